package import EventIngress
import Foundation
import Numbering
import TelnyxEvents

/// What a replay was asked: two runs that were asked the same about the same journal decide the same.
package struct ReplayQuestion: Hashable, Sendable, Codable {
    private let release: String
    private let configuration: String
    private let other: String?
    private let families: [String]
    private let type: String?
    private let number: String?
    private let from: Date?
    private let to: Date?
    private let shift: String?
    private let form: String

    /// Takes digests of the rules, which events are meant, how far they are moved, and the form of the answer.
    package init(
        configuration: String,
        against other: String?,
        filter: JournalFilter,
        shift: ReplayShift?,
        form: String
    ) {
        release = Release.version
        self.configuration = configuration
        self.other = other
        families = filter.families.map(\.rawValue).sorted()
        type = filter.type
        number = filter.number?.e164
        from = filter.from
        to = filter.to
        self.shift = shift.map { "\($0)" }
        self.form = form
    }

    /// What another run was asked otherwise, as the command line names it; empty when it was asked the same.
    package func differences(from earlier: ReplayQuestion) -> [String] {
        let same = [
            ("the release of hookswitch", release == earlier.release),
            ("--config or what stands in it", configuration == earlier.configuration),
            ("--against or what stands in it", other == earlier.other), ("--family", families == earlier.families),
            ("--type", type == earlier.type), ("--number", number == earlier.number), ("--from", from == earlier.from),
            ("--to", to == earlier.to), ("--shift", shift == earlier.shift),
            ("--json or --html", form == earlier.form),
        ]
        return same.filter { !$0.1 }.map(\.0)
    }
}
