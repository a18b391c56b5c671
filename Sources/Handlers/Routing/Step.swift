/// One thing done with a call; a rule's steps are done in order.
package enum Step: Hashable, Sendable {
    /// Say a sentence.
    case say(Speech)
    /// Play a sound file.
    case play(url: String)
    /// Be silent for some seconds, 1 to 180.
    case pause(seconds: Int)
    /// Put the call through; the following steps are for a call nobody answered.
    case dial(Dialling)
    /// Let the caller wait in a queue; the following steps are for a caller nobody took.
    case enqueue(QueueEntry)
    /// Take a message.
    case voicemail(Voicemail)
    /// Go on with another plan's rules.
    case plan(String)
    /// Refuse the call without answering it, as busy or as rejected.
    case reject(busy: Bool)
    /// End the call.
    case hangup

    /// Whether nothing after it can be reached.
    package var isFinal: Bool {
        switch self {
        case .plan, .reject, .hangup: true
        case .say, .play, .pause, .dial, .enqueue, .voicemail: false
        }
    }

    /// Whether it waits for something Telnyx tells us in a later request.
    package var handsOver: Bool {
        switch self {
        case .dial, .enqueue, .voicemail: true
        case .say, .play, .pause, .plan, .reject, .hangup: false
        }
    }
}
