import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TelnyxEvents
import TelnyxStandIn
import Testing

@Suite struct StandInServerTests {
    private struct Stage {
        let standIn: StandInServer
        let client: HTTPClient
        let origin: String

        func ask(
            _ method: HTTPMethod,
            _ path: String,
            _ body: String? = nil,
            key: String? = "Bearer KEY"
        ) async throws -> (status: Int, body: Data) {
            var request = HTTPClientRequest(url: origin + path)
            request.method = method
            if let key { request.headers.add(name: "Authorization", value: key) }
            if let body { request.body = .bytes(ByteBuffer(string: body)) }
            let response = try await client.execute(request, timeout: .seconds(60))
            let data = Data(try await response.body.collect(upTo: 1 << 20).readableBytesView)
            return (Int(response.status.code), data)
        }

        func code(_ body: Data) throws -> JSONValue? {
            guard case .array(let errors)? = try JSONValue(json: body)["errors"] else { return nil }
            return errors.first?["code"]
        }
    }

    private func run(apiKey: String? = nil, _ body: (Stage) async throws -> Void) async throws {
        let standIn = try StandInServer(apiKey: apiKey)
        try await HTTPClient.withHTTPClient { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await standIn.run() }
                try await body(Stage(standIn: standIn, client: client, origin: try await standIn.origin()))
            }
        }
    }

    @Test(
        arguments: [
            (#"{"to":"+15551234567","from":"+15557654321","text":"hi"}"#, 200, nil),
            (#"{"to":"+15551234567","messaging_profile_id":"p","text":"hi"}"#, 200, nil),
            (#"{"from":"+15557654321","text":"hi"}"#, 422, "10004"),
            (#"{"to":"+15551234567","text":"hi"}"#, 422, "10004"),
            (#"{"to":"5551234567","from":"+15557654321","text":"hi"}"#, 400, "40310"),
            (#"{"to":"+15551234567","from":"not a sender!","text":"hi"}"#, 400, "40305"),
            (#"{"to":"+15551234567","from":"+15557654321"}"#, 400, "40316"), ("nonsense", 400, "10003"),
            (#"{"to":"+15550000000","from":"+15557654321","text":"hi"}"#, 422, "40300"),
        ] as [(String, Int, String?)]
    )
    func messagesAreChecked(body: String, status: Int, code: String?) async throws {
        try await run { stage async throws in
            stage.standIn.block("+15550000000")
            let answer = try await stage.ask(.POST, "/v2/messages", body)
            #expect(answer.status == status)
            #expect(try stage.code(answer.body) == code.map(JSONValue.string))
        }
    }

    @Test(
        arguments: [
            ("answer", "{}", 200, nil), ("speak", #"{"payload":"x","voice":"female"}"#, 200, nil),
            ("speak", #"{"payload":"x"}"#, 422, "10004"), ("reject", #"{"cause":"NO"}"#, 422, "10015"),
            ("transfer", #"{"to":"555"}"#, 422, "10016"), ("answer", #"{"client_state":"%%%"}"#, 422, "10015"),
            ("dance", "{}", 404, "10005"),
        ] as [(String, String, Int, String?)]
    )
    func commandsAreChecked(action: String, body: String, status: Int, code: String?) async throws {
        try await run { stage async throws in
            let answer = try await stage.ask(.POST, "/v2/calls/v3%3Aabc/actions/\(action)", body)
            #expect(answer.status == status)
            #expect(try stage.code(answer.body) == code.map(JSONValue.string))
        }
    }

    @Test func repeatedCommandsAreAnsweredAndDoneOnce() async throws {
        try await run { stage async throws in
            let body = #"{"command_id":"one"}"#
            for _ in 0..<2 { #expect(try await stage.ask(.POST, "/v2/calls/x/actions/answer", body).status == 200) }
            #expect(try await stage.ask(.POST, "/v2/calls/y/actions/answer", body).status == 200)
            #expect(stage.standIn.received.count == 3 && stage.standIn.carriedOut.count == 2)
            #expect(try await stage.ask(.POST, "/v2/calls/x/actions/hangup", "{}").status == 200)
            let late = try await stage.ask(.POST, "/v2/calls/x/actions/speak", #"{"payload":"x","voice":"y"}"#)
            #expect(try stage.code(late.body) == .string("90018"))
        }
    }

    @Test func theKeyIsNeeded() async throws {
        try await run(apiKey: "right") { stage async throws in
            #expect(try await stage.ask(.GET, "/v2/faxes/1", key: nil).status == 401)
            #expect(try await stage.ask(.GET, "/v2/faxes/1", key: "Bearer wrong").status == 401)
            #expect(try await stage.ask(.GET, "/v2/faxes/1", key: "Bearer right").status == 200)
        }
    }

    @Test func faxLinksExpireAndAreRenewed() async throws {
        try await run { stage async throws in
            let old = stage.standIn.addFax("f1")
            #expect(try await stage.ask(.GET, old, key: nil).body.starts(with: Data("%PDF-".utf8)))
            stage.standIn.expireLinks(ofFax: "f1")
            #expect(try await stage.ask(.GET, old, key: nil).status == 403)
            #expect(try await stage.ask(.POST, "/v2/faxes/f1/actions/refresh", "{}").status == 200)
            let fax = try JSONValue(json: try await stage.ask(.GET, "/v2/faxes/f1").body)
            guard case .string(let url)? = fax["data"]?["media_url"] else {
                Issue.record("no link")
                return
            }
            #expect(try await stage.ask(.GET, String(url.dropFirst(stage.origin.count)), key: nil).status == 200)
        }
    }

    @Test func faultsAndRequestsAreReachableOverHTTP() async throws {
        try await run { stage async throws in
            let fault = #"{"path":"/v2/messages","times":1,"status":503,"retryAfter":1}"#
            #expect(try await stage.ask(.POST, "/_stand-in/faults", fault, key: nil).status == 204)
            #expect(try await stage.ask(.POST, "/_stand-in/faults", "[]", key: nil).status == 400)
            let body = #"{"to":"+15551234567","from":"+15557654321","text":"hi"}"#
            #expect(try await stage.ask(.POST, "/v2/messages", body).status == 503)
            #expect(try await stage.ask(.POST, "/v2/messages", body).status == 200)
            let list = try JSONValue(json: try await stage.ask(.GET, "/_stand-in/requests", key: nil).body)
            guard case .array(let rows) = list else {
                Issue.record("no list")
                return
            }
            #expect(rows.map { $0["status"] } == [.integer(503), .integer(200)])
            #expect(rows.map { $0["headers"]?["authorization"] } == [.string("<redacted>"), .string("<redacted>")])
        }
    }

    @Test func aDroppedAnswerIsNoAnswer() async throws {
        try await run { stage async throws in
            stage.standIn.add(StandInFault(path: "/v2/faxes", drop: true))
            await #expect(throws: (any Error).self) { _ = try await stage.ask(.GET, "/v2/faxes/1") }
            #expect(stage.standIn.received.map(\.status) == [0])
        }
    }
}
