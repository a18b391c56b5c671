import ArgumentParser
import Foundation
import TelnyxEvents

/// An instant as commands take it: ISO 8601 with its zone, `2026-11-20T15:00:00Z` or `…+01:00`.
struct Instant: ExpressibleByArgument {
    let date: Date

    init?(argument: String) {
        guard argument.wholeMatch(of: /\d{4}-\d{2}-\d{2}[T ].*(Z|[+-]\d{2}:?\d{2})/) != nil,
            let date = Date(telnyxTimestamp: argument)
        else { return nil }
        self.date = date
    }
}
