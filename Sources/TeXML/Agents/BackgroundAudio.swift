/// The rule that two attributes of ``ConversationRelay`` and ``Language`` share.
enum BackgroundAudio {
    /// A complaint when one is there without the other.
    static func complaints(of markup: Markup) -> [Complaint] {
        let names = ["backgroundAudioType", "backgroundAudioValue"]
        guard (markup[names[0]] == nil) != (markup[names[1]] == nil) else { return [] }
        return [.error(.structure, "\(names[0]) and \(names[1]) go together")]
    }
}
