import Foundation
import TeXML
import Testing

/// Every rule that is not in the tables, with the smallest document that breaks it.
@Suite struct RuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let severity: Finding.Severity
        let rule: Rule
        let path: String
        let verbs: String

        init(_ severity: Finding.Severity, _ rule: Rule, _ path: String, _ verbs: String) {
            self.severity = severity
            self.rule = rule
            self.path = path
            self.verbs = verbs
        }

        var testDescription: String { "\(rule.rawValue): \(verbs)" }
    }

    static let speech = [
        Case(.error, .structure, "/Say[1]@api_key_ref", "<Say voice='ElevenLabs.m.v'>a</Say>"),
        Case(.error, .structure, "/Say[1]@region", "<Say voice='Azure.en' api_key_ref='k'>a</Say>"),
        Case(.warning, .empty, "/Say[1]", "<Say/>"),
        Case(.warning, .destination, "/Say[1]@pronunciationDictId", "<Say pronunciationDictId='x'>a</Say>"),
        Case(.error, .limit, "/Say[1]@voiceSpeed", "<Say voiceSpeed='2.1'>a</Say>"),
        Case(.error, .attributeValue, "/Say[1]@voiceSpeed", "<Say voiceSpeed='0x1'>a</Say>"),
        Case(.error, .attributeValue, "/Say[1]@voiceSpeed", "<Say voiceSpeed='1e0'>a</Say>"),
        Case(.error, .undocumented, "/Say[1]/break[1]", "<Say>a<break/></Say>"),
        Case(.error, .structure, "/Play[1]@ringTone", "<Play ringTone='us'>https://a/b.mp3</Play>"),
        Case(.error, .structure, "/Gather[1]/Play[1]@ringTone", "<Gather><Play ringTone='us'/></Gather>"),
        Case(.warning, .ignored, "/Play[1]", "<Play digits='1'>https://a/b.mp3</Play>"),
        Case(.warning, .empty, "/Play[1]", "<Play/>"),
        Case(.warning, .destination, "/Play[1]", "<Play>my song</Play>"),
        Case(.error, .structure, "/Gather[1]@region", "<Gather transcriptionEngine='Azure'/>"),
        Case(.error, .structure, "/Gather[1]@minDigits", "<Gather minDigits='5' maxDigits='4'/>"),
        Case(.error, .attributeValue, "/Gather[1]@finishOnKey", "<Gather finishOnKey='12'/>"),
        Case(.error, .attributeValue, "/Gather[1]@numDigits", "<Gather numDigits='+1'/>"),
        Case(.error, .attributeValue, "/Gather[1]@action", "<Gather action='/a b'/>"),
        Case(.error, .attributeValue, "/Gather[1]@action", "<Gather action='ftp://a/b'/>"),
        Case(.warning, .plainHTTP, "/Gather[1]@action", "<Gather action='http://a/b'/>"),
        Case(.warning, .empty, "/Gather[1]@action", "<Gather action=''/>"),
        Case(.warning, .template, "/Gather[1]@timeout", "<Gather timeout='{{t}}'/>"),
        Case(.warning, .attributeName, "@xmlns:x", ""),
    ]

    static let dialling = [
        Case(.error, .structure, "/Dial[1]", "<Dial><Queue>a</Queue><Queue>b</Queue></Dial>"),
        Case(.error, .structure, "/Dial[1]", "<Dial><Conference>a</Conference><Number>+15551234567</Number></Dial>"),
        Case(.error, .structure, "/Dial[1]", "<Dial>+15551234567<Queue>b</Queue></Dial>"),
        Case(.warning, .empty, "/Dial[1]", "<Dial/>"),
        Case(.warning, .ignored, "/Dial[1]@record", "<Dial record='record-from-answer'><Queue>a</Queue></Dial>"),
        Case(
            .warning,
            .ignored,
            "/Dial[1]@hangupOnStar",
            "<Dial hangupOnStar='true'><Conference>a</Conference></Dial>"
        ),
        Case(.warning, .ignored, "/Dial[1]@ringTone", "<Dial ringTone='us' audioUrl='/a'>+15551234567</Dial>"),
        Case(.warning, .ignored, "/Dial[1]", "<Dial machineDetectionSilenceTimeout='1'>+15551234567</Dial>"),
        Case(.warning, .destination, "/Dial[1]@callerId", "<Dial callerId='555'>+15551234567</Dial>"),
        Case(
            .warning,
            .destination,
            "/Dial[1]/Number[2]",
            "<Dial><Number>+15551234567</Number><Number>me</Number></Dial>"
        ),
        Case(.warning, .destination, "/Dial[1]/Sip[1]", "<Dial><Sip>agent</Sip></Dial>"),
        Case(.warning, .empty, "/Dial[1]/Sip[1]", "<Dial><Sip/></Dial>"),
        Case(.warning, .empty, "/Dial[1]/Conference[1]", "<Dial><Conference/></Dial>"),
        Case(.error, .attributeValue, "/Dial[1]@fromDisplayName", "<Dial fromDisplayName='Ä'>+15551234567</Dial>"),
        Case(.error, .structure, "/Refer[1]", "<Refer/>"),
        Case(.error, .structure, "/Refer[1]", "<Refer><Sip>+15551234567</Sip></Refer>"),
        Case(.error, .attributeName, "/Refer[1]/Sip[1]@username", "<Refer><Sip username='a'>sip:a</Sip></Refer>"),
        Case(.warning, .empty, "/Enqueue[1]", "<Enqueue/>"),
    ]

    static let media = [
        Case(.warning, .missingCallback, "/Record[1]@transcriptionCallback", "<Record transcription='true'/>"),
        Case(.warning, .ignored, "/Record[1]@timeout", "<Record timeout='5'/>"),
        Case(
            .error,
            .structure,
            "/Start[1]/Stream[1]@bidirectionalSamplingRate",
            "<Start><Stream url='wss://a' bidirectionalSamplingRate='8000'/></Start>"
        ),
        Case(.error, .attributeValue, "/Start[1]/Stream[1]@url", "<Start><Stream url='ws://a'/></Start>"),
        Case(.error, .attributeName, "/Stop[1]/Stream[1]@url", "<Stop><Stream url='wss://a'/></Stop>"),
        Case(
            .error,
            .structure,
            "/Start[1]/Transcription[1]@region",
            "<Start><Transcription transcriptionEngine='Azure'/></Start>"
        ),
        Case(
            .error,
            .structure,
            "/Start[1]/Transcription[1]@interimResults",
            "<Start><Transcription transcriptionEngine='Deepgram' interimResults='true'/></Start>"
        ),
        Case(
            .error,
            .structure,
            "/Start[1]/Suppression[1]@suppressionLevel",
            "<Start><Suppression suppressionLevel='5'/></Start>"
        ),
        Case(
            .error,
            .structure,
            "/Start[1]/Suppression[1]@enhancementLevel",
            "<Start><Suppression noiseSuppressionEngine='Krisp' enhancementLevel='1'/></Start>"
        ),
        Case(
            .error,
            .structure,
            "/Start[1]/Suppression[1]@size",
            "<Start><Suppression noiseSuppressionEngine='AiCoustics' size='vf'/></Start>"
        ),
        Case(
            .error,
            .limit,
            "/Start[1]/Siprec[1]@sessionTimeoutSecs",
            "<Start><Siprec connectorName='c' sessionTimeoutSecs='14441'/></Start>"
        ),
        Case(
            .error,
            .undocumented,
            "/Start[1]/Siprec[1]/Parameter[1]",
            "<Start><Siprec connectorName='c'><Parameter name='a' value='b'/></Siprec></Start>"
        ),
        Case(.warning, .empty, "/Start[1]", "<Start/>"),
        Case(.warning, .empty, "/Stop[1]", "<Stop/>"),
    ]

    static let agents = [
        Case(.error, .structure, "/Connect[1]/AIAssistant[1]", "<Connect><AIAssistant/></Connect>"),
        Case(
            .error,
            .structure,
            "/Connect[1]/AIAssistant[1]@participantRole",
            "<Connect><AIAssistant id='a' participantRole='user'/></Connect>"
        ),
        Case(.error, .structure, "/Connect[1]/ConversationRelay[1]@url", "<Connect><ConversationRelay/></Connect>"),
        Case(
            .error,
            .structure,
            "/Connect[1]/ConversationRelay[1]",
            "<Connect><ConversationRelay url='wss://a' backgroundAudioType='media_url'/></Connect>"
        ),
        Case(
            .error,
            .structure,
            "/Connect[1]/ConversationRelay[1]/Language[1]",
            "<Connect><ConversationRelay url='wss://a'><Language backgroundAudioValue='b'/></ConversationRelay></Connect>"
        ),
        Case(.warning, .ignored, "/Connect[1]@action", "<Connect action='/a'><Stream url='wss://a'/></Connect>"),
        Case(.error, .structure, "/AIGather[1]", "<AIGather/>"),
        Case(
            .warning,
            .structure,
            "/AIGather[1]",
            "<AIGather><Parameters>{}</Parameters><Greeting>a</Greeting><Greeting>b</Greeting></AIGather>"
        ),
        Case(.error, .attributeValue, "/AIGather[1]/Parameters[1]", "<AIGather><Parameters>[]</Parameters></AIGather>"),
        Case(
            .error,
            .attributeValue,
            "/AIGather[1]/Tools[1]/Tool[1]",
            "<AIGather><Parameters>{}</Parameters><Tools><Tool>x</Tool></Tools></AIGather>"
        ),
        Case(
            .error,
            .structure,
            "/AIGather[1]/MessageHistory[1]/Message[1]@role",
            "<AIGather><Parameters>{}</Parameters><MessageHistory><Message>a</Message></MessageHistory></AIGather>"
        ),
    ]

    static let rest = [
        Case(.error, .structure, "/Pay[1]@chargeAmount", "<Pay transactionType='charge'/>"),
        Case(.error, .attributeValue, "/Pay[1]@chargeAmount", "<Pay chargeAmount='10,50'/>"),
        Case(.error, .attributeValue, "/Pay[1]@metadata", "<Pay metadata='x'/>"),
        Case(.error, .structure, "/Pay[1]/Prompt[1]", "<Pay><Prompt for='postal-code'/></Pay>"),
        Case(.error, .structure, "/Pay[1]/Prompt[1]@for", "<Pay><Prompt><Say>a</Say></Prompt></Pay>"),
        Case(
            .error,
            .structure,
            "/Pay[1]@maxAttempts",
            "<Pay maxAttempts='2'><Prompt for='postal-code' attempt='1 3'><Say>a</Say></Prompt></Pay>"
        ),
        Case(
            .error,
            .attributeValue,
            "/Pay[1]/Prompt[1]@attempt",
            "<Pay><Prompt for='postal-code' attempt='0'><Say>a</Say></Prompt></Pay>"
        ),
        Case(
            .warning,
            .ignored,
            "/Pay[1]@prompts",
            "<Pay prompts='{}'><Prompt for='postal-code'><Say>a</Say></Prompt></Pay>"
        ),
        Case(.error, .structure, "/HttpRequest[1]", "<HttpRequest/>"),
        Case(.error, .structure, "/HttpRequest[1]/Request[1]@url", "<HttpRequest><Request/></HttpRequest>"),
        Case(
            .error,
            .structure,
            "/HttpRequest[1]",
            "<HttpRequest><Request url='/a'/><Response/><Response/></HttpRequest>"
        ),
        Case(
            .error,
            .structure,
            "/HttpRequest[1]/Request[1]/Headers[1]/Header[1]",
            "<HttpRequest><Request url='/a'><Headers><Header><Key>k</Key></Header></Headers></Request></HttpRequest>"
        ),
        Case(
            .error,
            .structure,
            "/HttpRequest[1]/Response[1]/Content[1]/Field[1]",
            "<HttpRequest><Request url='/a'/><Response><Content><Field/></Content></Response></HttpRequest>"
        ),
        Case(
            .warning,
            .ignored,
            "/HttpRequest[1]@action",
            "<HttpRequest async='true' action='/a'><Request url='/a'/></HttpRequest>"
        ),
        Case(.error, .attributeValue, "/Redirect[1]", "<Redirect>a b</Redirect>"),
        Case(.error, .attributeValue, "/Redirect[1]", "<Redirect>ftp://a</Redirect>"),
        Case(.warning, .plainHTTP, "/Redirect[1]", "<Redirect>http://a</Redirect>"),
        Case(.warning, .empty, "/Redirect[1]", "<Redirect/>"),
        Case(.warning, .unreachable, "/Say[1]", "<Hangup/><Say>a</Say>"),
        Case(.warning, .rejectNotFirst, "/Reject[1]", "<Pause/><Reject/>"),
        Case(.warning, .template, "", "{{#if A == b}}<Hangup/>{{/if}}"),
        Case(.error, .text, "", "{{a}} b <Hangup/>"),
        Case(.error, .vocabulary, "/Hangup[1]/Foo[1]", "<Hangup><Foo/></Hangup>"),
    ]

    @Test(arguments: speech + dialling + media + agents + rest)
    func theRuleIsReportedAndNothingElse(_ wrong: Case) throws {
        let attribute = wrong.verbs.isEmpty ? " xmlns:x='y'" : ""
        let findings = TeXML.findings(in: Data("<Response\(attribute)>\(wrong.verbs)</Response>".utf8))
        let found = try #require(findings.first, "nothing is found")
        #expect(findings.count == 1, "\(findings)")
        #expect(found.rule == wrong.rule, "\(found)")
        #expect(found.severity == wrong.severity, "\(found)")
        #expect(found.path == "/Response\(wrong.path)", "\(found)")
        #expect(found.line == 1)
    }

    @Test func aVerbInsideSpeechMarkupIsMisplaced() {
        let document = TeXML { Say("a").appending(RawElement("break", children: [Hangup()])) }
        #expect(document.findings(.strict).map(\.rule) == [.undocumented, .nesting])
        #expect(document.findings(.lenient).map(\.severity) == [.warning, .error])
    }

    @Test func relativeAddressesAreReportedWhenThereIsNothingToStartFrom() {
        let document = TeXML { Gather(action: "/menu") }
        #expect(document.findings().isEmpty)
        #expect(document.findings(resolvesRelativeAddresses: false).map(\.rule) == [.relativeAddress])
    }

    @Test func documentsForPlacesBesideTheCallTakeFewerVerbs() {
        let document = TeXML {
            Say("a")
            Gather()
            Leave()
            Hangup()
        }
        let refused = { (use: DocumentUse) in document.findings(use: use).map(\.path) }
        #expect(refused(.call).isEmpty)
        #expect(refused(.waiting).isEmpty)
        #expect(refused(.leavingQueue) == ["/Response/Leave[1]", "/Response/Hangup[1]"])
        #expect(refused(.screening) == ["/Response/Say[1]", "/Response/Leave[1]"])
        #expect(throws: TeXMLError.self) { try document.encoded(use: .screening) }
    }

    @Test func whatCameThroughAnEscapeHatchIsAWarning() throws {
        let document = TeXML {
            RawElement("Announce", attributes: ["to": "all"], children: [RawElement("Detail", text: "x")])
            Dial { Number("+13125550101").attribute("priority", "high") }
            Hangup().appending(RawElement("Why", text: "late"))
        }
        let findings = document.findings()
        #expect(findings.map(\.rule) == [.vocabulary, .attributeName, .vocabulary])
        #expect(findings.allSatisfy { $0.severity == .warning })
        #expect(try TeXML(parsing: document.encoded(), .authored) == document)
        #expect(throws: TeXMLError.self) { try document.encoded(.strict) }
    }

    @Test func aSlipOfCaseIsNoEscapeHatch() {
        let document = TeXML { Hangup().attribute("REASON", "x") }
        #expect(document.findings().map(\.severity) == [.warning])
        let slip = TeXML { Pause().attribute("Length", "5") }
        #expect(slip.findings().map(\.severity) == [.error])
        #expect(slip.findings().map(\.remedy) == ["write length"])
        #expect(TeXML { RawElement("hangup") }.findings().map(\.remedy) == ["write Hangup"])
        #expect(TeXML { RawElement("hangup") }.findings().map(\.severity) == [.error])
    }

    @Test func theErrorNamesPathAndRule() throws {
        let document = TeXML {
            Pause(length: .seconds(5))
            Pause(length: .seconds(181))
        }
        let error = try #require(throws: TeXMLError.self) { try document.encoded() }
        #expect(error.first?.path == "/Response/Pause[2]@length")
        #expect(error.first?.rule == .limit)
        #expect(error.description == #"error: /Response/Pause[2]@length: "181" is out of range: 1 to 180 s"#)
    }
}
