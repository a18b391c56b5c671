import Foundation
import Handlers
import Numbering

/// Everything an operator can say, read once and checked whole.
package struct Configuration: Sendable {
    /// The file it was read from; nil for the embedded defaults.
    package let file: String?
    /// The YAML it was read from, as it was written.
    let source: String
    /// The public door.
    package var server: ServerConfiguration
    /// The admin listener.
    package var admin: AdminConfiguration
    /// Where everything durable lives.
    package var data: DataDirectory
    /// The Telnyx account.
    package var telnyx: TelnyxConfiguration
    /// Opening hours and holidays.
    package let hours: HoursConfiguration
    /// How calls are answered.
    package var voice: VoiceConfiguration
    /// How messages are answered.
    package var messaging: MessagingConfiguration
    /// How long what is done is kept.
    package let retention: RetentionConfiguration
    /// The room the disk must have.
    package let disk: DiskConfiguration
    /// One-time codes.
    package let verifications: VerificationConfiguration
    /// How faxes are kept.
    package var fax: MediaConfiguration
    /// What all kept files have in common.
    package let media: ArchiveConfiguration
    /// When somebody is told that something is wrong.
    package let alerts: AlertConfiguration
    /// Who gets events.
    package var sinks: [SinkConfiguration]
    /// How numbers are looked up.
    package internal(set) var lookups: LookupConfiguration
    /// The directory of callers.
    package var crm: CRMConfiguration
    /// The calls that must go where the operator says.
    package let tests: [RouteTest]
    /// What is odd and does not stop the service.
    package let warnings: [ConfigurationFault]
    /// Every file it was read from: the configuration itself and the lists it names.
    package let files: Set<String>
    /// What `config check` says beside that: where TeXML and Call Control applications differ.
    package let remarks: [ConfigurationFault]

    /// The name looked for in the current folder.
    package static let defaultFile = "hookswitch.yaml"

    /// Reads `path`, else `hookswitch.yaml` in the current folder, else the embedded defaults.
    ///
    /// Throws `ConfigurationFaults` with every fault there is.
    package static func load(_ path: String?, environment: [String: String]) throws -> Configuration {
        let file = path ?? (FileManager.default.fileExists(atPath: defaultFile) ? defaultFile : nil)
        guard let file else { return try Configuration(yaml: EmbeddedDefaults.yaml, environment: [:]) }
        guard let bytes = FileManager.default.contents(atPath: file) else {
            let fault = ConfigurationFault(
                file: file,
                line: nil,
                key: "",
                message: "no such file, or it cannot be read; name another with --config"
            )
            throw ConfigurationFaults(faults: [fault])
        }
        return try Configuration(yaml: String(decoding: bytes, as: UTF8.self), file: file, environment: environment)
    }

    /// Reads YAML text; throws `ConfigurationFaults` with every fault there is.
    package init(yaml: String, file: String? = nil, environment: [String: String]) throws {
        try self.init(yaml: yaml, file: file, environment: environment, asked: nil)
    }

    /// The same, telling `asked` every key there could be, and taking lists of numbers that lie in no file by their names.
    init(
        yaml: String,
        file: String? = nil,
        environment: [String: String],
        asked: AskedKeys? = nil,
        lists: [String: NumberList] = [:]
    ) throws {
        let reader = ConfigurationReader(file: file, environment: environment, asked: asked, lists: lists)
        let top = reader.top(of: yaml)
        self.file = file
        source = yaml
        server = ServerConfiguration(top.section("server"))
        admin = AdminConfiguration(top.section("admin"))
        data = DataDirectory(path: top.text("data") ?? "./data")
        telnyx = TelnyxConfiguration(top.section("telnyx"))
        hours = HoursConfiguration(top)
        voice = VoiceConfiguration(top.section("voice"), hours: Set(top.section("hours").names))
        messaging = MessagingConfiguration(top.section("messaging"))
        retention = RetentionConfiguration(top.section("retention"))
        disk = DiskConfiguration(top.section("disk"))
        verifications = VerificationConfiguration(top.section("verifications"))
        fax = MediaConfiguration(top.section("fax"), maxSize: 50 << 20)
        media = ArchiveConfiguration(top.section("media"))
        sinks = top.sections("sinks").compactMap { SinkConfiguration(name: $0.name, $0.section) }
        lookups = LookupConfiguration(top.section("lookups"))
        alerts = AlertConfiguration(top.section("alerts"), hours: Set(top.section("hours").keys))
        crm = CRMConfiguration(top.section("crm"), budget: voice.answerWithin)
        tests = top.items("tests").compactMap { RouteTest(reader.section($0.node, path: $0.path)) }
        top.finish()
        let faults = reader.faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        guard faults.allSatisfy({ $0.severity == .warning }) else {
            throw ConfigurationFaults(faults: faults, files: reader.files)
        }
        warnings = faults
        files = reader.files.union([file ?? Self.defaultFile])
        remarks = reader.remarks.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// Whether a sink writes to standard output.
    package var writesEventsToStandardOutput: Bool { sinks.contains { $0.target == .standardOutput } }

    /// Our own numbers and names, as far as the configuration tells them.
    package var ownNumbers: Set<String> {
        Set(messaging.book.ownNumbers.map(\.e164))
            .union(messaging.book.senders.keys)
            .union(voice.plans.numbers.keys.map(\.e164))
    }

    /// The tests that fail, as faults at their lines.
    package func failingTests() -> [ConfigurationFault] {
        let trial = RouteTrial(self)
        return tests.compactMap { test in
            test.failure(of: trial).map { ConfigurationFault(file: file, line: test.line, key: test.key, message: $0) }
        }
    }
}
