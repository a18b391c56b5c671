/// The key for Telnyx's API; it cannot be printed.
package struct TelnyxAPIKey: Sendable, CustomStringConvertible, CustomReflectable {
    let secret: String

    /// Takes the key; nil when it is empty or holds what cannot stand in a header field.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        secret = text
    }

    /// Always the same.
    package var description: String { "<redacted>" }
    /// Shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
