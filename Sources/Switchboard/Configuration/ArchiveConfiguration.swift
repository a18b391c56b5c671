package import Handlers

/// What all kept files have in common: `media:`.
package struct ArchiveConfiguration: Hashable, Sendable {
    /// The room that stays free on a disk files are kept on, in bytes; below it downloads wait.
    package let minFree: Int
    /// How much room previews may take, in bytes.
    package let previewCache: Int

    /// Where every file is copied to; nil for nowhere.
    package let copyTarget: CopyTarget?

    init(_ section: Section) {
        minFree = section.value("min-free", default: 256 << 20, ConfigurationValues.bytes)
        previewCache = section.value("preview-cache", default: 256 << 20, ConfigurationValues.bytes)
        copyTarget = Self.target(section.section("copy-to"))
        section.finish()
    }

    /// Nil when nothing is written, and where something is missing, which is a fault.
    private static func target(_ section: Section) -> CopyTarget? {
        defer { section.finish() }
        let endpoint = section.value("endpoint", ConfigurationValues.url)
        let texts = ["bucket", "region", "access-key"].map { ($0, section.text($0)) }
        let secret = section.value("secret-key", ConfigurationValues.secret)
        let prefix = section.text("prefix") ?? ""
        guard !section.isEmpty else { return nil }
        for (key, value) in texts + [("endpoint", endpoint), ("secret-key", secret?.exposed)] where value == nil {
            if !section.has(key) { section.report("is missing; a copy needs all but prefix", at: key) }
        }
        guard let endpoint, let bucket = texts[0].1, let region = texts[1].1, let key = texts[2].1, let secret else {
            return nil
        }
        guard !endpoint.dropFirst(8).contains("/") else {
            section.report(
                "must be scheme, host and port without a path; the bucket stands under bucket",
                at: "endpoint"
            )
            return nil
        }
        return CopyTarget(
            endpoint: endpoint,
            bucket: bucket,
            region: region,
            accessKey: key,
            secretKey: secret.exposed,
            prefix: prefix
        )
    }
}
