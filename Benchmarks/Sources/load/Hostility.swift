import Foundation
import Synchronization

/// Clients that mean no good: some dribble a request byte by byte, some send header lines of 100 kB without a pause.
final class Hostility: Sendable {
    private let options: Options
    private let end: ContinuousClock.Instant
    private let begun = Atomic<Int>(0)
    private let lines = Atomic<Int>(0)

    init(options: Options) {
        self.options = options
        end = .now + .seconds(options.seconds)
    }

    func run() -> String {
        Crew.run(options.dribblers + options.liners) { [self] index in
            if index < options.dribblers { dribble() } else { sendLines() }
        }
        return "dribbles=\(begun.load(ordering: .relaxed)) lines=\(lines.load(ordering: .relaxed))"
    }

    /// One byte every 100 ms; whoever is thrown out comes again.
    private func dribble() {
        let request = Array("POST /webhooks/telnyx HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n".utf8)
        while ContinuousClock.now < end {
            begun.add(1, ordering: .relaxed)
            if let connection = Connection(port: options.port) {
                for byte in request where ContinuousClock.now < end {
                    guard connection.send([byte]) else { break }
                    Thread.sleep(forTimeInterval: 0.1)
                }
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
    }

    private func sendLines() {
        let request =
            Array("GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Long: ".utf8)
            + [UInt8](repeating: UInt8(ascii: "a"), count: 100_000) + Array("\r\n\r\n".utf8)
        while ContinuousClock.now < end {
            lines.add(1, ordering: .relaxed)
            _ = Connection(port: options.port)?.exchange(request)
        }
    }
}
