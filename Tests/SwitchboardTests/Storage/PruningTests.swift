import Foundation
import GRDB
import Handlers
import Logging
import Numbering
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Settled effects go when their time has come, in small batches, and nothing else does.
@Suite struct PruningTests {
    @Test func whatIsSettledGoesAndWhatNeedsAPersonStays() async throws {
        try await TestServer.run { server in
            for index in 0..<3 { try await server.handle(try Samples.text("hours", id: "e\(index)")) }
            server.standIn.block("+13125550077")
            try await server.handle(try Samples.text("hours", id: "failed", from: "+13125550077"))
            let pruning = Pruning(
                database: server.database,
                keep: try Self.retention("{ effects: 1d, calls: 1d }"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { [clock = server.clock] in clock.now }
            )
            #expect(await pruning.once() == false)
            #expect(try await server.effects("e0").count == 1)
            server.clock.advance(86_401)
            #expect(await pruning.once() == false)
            #expect(try await server.effects("e0").isEmpty)
            #expect(try await server.effects("failed").map(\.state) == [.failed])
            #expect(try await server.decision("e0") != nil)
            let sends = try await server.database.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM consent_sends")
            }
            #expect(sends == 0)
            #expect(try !server.history(of: "+13125550077").isEmpty)
            // The same event once more: known, and without a second answer.
            try await server.handle(try Samples.text("hours", id: "e0"))
            #expect(server.texts.count == 3)
        }
    }

    private static func retention(_ text: String) throws -> RetentionConfiguration {
        try Configuration(yaml: "retention: \(text)", environment: [:]).retention
    }

