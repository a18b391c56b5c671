import Foundation
import Yams

/// A value that is written but is not what its key takes; says what is accepted.
struct ValueFault: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

extension Section {
    /// The text under `key` after replacing `${…}`; nil when absent, `null`, or emptied by `${NAME:-}`.
    func text(_ key: String) -> String? {
        guard let node = node(key, as: .value) else { return nil }
        return text(of: node, at: path(of: key), line: line(of: key))
    }

    /// The value under `key`, converted; a conversion that throws is a fault at this key, and nil.
    func value<T>(_ key: String, _ convert: (String) throws -> T) -> T? {
        guard let text = text(key) else { return nil }
        return converted(text, at: path(of: key), line: line(of: key), convert)
    }

    /// The value under `key`, or the default when it is absent or wrong (wrong is reported).
    func value<T>(_ key: String, default fallback: T, _ convert: (String) throws -> T) -> T {
        value(key, convert) ?? fallback
    }

    /// The section under `key`; an empty one when absent.
    func section(_ key: String) -> Section {
        guard let node = node(key, as: .section) else {
            return Section(reader: reader, path: path(of: key), line: line)
        }
        return reader.section(node, path: path(of: key))
    }

    /// The named sections under `key`, in the order of the file: `hours: { office: {…} }`.
    func sections(_ key: String) -> [(name: String, section: Section)] {
        let group = section(key)
        return group.names.map { ($0, group.section($0)) }
    }

    /// The named lists under `key`, in the order of the file: `plans: { main: [ … ] }`.
    func lists(_ key: String) -> [(name: String, items: [(path: String, node: Node)])] {
        let group = section(key)
        return group.names.map { ($0, group.items($0)) }
    }

    /// The converted items of a list; one value alone counts as a list of one.
    func list<T>(_ key: String, _ convert: (String) throws -> T) -> [T]? {
        guard let node = node(key, as: .list) else { return nil }
        guard case .sequence(let items) = node else {
            guard let text = text(of: node, at: path(of: key), line: line(of: key)) else { return nil }
            return converted(text, at: path(of: key), line: line(of: key), convert).map { [$0] }
        }
        return items.enumerated().compactMap { index, item in
            let place = "\(path(of: key))[\(index + 1)]"
            return text(of: item, at: place, line: item.mark?.line)
                .flatMap { converted($0, at: place, line: item.mark?.line, convert) }
        }
    }

    /// The nodes of a list with their paths, counted from 1; a fault and nothing when it is no list.
    func items(_ key: String) -> [(path: String, node: Node)] {
        guard let node = node(key, as: .items) else { return [] }
        guard case .sequence(let items) = node else {
            report("is \(ConfigurationReader.kind(of: node)); a list is expected", at: key)
            return []
        }
        return items.enumerated().map { ("\(path(of: key))[\($0.offset + 1)]", $0.element) }
    }

    /// The text of a scalar node.
    func text(of node: Node, at path: String, line: Int?) -> String? {
        guard case .scalar(let scalar) = node else {
            reader.report("is \(ConfigurationReader.kind(of: node)); a single value is expected", key: path, line: line)
            return nil
        }
        if scalar.style == .plain, scalar.string.isEmpty || scalar.string == "null" || scalar.string == "~" {
            return nil
        }
        if scalar.string == Secret.redacted {
            reader.report(
                "is \(Secret.redacted), as `config show` prints secrets; write the secret, or ${NAME}; until then it counts "
                    + "as absent",
                key: path,
                line: line,
                severity: .warning
            )
            return nil
        }
        do {
            return try EnvironmentText.expand(scalar.string, environment: reader.environment)
        } catch {
            reader.report("\(error)", key: path, line: line)
            return nil
        }
    }

    private func converted<T>(_ text: String, at path: String, line: Int?, _ convert: (String) throws -> T) -> T? {
        do {
            let value = try convert(text)
            if let number = (value as? any NumberBearing)?.writtenNumber {
                reader.warn(about: number, key: path, line: line)
            }
            return value
        } catch let fault as ValueFault {
            reader.report(fault.message, key: path, line: line)
        } catch {
            reader.report("\(error)", key: path, line: line)
        }
        return nil
    }
}
