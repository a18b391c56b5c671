import FlyingSocks
import Glibc
import Synchronization

/// The listening socket of the door.
final class DoorListener: Sendable {
    let port: UInt16
    private let socket: Socket
    private let pool: any AsyncSocketPool
    private let stopped = Mutex(false)

    init(host: String, port: UInt16, pool: some AsyncSocketPool) throws(DoorError) {
        self.socket = try Self.listening(host: host, port: port)
        self.pool = pool
        switch try? socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): self.port = port
        case .unix, nil: self.port = port
        }
    }

    /// The next connection, its socket non-blocking.
    func accept() async throws -> (socket: Socket, address: sockaddr_storage) {
        while true {
            do {
                let (file, address) = try socket.accept()
                let accepted = Socket(file: file)
                do {
                    try accepted.setFlags(.nonBlocking)
                } catch {
                    try? accepted.close()
                    throw error
                }
                return (accepted, address)
            } catch SocketError.blocked {
                try await pool.suspendSocket(socket, untilReadyFor: .connection)
            }
        }
    }

    /// Refuses new connections and wakes whoever waits for one.
    func stop() {
        stopped.withLock { $0 = true }
        _ = shutdown(socket.file.rawValue, Int32(SHUT_RDWR))
    }

    var isStopped: Bool {
        stopped.withLock { $0 }
    }

    /// Gives the descriptor back; nobody may be waiting any more.
    func close() {
        try? socket.close()
    }

    /// Listens for a moment and gives the port back.
    static func tryOut(host: String, port: UInt16) throws(DoorError) {
        let socket = try listening(host: host, port: port)
        try? socket.close()  // Closed or not, the descriptor is gone.
    }

    private static func listening(host: String, port: UInt16) throws(DoorError) -> Socket {
        if let address = try? sockaddr_in.inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port) {
            return try listening(on: address, domain: AF_INET, host: host, port: port)
        }
        if let address = try? sockaddr_in6.inet6(ip6: host, port: port) {
            return try listening(on: address, domain: AF_INET6, host: host, port: port)
        }
        throw .unusableHost(host)
    }

    private static func listening(
        on address: some SocketAddress,
        domain: Int32,
        host: String,
        port: UInt16
    ) throws(DoorError) -> Socket {
        do {
            let socket = try Socket(domain: domain)
            do {
                try socket.setValue(true, for: .localAddressReuse)
                try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
                try socket.setFlags(.nonBlocking)
                try socket.bind(to: address)
            } catch {
                try? socket.close()
                throw error
            }
            try socket.listen()
            return socket
        } catch SocketError.failed(_, let errno, _) {
            throw .cannotListen(host: host, port: port, errno: errno)
        } catch {
            throw .cannotListen(host: host, port: port, errno: 0)
        }
    }
}
