/// Whether a folder can be written, keeps what it is given, and has room; pure.
enum DirectoryCheck {
    /// Below this SQLite's log and a few faxes no longer fit.
    static let faultBelow: Int64 = 100 << 20
    /// Below this somebody should look.
    static let warningBelow: Int64 = 1 << 30

    static func findings(_ facts: DirectoryFacts, as check: String) -> [DoctorFinding] {
        [folder(facts, check), fileSystem(facts, check), space(facts)].compactMap(\.self)
    }

    private static func folder(_ facts: DirectoryFacts, _ check: String) -> DoctorFinding {
        let path = facts.path
        switch (facts.kind, facts.trial) {
        case (.somethingElse, _):
            return .fault(check, "\(path) is not a folder", do: "move it away, or name another with --data")
        case (.missing(canBeMade: true), _): return .ok(check, "\(path) is not there yet; `serve` makes it")
        case (.missing(canBeMade: false), _):
            return .fault(
                check,
                "\(path) is not there and may not be made",
                do: "make it, owned by the user that runs hookswitch, or name another with --data"
            )
        case (.folder, .failed(let reason)?):
            return .fault(
                check,
                "\(path) does not keep what is written to it: \(reason)",
                do: "give the user that runs hookswitch the folder, on a disk with room: `chown`, `df`"
            )
        case (.folder, _):
            guard let mode = facts.mode, mode & 0o077 == 0 else {
                return .warning(
                    check,
                    "\(path) may be entered by others (mode \(String(facts.mode ?? 0, radix: 8)))",
                    do: "chmod 700 \(path); `serve` does so as well"
                )
            }
            return .ok(check, "\(path) is writable; a file was written, synced, read back and removed")
        }
    }

    private static func fileSystem(_ facts: DirectoryFacts, _ check: String) -> DoctorFinding? {
        guard let kind = facts.doubtfulFileSystem else { return nil }
        return ["tmpfs", "ramfs"].contains(kind)
            ? .warning(
                check,
                "\(facts.path) lies in memory (\(kind)): a restart of the machine takes back what was acknowledged",
                do: "name a folder on a disk with --data or data:"
            )
            : .fault(
                check,
                "\(facts.path) lies on a network (\(kind)), where SQLite's write-ahead log does not work",
                do: "name a folder on a local disk with --data or data:"
            )
    }

    private static func space(_ facts: DirectoryFacts) -> DoctorFinding? {
        guard let free = facts.freeBytes else { return nil }
        let words = "\(free >> 20) MiB free for \(facts.path)"
        if free < faultBelow {
            return .fault("disk", words, do: "make room: below 100 MiB events may be refused with 503")
        }
        return free < warningBelow
            ? .warning("disk", words, do: "make room before it is needed") : .ok("disk", words)
    }
}
