/// What has happened to a call leg, as far as a plan being carried out by commands looks at it.
package enum CallMoment: Hashable, Sendable {
    /// Somebody calls us and the leg waits for a command.
    case arrived
    /// Our `answer` has taken effect, or a dialled leg has picked up.
    case answered
    /// A sentence was spoken to its end.
    case speechEnded
    /// A sound file was played to its end, or cannot be played.
    case playbackEnded
    /// Two legs are connected.
    case bridged
    /// The leg is gone; `wasAnswered` tells a conversation that ended from a call nobody took.
    case ended(wasAnswered: Bool)
    /// The caller has left the queue; `wasServed` when somebody took the call, or the caller has hung up.
    case leftQueue(wasServed: Bool)
    /// A recording is finished.
    case recorded
    /// Anything else.
    case other
}
