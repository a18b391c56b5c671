import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The exclusive claim of one `serve` on its data directory; the kernel drops it when the process ends, however it ends.
package struct DataDirectoryLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the claim, or throws `Fault.inUse` naming the holder.
    package init(_ directory: DataDirectory) throws(DataDirectory.Fault) {
        let path = directory.path + "/serve.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = try? String(contentsOfFile: path, encoding: .utf8)  // Unreadable only means: not named.
            close(descriptor)
            throw .inUse(directory.path, holder: holder?.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        let pid = "\(getpid())\n"
        _ = ftruncate(descriptor, 0)
        _ = pid.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    }

    /// The process that serves the directory now, `?` when it is not named; nil when none does, or there is no directory.
    package static func holder(of directory: DataDirectory) -> String? {
        let path = directory.path + "/serve.lock"
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // A shared claim is given back with the descriptor; only an exclusive one stands against it.
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
        let holder = try? String(contentsOfFile: path, encoding: .utf8)  // Unreadable only means: not named.
        return holder?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "?"
    }

    deinit { close(descriptor) }
}
