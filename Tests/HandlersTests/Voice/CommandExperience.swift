import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

/// What a caller of a Call Control application goes through.
struct CommandExperience {
    private let script: CallControlScript
    private(set) var heard: [String] = []
    private var last: CallCommand?

    init(_ script: CallControlScript) throws {
        self.script = script
        try happens(try VoiceFixtures.arrival())
        if last?.action == "answer" { try event("call.answered") }
    }

    mutating func happens(_ deed: Deed) throws {
        switch deed {
        case .listens: try event(last?.action == "playback_start" ? "call.playback.ended" : "call.speak.ended")
        case .presses(let keys):
            try event("call.gather.ended", ["digits": keys ?? "", "status": keys == nil ? "timeout" : "valid"])
        case .nobodyAnswers: try event("call.hangup", ["hangup_cause": "no_answer"], leg: "v3:b")
        case .isAnswered:
            try event("call.bridged")
            // Both legs end, and with them the call.
            try event("call.hangup", ["hangup_cause": "normal_clearing"])
            heard.append("ends")
        case .queues(let place): try event("call.enqueued", ["current_position": "\(place)"])
        case .isNotServed: try event("call.dequeued", ["reason": "timeout"])
        case .isServed:
            try event("call.dequeued", ["reason": "bridged"])
            try event("call.hangup", ["hangup_cause": "normal_clearing"])
            heard.append("ends")
        case .leavesMessage: try event("call.recording.saved")
        case .isHandedOver: try event("call.conversation.ended", ["reason": "handoff"])
        case .nobodyWaits: break
        }
    }

    private mutating func event(_ type: String, _ more: [String: String] = [:], leg: String = "v3:a") throws {
        try happens(
            try VoiceFixtures.following(type, state: last?.clientState, leg: leg, more.mapValues { .string($0) })
        )
    }

    private mutating func happens(_ event: CallEvent) throws {
        let reaction = script.reaction(
            to: LegEvent(event),
            given: RouteCircumstances(),
            at: try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        )
        heard += reaction.texts.map { "texts \($0.message.text)" }
        for command in reaction.commands { hear(command) }
        last = reaction.commands.last ?? last
    }

    private mutating func hear(_ command: CallCommand) {
        func text(_ field: String) -> String {
            if case .string(let text)? = command.fields[field] { text } else { "" }
        }
        switch command.action {
        case "speak": heard.append(text("payload_type") == "ssml" ? "is silent" : "says \(text("payload"))")
        case "playback_start": heard.append("plays \(text("audio_url"))")
        case "gather_using_speak": heard.append("asks \(text("payload"))")
        case "transfer": heard.append("rings \(text("to"))\(text("record").isEmpty ? "" : " recorded")")
        case "enqueue": heard.append("waits in \(text("queue_name"))")
        case "bridge": heard.append("takes from \(text("queue"))")
        case "record_start": heard.append("records")
        case "ai_assistant_start":
            if case .object(let assistant)? = command.fields["assistant"], case .string(let id)? = assistant["id"] {
                heard.append("talks to \(id)")
            }
        case "hangup": heard.append("ends")
        case "reject": heard.append("is refused as busy")
        default: break
        }
    }
}
