package import Numbering

/// The layer of opening hours that decides at an instant; the first that says anything wins.
package enum HoursLayer: Hashable, Sendable {
    /// An operator said so.
    case override(HoursOverride)
    /// A dated exception of the configuration.
    case exception(CivilDate)
    /// A holiday.
    case holiday(Holiday)
    /// The ordinary week.
    case weekly

    /// One word for machines: `override`, `exception`, `holiday`, `weekly`.
    package var word: String {
        switch self {
        case .override: "override"
        case .exception: "exception"
        case .holiday: "holiday"
        case .weekly: "weekly"
        }
    }
}

extension HoursLayer: CustomStringConvertible {
    /// For people.
    package var description: String {
        switch self {
        case .override(let override): "override \(override.name) by \(override.author): \(override.reason)"
        case .exception(let date): "exception for \(date)"
        case .holiday(let holiday): "holiday \(holiday.name)"
        case .weekly: "weekly hours"
        }
    }
}
