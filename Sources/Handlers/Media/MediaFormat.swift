/// What a file is, told by its first bytes and not by what the server calls it.
enum MediaFormat: String, Hashable, Sendable, CaseIterable {
    case pdf
    case tiff
    case mp3
    case wav
    case ogg
    case amr
    case m4a
    case jpeg
    case png
    case gif
    case webp
    case heic
    case mp4
    case threeGP = "3gp"
    case quickTime = "mov"
    case vCard = "vcf"
    case calendar = "ics"

    /// So many bytes are needed: readers find `%PDF-` anywhere in the first 1024 (ISO 32000-1, annex H.3).
    static let prefixLength = 1024 + 5

    init?(prefix: [UInt8]) {
        guard let format = Self.fixed(prefix) ?? Self.contained(prefix) ?? Self.written(prefix) else { return nil }
        self = format
    }

    /// A mark at the very beginning.
    private static func fixed(_ prefix: [UInt8]) -> MediaFormat? {
        let marks: [([UInt8], MediaFormat)] = [
            ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff), ([0xFF, 0xD8, 0xFF], .jpeg),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), (Array("GIF87a".utf8), .gif),
            (Array("GIF89a".utf8), .gif), (Array("OggS".utf8), .ogg), (Array("#!AMR".utf8), .amr),
            (Array("ID3".utf8), .mp3),
        ]
        return marks.first { prefix.starts(with: $0.0) }?.1 ?? (isMP3Frame(prefix) ? .mp3 : nil)
    }

    /// Eleven set bits, layer III, a rate and a frequency that exist (ISO 11172-3, 2.4.1.3).
    private static func isMP3Frame(_ prefix: [UInt8]) -> Bool {
        guard prefix.count > 2, prefix[0] == 0xFF, prefix[1] & 0xE6 == 0xE2 else { return false }
        return prefix[1] & 0x18 != 0x08 && prefix[2] & 0xF0 != 0xF0 && prefix[2] & 0x0C != 0x0C
    }

    /// A container that names what is in it: RIFF at its ninth byte, ISO base media (ISO 14496-12) at its fifth.
    private static func contained(_ prefix: [UInt8]) -> MediaFormat? {
        let (tag, brand) = (word(prefix, at: 4), word(prefix, at: 8))
        if prefix.starts(with: "RIFF".utf8) { return brand == "WAVE" ? .wav : brand == "WEBP" ? .webp : nil }
        guard tag == "ftyp" else { return nil }
        switch brand {
        case "heic", "heix", "mif1", "msf1": return .heic
        case "M4A ", "M4B ": return .m4a
        case "qt  ": return .quickTime
        case _ where brand.hasPrefix("3g"): return .threeGP
        default: return .mp4
        }
    }

    /// Words, near the beginning.
    private static func written(_ prefix: [UInt8]) -> MediaFormat? {
        let text = prefix.starts(with: [0xEF, 0xBB, 0xBF]) ? prefix.dropFirst(3) : prefix[...]
        let head = String(decoding: text.prefix(64), as: UTF8.self).uppercased()
        let start = head.drop { $0.isWhitespace }
        if start.hasPrefix("BEGIN:VCARD") { return .vCard }
        if start.hasPrefix("BEGIN:VCALENDAR") { return .calendar }
        let mark = Array("%PDF-".utf8)
        let starts = 0..<max(min(1024, prefix.count - mark.count + 1), 0)
        return starts.contains { prefix[$0...].starts(with: mark) } ? .pdf : nil
    }

    private static func word(_ prefix: [UInt8], at start: Int) -> String {
        String(decoding: prefix.dropFirst(start).prefix(4), as: UTF8.self)
    }

    var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        default: rawValue
        }
    }

    var contentType: String {
        switch self {
        case .pdf: "application/pdf"
        case .tiff: "image/tiff"
        case .mp3: "audio/mpeg"
        case .wav: "audio/wav"
        case .ogg: "audio/ogg"
        case .amr: "audio/amr"
        case .m4a: "audio/mp4"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .heic: "image/heic"
        case .mp4: "video/mp4"
        case .threeGP: "video/3gpp"
        case .quickTime: "video/quicktime"
        case .vCard: "text/vcard"
        case .calendar: "text/calendar"
        }
    }
}
