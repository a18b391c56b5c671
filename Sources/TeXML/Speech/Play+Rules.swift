extension Play: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.ringTone != nil, markup.holdsText {
            complaints.append(.error(.structure, at: "ringTone", "a ring tone and a file exclude each other"))
        }
        if self.ringTone != nil, parent == Gather.shape.name {
            complaints.append(.error(.structure, at: "ringTone", "Gather plays no ring tones"))
        }
        if self.digits != nil, markup.holdsText {
            complaints.append(.warning(.ignored, "the tones in digits are played instead of the file"))
        }
        if self.digits == nil, self.ringTone == nil { complaints += complaintWhenEmpty("a file, digits or ringTone") }
        if self.mediaStorage != true, markup.holdsText, !hasTemplateText, !WebAddress(text).isWellFormed {
            complaints.append(.warning(.destination, "the text is not an address", remedy: "or set mediaStorage"))
        }
        return complaints
    }
}
