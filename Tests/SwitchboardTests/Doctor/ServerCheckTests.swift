import EventIngress
import Testing

@testable import Switchboard

@Suite struct ServerCheckTests {
    private static func facts(
        door: String? = nil,
        admin: String? = nil,
        running: String? = nil,
        requests: [String: Int]? = nil
    ) -> ServerFacts {
        ServerFacts(publicDoor: door, adminDoor: admin, running: running, requests: requests)
    }

    @Test func doorsAreFreeTakenOrOurOwn() {
        #expect(ServerCheck.doors(Self.facts()).map(\.verdict) == [.ok])
        let taken = ServerCheck.doors(Self.facts(door: "127.0.0.1:8080: Address already in use", admin: "x"))
        #expect(taken.map(\.verdict) == [.fault, .fault])
        #expect(taken[0].what.contains("127.0.0.1:8080"))
        let ours = ServerCheck.doors(Self.facts(door: "127.0.0.1:8080: Address already in use", running: "42"))
        #expect(ours.map(\.verdict) == [.ok])
        #expect(ours[0].what.contains("process 42"))
    }

    @Test(arguments: [
        ("texml wrong_content_type", "voice-url", DoctorFinding.Verdict.fault),
        ("webhooks not_json", "webhook-url", .fault), ("webhooks signature_forged", "signatures", .warning),
        ("texml signature_stale", "signatures", .warning), ("texml no_credential", "voice-url", .warning),
    ])
    func refusedRequestsPointAtWhatIsSetUpWrong(key: String, check: String, verdict: DoctorFinding.Verdict) {
        let found = ServerCheck.requests(Self.facts(running: "1", requests: [key: 3, "webhooks new": 9]))
        #expect(found.map(\.check) == [check] && found.map(\.verdict) == [verdict])
        #expect(found[0].what.contains("3 "))
        #expect(found[0].remedy != nil)
    }

    @Test(arguments: [(1, "1 request to"), (2, "2 requests to")])
    func oneIsOne(count: Int, words: String) {
        let found = ServerCheck.requests(Self.facts(running: "1", requests: ["texml no_credential": count]))
        #expect(found.first?.what.hasPrefix(words) == true, "\(found)")
    }

    @Test func aServerThatRefusesNothingIsWellAndOneThatIsNotThereSaysNothing() {
        #expect(ServerCheck.requests(Self.facts(running: "1", requests: ["webhooks new": 9])).map(\.verdict) == [.ok])
        #expect(ServerCheck.requests(Self.facts()).isEmpty)
    }

    @Test func countsAreReadFromAnExposition() {
        let text = """
            # TYPE hookswitch_ingress_requests_total counter
            hookswitch_ingress_requests_total{endpoint="texml",result="wrong_content_type"} 2
            hookswitch_ingress_requests_total{result="new",endpoint="webhooks"} 17
            hookswitch_outbox_attempts_total{destination="x",outcome="y"} 5
            hookswitch_ingress_requests_total{endpoint="broken
            """
        #expect(ServerFacts.requests(in: text) == ["texml wrong_content_type": 2, "webhooks new": 17])
    }

    private static func traffic(legacy: Int = 0, controlled: Int = 0, dead: Int = 0) -> JournalTraffic {
        JournalTraffic(events: 9, voiceFetches: 1, controlledCalls: controlled, legacyEvents: legacy, deadEvents: dead)
    }

    @Test(arguments: [
        (traffic(), false, "events", DoctorFinding.Verdict.ok), (traffic(legacy: 1), true, "api-version", .fault),
        (traffic(controlled: 1), false, "call-control", .fault), (traffic(controlled: 1), true, "events", .ok),
        (traffic(dead: 2), true, "events", .warning),
    ])
    func eventsTellHowTelnyxIsSetUp(
        traffic: JournalTraffic,
        hasKey: Bool,
        check: String,
        verdict: DoctorFinding.Verdict
    ) {
        let found = ServerCheck.traffic(traffic, hasKey: hasKey)
        #expect(found.map(\.check) == [check] && found.map(\.verdict) == [verdict])
    }
}
