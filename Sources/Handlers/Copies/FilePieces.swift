import Foundation
import NIOCore

/// The content of a file, piece by piece, read on `DiskThreads`.
struct FilePieces: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let file: URL
    private static let pieceLength = 256 << 10

    func makeAsyncIterator() -> Iterator { Iterator(file: file) }

    struct Iterator: AsyncIteratorProtocol {
        let file: URL
        private var offset: UInt64 = 0

        init(file: URL) { self.file = file }

        mutating func next() async throws -> ByteBuffer? {
            let (file, offset) = (file, offset)
            let piece = try await DiskThreads.run {
                let handle = try FileHandle(forReadingFrom: file)
                try handle.seek(toOffset: offset)
                let piece = try handle.read(upToCount: FilePieces.pieceLength)
                try handle.close()
                return piece
            }
            guard let piece, !piece.isEmpty else { return nil }
            self.offset += UInt64(piece.count)
            return ByteBuffer(bytes: piece)
        }
    }
}
