import Foundation

/// One thing that happens in the demo: a request, and what it shows.
struct DemoStep: Sendable {
    /// What somebody does, in words.
    let title: String
    /// The fixture.
    let file: String
    /// What to change in it.
    var edits: [String] = []
    /// True to sign it with a key nobody trusts.
    var isForged = false
    /// True when it asks for TeXML at the address the last document named.
    var isCallback = false

    /// The whole story, in order.
    static let all: [DemoStep] = [
        DemoStep(title: "A caller from Chicago rings a TeXML number", file: "01-call-texml.form"),
        DemoStep(
            title: "Nobody picks up, and Telnyx asks what next",
            file: "01-call-texml.form",
            edits: ["DialCallStatus=no-answer", "DialCallSid=v3:demo-leg", "DialCallDuration=0"],
            isCallback: true
        ),
        DemoStep(title: "A text asks: Hours?", file: "03-message-hours.json"),
        DemoStep(title: "The same webhook is delivered again", file: "03-message-hours.json"),
        DemoStep(title: "The sender has had enough: please stop texting me", file: "04-message-stop.json"),
        DemoStep(title: "The sender texts a keyword all the same", file: "05-message-hours-again.json"),
        DemoStep(title: "The sender comes back: START", file: "06-message-start.json"),
        DemoStep(title: "A caller rings a Call Control number", file: "07-call-control.json"),
        DemoStep(title: "A fax arrives; its link dies in ten minutes", file: "08-fax-received.json"),
        DemoStep(title: "A number order completes", file: "09-number-order.json"),
        DemoStep(
            title: "Telnyx sends something nobody here knows",
            file: "09-number-order.json",
            edits: ["id=de300000-0000-4000-8000-000000000010", "event_type=wallet.low_balance"]
        ),
        DemoStep(
            title: "Somebody who is not Telnyx sends an event",
            file: "09-number-order.json",
            edits: ["id=forged"],
            isForged: true
        ),
    ]
}
