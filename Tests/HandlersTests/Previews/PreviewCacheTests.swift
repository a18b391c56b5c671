import Foundation
import Testing

@testable import Handlers

@Suite struct PreviewCacheTests {
    @Test func theOldestGiveWay() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = PreviewCache(directory: folder, maxBytes: 1000)
        let sizes = try (1...12).map { try #require(PreviewSize(width: 100, page: $0)) }
        for (index, size) in sizes.enumerated() {
            try cache.add(Data(repeating: 1, count: 150), size, of: "abc")
            let file = folder.appending(path: "abc/\(size.name)").path
            let at = Date(timeIntervalSince1970: 1_700_000_000 + Double(index))
            // One that was just deleted is the one under test.
            try? FileManager.default.setAttributes([.modificationDate: at], ofItemAtPath: file)
        }
        let left = sizes.filter { cache.find($0, of: "abc") != nil }
        #expect(left.count <= 6 && left.last == sizes.last && left == Array(sizes.suffix(left.count)))
        try cache.add(Data(repeating: 1, count: 2000), sizes[0], of: "large")
        #expect(cache.find(sizes[0], of: "large") == nil)
    }

    @Test func sizesHaveBounds() {
        #expect(PreviewSize(width: 15) == nil && PreviewSize(width: 2001) == nil && PreviewSize(width: 16) != nil)
        #expect(PreviewSize(width: 100, quality: 0) == nil && PreviewSize(width: 100, quality: 101) == nil)
        #expect(PreviewSize(width: 100, page: 0) == nil)
    }

    @Test func whatIsNotInstalledIsNamed() {
        #expect(PreviewTools.none.missing.map(\.program) == ["vipsthumbnail", "pdftoppm", "pdfinfo"])
        #expect(!PreviewTools.none.canShow("image/png"))
        #expect(PreviewTools(path: "relative:/nowhere") == .none)
    }
}
