/// The session all legs of a call share.
public typealias CallSessionID = TelnyxID<CallSubject.Session>
/// One leg of a call.
public typealias CallLegID = TelnyxID<CallSubject.Leg>
/// What commands to a leg are addressed to.
public typealias CallControlID = TelnyxID<CallSubject.Control>
/// A connection or an application.
public typealias ConnectionID = TelnyxID<CallSubject.Connection>
/// A conference.
public typealias ConferenceID = TelnyxID<ConferenceEvent>
/// A message.
public typealias MessageID = TelnyxID<MessageEvent>
/// A messaging profile.
public typealias MessagingProfileID = TelnyxID<MessageAddress>
/// A fax.
public typealias FaxID = TelnyxID<FaxEvent>

/// What the ids of a call name; there are no values of it.
public enum CallSubject {
    /// A session.
    public enum Session {}
    /// A leg.
    public enum Leg {}
    /// A leg as an address of commands.
    public enum Control {}
    /// A connection.
    public enum Connection {}
}
