/// How a preview is wanted.
package struct PreviewSize: Hashable, Sendable {
    /// Its width in pixels: larger files are made smaller, smaller ones larger.
    package let width: Int
    /// The quality of its JPEG.
    package let quality: Int
    /// Which page, from 1.
    package let page: Int

    /// Widths that are made.
    package static let widths = 16...2000
    /// Qualities that are made.
    package static let qualities = 1...100
    /// Pages that are looked for.
    package static let pages = 1...10_000

    /// A picture is at most this many times as high as wide; a longer one is made narrower.
    static let longest = 4

    /// Takes a width, quality and page within their ranges; nil otherwise.
    package init?(width: Int, quality: Int = 80, page: Int = 1) {
        guard Self.widths.contains(width), Self.qualities.contains(quality), Self.pages.contains(page) else {
            return nil
        }
        self.width = width
        self.quality = quality
        self.page = page
    }

    /// A name for a file.
    var name: String { "\(width)-\(quality)-\(page).jpg" }
}
