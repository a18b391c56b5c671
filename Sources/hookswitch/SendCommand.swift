import ArgumentParser
import Foundation
import Switchboard

/// Posts signed fixtures.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Sign fixture files with the development key and post them, as Telnyx would.",
        discussion: """
            .json files are events and go to /webhooks/telnyx, .form files are TeXML requests and go to /texml/voice.
            Folders are sent whole, in the order of their names.

              hookswitch send fixtures/events/message/message.received-derived-help-keyword.json
              hookswitch send hello.json --set payload.text=STOP --fresh-ids
              hookswitch send fixtures/events/call --repeat 1000 --concurrency 16 --fresh-ids

            What networks do, on purpose:

              hookswitch send fixtures/events/message --shuffle --duplicate 3 --seed 7
              hookswitch send hello.json --lose-answers && hookswitch send hello.json

            ${STAND_IN} in a fixture is the address of the stand-in that `serve --dev` runs.
            """
    )

    @OptionGroup var data: DataOptions

    @Argument(help: "Fixture files, or folders of them.", completion: .file(extensions: ["json", "form"]))
    var paths: [String]

    @Option(help: "Where to; the configured host and port by default, like http://127.0.0.1:8080.")
    var to: String?

    @Option(help: "The path to post to, instead of each kind's own.")
    var path: String?

    @Option(help: "The signing key's file; <data>/dev-key by default.", completion: .file())
    var key: String?

    @Option(name: .customLong("set"), help: "Change a value before signing, like payload.text=STOP; may be repeated.")
    var edits: [FixtureEdit] = []

    @Option(help: "How often to send everything.")
    var `repeat` = 1

    @Option(help: "At most this many requests a second.")
    var rate: Double?

    @Option(help: "How many requests are in flight at once.")
    var concurrency = 1

    @Flag(name: .customLong("fresh-ids"), help: "Give every request a new id, so that none is a repetition.")
    var freshIDs = false

    @Flag(help: "Send in another order each time.")
    var shuffle = false

    @Option(help: "How often each request is delivered, under the same id.")
    var duplicate = 1

    @Flag(name: .customLong("lose-answers"), help: "Close each connection before its answer comes.")
    var losesAnswers = false

    @Option(help: "Makes --shuffle and --fresh-ids come out the same each time: any number.")
    var seed: UInt64?

    @Flag(help: "Print one JSON object for each answer, then one for the totals.")
    var json = false

    func validate() throws {
        guard `repeat` >= 1 else { throw ValidationError("--repeat must be at least 1") }
        guard duplicate >= 1 else { throw ValidationError("--duplicate must be at least 1") }
        guard concurrency >= 1 else { throw ValidationError("--concurrency must be at least 1") }
        guard rate.map({ $0 > 0 }) ?? true else { throw ValidationError("--rate must be above 0") }
    }

    func run() async throws {
        let configuration = try await data.configuration()
        let fixtures = try fixtures(StandInAddress(configuration.data).origin)
        let signingKey = try await Exiting.onWrongConfiguration {
            try DevelopmentKey.read(key ?? configuration.data.developmentKey, in: configuration.data)
        }
        let sender = FixtureSender(
            base: try target() ?? "http://\(configuration.server.host):\(configuration.server.port)",
            path: path,
            concurrency: concurrency,
            rate: rate,
            losesAnswers: losesAnswers,
            key: signingKey
        )
        let plan = SendPlan(
            fixtures: fixtures.count,
            times: `repeat`,
            duplicates: duplicate,
            isShuffled: shuffle,
            freshIDs: freshIDs,
            seed: seed ?? .random(in: .min ... .max)
        )
        let count = plan.deliveries.count
        var report = SendReport()
        var progress = Progress(total: count, isShown: count > 50 && Output.isErrorTerminal)
        try await sender.send(
            count: count,
            fixture: { index in
                let delivery = plan.deliveries[index]
                return try delivery.id.map { try fixtures[delivery.fixture].withID($0) } ?? fixtures[delivery.fixture]
            },
            onAnswer: { answer in
                report.count(status: answer.status, latency: answer.latency, isLost: answer.isLost)
                progress.advance()
                print(answer, isQuiet: count > 50 && !json)
            }
        )
        progress.finish()
        if json { try Output.json(SendTotals(report)) } else { Output.line(report.summary) }
        if !report.isGood { throw ExitCode.failure }
    }

    private func target() throws -> String? {
        try to.map { text in
            do {
                return try ConfigurationValues.url(text)
            } catch {
                throw ValidationError("--to: write an address like http://127.0.0.1:8080")
            }
        }
    }

    private func fixtures(_ standIn: String?) throws -> [Fixture] {
        do {
            return try Fixture.read(paths).map { try FixtureEdit.apply(edits, to: $0).filled(standIn: standIn) }
        } catch let fault as Fixture.Fault {
            throw ValidationError(fault.description)
        } catch let fault as FixtureEdit.Fault {
            throw ValidationError(fault.description)
        }
    }

    private func print(_ answer: FixtureSender.Answer, isQuiet: Bool) {
        if json {
            // A line that does not encode cannot happen with plain strings; the run goes on.
            try? Output.json(SendLine(answer))
        } else if !isQuiet || (answer.status != 200 && !answer.isLost) {
            let time = SendReport.milliseconds(answer.latency)
            Output.line(
                "\(answer.status == 0 ? "---" : String(answer.status))  \(time) ms  \(answer.name)  \(answer.text)"
            )
        }
    }
}

/// One answer as `send --json` prints it.
private struct SendLine: Encodable {
    let fixture: String
    let status: Int
    let answer: String
    let milliseconds: Double

    init(_ answer: FixtureSender.Answer) {
        fixture = answer.name
        status = answer.status
        self.answer = answer.text
        milliseconds = answer.latency / .milliseconds(1)
    }
}

/// The totals as `send --json` prints them.
private struct SendTotals: Encodable {
    let sent: Int
    let statuses: [String: Int]
    let notWaitedFor: Int?
    let p50: Double?
    let p95: Double?
    let p99: Double?

    init(_ report: SendReport) {
        sent = report.total
        statuses = Dictionary(uniqueKeysWithValues: report.statuses.map { (String($0.key), $0.value) })
        notWaitedFor = report.lost == 0 ? nil : report.lost
        p50 = report.percentile(0.5).map { $0 / .milliseconds(1) }
        p95 = report.percentile(0.95).map { $0 / .milliseconds(1) }
        p99 = report.percentile(0.99).map { $0 / .milliseconds(1) }
    }
}
