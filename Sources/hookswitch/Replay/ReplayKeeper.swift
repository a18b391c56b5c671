import Foundation
import Switchboard

/// The file a replay's answer is written to and, beside it until the answer is whole, the place to go on from.
struct ReplayKeeper {
    /// The place cannot be read.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// The answer's file.
    let path: String
    /// Where the place is kept.
    var checkpointPath: String { "\(path).resume" }
    private var saved: ContinuousClock.Instant?
    private static let interval: Duration = .seconds(1)

    /// Names the answer's file; throws when it would lie in the journal's folder.
    init(path: String, outside journal: String) throws(Fault) {
        self.path = path
        let folder = URL(filePath: path).deletingLastPathComponent().resolvingSymlinksInPath().path() + "/"
        let source = URL(filePath: journal).resolvingSymlinksInPath().path() + "/"
        guard !folder.replacing("//", with: "/").hasPrefix(source.replacing("//", with: "/")) else {
            throw Fault(
                description: "\(path) lies in \(journal), where a replay writes nothing; name a file somewhere else"
            )
        }
    }

    /// The place an interrupted replay stood at; nil when there is none.
    func checkpoint() throws(Fault) -> ReplayCheckpoint? {
        guard let bytes = FileManager.default.contents(atPath: checkpointPath) else { return nil }
        do {
            return try JSONDecoder().decode(ReplayCheckpoint.self, from: bytes)
        } catch {
            throw Fault(description: "\(checkpointPath) is no place to go on from; begin again without --resume")
        }
    }

    /// Keeps a place, at most about once a second; what it counts on is on disk before.
    mutating func keep(
        in output: inout ReplayOutput,
        _ checkpoint: (_ bytes: Int) -> ReplayCheckpoint
    ) throws {
        if let saved, saved.duration(to: .now) < Self.interval { return }
        try output.sync()
        try FileWriting.replace(checkpointPath, with: try JSONEncoder().encode(checkpoint(output.bytes)), mode: 0o600)
        saved = .now
    }

    /// Forgets the place: the answer is whole, or begun again.
    func forget() {
        // It may be missing, which is what is wanted.
        try? FileManager.default.removeItem(atPath: checkpointPath)
    }
}
