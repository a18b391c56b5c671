import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder everything durable lives in: mode 0700, its files 0600.
package struct DataDirectory: Hashable, Sendable {
    /// Why a data directory cannot be used.
    package enum Fault: Error, Hashable, Sendable {
        /// It does not exist, and the command only reads.
        case missing(String)
        /// It exists and is not a folder, or cannot be made or entered.
        case unusable(String, reason: String)
        /// Another `serve` holds it.
        case inUse(String, holder: String?)
    }

    /// The folder's path as configured.
    package let path: String

    /// Names a folder; nothing is touched.
    package init(path: String) { self.path = path }

    /// The SQLite database.
    package var database: String { path + "/hookswitch.sqlite" }
    /// The development signing key, base64 of 32 bytes.
    package var developmentKey: String { path + "/dev-key" }
    /// The development admin token.
    package var adminToken: String { path + "/admin-token" }
    /// The generated token of the voice URL.
    package var voiceToken: String { path + "/voice-token" }

    /// The key one-time codes are kept under.
    package var verificationKey: String { path + "/verification-key" }

    /// Makes the folder when it is missing and closes it to others.
    ///
    /// Throws `Fault.unusable` when that cannot be done.
    package func prepare() throws(Fault) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .unusable(path, reason: error.localizedDescription)
        }
        guard chmod(path, 0o700) == 0, access(path, W_OK | X_OK) == 0 else {
            throw .unusable(path, reason: String(cString: strerror(errno)))
        }
    }

    /// Throws `Fault.missing` unless a database is there; for commands that only read.
    package func requireDatabase() throws(Fault) {
        guard hasDatabase else { throw .missing(path) }
    }

    /// Whether a database is there.
    var hasDatabase: Bool { FileManager.default.fileExists(atPath: database) }

    /// When the database was last written; nil when there is none.
    var lastWrite: Date? {
        [database, database + "-wal"].compactMap { file in
            // A file that is not there has no time.
            try? FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
        }.max()
    }

    /// Reads a small secret file, making it with `generate` when it is missing: written whole, mode 0600, fsynced.
    package func secret(at file: String, orGenerate generate: () -> String) throws -> String {
        if let text = try storedSecret(at: file) { return text }
        let text = generate()
        try FileWriting.replace(file, with: Data((text + "\n").utf8), mode: 0o600)
        return text
    }

    /// The secret in a file; nil when there is no such file.
    package func storedSecret(at file: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }
}

extension DataDirectory.Fault: CustomStringConvertible {
    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .missing(let path):
            "there is no Hookswitch data in \(path); name the right folder with --data, or start `hookswitch serve` once"
        case .unusable(let path, let reason):
            "the data directory \(path) cannot be used: \(reason)"
        case .inUse(let path, let holder):
            "the data directory \(path) is in use by another `hookswitch serve`"
                + (holder.map { " (process \($0))" } ?? "") + "; stop it, or name another folder with --data"
        }
    }
}
