import Foundation
import TelnyxEvents

/// How an effect stands in its outbox row: the kind in a column, its fields as JSON, instants as unix microseconds.
enum EffectCoding {
    static func body(of effect: Effect) throws -> Data {
        switch effect {
        case .message(let message): try encoder.encode(message)
        case .callCommand(let command): try encoder.encode(command)
        case .keep(let fetch): try encoder.encode(fetch)
        case .copy(let copy): try encoder.encode(copy)
        case .forward(let forward): ForwardCoding.body(of: forward)
        }
    }

    static func effect(kind: EffectKind, body: Data) throws -> Effect {
        switch kind {
        case .message: .message(try decoder.decode(OutboundMessage.self, from: body))
        case .callCommand: .callCommand(try decoder.decode(CallCommand.self, from: body))
        case .keepFax, .keepRecording, .keepMedia: .keep(try decoder.decode(MediaFetch.self, from: body))
        case .copyMedia: .copy(try decoder.decode(MediaCopy.self, from: body))
        case .forward: .forward(try ForwardCoding.forward(in: body))
        }
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(date.unixMicroseconds)
        }
        return encoder
    }

    private static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            Date(unixMicroseconds: try decoder.singleValueContainer().decode(Int64.self))
        }
        return decoder
    }
}
