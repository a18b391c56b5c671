import Numbering

/// What this build is.
package enum Release {
    /// The version, semantic.
    package static let version = "0.1.0"

    /// What `--version` prints: the version and the edition of the bundled time-zone rules.
    package static var description: String {
        "hookswitch \(version) (time zones \(TimeZoneRules.databaseVersion))"
    }
}
