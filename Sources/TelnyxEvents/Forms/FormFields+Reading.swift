import Foundation

/// Lenient reading, as for JSON: absent, empty and unintelligible values read as nil.
extension FormFields {
    /// The first of several names with a value that says something.
    func word(_ names: String...) -> String? {
        for name in names {
            if let value = self[name], !value.isEmpty { return value }
        }
        return nil
    }

    /// Whether there is a field of one of these names, empty or not.
    func hasAny(_ names: String...) -> Bool { names.contains { self[$0] != nil } }

    /// A typed opaque id.
    func id<Subject>(_ name: String) -> TelnyxID<Subject>? { self[name].flatMap(TelnyxID.init(rawValue:)) }

    /// One of an open list.
    func open<Known>(_ name: String) -> Open<Known>? { word(name).map(Open.init(rawValue:)) }

    /// A whole number.
    func count(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

    /// A number that is neither infinite nor NaN.
    func number(_ name: String) -> Double? {
        self[name].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    }

    /// A whole number of seconds.
    func seconds(_ name: String) -> Duration? { count(name).map { .seconds($0) } }

    /// `true` or `false`, any case.
    func flag(_ name: String) -> Bool? {
        switch self[name]?.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// An instant in any of the forms Telnyx writes.
    func date(_ name: String) -> Date? { self[name].flatMap { Date(telnyxTimestamp: $0) } }
}
