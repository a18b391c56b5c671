/// What an element has to say about itself; the validator knows where the element stands and makes a ``Finding`` of it.
struct Complaint {
    let severity: Finding.Severity
    let rule: Rule
    /// The attribute concerned; nil for the element as a whole.
    let attribute: String?
    let message: String
    let remedy: String

    static func error(_ rule: Rule, at attribute: String? = nil, _ message: String, remedy: String = "") -> Complaint {
        Complaint(severity: .error, rule: rule, attribute: attribute, message: message, remedy: remedy)
    }

    static func warning(_ rule: Rule, at attribute: String? = nil, _ message: String, remedy: String = "") -> Complaint
    {
        Complaint(severity: .warning, rule: rule, attribute: attribute, message: message, remedy: remedy)
    }
}

/// An element with rules that no table of attributes and children can say.
protocol SelfChecked: TeXMLElement {
    /// What is wrong with it, under a parent of this name.
    func complaints(under parent: String) -> [Complaint]
}

extension TeXMLElement {
    /// True when the text holds a template, which only Telnyx can fill in.
    var hasTemplateText: Bool { Template.occurs(in: markup.text) }

    /// How many child elements of this kind there are.
    func count(_ kind: any TeXMLElement.Type) -> Int {
        let name = kind.shape.name
        return markup.elements.count { $0.name == name }
    }

    /// A complaint unless there is text.
    func complaintWhenEmpty(_ what: String) -> [Complaint] {
        markup.text.isEmpty ? [.warning(.empty, "\(markup.name) without \(what)")] : []
    }
}
