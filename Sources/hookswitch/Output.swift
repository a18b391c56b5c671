import Foundation

/// Standard output for answers, standard error for everything else.
enum Output {
    /// Writes one line of the answer.
    static func line(_ text: String = "") {
        raw(text + "\n")
    }

    /// Writes a piece of the answer as it stands.
    static func raw(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            // Whoever read has seen enough, `| head`; the status is that of a process ended by SIGPIPE.
            exit(128 + SIGPIPE)
        }
    }

    /// Writes one line to standard error.
    static func error(_ text: String) {
        errorRaw(text + "\n")
    }

    /// Writes to standard error as it stands, without a line feed.
    static func errorRaw(_ text: String) {
        // Nobody listens; what there is to say otherwise is still said.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Writes one value as one line of JSON, keys sorted.
    static func json(_ value: some Encodable) throws { line(try jsonText(value)) }

    /// One value as one line of JSON, keys sorted.
    static func jsonText(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Whether a person is looking at standard output.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether a person is looking at standard error.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
