import Foundation
import GRDB
import Logging
import Numbering
import OptOut
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

/// Numbers are looked up once, kept, and never so that somebody waits for ever.
@Suite struct NumberDeskTests {
    /// Telnyx, as far as lookups go: counts questions and answers what it is told to.
    private final class Registry: Sendable {
        private let state = Mutex<(asked: [String], answer: Result<String, TelnyxError>)>(([], .success("mobile")))

        var asked: [String] { state.withLock { $0.asked } }

        func answer(_ answer: Result<String, TelnyxError>) { state.withLock { $0.answer = answer } }

        func lookUp(_ number: PhoneNumber, _ kind: NumberLookup.Kind) throws -> NumberLookup {
            let answer = state.withLock { state in
                state.asked.append("\(number.e164) \(kind.rawValue)")
                return state.answer
            }
            let type = try answer.get()
            let value = JSONValue.object([
                "phone_number": .string(number.e164),
                "carrier": kind == .carrier ? .object(["name": .string("Acme"), "type": .string(type)]) : .null,
                "caller_name": kind == .callerName ? .object(["caller_name": .string("ADA")]) : .null,
                "portability": .object(["state": .string("NY")]),
            ])
            guard let lookup = NumberLookup(value) else { throw TelnyxError.unreadable(status: 200) }
            return lookup
        }
    }

    private let registry = Registry()
    private let clock = Clock()

    private final class Clock: Sendable {
        private let instant = Mutex(Date(timeIntervalSince1970: 1_795_186_800))

        var now: Date { instant.withLock { $0 } }

        func pass(_ seconds: TimeInterval) { instant.withLock { $0 += seconds } }
    }

    private let number: PhoneNumber

    init() throws { number = try RoutingFixtures.number("+12125550100") }

    private func desk(kinds: [NumberLookup.Kind] = [.carrier], perMinute: Int = 60, _ database: DatabaseQueue? = nil)
        throws -> NumberDesk
    {
        NumberDesk(
            database: try database ?? MessageFixtures.database(),
            rules: LookupRules(kinds: kinds, cacheFor: .seconds(86_400), perMinute: perMinute),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { [clock] in clock.now },
            ask: { [registry] number, kind, _ in try registry.lookUp(number, kind) }
        )
    }

    private func pass(_ seconds: TimeInterval) { clock.pass(seconds) }

    @Test func aNumberIsPaidForOnceAlsoAfterARestart() async throws {
        let database = try MessageFixtures.database()
        let desk = try desk(kinds: [.carrier, .callerName], database)
        #expect(await desk.known(number) == nil)
        let listing = NumberListing(lineType: "mobile", carrier: "Acme", name: "ADA", state: "NY")
        #expect(await desk.listing(of: number, within: .seconds(1)) == listing)
        #expect(await desk.listing(of: number, within: .seconds(1)) == listing)
        let restarted = try self.desk(kinds: [.carrier, .callerName], database)
        #expect(await restarted.listing(of: number, within: .seconds(1)) == listing)
        #expect(await restarted.known(number) == listing)
        #expect(registry.asked.sorted() == ["+12125550100 caller-name", "+12125550100 carrier"])
    }

    @Test func afterItsTimeItIsAskedAgainAndOldNewsIsBetterThanNone() async throws {
        let desk = try desk()
        _ = await desk.listing(of: number, within: .seconds(1))
        pass(86_401)
        registry.answer(.failure(.unanswered(reason: "slow")))
        #expect(await desk.listing(of: number, within: .seconds(1))?.lineType == "mobile")
        registry.answer(.success("voip"))
        #expect(await desk.listing(of: number, within: .seconds(1))?.lineType == "voip")
        #expect(registry.asked.count == 3)
    }

    @Test func whatTelnyxRefusesIsNotAskedAgain() async throws {
        let desk = try desk()
        registry.answer(.failure(.refused(status: 422, faults: [])))
        #expect(await desk.listing(of: number, within: .seconds(1)) == NumberListing())
        #expect(await desk.listing(of: number, within: .seconds(1)) == NumberListing())
        #expect(registry.asked.count == 1)
    }

    @Test func onlySoManyAMinute() async throws {
        let desk = try desk(perMinute: 2)
        let numbers = try ["+12125550101", "+12125550102", "+12125550103"].map(RoutingFixtures.number)
        var types: [String?] = []
        for number in numbers { types.append(await desk.listing(of: number, within: .seconds(1))?.lineType) }
        #expect(types == ["mobile", "mobile", nil])
        pass(60)
        #expect(await desk.listing(of: numbers[2], within: .seconds(1))?.lineType == "mobile")
    }

    @Test func aBrokenRegistryIsLeftAloneForAWhile() async throws {
        let desk = try desk()
        registry.answer(.failure(.unavailable(status: 503, retryAfter: nil)))
        for _ in 0..<6 { #expect(await desk.listing(of: number, within: .seconds(1)) == nil) }
        #expect(registry.asked.count == 3)
        pass(6)
        registry.answer(.success("mobile"))
        #expect(await desk.listing(of: number, within: .seconds(1))?.lineType == "mobile")
    }

    @Test(arguments: [("+12125550100", nil), ("+442079460000", nil), ("+18005550100", "US-NY")])
    func aListingPlacesOnlyNumbersThatTellNoState(number: String, expected: String?) throws {
        let place = NumberListing(state: "ny").place(of: try RoutingFixtures.number(number))
        #expect(place?.subdivision?.rawValue == expected)
    }

    @Test(arguments: [
        (Condition.fromLineType(["mobile", "voip"]), true), (.fromLineType(["fixed line"]), false),
        (.fromCarrier(["acme"]), true), (.fromCarrier(["Other"]), false), (.not(.fromCarrier(["Other"])), true),
    ])
    func rulesAskForIt(condition: Condition, holds: Bool) throws {
        func facts(_ listing: NumberListing?) -> CallFacts {
            CallFacts(
                call: RoutingFixtures.call(from: "+12125550100"),
                profile: nil,
                history: CallerHistory(listing: listing),
                overrides: [],
                hours: [:],
                now: clock.now
            )
        }
        #expect(facts(NumberListing(lineType: "mobile", carrier: "Acme Wireless")).holds(condition) == holds)
        let unknown = facts(nil).holds(condition)
        if case .not = condition { #expect(unknown) } else { #expect(!unknown) }
        #expect(VoicePlans(plans: [Plan("p", rules: [Rule(when: condition, do: [.hangup])])]).asksForListing)
    }
}
