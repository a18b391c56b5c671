/// The target of a request line, in one of the four forms of RFC 9112 section 3.2.
struct RequestTarget: Sendable, Equatable {
    /// As sent.
    let text: String
    /// Path as sent, percent-encoded; `*` for the asterisk form, empty for CONNECT.
    let rawPath: String
    /// Query as sent, without the question mark; empty when there is none.
    let rawQuery: String
    /// The path with percent-encoding undone once, but for encoded slashes.
    let path: String

    /// Reads a target, nil when no form of the RFC fits the method.
    init?(_ bytes: Span<UInt8>, method: String) {
        guard !bytes.isEmpty else { return nil }
        for index in bytes.indices where !RequestBytes.isTarget(bytes[index]) { return nil }
        self.text = RequestBytes.string(bytes)
        if method == "CONNECT" {
            guard RequestBytes.isHost(bytes), bytes[0] != UInt8(ascii: ":") else { return nil }
            (rawPath, rawQuery, path) = ("", "", "")
            return
        }
        if method == "OPTIONS", bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
            (rawPath, rawQuery, path) = ("*", "", "*")
            return
        }
        guard let pathStart = Self.pathStart(in: bytes) else { return nil }
        let question = bytes.indices.dropFirst(pathStart).first { bytes[$0] == UInt8(ascii: "?") } ?? bytes.count
        let pathBytes = bytes.extracting(pathStart..<question)
        let encoded = RequestBytes.string(pathBytes)
        self.rawPath = encoded.isEmpty ? "/" : encoded
        self.rawQuery = question < bytes.count ? RequestBytes.string(bytes.extracting((question + 1)...)) : ""
        guard let decoded = RequestBytes.percentDecoded(self.rawPath, keepingSlashes: true) else { return nil }
        self.path = decoded
    }

    /// Index of the path: 0 in origin form, behind the authority in absolute form.
    private static func pathStart(in bytes: Span<UInt8>) -> Int? {
        if bytes[0] == UInt8(ascii: "/") { return 0 }
        var authority: Int?
        for scheme in ["http://", "https://"] as [StaticString]
        where RequestBytes.hasPrefix(bytes, ignoringCaseOf: scheme) {
            authority = scheme.utf8CodeUnitCount
        }
        guard let authority else { return nil }
        let end =
            bytes.indices.dropFirst(authority)
            .first { bytes[$0] == UInt8(ascii: "/") || bytes[$0] == UInt8(ascii: "?") } ?? bytes.count
        guard end > authority, bytes[authority] != UInt8(ascii: ":") else { return nil }
        return RequestBytes.isHost(bytes.extracting(authority..<end)) ? end : nil
    }
}
