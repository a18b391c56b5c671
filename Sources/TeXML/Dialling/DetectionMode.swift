/// How well an answering machine is listened for; premium modes cost more.
public enum DetectionMode: String, Sendable, CaseIterable {
    case regular = "Regular"
    case premium = "Premium"
    case premiumCallScreening = "PremiumCallScreening"
}
