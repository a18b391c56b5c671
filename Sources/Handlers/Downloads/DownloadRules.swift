import Foundation

/// From where files may be fetched: https and public addresses, except for hosts the operator names.
package struct DownloadRules: Sendable {
    /// Hosts that may be plain http or at private addresses; lowercase.
    package let allowedHosts: Set<String>
    /// True when nothing but those hosts may be fetched from.
    private let isClosed: Bool
    private let resolve: @Sendable (String) async throws -> [HostAddress]

    /// Takes the hosts of `fax.allow-hosts`; with `isClosed` no other host is asked for.
    package init(allowedHosts: some Sequence<String>, isClosed: Bool = false) {
        self.init(allowedHosts: allowedHosts, isClosed: isClosed, resolve: HostAddress.resolve)
    }

    init(
        allowedHosts: some Sequence<String>,
        isClosed: Bool = false,
        resolve: @escaping @Sendable (String) async throws -> [HostAddress]
    ) {
        self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
        self.isClosed = isClosed
        self.resolve = resolve
    }

    /// A link that may be fetched, with the address to fetch it from.
    struct Permit: Hashable, Sendable {
        let url: URL
        /// The host as it stands in the URL.
        let host: String
        /// Checked; connecting to it and not to the name keeps a second, different answer of the resolver out.
        let address: HostAddress
    }

    /// Checks a link and resolves its host once.
    func permit(_ text: String) async throws(DownloadError) -> Permit {
        guard let url = URL(string: text), let host = url.host(percentEncoded: false), !host.isEmpty,
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https", url.user == nil,
            host.utf8.allSatisfy(Self.isPlain)
        else { throw .forbidden(.notALink) }
        guard url.host(percentEncoded: true) == host else { throw .forbidden(.notALink) }
        let isAllowed = allowedHosts.contains(host.lowercased())
        guard scheme == "https" || isAllowed else { throw .forbidden(.notEncrypted) }
        guard isAllowed || !isClosed else { throw .forbidden(.outside) }
        let addresses: [HostAddress]
        do {
            addresses = try await withDeadline(.seconds(10)) { [resolve] in try await resolve(host) }
        } catch {
            throw .unavailable(reason: "the host cannot be resolved", retryAfter: nil)
        }
        guard let first = addresses.first else {
            throw .unavailable(reason: "the host cannot be resolved", retryAfter: nil)
        }
        guard isAllowed || addresses.allSatisfy(\.isPublic) else { throw .forbidden(.privateAddress) }
        return Permit(url: url, host: host, address: first)
    }

    /// An escaped or international host could be read differently by the HTTP client than by us, and so reach an unchecked
    /// address.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
