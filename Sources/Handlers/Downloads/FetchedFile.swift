/// A file that has come in whole and waits to be kept.
struct FetchedFile: Sendable {
    /// What it is by its first bytes; nil when it is nothing we know.
    let format: MediaFormat?
    let bytes: Int
    let sha256: String
    /// The host it came from.
    let source: String
    let file: DurableFile
}
