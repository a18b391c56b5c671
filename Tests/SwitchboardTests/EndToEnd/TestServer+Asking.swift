import AsyncHTTPClient
import EventIngress
import Foundation
import GRDB
import Handlers
import NIOCore
import NIOHTTP1
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn

@testable import Switchboard

/// What a server under test answered.
struct Reply: Sendable {
    let status: Int
    let headers: [String: String]
    let text: String
}

extension TestServer {
    /// Sends one request on the wire.
    func answer(to knock: Knock) async throws -> Reply {
        var request = HTTPClientRequest(url: base + knock.path)
        request.method = HTTPMethod(rawValue: knock.method)
        for (name, value) in try knock.signature(with: key, at: clock.now) {
            request.headers.add(name: name, value: value)
        }
        if let type = knock.contentType { request.headers.add(name: "content-type", value: type) }
        switch knock.framing {
        case .declared where knock.body.isEmpty && knock.method == "GET": break
        case .declared: request.body = .bytes(ByteBuffer(bytes: knock.body))
        case .chunked:
            let halves = [knock.body.prefix(knock.body.count / 2), knock.body.suffix((knock.body.count + 1) / 2)]
            request.body = .stream(halves.map { ByteBuffer(bytes: $0) }.async, length: .unknown)
        }
        let response = try await client.execute(request, timeout: .seconds(60))
        let body = try await response.body.collect(upTo: 1 << 20)
        let headers = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 })
        return Reply(status: Int(response.status.code), headers: headers, text: String(buffer: body))
    }

    /// Posts a fixture where its kind belongs, signed.
    @discardableResult
    func post(_ fixture: Fixture, to path: String? = nil) async throws -> Reply {
        // The words of a message are nobody's business in a log.
        if fixture.kind == .json,
            case .string(let words)? = try? JSONValue(json: fixture.body)["data"]?["payload"]?["text"]
        {
            log.forbid(words)
        }
        return switch fixture.kind {
        case .json: try await answer(to: .event(fixture.body))
        case .form: try await answer(to: .form(fixture.body, to: path ?? "/texml/voice"))
        }
    }

    /// Posts a fixture and waits until all that comes of it has happened.
    @discardableResult
    func handle(_ fixture: Fixture, to path: String? = nil) async throws -> Reply {
        let reply = try await post(fixture, to: path)
        try await settle()
        return reply
    }

    /// Waits until every due event is settled and every due effect is carried out.
    func settle() async throws { try await exchange.drain() }

    /// Lets time pass, and what became due happen.
    func pass(seconds: Double) async throws {
        clock.advance(seconds)
        try await settle()
    }

    func entry(_ id: String) async throws -> JournalEntry? {
        guard let id = EventID(rawValue: id) else { return nil }
        return try await exchange.journal.entry(id)
    }

    func decision(_ id: String) async throws -> Decision? {
        guard let id = EventID(rawValue: id) else { return nil }
        return try await database.read { try DecisionLog.decision(for: id, in: $0) }
    }

    func effects(_ id: String) async throws -> [EffectRecord] {
        guard let id = EventID(rawValue: id) else { return [] }
        return try await database.read { try Outbox.effects(of: id, in: $0) }
    }

    /// What `opt-outs check` says about the sender of the sample texts.
    func isBlocked() throws -> Bool {
        guard let number = PhoneNumber(e164: Samples.customer) else { return false }
        return try ConsentDesk(storage: try Storage(reading: directory)).state(of: number).isBlocked
    }

    /// What `opt-outs history` lists for a number.
    func history(of number: String) throws -> [ConsentRecord] {
        guard let number = PhoneNumber(e164: number) else { return [] }
        return try ConsentDesk(storage: try Storage(reading: directory)).history(of: number)
    }

    /// The texts that left, in order.
    var texts: [String] { standIn.carriedOut.filter { $0.target == "/v2/messages" }.compactMap { $0["text"] } }

    /// The call commands that left, in order.
    var commands: [StandInRequest] {
        standIn.carriedOut.filter { $0.target.contains("/actions/") && $0.target.contains("/calls/") }
    }
}

extension Array where Element: Sendable {
    /// The elements one after the other, as a stream.
    fileprivate var async: AsyncStream<Element> {
        AsyncStream { stream in
            forEach { stream.yield($0) }
            stream.finish()
        }
    }
}
