/// How a TeXML request proves that it comes from Telnyx.
///
/// It is not documented that the first instruction fetch of a call is signed, so a secret in the URL can stand in.
package enum VoiceAuthentication: Sendable {
    /// By its signature only.
    case signature
    /// By the token in the path only.
    case token(VoiceToken)
    /// By either one; without a token, by its signature.
    case either(VoiceToken?)

    /// The token that is believed, when one is.
    package var token: VoiceToken? {
        switch self {
        case .signature: nil
        case .token(let token): token
        case .either(let token): token
        }
    }

    /// Whether a signature is believed.
    var believesSignatures: Bool {
        switch self {
        case .signature, .either: true
        case .token: false
        }
    }
}
