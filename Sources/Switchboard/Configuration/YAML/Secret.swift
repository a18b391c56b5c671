/// A value that must never be printed: keys, tokens, signing secrets.
package struct Secret: Hashable, Sendable {
    /// What is printed in its place.
    static let redacted = "<redacted>"

    /// The secret itself; read it only where it is used.
    package let exposed: String

    /// Wraps a secret.
    package init(_ exposed: String) { self.exposed = exposed }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `<redacted>`.
    package var description: String { Self.redacted }
    /// Always `<redacted>`.
    package var debugDescription: String { Self.redacted }
    /// Hides the stored text from `dump` and string interpolation of enclosing values.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
