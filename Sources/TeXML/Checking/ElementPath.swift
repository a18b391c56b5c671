/// Where an element stands: `/Response/Dial[2]/Number[1]`.
struct ElementPath: Hashable, Sendable {
    let text: String

    /// The path of a root element.
    init(root name: String) { text = "/\(name)" }

    private init(text: String) { self.text = text }

    /// The path of a child, the `number`-th of its name from 1.
    func child(_ name: String, number: Int) -> ElementPath { ElementPath(text: "\(text)/\(name)[\(number)]") }

    /// The path of one of its attributes, or its own.
    func attribute(_ name: String?) -> String { name.map { "\(text)@\($0)" } ?? text }
}
