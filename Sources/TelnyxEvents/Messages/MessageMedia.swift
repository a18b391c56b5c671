/// A file that came with a message, or went with it.
public struct MessageMedia: Hashable, Sendable {
    /// Where it is; links of received media last 30 days.
    public let url: String?
    /// Its media type.
    public let contentType: String?
    /// Its size.
    public let byteCount: Int?
    /// SHA-256 in hexadecimal.
    public let sha256: String?

    init(_ fields: JSONFields) {
        url = fields.word("url")
        contentType = fields.word("content_type")
        byteCount = fields.count("size")
        sha256 = fields.word("sha256", "hash_sha256")
    }
}
