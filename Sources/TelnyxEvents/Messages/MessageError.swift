/// Why a message was not delivered, or not as wished.
public struct MessageError: Hashable, Sendable {
    /// Five digits, for example `40300`: blocked by the recipient's STOP.
    public let code: String?
    /// In a few words.
    public let title: String?
    /// In more words.
    public let detail: String?
    /// The parameter at fault.
    public let parameter: String?

    init(_ fields: JSONFields) {
        code = fields.word("code")
        title = fields.word("title")
        detail = fields.word("detail")
        parameter = fields.object("source").word("parameter", "pointer")
    }
}
