/// What one TeXML request asks us, its callback state checked.
package enum CallQuestion: Hashable, Sendable {
    /// A new call: what shall be done with it?
    case newCall(Call)
    /// The caller has pressed or said something in the menu at this position, or nothing.
    case menuAnswered(CallPosition, digits: String?, speech: String?, Call)
    /// The dialled call, the taken caller or the conference at this position has ended.
    case dialEnded(CallPosition, wasAnswered: Bool, Call)
    /// Somebody has picked up and is to hear about the call.
    case whisper(CallPosition, Call)
    /// Somebody who has picked up has pressed a key, or none.
    case whisperAnswered(CallPosition, digits: String?, Call)
    /// A machine or a person has picked up.
    case machineHeard(CallPosition, isMachine: Bool, Call)
    /// The conversation with the AI assistant at this position is over.
    case assistantEnded(CallPosition, isOver: Bool, Call)
    /// The caller has left the queue at this position.
    case queueLeft(CallPosition, QueueExit, Call)
    /// The caller in the queue at this position wants to hear something.
    case queueWaiting(CallPosition, QueueMoment, Call)
    /// A message was recorded, or the caller did not say anything.
    case messageTaken(CallPosition, Call)
    /// The call enters another plan.
    case planEntered(String, attempt: Int, Call)
    /// Nothing is asked: a status, a recording's news, the cost of a call.
    case notice(String)
    /// A caller waits, but the state that came back is not one of ours.
    case unintelligible(String)
}
