package import Foundation

/// Decides whether bytes were signed by Telnyx, recently.
///
/// Telnyx signs the timestamp header, `|` and the raw body (Telnyx, "Receiving webhooks"). There is no key id in the
/// headers, so while a key is rotated every configured key is tried.
package struct SignatureVerifier: Sendable {
    /// The keys in force; with none, everything is refused.
    package let keys: [PublicKey]
    /// How far the timestamp may be from our clock, both ways.
    package let tolerance: Duration

    /// Trusts these keys.
    package init(keys: [PublicKey], tolerance: Duration = .seconds(300)) {
        self.keys = keys
        self.tolerance = tolerance
    }

    /// Returns when the body was signed by one of the keys within the tolerance, and throws why not otherwise.
    ///
    /// The signature is looked at before the age, so that `stale` is only said of what Telnyx did sign.
    package func verify(
        body: Data,
        signature: String?,
        timestamp: String?,
        now: Date
    ) throws(SignatureError) {
        guard !keys.isEmpty else { throw .noKey }
        guard let signature, let timestamp else { throw .missing }
        let seconds = try Self.seconds(timestamp)
        guard let signed = Data(base64Encoded: signature), signed.count == 64 else { throw .malformedSignature }

        let message = Self.message(body: body, timestamp: timestamp)
        guard keys.contains(where: { $0.isValid(signed, for: message) }) else { throw .forged }

        let age = Duration.seconds(now.timeIntervalSince1970 - Double(seconds))
        guard age <= tolerance, age >= .zero - tolerance else { throw .stale(age: age, tolerance: tolerance) }
    }

    /// What is signed: the timestamp as sent, `|`, the body.
    static func message(body: Data, timestamp: String) -> Data {
        var message = Data(capacity: timestamp.utf8.count + 1 + body.count)
        message.append(contentsOf: timestamp.utf8)
        message.append(UInt8(ascii: "|"))
        message.append(body)
        return message
    }

    // Digits only: no sign, no space, no fraction. Eighteen of them are more than any clock needs.
    private static func seconds(_ text: String) throws(SignatureError) -> Int64 {
        let digits = text.utf8
        guard (1...18).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .malformedTimestamp
        }
        return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }
}
