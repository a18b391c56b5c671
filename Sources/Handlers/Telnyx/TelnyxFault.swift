import TelnyxEvents

/// One entry of Telnyx's error envelope.
package struct TelnyxFault: Hashable, Sendable {
    /// Five digits, as text.
    package let code: String
    /// What it is called.
    package let title: String
    /// What it means here, when said; may name phone numbers, so it is not logged.
    package let detail: String?

    /// The recipient is blocked because of a STOP.
    static let blocked = "40300"
    /// The call has ended: a race that happens every day.
    static let callEnded = "90018"

    /// Reads the envelope; no faults when it is something else.
    static func faults(in body: JSONValue?) -> [TelnyxFault] {
        guard case .array(let entries)? = body?["errors"] else { return [] }
        return entries.compactMap { entry in
            let code: String
            switch entry["code"] {
            case .string(let text)?: code = text
            case .integer(let number)?: code = String(number)
            default: return nil
            }
            return TelnyxFault(code: code, title: entry["title"]?.text ?? "", detail: entry["detail"]?.text)
        }
    }
}

extension JSONValue {
    /// The string, when it is one.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
