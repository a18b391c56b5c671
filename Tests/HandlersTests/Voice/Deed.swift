/// What somebody does during a call, whichever way the call is carried out.
enum Deed: Hashable {
    /// The sentence or sound that is heard comes to its end.
    case listens
    /// Keys are pressed; nil for none in time.
    case presses(String?)
    /// Nobody takes the call that rings.
    case nobodyAnswers
    /// Somebody takes it, and the conversation ends.
    case isAnswered
    /// The caller joins the queue at a place.
    case queues(place: Int)
    /// The caller leaves the queue without having been served.
    case isNotServed
    /// Somebody takes the caller from the queue.
    case isServed
    /// The caller leaves a message.
    case leavesMessage
    /// The assistant hands over to the following steps.
    case isHandedOver
    /// The queue one of our own wants to take a caller from is empty.
    case nobodyWaits
}
