// The places where an element may stand. An element that conforms to none of them for a place does not compile there.

/// An element that stands directly in the document.
public protocol Verb: TeXMLElement {}

/// An element that ``Gather`` plays while it listens: ``Say`` or ``Play``.
public protocol GatherContent: TeXMLElement {}

/// Someone whom ``Dial`` rings: ``Number`` or ``Sip``.
public protocol DialLeg: TeXMLElement {}

/// A service that ``Start`` starts beside the call.
public protocol StartService: TeXMLElement {}

/// A service that ``Stop`` ends.
public protocol StopService: TeXMLElement {}

/// A service to which ``Connect`` hands the call.
public protocol ConnectService: TeXMLElement {}

/// A part of ``AIGather`` beside its parameters.
public protocol AIGatherPart: TeXMLElement {}

/// A part of ``ConversationRelay``: ``Language`` or ``Parameter``.
public protocol RelayPart: TeXMLElement {}

/// A part of ``Pay``: ``Prompt`` or ``Parameter``.
public protocol PayPart: TeXMLElement {}
