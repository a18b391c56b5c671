/// One thing done with a call; a rule's steps are done in order.
package enum Step: Hashable, Sendable {
    /// Say a sentence.
    case say(Speech)
    /// Play a sound file.
    case play(url: String)
    /// Be silent for some seconds, 1 to 180.
    case pause(seconds: Int)
    /// Let the caller choose; the following steps are for a caller who chose nothing.
    case menu(Menu)
    /// Offer the menu again whose option this stands in.
    case again
    /// Put the call through; the following steps are for a call nobody answered.
    case dial(Dialling)
    /// Let the caller wait in a queue; the following steps are for a caller nobody took.
    case enqueue(QueueEntry)
    /// Connect with the next caller of a queue; the following steps are for a queue in which nobody waits.
    case take(QueuePickup)
    /// Join a conference.
    case conference(ConferenceRoom)
    /// Talk to an AI assistant; the following steps are for a caller it hands over or fails.
    case assistant(AssistantHandover)
    /// Take a message.
    case voicemail(Voicemail)
    /// Send the caller a text, and go on at once.
    case text(CallerText)
    /// Go on with another plan's rules.
    case plan(String)
    /// Refuse the call without answering it, as busy or as rejected.
    case reject(busy: Bool)
    /// End the call.
    case hangup

    /// Whether nothing after it can be reached.
    package var isFinal: Bool {
        switch self {
        case .plan, .reject, .hangup, .again: true
        case .say, .play, .pause, .menu, .dial, .enqueue, .take, .conference, .assistant, .voicemail, .text: false
        }
    }

    /// Whether it waits for something Telnyx tells us in a later request.
    package var handsOver: Bool {
        switch self {
        case .menu, .dial, .enqueue, .take, .conference, .assistant, .voicemail: true
        case .say, .play, .pause, .again, .text, .plan, .reject, .hangup: false
        }
    }

    /// The lists of steps one of which is done instead of the following ones: a menu's options, a queue's overflow.
    package var branches: [[Step]] {
        switch self {
        case .menu(let menu): menu.options.map(\.steps)
        case .enqueue(let queue): queue.overflow.isEmpty ? [] : [queue.overflow]
        case .say, .play, .pause, .again, .dial, .take, .conference, .assistant, .voicemail, .text, .plan, .reject,
            .hangup:
            []
        }
    }

    /// This step and every one in its branches, in the order of the file.
    package var withBranches: [Step] { [self] + branches.flatMap { $0.flatMap(\.withBranches) } }
}
