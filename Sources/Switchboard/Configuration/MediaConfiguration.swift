/// How fetched files are kept: `fax:` and `voice.recordings`.
package struct MediaConfiguration: Hashable, Sendable {
    /// Where files go; nil for a folder in the data directory.
    package var directory: String?
    /// The largest file that is kept, in bytes.
    package var maxSize: Int
    /// Hosts files may be fetched from by plain http or at private addresses.
    package var allowHosts: [String] = []

    /// Reads `keep` and `allow-hosts`; `maxSize` is the default.
    init(_ section: Section, maxSize: Int) {
        let keep = section.section("keep")
        directory = keep.text("directory")
        self.maxSize = keep.value("max-size", default: maxSize) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard bytes > 0 else { throw ValueFault("must be more than nothing") }
            return bytes
        }
        keep.finish()
        allowHosts = section.list("allow-hosts") { $0.lowercased() } ?? []
        section.finish()
    }
}
