import Foundation
import TeXML
import Testing

@Suite struct EncodingTests {
    private let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

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
        #expect(String(decoding: try answer.encoded(), as: UTF8.self) == expected)
    }
}
