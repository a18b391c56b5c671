import Foundation

/// A fax, recording or file of a message the stand-in serves, with links that can expire and be renewed.
struct StandInMedia: Sendable {
    let media: Data
    let contentType: String
    /// Counts the links given out.
    var generation = 1
    var isExpired = false

    init(media: Data, contentType: String) {
        self.media = media
        self.contentType = contentType
    }

    static var sample: StandInMedia { StandInMedia(media: SamplePDF.bytes, contentType: "application/pdf") }

    func path(id: String, in folder: String = "faxes") -> String { "/media/\(folder)/\(id)?link=\(generation)" }

    func opens(with link: String?) -> Bool { !isExpired && (link == nil || link == String(generation)) }

    /// The content, or what S3 says about a link that has expired.
    func answer(to link: String?) -> StandInAnswer {
        guard opens(with: link) else {
            let body = Data("<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>".utf8)
            return StandInAnswer(status: 403, contentType: "application/xml", body: body)
        }
        return StandInAnswer(status: 200, contentType: contentType, body: media)
    }
}
