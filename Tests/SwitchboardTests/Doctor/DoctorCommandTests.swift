import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TelnyxStandIn
import Testing

@testable import EventIngress
@testable import Switchboard

/// `doctor` over real servers, doors and folders.
@Suite struct DoctorCommandTests {
    private static let publicKey = Data((1...32).map { UInt8($0) }).base64EncodedString()

    /// A configuration as it should be, with the API at `url`.
    private static func configuration(_ url: String, port: Int = 0) -> String {
        """
        server: { public-url: "https://hooks.example.com", port: \(port) }
        telnyx: { public-keys: ["\(publicKey)"], api-key: KEY-right, api-url: "\(url)" }
        voice: { numbers: { default: main }, plans: { main: [ { do: [ { say: Hello. }, hangup ] } ] } }
        """
    }

    /// Runs a test beside a stand-in for the API.
    private static func withAPI(
        clockOffset: Duration = .zero,
        _ test: (_ url: String, _ folder: TestFolder) async throws -> Void
    ) async throws {
        let standIn = try StandInServer(apiKey: "KEY-right", clockOffset: clockOffset)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            try await test(try await standIn.baseURL(), try TestFolder())
            group.cancelAll()
        }
    }

    /// The worst verdict of each check.
    private static func verdicts(_ run: CommandRun) throws -> [String: String] {
        let order = ["ok", "warning", "fault"]
        let pairs = try run.objects.map { ($0["check"] as? String ?? "", $0["verdict"] as? String ?? "") }
        return Dictionary(pairs) { (order.firstIndex(of: $0) ?? 0) > (order.firstIndex(of: $1) ?? 0) ? $0 : $1 }
    }

    @Test func whatIsWellIsSaidSoAndNothingChanges() async throws {
        try await Self.withAPI { url, folder in
            try folder.write(Self.configuration(url), to: "hookswitch.yaml")
            let before = try folder.contents()
            let run = try await CommandRun(["doctor", "--json"], in: folder)
            #expect(run.status == 0, "\(run.output)\(run.errors)")
            let verdicts = try Self.verdicts(run)
            for check in ["public-key", "public-url", "api-key", "clock", "port", "tests", "texml", "time-zones"] {
                #expect(verdicts[check] == "ok", "\(check)")
            }
            #expect(try folder.contents() == before)
            let text = try await CommandRun(["doctor"], in: folder)
            #expect(text.lines.last?.hasSuffix("0 faults") == true)
            #expect(text.output.contains("tzdata 2026"))
        }
    }

    @Test func aRejectedKeyIsAFault() async throws {
        try await Self.withAPI { url, folder in
            let yaml = Self.configuration(url).replacing("KEY-right", with: "KEY-wrong")
            try folder.write(yaml, to: "hookswitch.yaml")
            let run = try await CommandRun(["doctor", "--json"], in: folder)
            #expect(run.status == 1)
            #expect(try Self.verdicts(run)["api-key"] == "fault")
            #expect(!run.output.contains("KEY-wrong"))
        }
    }

    @Test func aClockFarOffIsAFault() async throws {
        try await Self.withAPI(clockOffset: .seconds(1000)) { url, folder in
            try folder.write(Self.configuration(url), to: "hookswitch.yaml")
            let run = try await CommandRun(["doctor", "--json"], in: folder)
            #expect(run.status == 1)
            #expect(try Self.verdicts(run)["clock"] == "fault")
            let clock = try run.objects.first { $0["check"] as? String == "clock" }
            #expect((clock?["what"] as? String)?.contains("behind") == true)
        }
    }

    @Test func anAPIThatIsNotThereIsSaidPlainly() async throws {
        let folder = try TestFolder()
        // Port 1 is nobody's on loopback.
        try folder.write(Self.configuration("http://127.0.0.1:1"), to: "hookswitch.yaml")
        let run = try await CommandRun(["doctor", "--json"], in: folder)
        #expect(run.status == 0, "what cannot be seen is no fault")
        let verdicts = try Self.verdicts(run)
        #expect(verdicts["api-key"] == "warning" && verdicts["clock"] == "warning")
        #expect(run.output.contains("could not be compared"))
    }

    @Test func aTakenPortIsAFault() async throws {
        try await Self.withAPI { url, folder in
            let port = try #require(URL(string: url)?.port)
            try folder.write(Self.configuration(url, port: port), to: "hookswitch.yaml")
            let run = try await CommandRun(["doctor", "--json"], in: folder)
            #expect(run.status == 1)
            #expect(try Self.verdicts(run)["port"] == "fault")
        }
    }

    @Test func withoutAConfigurationItSaysWhatToDo() async throws {
        let folder = try TestFolder()
        let run = try await CommandRun(["doctor", "--config", try folder.write("", to: "empty.yaml")], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("fault    public-key"))
        #expect(run.output.contains("-> set telnyx.public-keys"))
    }

    @Test func besideAServerItReadsItsDatabaseItsEventsAndItsCounts() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let admin = try #require(server.ready.adminPort)
        let yaml = "server: { port: \(server.ready.port) }\nadmin: { port: \(admin) }"
        let file = try folder.write(yaml, to: "doctor.yaml")
        let before = try folder.contents(of: "data").filter { !$0.key.hasPrefix("hookswitch.sqlite-") }
        let arguments = ["doctor", "--json", "--config", file, "--data", server.data]
        let well = try Self.verdicts(try await CommandRun(arguments, in: folder))
        #expect(well["database"] == "ok" && well["port"] == "ok" && well["requests"] == "ok")
        #expect(well["public-key"] == "warning", "a development key only")
        #expect(try folder.contents(of: "data").filter { !$0.key.hasPrefix("hookswitch.sqlite-") } == before)

        // A Call Control application that was given the voice URL.
        let token = try String(contentsOfFile: "\(server.data)/voice-token", encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let client = HTTPClient()
        var request = HTTPClientRequest(url: "\(server.base)/texml/t/\(token)/voice")
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: "{}"))
        let status = try await client.execute(request, timeout: .seconds(10)).status.code
        try await client.shutdown()
        #expect(status == 400)
        let run = try await CommandRun(arguments, in: folder)
        #expect(try Self.verdicts(run)["voice-url"] == "fault")
        #expect(run.output.contains("Call Control application has the TeXML URL"))
        #expect(await server.end() == 0)
    }
}
