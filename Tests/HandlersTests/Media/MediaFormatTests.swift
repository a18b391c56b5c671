import Foundation
import Testing

@testable import Handlers

@Suite struct MediaFormatTests {
    private static func container(_ brand: String) -> [UInt8] { [0, 0, 0, 0x18] + Array("ftyp\(brand)".utf8) }

    private static let samples: [([UInt8], MediaFormat?)] = [
        (Array("%PDF-1.4".utf8), .pdf), (Array("junk\n%PDF-1.7".utf8), .pdf),
        (Array(repeating: 0x20, count: 1023) + Array("%PDF-".utf8), .pdf),
        (Array(repeating: 0x20, count: 1024) + Array("%PDF-".utf8), nil),
        ([0x49, 0x49, 0x2A, 0x00, 0x08], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        (Array("ID3\u{4}".utf8), .mp3), ([0xFF, 0xFB, 0x90, 0x64], .mp3), ([0xFF, 0xF3, 0x40, 0xC4], .mp3),
        ([0xFF, 0xFE, 0x42, 0x00], nil), ([0xFF, 0xFB, 0xF0, 0x00], nil), ([0xFF, 0xFB, 0x9C, 0x00], nil),
        (Array("RIFF\0\0\0\0WAVEfmt ".utf8), .wav), (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .webp),
        (Array("RIFF\0\0\0\0AVI ".utf8), nil), (Array("OggS\0".utf8), .ogg), (Array("#!AMR\n".utf8), .amr),
        ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        (Array("GIF89a".utf8), .gif), (Array("GIF88a".utf8), nil), (container("isom"), .mp4),
        (container("3gp5"), .threeGP), (container("qt  "), .quickTime), (container("M4A "), .m4a),
        (container("heic"), .heic), (Array("BEGIN:VCARD\r\nVERSION:3.0".utf8), .vCard),
        ([0xEF, 0xBB, 0xBF] + Array("begin:vcard\n".utf8), .vCard), (Array("BEGIN:VCALENDAR".utf8), .calendar),
        (Array("<html>".utf8), nil), (Array("<svg onload=alert(1)>".utf8), nil), (Array("MZ".utf8), nil), ([], nil),
    ]

    @Test(arguments: samples)
    func filesAreToldByTheirFirstBytes(prefix: [UInt8], format: MediaFormat?) {
        #expect(MediaFormat(prefix: prefix) == format)
    }

    @Test func everyFormatHasAnExtensionOfItsOwn() {
        #expect(Set(MediaFormat.allCases.map(\.fileExtension)).count == MediaFormat.allCases.count)
        #expect(!MediaFormat.allCases.map(\.fileExtension).contains("json"))
    }
}
