package import TelnyxEvents

/// For which event a task works, so that a question to another system can say so.
package enum Tracing {
    /// The event; nil outside of any.
    @TaskLocal package static var event: EventID?
}
