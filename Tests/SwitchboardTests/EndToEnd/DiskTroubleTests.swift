import EventIngress
import Foundation
import GRDB
import TeXML
import Testing

@testable import Switchboard

/// A journal that cannot write: 503 for events, a voice for callers, and recovery without a restart.
@Suite struct DiskTroubleTests {
    enum Trouble: Sendable {
        case readOnly
        case full

        func begin(in db: Database) throws {
            switch self {
            case .readOnly: try db.execute(sql: "PRAGMA query_only = 1")
            case .full:
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
            }
        }

        func end(in db: Database) throws {
            switch self {
            case .readOnly: try db.execute(sql: "PRAGMA query_only = 0")
            case .full: _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = 1073741823")
            }
        }
    }

    @Test(arguments: [Trouble.readOnly, .full])
    func eventsAreRefusedAndCallersAnsweredUntilItIsOver(trouble: Trouble) async throws {
        try await TestServer.run { server in
            let filler = String(repeating: "hours ", count: 20_000)
            try await server.handle(try Samples.text("hours", id: "before"))
            try await server.database.writeWithoutTransaction { try trouble.begin(in: $0) }
            for attempt in 1...3 {
                let event = try Samples.text("hours", id: "during", ["payload.subject=\(filler)"])
                let reply = try await server.post(event)
                #expect(reply.status == 503, "\(attempt)")
                #expect(Int(reply.headers["retry-after"] ?? "").map { $0 > 0 } == true)
                #expect(reply.text.isEmpty)
                let call = try await server.post(try Samples.call(id: "v3:\(attempt)", ["Filler=\(filler)"]))
                #expect(call.status == 200)
                #expect(call.text.contains("Please hold"))
                _ = try TeXML(parsing: Data(call.text.utf8))
            }
            #expect(try await server.entry("during") == nil)
            let live = try await server.answer(to: Knock(method: "GET", path: "/health/live", signing: .none))
            #expect(live.status == 200)

            try await server.database.writeWithoutTransaction { try trouble.end(in: $0) }
            let event = try Samples.text("hours", id: "during", ["payload.subject=\(filler)"])
            #expect(try await server.handle(event).status == 200)
            #expect(server.texts.count == 2)
            #expect(try await server.entry("during")?.state.rawValue == "done")
        }
    }

    @Test func eventsInFlightTogetherAreAllRefused() async throws {
        try await TestServer.run { server in
            try await server.database.writeWithoutTransaction { try Trouble.readOnly.begin(in: $0) }
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 1...16 {
                    group.addTask { try await server.post(try Samples.text("hours", id: "\(index)")).status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 503, count: 16))
            try await server.database.writeWithoutTransaction { try Trouble.readOnly.end(in: $0) }
            #expect(try await server.exchange.journal.entries().isEmpty)
        }
    }
}
