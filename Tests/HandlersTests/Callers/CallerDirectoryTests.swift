import AsyncHTTPClient
import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Numbering
import Synchronization
import Testing

@testable import Handlers

struct CallerDirectoryTests {
    /// What the customer's system answers, one after the other; the last one again and again.
    struct Answer: Sendable {
        let status: HTTPStatusCode
        let body: String
    }

    /// Runs a directory against a real server and returns how often that was asked.
    static func asking(
        _ answers: [Answer],
        cacheFor: Duration = .seconds(600),
        _ body: @escaping @Sendable (CallerDirectory, ManualClock) async throws -> Void
    ) async throws -> [String] {
        let asked = Mutex<[String]>([])
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: 0)
        let server = HTTPServer(address: address, logger: .disabled)
        await server.appendRoute("GET /callers") { request in
            let index = asked.withLock { asked in
                asked.append(request.query.first { $0.name == "number" }?.value ?? "")
                return asked.count - 1
            }
            let answer = answers[min(index, answers.count - 1)]
            return HTTPResponse(statusCode: answer.status, body: Data(answer.body.utf8))
        }
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                try await server.waitUntilListening(timeout: 60)
                guard case .ip4(_, let port)? = await server.listeningAddress else { throw CancellationError() }
                let clock = ManualClock()
                let directory = CallerDirectory(
                    url: "http://127.0.0.1:\(port)/callers",
                    http: OutboundHTTP(client: client),
                    answerWithin: .seconds(60),
                    cacheFor: cacheFor,
                    now: { clock.now }
                )
                try await body(directory, clock)
                await server.stop()
                group.cancelAll()
            }
        }
        return asked.withLock { $0 }
    }

    /// A clock that stands still until it is moved.
    final class ManualClock: Sendable {
        private let instant = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

        var now: Date { instant.withLock { $0 } }

        func advance(by seconds: TimeInterval) { instant.withLock { $0 += seconds } }
    }

    static let profile = Answer(status: .ok, body: #"{"name":"Ada","vip":true,"tags":["gold"]}"#)
    static let broken = Answer(status: .internalServerError, body: "")

    @Test func aProfileIsReadAndBelievedForAWhile() async throws {
        let ada = try #require(PhoneNumber(e164: "+15551234567"))
        let asked = try await Self.asking([Self.profile]) { directory, clock in
            #expect(await directory.profile(of: ada) == CallerProfile(name: "Ada", isVIP: true, tags: ["gold"]))
            clock.advance(by: 599)
            #expect(await directory.profile(of: ada)?.name == "Ada")
            clock.advance(by: 2)
            #expect(await directory.profile(of: ada)?.name == "Ada")
        }
        #expect(asked == ["+15551234567", "+15551234567"])
    }

    @Test func whatIsBrokenLeavesTheLastAnswerInForce() async throws {
        let ada = try #require(PhoneNumber(e164: "+15551234567"))
        let lie = Answer(status: .ok, body: "[1]")
        let asked = try await Self.asking([Self.profile, Self.broken, lie]) { directory, clock in
            for _ in 0..<3 {
                #expect(await directory.profile(of: ada)?.name == "Ada")
                clock.advance(by: 601)
            }
        }
        #expect(asked.count == 3)
    }

    @Test func somebodyUnknownIsNobodyAndRemembered() async throws {
        let ada = try #require(PhoneNumber(e164: "+15551234567"))
        let asked = try await Self.asking([Answer(status: .notFound, body: "")]) { directory, _ in
            #expect(await directory.profile(of: ada) == nil)
            #expect(await directory.profile(of: ada) == nil)
        }
        #expect(asked.count == 1)
    }

    @Test func aSystemThatKeepsFailingIsLeftAloneForAMoment() async throws {
        let ada = try #require(PhoneNumber(e164: "+15551234567"))
        let asked = try await Self.asking([Self.broken]) { directory, clock in
            for _ in 0..<10 { #expect(await directory.profile(of: ada) == nil) }
            clock.advance(by: 3)
            for _ in 0..<10 { #expect(await directory.profile(of: ada) == nil) }
        }
        #expect(asked.count == 4)
    }

    @Test func nobodyAnsweringIsNobody() async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            let directory = CallerDirectory(
                url: "http://127.0.0.1:1/callers",
                http: OutboundHTTP(client: client),
                answerWithin: .seconds(60),
                cacheFor: .seconds(600)
            )
            let ada = try #require(PhoneNumber(e164: "+15551234567"))
            #expect(await directory.profile(of: ada) == nil)
        }
    }
}
