import Foundation
import Testing

/// Files under `fixtures/`, found from the place of this source file.
enum Fixtures {
    static func root() throws -> URL {
        if let given = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] { return URL(filePath: given) }
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let marks = ["Package.swift", "Sources", "fixtures"].map { folder.appending(path: $0).path }
            if marks.allSatisfy(FileManager.default.fileExists(atPath:)) { return folder }
            folder.deleteLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }

    /// The cells of a TSV file without its comment lines.
    static func rows(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: try root().appending(path: "fixtures/numbering/\(name)"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

/// A generator of the same numbers every time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of up to so many random bytes, made valid UTF-8, with the characters of interest more often than others.
    mutating func text(upTo length: Int, favouring alphabet: String) -> String {
        let favourites = Array(alphabet.utf8)
        let bytes = (0..<Int.random(in: 0...length, using: &self)).map { _ in
            Bool.random(using: &self) && !favourites.isEmpty
                ? favourites[Int.random(in: 0..<favourites.count, using: &self)]
                : UInt8.random(in: 0...255, using: &self)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
