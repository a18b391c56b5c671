import Foundation

/// Pictures made for tests, and what a made picture says about its size.
enum SamplePicture {
    /// A white picture as a PNG without compression (RFC 1950, stored blocks), one bit for each pixel.
    static func png(width: Int, height: Int) -> Data {
        let row = [UInt8](repeating: 0xFF, count: (width + 7) / 8)
        var raw: [UInt8] = []
        for _ in 0..<height {
            raw.append(0)
            raw += row
        }
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: raw.count, by: 65_535) {
            let block = raw[start..<min(start + 65_535, raw.count)]
            let length = UInt16(block.count)
            stream.append(block.endIndex == raw.count ? 1 : 0)
            for half in [length, ~length] { stream += [UInt8(half & 0xFF), UInt8(half >> 8)] }
            stream += block
        }
        stream += word(adler(raw))
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file += chunk("IHDR", word(UInt32(width)) + word(UInt32(height)) + [1, 0, 0, 0, 0])
        file += chunk("IDAT", stream)
        file += chunk("IEND", [])
        return Data(file)
    }

    /// Width and height by the frame header of a baseline or progressive JPEG (ISO 10918-1, B.2.2).
    static func size(ofJPEG data: Data) -> [Int]? {
        let bytes = Array(data)
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let (mark, length) = (bytes[place + 1], Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
            if [0xC0, 0xC1, 0xC2].contains(mark) {
                let height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
                return [Int(bytes[place + 7]) << 8 | Int(bytes[place + 8]), height]
            }
            place += 2 + length
        }
        return nil
    }

    private static func word(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    private static func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + body
        return word(UInt32(body.count)) + content + word(crc(content))
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        let (low, high) = bytes.reduce((UInt32(1), UInt32(0))) { sums, byte in
            let low = (sums.0 + UInt32(byte)) % 65_521
            return (low, (sums.1 + low) % 65_521)
        }
        return high << 16 | low
    }
}
