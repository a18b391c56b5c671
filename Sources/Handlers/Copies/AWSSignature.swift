import Crypto
import Foundation
import TelnyxEvents

/// Signs one request with AWS Signature Version 4 (AWS, "Create a signed AWS API request"); pure.
struct AWSSignature {
    let region: String
    let service: String
    let accessKey: String
    let secretKey: String

    /// The `Authorization` header of a request with these headers, all of which are signed.
    ///
    /// `path` and `query` stand as they are sent, percent-encoded; `headers` must hold `host` and `x-amz-date`.
    func authorization(
        method: String,
        path: String,
        query: String = "",
        headers: [String: String],
        payloadHash: String,
        at now: Date
    ) -> String {
        let signed = headers.map { ($0.key.lowercased(), $0.value.trimmingCharacters(in: .whitespaces)) }
            .sorted { $0.0 < $1.0 }
        let names = signed.map(\.0).joined(separator: ";")
        let lines = [method, path, query] + signed.map { "\($0.0):\($0.1)" } + ["", names, payloadHash]
        let request = lines.joined(separator: "\n")
        let scope = "\(Self.day(now))/\(region)/\(service)/aws4_request"
        let hash = ContentHash.hexadecimal(of: Data(request.utf8))
        let text = ["AWS4-HMAC-SHA256", Self.instant(now), scope, hash].joined(separator: "\n")
        let signature = Self.hexadecimal(Self.code(text, key: signingKey(at: now)))
        return "AWS4-HMAC-SHA256 Credential=\(accessKey)/\(scope), SignedHeaders=\(names), Signature=\(signature)"
    }

    /// The key of a day, a region and a service; the secret itself signs nothing else.
    func signingKey(at now: Date) -> Data {
        [region, service, "aws4_request"].reduce(Self.code(Self.day(now), key: Data("AWS4\(secretKey)".utf8))) {
            Self.code($1, key: $0)
        }
    }

    /// `20150830T123600Z`.
    static func instant(_ now: Date) -> String {
        now.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
    }

    private static func day(_ now: Date) -> String { String(instant(now).prefix(8)) }

    private static func code(_ text: String, key: Data) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key)))
    }

    private static func hexadecimal(_ data: Data) -> String {
        data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
