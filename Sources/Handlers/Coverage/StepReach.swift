/// What steps come to, for somebody who calls.
extension VoicePlans {
    /// Whether some step lets the caller talk to somebody, leave a message or be helped.
    func reachSomebody(_ steps: [Step], visited: Set<String> = []) -> Bool {
        steps.flatMap(\.withBranches).contains { step in
            switch step {
            case .dial(let dialling): dialling.somebody(from: 0) != nil
            case .enqueue, .take, .conference, .assistant, .voicemail: true
            // Words alone are no person; a text is an answer.
            case .text: true
            case .say, .play, .pause, .menu, .again, .reject, .hangup: false
            case .plan(let name):
                !visited.contains(name)
                    && plans[name]?.rules.contains { reachSomebody($0.steps, visited: visited.union([name])) } ?? false
            }
        }
    }

    /// Whether steps come to an end for a caller, or to somebody, without going around in a circle.
    ///
    /// `entered` are the plans that are on the way already; coming back to one of them is no exit.
    func canBeLeft(_ steps: [Step], entered: Set<String>) -> Bool {
        for step in steps {
            switch step {
            case .again: return false
            case .hangup, .reject: return true
            case .dial, .enqueue, .take, .conference, .assistant, .voicemail: return true
            case .plan(let name):
                guard !entered.contains(name), let plan = plans[name] else { return false }
                return plan.rules.contains { canBeLeft($0.steps, entered: entered.union([name])) }
            case .menu(let menu):
                if menu.options.contains(where: { canBeLeft($0.steps, entered: entered) }) { return true }
            case .say, .play, .pause, .text: continue
            }
        }
        // What ends without a word of its own ends with a sentence.
        return true
    }
}

extension Step {
    /// Whether the caller hears something that may have been an announcement.
    var isHeard: Bool {
        switch self {
        case .say, .play, .menu: true
        default: false
        }
    }
}
