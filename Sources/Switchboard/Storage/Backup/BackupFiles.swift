import Crypto
import Foundation
import GRDB
import Handlers

/// The files beside the database that a backup holds in a table of its own: secrets always, documents when asked.
struct BackupFiles {
    /// Keys and tokens, in the data directory itself; every other place is a kind of document.
    private static let secrets = "secret"

    static let table = "backupFiles"
    static let createTable = """
        CREATE TABLE backupFiles (place TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
            PRIMARY KEY (place, path)) STRICT
        """

    let configuration: Configuration

    /// Copies files into the backup; answers how many, and which documents the database knows of are not there or differ.
    func store(in db: Database, withDocuments: Bool) throws -> (count: Int, missing: [String]) {
        try db.execute(sql: Self.createTable)
        let directory = configuration.data
        let secrets = [directory.developmentKey, directory.adminToken, directory.voiceToken, directory.verificationKey]
        var count = 0
        for path in secrets {
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            try insert(bytes, as: URL(filePath: path).lastPathComponent, Self.secrets, in: db)
            count += 1
        }
        guard withDocuments else { return (count, []) }
        var missing: [String] = []
        let sql = "SELECT kind, path, sha256 FROM media WHERE path IS NOT NULL ORDER BY kind, path"
        for row in try Row.fetchAll(db, sql: sql) {
            let (place, path): (String, String) = (row[0], row[1])
            guard let folder = folder(place), let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)"),
                Self.digest(bytes) == row[2]
            else {
                missing.append("\(place) \(path)")
                continue
            }
            try insert(bytes, as: path, place, in: db)
            count += 1
            let sidecar = MediaFolder.sidecar(of: path)
            if sidecar != path, let facts = FileManager.default.contents(atPath: "\(folder)/\(sidecar)") {
                try insert(facts, as: sidecar, place, in: db)
            }
        }
        return (count, missing)
    }

    /// Writes every file where it belongs, those that are there with the same bytes left alone; answers how many.
    ///
    /// Throws `BackupFault.damaged` when a file is not what was stored.
    func extract(from db: Database) throws -> Int {
        guard try db.tableExists(Self.table) else { return 0 }
        let cursor = try Row.fetchCursor(
            db,
            sql: "SELECT place, path, sha256, bytes FROM backupFiles ORDER BY place, path"
        )
        var count = 0
        while let row = try cursor.next() {
            let path: String = row[1]
            let bytes: Data = row[3]
            guard let folder = folder(row[0]), Self.isInside(path), Self.digest(bytes) == row[2] else {
                throw BackupFault.damaged("the file \(path)")
            }
            let file = "\(folder)/\(path)"
            count += 1
            if FileManager.default.contents(atPath: file) == bytes { continue }
            try FileManager.default.createDirectory(
                atPath: URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try FileWriting.replace(file, with: bytes, mode: 0o600)
        }
        return count
    }

    /// The folder of a place; nil for one that this release does not know.
    private func folder(_ place: String) -> String? {
        if place == Self.secrets { return configuration.data.path }
        return MediaKind(rawValue: place).map { configuration.mediaFolders[$0].directory.path(percentEncoded: false) }
    }

    /// A path that leads out of its folder would write anywhere.
    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..") && !path.isEmpty
    }

    private static func digest(_ bytes: Data) -> String {
        SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }

    private func insert(_ bytes: Data, as path: String, _ place: String, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO backupFiles (place, path, sha256, bytes) VALUES (?, ?, ?, ?)",
            arguments: [place, path, Self.digest(bytes), bytes]
        )
    }
}
