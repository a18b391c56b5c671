import Foundation
import Handlers
import Logging
import TelnyxEvents

/// Writes one line for each log entry to standard error: readable on a terminal, JSON elsewhere.
struct LineLogHandler: LogHandler {
    /// How lines look.
    enum Style: Sendable {
        /// `12:04:31 notice  message  key=value`, for a person.
        case terminal
        /// One JSON object a line, for a collector.
        case json
    }

    let label: String
    let style: Style
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = Self.traced(metadata.merging(event.metadata ?? [:]) { $1 })
        let line =
            switch style {
            case .terminal: terminalLine(event.level, event.message, facts)
            case .json: jsonLine(event.level, event.message, facts)
            }
        // One write for the line, so that lines of several threads do not mix.
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// What is about an event carries its trace, the same that sinks and the directory of callers are told.
    private static func traced(_ facts: Logger.Metadata) -> Logger.Metadata {
        guard let id = facts["event.id"].flatMap({ EventID(rawValue: "\($0)") }) else { return facts }
        return facts.merging(["trace.id": "\(TraceParent(event: id, effect: "").trace)"]) { mine, _ in mine }
    }

    private func terminalLine(_ level: Logger.Level, _ message: Logger.Message, _ facts: Logger.Metadata) -> String {
        let time = Date.now.formatted(.iso8601.time(includingFractionalSeconds: false))
        let pairs = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        let name = level.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
        return "\(time) \(name) \(message)\(pairs.isEmpty ? "" : "  \(pairs)")"
    }

    private func jsonLine(_ level: Logger.Level, _ message: Logger.Message, _ facts: Logger.Metadata) -> String {
        var fields: [String: String] = facts.mapValues { "\($0)" }
        fields["time"] = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        fields["level"] = level.rawValue
        fields["logger"] = label
        fields["message"] = "\(message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings always encode; an empty line would be the lesser harm.
        return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
