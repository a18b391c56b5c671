import Foundation
import Glibc
import Handlers
import Logging
import Numbering
import TelnyxEvents

/// A plan with so many rules, none of which takes the call but the last: a quarter asks for the prefix, a quarter for opening
/// hours, a quarter for the caller being a VIP, and a quarter for a tag.
struct RuleFigures {
    private let desk: CallDesk
    private let router: CallRouter
    private let call = Call(from: Party("+12125550100"), to: Party("+15551234567"))
    private let profile = CallerProfile(name: "Ada", language: "en")
    // A Friday, ten in the morning in New York.
    private let now = Date(timeIntervalSince1970: 1_795_186_800)

    static func show() async throws {
        print("| rules, the last one wins | CPU µs: decision | answer | written down after it | bytes of that |")
        print("|--:|--:|--:|--:|--:|")
        for count in [10, 100, 1000] {
            let figures = try RuleFigures(rules: count)
            try await figures.row(count: 100, name: nil)
            try await figures.row(count: 2000, name: count)
        }
    }

    private init(rules count: Int) throws {
        let office = try OpeningHours(zone: "America/New_York", rule: "Mon-Fri=09:00-17:00")
        let rules = (1..<count).map { index in
            let condition: Condition =
                switch index % 4 {
                case 0: .fromPrefix(["+1\(300 + index % 600)555", "+44\(index)"])
                case 1: .all([.closed("office"), .sip(false)])
                case 2: .caller(.vip(true))
                default: .any([.anonymous(true), .caller(.tagged(["tag-\(index)"]))])
                }
            return Rule(name: "rule \(index)", when: condition, do: [.say(Speech("No.")), .hangup])
        }
        let last = Rule(do: [.say(Speech("Welcome, {caller.name}.")), .voicemail(Voicemail("office"))])
        let plans = VoicePlans(defaultPlan: "main", plans: [Plan("main", rules: rules + [last])])
        let router = CallRouter(plans: plans, hours: ["office": office])
        let links = CallbackLinks(publicURL: "https://hooks.example.com", token: "0123456789012345678901")
        let profile = profile
        self.router = router
        desk = CallDesk(
            script: { CallScript(router: router, links: links) },
            knowledge: CallKnowledge(profile: { _ in profile }, overrides: { [] }),
            fallback: try FallbackDocument(),
            logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// Measures so many calls; without a name nothing is printed.
    private func row(count: Int, name: Int?) async throws {
        let body = "CallSid=v3%3Aa&From=%2B12125550100&To=%2B15551234567&CallStatus=ringing"
        let request = TeXMLRequest(try FormFields(Data(body.utf8)), step: .voice)
        let start = processor()
        for _ in 0..<count { _ = router.decision(for: call, profile: profile, overrides: [], at: now) }
        let decided = processor()
        var answers: [DeskAnswer] = []
        for _ in 0..<count { answers.append(await desk.answer(request, at: now)) }
        let answered = processor()
        var bytes = 0
        for answer in answers { bytes = answer.note().count }
        let noted = processor()
        guard let name else { return }
        let seconds = [decided - start, answered - decided, noted - answered]
        let cells = seconds.map { String(format: "%.1f", $0 * 1e6 / Double(count)) }
        print("| \(name) | \(cells.joined(separator: " | ")) | \(bytes) |")
    }

    /// Seconds of CPU this process has used: what a busy machine does not lengthen.
    private func processor() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
