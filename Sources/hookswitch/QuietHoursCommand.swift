import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// Whether a number may be texted now.
struct QuietHoursCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiet-hours",
        abstract:
            "Whether a text that sells may go to a number now, which rule is against it, and when none is; exit 1 for no.",
        discussion: """
            Every rule that may hold must allow it by every clock that may be the recipient's. What is known of the person
            replaces what the number suggests. This is about the clock only; consent is another question: opt-outs check.

              hookswitch quiet-hours +13055550123
              hookswitch quiet-hours +18005550123 --zone America/New_York --state US-FL --at 2026-11-20T15:00:00Z
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "Numbers in E.164, like +15551234567.") var numbers: [PhoneNumber]
    @Option(help: "The time zone the person is known to be in.") var zone: String?
    @Option(help: "The state or province of the person's address, like US-FL.") var state: String?
    @Option(help: "The instant, with its zone, like 2026-11-20T15:00:00Z; now by default.") var at: Instant?
    @Flag(help: "Print one JSON object for each number.") var json = false

    func run() async throws {
        let hours = try await data.configuration().messaging.quietHours.hours
        let known = KnownPlace(zone: try knownZone(), subdivision: try knownState())
        let instant = at?.date ?? .now
        var isAllowed = true
        for number in numbers {
            let answer = hours.answer(for: number, known: known, at: instant)
            if answer != .allowed { isAllowed = false }
            if json { try Output.json(Line(number, answer)) } else { show(number, answer) }
        }
        if !isAllowed { throw ExitCode.failure }
    }

    private func knownZone() throws -> TimeZoneRules? {
        try zone.map { name in
            do { return try TimeZoneRules(named: name) } catch { throw ValidationError("--zone: \(error)") }
        }
    }

    private func knownState() throws -> Subdivision? {
        try state.map { code in
            guard let subdivision = Subdivision(rawValue: code) else {
                throw ValidationError(
                    "--state: '\(code)' has no area codes; write ISO 3166-2 under +1, like US-FL or CA-QC"
                )
            }
            return subdivision
        }
    }

    private func show(_ number: PhoneNumber, _ answer: QuietHoursAnswer) {
        switch answer {
        case .allowed: Output.line("\(number.e164) · yes")
        case .refused(let refusal):
            Output.line("\(number.e164) · no · \(refusal)")
            if let next = refusal.next, let zone = refusal.zone, let rules = try? TimeZoneRules(named: zone) {
                Output.line("    that is \(rules.localTime(at: next).clock) in \(zone)")
            }
        }
    }

    private struct Line: Encodable {
        let number: String
        let allowed: Bool
        let rule: String?
        let jurisdiction: String?
        let zone: String?
        let localTime: String?
        let next: Date?

        init(_ number: PhoneNumber, _ answer: QuietHoursAnswer) {
            self.number = number.e164
            let refusal: QuietHoursRefusal? = if case .refused(let refusal) = answer { refusal } else { nil }
            allowed = refusal == nil
            rule = refusal?.rule
            jurisdiction = refusal?.jurisdiction
            zone = refusal?.zone
            localTime = refusal?.localTime.map { "\($0)" }
            next = refusal?.next
        }
    }
}
