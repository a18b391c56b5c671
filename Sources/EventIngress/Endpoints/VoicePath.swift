import TelnyxEvents

/// What the path of a TeXML request says: `/texml/<step>` or `/texml/t/<token>/<step>`.
struct VoicePath: Hashable {
    /// The step; nil when what stands there cannot be one.
    let step: TeXMLStep?
    /// The token as given.
    let token: String?

    /// Nil for a path that is not below `/texml/`.
    init?(_ path: String) {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard segments.first == "texml", segments.count >= 2 else { return nil }
        let rest = Array(segments.dropFirst())
        if rest.count >= 2, rest[0] == "t" {
            token = String(rest[1])
            step = rest.count == 3 ? TeXMLStep(rawValue: String(rest[2])) : nil
        } else {
            token = nil
            step = rest.count == 1 ? TeXMLStep(rawValue: String(rest[0])) : nil
        }
    }
}
