import Foundation
import HookswitchTesting
import Testing

/// Your own rules, tested through the public library alone.
@Suite struct PlanTests {
    static let scenarios = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios").path()

    static let configuration = """
        hours:
          office: { time-zone: America/New_York, open: { Mon-Fri: ["09:00-17:00"] } }
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: open, when: { open: office }, do: [ { dial: ["+12125550123"] } ] }
              - { name: closed, do: [ { say: Our office is closed. }, hangup ] }
        messaging:
          brand: Example Ltd
          keywords: { hours: "We're open Mon-Fri 9am-5pm." }
        """
    /// A Friday, ten in the morning in New York.
    static let friday = Date(timeIntervalSince1970: 1_795_186_800)

    @Test func afterHoursCallersHearThatWeAreClosed() async throws {
        let outcome = try await Story(Self.configuration, startingAt: Self.friday)
            .call(from: "+13125550001", to: "+17735550010")
            .call(from: "+13125550001", to: "+17735550010", after: .seconds(8 * 3600))
            .play()
        #expect(outcome.decisions.map(\.summary) == ["main / open: dial", "main / closed: say, hangup"])
        #expect(outcome.answers[1].texml?.contains { $0.contains("Our office is closed.") } == true)
    }

    @Test func nobodyWhoSaidStopIsTexted() async throws {
        let outcome = try await Story(Self.configuration, startingAt: Self.friday)
            .text("STOP", from: "+13125550001", to: "+17735550002")
            .text("hours", from: "+13125550001", to: "+17735550002")
            .text("hours", from: "+13125550002", to: "+17735550002")
            .play()
        #expect(outcome.messages.count == 2)
        #expect(outcome.effects.map(\.state).filter { $0 != "sent" }.allSatisfy { $0 == "refused" })
        #expect(outcome.blocks.map(\.number) == ["+13125550001"])
    }

    @Test(arguments: ScenarioFolder.all(below: scenarios))
    func scenariosComeAsExpected(_ scenario: ScenarioFolder) async throws {
        #expect(try await scenario.differences() == [])
    }
}
