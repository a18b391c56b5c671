/// Plays audio, tones or a ring-back tone to the caller.
///
/// Without `continueOnError` a file that cannot be played ends the document.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/play
public struct Play: Verb, GatherContent {
    /// What `Play` takes.
    public struct Attributes: AttributeTable {
        /// How often the audio is played, 0 meaning for ever; at least 0; `1` when nil.
        public let loop = Attribute.integer("loop", 0...Int.max, default: "1")
        /// True when the text names a file in the media storage of Telnyx; `false` when nil.
        public let mediaStorage = Attribute.boolean("mediaStorage", default: "false")
        /// Tones to play instead of a file, `w` being half a second of silence.
        public let digits = Attribute.text("digits", .tones)
        /// Audio to try once when the first cannot be fetched.
        public let failoverURL = Attribute.address("failoverUrl")
        /// True to go on with the document when the audio cannot be played; otherwise it ends there; `false` when
        /// nil.
        public let continueOnError = Attribute.boolean("continueOnError", default: "false")
        /// The ring-back tone to play instead of a file; not inside ``Gather``.
        public let ringTone = Attribute<RingTone>.choice("ringTone")
    }

    /// What it may hold.
    public static let form = ElementForm("Play", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Plays a file: an address, or with `mediaStorage` the name under which Telnyx stores it.
    public init(
        _ source: WebAddress? = nil,
        loop: Int? = nil,
        mediaStorage: Bool? = nil,
        digits: String? = nil,
        failoverURL: WebAddress? = nil,
        continueOnError: Bool? = nil,
        ringTone: RingTone? = nil
    ) {
        markup = Markup("Play", text: source?.text ?? "")
        self.loop = loop
        self.mediaStorage = mediaStorage
        self.digits = digits
        self.failoverURL = failoverURL
        self.continueOnError = continueOnError
        self.ringTone = ringTone
    }
}
