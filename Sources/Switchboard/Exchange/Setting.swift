package import EventIngress
import Handlers

/// What an exchange is made from: the configuration and the secrets that were found or made beside it.
package struct Setting: Sendable {
    /// The configuration.
    package let configuration: Configuration
    /// The keys events are checked against.
    package let publicKeys: [PublicKey]
    /// The token of the voice URL; nil when only signatures count.
    package let voiceToken: VoiceToken?
    /// The address callbacks in our documents start with; nil for addresses relative to the document.
    package let publicURL: String?

    /// Puts a setting together.
    package init(
        configuration: Configuration,
        publicKeys: [PublicKey],
        voiceToken: VoiceToken?,
        publicURL: String?
    ) {
        self.configuration = configuration
        self.publicKeys = publicKeys
        self.voiceToken = voiceToken
        self.publicURL = publicURL
    }

    /// How TeXML requests are authenticated.
    var authentication: VoiceAuthentication {
        switch (configuration.voice.authentication, voiceToken) {
        case (.signature, _), (.token, nil): .signature
        case (.token, let token?): .token(token)
        case (.either, let token): .either(token)
        }
    }

    /// What calls and messages are decided by under a configuration; calls begun under `earlier` are finished.
    func rules(of configuration: Configuration, after earlier: CallRouter?) -> Rules {
        Rules(
            configuration: configuration,
            script: CallScript(
                router: CallRouter(
                    plans: configuration.voice.plans,
                    hours: configuration.hours.hours,
                    after: earlier
                ),
                links: CallbackLinks(publicURL: publicURL, token: authentication.token?.text)
            ),
            messages: MessagePlan(
                book: configuration.messaging.book,
                classifier: configuration.messaging.classifier
            )
        )
    }

    /// Which sink wants what.
    var subscriptions: SinkSubscriptions {
        SinkSubscriptions(configuration.sinks.map { SinkSubscription(name: $0.name, events: $0.events) })
    }
}
