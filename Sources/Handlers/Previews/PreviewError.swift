/// Why there is no preview.
package enum PreviewError: Error, Hashable, Sendable {
    /// Nothing that can be shown, or the program for it is not installed.
    case off
    /// The file has no such page, or the program could not read the file.
    case notShown
    /// It took too much time, memory or room.
    case tooMuch
    /// Too many are being made; later.
    case busy
    /// Our own trouble.
    case failed(String)
}
