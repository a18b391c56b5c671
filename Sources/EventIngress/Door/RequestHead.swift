/// Request line and header fields of one request, read strictly by RFC 9112.
struct RequestHead: Sendable, Equatable {
    enum Version: Sendable, Equatable {
        case http10
        case http11
    }

    let method: String
    let target: RequestTarget
    let version: Version
    /// In the order sent, duplicates included.
    let fields: [HeaderField]
    let framing: BodyFraming
    /// True when the peer lets us keep the connection open after the answer.
    let keepsAlive: Bool
    /// True when the peer waits for `100 Continue` before it sends the body.
    let expectsContinue: Bool

    /// Reads a head that is followed by anything or nothing; nil while it is incomplete.
    static func parse(_ bytes: [UInt8]) throws(RequestHeadError) -> (head: RequestHead, consumed: Int)? {
        var scanner = HeadScanner()
        guard let end = try scanner.end(of: bytes.span) else { return nil }
        return (try RequestHead(complete: bytes.span.extracting(0..<end)), end)
    }

    /// Reads a complete head as delimited by `HeadScanner`.
    init(complete bytes: Span<UInt8>) throws(RequestHeadError) {
        var lines = LineCursor()
        var requestLine = lines.next(in: bytes) ?? 0..<0
        if requestLine.isEmpty {
            requestLine = lines.next(in: bytes) ?? 0..<0
        }
        (method, target, version) = try Self.requestLine(bytes.extracting(requestLine))
        var fields: [HeaderField] = []
        fields.reserveCapacity(16)
        var rules = FieldRules()
        while let line = lines.next(in: bytes), !line.isEmpty {
            let (name, value) = try Self.field(bytes, in: line)
            let behindColon = bytes.extracting((name.upperBound + 1)..<line.upperBound)
            try rules.note(name: bytes.extracting(name), value: bytes.extracting(value), line: behindColon)
            fields.append(
                HeaderField(
                    name: RequestBytes.string(bytes.extracting(name)),
                    value: RequestBytes.string(bytes.extracting(value))
                )
            )
        }
        self.fields = fields
        self.framing = try rules.framing(version: version)
        self.keepsAlive = rules.keepsAlive(version: version)
        self.expectsContinue = try rules.expectsContinue(version: version)
    }

    private static func requestLine(
        _ line: Span<UInt8>
    ) throws(RequestHeadError) -> (String, RequestTarget, Version) {
        var spaces: [Int] = []
        for index in line.indices where line[index] == RequestBytes.space { spaces.append(index) }
        guard spaces.count == 2, RequestBytes.isToken(line.extracting(0..<spaces[0])) else {
            throw .malformedRequestLine
        }
        let version = try version(line.extracting((spaces[1] + 1)...))
        let method = RequestBytes.string(line.extracting(0..<spaces[0]))
        guard let target = RequestTarget(line.extracting((spaces[0] + 1)..<spaces[1]), method: method) else {
            throw .malformedTarget
        }
        return (method, target, version)
    }

    private static func version(_ bytes: Span<UInt8>) throws(RequestHeadError) -> Version {
        let text = RequestBytes.string(bytes)
        if text == "HTTP/1.1" { return .http11 }
        if text == "HTTP/1.0" { return .http10 }
        let isDigit: (UInt8) -> Bool = { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard bytes.count == 8, text.hasPrefix("HTTP/"), isDigit(bytes[5]), bytes[6] == UInt8(ascii: "."),
            isDigit(bytes[7])
        else { throw .malformedRequestLine }
        throw .unsupportedVersion
    }

    /// Splits one field line, of a head or of a trailer section.
    static func field(
        _ bytes: Span<UInt8>,
        in line: Range<Int>
    ) throws(RequestHeadError) -> (name: Range<Int>, value: Range<Int>) {
        var colon = line.lowerBound
        if bytes[colon] == RequestBytes.space || bytes[colon] == RequestBytes.tab { throw .foldedLine }
        while colon < line.upperBound, RequestBytes.isToken(bytes[colon]) { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == RequestBytes.colon else {
            throw .malformedFieldName
        }
        let value = RequestBytes.trimmed(bytes, in: (colon + 1)..<line.upperBound)
        for index in value where !RequestBytes.isValue(bytes[index]) { throw .malformedFieldValue }
        return (line.lowerBound..<colon, value)
    }
}
