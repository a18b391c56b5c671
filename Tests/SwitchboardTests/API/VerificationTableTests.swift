import TelnyxEvents
import Testing

@testable import Switchboard

/// Every way a one-time code can go, over HTTP: what the caller does, and the state and texts there are afterwards.
@Suite struct VerificationTableTests {
    enum Act: Sendable {
        case start
        /// The code of the text with this number, from 0.
        case codeOfText(Int)
        case wrongCode
        case resend
        case pass(seconds: Double)
        case stop
    }

    struct Step: Sendable {
        let act: Act
        let status: Int
        /// The state the answer names; nil where none is asked for.
        var state: String?

        static func done(_ act: Act) -> Step { Step(act: act, status: 200) }
    }

    struct Flow: Sendable, CustomTestStringConvertible {
        let name: String
        let steps: [Step]
        let texts: Int
        var testDescription: String { name }
    }

    private static let start = Step(act: .start, status: 201, state: "pending")
    private static let wrong = Step(act: .wrongCode, status: 200, state: "pending")

    static let flows = [
        Flow(
            name: "the right code",
            steps: [start, Step(act: .codeOfText(0), status: 200, state: "verified")],
            texts: 1
        ),
        Flow(
            name: "a code counts once",
            steps: [
                start, Step(act: .codeOfText(0), status: 200, state: "verified"),
                Step(act: .wrongCode, status: 200, state: "verified"), Step(act: .resend, status: 409),
            ],
            texts: 1
        ),
        Flow(
            name: "wrong, then right",
            steps: [start, wrong, Step(act: .codeOfText(0), status: 200, state: "verified")],
            texts: 1
        ),
        Flow(
            name: "three guesses are all",
            steps: [
                start, wrong, wrong, Step(act: .wrongCode, status: 200, state: "failed"),
                Step(act: .codeOfText(0), status: 200, state: "failed"), Step(act: .resend, status: 409),
            ],
            texts: 1
        ),
        Flow(
            name: "too late",
            steps: [start, .done(.pass(seconds: 600)), Step(act: .codeOfText(0), status: 200, state: "expired")],
            texts: 1
        ),
        Flow(
            name: "another text, and the code of the first is a guess",
            steps: [
                start, Step(act: .resend, status: 429), .done(.pass(seconds: 30)),
                Step(act: .resend, status: 200, state: "pending"),
                Step(act: .codeOfText(0), status: 200, state: "pending"),
                Step(act: .codeOfText(1), status: 200, state: "verified"),
            ],
            texts: 2
        ),
        Flow(
            name: "two texts and no more",
            steps: [
                start, .done(.pass(seconds: 30)), Step(act: .resend, status: 200, state: "pending"),
                .done(.pass(seconds: 60)), Step(act: .resend, status: 409),
            ],
            texts: 2
        ),
        Flow(name: "who opted out gets none", steps: [.done(.stop), Step(act: .start, status: 403)], texts: 0),
        Flow(
            name: "a STOP between two texts",
            steps: [start, .done(.pass(seconds: 30)), .done(.stop), Step(act: .resend, status: 403)],
            texts: 1
        ),
    ]

    @Test(arguments: flows)
    func theStateAndTheTexts(flow: Flow) async throws {
        let yaml = """
            verifications:
              { from: "\(Samples.office)", text: "{code} is your code.", countries: [US], attempts: 3, sends: 2 }
            """
        try await TestServer.run(yaml) { server in
            try await server.withAdmin(yaml: yaml) { admin async throws in
                var id = ""
                for step in flow.steps {
                    guard let answer = try await Self.answer(to: step.act, of: &id, server, admin) else { continue }
                    #expect(answer.status == step.status, "\(step): \(answer.json)")
                    if let state = step.state { #expect(answer["state"] == .string(state), "\(step): \(answer.json)") }
                    try await server.settle()
                }
                #expect(server.texts.filter { $0.hasSuffix("is your code.") }.count == flow.texts)
            }
        }
    }

    private static func answer(
        to act: Act,
        of id: inout String,
        _ server: TestServer,
        _ admin: AdminClient
    ) async throws -> AdminClient.Answer? {
        switch act {
        case .start:
            let body = JSONValue.object(["number": .string(Samples.customer)])
            let answer = try await admin.ask("POST", "/api/v1/verifications", body)
            if case .string(let made)? = answer["id"] { id = made }
            return answer
        case .codeOfText(let index):
            let texts = server.texts
            try #require(texts.indices.contains(index))
            return try await check(String(texts[index].prefix(6)), of: id, admin)
        case .wrongCode:
            return try await check(
                server.texts.contains { $0.hasPrefix("000000") } ? "000001" : "000000",
                of: id,
                admin
            )
        case .resend:
            return try await admin.ask("POST", "/api/v1/verifications/\(id)/resend")
        case .pass(let seconds):
            try await server.pass(seconds: seconds)
        case .stop:
            try await server.handle(try Samples.text("STOP", id: "stop"))
        }
        return nil
    }

    private static func check(_ code: String, of id: String, _ admin: AdminClient) async throws -> AdminClient.Answer {
        try await admin.ask("POST", "/api/v1/verifications/\(id)/check", .object(["code": .string(code)]))
    }
}
