import Glibc

/// The room that has to stay free on the disk files are kept on: SQLite must be able to write when nothing else can.
struct DiskRoom: Sendable {
    /// In bytes.
    let minFree: Int
    /// What is free where a file lies; nil when the system does not say.
    var free: @Sendable (_ path: String) -> Int? = Self.free(at:)

    /// Throws when so many more bytes would leave too little.
    func require(_ bytes: Int, at path: String) throws(DownloadError) {
        guard let free = free(path), free - bytes < minFree else { return }
        throw .unavailable(reason: "the disk is nearly full: \(free >> 20) MiB free", retryAfter: .seconds(30))
    }

    /// What an unprivileged process may still write, as the file system counts.
    static func free(at path: String) -> Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return Int(
            clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize)).partialValue
        )
    }
}
