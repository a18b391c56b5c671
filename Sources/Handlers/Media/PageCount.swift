import Foundation

/// How many pages a document has, counted in the file itself.
enum PageCount {
    /// Nil for what has no pages, and where they cannot be told for certain.
    static func pages(of format: MediaFormat, at path: String) -> Int? {
        guard format == .pdf || format == .tiff,
            // A file that cannot be read has no count; keeping it says why.
            let content = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        else { return nil }
        return format == .pdf ? PDFPages.count(in: content) : TIFFPages.count(in: content)
    }
}
