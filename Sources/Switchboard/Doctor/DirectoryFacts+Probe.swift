import Foundation
import Handlers

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DirectoryFacts {
    /// Looks, and writes one small file that it takes away again; a missing folder is not made.
    static func probe(_ path: String) -> DirectoryFacts {
        let status = FileStatus(path)
        let isFolder = status?.isFolder == true
        let nearest = isFolder ? path : existingParent(of: path)
        return DirectoryFacts(
            path: path,
            kind: isFolder
                ? .folder : status != nil ? .somethingElse : .missing(canBeMade: access(nearest, W_OK | X_OK) == 0),
            mode: isFolder ? status?.mode : nil,
            trial: isFolder ? trial(in: path) : nil,
            doubtfulFileSystem: doubtfulFileSystem(of: nearest),
            freeBytes: DiskGuard.freeBytes(of: nearest)
        )
    }

    private static func existingParent(of path: String) -> String {
        var url = URL(filePath: path).standardizedFileURL
        while !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)), url.pathComponents.count > 1 {
            url.deleteLastPathComponent()
        }
        return url.path(percentEncoded: false)
    }

    private static func trial(in folder: String) -> Trial {
        let path = "\(folder)/.doctor-\(UUID().uuidString)"
        let bytes = Data((0..<4096).map { _ in UInt8.random(in: 0...255) })
        defer { unlink(path) }
        do {
            try FileWriting.replace(path, with: bytes, mode: 0o600)
            let kept = try Data(contentsOf: URL(filePath: path))
            return kept == bytes ? .kept : .failed(reason: "what was written came back changed")
        } catch let DataDirectory.Fault.unusable(_, reason) {
            return .failed(reason: reason)
        } catch {
            return .failed(reason: error.localizedDescription)
        }
    }

    /// From `/proc/mounts`: the type of the longest mount point that the path lies under.
    private static func doubtfulFileSystem(of path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        let path = String(cString: resolved)
        // Not Linux, or no /proc: nothing is known about file systems.
        guard let mounts = try? String(contentsOfFile: "/proc/mounts", encoding: .utf8) else { return nil }
        let rows = mounts.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count >= 3 }
        let over = rows.filter { row in row[1] == "/" || path == row[1] || path.hasPrefix(row[1] + "/") }
        guard let kind = over.max(by: { $0[1].count < $1[1].count })?[2] else { return nil }
        let doubtful = ["tmpfs", "ramfs", "nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"]
        return doubtful.contains(String(kind)) ? String(kind) : nil
    }
}
