extension Suppression: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        let engine = self.noiseSuppressionEngine ?? .denoiser
        if engine != .krisp { complaints += misplaced(["model", "suppressionLevel"], of: "Krisp") }
        if engine != .aiCoustics { complaints += misplaced(["family", "size", "enhancementLevel"], of: "AiCoustics") }
        if self.size == .voiceFocus, self.family != .quail {
            complaints.append(.error(.structure, at: "size", "size vf needs family quail"))
        }
        return complaints
    }

    private func misplaced(_ names: [String], of engine: String) -> [Complaint] {
        names.filter { markup[$0] != nil }.map { .error(.structure, at: $0, "only the engine \(engine) has \($0)") }
    }
}
