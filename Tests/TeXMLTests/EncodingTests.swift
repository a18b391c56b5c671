import Foundation
import TeXML
import Testing

@Suite struct EncodingTests {
    private let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

    private func text(_ document: TeXML) throws -> String { String(decoding: try document.encoded(), as: UTF8.self) }

    @Test func aVoiceAnswerReadsAsItIsWritten() throws {
        let isOpen = true
        let answer = TeXML {
            Say("Thanks for calling.", voice: .polly("Joanna", neural: true))
            if isOpen {
                Dial(callerID: "+13125550100", timeout: .seconds(20), action: "/dialed") {
                    Number("+13125550101")
                    Sip("sip:a@b.example")
                }
            }
            Hangup()
        }
        let expected =
            declaration + #"<Response><Say voice="Polly.Joanna-Neural">Thanks for calling.</Say>"#
            + #"<Dial callerId="+13125550100" timeout="20" action="/dialed"><Number>+13125550101</Number>"#
            + "<Sip>sip:a@b.example</Sip></Dial><Hangup /></Response>"
        #expect(try text(answer) == expected)
    }

    @Test func anEmptyDocumentIsLegal() throws {
        #expect(try text(TeXML {}) == declaration + "<Response />")
    }

    @Test func verbsKeepTheirOrderWhenKindsAlternate() throws {
        let document = TeXML {
            for number in 1...3 {
                Say("\(number)")
                Pause()
            }
        }
        let expected = "<Response><Say>1</Say><Pause /><Say>2</Say><Pause /><Say>3</Say><Pause /></Response>"
        #expect(try text(document) == declaration + expected)
    }

    @Test func markupInTextAndAttributesIsEscaped() throws {
        let document = TeXML {
            Say(SafeText(verbatim: #"a < b & "c" ]]> 'd'"#), region: #"<"&'>"#)
        }
        let expected =
            "<Response><Say region=\"&lt;&quot;&amp;&apos;&gt;\">"
            + "a &lt; b &amp; &quot;c&quot; ]]&gt; &apos;d&apos;</Say></Response>"
        #expect(try text(document) == declaration + expected)
        #expect(try TeXML(parsing: document.encoded()) == document)
    }

    @Test(arguments: ["\t", "\n", "\r", "\r\n", " a\tb\nc\rd "])
    func whiteSpaceInAttributesSurvives(_ space: String) throws {
        let document = TeXML { Say("x", region: "a\(space)b") }
        #expect(try TeXML(parsing: document.encoded()) == document)
    }

    @Test(arguments: ["\t", "\n", "\r", "\r\n", " a\tb\nc\rd "])
    func whiteSpaceInTextSurvives(_ space: String) throws {
        let document = TeXML { Say(SafeText(verbatim: "x\(space)y")) }
        #expect(try TeXML(parsing: document.encoded()) == document)
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func charactersThatXMLForbidsAreRefusedByPathAndNeverWritten(_ character: String) throws {
        let document = TeXML {
            Pause()
            Say(SafeText(verbatim: "a\(character)b"))
            Say("x", region: character)
        }
        let error = try #require(throws: TeXMLError.self) { try document.encoded() }
        #expect(error.findings.map(\.path) == ["/Response/Say[1]", "/Response/Say[2]@region"])
        #expect(error.findings.allSatisfy { $0.rule == .illegalCharacter })
        #expect(try TeXML(parsing: document.formatted()).verbs.map(\.text) == ["", "a\u{FFFD}b", "x"])
    }

    @Test func namesThatXMLForbidsAreRefused() throws {
        let document = TeXML { RawElement("not a name", attributes: ["x y": "1", "ok": "2"]) }
        let error = try #require(throws: TeXMLError.self) { try document.encoded() }
        #expect(error.first?.rule == .illegalCharacter)
        #expect(throws: Never.self) { try TeXML(parsing: document.formatted(), .lenient) }
    }

    @Test func theWholeOfUnicodeSurvives() throws {
        let document = TeXML { Say("Grüße 日本語 🇳🇴 👩‍👩‍👧 e\u{301} <\u{301} \u{85}\u{2028}") }
        #expect(try TeXML(parsing: document.encoded()) == document)
    }

    @Test func layoutChangesNothingThatIsSpoken() throws {
        let document = TeXML {
            Gather(input: .dtmf) { Say("  one\n  two ") }
            Say("a").appending(RawElement("break")).appending(RawElement("s", text: "b"))
            Dial { "+13125550100" }
        }
        let expected = """
            <Response>
              <Gather input="dtmf">
                <Say>  one
              two </Say>
              </Gather>
              <Say>a<break /><s>b</s></Say>
              <Dial>+13125550100</Dial>
            </Response>

            """
        #expect(String(decoding: try document.formatted(), as: UTF8.self) == declaration + expected)
        #expect(try TeXML(parsing: document.formatted(), .lenient) == document)
    }

    @Test func durationsAreWrittenInTheUnitOfTheAttribute() throws {
        let number = Number("+13125550101", machineDetection: .enable, machineDetectionTimeout: .seconds(4))
        #expect(number.markup["machineDetectionTimeout"] == "4000")
        #expect(number.machineDetectionTimeout == .milliseconds(4000))
        #expect(Pause(length: .seconds(90)).markup["length"] == "90")
        let broken = TeXML { Pause(length: .milliseconds(1500)) }
        #expect(broken.findings().map(\.path) == ["/Response/Pause[1]@length"])
        #expect(throws: TeXMLError.self) { try broken.encoded() }
    }
}
