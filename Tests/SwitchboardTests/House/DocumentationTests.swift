import Foundation
import Testing

/// What the pages promise: their links lead somewhere, and the commands they show exist with the options they show.
@Suite struct DocumentationTests {
    /// Every page a reader may come to.
    private static let pages: [Page] = {
        let roots = ["README.md", "docs", "examples", "fixtures", "deploy"]
        let files = roots.flatMap { name -> [String] in
            let items = FileManager.default.enumerator(atPath: Repository.root.appending(path: name).path())
            return (items?.compactMap { $0 as? String } ?? []).map { "\(name)/\($0)" } + [name]
        }
        return files.filter { $0.hasSuffix(".md") }.sorted().compactMap(Page.init)
    }()

    @Test func everyLinkLeadsSomewhere() {
        #expect(Self.pages.count > 10)
        for page in Self.pages {
            for link in page.links where !link.contains("://") && !link.hasPrefix("mailto:") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target =
                    parts[0].isEmpty ? page.url : page.url.deletingLastPathComponent().appending(path: parts[0])
                #expect(FileManager.default.fileExists(atPath: target.path()), "\(page.name): \(link)")
                guard parts.count == 2, target.pathExtension == "md" else { continue }
                let anchors = (try? Page(url: target))?.anchors ?? []
                #expect(anchors.contains(parts[1]), "\(page.name): \(link)")
            }
        }
    }

    @Test func everyCommandExistsWithItsOptions() async throws {
        let folder = try TestFolder()
        var manuals: [[String]: Manual] = [:]
        func manual(_ path: [String]) async throws -> Manual {
            if let known = manuals[path] { return known }
            let help = try await CommandRun(path + ["--help"], in: folder)
            let manual = Manual(help: help.output)
            manuals[path] = manual
            return manual
        }
        var checked = 0
        for page in Self.pages {
            for words in page.commands {
                var path: [String] = []
                while path.count < words.count, try await manual(path).subcommands.contains(words[path.count]) {
                    path.append(words[path.count])
                }
                let line = "\(page.name): hookswitch \(words.joined(separator: " "))"
                let found = try await manual(path)
                let isGroup = !found.subcommands.isEmpty && !found.hasDefault
                #expect(
                    !isGroup || path.count == words.count || words[path.count].hasPrefix("--"),
                    "\(line): no such command"
                )
                for word in words.dropFirst(path.count) where word.hasPrefix("--") {
                    let option = word.split(separator: "=").first.map(String.init) ?? word
                    #expect(found.options.contains(option), "\(line): \(option)")
                }
                checked += 1
            }
        }
        #expect(checked > 50)
    }

    @Test func everyMetricIsOurs() throws {
        let sources = try ["Admin", "EventIngress", "Handlers", "OptOut", "Switchboard"].flatMap(Repository.sources)
        let known = sources.map(\.text).joined()
        for page in Self.pages {
            for name in page.text.matches(of: /hookswitch_[a-z_]+[a-z]/).map({ String($0.output) }) {
                // A histogram's series end with these.
                let base = ["_bucket", "_sum", "_count"].first(where: name.hasSuffix).map { name.dropLast($0.count) }
                #expect(known.contains(name) || base.map { known.contains($0) } == true, "\(page.name): \(name)")
            }
        }
    }
}

/// What `--help` of a command says.
private struct Manual {
    let options: Set<String>
    let subcommands: Set<String>
    /// One of the subcommands is taken when none is named.
    let hasDefault: Bool

    init(help: String) {
        options = Set(help.matches(of: /--[a-z][a-z0-9-]*/).map { String($0.output) }).union(["--help", "--version"])
        let section = help.split(separator: "SUBCOMMANDS:").dropFirst().first ?? ""
        subcommands = Set(section.matches(of: /\n  ([a-z][a-z-]*)/).map { String($0.1) })
        hasDefault = section.contains("(default)")
    }
}

/// One page of the documentation.
private struct Page {
    let name: String
    let url: URL
    let text: String

    init?(_ name: String) {
        guard let page = try? Page(url: Repository.root.appending(path: name)) else { return nil }
        self = page
    }

    init(url: URL) throws {
        self.url = url
        name = String(url.path().dropFirst(Repository.root.path().count))
        text = try String(contentsOf: url, encoding: .utf8)
    }

    /// The targets of links and pictures, outside code.
    var links: [String] {
        prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
    }

    /// The anchors GitHub makes of headings.
    var anchors: Set<String> {
        Set(
            prose.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
                let title = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                return String(
                    title.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
                )
            }
        )
    }

    /// Every command line of ours, at a prompt or between words, without what is the shell's or the grammar's.
    var commands: [[String]] {
        let spans = prose.matches(of: /`(hookswitch [^`]+)`/).map { String($0.1) }
        let typed = console.flatMap { $0.split(separator: /&&|\||;|>/).map { $0.trimmingCharacters(in: .whitespaces) } }
        return (spans + typed).filter { $0.hasPrefix("hookswitch ") }.map { line in
            line.split(separator: " ").dropFirst().prefix { $0 != "#" }.map { word in
                // Of `list\|show` the first, and brackets only say that something may be left out.
                (word.split(separator: "\\|").first ?? word).trimmingCharacters(in: CharacterSet(charactersIn: "[]()…"))
            }
        }
    }

    private var prose: String {
        fenced.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\n")
    }

    /// What is typed at a prompt.
    private var console: [String] {
        fenced.enumerated().filter { !$0.offset.isMultiple(of: 2) && $0.element.hasPrefix("console") }
            .flatMap { $0.element.split(separator: "\n") }
            .filter { $0.hasPrefix("$ ") }
            .map { String($0.dropFirst(2)) }
    }

    /// Text and code blocks in turn.
    private var fenced: [String] { text.components(separatedBy: "```") }
}
