extension Conference: SelfChecked {
    func complaints(under parent: String) -> [Complaint] { complaintWhenEmpty("a name") }
}
