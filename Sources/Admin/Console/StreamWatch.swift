import FlyingSocks
import Foundation

/// The bytes of a stream: words when there are any, and a comment now and then so that both ends notice a lost connection.
struct StreamWatch: AsyncBufferedSequence {
    typealias Element = UInt8

    private static let silence: Duration = .seconds(15)

    let text: StreamText
    let interval: Duration
    let isOpen: @Sendable () -> Bool

    func makeAsyncIterator() -> Iterator { Iterator(text: text, interval: interval, isOpen: isOpen) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        private var text: StreamText
        private let interval: Duration
        private let isOpen: @Sendable () -> Bool
        private var hasBegun = false

        init(text: StreamText, interval: Duration, isOpen: @escaping @Sendable () -> Bool) {
            self.text = text
            self.interval = interval
            self.isOpen = isOpen
        }

        /// Not used: buffers are asked for.
        mutating func next() async throws -> UInt8? { nil }

        /// Waits for words; nil once the one who reads may not any more.
        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard hasBegun else {
                hasBegun = true
                return Array("retry: 2000\n\n".utf8)
            }
            let start = ContinuousClock.now
            while isOpen() {
                let words = try await text.next()
                if !words.isEmpty { return Array(words.utf8) }
                if ContinuousClock.now - start > StreamWatch.silence { return Array(": still here\n\n".utf8) }
                try await Task.sleep(for: interval)
            }
            return nil
        }
    }
}
