import Foundation
import Switchboard

/// Where a replay's answer goes: standard output, or a file of which it is known how many bytes are good.
struct ReplayOutput {
    /// The file cannot be written.
    struct Fault: Error, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String { "\(path) cannot be written: \(reason)" }
    }

    private let file: (path: String, handle: FileHandle)?
    private var waiting = Data()
    /// The bytes that were written, or wait to be.
    private(set) var bytes = 0
    private static let mostWaiting = 1 << 16

    /// Standard output.
    init() { file = nil }

    /// A file of which so many bytes stay; the rest, or what stood there before, goes.
    init(file path: String, keeping bytes: Int = 0) throws(Fault) {
        do {
            if bytes == 0, !FileManager.default.createFile(atPath: path, contents: nil) {
                throw Fault(path: path, reason: String(cString: strerror(errno)))
            }
            let handle = try FileHandle(forUpdating: URL(filePath: path))
            guard try handle.seekToEnd() >= UInt64(bytes) else {
                throw Fault(path: path, reason: "it is shorter than it was; begin again without --resume")
            }
            try handle.truncate(atOffset: UInt64(bytes))
            file = (path, handle)
            self.bytes = bytes
        } catch {
            throw Self.fault(path, error)
        }
    }

    /// Writes one line.
    mutating func line(_ text: String = "") throws(Fault) {
        guard file != nil else { return Output.line(text) }
        let line = Data("\(text)\n".utf8)
        waiting.append(line)
        bytes += line.count
        if waiting.count >= Self.mostWaiting { try flush() }
    }

    /// Hands what waits to the system.
    mutating func flush() throws(Fault) {
        guard let file, !waiting.isEmpty else { return }
        do { try file.handle.write(contentsOf: waiting) } catch { throw Self.fault(file.path, error) }
        waiting.removeAll(keepingCapacity: true)
    }

    /// Returns when everything is on disk.
    mutating func sync() throws(Fault) {
        guard let file else { return }
        try flush()
        do { try file.handle.synchronize() } catch { throw Self.fault(file.path, error) }
    }

    private static func fault(_ path: String, _ error: any Error) -> Fault {
        if let fault = error as? Fault { return fault }
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        let reason = cause.domain == NSPOSIXErrorDomain ? String(cString: strerror(Int32(cause.code))) : "\(error)"
        return Fault(path: path, reason: reason)
    }
}
