import ArgumentParser
import Foundation
import TeXML

/// Documents in files.
struct TeXMLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "texml",
        abstract: "Check and lay out TeXML documents.",
        subcommands: [CheckCommand.self, FormatCommand.self]
    )

    /// What Telnyx would ignore or drop without a word.
    struct CheckCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Validate documents: one line for each finding; exit 1 when any file has an error."
        )

        @Argument(help: "TeXML files.", completion: .file(extensions: ["xml"])) var files: [String]
        @Flag(help: "Judge what Telnyx ignores or replaces as a warning, for documents written for others.")
        var lenient = false
        @Flag(help: "Print one JSON object for each finding.") var json = false

        func run() async throws {
            var isGood = true
            for file in files {
                let findings = TeXML.findings(in: try TeXMLFile.read(file), lenient ? .lenient : .strict)
                for finding in findings { try show(finding, in: file) }
                if findings.contains(where: { $0.severity == .error }) { isGood = false }
            }
            if !isGood { throw ExitCode.failure }
        }

        private func show(_ finding: Finding, in file: String) throws {
            if json {
                try Output.json(Line(file: file, finding: finding))
            } else {
                Output.line("\(file): \(finding)\(finding.line.map { ", line \($0)" } ?? "")")
            }
        }

        private struct Line: Encodable {
            let file: String
            let finding: Finding

            private enum CodingKeys: String, CodingKey {
                case file
            }

            func encode(to encoder: any Encoder) throws {
                try finding.encode(to: encoder)
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(file, forKey: .file)
            }
        }
    }

    /// The same document, laid out.
    struct FormatCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "format",
            abstract: "Parse a document and write it again through the typed model, to standard output."
        )

        @Argument(help: "A TeXML file.", completion: .file(extensions: ["xml"])) var file: String

        func run() async throws {
            let bytes = try TeXMLFile.read(file)
            do {
                let document = try TeXML(parsing: bytes, .lenient)
                FileHandle.standardOutput.write(try document.formatted())
            } catch let error as TeXMLError {
                for finding in error.findings { Output.error("\(file): \(finding)") }
                throw ExitCode.failure
            }
        }
    }
}

/// Reads files named on the command line.
private enum TeXMLFile {
    static func read(_ path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): no such file, or it cannot be read")
        }
        return bytes
    }
}
