import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Watches the room on the disk of the data directory: says early that it gets short, and takes no more events before a
/// commit would fail in the middle.
///
/// What is left then is for finishing: settling events, recording answers to callers, moving the write-ahead log.
final class DiskGuard: Sendable {
    /// Looked at again after this; a disk does not fill in less.
    private static let freshness: Duration = .seconds(1)

    private struct Look {
        var free: Int64?
        var at: ContinuousClock.Instant
    }

    private let rules: DiskConfiguration
    private let measure: @Sendable () -> Int64?
    private let look = Mutex<Look?>(nil)

    /// Keeps to those rules; `measure` tells the bytes that are free, nil when it cannot be told.
    init(_ rules: DiskConfiguration, measure: @escaping @Sendable () -> Int64?) {
        self.rules = rules
        self.measure = measure
    }

    /// Watches the disk of a folder.
    convenience init(_ rules: DiskConfiguration, folder: String) {
        self.init(rules) { Self.freeBytes(of: folder) }
    }

    /// Bytes that are free, as of the last second; nil when it cannot be told, which is no reason to refuse anything.
    var freeBytes: Int64? {
        look.withLock { look in
            if let look, ContinuousClock.now - look.at < Self.freshness { return look.free }
            let now = Look(free: measure(), at: .now)
            look = now
            return now.free
        }
    }

    /// Why no event is taken; nil while there is room.
    var refusal: String? {
        guard let free = freeBytes, free < rules.reserve else { return nil }
        return "only \(Self.text(free)) are free on the disk, and the last \(Self.text(rules.reserve)) are kept"
    }

    /// What health tells: nil while there is plenty.
    var warning: String? {
        guard let free = freeBytes, free < rules.headroom else { return nil }
        return "only \(Self.text(free)) are free on the disk; below \(Self.text(rules.reserve)) no event is taken"
    }

    static func text(_ bytes: Int64) -> String { ByteCountFormatStyle(style: .binary).format(bytes) }

    /// Bytes of a folder's disk that are free to us; nil when it cannot be told.
    static func freeBytes(of path: String) -> Int64? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Int64(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue
        )
    }
}
