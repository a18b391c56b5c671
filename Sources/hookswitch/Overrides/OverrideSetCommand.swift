import ArgumentParser
import Foundation
import Handlers
import Numbering
import Switchboard

/// Puts an override in force.
struct OverrideSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Put an override in force; another of the same name for the same number is replaced."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The name `closed-by:` asks for, the name of opening hours, or any name with --to.")
    var name: String
    @Option(help: "Why, for the audit.") var reason: String
    @Option(help: "The called number it is for; all by default.") var number: PhoneNumber?
    @Option(
        name: .customLong("to"),
        parsing: .upToNextOption,
        help: "Where calls go: numbers or SIP addresses, in turn."
    )
    var targets: [DialTarget] = []
    @Option(help: "When it ends by itself, like 2026-12-01T17:00:00Z.") var until: Instant?
    @Option(name: .customLong("by"), help: "Who sets it; your user name by default.") var author: String?
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        let isVisible = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard isVisible, (1...64).contains(name.count), name == name.trimmed else {
            throw ValidationError("a name has 1 to 64 characters, without control characters or spaces around it")
        }
        guard !reason.trimmed.isEmpty else { throw ValidationError("--reason must say why") }
        if let until, until.date <= .now { throw ValidationError("--until \(until.date.formatted(.iso8601)) is over") }
    }

    func run() async throws {
        let found = try await OverrideOptions.configuration(data)
        let storage = try await Exiting.onWrongConfiguration { try await Storage(writingBeside: found.directory) }
        let override = Override(
            name: name,
            reason: reason,
            author: author ?? NSUserName(),
            since: .now,
            number: number,
            to: targets,
            until: until?.date
        )
        try await OverrideDesk(storage: storage).set(override)
        if json { return try Output.json(OverrideLine(OverrideSpan(override: override))) }
        let which = number.map { "calls to \($0.e164)" } ?? "calls to every number"
        let end = until.map { "until \($0.date.formatted(.iso8601))" } ?? "until it is cleared"
        let place = targets.isEmpty ? "" : " go to \(targets.map(\.description).joined(separator: ", "))"
        Output.line("\(name) is in force \(end): \(which)\(place)")
        if targets.isEmpty, let names = found.names, !names.contains(name) { warn(names) }
    }

    private func warn(_ names: Set<String>) {
        let known = names.isEmpty ? "no rule asks for any" : "known: \(names.sorted().joined(separator: ", "))"
        Output.error(
            "hookswitch: warning: no `closed-by:` and no opening hours are called '\(name)', so it changes nothing; \(known)"
        )
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
