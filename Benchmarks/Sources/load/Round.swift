import Foundation
import Synchronization

/// Every request once, over all connections, each waiting for its answer; one thread a connection.
final class Round: Sendable {
    struct Result {
        /// Of every request sent, failed ones too.
        var latencies: [Duration] = []
        /// Not answered, or answered with something else than 200.
        var failed = 0
    }

    private let requests: ArraySlice<[UInt8]>
    private let options: Options
    private let end: ContinuousClock.Instant
    private let next: Atomic<Int>
    private let result = Mutex(Result())

    init(requests: ArraySlice<[UInt8]>, options: Options) {
        self.requests = requests
        self.options = options
        end = .now + .seconds(options.seconds)
        next = Atomic(requests.startIndex)
    }

    func run() -> Result {
        Crew.run(options.connections) { [self] _ in work() }
        return result.withLock { $0 }
    }

    private func work() {
        var own = Result()
        var connection = Connection(port: options.port)
        while ContinuousClock.now < end {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < requests.endIndex else { break }
            let start = ContinuousClock.now
            let status = connection?.exchange(requests[index])
            own.latencies.append(start.duration(to: .now))
            if status != 200 { own.failed += 1 }
            if status == nil { connection = Connection(port: options.port) }
        }
        result.withLock { result in
            result.latencies += own.latencies
            result.failed += own.failed
        }
    }
}
