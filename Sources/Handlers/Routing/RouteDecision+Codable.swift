import Foundation
import TelnyxEvents

/// `{"from","to","at","plan","rule","dial":[…],"steps":[…],"considered":[…],"basis","reference","fingerprint"}`; `plan` and
/// `rule` are null rather than absent.
extension RouteDecision: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case from, to, at, plan, rule, dial, steps, considered, basis, reference, fingerprint
    }

    /// Decodes what `encode(to:)` writes; `dial` follows from the steps and is not read.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let instant = try container.decode(String.self, forKey: .at)
        guard let at = Self.date(instant) else {
            throw DecodingError.dataCorruptedError(forKey: .at, in: container, debugDescription: "not an instant")
        }
        self.init(
            from: try container.decode(String.self, forKey: .from),
            to: try container.decode(String.self, forKey: .to),
            at: at,
            basis: try container.decode(Basis.self, forKey: .basis),
            plan: try container.decodeIfPresent(String.self, forKey: .plan),
            rule: try container.decodeIfPresent(String.self, forKey: .rule),
            reference: try container.decode(RuleReference.self, forKey: .reference),
            fingerprint: try container.decode(String.self, forKey: .fingerprint),
            steps: try container.decode([Step].self, forKey: .steps),
            trace: RouteTrace(try container.decode([ConsideredRule].self, forKey: .considered))
        )
    }

    /// Encodes the shape scripts rely on.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let members = try members
        for key in CodingKeys.allCases { try container.encode(members[key.rawValue], forKey: key) }
    }

    /// The same as a value; throws only what encoding a step throws.
    var json: JSONValue {
        get throws { .object(try members) }
    }

    private var members: [String: JSONValue] {
        get throws {
            [
                "from": .string(from), "to": .string(to), "at": .string(Self.text(at)),
                "plan": plan.map(JSONValue.string) ?? .null, "rule": rule.map(JSONValue.string) ?? .null,
                "dial": .array(dial.map { .string($0.description) }), "steps": try JSONValue(encoding: steps),
                "considered": .array(considered.map(\.json)), "basis": .string(basis.rawValue),
                "reference": .string(reference.description), "fingerprint": .string(fingerprint),
            ]
        }
    }

    /// Seconds only when the instant is a whole second, which is what people type.
    private static func text(_ instant: Date) -> String {
        let isWhole = instant.timeIntervalSince1970.rounded() == instant.timeIntervalSince1970
        return instant.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: !isWhole))
    }

    private static func date(_ text: String) -> Date? {
        // Each format refuses the other's text; that is how they are told apart.
        let whole = try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: false))
        return whole ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }
}
