import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

/// Random outcomes and random deaths of the process, many histories from fixed seeds.
///
/// Whatever happens: a message leaves at most once, and reaches `sent` only when it left; a sink gets everything, and of one
/// conversation nothing for the first time before what came earlier.
@Suite struct OutboxHistoryTests {
    /// A world that takes note of what really reached it.
    private final class World: Sendable {
        struct State {
            var generator: SplitMix
            var messages: [String: Int] = [:]
            var firstSeen: [String: [Int]] = [:]
        }

        let state: Mutex<State>

        init(seed: UInt64) { state = Mutex(State(generator: SplitMix(state: seed))) }

        func chance(_ bound: Int) -> Int { state.withLock { Int.random(in: 0..<bound, using: &$0.generator) } }

        func message(_ attempt: EffectAttempt) -> CarryAnswer {
            let dice = chance(6)
            if dice < 3 { state.withLock { $0.messages[attempt.key, default: 0] += 1 } }
            switch dice {
            case 0, 1: return .accepted(answer: nil)
            case 2: return .unanswered(reason: "lost")
            case 3: return .unreachable(reason: "refused")
            case 4: return .throttled(retryAfter: .seconds(1), reason: "429")
            default: return .unavailable(retryAfter: nil, reason: "503")
            }
        }

        func forward(_ forward: Forward) -> CarryAnswer {
            let dice = chance(5)
            if dice < 3, case .integer(let number)? = forward.data["n"] {
                state.withLock { state in
                    var seen = state.firstSeen[forward.conversation.rawValue, default: []]
                    if !seen.contains(Int(number)) { seen.append(Int(number)) }
                    state.firstSeen[forward.conversation.rawValue] = seen
                }
            }
            switch dice {
            case 0, 1: return .accepted(answer: nil)
            case 2: return .unanswered(reason: "lost")
            case 3: return .unreachable(reason: "refused")
            default: return .throttled(retryAfter: .milliseconds(200), reason: "429")
            }
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func noHistoryDoublesAMessageOrLosesAForward(seed: UInt64) async throws {
        let bench = try OutboxBench()
        let world = World(seed: seed)
        for number in 1...12 {
            try await bench.append(try OutboxBench.message(to: "+1555000000\(number % 4)"), key: "m\(number)")
            try await bench.append(OutboxBench.forward(number, conversation: "call:\(number % 3)"), key: "f\(number)")
        }
        for _ in 0..<400 {
            let isDead = try await life(bench, world)
            bench.time.advance(by: .seconds(world.chance(20)))
            let left = try await bench.database.read { db in try Outbox.backlog(in: db) }
            if left.isEmpty, !isDead { break }
        }
        let event = try #require(bench.event)
        let rows = try await bench.database.read { db in try Outbox.effects(of: event, in: db) }
        let (messages, firstSeen) = world.state.withLock { ($0.messages, $0.firstSeen) }
        for row in rows where row.kind == .message {
            let times = messages[row.key] ?? 0
            #expect(times <= 1, "\(row.key) left \(times) times")
            if row.state == .sent { #expect(times == 1) }
            if row.state == .dead { #expect(times == 0) }
            #expect(row.state != .pending)
        }
        #expect(rows.filter { $0.kind == .forward }.allSatisfy { $0.state == .sent })
        for (_, numbers) in firstSeen { #expect(numbers == numbers.sorted() && numbers.count == 4) }
    }

    /// One process: some rounds, then a quiet end or a death with attempts begun, carried out or not, but not settled.
    private func life(_ bench: OutboxBench, _ world: World) async throws -> Bool {
        let worker = bench.worker(
            .messages { _, attempt in world.message(attempt) },
            .sink("analytics") { forward, _ in world.forward(forward) }
        )
        try await worker.recover()
        for _ in 0..<(1 + world.chance(4)) {
            let round = try await worker.round()
            if world.chance(4) == 0 {
                for attempt in round.begun where world.chance(2) == 0 { await worker.carryOut(attempt) }
                return true
            }
            for attempt in round.begun { await worker.carryOut(attempt) }
            bench.time.advance(by: .milliseconds(world.chance(3000)))
        }
        try await worker.settleEndings()
        return false
    }
}
