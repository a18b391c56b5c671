import Foundation
import Testing

@testable import Handlers

@Suite struct DownloadRulesTests {
    @Test(arguments: [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2001:db8::1", "2002:7f00:1::", "2001::1",
        "64:ff9b:1::808:808", "3fff::1", "::127.0.0.1", "::ffff:0:127.0.0.1", "fec0::1", "ff0e::1", "100::1",
        "240.0.0.1",
    ])
    func addressesOfTheHouseAreNotPublic(text: String) throws {
        #expect(try !#require(HostAddress(text)).isPublic)
    }

    @Test(arguments: ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
    func addressesOfTheWorldArePublic(text: String) throws {
        #expect(try #require(HostAddress(text)).isPublic)
    }

    private func rules(_ addresses: String..., allow: [String] = []) -> DownloadRules {
        DownloadRules(allowedHosts: allow) { _ in addresses.compactMap { HostAddress($0) } }
    }

    @Test func onePrivateAddressAmongManyIsEnough() async throws {
        await #expect(throws: DownloadError.forbidden(.privateAddress)) {
            _ = try await rules("8.8.8.8", "10.0.0.1").permit("https://fax.example/a.pdf")
        }
    }

    @Test func theCheckedAddressIsTheOneToConnectTo() async throws {
        let permit = try await rules("8.8.8.8").permit("https://fax.example/a.pdf?X-Amz-Signature=a%2Fb")
        #expect(permit.host == "fax.example" && permit.address.text == "8.8.8.8")
        #expect(permit.url.absoluteString == "https://fax.example/a.pdf?X-Amz-Signature=a%2Fb")
    }

    @Test(arguments: [
        "", "fax.pdf", "file:///etc/passwd", "ftp://fax.example/a", "https://", "https://user:pw@fax.example/",
        "https:///a", "https://f%61x.example/a", "https://b\u{FC}cher.example/a", "https://fax.example%00.evil/a",
    ])
    func whatIsNoPlainLinkIsRefused(link: String) async throws {
        await #expect(throws: DownloadError.forbidden(.notALink)) { _ = try await rules("8.8.8.8").permit(link) }
    }

    @Test func allowedHostsMayBePlainAndPrivate() async throws {
        let permit = try await rules("10.0.0.1", allow: ["Minio.internal"]).permit("http://minio.internal:9000/a")
        #expect(permit.address.text == "10.0.0.1")
        await #expect(throws: DownloadError.forbidden(.notEncrypted)) {
            _ = try await rules("8.8.8.8").permit("http://fax.example/a")
        }
    }

    @Test func theResolverIsAsked() async throws {
        #expect(try await HostAddress.resolve("localhost").contains { !$0.isPublic })
        #expect(try await HostAddress.resolve("2130706433").allSatisfy { !$0.isPublic })
        #expect(HostAddress("::1")?.text == "::1" && HostAddress("nonsense") == nil)
    }
}
