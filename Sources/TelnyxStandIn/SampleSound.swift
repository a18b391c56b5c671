package import Foundation

/// The shortest sound file there is: one silent MP3 frame, for recordings that were never made.
package enum SampleSound {
    /// MPEG 1, layer III, 32 kbit/s, 44.1 kHz: a header of four bytes and 100 of nothing.
    package static let bytes = Data([0xFF, 0xFB, 0x10, 0xC4]) + Data(repeating: 0, count: 100)
}
