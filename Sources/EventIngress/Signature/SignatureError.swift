/// Why a request is not believed to come from Telnyx.
package enum SignatureError: Error, Hashable, Sendable {
    /// No public key is configured: nothing can be believed.
    case noKey
    /// A signature or timestamp header is absent.
    case missing
    /// A signature or timestamp header stands there more than once.
    case duplicated
    /// The signature is not the Base64 of 64 bytes.
    case malformedSignature
    /// The timestamp is not a whole number of seconds.
    case malformedTimestamp
    /// No key fits: somebody else signed, or the bytes were changed.
    case forged
    /// Rightly signed, but too long ago, or (a negative age) too far in the future.
    case stale(age: Duration, tolerance: Duration)
}
