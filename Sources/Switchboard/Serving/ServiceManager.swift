import Foundation

/// The service manager that started us, when it asked to be told how we are (systemd with `Type=notify`).
///
/// The protocol is one datagram to the socket named by `NOTIFY_SOCKET`: man page `sd_notify(3)`.
struct ServiceManager: Sendable {
    private let address: String

    /// Nil when nobody asked.
    init?(environment: [String: String]) {
        guard let address = environment["NOTIFY_SOCKET"], address.hasPrefix("/") || address.hasPrefix("@") else {
            return nil
        }
        self.address = address
    }

    /// Says that requests are answered; a manager that cannot be reached is no reason to stop.
    func ready(_ status: String) { tell("READY=1\nSTATUS=\(status)\n") }

    private func tell(_ notice: String) {
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        // A leading @ stands for the zero byte of an abstract address.
        let path = address.hasPrefix("@") ? [0] + address.utf8.dropFirst() : Array(address.utf8)
        guard path.count < MemoryLayout.size(ofValue: name.sun_path) else { return }
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path).map { $0 + path.count } ?? 0)
        let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        defer { close(socket) }
        let bytes = Array(notice.utf8)
        _ = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }
}
