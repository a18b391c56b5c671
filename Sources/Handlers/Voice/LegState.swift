import Foundation
import Numbering

/// What a call leg carries in its `client_state`: everything that is needed to go on after an event.
///
/// Telnyx hands it back with every event of the leg. It comes through a signed event, yet is checked like any input.
package struct LegState: Hashable, Sendable {
    /// What the leg is doing.
    package enum Waiting: String, Hashable, Sendable, Codable {
        case answer, speech, playback, menu, dial, queue, take, assistant, greeting, recording
        /// A sentence before a menu whose prompt is a sound file.
        case preface
        /// A sentence for a caller whom the queue did not take.
        case overflow
        /// On the leg of a machine that has picked up: the end of that leg.
        case refused
        /// The last sentence before the end.
        case farewell
    }

    /// The caller's own leg, where commands go; events of other legs are told apart by it.
    package let leg: String
    /// The caller as text.
    package let from: String
    /// What was called, as text.
    package let to: String
    /// Where the call stands.
    package let position: CallPosition
    /// What has to happen next.
    package let waiting: Waiting
    /// Which of several targets is ringing, from 0.
    package let target: Int

    /// Puts a state together.
    package init(leg: String, from: String, to: String, position: CallPosition, waiting: Waiting, target: Int = 0) {
        self.leg = leg
        self.from = from
        self.to = to
        self.position = position
        self.waiting = waiting
        self.target = target
    }

    /// The call the leg belongs to.
    var call: Call { Call(from: Party(from), to: Party(to)) }

    /// The same call at another point.
    func moved(to position: CallPosition, waiting: Waiting, target: Int = 0) -> LegState {
        LegState(leg: leg, from: from, to: to, position: position, waiting: waiting, target: target)
    }
}

extension LegState {
    private struct Compact: Codable {
        let l: String
        let f: String
        let t: String
        let p: String?
        let r: String
        let x: String
        let s: String
        let a: Int
        let u: Int
        let m: Int
        let w: Waiting
        let n: Int
    }

    /// Compact JSON.
    package var text: String {
        let compact = Compact(
            l: leg,
            f: from,
            t: to,
            p: position.plan,
            r: position.reference.description,
            x: position.fingerprint,
            s: position.step.description,
            a: position.attempt,
            u: position.turn,
            m: position.misses,
            w: waiting,
            n: target
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Text and whole numbers always encode; without a state the call would merely not go on.
        return (try? encoder.encode(compact)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Reads what `text` wrote; nil for anything that is not a state of ours.
    package init?(_ text: String) {
        // Anything that does not decode is somebody else's client state.
        guard text.utf8.count <= 4096, let compact = try? JSONDecoder().decode(Compact.self, from: Data(text.utf8)),
            !compact.l.isEmpty, (0..<100).contains(compact.n),
            let position = CallPosition(
                plan: compact.p,
                reference: compact.r,
                fingerprint: compact.x,
                step: compact.s,
                attempt: compact.a,
                turn: compact.u,
                misses: compact.m
            )
        else { return nil }
        self.init(
            leg: compact.l,
            from: compact.f,
            to: compact.t,
            position: position,
            waiting: compact.w,
            target: compact.n
        )
    }
}
