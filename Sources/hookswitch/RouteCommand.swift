import ArgumentParser
import Foundation
import Handlers
import Numbering
import Switchboard
import TelnyxEvents

/// Where a call would go, and why.
struct RouteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "Where one call would go at one instant, and why, by the code that answers calls.",
        discussion: """
              hookswitch route --from +442079460000 --to +15551234567 --at 2026-11-20T15:00:00Z
              hookswitch route --from +442079460000 --to +15551234567 --texml
              hookswitch route --cases calls.tsv
              hookswitch route --event texml:1f3a…      (a stored call again, under the present configuration)
            """
    )

    @OptionGroup var data: DataOptions
    @Option(help: "The caller, in E.164; or sip:name@host, or anonymous.") var from: Party?
    @Option(help: "The called number, in E.164, or sip:name@host.") var to: Party?
    @Option(help: "The STIR/SHAKEN level of the call: A, B or C.") var attestation: String?
    @Option(help: "The instant, with its zone, like 2026-11-20T15:00:00Z; now by default.") var at: Instant?
    @Option(help: "The caller's profile as JSON, like '{\"name\":\"Ada\",\"vip\":true}'.") var profile: String?
    @Option(help: "A TSV file: from, to, at; # starts a comment; one JSON line a case.", completion: .file())
    var cases: String?
    @Option(help: "A stored call: decide it again, and exit 1 when it goes elsewhere now.") var event: EventID?
    @Flag(help: "Print the TeXML document.") var texml = false
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        guard cases != nil || event != nil || (from != nil && to != nil) else {
            throw ValidationError("give --from and --to, --cases FILE or --event ID")
        }
        guard !(texml && json) else { throw ValidationError("give --texml or --json, not both") }
        guard attestation.map(["A", "B", "C"].contains) ?? true else {
            throw ValidationError("--attestation is A, B or C")
        }
    }

    func run() async throws {
        let configuration = try await data.configuration()
        let trial = RouteTrial(configuration)
        if let event { return try await again(event, in: trial) }
        let profile = try callerProfile()
        let overrides = knownOverrides(in: configuration.data)
        if let cases { return try run(cases: cases, trial: trial, profile: profile, overrides: overrides) }
        guard let from, let to else { return }
        let call = Call(from: from, to: to, attestation: attestation)
        let instant = at?.date ?? .now
        let history = knownHistory(of: call.from, before: instant, in: configuration.data)
        let decision = trial.decision(
            for: call,
            profile: profile,
            history: history,
            overrides: overrides,
            at: instant
        )
        if texml {
            let document = try trial.document(
                for: call,
                profile: profile,
                history: history,
                overrides: overrides,
                at: instant
            )
            Output.line(String(decoding: document, as: UTF8.self))
        } else if json {
            try Output.json(RouteLine(decision, overrides: overrides.filter { $0.isInForce(at: instant) }))
        } else {
            show(decision, overrides: overrides.filter { $0.isInForce(at: instant) })
        }
    }

    /// Decides a stored call again, from nothing but what was written down.
    private func again(_ event: EventID, in trial: RouteTrial) async throws {
        guard let story = try await EventStory.of(event, in: try await data.readStorage()) else {
            Output.error("The journal has no event \(event).")
            throw ExitCode.failure
        }
        guard let stored = try StoredRoute(story) else {
            Output.error("No route was decided for \(event); `hookswitch events show` says what was.")
            throw ExitCode.failure
        }
        let decision = stored.again(in: trial)
        let isSame = decision == stored.decision
        if json {
            try Output.json(RouteComparison(same: isSame, stored: stored.decision, now: decision))
        } else {
            Output.line(isSame ? "the same decision" : "another decision; it was: \(stored.decision.summary)")
            show(decision, overrides: stored.given.overrides.filter { $0.isInForce(at: decision.at) })
        }
        if !isSame { throw ExitCode.failure }
    }

    /// The overrides there are and were, when there is a data directory that says so.
    private func knownOverrides(in directory: DataDirectory) -> [Override] {
        do {
            return try OverrideDesk.overridesIfStored(in: directory, at: .now)
        } catch {
            Output.error("hookswitch: overrides are not looked at: \(error)")
            return []
        }
    }

    /// What happened with the caller before, when there is a data directory that says so.
    private func knownHistory(of caller: Party, before now: Date, in directory: DataDirectory) -> CallerHistory {
        do {
            return try CallerRecords.historyIfStored(of: caller, before: now, in: directory)
        } catch {
            Output.error("hookswitch: the caller's history is not looked at: \(error)")
            return CallerHistory()
        }
    }

    private func callerProfile() throws -> CallerProfile? {
        try profile.map { text in
            do {
                return try JSONDecoder().decode(CallerProfile.self, from: Data(text.utf8))
            } catch {
                throw ValidationError("--profile is not a JSON object like '{\"name\":\"Ada\",\"vip\":true}'")
            }
        }
    }

    private func run(cases: String, trial: RouteTrial, profile: CallerProfile?, overrides: [Override]) throws {
        try CasesFile.answer(cases) { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 3 else { throw CasesFile.Fault("three columns are expected: from, to, instant") }
            guard let instant = Instant(argument: columns[2]) else {
                throw CasesFile.Fault("'\(columns[2])' is not an instant with its zone, like 2026-11-20T15:00:00Z")
            }
            let call = Call(from: Party(columns[0]), to: Party(columns[1]))
            try Output.json(trial.decision(for: call, profile: profile, overrides: overrides, at: instant.date))
        } onFault: { number, fault in
            try Output.json(CasesFile.FaultLine(line: number, error: fault))
        }
    }

    private func show(_ decision: RouteDecision, overrides: [Override]) {
        Output.line(decision.summary)
        for override in overrides { Output.line("  override in force: \(override.summary)") }
        for target in decision.dial { Output.line("  dials \(target)") }
        for rule in decision.considered {
            let facts = rule.when.allFacts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            let because = facts.isEmpty ? "" : "  (\(facts.joined(separator: ", ")))"
            Output.line(
                "  \(rule.matched ? "yes" : "no ")  \(rule.plan) / \(rule.rule): \(rule.when.condition)\(because)"
            )
        }
    }
}

extension Override {
    /// `emergency, for +1555… only, until …: burst pipe (ada)`.
    fileprivate var summary: String {
        let only = number.map { ", for \($0.e164) only" } ?? ""
        let targets = to.isEmpty ? "" : ", to \(to.map(\.description).joined(separator: ", "))"
        let end = until.map { ", until \($0.formatted(.iso8601))" } ?? ""
        return "\(name)\(only)\(targets)\(end): \(reason) (\(author))"
    }
}

extension ConditionFinding {
    /// The facts of this condition and of its parts.
    fileprivate var allFacts: [String: String] {
        parts.reduce(facts) { $0.merging($1.allFacts) { first, _ in first } }
    }
}
