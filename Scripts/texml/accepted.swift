// The counterpart of the refusals: all of this compiles, so that they are refused for their reason and no other.
import TeXML

let isOpen = Bool.random()
let agents = ["+13125550101", "+13125550102"]
let callerName = String("Ada")

let document = TeXML {
    Gather(input: .dtmf) {
        Say("Hello \(callerName).")
        Play("https://example.com/a.mp3")
    }
    Dial { for agent in agents { Number(TelephoneNumber(agent)) } }
    Dial { if isOpen { Sip("sip:a@example.com") } else { Number("+13125550101") } }
    Dial { if isOpen { Queue("support") } else { Conference("a") } }
    Dial { "+13125550101" }
    Connect { if isOpen { AIAssistant(id: "assistant-1") } else { MediaStream(url: "wss://example.com") } }
    Start { Recording() }
    Stop { Stop.Stream(name: "a") }
    Pay { Prompt(for: .securityCode) { Say("Your code?") } }
    Start { Siprec(connectorName: "c", name: "a") }
    Pause(length: .seconds(5))
    Reject(reason: .busy)
    RawElement("NewVerb", attributes: ["a": "b"])
}
