import Foundation
import GRDB
import Numbering
import OptOut
import Synchronization
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

/// Messages from the outbox over real HTTP to the stand-in.
@Suite struct MessageSendingTests {
    private func send(
        _ fault: StandInFault?,
        to: String = "+15551234567",
        deadline: Duration = .seconds(60),
        prepare: (StandInServer) -> Void = { _ in },
        check: (EffectRecord, StandInServer, OutboxBench) async throws -> Void
    ) async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            if let fault { stage.standIn.add(fault) }
            prepare(stage.standIn)
            let client = try #require(stage.client(deadline: deadline))
            try await bench.append(try OutboxBench.message(to: to), key: "reply")
            let worker = bench.worker(client.messageStation())
            try await worker.drain()
            bench.time.advance(by: .milliseconds(100))
            try await worker.drain()
            try await check(try await bench.record("reply"), stage.standIn, bench)
        }
    }

    @Test func isAcceptedAndItsIDKept() async throws {
        try await send(nil) { record, standIn, _ async throws in
            #expect(record.state == .sent)
            #expect(record.answer.flatMap(UUID.init(uuidString:)) != nil)
            let request = try #require(standIn.carriedOut.first)
            #expect(request["to"] == "+15551234567" && request["from"] == "+15557654321" && request["text"] == "hi")
            #expect(standIn.received.count == 1)
        }
    }

    @Test func aBlockOfTheCarrierEndsItAndIsTold() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            stage.standIn.block("+15551234567")
            let told = Mutex<[String]>([])
            let rules = OutboxRules(
                gate: { _, _, _ in .free },
                carrierBlocked: { pending, _, _ in told.withLock { $0.append(pending.message.to.e164) } }
            )
            let client = try #require(stage.client())
            try await bench.append(try OutboxBench.message(), key: "reply")
            try await bench.worker(client.messageStation(), rules: rules).drain()
            let record = try await bench.record("reply")
            #expect(record.state == .failed && record.lastError?.contains("40300") == true)
            #expect(told.withLock { $0 } == ["+15551234567"])
        }
    }

    @Test func whatTheGateHoldsBackWhileConnectingNeverLeaves() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            let client = try #require(stage.client())
            try await bench.append(try OutboxBench.message(), key: "reply")
            let station = client.messageStation { pending in
                #expect(pending.key == "reply")
                return false
            }
            try await bench.worker(station).drain()
            let record = try await bench.record("reply")
            #expect(record.state == .pending && record.attempts == 1)
            #expect(record.lastError?.contains("held back") == true)
            #expect(stage.standIn.received.isEmpty)
        }
    }

    @Test(arguments: [400, 401, 403, 404, 422, 301])
    func aRefusalIsFinal(status: Int) async throws {
        try await send(StandInFault(path: "/v2/messages", status: status, code: "40310")) {
            record,
            standIn,
            _ async throws in
            #expect(record.state == .failed && record.attempts == 1)
            #expect(record.lastError?.contains("40310") == true)
            #expect(standIn.carriedOut.isEmpty)
        }
    }

    @Test(arguments: [500, 503, 429])
    func whatWasNotTakenIsTriedAgainLater(status: Int) async throws {
        let fault = StandInFault(path: "/v2/messages", status: status, retryAfter: 7)
        try await send(fault) { record, standIn, bench async throws in
            #expect(record.state == .pending && record.attempts == 1)
            #expect(record.notBefore.timeIntervalSince(bench.time.now) > 6)
            #expect(standIn.received.count == 1)
        }
    }

    @Test(arguments: [502, 504])
    func aGatewayWithoutAnAnswerLeavesItUnconfirmed(status: Int) async throws {
        try await send(StandInFault(path: "/v2/messages", status: status)) { record, _, _ async throws in
            #expect(record.state == .unconfirmed)
        }
    }

    @Test func aDroppedAnswerLeavesItUnconfirmedAndItIsNotRepeated() async throws {
        try await send(StandInFault(path: "/v2/messages", drop: true)) { record, standIn, bench async throws in
            #expect(record.state == .unconfirmed && record.attempts == 1)
            #expect(standIn.received.count == 1 && standIn.carriedOut.count == 1)
        }
    }

    @Test func aTimeoutLeavesItUnconfirmed() async throws {
        let fault = StandInFault(path: "/v2/messages", delayMilliseconds: 60_000)
        try await send(fault, deadline: .seconds(2)) { record, _, _ async throws in
            #expect(record.state == .unconfirmed)
        }
    }

    @Test func anAcceptedMessageWhoseAnswerBreaksOffIsSent() async throws {
        try await send(StandInFault(path: "/v2/messages", truncate: true)) { record, standIn, _ async throws in
            #expect(record.state == .sent && record.answer == nil)
            #expect(standIn.carriedOut.count == 1)
        }
    }

    @Test func aRefusedConnectionIsSafeToTryAgain() async throws {
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            // Port 1 on loopback: nobody listens there.
            let client = try #require(stage.client(baseURL: "http://127.0.0.1:1/v2"))
            try await bench.append(try OutboxBench.message(), key: "reply")
            try await bench.worker(client.messageStation()).drain()
            let record = try await bench.record("reply")
            #expect(record.state == .pending && record.attempts == 1)
            #expect(record.lastError?.hasPrefix("not reached") == true)
        }
    }

    @Test func aWrongKeyIsARefusal() async throws {
        try await StandInBench.run(apiKey: "right") { stage async throws in
            let bench = try OutboxBench()
            let client = try #require(stage.client(key: "wrong"))
            try await bench.append(try OutboxBench.message(), key: "reply")
            try await bench.worker(client.messageStation()).drain()
            #expect(try await bench.record("reply").lastError == "401: 10009 Authentication failed")
        }
    }
}
