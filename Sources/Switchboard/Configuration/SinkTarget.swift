import Foundation
import Handlers

/// Where a sink's events go.
package enum SinkTarget: Hashable, Sendable {
    /// Posts to an address, which may be plain http, the operator wrote it; signed by every secret there is.
    case http(url: String, secrets: [Secret], answerWithin: Duration)
    /// Lines in a file, turned over beyond so many bytes, with so many old ones kept.
    case file(path: String, rotate: Int, keep: Int)
    /// Lines on standard output.
    case standardOutput

    /// The keys that choose a target.
    static let keys = ["url", "file", "stdout"]

    /// Whether `batch:` means something.
    var takesBatches: Bool { if case .http = self { true } else { false } }

    /// The address or path as it may be shown: without user, password and query.
    package var place: String {
        switch self {
        case .http(let url, _, _):
            guard var parts = URLComponents(string: url) else { return "a URL" }
            (parts.user, parts.password) = (nil, nil)
            if parts.query != nil { parts.query = "..." }
            return parts.string ?? "a URL"
        case .file(let path, _, _): return path
        case .standardOutput: return "standard output"
        }
    }

    /// Nil when none is written.
    init?(_ section: Section) {
        let url = section.value("url", ConfigurationValues.url)
        let path = section.text("file")
        let isOutput = section.value("stdout", default: false, ConfigurationValues.boolean)
        let secrets = section.list("secret", Self.secret) ?? []
        let answerWithin = section.value("answer-within", default: .seconds(15)) { text in
            let length = try ConfigurationValues.deadline(text)
            guard length <= .seconds(120) else { throw ValueFault("must be two minutes or less") }
            return length
        }
        let rotate = section.value("rotate", default: 100 << 20) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard bytes >= 1 << 12 else { throw ValueFault("must be 4KiB or more") }
            return bytes
        }
        let keep = section.value("keep", default: 10, ConfigurationValues.integer(0...10_000))
        let written = Self.keys.filter { $0 == "stdout" ? isOutput : section.has($0) }
        if written.count > 1 {
            section.report("stands beside \(written[0]); a sink has one place, write another sink", at: written[1])
        }
        Self.reportMisplaced(section, isHTTP: section.has("url"), isFile: path != nil)
        if let url {
            self = .http(url: url, secrets: secrets, answerWithin: answerWithin)
        } else if let path {
            self = .file(path: path, rotate: rotate, keep: keep)
        } else if isOutput {
            self = .standardOutput
        } else {
            return nil
        }
    }

    private static func reportMisplaced(_ section: Section, isHTTP: Bool, isFile: Bool) {
        for key in ["rotate", "keep"] where section.has(key) && !isFile {
            section.report("is for sinks with a file", at: key)
        }
        for key in ["secret", "answer-within"] where section.has(key) && !isHTTP {
            section.report("is for sinks with a url", at: key)
        }
    }

    private static func secret(_ text: String) throws -> Secret {
        guard SinkSecret(text) != nil else {
            throw ValueFault(
                text.hasPrefix("whsk_")
                    ? "whsk_ must be followed by the Base64 of an Ed25519 private key, 32 or 64 bytes"
                    : "whsec_ must be followed by Base64"
            )
        }
        return Secret(text)
    }
}
