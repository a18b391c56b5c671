import GRDB
import GRDBSQLite

/// Keeps the write-ahead log's files when the last connection closes.
enum PersistentWAL {
    /// Asks SQLite to keep them; a connection that cannot (an in-memory one) is left as it is.
    static func enable(on database: Database) {
        var isOn: CInt = 1
        _ = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &isOn)
    }
}
