extension MediaStream: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        guard markup["bidirectionalMode"] != BidirectionalMode.rtp.rawValue else { return [] }
        return ["bidirectionalCodec", "bidirectionalSamplingRate"].filter { markup[$0] != nil }.map { (name: String) in
            .error(.structure, at: name, "\(name) needs bidirectionalMode rtp")
        }
    }
}
