import Foundation
package import GRDB
import TelnyxEvents

/// What is done for a caller whose call command came to nothing: no event would ever follow it, only silence.
///
/// A refused `transfer` or `speak` leaves the leg answered ("on failure leg A stays alive", Telnyx, Transfer call). The
/// caller hears that nobody can be reached; when that sentence is refused too, the call is ended.
package enum CallRescue {
    /// Keys of commands that are a rescue themselves.
    private static let mark = "rescue-"

    /// Appends the rescue in the transaction that settles the lost command.
    package static func append(after trouble: EffectTrouble, in db: Database) throws {
        guard case .callCommand(let command) = trouble.effect, let rescue = rescue(of: command, key: trouble.key) else {
            return
        }
        try Outbox.append(
            .callCommand(rescue),
            event: trouble.event,
            key: mark + trouble.key,
            at: trouble.at,
            in: db
        )
    }

    /// What is said, and what the leg waits for then: a queue that is full or empty is no reason to end the call.
    private static func words(after action: String) -> (Speech, LegState.Waiting) {
        switch action {
        case "bridge": (BuiltInSpeech.nobodyWaits, .speech)
        case "enqueue": (BuiltInSpeech.queueFull, .overflow)
        default: (BuiltInSpeech.unavailable, .farewell)
        }
    }

    /// The command that helps; nil when the lost one ended the call anyway, or was the last resort.
    static func rescue(of command: CallCommand, key: String) -> CallCommand? {
        switch command.action {
        case "hangup", "reject", "answer": return nil
        default: break
        }
        let leg = command.callControlID
        guard !key.hasPrefix(mark), let text = command.clientState, let state = LegState(text) else {
            return .hangup(leg)
        }
        let (words, next) = words(after: command.action)
        return .speak(words.text, state: state.moved(to: state.position, waiting: next))
    }
}
