/// Suppresses noise in the call.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/suppression
public struct Suppression: StartService {
    /// What `Suppression` takes.
    public struct Attributes: AttributeTable {
        /// Which side of the call is cleaned; `inbound` when nil.
        public let direction = Attribute<AudioTrack>.choice("direction", default: "inbound")
        /// Who suppresses the noise; `Denoiser` when nil.
        public let noiseSuppressionEngine = Attribute<NoiseSuppressionEngine>.choice(
            "noiseSuppressionEngine",
            default: "Denoiser"
        )
        /// The model; Krisp only.
        public let model = Attribute<ModelName>.open("model")
        /// How much is suppressed; Krisp only; 0 to 100.
        public let suppressionLevel = Attribute.decimal("suppressionLevel", 0...100)
        /// The family of models; AiCoustics only; `sparrow` when nil.
        public let family = Attribute<AiCousticsFamily>.choice("family", default: "sparrow")
        /// The size of the model; AiCoustics only, and `vf` with `quail` only; `s` when nil.
        public let size = Attribute<AiCousticsSize>.choice("size", default: "s")
        /// How much the voice is enhanced; AiCoustics only; 0 to 1; `0.8` when nil.
        public let enhancementLevel = Attribute.decimal("enhancementLevel", 0...1, default: "0.8")
    }

    /// What it may hold.
    public static let form = ElementForm("Suppression", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        direction: AudioTrack? = nil,
        noiseSuppressionEngine: NoiseSuppressionEngine? = nil,
        model: ModelName? = nil,
        suppressionLevel: Double? = nil,
        family: AiCousticsFamily? = nil,
        size: AiCousticsSize? = nil,
        enhancementLevel: Double? = nil
    ) {
        markup = Markup("Suppression")
        self.direction = direction
        self.noiseSuppressionEngine = noiseSuppressionEngine
        self.model = model
        self.suppressionLevel = suppressionLevel
        self.family = family
        self.size = size
        self.enhancementLevel = enhancementLevel
    }
}
