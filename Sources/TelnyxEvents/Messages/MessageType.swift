/// What kind of message it is.
public enum MessageType: String, Hashable, Sendable, CaseIterable {
    /// Text.
    case sms = "SMS"
    /// Text with media.
    case mms = "MMS"
    /// RCS.
    case rcs = "RCS"
    /// WhatsApp.
    case whatsApp = "WHATSAPP"
}
