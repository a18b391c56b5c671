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
    /// Nothing was chosen from a menu.
    package static let noInput = Speech("We did not hear anything.")
    /// Something else was chosen from a menu.
    package static let invalidChoice = Speech("That is not one of the choices.")
    /// Nothing was chosen to the end, and nothing else was planned.
    package static let nothingChosen = Speech("We did not get your choice. Goodbye.")
    /// A caller's place in a queue.
    package static let queuePosition = Speech("You are number {queue.position} in line.")
    /// How long it may still take in a queue.
    package static let queueWait = Speech("Your call will be taken in about {queue.minutes} minutes.")
    /// Again and again in a queue without music.
    package static let pleaseHold = Speech("Please hold. Somebody will be with you.")
    /// A queue takes nobody any more.
    package static let queueFull = Speech("All lines are busy.")
    /// One of our own wants to take a call, and nobody waits.
    package static let nobodyWaits = Speech("Nobody is waiting.")
}
