import EventIngress
import Foundation
import Handlers
import TeXML
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Everything Telnyx is known to send.
@Suite struct SampleEventTests {
    @Test func everySampleEventIsTakenAndSettled() async throws {
        let events = try Samples.fixtures(below: "events")
        #expect(events.count == 229)
        try await TestServer.run { server in
            for event in events {
                let reply = try await server.post(event)
                #expect(reply.status == 200, "\(event.name)")
                #expect(reply.text == #"{"received":true}"#, "\(event.name)")
            }
            // Only the events: the links in them are those of others.
            await server.exchange.feed.drain()
            let entries = try await server.exchange.journal.entries()
            for entry in entries {
                #expect(entry.state == .done, "\(entry.type) \(entry.id)")
                #expect(try await server.decision(entry.id.rawValue) != nil, "\(entry.type) \(entry.id)")
            }
            let ids = try Set(events.map { try EventEnvelope(json: $0.body, digest: $0.name).id })
            #expect(Set(entries.map(\.id)).isSuperset(of: ids.filter { !$0.rawValue.hasPrefix("/") }))
        }
    }

    @Test(arguments: ["voice", "dial", "queue", "wait", "voicemail", "recording", "plan", "status", "other"])
    func everyFormGetsAValidDocumentAtEveryStep(step: String) async throws {
        let forms = try Samples.fixtures(below: "texml-requests")
        #expect(forms.count == 23)
        try await TestServer.run { server in
            for form in forms {
                let reply = try await server.post(form, to: "/texml/\(step)")
                #expect(reply.status == 200, "\(form.name)")
                #expect(reply.headers["content-type"] == "application/xml", "\(form.name)")
                #expect(throws: Never.self, "\(form.name)") { try TeXML(parsing: Data(reply.text.utf8)) }
            }
            try await server.settle()
            let entries = try await server.exchange.journal.entries()
            #expect(entries.count == 23)
            #expect(entries.allSatisfy { $0.state == .done && $0.type == "texml.\(step)" && $0.family == .call })
        }
    }

    @Test(arguments: [("events/number", "number"), ("events/other", "other")])
    func whatNeedsNothingIsKept(folder: String, family: String) async throws {
        try await TestServer.run { server in
            for event in try Samples.fixtures(below: folder) { try await server.handle(event) }
            let entries = try await server.exchange.journal.entries()
            #expect(!entries.isEmpty)
            #expect(entries.allSatisfy { $0.state == .done && $0.family.rawValue == family })
            #expect(server.standIn.received.isEmpty)
        }
    }

    @Test func anUnknownTypeIsKeptAsOther() async throws {
        try await TestServer.run { server in
            let event = try Samples.fixture(
                "demo/09-number-order.json",
                ["id=new", "data.event_type=hologram.received"]
            )
            #expect(try await server.handle(event).status == 200)
            #expect(try await server.entry("new")?.family == .other)
            #expect(try await server.entry("new")?.type == "hologram.received")
            #expect(try await server.entry("new")?.state == .done)
        }
    }
}
