package import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes small files so that a reader sees the old bytes or the new ones, never half of them.
package enum FileWriting {
    /// Writes beside the target, fsyncs, renames, and fsyncs the folder; throws `DataDirectory.Fault`.
    ///
    /// What is not synced outlives the process, but not always the machine.
    package static func replace(_ path: String, with bytes: Data, mode: mode_t, isSynced: Bool = true) throws {
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure(path) }
        let isWritten = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) == $0.count }
        let isOnDisk = isWritten && (!isSynced || fsync(descriptor) == 0)
        guard close(descriptor) == 0, isOnDisk, rename(temporary, path) == 0 else {
            let problem = failure(path)
            unlink(temporary)
            throw problem
        }
        if isSynced { syncFolder(of: path) }
    }

    /// Fsyncs a file that was written whole, gives it its name, and fsyncs the folder.
    static func publish(_ temporary: String, as path: String) throws {
        let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        let isOnDisk = fsync(descriptor) == 0
        close(descriptor)
        guard isOnDisk, rename(temporary, path) == 0 else { throw failure(path) }
        syncFolder(of: path)
    }

    private static func syncFolder(of path: String) {
        let folder = open(
            URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false),
            O_RDONLY | O_CLOEXEC
        )
        guard folder >= 0 else { return }
        _ = fsync(folder)
        close(folder)
    }

    private static func failure(_ path: String) -> DataDirectory.Fault {
        .unusable(path, reason: String(cString: strerror(errno)))
    }
}
