import Foundation

/// A bucket of an S3-compatible storage: `media.copy-to`.
package struct CopyTarget: Hashable, Sendable {
    /// Scheme, host and port, such as `https://s3.eu-central-1.amazonaws.com`, without a path.
    package let endpoint: String
    /// The bucket.
    package let bucket: String
    /// The region that is signed for.
    package let region: String
    /// The public half of the key.
    package let accessKey: String
    /// The secret half of the key.
    package let secretKey: String
    /// What every name in the bucket begins with; empty, or ending with a slash.
    package let prefix: String

    /// Puts a target together.
    package init(
        endpoint: String,
        bucket: String,
        region: String,
        accessKey: String,
        secretKey: String,
        prefix: String = ""
    ) {
        self.endpoint = endpoint
        self.bucket = bucket
        self.region = region
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.prefix = prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/"
    }

    /// The path of a kept file, the bucket in front: every S3-compatible storage takes it so.
    func path(of record: MediaRecord) -> String {
        "/\(bucket)/\(prefix)\(record.kind.rawValue)/\(record.path ?? record.id)".split(
            separator: "/",
            omittingEmptySubsequences: false
        ).map { TelnyxClient.encoded(String($0)) }.joined(separator: "/")
    }

    /// What the `Host` header says: the port only where it is not the scheme's own.
    var host: String {
        guard let parts = URLComponents(string: endpoint), let host = parts.host else { return "" }
        let own = parts.scheme == "http" ? 80 : 443
        return parts.port.flatMap { $0 == own ? nil : "\(host):\($0)" } ?? host
    }
}
