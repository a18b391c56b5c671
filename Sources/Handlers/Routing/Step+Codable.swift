/// The same words as in the configuration: `"hangup"`, `{"say":"…"}`, `{"dial":["+1…"],"ring":"in-turn","timeout":20}`.
extension Step: Codable {
    /// The key that tells steps apart; options beside it belong to the step's own type.
    private enum Verb: String, CodingKey, CaseIterable {
        case say, play, pause, menu, dial, enqueue, take, conference, assistant, voicemail, text, plan, reject
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {  // A mismatch means: an object.
            switch word {
            case "hangup": self = .hangup
            case "repeat": self = .again
            default: throw Self.unknown(decoder)
            }
            return
        }
        let container = try decoder.container(keyedBy: Verb.self)
        guard let verb = Verb.allCases.first(where: container.contains) else { throw Self.unknown(decoder) }
        self =
            switch verb {
            case .say: .say(try Spoken(from: decoder).speech)
            case .play: .play(url: try container.decode(String.self, forKey: .play))
            case .pause: .pause(seconds: try container.decode(Int.self, forKey: .pause))
            case .menu: .menu(try Menu(from: decoder))
            case .dial: .dial(try Dialling(from: decoder))
            case .enqueue: .enqueue(try QueueEntry(from: decoder))
            case .take: .take(try QueuePickup(from: decoder))
            case .conference: .conference(try ConferenceRoom(from: decoder))
            case .assistant: .assistant(try AssistantHandover(from: decoder))
            case .voicemail: .voicemail(try Voicemail(from: decoder))
            case .text: .text(try CallerText(from: decoder))
            case .plan: .plan(try container.decode(String.self, forKey: .plan))
            case .reject: .reject(busy: try container.decode(String.self, forKey: .reject) == "busy")
            }
    }

    /// Encodes one word, or an object with the step's name among its keys.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .hangup: try Self.encode("hangup", to: encoder)
        case .again: try Self.encode("repeat", to: encoder)
        case .say(let speech): try Spoken(speech).encode(to: encoder)
        case .play(let url): try Self.encode(url, as: .play, to: encoder)
        case .pause(let seconds): try Self.encode(seconds, as: .pause, to: encoder)
        case .menu(let menu): try menu.encode(to: encoder)
        case .dial(let dialling): try dialling.encode(to: encoder)
        case .enqueue(let queue): try queue.encode(to: encoder)
        case .take(let pickup): try pickup.encode(to: encoder)
        case .conference(let room): try room.encode(to: encoder)
        case .assistant(let handover): try handover.encode(to: encoder)
        case .voicemail(let voicemail): try voicemail.encode(to: encoder)
        case .text(let text): try text.encode(to: encoder)
        case .plan(let plan): try Self.encode(plan, as: .plan, to: encoder)
        case .reject(let busy): try Self.encode(busy ? "busy" : "rejected", as: .reject, to: encoder)
        }
    }

    private static func encode(_ word: String, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }

    private static func encode(_ value: some Encodable, as verb: Verb, to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Verb.self)
        try container.encode(value, forKey: verb)
    }

    private static func unknown(_ decoder: any Decoder) -> DecodingError {
        .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a step"))
    }
}

/// A sentence under the key `say`.
private struct Spoken: Codable {
    let say: String
    let voice: String?
    let language: String?

    init(_ speech: Speech) {
        say = speech.text
        voice = speech.voice
        language = speech.language
    }

    var speech: Speech { Speech(say, voice: voice, language: language) }
}
