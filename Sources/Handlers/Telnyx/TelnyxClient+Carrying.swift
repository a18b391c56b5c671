import Crypto
import Foundation
import TelnyxEvents

extension TelnyxClient {
    /// How the outbox sends messages.
    ///
    /// The gate was asked when the attempt began; connecting may take seconds since. `mayLeave` is the last look, right
    /// before the words leave, so that a STOP acknowledged meanwhile is not too late. It ends the attempt as put off, and
    /// the next one asks the gate from the start.
    package func messageStation(
        policy: DestinationPolicy = .messages,
        mayLeave: @escaping @Sendable (PendingMessage) async -> Bool = { _ in true }
    ) -> OutboxStation {
        .messages(policy: policy) { message, attempt in
            let pending = PendingMessage(event: attempt.event, key: attempt.key, message: message)
            let heldBack = Departure()
            do throws(TelnyxError) {
                let id = try await send(message) {
                    let isFree = await mayLeave(pending)
                    if !isFree { heldBack.note() }
                    return isFree
                }
                return .accepted(answer: id)
            } catch {
                if heldBack.hasHappened {
                    return .throttled(retryAfter: nil, reason: "held back: the send gate closed while connecting")
                }
                return error.has(TelnyxFault.blocked) ? .blocked(reason: error.summary) : error.carryAnswer
            }
        }
    }

    /// How the outbox gives call commands; Telnyx advises not to wait long before repeating one.
    package func callStation(policy: DestinationPolicy = .calls, deadline: Duration = .seconds(4)) -> OutboxStation {
        .calls(policy: policy) { command, attempt in
            let id = Self.commandID(event: attempt.event, key: attempt.key)
            do throws(TelnyxError) {
                try await self.command(command, commandID: id, within: deadline)
                return .accepted(answer: nil)
            } catch {
                // The caller hung up before we spoke: nothing is wrong and nobody needs to look.
                return error.has(TelnyxFault.callEnded) ? .accepted(answer: error.summary) : error.carryAnswer
            }
        }
    }

    /// The same UUID for the same effect in every process and release: a digest with the bits of version 8 (RFC 9562).
    static func commandID(event: EventID, key: String) -> UUID {
        var bytes = Array(SHA256.hash(data: Data("\(event.rawValue)\u{0}\(key)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}

extension TelnyxError {
    /// What the outbox makes of it.
    var carryAnswer: CarryAnswer {
        switch self {
        case .refused: .rejected(reason: summary)
        case .throttled(let retryAfter): .throttled(retryAfter: retryAfter, reason: summary)
        case .unavailable(_, let retryAfter): .unavailable(retryAfter: retryAfter, reason: summary)
        case .unreachable: .unreachable(reason: summary)
        case .unanswered: .unanswered(reason: summary)
        case .unreadable: .accepted(answer: nil)
        }
    }
}
