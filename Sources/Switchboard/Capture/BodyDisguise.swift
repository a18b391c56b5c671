import Foundation
import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// Rewrites the bodies of requests so that rules decide the same about them and nobody is named in them.
package struct BodyDisguise: Sendable {
    /// Where the other names come from.
    let names: Pseudonyms
    /// Whether a text means the same to the rules as another one.
    let means: @Sendable (_ original: String, _ other: String) -> Bool
    /// Fingerprints of rules under their pseudonyms.
    let prints: [String: String]

    /// An event's body; nil when it is no JSON.
    func json(_ body: Data) -> Data? {
        guard let value = try? JSONValue(json: body) else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try? encoder.encode(disguised(value, named: "")) + Data("\n".utf8)
    }

    /// A request's parameters, our own and Telnyx's apart.
    func form(_ body: Data) -> (query: String, form: String) {
        let pairs = String(decoding: body, as: UTF8.self).split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: Self.decoded(parts[0]), value: parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
        // Our own names are lower case and come first; Telnyx's are capitalised.
        let own = pairs.prefix { $0.name.first?.isLowercase == true }
        func text(_ pairs: some Sequence<(name: String, value: String)>) -> String {
            pairs.map { "\($0.name)=\(Self.encoded(value($0.value, named: $0.name)))" }.joined(separator: "&")
        }
        return (text(own), text(pairs.dropFirst(own.count)))
    }

    private func disguised(_ value: JSONValue, named name: String) -> JSONValue {
        switch value {
        case .object(let members):
            return .object(
                Dictionary(uniqueKeysWithValues: members.map { ($0.key, disguised($0.value, named: $0.key)) })
            )
        case .array(let items): return .array(items.map { disguised($0, named: name) })
        case .string(let text): return .string(self.value(text, named: name))
        case .integer(let number) where abs(number) >= 10_000_000 && !name.hasSuffix("_ms"):
            return .integer(Int64(names.digits(String(number))) ?? 0)
        case .integer, .number, .bool, .null: return value
        }
    }

    /// One text under another name; which kind of text it is, its field and its looks tell.
    func value(_ text: String, named name: String) -> String {
        if text.isEmpty || KnownFields.nobody.contains(text.lowercased()) { return text }
        if name == "client_state" || name == "clientState" { return clientState(text) }
        if name == "print" { return prints[text] ?? text }
        if ["plan", "rule", "step", "attempt", "turn", "misses", "told", "box", "target"].contains(name) {
            return text
        }
        if KnownFields.words.contains(name) { return words(text) }
        if KnownFields.keys.contains(name) { return text.count <= 2 ? text : names.digits(text) }
        if PhoneNumber(e164: text) != nil { return names.number(text) }
        if text.contains("://") { return link(text) }
        if text.contains("@") { return address(text) }
        if Date(telnyxTimestamp: text) != nil, text.contains("-") || text.contains(":") { return text }
        if KnownFields.isID(name) { return names.id(text) }
        if KnownFields.plain.contains(name), KnownFields.isWord(text) { return text }
        if text.allSatisfy({ $0.isNumber || "+-. ()".contains($0) }) {
            return text.count < 7 ? text : names.digits(text)
        }
        return names.name(text)
    }

    private func words(_ text: String) -> String { names.words(of: text) { means(text, $0) } }

    /// Files are at the stand-in, everything else nowhere.
    private func link(_ text: String) -> String {
        let id = names.id("link:" + text).dropFirst("link:".count).filter { $0.isLetter || $0.isNumber }.prefix(24)
        return "${STAND_IN}/media/faxes/\(id)"
    }

    /// `sip:ada@example.org`, `+1555…@10.0.0.1`, `ada@example.org`.
    private func address(_ text: String) -> String {
        let scheme = text.hasPrefix("sip:") ? "sip:" : text.hasPrefix("sips:") ? "sips:" : ""
        let parts = text.dropFirst(scheme.count).split(separator: "@", maxSplits: 1)
        let user = parts.first.map(String.init) ?? ""
        let other = PhoneNumber(e164: user) != nil ? names.number(user) : names.name(user)
        return "\(scheme)\(other)@\(names.word("host" + (parts.dropFirst().first ?? ""))).example.com"
    }

    /// Our own state is rewritten part by part, anybody else's is bytes that mean nothing.
    private func clientState(_ text: String) -> String {
        guard let bytes = Data(base64Encoded: text) else { return names.id(text) }
        guard let state = LegState(String(decoding: bytes, as: UTF8.self)),
            case .object(var members)? = try? JSONValue(json: bytes)
        else { return Data(names.id(bytes.base64EncodedString()).utf8).base64EncodedString() }
        members["l"] = .string(names.id(state.leg))
        members["f"] = .string(value(state.from, named: "from"))
        members["t"] = .string(value(state.to, named: "to"))
        members["x"] = .string(prints[state.position.fingerprint] ?? state.position.fingerprint)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(JSONValue.object(members)))?.base64EncodedString() ?? ""
    }

    private static func decoded(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? String(text)
    }

    private static func encoded(_ text: String) -> String {
        let allowed = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~${}/"
        )
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}
