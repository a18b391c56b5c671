package import Numbering

/// Putting a call through.
package struct Dialling: Hashable, Sendable {
    /// How several targets ring.
    package enum Ring: String, Hashable, Sendable, Codable, CaseIterable {
        /// One after another, each for the timeout.
        case inTurn = "in-turn"
        /// All at once; who answers first has the call.
        case together
    }

    /// Whom to ring; at least one.
    package let targets: [DialTarget]
    /// How several targets ring.
    package let ring: Ring
    /// How long one target rings before it counts as not answering; 5 to 120, as Telnyx allows.
    package let timeoutSeconds: Int
    /// The number shown to the target; nil shows the caller's where Telnyx permits it.
    package let callerID: PhoneNumber?
    /// What the target hears first; nil when both are connected at once.
    package let whisper: Whisper?
    /// Whether an answering machine that picks up counts as not answering.
    package let refusesMachines: Bool
    /// Whether the conversation is recorded.
    package let isRecorded: Bool

    /// Puts a dial together; nil without a target.
    ///
    /// A timeout out of range is moved to the nearest that Telnyx allows.
    package init?(
        _ targets: [DialTarget],
        ring: Ring = .inTurn,
        timeoutSeconds: Int = 30,
        callerID: PhoneNumber? = nil,
        whisper: Whisper? = nil,
        refusesMachines: Bool = false,
        isRecorded: Bool = false
    ) {
        guard !targets.isEmpty else { return nil }
        self.targets = targets
        self.ring = ring
        self.timeoutSeconds = min(max(timeoutSeconds, 5), 120)
        self.callerID = callerID
        self.whisper = whisper
        self.refusesMachines = refusesMachines
        self.isRecorded = isRecorded
    }
}

extension Dialling {
    /// Whether the agent who spoke to the caller last is among the targets.
    package var ringsLastAgent: Bool { targets.contains(.lastAgent) }

    /// The same with that agent in the place of the word for it, and nobody twice; as it is when nobody knows the agent.
    func reaching(_ agent: DialTarget?) -> Dialling {
        guard let agent, ringsLastAgent else { return self }
        var found: [DialTarget] = []
        for target in targets.map({ $0 == .lastAgent ? agent : $0 }) where !found.contains(target) {
            found.append(target)
        }
        let dialling = Dialling(
            found,
            ring: ring,
            timeoutSeconds: timeoutSeconds,
            callerID: callerID,
            whisper: whisper,
            refusesMachines: refusesMachines,
            isRecorded: isRecorded
        )
        return dialling ?? self
    }

    /// The first target from a position on that is somebody; nil when there is none.
    func somebody(from position: Int) -> Int? { targets.indices.dropFirst(position).first { targets[$0].isSomebody } }
}

extension Dialling: Codable {
    private enum CodingKeys: String, CodingKey {
        case dial, ring, timeout, whisper, record
        case callerID = "caller-id"
        case refusesMachines = "refuse-machines"
    }

    /// Decodes what `encode(to:)` writes; throws `DecodingError.dataCorrupted` without a target.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let dialling = Dialling(
            try container.decode([DialTarget].self, forKey: .dial),
            ring: try container.decode(Ring.self, forKey: .ring),
            timeoutSeconds: try container.decode(Int.self, forKey: .timeout),
            callerID: try container.decodeIfPresent(PhoneNumber.self, forKey: .callerID),
            whisper: try container.decodeIfPresent(Whisper.self, forKey: .whisper),
            refusesMachines: try container.decodeIfPresent(Bool.self, forKey: .refusesMachines) ?? false,
            isRecorded: try container.decodeIfPresent(Bool.self, forKey: .record) ?? false
        )
        guard let dialling else {
            throw DecodingError.dataCorruptedError(forKey: .dial, in: container, debugDescription: "nobody to dial")
        }
        self = dialling
    }

    /// Encodes the step as an object; what is as usual is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(targets, forKey: .dial)
        try container.encode(ring, forKey: .ring)
        try container.encode(timeoutSeconds, forKey: .timeout)
        try container.encodeIfPresent(callerID, forKey: .callerID)
        try container.encodeIfPresent(whisper, forKey: .whisper)
        if refusesMachines { try container.encode(true, forKey: .refusesMachines) }
        if isRecorded { try container.encode(true, forKey: .record) }
    }
}
