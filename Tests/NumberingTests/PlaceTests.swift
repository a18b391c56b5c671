import Numbering
import Testing

@Suite struct PlaceTests {
    @Test func everyVectorHasItsRegionSubdivisionZonesAndFitsItsPlan() throws {
        let rows = try Fixtures.rows("numbers.tsv")
        #expect(rows.count == 1_500)
        var otherKind = 0
        for row in rows {
            let number = try #require(PhoneNumber(e164: row[0]))
            let place = number.place
            #expect(place.region?.rawValue == row[1], "\(row)")
            if !row[2].isEmpty {
                #expect(place.listedSubdivisions == row[2], "\(row)")
            }
            #expect(place.listedZones.joined(separator: ",") == row[3], "\(row)")
            #expect(number.isValid, "\(row)")
            let kind = place.kind == .geographic ? "fixed-or-mobile" : place.kind.rawValue
            if kind != row[4] { otherKind += 1 }
        }
        // The tables cut the kind at seven digits: three in 1 500 are known to differ.
        #expect(otherKind <= 3)
    }

    @Test(arguments: [
        ("+12125550123", "US", "US-NY", NumberKind.geographic),
        ("+18005550123", "US", "", .tollFree),
        ("+17875550123", "PR", "US-PR", .geographic),
        ("+442079460958", "GB", "", .fixed),
        ("+447400123456", "GB", "", .mobile),
        ("+390669812345", "VA", "", .fixed),
        ("+77123456789", "KZ", "", .fixed),
        ("+80012345678", "001", "", .tollFree),
        ("+19022240123", "CA", "CA-NS", .geographic),
    ])
    func placesOfKnownNumbers(text: String, region: String, subdivision: String, kind: NumberKind) throws {
        let place = try #require(PhoneNumber(e164: text)).place
        #expect(place.region?.rawValue == region)
        #expect(place.subdivisions.map(\.rawValue).joined() == subdivision)
        #expect(place.kind == kind)
    }

    @Test func unassignedPrefixesAreUnknownAndNotValid() throws {
        let number = try #require(PhoneNumber(e164: "+15551234567"))
        #expect(number.place.region == nil)
        #expect(number.place.zones.isEmpty)
        #expect(!number.isValid)
        #expect(number.callingCode == "1")
        let nowhere = try #require(PhoneNumber(e164: "+99900000000"))
        #expect(nowhere.place == .unknown)
        #expect(nowhere.callingCode == nil)
        #expect(!nowhere.isValid)
    }

    @Test func aTollFreeNumberIsTiedToNoPlaceAndHasManyZones() throws {
        let place = try #require(PhoneNumber(e164: "+18005550123")).place
        #expect(!place.isTiedToPlace)
        #expect(place.zones.count == 42)
    }

    @Test func everyZoneOfEveryPlaceHasRules() throws {
        for row in try Fixtures.rows("numbers.tsv") {
            for zone in try #require(PhoneNumber(e164: row[0])).place.zones {
                _ = try TimeZoneRules(named: zone)
            }
        }
    }

    @Test func anyNumberHasSomePlace() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<20_000 {
            let length = Int.random(in: 6...14, using: &random)
            let digits = (0..<length).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let number = PhoneNumber(e164: "+\(Int.random(in: 1...9, using: &random))" + digits)
            let place = number?.place
            #expect(place != nil)
            if let place, place.region == nil { #expect(number?.isValid == false) }
        }
    }

    @Test func regionsAndSubdivisionsExistOrAreNil() {
        #expect(Region("GB") != nil)
        #expect(Region("UK") == nil)
        #expect(Region("gb") == nil)
        #expect(Subdivision("US-NY") != nil)
        #expect(Subdivision("US-XX") == nil)
        #expect(Region.all.count > 240)
        #expect(Subdivision.all.count > 60)
    }
}
