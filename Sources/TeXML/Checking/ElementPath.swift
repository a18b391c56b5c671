/// Where an element stands: `/Response/Dial[2]/Number[1]`; put together only when somebody asks.
indirect enum ElementPath {
    case root(String)
    /// A child, the `number`-th of its name from 1.
    case child(of: ElementPath, String, number: Int)

    /// The path in words.
    var text: String {
        switch self {
        case .root(let name): "/\(name)"
        case .child(let parent, let name, let number): "\(parent.text)/\(name)[\(number)]"
        }
    }

    /// The path of one of its attributes, or its own.
    func attribute(_ name: String?) -> String { name.map { "\(text)@\($0)" } ?? text }
}
