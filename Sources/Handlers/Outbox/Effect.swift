import Numbering
import OptOut
import TelnyxEvents

/// One outward act, decided now and carried out later: an outbox row.
///
/// It is appended in the transaction that decided it, under the event's id and a key unique within the event, so that
/// deciding twice appends once.
package enum Effect: Hashable, Sendable {
    /// A text to somebody, through the send gate.
    case message(OutboundMessage)
    /// A Call Control command.
    case callCommand(CallCommand)
    /// Fetch a file before its link dies: a fax, a recording, what came with a message.
    case keep(MediaFetch)
    /// Copy a kept file to a bucket.
    case copy(MediaCopy)
    /// Hand an event to a named sink: CRM, analytics, alerts.
    case forward(Forward)

    /// Which of them it is.
    package var kind: EffectKind {
        switch self {
        case .message: .message
        case .callCommand: .callCommand
        case .keep(let fetch): fetch.kind.effect
        case .copy: .copyMedia
        case .forward: .forward
        }
    }

    /// Where it goes: what shares a breaker, a pace and a concurrency limit.
    package var destination: Destination {
        switch self {
        case .message: .messages
        case .callCommand: .calls
        case .keep(let fetch): fetch.kind.destination
        case .copy: .copies
        case .forward(let forward): .sink(forward.sink)
        }
    }

    /// Effects with the same destination and line are carried out one after the other, in the order they were appended.
    ///
    /// A message's line is its recipient and its purpose, so that a text that waits for the morning does not hold up the
    /// answer to a HELP.
    package var line: String {
        switch self {
        case .message(let message): "\(message.to.e164) \(message.purpose.rawValue)"
        case .callCommand(let command): command.callControlID
        case .keep(let fetch): fetch.id
        case .copy(let copy): copy.id
        case .forward(let forward): forward.conversation.rawValue
        }
    }
}
