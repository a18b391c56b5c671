import Admin
import Foundation
import GRDB
import Handlers
import Numbering

/// `/hours`: what is open now, why, and until when.
struct HoursOperations {
    let database: any DatabaseWriter
    let rulebook: Rulebook
    let now: @Sendable () -> Date

    var all: [APIOperation] { [list] }

    private struct Line: Encodable {
        let name: String
        let zone: String
        let open: Bool
        let layer: String
        let because: String
        let local: String
        let since: Date?
        let until: Date?
    }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/hours",
            id: "listHours",
            summary: "Every opening hours entry: open or closed now, why, since when, and the next change.",
            answers: [
                200: .page(
                    of: .object(
                        [
                            "name": .text("Its name."), "zone": .text("Its time zone."),
                            "open": .boolean("Whether it is open."),
                            "layer": .text("override, exception, holiday or weekly."),
                            "because": .text("The layer in words."), "local": .text("What clocks show there."),
                            "since": .instant("Since when."), "until": .instant("The next change."),
                        ],
                        required: ["name", "zone", "open", "layer", "because", "local"]
                    )
                )
            ]
        ) { [database, rulebook, now] _ in
            let now = now()
            let overrides = try await OverrideDesk(database: database).history(at: now).inForce.map(\.override)
            let hours = rulebook.configuration.hours.hours.sorted { $0.key < $1.key }
            return .page(hours.map { Self.line($0.key, $0.value, overrides, at: now) }, next: nil)
        }
    }

    /// As the router sees it: an override of the hours' own name, for all numbers, closes them.
    private static func line(_ name: String, _ hours: OpeningHours, _ overrides: [Override], at now: Date) -> Line {
        let closures = overrides.filter { $0.name == name && $0.number == nil && $0.isInForce(at: now) }
        let status = hours.status(at: now, overrides: closures.map(HoursOverride.init))
        return Line(
            name: name,
            zone: hours.zone.name,
            open: status.isOpen,
            layer: status.layer.word,
            because: status.layer.description,
            local: status.localTime.description,
            since: status.since,
            until: status.until
        )
    }
}
