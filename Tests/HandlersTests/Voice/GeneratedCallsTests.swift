import Foundation
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// Thousands of calls through plans nobody has written: every document is valid and every call comes to an end.
@Suite struct GeneratedCallsTests {
    /// `HOOKSWITCH_SOAK=1` walks ten thousand calls and more.
    private static let calls = ProcessInfo.processInfo.environment["HOOKSWITCH_SOAK"] == nil ? 200 : 20_000

    @Test func everyDocumentOfEveryCallIsValid() throws {
        var documents = 0
        for seed in 0..<(Self.calls / 10) {
            var generator = PlanGenerator(seed: UInt64(seed))
            let script = try generator.script()
            for _ in 0..<10 { documents += try walk(script, &generator, seed: seed) }
        }
        #expect(documents > Self.calls)
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

    @Test func everyEventOfEveryCallIsHarmless() throws {
        for seed in 0..<(Self.calls / 10) {
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
        let names = "action|waitUrl|url|amdStatusCallback|recordingStatusCallback"
        let pattern = " (?:\(names))=\"([^\"]+)\""
        guard let attribute = try? Regex(pattern, as: (Substring, Substring).self) else { return nil }
        var addresses = document.matches(of: attribute).map { String($0.output.1) }
        addresses += document.matches(of: /<Redirect>([^<]+)</).map { String($0.1) }
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
