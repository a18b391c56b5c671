import AsyncHTTPClient
package import EventIngress
import Foundation
import NIOCore
import NIOHTTP1

/// Signs fixtures and posts them, as Telnyx would.
package struct FixtureSender: Sendable {
    /// One answer, in the order in which answers came.
    package struct Answer: Sendable {
        /// The fixture's file.
        package let name: String
        /// The HTTP status; 0 when there was no answer.
        package let status: Int
        /// Whether the answer was not waited for, on purpose.
        package var isLost = false
        /// The answer's body, or what went wrong.
        package let text: String
        /// From the first byte out to the last byte in.
        package let latency: Duration
    }

    /// Where to, without a trailing slash: `http://127.0.0.1:8080`.
    package let base: String
    /// The path for every fixture; nil for each kind's own.
    package let path: String?
    /// What requests are signed with.
    package let key: SigningKey
    /// How many requests are in flight at once.
    package let concurrency: Int
    /// At most that many requests a second; nil for no limit.
    package let rate: Double?
    /// Whether connections are closed before the answer comes.
    package let losesAnswers: Bool

    /// Names target, key and pace.
    package init(
        base: String,
        path: String?,
        concurrency: Int = 1,
        rate: Double? = nil,
        losesAnswers: Bool = false,
        key: SigningKey
    ) {
        self.base = base
        self.path = path
        self.concurrency = concurrency
        self.rate = rate
        self.losesAnswers = losesAnswers
        self.key = key
    }

    /// Sends `count` requests made by `fixture(index)` and hands over every answer.
    ///
    /// Requests that get no answer are answers with status 0; it throws only when signing fails or it is cancelled.
    package func send(
        count: Int,
        fixture: @escaping @Sendable (Int) throws -> Fixture,
        onAnswer: (Answer) -> Void
    ) async throws {
        let configuration = Self.clientConfiguration(connections: concurrency)
        try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            try await run(count: count, fixture: fixture, client: client, onAnswer: onAnswer)
        }
    }

    private func run(
        count: Int,
        fixture: @escaping @Sendable (Int) throws -> Fixture,
        client: HTTPClient,
        onAnswer: (Answer) -> Void
    ) async throws {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for index in 0..<count {
                if index >= concurrency, let answer = try await group.next() { onAnswer(answer) }
                if let rate {
                    try await ContinuousClock().sleep(until: start.advanced(by: .seconds(Double(index) / rate)))
                }
                let next = try fixture(index)
                group.addTask { try await post(next, client: client) }
            }
            while let answer = try await group.next() { onAnswer(answer) }
        }
    }

    private func post(_ fixture: Fixture, client: HTTPClient) async throws -> Answer {
        let signature = try key.sign(body: fixture.body, at: .now)
        var request = HTTPClientRequest(url: base + (path ?? fixture.kind.path))
        request.method = .POST
        request.headers.add(name: "content-type", value: fixture.kind.contentType)
        request.headers.add(name: "user-agent", value: "telnyx-webhooks")
        request.headers.add(name: "telnyx-timestamp", value: signature.timestamp)
        request.headers.add(name: "telnyx-signature-ed25519", value: signature.signature)
        request.body = .bytes(ByteBuffer(bytes: fixture.body))
        let start = ContinuousClock.now
        if losesAnswers { return await lose(fixture, signature, since: start) }
        do {
            let response = try await client.execute(request, timeout: .seconds(30))
            let body = try await response.body.collect(upTo: 1 << 20)
            let text = String(buffer: body)
            return Answer(
                name: fixture.name,
                status: Int(response.status.code),
                text: text,
                latency: start.duration(to: .now)
            )
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return Answer(name: fixture.name, status: 0, text: words(for: error), latency: start.duration(to: .now))
        }
    }

    /// Sends the whole request and closes the connection, as a client does that dies before its answer.
    private func lose(_ fixture: Fixture, _ signature: WebhookSignature, since start: ContinuousClock.Instant) async
        -> Answer
    {
        do {
            try await LostAnswer(base: base).send(
                path: path ?? fixture.kind.path,
                headers: [("content-type", fixture.kind.contentType)] + signature.headers,
                body: fixture.body
            )
            return Answer(
                name: fixture.name,
                status: 0,
                isLost: true,
                text: "answer not waited for",
                latency: start.duration(to: .now)
            )
        } catch {
            return Answer(name: fixture.name, status: 0, text: words(for: error), latency: start.duration(to: .now))
        }
    }

    /// What went wrong and what to do.
    private func words(for error: any Error) -> String {
        switch error {
        case is IOError:
            "nobody is listening on \(base); start `hookswitch serve --dev`, or name the address with --to"
        case let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout:
            "no answer within 30 s from \(base)"
        default: "\(error)"
        }
    }

    private static func clientConfiguration(connections: Int) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(connections, 1)
        configuration.redirectConfiguration = .disallow
        // Nobody listening is an answer at once, not after ten seconds of trying.
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}
