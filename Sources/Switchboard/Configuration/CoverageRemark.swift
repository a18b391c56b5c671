package import Foundation
import Handlers
import Numbering

/// What `config check --coverage` found, at its place in the file.
package struct CoverageRemark: Hashable, Sendable, Codable {
    /// The file as named by the user; nil for the embedded defaults.
    package let file: String?
    /// The line, from 1; nil when it is about something that is not there.
    package let line: Int?
    /// The key's path, for example `voice.plans.main[2]`.
    package let key: String
    /// What it is about, for example `unreachable-rule`.
    package let kind: String
    /// What is wrong and what to do.
    package let message: String
}

extension CoverageRemark: CustomStringConvertible {
    /// `hookswitch.yaml:12: unreachable-rule: voice.plans.main[2]: …`.
    package var description: String {
        let place = [file ?? "embedded defaults", line.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(kind): \(key): \(message)"
    }
}

extension Configuration {
    /// Rules no call comes to, hours nobody covers and the like, in the order of the file.
    package func coverage(at now: Date) -> [CoverageRemark] {
        let tested = tests.compactMap(\.call.to.phoneNumber)
        let own = messaging.book.ownNumbers.union(tested)
        return Coverage(voice.plans, hours: hours.hours, ownNumbers: own).findings(at: now).map { finding in
            let (key, line) = voice.places.place(plan: finding.plan, rule: finding.rule)
            return CoverageRemark(
                file: file,
                line: line,
                key: key,
                kind: finding.kind.rawValue,
                message: finding.message
            )
        }
        .sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }
}
