package import Foundation
package import TelnyxEvents

/// Which sinks want what; pure.
package struct SinkSubscriptions: Hashable, Sendable {
    private let subscriptions: [SinkSubscription]

    /// Takes what the configuration says, in its order.
    package init(_ subscriptions: [SinkSubscription]) { self.subscriptions = subscriptions }

    /// One row for each sink that wants this event; the data is the event's payload, or the fields of a form.
    package func forwards(of event: TelnyxEvent, receivedAt: Date) -> [Forward] {
        let envelope = event.envelope
        let sinks = names(wanting: [envelope.family.rawValue, envelope.type])
        guard !sinks.isEmpty else { return [] }
        let data = SinkPayload.data(of: envelope)
        return sinks.map { sink in
            Forward(
                sink: sink,
                type: envelope.type,
                family: envelope.family,
                occurredAt: envelope.occurredAt ?? receivedAt,
                data: data,
                conversation: envelope.conversation
            )
        }
    }

    /// One row for each sink that wants this alert; `id` must be the same whenever the same alert is raised.
    package func alerts(
        _ alert: SinkAlert,
        id: String,
        family: EventFamily,
        occurredAt: Date,
        data: JSONValue
    ) -> [Forward] {
        names(wanting: [alert.rawValue]).map { sink in
            Forward(
                sink: sink,
                id: id,
                type: alert.rawValue,
                family: family,
                occurredAt: occurredAt,
                data: data,
                conversation: ConversationKey(rawValue: "alert:\(alert.rawValue)")
            )
        }
    }

    /// What the sinks are told about a file that is kept: that there is a voicemail or a recording.
    package func announcements(of record: MediaRecord) -> [Forward] {
        let alert: SinkAlert
        switch record.kind {
        case .voicemail: alert = .voicemail
        case .recording: alert = .recording
        case .fax, .mms: return []
        }
        return alerts(
            alert,
            id: "recording/\(record.id)",
            family: .call,
            occurredAt: record.settledAt,
            data: record.facts
        )
    }

    /// The alerts about an effect that ended badly; none about an alert, which would never end.
    package func deadLetters(about trouble: EffectTrouble) -> [Forward] {
        if case .forward(let forward) = trouble.effect, SinkAlert(rawValue: forward.type) != nil { return [] }
        return alerts(
            .deadLetter,
            id: "\(trouble.event.rawValue)/\(trouble.key)/\(trouble.state.rawValue)",
            family: trouble.effect.family,
            occurredAt: trouble.at,
            data: .object([
                "event": .string(trouble.event.rawValue), "effect": .string(trouble.key),
                "kind": .string(trouble.effect.kind.rawValue), "state": .string(trouble.state.rawValue),
                "destination": .string(trouble.effect.destination.rawValue), "reason": .string(trouble.reason),
            ])
        )
    }

    /// The alerts about an event that was given up at an instant; each time it is given up is another alert.
    package func deadLetters(about event: EventID, family: EventFamily, reason: String, at: Date) -> [Forward] {
        alerts(
            .deadLetter,
            id: "\(event.rawValue)/dead/\(at.unixMicroseconds)",
            family: family,
            occurredAt: at,
            data: .object([
                "event": .string(event.rawValue), "kind": .string("event"), "state": .string("dead"),
                "reason": .string(reason),
            ])
        )
    }

    private func names(wanting words: Set<String>) -> [String] {
        subscriptions.filter { !words.isDisjoint(with: $0.events) }.map(\.name)
    }
}

extension Effect {
    fileprivate var family: EventFamily {
        switch self {
        case .message: .message
        case .callCommand: .call
        case .keep(let fetch): fetch.kind.family
        case .copy: .other
        case .forward(let forward): forward.family
        }
    }
}
