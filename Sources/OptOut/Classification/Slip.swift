/// How one word may have become another by a slip of the finger.
enum Slip {
    /// Two letters changed places, one was doubled or left out: the word meant is plain.
    case plain
    /// Any other single change.
    case doubtful

    /// The slip that makes `written` of `meant`; nil when it takes more than one.
    static func between(_ written: [UInt8], _ meant: [UInt8]) -> Slip? {
        guard abs(written.count - meant.count) <= 1, written != meant else { return nil }
        let head = zip(written, meant).prefix { $0 == $1 }.count
        let tail = zip(written.reversed(), meant.reversed()).prefix { $0 == $1 }.count
        if written.count == meant.count {
            let middle = written.count - head - tail
            if middle == 1 { return .doubtful }
            guard middle == 2, written[head] == meant[head + 1], written[head + 1] == meant[head] else { return nil }
            return .plain
        }
        guard head + tail >= min(written.count, meant.count) else { return nil }
        if written.count < meant.count { return .plain }
        let extra = written[min(head, written.count - 1)]
        let isDoubled = head > 0 && written[head - 1] == extra
        return isDoubled ? .plain : .doubtful
    }
}
