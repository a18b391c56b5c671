import Foundation
import Handlers
import Numbering
import TelnyxStandIn
import Yams

/// Reads a scenario's folder and reports every fault of it together.
struct ScenarioReader {
    /// What a request may name before it is known; written out when it comes.
    static let variables = ["STAND_IN", "TOKEN", "CLIENT_STATE"]

    private let folder: String
    private let reader: ConfigurationReader
    private let fixtures: [String: Fixture]

    /// Throws `Fixture.Fault` when the folder has no requests.
    init(folder: String) throws {
        self.folder = folder
        let literal = Self.variables.map { ($0, "${\($0)}") }
        reader = ConfigurationReader(
            file: "\(folder)/\(Scenario.FileName.script)",
            environment: Dictionary(uniqueKeysWithValues: literal)
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { Fixture.isFixture($0) }
        let files = try Fixture.read(names.map { "\(folder)/\($0)" }).map { fixture in
            let name = URL(filePath: fixture.name).lastPathComponent
            return (name, Fixture(name: name, kind: fixture.kind, body: fixture.body))
        }
        fixtures = Dictionary(uniqueKeysWithValues: files)
    }

    /// The scenario; throws `ConfigurationFaults`.
    func scenario(configuredBy other: String?) throws -> Scenario {
        let script = FileManager.default.contents(atPath: "\(folder)/\(Scenario.FileName.script)")
        let top = reader.top(of: script.map { String(decoding: $0, as: UTF8.self) } ?? "")
        let title = top.text("title")
        let shows = top.list("shows") { $0 } ?? []
        let start = top.value("start", Self.instant)
        let callers = top.sections("callers").map { ($0.name, CallerProfile($0.section)) }
        let directoryAnswers = top.value("directory-answers", default: true, ConfigurationValues.boolean)
        let isCaptured = top.value("captured", default: false, ConfigurationValues.boolean)
        let items = top.items("steps")
        let steps = items.compactMap { step(reader.section($0.node, path: $0.path)) }
        top.finish()
        // A capture that was cut off may have written requests its script does not know yet.
        requireEveryFile(in: steps, isScripted: top.has("steps") && !isCaptured)
        guard reader.faults.allSatisfy({ $0.severity == .warning }) else {
            throw ConfigurationFaults(faults: reader.faults)
        }
        let own = "\(folder)/\(Scenario.FileName.configuration)"
        return Scenario(
            folder: folder,
            title: title ?? URL(filePath: folder).lastPathComponent,
            shows: shows,
            start: start,
            callers: Dictionary(callers) { first, _ in first },
            directoryAnswers: directoryAnswers,
            steps: top.has("steps")
                ? steps
                : fixtures.sorted { $0.key < $1.key }.map { .send(ScenarioRequest($0.value)) },
            configurationFile: other ?? (FileManager.default.fileExists(atPath: own) ? own : nil)
        )
    }

    /// A file nobody sends is a mistake, and would be one that nobody sees.
    private func requireEveryFile(in steps: [ScenarioStep], isScripted: Bool) {
        guard isScripted else { return }
        let sent = Set(
            steps.compactMap { step in if case .send(let request) = step { request.fixture.name } else { nil } }
        )
        for name in fixtures.keys.sorted() where !sent.contains(name) {
            reader.report("does not send \(name), which lies in the folder", key: "steps", line: nil)
        }
    }

    private func step(_ section: Section) -> ScenarioStep? {
        defer { section.finish() }
        switch section.keys.first {
        case "send": return request(section).map(ScenarioStep.send)
        case "wait": return section.value("wait", Self.seconds).map(ScenarioStep.wait)
        case "override": return override(section).map(ScenarioStep.override)
        case "clear": return section.text("clear").map(ScenarioStep.clear)
        case "opt-out": return section.value("opt-out", ConfigurationValues.number).map(ScenarioStep.optOut)
        case "opt-in": return section.value("opt-in", ConfigurationValues.number).map(ScenarioStep.optIn)
        case "fault": return fault(section)
        case "heal": return section.text("heal").map { _ in .heal }
        case "expire": return section.text("expire").map { .expire(fax: $0) }
        case "recording": return section.text("recording").map { .recording($0) }
        case "end-call": return section.text("end-call").map(ScenarioStep.endCall)
        case "carrier-block":
            return section.value("carrier-block", ConfigurationValues.number).map(ScenarioStep.carrierBlock)
        case "restart": return section.text("restart").map { _ in .restart }
        default:
            section.expect(
                "send",
                "wait",
                "override",
                "clear",
                "opt-out",
                "opt-in",
                "fault",
                "heal",
                "expire",
                "recording",
                "carrier-block",
                "end-call",
                "restart"
            )
            return nil
        }
    }

    private func request(_ section: Section) -> ScenarioRequest? {
        let fixture = section.value("send") { name in
            guard let fixture = fixtures[name] else { throw ValueFault("there is no \(name) in the folder") }
            return fixture
        }
        guard let fixture else { return nil }
        var request = ScenarioRequest(fixture)
        if let seconds = section.value("after", Self.seconds) { request.time = .after(seconds) }
        if let instant = section.value("at", Self.instant) { request.time = .at(instant) }
        let changes = section.section("set")
        request.edits = changes.keys.compactMap { key in
            changes.value(key) { try FixtureEdit("\(key)=\($0)") }
        }
        request.times = section.value("times", default: 1, ConfigurationValues.integer(1...1000))
        request.signing = section.value(
            "signature",
            default: .right,
            ConfigurationValues.word(ScenarioRequest.Signing.self)
        )
        request.method = section.text("method") ?? "POST"
        request.path = section.text("path")
        request.follows = section.text("follows")
        request.contentType = section.text("content-type")
        request.settles = section.value("settle", default: true, ConfigurationValues.boolean)
        return request
    }

    private func override(_ section: Section) -> Override? {
        let name = section.text("override")
        let reason = section.text("reason") ?? "scenario"
        let number = section.value("number", ConfigurationValues.number)
        let targets = section.list("to") { text in
            guard let target = DialTarget(text) else { throw ValueFault("'\(text)' cannot be dialled") }
            return target
        }
        let until = section.value("until", Self.instant)
        return name.map {
            Override(
                name: $0,
                reason: reason,
                author: "scenario",
                since: .distantPast,
                number: number,
                to: targets ?? [],
                until: until
            )
        }
    }

    private func fault(_ section: Section) -> ScenarioStep? {
        let path = section.text("fault")
        let times = section.value("times", ConfigurationValues.integer(1...1000))
        let status = section.value("status", ConfigurationValues.integer(100...599))
        let code = section.text("code")
        let retryAfter = section.value("retry-after", ConfigurationValues.integer(0...86_400))
        let isDropped = section.value("drop", ConfigurationValues.boolean)
        let isTruncated = section.value("truncate", ConfigurationValues.boolean)
        guard let path else { return nil }
        return .fault(
            StandInFault(
                path: path,
                times: times,
                status: status,
                code: code,
                retryAfter: retryAfter,
                drop: isDropped,
                truncate: isTruncated
            )
        )
    }

    private static func seconds(_ text: String) throws -> TimeInterval {
        try ConfigurationValues.duration(text) / .seconds(1)
    }

    private static func instant(_ text: String) throws -> Date {
        // Each format refuses the other's text.
        let fractional = try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        guard let date = fractional ?? (try? Date(text, strategy: .iso8601)) else {
            throw ValueFault("'\(text)' is not an instant; write it like 2026-11-20T15:00:00Z")
        }
        return date
    }
}

extension Scenario {
    /// Reads a folder; `other` is a configuration to use instead of the folder's own.
    ///
    /// Throws `Fixture.Fault` and `ConfigurationFaults` with every fault there is.
    package init(folder: String, configuration other: String? = nil) throws {
        self = try ScenarioReader(folder: folder).scenario(configuredBy: other)
    }
}
