package import Foundation

/// One request to be sent: the bytes of a `.json` or `.form` file.
package struct Fixture: Hashable, Sendable {
    /// What kind of body it is, by the file's ending.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A webhook event, for `/webhooks/telnyx`.
        case json
        /// A TeXML request, for `/texml/voice` or `--path`.
        case form

        /// What goes into `Content-Type`.
        package var contentType: String {
            switch self {
            case .json: "application/json"
            case .form: "application/x-www-form-urlencoded"
            }
        }

        /// Where it goes unless said otherwise.
        package var path: String {
            switch self {
            case .json: "/webhooks/telnyx"
            case .form: "/texml/voice"
            }
        }
    }

    /// Why fixtures cannot be read.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// No such file or folder.
        case missing(String)
        /// Neither `.json` nor `.form`.
        case notAFixture(String)
        /// A folder without fixtures.
        case none(String)
        /// It asks for the address of a stand-in that does not run.
        case noStandIn(String)
        /// It cannot be read.
        case unreadable(String, reason: String)

        /// What is wrong and what is accepted.
        package var description: String {
            switch self {
            case .missing(let path): "\(path): no such file or folder"
            case .notAFixture(let path): "\(path): a fixture ends in .json (an event) or .form (a TeXML request)"
            case .none(let path): "\(path): no .json or .form files in this folder"
            case .noStandIn(let path):
                "\(path) names ${STAND_IN}, and no `serve --dev` runs with this data directory; start one, or name its "
                    + "folder with --data, or give the value with --set"
            case .unreadable(let path, let reason): "\(path): \(reason)"
            }
        }
    }

    /// The file it came from, as named.
    package let name: String
    /// What kind of body it is.
    package let kind: Kind
    /// The exact bytes.
    package var body: Data

    /// Reads files, and folders with everything below them in the order of their names; what scenarios expect is no request.
    package static func read(_ paths: [String]) throws(Fault) -> [Fixture] {
        var fixtures: [Fixture] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
            if isFolder.boolValue {
                let below = FileManager.default.enumerator(atPath: path)?.allObjects ?? []
                let names = below.compactMap { $0 as? String }.filter { isFixture($0) }.sorted()
                guard !names.isEmpty else { throw .none(path) }
                for name in names { fixtures.append(try read(file: "\(path)/\(name)")) }
            } else {
                fixtures.append(try read(file: path))
            }
        }
        return fixtures
    }

    /// Whether a file in a folder is a request, by its name.
    static func isFixture(_ path: String) -> Bool {
        kind(of: path) != nil && URL(filePath: path).lastPathComponent != Scenario.FileName.expectation
    }

    private static func kind(of path: String) -> Kind? {
        Kind.allCases.first { path.hasSuffix(".\($0.rawValue)") }
    }

    private static func read(file path: String) throws(Fault) -> Fixture {
        guard let kind = kind(of: path) else { throw .notAFixture(path) }
        do {
            return Fixture(name: path, kind: kind, body: try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(path, reason: error.localizedDescription)
        }
    }
}
