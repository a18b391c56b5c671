import FlyingFox
import Foundation

/// The names the admin listener answers to.
///
/// A page of somebody else may make its own name point to 127.0.0.1 (DNS rebinding) and then ask as if it were ours; its
/// name still stands in `Host` and `Origin`. An address instead of a name cannot be made to point anywhere.
package struct AdminHosts: Hashable, Sendable {
    private let names: Set<String>

    /// Answers to these names and to those of the machine itself.
    package init(_ names: [String] = []) {
        self.names = Set(names.map { $0.lowercased() }).union(["localhost"])
    }

    /// Throws a problem unless a request is for us, and from a page of ours when it is from a page.
    func check(_ request: HTTPRequest) throws {
        guard let host = request.headers[.host]?.lowercased(), isOurs(Self.name(of: host)) else {
            throw APIProblem(421, "unknown-host", "The host is not one of admin.hosts.")
        }
        guard let origin = request.headers[HTTPHeader("Origin")]?.lowercased() else { return }
        guard let start = origin.range(of: "://"), origin[start.upperBound...] == host else {
            throw APIProblem(403, "foreign-origin", "Pages of other origins may not ask.")
        }
    }

    private func isOurs(_ name: some StringProtocol) -> Bool {
        names.contains(String(name)) || Self.isAddress(name)
    }

    /// The name without a port; an IPv6 address keeps its brackets.
    private static func name(of host: String) -> Substring {
        if host.first == "[" { return host.prefix { $0 != "]" } + "]" }
        return host.prefix { $0 != ":" }
    }

    private static func isAddress(_ name: some StringProtocol) -> Bool {
        if name.first == "[" { return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".contains($0) } }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
