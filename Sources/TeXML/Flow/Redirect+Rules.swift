extension Redirect: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        if text.isEmpty { return complaintWhenEmpty("an address") }
        if hasTemplateText { return [] }
        let address = WebAddress(text)
        if !address.isWellFormed { return [.error(.attributeValue, "the text is not an address")] }
        switch address.scheme {
        case nil, "https": return []
        case "http": return [.warning(.plainHTTP, "http: lets others read and change it", remedy: "use https:")]
        default: return [.error(.attributeValue, "the text is not an https: address, nor a relative one")]
        }
    }
}
