import Foundation
import Numbering
import OptOut
import Testing

@Suite struct QuietHoursTests {
    /// Number, instant, and what is expected: the rule against it and the next allowed instant, or nothing.
    @Test(arguments: [
        // New York has the federal hours alone: 8 to 21.
        ("+12125550123", "2026-11-20T13:00:00Z", nil, nil),
        ("+12125550123", "2026-11-20T12:59:59Z", "us-tcpa", "2026-11-20T13:00:00Z"),
        ("+12125550123", "2026-11-21T01:59:59Z", nil, nil),
        ("+12125550123", "2026-11-21T02:00:00Z", "us-tcpa", "2026-11-21T13:00:00Z"),
        // Florida ends at 20.
        ("+13055550123", "2026-11-21T00:59:59Z", nil, nil),
        ("+13055550123", "2026-11-21T01:00:00Z", "us-fl", "2026-11-21T13:00:00Z"),
        // Texas: Sundays from noon, 18:00 UTC.
        ("+12145550123", "2026-11-22T17:59:00Z", "us-tx", "2026-11-22T18:00:00Z"),
        ("+12145550123", "2026-11-21T15:00:00Z", nil, nil),
        // Alabama, Louisiana, Mississippi: no Sundays.
        ("+12055550123", "2026-11-22T18:00:00Z", "us-al", "2026-11-23T14:00:00Z"),
        ("+15045550123", "2026-11-22T18:00:00Z", "us-la", "2026-11-23T14:00:00Z"),
        ("+16015550123", "2026-11-22T18:00:00Z", "us-ms", "2026-11-23T14:00:00Z"),
        // Rhode Island: working days to 18, weekends from 10 to 17.
        ("+14015550123", "2026-11-20T23:00:00Z", "us-ri", "2026-11-21T15:00:00Z"),
        ("+18605550123", "2026-11-21T01:00:00Z", "us-ct", "2026-11-21T14:00:00Z"),
        ("+15025550123", "2026-11-20T14:59:00Z", "us-ky", "2026-11-20T15:00:00Z"),
        ("+14055550123", "2026-11-21T02:00:00Z", "us-ok", "2026-11-21T14:00:00Z"),
        ("+12065550123", "2026-11-21T04:00:00Z", "us-wa", "2026-11-21T16:00:00Z"),
        ("+15035550123", "2026-11-21T04:00:00Z", "us-or", "2026-11-21T16:00:00Z"),
        ("+17025550123", "2026-11-20T16:30:00Z", "us-nv", "2026-11-20T17:00:00Z"),
        // Puerto Rico is under the federal rule, by its own clock.
        ("+17875550123", "2026-11-20T11:59:00Z", "us-tcpa", "2026-11-20T12:00:00Z"),
        // Canada: half past nine on working days, six at weekends.
        ("+14165550123", "2026-11-21T02:29:00Z", nil, nil),
        ("+14165550123", "2026-11-21T02:30:00Z", "ca-crtc", "2026-11-21T15:00:00Z"),
        ("+14165550123", "2026-11-22T23:00:00Z", "ca-crtc", "2026-11-23T14:00:00Z"),
        // France: to 22, no Sundays, no holidays.
        ("+33612345678", "2026-11-20T20:59:00Z", nil, nil),
        ("+33612345678", "2026-11-21T21:00:00Z", "fr-cpce", "2026-11-23T07:00:00Z"),
        ("+33612345678", "2026-07-14T10:00:00Z", "fr-cpce", "2026-07-15T06:00:00Z"),
        // No rule of their own.
        ("+442079460000", "2026-11-20T07:59:00Z", "elsewhere", "2026-11-20T08:00:00Z"),
        ("+493012345678", "2026-11-20T20:00:00Z", "elsewhere", "2026-11-21T07:00:00Z"),
    ])
    func theTableDecides(text: String, instant: String, rule: String?, next: String?) throws {
        let answer = Quiet.hours.answer(for: try Quiet.number(text), at: try Quiet.instant(instant))
        guard let rule, let next else { return #expect(answer == .allowed) }
        let refusal = try Quiet.refusal(answer)
        #expect(refusal.rule == rule)
        #expect(refusal.next == (try Quiet.instant(next)))
    }

    @Test func aRefusalSaysWhichRuleWhereAndByWhichClock() throws {
        let night = try Quiet.instant("2026-11-21T02:14:00Z")
        let refusal = try Quiet.refusal(Quiet.hours.answer(for: try Quiet.number("+13055550123"), at: night))
        #expect(refusal.jurisdiction == "US-FL")
        #expect(refusal.zone == "America/New_York")
        #expect(refusal.localTime?.clock == "Fri 2026-11-20 21:14")
        #expect(
            "\(refusal)"
                == "quiet hours: us-fl, Fri 2026-11-20 21:14 in America/New_York; next 2026-11-21T13:00:00Z"
        )
    }

