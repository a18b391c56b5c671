/// One thing the doctor looked at.
package struct DoctorFinding: Hashable, Sendable, Encodable {
    /// How it is.
    package enum Verdict: String, Hashable, Sendable, Encodable {
        /// As it should be.
        case ok
        /// Works, or could not be seen, and deserves a look.
        case warning
        /// Keeps something from working.
        case fault
    }

    /// What was looked at, one word: `public-key`, `clock`.
    package let check: String
    /// How it is.
    package let verdict: Verdict
    /// What was found, one line.
    package let what: String
    /// What to do about it, one line; nil when there is nothing to do.
    package let remedy: String?

    private init(_ check: String, _ verdict: Verdict, _ what: String, remedy: String?) {
        self.check = check
        self.verdict = verdict
        self.what = Self.line(what)
        self.remedy = remedy.map(Self.line)
    }

    /// All is well.
    package static func ok(_ check: String, _ what: String) -> DoctorFinding {
        DoctorFinding(check, .ok, what, remedy: nil)
    }

    /// Deserves a look.
    package static func warning(_ check: String, _ what: String, do remedy: String) -> DoctorFinding {
        DoctorFinding(check, .warning, what, remedy: remedy)
    }

    /// Keeps something from working.
    package static func fault(_ check: String, _ what: String, do remedy: String) -> DoctorFinding {
        DoctorFinding(check, .fault, what, remedy: remedy)
    }

    /// Reasons of systems and tests may have several lines.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
