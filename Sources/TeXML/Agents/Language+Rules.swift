extension Language: SelfChecked {
    func complaints(under parent: String) -> [Complaint] { BackgroundAudio.complaints(of: markup) }
}
