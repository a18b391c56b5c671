import Admin
import Foundation
import Testing

@testable import Switchboard

@Suite struct AdminConfigurationTests {
    private static func faults(_ yaml: String) -> String {
        do {
            _ = try Configuration(yaml: yaml, environment: [:])
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func whoOpensTheListenerIsRead() throws {
        let secret = String(repeating: "s", count: 32), key = Data(repeating: 7, count: 32).base64EncodedString()
        let yaml = """
            admin:
              hosts: [Admin.example.com, "[fd00::1]"]
              trusted-proxies: 127.0.0.1
              jwt: { issuer: "https://login.example.com", hs256-secret: \(secret), eddsa-keys: ["\(key)"] }
            """
        let admin = try Configuration(yaml: yaml, environment: [:]).admin
        #expect(admin.hosts == ["Admin.example.com", "[fd00::1]"] && admin.trustedProxies == ["127.0.0.1"])
        let jwt = try #require(admin.jwt?.accepted)
        #expect(jwt.secret == secret && jwt.publicKeys == [Data(repeating: 7, count: 32)])
        #expect(jwt.audience == "hookswitch" && jwt.issuer == "https://login.example.com")
        #expect(admin.isOpen && !"\(admin)".contains(secret))
    }

    @Test(arguments: [
        ("admin: { hosts: [\"https://a.example\"] }", "is no host name"), ("admin: { jwt: {} }", "names no key"),
        ("admin: { jwt: { hs256-secret: short } }", "32 characters"),
        ("admin: { jwt: { eddsa-keys: [abcd] } }", "is no Ed25519 public key"),
        ("admin: { jwt: { secret: x } }", "is not a known key"),
    ])
    func whatCannotWorkIsAFault(yaml: String, words: String) {
        #expect(Self.faults(yaml).contains(words), "\(Self.faults(yaml))")
    }

    @Test func nothingOpensTheListenerByItself() throws {
        #expect(try !Configuration(yaml: "admin: { port: 0 }", environment: [:]).admin.isOpen)
    }
}
