import FlyingSocks
import Glibc

/// Bytes received and not yet consumed, in one block that is reused for the life of a connection.
struct InputBuffer {
    private static let restingBytes = 4096
    private var storage = [UInt8](repeating: 0, count: restingBytes)
    private var start = 0
    private var end = 0

    /// Bytes waiting to be consumed.
    var count: Int { end - start }

    /// Looks at what is waiting.
    func withUnread<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(storage.span.extracting(start..<end))
    }

    /// Drops the first bytes.
    mutating func consume(_ bytes: Int) {
        start += min(bytes, count)
        if start == end {
            start = 0
            end = 0
        }
    }

    /// Moves the waiting bytes to the front and makes room for more, growing to at most what one head needs.
    mutating func makeRoom() {
        if start > 0 {
            storage.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                _ = memmove(base, base + start, end - start)
            }
            end -= start
            start = 0
        }
        if storage.count - end < Self.restingBytes / 4 {
            storage.append(contentsOf: repeatElement(0, count: storage.count))
        }
    }

    /// Gives memory back that only an unusual request needed.
    mutating func rest() {
        if count == 0, storage.count > Self.restingBytes {
            storage = [UInt8](repeating: 0, count: Self.restingBytes)
        }
    }

    /// One `recv`: bytes received, 0 at the end of the stream, nil when there is nothing yet.
    mutating func receive(from socket: Socket) -> Int? {
        if end == storage.count || (start > 0 && storage.count - end < Self.restingBytes / 4) {
            makeRoom()
        }
        repeat {
            let received = storage.withUnsafeMutableBytes { bytes in
                recv(socket.file.rawValue, bytes.baseAddress.map { $0 + end }, bytes.count - end, 0)
            }
            if received >= 0 {
                end += received
                return received
            }
        } while errno == EINTR
        // A reset or any other fault of the socket ends the stream like a close does.
        return errno == EAGAIN || errno == EWOULDBLOCK ? nil : 0
    }
}
