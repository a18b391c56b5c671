import Foundation
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Number lookups from the configuration to the stand-in and back.
@Suite struct LookupFlowTests {
    private static func yaml(_ lookups: String) -> String {
        """
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: mobiles, when: { from-line-type: [mobile] }, do: [ { say: "Hello {caller.listed-name}." } ] }
              - { name: others, do: [ { say: Others. } ] }
        messaging: { quiet-hours: { applies-to: [marketing] } }
        lookups: \(lookups)
        """
    }

    private static func lookups(at server: TestServer) -> Int {
        server.standIn.received.count { $0.target.contains("number_lookup") }
    }

    @Test func aNumberIsLookedUpBeforeItsFirstText() async throws {
        let lookups = "{ ask: [carrier], before-texts: [marketing], no-texts-to: [mobile] }"
        try await TestServer.run(Self.yaml(lookups)) { server in
            let number = try #require(PhoneNumber(e164: "+12125550100"))
            for (purpose, isRefused) in [
                (SendPurpose.informational, false), (.marketing, true), (.informational, true),
            ] {
                let message = OutboundMessage(from: "+15551234567", to: number, text: "Hi", purpose: purpose)
                let id = EventID(prefix: "api:", digest: UUID().uuidString)
                do {
                    _ = try await server.exchange.courier.accept(message, as: id)
                    #expect(!isRefused)
                } catch let refusal as MessageCourier.Unreachable {
                    #expect(isRefused && refusal.lineType == "mobile")
                }
            }
            #expect(Self.lookups(at: server) == 1)
        }
    }

    @Test func theDirectorySaysWhereTheRecipientIs() async throws {
        let configuration = try Configuration(yaml: Self.yaml("{}"), environment: [:])
        let number = try #require(PhoneNumber(e164: "+12125550100"))
        let records = RecipientRecords(configuration, lookups: nil) { _ in CallerProfile(timeZone: "Europe/Paris") }
        func zone(_ purpose: SendPurpose, known: KnownPlace? = nil) async -> String? {
            let message = OutboundMessage(from: "x", to: number, text: "Hi", purpose: purpose, knownPlace: known)
            return message.placed(at: await records.place(for: message, nil)).knownPlace?.zone?.name
        }
        #expect(await zone(.marketing) == "Europe/Paris")
        #expect(await zone(.verification) == nil)
        #expect(await zone(.marketing, known: KnownPlace(timeZone: "Asia/Tokyo")) == "Asia/Tokyo")
    }
}
