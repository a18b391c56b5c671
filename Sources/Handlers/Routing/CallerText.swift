package import OptOut

/// A text message to the caller, sent while the call goes on.
package struct CallerText: Hashable, Sendable {
    /// The words; `{caller.name}` and its like are filled in.
    package let text: String
    /// Our number or sender; nil for the number that was called.
    package let sender: String?
    /// Why it is sent; the send gate decides by it.
    package let purpose: SendPurpose

    /// Puts a text step together.
    package init(_ text: String, sender: String? = nil, purpose: SendPurpose = .informational) {
        self.text = text
        self.sender = sender
        self.purpose = purpose
    }
}

extension CallerText: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, purpose
        case sender = "from"
    }
}
