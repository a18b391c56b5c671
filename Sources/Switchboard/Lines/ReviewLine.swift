import Foundation
import Numbering
package import OptOut
import TelnyxEvents

/// A doubtful opt-out as `--json` prints it.
package struct ReviewLine: Encodable {
    let number: String
    let since: Date
    let scope: String
    let sender: String?
    let profile: String?
    let words: String
    let rule: String
    let ruleVersion: String
    let language: String?
    let event: String

    /// The line of a doubt that waits.
    package init(_ review: OpenReview) {
        let entry = review.entry
        number = entry.number.e164
        since = review.block.since
        scope = review.block.scope.rawValue
        sender = entry.sender
        profile = entry.profile
        words = entry.words
        rule = entry.rule
        ruleVersion = entry.ruleVersion
        language = entry.language?.rawValue
        event = entry.event.rawValue
    }
}
