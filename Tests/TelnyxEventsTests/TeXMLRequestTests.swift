import Foundation
import Numbering
import Testing

@testable import TelnyxEvents

@Suite struct TeXMLRequestTests {
    static let forms = Fixtures.files(in: "texml-requests", ending: ".form")

    private func request(_ file: String, step: String = "s") throws -> TeXMLRequest {
        let step = try #require(TeXMLStep(rawValue: step))
        return TeXMLRequest(try FormFields(try Fixtures.data("texml-requests/\(file).form")), step: step)
    }

    private func kind(_ form: String, step: TeXMLStep = .voice) throws -> TeXMLRequest.Kind {
        TeXMLRequest(try FormFields(Data(form.utf8)), step: step).kind
    }

    @Test func allFormsAreThere() {
        #expect(Self.forms.count == 23)
    }

    @Test(arguments: forms) func everyFormBecomesACallEventThatKeepsItsFields(file: String) throws {
        let body = try Fixtures.data("texml-requests/\(file)")
        let fields = try FormFields(body)
        let envelope = EventEnvelope(form: fields, body: body, step: .voice, digest: "d1")
        guard case .call(let call) = TelnyxEvent(envelope), case .texml(let request) = call.detail else {
            Issue.record("not a TeXML request")
            return
        }
        #expect(request.fields == fields)
        #expect(call.call.control?.rawValue == fields["CallSid"])
        #expect(envelope.conversation.rawValue == "call:\(fields["CallSid"] ?? "")")
        let expected: TeXMLRequest.Kind =
            switch file.prefix(while: { $0 != "-" && $0 != "." }) {
            case "amd": .machineDetection
            case "conference": .conference
            case "dial": .dialResult
            case "gather": .gatherResult
            case "queue": .queueWait
            case "recording": file.contains("transcription") ? .transcription : .recording
            case "refer": .refer
            case "status": .callProgress
            default: .callFetch
            }
        #expect(request.kind == expected)
    }

    /// Every value of every form stands in some typed field, in its text or as what it means.
    @Test(arguments: forms) func noValueOfAFormIsLost(file: String) throws {
        let body = try Fixtures.data("texml-requests/\(file)")
        let envelope = EventEnvelope(form: try FormFields(body), body: body, step: .voice, digest: "d1")
        let typed = Set(Flattened(TelnyxEvent(envelope)).leaves.values)
        let untyped: Set<String> = [
            "CallControlId", "CallSidLegacy", "ConnectionId", "DialCallSidLegacy", "OccurredAt", "OrganizationId",
            "ParentCallSidLegacy",
            "UserId",
        ]
        for field in try FormFields(body).fields where !field.value.isEmpty && !untyped.contains(field.name) {
            var readings = [field.value, "sip:\(field.value)"]
            if let date = Date(telnyxTimestamp: field.value) { readings.append("@\(date.unixMicroseconds)") }
            if let number = Double(field.value) { readings += ["\(number)", "\(number / 1000)"] }
            #expect(readings.contains(where: typed.contains), "\(field.name)=\(field.value)")
        }
    }

    @Test func aCallFetchIsTyped() throws {
        let request = try request("voice-initial-pstn", step: "voice")
        #expect(request.kind == .callFetch)
        #expect(request.step == .voice)
        #expect(request.from == .number(try #require(PhoneNumber(e164: "+13122010091"))))
        #expect(request.to == .number(try #require(PhoneNumber(e164: "+13122010090"))))
        #expect(request.call?.rawValue == "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg")
        #expect(request.connection?.rawValue == "1568109700606592442")
        #expect(request.callingPartyType == .known(.pstn))
        #expect(request.status == .known(.inProgress))
        #expect(request.callerID == "+13122010091")
        #expect(request.dial == nil && request.gather == nil && request.recording == nil && request.queue == nil)
    }

