import FlyingFox
import Foundation
import Logging
import TelnyxEvents

@testable import EventIngress

/// Endpoints on a journal of their own, and requests made up for them.
struct EndpointBench: Sendable {
    static let now = SampleEvents.start
    static let voiceToken = "0123456789abcdefghijklmnop"
    static let fallback = Data("<Response><Say>Please call again.</Say></Response>".utf8)

    let file: JournalFile
    let key: SigningKey
    let doorbell = Doorbell()
    let logger = Logger(label: "endpoint") { _ in SwiftLogNoOpLogHandler() }

    init(capacity: JournalCapacity = JournalCapacity()) async throws {
        file = try await JournalFile(capacity: capacity)
        key = try SigningKey.generate()
    }

    func webhook(keys: [PublicKey]? = nil, maxBodyBytes: Int = 100_000) -> WebhookEndpoint {
        WebhookEndpoint(
            verifier: SignatureVerifier(keys: keys ?? [key.publicKey]),
            journal: file.journal,
            doorbell: doorbell,
            maxBodyBytes: maxBodyBytes,
            logger: logger,
            now: { Self.now }
        )
    }

    func voice(
        authentication: VoiceAuthentication? = nil,
        answerWithin: Duration = .seconds(30),
        maxBodyBytes: Int = 100_000,
        answer: @escaping @Sendable (VoiceQuestion) async -> Data? = {
            Data("<Response>\($0.request.step)</Response>".utf8)
        }
    ) -> VoiceEndpoint {
        VoiceEndpoint(
            configuration: VoiceEndpoint.Configuration(
                authentication: authentication ?? .either(VoiceToken(Self.voiceToken)),
                steps: [.voice, .named("dial"), .named("menu")],
                fallback: Self.fallback,
                answerWithin: answerWithin,
                maxBodyBytes: maxBodyBytes
            ),
            verifier: SignatureVerifier(keys: [key.publicKey]),
            journal: file.journal,
            doorbell: doorbell,
            logger: logger,
            now: { Self.now },
            answer: { question in await answer(question).map { VoiceReply($0, note: { Data("note".utf8) }) } }
        )
    }

    /// A request; `signed` are the bytes the signature covers, nil for none.
    func request(
        _ method: HTTPMethod = .POST,
        _ path: String,
        query: String = "",
        body: Data = Data(),
        type: String? = nil,
        signed: Data?,
        at time: Date = now
    ) throws -> HTTPRequest {
        var headers = HTTPHeaders()
        if let type { headers.addValue(type, for: .contentType) }
        if let signed {
            for header in try key.sign(body: signed, at: time).headers {
                headers.addValue(header.value, for: HTTPHeader(header.name))
            }
        }
        return HTTPRequest(
            method: method,
            version: .http11,
            target: HTTPRequest.Target(path: path, query: query),
            headers: headers,
            body: HTTPBodySequence(data: body)
        )
    }

    func event(_ body: Data, at time: Date = now) throws -> HTTPRequest {
        try request(.POST, "/webhooks/telnyx", body: body, type: "application/json", signed: body, at: time)
    }

    func form(
        _ body: Data,
        path: String = "/texml/voice",
        type: String? = "application/x-www-form-urlencoded",
        isSigned: Bool = true
    ) throws -> HTTPRequest {
        try request(.POST, path, body: body, type: type, signed: isSigned ? body : nil)
    }

    /// Types of what was written down, once everything is.
    func recordedTypes() async throws -> [String] {
        await file.journal.flush()
        return try await file.journal.entries().map(\.type)
    }
}
