import FlyingFox
import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct VoiceEndpointTests {
    static let fetch = Data("CallSid=v3%3Aabc&From=%2B15550100001&To=%2B15550100002&CallStatus=ringing".utf8)
    static let token = EndpointBench.voiceToken
    static let empty = Data(#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#.utf8)

    private func bytes(_ endpoint: VoiceEndpoint, _ request: HTTPRequest) async throws -> String {
        let response = try await endpoint.handleRequest(request)
        #expect(response.statusCode == .ok)
        #expect(response.headers[.contentType] == "application/xml")
        return String(decoding: try await response.bodyData, as: UTF8.self)
    }

    @Test func aFetchIsAnsweredAndWrittenDown() async throws {
        let bench = try await EndpointBench()
        #expect(try await bytes(bench.voice(), bench.form(Self.fetch)) == "<Response>voice</Response>")
        #expect(try await bench.recordedTypes() == ["texml.voice"])
        await bench.doorbell.wait()
    }

    @Test func aKnownStepIsAnsweredAndAnUnknownOneGetsAnEmptyDocument() async throws {
        let bench = try await EndpointBench()
        let endpoint = bench.voice()
        #expect(try await bytes(endpoint, bench.form(Self.fetch, path: "/texml/dial")) == "<Response>dial</Response>")
        for path in ["/texml/other", "/texml/a/b", "/texml/%20"] {
            let answer = try await bytes(endpoint, bench.form(Self.fetch, path: path))
            #expect(Data(answer.utf8) == Self.empty, "\(path)")
        }
        #expect(try await bench.recordedTypes() == ["texml.dial", "texml.other", "texml.unknown"])
    }

    @Test(arguments: [
        "status-completed", "status-answered", "status-initiated", "conference-start", "recording-completed",
    ])
    func aCallbackOnTheVoiceURLIsNotAFetch(name: String) async throws {
        let bench = try await EndpointBench()
        let body = try IngressFixtures.data("texml-requests/\(name).form")
        let endpoint = bench.voice { _ in Data("asked".utf8) }
        #expect(try await Data(bytes(endpoint, bench.form(body)).utf8) == Self.empty)
        #expect(try await bench.recordedTypes() == ["texml.voice"])
    }

    @Test func aCostEventIsNotAFetch() async throws {
        let bench = try await EndpointBench()
        let body = Self.fetch + Data("&CallbackSource=call-cost-events".utf8)
        #expect(try await Data(bytes(bench.voice(), bench.form(body)).utf8) == Self.empty)
    }

    @Test func theSameQuestionGetsTheSameBytes() async throws {
        let bench = try await EndpointBench()
        let asked = Mutex(0)
        let endpoint = bench.voice { _ in Data("answer \(asked.withLock { $0 += 1; return $0 })".utf8) }
        for _ in 0..<3 { #expect(try await bytes(endpoint, bench.form(Self.fetch)) == "answer 1") }
        #expect(try await bytes(endpoint, bench.form(Self.fetch, path: "/texml/dial")) == "answer 2")
        #expect(try await bench.recordedTypes() == ["texml.voice", "texml.dial"])
    }

    @Test func whoIsLateIsNotWaitedFor() async throws {
        let bench = try await EndpointBench()
        let deaf = DeafWait()
        let endpoint = bench.voice(answerWithin: .milliseconds(20)) { _ in
            await deaf.wait()
            return Data("too late".utf8)
        }
        for _ in 0..<2 {
            #expect(try await Data(bytes(endpoint, bench.form(Self.fetch)).utf8) == EndpointBench.fallback)
        }
        deaf.end()
    }

    @Test func noAnswerIsTheFallback() async throws {
        let bench = try await EndpointBench()
        let endpoint = bench.voice { _ in nil }
        #expect(try await Data(bytes(endpoint, bench.form(Self.fetch)).utf8) == EndpointBench.fallback)
    }

    @Test func theCallerIsAnsweredWhateverTheDiskDoes() async throws {
        let bench = try await EndpointBench()
        try await bench.file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(try await bytes(bench.voice(), bench.form(Self.fetch)) == "<Response>voice</Response>")
        let full = try await EndpointBench(capacity: JournalCapacity(waitingEvents: 0))
        #expect(try await bytes(full.voice(), full.form(Self.fetch)) == "<Response>voice</Response>")
    }

    @Test(
        arguments: [
            (nil, 400), ("text/plain", 400), ("application/json", 400),
            ("application/x-www-form-urlencoded; charset=utf-8", 200),
            ("Application/X-WWW-Form-Urlencoded", 200),
        ] as [(String?, Int)]
    )
    func aPostIsAForm(type: String?, status: Int) async throws {
        let bench = try await EndpointBench()
        let response = try await bench.voice().handleRequest(bench.form(Self.fetch, type: type))
        #expect(response.statusCode.code == status)
    }

    @Test(arguments: ["CallSid=%", "CallSid=%zz", "CallSid=%ff", "a=%00"])
    func bytesThatDoNotDecodeAreBad(body: String) async throws {
        let bench = try await EndpointBench()
        #expect(try await bench.voice().handleRequest(bench.form(Data(body.utf8))).statusCode == .badRequest)
    }

    @Test func aBodyOverTheLimitIsNotRead() async throws {
        let bench = try await EndpointBench()
        let response = try await bench.voice(maxBodyBytes: 10).handleRequest(bench.form(Self.fetch))
        #expect(response.statusCode == .payloadTooLarge)
        #expect(response.headers[.connection] == "close")
    }

    @Test func anotherMethodAndAnotherPathAreRefused() async throws {
        let bench = try await EndpointBench()
        let put = try await bench.voice().handleRequest(bench.request(.PUT, "/texml/voice", signed: Data()))
        #expect(put.statusCode == .methodNotAllowed)
        #expect(put.headers[HTTPHeader("Allow")] == "GET, POST")
        let elsewhere = try await bench.voice().handleRequest(bench.request(.POST, "/texmlx", signed: Data()))
        #expect(elsewhere.statusCode == .notFound)
    }
}
