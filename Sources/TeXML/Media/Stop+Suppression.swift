extension Stop {
    /// The noise suppression to end.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stop
    public struct Suppression: StopService {
        /// What it may hold.
        public static let form = ElementForm("Suppression")
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Ends the suppression.
        public init() {
            markup = Markup("Suppression")
        }
    }
}
