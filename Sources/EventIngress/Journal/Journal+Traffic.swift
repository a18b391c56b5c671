package import GRDB
import TelnyxEvents

extension Journal {
    /// Counts the latest events by what tells something, at most `limit` of them; given-up ones are all counted.
    package static func traffic(latest limit: Int = 20_000, in db: Database) throws -> JournalTraffic {
        let sql = "SELECT type, count(*) FROM (SELECT type FROM journal ORDER BY seq DESC LIMIT ?) GROUP BY type"
        let rows = try Row.fetchAll(db, sql: sql, arguments: [limit])
        let counts = rows.map { (type: $0[0] as String, count: $0[1] as Int) }
        func sum(_ isMeant: (String) -> Bool) -> Int { counts.filter { isMeant($0.type) }.reduce(0) { $0 + $1.count } }
        return JournalTraffic(
            events: sum { _ in true },
            voiceFetches: sum { $0 == "texml.voice" },
            controlledCalls: sum { $0 == "call.initiated" },
            legacyEvents: sum(EventEnvelope.isLegacy(type:)),
            deadEvents: try Int.fetchOne(db, sql: "SELECT count(*) FROM journal WHERE state = 'dead'") ?? 0
        )
    }
}
