/// What answering calls costs.
///
///     calls rules            a decision and a whole answer with 10, 100 and 1,000 rules
///     calls directory MOOD   a directory of callers, healthy, slow, hanging or lying; prints its port
///     calls serve FOLDER KEY-FILE [URL]
///                            answers calls on a free port, which it prints, with the directory at URL
@main
struct Calls {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.dropFirst().first.flatMap(Directory.Mood.init)) {
        case ("rules", _): try await RuleFigures.show()
        case ("directory", let mood?): try Directory(mood: mood).run()
        case ("serve", _) where arguments.count >= 3:
            let url = arguments.count > 3 ? arguments[3] : nil
            try await CallServer(directory: url, data: arguments[1], keyFile: arguments[2]).run()
        default: print("calls rules | directory healthy|slow|hanging|lying | serve FOLDER KEY-FILE [URL]")
        }
    }
}
