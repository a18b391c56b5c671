extension Start: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        markup.elements.isEmpty ? [.warning(.empty, "Start without a service")] : []
    }
}
