import EventIngress
import ServiceLifecycle

/// The feed together with its workers: they end as one, the workers after what they have begun.
struct Feeding: Service {
    let feed: EventFeed
    let workers: [any Service]

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await feed.run() }
            for worker in workers { group.addTask { try await worker.run() } }
            try await group.waitForAll()
        }
    }
}
