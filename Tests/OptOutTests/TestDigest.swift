import Foundation

/// A stand-in for SHA-256 in tests: FNV-1a over four lanes, 32 bytes, different for different input as far as tests go.
@Sendable func testDigest(_ data: Data) -> Data {
    var digest = Data()
    for lane in 0..<4 {
        var hash: UInt64 = 14_695_981_039_346_656_037 &+ UInt64(lane) &* 7_919
        for byte in data { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        withUnsafeBytes(of: hash.bigEndian) { digest.append(contentsOf: $0) }
    }
    return digest
}
