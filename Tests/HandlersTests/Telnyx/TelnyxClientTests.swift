import Foundation
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

@Suite struct TelnyxClientTests {
    @Test func looksUpWhatIsAskedFor() async throws {
        try await StandInBench.run { stage async throws in
            let client = try #require(stage.client())
            let carrier = try await client.lookUp("+13129457420", .carrier)
            #expect(carrier.number == "+13129457420" && carrier.lineType == "mobile" && carrier.callerName == nil)
            #expect(try await client.lookUp("+13129457420", .callerName).callerName == "STAND IN")
            await #expect(throws: TelnyxError.self) { try await client.lookUp("123", .carrier) }
        }
    }

    @Test func readsTheBlocksTelnyxHolds() async throws {
        try await StandInBench.run { stage async throws in
            stage.standIn.block("+15551234567")
            let client = try #require(stage.client())
            let page = try await client.optOuts(page: 1)
            #expect(page.rows.map(\.from) == ["+15551234567"] && page.pageCount == 1)
        }
    }

    @Test(arguments: [
        "number_lookup-200", "number_lookup-200-docs-mnc-is-number", "number_lookup-200-derived-no-type-param",
    ])
    func publishedLookupsAreRead(name: String) throws {
        let lookup = try #require(NumberLookup(try Fixtures.json("api/\(name).json")["data"]))
        #expect(lookup.number == "+13129457420" && lookup.lineType == "voip" && lookup.region == "US")
    }

    @Test(arguments: [
        ("call-command-422-call-ended", 422, TelnyxFault.callEnded), ("messages-send-error-40300-stop", 422, "40300"),
    ])
    func publishedErrorsAreRead(name: String, status: Int, code: String) throws {
        let body = try Fixtures.data("api/\(name).json")
        let error = TelnyxClient.error(in: OutboundAnswer(status: status, headers: [:], body: body), at: .now)
        #expect(error?.has(code) == true)
        #expect(error?.summary.contains("+1") == false)
    }

    @Test func theKeyCannotBePrinted() throws {
        let key = try #require(TelnyxAPIKey("KEY0123"))
        var dumped = ""
        dump(key, to: &dumped)
        #expect(!"\(key) \(String(reflecting: key)) \(dumped)".contains("0123"))
        #expect(TelnyxAPIKey("a b") == nil && TelnyxAPIKey("") == nil && TelnyxAPIKey("a\r\nb") == nil)
    }

    @Test(
        arguments: [
            (["retry-after": "7"], 7.0), (["retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"], 60),
            (["x-ratelimit-reset": "12"], 12), (["x-ratelimit-reset": "1640995200"], 86_400),
            (["retry-after": "soon"], nil),
            ([:], nil), (["retry-after": "-3"], nil), (["retry-after": "1e400"], nil),
        ] as [([String: String], Double?)]
    )
    func pausesAreReadInEveryForm(headers: [String: String], seconds: Double?) {
        let pause = RetryAfter.pause(in: headers, at: Date(timeIntervalSince1970: 0))
        #expect(pause == seconds.map { .seconds($0) })
    }
}
