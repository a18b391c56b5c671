package import GRDB
package import Numbering
package import TelnyxEvents

extension Journal {
    static let unsettledInbound = """
        SELECT EXISTS (
            SELECT 1 FROM journal WHERE counterparty = ? AND type = 'message.received' AND state <> 'done' AND id <> ?
        )
        """

    /// Whether a message from that number is written down and not yet handled: pending, claimed, waiting or dead.
    ///
    /// It may be a STOP, so until it is settled nothing is sent to the number. `event` is left out of the question: the
    /// one that is being handled right now.
    package static func hasUnsettledInbound(
        from number: PhoneNumber,
        excluding event: EventID?,
        in db: Database
    ) throws -> Bool {
        let statement = try db.cachedStatement(sql: unsettledInbound)
        return try Bool.fetchOne(statement, arguments: [number.e164, event?.rawValue ?? ""]) ?? false
    }
}
