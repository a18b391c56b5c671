import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

/// Quiet hours across zones, as an operator sees them: what is sent over the API leaves or waits for its recipient's morning.
@Suite struct QuietHoursTableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let place: String
        let number: String
        let at: String
        /// When it leaves; nil is at once.
        let until: String?
        var testDescription: String { "\(place) at \(at)" }
    }

    /// Half past eight on a Friday evening in New York.
    private static let evening = "2026-11-21T01:30:00Z"

    static let cases = [
        Case(place: "New York", number: "+12125550123", at: evening, until: nil),
        Case(place: "Florida, which ends at eight", number: "+13055550123", at: evening, until: "2026-11-21T13:00:00Z"),
        Case(place: "Connecticut, from nine", number: "+12035550123", at: evening, until: "2026-11-21T14:00:00Z"),
        Case(place: "Rhode Island, weekends", number: "+14015550123", at: evening, until: "2026-11-21T15:00:00Z"),
        Case(place: "Los Angeles", number: "+13105550123", at: evening, until: nil),
        Case(place: "London", number: "+442079460000", at: evening, until: "2026-11-21T08:00:00Z"),
        Case(place: "Berlin", number: "+493012345678", at: evening, until: "2026-11-21T07:00:00Z"),
        Case(place: "Sydney", number: "+61291234567", at: evening, until: nil),
        // Boise's clock or Seattle's: both have to agree.
        Case(place: "Idaho", number: "+12085550123", at: "2026-11-21T03:30:00Z", until: nil),
        Case(place: "Idaho", number: "+12085550123", at: "2026-11-21T04:30:00Z", until: "2026-11-21T16:00:00Z"),
    ]

    @Test(arguments: cases)
    func whatSellsWaitsForTheMorningOfEveryPossibleZone(row: Case) async throws {
        try await TestServer.run(at: row.at) { server in
            try await server.withAdmin { admin async throws in
                let answer = try await admin.ask("POST", "/api/v1/messages", Self.order("marketing", to: row.number))
                #expect(answer.status == 202)
                try await server.settle()
                #expect(server.texts == (row.until == nil ? ["marketing"] : []))
                guard let until = row.until, case .string(let id)? = answer["id"] else { return }
                #expect(try await admin.ask("GET", "/api/v1/messages/\(id)")["waitsUntil"] == .string(until))
                let morning = try Date(until, strategy: .iso8601).timeIntervalSince(server.clock.now)
                try await server.pass(seconds: morning - 1)
                #expect(server.texts.isEmpty)
                try await server.pass(seconds: 1)
                #expect(server.texts == ["marketing"])
            }
        }
    }

    /// Nobody waits till morning for what they asked for: an answer, a confirmation, an alert of their own.
    @Test(arguments: cases.filter { $0.until != nil })
    func answersAndInformationLeaveAtNight(row: Case) async throws {
        try await TestServer.run(at: row.at) { server in
            try await server.withAdmin { admin async throws in
                let order = Self.order("informational", to: row.number)
                #expect(try await admin.ask("POST", "/api/v1/messages", order).status == 202)
                try await server.settle()
                for (index, words) in ["hours", "STOP"].enumerated() {
                    try await server.handle(try Samples.text(words, id: "e\(index)", minute: index, from: row.number))
                }
                #expect(server.texts.map { $0.prefix(12) } == ["informationa", "We're open M", "Example Ltd:"])
            }
        }
    }

    private static func order(_ purpose: String, to number: String) -> JSONValue {
        .object([
            "to": .string(number), "from": .string(Samples.office), "text": .string(purpose),
            "purpose": .string(purpose),
        ])
    }
}
