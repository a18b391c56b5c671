/// Messages a machine wrote: reactions to a text of ours, absence notes.
enum AutoReply {
    private static let beginnings: [[String]] = [
        ["auto", "reply"], ["autoreply"], ["automatic", "reply"], ["auto", "response"], ["autoresponse"],
        ["automated", "response"], ["automated", "reply"], ["out", "of", "office"], ["automatic", "response"],
        ["this", "is", "an", "automated"], ["this", "is", "an", "automatic"], ["i", "am", "driving"],
        ["im", "driving"],
        ["respuesta", "automatica"], ["reponse", "automatique"], ["resposta", "automatica"],
        ["automatische", "antwort"],
        ["risposta", "automatica"], ["abwesenheitsnotiz"],
    ]
    private static let endings: [[String]] = [
        ["sent", "by", "drive", "mode"], ["drive", "mode"], ["driving", "mode"],
        ["do", "not", "disturb", "while", "driving"],
    ]
    private static let reactions: Set<String> = [
        "liked", "loved", "laughed", "emphasized", "emphasised", "disliked", "questioned", "reacted", "removed",
    ]

    static func recognizes(_ tokens: [Token]) -> Bool {
        let words = tokens.map(\.text)
        if beginnings.contains(where: { words.starts(with: $0) }) { return true }
        if endings.contains(where: { words.suffix($0.count) == $0[...] }) { return true }
        // `Liked “…”`, cut short so that the closing mark is missing; whole quotations have been left out before.
        guard let first = words.first, reactions.contains(first) else { return false }
        return words.count == 1 || tokens.dropFirst().prefix(4).contains { $0.quote > 0 }
    }
}
