/// What a fax document can be, told by its first bytes and not by what the server calls it.
enum DocumentKind: Hashable, Sendable {
    case pdf
    case tiff

    /// So many bytes are needed: readers find `%PDF-` anywhere in the first 1024 (ISO 32000-1, annex H.3).
    static let prefixLength = 1024 + 5

    init?(prefix: [UInt8]) {
        if prefix.starts(with: [0x49, 0x49, 0x2A, 0x00]) || prefix.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            self = .tiff
            return
        }
        let mark = Array("%PDF-".utf8)
        let starts = 0..<max(min(1024, prefix.count - mark.count + 1), 0)
        guard starts.contains(where: { prefix[$0...].starts(with: mark) }) else { return nil }
        self = .pdf
    }

    var fileExtension: String {
        switch self {
        case .pdf: "pdf"
        case .tiff: "tiff"
        }
    }

    var contentType: String {
        switch self {
        case .pdf: "application/pdf"
        case .tiff: "image/tiff"
        }
    }
}
