import FlyingFox
import Foundation

/// The proxies whose word counts for where a request came from and how.
package struct TrustedProxies: Hashable, Sendable {
    private let addresses: Set<String>

    /// Believes requests that come from these addresses.
    package init(_ addresses: [String] = []) { self.addresses = Set(addresses) }

    /// The client's address: the last one in `X-Forwarded-For` that is none of our proxies, when one of them asks.
    func client(of request: HTTPRequest) -> String {
        guard let peer = peer(of: request) else { return "unknown" }
        guard addresses.contains(peer) else { return peer }
        let named = (request.headers[.xForwardedFor] ?? "").split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }
        return named.last { !addresses.contains($0) && !$0.isEmpty }.map { String($0.prefix(64)) } ?? peer
    }

    /// Whether the client's own connection is encrypted, as a trusted proxy says.
    func isSecure(_ request: HTTPRequest) -> Bool {
        guard let peer = peer(of: request), addresses.contains(peer) else { return false }
        return request.headers[HTTPHeader("X-Forwarded-Proto")]?.lowercased() == "https"
    }

    private func peer(of request: HTTPRequest) -> String? {
        switch request.remoteAddress {
        case .ip4(let address, _), .ip6(let address, _): address
        case .unix, nil: nil
        }
    }
}
