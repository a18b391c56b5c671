import Crypto
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A bucket on loopback that takes only what is signed as AWS describes it, worked out here once more from its words.
final class BucketStandIn: HTTPHandler {
    static let secret = "a-secret-key"
    let objects = Mutex<[String: Data]>([:])
    let refusals = Mutex<[String]>([])
    private let troubles = Mutex(0)

    /// Answers so many requests with 503 first.
    func fail(_ times: Int) { troubles.withLock { $0 = times } }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let body = try await request.bodyData
        let isDown = troubles.withLock { left in
            defer { left = max(0, left - 1) }
            return left > 0
        }
        if isDown { return HTTPResponse(statusCode: .serviceUnavailable) }
        if let fault = Self.fault(of: request, body) {
            refusals.withLock { $0.append(fault) }
            return HTTPResponse(statusCode: .forbidden, body: Data("<Error><Code>\(fault)</Code></Error>".utf8))
        }
        objects.withLock { $0[request.path] = body }
        return HTTPResponse(statusCode: .ok)
    }

    private static func fault(of request: HTTPRequest, _ body: Data) -> String? {
        func header(_ name: String) -> String { request.headers[HTTPHeader(name)] ?? "" }
        let digest = hex(Data(SHA256.hash(data: body)))
        guard header("x-amz-content-sha256") == digest else { return "XAmzContentSHA256Mismatch" }
        let pattern =
            #/
            AWS4-HMAC-SHA256\x20Credential=(?<key>[^\/]+)\/(?<scope>[^,]+),
            \x20SignedHeaders=(?<names>[^,]+),
            \x20Signature=(?<signature>[0-9a-f]{64})
            /#
        guard let match = header("authorization").wholeMatch(of: pattern), match.key == "an-access-key" else {
            return "AccessDenied"
        }
        let names = match.names.split(separator: ";").map(String.init)
        guard Set(["host", "x-amz-date", "x-amz-content-sha256"]).isSubset(of: names) else { return "MissingHeaders" }
        var canonical = "\(request.method.rawValue)\n\(request.target.path(percentEncoded: true))\n\n"
        for name in names { canonical += "\(name):\(header(name))\n" }
        canonical += "\n\(match.names)\n\(digest)"
        let scope = match.scope.split(separator: "/").map(String.init)
        guard scope.count == 4, scope[1] == "eu-test-1", scope[2] == "s3", header("x-amz-date").hasPrefix(scope[0])
        else {
            return "AuthorizationHeaderMalformed"
        }
        var text = "AWS4-HMAC-SHA256\n\(header("x-amz-date"))\n\(match.scope)\n"
        text += hex(Data(SHA256.hash(data: Data(canonical.utf8))))
        var key = Data("AWS4\(secret)".utf8)
        for part in scope + [text] {
            key = Data(HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: SymmetricKey(data: key)))
        }
        return hex(key) == match.signature ? nil : "SignatureDoesNotMatch"
    }

    private static func hex(_ data: Data) -> String { data.map { String(format: "%02x", $0) }.joined() }
}
