/// What may be done after an attempt whose outcome nobody knows.
package enum DeliveryGuarantee: Hashable, Sendable {
    /// Nothing: the row is `unconfirmed` and never carried out again by itself. `POST /messages` has no idempotency key.
    case atMostOnce
    /// Again, as long as the destination remembers our id: this long after the first attempt that left.
    case remembered(Duration)
    /// Again: the destination tells repetitions apart by a stable id, or repeating does no harm.
    case atLeastOnce
}
