import Admin
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system tells about this process; empty where there is no `/proc`.
struct ProcessFacts: Hashable, Sendable {
    /// Processor time used, user and system, in seconds.
    var processorSeconds: Double?
    /// Memory in use, in bytes.
    var residentBytes: Double?
    /// Open file descriptors.
    var descriptors: Double?
    /// When the process began, seconds since 1970.
    var startedAt: Double?

    /// Reads them.
    static func read() -> ProcessFacts {
        var facts = ProcessFacts()
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        // After the name in parentheses, which may hold anything: state is the third field of proc(5).
        let stat = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        if fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]) {
            facts.processorSeconds = (user + system) / ticks
            facts.residentBytes = Double(fields[21]).map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) }
            let boot = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8))?.split(separator: "\n")
                .first { $0.hasPrefix("btime ") }?.split(separator: " ").last.flatMap { Double($0) }
            if let boot, let start = Double(fields[19]) { facts.startedAt = boot + start / ticks }
        }
        facts.descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))
            .map { Double($0.count) }
        return facts
    }

    /// As samples; what is not known is left out.
    var samples: [MetricSample] {
        [
            processorSeconds.map { MetricSample("process_cpu_seconds_total", [:], $0) },
            residentBytes.map { MetricSample("process_resident_memory_bytes", [:], $0) },
            descriptors.map { MetricSample("process_open_fds", [:], $0) },
            startedAt.map { MetricSample("process_start_time_seconds", [:], $0) },
        ].compactMap(\.self)
    }
}
