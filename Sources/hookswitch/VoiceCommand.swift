import ArgumentParser
import Foundation
import Switchboard

/// What has to do with the voice URL.
struct VoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voice",
        abstract: "Documents for the voice URL.",
        subcommands: [FallbackCommand.self]
    )

    /// The document callers get when everything else fails.
    struct FallbackCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fallback",
            abstract: "Write the prepared fallback document, to be hosted at the failover URL.",
            discussion: """
                  hookswitch voice fallback --output fallback.xml

                Put the file on another machine as a static page (application/xml) and paste its address into the Telnyx
                portal as the failover URL of the TeXML application. The words are voice.fallback of the configuration.
                """
        )

        @OptionGroup var data: DataOptions
        @Option(help: "The file to write; standard output by default.", completion: .file()) var output: String?

        func run() async throws {
            let document = try FallbackFile.document(of: try await data.configuration())
            guard let output else { return Output.line(String(decoding: document, as: UTF8.self)) }
            do {
                try document.write(to: URL(filePath: output), options: .atomic)
            } catch {
                throw ValidationError("'\(output)' cannot be written: \(error.localizedDescription)")
            }
            Output.line("\(output): \(document.count) bytes, application/xml")
        }
    }
}
