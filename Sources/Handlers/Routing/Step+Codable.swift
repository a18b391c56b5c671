import Numbering

/// The same words as in the configuration: `"hangup"`, `{"say":"…"}`, `{"dial":["+1…"],"ring":"in-turn","timeout":20}`.
extension Step: Codable {
    private enum CodingKeys: String, CodingKey {
        case say, voice, language
        case play, pause
        case dial, ring, timeout
        case callerID = "caller-id"
        case enqueue
        case maxWait = "max-wait"
        case voicemail, greeting
        case maxLength = "max-length"
        case plan, reject
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {  // A mismatch means: an object.
            guard word == "hangup" else { throw Self.unknown(decoder) }
            self = .hangup
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.say) {
            self = .say(try Self.speech(.say, in: container))
        } else if let url = try container.decodeIfPresent(String.self, forKey: .play) {
            self = .play(url: url)
        } else if let seconds = try container.decodeIfPresent(Int.self, forKey: .pause) {
            self = .pause(seconds: seconds)
        } else if container.contains(.dial) {
            guard let dial = try Self.dial(in: container) else { throw Self.unknown(decoder) }
            self = .dial(dial)
        } else if let queue = try container.decodeIfPresent(String.self, forKey: .enqueue) {
            self = .enqueue(
                QueueEntry(queue, maxWaitSeconds: try container.decodeIfPresent(Int.self, forKey: .maxWait))
            )
        } else if let box = try container.decodeIfPresent(String.self, forKey: .voicemail) {
            let greeting = container.contains(.greeting) ? try Self.speech(.greeting, in: container) : nil
            let length = try container.decode(Int.self, forKey: .maxLength)
            self = .voicemail(Voicemail(box, greeting: greeting, maxLengthSeconds: length))
        } else if let plan = try container.decodeIfPresent(String.self, forKey: .plan) {
            self = .plan(plan)
        } else if let reason = try container.decodeIfPresent(String.self, forKey: .reject) {
            self = .reject(busy: reason == "busy")
        } else {
            throw Self.unknown(decoder)
        }
    }

    /// Encodes one word, or an object with the step's name first.
    package func encode(to encoder: any Encoder) throws {
        if case .hangup = self {
            var word = encoder.singleValueContainer()
            try word.encode("hangup")
            return
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .say(let speech): try Self.encode(speech, as: .say, in: &container)
        case .play(let url): try container.encode(url, forKey: .play)
        case .pause(let seconds): try container.encode(seconds, forKey: .pause)
        case .dial(let dial):
            try container.encode(dial.targets, forKey: .dial)
            try container.encode(dial.ring, forKey: .ring)
            try container.encode(dial.timeoutSeconds, forKey: .timeout)
            try container.encodeIfPresent(dial.callerID, forKey: .callerID)
        case .enqueue(let queue):
            try container.encode(queue.name, forKey: .enqueue)
            try container.encodeIfPresent(queue.maxWaitSeconds, forKey: .maxWait)
        case .voicemail(let voicemail):
            try container.encode(voicemail.box, forKey: .voicemail)
            try container.encode(voicemail.maxLengthSeconds, forKey: .maxLength)
            if let greeting = voicemail.greeting { try Self.encode(greeting, as: .greeting, in: &container) }
        case .plan(let plan): try container.encode(plan, forKey: .plan)
        case .reject(let busy): try container.encode(busy ? "busy" : "rejected", forKey: .reject)
        case .hangup: break
        }
    }

    private typealias Container = KeyedDecodingContainer<CodingKeys>

    private static func speech(_ key: CodingKeys, in container: Container) throws -> Speech {
        Speech(
            try container.decode(String.self, forKey: key),
            voice: try container.decodeIfPresent(String.self, forKey: .voice),
            language: try container.decodeIfPresent(String.self, forKey: .language)
        )
    }

    private static func dial(in container: Container) throws -> Dialling? {
        Dialling(
            try container.decode([DialTarget].self, forKey: .dial),
            ring: try container.decode(Dialling.Ring.self, forKey: .ring),
            timeoutSeconds: try container.decode(Int.self, forKey: .timeout),
            callerID: try container.decodeIfPresent(PhoneNumber.self, forKey: .callerID)
        )
    }

    private static func encode(
        _ speech: Speech,
        as key: CodingKeys,
        in container: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        try container.encode(speech.text, forKey: key)
        try container.encodeIfPresent(speech.voice, forKey: .voice)
        try container.encodeIfPresent(speech.language, forKey: .language)
    }

    private static func unknown(_ decoder: any Decoder) -> DecodingError {
        .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a step"))
    }
}
