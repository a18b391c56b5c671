import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// Sends one test to a sink.
struct SinksTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Send one signed `hookswitch.test` to a sink now and print its answer: exit 1 unless it is taken."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The sink's name in the configuration.") var name: String

    func run() async throws {
        let desk = SinkDesk(try await data.configuration())
        guard let answer = try await desk.test(name, at: .now) else {
            let known = desk.names.joined(separator: ", ")
            let remedy = known.isEmpty ? "none is configured; they stand under `sinks:`" : "configured: \(known)"
            Output.error("hookswitch: there is no sink '\(name)'; \(remedy)")
            throw ExitCode.failure
        }
        switch answer {
        case .accepted(let text): return Output.line("taken\(text.map { ": \($0)" } ?? "")")
        case .rejected(let reason), .blocked(let reason), .gone(let reason), .throttled(_, let reason),
            .unavailable(_, let reason), .unreachable(let reason), .unanswered(let reason):
            Output.error("hookswitch: not taken: \(reason)")
            throw ExitCode.failure
        }
    }
}
