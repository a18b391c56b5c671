import Foundation
import TelnyxEvents

/// `POST /v2/calls/{call_control_id}/actions/{action}`.
struct CallEndpoint {
    /// The actions of the API and the fields each of them requires.
    static let required: [String: [String]] = [
        "answer": [], "reject": ["cause"], "hangup": [], "transfer": ["to"], "bridge": [],
        "speak": ["payload", "voice"],
        "gather_using_speak": ["payload", "voice"], "gather_using_audio": [], "gather": [], "gather_stop": [],
        "enqueue": ["queue_name"], "leave_queue": [], "record_start": ["format", "channels"], "record_stop": [],
        "record_pause": [], "record_resume": [], "playback_start": [], "playback_stop": [], "send_dtmf": ["digits"],
        "refer": ["sip_address"], "fork_start": [], "fork_stop": [], "streaming_start": [], "streaming_stop": [],
        "transcription_start": [], "transcription_stop": [], "siprec_start": [], "siprec_stop": [],
        "client_state_update": ["client_state"], "ai_assistant_start": [], "suppression_start": [],
        "suppression_stop": [],
    ]

    let state: StandInState

    func command(_ action: String, call: String, body: JSONValue) -> StandInAnswer {
        guard let required = Self.required[action] else { return StandInAPI.notFound }
        let members: [String: JSONValue]
        switch body {
        case .object(let object): members = object
        case .null: members = [:]  // Commands without fields may come without a body.
        default: return StandInField.notJSON
        }
        let field = StandInField(members)
        for name in required where members[name] == nil || members[name] == .null { return StandInField.missing(name) }
        if let refusal = refusal(of: field, action: action) { return refusal }
        if state.hasEnded(call) {
            let detail = "This call is no longer active and can't receive commands."
            return .error(422, "90018", "Call has already ended", detail)
        }
        var answer = StandInAnswer.data(.object(["result": .string("ok")]))
        if let id = field.text("command_id") { answer.isNew = state.isNewCommand(id, call: call, at: Date()) }
        if answer.isNew, action == "hangup" || action == "reject" { state.endCall(call) }
        return answer
    }

    private func refusal(of field: StandInField, action: String) -> StandInAnswer? {
        if field.isWrong("client_state") || field.text("client_state").map({ Data(base64Encoded: $0) == nil }) == true {
            return .error(
                422,
                "10015",
                "Invalid client_state",
                "Must be a valid Base64 string.",
                pointer: "/client_state"
            )
        }
        if field.isWrong("command_id") {
            return .error(422, "10015", "Invalid command_id", "Must be a string.", pointer: "/command_id")
        }
        if action == "reject", let cause = field.text("cause"), !["CALL_REJECTED", "USER_BUSY"].contains(cause) {
            return .error(422, "10015", "Invalid cause", "Must be CALL_REJECTED or USER_BUSY.", pointer: "/cause")
        }
        if action == "transfer", let to = field.text("to"), !StandInField.isE164(to), !to.hasPrefix("sip:") {
            return .error(422, "10016", "Invalid destination", "Must be in E.164 form or a SIP URI.", pointer: "/to")
        }
        return nil
    }
}
