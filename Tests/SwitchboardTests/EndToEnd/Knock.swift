import EventIngress
import Foundation

/// One request to a server under test, and how it is signed.
struct Knock: Sendable {
    /// What is right or wrong with the signature headers.
    enum Signing: String, Sendable, CaseIterable {
        case right
        /// At the end of the tolerance, which still counts.
        case old
        case none
        case withoutTimestamp
        case withoutSignature
        case malformedSignature
        case malformedTimestamp
        case stale
        case early
        case forged
        case ofOtherBytes
        case duplicatedSignature
        case duplicatedTimestamp
    }

    /// How the body travels.
    enum Framing: Sendable {
        case declared
        case chunked
    }

    var method = "POST"
    var path: String
    var body = Data()
    var contentType: String?
    var signing = Signing.right
    var framing = Framing.declared

    /// A webhook event.
    static func event(_ body: Data, _ signing: Signing = .right) -> Knock {
        Knock(path: "/webhooks/telnyx", body: body, contentType: "application/json", signing: signing)
    }

    /// A TeXML request.
    static func form(_ body: Data, to path: String = "/texml/voice", _ signing: Signing = .right) -> Knock {
        Knock(path: path, body: body, contentType: "application/x-www-form-urlencoded", signing: signing)
    }

    /// The bytes a signature has to cover: the body, or the query as it is sent.
    private var covered: Data {
        guard method == "GET" else { return body }
        return Data(path.split(separator: "?", maxSplits: 1).dropFirst().joined().utf8)
    }

    /// The signature headers at that time.
    func signature(with key: SigningKey, at now: Date) throws -> [(name: String, value: String)] {
        let right = try key.sign(body: covered, at: now).headers
        let (timestamp, signature) = (WebhookSignature.timestampHeader, WebhookSignature.signatureHeader)
        switch signing {
        case .right: return right
        case .old: return try key.sign(body: covered, at: now - 300).headers
        case .none: return []
        case .withoutTimestamp: return right.filter { $0.name != timestamp }
        case .withoutSignature: return right.filter { $0.name != signature }
        case .malformedSignature: return right.filter { $0.name != signature } + [(signature, "not Base64!")]
        case .malformedTimestamp: return right.filter { $0.name != timestamp } + [(timestamp, "yesterday")]
        case .stale: return try key.sign(body: covered, at: now - 301).headers
        case .early: return try key.sign(body: covered, at: now + 302).headers
        case .forged: return try SigningKey.generate().sign(body: covered, at: now).headers
        case .ofOtherBytes: return try key.sign(body: covered + Data(" ".utf8), at: now).headers
        case .duplicatedSignature: return right + right.filter { $0.name == signature }
        case .duplicatedTimestamp: return right + right.filter { $0.name == timestamp }
        }
    }
}
