import Foundation
import NIOCore
import NIOPosix

/// A request whose answer nobody waits for: it leaves whole, and then the connection is closed.
struct LostAnswer {
    /// Why it cannot be sent.
    enum Fault: Error, CustomStringConvertible {
        case notPlain(String)

        var description: String {
            switch self {
            case .notPlain(let base): "--lose-answers needs a plain http address, and \(base) is none"
            }
        }
    }

    private let host: String
    private let port: Int

    /// Throws `Fault.notPlain` for anything but `http://host:port`.
    init(base: String) throws(Fault) {
        guard let parts = URLComponents(string: base), parts.scheme == "http", let host = parts.host else {
            throw .notPlain(base)
        }
        self.host = host
        port = parts.port ?? 80
    }

    func send(path: String, headers: [(name: String, value: String)], body: Data) async throws {
        let lines =
            ["POST \(path) HTTP/1.1", "host: \(host):\(port)", "content-length: \(body.count)"]
            + headers.map { "\($0.name): \($0.value)" }
        let head = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: host, port: port).get()
        do {
            // Returns when the kernel has it all; closing then lets it arrive.
            try await channel.writeAndFlush(ByteBuffer(bytes: head + body))
            try await channel.close()
        } catch {
            channel.close(promise: nil)
            throw error
        }
    }
}
