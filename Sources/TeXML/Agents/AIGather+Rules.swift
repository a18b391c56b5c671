extension AIGather: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if count(AIGather.Parameters.self) != 1 {
            complaints.append(.error(.structure, "AIGather needs exactly one Parameters"))
        }
        let names = markup.elements.map(\.name)
        for name in Set(names).sorted() where name != AIGather.Parameters.shape.name {
            guard names.count(where: { $0 == name }) > 1 else { continue }
            complaints.append(.warning(.structure, "AIGather with more than one \(name)"))
        }
        return complaints
    }
}

extension AIGather.Parameters: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        guard !hasTemplateText, !JSONText(text).isObject else { return [] }
        return [.error(.attributeValue, "the text is not a JSON object", remedy: "write a JSON Schema")]
    }
}

extension AIGather.Tool: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        guard !hasTemplateText, !JSONText(text).isObject else { return [] }
        return [.error(.attributeValue, "the text is not a JSON object", remedy: "write a tool definition")]
    }
}
