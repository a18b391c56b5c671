/// A line that mail programs and telephones put under a message.
enum Footer {
    /// `Sent from my iPhone` and its like.
    case device
    /// What stands from here on is an earlier message.
    case earlierMessage

    private static let devices = [
        "sent from my", "sent from mail", "sent from yahoo", "sent from outlook", "sent via", "sent by", "get outlook",
        "enviado desde", "enviado do", "enviado de", "enviado via", "envoye de", "envoye depuis", "envoye a partir",
        "von meinem", "gesendet von", "gesendet mit", "inviato da", "inviato dal", "sent on the", "sent using",
    ]
    private static let beginnings = ["original message", "forwarded message", "mensaje original", "message d origine"]

    init?(_ words: [String]) {
        guard words.count > 1 else { return nil }
        let text = words.prefix(3).joined(separator: " ")
        if words.count <= 9, Self.devices.contains(where: text.hasPrefix) {
            self = .device
        } else if Self.beginnings.contains(where: text.hasPrefix) || (words[0] == "on" && words.last == "wrote") {
            self = .earlierMessage
        } else {
            return nil
        }
    }
}
