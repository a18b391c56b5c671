import Foundation
import Numbering

/// Lenient reading of one JSON object: absent, `null` and wrongly typed all read as nil.
///
/// Telnyx marks next to nothing as required, and bodies of different years disagree about types, so a field that does not
/// read costs that field and never the event.
struct JSONFields {
    let members: [String: JSONValue]

    init(_ members: [String: JSONValue]) { self.members = members }

    /// The fields of an object; no fields for anything else.
    init(_ value: JSONValue?) {
        if case .object(let members) = value { self.members = members } else { members = [:] }
    }

    /// A string as it stands, also an empty one.
    func text(_ name: String) -> String? {
        if case .string(let text) = members[name] { text } else { nil }
    }

    /// A string that says something; numbers count by their digits, because ids and codes come as either.
    func word(_ name: String) -> String? {
        switch members[name] {
        case .string(let text) where !text.isEmpty: text
        case .integer(let value): String(value)
        case .number(let value): String(value)
        default: nil
        }
    }

    /// The first of several spellings that says something.
    func word(_ names: String...) -> String? {
        for name in names {
            if let word = word(name) { return word }
        }
        return nil
    }

    /// A typed opaque id.
    func id<Subject>(_ name: String) -> TelnyxID<Subject>? { word(name).flatMap(TelnyxID.init(rawValue:)) }

    /// One of an open list.
    func open<Known>(_ name: String) -> Open<Known>? { word(name).map(Open.init(rawValue:)) }

    /// A whole number, also when it comes as text.
    func count(_ name: String) -> Int? {
        switch members[name] {
        case .integer(let value): Int(exactly: value)
        case .number(let value): Int(exactly: value)
        case .string(let text): Int(text)
        default: nil
        }
    }

    /// A whole number of seconds.
    func seconds(_ name: String) -> Duration? { count(name).map { .seconds($0) } }

    /// A number, also when it comes as text; never infinite or NaN.
    func number(_ name: String) -> Double? {
        let number: Double? =
            switch members[name] {
            case .integer(let value): Double(value)
            case .number(let value): value
            case .string(let text): Double(text)
            default: nil
            }
        return number.flatMap { $0.isFinite ? $0 : nil }
    }

    /// True or false, also as the words `true` and `false`.
    func flag(_ name: String) -> Bool? {
        switch members[name] {
        case .bool(let value): value
        case .string("true"): true
        case .string("false"): false
        default: nil
        }
    }

    /// An instant in any of the forms Telnyx writes.
    func date(_ name: String) -> Date? { text(name).flatMap { Date(telnyxTimestamp: $0) } }

    /// A telephone number.
    func phoneNumber(_ name: String) -> PhoneNumber? { text(name).flatMap(PhoneNumber.init(telnyx:)) }

    /// A party of a call or fax: number, SIP address, short code, name or nobody known.
    func party(_ name: String) -> Party { Party(telnyx: text(name)) }

    /// The fields of a nested object; no fields when there is none.
    func object(_ name: String) -> JSONFields { JSONFields(members[name]) }

    /// A nested object, nil when there is none or it is empty.
    func presentObject(_ name: String) -> JSONFields? {
        let object = object(name)
        return object.members.isEmpty ? nil : object
    }

    /// The elements of an array; a lone object or string counts as an array of one, everything else as empty.
    func list(_ name: String) -> [JSONValue] {
        switch members[name] {
        case .array(let elements): elements
        case .object, .string: members[name].map { [$0] } ?? []
        default: []
        }
    }

    /// The objects of an array.
    func objects(_ name: String) -> [JSONFields] {
        list(name).compactMap { value in
            if case .object(let members) = value { JSONFields(members) } else { nil }
        }
    }

    /// The strings of an array.
    func words(_ name: String) -> [String] {
        list(name).compactMap { value in
            if case .string(let text) = value { text } else { nil }
        }
    }
}
