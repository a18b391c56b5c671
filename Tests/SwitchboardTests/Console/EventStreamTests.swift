import AsyncHTTPClient
import EventIngress
import Foundation
import NIOCore
import NIOHTTP1
import TelnyxEvents
import Testing

@testable import Switchboard

/// The stream of events on the wire.
@Suite struct EventStreamTests {
    /// Reads a stream until `count` events have come, and returns their ids, states and positions.
    private static func read(
        _ count: Int,
        of query: String,
        from admin: AdminClient,
        after position: String? = nil,
        whileOpen act: () async throws -> Void = {}
    ) async throws -> [(id: String, state: String, position: String)] {
        var request = HTTPClientRequest(url: "\(admin.base)/console/stream\(query)")
        request.headers.add(name: "authorization", value: "Bearer \(AdminClient.token)")
        if let position { request.headers.add(name: "last-event-id", value: position) }
        let response = try await admin.client.execute(request, timeout: .seconds(30))
        #expect(response.headers.first(name: "content-type") == "text/event-stream")
        try await act()
        var text = ""
        for try await part in response.body {
            text += String(buffer: part)
            if text.matches(of: #/\n\n/#).count > count { break }
        }
        return text.matches(of: #/id: (\d+)\nevent: event\ndata: (.+)\n/#).map { match in
            let data = Data(match.2.utf8)
            let json = (try? JSONDecoder().decode([String: JSONValue].self, from: data)) ?? [:]
            func word(_ name: String) -> String { if case .string(let word)? = json[name] { word } else { "" } }
            return (word("id"), word("state"), String(match.1))
        }
    }

    @Test func whatComesIsShownAndAClientThatComesBackGoesOn() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                try await server.handle(try Samples.text("hours", id: "before"))
                let first = try await Self.read(1, of: "", from: admin) {
                    try await server.handle(try Samples.text("hours", id: "m1", minute: 1))
                }
                #expect(first.first?.id == "m1")
                try await server.handle(try Samples.text("hours", id: "m2", minute: 2))
                try await server.handle(try Samples.call(id: "v3:call1"))
                let rest = try await Self.read(2, of: "", from: admin, after: try #require(first.last?.position))
                #expect(rest.first?.id == "m2" && rest.count == 2)
            }
        }
    }

    @Test func aFilterLeavesTheRestOut() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                for (index, number) in ["+13125550001", "+13125550009"].enumerated() {
                    try await server.handle(try Samples.text("hours", id: "m\(index)", minute: index, from: number))
                }
                try await server.handle(try Samples.call(id: "v3:call1"))
                let one = try await Self.read(1, of: "?number=%2B13125550009", from: admin, after: "0")
                #expect(one.map(\.id) == ["m1"])
                let messages = try await Self.read(2, of: "?family=message&state=done", from: admin, after: "0")
                #expect(messages.map(\.id) == ["m0", "m1"])
            }
        }
    }

    @Test(arguments: ["?family=x", "?state=x", "?number=x", "?other=1"])
    func whatNobodyKnowsIsRefused(query: String) async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                #expect(try await admin.ask("GET", "/console/stream\(query)").status == 400)
            }
        }
    }

    @Test func strangersSeeNothing() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                #expect(try await admin.ask("GET", "/console/stream", token: nil).status == 401)
            }
        }
    }
}
