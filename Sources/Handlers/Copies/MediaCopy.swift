/// A kept file to be copied to another place.
package struct MediaCopy: Hashable, Sendable, Codable {
    /// What it is kept under.
    package let id: String

    /// Names the file.
    package init(id: String) { self.id = id }
}
