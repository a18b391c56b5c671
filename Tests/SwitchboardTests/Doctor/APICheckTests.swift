import Foundation
import Handlers
import Testing

@testable import Switchboard

@Suite struct APICheckTests {
    private static let noon = Date(timeIntervalSince1970: 1_790_000_000)

    private static func look(_ outcome: APIProbe.Outcome, ahead seconds: Double? = nil, took: Double = 0.2) -> APIProbe
    {
        APIProbe(
            outcome: outcome,
            serverDate: seconds.map { noon.addingTimeInterval(-$0) },
            askedAt: noon,
            answeredAt: noon.addingTimeInterval(took)
        )
    }

    private static func findings(_ look: APIProbe, hasKey: Bool = true) -> [DoctorFinding] {
        APICheck.findings(look, url: "https://api.example.com/v2", hasKey: hasKey, tolerance: .seconds(300))
    }

    @Test(arguments: [
        (APIProbe.Outcome.answered(status: 200), true, DoctorFinding.Verdict.ok, "takes it"),
        (.answered(status: 401), true, .fault, "rejects telnyx.api-key with 401"),
        (.answered(status: 403), true, .fault, "rejects telnyx.api-key with 403"),
        (.answered(status: 404), true, .fault, "does not know"), (.answered(status: 429), true, .warning, "429"),
        (.answered(status: 503), true, .warning, "503"),
        (.unreachable(reason: "no route"), true, .warning, "cannot be reached (no route)"),
        (.answered(status: 401), false, .warning, "is missing"),
        (.unreachable(reason: "no route"), false, .warning, "is missing"),
    ])
    func theKeyIsJudgedByTheAnswer(
        outcome: APIProbe.Outcome,
        hasKey: Bool,
        verdict: DoctorFinding.Verdict,
        words: String
    ) throws {
        let found = try #require(Self.findings(Self.look(outcome), hasKey: hasKey).first)
        #expect(found.check == "api-key" && found.verdict == verdict)
        #expect(found.what.contains(words), "\(found.what)")
        #expect((found.remedy == nil) == (verdict == .ok))
    }

    @Test(arguments: [
        (0.0, 0.2, DoctorFinding.Verdict.ok, "agrees"), (0.9, 0.2, .ok, "agrees"), (-0.1, 0.2, .ok, "agrees"),
        (-3, 5, .ok, "agrees"), (60, 0.2, .warning, "59 s ahead"), (-60, 0.2, .warning, "60 s behind"),
        (400, 0.2, .fault, "399 s ahead"), (-400, 0.2, .fault, "400 s behind"),
    ])
    func theClockIsComparedWithinWhatTheDateAllows(
        ahead: Double,
        took: Double,
        verdict: DoctorFinding.Verdict,
        words: String
    ) throws {
        let found = try #require(Self.findings(Self.look(.answered(status: 401), ahead: ahead, took: took)).last)
        #expect(found.check == "clock" && found.verdict == verdict, "\(found)")
        #expect(found.what.contains(words), "\(found.what)")
    }

    @Test(arguments: [APIProbe.Outcome.unreachable(reason: "x"), .answered(status: 200)])
    func aClockThatCannotBeComparedIsSaidSo(outcome: APIProbe.Outcome) throws {
        let found = try #require(Self.findings(Self.look(outcome)).last)
        #expect(found.verdict == .warning && found.what.contains("could not be compared"))
    }
}
