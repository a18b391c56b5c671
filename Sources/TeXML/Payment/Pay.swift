/// Takes a payment by keys.
///
/// Whether Telnyx supports it in TeXML is documented in two ways; the verb page says yes.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/pay
public struct Pay: Verb {
    /// What `Pay` takes.
    public struct Attributes: AttributeTable {
        /// Asked for with the result; without it the current document is asked for again.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
        /// Told what happens.
        public let statusCallback = Attribute.address("statusCallback")
        /// How `statusCallback` is called; `POST` when nil.
        public let statusCallbackMethod = Attribute<RequestMethod>.choice("statusCallbackMethod", default: "POST")
        /// The payment connector; `Default` when nil.
        public let paymentConnector = Attribute.text("paymentConnector", default: "Default")
        /// The amount, `10.50`.
        public let chargeAmount = Attribute.text("chargeAmount", .amount)
        /// The currency; `USD` when nil.
        public let currency = Attribute<Currency>.choice("currency", default: "USD")
        /// A token from before.
        public let paymentToken = Attribute.text("paymentToken")
        /// How it is paid; `credit-card` when nil.
        public let paymentMethod = Attribute<PaymentMethod>.choice("paymentMethod", default: "credit-card")
        /// Whether a postal code is asked for, or the one that is known; `true` when nil.
        public let postalCode = Attribute.text("postalCode", default: "true")
        /// The shortest postal code that is accepted; at least 1.
        public let minPostalCodeLength = Attribute.integer("minPostalCodeLength", 1...Int.max)
        /// The cards that are accepted.
        public let validCardTypes = Attribute<[CardType]>.tokens(
            "validCardTypes",
            among: [.visa, .mastercard, .amex, .discover, .dinersClub, .jcb, .maestro, .optima, .enroute]
        )
        /// Whether money is taken; inferred from `chargeAmount` when nil.
        public let transactionType = Attribute<TransactionType>.choice("transactionType")
        /// What the payment is for.
        public let description = Attribute.prose("description")
        /// How often each step may be tried; 1 to 3; `1` when nil.
        public let maxAttempts = Attribute.integer("maxAttempts", 1...3, default: "1")
        /// How long the first key is waited for; 1 to 600 seconds; `5` s when nil.
        public let timeout = Attribute.seconds("timeout", 1...600, default: "5")
        /// How long the next key is waited for; 1 to 600 seconds; `5` s when nil.
        public let interDigitTimeout = Attribute.seconds("interDigitTimeout", 1...600, default: "5")
        /// The voice of the prompts; `female` when nil.
        public let voice = Attribute<VoiceName>.open("voice", default: "female")
        /// The language of the prompts; `en-US` when nil.
        public let language = Attribute<LanguageTag>.open("language", default: "en-US")
        /// The service level; `premium` when nil.
        public let serviceLevel = Attribute<PaymentServiceLevel>.choice("serviceLevel", default: "premium")
        /// A JSON object for the connector.
        public let parameters = Attribute.json("parameters")
        /// A JSON object with the prompts, instead of ``Prompt``.
        public let prompts = Attribute.json("prompts")
        /// A JSON object to keep with the payment.
        public let metadata = Attribute.json("metadata")
    }

    /// What it may hold.
    public static let form = ElementForm("Pay", Attributes(), children: [Parameter.self, Prompt.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Asks for the card or account, with these prompts and parameters.
    public init(
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        statusCallback: WebAddress? = nil,
        statusCallbackMethod: RequestMethod? = nil,
        paymentConnector: String? = nil,
        chargeAmount: String? = nil,
        currency: Currency? = nil,
        paymentToken: String? = nil,
        paymentMethod: PaymentMethod? = nil,
        postalCode: String? = nil,
        minPostalCodeLength: Int? = nil,
        validCardTypes: [CardType]? = nil,
        transactionType: TransactionType? = nil,
        description: SafeText? = nil,
        maxAttempts: Int? = nil,
        timeout: Duration? = nil,
        interDigitTimeout: Duration? = nil,
        voice: VoiceName? = nil,
        language: LanguageTag? = nil,
        serviceLevel: PaymentServiceLevel? = nil,
        parameters: JSONText? = nil,
        prompts: JSONText? = nil,
        metadata: JSONText? = nil,
        @PayBuilder parts: () -> [any PayPart] = { [] }
    ) {
        markup = Markup("Pay", elements: parts().map(\.markup))
        self.action = action
        self.method = method
        self.statusCallback = statusCallback
        self.statusCallbackMethod = statusCallbackMethod
        self.paymentConnector = paymentConnector
        self.chargeAmount = chargeAmount
        self.currency = currency
        self.paymentToken = paymentToken
        self.paymentMethod = paymentMethod
        self.postalCode = postalCode
        self.minPostalCodeLength = minPostalCodeLength
        self.validCardTypes = validCardTypes
        self.transactionType = transactionType
        self.description = description
        self.maxAttempts = maxAttempts
        self.timeout = timeout
        self.interDigitTimeout = interDigitTimeout
        self.voice = voice
        self.language = language
        self.serviceLevel = serviceLevel
        self.parameters = parameters
        self.prompts = prompts
        self.metadata = metadata
    }
}
