import Foundation
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// Thousands of calls through plans nobody has written: every document is valid and every call comes to an end.
@Suite struct GeneratedCallsTests {
    /// Ten calls go through the plans of each seed.
    ///
    /// `HOOKSWITCH_SOAK=1` walks 20,000 calls instead of 200.
    private static let seeds = ProcessInfo.processInfo.environment["HOOKSWITCH_SOAK"] == nil ? 20 : 2000
    /// Parts that run side by side.
    private static let parts = 4

    private static func seeds(of part: Int) -> StrideTo<Int> { stride(from: part, to: seeds, by: parts) }

    @Test(arguments: 0..<parts)
    func everyDocumentOfEveryCallIsValid(part: Int) throws {
        let clock = ContinuousClock()
        let began = clock.now
        var calls = 0
        var documents = 0
        for seed in Self.seeds(of: part) {
            var generator = PlanGenerator(seed: UInt64(seed))
            let script = try generator.script()
            for _ in 0..<10 { documents += try walk(script, &generator, seed: seed) }
            calls += 10
        }
        #expect(documents > calls)
        if calls > 1000 { print("soak: \(calls) calls, \(documents) documents, all valid, in \(clock.now - began)") }
    }

    /// Follows one call from document to document and answers how many there were.
    private func walk(_ script: CallScript, _ generator: inout PlanGenerator, seed: Int) throws -> Int {
        let from = generator.caller()
        let profile = generator.profile()
        let history = generator.history()
        var request = try VoiceFixtures.request("voice", ["From": from])
        for count in 1...30 {
            let answer = try VoiceFixtures.answer(script, request, profile: profile, history: history)
            let document: String
            do {
                document = String(decoding: try TeXML(verbs: answer.verbs).encoded(use: answer.use), as: UTF8.self)
            } catch {
                Issue.record("seed \(seed): \(error) in \(answer.summary)")
                return count
            }
            if document.contains("{{") { Issue.record("seed \(seed): a template: \(document)") }
            guard let next = generator.next(after: document) else { return count }
            var fields = next.fields
            fields["From"] = from
            request = try VoiceFixtures.request(next.step, fields, query: next.address)
        }
        return 30
    }

    @Test(arguments: 0..<parts)
    func everyEventOfEveryCallIsHarmless(part: Int) throws {
        for seed in Self.seeds(of: part) {
            var generator = PlanGenerator(seed: UInt64(seed))
            let script = CallControlScript(router: try generator.script().router)
            var last: CallCommand?
            var seen: [String] = []
            for _ in 0..<60 {
                // Mostly what follows, sometimes something old or something that does not fit.
                let state = generator.chance(80) ? last?.clientState : generator.pick(seen + ["{}"])
                let event = try generator.event(state: state)
                let reaction = script.reaction(
                    to: LegEvent(event),
                    given: RouteCircumstances(profile: generator.profile(), history: generator.history()),
                    at: try RoutingFixtures.instant("2026-11-20T15:00:00Z")
                )
                #expect(reaction.commands.count <= 1)
                for command in reaction.commands {
                    #expect(command.clientState.map { LegState($0) != nil } ?? true, "seed \(seed)")
                    _ = try JSONEncoder().encode(command)
                    if let state = command.clientState { seen.append(state) }
                }
                last = reaction.commands.last ?? last
            }
        }
    }
}

extension PlanGenerator {
    /// One of the addresses of a document, with what Telnyx might send there; nil when the call is over.
    fileprivate mutating func next(
        after document: String
    ) -> (step: String, address: String, fields: [String: String])? {
        var addresses: [String] = []
        for name in ["action", "waitUrl", "url", "amdStatusCallback", "recordingStatusCallback"] {
            addresses += Self.texts(between: " \(name)=\"", and: "\"", in: document)
        }
        addresses += Self.texts(between: "<Redirect>", and: "<", in: document)
        addresses = addresses.filter { $0.contains("/texml/") }
        guard !addresses.isEmpty else { return nil }
        let address = pick(addresses).replacing("&amp;", with: "&")
        let step = address.split(separator: "?")[0].split(separator: "/").last.map(String.init) ?? ""
        let all: [String: String] = [
            "Digits": pick(["1", "2", "30", "*", "#", "7", "", "99"]), "SpeechResult": pick(["sales & co", "", "hm"]),
            "DialCallStatus": pick(["completed", "busy", "no-answer", "odd"]),
            "QueueResult": pick(["leave", "bridged"]),
            "QueuePosition": pick(["1", "3", "9", "-1", "x"]), "QueueTime": pick(["0", "30", "99999"]),
            "AvgQueueTime": pick(["45", "0", "-9"]), "AnsweredBy": pick(["human", "machine_start"]),
            "Reason": pick(["handoff", "hangup"]), "RecordingSid": "r",
        ]
        return (step, address, all.filter { _ in chance(50) })
    }

    /// Regular expressions take longer than everything else here together.
    private static func texts(between start: String, and end: String, in document: String) -> [String] {
        document.components(separatedBy: start).dropFirst().compactMap { $0.components(separatedBy: end).first }
    }

    fileprivate mutating func event(state: String?) throws -> CallEvent {
        guard let state, chance(95) else { return try VoiceFixtures.arrival() }
        let types = [
            "call.answered", "call.speak.ended", "call.playback.ended", "call.gather.ended", "call.bridged",
            "call.hangup",
            "call.enqueued", "call.dequeued", "call.conversation.ended", "call.recording.saved",
            "call.machine.detection.ended", "call.dtmf.received",
        ]
        let payload: [String: JSONValue] = [
            "digits": .string(pick(["1", "2", "30", "", "x"])), "status": .string(pick(["valid", "timeout", "odd"])),
            "hangup_cause": .string(pick(["normal_clearing", "timeout", "odd"])),
            "reason": .string(pick(["timeout", "bridged", "handoff"])), "result": .string(pick(["machine", "human"])),
            "current_position": .integer(Int64(pick([-1, 0, 2, 900]))),
        ]
        return try VoiceFixtures.following(pick(types), state: state, leg: pick(["v3:a", "v3:a", "v3:b"]), payload)
    }
}
