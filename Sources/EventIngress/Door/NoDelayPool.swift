package import FlyingSocks
import Glibc

/// FlyingSocks' epoll pool with Nagle's algorithm switched off on every socket that waits in it.
///
/// FlyingFox writes an answer's head and body separately; without TCP_NODELAY the second write waits 40 ms for the
/// peer's delayed acknowledgement. A listening socket passes the option on to what it accepts. One instance serves one
/// server: `prepare()` and `run()` are called by whoever owns the loop.
package struct NoDelayPool: AsyncSocketPool {
    private let base: SocketPool<ePoll>

    package init() {
        self.base = .ePoll(maxEvents: 64)
    }

    package func prepare() async throws {
        try await base.prepare()
    }

    package func run() async throws {
        try await base.run()
    }

    package func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // Fails only on sockets that are not TCP (Unix domain), which have no delay to switch off.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
