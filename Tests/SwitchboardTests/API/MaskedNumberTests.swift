import AsyncHTTPClient
import EventIngress
import Foundation
import NIOCore
import NIOHTTP1
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Switchboard

/// A page of the console gets no whole telephone number before somebody asked for it, and that they did is written down.
@Suite struct MaskedNumberTests {
    /// A login at the console.
    private struct Session {
        let admin: AdminClient
        let cookie: String
        let csrf: String

        init(_ admin: AdminClient, token: String = AdminClient.token) async throws {
            let entry = JSONValue.object(["token": .string(token), "name": .string("Ada")])
            let answer = try await admin.ask("POST", "/console/login", entry, token: nil)
            self.admin = admin
            cookie = try #require(answer.headers["set-cookie"]?.split(separator: ";").first.map(String.init))
            guard case .string(let csrf)? = answer["csrf"] else {
                Issue.record("no csrf")
                throw CancellationError()
            }
            self.csrf = csrf
        }

        func ask(_ method: String, _ path: String, _ body: String? = nil) async throws -> (status: Int, text: String) {
            var request = HTTPClientRequest(url: admin.base + path)
            request.method = HTTPMethod(rawValue: method)
            request.headers.add(name: "cookie", value: cookie)
            request.headers.add(name: "x-csrf-token", value: csrf)
            if let body {
                request.headers.add(name: "content-type", value: "application/json")
                request.body = .bytes(ByteBuffer(string: body))
            }
            let response = try await admin.client.execute(request, timeout: .seconds(20))
            return (Int(response.status.code), String(buffer: try await response.body.collect(upTo: 1 << 22)))
        }
    }

    private static let pages = [
        "/api/v1/events/asked", "/api/v1/events/asked/body", "/api/v1/events?limit=50", "/api/v1/reviews",
        "/api/v1/opt-outs/%2B13125550077/history", "/api/v1/opt-outs/%2B13125550077", "/api/v1/dead-letters",
        "/api/v1/messages/report",
    ]

    @Test func aSessionSeesTheLastFourDigitsUntilItAsks() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("please leave me alone", id: "asked", from: "+13125550077"))
            try await server.handle(try Samples.call(from: "+13125550077", id: "v3:called"))
            let calls = try await Journal(writer: server.database).entries(matching: JournalFilter(families: [.call]))
            let stories = calls.flatMap {
                ["/api/v1/events/\($0.id.rawValue)", "/api/v1/events/\($0.id.rawValue)/body"]
            }
            #expect(stories.count == 2)
            try await server.withAdmin { admin async throws in
                let session = try await Session(admin)
                for page in Self.pages + stories {
                    let answer = try await session.ask("GET", page)
                    #expect(answer.status == 200, "\(page)")
                    #expect(!answer.text.contains("3125550077"), "\(page): \(answer.text)")
                    // A program with the token gets what it always got.
                    #expect(try await admin.ask("GET", page).status == 200, "\(page)")
                }
                #expect(try await session.ask("GET", Self.pages[1]).text.contains("…0077"))
                #expect(try await session.ask("POST", "/console/numbers", #"{"shown":true}"#).status == 200)
                for page in [Self.pages[1], Self.pages[3]] {
                    #expect(try await session.ask("GET", page).text.contains("3125550077"), "\(page)")
                }
                let audit = try await admin.ask("GET", "/api/v1/audit")
                let acts = (0..<9).compactMap { audit["items", String($0), "operation"] }
                #expect(acts.contains(.string("showNumbers")))
                #expect(try await session.ask("POST", "/console/numbers", #"{"shown":false}"#).status == 200)
                #expect(try await !session.ask("GET", Self.pages[1]).text.contains("3125550077"))
                #expect(try await session.ask("POST", "/console/numbers", "{}").status == 400)
            }
        }
    }

    /// Pages of a list go on from one to the next, and no cursor is a number.
    @Test func aMaskedListHasAnEnd() async throws {
        try await TestServer.run { server in
            for index in 0..<3 {
                try await server.handle(try Samples.text("STOP", id: "s\(index)", from: "+1312555007\(index)"))
            }
            try await server.withAdmin { admin async throws in
                let session = try await Session(admin)
                var seen: [String] = [], cursor = ""
                repeat {
                    let answer = try await session.ask("GET", "/api/v1/opt-outs?limit=2&cursor=\(cursor)")
                    let page = try JSONDecoder().decode([String: JSONValue].self, from: Data(answer.text.utf8))
                    seen += answer.text.matches(of: #/…007\d/#).map { String($0.output) }
                    cursor = if case .string(let next)? = page["next"] { next } else { "" }
                    let words = Data(
                        base64Encoded: cursor.padding(toLength: (cursor.count + 3) / 4 * 4, withPad: "=", startingAt: 0)
                    )
                    #expect(!String(decoding: words ?? Data(), as: UTF8.self).contains("312555"))
                } while !cursor.isEmpty
                #expect(seen == ["…0070", "…0071", "…0072"])
            }
        }
    }

    /// The page knows the event of a doubt and not the number, and that is enough to decide it.
    @Test func aDoubtIsDecidedByItsEvent() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("please leave me alone", id: "doubt", from: "+13125550077"))
            try await server.withAdmin { admin async throws in
                let session = try await Session(admin)
                let why = #"{"reason":"asks to stop"}"#
                #expect(try await session.ask("POST", "/api/v1/reviews/none/confirm", why).status == 404)
                let answer = try await session.ask("POST", "/api/v1/reviews/doubt/confirm", why)
                #expect(answer.status == 200 && answer.text.contains("…0077"))
                let number = try #require(PhoneNumber(e164: "+13125550077"))
                let state = try ConsentDesk(database: server.database).state(of: number)
                #expect(state.blocks.map(\.kind) == [.optOut])
            }
        }
    }
}
