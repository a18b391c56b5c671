import Foundation
import Glibc
import Synchronization

/// Writes lines to a pipe without waiting in a system call for its reader.
final class LinePipe: Sendable {
    private let descriptor: Int32
    /// Whether an earlier write broke off in the middle of a line.
    private let isMidLine = Mutex(false)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func write(_ lines: Data, within limit: Duration) async -> CarryAnswer {
        var rest = isMidLine.withLock { $0 } ? Data([0x0A]) + lines : lines
        let deadline = ContinuousClock.now + limit
        while !rest.isEmpty {
            var look = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            if poll(&look, 1, 0) == 0 {
                guard ContinuousClock.now < deadline, !Task.isCancelled else { return broken("nobody reads") }
                // A cancelled sleep only means: the next look ends it.
                try? await Task.sleep(for: .milliseconds(20))
                continue
            }
            // A pipe that can be written takes PIPE_BUF bytes without waiting.
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, min($0.count, 4096)) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            if count < 0 { return broken(String(cString: strerror(errno))) }
            isMidLine.withLock { $0 = rest[rest.index(rest.startIndex, offsetBy: count - 1)] != 0x0A }
            rest = rest.dropFirst(count)
        }
        return .accepted(answer: nil)
    }

    private func broken(_ reason: String) -> CarryAnswer {
        .unavailable(retryAfter: nil, reason: "standard output: \(reason)")
    }
}
