/// One word of a message as the rules see it.
struct Token {
    /// The folded word.
    var text: String
    /// The word with look-alikes, digits and signs read as the letters they stand for; nil when there are none.
    var reading: String?
    /// The word's number in the rules' vocabulary; -1 when it has none.
    var word: Int32 = -1
    var sentence: Int
    var clause: Int
    let line: Int
    /// Which pair of quotation marks it stands in; 0 outside.
    let quote: Int
    /// All its letters are capitals.
    let isUpper: Bool
    /// Written with a capital and small letters.
    let isCapitalized: Bool
    /// Joined to the word before by a hyphen.
    let isHyphenated: Bool
    /// Read into it rather than written: a look-alike, a slip of the finger.
    var isDoubtful = false
}
