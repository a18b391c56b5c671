package import Numbering

/// A holiday on a date.
package struct Holiday: Hashable, Sendable {
    /// The day it closes.
    package let date: CivilDate

    /// `Independence Day`, or `Independence Day (observed)` for a weekday given in addition.
    package let name: String

    /// The list it comes from, `us-federal`.
    package let calendar: String
}
