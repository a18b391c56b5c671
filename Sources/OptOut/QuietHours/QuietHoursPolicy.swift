public import Foundation

/// Which messages keep quiet hours, and which hours these are.
public struct QuietHoursPolicy: Sendable {
    /// The purposes that may be made to keep quiet hours.
    ///
    /// What somebody has just asked for is answered at any hour, and a confirmation is due within five minutes.
    public static let possiblePurposes: [SendPurpose] = [.marketing, .informational]

    private let purposes: Set<SendPurpose>
    private let hours: QuietHours

    /// Takes the purposes, of which only the possible ones count, and the hours.
    public init(for purposes: some Sequence<SendPurpose> = [.marketing], hours: QuietHours) {
        self.purposes = Set(purposes).intersection(Self.possiblePurposes)
        self.hours = hours
    }

    /// What stands against sending this message now by the clock of its recipient; nil when nothing does.
    public func refusal(of request: SendRequest, at now: Date) -> QuietHoursRefusal? {
        guard keepsQuiet(request, at: now) else { return nil }
        switch hours.answer(for: request.to, known: request.knownPlace, at: now) {
        case .allowed: return nil
        case .refused(let refusal): return refusal
        }
    }

    /// An answer that comes late is what nobody asked for any more.
    private func keepsQuiet(_ request: SendRequest, at now: Date) -> Bool {
        let isLate = request.answersUntil.map { now >= $0 } ?? false
        return purposes.contains(isLate ? .informational : request.purpose)
    }
}
