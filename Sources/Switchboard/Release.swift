/// What this build is.
package enum Release {
    /// The version, semantic.
    package static let version = "0.1.0"

    /// What `--version` prints.
    package static var description: String { "hookswitch \(version)" }
}
