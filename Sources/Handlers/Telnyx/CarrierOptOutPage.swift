import Foundation
import TelnyxEvents

/// One page of `GET /messaging_optouts`.
package struct CarrierOptOutPage: Hashable, Sendable {
    /// One block held by Telnyx.
    package struct Row: Hashable, Sendable {
        /// The row's `from`, as Telnyx gives it.
        package let from: String
        /// The row's `to`, when told.
        package let to: String?
        /// The messaging profile it blocks, when told.
        package let messagingProfileID: String?
        /// The word that was sent.
        package let keyword: String?
        /// When, as text: `2025-04-28 12:00:38.631252+00:00`, with a space where others have a T.
        package let createdAt: String?
    }

    /// The rows.
    package let rows: [Row]
    /// How many pages there are.
    package let pageCount: Int

    init?(_ body: JSONValue) {
        guard case .array(let entries)? = body["data"] else { return nil }
        rows = entries.compactMap { entry in
            guard let from = entry["from"]?.text else { return nil }
            return Row(
                from: from,
                to: entry["to"]?.text,
                messagingProfileID: entry["messaging_profile_id"]?.text,
                keyword: entry["keyword"]?.text,
                createdAt: entry["created_at"]?.text
            )
        }
        if case .integer(let pages)? = body["meta"]?["total_pages"] { pageCount = Int(pages) } else { pageCount = 1 }
    }
}
