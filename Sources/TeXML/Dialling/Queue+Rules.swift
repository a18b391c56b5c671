extension Queue: SelfChecked {
    func complaints(under parent: String) -> [Complaint] { complaintWhenEmpty("the name of the queue") }
}
