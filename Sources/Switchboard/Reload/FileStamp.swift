import Handlers

/// What tells that a file is another than it was: inode, size and the time of its last change, in nanoseconds.
struct FileStamp: Hashable, Sendable {
    private let inode: UInt64
    private let bytes: Int64
    private let seconds: Int64
    private let nanoseconds: Int64

    /// Looks at a file, links followed; nil when there is none.
    init?(_ path: String) {
        guard let status = FileStatus(path) else { return nil }
        inode = status.inode
        bytes = status.bytes
        seconds = status.seconds
        nanoseconds = status.nanoseconds
    }

    /// Looks at several.
    static func of(_ paths: Set<String>) -> [String: FileStamp?] {
        Dictionary(uniqueKeysWithValues: paths.map { ($0, FileStamp($0)) })
    }
}
