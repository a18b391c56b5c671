package import Foundation
import Numbering

/// What the acts of operators add up to, in the order they were written down.
package struct OverrideHistory: Hashable, Sendable {
    /// Every override there was, in the order they were set.
    package let spans: [OverrideSpan]

    /// Folds the acts; overrides whose time is up at `now` have ended.
    package init(_ acts: [OverrideAct], at now: Date) {
        var spans: [OverrideSpan] = []
        var open: [Key: Int] = [:]
        for act in acts {
            switch act {
            case .set(let override):
                let key = Key(name: override.name, number: override.number)
                if let earlier = open[key] {
                    spans[earlier].end(.replaced(author: override.author, at: override.since))
                }
                open[key] = spans.count
                spans.append(OverrideSpan(override: override))
            case .clear(let name, let number, let author, let reason, let at):
                let ended = open.removeValue(forKey: Key(name: name, number: number))
                if let ended { spans[ended].end(.cleared(author: author, reason: reason, at: at)) }
            }
        }
        for index in open.values where spans[index].override.until.map({ $0 <= now }) ?? false {
            spans[index].end(.expired(at: spans[index].override.until ?? now))
        }
        self.spans = spans
    }

    /// Those in force.
    package var inForce: [OverrideSpan] { spans.filter { $0.ending == nil } }

    /// The overrides with their real ends, those left out that ended before `cutoff`; for deciding calls at any instant
    /// since then.
    package func overrides(endingAfter cutoff: Date = .distantPast, at now: Date) -> [Override] {
        spans.filter { $0.ending.map { $0.instant > cutoff } ?? true }.map { $0.effective(at: now) }
    }

    private struct Key: Hashable {
        let name: String
        let number: PhoneNumber?
    }
}

extension OverrideSpan {
    /// Ends it, unless its time was up before.
    fileprivate mutating func end(_ other: Ending) {
        if let until = override.until, until <= other.instant {
            ending = .expired(at: until)
        } else {
            ending = other
        }
    }
}
