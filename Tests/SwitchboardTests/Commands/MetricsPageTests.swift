import Admin
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The metrics of a running server.
@Suite struct MetricsPageTests {
    private func page() async throws -> String {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let fixtures = Repository.root.appending(path: "fixtures/demo").path()
        let sent = try await CommandRun(["send", fixtures, "--to", server.base, "--data", server.data], in: folder)
        #expect(sent.status == 0, "\(sent.errors)")
        let token = try String(contentsOfFile: "\(server.data)/admin-token", encoding: .utf8)
        return try await HTTPClient.withHTTPClient { client in
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(server.ready.adminPort ?? 0)/metrics")
            request.headers.add(
                name: "Authorization",
                value: "Bearer \(token.trimmingCharacters(in: .whitespacesAndNewlines))"
            )
            let answer = try await client.execute(request, timeout: .seconds(30))
            #expect(answer.status.code == 200)
            return String(buffer: try await answer.body.collect(upTo: 1 << 22))
        }
    }

    @Test func everySeriesIsDeclaredAndHoldsNothingAboutPeople() async throws {
        let page = try await page()
        let typed = page.matches(of: /# TYPE (\S+) (\S+)/).map { (String($0.1), String($0.2)) }
        for (name, kind) in typed {
            #expect(MetricCatalogue.declaration(of: name)?.kind.rawValue == kind, "\(name) \(kind)")
        }
        let names = Set(typed.map(\.0))
        for name in [
            "hookswitch_ingress_ack_seconds", "hookswitch_journal_oldest_due_seconds", "process_cpu_seconds_total",
        ] {
            #expect(names.contains(name), "\(name)")
        }
        #expect(page.firstMatch(of: /\+?[0-9]{10,}"/) == nil, "a label holds a number of somebody")
    }

    @Test(.enabled(if: Tool.areWanted("promtool"), "promtool is not installed: make deps-test"))
    func promtoolTakesThePage() async throws {
        let folder = try TestFolder()
        try folder.write(try await page(), to: "page")
        let promtool: URL = try #require(Tool("promtool").url)
        let command = "\(promtool.path()) check metrics <\(folder.path("page"))"
        let check = try await Tool("sh").run(["-c", command], in: folder)
        #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    }
}
