package import EventIngress

/// The key pair that stands in for Telnyx's on a developer's machine.
package enum DevelopmentKey {
    /// Why there is no key to sign with.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// No such file.
        case missing(String)
        /// A file that holds no key.
        case invalid(String, reason: String)

        /// What is wrong and what to do.
        package var description: String {
            switch self {
            case .missing(let path):
                "there is no signing key in \(path); `hookswitch serve --dev` makes one, or name a file with --key"
            case .invalid(let path, let reason): "\(path) is \(reason)"
            }
        }
    }

    /// Reads the key in a file.
    package static func read(_ path: String, in directory: DataDirectory) throws -> SigningKey {
        guard let text = try directory.storedSecret(at: path) else { throw Fault.missing(path) }
        do {
            return try SigningKey(base64: text)
        } catch {
            throw Fault.invalid(path, reason: "\(error)")
        }
    }

    /// The directory's own development key, made on first use.
    package static func own(of directory: DataDirectory) throws -> SigningKey {
        let fresh = try SigningKey.generate()
        let text = try directory.secret(at: directory.developmentKey) { fresh.base64 }
        do {
            return try SigningKey(base64: text)
        } catch {
            throw Fault.invalid(directory.developmentKey, reason: "\(error)")
        }
    }
}
