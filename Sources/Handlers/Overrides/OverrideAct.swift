package import Foundation
package import Numbering

/// One thing an operator did: a row of the audit.
package enum OverrideAct: Hashable, Sendable {
    /// Put in force; an override of the same name for the same number ends with it.
    case set(Override)
    /// Taken back: the name, the number it was for, who, why and when.
    case clear(name: String, number: PhoneNumber?, author: String, reason: String, at: Date)
}
