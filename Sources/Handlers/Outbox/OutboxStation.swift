package import Foundation
package import TelnyxEvents

/// One destination with the way to carry effects there.
///
/// The makers are typed: each hands over the fields of its own kind of effect only.
package struct OutboxStation: Sendable {
    /// Where it is.
    package let destination: Destination
    /// How it is treated.
    package let policy: DestinationPolicy
    /// How many effects may share a request; nil for one each.
    let batch: BatchPolicy?
    /// What tells whether a destination has moved since it said that it wants nothing any more.
    let address: String?
    /// Carries a consignment out; returns within its own deadline, soon after its task is cancelled, and never throws.
    let carry: @Sendable ([EffectAttempt]) async -> CarryAnswer

    private init(
        destination: Destination,
        policy: DestinationPolicy,
        batch: BatchPolicy? = nil,
        address: String? = nil,
        carry: @escaping @Sendable ([EffectAttempt]) async -> CarryAnswer
    ) {
        self.destination = destination
        self.policy = policy
        self.batch = batch
        self.address = address
        self.carry = carry
    }

    /// The same with one effect under way at a time, so that what is carried out has one order.
    package var oneAtATime: OutboxStation {
        OutboxStation(
            destination: destination,
            policy: DestinationPolicy(
                guarantee: policy.guarantee,
                concurrency: 1,
                schedule: policy.schedule,
                breaker: policy.breaker
            ),
            batch: batch,
            address: address,
            carry: carry
        )
    }

    /// Telnyx's messaging API.
    package static func messages(
        policy: DestinationPolicy = .messages,
        carry: @escaping @Sendable (OutboundMessage, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .messages, policy: policy) { attempts in
            guard let attempt = attempts.first, case .message(let message) = attempt.effect else {
                return misplaced(attempts)
            }
            return await carry(message, attempt)
        }
    }

    /// Telnyx's call commands.
    package static func calls(
        policy: DestinationPolicy = .calls,
        carry: @escaping @Sendable (CallCommand, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .calls, policy: policy) { attempts in
            guard let attempt = attempts.first, case .callCommand(let command) = attempt.effect else {
                return misplaced(attempts)
            }
            return await carry(command, attempt)
        }
    }

    /// A place files are fetched from.
    package static func files(
        _ destination: Destination,
        policy: DestinationPolicy = .faxes,
        carry: @escaping @Sendable (MediaFetch, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: destination, policy: policy) { attempts in
            guard let attempt = attempts.first, case .keep(let fetch) = attempt.effect else {
                return misplaced(attempts)
            }
            return await carry(fetch, attempt)
        }
    }

    /// The bucket kept files are copied to.
    package static func copies(
        policy: DestinationPolicy,
        carry: @escaping @Sendable (MediaCopy, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .copies, policy: policy) { attempts in
            guard let attempt = attempts.first, case .copy(let copy) = attempt.effect else {
                return misplaced(attempts)
            }
            return await carry(copy, attempt)
        }
    }

    /// A sink of that name.
    package static func sink(
        _ name: String,
        policy: DestinationPolicy = .sink,
        carry: @escaping @Sendable (Forward, EffectAttempt) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .sink(name), policy: policy) { attempts in
            guard let attempt = attempts.first, case .forward(let forward) = attempt.effect else {
                return misplaced(attempts)
            }
            return await carry(forward, attempt)
        }
    }

    /// A sink of that name that takes what there is in batches; one that is empty is not handed over.
    package static func sink(
        _ name: String,
        policy: DestinationPolicy = .sink,
        batch: BatchPolicy?,
        address: String? = nil,
        carryAll: @escaping @Sendable ([(forward: Forward, attempt: EffectAttempt)]) async -> CarryAnswer
    ) -> OutboxStation {
        OutboxStation(destination: .sink(name), policy: policy, batch: batch, address: address) { attempts in
            let forwards = attempts.compactMap { attempt -> (forward: Forward, attempt: EffectAttempt)? in
                if case .forward(let forward) = attempt.effect { (forward, attempt) } else { nil }
            }
            return forwards.count == attempts.count ? await carryAll(forwards) : misplaced(attempts)
        }
    }

    /// Carries one event there outside the outbox, to see what becomes of it.
    package func tryOut(_ forward: Forward, event: EventID, at now: Date) async -> CarryAnswer {
        await carry([EffectAttempt(trying: .forward(forward), event: event, at: now)])
    }

    private static func misplaced(_ attempts: [EffectAttempt]) -> CarryAnswer {
        let kinds = Set(attempts.map(\.effect.kind.rawValue)).sorted().joined(separator: ", ")
        return .rejected(reason: "a \(kinds) does not belong to this destination")
    }
}
