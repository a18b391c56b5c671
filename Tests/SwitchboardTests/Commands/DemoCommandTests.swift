import Foundation
import Testing

@testable import Switchboard

/// `hookswitch demo` as a newcomer sees it.
@Suite struct DemoCommandTests {
    @Test func itTellsEveryStepEndsByItselfAndLeavesNothing() async throws {
        let folder = try TestFolder()
        let run = try await CommandRun(["demo"], in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty, "\(run.errors)")
        let titles = run.lines.filter { $0.first?.isNumber == true }
        #expect(titles == DemoStep.all.enumerated().map { "\($0.offset + 1). \($0.element.title)" })
        for words in [
            "answered 401", "keyword:hours, answered", "answer refused: opted-out", "consent:opt-out", "consent:opt-in",
            "keep-fax to faxes: sent", "no one is available", "/actions/answer", "number_order.complete",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
        // Its temporary folder was in here.
        #expect(try folder.contents().isEmpty)
    }
}
