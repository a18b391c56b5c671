import Testing

@testable import Switchboard

struct SendReportTests {
    @Test func countsAndPercentiles() {
        var report = SendReport()
        for milliseconds in 1...100 { report.count(status: 200, latency: .milliseconds(milliseconds)) }
        #expect(report.isGood)
        #expect(report.percentile(0.5) == .milliseconds(51))
        #expect(report.percentile(0.99) == .milliseconds(100))
        report.count(status: 0, latency: .seconds(30))
        report.count(status: 401, latency: .milliseconds(1))
        #expect(!report.isGood)
        #expect(report.total == 102)
        #expect(report.summary.hasPrefix("102 sent: 1 × no answer, 100 × 200, 1 × 401   p50 50.0 ms"))
    }

    @Test func nothingSentIsGoodAndHasNoPercentiles() {
        let report = SendReport()
        #expect(report.isGood)
        #expect(report.percentile(0.5) == nil)
    }
}
