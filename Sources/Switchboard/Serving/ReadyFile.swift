import Foundation
import Synchronization

/// Tells scripts that requests are answered: `{"port":…,"adminPort":…,"pid":…}`, written whole, then renamed.
///
/// It is written once, when every door that opens has said its port.
final class ReadyFile: Sendable {
    private struct Content: Encodable {
        let port: UInt16
        let adminPort: UInt16?
        let pid: Int32

        private enum CodingKeys: String, CodingKey {
            case port, adminPort, pid
        }

        // `adminPort` is null, not absent, when the admin listener is closed.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(port, forKey: .port)
            try container.encode(adminPort, forKey: .adminPort)
            try container.encode(pid, forKey: .pid)
        }
    }

    private struct Ports {
        var publicPort: UInt16?
        var adminPort: UInt16?
    }

    private let path: String?
    private let expectsAdmin: Bool
    private let ports = Mutex(Ports())
    private let onReady: @Sendable (_ port: UInt16, _ adminPort: UInt16?) -> Void

    /// `onReady` is called once, after the file is in place.
    init(
        path: String?,
        expectsAdmin: Bool,
        onReady: @escaping @Sendable (_ port: UInt16, _ adminPort: UInt16?) -> Void
    ) {
        self.path = path
        self.expectsAdmin = expectsAdmin
        self.onReady = onReady
    }

    /// Makes sure that the file can be written, and that no earlier run's is taken for ours.
    ///
    /// Throws `ServeFault.readyFile`.
    static func prepare(_ path: String?) throws(ServeFault) {
        guard let path else { return }
        remove(path)
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        guard !path.isEmpty, access(folder, W_OK | X_OK) == 0 else {
            throw .readyFile(path, reason: String(cString: strerror(path.isEmpty ? EINVAL : errno)))
        }
    }

    /// Takes the file away: nobody answers any more.
    static func remove(_ path: String?) {
        if let path { unlink(path) }
    }

    /// The public door answers on that port.
    func publicDoorIsOpen(on port: UInt16) throws { try note { $0.publicPort = port } }

    /// The admin listener answers on that port.
    func adminListenerIsOpen(on port: UInt16) throws { try note { $0.adminPort = port } }

    private func note(_ change: (inout Ports) -> Void) throws {
        let ready = ports.withLock { ports -> Content? in
            change(&ports)
            guard let port = ports.publicPort, !expectsAdmin || ports.adminPort != nil else { return nil }
            return Content(port: port, adminPort: ports.adminPort, pid: getpid())
        }
        guard let ready else { return }
        if let path {
            try FileWriting.replace(path, with: try JSONEncoder().encode(ready) + Data("\n".utf8), mode: 0o644)
        }
        onReady(ready.port, ready.adminPort)
    }
}
