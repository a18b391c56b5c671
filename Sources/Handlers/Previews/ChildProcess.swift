import Foundation
import Glibc
import Synchronization

/// A program run to its end with nothing but its arguments: no shell, no input, no files of ours, an environment of its own.
enum ChildProcess {
    /// How it ended.
    struct Ending: Hashable, Sendable {
        /// Its exit status; nil when a signal ended it, ours among them.
        let status: Int32?
        /// What it wrote to standard output.
        let output: Data
        /// Why we ended it; nil when it ended by itself.
        let stopped: Reason?

        /// Why a program was ended.
        enum Reason: Hashable, Sendable {
            case deadline
            case tooMuchOutput
        }
    }

    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let call: String
        let code: Int32

        var description: String { "\(call): \(String(cString: strerror(code)))" }
    }

    /// Between making a pipe and closing our copy of its end no other child may start, or it would hold the pipe open.
    private static let starting = Mutex(())

    /// Runs a program and waits for it; its whole process group is killed at the deadline or when it writes too much.
    ///
    /// Blocks its thread.
    static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        deadline: Duration,
        maxOutput: Int
    ) throws(Failure) -> Ending {
        let (process, reading) = try start(program, arguments, environment)
        let end = ContinuousClock.now + deadline
        var output = Data()
        var stopped = collect(into: &output, from: reading, until: end, cap: maxOutput)
        close(reading)
        if stopped != nil { kill(-process, SIGKILL) }
        var status: Int32 = 0
        while true {
            let found = waitpid(process, &status, stopped == nil ? WNOHANG : 0)
            if found == process { break }
            if found < 0, errno != EINTR { throw Failure(call: "waitpid", code: errno) }
            guard found == 0 else { continue }
            // Its output is closed and it still runs.
            if ContinuousClock.now > end {
                stopped = .deadline
                kill(-process, SIGKILL)
            } else {
                poll(nil, 0, 5)
            }
        }
        // The low seven bits are the signal that ended it, zero for an exit (wait(2)).
        return Ending(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil, output: output, stopped: stopped)
    }

    /// Everything open but standard input, output and error, and as much again as may be opened until the child starts.
    ///
    /// To close what is not open does no harm.
    private static func inherited() -> ClosedRange<Int32> {
        // Without /proc the children inherit what is not marked to be closed.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return 3...(names.compactMap { Int32($0) }.max() ?? 3) + 64
    }

    private static func collect(
        into output: inout Data,
        from descriptor: Int32,
        until end: ContinuousClock.Instant,
        cap: Int
    ) -> Ending.Reason? {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let left = (end - ContinuousClock.now) / .milliseconds(1)
            guard left > 0 else { return .deadline }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, Int32(min(left.rounded(.up), 60_000)))
            if ready <= 0 { continue }
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            guard count > 0 else { return nil }
            output.append(contentsOf: buffer.prefix(count))
            if output.count > cap { return .tooMuchOutput }
        }
    }

    private static func start(
        _ program: String,
        _ arguments: [String],
        _ environment: [String: String]
    ) throws(Failure) -> (process: pid_t, reading: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that what it starts ends with it; signals as in a fresh program.
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let words = ([program] + arguments).map { strdup($0) }
        let settings = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in words + settings { free(text) } }
        var ends: [Int32] = [0, 0]
        var process = pid_t()
        let trouble: Failure? = starting.withLock { _ in
            guard pipe(&ends) == 0 else { return Failure(call: "pipe", code: errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
            for descriptor in inherited() { posix_spawn_file_actions_addclose(&actions, descriptor) }
            let code = posix_spawn(&process, program, &actions, &attributes, words + [nil], settings + [nil])
            close(ends[1])
            guard code == 0 else {
                close(ends[0])
                return Failure(call: "posix_spawn", code: code)
            }
            return nil
        }
        if let trouble { throw trouble }
        return (process, ends[0])
    }
}
