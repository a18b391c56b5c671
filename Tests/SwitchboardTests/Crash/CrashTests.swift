import Foundation
import Handlers
import TelnyxStandIn
import Testing

/// The built server, killed again and again under load: what was acknowledged is there, and nothing happens twice.
///
/// `HOOKSWITCH_SOAK` makes it a hundred crashes from a new seed; `HOOKSWITCH_SEED` brings a seed back.
@Suite(.serialized) struct CrashTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let isSoak = environment["HOOKSWITCH_SOAK"] != nil
    private static let rounds = isSoak ? 100 : 5
    private static let seed =
        environment["HOOKSWITCH_SEED"].flatMap(UInt64.init) ?? (isSoak ? UInt64.random(in: 0...999_999) : 20_261_120)

    @Test(.timeLimit(.minutes(isSoak ? 60 : 5)))
    func killedAtRandomLosesNothingAndDoublesNothing() async throws {
        var seed = CrashSeed(Self.seed)
        try await CrashRig.run(seed: CrashSeed(seed.next())) { rig in
            var witness = CrashWitness()
            for round in 1...Self.rounds {
                Self.trouble(rig, &seed)
                // Every fifth one dies as soon as it answers, in the middle of taking up what the last one left.
                let acknowledgements = round % 5 == 4 ? 0 : Int.random(in: 20...200, using: &seed)
                let ending = try await Self.life(of: rig, acknowledgements: acknowledgements, isGraceful: false) {
                    $0.kill()
                }
                #expect(ending == .killed(signal: SIGKILL))
                try witness.look(at: rig)
            }
            try await rig.finish()
            try witness.look(at: rig)
            let history = try witness.history(of: rig)
            #expect(history.violations == [], "seed \(Self.seed)")
            Self.report(history, rig: rig, kills: Self.rounds)
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func terminatedUnderLoadItExitsCleanlyWithEverythingAcknowledged() async throws {
        var seed = CrashSeed(Self.seed)
        try await CrashRig.run(seed: CrashSeed(seed.next())) { rig in
            var witness = CrashWitness()
            let ending = try await Self.life(of: rig, acknowledgements: 150, isGraceful: true) { $0.terminate() }
            #expect(ending == .exited(0))
            // Read before anything else runs on the directory.
            let left = try witness.history(of: rig)
            let journal = Set(left.journal.map(\.id))
            let acknowledged = left.posts.filter { $0.acknowledgedAt != nil }.map(\.id)
            #expect(acknowledged.count >= 100)
            #expect(acknowledged.filter { !journal.contains($0) } == [])
            #expect(left.outbox.filter { $0.state == .unconfirmed }.map(\.name) == [])
            try await rig.finish()
            try witness.look(at: rig)
            #expect(try witness.history(of: rig).violations == [])
        }
    }

    /// One server from its start to its end, which comes with the last acknowledgement.
    ///
    /// A client that is turned away by a graceful end goes on trying to connect; it is told to stop. After a crash every
    /// connection breaks at once, and what was answered before is still read.
    private static func life(
        of rig: CrashRig,
        acknowledgements: Int,
        isGraceful: Bool,
        end: @escaping @Sendable (ServerProcess) -> Void
    ) async throws -> ServerProcess.Ending? {
        let server = try await rig.start()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await rig.post(to: server, acknowledgements: acknowledgements) { end(server) }
                } catch {
                    server.kill()
                    throw error
                }
            }
            let ending = await server.ending()
            if isGraceful { group.cancelAll() }
            try await group.waitForAll()
            return ending
        }
    }

    /// A slow API, so that requests are under way at any time, and some failures, so that answers are tried again later.
    private static func trouble(_ rig: CrashRig, _ seed: inout CrashSeed) {
        rig.standIn.clearFaults()
        let delay = Int.random(in: 0...30, using: &seed)
        rig.standIn.add(StandInFault(path: "/v2/", times: nil, delayMilliseconds: delay))
        rig.standIn.add(StandInFault(path: "/v2/messages", times: 3, status: 503))
        rig.standIn.add(StandInFault(path: "/v2/calls", times: 2, status: 503))
        rig.standIn.add(StandInFault(path: "/v2/calls", times: 2, drop: true))
    }

    private static func report(_ history: CrashHistory, rig: CrashRig, kills: Int) {
        let states = history.outbox.reduce(into: [:]) {
            $0["\($1.kind.rawValue) \($1.state.rawValue)", default: 0] += 1
        }
        let lines = [
            "crash test, seed \(seed): \(kills) kills, answers \(rig.load.statuses.sorted { $0.key < $1.key })",
            "  \(history.posts.count) events, \(history.posts.count { $0.acknowledgedAt != nil }) acknowledged, "
                + "\(history.journal.count) in the journal, \(history.posts.count(where: \.isStop)) STOP, "
                + "\(history.journal.count { $0.attempts > 1 }) taken up again",
            "  carried out: \(history.arrivals.count(where: \.isCarriedOut)) at the API, \(history.sink.count) at the sink",
        ]
        print((lines + states.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }).joined(separator: "\n"))
    }
}
