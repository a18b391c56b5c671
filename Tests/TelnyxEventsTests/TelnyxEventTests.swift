import Foundation
import Numbering
import Testing

@testable import TelnyxEvents

@Suite struct TelnyxEventTests {
    private func event(_ text: String) throws -> TelnyxEvent {
        TelnyxEvent(try EventEnvelope(json: Data(text.utf8), digest: "d1"))
    }

    private func event(_ type: String, _ payload: String) throws -> TelnyxEvent {
        try event(#"{"data":{"event_type":"\#(type)","id":"e1","payload":\#(payload)}}"#)
    }

    private func message(_ payload: String, type: String = "message.received") throws -> MessageEvent {
        guard case .message(let message) = try event(type, payload) else { throw Unexpected() }
        return message
    }

    private func fax(_ payload: String, type: String) throws -> FaxEvent {
        guard case .fax(let fax) = try event(type, payload) else { throw Unexpected() }
        return fax
    }

    private func call(_ payload: String, type: String) throws -> CallEvent {
        guard case .call(let call) = try event(type, payload) else { throw Unexpected() }
        return call
    }

    private struct Unexpected: Error {}

    @Test func recipientsMayBeObjectsOrOneString() throws {
        #expect(try message(#"{"to":"+15551234567"}"#).to.map(\.text) == ["+15551234567"])
        #expect(try message(#"{"to":{"phone_number":"+15551234567"}}"#).to.map(\.text) == ["+15551234567"])
        #expect(try message(#"{"to":[{"phone_number":"+15551234567"},"+15557654321",null,7]}"#).to.count == 2)
        #expect(try message(#"{"to":null}"#).to.isEmpty)
        #expect(try message("{}").to.isEmpty)
    }

    @Test func copiesMayBeAbsentEmptyStringsOrObjects() throws {
        #expect(try message(#"{"cc":[]}"#).cc.isEmpty)
        #expect(try message(#"{"cc":["+15551234567"]}"#).cc.map(\.phoneNumber?.e164) == ["+15551234567"])
        #expect(
            try message(#"{"cc":[{"phone_number":"+15551234567"}]}"#).cc.map(\.phoneNumber?.e164) == ["+15551234567"]
        )
    }

    @Test(
        arguments: [
            (#""STOP""#, .known(.stop)), (#""stop""#, .known(.stop)), (#""START""#, .known(.start)),
            (#""HELP""#, .known(.help)),
            (#""INFO""#, .other("INFO")), ("null", nil), (#""""#, nil), ("{}", nil),
        ] as [(String, Open<Autoresponse>?)]
    )
    func theAnswerOfTelnyxItself(json: String, expected: Open<Autoresponse>?) throws {
        #expect(try message(#"{"autoresponse_type":\#(json)}"#).autoresponseType == expected)
    }

    @Test func costsAreTextAndMayBeMissing() throws {
        #expect(try message(#"{"cost":{"amount":"0.0051","currency":"USD"}}"#).cost?.amount == "0.0051")
        #expect(try message(#"{"cost":{"amount":0.0051}}"#).cost?.amount == "0.0051")
        #expect(try message(#"{"cost":null}"#).cost == nil)
        #expect(try message(#"{"cost":"0.0051"}"#).cost == nil)
    }

    @Test func wordsOfOtherChannelsAreFoundInTheBody() throws {
        #expect(try message(#"{"text":"","body":{"text":"hi"}}"#).text == "")
        #expect(try message(#"{"body":{"text":"hi"}}"#).text == "hi")
        #expect(try message(#"{"body":{"type":"text","text":{"body":"hi"}}}"#).text == "hi")
        #expect(try message(#"{"body":{"suggestion_response":{"text":"Yes","postback_data":"y"}}}"#).text == "Yes")
        #expect(try message(#"{"body":"hi"}"#).body == nil)
        #expect(try message("{}").text == nil)
    }

    @Test func bothNamesOfAMediaHashAreRead() throws {
        let event = try message(
            #"{"media":[{"url":"u","sha256":"a","size":null},{"hash_sha256":"b","size":"12"},"x"]}"#
        )
        #expect(event.media.map(\.sha256) == ["a", "b"])
        #expect(event.media.map(\.byteCount) == [nil, 12])
    }

    @Test func anUnknownStatusIsKept() throws {
        let event = try message(
            #"{"to":[{"phone_number":"+15551234567","status":"teleported"}]}"#,
            type: "message.finalized"
        )
        #expect(event.to.first?.status == .other("teleported"))
        #expect(event.kind == .finalized)
    }

    @Test(arguments: ["fax.sent", "fax.delivered"]) func faxSentIsFaxDelivered(type: String) throws {
        #expect(try fax(#"{"fax_id":"f1"}"#, type: type).kind == .delivered)
    }

    @Test func wrongTypesCostOnlyTheirField() throws {
        let event = try fax(
            #"{"fax_id":"f1","page_count":"3","call_duration_secs":"x","partial_content":"true","from":7,"media_url":{}}"#,
            type: "fax.received"
        )
        #expect(event.id?.rawValue == "f1")
        #expect(event.pageCount == 3)
        #expect(event.callDuration == nil)
        #expect(event.isPartial == true)
        #expect(event.from == .anonymous)
        #expect(event.mediaURL == nil)
    }

    @Test func aHangupMayLackItsMeasurements() throws {
        for stats in ["null", "{}", #""none""#] {
            let event = try call(
                #"{"hangup_cause":"normal_clearing","call_quality_stats":\#(stats)}"#,
                type: "call.hangup"
            )
            guard case .hangup(let hangup) = event.detail else { throw Unexpected() }
            #expect(hangup.quality == nil)
            #expect(hangup.cause == .known(.normalClearing))
        }
    }

    @Test func bothNamesOfCustomHeadersAreRead() throws {
        let headers = #"[{"name":"X-A","value":"1"},{"header_name":"X-B","header_value":"2"}]"#
        let event = try call(#"{"custom_headers":\#(headers)}"#, type: "call.initiated")
        guard case .initiated(let initiated) = event.detail else { throw Unexpected() }
        #expect(initiated.customHeaders.map(\.name) == ["X-A", "X-B"])
        #expect(initiated.customHeaders.map(\.value) == ["1", "2"])
    }

    @Test(arguments: [("Y2FsbDox", "call:1"), ("not base64", nil), ("/w==", nil)])
    func clientStateIsOursWhenItIsText(base64: String, text: String?) throws {
        let event = try call(#"{"client_state":"\#(base64)"}"#, type: "call.answered")
        #expect(event.call.clientState?.rawValue == base64)
        #expect(event.call.clientState?.text == text)
    }

    @Test func connectionIDsAreNotNumbers() throws {
        #expect(
            try call(#"{"connection_id":"7267xxxxxxxxxxxxxx"}"#, type: "call.hold").call.connection?.rawValue
                == "7267xxxxxxxxxxxxxx"
        )
        #expect(
            try call(#"{"connection_id":1494404757140276705}"#, type: "call.hold").call.connection?.rawValue
                == "1494404757140276705"
        )
    }

    @Test func unknownTypesOfKnownFeedsKeepTheirPayload() throws {
        #expect(try call(#"{"a":1}"#, type: "call.levitated").detail == .other(.object(["a": .integer(1)])))
        #expect(try message("{}", type: "message.delivered").kind == .other("message.delivered"))
        #expect(try fax("{}", type: "fax.email.delivered").kind == .other("fax.email.delivered"))
        guard case .number(let number) = try event("10dlc.flag.update", "{}") else { throw Unexpected() }
        #expect(number.detail == .other(.object([:])))
    }

    @Test(
        arguments: [
            (#"{"event_type":"call_initiated","id":"e1","payload":{}}"#, .legacyForm), (#"{"id":"e1"}"#, .untyped),
            ("[]", .untyped),
            (#"{"event_type":"pigeon.landed"}"#, .unknownType),
        ] as [(String, OtherEvent.Reason)]
    )
    func otherEventsSayWhyTheyAre(body: String, reason: OtherEvent.Reason) throws {
        guard case .other(let other) = try event(body) else { throw Unexpected() }
        #expect(other.reason == reason)
        #expect(!other.reason.description.isEmpty)
    }

    @Test(arguments: [BodyFormat.json, .form(step: .voice)]) func anUnreadableRowIsAnEventToo(format: BodyFormat) throws
    {
        let id = try #require(EventID(rawValue: "e1"))
        let envelope = EventEnvelope(
            stored: id,
            type: "call.hold",
            family: .call,
            conversation: ConversationKey(rawValue: "call:s"),
            counterparty: nil,
            occurredAt: nil,
            format: format,
            body: Data("%zz".utf8)
        )
        #expect(TelnyxEvent(envelope) == .other(OtherEvent(envelope: envelope, reason: .unreadable)))
        #expect(TelnyxEvent(envelope).envelope == envelope)
    }

    @Test(arguments: 0..<8) func damagedSamplesNeverStopUs(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let events = Fixtures.files(in: "events", ending: ".json").map { "events/\($0)" }
        let forms = Fixtures.files(in: "texml-requests", ending: ".form").map { "texml-requests/\($0)" }
        for _ in 0..<200 {
            let event = Mutation.mutated(
                try Fixtures.data(try #require(events.randomElement(using: &random))),
                using: &random
            )
            if let envelope = try? EventEnvelope(json: event, digest: "d1") {
                #expect(TelnyxEvent(envelope).envelope.body == event)
            }
            let form = Mutation.mutated(
                try Fixtures.data(try #require(forms.randomElement(using: &random))),
                using: &random
            )
            if let fields = try? FormFields(form) {
                let envelope = EventEnvelope(form: fields, body: form, step: .voice, digest: "d1")
                #expect(TelnyxEvent(envelope).envelope == envelope)
            }
        }
    }

    /// Every member of every sample replaced by every kind of value: no field's type is taken for granted.
    @Test(arguments: ["call", "message", "fax", "number"]) func everyFieldMayHaveAnyType(family: String) throws {
        let replacements: [JSONValue] = [
            .null, .bool(true), .integer(-1), .number(1.5), .string(""), .string("x"), .array([.null]), .object([:]),
        ]
        for file in Fixtures.files(in: "events/\(family)", ending: ".json") {
            let body = try JSONValue(json: try Fixtures.data("events/\(family)/\(file)"))
            for (index, replacement) in replacements.enumerated() {
                let damaged = Self.replacingLeaves(of: body, by: replacement, keeping: index)
                let envelope = try EventEnvelope(json: try JSONEncoder().encode(damaged), digest: "d1")
                #expect(TelnyxEvent(envelope).envelope.family.rawValue == family)
            }
        }
    }

    private static func replacingLeaves(of value: JSONValue, by new: JSONValue, keeping seed: Int) -> JSONValue {
        guard case .object(let members) = value else { return new }
        var result: [String: JSONValue] = [:]
        for (name, member) in members {
            let isContainer = ["data", "payload"].contains(name)
            let isKept = name == "event_type" || name == "id" && !isContainer
            result[name] = isKept ? member : isContainer ? replacingLeaves(of: member, by: new, keeping: seed) : new
        }
        return .object(result)
    }
}
