/// The header fields that decide about framing and connection, and the rules between them.
///
/// Strict where leniency lets two servers disagree about where a request ends (request smuggling): a length and a
/// transfer coding together, a second length even if equal, a coding other than `chunked` alone are all refused.
struct FieldRules {
    private var hosts = 0
    private var contentLength: Int?
    private var isChunked = false
    private var asksToClose = false
    private var asksToKeep = false
    private var expectation: Expectation = .none

    private enum Expectation {
        case none
        case goAhead
        case other
    }

    /// Takes note of one field; `line` is the value with the blanks around it.
    mutating func note(
        name: Span<UInt8>,
        value: Span<UInt8>,
        line: Span<UInt8>
    ) throws(RequestHeadError) {
        switch name.count {
        case 4 where RequestBytes.equals(name, ignoringCaseOf: "host"):
            hosts += 1
            guard RequestBytes.isHost(value) else { throw .malformedHost }
        case 14 where RequestBytes.equals(name, ignoringCaseOf: "content-length"):
            guard contentLength == nil else { throw .duplicateContentLength }
            guard Self.hasNoTab(line) else { throw .malformedContentLength }
            contentLength = try Self.length(value)
        case 17 where RequestBytes.equals(name, ignoringCaseOf: "transfer-encoding"):
            guard !isChunked else { throw .duplicateTransferEncoding }
            guard Self.hasNoTab(line), RequestBytes.equals(value, ignoringCaseOf: "chunked") else {
                throw .unsupportedTransferCoding
            }
            isChunked = true
        case 10 where RequestBytes.equals(name, ignoringCaseOf: "connection"):
            noteConnection(value)
        case 6 where RequestBytes.equals(name, ignoringCaseOf: "expect"):
            let isKnown = expectation == .none && RequestBytes.equals(value, ignoringCaseOf: "100-continue")
            expectation = isKnown ? .goAhead : .other
        default:
            break
        }
    }

    func framing(version: RequestHead.Version) throws(RequestHeadError) -> BodyFraming {
        guard hosts <= 1 else { throw .duplicateHost }
        guard hosts == 1 || version == .http10 else { throw .missingHost }
        guard isChunked else { return .length(contentLength ?? 0) }
        guard contentLength == nil else { throw .lengthAndCoding }
        guard version == .http11 else { throw .codingInHTTP10 }
        return .chunked
    }

    func keepsAlive(version: RequestHead.Version) -> Bool {
        switch version {
        case .http11: !asksToClose
        case .http10: asksToKeep && !asksToClose
        }
    }

    /// RFC 9110 section 10.1.1: an expectation in HTTP/1.0 is ignored.
    func expectsContinue(version: RequestHead.Version) throws(RequestHeadError) -> Bool {
        guard version == .http11, expectation != .none else { return false }
        guard expectation == .goAhead else { throw .unsupportedExpectation }
        return true
    }

    private mutating func noteConnection(_ value: Span<UInt8>) {
        var start = 0
        for index in 0...value.count where index == value.count || value[index] == UInt8(ascii: ",") {
            let option = value.extracting(RequestBytes.trimmed(value, in: start..<index))
            if RequestBytes.equals(option, ignoringCaseOf: "close") { asksToClose = true }
            if RequestBytes.equals(option, ignoringCaseOf: "keep-alive") { asksToKeep = true }
            start = index + 1
        }
    }

    /// A tab around a value is allowed, but llhttp refuses it here: no two readers may disagree about framing.
    private static func hasNoTab(_ line: Span<UInt8>) -> Bool {
        for index in line.indices where line[index] == RequestBytes.tab { return false }
        return true
    }

    /// Digits only; eighteen of them cannot overflow.
    private static func length(_ value: Span<UInt8>) throws(RequestHeadError) -> Int {
        guard !value.isEmpty, value.count <= 18 else { throw .malformedContentLength }
        var length = 0
        for index in value.indices {
            let digit = Int(value[index]) - 48
            guard digit >= 0, digit <= 9 else { throw .malformedContentLength }
            length = length * 10 + digit
        }
        return length
    }
}
