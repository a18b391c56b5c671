import Foundation
import Glibc

/// A file of lines that only grows, is synced to disk, and is turned over when it is large.
struct LineFile: Sendable {
    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let call: String
        let code: Int32

        var description: String { "\(call): \(String(cString: strerror(code)))" }
    }

    let path: String
    let rotateBytes: Int
    /// Old files beside the one that is written.
    let keep: Int

    /// Appends whole lines and syncs them to disk; after a failure none of them counts.
    ///
    /// What a death in the middle of a line left behind is taken away first.
    func append(_ lines: Data) throws(Failure) {
        let descriptor = try opened()
        defer { close(descriptor) }
        let size = try Self.sizeAfterRepair(of: descriptor)
        if size > 0, size + lines.count > rotateBytes {
            try turnOver()
            let fresh = try opened()
            defer { close(fresh) }
            try Self.write(lines, to: fresh, at: 0)
            try syncFolder()
        } else {
            try Self.write(lines, to: descriptor, at: size)
            if size == 0 { try syncFolder() }
        }
    }

    private func opened() throws(Failure) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Failure(call: "open", code: errno) }
        return descriptor
    }

    /// The length up to the last line feed; half a line of ours behind it is cut off, of another's it is ended.
    private static func sizeAfterRepair(of descriptor: Int32) throws(Failure) -> Int {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        if size < 0 { throw Failure(call: "seek", code: errno) }
        var tail: [UInt8] = []
        var start = size
        while start > 0, !tail.contains(0x0A) {
            let count = min(start, 1 << 16)
            start -= count
            var part = [UInt8](repeating: 0, count: count)
            if pread(descriptor, &part, count, start) != count { throw Failure(call: "read", code: errno) }
            tail = part + tail
            if tail.last == 0x0A { return size }
        }
        guard size > 0 else { return 0 }
        let begin = start + (tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        guard tail[begin - start] == UInt8(ascii: "{") else {
            var feed: UInt8 = 0x0A
            if pwrite(descriptor, &feed, 1, size) != 1 { throw Failure(call: "write", code: errno) }
            return size + 1
        }
        if ftruncate(descriptor, begin) != 0 { throw Failure(call: "truncate", code: errno) }
        return begin
    }

    private static func write(_ lines: Data, to descriptor: Int32, at offset: Int) throws(Failure) {
        var written = 0
        while written < lines.count {
            let count = lines.withUnsafeBytes {
                pwrite(
                    descriptor,
                    $0.baseAddress?.advanced(by: written),
                    lines.count - written,
                    off_t(offset + written)
                )
            }
            if count < 0 {
                if errno == EINTR { continue }
                let failure = Failure(call: "write", code: errno)
                ftruncate(descriptor, offset)
                throw failure
            }
            written += count
        }
        if fdatasync(descriptor) != 0 { throw Failure(call: "sync", code: errno) }
    }

    /// `events.jsonl` becomes `events.jsonl.1`, that one `.2`, and the oldest goes.
    private func turnOver() throws(Failure) {
        if keep == 0 {
            if unlink(path) != 0 { throw Failure(call: "remove", code: errno) }
            return
        }
        unlink("\(path).\(keep)")
        for number in stride(from: keep - 1, through: 1, by: -1) {
            let old = "\(path).\(number)"
            if access(old, F_OK) == 0, rename(old, "\(path).\(number + 1)") != 0 {
                throw Failure(call: "rename", code: errno)
            }
        }
        if rename(path, "\(path).1") != 0 { throw Failure(call: "rename", code: errno) }
    }

    private func syncFolder() throws(Failure) {
        let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder < 0 { throw Failure(call: "open folder", code: errno) }
        defer { close(folder) }
        if fsync(folder) != 0 { throw Failure(call: "sync folder", code: errno) }
    }
}
