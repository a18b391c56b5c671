import Foundation
import Glibc

/// A server on loopback that says what it is told byte by byte, whether that is HTTP or not: for what goes wrong on the wire.
package final class RudeServer: Sendable {
    /// Why there is none.
    package enum Fault: Error {
        /// No port could be taken.
        case noPort
    }

    /// One connection, its request's head read.
    package struct Talk: Sendable {
        let descriptor: Int32

        /// Sends bytes; false when the other side is gone.
        @discardableResult
        package func say(_ bytes: some Collection<UInt8>) -> Bool {
            var rest = Array(bytes)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }

        /// Sends text; false when the other side is gone.
        @discardableResult
        package func say(_ text: String) -> Bool { say(text.utf8) }

        /// Says nothing more until the other side is gone.
        package func waitForTheEnd() {
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) > 0 {}
        }

        /// Says nothing for so long, or until the other side is gone; false when it is.
        package func pause(milliseconds: Int32) -> Bool {
            var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return poll(&state, 1, milliseconds) == 0
        }
    }

    /// Where it answers.
    package let origin: String
    private let descriptor: Int32

    /// Answers every connection with `script`, each on a thread of its own, which may block.
    package init(_ script: @escaping @Sendable (Talk) -> Void) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, generic, &length) == 0
            }
        }
        descriptor = listener
        origin = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        guard isOpen else { throw Fault.noPort }
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { Self.serve(connection, script) }
            }
        }
    }

    deinit {
        // Wakes the thread that waits for connections.
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    private static func serve(_ connection: Int32, _ script: (Talk) -> Void) {
        defer { close(connection) }
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard head.count < 65_536, recv(connection, &byte, 1, 0) == 1 else { return }
            head.append(byte)
        }
        script(Talk(descriptor: connection))
    }
}
