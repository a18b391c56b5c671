/// A document that has come in whole and waits to be kept.
struct FaxDocument {
    /// What it is by its first bytes; nil when it is no fax document.
    let kind: DocumentKind?
    let bytes: Int
    let sha256: String
    let file: DurableFile
}
