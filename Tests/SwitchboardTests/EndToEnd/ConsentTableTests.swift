import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Every flow of consent as a table: what comes in over HTTP, what leaves to the API, what is in force after.
@Suite struct ConsentTableTests {
    enum Answer: String, Sendable {
        case confirmation, doubtful, help, welcome, keyword, otherwise
        case nothing

        /// What its text holds, in English for `Example Ltd`.
        var words: String? {
            switch self {
            case .confirmation: "Example Ltd: You are unsubscribed"
            case .doubtful: "Example Ltd: We take this as a wish to get no more messages"
            case .help: "For help contact help@example.com"
            case .welcome: "Example Ltd: You are subscribed again"
            case .keyword: "We're open Mon-Fri"
            case .otherwise: "Thanks for your message!"
            case .nothing: nil
            }
        }
    }

    struct Step: Sendable {
        let words: String
        /// Minutes past 15:00 UTC by Telnyx's clock.
        let minute: Int
        let answer: Answer
        var to = Samples.office
        var edits: [String] = []
    }

    struct Flow: Sendable, CustomTestStringConvertible {
        let name: String
        let steps: [Step]
        let isBlocked: Bool
        var isBlockedAtTelnyx = false
        var testDescription: String { name }
    }

    static let flows = [
        Flow(name: "STOP", steps: [Step(words: "STOP", minute: 1, answer: .confirmation)], isBlocked: true),
        Flow(
            name: "double STOP",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation), Step(words: "STOP", minute: 2, answer: .nothing),
                Step(words: "stop!!", minute: 3, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "START after STOP",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation),
                Step(words: "START", minute: 2, answer: .welcome),
                Step(words: "hours", minute: 3, answer: .keyword),
            ],
            isBlocked: false
        ),
        Flow(
            name: "STOP again after START is confirmed again",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation),
                Step(words: "START", minute: 2, answer: .welcome),
                Step(words: "STOP", minute: 3, answer: .confirmation),
            ],
            isBlocked: true
        ),
        Flow(
            name: "late START",
            steps: [
                Step(words: "STOP", minute: 10, answer: .confirmation),
                Step(words: "START", minute: 5, answer: .nothing),
                Step(words: "hours", minute: 11, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "late STOP before a START",
            steps: [
                Step(words: "START", minute: 10, answer: .welcome), Step(words: "STOP", minute: 5, answer: .nothing),
                Step(words: "hours", minute: 11, answer: .keyword),
            ],
            isBlocked: false
        ),
        Flow(
            name: "START to another sender lifts that sender's alone",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation),
                Step(words: "START", minute: 2, answer: .nothing, to: "+17735550009"),
                Step(words: "hours", minute: 3, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "HELP while opted out",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation), Step(words: "HELP", minute: 2, answer: .help),
                Step(words: "HELP", minute: 3, answer: .help),
            ],
            isBlocked: true
        ),
        Flow(
            name: "keyword while opted out",
            steps: [
                Step(words: "STOP", minute: 1, answer: .confirmation),
                Step(words: "hours", minute: 2, answer: .nothing),
                Step(words: "good morning", minute: 3, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "natural language",
            steps: [
                Step(words: "please stop texting me", minute: 1, answer: .confirmation),
                Step(words: "hours", minute: 2, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "doubtful words, then a certain STOP",
            steps: [
                Step(words: "wrong number", minute: 1, answer: .doubtful),
                Step(words: "hours", minute: 2, answer: .nothing),
                Step(words: "STOP", minute: 3, answer: .nothing),
            ],
            isBlocked: true
        ),
        Flow(
            name: "doubtful words, and back",
            steps: [
                Step(words: "wrong number", minute: 1, answer: .doubtful),
                Step(words: "START", minute: 2, answer: .welcome),
            ],
            isBlocked: false
        ),
        Flow(
            name: "Telnyx has answered STOP and START",
            steps: [
                Step(words: "STOP", minute: 1, answer: .nothing, edits: ["payload.autoresponse_type=STOP"]),
                Step(words: "hours", minute: 2, answer: .nothing),
                Step(words: "START", minute: 3, answer: .nothing, edits: ["payload.autoresponse_type=START"]),
                Step(words: "hours", minute: 4, answer: .keyword),
            ],
            isBlocked: false
        ),
        Flow(
            name: "a toll-free network answers STOP itself, and nothing else",
            steps: [
                Step(words: "STOP", minute: 1, answer: .nothing, to: "+18445550002"),
                Step(words: "START", minute: 2, answer: .welcome, to: "+18445550002"),
                Step(words: "unsubscribe", minute: 3, answer: .confirmation, to: "+18445550002"),
            ],
            isBlocked: true
        ),
        Flow(
            name: "carrier block 40300",
            steps: [
                Step(words: "hours", minute: 1, answer: .nothing), Step(words: "hours", minute: 2, answer: .nothing),
                Step(words: "HELP", minute: 3, answer: .nothing),
            ],
            isBlocked: true,
            isBlockedAtTelnyx: true
        ),
        Flow(
            name: "a machine's absence note is not answered",
            steps: [
                Step(words: "Auto-Reply: I am out of the office", minute: 1, answer: .nothing),
                Step(words: "Liked “We're open Mon-Fri 9am-5pm EST.”", minute: 2, answer: .nothing),
                Step(words: "thank you", minute: 3, answer: .otherwise),
            ],
            isBlocked: false
        ),
    ]

    @Test(arguments: flows)
    func whatLeavesAndWhatIsInForce(flow: Flow) async throws {
        try await TestServer.run(at: "2026-11-20T16:00:00Z") { server in
            if flow.isBlockedAtTelnyx { server.standIn.block(Samples.customer) }
            var count = 0
            for (index, step) in flow.steps.enumerated() {
                try await server.handle(
                    try Samples.text(step.words, id: "e\(index)", minute: step.minute, to: step.to, step.edits)
                )
                if let words = step.answer.words {
                    count += 1
                    #expect(server.texts.last?.contains(words) == true, "\(step.words): \(server.texts.last ?? "")")
                }
                #expect(server.texts.count == count, "after \(step.words): \(server.texts)")
            }
            #expect(try server.isBlocked() == flow.isBlocked)
            // Nothing but the outbox calls the messages API: every request is an attempt of one of its rows.
            let attempts = try await server.database.read { db in
                try Int.fetchOne(db, sql: "SELECT sum(attempts) FROM outbox WHERE kind = 'message'")
            }
            #expect(server.standIn.received.filter { $0.target == "/v2/messages" }.count == attempts ?? 0)
            let number = try #require(PhoneNumber(e164: Samples.customer))
            guard case .intact = try ConsentDesk(storage: try Storage(reading: server.directory)).verify() else {
                return #expect(Bool(false), "the chain of \(number.e164) is broken")
            }
        }
    }

    @Test(arguments: [
        ("arrêt", "désabonné"), ("sair", "descadastrado"), ("baja", "de baja"), ("abmelden", "abgemeldet"),
        ("annulla iscrizione", "annullata"),
    ])
    func theConfirmationSpeaksTheSendersLanguage(words: String, answer: String) async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text(words, id: "stop"))
            #expect(server.texts.count == 1)
            #expect(server.texts.first?.contains(answer) == true, "\(server.texts)")
            #expect(server.texts.first?.contains("START") == true)
        }
    }

    @Test(arguments: [("wrong number", true), ("STOP", false), ("hours", false)])
    func doubtfulWordsRaiseAnAlert(words: String, isAlerted: Bool) async throws {
        let yaml =
            TestServer.yaml
            + "\nsinks: { alerts: { url: \"http://127.0.0.1:9/alerts\", events: [opt-out-review] } }\n"
        try await TestServer.run(yaml) { server in
            try await server.handle(try Samples.text(words, id: "text"))
            let forwards = try await server.effects("text").filter { $0.kind == .forward }
            #expect(forwards.map(\.destination.rawValue) == (isAlerted ? ["sink.alerts"] : []))
            guard isAlerted, case .forward(let alert)? = forwards.first?.effect else { return }
            #expect(alert.type == "opt-out-review")
            #expect(alert.data["event"] == .string("text"))
        }
    }

    @Test func everySenderHasItsOwnBrandAndContact() async throws {
        let yaml = TestServer.yaml.replacing(
            "messaging:\n",
            with: "messaging:\n  senders: { \"+17735550002\": { brand: Example Clinic, contact: +1 800 555 0100 } }\n"
        )
        try await TestServer.run(yaml) { server in
            try await server.handle(try Samples.text("HELP", id: "help"))
            try await server.handle(try Samples.text("STOP", id: "stop", minute: 1))
            #expect(server.texts.first?.hasPrefix("Example Clinic: For help contact +1 800 555 0100.") == true)
            #expect(server.texts.last?.hasPrefix("Example Clinic: You are unsubscribed") == true)
        }
    }

    @Test(arguments: [(299, 1), (301, 0)])
    func aConfirmationLeavesWithinFiveMinutesOrNotAtAll(seconds: Double, count: Int) async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/messages", times: nil, status: 503))
            try await server.handle(try Samples.text("STOP", id: "stop"))
            #expect(server.texts.isEmpty)
            server.standIn.clearFaults()
            try await server.pass(seconds: seconds)
            #expect(server.texts.count == count)
            #expect(try server.isBlocked())
        }
    }

    @Test func tenAnswersInTenMinutesAndThenSilence() async throws {
        try await TestServer.run { server in
            for index in 0..<12 { try await server.handle(try Samples.text("hours", id: "e\(index)")) }
            #expect(server.texts.count == 10)
            #expect(try await server.decision("e11")?.summary.contains("too-many-answers") == true)
            try await server.pass(seconds: 601)
            try await server.handle(try Samples.text("hours", id: "later"))
            #expect(server.texts.count == 11)
        }
    }

    @Test func limitsAreConfigured() async throws {
        let yaml = TestServer.yaml.replacing(
            "messaging:\n",
            with: """
                messaging:
                  limits:
                    answers-per-number: { count: 2, within: 1m }
                    messages-per-sender: { count: 3, within: 10m }

                """
        )
        try await TestServer.run(yaml) { server in
            for index in 0..<3 { try await server.handle(try Samples.text("hours", id: "a\(index)")) }
            #expect(server.texts.count == 2)
            for index in 0..<2 {
                try await server.handle(try Samples.text("hours", id: "b\(index)", from: "+1312555010\(index)"))
            }
            #expect(server.texts.count == 3, "the sender has sent as much as it may")
            #expect(try await server.effects("b1").map(\.state) == [.pending])
            try await server.handle(try Samples.text("STOP", id: "stop", from: "+13125550105"))
            #expect(server.texts.count == 4, "what is owed is not held up")
            try await server.pass(seconds: 601)
            #expect(server.texts.count == 5)
        }
    }
}
