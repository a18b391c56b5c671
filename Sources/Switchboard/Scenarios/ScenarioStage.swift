import EventIngress
import FlyingFox
import Foundation
import GRDB
import Handlers
import Logging
import Numbering
import OptOut
import ServiceLifecycle
import TelnyxEvents
import TelnyxStandIn

/// A scenario under way: an exchange with its database, the outside and the clock, and what was seen so far.
struct ScenarioStage {
    /// What voice URLs carry unless the configuration has a token of its own.
    static let token = "scenario-voice-token-0123456789"

    let configuration: Configuration
    let database: DatabasePool
    let standIn: StandInServer
    let origin: String
    let clock: ManualClock
    private let directoryAnswers: Bool
    private let logger: Logger
    private let entrance: ScenarioRunner.Entrance
    private let key: SigningKey
    private let forger: SigningKey
    private let token: VoiceToken?
    /// The answers so far.
    private(set) var answers: [ScenarioAnswer] = []
    /// What reached the stand-in so far, with the step it came of.
    private(set) var sent: [(step: String, request: StandInRequest)] = []
    /// Names for ids that are digests over the port of this run.
    private(set) var names: [String: String] = [:]
    private var seen = 0
    private var acts = 0
    private var documents: [String] = []

    init(
        configuration: Configuration,
        database: DatabasePool,
        standIn: StandInServer,
        origin: String,
        clock: ManualClock,
        directoryAnswers: Bool,
        logger: Logger,
        entrance: @escaping ScenarioRunner.Entrance
    ) throws {
        self.configuration = configuration
        self.database = database
        self.standIn = standIn
        self.origin = origin
        self.clock = clock
        self.directoryAnswers = directoryAnswers
        self.logger = logger
        self.entrance = entrance
        key = try SigningKey.generate()
        forger = try SigningKey.generate()
        token =
            configuration.voice.authentication == .signature
            ? nil : VoiceToken(configuration.voice.token?.exposed ?? Self.token)
    }

