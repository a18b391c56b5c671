/// The sentences a caller hears when the configuration has none.
package enum BuiltInSpeech {
    /// No plan, no rule, or nothing to do in it.
    package static let unavailable = Speech(
        "Thank you for calling. We cannot take your call right now. Please try again later."
    )
    /// Nobody answered and nothing else was planned.
    package static let nobodyAnswered = Speech("We're sorry, no one is available. Please try again later.")
    /// Before the tone.
    package static let leaveMessage = Speech("Please leave a message after the tone.")
    /// After a message was left.
    package static let messageTaken = Speech("Thank you. Goodbye.")
}
