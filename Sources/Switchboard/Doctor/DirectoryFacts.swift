/// What was seen of a folder that must keep what it is given.
struct DirectoryFacts: Hashable, Sendable {
    /// What kind of thing is at its path.
    enum Kind: Hashable, Sendable {
        case folder
        case missing(canBeMade: Bool)
        case somethingElse
    }

    /// How a file written there came back.
    enum Trial: Hashable, Sendable {
        case kept
        case failed(reason: String)
    }

    let path: String
    let kind: Kind
    /// Permission bits; nil when there is no folder.
    let mode: Int?
    /// A file written, synced, read back and removed; nil when there is no folder.
    let trial: Trial?
    /// A file system that forgets or that SQLite's log cannot live on: `tmpfs`, `nfs`; nil for any other.
    let doubtfulFileSystem: String?
    /// Bytes free to us; nil when it cannot be told.
    let freeBytes: Int64?
}
