import Foundation
import Numbering
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// Requests, events and scripts as tests need them.
enum VoiceFixtures {
    static let links = CallbackLinks(publicURL: "https://hooks.example.com/", token: "secret-token-of-22-chars")

    static func script(_ plan: Plan, others: [Plan] = []) throws -> CallScript {
        let plans = VoicePlans(defaultPlan: plan.name, plans: [plan] + others)
        return CallScript(router: CallRouter(plans: plans, hours: try RoutingFixtures.hours()), links: links)
    }

    /// A request as Telnyx posts it, with the query of a callback URL among its fields.
    static func request(_ step: String, _ fields: [String: String] = [:], query address: String? = nil) throws
        -> TeXMLRequest
    {
        var all: [FormFields.Field] = []
        if let query = address?.split(separator: "?").dropFirst().first {
            all += try FormFields(Data(query.utf8)).fields
        }
        let standard = ["CallSid": "v3:a", "From": "+12125550100", "To": "+15551234567"]
        for (name, value) in standard.merging(fields, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }) {
            all.append(FormFields.Field(name: name, value: value))
        }
        return TeXMLRequest(FormFields(fields: all), step: try #require(TeXMLStep(rawValue: step)))
    }

    /// The answer's document, checked by TeXML's validator.
    static func document(_ answer: ScriptAnswer) throws -> String {
        String(decoding: try TeXML(verbs: answer.verbs).encoded(), as: UTF8.self)
    }

    static func answer(
        _ script: CallScript,
        _ request: TeXMLRequest,
        profile: CallerProfile? = nil,
        history: CallerHistory = CallerHistory(),
        at instant: String = "2026-11-20T15:00:00Z"
    ) throws -> ScriptAnswer {
        script.answer(
            to: CallQuestion(request),
            given: RouteCircumstances(profile: profile, history: history),
            at: try RoutingFixtures.instant(instant)
        )
    }

    /// The value of the first attribute of that name.
    static func attribute(_ name: String, in document: String) throws -> String {
        let start = try #require(document.firstRange(of: " \(name)=\"")).upperBound
        let end = try #require(document[start...].firstIndex(of: "\""))
        return String(document[start..<end]).replacing("&amp;", with: "&")
    }

    static func names(_ answer: ScriptAnswer) -> [String] { answer.verbs.map(\.markup.name) }

    static func event(_ type: String, id: String = UUID().uuidString, _ payload: [String: JSONValue]) throws
        -> CallEvent
    {
        let body: JSONValue = .object([
            "data": .object([
                "event_type": .string(type), "id": .string(id), "occurred_at": .string("2026-11-20T15:00:00.000000Z"),
                "payload": .object(payload), "record_type": .string("event"),
            ])
        ])
        let envelope = try EventEnvelope(json: JSONEncoder().encode(body), digest: String(repeating: "0", count: 64))
        guard case .call(let event) = TelnyxEvent(envelope) else { throw RoutingFixtures.FixtureError.notATarget(type) }
        return event
    }

    static func arrival(id: String = "initiated", from: String = "+12125550100") throws -> CallEvent {
        try event(
            "call.initiated",
            id: id,
            [
                "call_control_id": .string("v3:a"), "call_session_id": .string("s"), "direction": .string("incoming"),
                "state": .string("parked"), "from": .string(from), "to": .string("+15551234567"),
            ]
        )
    }

    static func following(
        _ type: String,
        state: String?,
        leg: String = "v3:a",
        _ more: [String: JSONValue] = [:]
    ) throws -> CallEvent {
        var payload: [String: JSONValue] = ["call_control_id": .string(leg), "call_session_id": .string("s")]
        payload["client_state"] = state.map { .string(Data($0.utf8).base64EncodedString()) }
        return try event(type, payload.merging(more, uniquingKeysWith: { $1 }))
    }
}
