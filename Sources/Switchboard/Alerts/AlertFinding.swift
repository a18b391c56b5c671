/// One thing that is wrong at an instant.
struct AlertFinding: Hashable, Sendable {
    /// What sort of thing.
    let condition: AlertCondition
    /// Which one, where there are several: a destination.
    var subject: String?
    /// What is wrong, one sentence without numbers of people.
    let what: String
    /// What to do about it, one sentence.
    let remedy: String
    /// It must last so long before anybody is told.
    var after: Duration = .zero

    /// What tells it from other things that are wrong.
    var key: String { subject.map { "\(condition.rawValue)/\($0)" } ?? condition.rawValue }
}
