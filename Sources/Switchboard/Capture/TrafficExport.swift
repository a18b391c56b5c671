package import EventIngress
package import Foundation
import GRDB
package import Handlers
import Numbering
import TelnyxEvents

/// Writes recorded traffic as a scenario folder in which nobody can be found again: `replay` plays it, `send` signs it.
package struct TrafficExport: Sendable {
    /// What was written.
    package struct Totals: Hashable, Sendable, Encodable {
        /// Requests in the folder.
        package var events = 0
        /// Events left out, because their body is neither JSON nor a form.
        package var skipped = 0
    }

    private let rules: CapturedRules
    private let folder: String
    private let authenticatesByToken: Bool
    private var steps: [String] = []
    private var callers: [String: CallerProfile] = [:]
    /// Who of the lists is in the traffic or the configuration, under pseudonyms, by the names of the lists' files.
    private var listed: [String: Set<String>]
    private var number = 0
    /// What was written so far.
    package private(set) var totals = Totals()

    /// Takes the rules the traffic was decided under, the folder, which is made, and the secret of the pseudonyms.
    ///
    /// Throws `Fault.notEmpty` for a folder with something in it.
    package init(
        _ configuration: Configuration,
        environment: [String: String],
        to folder: String,
        key: Data,
        keepsOwnNumbers: Bool
    ) throws {
        rules = try CapturedRules(
            configuration,
            environment: environment,
            key: key,
            keepsOwnNumbers: keepsOwnNumbers
        )
        listed = rules.lists.mapValues { [rules] list in
            Set(
                rules.named.filter { PhoneNumber(e164: $0).map(list.contains) ?? false }.map(
                    rules.disguise.names.number
                )
            )
        }
        self.folder = folder
        authenticatesByToken = configuration.voice.authentication != .signature
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard try manager.contentsOfDirectory(atPath: folder).isEmpty else { throw Fault.notEmpty(folder) }
        try write(Data(rules.yaml.utf8), to: Scenario.FileName.configuration)
        // A scenario from the first moment on, whenever it is cut off.
        try writeScript()
    }

    /// Why nothing is exported.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// There is something in the folder.
        case notEmpty(String)
        /// A file cannot be written.
        case unwritable(String, reason: String)

        /// What is wrong and what to do.
        package var description: String {
            switch self {
            case .notEmpty(let folder): "\(folder) is not empty; name a new folder"
            case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
            }
        }
    }

    /// Writes the next event; `profile` is what the directory said about its caller.
    package mutating func add(_ event: RecordedEvent, profile: CallerProfile? = nil) throws {
        number += 1
        let digits = String(number)
        let place = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        let type = event.envelope.type.map { $0.isLetter || $0.isNumber || ".-_".contains($0) ? $0 : "-" }
        let at = event.receivedAt.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        var step = "at: \"\(at)\""
        let file: String
        switch event.envelope.format {
        case .json:
            guard let body = rules.disguise.json(event.envelope.body) else {
                totals.skipped += 1
                return
            }
            file = "\(place)-\(String(type).prefix(60)).json"
            try write(body, to: file)
        case .form(let form):
            let (query, body) = rules.disguise.form(event.envelope.body)
            file = "\(place)-\(String(type).prefix(60)).form"
            try write(Data(body.utf8), to: file)
            let path = (authenticatesByToken ? "/texml/t/${TOKEN}/" : "/texml/") + form.rawValue
            step += ", path: '\(path)\(query.isEmpty ? "" : "?" + query.replacing("'", with: ""))'"
        }
        note(profile, of: event)
        noteLists(of: event)
        steps.append("  - { send: \(file), \(step) }")
        totals.events += 1
        if totals.events.isMultiple(of: 100) { try writeScript() }
    }

    /// Writes what is left to be written; more may be added afterwards.
    package mutating func finish() throws { try writeScript() }

    private mutating func note(_ profile: CallerProfile?, of event: RecordedEvent) {
        guard let profile, let number = event.envelope.counterparty else { return }
        let names = rules.disguise.names
        callers[names.number(number.e164)] = CallerProfile(
            name: profile.name.map { names.name($0) },
            isVIP: profile.isVIP,
            // A tag no rule asks for is the customer's own business.
            tags: profile.tags.filter { rules.yaml.contains($0) },
            language: profile.language,
            timeZone: profile.timeZone,
            accountManager: profile.accountManager.map { rules.yaml.contains($0) ? $0 : names.name($0) }
        )
    }

    /// Of a list only those are written down who are met: nobody else's number would change a decision.
    private mutating func noteLists(of event: RecordedEvent) {
        guard let number = event.envelope.counterparty else { return }
        for (file, list) in rules.lists where list.contains(number) {
            listed[file, default: []].insert(rules.disguise.names.number(number.e164))
        }
    }

    private func writeScript() throws {
        for (file, numbers) in listed {
            try write(Data((numbers.sorted() + [""]).joined(separator: "\n").utf8), to: file)
        }
        var lines = ["title: Recorded traffic under pseudonyms", "captured: true"]
        if !callers.isEmpty { lines.append("callers:") }
        for (number, profile) in callers.sorted(by: { $0.key < $1.key }) {
            var facts = ["vip: \(profile.isVIP)"]
            if let name = profile.name { facts.append("name: '\(name.replacing("'", with: ""))'") }
            if !profile.tags.isEmpty { facts.append("tags: ['\(profile.tags.sorted().joined(separator: "', '"))']") }
            if let language = profile.language { facts.append("language: '\(language)'") }
            if let zone = profile.timeZone { facts.append("time-zone: '\(zone)'") }
            if let manager = profile.accountManager { facts.append("account-manager: '\(manager)'") }
            lines.append("  \"\(number)\": { \(facts.joined(separator: ", ")) }")
        }
        lines += [steps.isEmpty ? "steps: []" : "steps:"] + steps
        try write(Data((lines.joined(separator: "\n") + "\n").utf8), to: Scenario.FileName.script)
    }

    private func write(_ content: Data, to name: String) throws {
        // Whole or not at all, so that an export that is cut off is a scenario; not synced, as it can be made again.
        do {
            try FileWriting.replace("\(folder)/\(name)", with: content, mode: 0o600, isSynced: false)
        } catch DataDirectory.Fault.unusable(let path, let reason) {
            throw Fault.unwritable(path, reason: reason)
        }
    }
}
