/// Tells when files have changed and are at rest again: an editor that is still writing is waited for.
struct FileChanges: Sendable {
    /// What each file was when it was read, nil for one that is missing.
    typealias Look = [String: FileStamp?]

    private var handled: Look
    private var last: Look

    /// Begins with the files as they were read.
    init(handled: Look) {
        self.handled = handled
        last = handled
    }

    /// Whether the files are others than those handled last, and the same as at the look before.
    mutating func areReady(_ look: Look) -> Bool {
        defer { last = look }
        return look != handled && look == last
    }

    /// The files as they were before they were read again.
    mutating func handled(_ look: Look) {
        handled = look
        last = look
    }
}
