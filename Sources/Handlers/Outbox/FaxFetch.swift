/// A received fax to be fetched.
package struct FaxFetch: Hashable, Sendable, Codable {
    /// Telnyx's id of the fax.
    package let faxID: String
    /// The pre-signed link, valid for minutes.
    package let mediaURL: String
    /// Pages according to the event, when it says.
    package let pageCount: Int?

    /// Puts an errand together.
    package init(faxID: String, mediaURL: String, pageCount: Int? = nil) {
        self.faxID = faxID
        self.mediaURL = mediaURL
        self.pageCount = pageCount
    }
}
