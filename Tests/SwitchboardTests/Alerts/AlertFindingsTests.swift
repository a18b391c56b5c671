import Foundation
import GRDB
import Handlers
import Testing

@testable import Switchboard

/// Each rule at its border.
@Suite struct AlertFindingsTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)
    private static let yaml = """
        hours: { office: { time-zone: Europe/Berlin, open: { "*": ["00:00-24:00"] } } }
        alerts: { dead-letters: { count: 3 }, no-events: { for: 30m, during: office } }
        """

    private static func rules(_ yaml: String = yaml) throws -> AlertConfiguration {
        try Configuration(yaml: yaml, environment: [:]).alerts
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let condition: AlertCondition?
        let testDescription: String
        let change: @Sendable (inout AlertObservations) -> Void

        init(
            _ condition: AlertCondition?,
            _ words: String,
            _ change: @escaping @Sendable (inout AlertObservations) -> Void
        ) {
            self.condition = condition
            testDescription = words
            self.change = change
        }
    }

    static let cases = [
        Case(nil, "all is well") { _ in },
        Case(nil, "two dead letters") { $0.deadLetters = 2 }, Case(.deadLetters, "three") { $0.deadLetters = 3 },
        Case(.breakerOpen, "a breaker") { $0.broken = [.sink("crm")] },
        Case(.breakerOpen, "the API's breaker") { $0.broken = [.messages] },
        Case(.directoryDown, "the directory") { $0.isDirectoryDown = true },
        Case(nil, "closed") { $0.lastEventAt = now.addingTimeInterval(-9000) },
        Case(nil, "just opened") { $0.openSince = now.addingTimeInterval(-1799) },
        Case(.noEvents, "open for long") { $0.openSince = now.addingTimeInterval(-1800) },
        Case(nil, "always open, and we have just begun") {
            $0.openSince = .distantPast
            $0.watchingSince = now.addingTimeInterval(-1799)
        },
        Case(nil, "an event lately") {
            $0.openSince = .distantPast
            $0.lastEventAt = now.addingTimeInterval(-1799)
        },
        Case(nil, "nineteen opt-outs") { $0.optOuts = 19 }, Case(.optOutSpike, "twenty") { $0.optOuts = 20 },
        Case(nil, "twenty of many") {
            $0.optOuts = 20
            $0.optOutsBefore = 24 * 5
        },
        Case(nil, "a gibibyte") { $0.freeBytes = 1 << 30 }, Case(.diskSpace, "less") { $0.freeBytes = (1 << 30) - 1 },
        Case(.filesQuarantined, "a file apart") { $0.quarantined = 1 },
        Case(nil, "30 s") { $0.clockAhead = .seconds(30) }, Case(.clockSkew, "31 s") { $0.clockAhead = .seconds(31) },
        Case(.clockSkew, "behind") { $0.clockAhead = .seconds(-31) },
        Case(nil, "noise beside traffic") {
            $0.refusedSignatures = 500
            $0.authentic = 501
        },
        Case(.signaturesRefused, "another key") {
            $0.refusedSignatures = 20
            $0.authentic = 20
        },
        Case(.keyRejected, "the API key") { $0.isKeyRejected = true },
        Case(.configurationRefused, "the file") { $0.configurationRefusal = "x" },
        Case(nil, "two minutes") { $0.backlogAge = .seconds(120) },
        Case(.backlog, "more") { $0.backlogAge = .seconds(121) },
    ]

    @Test(arguments: cases)
    func aRuleSpeaksAtItsBorder(trial: Case) throws {
        var seen = AlertObservations()
        trial.change(&seen)
        let findings = try Self.rules().findings(in: seen, at: Self.now)
        #expect(findings.map(\.condition) == [trial.condition].compactMap(\.self))
        #expect(findings.allSatisfy { !$0.what.isEmpty && $0.remedy.count > 20 })
    }

    @Test func aRuleThatIsOffSaysNothing() throws {
        let off = """
            alerts: { dead-letters: off, breaker-open: off, opt-out-spike: off, disk-below: off, clock-skew: off, files-quarantined: off,
                signatures-refused: off, backlog: off, no-events: off }
            """
        var seen = AlertObservations()
        for trial in Self.cases where ![.keyRejected, .configurationRefused].contains(trial.condition) {
            trial.change(&seen)
        }
        #expect(try Self.rules(off).findings(in: seen, at: Self.now).isEmpty)
    }

    @Test(arguments: [
        ("alerts: { evry: 1h }", "alerts.evry", "'every'"), ("alerts: { every: 1s }", "alerts.every", "a minute"),
        ("alerts: { dead-letters: { count: 0 } }", "alerts.dead-letters.count", "whole number"),
        ("alerts: { no-events: { for: 1h } }", "alerts.no-events.during", "office"),
        (
            "hours: { office: { time-zone: Europe/Berlin } }\nalerts: { no-events: { during: ofice } }",
            "alerts.no-events.during", "'office'"
        ),
    ])
    func aFaultIsNamed(yaml: String, key: String, words: String) {
        do {
            _ = try Self.rules(yaml)
            Issue.record("\(yaml) is taken")
        } catch {
            let faults = (error as? ConfigurationFaults)?.faults ?? []
            #expect(faults.contains { $0.key == key && $0.message.contains(words) }, "\(error)")
        }
    }
}
