import Foundation
import Handlers
import Numbering
import TeXML
import Testing

@testable import Switchboard

/// The recipes of docs/cookbook.md: each is a whole configuration whose own tests pass.
@Suite struct CookbookTests {
    static let recipes: [String] = {
        let page = try? String(contentsOf: Repository.root.appending(path: "docs/cookbook.md"), encoding: .utf8)
        return (page ?? "").matches(of: /```yaml\n(?s:(.*?))```/).map { String($0.1) }
    }()

    @Test func theyAreThere() { #expect(Self.recipes.count >= 15) }

    @Test(arguments: recipes)
    func theRecipeDoesWhatItSays(yaml: String) throws {
        let configuration = try Configuration(yaml: yaml, file: "recipe.yaml", environment: [:])
        // The contract's numbers, 555 for an area code, are in no number plan.
        #expect(configuration.warnings.map(\.description).filter { !$0.contains("number plan") } == [])
        #expect(configuration.tests.count >= 3)
        #expect(configuration.failingTests().map(\.description) == [])
        let remarks = configuration.coverage(at: try Date("2026-11-20T15:00:00Z", strategy: .iso8601))
        #expect(remarks.filter { $0.kind != "nobody-reached" && $0.kind != "queue-without-agents" } == [])
    }

    /// The seed's three routers, at their boundaries.
    @Test(arguments: [
        (0, "+13105550100", "2026-07-20T13:00:00Z", "+15551234567"),  // Monday 09:00:00 in summer
        (0, "+13105550100", "2026-07-20T12:59:59Z", "+15559876543"),  // 08:59:59
        (0, "+13105550100", "2026-07-20T20:59:59Z", "+15551234567"),  // 16:59:59
        (0, "+13105550100", "2026-07-20T21:00:00Z", "+15559876543"),  // 17:00:00 is closed
        (0, "+13105550100", "2026-07-19T15:00:00Z", "+15559876543"),  // Sunday
        (0, "+13105550100", "2026-12-21T14:00:00Z", "+15551234567"),  // Monday 09:00:00 in winter
        (0, "+13105550100", "2026-12-21T13:59:59Z", "+15559876543"),
        (0, "+13105550100", "2026-03-09T13:00:00Z", "+15551234567"),  // the first Monday of summer time
        (1, "+12125550100", "2026-07-20T13:00:00Z", "+12125550001"),
        (1, "+16465550100", "2026-07-20T13:00:00Z", "+12125550001"),
        (1, "+14155550100", "2026-07-20T13:00:00Z", "+14155550001"),
        (1, "+442079460000", "2026-07-20T13:00:00Z", "+442071234567"),
        (1, "+13035550100", "2026-07-20T13:00:00Z", "+15551234567"),
        (1, "+33142685300", "2026-07-20T13:00:00Z", "+15551234567"),
        (1, "anonymous", "2026-07-20T13:00:00Z", "+15551234567"),
    ])
    func theSeedsRouters(recipe: Int, from: String, at: String, expected: String) throws {
        let trial = RouteTrial(try Configuration(yaml: Self.recipes[recipe], environment: [:]))
        let call = Call(from: Party(from), to: Party("+15551230000"))
        let decision = trial.decision(for: call, profile: nil, at: try Date(at, strategy: .iso8601))
        #expect(decision.dial.first(where: \.isSomebody)?.description == expected)
    }

    @Test(arguments: [
        (#"{"name":"Ada","vip":true}"#, "Welcome back, Ada. Connecting you now.", "priority"),
        (#"{"vip":true}"#, "Welcome back. Connecting you now.", "priority"),
        (#"{"name":"Ada","vip":false}"#, "Thank you for calling.", "support"),
        (#"{"name":"Ada","vip":"yes"}"#, "Thank you for calling.", "support"),
    ])
    func aVIPIsWelcomedByName(profile: String, words: String, queue: String) throws {
        let trial = RouteTrial(try Configuration(yaml: Self.recipes[2], environment: [:]))
        let document = try trial.document(
            for: Call(from: Party("+12125550100"), to: Party("+15551230000")),
            profile: try JSONDecoder().decode(CallerProfile.self, from: Data(profile.utf8)),
            at: try Date("2026-07-20T13:00:00Z", strategy: .iso8601)
        )
        let text = String(decoding: document, as: UTF8.self)
        #expect(text.contains(words), "\(text)")
        #expect(text.contains(">\(queue)</Enqueue>"), "\(text)")
    }
}
