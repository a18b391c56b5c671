/// What one TeXML request asks us, its callback state checked.
package enum CallQuestion: Hashable, Sendable {
    /// A new call: what shall be done with it?
    case newCall(Call)
    /// The dialled call at this position has ended.
    case dialEnded(CallPosition, wasAnswered: Bool, Call)
    /// The caller has left the queue at this position.
    case queueLeft(CallPosition, wasServed: Bool, Call)
    /// The caller in the queue at this position wants to hear something.
    case queueWaiting(CallPosition, place: Int?, waitedSeconds: Int?)
    /// A message was recorded, or the caller did not say anything.
    case messageTaken(CallPosition, Call)
    /// The call enters another plan.
    case planEntered(String, attempt: Int, Call)
    /// Nothing is asked: a status, a recording's news, the cost of a call.
    case notice(String)
    /// A caller waits, but the state that came back is not one of ours.
    case unintelligible(String)
}
