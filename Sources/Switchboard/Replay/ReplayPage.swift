import Foundation

/// A replay's differences as one HTML page that needs nothing else: totals, bars before and after, the changed decisions.
package struct ReplayPage: Hashable, Sendable, Codable {
    /// The page names at most this many changes one by one.
    package static let longestList = 500

    private let title: String
    private var changes: [ReplayStep] = []

    /// A page with a title, for example the names of both files.
    package init(title: String) { self.title = title }

    /// Adds a changed decision; those beyond the longest list are only counted.
    package mutating func add(_ step: ReplayStep) {
        if changes.count < Self.longestList { changes.append(step) }
    }

    /// The page.
    package func html(_ tally: ReplayTally) -> String {
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(Self.escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        <h1>\(Self.escaped(title))</h1>
        <p><strong>\(tally.changed)</strong> of \(tally.decisions) decisions change; \(tally.events) events were read.</p>
        <h2>Destinations</h2>
        \(Self.bars(tally.destinations))
        <h2>Rules</h2>
        \(Self.bars(tally.rules))
        <h2>Changed decisions</h2>
        \(list(of: tally.changed))
        </html>

        """
    }

    private static let style = """
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
        body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        td.bars { width: 50%; }
        .bar { height: .6rem; margin: .15rem 0; min-width: 1px; }
        .before { background: #8a8f98; } .after { background: #2f6fed; }
        tr.changed td:first-child { font-weight: 600; }
        """

    private static func bars(_ counts: [String: ReplayTally.Count]) -> String {
        let widest = Double(max(counts.values.map { max($0.before, $0.after) }.max() ?? 1, 1))
        let rows = counts.sorted {
            ($1.value.before + $1.value.after, $0.key) < ($0.value.before + $0.value.after, $1.key)
        }
        .map { name, count in
            """
            <tr\(count.before == count.after ? "" : " class=\"changed\"")><td>\(escaped(name))</td>
            <td class="number">\(count.before)</td><td class="number">\(count.after)</td>
            <td class="bars">\(bar("before", count.before, widest))\(bar("after", count.after, widest))</td></tr>
            """
        }
        let head =
            "<tr><th scope=\"col\">Name</th><th scope=\"col\">Before</th><th scope=\"col\">After</th><th></th></tr>"
        return "<table>\(head)\n\(rows.joined(separator: "\n"))\n</table>"
    }

    private static func bar(_ kind: String, _ count: Int, _ widest: Double) -> String {
        let percent = Int((Double(count) / widest * 1000).rounded())
        return
            "<div class=\"bar \(kind)\" style=\"width: \(percent / 10).\(percent % 10)%\" title=\"\(kind): \(count)\"></div>"
    }

    private func list(of changed: Int) -> String {
        guard !changes.isEmpty else { return "<p>None.</p>" }
        let rows = changes.map { step in
            """
            <tr><td>\(Self.escaped(step.at.formatted(.iso8601)))</td><td>\(Self.escaped(step.number ?? ""))</td>
            <td>\(Self.escaped(step.before.rule))<br>\(Self.escaped(step.before.place))</td>
            <td>\(Self.escaped(step.after?.rule ?? ""))<br>\(Self.escaped(step.after?.place ?? ""))</td></tr>
            """
        }
        let more = changed > changes.count ? "<p>and \(changed - changes.count) more.</p>" : ""
        let head = ["When", "Who", "Before", "After"].map { "<th scope=\"col\">\($0)</th>" }.joined()
        return "<table><tr>\(head)</tr>\n\(rows.joined(separator: "\n"))\n</table>\(more)"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
