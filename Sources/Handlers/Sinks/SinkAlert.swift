/// The alerts a sink can subscribe to beside events; the words stand in the configuration and are the `type` sinks get.
package enum SinkAlert: String, Hashable, Sendable, CaseIterable {
    /// Something was given up: an event or an effect needs a person.
    case deadLetter = "dead-letter"
    /// A message may be an opt-out, and a person should read it.
    case optOutReview = "opt-out-review"
    /// Something needs a person, or does not any more: `alerts:` says what is looked at.
    case alert
    /// A caller has left a message, and it is on disk.
    case voicemail
    /// A conversation was recorded, and the recording is on disk.
    case recording
}
