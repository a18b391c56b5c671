/// What a file can be, told by its first bytes and not by what the server calls it.
enum DocumentKind: Hashable, Sendable {
    case pdf
    case tiff
    case mp3
    case wav

    /// What a fax comes as.
    static let faxes: Set<DocumentKind> = [.pdf, .tiff]
    /// What a recording comes as.
    static let recordings: Set<DocumentKind> = [.mp3, .wav]

    /// So many bytes are needed: readers find `%PDF-` anywhere in the first 1024 (ISO 32000-1, annex H.3).
    static let prefixLength = 1024 + 5

    init?(prefix: [UInt8]) {
        if prefix.starts(with: [0x49, 0x49, 0x2A, 0x00]) || prefix.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            self = .tiff
            return
        }
        if prefix.starts(with: "RIFF".utf8), prefix.dropFirst(8).starts(with: "WAVE".utf8) {
            self = .wav
            return
        }
        // A tag, or eleven set bits and a layer: the header of the first frame (ISO 11172-3, 2.4.1.3).
        let isFrame = prefix.count > 1 && prefix[0] == 0xFF && prefix[1] & 0xE0 == 0xE0 && prefix[1] & 0x06 != 0
        if prefix.starts(with: "ID3".utf8) || isFrame {
            self = .mp3
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
        case .mp3: "mp3"
        case .wav: "wav"
        }
    }

    var contentType: String {
        switch self {
        case .pdf: "application/pdf"
        case .tiff: "image/tiff"
        case .mp3: "audio/mpeg"
        case .wav: "audio/wav"
        }
    }
}
