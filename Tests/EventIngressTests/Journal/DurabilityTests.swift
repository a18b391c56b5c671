import Foundation
import GRDB
import Testing

@testable import EventIngress

@Suite struct DurabilityTests {
    @Test func aPoolJustOpenedIsNotSynchronousUntilItIsTold() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("durable-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pool = try DatabasePool(path: folder.appendingPathComponent("test.sqlite").path)
        let level = { try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") } }
        // The trap: the day GRDB stops setting NORMAL, this line says so.
        #expect(try await level() == 1)
        try await Durability.require(on: pool)
        #expect(try await level() == 2)
        let timeout = try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
        #expect(timeout == 5000)
    }

    @Test func aDatabaseWithoutAWriteAheadLogIsRefused() async throws {
        await #expect(throws: Durability.Fault.notWriteAhead(mode: "memory")) {
            try await Durability.require(on: DatabaseQueue())
        }
    }
}
