/// An `event_type` and what can be told from the name alone.
struct EventTypeName: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    /// A name that may stand in listings and logs: 1 to 100 visible ASCII characters.
    init?(received text: String?) {
        guard let text, (1...100).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    /// Version 1 names have underscores where version 2 has dots.
    var isLegacy: Bool {
        guard !text.contains(".") else { return false }
        return Self.legacyPrefixes.contains { text.hasPrefix($0) }
    }

    private static let legacyPrefixes = [
        "call_", "conference_", "dtmf", "fork_", "gather_", "machine_", "playback_", "recording_", "speak_",
        "streaming_",
        "transcription",
    ]

    /// The feed, by the part before the first dot; a name without a dot is not a version 2 name.
    var family: EventFamily {
        guard let dot = text.firstIndex(of: ".") else { return .other }
        switch text[..<dot] {
        case "call", "conference", "streaming", "siprec", "recording", "assistant", "conversation", "dialogflow":
            return .call
        case "message", "messaging-profile", "rcs", "whatsapp":
            return .message
        case "fax":
            return .fax
        case "10dlc", "advanced_order", "messaging_hosted_numbers_orders", "number_lookup", "number_order",
            "porting_order",
            "portout", "sub_number_order", "toll_free_verification", "verification", "verify":
            return .number
        default:
            return .other
        }
    }
}
