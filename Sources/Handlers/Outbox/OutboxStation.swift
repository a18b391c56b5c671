/// One destination with the way to carry effects there.
///
/// The makers are typed: each hands over the fields of its own kind of effect only.
package struct OutboxStation: Sendable {
    /// Where it is.
    package let destination: Destination
    /// How it is treated.
    package let policy: DestinationPolicy
    /// Carries one effect out; returns within its own deadline, soon after its task is cancelled, and never throws.
    let carry: @Sendable (EffectAttempt) async -> CarryAnswer

    /// Telnyx's messaging API.
    package static func messages(
        policy: DestinationPolicy = .messages,
        carry: @escaping @Sendable (OutboundMessage, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .messages, policy: policy) { attempt in
            guard case .message(let message) = attempt.effect else { return misplaced(attempt) }
            return await carry(message, attempt)
        }
    }

    /// Telnyx's call commands.
    package static func calls(
        policy: DestinationPolicy = .calls,
        carry: @escaping @Sendable (CallCommand, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .calls, policy: policy) { attempt in
            guard case .callCommand(let command) = attempt.effect else { return misplaced(attempt) }
            return await carry(command, attempt)
        }
    }

    /// The place fax files are fetched from.
    package static func faxes(
        policy: DestinationPolicy = .faxes,
        carry: @escaping @Sendable (FaxFetch, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .faxes, policy: policy) { attempt in
            guard case .keepFax(let fetch) = attempt.effect else { return misplaced(attempt) }
            return await carry(fetch, attempt)
        }
    }

    /// The place recordings are fetched from.
    package static func recordings(
        policy: DestinationPolicy = .faxes,
        carry: @escaping @Sendable (RecordingFetch, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .recordings, policy: policy) { attempt in
            guard case .keepRecording(let fetch) = attempt.effect else { return misplaced(attempt) }
            return await carry(fetch, attempt)
        }
    }

    /// A sink of that name.
    package static func sink(
        _ name: String,
        policy: DestinationPolicy = .sink,
        carry: @escaping @Sendable (Forward, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .sink(name), policy: policy) { attempt in
            guard case .forward(let forward) = attempt.effect else { return misplaced(attempt) }
            return await carry(forward, attempt)
        }
    }

    private static func misplaced(_ attempt: EffectAttempt) -> CarryAnswer {
        .rejected(reason: "a \(attempt.effect.kind.rawValue) does not belong to this destination")
    }
}
