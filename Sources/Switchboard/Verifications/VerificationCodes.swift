import Crypto
import Foundation

/// Makes codes and tells right ones from wrong ones, under a key that stays on this server.
struct VerificationCodes: Sendable {
    private let key: SymmetricKey
    private let digits: Int

    /// Takes the secret of the data directory.
    init(secret: String, digits: Int) {
        key = SymmetricKey(data: Data(secret.utf8))
        self.digits = digits
    }

    /// Takes the key of the data directory, made at the first start that sends codes; nil when there is none.
    init?(_ configuration: Configuration) throws {
        let directory = configuration.data
        let rules = configuration.verifications.rules
        let secret =
            try rules == nil
            ? directory.storedSecret(at: directory.verificationKey)
            : directory.secret(at: directory.verificationKey) {
                SymmetricKey(size: .bits256).withUnsafeBytes { Data($0).base64EncodedString() }
            }
        guard let secret else { return nil }
        self.init(secret: secret, digits: rules?.digits ?? VerificationRules().digits)
    }

    /// A new code of the system's generator, every one as likely as any other.
    func make() -> String { (0..<digits).map { _ in String(Int.random(in: 0...9)) }.joined() }

    /// What is kept of a code: without the key nothing can be told from it.
    func authentication(of code: String, for id: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Self.message(code, id), using: key))
    }

    /// Whether a code is the one, in a time that does not tell how much of it is right.
    func isRight(_ code: String, for verification: Verification) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            verification.hmac,
            authenticating: Self.message(code, verification.id),
            using: key
        )
    }

    /// By what a whole text is known again, of which nothing else is kept; space around it does not count.
    func authentication(ofText text: String) -> Data {
        let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return Data(HMAC<SHA256>.authenticationCode(for: Data("text\n\(words)".utf8), using: key))
    }

    private static func message(_ code: String, _ id: String) -> Data { Data("\(id)\n\(code)".utf8) }
}
