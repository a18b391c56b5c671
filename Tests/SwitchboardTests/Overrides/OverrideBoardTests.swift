import Foundation
import GRDB
import Handlers
import Logging
import Synchronization
import Testing

@testable import Switchboard

@Suite struct OverrideBoardTests {
    private let database: DatabaseQueue
    private let now = Date(timeIntervalSince1970: 1_795_262_400)

    init() throws {
        database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        OverrideSchema.register(in: &migrator)
        try migrator.migrate(database)
    }

    private func board(patience: Duration) -> OverrideBoard {
        OverrideBoard(
            database: database,
            patience: patience,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { now }
        )
    }

    private func set(_ name: String) throws {
        let override = Override(name: name, reason: "flood", author: "ada", since: now)
        try database.write { try OverrideLedger.append(.set(override), in: $0) }
    }

    @Test func everyQuestionSeesTheLatestAct() async throws {
        let board = board(patience: .seconds(20))
        #expect(await board.overrides().isEmpty)
        try set("one")
        #expect(await board.overrides().map(\.name) == ["one"])
        try set("two")
        #expect(await board.overrides().map(\.name) == ["one", "two"])
        try await database.write { [now] db in
            _ = try OverrideLedger.clear("one", author: "ada", reason: "", at: now.addingTimeInterval(-1), in: db)
        }
        #expect(await board.overrides().filter { $0.isInForce(at: now) }.map(\.name) == ["two"])
    }

    @Test func whenTheDatabaseIsStuckTheLastKnownCount() async throws {
        try set("one")
        let board = board(patience: .milliseconds(20))
        while await board.overrides().isEmpty {}
        // The queue's one connection is held until the end of the test.
        let release = DispatchSemaphore(value: 0)
        let (holding, held) = AsyncStream<Void>.makeStream()
        database.asyncWriteWithoutTransaction { _ in
            held.finish()
            release.wait()
        }
        for await _ in holding {}
        for _ in 0..<50 { #expect(await board.overrides().map(\.name) == ["one"]) }
        release.signal()
        try set("two")
        while await board.overrides().count < 2 {}
    }

    @Test func aDatabaseWithoutTheTableIsNoReasonToFail() async throws {
        try await database.write { try $0.execute(sql: "DROP TABLE overrideActs") }
        #expect(await board(patience: .seconds(20)).overrides().isEmpty)
    }
}
