import Foundation

/// How long the disk below a folder takes to make one small append durable: the floor of every durable ack.
struct SyncProbe {
    let folder: String

    func run(count: Int) throws -> String {
        let path = folder + "/sync-probe"
        let file = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
        guard file >= 0 else { throw Options.Fault.file(path) }
        defer {
            close(file)
            unlink(path)
        }
        // One page of a write-ahead log with its frame header.
        let page = [UInt8](repeating: 0x5a, count: 4096 + 24)
        var durations: [Duration] = []
        for _ in 0..<count {
            let start = ContinuousClock.now
            guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
                throw Options.Fault.file(path)
            }
            durations.append(start.duration(to: .now))
        }
        return Percentiles(durations).words
    }
}
