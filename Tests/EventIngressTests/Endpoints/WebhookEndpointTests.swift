import FlyingFox
import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct WebhookEndpointTests {
    static let event = SampleEvents.messageBody("m1")

    @Test func anEventIsOnDiskBeforeTheAnswer() async throws {
        let bench = try await EndpointBench()
        let response = try await bench.webhook().handleRequest(bench.event(Self.event))
        #expect(response.statusCode == .ok)
        #expect(response.headers[.contentType] == "application/json")
        #expect(try await response.bodyData == Data(#"{"received":true}"#.utf8))
        #expect(try await bench.file.opened().entries().map(\.id.rawValue) == ["m1"])
        await bench.doorbell.wait()
    }

    @Test func aRepeatedEventIsWelcomeAndWrittenOnce() async throws {
        let bench = try await EndpointBench()
        for attempt in 1...3 {
            let body = SampleEvents.messageBody("m1", attempt: attempt)
            #expect(try await bench.webhook().handleRequest(bench.event(body)).statusCode == .ok)
        }
        #expect(try await bench.recordedTypes() == ["message.received"])
    }

    @Test func anotherBodyUnderTheSameIDIsWelcomeAndFlagged() async throws {
        let bench = try await EndpointBench()
        for text in ["one", "two"] {
            let body = SampleEvents.messageBody("m1", text: text)
            #expect(try await bench.webhook().handleRequest(bench.event(body)).statusCode == .ok)
        }
        #expect(try await bench.file.journal.entry(SampleEvents.id("m1"))?.conflicts == 1)
    }

    @Test(arguments: [
        #"{"data":{"payload":{}}}"#, "[]", "1", #"{"record_type":"event","event_type":"call_initiated"}"#,
    ])
    func oddEnvelopesAreKept(body: String) async throws {
        let bench = try await EndpointBench()
        #expect(try await bench.webhook().handleRequest(bench.event(Data(body.utf8))).statusCode == .ok)
        let entries = try await bench.file.journal.entries()
        #expect(entries.map(\.family) == [.other])
        #expect(entries.map(\.id.rawValue.count) == [64])
    }

    @Test(arguments: [-301.0, 301])
    func aStaleEventIsRefused(seconds: Double) async throws {
        let bench = try await EndpointBench()
        let request = try bench.event(Self.event, at: EndpointBench.now + seconds)
        #expect(try await bench.webhook().handleRequest(request).statusCode == .unauthorized)
        #expect(try await bench.recordedTypes().isEmpty)
    }

    @Test(arguments: [WebhookSignature.signatureHeader, WebhookSignature.timestampHeader])
    func aHeaderThatIsAbsentDoubledOrWrongIsRefused(name: String) async throws {
        let bench = try await EndpointBench()
        let header = HTTPHeader(name)
        let changes: [(inout HTTPHeaders) -> Void] = [
            { $0.removeValue(header) },
            { $0.addValue($0[header] ?? "", for: header) },
            { $0.setValues(["1"], for: header) },
            { $0.setValues([""], for: header) },
        ]
        for change in changes {
            var request = try bench.event(Self.event)
            change(&request.headers)
            let response = try await bench.webhook().handleRequest(request)
            #expect(response.statusCode == .unauthorized)
            #expect(try await response.bodyData.isEmpty)
        }
        #expect(try await bench.recordedTypes().isEmpty)
    }

    @Test func aForgedEventIsRefusedBeforeItIsRead() async throws {
        let bench = try await EndpointBench()
        var request = try bench.event(Self.event)
        request.setBodyData(Data("not json, and not what was signed".utf8))
        #expect(try await bench.webhook().handleRequest(request).statusCode == .unauthorized)
    }

    @Test func withoutAKeyNothingIsAccepted() async throws {
        let bench = try await EndpointBench()
        let response = try await bench.webhook(keys: []).handleRequest(bench.event(Self.event))
        #expect(response.statusCode == .unauthorized)
    }

    @Test func bothKeysCountWhileOneReplacesTheOther() async throws {
        let bench = try await EndpointBench()
        let next = try SigningKey.generate().publicKey
        let response = try await bench.webhook(keys: [next, bench.key.publicKey]).handleRequest(bench.event(Self.event))
        #expect(response.statusCode == .ok)
    }

    @Test func anAuthenticBodyThatIsNotJSONIsBad() async throws {
        let bench = try await EndpointBench()
        for body in ["", "{", "a=b", "{} {}"] {
            let response = try await bench.webhook().handleRequest(bench.event(Data(body.utf8)))
            #expect(response.statusCode == .badRequest, "\(body)")
        }
    }

    @Test func aBodyOverTheLimitClosesTheConnection() async throws {
        let bench = try await EndpointBench()
        let endpoint = bench.webhook(maxBodyBytes: Self.event.count)
        #expect(try await endpoint.handleRequest(bench.event(Self.event)).statusCode == .ok)
        let response = try await endpoint.handleRequest(bench.event(Self.event + Data(" ".utf8)))
        #expect(response.statusCode == .payloadTooLarge)
        #expect(response.headers[.connection] == "close")
    }

    @Test(arguments: [HTTPMethod.GET, .PUT, .DELETE])
    func anotherMethodIsToldWhichOneIsRight(method: HTTPMethod) async throws {
        let bench = try await EndpointBench()
        let request = try bench.request(method, "/webhooks/telnyx", signed: Data())
        let response = try await bench.webhook().handleRequest(request)
        #expect(response.statusCode == .methodNotAllowed)
        #expect(response.headers[HTTPHeader("Allow")] == "POST")
    }

    @Test func whatCannotBeWrittenDownIsToBeSentAgain() async throws {
        let bench = try await EndpointBench()
        let setReadOnly = { (on: Int) in
            try await bench.file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = \(on)") }
        }
        try await setReadOnly(1)
        let refused = try await bench.webhook().handleRequest(bench.event(Self.event))
        #expect(refused.statusCode == .serviceUnavailable)
        #expect(refused.headers[HTTPHeader("Retry-After")] == "5")
        try await setReadOnly(0)
        #expect(try await bench.webhook().handleRequest(bench.event(Self.event)).statusCode == .ok)
    }

    @Test func overloadIsToBeSentAgain() async throws {
        let bench = try await EndpointBench(capacity: JournalCapacity(waitingEvents: 0))
        let response = try await bench.webhook().handleRequest(bench.event(Self.event))
        #expect(response.statusCode == .serviceUnavailable)
    }
}
