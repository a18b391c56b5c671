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
    /// Keys were gathered, or the time for them has run out.
    case gathered(digits: String?, speech: String?)
    /// Two legs are connected.
    case bridged
    /// It is known whether a machine or a person has picked up.
    case machineHeard(isMachine: Bool)
    /// The leg is gone; `wasAnswered` tells a conversation that ended from a call nobody took.
    case ended(wasAnswered: Bool)
    /// The caller is in the queue now.
    case joinedQueue(QueueNews)
    /// The caller has left the queue.
    case leftQueue(QueueExit)
    /// The assistant has ended the conversation; `isOver` when nothing is left to do for the caller.
    case conversationEnded(isOver: Bool)
    /// A recording is finished.
    case recorded
    /// Anything else.
    case other
}
