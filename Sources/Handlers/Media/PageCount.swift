import Foundation

/// How many pages a document has, counted in the file itself, and by poppler where we cannot.
enum PageCount {
    /// Nil for what has no pages, and where they cannot be told for certain.
    static func pages(of format: MediaFormat, at path: String, tools: PreviewTools) -> Int? {
        guard format == .pdf || format == .tiff,
            // A file that cannot be read has no count; keeping it says why.
            let content = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        else { return nil }
        if format == .tiff { return TIFFPages.count(in: content) }
        return PDFPages.count(in: content) ?? asked(tools, path)
    }

    /// What `pdfinfo` says, when it is installed.
    private static func asked(_ tools: PreviewTools, _ path: String) -> Int? {
        guard let pdfinfo = tools.pdfinfo,
            // Without an answer there is no count.
            let ending = try? tools.run(pdfinfo, [path], maxOutput: 1 << 20, deadline: .seconds(5)), ending.status == 0
        else { return nil }
        let line = String(decoding: ending.output, as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("Pages:")
        }
        return line.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) }
    }
}
