import Foundation
import Handlers
import Numbering
import OptOut

/// The rules that go with exported traffic: the same configuration under the same pseudonyms, without its secrets.
struct CapturedRules: Sendable {
    /// Every number, id and SIP address the configuration names.
    let named: Set<String>
    /// The configuration as a file.
    let yaml: String
    /// The lists of numbers it names, by the names they have there.
    let lists: [String: NumberList]
    /// How bodies are rewritten so that these rules decide as the original ones did.
    let disguise: BodyDisguise

    /// Throws when the configuration cannot be written again.
    init(_ configuration: Configuration, environment: [String: String], key: Data, keepsOwnNumbers: Bool) throws {
        // Where this machine keeps its files is nobody's business.
        var portable = configuration
        portable.data = DataDirectory(path: "./data")
        let written = try EffectiveConfiguration(portable, environment: environment).yaml
        named = Self.names(in: written)
        let shares = configuration.voice.plans.plans.values.flatMap(\.rules).flatMap(\.condition.shares)
        let names = Pseudonyms(key: key, keeping: keepsOwnNumbers ? named : named.filter(Self.isAccountID)) {
            one,
            other in
            shares.allSatisfy { $0.takes(one) == $0.takes(other) }
        }
        let plain = BodyDisguise(names: names, means: { _, _ in true }, prints: [:])
        let files = Self.files(for: configuration.voice.plans.lists)
        let portableLists = Self.renamed(written, Set(files.keys)) { files[$0] ?? $0 }
        yaml =
            keepsOwnNumbers
            ? portableLists
            : Self.renamed(portableLists, named) { Self.isAccountID($0) ? $0 : plain.value($0, named: "own") }
        lists = Dictionary(
            configuration.voice.plans.lists.map { (files[$0.name] ?? $0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let after = try Configuration(yaml: yaml, environment: environment, lists: lists)
        let book = configuration.messaging.book
        let keywords = Set(([book.standard] + book.senders.values).flatMap(\.keywords.keys))
        let classifier = configuration.messaging.classifier
        let spoken = Self.spokenWords(in: written)
        disguise = BodyDisguise(
            names: names,
            means: { original, other in
                let (one, two) = (classifier.classify(original), classifier.classify(other))
                guard (one.result, one.isCertain, one.language) == (two.result, two.isCertain, two.language) else {
                    return false
                }
                guard classifier.isAutomatic(original) == classifier.isAutomatic(other) else { return false }
                let said = [original, other].map {
                    Keyword(messageText: $0).flatMap { keywords.contains($0) ? $0 : nil }
                }
                guard said[0] == said[1] else { return false }
                return spoken.allSatisfy { original.lowercased().contains($0) == other.lowercased().contains($0) }
            },
            prints: Self.prints(of: configuration, under: after)
        )
    }

    private static func prints(of before: Configuration, under after: Configuration) -> [String: String] {
        var prints: [String: String] = [:]
        for (name, plan) in before.voice.plans.plans {
            guard let other = after.voice.plans.plans[name] else { continue }
            for (one, two) in zip(plan.rules, other.rules) { prints[one.fingerprint] = two.fingerprint }
        }
        return prints
    }

    /// Other names for lists that do not lie beside the configuration, or would be taken for requests there.
    private static func files(for lists: [NumberList]) -> [String: String] {
        var files: [String: String] = [:]
        for (index, list) in lists.enumerated() where list.name.contains("/") || Fixture.isFixture(list.name) {
            files[list.name] = "numbers-\(index + 1).txt"
        }
        return files
    }

    private static func names(in yaml: String) -> Set<String> {
        let pattern = /\+[1-9][0-9]{6,14}|sips?:[^\s"',\]}]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/
        return Set(yaml.matches(of: pattern).map { String($0.output) })
    }

    /// What callers may say in menus: the words stand in lists.
    private static func spokenWords(in yaml: String) -> [String] {
        yaml.matches(of: /words: \[([^\]]*)\]/).flatMap { match in
            match.output.1.split(separator: ",").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"'")).lowercased()
            }
        }.filter { !$0.isEmpty }
    }

    /// The longest first, because one number may begin like another; by way of marks, because one may become another.
    private static func renamed(_ yaml: String, _ names: Set<String>, _ other: (String) -> String) -> String {
        let ordered = names.sorted { ($1.count, $0) < ($0.count, $1) }
        var text = yaml
        for (index, name) in ordered.enumerated() { text = text.replacing(name, with: "\u{1}\(index)\u{2}") }
        for (index, name) in ordered.enumerated() { text = text.replacing("\u{1}\(index)\u{2}", with: other(name)) }
        return text
    }

    private static func isAccountID(_ name: String) -> Bool { UUID(uuidString: name) != nil }
}

extension CallerShare {
    /// Whether a caller with that number belongs to it.
    fileprivate func takes(_ number: PhoneNumber) -> Bool { place(of: .number(number), at: .distantPast) < percent }
}

extension Condition {
    /// Every share of callers it asks for.
    fileprivate var shares: [CallerShare] {
        switch self {
        case .percent(let share): [share]
        case .all(let parts), .any(let parts): parts.flatMap(\.shares)
        case .not(let part): part.shares
        default: []
        }
    }
}
