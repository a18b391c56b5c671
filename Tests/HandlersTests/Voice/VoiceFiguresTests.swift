import AsyncHTTPClient
import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Logging
import Numbering
import TelnyxEvents
import Testing

@testable import Handlers

/// Measures decisions and answers and prints tables; `HOOKSWITCH_FIGURES=1` asks for them, nothing depends on them.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["HOOKSWITCH_FIGURES"] != nil))
struct VoiceFiguresTests {
    /// A directory of callers as it may be met.
    enum Mood: String, CaseIterable {
        case none = "none"
        case healthy = "healthy, every caller a new one"
        case known = "healthy, the caller known already"
        case slow = "slow: would answer after 5 s, is waited for 800 ms"
        case dead = "dead: nobody listens"
    }

    @Test func decisionsAndAnswersByTheNumberOfRules() throws {
        print("| rules, the last one wins | decision µs | answer µs | trace as JSON µs |")
        print("|--:|--:|--:|--:|")
        for rules in [10, 100, 1000] {
            let office = try CallOffice(rules: rules)
            // A first round for caches and lazily made tables.
            _ = try office.figures(count: 20)
            let figures = try office.figures(count: 1000)
            print("| \(rules) | \(figures.decision) | \(figures.answer) | \(figures.note) |")
        }
    }

    @Test func answersByTheMoodOfTheDirectory() async throws {
        print("| directory of callers | answers | p50 ms | p99 ms | max ms |")
        print("|---|--:|--:|--:|--:|")
        for mood in Mood.allCases {
            let times = try await Self.answerTimes(mood, count: mood == .slow ? 60 : 1000).sorted()
            let places = [times.count / 2, times.count * 99 / 100, times.count - 1]
            let cells = places.map { String(format: "%.2f", times[$0]) }.joined(separator: " | ")
            print("| \(mood.rawValue) | \(times.count) | \(cells) |")
        }
    }

    private static func answerTimes(_ mood: Mood, count: Int) async throws -> [Double] {
        let server = HTTPServer(address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        await server.appendRoute("*") { _ in
            if mood == .slow { try await Task.sleep(for: .seconds(5)) }
            // Without a body: this server writes head and body apart, which costs 44 ms that are not ours.
            return HTTPResponse(statusCode: .notFound)
        }
        return try await AsyncHTTPClient.HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) {
            client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                try await server.waitUntilListening(timeout: 60)
                guard case .ip4(_, let port)? = await server.listeningAddress else { throw CancellationError() }
                let url = "http://127.0.0.1:\(mood == .dead ? 9 : port)"
                let times = try await measure(mood, count, url: url, client: client)
                await server.stop()
                group.cancelAll()
                return times
            }
        }
    }

    private static func measure(_ mood: Mood, _ count: Int, url: String, client: AsyncHTTPClient.HTTPClient)
        async throws -> [Double]
    {
        let directory = CallerDirectory(
            url: url,
            http: OutboundHTTP(client: client),
            answerWithin: .milliseconds(800),
            cacheFor: .seconds(600)
        )
        let script = try CallOffice(rules: 100).script
        let desk = CallDesk(
            script: { script },
            knowledge: CallKnowledge(
                profile: { number in mood == .none ? nil : await directory.profile(of: number) },
                overrides: { [] }
            ),
            fallback: try FallbackDocument(),
            logger: Logger(label: "figures") { _ in SwiftLogNoOpLogHandler() }
        )
        var times: [Double] = []
        for index in 0..<count {
            let caller = mood == .known ? 0 : index
            let body = "CallSid=v3%3A\(index)&From=%2B1212555\(1000 + caller)&To=%2B15551234567&CallStatus=ringing"
            let request = TeXMLRequest(try FormFields(Data(body.utf8)), step: .voice)
            let began = ContinuousClock.now
            _ = await desk.answer(request, at: Date())
            times.append((ContinuousClock.now - began) / .milliseconds(1))
        }
        return times
    }
}
