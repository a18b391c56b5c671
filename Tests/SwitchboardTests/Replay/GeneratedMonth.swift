import EventIngress
import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

/// A month of made-up traffic in a data directory, and what is known about it without any code under test.
struct GeneratedMonth {
    /// A call as it was made up.
    struct Call {
        let at: Date
        let isBritish: Bool
    }

    static let start = Date(timeIntervalSince1970: 1_790_812_800)  // 2026-10-01T00:00:00Z

    let folder: TestFolder
    let calls: [Call]
    /// The texts, by sender in the order they came.
    let texts: [(from: String, words: String)]

    var directory: DataDirectory { DataDirectory(path: folder.path("data")) }

    /// Writes calls every 37 minutes, from London every third, and texts from twelve people who say different things.
    init() async throws {
        folder = try TestFolder()
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        calls = (0..<1_200).map { Call(at: Self.start + Double($0) * 37 * 60, isBritish: $0.isMultiple(of: 3)) }
        let phrases = ["hours", "STOP", "hours", "thanks!", "START", "parking", "hours"]
        texts = (0..<240).map { ("+1312555\(1000 + $0 % 12)", phrases[($0 / 12) % phrases.count]) }
        let pool = try await Storage.serving(directory)
        let journal = Journal(writer: pool)
        for (index, call) in calls.enumerated() {
            let from = call.isBritish ? "+44207946\(1000 + index)" : "+1212555\(1000 + index)"
            let envelope = try Samples.call(from: from, id: "v3:call-\(index)").envelope()
            try await record(envelope, at: call.at, in: journal, waiting: index.isMultiple(of: 100))
        }
        for (index, text) in texts.enumerated() {
            let envelope = try Samples.text(text.words, id: "text-\(index)", from: text.from).envelope()
            let at = Self.start + Double(index) * 3_000
            try await record(envelope, at: at, in: journal, waiting: index.isMultiple(of: 100))
        }
        await journal.flush()
        try Storage.close(pool, of: directory)
    }

    /// In order, and a hundred to a commit: one sync to disk for each event would take most of the test's time.
    private func record(
        _ envelope: EventEnvelope,
        at instant: Date,
        in journal: Journal,
        waiting: Bool
    ) async throws {
        if waiting {
            try await journal.record(envelope, at: instant)
        } else {
            journal.record(envelope, at: instant) { result in
                if case .failure(let error) = result { Issue.record(error) }
            }
        }
    }
}
