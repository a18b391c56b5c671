import Foundation
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// What a caller of a TeXML application goes through.
struct DocumentExperience {
    private let script: CallScript
    private(set) var heard: [String] = []
    private var document = ""
    private var queueAction: String?
    /// What rings after the present target, when several ring in turn.
    private var ringing: [String] = []

    init(_ script: CallScript) throws {
        self.script = script
        try fetch("voice", [:], address: nil)
    }

    /// Sentences, sounds and silence of a document are heard without a request, so listening needs none.
    mutating func happens(_ deed: Deed) throws {
        switch deed {
        case .listens: break
        case .presses(let keys?): try follow("action", ["Digits": keys])
        case .presses(nil): try followRedirect()
        case .nobodyAnswers where !ringing.isEmpty: heard.append("rings \(ringing.removeFirst())")
        case .nobodyAnswers, .nobodyWaits: try follow("action", ["DialCallStatus": "no-answer"])
        case .isAnswered: try follow("action", ["DialCallStatus": "completed"])
        case .queues(let place):
            queueAction = try address("action")
            try follow("waitUrl", ["QueuePosition": "\(place)", "QueueTime": "0"])
        case .isNotServed: try fetch("queue", ["QueueResult": "leave"], address: queueAction)
        case .isServed: try fetch("queue", ["QueueResult": "bridged"], address: queueAction)
        case .leavesMessage: try follow("action", ["RecordingSid": "r", "RecordingStatus": "completed"])
        case .isHandedOver: try follow("action", ["Reason": "handoff"])
        }
    }

    private func address(_ name: String) throws -> String { try VoiceFixtures.attribute(name, in: document) }

    private mutating func follow(_ attribute: String, _ fields: [String: String]) throws {
        let address = try address(attribute)
        let step = try #require(address.split(separator: "?").first?.split(separator: "/").last.map(String.init))
        try fetch(step, fields, address: address)
    }

    private mutating func followRedirect() throws {
        let match = try #require(document.firstMatch(of: /<Redirect>([^<]+)</))
        let address = String(match.1).replacing("&amp;", with: "&")
        let step = try #require(address.split(separator: "?").first?.split(separator: "/").last.map(String.init))
        try fetch(step, [:], address: address)
    }

    private mutating func fetch(_ step: String, _ fields: [String: String], address: String?) throws {
        let answer = try VoiceFixtures.answer(script, try VoiceFixtures.request(step, fields, query: address))
        document = String(decoding: try TeXML(verbs: answer.verbs).encoded(use: answer.use), as: UTF8.self)
        heard += answer.texts.map { "texts \($0.message.text)" }
        for verb in answer.verbs { try hear(verb.markup) }
        // A redirect that is no menu's own is followed by itself.
        let isRedirected = answer.verbs.last?.markup.name == "Redirect"
        if isRedirected, !document.contains("<Gather"), answer.use == .call { try followRedirect() }
    }

    private mutating func hear(_ verb: Markup) throws {
        switch verb.name {
        case "Say": heard.append("says \(verb.text)")
        case "Play": heard.append("plays \(verb.text)")
        case "Pause": heard.append("is silent")
        case "Gather": heard.append("asks \(verb.elements.map(\.text).joined(separator: " "))")
        case "Enqueue": heard.append("waits in \(verb.text)")
        case "Record": heard.append("records")
        case "Connect": heard.append("talks to \(try VoiceFixtures.attribute("id", in: document))")
        case "Hangup": heard.append("ends")
        case "Reject": heard.append("is refused as busy")
        case "Dial":
            let recorded = document.contains(#" record="record-from-answer""#) ? " recorded" : ""
            var targets = verb.elements.map { $0.name == "Queue" ? "takes from \($0.text)" : "\($0.text)\(recorded)" }
            let first = targets.removeFirst()
            heard.append(first.hasPrefix("takes") ? first : "rings \(first)")
            ringing = targets
        default: break
        }
    }
}
