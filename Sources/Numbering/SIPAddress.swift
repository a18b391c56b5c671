/// A SIP address: `user@host`, with or without `sip:`, a port and parameters.
public struct SIPAddress: Hashable, Sendable {
    /// Before the `@`; nil for an address of a host alone, `sip:example.com`.
    public let user: String?

    /// A domain name or address in lower case, `sip.telnyx.com`; an IPv6 address keeps its brackets.
    public let host: String

    /// The port when one is written.
    public let port: Int?

    /// What follows host and port, `;transport=tls`, as written; usually empty.
    public let parameters: String

    /// Whether the scheme is `sips`.
    public let isSecure: Bool

    /// Takes an address; without `sip:` or `sips:` it must have a user.
    ///
    /// A password in it is left out.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 512 else { return nil }
        var rest = Substring(text)
        let scheme = ["sips:", "sip:"].first { rest.prefix($0.count).lowercased() == $0 }
        rest = rest.dropFirst(scheme?.count ?? 0)
        isSecure = scheme == "sips:"
        if let at = rest.lastIndex(of: "@") {
            let name = rest[..<at].prefix { $0 != ":" }
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isUserByte) else { return nil }
            user = String(name)
            rest = rest[rest.index(after: at)...]
        } else {
            guard scheme != nil else { return nil }
            user = nil
        }
        let end = rest.firstIndex { $0 == ";" || $0 == "?" } ?? rest.endIndex
        guard let place = Self.hostAndPort(rest[..<end]), rest[end...].utf8.allSatisfy({ (33...126).contains($0) })
        else {
            return nil
        }
        (host, port) = place
        parameters = String(rest[end...])
    }

    private init(_ address: SIPAddress, parameters: String) {
        (user, host, port, isSecure) = (address.user, address.host, address.port, address.isSecure)
        self.parameters = parameters
    }

    /// The address of the person alone, fit to be compared.
    public var withoutParameters: SIPAddress { SIPAddress(self, parameters: "") }

    /// `sip:user@host;parameters`.
    public var uri: String {
        (isSecure ? "sips:" : "sip:") + (user.map { $0 + "@" } ?? "") + host + (port.map { ":\($0)" } ?? "")
            + parameters
    }

    /// For logs: the host, and the last four characters of the user when there are more than four.
    public var masked: String {
        "sip:" + (user.map { "…" + ($0.count > 4 ? String($0.suffix(4)) : "") + "@" } ?? "") + host
    }

    private static func hostAndPort(_ text: Substring) -> (String, Int?)? {
        var host = text
        var port: Int?
        let afterBracket = text.lastIndex(of: "]") ?? text.startIndex
        if let colon = text[afterBracket...].lastIndex(of: ":") {
            let digits = text[text.index(after: colon)...]
            guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = UInt16(digits) else { return nil }
            port = Int(number)
            host = text[..<colon]
        }
        guard (1...253).contains(host.utf8.count), host.utf8.allSatisfy({ isHostByte($0) }) else { return nil }
        return (host.lowercased(), port)
    }

    private static func isUserByte(_ byte: UInt8) -> Bool {
        // Printable ASCII without what ends a user or a header field.
        (33...126).contains(byte) && !#"<>@"\;"#.utf8.contains(byte)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-.[]:_".utf8.contains(byte)
        }
    }
}
