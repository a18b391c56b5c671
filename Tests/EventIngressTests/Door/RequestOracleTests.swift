import Foundation
import Testing

@testable import EventIngress

/// Where the door accepts a request, SwiftNIO's llhttp must have read the same one.
///
/// Where we are stricter, and llhttp in NIO's configuration is not: bare LF as line end, more than one empty line before
/// the request, obs-text and unsafe characters in targets, HTTP/2.0-like versions, `Host` (absent, twice, malformed),
/// equal duplicate lengths, codings before `chunked`, bodies in HTTP/1.0 chunked coding, expectations other than
/// `100-continue`, sizes of heads, framing fields in trailers. Where we are more lenient: any token is a method (a route answers it 405), llhttp
/// knows a fixed list; and `Upgrade` and CONNECT do not end HTTP, because we never switch.
struct RequestOracleTests {
    @Test(arguments: RequestCorpus.accepted.indices)
    func acceptedRequestsAreTheSame(index: Int) {
        let (text, requests) = RequestCorpus.accepted[index]
        let bytes = RequestCorpus.bytes(text)
        let theirs = RequestOracle.read(bytes)
        #expect(Array(theirs.prefix(requests)) == RequestReader.read(bytes).requests)
    }

    @Test(arguments: RequestCorpus.refused.indices)
    func requestsBeforeARefusalAreTheSame(index: Int) {
        let bytes = RequestCorpus.bytes(RequestCorpus.refused[index].text)
        let ours = RequestReader.read(bytes).requests
        #expect(Array(RequestOracle.read(bytes).prefix(ours.count)) == ours)
    }

    /// The seed is fixed; HOOKSWITCH_SOAK sets the number of iterations.
    @Test
    func mutatedStreamsNeverSplitDifferently() {
        let soak = ProcessInfo.processInfo.environment["HOOKSWITCH_SOAK"].map { Int($0) ?? 1 }
        // Set without a number worth the name it means a million.
        let iterations = soak.map { $0 < 3000 ? 1_000_000 : $0 } ?? 3000
        var mutator = RequestMutator(seed: 0x484f_4f4b)
        var accepted = 0
        for _ in 0..<iterations {
            let bytes = mutator.next()
            let ours = RequestReader.read(bytes)
            accepted += ours.requests.count
            let known = ours.requests.prefix { RequestMutator.methods.contains($0.method) }
            let theirs = RequestOracle.read(bytes)
            guard Array(theirs.prefix(known.count)) == Array(known) else {
                Issue.record("differs: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                continue
            }
            #expect(inPieces(bytes, cutting: &mutator) == ours.requests)
        }
        #expect(accepted > iterations / 10)
    }

    private func inPieces(_ bytes: [UInt8], cutting mutator: inout RequestMutator) -> [RequestReader.Request] {
        var reader = RequestReader()
        var position = 0
        while position < bytes.count {
            let next = min(bytes.count, position + 1 + mutator.below(40))
            reader.feed(Array(bytes[position..<next]))
            position = next
        }
        return reader.requests
    }
}
