import Foundation
import Testing

@testable import TeXML

/// Random documents with a fixed seed; `HOOKSWITCH_SOAK` makes it fifty times as many.
@Suite struct FuzzTests {
    private static let factor = ProcessInfo.processInfo.environment["HOOKSWITCH_SOAK"] == nil ? 1 : 50

    @Test func wildTreesAreAlwaysWrittenAsXMLAndSettleAfterOneReading() throws {
        var garden = Garden(seed: 1)
        for _ in 0..<(300 * Self.factor) {
            let document = TeXML(markup: garden.wildTree("Response", depth: 5))
            for strictness in Strictness.allCases { _ = document.findings(strictness) }
            let read = try TeXML(parsing: document.formatted(), .lenient)
            #expect(try TeXML(parsing: read.formatted(), .lenient) == read)
            if let data = try? document.encoded() {
                #expect(try TeXML(parsing: data, .lenient) == read)
            }
        }
    }

    @Test func treesWithinTheTablesBreakNoTableAndComeBack() throws {
        var garden = Garden(seed: 2)
        let tables: Set<Rule> = [.vocabulary, .nesting, .attributeName, .attributeValue, .limit, .illegalCharacter]
        for _ in 0..<(300 * Self.factor) {
            let document = TeXML(markup: garden.legalTree(TeXML.shape))
            let broken = document.findings(.strict).filter { $0.severity == .error && tables.contains($0.rule) }
            // The text of these elements is judged by rules of their own, and a random one may break them.
            #expect(broken.allSatisfy { !$0.path.contains("@") }, "\(broken)")
            let read = try TeXML(parsing: document.formatted(), .lenient)
            #expect(read == document)
            #expect(read.verbs.allSatisfy { !($0 is RawElement) })
        }
    }

    @Test func randomBytesAreReadOrRefused() {
        var garden = Garden(seed: 3)
        for _ in 0..<(1000 * Self.factor) {
            let data = Data((0..<garden.number(200)).map { _ in UInt8(garden.number(256)) })
            _ = TeXML.findings(in: data)
        }
    }

    @Test func randomMarkupIsReadOrRefused() throws {
        var garden = Garden(seed: 4)
        let pieces = [
            "<", ">", "/>", "</", "<Response>", "</Response>", "<Say>", "</Say>", "<Dial ", "<!--", "-->", "<![CDATA[",
            "]]>", "<?", "?>", "<!DOCTYPE", "&amp;", "&#0;", "&#x10FFFF;", "&lt", "\"", "'", "=", " a='b'", "xmlns:",
            "{{", "}}", "\u{FEFF}", "\n", "é", "x",
        ]
        for _ in 0..<(2000 * Self.factor) {
            let count = garden.number(12) + 1
            let text = (0..<count).map { _ in garden.element(of: pieces) }.joined()
            for candidate in [text, "<Response>\(text)</Response>"] {
                try check(Data(candidate.utf8))
            }
        }
    }

    @Test func damagedDocumentsAreReadOrRefused() throws {
        var garden = Garden(seed: 5)
        let whole = try TeXML {
            Gather(input: .dtmf, action: "/menu") { Say("Press 1 & wait", voice: .alice) }
            Dial(callerID: "+13125550100") { Number("+13125550101", url: "/a?b=c&d=e") }
        }
        .formatted()
        for _ in 0..<(500 * Self.factor) {
            var data = whole
            for _ in 0...garden.number(3) {
                let index = garden.number(data.count)
                switch garden.number(3) {
                case 0: data[index] = UInt8(garden.number(256))
                case 1: data.remove(at: index)
                default: data.insert(data[garden.number(data.count)], at: index)
                }
            }
            try check(data)
        }
    }

    /// Either refused with a finding, or read and then written as something that reads the same.
    private func check(_ data: Data) throws {
        let findings = TeXML.findings(in: data)
        guard let document = try? TeXML(parsing: data, .lenient) else {
            #expect(findings.contains { $0.severity == .error })
            return
        }
        #expect(
            try TeXML(parsing: document.formatted(), .lenient) == document,
            "\(String(decoding: data, as: UTF8.self))"
        )
    }
}
