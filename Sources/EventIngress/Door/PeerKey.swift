import Glibc

/// Whom connections are counted against: an IPv4 address, or the /64 network of an IPv6 address.
struct PeerKey: Hashable, Sendable {
    private let bits: UInt64

    init(_ address: sockaddr_storage) {
        switch Int32(address.ss_family) {
        case AF_INET:
            let ip4 = withUnsafeBytes(of: address) { $0.load(as: sockaddr_in.self) }
            self.bits = UInt64(ip4.sin_addr.s_addr)
        case AF_INET6:
            let ip6 = withUnsafeBytes(of: address) { $0.load(as: sockaddr_in6.self) }
            let (network, host) = withUnsafeBytes(of: ip6.sin6_addr) {
                ($0.load(as: UInt64.self), $0.load(fromByteOffset: 8, as: UInt64.self))
            }
            // An IPv4 address mapped into IPv6 has a zero network part: there the rest tells peers apart.
            self.bits = network == 0 ? host : network
        default:
            self.bits = 0
        }
    }

    /// A peer known by a number alone.
    init(bits: UInt64) {
        self.bits = bits
    }
}
