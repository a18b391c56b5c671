import Foundation
import Testing

@testable import Switchboard

/// `replay` of scenario folders, as a user runs it.
@Suite struct ScenarioCommandTests {
    private static func folder(keyword: String = "Nine to five.") throws -> TestFolder {
        let folder = try TestFolder()
        let text = try Samples.text("hours", id: "t1")
        try FileManager.default.createDirectory(atPath: folder.path("hours"), withIntermediateDirectories: true)
        try folder.write(String(decoding: text.body, as: UTF8.self), to: "hours/01-hours.json")
        try folder.write("messaging: { keywords: { hours: \(keyword) } }", to: "hours/hookswitch.yaml")
        return folder
    }

    @Test func anExpectationIsWrittenThenHeldThenBroken() async throws {
        let folder = try Self.folder()
        let written = try await CommandRun(["replay", "hours", "--update"], in: folder)
        #expect(written.status == 0, "\(written.errors)")
        #expect(written.output.contains("written    hours"))
        let expectation = try String(contentsOfFile: folder.path("hours/expected.json"), encoding: .utf8)
        let again = try await CommandRun(["replay", "hours", "--update"], in: folder)
        #expect(again.output.contains("unchanged  hours"))
        #expect(try String(contentsOfFile: folder.path("hours/expected.json"), encoding: .utf8) == expectation)

        let held = try await CommandRun(["replay", "."], in: folder)
        #expect(held.status == 0, "\(held.output)\(held.errors)")
        #expect(held.lines.last == "1 scenario, 1 request, all as expected")

        try folder.write("messaging: { keywords: { hours: Nine to six. } }", to: "hours/hookswitch.yaml")
        let broken = try await CommandRun(["replay", "hours"], in: folder)
        #expect(broken.status == 1)
        #expect(broken.output.contains("DIFFERENT  hours"))
        #expect(broken.output.contains("Nine to six."))
        #expect(broken.output.contains("Nine to five."))
        let json = try await CommandRun(["replay", "hours", "--json"], in: folder)
        #expect(json.status == 1)
        #expect(try json.objects.first?["isAsExpected"] as? Bool == false)
        #expect(try json.objects.last?["differing"] as? Int == 1)
    }

    @Test func sectionsAnExpectationLeavesOutAreNotCompared() async throws {
        let folder = try Self.folder()
        try folder.write(#"{"ledger": []}"#, to: "hours/expected.json")
        #expect(try await CommandRun(["replay", "hours"], in: folder).status == 0)
        try folder.write(#"{"ledgers": []}"#, to: "hours/expected.json")
        let faulty = try await CommandRun(["replay", "hours"], in: folder)
        #expect(faulty.status == 1)
        #expect(faulty.output.contains("'ledgers' is no section"))
    }

    @Test func aFaultyScriptIsNamedWithItsLine() async throws {
        let folder = try Self.folder()
        try folder.write(
            "title: x\nsteps:\n  - { sned: 01-hours.json }\n  - { send: nothing.json }\n",
            to: "hours/scenario.yaml"
        )
        let run = try await CommandRun(["replay", "hours"], in: folder)
        #expect(run.status == 78)
        #expect(
            run.errors.contains("hours/scenario.yaml:3: error: steps[1].sned: is not a known key; did you mean 'send'?")
        )
        #expect(run.errors.contains("there is no nothing.json in the folder"))
        #expect(run.errors.contains("does not send 01-hours.json"))
    }

    /// A user's configuration names real systems; a scenario must never reach them.
    @Test func nothingLeavesForTheAddressesOfTheConfiguration() async throws {
        let folder = try Self.folder()
        try folder.write(
            """
            messaging: { keywords: { hours: Nine to five. } }
            data: \(folder.path("real-data"))
            fax: { keep: { directory: \(folder.path("real-faxes")) } }
            telnyx: { api-key: a-real-key, api-url: "http://127.0.0.1:1/v2" }
            sinks: { analytics: { url: "http://127.0.0.1:1/hook", events: [message] } }
            """,
            to: "hours/hookswitch.yaml"
        )
        let run = try await CommandRun(["replay", "hours", "--update"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let expectation = try String(contentsOfFile: folder.path("hours/expected.json"), encoding: .utf8)
        #expect(expectation.contains("POST /sinks/analytics"))
        #expect(!expectation.contains("not reached"))
        #expect(
            Set(try folder.contents().keys) == [
                "hours", "hours/01-hours.json", "hours/hookswitch.yaml", "hours/expected.json",
            ]
        )
    }

    @Test(arguments: [
        ["replay", "nowhere"], ["replay", "--update", "."], ["replay", "hours", "--update", "--against", "x.yaml"],
    ])
    func wrongUsageIsSaid(arguments: [String]) async throws {
        let run = try await CommandRun(arguments, in: try TestFolder())
        #expect(run.status == 64, "\(run.errors)")
    }
}
