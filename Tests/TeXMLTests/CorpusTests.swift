import Foundation
import TeXML
import Testing

@Suite(.enabled(if: Fixtures.hasCollection, "needs the documents in ../shared/texml"))
struct CorpusTests {
    @Test func theSetsAreComplete() {
        #expect(Fixtures.documents(in: "corpus").count == 132)
        #expect(Fixtures.documents(in: "lenient").count == 23)
        #expect(Fixtures.documents(in: "invalid").count == 43)
    }

    @Test(arguments: Fixtures.documents(in: "corpus"))
    func aStrictDocumentHasNoErrorsAndRoundTrips(_ path: String) throws {
        let data = try Fixtures.collected(path)
        let errors = TeXML.findings(in: data).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        let document = try TeXML(parsing: data)
        #expect(try TeXML(parsing: document.formatted()) == document)
        #expect(try TeXML(parsing: document.encoded()) == document)
        #expect(try document.formatted() == TeXML(parsing: document.formatted()).formatted())
    }

    @Test(arguments: Fixtures.documents(in: "corpus"))
    func aStrictDocumentIsMadeOfTypedElementsOnly(_ path: String) throws {
        func unknown(_ element: any TeXMLElement) -> [String] {
            element is RawElement ? [element.markup.name] : element.children.flatMap(unknown)
        }
        let document = try TeXML(parsing: Fixtures.collected(path))
        #expect(document.verbs.flatMap(unknown).isEmpty)
        #expect(TeXML(verbs: document.verbs) == document)
    }

    @Test(arguments: Fixtures.documents(in: "lenient"))
    func aLenientDocumentHasWarningsOnlyAndLosesNothing(_ path: String) throws {
        let data = try Fixtures.collected(path)
        let findings = TeXML.findings(in: data, .lenient)
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.severity == .warning }, "\(findings)")
        let document = try TeXML(parsing: data, .lenient)
        #expect(try TeXML(parsing: document.formatted(), .lenient) == document)
    }

    @Test func aStrictCheckOfALenientDocumentNamesItsDeviations() throws {
        for row in try Fixtures.table("lenient/SOURCES.tsv") {
            let file = try #require(row["file"])
            let errors = TeXML.findings(in: try Fixtures.collected("lenient/\(file)")).filter { $0.severity == .error }
            for deviation in try #require(row["deviation"]).components(separatedBy: "; ") {
                #expect(errors.contains { matches($0, deviation) }, "\(file): \(deviation): \(errors)")
            }
        }
    }

    @Test func anInvalidDocumentIsRefusedForItsReason() throws {
        for row in try Fixtures.table("invalid/REASONS.tsv") {
            let file = try #require(row["file"])
            let data = try Fixtures.collected("invalid/\(file)")
            let errors = TeXML.findings(in: data).filter { $0.severity == .error }
            #expect(errors.contains { $0.rule.rawValue == row["class"] }, "\(file): \(errors)")
            #expect(throws: TeXMLError.self, "\(file)") { try TeXML(parsing: data) }
        }
    }

    /// `attribute-name: Response/Dial@recordingTrack`, `attribute-value: Dial/Conference@event=…`, `ssml: lang`.
    private func matches(_ finding: Finding, _ deviation: String) -> Bool {
        let parts = deviation.components(separatedBy: ": ")
        let place = parts[1].components(separatedBy: "=")[0]
        let names = finding.path.replacing(/\[\d+\]/, with: "")
        return switch parts[0] {
        case "ssml": finding.rule == .undocumented && names.hasSuffix("/\(place)")
        default: finding.rule.rawValue == parts[0] && names.hasSuffix(place)
        }
    }
}
