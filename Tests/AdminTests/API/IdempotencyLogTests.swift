import Foundation
import GRDB
import Testing

@testable import Admin

@Suite struct IdempotencyLogTests {
    private static let start = Date(timeIntervalSince1970: 1_000_000)
    private static let request = Data("request".utf8)

    private static func log() throws -> IdempotencyLog {
        let database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        IdempotencySchema.register(in: &migrator)
        try migrator.migrate(database)
        return IdempotencyLog(writer: database)
    }

    @Test func oneRequestAtATimeUnderAKey() async throws {
        let log = try Self.log()
        #expect(try await log.begin("k", request: Self.request, at: Self.start) == .new)
        #expect(try await log.begin("k", request: Self.request, at: Self.start) == .underWay)
        #expect(try await log.begin("k", request: Data(), at: Self.start) == .other)
        try await log.end("k", with: APIAnswer(status: 201, body: Data("{}".utf8)))
        let known = try await log.begin("k", request: Self.request, at: Self.start)
        #expect(known == .answered(APIAnswer(status: 201, body: Data("{}".utf8))))
    }

    @Test func aRequestWhoseProcessDiedMayBeDoneAgain() async throws {
        let log = try Self.log()
        #expect(try await log.begin("k", request: Self.request, at: Self.start) == .new)
        #expect(try await log.begin("k", request: Self.request, at: Self.start.addingTimeInterval(61)) == .new)
        #expect(try await log.begin("k", request: Self.request, at: Self.start.addingTimeInterval(62)) == .underWay)
    }

    @Test func anAnswerIsForgottenAfterADay() async throws {
        let log = try Self.log()
        #expect(try await log.begin("k", request: Self.request, at: Self.start) == .new)
        try await log.end("k", with: APIAnswer(status: 201, body: Data("{}".utf8)))
        let later = Self.start.addingTimeInterval(IdempotencyLog.memory + 1)
        #expect(try await log.begin("k", request: Data("other".utf8), at: later) == .new)
    }
}
