import Foundation
import Numbering

@testable import TelnyxEvents

/// Every leaf of a typed event by its path, for example `detail.hangup.cause` or `to.0.status`, in one notation:
/// instants as `@` and microseconds, durations in seconds, numbers and parties as their text.
struct Flattened {
    private(set) var leaves: [String: String] = [:]

    init(_ event: TelnyxEvent) {
        switch event {
        case .call(let event): addChildren(of: event, at: "")
        case .message(let event): addChildren(of: event, at: "")
        case .fax(let event): addChildren(of: event, at: "")
        case .number(let event): addChildren(of: event, at: "")
        case .other(let event): leaves["reason"] = String(describing: event.reason)
        }
    }

    private mutating func add(_ value: Any, at path: String) {
        switch value {
        case is EventEnvelope, is FormFields: break
        case let date as Date: leaves[path] = "@\(date.unixMicroseconds)"
        case let duration as Duration: leaves[path] = Self.seconds(duration)
        case let party as Party: leaves[path] = party.text
        case let number as PhoneNumber: leaves[path] = number.e164
        case let value as JSONValue: add(json: value, at: path)
        case let value as any RawRepresentable: leaves[path] = "\(value.rawValue)"
        case let text as String: leaves[path] = text
        case let number as any Numeric: leaves[path] = "\(number)"
        case let flag as Bool: leaves[path] = "\(flag)"
        default: addChildren(of: value, at: path)
        }
    }

    private mutating func addChildren(of value: Any, at path: String) {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional {
            if let wrapped = mirror.children.first { add(wrapped.value, at: path) }
            return
        }
        if mirror.children.isEmpty, mirror.displayStyle == .enum { leaves[path] = String(describing: value) }
        for (index, child) in mirror.children.enumerated() {
            let label = child.label.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 } ?? String(index)
            add(child.value, at: path.isEmpty ? label : "\(path).\(label)")
        }
    }

    private mutating func add(json value: JSONValue, at path: String) {
        switch value {
        case .null: break
        case .bool(let flag): leaves[path] = "\(flag)"
        case .integer(let number): leaves[path] = "\(number)"
        case .number(let number): leaves[path] = "\(number)"
        case .string(let text): leaves[path] = text
        case .array(let elements):
            for (index, element) in elements.enumerated() { add(json: element, at: "\(path).\(index)") }
        case .object(let members):
            for (name, member) in members { add(json: member, at: "\(path).\(name)") }
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        let parts = duration.components
        guard parts.attoseconds != 0 else { return "\(parts.seconds)" }
        return "\(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)"
    }
}
