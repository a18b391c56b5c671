import TelnyxEvents

/// Reads the members of a request body the way the API does.
struct StandInField {
    let members: [String: JSONValue]

    init(_ members: [String: JSONValue]) { self.members = members }

    /// A string that says something.
    func text(_ name: String) -> String? {
        if case .string(let text)? = members[name], !text.isEmpty { text } else { nil }
    }

    /// There, but not a string.
    func isWrong(_ name: String) -> Bool {
        switch members[name] {
        case nil, .null, .string: false
        default: true
        }
    }

    static func isE164(_ text: String) -> Bool {
        text.hasPrefix("+") && (8...16).contains(text.utf8.count)
            && text.dropFirst().utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A number, a short code of 5 to 8 digits, or a name of up to 11 letters, digits and spaces.
    static func isSender(_ text: String) -> Bool {
        isE164(text)
            || (1...11).contains(text.count)
                && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") }
    }

    static func missing(_ name: String) -> StandInAnswer {
        .error(422, "10004", "Missing required parameter", "The '\(name)' parameter is required.", pointer: "/\(name)")
    }

    static let notJSON = StandInAnswer.error(400, "10003", "Invalid JSON", "The request body is not a JSON object.")
}
