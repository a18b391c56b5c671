import Foundation
import Testing

@testable import EventIngress

/// What was answered is kept with the request, however it came about.
@Suite struct AnswerNoteTests {
    private func note(_ bench: EndpointBench) async throws -> AnswerNote? {
        await bench.file.journal.flush()
        let entry = try #require(try await bench.file.journal.entries(limit: 1).first)
        return try await bench.file.journal.answer(to: entry.id)
    }

    private func answered(within limit: Duration = .seconds(30), _ answer: @escaping @Sendable () async -> Data?)
        async throws -> AnswerNote?
    {
        let bench = try await EndpointBench()
        let endpoint = bench.voice(answerWithin: limit) { _ in await answer() }
        _ = try await endpoint.handleRequest(bench.form(VoiceEndpointTests.fetch))
        return try await note(bench)
    }

    @Test func anAnswerIsNotedOnce() async throws {
        let note = try await answered { Data("<Response/>".utf8) }
        #expect(note?.result == "answered")
        #expect(note?.note == Data("note".utf8))
    }

    @Test func aFallbackIsNotedAsOne() async throws {
        let refused = try await answered { nil }
        #expect(refused?.result == "no_answer")
        #expect(refused?.note == nil)
        let deaf = DeafWait()
        let late = try await answered(within: .milliseconds(20)) {
            await deaf.wait()
            return Data()
        }
        deaf.end()
        #expect(late?.result == "late")
    }

    @Test func whatAsksForNothingHasNoAnswer() async throws {
        let bench = try await EndpointBench()
        _ = try await bench.voice().handleRequest(bench.form(VoiceEndpointTests.fetch, path: "/texml/other"))
        #expect(try await note(bench) == nil)
    }
}
