/// Text for the document in which everything that came from outside has gone through the sanitiser.
///
/// A literal is taken as written, templates included, because the programmer wrote it. What is interpolated is
/// sanitised: `"Hello \(callerName)"` cannot smuggle in `{{#secret}}…{{/secret}}`, control characters or a novel.
public struct SafeText: Hashable, Sendable {
    /// The text as it will be spoken or sent.
    public let text: String

    /// Text that is trusted as it is, from a configuration for instance; `{{…}}` in it is expanded by Telnyx.
    public init(verbatim text: String) { self.text = text }

    /// Text from outside, sanitised: see ``TextSanitizer``.
    public init(callerSupplied text: String, sanitizer: TextSanitizer = TextSanitizer()) {
        self.text = sanitizer.sanitized(text)
    }
}

extension SafeText: ExpressibleByStringInterpolation {
    /// Collects literal parts as they are and interpolated parts sanitised.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Starts with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        /// A part that the programmer wrote.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// A part that came from somewhere.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            text += TextSanitizer().sanitized(value.description)
        }

        /// A part that is trusted as it is.
        public mutating func appendInterpolation(verbatim value: String) { text += value }
    }

    /// The collected text.
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// Text that the programmer wrote.
    public init(stringLiteral value: String) { text = value }
}
