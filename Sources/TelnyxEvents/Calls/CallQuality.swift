/// Measurements of both directions of a call.
public struct CallQuality: Hashable, Sendable {
    /// What came to Telnyx.
    public let inbound: Stream
    /// What Telnyx sent.
    public let outbound: Stream

    init(_ fields: JSONFields) {
        inbound = Stream(fields.object("inbound"))
        outbound = Stream(fields.object("outbound"))
    }

    /// Measurements of one direction; Telnyx writes the numbers as text.
    public struct Stream: Hashable, Sendable {
        /// Mean opinion score, 1 (bad) to 5 (excellent).
        public let meanOpinionScore: Double?
        /// Packets carried.
        public let packetCount: Int?
        /// Packets missing.
        public let skippedPacketCount: Int?
        /// Packets that came unevenly.
        public let jitterPacketCount: Int?
        /// The largest variance of jitter.
        public let maxJitterVariance: Double?

        init(_ fields: JSONFields) {
            meanOpinionScore = fields.number("mos")
            packetCount = fields.count("packet_count")
            skippedPacketCount = fields.count("skip_packet_count")
            jitterPacketCount = fields.count("jitter_packet_count")
            maxJitterVariance = fields.number("jitter_max_variance")
        }
    }
}
