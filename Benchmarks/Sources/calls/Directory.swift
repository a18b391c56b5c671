import Foundation
import Glibc

/// A directory of callers on a free loopback port, as it may be met; one thread a connection, until it is killed.
struct Directory {
    enum Mood: String {
        /// Answers at once.
        case healthy
        /// Answers after 300 ms.
        case slow
        /// Takes connections and requests, and never answers.
        case hanging
        /// Answers 200 with what is no profile: half a megabyte of something else.
        case lying
    }

    struct Trouble: Error {}

    let mood: Mood

    func run() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 1024) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard bound else { throw Trouble() }
        print("port \(UInt16(bigEndian: address.sin_port))")
        fflush(nil)
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { continue }
            Thread.detachNewThread { [self] in serve(connection) }
        }
    }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            head += buffer[0..<count]
            guard head.suffix(4).elementsEqual([13, 10, 13, 10]) else { continue }
            head = []
            switch mood {
            case .healthy: answer(#"{"name":"Ada","vip":true}"#, on: connection)
            case .slow:
                usleep(300_000)
                answer(#"{"name":"Ada","vip":true}"#, on: connection)
            case .lying: answer(String(repeating: "<html>", count: 90_000), on: connection)
            case .hanging: continue
            }
        }
    }

    private func answer(_ body: String, on connection: Int32) {
        let text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let sent = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return }
            bytes = bytes.dropFirst(sent)
        }
    }
}
