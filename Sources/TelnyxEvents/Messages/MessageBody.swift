/// The content of an RCS or WhatsApp message, in place of `text`.
public struct MessageBody: Hashable, Sendable {
    /// The words; those of a tapped suggestion when there are no others.
    public let text: String?
    /// A file.
    public let file: File?
    /// Its preview.
    public let thumbnail: File?
    /// Degrees north, of a location.
    public let latitude: Double?
    /// Degrees east, of a location.
    public let longitude: Double?
    /// Everything, as it came.
    public let all: JSONValue

    init(_ fields: JSONFields) {
        text = Self.text(fields)
        file = fields.object("user_file").presentObject("payload").map(File.init)
        thumbnail = fields.object("user_file").presentObject("thumbnail").map(File.init)
        latitude = fields.object("location").number("latitude")
        longitude = fields.object("location").number("longitude")
        all = .object(fields.members)
    }

    private static func text(_ fields: JSONFields) -> String? {
        fields.text("text") ?? fields.object("text").text("body") ?? fields.object("suggestion_response").text("text")
    }

    /// A file in an RCS message.
    public struct File: Hashable, Sendable {
        /// Where it is.
        public let url: String?
        /// Its media type.
        public let contentType: String?
        /// Its name.
        public let name: String?
        /// Its size.
        public let byteCount: Int?

        init(_ fields: JSONFields) {
            url = fields.word("file_uri")
            contentType = fields.word("mime_type")
            name = fields.word("file_name")
            byteCount = fields.count("file_size_bytes")
        }
    }
}
