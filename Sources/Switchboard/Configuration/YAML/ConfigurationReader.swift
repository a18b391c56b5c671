import Foundation
import Handlers
import Numbering
import Yams

/// Reads one YAML document and collects every fault in it instead of stopping at the first.
///
/// It lives for the length of one reading, on one task.
final class ConfigurationReader {
    /// The file as the user named it; nil for the embedded defaults.
    let file: String?
    /// Where `${NAME}` is looked up.
    let environment: [String: String]
    private(set) var faults: [ConfigurationFault] = []
    /// Every file that was looked for besides, as the system finds it.
    private(set) var files: Set<String> = []
    private var lists: [String: NumberList]
    /// What is right and yet worth a word when somebody asks; never shown at a start.
    private(set) var remarks: [ConfigurationFault] = []
    /// Gets to know every key that is asked for; nil unless the reference is read.
    let asked: AskedKeys?

    init(
        file: String?,
        environment: [String: String],
        asked: AskedKeys? = nil,
        lists: [String: NumberList] = [:]
    ) {
        self.file = file
        self.environment = environment
        self.asked = asked
        self.lists = lists
    }

    /// The document's top section; empty when the file is.
    func top(of yaml: String) -> Section {
        do {
            guard let node = try Yams.compose(yaml: yaml) else { return Section(reader: self) }
            return section(node, path: "")
        } catch let error as YamlError {
            let fault = syntaxFault(error)
            if !faults.contains(fault) { faults.append(fault) }
            // A key written twice hides nothing else: what stands under the second is left out, the rest is read.
            if case .duplicatedKeysInMapping(let keys, let context) = error,
                let rest = RepeatedKey.leftOut(keys, line: context.mark.line, column: context.mark.column, of: yaml)
            {
                return top(of: rest)
            }
        } catch {
            report("cannot be read as YAML: \(error)", key: "", line: nil)
        }
        return Section(reader: self)
    }

    /// Takes a node that must be a mapping.
    func section(_ node: Node, path: String) -> Section {
        guard case .mapping(let mapping) = node else {
            // `hours:` with nothing after it is an absent key, not a fault.
            if case .scalar(let scalar) = node, scalar.string.isEmpty || scalar.string == "null" {
                return Section(reader: self)
            }
            report("is \(Self.kind(of: node)); keys and values are expected", key: path, line: node.mark?.line)
            return Section(reader: self)
        }
        return Section(reader: self, path: path, line: node.mark?.line, mapping: mapping)
    }

    /// The numbers in a file beside the configuration; read once, however many rules name it.
    func numberList(_ name: String) throws -> NumberList {
        // The reference names a list for the sake of its key.
        guard asked == nil else { return try NumberList(name: name, bytes: Data()) }
        let folder = file.map { URL(filePath: $0).deletingLastPathComponent() } ?? URL(filePath: ".")
        let path = URL(filePath: name, relativeTo: folder).path(percentEncoded: false)
        files.insert(path)
        if let known = lists[name] { return known }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValueFault("there is no file '\(path)', or it cannot be read")
        }
        do {
            let list = try NumberList(name: name, bytes: bytes)
            lists[name] = list
            return list
        } catch {
            throw ValueFault(
                "\(path):\(error.line): '\(error.text)' is not a number; write one a line, like +15551234567"
            )
        }
    }

    /// Notes one fault.
    func report(
        _ message: String,
        key: String,
        line: Int?,
        severity: ConfigurationFault.Severity = .error
    ) {
        faults.append(ConfigurationFault(severity: severity, file: file, line: line, key: key, message: message))
    }

    /// Notes something that is right and yet worth a word.
    func remark(_ message: String, key: String, line: Int?) {
        remarks.append(ConfigurationFault(severity: .warning, file: file, line: line, key: key, message: message))
    }

    /// Warns when a number does not fit its number plan; such a number is used all the same.
    func warn(about number: PhoneNumber, key: String, line: Int?) {
        guard let fault = number.planFault else { return }
        report("\(number.e164) is not valid in its number plan: \(fault)", key: key, line: line, severity: .warning)
    }

    /// What a node is, in words.
    static func kind(of node: Node) -> String {
        switch node {
        case .scalar: "a single value"
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }

    private func syntaxFault(_ error: YamlError) -> ConfigurationFault {
        let (line, message): (Int?, String) =
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                (mark.line, "is not YAML: \(problem)")
            case .duplicatedKeysInMapping(let duplicates, let context):
                (context.mark.line, "is written more than once: \(duplicates.joined(separator: ", "))")
            default:
                (nil, "is not YAML: \(error)")
            }
        return ConfigurationFault(file: file, line: line, key: "", message: message)
    }
}
