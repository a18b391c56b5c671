import Foundation
import TelnyxStandIn
import Testing

@testable import Handlers

@Suite struct PageCountTests {
    private static func pdf(_ objects: String) -> Data { Data("%PDF-1.4\n\(objects)\n%%EOF\n".utf8) }

    private static let documents: [(Data, Int?)] = [
        (SamplePDF.bytes, 1),
        (
            pdf(
                """
                1 0 obj << /Pages 2 0 R /Type/Catalog >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 17 >> endobj
                """
            ), 17
        ),
        // A later version of the page tree stands behind the first.
        (
            pdf(
                """
                1 0 obj << /Type /Catalog /Pages 12 0 R >> endobj
                12 0 obj << /Type /Pages /Count 2 >> endobj
                2 0 obj << /Type /Pages /Count 9 >> endobj
                12 0 obj << /Type /Pages /Count 3 >> endobj
                """
            ), 3
        ),
        (pdf("1 0 obj << /Type /ObjStm /N 4 >> stream endstream endobj"), nil),
        (pdf("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj"), nil),
        (pdf("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Count 4 0 R >> endobj"), nil),
        (pdf("/Catalog"), nil), (Data(), nil),
    ]

    @Test(arguments: documents)
    func pagesOfAPDFAreCountedOrNot(document: Data, pages: Int?) {
        #expect(PDFPages.count(in: document) == pages)
    }

    /// A chain of directories with one entry each.
    private static func tiff(pages: Int, isLittle: Bool, last: Int = 0) -> Data {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
            return isLittle ? bytes : bytes.reversed()
        }
        var bytes: [UInt8] = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
        for page in 1...pages {
            let next = page == pages ? last : 8 + page * 18
            bytes += number(1, 2) + [UInt8](repeating: 0, count: 12) + number(next, 4)
        }
        return Data(bytes)
    }

    @Test(arguments: [1, 2, 350], [true, false])
    func pagesOfATIFFAreCounted(pages: Int, isLittle: Bool) {
        #expect(TIFFPages.count(in: Self.tiff(pages: pages, isLittle: isLittle)) == pages)
    }

    @Test func aBrokenTIFFHasNoCount() {
        #expect(TIFFPages.count(in: Self.tiff(pages: 3, isLittle: true, last: 8)) == nil)
        #expect(TIFFPages.count(in: Self.tiff(pages: 3, isLittle: true, last: 9_999_999)) == nil)
        #expect(TIFFPages.count(in: Self.tiff(pages: 3, isLittle: false).prefix(30)) == nil)
        #expect(TIFFPages.count(in: Data("II".utf8)) == nil)
    }
}
