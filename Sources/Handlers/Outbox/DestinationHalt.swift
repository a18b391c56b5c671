package import Foundation
import GRDB
import TelnyxEvents

/// A destination that said it wants nothing any more (410): its rows wait on disk until somebody lets them go.
package struct DestinationHalt: Hashable, Sendable {
    /// The destination.
    package let destination: Destination
    /// When it said so.
    package let since: Date
    /// What it said.
    package let reason: String

    init(row: Row) {
        destination = Destination(rawValue: row["destination"])
        since = Date(unixMicroseconds: row["since"])
        reason = row["reason"]
    }
}
