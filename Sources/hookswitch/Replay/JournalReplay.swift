import ArgumentParser
import EventIngress
import Foundation
import Handlers
import Switchboard

/// `replay --journal`: recorded events page by page, from the beginning or from where an interrupted replay stood.
struct JournalReplay {
    let journal: String
    let filter: JournalFilter
    let shift: ReplayShift?
    let today: Configuration
    let other: Configuration?
    let form: ReplayPrinting.Form
    /// The file the answer is written to; nil for standard output.
    var keeper: ReplayKeeper?
    let isResuming: Bool

    /// Plays to the end, prints the totals and returns them.
    ///
    /// Ctrl-C and SIGTERM end a replay that keeps its place, and it says how far that is.
    mutating func run() async throws -> ReplayTally {
        let storage = try await Exiting.onWrongConfiguration { try Storage(reading: DataDirectory(path: journal)) }
        guard keeper != nil else { return try await play(storage, stop: { nil }) }
        do {
            return try await StopSignals.watched { [self] signals in
                var replay = self
                return try await replay.play(storage, stop: { signals.asked })
            }
        } catch let fault as ReplayOutput.Fault {
            Output.error("hookswitch: \(fault)")
        } catch let fault as DataDirectory.Fault {
            Output.error("hookswitch: \(fault)")
        }
        throw Exiting.ourFailure
    }

    private mutating func play(_ storage: Storage, stop: () -> Int32?) async throws -> ReplayTally {
        let question = try question()
        let earlier = try earlier(question)
        if earlier == nil { keeper?.forget() }
        let begun = earlier?.begun ?? .now
        let extent = try await RecordedTraffic(storage, matching: filter).extent()
        let start = earlier?.start ?? extent.start ?? begun
        var replay = Replay(
            today,
            against: other,
            shift: shift?.seconds(from: start) ?? 0,
            overrides: try await OverrideDesk(storage: storage).history(at: begun).overrides(at: begun)
        )
        let traffic = RecordedTraffic(storage, matching: filter, readsCallers: replay.asksForCallers)
        if let earlier { try await resume(&replay, earlier, traffic, stop) }
        let output = try keeper.map { try ReplayOutput(file: $0.path, keeping: earlier?.bytes ?? 0) } ?? ReplayOutput()
        var printing = ReplayPrinting(form, isDiff: other != nil, page: earlier?.page, to: output)
        var progress = Progress(
            total: extent.count,
            isShown: extent.count > 5000 && Output.isErrorTerminal,
            unit: "events",
            startingAt: replay.tally.events
        )
        defer { progress.finish() }
        var kept = earlier?.tally.events ?? 0
        try await replay.play(
            traffic,
            start: start,
            after: earlier?.last.position,
            onStep: { step in
                // What this page has added to the answer is written again by whoever goes on.
                if let status = stop() { throw stopped(status, after: kept, of: extent.count) }
                try printing.add(step)
            },
            onPage: { last, tally in
                progress.advance(to: tally.events)
                let page = printing.page
                try keeper?.keep(in: &printing.output) { bytes in
                    kept = tally.events
                    return ReplayCheckpoint(
                        question: question,
                        begun: begun,
                        start: start,
                        last: last,
                        tally: tally,
                        bytes: bytes,
                        page: page
                    )
                }
            }
        )
        try printing.finish(replay.tally)
        if let keeper {
            keeper.forget()
            Output.error("\(ReplayPrinting.headline(of: replay.tally, isDiff: other != nil)): \(keeper.path)")
        }
        return replay.tally
    }

    private func question() throws -> ReplayQuestion {
        let environment = ProcessInfo.processInfo.environment
        return ReplayQuestion(
            configuration: try today.digest(environment: environment),
            against: try other?.digest(environment: environment),
            filter: filter,
            shift: shift,
            form: "\(form)"
        )
    }

    private func earlier(_ question: ReplayQuestion) throws -> ReplayCheckpoint? {
        guard isResuming, let keeper else { return nil }
        do {
            let found = try keeper.checkpoint()
            try found?.check(question)
            return found
        } catch let fault as ReplayKeeper.Fault {
            throw ValidationError(fault.description)
        } catch let fault as ReplayCheckpoint.Fault {
            throw refusal(fault)
        }
    }

    private func resume(
        _ replay: inout Replay,
        _ checkpoint: ReplayCheckpoint,
        _ traffic: RecordedTraffic,
        _ stop: () -> Int32?
    ) async throws {
        do {
            try await replay.resume(checkpoint, in: traffic) { if let status = stop() { throw ExitCode(status) } }
        } catch let fault as ReplayCheckpoint.Fault {
            throw refusal(fault)
        }
        if Output.isErrorTerminal { Output.error("going on after event \(checkpoint.tally.events)") }
    }

    private func refusal(_ fault: ReplayCheckpoint.Fault) -> ValidationError {
        ValidationError("\(fault); begin again without --resume, or name another --output")
    }

    private func stopped(_ status: Int32, after done: Int, of total: Int) -> ExitCode {
        Output.error(
            "\(Output.isErrorTerminal ? "\n" : "")stopped after \(done) of \(total) events; "
                + "the same command with --resume goes on from there"
        )
        return ExitCode(status)
    }
}
