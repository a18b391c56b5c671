import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Switchboard

/// Texts that sell wait in the outbox for the morning of whoever gets them.
@Suite struct QuietHoursFlowTests {
    /// Nine in the evening in Miami; Florida ends at eight.
    private static let night = "2026-11-21T02:00:00Z"
    private static let morning = "2026-11-21T13:00:00Z"

    private func append(
        _ purpose: SendPurpose,
        to number: String = "+13055550123",
        notAfter: String? = nil,
        on server: TestServer
    ) async throws {
        let message = OutboundMessage(
            from: Samples.office,
            to: try #require(PhoneNumber(e164: number)),
            text: "\(purpose.rawValue)",
            purpose: purpose,
            notAfter: try notAfter.map { try Date($0, strategy: .iso8601) }
        )
        let now = server.clock.now
        let event = try #require(EventID(rawValue: "campaign"))
        try await server.database.write { db in
            let key = "\(purpose) \(number.suffix(4))"
            _ = try Outbox.append(.message(message), event: event, key: key, at: now, in: db)
        }
        try await server.settle()
    }

    @Test func whatSellsWaitsForTheMorningAndNothingElseDoes() async throws {
        try await TestServer.run(at: Self.night) { server in
            try await append(.marketing, on: server)
            try await append(.verification, on: server)
            #expect(server.texts == ["verification"])
            let waiting = try #require(try await server.effects("campaign").first)
            #expect(waiting.state == .pending)
            #expect(waiting.notBefore == (try Date(Self.morning, strategy: .iso8601)))
            #expect(waiting.lastError?.hasPrefix("quiet hours: us-fl") == true)
            try await server.pass(seconds: 11 * 3600 - 1)
            #expect(server.texts.count == 1)
            try await server.pass(seconds: 1)
            #expect(server.texts == ["verification", "marketing"])
        }
    }

    @Test func whatWouldBeTooLateByThenIsRefusedAtOnce() async throws {
        try await TestServer.run(at: Self.night) { server in
            try await append(.marketing, notAfter: "2026-11-21T12:59:59Z", on: server)
            let refused = try #require(try await server.effects("campaign").first)
            #expect(refused.state == .refused)
            #expect(refused.lastError?.contains("not to be sent after 2026-11-21T12:59:59Z") == true)
        }
    }

    @Test func aNumberWithoutAPlaceIsRefusedAndNotKeptForEver() async throws {
        try await TestServer.run(at: Self.morning) { server in
            try await append(.marketing, to: "+18005550123", on: server)
            let refused = try #require(try await server.effects("campaign").first)
            #expect(refused.state == .refused)
            #expect(refused.lastError?.contains("a known zone or state") == true)
        }
    }

    @Test func switchedOffTheyHoldNothing() async throws {
        try await TestServer.run("messaging: { quiet-hours: { applies-to: [] } }", at: Self.night) { server in
            try await append(.marketing, on: server)
            #expect(server.texts == ["marketing"])
        }
    }
}
