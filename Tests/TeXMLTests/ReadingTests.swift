import Foundation
import TeXML
import Testing

@Suite struct ReadingTests {
    private func read(_ text: String, _ strictness: Strictness = .strict) throws -> TeXML {
        try TeXML(parsing: Data(text.utf8), strictness)
    }

    private func rule(_ text: String) -> Rule? { TeXML.findings(in: Data(text.utf8)).first?.rule }

    @Test func typedValuesComeBack() throws {
        let document = try read(
            """
            <?xml version="1.0"?>
            <Response>
              <Dial timeout="20" callerId="+13125550100" record="record-from-answer-dual" action="/a">
                <Number statusCallbackEvent="answered completed">+13125550101</Number>
              </Dial>
            </Response>
            """
        )
        let dial = try #require(document.verbs.first as? Dial)
        #expect(dial.timeout == .seconds(20))
        #expect(dial.callerID == "+13125550100")
        #expect(dial.record == .recordFromAnswerDual)
        #expect(dial.action?.isRelative == true)
        #expect(dial.timeLimit == nil)
        let number = try #require(dial.children.first as? Number)
        #expect(number.statusCallbackEvent == [.answered, .completed])
        #expect(number.text == "+13125550101")
    }

    @Test func theOrderOfAttributesMeansNothing() throws {
        let written = TeXML { Say("a", voice: .alice, language: .britishEnglish) }
        #expect(try read("<Response><Say language='en-GB' voice='alice'>a</Say></Response>") == written)
    }

    @Test func whatIsUnknownIsKept() throws {
        let text = "<Response x='1'><Say y='2'>a</Say><New z='3'>t<Deep/>u</New><Pause length='two'/></Response>"
        let document = try read(text, .lenient)
        #expect(document.markup["x"] == "1")
        #expect(document.verbs[1] as? RawElement != nil)
        #expect((document.verbs[2] as? Pause)?.length == nil)
        #expect((document.verbs[2] as? Pause)?.markup["length"] == "two")
        #expect(try TeXML(parsing: document.formatted(), .lenient) == document)
        #expect(throws: TeXMLError.self) { try read(text) }
    }

    @Test func commentsAndSectionsAreUnderstood() throws {
        let text =
            "<!-- <?c?> --><Response><!-- d --><Say>x<!-- e -->y<![CDATA[<?f?>&]]>z&#65;&amp;</Say></Response>"
        #expect(try read(text).verbs.first?.text == "xy<?f?>&zA&")
    }

    @Test func aByteOrderMarkIsSkipped() throws {
        #expect(try read("\u{FEFF}<Response/>") == TeXML {})
    }

    @Test(arguments: [
        "", " ", "\n", "<", "<Response>", "<Response></Say>", "<Response/><Response/>", "{}", "<?xml ?>",
        "<Response/>x", "<Response/><!-- ", "<R><![CDATA[", "<Response/>\u{1}",
    ])
    func whatIsNotXMLIsOneFinding(_ text: String) {
        let findings = TeXML.findings(in: Data(text.utf8))
        #expect(findings.map(\.rule) == [.wellFormedness])
        #expect(findings.first?.path == "/")
        #expect(throws: TeXMLError.self) { try read(text, .lenient) }
    }

    @Test(arguments: [
        "<!DOCTYPE Response><Response/>",
        "<?xml version='1.0'?>\n<!-- a --><!DOCTYPE Response [<!ENTITY a 'b'>]><Response><Say>&a;</Say></Response>",
        "\u{FEFF}<!DOCTYPE Response SYSTEM 'file:///etc/passwd'><Response/>",
        "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><Response>&b;</Response>",
    ])
    func documentTypesAreRefused(_ text: String) {
        #expect(rule(text) == .doctype)
    }

    @Test(arguments: ["<?a?><Response/>", "<Response><?a b?></Response>", "<Response/><?a?>", "<?xml?><Response/>"])
    func processingInstructionsAreRefused(_ text: String) {
        #expect(rule(text) == .processingInstruction)
    }

    @Test(arguments: ["<Response xmlns='a'/>", "<Response xmlns:b='c' b:d='e'/>", "<Response b:d='e'/>"])
    func namespacesAreNoErrors(_ text: String) throws {
        #expect(throws: Never.self) { try read(text, .lenient) }
    }

    @Test func foreignNamesAreKept() throws {
        let document = try read("<Response é='1'><日本/><xmlns:é/><\u{FEFF}/></Response>", .lenient)
        #expect(document.verbs.map(\.markup.name) == ["日本", "xmlns:é", "\u{FEFF}"])
        #expect(try TeXML(parsing: document.formatted(), .lenient) == document)
    }

    @Test func otherEncodingsAreRefused() throws {
        let document = "<Response><Say>Grüße</Say></Response>"
        let utf16 = try #require(document.data(using: .utf16))
        let latin1 = try #require(document.data(using: .isoLatin1))
        #expect(TeXML.findings(in: utf16).map(\.rule) == [.wellFormedness])
        #expect(TeXML.findings(in: latin1).map(\.rule) == [.wellFormedness])
    }

    @Test func depthIsCapped() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<Response>", count: depth) + String(repeating: "</Response>", count: depth)
        }
        #expect(rule(nested(32)) == .nesting)
        #expect(rule(nested(33)) == .depth)
        #expect(rule(nested(100_000)) == .depth)
    }

    @Test func findingsHaveTheLineOfTheirElement() {
        let text =
            "<Response>\n  <Say>a</Say>\n  <Dial\n    timeout='1'>\n    <Number>+13125550101</Number></Dial>\n</Response>"
        let findings = TeXML.findings(in: Data(text.utf8))
        #expect(findings.map(\.path) == ["/Response/Dial[1]@timeout"])
        #expect(findings.map(\.line) == [4])
    }

    @Test func findingsAreJSONForEditors() throws {
        let findings = TeXML.findings(in: Data("<Response><Pause length='0'/></Response>".utf8))
        let data = try JSONEncoder().encode(findings)
        #expect(try JSONDecoder().decode([Finding].self, from: data) == findings)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]]).first
        #expect(object?["severity"] as? String == "error")
        #expect(object?["rule"] as? String == "limit")
        #expect(object?["line"] as? Int == 1)
    }
}
