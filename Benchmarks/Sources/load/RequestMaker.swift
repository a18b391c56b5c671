import EventIngress
import Foundation

/// Makes the requests' bytes before anything is measured.
struct RequestMaker {
    let options: Options

    /// So many requests, each event with an id of its own and one of a thousand senders, signed now.
    func requests(_ count: Int) throws -> [[UInt8]] {
        if let get = options.get {
            return Array(repeating: Array("GET \(get) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8), count: count)
        }
        let key = try SigningKey(base64: String(contentsOfFile: options.key, encoding: .utf8))
        let template = try String(contentsOfFile: options.body, encoding: .utf8)
        let run = UUID().uuidString.lowercased().prefix(13)
        return try (0..<count).map { index in
            let id = "\(run)-4000-8000-" + String(repeating: "0", count: 12 - "\(index)".count) + "\(index)"
            let body = template.replacing("__ID__", with: id).replacing(
                "__FROM__",
                with: "\(isForm ? "%2B" : "+")1312555\(1000 + index % 1000)"
            )
            return try request(body: body, key: key)
        }
    }

    private var isForm: Bool { options.body.hasSuffix(".form") }

    private func request(body: String, key: SigningKey) throws -> [UInt8] {
        let signature = try key.sign(body: Data(body.utf8), at: Date())
        let head = [
            "POST \(options.path) HTTP/1.1", "Host: localhost", "User-Agent: telnyx-webhooks",
            "Content-Type: \(isForm ? "application/x-www-form-urlencoded" : "application/json")",
            "telnyx-timestamp: \(signature.timestamp)", "telnyx-signature-ed25519: \(signature.signature)",
            "Content-Length: \(body.utf8.count)", "", "",
        ]
        return Array(head.joined(separator: "\r\n").utf8) + Array(body.utf8)
    }
}
