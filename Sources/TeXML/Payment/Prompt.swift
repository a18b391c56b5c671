/// What ``Pay`` says in one step.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/pay
public struct Prompt: PayPart {
    /// What `Prompt` takes.
    public struct Attributes: AttributeTable {
        /// The step that it is said in; required.
        public let `for` = Attribute<PaymentStep>.choice("for", required: true)
        /// The attempts that it is said at, `2 3` for instance.
        public let attempt = Attribute.text("attempt", .attempts)
        /// The error that it is said after.
        public let errorType = Attribute<PaymentError>.choice("errorType")
        /// The card that it is said for.
        public let cardType = Attribute<CardType>.choice("cardType")
    }

    /// What it may hold.
    public static let form = ElementForm("Prompt", Attributes(), children: [Say.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Says the content in that step.
    public init(
        for: PaymentStep,
        attempt: String? = nil,
        errorType: PaymentError? = nil,
        cardType: CardType? = nil,
        @PromptBuilder content: () -> [Say]
    ) {
        markup = Markup("Prompt", elements: content().map(\.markup))
        self.`for` = `for`
        self.attempt = attempt
        self.errorType = errorType
        self.cardType = cardType
    }
}
