import ArgumentParser
import EventIngress
import Foundation
import Handlers
import Numbering
import Switchboard
import TelnyxEvents

/// Recorded events under today's rules, or under two sets of rules side by side.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Run recorded events through the decisions of a configuration; nothing is written or sent.",
        discussion: """
            Last month's traffic against tomorrow's rules:

              hookswitch replay --journal ./data --against tomorrow.yaml
              hookswitch replay --journal ./data --against tomorrow.yaml --from 2026-10-01T00:00:00Z --html >diff.html
              hookswitch replay --journal ./data --against tomorrow.yaml --json --fail-on-change
              hookswitch replay --journal ./data --family call --shift 2026-12-25

            A long one that may be interrupted (Ctrl-C, a crash), and goes on where it stood:

              hookswitch replay --journal ./data --against tomorrow.yaml --output diff.txt
              hookswitch replay --journal ./data --against tomorrow.yaml --output diff.txt --resume

            Scenarios: folders of requests with what must come of them (docs/scenarios.md):

              hookswitch replay fixtures/scenarios
              hookswitch replay fixtures/scenarios/stop --update

            Callbacks, delivery reports and the events of a call under way go on from an earlier decision: they are
            listed, but not compared. Overrides count as they did then, and so does what was written down about callers.
            """
    )

    @Argument(
        help: "Fixture files, folders of them, or scenario folders, instead of a journal.",
        completion: .file(extensions: ["json", "form"])
    )
    var paths: [String] = []

    @Option(help: "The data directory whose journal is replayed; it is only read.", completion: .directory)
    var journal: String?

    @Option(
        help: "The configuration file; hookswitch.yaml in this folder, else embedded defaults.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var config: String?

    @Option(help: "Another configuration: print only what it changes.", completion: .file(extensions: ["yaml", "yml"]))
    var against: String?

    @Option(help: "Only of this family: call, message, fax, number, other; may be repeated.")
    var family: [EventFamily] = []
    @Option(help: "Only of this type, like message.received.") var type: String?
    @Option(help: "Only from or to this number of the other side.") var number: PhoneNumber?
    @Option(help: "Only received at or after this instant, like 2026-11-20T15:00:00Z.") var from: Instant?
    @Option(help: "Only received before this instant.") var to: Instant?

    @Option(help: "Decide about calls as if they came later (7d, 90m), earlier (-36h), or from a date on (2026-12-25).")
    var shift: ReplayShift?

    @Option(help: "Write the answer to this file; its place is kept beside it until it is whole.", completion: .file())
    var output: String?
    @Flag(help: "Go on where an interrupted replay of the same journal into --output stood; begin when there was none.")
    var resume = false

    @Flag(help: "Print one JSON object for each decision, then one for the totals.") var json = false
    @Flag(help: "Print one HTML page with bars before and after; with --against.") var html = false
    @Flag(help: "Exit 1 when any decision changes.") var failOnChange = false
    @Flag(help: "Scenarios: write what came as what must come.") var update = false

    func validate() throws {
        guard paths.isEmpty != (journal == nil) else {
            throw ValidationError("give --journal DIR, or fixture files and folders")
        }
        guard !html || against != nil else {
            throw ValidationError("--html shows differences: name the other rules with --against")
        }
        guard !html || !json else { throw ValidationError("choose --json or --html") }
        guard !update || (journal == nil && against == nil) else {
            throw ValidationError("--update is for scenario folders")
        }
        guard output == nil || journal != nil else { throw ValidationError("--output is for --journal") }
        guard !resume || output != nil else {
            throw ValidationError("--resume goes on with a file: name it with --output")
        }
        guard !failOnChange || against != nil else { throw ValidationError("--fail-on-change needs --against") }
    }

    func run() async throws {
        let scenarios = paths.flatMap { Scenario.folders(at: $0, isNew: update) }
        if update || !scenarios.isEmpty { return try await play(scenarios: scenarios) }
        let environment = ProcessInfo.processInfo.environment
        let (today, other) = try await Exiting.onWrongConfiguration {
            (
                try Configuration.load(config, environment: environment),
                try against.map { try Configuration.load($0, environment: environment) }
            )
        }
        let form: ReplayPrinting.Form = json ? .json : html ? .page(title) : .text
        let tally =
            if let journal {
                try await play(journal, today, other, form)
            } else {
                try play(paths, today, other, form)
            }
        if failOnChange, tally.changed > 0 { throw ExitCode.failure }
    }

    private func play(scenarios: [String]) async throws {
        guard !scenarios.isEmpty else {
            throw ValidationError("there is no scenario in \(paths.joined(separator: ", "))")
        }
        for path in paths where Scenario.folders(at: path, isNew: update).isEmpty {
            throw ValidationError("\(path) is no scenario; replay scenarios and other files apart")
        }
        var printing = ScenarioPrinting(isJSON: json, isUpdating: update)
        let runner = ScenarioRunner(environment: ProcessInfo.processInfo.environment)
        var isFaulty = false
        for folder in scenarios {
            do {
                let scenario = try Scenario(folder: folder, configuration: config)
                try printing.add(scenario, try await runner.run(scenario))
            } catch let faults as ConfigurationFaults {
                Output.error(faults.description)
                isFaulty = true
            } catch let fault as ScenarioFault {
                try printing.add(unplayable: folder, fault.description)
            } catch let fault as Fixture.Fault {
                throw ValidationError(fault.description)
            }
        }
        try printing.finish()
        if isFaulty { throw Exiting.configuration }
        if printing.differing > 0 { throw ExitCode.failure }
    }

    private var title: String { "\(config ?? Configuration.defaultFile) → \(against ?? "")" }

    private func play(
        _ journal: String,
        _ today: Configuration,
        _ other: Configuration?,
        _ form: ReplayPrinting.Form
    ) async throws -> ReplayTally {
        var replay = JournalReplay(
            journal: journal,
            filter: JournalFilter(
                families: Set(family),
                type: type,
                number: number,
                from: from?.date,
                to: to?.date
            ),
            shift: shift,
            today: today,
            other: other,
            form: form,
            keeper: try output.map { output in
                do throws(ReplayKeeper.Fault) {
                    return try ReplayKeeper(path: output, outside: journal)
                } catch {
                    throw ValidationError(error.description)
                }
            },
            isResuming: resume
        )
        return try await replay.run()
    }

    private func play(
        _ paths: [String],
        _ today: Configuration,
        _ other: Configuration?,
        _ form: ReplayPrinting.Form
    ) throws -> ReplayTally {
        do {
            let items = try ReplayItem.reading(try Fixture.read(paths), at: from?.date ?? .now)
            let start = items.first?.receivedAt ?? .now
            var replay = Replay(today, against: other, shift: shift?.seconds(from: start) ?? 0)
            var printing = ReplayPrinting(form, isDiff: other != nil)
            for item in items where family.isEmpty || family.contains(item.event.envelope.family) {
                try printing.add(replay.next(item))
            }
            try printing.finish(replay.tally)
            return replay.tally
        } catch let fault as Fixture.Fault {
            throw ValidationError(fault.description)
        }
    }
}

extension ReplayShift: ExpressibleByArgument {
    /// `7d`, `-36h` or `2026-12-25`.
    package init?(argument: String) { self.init(argument) }
}