    @Test(arguments: [
        ("completed", TeXMLCallStatus.completed, 120), ("busy", .busy, 0), ("no-answer", .noAnswer, 0),
        ("canceled", .canceled, 0), ("failed", .failed, 0),
    ])
    func aDialResultIsTyped(name: String, status: TeXMLCallStatus, seconds: Int) throws {
        let request = try request("dial-action-\(name)")
        #expect(request.dial?.status == .known(status))
        #expect(request.dial?.duration == .seconds(seconds))
        #expect(request.sequenceNumber == 3)
        #expect(request.isAttestationValid == true)
    }

    @Test func gatheredKeysAndWordsAreTyped() throws {
        let both = try #require(try request("gather-action-dtmf-and-speech").gather)
        #expect(both.digits == "1")
        #expect(both.speech == "Please connect me to sales")
        #expect(both.confidence == 0.95)
        #expect(try request("gather-action-digits-only").gather?.digits == "2")
        let none = try #require(try request("gather-action-empty-digits").gather)
        #expect(none.digits == "")
        #expect(none.speech == nil)
    }

    @Test func otherCallbacksAreTyped() throws {
        #expect(try request("queue-wait-url").queue?.position == 2)
        #expect(try request("queue-wait-url").queue?.averageWait == .seconds(45))
        #expect(try request("recording-completed").recording?.duration == .seconds(5))
        #expect(try request("recording-completed").recording?.url == "https://recording.com/your-recording-url")
        #expect(
            try request("recording-transcription-completed").transcription?.text == "Good morning, how may I help you?"
        )
        #expect(try request("conference-participant-join").conference?.event == "participant-join")
        #expect(try request("amd-machine-end-beep").answeredBy == .known(.machineEndBeep))
        #expect(try request("amd-human").machineDetectionDuration == .milliseconds(2500))
        #expect(try request("refer-status").referSIPResponse == 202)
        #expect(try request("status-completed").completion?.cause == .known(.normalClearing))
        #expect(try request("status-completed").completion?.answeredAt?.unixMicroseconds == 1_705_314_615_000_000)
        #expect(try request("status-answered").codec == "PCMU")
    }

    @Test(
        arguments: [
            ("CallSid=a&From=%2B15551234567&CallStatus=ringing", .callFetch), ("CallSid=a", .callFetch),
            ("", .callFetch),
            ("CallSid=a&CallbackSource=call-progress-events&CallStatus=ringing", .callProgress),
            ("CallSid=a&CallbackSource=call-cost-events", .callCost),
            ("CallSid=a&CallbackSource=call-cost-events&DialCallStatus=busy", .callCost),
            ("CallSid=a&CallbackSource=tomorrow", .callProgress),
            ("CallSid=a&CallStatus=completed", .callProgress), ("CallSid=a&CallStatus=no-answer", .callProgress),
        ] as [(String, TeXMLRequest.Kind)]
    )
    func progressAndCostAreNeverTakenForAFetch(form: String, expected: TeXMLRequest.Kind) throws {
        #expect(try kind(form) == expected)
    }

    @Test func aNamedStepWithoutTellingFieldsIsAContinuation() throws {
        #expect(try kind("CallSid=a&Custom=1", step: .named("after-queue")) == .continuation)
    }

    @Test func anonymousAndSIPCallersAreParties() throws {
        let anonymous = TeXMLRequest(try FormFields(Data("From=anonymous&To=%2B15551234567".utf8)), step: .voice)
        #expect(anonymous.from == .anonymous)
        #expect(try request("gather-action-dtmf-and-speech").from.phoneNumber == nil)
        let absent = TeXMLRequest(FormFields(fields: []), step: .voice)
        #expect(absent.from == .anonymous)
        #expect(absent.call == nil)
    }

    @Test func valuesThatDoNotReadStayInTheFields() throws {
        let request = TeXMLRequest(
            try FormFields(Data("SequenceNumber=x&CallDuration=&Timestamp=now".utf8)),
            step: .voice
        )
        #expect(request.sequenceNumber == nil)
        #expect(request.duration == nil)
        #expect(request.timestamp == nil)
        #expect(request.fields["SequenceNumber"] == "x")
    }
}
