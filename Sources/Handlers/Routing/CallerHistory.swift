package import Foundation

/// What happened with a caller before this call.
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

    /// When the caller called before, the latest first.
    package let calls: [Date]
    /// Whom the caller talked to, the latest first.
    package let meetings: [Meeting]

    /// Puts a history together; without anything it is a stranger's.
    package init(calls: [Date] = [], meetings: [Meeting] = []) {
        self.calls = calls
        self.meetings = meetings
    }
}

extension CallerHistory: Codable {}
