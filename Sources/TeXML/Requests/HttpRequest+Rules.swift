extension HttpRequest: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if count(HttpRequest.Request.self) != 1 {
            complaints.append(.error(.structure, "HttpRequest needs exactly one Request"))
        }
        if count(HttpRequest.Response.self) > 1 {
            complaints.append(.error(.structure, "HttpRequest takes one Response"))
        }
        if self.async == true, self.action != nil {
            complaints.append(.warning(.ignored, at: "action", "action is not asked for when async is true"))
        }
        return complaints
    }
}

extension HttpRequest.Header: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        let isPair = count(HttpRequest.Key.self) == 1 && count(HttpRequest.Value.self) == 1
        return isPair ? [] : [.error(.structure, "Header needs one Key and one Value")]
    }
}

extension HttpRequest.Field: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        let isPair = count(HttpRequest.Name.self) == 1 && count(HttpRequest.Value.self) == 1
        return isPair ? [] : [.error(.structure, "Field needs one Name and one Value")]
    }
}
