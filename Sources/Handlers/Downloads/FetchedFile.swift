/// A file that has come in whole and waits to be kept.
struct FetchedFile {
    /// What it is by its first bytes; nil when it is nothing that was wanted.
    let kind: DocumentKind?
    let bytes: Int
    let sha256: String
    let file: DurableFile
}
