/// Waiting for somebody to take the call.
///
/// The following steps are for a caller nobody took; `overflow`, where there is one, stands in their place for a caller
/// who found the queue full or waited for too long.
package struct QueueEntry: Hashable, Sendable {
    /// The queue's name.
    package let name: String
    /// How many may wait; nil for as many as Telnyx takes.
    package let maxSize: Int?
    /// How long a caller waits at most before the following steps; nil for Telnyx's own limit of four hours.
    package let maxWaitSeconds: Int?
    /// What is played while waiting; nil for a sentence and silence.
    package let music: String?
    /// Says the caller's place, first and whenever it has become better; nil for never.
    package let position: Speech?
    /// Says how long it may still take, first and whenever it has become shorter; nil for never.
    package let wait: Speech?
    /// What is done when the queue is full or the wait too long; empty for the following steps.
    package let overflow: [Step]

    /// Puts a queue entry together; a size or wait below one counts as one.
    package init(
        _ name: String,
        maxSize: Int? = nil,
        maxWaitSeconds: Int? = nil,
        music: String? = nil,
        position: Speech? = BuiltInSpeech.queuePosition,
        wait: Speech? = nil,
        overflow: [Step] = []
    ) {
        self.name = name
        self.maxSize = maxSize.map { max($0, 1) }
        self.maxWaitSeconds = maxWaitSeconds.map { max($0, 1) }
        self.music = music
        self.position = position
        self.wait = wait
        self.overflow = overflow
    }
}

extension QueueEntry: Codable {
    private enum CodingKeys: String, CodingKey {
        case enqueue, music, overflow
        case maxSize = "max-size"
        case maxWait = "max-wait"
        case position = "announce-position"
        case wait = "announce-wait"
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .enqueue),
            maxSize: try container.decodeIfPresent(Int.self, forKey: .maxSize),
            maxWaitSeconds: try container.decodeIfPresent(Int.self, forKey: .maxWait),
            music: try container.decodeIfPresent(String.self, forKey: .music),
            position: try container.decodeIfPresent(Speech.self, forKey: .position),
            wait: try container.decodeIfPresent(Speech.self, forKey: .wait),
            overflow: try container.decodeIfPresent([Step].self, forKey: .overflow) ?? []
        )
    }

    /// Encodes the step as an object; what is absent is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .enqueue)
        try container.encodeIfPresent(maxSize, forKey: .maxSize)
        try container.encodeIfPresent(maxWaitSeconds, forKey: .maxWait)
        try container.encodeIfPresent(music, forKey: .music)
        try container.encodeIfPresent(position, forKey: .position)
        try container.encodeIfPresent(wait, forKey: .wait)
        if !overflow.isEmpty { try container.encode(overflow, forKey: .overflow) }
    }
}
