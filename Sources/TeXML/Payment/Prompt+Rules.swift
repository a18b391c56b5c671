extension Prompt: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        count(Say.self) == 0 ? [.error(.structure, "Prompt needs a Say")] : []
    }
}
