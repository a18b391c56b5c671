/// Where Telnyx hands a call over to the SIP network.
public enum SIPRegion: String, Sendable, CaseIterable {
    case us = "US"
    case europe = "Europe"
    case canada = "Canada"
    case australia = "Australia"
    case middleEast = "Middle East"
}
