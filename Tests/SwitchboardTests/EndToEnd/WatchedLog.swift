import Foundation
import Logging
import Synchronization
import Testing

/// Keeps every line that a server under test logs, and finds in them what must never be in a log.
final class WatchedLog: Sendable {
    private let kept = Mutex<[String]>([])
    private let words = Mutex<Set<String>>([])

    /// The lines so far.
    var lines: [String] { kept.withLock { $0 } }

    /// Says that a text must not be in any line; short ones are in everything.
    func forbid(_ text: String) {
        if text.count >= 6 { words.withLock { _ = $0.insert(text) } }
    }

    /// Lines that hold a whole number of somebody, a secret or the words of a message.
    var indiscretions: [String] {
        let words = words.withLock { $0 }
        return lines.filter { line in
            line.contains(/(?:\+|%2B|sip:)[1-9][0-9]{7,}/) || words.contains { line.contains($0) }
        }
    }

    /// Its messages must be constant: the same words whatever happened.
    func logger() -> Logger {
        Logger(label: "test") { _ in Handler(log: self) }
    }

    private struct Handler: LogHandler {
        let log: WatchedLog
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let facts = metadata.merging(event.metadata ?? [:]) { $1 }
            let pairs = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
            log.kept.withLock { $0.append("\(event.level) \(event.message) \(pairs)") }
        }
    }
}
