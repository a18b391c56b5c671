import Foundation
package import TelnyxEvents

extension JSONValue {
    /// What a value encodes to, for the decision log.
    package init(encoding value: some Encodable) throws {
        self = try JSONValue(json: JSONEncoder().encode(value))
    }
}
