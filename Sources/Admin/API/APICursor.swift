import Foundation

/// Where a list goes on: what stood last on the page before, in a form nobody takes for something else.
enum APICursor {
    /// The cursor for what stood last.
    static func text(_ last: String) -> String {
        Data(last.utf8).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What stood last; nil for a cursor that is none of ours.
    static func last(_ text: String) -> String? {
        var base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        while base64.utf8.count % 4 != 0 { base64 += "=" }
        return Data(base64Encoded: base64).flatMap { String(bytes: $0, encoding: .utf8) }
    }
}
