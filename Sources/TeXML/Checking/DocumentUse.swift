/// What Telnyx asks for a document for; beside a call itself, it takes only some verbs.
public enum DocumentUse: String, Sendable, CaseIterable {
    /// To know what to do with a call: all verbs.
    case call
    /// For a caller who waits, at `waitURL` of ``Enqueue``.
    case waiting
    /// For a caller who was just taken from a queue, at `url` of ``Queue``.
    case leavingQueue
    /// For the callee before the two are connected, at `url` of ``Number`` or ``Sip``.
    case screening

    /// The names of the verbs that are taken; nil for all.
    var verbs: [String]? {
        let waiting: [any Verb.Type] = [
            Play.self, Say.self, Gather.self, Pause.self, Hangup.self, Redirect.self, Leave.self,
        ]
        let leavingQueue: [any Verb.Type] = [Play.self, Say.self, Gather.self, Pause.self, Redirect.self]
        return switch self {
        case .call: nil
        case .waiting: waiting.map { $0.shape.name }
        case .leavingQueue: leavingQueue.map { $0.shape.name }
        case .screening: [Gather.shape.name, Hangup.shape.name]
        }
    }
}
