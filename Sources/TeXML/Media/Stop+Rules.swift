extension Stop: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        markup.elements.isEmpty ? [.warning(.empty, "Stop without a service")] : []
    }
}
