import Foundation
import TeXML

/// What one request of a scenario was answered.
struct ScenarioAnswer: Sendable {
    let step: String
    let at: Date
    let status: Int
    let type: String?
    let text: String

    /// A TeXML document line by line, formatted; nil for any other answer.
    var document: [String]? {
        guard type == "application/xml" else { return nil }
        // What does not parse is shown as it came.
        let formatted = (try? TeXML(parsing: Data(text.utf8)).formatted()).map { String(decoding: $0, as: UTF8.self) }
        return (formatted ?? text).split(separator: "\n").map(String.init)
    }
}
