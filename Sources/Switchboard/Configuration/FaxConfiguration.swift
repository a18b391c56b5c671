/// How received faxes are kept: `fax:`.
package struct FaxConfiguration: Hashable, Sendable {
    /// Where files go; nil for `faxes` in the data directory.
    package var directory: String?
    /// The largest file that is kept, in bytes; Telnyx sends at most 50 MB.
    package var maxSize = 50 << 20
    /// Hosts files may be fetched from by plain http or at private addresses.
    package var allowHosts: [String] = []

    init(_ section: Section) {
        let keep = section.section("keep")
        directory = keep.text("directory")
        maxSize = keep.value("max-size", default: maxSize) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard bytes > 0 else { throw ValueFault("must be more than nothing") }
            return bytes
        }
        keep.finish()
        allowHosts = section.list("allow-hosts") { $0.lowercased() } ?? []
        section.finish()
    }
}
