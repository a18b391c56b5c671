package import Foundation
import GRDB
package import Numbering
package import TelnyxEvents

/// Which events of the journal are meant; what is nil or empty does not restrict.
package struct JournalFilter: Hashable, Sendable {
    /// In one of these states.
    package var states: Set<EventState>
    /// Of one of these families.
    package var families: Set<EventFamily>
    /// Of this type.
    package var type: String?
    /// From or to this number of the other side.
    package var number: PhoneNumber?
    /// Received at or after.
    package var from: Date?
    /// Received before.
    package var to: Date?

    /// Means every event unless told otherwise.
    package init(
        states: Set<EventState> = [],
        families: Set<EventFamily> = [],
        type: String? = nil,
        number: PhoneNumber? = nil,
        from: Date? = nil,
        to: Date? = nil
    ) {
        self.states = states
        self.families = families
        self.type = type
        self.number = number
        self.from = from
        self.to = to
    }

    // State, number and family are asked for as the indexes for finding have them.
    var condition: SQL {
        var terms: [SQL] = []
        if let state = states.first, states.count == 1 {
            terms.append(state == .done ? "state = 'done'" : "state <> 'done' AND state || '' = \(state.rawValue)")
        } else if !states.isEmpty {
            terms.append("state IN \(states.map(\.rawValue).sorted())")
        }
        if let family = families.first, families.count == 1, states.isEmpty {
            terms.append("family || '' = \(family.rawValue)")
        } else if !families.isEmpty {
            terms.append("family IN \(families.map(\.rawValue).sorted())")
        }
        if let type { terms.append("type = \(type)") }
        if let number { terms.append("counterparty IS NOT NULL AND counterparty || '' = \(number.e164)") }
        if let from { terms.append("receivedAt >= \(from.unixMicroseconds)") }
        if let to { terms.append("receivedAt < \(to.unixMicroseconds)") }
        return terms.isEmpty ? "TRUE" : terms.joined(separator: " AND ")
    }
}
