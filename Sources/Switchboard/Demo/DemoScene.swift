/// What came of one step of the demo.
package struct DemoScene: Hashable, Sendable, Encodable {
    /// An effect and how far it came.
    package struct Effect: Hashable, Sendable, Encodable {
        let kind: String
        let destination: String
        let state: String
        let detail: String?
    }

    /// A request that reached the stand-in.
    package struct Request: Hashable, Sendable, Encodable {
        let request: String
        let words: String?
    }

    let number: Int
    let title: String
    let request: String
    let fixture: String
    let status: Int
    /// The TeXML that was answered.
    var answer: String?
    var decided: String?
    var effects: [Effect] = []
    var out: [Request] = []

    /// As a person reads it.
    package var lines: [String] {
        var lines = ["\(number). \(title)", "   in       \(request) \(fixture), answered \(status)"]
        if let answer { lines.append("   answer   \(answer)") }
        if let decided { lines.append("   decided  \(decided)") }
        lines += effects.map { effect in
            "   effect   \(effect.kind) to \(effect.destination): \(effect.state)"
                + (effect.detail.map { " (\($0))" } ?? "")
        }
        lines += out.map { "   out      \($0.request)" + ($0.words.map { "  “\($0)”" } ?? "") }
        return lines + [""]
    }
}
