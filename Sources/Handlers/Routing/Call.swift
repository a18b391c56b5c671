package import Numbering

/// An incoming call as far as routing looks at it.
package struct Call: Hashable, Sendable {
    /// Who calls: a number, a SIP address, or nobody who says.
    package let from: Party
    /// What was called.
    package let to: Party
    /// The STIR/SHAKEN level, `A`, `B` or `C`, when the network says.
    package let attestation: String?

    /// Puts a call together.
    package init(from: Party, to: Party, attestation: String? = nil) {
        self.from = from
        self.to = to
        self.attestation = attestation
    }
}
