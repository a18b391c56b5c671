import FlyingSocks
import Glibc

/// One accepted connection's socket, and the pool its task waits in.
struct DoorSocket: Sendable {
    let socket: Socket
    let pool: any AsyncSocketPool

    /// Waits for bytes; 0 at the end of the stream.
    ///
    /// Throws when the task is cancelled or the pool has ended.
    func receive(into input: inout InputBuffer) async throws -> Int {
        while true {
            if let received = input.receive(from: socket) { return received }
            try await pool.suspendSocket(socket, untilReadyFor: .read)
        }
    }

    /// Sends from the offset as much as the kernel takes now; nil when the peer is gone.
    func sendNow(_ bytes: [UInt8], from offset: Int) -> Int? {
        bytes.withUnsafeBytes { buffer -> Int? in
            while true {
                let left = UnsafeRawBufferPointer(rebasing: buffer[offset...])
                // MSG_NOSIGNAL: a peer that hung up is an error here, not a SIGPIPE for the process.
                let sent = send(socket.file.rawValue, left.baseAddress, left.count, Int32(MSG_NOSIGNAL))
                if sent >= 0 { return sent }
                if errno == EINTR { continue }
                return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : nil
            }
        }
    }

    func waitUntilWritable() async throws {
        try await pool.suspendSocket(socket, untilReadyFor: .write)
    }

    /// Tells the peer that nothing more will come, while its bytes may still arrive.
    func finishSending() {
        _ = shutdown(socket.file.rawValue, Int32(SHUT_WR))
    }

    /// Closes the descriptor; `aborting` resets the connection, so that the kernel keeps no unsent answer for it.
    func close(aborting: Bool) {
        if aborting {
            var option = linger(l_onoff: 1, l_linger: 0)
            let size = socklen_t(MemoryLayout<linger>.size)
            _ = setsockopt(socket.file.rawValue, SOL_SOCKET, SO_LINGER, &option, size)
        }
        _ = Glibc.close(socket.file.rawValue)
    }
}
