import Foundation
import GRDB
import TelnyxEvents

/// What the fold needs of a ledger row: no words, no evidence.
struct ConsentStep {
    let event: EventID
    let kind: ConsentKind
    let scope: ConsentScope
    let source: ConsentSource
    let sender: String?
    /// An operator has looked at doubtful words and found no opt-out in them.
    let isRestoring: Bool
    let at: Date

    init(_ entry: ConsentEntry) {
        event = entry.event
        kind = entry.kind
        scope = entry.scope
        source = entry.source
        sender = entry.sender
        isRestoring = entry.rule == OperatorAct.restore.rawValue
        at = entry.at
    }
}

extension ConsentStep {
    static let columns = "sequence, event, kind, scope, source, sender, rule, at"

    /// From a row of `columns`; throws when a field does not read, which only tampering brings about.
    init(row: Row) throws(LedgerError) {
        guard let event = EventID(rawValue: row[1]), let kind = ConsentKind(rawValue: row[2]),
            let scope = ConsentScope(rawValue: row[3]), let source = ConsentSource(rawValue: row[4])
        else { throw .unreadableRow(sequence: row[0]) }
        self.event = event
        self.kind = kind
        self.scope = scope
        self.source = source
        sender = row[5]
        isRestoring = row[6] as String == OperatorAct.restore.rawValue
        at = Date(unixMicroseconds: row[7])
    }
}
