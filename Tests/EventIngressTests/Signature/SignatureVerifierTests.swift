import Foundation
import Testing

@testable import EventIngress

@Suite struct SignatureVerifierTests {
    @Test func theVectorsAreThere() {
        #expect(SignatureVector.all.count == 10)
        #expect(SignatureVector.all.filter(\.valid).count == 6)
    }

    @Test(arguments: SignatureVector.all)
    func everyVectorIsJudgedAsLabelled(vector: SignatureVector) throws {
        let judgement = try vector.judgement(at: vector.signedAt)
        #expect((judgement == nil) == vector.valid)
    }

    @Test func everyMutationIsForged() throws {
        var generator = SplitMix(state: 20_261_121)
        let mutations = SignatureVector.all.filter(\.valid).flatMap { $0.mutations(using: &generator) }
        #expect(mutations.count >= 500)
        for mutation in mutations {
            #expect(try mutation.judgement(at: mutation.signedAt) == .forged, "\(mutation.id)")
        }
    }

    @Test(arguments: [
        (0.0, true), (300, true), (301, false), (-300, true), (-301, false), (86_400, false),
    ])
    func theToleranceHoldsBothWaysAndIncludesItsBorder(seconds: Double, believed: Bool) throws {
        let vector = try #require(SignatureVector.all.first)
        let judgement = try vector.judgement(at: vector.signedAt + seconds)
        #expect(judgement == (believed ? nil : .stale(age: .seconds(seconds), tolerance: .seconds(300))))
    }

    @Test func aToleranceHasNoUpperBound() throws {
        let vector = try #require(SignatureVector.all.first)
        let verifier = SignatureVerifier(
            keys: [try PublicKey(base64: vector.publicKey)],
            tolerance: .seconds(1_000_000_000_000)
        )
        try verifier.verify(
            body: vector.body,
            signature: vector.signature,
            timestamp: vector.timestamp,
            now: .distantPast
        )
    }

    @Test func whatIsOldAndForgedIsForged() throws {
        var vector = try #require(SignatureVector.all.first)
        vector.body.append(0)
        #expect(try vector.judgement(at: vector.signedAt + 10_000) == .forged)
    }

    @Test func withoutAKeyNothingIsBelieved() throws {
        let vector = try #require(SignatureVector.all.first)
        #expect(try vector.judgement(at: vector.signedAt, keys: []) == .noKey)
    }

    @Test func everyKeyOfTheListIsTried() throws {
        let vector = try #require(SignatureVector.all.first)
        let own = try PublicKey(base64: vector.publicKey)
        let other = try SigningKey.generate().publicKey
        #expect(try vector.judgement(at: vector.signedAt, keys: [other, own]) == nil)
        #expect(try vector.judgement(at: vector.signedAt, keys: [own, other]) == nil)
        #expect(try vector.judgement(at: vector.signedAt, keys: [other]) == .forged)
    }

    @Test(arguments: [
        "", " 1700000000", "1700000000 ", "+1700000000", "-1", "1.7e9", "1700000000.0", "١٧", "9999999999999999999",
    ])
    func aTimestampIsDigitsOnly(timestamp: String) throws {
        var vector = try #require(SignatureVector.all.first)
        vector.timestamp = timestamp
        #expect(try vector.judgement(at: Date(timeIntervalSince1970: 1_700_000_000)) == .malformedTimestamp)
    }

    @Test(arguments: ["", "dGVzdA==", "not base64!", "%%%"])
    func aSignatureIsSixtyFourBytes(signature: String) throws {
        var vector = try #require(SignatureVector.all.first)
        vector.signature = signature
        #expect(try vector.judgement(at: vector.signedAt) == .malformedSignature)
    }

    @Test func absentHeadersAreMissing() throws {
        let vector = try #require(SignatureVector.all.first)
        let verifier = SignatureVerifier(keys: [try PublicKey(base64: vector.publicKey)])
        #expect(throws: SignatureError.missing) {
            try verifier.verify(body: vector.body, signature: nil, timestamp: vector.timestamp, now: vector.signedAt)
        }
        #expect(throws: SignatureError.missing) {
            try verifier.verify(body: vector.body, signature: vector.signature, timestamp: nil, now: vector.signedAt)
        }
    }
}
