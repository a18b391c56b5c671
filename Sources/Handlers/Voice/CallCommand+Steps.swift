import Foundation
import Numbering
import TelnyxEvents

/// The commands a plan needs, by the names and fields of Telnyx's API (`POST /calls/{id}/actions/…`).
extension CallCommand {
    static func answer(_ state: LegState) -> CallCommand {
        CallCommand(callControlID: state.leg, action: "answer", clientState: state.text)
    }

    static func reject(_ leg: String, busy: Bool) -> CallCommand {
        let cause = busy ? "USER_BUSY" : "CALL_REJECTED"
        return CallCommand(callControlID: leg, action: "reject", fields: ["cause": .string(cause)])
    }

    static func hangup(_ leg: String, state: LegState? = nil) -> CallCommand {
        CallCommand(callControlID: leg, action: "hangup", clientState: state?.text)
    }

    static func speak(
        _ text: String,
        voice: String? = nil,
        language: String? = nil,
        state: LegState
    ) -> CallCommand {
        let fields: [String: JSONValue] = [
            "payload": .string(text), "voice": .string(Self.voice(voice)), "language": .string(language ?? "en-US"),
        ]
        return CallCommand(callControlID: state.leg, action: "speak", fields: fields, clientState: state.text)
    }

    /// There is no command for silence, so silence is spoken; engines break for ten seconds at most.
    static func pause(seconds: Int, state: LegState) -> CallCommand {
        let seconds = min(max(seconds, 1), 180)
        var breaks = Array(repeating: #"<break time="10s"/>"#, count: seconds / 10)
        if seconds % 10 > 0 { breaks.append(#"<break time="\#(seconds % 10)s"/>"#) }
        let fields: [String: JSONValue] = [
            "payload": .string("<speak>\(breaks.joined())</speak>"), "payload_type": .string("ssml"),
            "voice": .string(Self.voice(nil)), "language": .string("en-US"),
        ]
        return CallCommand(callControlID: state.leg, action: "speak", fields: fields, clientState: state.text)
    }

    static func play(_ url: String, isEndless: Bool = false, state: LegState) -> CallCommand {
        var fields: [String: JSONValue] = ["audio_url": .string(url)]
        if isEndless { fields["loop"] = .string("infinity") }
        return CallCommand(
            callControlID: state.leg,
            action: "playback_start",
            fields: fields,
            clientState: state.text
        )
    }

    /// Asks once; whether it is asked again is decided here and not at Telnyx, so that both ways do alike.
    static func gather(_ menu: Menu, saying words: Speech?, state: LegState) -> CallCommand {
        var fields: [String: JSONValue] = [
            "minimum_digits": .integer(1), "maximum_digits": .integer(Int64(menu.longestKey)),
            "maximum_tries": .integer(1), "timeout_millis": .integer(Int64(menu.timeoutSeconds) * 1000),
            "terminating_digit": .string(menu.usesPound ? "*" : "#"), "valid_digits": .string("0123456789*#"),
        ]
        if let words {
            fields["payload"] = .string(words.text)
            fields["voice"] = .string(Self.voice(words.voice))
            fields["language"] = .string(words.language ?? "en-US")
            return CallCommand(
                callControlID: state.leg,
                action: "gather_using_speak",
                fields: fields,
                clientState: state.text
            )
        }
        if case .play(let url) = menu.prompt { fields["audio_url"] = .string(url) }
        return CallCommand(
            callControlID: state.leg,
            action: "gather_using_audio",
            fields: fields,
            clientState: state.text
        )
    }

    /// Connects with whoever waits longest; refused when nobody does.
    static func take(_ pickup: QueuePickup, state: LegState) -> CallCommand {
        CallCommand(
            callControlID: state.leg,
            action: "bridge",
            fields: ["queue": .string(pickup.queue)],
            clientState: state.text
        )
    }

    static func assistant(_ handover: AssistantHandover, state: LegState) -> CallCommand {
        CallCommand(
            callControlID: state.leg,
            action: "ai_assistant_start",
            fields: ["assistant": .object(["id": .string(handover.id)])],
            clientState: state.text
        )
    }

    /// Rings the state's target; the new leg carries the same state, so that its end is recognised.
    static func transfer(_ dialling: Dialling, state: LegState) -> CallCommand {
        let target = dialling.targets[min(max(state.target, 0), dialling.targets.count - 1)]
        var fields: [String: JSONValue] = [
            "to": .string(target.description), "timeout_secs": .integer(Int64(dialling.timeoutSeconds)),
            "target_leg_client_state": .string(Data(state.text.utf8).base64EncodedString()),
        ]
        if let callerID = dialling.callerID { fields["from"] = .string(callerID.e164) }
        if dialling.isRecorded { fields["record"] = .string("record-from-answer") }
        if case .play(let url)? = dialling.whisper?.prompt { fields["audio_url"] = .string(url) }
        if dialling.refusesMachines {
            fields["answering_machine_detection"] = .string("detect")
            // The caller stays when the machine's leg is ended.
            fields["park_after_unbridge"] = .string("self")
        }
        return CallCommand(callControlID: state.leg, action: "transfer", fields: fields, clientState: state.text)
    }

    static func enqueue(_ queue: QueueEntry, state: LegState) -> CallCommand {
        var fields: [String: JSONValue] = ["queue_name": .string(queue.name)]
        if let size = queue.maxSize { fields["max_size"] = .integer(Int64(size)) }
        if let seconds = queue.maxWaitSeconds { fields["max_wait_time_secs"] = .integer(Int64(seconds)) }
        return CallCommand(callControlID: state.leg, action: "enqueue", fields: fields, clientState: state.text)
    }

    static func record(_ voicemail: Voicemail, state: LegState) -> CallCommand {
        let fields: [String: JSONValue] = [
            "format": .string("mp3"), "channels": .string("single"), "play_beep": .bool(true),
            "max_length": .integer(Int64(voicemail.maxLengthSeconds)),
        ]
        return CallCommand(callControlID: state.leg, action: "record_start", fields: fields, clientState: state.text)
    }

    /// TeXML's names of voices in the words of the speak command.
    private static func voice(_ name: String?) -> String {
        switch name {
        case nil, "woman", "alice": "female"
        case "man": "male"
        case let name? where name.hasPrefix("Polly."): "AWS.\(name)"
        case let name?: name
        }
    }
}
