import Foundation
package import GRDB
import TelnyxEvents

/// Destinations that want nothing any more.
extension Outbox {
    /// Keeps everything back from a destination from now on; `address` tells later whether it has moved.
    ///
    /// A second halt changes nothing.
    static func halt(
        _ destination: Destination,
        address: String?,
        reason: String,
        at now: Date,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO outboxHalts (destination, since, reason, address) VALUES (?, ?, ?, ?)
                ON CONFLICT (destination) DO NOTHING
                """
        ).execute(arguments: [destination.rawValue, now.unixMicroseconds, reason, address])
    }

    /// Lets a destination have its rows again; false when it was not halted.
    ///
    /// A running service notices by itself.
    @discardableResult
    package static func resume(_ destination: Destination, in db: Database) throws -> Bool {
        try db.cachedStatement(sql: "DELETE FROM outboxHalts WHERE destination = ?")
            .execute(arguments: [destination.rawValue])
        return db.changesCount > 0
    }

    /// Every halted destination.
    package static func halts(in db: Database) throws -> [DestinationHalt] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM outboxHalts ORDER BY destination"))
            .map(DestinationHalt.init(row:))
    }

    static func isHalted(_ destination: Destination, in db: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM outboxHalts WHERE destination = ?)"
        return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [destination.rawValue]) ?? false
    }

    /// Whoever has another address now is asked again.
    static func resumeMoved(_ stations: [OutboxStation], in db: Database) throws {
        for station in stations {
            try db.cachedStatement(sql: "DELETE FROM outboxHalts WHERE destination = ? AND address IS NOT ?")
                .execute(arguments: [station.destination.rawValue, station.address])
        }
    }
}
