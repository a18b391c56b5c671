import Foundation

/// The bytes of a file, read in blocks, one after the other.
struct FileBytes: ~Copyable {
    private let handle: FileHandle
    private var block: [UInt8] = []
    private var index = 0
    /// How many bytes were handed out.
    private(set) var position = 0

    /// Throws when the file cannot be opened.
    init(path: String) throws {
        handle = try FileHandle(forReadingFrom: URL(filePath: path))
    }

    deinit { try? handle.close() }  // Read only: there is nothing to lose.

    /// The next byte; nil at the end.
    mutating func next() throws -> UInt8? {
        if index == block.count {
            block = [UInt8](try handle.read(upToCount: 1 << 16) ?? Data())
            index = 0
            if block.isEmpty { return nil }
        }
        defer {
            index += 1
            position += 1
        }
        return block[index]
    }
}
