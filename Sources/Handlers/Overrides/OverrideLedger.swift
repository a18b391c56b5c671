package import Foundation
package import GRDB
package import Numbering
import TelnyxEvents

/// The audit of overrides: operators' acts, only ever appended.
package enum OverrideLedger {
    /// Writes an act down; it counts from the commit.
    package static func append(_ act: OverrideAct, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO overrideActs (kind, name, number, reason, author, targets, until, at)
                VALUES (:kind, :name, :number, :reason, :author, :targets, :until, :at)
                """
        )
        try statement.execute(arguments: arguments(act))
    }

    /// Puts an override in force, unless the very same is in force already; answers the one that is in force then.
    ///
    /// So a request that is repeated because its answer was lost leaves one row.
    package static func set(_ override: Override, in db: Database) throws -> Override {
        let standing = OverrideHistory(try acts(in: db), at: override.since).inForce.map(\.override).last {
            $0.name == override.name && $0.number == override.number
        }
        if let standing, standing.says(theSameAs: override) { return standing }
        try append(.set(override), in: db)
        return override
    }

    /// Takes back every override of that name that is in force, or only the one for that number; returns them.
    package static func clear(
        _ name: String,
        number: PhoneNumber? = nil,
        author: String,
        reason: String,
        at now: Date,
        in db: Database
    ) throws -> [Override] {
        let found = OverrideHistory(try acts(in: db), at: now).inForce.map(\.override)
            .filter { $0.name == name && (number == nil || $0.number == number) }
        for override in found {
            let act = OverrideAct.clear(
                name: name,
                number: override.number,
                author: author,
                reason: reason,
                at: now
            )
            try append(act, in: db)
        }
        return found
    }

    /// Every act in the order they were written down.
    package static func acts(in db: Database) throws -> [OverrideAct] {
        try Row.fetchAll(db, sql: "SELECT * FROM overrideActs ORDER BY seq").compactMap(act(from:))
    }

    /// The number of the latest act, 0 before the first; another number means that something has changed.
    package static func latest(in db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(sql: "SELECT max(seq) FROM overrideActs")
        return try Int64.fetchOne(statement) ?? 0
    }

    private static func arguments(_ act: OverrideAct) throws -> StatementArguments {
        switch act {
        case .set(let override):
            [
                "kind": "set", "name": override.name, "number": override.number?.e164, "reason": override.reason,
                "author": override.author,
                "targets": String(decoding: try JSONEncoder().encode(override.to), as: UTF8.self),
                "until": override.until?.unixMicroseconds, "at": override.since.unixMicroseconds,
            ]
        case .clear(let name, let number, let author, let reason, let at):
            [
                "kind": "clear", "name": name, "number": number?.e164, "reason": reason, "author": author,
                "targets": "[]", "until": nil, "at": at.unixMicroseconds,
            ]
        }
    }

    /// Nil for a row this version cannot read.
    private static func act(from row: Row) throws -> OverrideAct? {
        let name: String = row["name"]
        let number = (row["number"] as String?).flatMap { PhoneNumber(e164: $0) }
        let reason: String = row["reason"]
        let author: String = row["author"]
        let at = Date(unixMicroseconds: row["at"])
        guard row["kind"] == "set" else {
            return .clear(name: name, number: number, author: author, reason: reason, at: at)
        }
        let targets: String = row["targets"]
        return .set(
            Override(
                name: name,
                reason: reason,
                author: author,
                since: at,
                number: number,
                to: try JSONDecoder().decode([DialTarget].self, from: Data(targets.utf8)),
                until: (row["until"] as Int64?).map(Date.init(unixMicroseconds:))
            )
        )
    }
}

extension Override {
    /// Whether it is the same but for when it was set; instants as they are stored, in microseconds.
    fileprivate func says(theSameAs other: Override) -> Bool {
        name == other.name && reason == other.reason && author == other.author && number == other.number
            && to == other.to && until?.unixMicroseconds == other.until?.unixMicroseconds
    }
}
