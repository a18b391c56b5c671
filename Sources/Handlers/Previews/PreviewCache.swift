import Foundation
import Synchronization

/// Previews on disk, `<sha256>/<width>-<quality>-<page>.jpg`, the oldest deleted when they grow over the bound.
///
/// Nothing in it is worth a sync: what is lost is made again. Every method waits for the disk.
final class PreviewCache: Sendable {
    private let directory: URL
    private let maxBytes: Int
    /// The bytes in it as far as we know; nil before the first look.
    private let total = Mutex<Int?>(nil)

    init(directory: URL, maxBytes: Int) {
        self.directory = directory
        self.maxBytes = maxBytes
    }

    func find(_ size: PreviewSize, of sha256: String) -> Data? {
        FileManager.default.contents(atPath: file(size, sha256).path)
    }

    func add(_ preview: Data, _ size: PreviewSize, of sha256: String) throws {
        guard preview.count <= maxBytes else { return }
        let file = file(size, sha256)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try preview.write(to: file, options: .atomic)
        try total.withLock { total in
            let bytes = (total ?? 0) + preview.count
            total = total == nil || bytes > maxBytes ? try prune() : bytes
        }
    }

    /// Deletes the oldest until a fifth of the bound is free, once it is passed; answers what is left.
    private func prune() throws -> Int {
        let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
        let walk = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: Array(keys))
        let files = (walk?.compactMap { $0 as? URL } ?? []).compactMap { url -> (url: URL, bytes: Int, at: Date)? in
            // One that is just being deleted has no size any more.
            guard let values = try? url.resourceValues(forKeys: keys), values.isRegularFile == true else { return nil }
            return (url, values.fileSize ?? 0, values.contentModificationDate ?? .distantPast)
        }
        var bytes = files.reduce(0) { $0 + $1.bytes }
        guard bytes > maxBytes else { return bytes }
        for file in files.sorted(by: { $0.at < $1.at }) {
            guard bytes > maxBytes / 5 * 4 else { break }
            try FileManager.default.removeItem(at: file.url)
            bytes -= file.bytes
        }
        return bytes
    }

    private func file(_ size: PreviewSize, _ sha256: String) -> URL {
        directory.appending(path: MediaFolder.fileName(sha256)).appending(path: size.name)
    }
}
