import Foundation
import Numbering

/// Fills `{caller.name}` and its like into a sentence, in a way no caller can abuse.
///
/// What is filled in came from outside: it is cut to a length, freed of control characters, and its braces are taken
/// away, because Telnyx expands `{{…}}` in documents.
package enum SpokenTemplate {
    /// The fields a sentence may name.
    package enum Field: String, Hashable, Sendable, CaseIterable {
        /// The name in the caller's profile.
        case callerName = "caller.name"
        /// The caller's language in the profile.
        case callerLanguage = "caller.language"
        /// The person who looks after the caller.
        case callerAccountManager = "caller.account-manager"
        /// The caller's number, digit by digit.
        case callerNumber = "caller.number"
        /// The day of the caller's last call, `2026-11-20`, by the caller's own clock as far as it is known.
        case callerLastCall = "caller.last-call"
        /// Our own number the caller talked to last, digit by digit; nothing for a SIP address.
        case callerLastAgent = "caller.last-agent"
        /// The words of the last text the caller has sent us.
        case callerLastMessage = "caller.last-message"
        /// The name the caller's number is listed under.
        case callerListedName = "caller.listed-name"
        /// The called number, digit by digit.
        case calledNumber = "called.number"
        /// The caller's place in the queue; only while waiting in it.
        case queuePosition = "queue.position"
        /// How many minutes it may still take; only while waiting in a queue.
        case queueMinutes = "queue.minutes"
    }

    /// The longest text taken from outside for one field.
    static let fieldLimit = 80

    /// The words between single braces that are no field, for the configuration's check.
    package static func unknownFields(in text: String) -> [String] {
        pieces(of: text).compactMap { piece in
            if case .name(let name) = piece, Field(rawValue: name) == nil { name } else { nil }
        }
    }

    /// The sentence with every field filled in.
    ///
    /// A field nobody knows goes away together with the comma or space before it, so that `Welcome back, {caller.name}.`
    /// becomes `Welcome back.`
    package static func rendered(
        _ text: String,
        call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        queue: QueueNews? = nil
    ) -> String {
        var result = ""
        for piece in pieces(of: text) {
            switch piece {
            case .text(let text): result += text
            case .name(let name):
                let value = Field(rawValue: name).flatMap { field in
                    words(for: field, call: call, profile: profile, queue: queue)
                        ?? words(for: field, of: history, zone(of: call, profile))
                }
                if let words = value.map(harmless), !words.isEmpty {
                    result += words
                } else {
                    while let last = result.last, " ,".contains(last) { result.removeLast() }
                }
            }
        }
        return String(result.drop { " ,".contains($0) })
    }

    /// Text from outside, fit to be spoken: no control characters, no braces, single spaces, at most `fieldLimit` long.
    static func harmless(_ text: String) -> String {
        let words = text.unicodeScalars
            .map { scalar in
                let isControl = scalar.properties.generalCategory == .control
                return isControl || "{}<>".unicodeScalars.contains(scalar) ? " " : String(scalar)
            }
            .joined()
            .split(whereSeparator: \.isWhitespace)
        return String(words.joined(separator: " ").prefix(fieldLimit))
    }

    private enum Piece {
        case text(Substring)
        case name(String)
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(rest[..<open]))
            pieces.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(rest))
        return pieces
    }

    private static func words(
        for field: Field,
        call: Call,
        profile: CallerProfile?,
        queue: QueueNews?
    ) -> String? {
        switch field {
        case .callerName: profile?.name
        case .callerLanguage: profile?.language
        case .callerAccountManager: profile?.accountManager
        case .callerNumber: spelled(call.from)
        case .calledNumber: spelled(call.to)
        case .queuePosition: queue?.position.map(String.init)
        case .queueMinutes: queue?.minutes.map(String.init)
        case .callerLastCall, .callerLastAgent, .callerLastMessage, .callerListedName: nil
        }
    }

    /// Whether a sentence names a field about what happened before.
    static func asksForHistory(_ text: String) -> Bool {
        [.callerLastCall, .callerLastAgent, .callerLastMessage].contains { names($0, in: text) }
    }

    /// Whether a sentence names a field.
    static func names(_ field: Field, in text: String) -> Bool { text.contains("{\(field.rawValue)}") }

    private static func words(for field: Field, of history: CallerHistory, _ zone: TimeZoneRules?) -> String? {
        switch field {
        case .callerLastCall:
            history.calls.first.map { last in zone.map { "\($0.localTime(at: last).date)" } ?? Self.day(of: last) }
        case .callerLastAgent:
            if case .number(let number)? = history.meetings.first?.agent { spelled(.number(number)) } else { nil }
        case .callerLastMessage: history.lastText?.words
        case .callerListedName: history.listing?.name
        case .callerName, .callerLanguage, .callerAccountManager, .callerNumber, .calledNumber, .queuePosition,
            .queueMinutes:
            nil
        }
    }

    /// The day by UTC.
    private static func day(of instant: Date) -> String {
        "\(CivilDate(dayNumber: Int((instant.timeIntervalSince1970 / 86_400).rounded(.down))))"
    }

    /// The caller's clock: what the directory says, else the one zone the number lies in.
    private static func zone(of call: Call, _ profile: CallerProfile?) -> TimeZoneRules? {
        let zones = call.from.phoneNumber.map { Place.of($0).zones } ?? []
        let name = profile?.timeZone ?? (zones.count == 1 ? zones[0] : nil)
        // A name nobody knows, which a directory may send, is as good as none.
        return name.flatMap { try? TimeZoneRules(named: $0) }
    }

    private static func spelled(_ party: Party) -> String? {
        party.phoneNumber.map { $0.e164.dropFirst().map(String.init).joined(separator: " ") }
    }
}
