import Foundation
import Switchboard

/// Prints scenarios as they are played: a line for each, and where it came otherwise what was expected and what came.
struct ScenarioPrinting {
    let isJSON: Bool
    let isUpdating: Bool
    /// Scenarios that came otherwise.
    private(set) var differing = 0
    private var count = 0
    private var requests = 0
    private let start = ContinuousClock.now

    init(isJSON: Bool, isUpdating: Bool) {
        self.isJSON = isJSON
        self.isUpdating = isUpdating
    }

    /// One scenario as `--json` prints it.
    private struct Line: Encodable {
        let scenario: String
        let title: String
        let requests: Int
        let isAsExpected: Bool
        let isUpdated: Bool?
        let differences: [ScenarioDifference]
    }

    /// The totals as `--json` prints them.
    private struct Totals: Encodable {
        let scenarios: Int
        let requests: Int
        let differing: Int
    }

    /// Compares what came with the folder's expectation, or writes it there.
    mutating func add(_ scenario: Scenario, _ outcome: ScenarioOutcome) throws {
        count += 1
        requests += outcome.requests
        if isUpdating {
            let isChanged = try ScenarioExpectation.write(outcome, to: scenario.folder)
            return try show(scenario, outcome, [], isUpdated: isChanged)
        }
        let differences = try ScenarioExpectation(folder: scenario.folder).differences(to: outcome)
        if !differences.isEmpty { differing += 1 }
        try show(scenario, outcome, differences, isUpdated: nil)
    }

    /// Notes a scenario that cannot be played to its end, or compared with anything.
    mutating func add(unplayable folder: String, _ reason: String) throws {
        count += 1
        differing += 1
        if isJSON { return try Output.json(Unplayable(scenario: folder, fault: reason)) }
        Output.line("FAULTY     \(folder)\n  \(reason)")
    }

    /// A faulty scenario as `--json` prints it.
    private struct Unplayable: Encodable {
        let scenario: String
        var isAsExpected = false
        let fault: String
    }

    private func show(
        _ scenario: Scenario,
        _ outcome: ScenarioOutcome,
        _ differences: [ScenarioDifference],
        isUpdated: Bool?
    ) throws {
        guard !isJSON else {
            return try Output.json(
                Line(
                    scenario: scenario.folder,
                    title: scenario.title,
                    requests: outcome.requests,
                    isAsExpected: differences.isEmpty,
                    isUpdated: isUpdated,
                    differences: differences
                )
            )
        }
        let word =
            isUpdated.map { $0 ? "written   " : "unchanged " } ?? (differences.isEmpty ? "ok        " : "DIFFERENT ")
        Output.line("\(word) \(scenario.folder)  \(scenario.title)")
        differences.forEach { Output.line($0.description) }
    }

    /// Prints the totals.
    func finish() throws {
        if isJSON { return try Output.json(Totals(scenarios: count, requests: requests, differing: differing)) }
        let seconds = start.duration(to: .now) / .seconds(1)
        let rate = seconds > 0 ? Int(Double(requests) / seconds) : 0
        let verdict =
            isUpdating && differing == 0
            ? "" : differing == 0 ? ", all as expected" : ", \(differing) of them different"
        Output.line("\(count.counted("scenario")), \(requests.counted("request"))\(verdict)")
        if Output.isErrorTerminal { Output.error("\(rate) requests/s") }
    }
}
