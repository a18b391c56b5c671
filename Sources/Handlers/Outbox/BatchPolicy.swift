/// How many effects may share one request.
package struct BatchPolicy: Hashable, Sendable {
    /// Effects in one batch, at most.
    package let size: Int
    /// Bytes of their stored bodies, at most; a larger one travels alone.
    package let bytes: Int
    /// How long the oldest may wait for others before a batch that is not full leaves; zero sends what is there.
    package let within: Duration

    /// Puts a policy together.
    package init(size: Int, bytes: Int, within: Duration) {
        self.size = size
        self.bytes = bytes
        self.within = within
    }

    /// How soon a batch that is not full is looked at again.
    var pause: Duration { min(max(within / 20, .milliseconds(20)), .milliseconds(250)) }
}