    /// Plays every step; each process, from one restart to the next, is an exchange of its own.
    mutating func play(_ steps: [ScenarioStep]) async throws {
        for process in steps.split(omittingEmptySubsequences: false, whereSeparator: \.isRestart) {
            let api = (url: "\(origin)/v2", key: Secret("scenario"))
            let clock = clock
            try await Outside.with(
                configuration,
                api: api,
                database: database,
                logger: logger,
                now: { clock.now }
            ) { outside in
                let exchange = try exchange(outside)
                // Takes in what is not to be handled yet: nobody hears its bell.
                let aside = try self.exchange(outside)
                try await exchange.recover()
                try await exchange.outbox.recover()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await exchange.feeding.run() }
                    for step in process { try await perform(step, in: exchange, aside: aside) }
                    group.cancelAll()
                }
            }
        }
    }

    private func exchange(_ outside: Outside) throws -> Exchange {
        let setting = Setting(
            configuration: configuration,
            publicKeys: [key.publicKey],
            voiceToken: token,
            publicURL: configuration.server.publicURL
        )
        let silent: @Sendable (PhoneNumber) async -> CallerProfile? = { _ in await Silence.kept() }
        let clock = clock
        return try Exchange(
            setting,
            database: database,
            stations: outside.stations.map(\.oneAtATime),
            profile: directoryAnswers ? outside.profile : silent,
            lookups: outside.lookups,
            logger: logger,
            now: { clock.now },
            jitter: { 0.5 }
        )
    }

    private mutating func perform(_ step: ScenarioStep, in exchange: Exchange, aside: Exchange) async throws {
        var name = "-"
        switch step {
        case .send(let request):
            name = request.fixture.name
            let isPutAside = !request.settles && request.fixture.kind == .json
            for _ in 1...request.times { try await send(request, to: isPutAside ? aside : exchange) }
            guard request.settles else { return }
        case .wait(let seconds): clock.advance(seconds)
        case .override(let override):
            clock.advance(1)
            try await OverrideDesk(database: database).set(override.beginning(at: clock.now))
        case .clear(let name):
            clock.advance(1)
            _ = try await OverrideDesk(database: database).clear(
                name,
                number: nil,
                author: "scenario",
                reason: "scenario",
                at: clock.now
            )
        case .optOut(let number):
            clock.advance(1)
            _ = try await ConsentClerk(database: database).block(number, signed: signature(), at: clock.now)
        case .optIn(let number):
            clock.advance(1)
            _ = try await ConsentClerk(database: database).lift(number, signed: signature(), at: clock.now)
        case .fault(let fault): standIn.add(fault)
        case .heal: standIn.clearFaults()
        case .expire(let fax): standIn.expireLinks(ofFax: fax)
        case .recording(let id): standIn.addRecording(id, media: SampleSound.bytes)
        case .carrierBlock(let number): standIn.block(number.e164)
        case .endCall(let id): standIn.endCall(id)
        case .restart: return
        }
        try await exchange.drain()
        noteSent(in: name)
    }

    private mutating func signature() -> ConsentClerk.Signature {
        acts += 1
        return ConsentClerk.Signature(author: "scenario", reason: "scenario", act: "scenario-\(acts)")
    }

    private mutating func noteSent(in step: String) {
        let news = standIn.received.dropFirst(seen)
        seen += news.count
        // Destinations are served side by side: their requests are told one destination after the other.
        let sorted = news.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        sent += sorted.map { (step, $0.element) }
    }

    private mutating func send(_ request: ScenarioRequest, to exchange: Exchange) async throws {
        let fixture = try FixtureEdit.apply(request.edits, to: request.fixture)
        var body = Data(filled(String(decoding: fixture.body, as: UTF8.self)).utf8)
        // Bytes that are no text are sent as they are.
        if String(validating: fixture.body, as: UTF8.self) == nil { body = fixture.body }
        moveClock(for: request, happened: try? Fixture(name: "", kind: fixture.kind, body: body).envelope().occurredAt)
        let path = try path(of: request)
        let knock = try knock(request, path: path, body: body)
        let response = try await entrance(exchange.routes, knock)
        // A voice request is written down after it is answered.
        await exchange.journal.flush()
        if body != fixture.body, let id = try await newestEvent(), id.rawValue.contains(":") || id.rawValue.count == 64
        {
            names[id.rawValue] = "(\(request.fixture.name))"
        }
        let text = String(decoding: try await response.bodyData, as: UTF8.self)
        if request.fixture.kind == .form { documents.append(text) }
        answers.append(
            ScenarioAnswer(
                step: request.fixture.name,
                at: clock.now,
                status: Int(response.statusCode.code),
                type: response.headers[.contentType],
                text: text
            )
        )
    }

    private func newestEvent() async throws -> EventID? {
        try await Journal(writer: database).entries(newestFirst: true, limit: 1).first?.id
    }

    private func moveClock(for request: ScenarioRequest, happened: Date?) {
        switch request.time {
        case .at(let instant): clock.advance(to: instant)
        case .after(let seconds): clock.advance(seconds)
        case .natural:
            if let happened, happened > clock.now {
                clock.advance(to: happened)
            } else if !answers.isEmpty {
                clock.advance(1)
            }
        }
    }

    private func filled(_ text: String) -> String {
        guard text.contains("${") else { return text }
        let state = standIn.carriedOut.last { $0["client_state"] != nil }?["client_state"] ?? ""
        return text.replacing("${STAND_IN}", with: origin).replacing("${CLIENT_STATE}", with: state)
            .replacing("${TOKEN}", with: token?.text ?? "")
    }

    private func path(of request: ScenarioRequest) throws -> String {
        if let path = request.path { return filled(path) }
        guard let name = request.follows else { return request.fixture.kind.path }
        let found = documents.reversed().lazy.compactMap { DocumentAddress.find(name, in: $0) }.first
        guard let address = found else {
            throw ScenarioFault.noAddress(name, file: request.fixture.name)
        }
        return address
    }

    private func knock(_ request: ScenarioRequest, path: String, body: Data) throws -> HTTPRequest {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let isGet = request.method == "GET"
        let query = isGet ? String(decoding: body, as: UTF8.self) : parts.dropFirst().joined()
        let (signer, time) =
            switch request.signing {
            case .forged: (forger, clock.now)
            case .stale: (key, clock.now - configuration.telnyx.timestampTolerance / .seconds(1) - 60)
            case .right, .none, .duplicated: (key, clock.now)
            }
        var headers = HTTPHeaders()
        headers.addValue(request.contentType ?? request.fixture.kind.contentType, for: .contentType)
        for _ in 0..<(request.signing == .none ? 0 : request.signing == .duplicated ? 2 : 1) {
            for header in try signer.sign(body: body, at: time).headers {
                headers.addValue(header.value, for: HTTPHeader(header.name))
            }
        }
        return HTTPRequest(
            method: HTTPMethod(rawValue: request.method),
            version: .http11,
            target: HTTPRequest.Target(path: parts.first ?? "/", query: query),
            headers: headers,
            body: HTTPBodySequence(data: isGet ? Data() : body)
        )
    }
}

extension ScenarioStep {
    fileprivate var isRestart: Bool { if case .restart = self { true } else { false } }
}

extension Override {
    fileprivate func beginning(at now: Date) -> Override {
        Override(name: name, reason: reason, author: author, since: now, number: number, to: to, until: until)
    }
}

/// A directory that never answers.
private enum Silence {
    static func kept() async -> CallerProfile? {
        let (never, continuation) = AsyncStream<Void>.makeStream()
        // Ends with the task that asked, which is cancelled when nobody waits any more.
        for await _ in never {}
        continuation.finish()
        return nil
    }
}
