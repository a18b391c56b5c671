package import GRDB
package import Numbering

extension MediaStore {
    /// Takes a number out of the rows of files it sent or got, and answers the paths of the files, which stay.
    package static func erase(_ number: PhoneNumber, in db: Database) throws -> [String] {
        let paths = try String.fetchAll(
            db,
            sql: "SELECT path FROM media WHERE path IS NOT NULL AND (sender = ?1 OR recipient = ?1)",
            arguments: [number.e164]
        )
        try db.execute(sql: "UPDATE media SET sender = NULL WHERE sender = ?", arguments: [number.e164])
        try db.execute(sql: "UPDATE media SET recipient = NULL WHERE recipient = ?", arguments: [number.e164])
        return paths
    }
}
