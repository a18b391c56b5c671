package import Foundation

/// What we know of a caller ourselves: what happened before this call, and how the number is listed.
package struct CallerHistory: Hashable, Sendable {
    /// Somebody of ours the caller has talked to.
    package struct Meeting: Hashable, Sendable, Codable {
        /// Whom.
        package let agent: DialTarget
        /// When it was noted.
        package let at: Date

        /// Puts a meeting together.
        package init(_ agent: DialTarget, at: Date) {
            self.agent = agent
            self.at = at
        }
    }

    /// The last text the caller has sent us.
    package struct Text: Hashable, Sendable, Codable {
        /// The words.
        package let words: String
        /// When it came.
        package let at: Date

        /// Puts a text together.
        package init(_ words: String, at: Date) {
            self.words = words
            self.at = at
        }
    }

    /// When the caller called before, the latest first.
    package let calls: [Date]
    /// Whom the caller talked to, the latest first.
    package let meetings: [Meeting]
    /// The last text from the caller; nil when there was none.
    package let lastText: Text?
    /// How the number is listed; nil when it was not looked up.
    package let listing: NumberListing?

    /// Puts a history together; without anything it is a stranger's.
    package init(calls: [Date] = [], meetings: [Meeting] = [], lastText: Text? = nil, listing: NumberListing? = nil) {
        self.calls = calls
        self.meetings = meetings
        self.lastText = lastText
        self.listing = listing
    }
}

extension CallerHistory {
    /// The same with how the number is listed.
    func with(listing: NumberListing?) -> CallerHistory {
        CallerHistory(calls: calls, meetings: meetings, lastText: lastText, listing: listing)
    }
}

extension CallerHistory: Codable {}
