import Foundation
import Glibc
import TelnyxEvents

/// A sink that writes one line per event to standard output, for whoever reads the other end of a pipe.
package struct OutputSink: Sendable {
    private let name: String
    private let shape: SinkShape
    private let pipe: LinePipe

    /// Writes to that descriptor; a reader that has gone is an error and no signal.
    package init(name: String, shape: SinkShape = SinkShape(), descriptor: Int32 = STDOUT_FILENO) {
        self.name = name
        self.shape = shape
        pipe = LinePipe(descriptor)
        signal(SIGPIPE, SIG_IGN)
    }

    /// How the outbox hands events to it, one batch at a time.
    package func station(policy: DestinationPolicy = .sink) -> OutboxStation {
        .sink(name, policy: policy.limited(to: 1), batch: .lines) { [pipe, shape] forwards in
            let documents = forwards.map { SinkDocument($0.forward, event: $0.attempt.event, shape: shape) }
            return await pipe.write(SinkDocument.lines(of: documents), within: .seconds(10))
        }
    }
}
