import Foundation
import Testing

@testable import Switchboard

@Suite struct OutageCheckTests {
    private static let start = "2026-11-20T12:00:00Z"

    /// Seconds without a server, whether one runs now, seconds since it came, and whether recovering is offered.
    @Test(arguments: [
        (3600.0, true, 60.0, true), (150.0, true, 60.0, false), (151.0, true, 60.0, true),
        (3600.0, true, 86_400.0, false),
        (3600.0, false, 0.0, true), (30.0, false, 0.0, false), (864_000.0, false, 0.0, true),
    ])
    func recoveringIsOfferedAfterAnOutage(gap: Double, isRunning: Bool, since: Double, isOffered: Bool) throws {
        let from = try Date(Self.start, strategy: .iso8601)
        let absence = Absence(from: from, until: from.addingTimeInterval(gap))
        let now = absence.until.addingTimeInterval(since)
        let findings = OutageCheck.findings(absence, isRunning: isRunning, at: now)
        #expect(findings.count == (isOffered ? 1 : 0))
        #expect(findings.allSatisfy { $0.verdict == .warning })
        let line = "`hookswitch events recover --since \(Self.start)`"
        #expect(findings.allSatisfy { $0.remedy?.contains(line) == true })
    }

    @Test func whereNobodyHasEverBeenNothingIsOffered() {
        #expect(OutageCheck.findings(nil, isRunning: true, at: .now).isEmpty)
    }

    @Test func aServerNotesWhenNobodyWasThereBeforeIt() throws {
        let folder = try TestFolder()
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        let marker = StopMarker(directory)
        #expect(try !marker.begin())
        #expect(marker.absence == nil, "the first server")
        marker.end()
        let from = try Date(Self.start, strategy: .iso8601)
        #expect(try !marker.begin(after: from, at: from.addingTimeInterval(90)))
        #expect(marker.absence == Absence(from: from, until: from.addingTimeInterval(90)))
        #expect(directory.lastWrite == nil)
        try folder.write("x", to: "data/hookswitch.sqlite")
        #expect(directory.lastWrite != nil)
    }
}
