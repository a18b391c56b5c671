import ArgumentParser
import Foundation
import Switchboard

/// What really goes wrong, found before it does.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Look at keys, clock, disk, ports, API, plans and events: what is wrong and what to do; exit 1 for a fault.",
        discussion: """
            It may run beside a server. It writes and removes one small file in the data directory, asks the Telnyx
            API one harmless question, and changes nothing.

              hookswitch doctor
              hookswitch doctor --json --config /etc/hookswitch.yaml
            """
    )

    @OptionGroup var data: DataOptions
    @Flag(help: "Print one JSON object for each finding.") var json = false

    func run() async throws {
        let findings = try await Doctor(try await data.configuration()).findings()
        for finding in findings {
            if json { try Output.json(finding) } else { show(finding) }
        }
        let count: (DoctorFinding.Verdict) -> Int = { verdict in findings.count { $0.verdict == verdict } }
        if !json {
            Output.line()
            Output.line(
                "\(count(.ok)) ok, \(Self.number(count(.warning), "warning")), \(Self.number(count(.fault), "fault"))"
            )
        }
        if count(.fault) > 0 { throw ExitCode.failure }
    }

    private static func number(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    private func show(_ finding: DoctorFinding) {
        let verdict = finding.verdict.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
        Output.line(verdict + finding.check.padding(toLength: 15, withPad: " ", startingAt: 0) + finding.what)
        if let remedy = finding.remedy { Output.line(String(repeating: " ", count: 24) + "-> \(remedy)") }
    }
}
