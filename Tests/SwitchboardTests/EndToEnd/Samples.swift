import Foundation

@testable import Switchboard

/// Requests made from the fixtures.
enum Samples {
    /// The number every sample text comes from, and the one it goes to.
    static let customer = "+13125550001"
    static let office = "+17735550002"

    /// A fixture with changes, `payload.text=STOP` and the like.
    static func fixture(_ path: String, _ edits: [String] = []) throws -> Fixture {
        let file = Repository.root.appending(path: "fixtures/\(path)").path()
        let fixtures = try Fixture.read([file])
        return try FixtureEdit.apply(try edits.map { try FixtureEdit($0) }, to: fixtures[0])
    }

    /// Every fixture below a folder.
    static func fixtures(below folder: String) throws -> [Fixture] {
        try Fixture.read([Repository.root.appending(path: "fixtures/\(folder)").path()])
    }

    /// A text from the customer, received at that minute past 15:00 UTC.
    static func text(
        _ words: String,
        id: String,
        minute: Int = 0,
        from: String = customer,
        to: String = office,
        _ more: [String] = []
    ) throws -> Fixture {
        let at = "2026-11-20T15:\(minute < 10 ? "0" : "")\(minute):00.000+00:00"
        let edits = [
            "id=\(id)", "payload.id=m-\(id)", "payload.text=\(words)", "payload.received_at=\(at)", "occurred_at=\(at)",
            "payload.from.phone_number=\(from)", "payload.to.0.phone_number=\(to)",
        ]
        return try fixture("demo/03-message-hours.json", edits + more)
    }

    /// A call fetch of a TeXML application.
    static func call(from: String = "+12125550100", id: String = "v3:call", _ more: [String] = []) throws -> Fixture {
        try fixture("texml-requests/voice-initial-pstn.form", ["From=\(from)", "CallSid=\(id)"] + more)
    }
}
