import FlyingSocks
import Foundation

/// A raw loopback connection to a door under test, reading answers by the letter of HTTP/1.1.
final class DoorClient {
    struct Answer: Equatable {
        let status: Int
        let fields: [String: String]
        let body: String
    }

    /// For sending beside the task that reads.
    let socket: AsyncSocket
    private var unread: [UInt8] = []

    init(port: UInt16) async throws {
        socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port))
        // Pieces are to arrive as they were sent.
        try socket.socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    }

    deinit {
        try? socket.close()
    }

    func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) async throws {
        try await socket.write(Data(bytes))
    }

    /// Tells the door that no more requests follow.
    func finishSending() {
        _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    }

    /// The next answer; throws `SocketError.disconnected` when the door closes before its end.
    func answer(to method: String = "GET") async throws -> Answer {
        let blankLine = Array("\r\n\r\n".utf8)
        while unread.firstRange(of: blankLine) == nil { try await receive() }
        let end = unread.firstRange(of: blankLine)?.upperBound ?? 0
        let lines = String(decoding: unread[..<end], as: UTF8.self).split(separator: "\r\n")
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        let status = Int(lines[0].split(separator: " ")[1]) ?? 0
        let length = method == "HEAD" || status < 200 ? 0 : Int(fields["content-length"] ?? "0") ?? 0
        while unread.count < end + length { try await receive() }
        let body = String(decoding: unread[end..<(end + length)], as: UTF8.self)
        unread.removeFirst(end + length)
        return Answer(status: status, fields: fields, body: body)
    }

    /// Everything that comes until the door closes, whether orderly or by a reset.
    func rest() async -> String {
        while (try? await receive()) != nil {}
        defer { unread = [] }
        return String(decoding: unread, as: UTF8.self)
    }

    /// Sends nothing of meaning until the door resets the connection.
    func untilReset() async {
        while (try? await send("x")) != nil { await Task.yield() }
    }

    private func receive() async throws {
        do {
            unread += try await socket.read(atMost: 4096)
        } catch SocketError.disconnected {
            // The pool reports the end of a connection before what came ahead of it; that is still there to be read.
            unread += try socket.socket.read(atMost: 4096)
        }
    }
}
