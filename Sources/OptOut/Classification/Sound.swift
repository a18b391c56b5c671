/// How a word sounds to whoever writes by ear: `embiar` and `enviar`, `desabonez` and `desabonnez` are the same.
enum Sound {
    /// Doubled letters once, no `h`, `v` as `b`, `z` and soft `c` as `s`, `y` as `i`, `k` and `q` as `c`, `m` before `b` as `n`.
    static func of(_ letters: [UInt8]) -> String {
        var sound: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let heard: UInt8 =
                switch letter {
                case UInt8(ascii: "h"): 0
                case UInt8(ascii: "v"): UInt8(ascii: "b")
                case UInt8(ascii: "z"): UInt8(ascii: "s")
                case UInt8(ascii: "c") where next == UInt8(ascii: "e") || next == UInt8(ascii: "i"): UInt8(ascii: "s")
                case UInt8(ascii: "y"): UInt8(ascii: "i")
                case UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "c")
                case UInt8(ascii: "m") where next == UInt8(ascii: "b") || next == UInt8(ascii: "p"): UInt8(ascii: "n")
                default: letter
                }
            if heard != 0, heard != sound.last { sound.append(heard) }
        }
        return String(decoding: sound, as: UTF8.self)
    }
}
