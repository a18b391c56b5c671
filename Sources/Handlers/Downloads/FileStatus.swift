#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the file system says about a path, links followed.
package struct FileStatus: Hashable, Sendable {
    /// The file's number in its file system.
    package let inode: UInt64
    /// Its length.
    package let bytes: Int64
    /// When it was changed last: seconds since 1970.
    package let seconds: Int64
    /// And the nanoseconds after them.
    package let nanoseconds: Int64
    /// Whether it is a folder.
    package let isFolder: Bool
    /// Who may do what: the lower nine bits.
    package let mode: Int

    /// Looks; nil when there is nothing, or nothing that may be looked at.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        inode = UInt64(status.st_ino)
        bytes = Int64(status.st_size)
        #if canImport(Darwin)
            seconds = Int64(status.st_mtimespec.tv_sec)
            nanoseconds = Int64(status.st_mtimespec.tv_nsec)
        #else
            seconds = Int64(status.st_mtim.tv_sec)
            nanoseconds = Int64(status.st_mtim.tv_nsec)
        #endif
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        mode = Int(status.st_mode & 0o777)
    }
}
