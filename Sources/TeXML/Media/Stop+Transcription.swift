extension Stop {
    /// The transcription to end.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stop
    public struct Transcription: StopService {
        /// What it may hold.
        public static let form = ElementForm("Transcription")
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Ends the transcription.
        public init() {
            markup = Markup("Transcription")
        }
    }
}
