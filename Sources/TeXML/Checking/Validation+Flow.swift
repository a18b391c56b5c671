extension Validation {
    /// Checks the order of verbs: what can never run, and a `Reject` that is charged.
    mutating func checkFlow(of root: Markup, at path: ElementPath) {
        var end: String?
        for (index, (verb, place)) in root.elementsWithPaths(under: path).enumerated() {
            if let end {
                report(.warning, .unreachable, place.text, "\(verb.name) is never reached after \(end)")
            }
            if verb.name == Reject.shape.name, index > 0 {
                report(
                    .warning,
                    .rejectNotFirst,
                    place.text,
                    "Reject is free of charge only as the first verb",
                    remedy: "use Hangup later in a document"
                )
            }
            if end == nil, Self.finalVerbs.contains(verb.name) { end = verb.name }
        }
    }

    /// Checks that the document holds only what Telnyx takes in the place it is asked for.
    mutating func checkUse(of root: Markup, at path: ElementPath) {
        guard let verbs = use.verbs else { return }
        for (verb, place) in root.elementsWithPaths(under: path) where !verbs.contains(verb.name) {
            let message = "\(verb.name) may not stand in a document for \(use.rawValue)"
            report(.error, .nesting, place.text, message, remedy: "it holds \(verbs.joined(separator: ", "))")
        }
    }

    private static let finalVerbs: Set = [Redirect.shape.name, Reject.shape.name, Hangup.shape.name]
}
