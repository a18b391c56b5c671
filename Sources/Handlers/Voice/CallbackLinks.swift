package import TeXML

/// Writes the URLs of our callbacks.
package struct CallbackLinks: Hashable, Sendable {
    private let base: String
    private let secret: String?

    /// Takes the public address of this service (`https://hooks.example.com`, nil for addresses relative to the document)
    /// and the token that stands in the path, when there is one.
    package init(publicURL: String?, token: String?) {
        var address = publicURL ?? ""
        while address.hasSuffix("/") { address.removeLast() }
        secret = token.map { "/texml/t/\($0)/" }
        base = address + "/texml/" + (token.map { "t/\($0)/" } ?? "")
    }

    /// A document without the token in its addresses, fit to be written down.
    func masked(_ document: String) -> String {
        secret.map { document.replacing($0, with: "/texml/t/***/") } ?? document
    }

    /// The address Telnyx is told for a callback about a position, with what else has to come back.
    package func address(
        of callback: VoiceCallback,
        at position: CallPosition,
        with more: [(name: String, value: String)] = []
    ) -> WebAddress {
        address(of: callback, query: position.query + more)
    }

    /// The address where a call enters another plan for the `attempt`-th time.
    package func address(enteringPlan plan: String, attempt: Int) -> WebAddress {
        address(of: .plan, query: [("plan", plan), ("attempt", String(attempt))])
    }

    private func address(of callback: VoiceCallback, query: [(name: String, value: String)]) -> WebAddress {
        let pairs = query.map { "\($0.name)=\(Self.escaped($0.value))" }
        return WebAddress("\(base)\(callback.rawValue)?\(pairs.joined(separator: "&"))")
    }

    /// Everything but RFC 3986's unreserved characters as `%XX`.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
