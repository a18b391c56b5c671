import FlyingSocks
import Glibc

/// FlyingSocks' epoll pool without Nagle's delay, which would cost 40 ms per answer: head and body are written apart.
struct StandInPool: AsyncSocketPool {
    private let base: SocketPool<ePoll> = .ePoll()

    func prepare() async throws { try await base.prepare() }

    func run() async throws { try await base.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // Fails only on a socket that is being closed.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
