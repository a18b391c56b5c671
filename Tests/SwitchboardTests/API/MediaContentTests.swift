import Foundation
import Testing

@testable import Switchboard

@Suite struct MediaContentTests {
    private static let ranges: [(String, Range<Int>?)] = [
        ("bytes=0-9", 0..<10), ("bytes=90-", 90..<100), ("bytes=-10", 90..<100), ("bytes=0-999", 0..<100),
        ("bytes=-999", 0..<100), ("bytes=100-", 100..<100), ("bytes=200-300", 100..<100), ("bytes=-0", 100..<100),
        ("bytes=9-0", nil), ("bytes=0-1,5-6", nil), ("bytes=-", nil), ("items=0-1", nil), ("", nil),
        ("bytes=99999999999999999999-", nil),
    ]

    @Test(arguments: ranges)
    func rangesAreReadAsHTTPWantsThem(text: String, range: Range<Int>?) {
        #expect(MediaContent.range(text, of: 100) == range)
    }
}
