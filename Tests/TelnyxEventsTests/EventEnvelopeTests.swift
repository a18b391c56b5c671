import Foundation
import Numbering
import Testing

@testable import TelnyxEvents

@Suite struct EventEnvelopeTests {
    static let samples = Fixtures.files(in: "events", ending: ".json")

    private func envelope(_ text: String) throws -> EventEnvelope {
        try EventEnvelope(json: Data(text.utf8), digest: "d1")
    }

    @Test func allSamplesAreThere() {
        #expect(Self.samples.count == 229)
    }

    @Test(arguments: samples) func everySampleLandsInTheFeedItsFolderNames(file: String) throws {
        let body = try Fixtures.data("events/\(file)")
        let envelope = try EventEnvelope(json: body, digest: "d1")
        #expect(envelope.family.rawValue == String(file.prefix { $0 != "/" }))
        #expect(envelope.body == body)
        #expect(envelope.conversation.rawValue.hasPrefix(envelope.family.rawValue + ":"))
    }

    /// The envelope reads only the members it needs; reading all of them must not change it.
    @Test(arguments: 0..<8) func readingTheWholeBodyGivesTheSameEnvelope(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for (index, file) in Self.samples.enumerated() {
            var body = try Fixtures.data("events/\(file)")
            if index % 8 != Int(seed) { body = Mutation.mutated(body, using: &random) }
            let whole = try? JSONValue(json: body)
            let envelope = try? EventEnvelope(json: body, digest: "d1")
            #expect(whole.map { EventEnvelope($0, json: body, digest: "d1") } == envelope)
        }
    }

