/// The callbacks our own documents name; the last path segment of their URLs.
package enum VoiceCallback: String, Hashable, Sendable, CaseIterable {
    /// A dialled call has ended.
    case dial
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
