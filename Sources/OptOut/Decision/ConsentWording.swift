/// The texts consent is answered with, in six languages, naming the brand and the way back.
///
/// CTIA Messaging Principles 5.1.3 and the Short Code Monitoring Handbook: the answer to STOP names the brand, says that
/// no more messages follow and how to return; the answer to HELP names brand and contact, frequency, rates and STOP.
public struct ConsentWording: Hashable, Sendable {
    /// The name the recipient knows us by (`messaging.brand`); nil leaves it out.
    public let brand: String?
    /// Where a person can be reached (`messaging.contact`): mail, phone or address; nil leaves it out.
    public let contact: String?

    /// Takes brand and contact; empty ones count as absent.
    public init(brand: String?, contact: String?) {
        self.brand = brand?.isEmpty == true ? nil : brand
        self.contact = contact?.isEmpty == true ? nil : contact
    }

    /// The text for an answer; nil when there is none to give.
    public func text(for answer: ConsentAnswer) -> String? {
        switch answer {
        case .none: nil
        case .confirmation(let language, let isDoubtful):
            named(isDoubtful ? Self.doubtfulConfirmation(language) : Self.confirmation(language))
        case .help(let language): named(help(language))
        case .resubscribed(let language): named(Self.resubscribed(language))
        }
    }

    private func named(_ text: String) -> String { brand.map { "\($0): \(text)" } ?? text }

    private static func confirmation(_ language: ConsentLanguage) -> String {
        switch language {
        case .english: "You are unsubscribed and will get no more messages from us. Reply START to return."
        case .spanish: "Se ha dado de baja y no recibirá más mensajes nuestros. Responda START para volver."
        case .french: "Vous êtes désabonné et ne recevrez plus de messages de notre part. Répondez START pour revenir."
        case .portuguese: "Você foi descadastrado e não receberá mais mensagens nossas. Responda START para voltar."
        case .german: "Sie sind abgemeldet und erhalten keine Nachrichten mehr von uns. Mit START kommen Sie zurück."
        case .italian: "La sua iscrizione è annullata e non riceverà altri messaggi. Risponda START per tornare."
        }
    }

    private static func doubtfulConfirmation(_ language: ConsentLanguage) -> String {
        switch language {
        case .english: "We take this as a wish to get no more messages and have stopped. Reply START to return."
        case .spanish: "Entendemos que no desea más mensajes y hemos parado. Responda START para volver."
        case .french: "Nous comprenons que vous ne voulez plus de messages : c'est arrêté. Répondez START pour revenir."
        case .portuguese: "Entendemos que você não quer mais mensagens e paramos. Responda START para voltar."
        case .german: "Wir verstehen das als Abmeldung und senden nichts mehr. Mit START kommen Sie zurück."
        case .italian: "Lo intendiamo come richiesta di non ricevere altri messaggi. Risponda START per tornare."
        }
    }

    private static func resubscribed(_ language: ConsentLanguage) -> String {
        switch language {
        case .english: "You are subscribed again. Reply HELP for help, STOP to end."
        case .spanish: "Está suscrito de nuevo. Responda AYUDA para ayuda, STOP para terminar."
        case .french: "Vous êtes de nouveau abonné. Répondez AIDE pour de l'aide, STOP pour arrêter."
        case .portuguese: "Você está inscrito de novo. Responda AJUDA para ajuda, STOP para sair."
        case .german: "Sie sind wieder angemeldet. Antworten Sie HILFE für Hilfe, STOP zum Beenden."
        case .italian: "La sua iscrizione è di nuovo attiva. Risponda AIUTO per aiuto, STOP per terminare."
        }
    }

    private func help(_ language: ConsentLanguage) -> String {
        switch language {
        case .english:
            "\(contact.map { "For help contact \($0). " } ?? "")Msg frequency varies. Msg&data rates may apply. "
                + "Reply STOP to end."
        case .spanish:
            "\(contact.map { "Para ayuda: \($0). " } ?? "")La frecuencia varía. Pueden aplicarse tarifas de mensajes "
                + "y datos. Responda STOP para terminar."
        case .french:
            "\(contact.map { "Pour de l'aide : \($0). " } ?? "")Fréquence variable. Des frais de messagerie et de "
                + "données peuvent s'appliquer. Répondez STOP ou ARRET pour arrêter."
        case .portuguese:
            "\(contact.map { "Para ajuda: \($0). " } ?? "")A frequência varia. Podem ser cobradas tarifas de "
                + "mensagens e dados. Responda STOP para sair."
        case .german:
            "\(contact.map { "Hilfe: \($0). " } ?? "")Anzahl der Nachrichten verschieden. Es können Kosten für "
                + "Nachrichten und Daten anfallen. STOP zum Beenden."
        case .italian:
            "\(contact.map { "Per aiuto: \($0). " } ?? "")La frequenza varia. Possono applicarsi costi per messaggi "
                + "e dati. Risponda STOP per terminare."
        }
    }
}
