/// Why there is no backup, or none was restored.
package enum BackupFault: Error, Hashable, Sendable {
    /// The file to be written is there already.
    case exists(String)
    /// There is no such file.
    case missing(String)
    /// The file is no backup, or the disk it stands on does not do as asked.
    case unusable(String, reason: String)
    /// What was read is not whole.
    case damaged(String)
    /// The data directory holds data.
    case occupied(String)
}

extension BackupFault: CustomStringConvertible {
    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .exists(let path): "\(path) is there already; name another file, or replace it with --force"
        case .missing(let path): "there is no file \(path)"
        case .unusable(let path, let reason): "\(path) cannot be used: \(reason)"
        case .damaged(let reason): "not whole: \(reason)"
        case .occupied(let path):
            "\(path) holds data already; name an empty folder with --data, or replace it with --force (it is kept aside)"
        }
    }
}
