import Foundation

/// Decodes a body in chunked transfer coding (RFC 9112 section 7.1), strictly and within bounds.
///
/// Lines of sizes and trailers are bounded, extensions are checked and ignored, trailers are checked and discarded. The
/// wire may carry at most eight times the allowed body and 64 KiB: one-byte chunks fit, chunks that are all extension do not.
struct ChunkedBody {
    private static let maxLineBytes = 512
    private static let maxTrailerBytes = 4096

    private enum Step: Equatable {
        case size
        case data(left: Int)
        case dataEnd
        case trailers
        case complete
    }

    private let maxBytes: Int
    private var step = Step.size
    private var wireBytesLeft: Int
    private var trailerBytesLeft = maxTrailerBytes

    init(maxBytes: Int) {
        self.maxBytes = maxBytes
        self.wireBytesLeft = min(maxBytes, 1 << 48) * 8 + 64 * 1024
    }

    /// True once the last chunk and its trailers were read.
    var isComplete: Bool { step == .complete }

    /// Decodes what it can and answers how many bytes that consumed; call again with the rest and what came after.
    mutating func decode(_ bytes: Span<UInt8>, into body: inout Data) throws(BodyError) -> Int {
        var position = 0
        while position < bytes.count, step != .complete {
            let consumed = try advance(bytes.extracting(position...), into: &body)
            guard consumed > 0 else { break }
            position += consumed
        }
        wireBytesLeft -= position
        guard wireBytesLeft >= 0 else { throw .tooLarge }
        return position
    }

    /// One step; 0 when it needs more bytes.
    private mutating func advance(_ bytes: Span<UInt8>, into body: inout Data) throws(BodyError) -> Int {
        switch step {
        case .size:
            guard let end = try Self.lineEnd(bytes) else { return 0 }
            let size = try Self.chunkSize(bytes.extracting(0..<end))
            guard size <= maxBytes - body.count else { throw .tooLarge }
            step = size > 0 ? .data(left: size) : .trailers
            return end + 2
        case .data(let left):
            let taken = min(left, bytes.count)
            bytes.extracting(0..<taken).withUnsafeBufferPointer { body.append($0) }
            step = taken < left ? .data(left: left - taken) : .dataEnd
            return taken
        case .dataEnd:
            guard bytes[0] == RequestBytes.carriageReturn else { throw .malformedChunk }
            guard bytes.count > 1 else { return 0 }
            guard bytes[1] == RequestBytes.lineFeed else { throw .malformedChunk }
            step = .size
            return 2
        case .trailers:
            guard let end = try Self.lineEnd(bytes) else { return 0 }
            trailerBytesLeft -= end + 2
            guard trailerBytesLeft >= 0 else { throw .malformedChunk }
            guard end > 0 else {
                step = .complete
                return 2
            }
            guard Self.isAllowedTrailer(bytes, in: 0..<end) else { throw .malformedChunk }
            return end + 2
        case .complete:
            return 0
        }
    }

    /// RFC 9110 section 6.5.1: what frames a message or ends a connection does not belong into trailers.
    private static func isAllowedTrailer(_ bytes: Span<UInt8>, in line: Range<Int>) -> Bool {
        // Only whether it is a field line matters: trailers are thrown away.
        guard let name = try? RequestHead.field(bytes, in: line).name else { return false }
        let field = bytes.extracting(name)
        return !RequestBytes.equals(field, ignoringCaseOf: "content-length")
            && !RequestBytes.equals(field, ignoringCaseOf: "transfer-encoding")
            && !RequestBytes.equals(field, ignoringCaseOf: "connection")
    }

    /// Index of the CR LF that ends the first line, nil while it has not arrived.
    private static func lineEnd(_ bytes: Span<UInt8>) throws(BodyError) -> Int? {
        for index in 0..<min(bytes.count, maxLineBytes) {
            let follows = index > 0 && bytes[index - 1] == RequestBytes.carriageReturn
            let isLineFeed = bytes[index] == RequestBytes.lineFeed
            guard isLineFeed == follows else { throw .malformedChunk }
            if isLineFeed { return index - 1 }
        }
        guard bytes.count < maxLineBytes else { throw .malformedChunk }
        return nil
    }

    /// Hexadecimal digits, then extensions; fifteen digits cannot overflow.
    private static func chunkSize(_ line: Span<UInt8>) throws(BodyError) -> Int {
        var size = 0
        var digits = 0
        while digits < line.count, let value = RequestBytes.hexValue(line[digits]) {
            guard digits < 15 else { throw .malformedChunk }
            size = size * 16 + value
            digits += 1
        }
        guard digits > 0, ChunkExtensions.areWellFormed(line.extracting(digits...)) else { throw .malformedChunk }
        return size
    }
}
