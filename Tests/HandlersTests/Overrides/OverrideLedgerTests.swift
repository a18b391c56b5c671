import Foundation
import GRDB
import Numbering
import Testing

@testable import Handlers

@Suite struct OverrideLedgerTests {
    private let database: DatabaseQueue
    private let now = Date(timeIntervalSince1970: 1_795_262_400)

    init() throws {
        database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        OverrideSchema.register(in: &migrator)
        try migrator.migrate(database)
    }

    private func override(
        _ name: String,
        number: String? = nil,
        to: [String] = [],
        until: Date? = nil,
        since: Date? = nil
    ) -> Override {
        Override(
            name: name,
            reason: "line \"down\"",
            author: "ada",
            since: since ?? now,
            number: number.flatMap { PhoneNumber(e164: $0) },
            to: to.compactMap { DialTarget($0) },
            until: until
        )
    }

    @Test func whatIsWrittenIsRead() throws {
        let acts: [OverrideAct] = [
            .set(override("emergency")),
            .set(
                override(
                    "desk",
                    number: "+15551234567",
                    to: ["+15550001111", "sip:desk@example.com"],
                    until: now.addingTimeInterval(60)
                )
            ),
            .clear(name: "emergency", number: nil, author: "bob", reason: "", at: now.addingTimeInterval(1)),
        ]
        try database.write { db in
            #expect(try OverrideLedger.latest(in: db) == 0)
            for act in acts { try OverrideLedger.append(act, in: db) }
            #expect(try OverrideLedger.acts(in: db) == acts)
            #expect(try OverrideLedger.latest(in: db) == 3)
        }
    }

    @Test func aNameIsClearedWholeOrForOneNumber() throws {
        try database.write { db in
            for number in ["+15550100001", "+15550100002", nil] {
                try OverrideLedger.append(.set(override("storm", number: number)), in: db)
            }
            try OverrideLedger.append(.set(override("other")), in: db)
            func clear(_ number: String?) throws -> Int {
                try OverrideLedger.clear(
                    "storm",
                    number: number.flatMap { PhoneNumber(e164: $0) },
                    author: "bob",
                    reason: "",
                    at: now,
                    in: db
                ).count
            }
            #expect(try clear("+15550100001") == 1)
            #expect(try clear("+15550100001") == 0)
            #expect(try clear(nil) == 2)
            #expect(try clear(nil) == 0)
            #expect(OverrideHistory(try OverrideLedger.acts(in: db), at: now).inForce.map(\.override.name) == ["other"])
        }
    }

    /// A request whose answer was lost in a crash is sent again.
    @Test func theVerySameOverrideIsSetOnce() throws {
        try database.write { db in
            let first = override("storm", until: now.addingTimeInterval(600.1234567))
            let later = override("storm", until: now.addingTimeInterval(600.1234567), since: now.addingTimeInterval(30))
            #expect(try OverrideLedger.set(first, in: db) == first)
            #expect(try OverrideLedger.set(later, in: db).since == first.since)
            #expect(try OverrideLedger.acts(in: db).count == 1)
            let other = override("storm", to: ["+15550001111"], since: now.addingTimeInterval(31))
            #expect(try OverrideLedger.set(other, in: db) == other)
            _ = try OverrideLedger.clear("storm", author: "bob", reason: "", at: now.addingTimeInterval(40), in: db)
            let again = override("storm", to: ["+15550001111"], since: now.addingTimeInterval(50))
            #expect(try OverrideLedger.set(again, in: db) == again)
            #expect(try OverrideLedger.acts(in: db).count == 4)
        }
    }

    @Test(arguments: ["UPDATE overrideActs SET reason = 'none'", "DELETE FROM overrideActs"])
    func theAuditIsNeverChanged(sql: String) throws {
        try database.write { try OverrideLedger.append(.set(override("emergency")), in: $0) }
        #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }
}
