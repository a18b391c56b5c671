import Foundation
import Glibc
import Synchronization

/// A file under construction that gets its name only when it is whole and on disk.
///
/// Closed and removed when nobody holds it any more and `commit` has not happened. Every method waits for the disk: call
/// it on `DiskThreads`.
final class DurableFile: Sendable {
    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let call: String
        let code: Int32

        var description: String { "\(call): \(String(cString: strerror(code)))" }
        /// Out of space or quota, which may pass.
        var isFull: Bool { code == ENOSPC || code == EDQUOT }
    }

    /// Where it is until it is committed.
    let path: String
    private let descriptor: Int32
    private let isCommitted = Mutex(false)

    /// Creates the file, readable by us alone; the name must not be taken.
    init(at url: URL) throws(Failure) {
        path = url.path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Failure(call: "open", code: errno) }
    }

    deinit {
        close(descriptor)
        if !isCommitted.withLock(\.self) { unlink(path) }
    }

    /// Writes all of it.
    func append(_ bytes: some ContiguousBytes) throws {
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    throw Failure(call: "write", code: errno)
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Syncs the file, renames it over whatever has the name, and syncs the directory: then it survives a loss of power.
    func commit(to url: URL) throws(Failure) {
        if fsync(descriptor) != 0 { throw Failure(call: "fsync", code: errno) }
        if rename(path, url.path) != 0 { throw Failure(call: "rename", code: errno) }
        isCommitted.withLock { $0 = true }
        try Self.sync(directory: url.deletingLastPathComponent().path)
    }

    /// Makes what was named in a directory survive a loss of power.
    static func sync(directory path: String) throws(Failure) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder < 0 { throw Failure(call: "open directory", code: errno) }
        defer { close(folder) }
        if fsync(folder) != 0 { throw Failure(call: "fsync directory", code: errno) }
    }
}
