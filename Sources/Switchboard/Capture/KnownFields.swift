/// The fields of Telnyx's events whose texts tell about the event and not about anybody.
///
/// Everything else that is text is pseudonymised: a field nobody has thought about gives nothing away.
enum KnownFields {
    /// Names of fields whose value is a word of Telnyx's own.
    static let plain: Set<String> = [
        "event_type", "record_type", "direction", "state", "status", "hangup_cause", "hangup_source",
        "sip_hangup_cause", "type", "line_type", "encoding", "currency", "amount", "calling_party_type", "channels",
        "result", "reason", "cause", "language", "autoresponse_type", "code", "content_type", "format", "version",
        "failure_reason", "name_type", "queue_result", "shaken_stir_attestation", "shaken_stir_validated",
        "offered_codecs", "connection_codecs", "media_type", "play_status", "quality",
        // Forms.
        "CallStatus", "CallingPartyType", "CallbackSource", "DialCallStatus", "HangupCause", "HangupSource",
        "SipHangupCause", "AnsweredBy", "RecordingStatus", "RecordingSource", "RecordingChannels", "QueueResult",
        "ShakenStirAttestation", "ShakenStirValidated", "ErrorCode", "SequenceNumber", "Direction", "StirVerstat",
        "MachineDetectionResult", "EventType", "TranscriptionStatus",
    ]

    /// Names of fields that hold what somebody said or wrote.
    static let words: Set<String> = [
        "text", "body", "transcription_text", "transcript", "SpeechResult", "TranscriptionText", "UnstableSpeechResult",
    ]

    /// Names of fields that hold keys somebody pressed.
    static let keys: Set<String> = ["digits", "digit", "Digits", "FinishedOnKey"]

    /// What stands where a number would, and is none.
    static let nobody: Set<String> = ["anonymous", "restricted", "unknown", "private", "unavailable", "blocked"]

    /// Whether a name is that of an id.
    static func isID(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower == "id" || lower.hasSuffix("id") || lower.hasSuffix("sid") || lower.hasSuffix("sidlegacy")
            || lower == "queuesid"
    }

    /// Whether a text is one word of a closed list, as far as one can tell from outside.
    static func isWord(_ text: String) -> Bool {
        text.utf8.count <= 200
            && text.utf8.split(whereSeparator: { !(48...57).contains($0) }).allSatisfy { $0.count < 7 }
            && !text.contains("@")
    }
}
