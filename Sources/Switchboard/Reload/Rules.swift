import Foundation
import Handlers

/// What may change while the service runs: everything calls and messages are decided by.
struct Rules: Sendable {
    /// The configuration they come from.
    let configuration: Configuration
    /// Answers calls.
    let script: CallScript
    /// Answers messages.
    let messages: MessagePlan
}
