import Foundation
import TelnyxEvents

/// Tells a redelivery from another event under the same id.
enum SameEvent {
    /// Whether two bodies say the same.
    ///
    /// Telnyx numbers its attempts and names the URL under `meta` ("Receiving webhooks"), so the bytes of a redelivery
    /// differ there, and only there.
    static func says(_ first: Data, theSameAs second: Data) -> Bool {
        if first == second { return true }
        guard let first = content(first), let second = content(second) else { return false }
        return first == second
    }

    private static func content(_ body: Data) -> JSONValue? {
        // Not JSON only means: nothing to leave out, the bytes have to be the same.
        guard case .object(var fields) = try? JSONValue(json: body) else { return nil }
        fields["meta"] = nil
        return .object(fields)
    }
}
