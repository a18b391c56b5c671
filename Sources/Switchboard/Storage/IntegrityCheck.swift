import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Synchronization

/// Looks at every page of the database after an end that was no stop, while events are taken already.
///
/// A process that is killed leaves SQLite's database whole; what this finds is a disk or a memory that does not keep what
/// it is given. Health tells what it found, and the doctor reads it from the data directory.
final class IntegrityCheck: Service {
    /// How far it is.
    enum Finding: Hashable, Sendable {
        /// The last server was stopped: there is nothing to look for.
        case notNeeded
        /// It is looking.
        case looking
        /// Every page is as it should be.
        case whole
        /// The first thing that is not.
        case damaged(String)
    }

    private let directory: DataDirectory
    private let database: any DatabaseReader
    private let logger: Logger
    private let state: Mutex<Finding>

    /// Takes what is to be checked, and whether it needs to be.
    init(_ directory: DataDirectory, database: any DatabaseReader, isNeeded: Bool, logger: Logger) {
        self.directory = directory
        self.database = database
        self.logger = logger
        state = Mutex(isNeeded ? .looking : .notNeeded)
    }

    /// What is known now.
    var finding: Finding { state.withLock(\.self) }

    /// Why traffic should not be sent here; nil while nothing is known to be wrong.
    var fault: String? {
        guard case .damaged(let reason) = finding else { return nil }
        return "the database is damaged: \(reason)"
    }

    /// What health tells though nothing is wrong.
    var note: String? { finding == .looking ? "ok, being looked at after an end that was no stop" : nil }

    /// Looks once, and then waits for the end.
    func run() async throws {
        if finding == .looking { await look() }
        try? await gracefulShutdown()  // Cancelled only means: the end.
    }

    /// Looks at the database and writes down what it found.
    func look() async {
        do {
            let answer = try await database.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } ?? "ok"
            let found: Finding = answer == "ok" ? .whole : .damaged(answer)
            state.withLock { $0 = found }
            try IntegrityNote(at: Date(), damage: answer == "ok" ? nil : answer).write(to: directory)
            if case .damaged(let reason) = found {
                logger.critical("The database is damaged; restore a backup", metadata: ["damage": "\(reason)"])
            } else {
                logger.notice("The database is whole after an end that was no stop")
            }
        } catch {
            guard !Task.isCancelled else { return }
            logger.error("The database cannot be checked", metadata: ["error": "\(error)"])
        }
    }
}

/// What the last check found, as it stands in the data directory.
struct IntegrityNote: Codable, Hashable, Sendable {
    let at: Date
    /// The first thing that is wrong; nil when nothing is.
    let damage: String?

    private static func path(_ directory: DataDirectory) -> String { directory.path + "/last-check.json" }

    /// The note in a directory; nil when there is none, or none that can be read.
    init?(in directory: DataDirectory) {
        guard let bytes = FileManager.default.contents(atPath: Self.path(directory)) else { return nil }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard let note = try? decoder.decode(Self.self, from: bytes) else { return nil }
        self = note
    }

    init(at: Date, damage: String?) {
        self.at = at
        self.damage = damage
    }

    /// Takes the note away: it was of another database.
    static func forget(in directory: DataDirectory) {
        try? FileManager.default.removeItem(atPath: path(directory))  // There may be none.
    }

    func write(to directory: DataDirectory) throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        try FileWriting.replace(Self.path(directory), with: try encoder.encode(self), mode: 0o600)
    }
}
