package import Foundation
import GRDB
import TelnyxEvents

/// What became of a received fax.
package struct FaxRecord: Hashable, Sendable {
    /// How it ended.
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// The document is on disk.
        case kept
        /// What came is no fax document; it is on disk, apart.
        case quarantined
        /// It could not be fetched and will not be tried again.
        case lost
    }

    /// Telnyx's id.
    package let faxID: String
    /// How it ended.
    package let state: State
    /// Where the file is, relative to the fax directory; nil when lost.
    package let path: String?
    /// Its length.
    package let bytes: Int?
    /// The hash of its content in lowercase hexadecimal.
    package let sha256: String?
    /// `application/pdf` or `image/tiff`, by its content; nil for anything else.
    package let contentType: String?
    /// Pages according to the event.
    package let pageCount: Int?
    /// Why it is not kept.
    package let reason: String?
    /// When.
    package let settledAt: Date

    init(row: Row) {
        faxID = row["fax"]
        state = State(rawValue: row["state"]) ?? .lost
        path = row["path"]
        bytes = row["bytes"]
        sha256 = row["sha256"]
        contentType = row["contentType"]
        pageCount = row["pageCount"]
        reason = row["reason"]
        settledAt = Date(unixMicroseconds: row["settledAt"])
    }
}
