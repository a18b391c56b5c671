import Foundation

/// The benchmark's client: measures a server from outside and prints one line of `name=value` words.
///
///     load requests --port N [--pid N] [--connections N] [--requests N] [--seconds N] (--get PATH | --key FILE --body FILE [--path PATH])
///     load hostile  --port N [--dribblers N] [--liners N] [--seconds N]
///     load sync     --folder PATH [--requests N]
@main
struct Load {
    static func main() throws {
        let arguments = CommandLine.arguments
        let options = try Options(arguments.dropFirst(2))
        signal(SIGPIPE, SIG_IGN)
        switch arguments.dropFirst().first {
        case "requests": print(try requests(options))
        case "hostile": print(Hostility(options: options).run())
        case "sync": print(try SyncProbe(folder: options.folder).run(count: options.count))
        default: throw Options.Fault.usage
        }
    }

    /// A first round warms up pages, caches and prepared statements; the second one counts.
    private static func requests(_ options: Options) throws -> String {
        let warmUp = max(options.connections, options.count / 20)
        let requests = try RequestMaker(options: options).requests(warmUp + options.count)
        _ = Round(requests: requests[..<warmUp], options: options).run()
        let server = options.pid.map(ServerProcess.init)
        let before = try server?.processorTime() ?? 0
        let start = ContinuousClock.now
        let result = Round(requests: requests[warmUp...], options: options).run()
        let wall = start.duration(to: .now) / .seconds(1)
        let used = try (server?.processorTime() ?? 0) - before
        let answered = max(result.latencies.count - result.failed, 1)
        let words = [
            "connections=\(options.connections)", "answered=\(result.latencies.count - result.failed)",
            "failed=\(result.failed)", "persecond=\(Int(Double(answered) / wall))",
            "cpu=\((used * 1e6 / Double(answered) * 10).rounded() / 10)", Percentiles(result.latencies).words,
            "rss=\(try server?.residentMegabytes() ?? 0)",
        ]
        return words.joined(separator: " ")
    }
}
