import FlyingSocks
import Glibc
import Testing

@testable import EventIngress

struct PeerKeyTests {
    private func key(_ ip6: String, port: UInt16 = 1) throws -> PeerKey {
        PeerKey(try sockaddr_in6.inet6(ip6: ip6, port: port).makeStorage())
    }

    private func key(ip4: String, port: UInt16 = 1) throws -> PeerKey {
        PeerKey(try sockaddr_in.inet(ip4: ip4, port: port).makeStorage())
    }

    @Test
    func portsDoNotTellPeersApart() throws {
        #expect(try key(ip4: "192.0.2.1") == key(ip4: "192.0.2.1", port: 9))
        #expect(try key(ip4: "192.0.2.1") != key(ip4: "192.0.2.2"))
    }

    @Test
    func oneIPv6NetworkIsOnePeer() throws {
        #expect(try key("2001:db8::1") == key("2001:db8::2:3"))
        #expect(try key("2001:db8::1") != key("2001:db8:0:1::1"))
        #expect(try key("::ffff:192.0.2.1") != key("::ffff:192.0.2.2"))
    }
}
