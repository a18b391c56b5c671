import Foundation

/// Reads the text format 0.0.4 and refuses whatever the format does not allow.
enum ExpositionReader {
    struct Fault: Error {
        let line: String
        let why: String
    }

    /// The values by name and labels as written.
    @discardableResult
    static func read(_ page: String) throws -> [String: Double] {
        guard page.hasSuffix("\n") else { throw Fault(line: "", why: "the last line must end with a line feed") }
        var values: [String: Double] = [:]
        var kinds: [String: String] = [:]
        var done: Set<String> = []
        var current: String?
        for line in page.split(separator: "\n").map(String.init) {
            func fail(_ why: String) -> Fault { Fault(line: line, why: why) }
            if line.hasPrefix("#") {
                let words = line.split(separator: " ", maxSplits: 3).map(String.init)
                guard words.count == 4, words[0] == "#", ["HELP", "TYPE"].contains(words[1]) else {
                    throw fail("comment")
                }
                if words[1] == "TYPE" {
                    guard ["counter", "gauge", "histogram", "summary", "untyped"].contains(words[3]) else {
                        throw fail("type")
                    }
                    guard kinds.updateValue(words[3], forKey: words[2]) == nil else { throw fail("a second type") }
                }
                if let before = current, before != words[2] { done.insert(before) }
                guard !done.contains(words[2]),
                    words[1] == "HELP"
                        || !values.keys.contains(where: {
                            $0.hasPrefix(words[2]) && Self.family(of: Self.name(in: $0), kinds) == words[2]
                        })
                else { throw fail("not in one group") }
                current = words[2]
                continue
            }
            let pattern =
                /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\\\|\\"|\\n)*",?)*\})? (\S+)/
            guard let match = line.wholeMatch(of: pattern) else { throw fail("no sample") }
            guard let value = Self.number(String(match.3)) else { throw fail("no value") }
            let family = Self.family(of: String(match.1), kinds)
            if let before = current, before != family { done.insert(before) }
            guard !done.contains(family) else { throw fail("not in one group") }
            current = family
            guard values.updateValue(value, forKey: "\(match.1)\(match.2 ?? "")") == nil else { throw fail("twice") }
        }
        for (name, kind) in kinds where kind == "histogram" { try checkHistogram(name, values, page) }
        return values
    }

    private static func name(in key: String) -> String { String(key.prefix { $0 != "{" }) }

    private static func family(of name: String, _ kinds: [String: String]) -> String {
        for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
            let base = String(name.dropLast(suffix.count))
            if kinds[base] == "histogram" { return base }
        }
        return name
    }

    private static func number(_ text: String) -> Double? {
        switch text {
        case "+Inf": .infinity
        case "-Inf": -.infinity
        case "NaN": .nan
        default: text.contains(where: \.isLetter) && !text.contains("e") ? nil : Double(text)
        }
    }

    /// Buckets grow, the last is +Inf, and it is the count.
    private static func checkHistogram(_ name: String, _ values: [String: Double], _ page: String) throws {
        var series: [String: [Double]] = [:]
        var infinite: [String: Double] = [:]
        for line in page.split(separator: "\n").map(String.init) where line.hasPrefix("\(name)_bucket{") {
            guard let match = line.firstMatch(of: /,?le="([^"]*)"/),
                let value = line.split(separator: " ").last.flatMap({ Double($0) })
            else { throw Fault(line: line, why: "bucket") }
            let end = line.lastIndex(of: "}") ?? line.endIndex
            let rest = line[..<end].dropFirst("\(name)_bucket{".count).replacing(match.0, with: "")
            series[String(rest), default: []].append(value)
            if match.1 == "+Inf" { infinite[String(rest)] = value }
        }
        for (labels, counts) in series {
            guard counts == counts.sorted() else { throw Fault(line: name, why: "buckets must grow") }
            let count = values["\(name)_count\(labels.isEmpty ? "" : "{\(labels)}")"]
            guard let all = infinite[labels], all == count else { throw Fault(line: name, why: "+Inf is the count") }
        }
    }
}
