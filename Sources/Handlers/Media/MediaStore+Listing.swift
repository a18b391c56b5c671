import Foundation
package import GRDB
import TelnyxEvents

extension MediaStore {
    /// The files that fit, newest first.
    package static func records(
        matching filter: MediaFilter = MediaFilter(),
        after place: MediaFilter.Place? = nil,
        limit: Int? = nil,
        in db: Database
    ) throws -> [MediaRecord] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func among(_ column: String, _ names: [String]) {
            guard !names.isEmpty else { return }
            conditions.append("\(column) IN (\(databaseQuestionMarks(count: names.count)))")
            arguments += StatementArguments(names)
        }
        among("kind", filter.kinds.map(\.rawValue).sorted())
        among("state", filter.states.map(\.rawValue).sorted())
        if let party = filter.party {
            conditions.append("(sender = ? OR recipient = ?)")
            arguments += [party, party]
        }
        if let box = filter.box {
            conditions.append("box = ?")
            arguments += [box]
        }
        if let since = filter.since {
            conditions.append("receivedAt >= ?")
            arguments += [since.unixMicroseconds]
        }
        if let until = filter.until {
            conditions.append("receivedAt < ?")
            arguments += [until.unixMicroseconds]
        }
        if let place {
            conditions.append("(receivedAt, id) < (?, ?)")
            arguments += [place.receivedAt.unixMicroseconds, place.id]
        }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let sql = "SELECT * FROM media \(condition) ORDER BY receivedAt DESC, id DESC LIMIT ?"
        return try Row.fetchAll(db, sql: sql, arguments: arguments + [limit ?? -1]).map(MediaRecord.init(row:))
    }
}
