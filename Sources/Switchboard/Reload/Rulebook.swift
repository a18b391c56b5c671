import Handlers
import Metrics
import Synchronization

/// The rules in force, replaced as a whole.
///
/// Whoever decides asks once at the beginning and goes on with what it got.
package final class Rulebook: Sendable {
    private struct State {
        var rules: Rules
        var refusal: String?
    }

    /// The configuration the service was started with: what was opened and made with it stays.
    let started: Configuration
    private let state: Mutex<State>
    private let make: @Sendable (Configuration, CallRouter?) -> Rules
    private static let staleness = Gauge(label: "hookswitch_configuration_is_stale")
    private static func count(_ result: String) {
        Counter(label: "hookswitch_configuration_reloads_total", dimensions: [("result", result)]).increment()
    }

    /// Begins with the rules of a setting.
    init(_ setting: Setting) {
        started = setting.configuration
        make = { setting.rules(of: $0, after: $1) }
        state = Mutex(State(rules: setting.rules(of: setting.configuration, after: nil)))
        Self.staleness.record(0)
    }

    /// The rules in force.
    var current: Rules { state.withLock(\.rules) }

    /// The configuration in force.
    package var configuration: Configuration { current.configuration }

    /// Why the file as it stands is not in force; nil when it is.
    package var refusal: String? { state.withLock(\.refusal) }

    /// Puts the rules of another configuration in force, from the next decision on.
    ///
    /// Calls that are on their way keep the steps they were begun with.
    package func adopt(_ configuration: Configuration) {
        state.withLock { state in
            state.rules = make(configuration, state.rules.script.router)
            state.refusal = nil
        }
        Self.count("adopted")
        Self.staleness.record(0)
    }

    /// Notes that a configuration was not taken, in words for the health check.
    package func refuse(_ reason: String) {
        state.withLock { $0.refusal = reason }
        Self.count("refused")
        Self.staleness.record(1)
    }
}
