package import TelnyxEvents

/// One command for a call leg: `POST /calls/{callControlID}/actions/{action}`.
package struct CallCommand: Hashable, Sendable, Codable {
    /// The leg.
    package let callControlID: String
    /// The command's name in the path, for example `answer`, `speak`, `transfer` or `hangup`.
    package let action: String
    /// The command's own fields, strings only where Telnyx takes strings; `command_id` is added by the outbox.
    package let fields: [String: JSONValue]
    /// Our state, handed back by Telnyx in every later webhook of the leg; sent Base64-encoded as `client_state`.
    package let clientState: String?

    /// Puts a command together.
    package init(
        callControlID: String,
        action: String,
        fields: [String: JSONValue] = [:],
        clientState: String? = nil
    ) {
        self.callControlID = callControlID
        self.action = action
        self.fields = fields
        self.clientState = clientState
    }
}
