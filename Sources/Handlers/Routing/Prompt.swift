/// Something the other side hears: a sentence or a sound file.
package enum Prompt: Hashable, Sendable {
    /// A sentence.
    case say(Speech)
    /// A sound file.
    case play(url: String)
}

extension Prompt: Codable {
    private enum CodingKeys: String, CodingKey {
        case play
    }

    /// Decodes `{"play":url}` or a sentence.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let url = try container.decodeIfPresent(String.self, forKey: .play) {
            self = .play(url: url)
        } else {
            self = .say(try Speech(from: decoder))
        }
    }

    /// Encodes what `init(from:)` takes.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .say(let speech): try speech.encode(to: encoder)
        case .play(let url):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(url, forKey: .play)
        }
    }
}
