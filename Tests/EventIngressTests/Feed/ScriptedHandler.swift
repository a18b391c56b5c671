import Foundation
import Synchronization
import TelnyxEvents

@testable import EventIngress

/// Answers as it is told, and remembers what it got.
final class ScriptedHandler<Event: Sendable>: EventHandler, Sendable {
    typealias Answer = @Sendable (Delivery<Event>) async throws -> Outcome

    private let deliveries = Mutex<[Delivery<Event>]>([])
    private let answer: Answer

    init(_ answer: @escaping Answer = { _ in .done }) { self.answer = answer }

    var seen: [String] { deliveries.withLock { $0.map(\.id.rawValue) } }
    var attempts: [Int] { deliveries.withLock { $0.map(\.attempt) } }

    func handle(_ delivery: Delivery<Event>) async throws -> Outcome {
        deliveries.withLock { $0.append(delivery) }
        return try await answer(delivery)
    }
}
