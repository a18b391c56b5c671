import Admin
import Foundation
import Testing

/// Names of metrics are the same in the sources, the documentation, the dashboard and the alert rules.
@Suite struct MetricNamesTests {
    private static let declared = Set(MetricCatalogue.all.map(\.name))
    private static let lines = Set(MetricCatalogue.all.flatMap(\.lineNames))

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    }

    /// Every name in the sources that counts, and those names only.
    @Test func theSourcesCountWhatIsDeclared() throws {
        var used: Set<String> = []
        for target in ["OptOut", "EventIngress", "Handlers", "Switchboard"] {
            for file in try Repository.sources(of: target) {
                for match in file.text.matches(of: /"((?:hookswitch|process)_[a-z_]+)"/) {
                    used.insert(String(match.1))
                }
            }
        }
        #expect(used == Self.declared)
    }

    @Test func theDocumentationListsWhatIsDeclared() throws {
        #expect(try Self.text("docs/metrics.md").contains(MetricCatalogue.markdown), "\(MetricCatalogue.markdown)")
    }

    @Test(arguments: ["deploy/prometheus/alerts.yml", "deploy/grafana/dashboard.json", "docs/metrics.md"])
    func othersNameWhatIsDeclared(path: String) throws {
        let text = try Self.text(path)
        let names = Set(text.matches(of: /\b(?:hookswitch|process)_[a-z_]+\b/).map { String($0.0) })
        #expect(
            !names.isEmpty && names.subtracting(Self.lines.union(Self.declared)).isEmpty,
            "\(names.subtracting(Self.lines))"
        )
    }

    /// A selector names labels its metric has; Prometheus would answer nothing, and an alert would never come.
    @Test(arguments: ["deploy/prometheus/alerts.yml", "deploy/grafana/dashboard.json"])
    func selectorsNameLabelsThatAre(path: String) throws {
        let text = try Self.text(path).replacing("\\\"", with: "\"")
        for match in text.matches(of: /\b((?:hookswitch|process)_[a-z_]+)\{([^}]*)\}/) {
            let metric = try #require(MetricCatalogue.all.first { $0.lineNames.contains(String(match.1)) })
            let names = match.2.matches(of: /([a-z]+)(?:=~|!=|=)/).map { String($0.1) }
            let known = Set(metric.labels.map(\.name)).union(["instance", "job", "le"])
            #expect(Set(names).subtracting(known).isEmpty, "\(match.0)")
        }
    }

    @Test func theDashboardIsWhole() throws {
        let object = try JSONSerialization.jsonObject(with: Data(try Self.text("deploy/grafana/dashboard.json").utf8))
        let panels = try #require((object as? [String: Any])?["panels"] as? [[String: Any]])
        #expect(Set(panels.compactMap { $0["id"] as? Int }).count == panels.count)
        #expect(panels.allSatisfy { !(($0["targets"] as? [[String: Any]]) ?? []).isEmpty })
    }

    @Test(.enabled(if: Tool.areWanted("promtool"), "promtool is not installed: make deps-test"))
    func promtoolTakesTheAlertRules() async throws {
        let path = Repository.root.appending(path: "deploy/prometheus/alerts.yml").path()
        let check = try await Tool("promtool").run(["check", "rules", path], in: TestFolder())
        #expect(check.status == 0 && check.output.contains("rules found"), "\(check.output)")
    }
}
