import Foundation

/// A digest only who holds the key can make: HMAC (RFC 2104) over a digest with blocks of 64 bytes, such as SHA-256.
struct KeyedDigest {
    let digest: @Sendable (Data) -> Data
    /// At most 64 bytes.
    let key: Data

    func callAsFunction(_ message: Data) -> Data {
        let block = [UInt8](key) + [UInt8](repeating: 0, count: max(0, 64 - key.count))
        let inner = digest(Data(block.map { $0 ^ 0x36 }) + message)
        return digest(Data(block.map { $0 ^ 0x5C }) + inner)
    }
}
