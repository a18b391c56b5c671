import Foundation
import Testing

@testable import EventIngress

@Suite struct SigningKeyTests {
    @Test func whatAKeySignsItsPublicHalfBelieves() throws {
        let key = try SigningKey.generate()
        let now = Date(timeIntervalSince1970: 1_700_000_000.9)
        let body = Data("{}".utf8)
        let signed = try key.sign(body: body, at: now)
        #expect(signed.timestamp == "1700000000")
        #expect(signed.signature.count == 88)
        let verifier = SignatureVerifier(keys: [key.publicKey])
        try verifier.verify(body: body, signature: signed.signature, timestamp: signed.timestamp, now: now)
    }

    @Test func aStoredKeyIsTheSameKey() throws {
        let key = try SigningKey.generate()
        let again = try SigningKey(base64: key.base64 + "\n")
        #expect(again.publicKey == key.publicKey)
        #expect(again.base64 == key.base64)
    }

    @Test func publishedKeysAreKeys() throws {
        let key = try PublicKey(base64: "eu2zvPjhY6odxV34Z/EsRiERvTodkev4Fq0SlK90Izg=")
        #expect(key.base64 == "eu2zvPjhY6odxV34Z/EsRiERvTodkev4Fq0SlK90Izg=")
        #expect(key.fingerprint.count == 19)
    }

    @Test(arguments: [
        ("not base64", PublicKey.Fault.notBase64),
        ("", .wrongLength(bytes: 0)),
        ("AAAA", .wrongLength(bytes: 3)),
        (Data(repeating: 1, count: 64).base64EncodedString(), .wrongLength(bytes: 64)),
        (Data(count: 32).base64EncodedString(), .placeholder),
    ])
    func whatIsNotAKeyIsRefusedWithItsReason(text: String, fault: PublicKey.Fault) {
        #expect(throws: fault) { try PublicKey(base64: text) }
    }
}
