extension Configuration {
    /// Leads everything that would leave to a stand-in, and everything that is kept into a folder of the scenario.
    ///
    /// `isPatient` gives answers all the time they need: scenarios are about what is answered, not how fast a busy machine
    /// is. Without it the configured budget counts.
    mutating func enterScenario(in directory: DataDirectory, outside origin: String, isPatient: Bool) {
        data = directory
        if isPatient {
            voice.answerWithin = .seconds(60)
            crm.answerWithin = voice.answerWithin
            lookups.answerWithin = voice.answerWithin
        }
        fax.directory = nil
        voice.recordings.directory = nil
        messaging.media.directory = nil
        fax = fax.fetching(from: origin, isClosed: true)
        voice.recordings = voice.recordings.fetching(from: origin, isClosed: true)
        messaging.media = messaging.media.fetching(from: origin, isClosed: true)
        sinks = sinks.map { $0.redirected(to: "\(origin)/sinks/\($0.name)") }
        if crm.url != nil { crm = crm.redirected(to: "\(origin)/callers") }
    }
}
