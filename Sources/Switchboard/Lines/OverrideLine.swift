import Foundation
package import Handlers
import Numbering

/// An override as `--json` prints it.
package struct OverrideLine: Encodable {
    let name: String
    /// `in-force`, `cleared`, `replaced` or `expired`.
    let state: String
    let reason: String
    let by: String
    let number: String?
    let to: [String]
    let since: Date
    let until: Date?
    let endedAt: Date?
    let endedBy: String?
    let endedBecause: String?

    /// The line of an override from beginning to end.
    package init(_ span: OverrideSpan) {
        name = span.override.name
        state = span.ending?.word ?? "in-force"
        reason = span.override.reason
        by = span.override.author
        number = span.override.number?.e164
        to = span.override.to.map(\.description)
        since = span.override.since
        until = span.override.until
        endedAt = span.ending?.instant
        endedBy = span.ending?.author
        endedBecause = if case .cleared(_, let reason, _) = span.ending, !reason.isEmpty { reason } else { nil }
    }
}
