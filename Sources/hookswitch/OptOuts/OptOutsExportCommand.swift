import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard
import TelnyxEvents

/// `opt-outs export`: the suppression list with its evidence.
struct OptOutsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write every block in force with its evidence to standard output: CSV (RFC 4180), or JSON.",
        discussion: """
            A line is a block and the ledger row that opened it, with the exact words. `import` reads what this writes.
            Persons who were erased are not in it, because nobody can read their numbers; standard error says how many.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = ConsentDesk(storage: try await data.readStorage())
        if !listing.json { Output.raw(EvidenceLine.header) }
        let isJSON = listing.json
        try desk.forEachEvidence(limit: listing.limit) { evidence in
            let line = EvidenceLine(evidence)
            if isJSON { try Output.json(line) } else { Output.raw(line.csv) }
        }
        let erased = try desk.erasedBlocks().count
        if erased > 0 { Output.error("hookswitch: \(erased) erased persons stay blocked and are not in the list") }
    }
}

/// A block with its evidence, as it is exported.
struct EvidenceLine: Encodable {
    let number: String
    let kind: String
    let scope: String
    let at: String
    let source: String
    let words: String
    let sender: String?
    let profile: String?
    let rule: String
    let ruleVersion: String
    let language: String?
    let by: String?
    let reason: String?
    let event: String
    let recordedAt: String
    let row: Int64
    let digest: String

    init(_ evidence: SuppressionEvidence) {
        let entry = evidence.record.entry
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        number = entry.number.e164
        kind = evidence.block.kind.rawValue
        scope = evidence.block.scope.rawValue
        at = entry.at.formatted(style)
        source = entry.source.rawValue
        words = entry.words
        sender = entry.sender
        profile = entry.profile
        rule = entry.rule
        ruleVersion = entry.ruleVersion
        language = entry.language?.rawValue
        by = entry.actor
        reason = entry.reason
        event = entry.event.rawValue
        recordedAt = entry.recordedAt.formatted(style)
        row = evidence.record.sequence
        digest = evidence.record.digest.hexadecimal
    }

    static let header =
        "number,kind,scope,at,source,words,sender,profile,rule,ruleVersion,language,by,reason,event,recordedAt,row,digest"
        + "\r\n"

    var csv: String {
        let fields = [
            number, kind, scope, at, source, words, sender, profile, rule, ruleVersion, language, by, reason, event,
            recordedAt, String(row), digest,
        ]
        return fields.map { Self.quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
}
