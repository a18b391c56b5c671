import Foundation
import Handlers

/// A kept file as the API lists it.
struct MediaLine: Encodable {
    let id: String
    let kind: MediaKind
    let state: MediaState
    let from: String?
    let to: String?
    let at: Date
    let contentType: String?
    let bytes: Int?
    let pages: Int?
    let seconds: Int?
    let box: String?
    let previewable: Bool
    let reason: String?
    let remark: String?

    init(_ record: MediaRecord, tools: PreviewTools) {
        id = record.id
        kind = record.kind
        state = record.state
        from = record.from
        to = record.to
        at = record.receivedAt
        contentType = record.contentType
        bytes = record.bytes
        pages = record.pages ?? record.announcedPages
        seconds = record.seconds
        box = record.box
        previewable = record.state == .kept && tools.canShow(record.contentType)
        reason = record.reason
        remark = record.remark
    }
}