    @Test func whatIsKnownOfCallersGoesAndNotAnHourEarlier() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("hours", id: "t", from: "+13125550077"))
            let number = try #require(PhoneNumber(e164: "+13125550077"))
            let pruning = Pruning(
                database: server.database,
                keep: try Self.retention("{ effects: forever, calls: 2d }"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { [clock = server.clock] in clock.now }
            )
            func lastText() async throws -> String? {
                try await server.database.read { [now = server.clock.now] db in
                    try CallBook.history(of: number, before: now, except: nil, in: db).lastText?.words
                }
            }
            server.clock.advance(86_400)
            _ = await pruning.once()
            #expect(try await lastText() == "hours")
            server.clock.advance(86_401)
            _ = await pruning.once()
            #expect(try await lastText() == nil)
            #expect(try await server.effects("t").count == 1)
        }
    }

    /// Each table after its own time; the ledger never, and no event that waits for a person.
    @Test func eachTableHasItsOwnTime() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("STOP", id: "stop"))
            try await server.handle(try Samples.text("hours", id: "dead", from: "+13125550088"))
            try await server.handle(try Samples.call(id: "v3:old"))
            try await server.database.write { db in
                try db.execute(sql: "UPDATE journal SET state = 'dead' WHERE id = 'dead'")
                try db.execute(
                    sql: """
                        INSERT INTO deliveries (message, number, status, rank, updatedAt) VALUES ('m', '+1312', 'sent', 1, ?)
                        """,
                    arguments: [server.clock.now.unixMicroseconds]
                )
            }
            let pruning = Pruning(
                database: server.database,
                keep: try Self.retention("{ events: 30d, deliveries: 10d, calls: 5d }"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { [clock = server.clock] in clock.now }
            )
            func counts() async throws -> [Int] {
                try await server.database.read { db in
                    try ["callBook", "deliveries", "journal", "journalBodies", "decisions", "consent_ledger"].map {
                        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0
                    }
                }
            }
            let full = try await counts()
            for (days, expected) in [(4.0, [1, 1]), (2, [0, 1]), (5, [0, 0])] {
                server.clock.advance(days * 86_400)
                #expect(await pruning.once() == false)
                #expect(try await counts().prefix(2) == expected[...])
            }
            #expect(try await counts()[2...] == full[2...])
            server.clock.advance(20 * 86_400)
            #expect(await pruning.once() == false)
            #expect(try await counts()[2...] == [1, 1, 1, full[5]])
            #expect(try await server.entry("dead") != nil && server.isBlocked())
        }
    }

    /// The audit loses its oldest rows and never one from between; faxes are forgotten with how far they came.
    @Test func theAuditGoesFromItsBeginningOn() async throws {
        try await TestServer.run { server in
            let now = server.clock.now.unixMicroseconds
            let day: Int64 = 86_400_000_000
            try await server.database.write { db in
                // The third was written while the clock was wrong: it holds back what follows.
                for age in [900, 800, 1, 800, 0] as [Int64] {
                    try db.execute(
                        sql: """
                            INSERT INTO adminAudit (at, who, way, address, operation) VALUES (?, 'a', 'token', '::1', 'x')
                            """,
                        arguments: [now - age * day]
                    )
                }
                for (fax, age) in [("old", 400), ("new", 10)] as [(String, Int64)] {
                    try db.execute(
                        sql: """
                            INSERT INTO faxProgress (fax, direction, state, rank, isPartial, startedAt, updatedAt)
                            VALUES (?1, 'outbound', 'delivered', 9, 0, ?2, ?2)
                            """,
                        arguments: [fax, now - age * day]
                    )
                }
            }
            let pruning = Pruning(
                database: server.database,
                keep: try Self.retention("{ faxes: 365d }"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { [clock = server.clock] in clock.now }
            )
            #expect(await pruning.once() == false)
            try await server.database.write { db throws in
                #expect(try Int64.fetchAll(db, sql: "SELECT seq FROM adminAudit ORDER BY seq") == [3, 4, 5])
                #expect(try String.fetchAll(db, sql: "SELECT fax FROM faxProgress") == ["new"])
                #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM adminAudit WHERE seq = 4") }
            }
        }
    }

    @Test func theAuditIsKeptForTwoYearsUnlessToldOtherwise() throws {
        #expect(try Self.retention("{}").audit == .seconds(730 * 86_400))
        #expect(try Self.retention("{ audit: forever }").audit == nil)
        #expect(throws: ConfigurationFaults.self) { try Self.retention("{ audit: 29d }") }
    }

    /// Every table is named on the page about data with how long it is kept.
    @Test func everyTableHasItsTimeInTheDocumentation() async throws {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/data.md"), encoding: .utf8)
        try await TestServer.run { server in
            let tables = try await server.database.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT name FROM sqlite_master
                        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
                        """
                )
            }
            #expect(tables.filter { !page.contains("`\($0)`") } == [])
        }
    }

    @Test func anEventIsKeptWhileItMayComeAgain() {
        #expect(throws: ConfigurationFaults.self) { try Self.retention("{ events: 29d }") }
        #expect(throws: Never.self) { try Self.retention("{ events: 30d }") }
    }

    @Test func itAsksForMoreAfterAFullBatch() async throws {
        try await TestServer.run { server in
            try await server.database.write { db in
                for index in 0...Pruning.batch {
                    try db.execute(
                        sql:
                            "INSERT INTO consent_sends (request, number, purpose, sent_at) VALUES (?, '+1', 'reply', 0)",
                        arguments: ["r\(index)"]
                    )
                }
            }
            let pruning = Pruning(
                database: server.database,
                keep: try Self.retention("{ effects: 1d, calls: 1d }"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            #expect(await pruning.once())
            #expect(await pruning.once() == false)
        }
    }

    @Test(arguments: [
        ("90d", nil), ("forever", nil), ("1h", "must be a day or longer"), ("soon", "is not a length of time"),
    ])
    func theTimeIsConfigured(text: String, fault: String?) throws {
        do {
            let configuration = try Configuration(yaml: "retention: { effects: \(text) }", environment: [:])
            #expect(fault == nil)
            #expect((configuration.retention.effects == nil) == (text == "forever"))
        } catch let faults as ConfigurationFaults {
            #expect(faults.description.contains(fault ?? "no fault was expected"))
        }
    }
}
