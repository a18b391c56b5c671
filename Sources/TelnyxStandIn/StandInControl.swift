import Foundation
import TelnyxEvents

/// `/_stand-in/…`: what the stand-in got, and what it is to do wrong.
struct StandInControl {
    let state: StandInState

    func answer(method: String, path: String, body: Data) -> StandInAnswer {
        switch (method, path) {
        case ("GET", "/_stand-in/requests"):
            return StandInAnswer(status: 200, body: StandInAnswer.encoded(state.received))
        case ("DELETE", "/_stand-in/requests"):
            state.forgetRequests()
            return StandInAnswer(status: 204, body: Data())
        case ("POST", "/_stand-in/faults"):
            do {
                state.add(try JSONDecoder().decode(StandInFault.self, from: body))
                return StandInAnswer(status: 204, body: Data())
            } catch {
                return .error(400, "stand-in", "Not a fault", "\(error)")
            }
        case ("POST", "/_stand-in/deliveries"):
            do {
                let decoder = JSONDecoder()
                decoder.dateDecodingStrategy = .iso8601
                state.add(try decoder.decode(StandInDelivery.self, from: body))
                return StandInAnswer(status: 204, body: Data())
            } catch {
                return .error(400, "stand-in", "Not a delivery", "\(error)")
            }
        case ("DELETE", "/_stand-in/faults"):
            state.clearFaults()
            return StandInAnswer(status: 204, body: Data())
        default:
            return StandInAPI.notFound
        }
    }
}
