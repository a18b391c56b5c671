/// Which step of a rule: `2` is the third, `2.0.1` the second step of the first branch of the third.
///
/// Branches are the options of a menu and the overflow of a queue; a step inside a branch may branch again.
package struct StepPath: Hashable, Sendable {
    /// More steps than any list has.
    static let indexLimit = 500
    /// Branches within branches are followed that deep.
    static let depthLimit = 7

    /// Positions from 0, step and branch in turn, a step at either end.
    private let indices: [Int]

    private init(_ indices: [Int]) { self.indices = indices }

    /// The position in its own list, from 0.
    package var index: Int { indices[indices.count - 1] }

    /// The next step of the same list.
    package var following: StepPath { StepPath(indices.dropLast() + [index + 1]) }

    /// The step whose branch this one stands in; nil at the top.
    package var owner: StepPath? { indices.count > 1 ? StepPath(indices.dropLast(2)) : nil }

    /// The first step of a branch of this one.
    package func entering(branch: Int) -> StepPath { StepPath(indices + [branch, 0]) }

    /// The list this step stands in, or would stand in; nil when the steps have no such branch.
    package func list(in steps: [Step]) -> [Step]? {
        var list = steps
        var rest = indices[...]
        while rest.count > 1 {
            guard let step = rest.popFirst(), let branch = rest.popFirst(), list.indices.contains(step) else {
                return nil
            }
            let branches = list[step].branches
            guard branches.indices.contains(branch) else { return nil }
            list = branches[branch]
        }
        return list
    }

    /// The step itself; nil when there is none.
    package func step(in steps: [Step]) -> Step? {
        guard let list = list(in: steps), list.indices.contains(index) else { return nil }
        return list[index]
    }
}

extension StepPath: ExpressibleByIntegerLiteral, LosslessStringConvertible {
    /// A step of the rule's own list.
    package init(integerLiteral value: Int) { self.init([value]) }

    /// Takes `2` or `2.0.1`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1, parts.count <= 2 * Self.depthLimit + 1 else { return nil }
        var indices: [Int] = []
        for part in parts {
            guard let index = Int(part), (0..<Self.indexLimit).contains(index), String(index) == part else {
                return nil
            }
            indices.append(index)
        }
        self.init(indices)
    }

    /// The text `init(_:)` takes.
    package var description: String { indices.map(String.init).joined(separator: ".") }

    /// For people, counted from 1: `3`, `3.1.2`.
    package var ordinal: String { indices.map { String($0 + 1) }.joined(separator: ".") }
}
