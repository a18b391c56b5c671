/// Reads no more of an answer than where it ends.
enum AnswerHead {
    private static let lengthName = Array("\ncontent-length:".utf8)

    /// The status of an answer that is there in full, nil of one that is not.
    static func status(ofWhole answer: ArraySlice<UInt8>) -> Int? {
        var length = 0
        var index = answer.startIndex
        while index < answer.endIndex {
            if answer[index] == 10 {
                let line = answer[index...]
                if line.starts(with: [10, 13, 10]) {
                    guard answer.endIndex - index - 3 >= length else { return nil }
                    return number(answer.dropFirst(9))
                }
                if startsLengthField(line) { length = number(line.dropFirst(lengthName.count)) }
            }
            index += 1
        }
        return nil
    }

    private static func startsLengthField(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > lengthName.count else { return false }
        return zip(line, lengthName).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
    }

    private static func number(_ text: ArraySlice<UInt8>) -> Int {
        text.drop { $0 == 32 }.prefix { (48...57).contains($0) }.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
