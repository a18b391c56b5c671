package import Foundation

/// The secret of pseudonyms: in a file beside nothing that was exported, or made for one run.
package enum PseudonymKey {
    /// Reads the secret in a file, making it when it is missing; without a file it is a new one.
    package static func read(_ path: String?) throws -> Data {
        guard let path else { return fresh() }
        if let stored = FileManager.default.contents(atPath: path), stored.count >= 16 { return stored }
        let key = fresh()
        try FileWriting.replace(path, with: key, mode: 0o600)
        return key
    }

    private static func fresh() -> Data { Data((0..<32).map { _ in UInt8.random(in: 0...255) }) }
}
