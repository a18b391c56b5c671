import Foundation
import Testing

@testable import TeXML

/// The elements that the recipes and the other tests do not build, and the typed values of all of them.
@Suite struct ElementTests {
    @Test func anAssistantThatAsks() throws {
        struct Schema: Encodable {
            let type = "object"
            let properties = ["age": ["type": "integer"]]
        }
        let schema = try JSONText(encoding: Schema())
        let document = TeXML {
            AIGather(parameters: schema, action: "/asked") {
                AIGather.Greeting("How old are you?")
                AIGather.Voice(name: .telnyx(model: "NaturalHD", "Astra"), voiceSpeed: 1.2)
                AIGather.MessageHistory {
                    AIGather.Message("I am \(42)", role: .user)
                }
                AIGather.InterruptionSettings(enable: true)
                AIGather.Transcription(model: .nova3)
                AIGather.Assistant(
                    model: "openai/gpt-4",
                    instructions: "Be kind.",
                    tools: [AIGather.Tool(#"{"type":"hangup"}"#)]
                )
            }
        }
        #expect(document.findings(.strict).isEmpty, "\(document.findings(.strict))")
        let read = try TeXML(parsing: document.encoded())
        #expect(read == document)
        let parts = try #require(read.verbs.first).children
        #expect(parts.first?.text == #"{"properties":{"age":{"type":"integer"}},"type":"object"}"#)
        #expect((parts[2] as? AIGather.Voice)?.voiceSpeed == 1.2)
        #expect((parts[6] as? AIGather.Assistant)?.children.first is AIGather.Tools)
    }

    @Test func aRequestToAWebServer() throws {
        let request = HttpRequest.Request(
            url: "https://example.com/lookup",
            method: .post,
            headers: HttpRequest.Headers(["Authorization": "Bearer key", "Content-Type": "application/json"]),
            body: "{}"
        )
        let response = HttpRequest.Response(
            type: "application/json",
            statusCode: 200,
            content: [HttpRequest.Field("customer", from: "data.name")]
        )
        let document = TeXML { HttpRequest(request, response: response, async: false, action: "/looked-up") }
        let expected =
            #"<Response><HttpRequest async="false" action="/looked-up">"#
            + #"<Request url="https://example.com/lookup" method="POST"><Headers>"#
            + "<Header><Key>Authorization</Key><Value>Bearer key</Value></Header>"
            + "<Header><Key>Content-Type</Key><Value>application/json</Value></Header></Headers>"
            + "<Body>{}</Body></Request><Response><Type>application/json</Type><StatusCode>200</StatusCode>"
            + "<Content><Field><Name>customer</Name><Value>data.name</Value></Field></Content></Response>"
            + "</HttpRequest></Response>"
        #expect(String(decoding: try document.encoded(), as: UTF8.self).hasSuffix(expected))
        #expect(document.findings(.strict).isEmpty, "\(document.findings(.strict))")
    }

    @Test func aPayment() throws {
        let document = TeXML {
            Pay(action: "/paid", chargeAmount: "10.50", validCardTypes: [.visa, .dinersClub], maxAttempts: 3) {
                Prompt(for: .paymentCardNumber, attempt: "2 3", errorType: .invalidCardNumber) { Say("Again, please.") }
                Parameter(name: "order", value: "7")
            }
        }
        #expect(document.findings(.strict).isEmpty, "\(document.findings(.strict))")
        let pay = try #require(TeXML(parsing: document.encoded()).verbs.first as? Pay)
        #expect(pay.validCardTypes == [.visa, .dinersClub])
        #expect((pay.children.first as? Prompt)?.for == .paymentCardNumber)
    }

    @Test func servicesBesideTheCall() {
        let document = TeXML {
            Start {
                Transcription(interimResults: true, transcriptionTracks: .both, transcriptionCallback: "/heard")
                Suppression(
                    noiseSuppressionEngine: .aiCoustics,
                    family: .quail,
                    size: .voiceFocus,
                    enhancementLevel: 0.5
                )
                Siprec(connectorName: "recorder", sessionTimeout: .zero)
            }
            Stop {
                Stop.Transcription()
                Stop.Suppression()
                Stop.Siprec(name: "recorder")
            }
            Leave()
        }
        #expect(document.findings(.strict).isEmpty, "\(document.findings(.strict))")
    }

    @Test func attributesCanBeChangedAndRemoved() {
        var dial = Dial(timeout: .seconds(20), hangupOnStar: true) { "+13125550101" }
        dial.timeout = .seconds(30)
        dial.hangupOnStar = nil
        #expect(dial == Dial(timeout: .seconds(30)) { "+13125550101" })
        #expect(dial.markup["hangupOnStar"] == nil)
    }

    @Test func listsMadeElsewhereAreTaken() {
        let legs: [any DialLeg] = [Number("+13125550101"), Sip("sip:a@b.example")]
        let sounds: [any GatherContent] = [Say("a"), Play("https://example.com/a.mp3")]
        let verbs: [any Verb] = [Gather { sounds }, Dial { legs }]
        #expect(TeXML(verbs: verbs) == TeXML { verbs })
        #expect(TeXML(verbs: verbs).verbs.map(\.children.count) == [2, 2])
    }

    /// Whatever value the tables allow is understood by the type of its attribute, and written back as it was.
    @Test func everyValueInTheTablesIsUnderstood() throws {
        var seen: Set<String> = []
        try visit(TeXML.shape, seen: &seen)
        #expect(seen.count == 59)
    }

    private func visit(_ shape: ElementShape, seen: inout Set<String>) throws {
        seen.insert("\(shape.name)\(shape.attributes.map(\.name))")
        for attribute in shape.attributes {
            for value in samples(attribute.domain) {
                #expect(attribute.rewritten(value) == value, "\(shape.name)@\(attribute.name)=\(value)")
            }
        }
        for child in shape.children.map({ $0.shape }) { try visit(child, seen: &seen) }
    }

    private func samples(_ domain: AttributeDomain) -> [String] {
        switch domain {
        case .text: ["", "a b"]
        case .boolean: ["true", "false"]
        case .integer(let range, _, let exceptions):
            ([range.lowerBound, min(range.upperBound, 1_000_000)] + exceptions).map(String.init)
        case .decimal(let range): [String(range?.lowerBound ?? 0), "0.75"]
        case .choice(let values): values
        case .tokens(let values): [values.joined(separator: " "), values[0]]
        case .address: ["wss://example.com/a?b=c&d"]
        case .json: ["{}"]
        }
    }
}
