import Foundation
import TelnyxEvents
import Testing

@Suite struct HTTPDateTests {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 31 Dec 2099 23:59:59 GMT", 4_102_444_799),
        ("Tue, 29 Feb 2028 23:59:59 GMT", 1_835_481_599),
    ])
    func theFormIsReadAndWritten(text: String, second: Int) throws {
        let date = try #require(Date(httpDate: text))
        #expect(date.timeIntervalSince1970 == Double(second))
        #expect(date.addingTimeInterval(0.9).httpDate == text)
    }

    @Test(arguments: [
        "", "now", "Sun, 06 Nov 1994 08:49:37", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 8:49 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
    ])
    func whatIsNotTheFormIsNil(text: String) {
        #expect(Date(httpDate: text) == nil)
    }
}
