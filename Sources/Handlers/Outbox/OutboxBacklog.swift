package import Foundation
import GRDB
import TelnyxEvents

/// What waits for one destination.
package struct OutboxBacklog: Hashable, Sendable {
    /// The destination.
    package let destination: Destination
    /// Rows not carried out yet.
    package let pending: Int
    /// When the oldest of them was decided.
    package let oldest: Date

    init(row: Row) {
        destination = Destination(rawValue: row["destination"])
        pending = row["pending"]
        oldest = Date(unixMicroseconds: row["oldest"])
    }
}
