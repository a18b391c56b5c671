import Foundation
import GRDB
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

@Suite struct CallCommandTests {
    @Test func aLostAnswerIsFollowedByTheSameCommandAndTelnyxDoesItOnce() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            stage.standIn.add(StandInFault(path: "/v2/calls/", drop: true))
            let client = try #require(stage.client())
            let worker = bench.worker(client.callStation())
            try await bench.append(OutboxBench.command("answer"), key: "answer")
            try await worker.drain()
            bench.time.advance(by: .seconds(1))
            try await worker.drain()
            #expect(try await bench.state("answer") == .sent)
            #expect(stage.standIn.received.count == 2)
            #expect(Set(stage.standIn.received.compactMap { $0["command_id"] }).count == 1)
            #expect(stage.standIn.carriedOut.count == 1)
        }
    }

    @Test func commandsOfOneLegComeInOrderWithStateAndEncodedID() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            let client = try #require(stage.client())
            let leg = "v3:abc/d?e f"
            let speak = CallCommand(
                callControlID: leg,
                action: "speak",
                fields: ["payload": .string("Hello"), "voice": .string("female")],
                clientState: "main:1"
            )
            try await bench.append(OutboxBench.command("answer", leg: leg), key: "1")
            try await bench.append(.callCommand(speak), key: "2")
            try await bench.append(OutboxBench.command("hangup", leg: leg), key: "3")
            try await bench.worker(client.callStation()).drain()
            let commands = stage.standIn.carriedOut
            try #require(
                commands.map(\.target)
                    == ["answer", "speak", "hangup"].map { "/v2/calls/v3%3Aabc%2Fd%3Fe%20f/actions/\($0)" }
            )
            #expect(commands[1]["client_state"] == "bWFpbjox")
        }
    }

    @Test func aCallThatHasEndedIsNoTrouble() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            stage.standIn.endCall("v3:leg/1")
            let client = try #require(stage.client())
            try await bench.append(OutboxBench.command("answer"), key: "k")
            try await bench.worker(client.callStation()).drain()
            let record = try await bench.record("k")
            #expect(record.state == .sent && record.answer?.contains("90018") == true)
        }
    }

    @Test func theCommandIDIsAStableUUID() throws {
        let event = try #require(EventID(rawValue: "e"))
        let id = TelnyxClient.commandID(event: event, key: "answer")
        #expect(
            id.uuidString.lowercased() == TelnyxClient.commandID(event: event, key: "answer").uuidString.lowercased()
        )
        #expect(id != TelnyxClient.commandID(event: event, key: "speak"))
        #expect(id.uuidString.split(separator: "-")[2].first == "8")
    }
}
