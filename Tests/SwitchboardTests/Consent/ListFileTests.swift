import Foundation
import Testing

@testable import Switchboard

/// Lists of numbers in files as people really have them.
@Suite struct ListFileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// `line:column=value,…`, or `line!reason`.
        let records: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "nothing", text: "", records: []),
        Case(name: "numbers alone", text: "+1555\n+1556\n", records: ["1:number=+1555", "2:number=+1556"]),
        Case(name: "no line end", text: "+1555", records: ["1:number=+1555"]),
        Case(name: "a header", text: "Number,Words\r\n+1555,stop\r\n", records: ["2:number=+1555,words=stop"]),
        Case(name: "a header alone", text: "number,words\n", records: []),
        Case(name: "a byte order mark", text: "\u{FEFF}number\n+1555\n", records: ["2:number=+1555"]),
        Case(name: "empty lines", text: "\nnumber\n\n\r\n+1555\n\n", records: ["5:number=+1555"]),
        Case(
            name: "quotes",
            text: "number,words\n+1555,\"a \"\"b\"\", c\r\nd\"\n+1556,x\n",
            records: ["2:number=+1555,words=a \"b\", c\r\nd", "4:number=+1556,words=x"]
        ),
        Case(name: "empty fields are absent", text: "number,scope\n+1555,\n", records: ["2:number=+1555"]),
        Case(name: "fewer fields", text: "number,scope,words\n+1555\n", records: ["2:number=+1555"]),
        Case(name: "more fields", text: "number,scope\n+1,a,b\n", records: ["2!has 3 fields, the header 2"]),
        Case(
            name: "text after a quote",
            text: "number\n\"a\"b\n+1555\n",
            records: [
                "2!has text after a closing quote", "3:number=+1555",
            ]
        ),
        Case(name: "an open quote", text: "number\n\"+1555\n+1556\n", records: ["2!ends inside a quoted field"]),
        Case(
            name: "an array",
            text: "[{\"number\":\"+1555\"},\n {\"number\":\"+1556\",\"scope\":null}]",
            records: [
                "1:number=+1555", "2:number=+1556",
            ]
        ),
        Case(
            name: "lines of JSON",
            text: "{\"number\":\"+1555\"}\n{\"number\":\"}{\\\"\"}\n",
            records: [
                "1:number=+1555", "2:number=}{\"",
            ]
        ),
        Case(
            name: "no object",
            text: "{\"number\":\"+1555\"}\nfoo\n{\"number\":\"+1556\"}",
            records: [
                "1:number=+1555", "2!is no JSON object", "3:number=+1556",
            ]
        ),
        Case(name: "an open object", text: "{\"number\":\"+1555\"", records: ["1!ends inside an object"]),
        Case(name: "an empty array", text: "[]", records: []),
    ]

    @Test(arguments: cases)
    func recordsComeOutWithTheirLines(sample: Case) throws {
        let folder = try TestFolder()
        var file = try ListFile(path: try folder.write(sample.text, to: "list"))
        var records: [String] = []
        while let record = try file.next() {
            switch record.content {
            case .success(let fields):
                let words = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                records.append("\(record.line):\(words.joined(separator: ","))")
            case .failure(let fault): records.append("\(record.line)!\(fault)")
            }
        }
        #expect(records == sample.records)
    }

    @Test func whatIsNotUTF8IsABadLine() throws {
        let folder = try TestFolder()
        try Data("number\n".utf8 + [0xFF, 0x0A]).write(to: URL(filePath: folder.path("list")))
        var file = try ListFile(path: folder.path("list"))
        let record = try #require(try file.next())
        #expect(record.line == 2)
        #expect(throws: ListFault("is not UTF-8")) { try record.content.get() }
    }

    @Test func aMissingQuoteDoesNotReadTheWholeFileIntoMemory() throws {
        let folder = try TestFolder()
        let text = "number\n\"" + String(repeating: "x\n", count: 100_000) + "+1555\n"
        var file = try ListFile(path: try folder.write(text, to: "list"))
        let record = try #require(try file.next())
        guard case .failure(let fault) = record.content else { return #expect(Bool(false)) }
        #expect(fault.description.contains("closing quote"))
    }
}
