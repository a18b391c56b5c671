/// The callbacks our own documents name; the last path segment of their URLs.
package enum VoiceCallback: String, Hashable, Sendable, CaseIterable {
    /// A dialled call has ended.
    case dial
    /// A caller has chosen from a menu, or has not.
    case menu
    /// Somebody has picked up and hears who is calling.
    case whisper
    /// Somebody who has picked up has pressed a key, or has not.
    case accept
    /// It is known whether a person or a machine has picked up.
    case machine
    /// The conversation with an AI assistant is over.
    case assistant
    /// A caller has left a queue.
    case queue
    /// A caller in a queue has heard everything and waits on.
    case wait
    /// A message has been recorded.
    case voicemail
    /// A recording can be fetched.
    case recording
    /// A call goes on with another plan.
    case plan
    /// A call has changed its state.
    case status
}

extension VoiceCallback {
    /// Whether the same request may get another answer later: a waiting caller's place and the time pass on.
    package var changesWithTime: Bool { self == .wait }
}