    @Test func theTypeMayStandBesideTheWrapper() throws {
        let beside = try envelope(#"{"data":{"note":"x"},"event_type":"call.hold","id":"e1"}"#)
        #expect(beside.type == "call.hold")
        #expect(beside.id.rawValue == "e1")
        let inside = try envelope(#"{"data":{"event_type":"call.hold","id":"e1"},"event_type":"fax.failed","id":"e2"}"#)
        #expect(inside.type == "call.hold")
        #expect(inside.id.rawValue == "e1")
    }

    @Test func aReceivedMessageBelongsToItsSender() throws {
        let event = try envelope(
            #"{"data":{"event_type":"message.received","id":"e1","occurred_at":"2026-01-02T03:04:05.678+00:00","#
                + #""payload":{"from":{"phone_number":"+15551234567"},"to":[{"phone_number":"+15557654321"}]}}}"#
        )
        #expect(event.id.rawValue == "e1")
        #expect(event.type == "message.received")
        #expect(event.conversation.rawValue == "message:+15551234567")
        #expect(event.counterparty?.e164 == "+15551234567")
        #expect(event.occurredAt?.unixMicroseconds == 1_767_323_045_678_000)
        #expect(!event.isLegacy)
    }

    @Test(arguments: [#""inbound""#, #""outbound""#, "null", "7"])
    func aReceivedMessageBelongsToItsSenderWhateverItsDirectionSays(direction: String) throws {
        let event = try envelope(
            #"{"data":{"event_type":"message.received","id":"e1","payload":{"direction":\#(direction),"#
                + #""from":{"phone_number":"+15551234567"},"to":[{"phone_number":"+15557654321"}]}}}"#
        )
        #expect(event.counterparty?.e164 == "+15551234567")
    }

    @Test(arguments: ["message.sent", "message.finalized"])
    func aSentMessageBelongsToItsRecipient(type: String) throws {
        let event = try envelope(
            #"{"data":{"event_type":"\#(type)","id":"e1","payload":{"direction":"outbound","#
                + #""from":{"phone_number":"+15557654321"},"to":[{"phone_number":"+15551234567"}]}}}"#
        )
        #expect(event.conversation.rawValue == "message:+15551234567")
        #expect(event.counterparty?.e164 == "+15551234567")
    }

    @Test func messagesBeforeTheObjectsAreReadToo() throws {
        let event = try envelope(
            #"{"data":{"event_type":"message.received","id":"e1","payload":{"from":"+15551234567","to":"+15557654321"}}}"#
        )
        #expect(event.counterparty?.e164 == "+15551234567")
    }

    @Test func aShortCodeIsAConversationWithoutANumber() throws {
        let event = try envelope(
            #"{"data":{"event_type":"message.received","id":"e1","payload":{"from":{"phone_number":"24273"}}}}"#
        )
        #expect(event.conversation.rawValue == "message:24273")
        #expect(event.counterparty == nil)
    }

    @Test(arguments: [
        (#"{"call_session_id":"s","call_leg_id":"l","call_control_id":"c"}"#, "call:s"),
        (#"{"call_session_id":null,"call_leg_id":"l","call_control_id":"c"}"#, "call:l"),
        (#"{"call_session_id":"","call_control_id":"v3:c"}"#, "call:v3:c"),
        (#"{"conference_id":"k"}"#, "call:k"),
        (#"{}"#, "call:event:e1"),
    ])
    func aCallBelongsToItsSession(payload: String, key: String) throws {
        let event = try envelope(#"{"data":{"event_type":"call.hold","id":"e1","payload":\#(payload)}}"#)
        #expect(event.conversation.rawValue == key)
    }

    @Test(arguments: [("incoming", "+15551234567"), ("outgoing", "+15557654321"), ("sideways", nil)])
    func theOtherSideOfACallFollowsItsDirection(direction: String, number: String?) throws {
        let event = try envelope(
            #"{"data":{"event_type":"call.initiated","id":"e1","payload":{"call_session_id":"s","#
                + #""direction":"\#(direction)","from":"+15551234567","to":"+15557654321"}}}"#
        )
        #expect(event.counterparty?.e164 == number)
    }

    @Test func aFaxBelongsToItself() throws {
        let event = try envelope(
            #"{"data":{"event_type":"fax.received","id":"e1","payload":{"fax_id":"f1","from":"+15551234567"}}}"#
        )
        #expect(event.conversation.rawValue == "fax:f1")
        #expect(event.counterparty?.e164 == "+15551234567")
    }

    @Test func jsonWithoutAnIDIsKeyedByItsBytes() throws {
        for id in [#""""#, "null", "7", "[]", "\"\(String(repeating: "x", count: 300))\""] {
            let event = try envelope(#"{"data":{"event_type":"message.received","id":\#(id),"payload":{}}}"#)
            #expect(event.id.rawValue == "d1")
        }
        #expect(try envelope("{}").id.rawValue == "d1")
    }

    @Test(arguments: [
        "{}", "[]", "null", "42", #""text""#, #"{"data":null}"#, #"{"data":[{"event_type":"call.hold"}]}"#,
        #"{"data":{"id":"e1"}}"#, #"{"data":{"event_type":7}}"#, #"{"data":{"event_type":""}}"#,
        #"{"data":{"event_type":"line\nbreak"}}"#,
    ])
    func jsonWithoutATypeIsKeptAsOther(body: String) throws {
        let event = try envelope(body)
        #expect(event.family == .other)
        #expect(event.type == "unknown")
        #expect(event.body == Data(body.utf8))
    }

    @Test func anUnknownTypeIsKeptByItsName() throws {
        let event = try envelope(#"{"data":{"event_type":"carrier.pigeon.landed","id":"e1"}}"#)
        #expect(event.family == .other)
        #expect(event.type == "carrier.pigeon.landed")
        #expect(!event.isLegacy)
    }

    @Test(arguments: [
        ("fax.sent", EventFamily.fax), ("message.link_click", .message), ("whatsapp.template.disabled", .message),
        ("messaging-profile.spend-limit-reached", .message), ("verify.sent", .number), ("verify.failed", .number),
        ("porting_order.loa_updated", .number), ("porting_order.sharing_token_expired", .number),
        ("messaging_hosted_numbers_orders.deleted", .number), ("10dlc.brand.update", .number),
        ("number_order.complete", .number), ("conference.created", .call), ("siprec.failed", .call),
        ("streaming.started", .call), ("assistant.initialization", .call), ("conversation.insights.completed", .call),
        ("call", .other), ("callous.thing", .other), ("Call.hangup", .other), ("ai.thing", .other),
    ])
    func theFeedIsToldByTheNameAlone(type: String, family: EventFamily) throws {
        #expect(try envelope(#"{"data":{"event_type":"\#(type)","id":"e1"}}"#).family == family)
    }

    @Test(arguments: [
        ("call_initiated", true), ("conference_join", true), ("recording_saved", true), ("dtmf", true),
        ("call.initiated", false), ("number_order.complete", false), ("foo_bar", false), ("unknown", false),
    ])
    func oldNamesHaveUnderscoresForDots(type: String, isLegacy: Bool) throws {
        #expect(try envelope(#"{"event_type":"\#(type)","id":"e1","payload":{}}"#).isLegacy == isLegacy)
    }

    @Test func theOldFlatFormIsRecognised() throws {
        let body = #"{"record_type":"event","id":"e1","event_type":"call_initiated","payload":{"call_session_id":"s"}}"#
        let event = try envelope(body)
        #expect(event.isLegacy)
        #expect(event.family == .other)
        #expect(event.id.rawValue == "e1")
    }

    @Test(arguments: ["", " ", "{", "{}{}", "{\"a\":1,}", "nul", "From=%2B1", "\u{FEFF}"])
    func whatIsNotJSONIsRefused(body: String) {
        #expect(throws: EnvelopeError.self) { try envelope(body) }
    }

    @Test func aFormIsKeyedByItsBytesAndBelongsToItsCall() throws {
        let body = Data(
            "CallSid=v3%3Aabc&From=%2B15551234567&To=%2B15557654321&Timestamp=2024-01-15T10%3A30%3A00Z".utf8
        )
        let step = try #require(TeXMLStep(rawValue: "dial"))
        let event = EventEnvelope(form: try FormFields(body), body: body, step: step, digest: "d1")
        #expect(event.id.rawValue == "texml:d1")
        #expect(event.type == "texml.dial")
        #expect(event.family == .call)
        #expect(event.conversation.rawValue == "call:v3:abc")
        #expect(event.counterparty?.e164 == "+15551234567")
        #expect(event.occurredAt?.unixMicroseconds == 1_705_314_600_000_000)
        #expect(event.format == .form(step: step))
        #expect(event.body == body)
    }

    @Test func aFormatSurvivesItsColumn() throws {
        let step = try #require(TeXMLStep(rawValue: "menu.1_a-b"))
        for format in [BodyFormat.json, .form(step: .voice), .form(step: step)] {
            #expect(BodyFormat(rawValue: format.rawValue) == format)
        }
        #expect(BodyFormat(rawValue: "form:") == nil)
        #expect(BodyFormat(rawValue: "xml") == nil)
        #expect(TeXMLStep(rawValue: "a/b") == nil)
        #expect(TeXMLStep(rawValue: String(repeating: "a", count: 65)) == nil)
    }
}
