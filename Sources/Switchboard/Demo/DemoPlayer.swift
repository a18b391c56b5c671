import EventIngress
import Foundation
import GRDB
import Handlers
import TelnyxEvents
import TelnyxStandIn

/// Plays the demo's steps against a server and tells what came of each.
struct DemoPlayer: Sendable {
    let exchange: Exchange
    let database: DatabasePool
    let standIn: StandInServer
    let base: String
    let key: SigningKey
    let show: @Sendable (DemoScene) throws -> Void

    func play(_ steps: [DemoStep]) async throws {
        var callback: String?
        var seen = 0
        var told: Set<EventID> = []
        for (number, step) in steps.enumerated() {
            let fixture = try await fixture(of: step)
            let path = step.isCallback ? callback : nil
            let answer = try await send(fixture, path: path, isForged: step.isForged)
            var scene = DemoScene(
                number: number + 1,
                title: step.title,
                request: fixture.kind == .json ? "event" : "TeXML request",
                fixture: fixture.name,
                status: answer.status
            )
            if fixture.kind == .form {
                callback = Self.actionPath(in: answer.text)
                scene.answer = answer.text
            }
            try await exchange.drain()
            if let id = try await eventID(of: fixture), !told.insert(id).inserted {
                scene.decided = "already: a repeated id has no second effect"
            } else {
                try await tell(fixture, in: &scene)
            }
            let requests = standIn.carriedOut
            scene.out = requests.dropFirst(seen).map { request in
                DemoScene.Request(
                    request: "\(request.method) \(request.target)",
                    words: request["text"] ?? request["payload"]
                )
            }
            seen = requests.count
            try show(scene)
        }
    }

    private func fixture(of step: DemoStep) async throws -> Fixture {
        let kind: Fixture.Kind = step.file.hasSuffix(".form") ? .form : .json
        let body = Data((DemoFixtures.files[step.file] ?? "").utf8)
        var edits = try step.edits.map { try FixtureEdit($0) }
        if step.file.contains("fax.received") || step.file.contains("fax-received") {
            let link = try await standIn.origin() + standIn.addFax("f72eebbe-f9b6-4f0f-b652-03e742e110d5")
            edits.append(try FixtureEdit("payload.media_url=\(link)"))
        }
        return try FixtureEdit.apply(edits, to: Fixture(name: step.file, kind: kind, body: body))
    }

    private func send(_ fixture: Fixture, path: String?, isForged: Bool) async throws -> FixtureSender.Answer {
        let sender = FixtureSender(base: base, path: path, key: isForged ? try SigningKey.generate() : key)
        var answers: [FixtureSender.Answer] = []
        try await sender.send(count: 1, fixture: { _ in fixture }, onAnswer: { answers.append($0) })
        guard let answer = answers.first else { throw CancellationError() }
        return answer
    }

    /// What the journal, the decision log and the outbox say about the event now.
    private func tell(_ fixture: Fixture, in scene: inout DemoScene) async throws {
        guard let id = try await eventID(of: fixture) else { return }
        let (decision, effects) = try await database.read { db in
            (try DecisionLog.decision(for: id, in: db), try Outbox.effects(of: id, in: db))
        }
        scene.decided = decision?.summary
        scene.effects = effects.map { effect in
            DemoScene.Effect(
                kind: effect.kind.rawValue,
                destination: effect.destination.rawValue,
                state: effect.state.rawValue,
                detail: effect.answer ?? effect.lastError
            )
        }
    }

    private func eventID(of fixture: Fixture) async throws -> EventID? {
        switch fixture.kind {
        case .json: try EventEnvelope(json: fixture.body, digest: "none").id
        case .form: try await exchange.journal.entries(newestFirst: true, limit: 1).first?.id
        }
    }

    /// The path and query a document's `action` names.
    private static func actionPath(in document: String) -> String? {
        guard let match = document.firstMatch(of: /action="([^"]+)"/) else { return nil }
        return String(match.1).replacingOccurrences(of: "&amp;", with: "&")
    }
}
