import Foundation
import Handlers
import Numbering
import Yams

/// Reads a `when:`; several keys must all hold.
struct ConditionReader {
    let hours: Set<String>
    /// The rule's name, which makes its share of callers another than the next rule's.
    let rule: String

    /// The condition of one mapping; faults are reported and leave their key out.
    func condition(_ section: Section) -> Condition {
        section.isOne("condition")
        var parts: [Condition?] = [
            section.value("open", hoursName).map(Condition.open),
            section.value("closed", hoursName).map(Condition.closed),
            section.text("closed-by").map(Condition.closedBy),
            section.list("from-region", region).map(Condition.fromRegion),
            section.list("from-subdivision", subdivision).map(Condition.fromSubdivision),
            section.list("from-prefix", prefix).map(Condition.fromPrefix),
            section.list("from", ConfigurationValues.number).map { .fromNumbers(Set($0)) },
            section.list("from-list") { try section.reader.numberList($0) }.map(Condition.fromList),
            section.list("from-kind", ConfigurationValues.word(NumberKind.self)).map(Condition.fromKind),
            section.list("from-line-type", Self.lineType).map(Condition.fromLineType),
            section.list("from-carrier") { $0 }.map(Condition.fromCarrier),
            section.value("anonymous", ConfigurationValues.boolean).map(Condition.anonymous),
            section.value("sip", ConfigurationValues.boolean).map(Condition.sip),
            section.list("to", ConfigurationValues.number).map { .to(Set($0)) },
            section.list("attestation", Self.attestation).map(Condition.attestation),
            section.value("caller-time", clock).map(Condition.callerTime),
            section.value("percent", share).map { .percent(CallerShare($0, salt: rule)) },
            section.value("texted", window).map(Condition.texted),
            between(section), repeatCaller(section), lastAgent(section), dates(section),
        ]
        section.expect("caller", "all", "any", "not", "repeat-caller", "last-agent", "dates")
        if section.has("caller") { parts += caller(section.section("caller")).map(Condition.caller) }
        if section.has("all") { parts.append(.all(children(section, "all"))) }
        if section.has("any") { parts.append(.any(children(section, "any"))) }
        if section.has("not") { parts.append(.not(condition(section.section("not")))) }
        section.finish()
        let found = parts.compactMap(\.self)
        return found.count == 1 ? found[0] : .all(found)
    }

    private func children(_ section: Section, _ key: String) -> [Condition] {
        section.items(key).map { condition(section.reader.section($0.node, path: $0.path)) }
    }

    private func caller(_ section: Section) -> [CallerAttribute] {
        let attributes: [CallerAttribute?] = [
            section.value("known", ConfigurationValues.boolean).map(CallerAttribute.known),
            section.value("vip", ConfigurationValues.boolean).map(CallerAttribute.vip),
            section.list("tags") { $0 }.map(CallerAttribute.tagged),
            section.list("language") { $0 }.map(CallerAttribute.language),
            section.list("account-manager") { $0 }.map(CallerAttribute.accountManager),
        ]
        section.finish()
        return attributes.compactMap(\.self)
    }

    private func between(_ section: Section) -> Condition? {
        let instants = section.list("between") { text in
            guard let date = try? Date(text, strategy: .iso8601) else {
                throw ValueFault("'\(text)' is not an instant; write it like 2026-12-24T18:00:00Z")
            }
            return date
        }
        guard let instants else { return nil }
        guard instants.count == 2, instants[0] < instants[1] else {
            section.report("must be two instants, the earlier first", at: "between")
            return nil
        }
        return .between(instants[0], instants[1])
    }

    private func hoursName(_ text: String) throws -> String {
        guard hours.contains(text) else {
            let hint = Spelling.nearest(to: text, among: hours).map { "did you mean '\($0)'?" }
            throw ValueFault("there are no hours named '\(text)'; \(hint ?? "add them under hours:")")
        }
        return text
    }

    private func region(_ text: String) throws -> Region {
        guard let region = Region(rawValue: text) else {
            throw ValueFault("'\(text)' is no country with telephone numbers; write ISO 3166-1 codes like GB, US, DE")
        }
        return region
    }

    private func subdivision(_ text: String) throws -> Subdivision {
        guard let subdivision = Subdivision(rawValue: text) else {
            throw ValueFault(
                "'\(text)' is not a state or province we can tell by its numbers; write it like US-NY, CA-BC"
            )
        }
        return subdivision
    }

    private func prefix(_ text: String) throws -> String {
        guard text.first == "+", (2...16).contains(text.utf8.count), text.dropFirst().allSatisfy(\.isASCIIDigit) else {
            throw ValueFault("'\(text)' is not a prefix; write it in quotes with its +, like \"+1212\"")
        }
        return text
    }

    static func attestation(_ text: String) throws -> String {
        guard ["A", "B", "C"].contains(text) else { throw ValueFault("'\(text)' is not A, B or C") }
        return text
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
