extension Number: SelfChecked {
    func complaints(under parent: String) -> [Complaint] { Destination(text).complaints }
}
