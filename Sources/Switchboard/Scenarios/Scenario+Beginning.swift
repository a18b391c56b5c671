import Foundation
import TelnyxEvents

extension Scenario {
    /// Where the clock stands when nothing says so.
    private static let someMorning = Date(timeIntervalSince1970: 1_767_265_200)  // 2026-01-01T11:00:00Z

    /// The instant before the first request.
    var beginning: Date {
        if let start { return start }
        for case .send(let request) in steps {
            // What is no event says no time, and is sent all the same: it may be what the scenario is about.
            let edited = try? FixtureEdit.apply(request.edits, to: request.fixture)
            if let instant = try? edited?.envelope().occurredAt { return instant }
        }
        return Self.someMorning
    }
}
