/// What is wrong with the files on disk.
package struct MediaFinding: Hashable, Sendable, Encodable {
    /// What sort of fault.
    package enum Fault: String, Hashable, Sendable, Encodable, CaseIterable {
        /// The row is there, the file is not.
        case missing
        /// The file is not what was kept.
        case changed
        /// The file cannot be read.
        case unreadable
        /// The sidecar is missing or says something else.
        case sidecar
        /// A file nobody wrote down.
        case foreign
    }

    /// What sort of fault.
    package let fault: Fault
    /// The file's kind; nil for a foreign file.
    package let kind: MediaKind?
    /// The file's id; nil for a foreign file.
    package let id: String?
    /// Where it is or should be.
    package let path: String
    /// What was found, in words.
    package let detail: String
}
