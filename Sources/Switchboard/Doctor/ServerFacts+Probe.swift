import EventIngress
import Foundation
import Handlers

extension ServerFacts {
    /// Tries the doors, and asks a running server for its counts.
    static func probe(_ configuration: Configuration, over http: OutboundHTTP) async -> ServerFacts {
        let (server, admin) = (configuration.server, configuration.admin)
        let token = adminToken(configuration)
        let running = DataDirectoryLock.holder(of: configuration.data)
        return ServerFacts(
            publicDoor: refusal(server.host, server.port, key: "server"),
            adminDoor: token == nil ? nil : refusal(admin.host, admin.port, key: "admin"),
            running: running,
            requests: running == nil ? nil : await requests(from: admin, token: token, over: http)
        )
    }

    private static func adminToken(_ configuration: Configuration) -> String? {
        // An unreadable token of the development server is as good as none: then its counts are not read.
        configuration.admin.token?.exposed
            ?? (try? configuration.data.storedSecret(at: configuration.data.adminToken)) ?? nil
    }

    private static func refusal(_ host: String, _ port: UInt16, key: String) -> String? {
        do throws(DoorError) {
            try Door.tryOut(host: host, port: port)
            return nil
        } catch {
            switch error {
            case .unusableHost: return "\(key).host: '\(host)' is no address of this machine"
            case .cannotListen(let host, let port, let number):
                return "\(host):\(port): \(String(cString: strerror(number)))"
            }
        }
    }

    private static func requests(
        from admin: AdminConfiguration,
        token: String?,
        over http: OutboundHTTP
    ) async -> [String: Int]? {
        guard let token else { return nil }
        let host = admin.host.contains(":") ? "[\(admin.host)]" : admin.host
        let url = "http://\(host):\(admin.port)/metrics"
        return await http.text(at: url, headers: ["Authorization": "Bearer \(token)"]).map(requests)
    }
}
