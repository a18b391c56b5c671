import Foundation
import GRDB
import Logging
import Testing

@testable import EventIngress

@Suite struct DoorbellTests {
    @Test func ringsBeforeTheWaitBecomeOne() async {
        let doorbell = Doorbell()
        for _ in 0..<10 { doorbell.ring() }
        await doorbell.wait()
        let second = Task { await doorbell.wait() }
        second.cancel()
        await second.value
    }

    @Test func aRingWakesTheWaiter() async {
        let doorbell = Doorbell()
        async let woken: Void = doorbell.wait()
        doorbell.ring()
        await woken
    }

    @Test func aCancelledWaitReturns() async {
        let doorbell = Doorbell()
        let task = Task { await doorbell.wait() }
        task.cancel()
        await task.value
    }

    @Test func aWaitEndsAtItsLimit() async {
        await Doorbell().wait(atMost: .milliseconds(1))
    }

    @Test func whatAnotherProcessWritesRings() async throws {
        let file = try await JournalFile()
        let doorbell = Doorbell()
        let logger = Logger(label: "watch") { _ in SwiftLogNoOpLogHandler() }
        let watcher = ForeignWriteWatcher(writer: file.pool, ringing: [doorbell], logger: logger)
        let first = await watcher.look(after: nil)
        try await file.journal.record(SampleEvents.call("own"), at: SampleEvents.start)
        let second = await watcher.look(after: first)
        #expect(second == first)
        try await file.opened().record(SampleEvents.call("foreign"), at: SampleEvents.start)
        let third = await watcher.look(after: second)
        #expect(third != second)
        await doorbell.wait()
    }

    @Test func aDeadlineDoesNotWaitForTheLoser() async throws {
        let deaf = DeafWait()
        await #expect(throws: Deadline.Exceeded.self) {
            try await Deadline.run(within: .milliseconds(5)) { await deaf.wait() }
        }
        deaf.end()
        #expect(try await Deadline.run(within: .seconds(60)) { 7 } == 7)
    }
}
