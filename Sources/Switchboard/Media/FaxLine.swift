package import Foundation
package import Handlers

/// One fax, either way: how far it came, and the document of a received one.
package struct FaxLine: Encodable, Sendable {
    /// Telnyx's id.
    package let id: String
    /// `inbound` or `outbound`.
    package let direction: String
    /// Received: `kept`, `quarantined`, `lost`, `removed`; before that, and for sent ones, Telnyx's word.
    package let state: String
    /// The sending side.
    package let from: String?
    /// The receiving side.
    package let to: String?
    /// When it began or was received.
    package let at: Date
    /// Pages, counted in the document, else as Telnyx said.
    package let pages: Int?
    /// Why it failed, as Telnyx calls it, or why its document is not kept.
    package let reason: String?
    /// The same in words.
    package let explanation: String?
    /// What is odd about it.
    package let remark: String?
    /// What is kept; nil for sent faxes.
    package let document: MediaRecord?
    /// Where the document is; nil when there is none.
    package let file: String?

    init(progress: FaxProgress?, document: MediaRecord?, folders: MediaFolders) {
        id = document?.id ?? progress?.id ?? ""
        direction = document != nil ? "inbound" : progress?.direction ?? "inbound"
        state = document?.state.rawValue ?? progress?.state.rawValue ?? "unknown"
        from = document?.from ?? progress?.from
        to = document?.to ?? progress?.to
        at = document?.receivedAt ?? progress?.startedAt ?? .distantPast
        pages = document?.pages ?? document?.announcedPages ?? progress?.pages
        reason = document?.reason ?? progress?.failure
        explanation = progress?.explanation
        remark = document?.remark ?? (progress?.isPartial == true ? "pages are missing" : nil)
        self.document = document
        file = document.flatMap { folders.file(of: $0)?.path }
    }
}
