import AsyncAlgorithms
package import Logging
import ServiceLifecycle
package import TelnyxEvents

/// A fixed number of workers that handle one family's events.
///
/// It ends after the feed, with what it has begun finished.
package struct FeedWorker<Event: Sendable>: Service {
    private let line: FeedLine<Event>
    private let handler: any EventHandler<Event>
    private let count: Int
    private let deadline: Duration
    private let logger: Logger

    /// Works on a line of the feed; a handler that takes longer than `deadline` is left alone and its event retried.
    package init(
        line: FeedLine<Event>,
        handler: any EventHandler<Event>,
        count: Int = 8,
        deadline: Duration = .seconds(60),
        logger: Logger
    ) {
        self.line = line
        self.handler = handler
        self.count = max(1, count)
        self.deadline = deadline
        self.logger = logger
    }

    /// Handles deliveries until the feed has ended, or this service is told to stop.
    ///
    /// To be listed before the feed, so that the feed is stopped first and what is begun can still be settled.
    package func run() async {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for _ in 0..<count { group.addTask { await self.work() } }
            }
            // A service that ends before it is told to is a fault to its group; cancelled, it ends too.
            try? await gracefulShutdown()
        } onGracefulShutdown: {
            line.channel.finish()
        }
    }

    private func work() async {
        for await delivery in line.channel where line.start(delivery) {
            line.finish(delivery, await outcome(of: delivery))
        }
    }

    private func outcome(of delivery: Delivery<Event>) async -> Outcome {
        do {
            return try await Deadline.run(within: deadline) { [handler] in try await handler.handle(delivery) }
        } catch let error as Deadline.Exceeded {
            logger.warning(
                "A handler has not answered in time; its event is tried again",
                metadata: ["event.id": "\(delivery.id)", "attempt": "\(delivery.attempt)"]
            )
            return .retry(after: nil, reason: "the handler has not answered within \(error.limit)")
        } catch {
            return .retry(after: nil, reason: String(describing: error))
        }
    }
}
