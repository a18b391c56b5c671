import Foundation

extension Fixture {
    /// Whether it asks for the stand-in's address.
    package var namesStandIn: Bool { body.range(of: Data(StandInAddress.placeholder.utf8)) != nil }

    /// The same request with the stand-in's address where it asks for it.
    ///
    /// Throws `Fault.noStandIn` when it asks and nobody knows.
    package func filled(standIn origin: String?) throws(Fault) -> Fixture {
        guard namesStandIn else { return self }
        guard let origin else { throw .noStandIn(name) }
        var filled = self
        let text = String(decoding: body, as: UTF8.self).replacing(StandInAddress.placeholder, with: origin)
        filled.body = Data(text.utf8)
        return filled
    }
}