    @Test func everyZoneOfTheSetMustAgree() throws {
        // A Russian mobile may be in Bucharest's zone or in Kamchatka: 11 hours between 8 and 21 leave little.
        let number = try Quiet.number("+79161234567")
        let refusal = try Quiet.refusal(Quiet.hours.answer(for: number, at: try Quiet.instant("2026-11-20T12:00:00Z")))
        let next = try #require(refusal.next)
        for name in Place.of(number).zones {
            let hour = try TimeZoneRules(named: name).localTime(at: next).hour
            #expect((8..<21).contains(hour), "\(name)")
        }
    }

    @Test func aTollFreeNumberWaitsForAKnownPlace() throws {
        let number = try Quiet.number("+18005550123")
        let noon = try Quiet.instant("2026-11-20T17:30:00Z")
        let refusal = try Quiet.refusal(Quiet.hours.answer(for: number, at: noon))
        #expect(refusal.rule == "location-unknown")
        #expect(refusal.next == nil, "no instant lies between 12 and 17 from Guam to Newfoundland")
        let newYork = KnownPlace(timeZone: "America/New_York")
        #expect(Quiet.hours.answer(for: number, known: newYork, at: noon) == .allowed, "half past twelve there")
        #expect(Quiet.hours.answer(for: number, known: newYork, at: noon.addingTimeInterval(5 * 3600)) != .allowed)
        let florida = KnownPlace(timeZone: "America/New_York", subdivision: "US-FL")
        #expect(Quiet.hours.answer(for: number, known: florida, at: noon.addingTimeInterval(5 * 3600)) == .allowed)
    }

    @Test func aNumberOfNoZoneIsNeverTexted() throws {
        let answer = Quiet.hours.answer(
            for: try Quiet.number("+15551234567"),
            at: try Quiet.instant("2026-11-20T17:30:00Z")
        )
        let refusal = try Quiet.refusal(answer)
        #expect(refusal.zone == nil && refusal.next == nil)
        #expect("\(refusal)".contains("a known zone or state"))
    }

    @Test func aKnownZoneReplacesTheClocksAndAKnownStateAddsItsLaw() throws {
        let newYorker = try Quiet.number("+12125550123")
        let evening = try Quiet.instant("2026-11-21T01:30:00Z")
        #expect(Quiet.hours.answer(for: newYorker, at: evening) == .allowed, "half past eight in New York")
        let florida = try Quiet.refusal(
            Quiet.hours.answer(for: newYorker, known: KnownPlace(timeZone: nil, subdivision: "US-FL"), at: evening)
        )
        #expect(florida.rule == "us-fl")
        // Moved away from Florida, whose law the area code may still stand for.
        let moved = try Quiet.refusal(
            Quiet.hours.answer(
                for: try Quiet.number("+13055550123"),
                known: KnownPlace(timeZone: "America/New_York", subdivision: "US-NY"),
                at: evening
            )
        )
        #expect(moved.rule == "us-fl")
        let berlin = try Quiet.refusal(
            Quiet.hours.answer(for: newYorker, known: KnownPlace(timeZone: "Europe/Berlin"), at: evening)
        )
        #expect(berlin.rule == "us-tcpa" && berlin.zone == "Europe/Berlin")
    }

    @Test func aKnownStateWithoutAZoneHasAllItsZones() throws {
        let known = try #require(KnownPlace(timeZone: nil, subdivision: "US-FL"))
        let whereabouts = Whereabouts(of: .unknown, known: known)
        #expect(whereabouts.zones.map(\.name).contains("America/New_York"))
        #expect(whereabouts.jurisdictions == ["US-FL", "US"])
        let moved = Whereabouts(of: Place.of(try Quiet.number("+442079460000")), known: known)
        #expect(moved.jurisdictions == ["US-FL", "US", "GB"])
        let stayed = Whereabouts(of: Place.of(try Quiet.number("+13055550123")), known: known)
        #expect(stayed.jurisdictions == ["US-FL", "US"])
    }

    @Test func hoursOfOnesOwnNarrowAndNeverWiden() throws {
        let own = SendingWeek(weekdays: 6..<18, saturday: nil, sunday: nil)
        let hours = QuietHours(own: own, isHoliday: { _, _ in false })
        let number = try Quiet.number("+12125550123")
        func rule(_ text: String) throws -> String? {
            guard case .refused(let refusal) = hours.answer(for: number, at: try Quiet.instant(text)) else {
                return nil
            }
            return refusal.rule
        }
        #expect(try rule("2026-11-20T12:00:00Z") == "us-tcpa", "seven in the morning")
        #expect(try rule("2026-11-20T15:00:00Z") == nil)
        #expect(try rule("2026-11-20T23:30:00Z") == "own-window", "half past six in the evening")
    }

    @Test func nothingKnownButRubbishIsAsGoodAsNothing() {
        #expect(KnownPlace(timeZone: "Mars/Olympus", subdivision: "US-XX") == nil)
        #expect(KnownPlace(timeZone: nil) == nil)
    }

    @Test func aKnownPlaceSurvivesCoding() throws {
        let place = try #require(KnownPlace(timeZone: "US/Eastern", subdivision: "US-FL"))
        let decoded = try JSONDecoder().decode(KnownPlace.self, from: JSONEncoder().encode(place))
        #expect(decoded == place)
        #expect(decoded.zone?.name == "America/New_York")
    }
}
