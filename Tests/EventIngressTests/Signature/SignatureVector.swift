import Foundation

@testable import EventIngress

/// One labelled tuple of `fixtures/signatures/signature-vectors.json`.
struct SignatureVector: Decodable, Sendable, CustomStringConvertible {
    let id: String
    let publicKey: String
    var timestamp: String
    var body: Data
    var signature: String
    let valid: Bool

    enum CodingKeys: String, CodingKey {
        case id
        case publicKey = "public_key_base64"
        case timestamp
        case body = "body_base64"
        case signature = "signature_base64"
        case valid
    }

    private struct File: Decodable {
        let vectors: [SignatureVector]
    }

    /// Every vector of the file; empty when it cannot be read, which `theVectorsAreThere` reports.
    static let all: [SignatureVector] = {
        let data = try? IngressFixtures.data("signatures/signature-vectors.json")
        return data.flatMap { try? JSONDecoder().decode(File.self, from: $0).vectors } ?? []
    }()

    var description: String { id }
    var signedAt: Date { Date(timeIntervalSince1970: Double(timestamp) ?? 0) }

    /// What the verifier says; nil when it believes.
    func judgement(at now: Date, keys: [PublicKey]? = nil) throws -> SignatureError? {
        let verifier = SignatureVerifier(keys: try keys ?? [PublicKey(base64: publicKey)])
        do {
            try verifier.verify(body: body, signature: signature, timestamp: timestamp, now: now)
            return nil
        } catch {
            return error
        }
    }

    /// Copies that differ in one bit or one character and must all be refused, as many as fit 40 per vector.
    func mutations(using generator: inout SplitMix) -> [SignatureVector] {
        var mutations: [SignatureVector] = []
        let signatureBytes = [UInt8](Data(base64Encoded: signature) ?? Data())
        for _ in 0..<40 {
            var copy = self
            var bytes = signatureBytes
            bytes[Int(generator.next(below: 64))] ^= 1 << UInt8(generator.next(below: 8))
            copy.signature = Data(bytes).base64EncodedString()
            mutations.append(copy)

            copy = self
            var body = [UInt8](self.body)
            if body.isEmpty || generator.next(below: 4) == 0 {
                body.insert(UInt8(generator.next(below: 256)), at: Int(generator.next(below: UInt64(body.count + 1))))
            } else {
                body[Int(generator.next(below: UInt64(body.count)))] ^= 1 << UInt8(generator.next(below: 8))
            }
            copy.body = Data(body)
            mutations.append(copy)

            copy = self
            copy.timestamp = String((Int(timestamp) ?? 0) + 1 + Int(generator.next(below: 200)))
            mutations.append(copy)
        }
        return mutations
    }
}

/// A small generator with a fixed seed, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below bound: UInt64) -> UInt64 { next() % bound }
}
