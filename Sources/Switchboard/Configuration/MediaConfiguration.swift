import Foundation

/// How fetched files are kept: `fax:`, `voice.recordings` and `messaging.media`.
package struct MediaConfiguration: Hashable, Sendable {
    /// Where files go; nil for a folder in the data directory.
    package var directory: String?
    /// The largest file that is kept, in bytes.
    package var maxSize: Int
    /// Hosts files may be fetched from by plain http or at private addresses.
    package var allowHosts: [String] = []
    /// Whether nothing but those hosts is asked.
    package var isClosed = false
    /// Whether files are fetched at all.
    package var fetches = true

    /// Reads `keep`, `allow-hosts` and, where it is a matter of choice, `fetch`; `maxSize` is the default.
    init(_ section: Section, maxSize: Int, isOptional: Bool = false) {
        let keep = section.section("keep")
        directory = keep.text("directory")
        self.maxSize = keep.value("max-size", default: maxSize) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard bytes > 0 else { throw ValueFault("must be more than nothing") }
            return bytes
        }
        keep.finish()
        allowHosts = section.list("allow-hosts") { $0.lowercased() } ?? []
        if isOptional { fetches = section.value("fetch", default: true, ConfigurationValues.boolean) }
        section.finish()
    }

    /// The same, files at the stand-in allowed; with `isClosed` no others.
    func fetching(from origin: String, isClosed: Bool = false) -> MediaConfiguration {
        var keep = self
        if let host = URLComponents(string: origin)?.host { keep.allowHosts.append(host) }
        keep.isClosed = isClosed
        return keep
    }
}
