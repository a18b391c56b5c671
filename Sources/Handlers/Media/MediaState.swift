/// How the keeping of a file ended.
package enum MediaState: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is on disk.
    case kept
    /// What came is not what it should be; it is on disk, apart.
    case quarantined
    /// It could not be fetched and will not be tried again.
    case lost
    /// It was kept and has been deleted on purpose.
    case removed
}
