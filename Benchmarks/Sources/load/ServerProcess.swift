import Foundation

/// What the kernel says about the measured process.
struct ServerProcess {
    let pid: Int32

    /// User and system time so far, in seconds.
    func processorTime() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        // The name in brackets may hold spaces: count the fields behind it.
        guard let close = text.lastIndex(of: ")") else { throw Options.Fault.process(pid) }
        let fields = text[text.index(after: close)...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[11]), let system = Double(fields[12]) else {
            throw Options.Fault.process(pid)
        }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// The resident set, in MB.
    func residentMegabytes() throws -> Int {
        let text = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let words = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }?.split { $0 == " " || $0 == "\t" }
        guard let words, words.count > 1, let kilobytes = Int(words[1]) else { throw Options.Fault.process(pid) }
        return kilobytes / 1024
    }
}
