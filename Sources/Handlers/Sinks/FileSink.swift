import Foundation
import TelnyxEvents

/// A sink that appends one line per event to a file, each batch synced to disk, and turns the file over when it is large.
///
/// A row is settled after its line is on disk, so a crash between the two writes a line twice: readers tell by the id.
package struct FileSink: Sendable {
    private let name: String
    private let file: LineFile
    private let shape: SinkShape
    private let batch: BatchPolicy

    /// Lines go to `path`; a file beyond `rotateBytes` becomes `path.1`, and `keep` old ones are kept.
    package init(
        name: String,
        path: String,
        rotateBytes: Int,
        keep: Int,
        shape: SinkShape = SinkShape(),
        batch: BatchPolicy = .lines
    ) {
        self.name = name
        self.shape = shape
        self.batch = batch
        file = LineFile(path: path, rotateBytes: rotateBytes, keep: keep)
    }

    /// How the outbox hands events to it, one batch at a time.
    package func station(policy: DestinationPolicy = .sink) -> OutboxStation {
        .sink(name, policy: policy.limited(to: 1), batch: batch) { [file, shape] forwards in
            let lines = SinkDocument.lines(
                of: forwards.map { SinkDocument($0.forward, event: $0.attempt.event, shape: shape) }
            )
            do {
                try file.append(lines)
                return .accepted(answer: nil)
            } catch {
                return .unavailable(retryAfter: nil, reason: "cannot be written: \(error)")
            }
        }
    }
}

extension BatchPolicy {
    /// What is there is written at once, and one sync serves up to so many lines.
    package static let lines = BatchPolicy(size: 500, bytes: 4 << 20, within: .zero)
}
