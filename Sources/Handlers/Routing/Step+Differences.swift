/// Where a step cannot be the same in a Call Control application as in a TeXML application.
extension Step {
    /// One sentence for each thing that differs, about this step alone and not its branches; empty when nothing does.
    package var differences: [String] {
        switch self {
        case .dial(let dialling): dialling.differences
        case .menu(let menu):
            menu.listens ? ["a Call Control application listens for keys only, not for words"] : []
        case .enqueue(let queue):
            queue.position == nil && queue.wait == nil
                ? [] : ["a Call Control application announces place and wait once, not whenever they have got better"]
        case .conference: ["a Call Control application cannot join it and goes on with the next step"]
        case .say, .play, .pause, .again, .take, .assistant, .voicemail, .text, .plan, .reject, .hangup: []
        }
    }
}

extension Dialling {
    fileprivate var differences: [String] {
        var found: [String] = []
        if ring == .together, targets.count > 1 {
            found.append("a Call Control application rings the targets in turn, not together")
        }
        if case .say? = whisper?.prompt {
            found.append(
                "a Call Control application does not speak the whisper; a sound file, { play: URL }, is played"
            )
        }
        if whisper?.acceptKey != nil {
            found.append("a Call Control application connects whoever picks up, without the accept key")
        }
        return found
    }
}
