package import Foundation
package import GRDB
package import Numbering
import TelnyxEvents

/// What was looked up, so that no number is paid for twice.
package enum ListingBook {
    /// What is known of a number and since when; nil when it was never looked up.
    package static func listing(of number: PhoneNumber, in db: Database) throws -> (listing: NumberListing, at: Date)? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT listing, askedAt FROM numberListings WHERE number = ?"),
            arguments: [number.e164]
        )
        guard let row else { return nil }
        let listing = try JSONDecoder().decode(NumberListing.self, from: Data((row["listing"] as String).utf8))
        return (listing, Date(unixMicroseconds: row["askedAt"]))
    }

    /// Keeps what was found; the latest answer counts.
    package static func keep(_ listing: NumberListing, of number: PhoneNumber, at now: Date, in db: Database) throws {
        let text = String(decoding: try JSONEncoder().encode(listing), as: UTF8.self)
        try db.cachedStatement(
            sql: """
                INSERT INTO numberListings (number, listing, askedAt) VALUES (?, ?, ?)
                ON CONFLICT (number) DO UPDATE SET listing = excluded.listing, askedAt = excluded.askedAt
                """
        ).execute(arguments: [number.e164, text, now.unixMicroseconds])
    }

    /// Forgets a number.
    package static func erase(_ number: PhoneNumber, in db: Database) throws {
        try db.execute(sql: "DELETE FROM numberListings WHERE number = ?", arguments: [number.e164])
    }

    /// Deletes what was asked before an instant, at most `limit` rows; answers how many.
    package static func prune(before end: Date, limit: Int, in db: Database) throws -> Int {
        try db.cachedStatement(
            sql: """
                DELETE FROM numberListings WHERE number IN (
                    SELECT number FROM numberListings WHERE askedAt < ? ORDER BY askedAt LIMIT ?)
                """
        ).execute(arguments: [end.unixMicroseconds, limit])
        return db.changesCount
    }
}
