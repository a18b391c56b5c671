import TelnyxEvents

/// Claimed events on their way to the channels, one queue a family; bounded, because what is claimed is.
struct FeedSenders: Sendable {
    private let queues: [EventFamily: Queue]

    private struct Queue: Sendable {
        let stream: AsyncStream<ClaimedEvent>
        let input: AsyncStream<ClaimedEvent>.Continuation
    }

    init() {
        var queues: [EventFamily: Queue] = [:]
        for family in EventFamily.allCases {
            let (stream, input) = AsyncStream<ClaimedEvent>.makeStream()
            queues[family] = Queue(stream: stream, input: input)
        }
        self.queues = queues
    }

    func enqueue(_ event: ClaimedEvent) { queues[event.envelope.family]?.input.yield(event) }

    func events(of family: EventFamily) -> AsyncStream<ClaimedEvent> {
        queues[family]?.stream ?? AsyncStream { $0.finish() }
    }

    func finish() {
        for queue in queues.values { queue.input.finish() }
    }
}
