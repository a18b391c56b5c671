import Foundation
import Numbering
import Testing

@testable import TelnyxEvents

/// Every sample against two readings that do not come from our decoder: a table of single fields made by another program,
/// and the leaves of the JSON itself.
@Suite struct SampleFieldTests {
    static let samples = Fixtures.files(in: "events", ending: ".json")
    static let forms = Fixtures.files(in: "texml-requests", ending: ".form")

    private func event(_ file: String) throws -> TelnyxEvent {
        TelnyxEvent(try EventEnvelope(json: try Fixtures.data("events/\(file)"), digest: "d1"))
    }

    @Test(arguments: samples) func everySampleBecomesAnEventOfItsFamily(file: String) throws {
        let event = try event(file)
        let family: EventFamily =
            switch event {
            case .call: .call
            case .message: .message
            case .fax: .fax
            case .number: .number
            case .other: .other
            }
        #expect(family == event.envelope.family)
        let leaves = Flattened(event).leaves
        #expect(!leaves.keys.contains { $0.hasPrefix("detail.other") }, "no structure for \(event.envelope.type)")
        #expect(leaves["kind.other"] == nil, "no structure for \(event.envelope.type)")
    }

    @Test func theTableOfExpectedFieldsHolds() throws {
        let rows = try Fixtures.rows("events/expected.tsv")
        #expect(rows.count > 1000)
        for (file, fields) in Dictionary(grouping: rows, by: \.[0]) {
            let event = try event(file)
            let leaves = Flattened(event).leaves
            for row in fields {
                let found =
                    switch row[1] {
                    case "envelope.type": event.envelope.type
                    case "envelope.conversation": event.envelope.conversation.rawValue
                    case "envelope.counterparty": event.envelope.counterparty?.e164
                    case "envelope.occurredAt": event.envelope.occurredAt.map { "@\($0.unixMicroseconds)" }
                    default: leaves[row[1]]
                    }
                #expect(found ?? "nil" == row[2], "\(file): \(row[1])")
            }
        }
    }

    @Test func theTableCoversEveryTypeOfTheSamples() throws {
        let covered = Set(try Fixtures.rows("events/expected.tsv").filter { $0[1] == "envelope.type" }.map { $0[2] })
        let types = Set(try Self.samples.map { try event($0).envelope.type })
        #expect(types.subtracting(covered).isEmpty)
    }

    @Test(arguments: samples.filter { !$0.hasPrefix("other/") }) func noValueOfAPayloadIsLost(file: String) throws {
        let envelope = try EventEnvelope(json: try Fixtures.data("events/\(file)"), digest: "d1")
        let typed = Set(Flattened(TelnyxEvent(envelope)).leaves.values)
        let payload = EventRecord(try JSONValue(json: envelope.body)).payload
        for (path, value) in Self.leaves(of: .object(payload.members), at: "") where !Self.isLeftOut(path) {
            guard !value.hasPrefix("{{") else { continue }  // A placeholder of the documentation.
            let readings = [
                Party(value).text,
                value, Date(telnyxTimestamp: value).map { "@\($0.unixMicroseconds)" }, Double(value).map { "\($0)" },
            ]
            #expect(readings.contains { $0.map(typed.contains) ?? false }, "\(path) = \(value)")
        }
    }

    /// What we have no use for; still in the bytes of the envelope.
    private static let leftOut: Set<String> = [
        "attempted_pin", "bundle_id", "country_code", "country_iso_alpha2", "custom_code", "event_type", "mccmnc",
        "messaging_port_completed", "meta_template_id", "num_chars", "occured_at", "occurred_at", "organization_id",
        "record_type", "requirements_status", "smart_encoding_applied", "tcr_campaign_billable", "tcr_campaign_id",
        "tcr_campaign_registered", "timeout_secs", "user_id", "waba_ban_date", "wait_seconds",
        "webhook_failover_url", "webhook_url",
    ]

    private static func isLeftOut(_ path: String) -> Bool {
        let names = path.split(separator: ".").map(String.init)
        return names.contains(where: leftOut.contains) || names.contains("cost_breakdown")
            || names.contains("regulatory_requirements")
    }

    private static func leaves(of value: JSONValue, at path: String) -> [(String, String)] {
        switch value {
        case .null, .string(""): []
        case .bool(let flag): [(path, "\(flag)")]
        case .integer(let number): [(path, "\(number)")]
        case .number(let number): [(path, "\(number)")]
        case .string(let text): [(path, text)]
        case .array(let elements): elements.enumerated().flatMap { leaves(of: $1, at: "\(path).\($0)") }
        case .object(let members): members.flatMap { leaves(of: $1, at: path.isEmpty ? $0 : "\(path).\($0)") }
        }
    }
}
