import Foundation
import Synchronization

@testable import Handlers

/// Answers attempts from a script, the last answer over and over, and remembers who came.
final class ScriptedCarrier: Sendable {
    private let script: Mutex<[CarryAnswer]>
    private let seen = Mutex<[EffectAttempt]>([])

    init(_ answers: CarryAnswer...) { script = Mutex(answers) }

    var attempts: [EffectAttempt] { seen.withLock { $0 } }

    func answer(_ attempt: EffectAttempt) -> CarryAnswer {
        seen.withLock { $0.append(attempt) }
        return script.withLock { script in
            script.count > 1 ? script.removeFirst() : script.first ?? .accepted(answer: nil)
        }
    }
}
