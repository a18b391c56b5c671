/// The rules that a document is checked against; the raw value is their name in listings.
public enum Rule: String, Sendable, Codable, CaseIterable {
    // What makes it a document at all.
    case wellFormedness = "well-formedness"
    case doctype
    case processingInstruction = "processing-instruction"
    case depth
    case root
    case illegalCharacter = "illegal-character"

    // What the tables of Telnyx say.
    case vocabulary
    case nesting
    case text
    case attributeName = "attribute-name"
    case attributeValue = "attribute-value"
    case limit
    case structure
    case undocumented

    // What is legal and still seldom meant.
    case unreachable
    case rejectNotFirst = "reject-not-first"
    case missingCallback = "missing-callback"
    case ignored
    case empty
    case destination
    case plainHTTP = "plain-http"
    case relativeAddress = "relative-address"
    case template
}
