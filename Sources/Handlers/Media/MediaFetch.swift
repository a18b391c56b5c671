package import Foundation

/// A file to be fetched and kept.
package struct MediaFetch: Hashable, Sendable, Codable {
    /// What sort of file.
    package let kind: MediaKind
    /// What it is kept under: Telnyx's id of the fax or recording; of a message its id, `-` and which of its files it is.
    package let id: String
    /// The link, for faxes and recordings valid for minutes; empty when it has to be asked for.
    package let link: String
    /// Who it is from, as text.
    package let from: String?
    /// Who it is to, as text.
    package let to: String?
    /// Pages according to the event, when it says.
    package let pages: Int?
    /// The voicemail box it was left in.
    package let box: String?
    /// The call it was made in.
    package let call: String?
    /// How long it is, when Telnyx says.
    package let seconds: Int?
    /// The message it came with.
    package let message: String?
    /// What the event calls its type.
    package let contentType: String?
    /// When the event that announced it was received.
    package var receivedAt: Date?

    /// Puts an errand together.
    package init(
        _ kind: MediaKind,
        id: String,
        link: String,
        from: String? = nil,
        to: String? = nil,
        pages: Int? = nil,
        box: String? = nil,
        call: String? = nil,
        seconds: Int? = nil,
        message: String? = nil,
        contentType: String? = nil,
        receivedAt: Date? = nil
    ) {
        self.kind = kind
        self.id = id
        self.link = link
        self.from = from
        self.to = to
        self.pages = pages
        self.box = box
        self.call = call
        self.seconds = seconds
        self.message = message
        self.contentType = contentType
        self.receivedAt = receivedAt
    }

    /// The same, announced by an event that was received then.
    func received(at instant: Date) -> MediaFetch {
        var fetch = self
        fetch.receivedAt = instant
        return fetch
    }
}

extension MediaFetch {
    private enum CodingKeys: String, CodingKey {
        case kind, id, link, from, to, pages, box, call, seconds, message, contentType, receivedAt
        // As rows were written while faxes and recordings had errands of their own.
        case faxID, recordingID, mediaURL, pageCount
    }

    /// Reads what `encode(to:)` writes, and the rows of before.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
        let box = try text(.box)
        let earlier: (kind: MediaKind, id: String)? =
            if let fax = try text(.faxID) {
                (.fax, fax)
            } else {
                try text(.recordingID).map { (box == nil ? .recording : .voicemail, $0) }
            }
        self.init(
            try earlier?.kind ?? fields.decode(MediaKind.self, forKey: .kind),
            id: try earlier?.id ?? fields.decode(String.self, forKey: .id),
            link: try text(.link) ?? text(.mediaURL) ?? "",
            from: try text(.from),
            to: try text(.to),
            pages: try fields.decodeIfPresent(Int.self, forKey: earlier?.kind == .fax ? .pageCount : .pages),
            box: box,
            call: try text(.call),
            seconds: try fields.decodeIfPresent(Int.self, forKey: .seconds),
            message: try text(.message),
            contentType: try text(.contentType),
            receivedAt: try fields.decodeIfPresent(Date.self, forKey: .receivedAt)
        )
    }

    /// Writes every field that is there.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(id, forKey: .id)
        try fields.encode(link, forKey: .link)
        try fields.encodeIfPresent(from, forKey: .from)
        try fields.encodeIfPresent(to, forKey: .to)
        try fields.encodeIfPresent(pages, forKey: .pages)
        try fields.encodeIfPresent(box, forKey: .box)
        try fields.encodeIfPresent(call, forKey: .call)
        try fields.encodeIfPresent(seconds, forKey: .seconds)
        try fields.encodeIfPresent(message, forKey: .message)
        try fields.encodeIfPresent(contentType, forKey: .contentType)
        try fields.encodeIfPresent(receivedAt, forKey: .receivedAt)
    }
}
