import Foundation

/// A fax the stand-in serves, with links that can expire and be renewed.
struct StandInFax: Sendable {
    let media: Data
    let contentType: String
    /// Counts the links given out.
    var generation = 1
    var isExpired = false

    init(media: Data, contentType: String) {
        self.media = media
        self.contentType = contentType
    }

    static var sample: StandInFax { StandInFax(media: SamplePDF.bytes, contentType: "application/pdf") }

    func path(id: String) -> String { "/media/faxes/\(id)?link=\(generation)" }

    func opens(with link: String?) -> Bool { !isExpired && (link == nil || link == String(generation)) }
}
