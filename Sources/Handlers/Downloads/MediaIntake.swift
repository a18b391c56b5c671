import Foundation
import Synchronization

/// Takes in the content of a file part by part: hashes it, keeps its first bytes, and writes it in large pieces.
///
/// Hashing and writing happen on `DiskThreads`; one task uses it at a time.
final class MediaIntake: Sendable {
    /// Written at once: a turn on another thread for each part of a few kilobytes would cost more than the writing.
    static let pieceLength = 256 << 10

    private struct State {
        var hash = ContentHash()
        var prefix: [UInt8] = []
        var count = 0
        var waiting = Data()
    }

    private let file: DurableFile
    private let room: DiskRoom
    private let state = Mutex(State())

    init(file: DurableFile, room: DiskRoom) {
        self.file = file
        self.room = room
    }

    /// Takes a part and answers how many bytes have come in all.
    func take(_ bytes: some Collection<UInt8>) -> Int {
        state.withLock { state in
            state.count += bytes.count
            if state.prefix.count < MediaFormat.prefixLength {
                state.prefix += bytes.prefix(MediaFormat.prefixLength - state.prefix.count)
            }
            state.waiting.append(contentsOf: bytes)
            return state.count
        }
    }

    /// Hashes and writes what waits, once it is worth it.
    func writeWhenFull() async throws {
        guard state.withLock({ $0.waiting.count >= Self.pieceLength }) else { return }
        try await write()
    }

    /// Writes the rest and says what it is.
    func finished(from host: String) async throws -> FetchedFile {
        try await write()
        return state.withLock { state in
            FetchedFile(
                format: MediaFormat(prefix: state.prefix),
                bytes: state.count,
                sha256: state.hash.hexadecimal,
                source: host,
                file: file
            )
        }
    }

    private func write() async throws {
        let piece = state.withLock { state in
            defer { state.waiting = Data() }
            return state.waiting
        }
        try await DiskThreads.run { [self] in
            try room.require(piece.count, at: file.path)
            state.withLock { $0.hash.update(piece) }
            try file.append(piece)
        }
    }
}
