/// A conference the caller joins.
package struct ConferenceRoom: Hashable, Sendable {
    /// The conference's name; who names the same meets.
    package let name: String
    /// Whether the caller only listens.
    package let isMuted: Bool
    /// Whether it begins with this caller; a caller for whom it does not waits until somebody comes who begins it.
    package let startsOnEnter: Bool
    /// Whether it ends for everybody when this caller leaves.
    package let endsOnExit: Bool
    /// How many may take part, 2 to 250; nil for Telnyx's own limit.
    package let maxParticipants: Int?
    /// What is played until it begins; nil for Telnyx's own music.
    package let music: String?

    /// Puts a conference step together; a size out of range is moved to the nearest that Telnyx allows.
    package init(
        _ name: String,
        isMuted: Bool = false,
        startsOnEnter: Bool = true,
        endsOnExit: Bool = false,
        maxParticipants: Int? = nil,
        music: String? = nil
    ) {
        self.name = name
        self.isMuted = isMuted
        self.startsOnEnter = startsOnEnter
        self.endsOnExit = endsOnExit
        self.maxParticipants = maxParticipants.map { min(max($0, 2), 250) }
        self.music = music
    }
}

extension ConferenceRoom: Codable {
    private enum CodingKeys: String, CodingKey {
        case conference, muted, music
        case startsOnEnter = "start-on-enter"
        case endsOnExit = "end-on-exit"
        case maxParticipants = "max-size"
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .conference),
            isMuted: try container.decodeIfPresent(Bool.self, forKey: .muted) ?? false,
            startsOnEnter: try container.decodeIfPresent(Bool.self, forKey: .startsOnEnter) ?? true,
            endsOnExit: try container.decodeIfPresent(Bool.self, forKey: .endsOnExit) ?? false,
            maxParticipants: try container.decodeIfPresent(Int.self, forKey: .maxParticipants),
            music: try container.decodeIfPresent(String.self, forKey: .music)
        )
    }

    /// Encodes the step as an object; what is as usual is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .conference)
        if isMuted { try container.encode(true, forKey: .muted) }
        if !startsOnEnter { try container.encode(false, forKey: .startsOnEnter) }
        if endsOnExit { try container.encode(true, forKey: .endsOnExit) }
        try container.encodeIfPresent(maxParticipants, forKey: .maxParticipants)
        try container.encodeIfPresent(music, forKey: .music)
    }
}
