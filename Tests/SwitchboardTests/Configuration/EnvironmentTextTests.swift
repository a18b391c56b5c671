import Testing

@testable import Switchboard

struct EnvironmentTextTests {
    static let environment = ["KEY": "k-1", "EMPTY": ""]

    @Test(arguments: [
        ("plain", "plain"),
        ("${KEY}", "k-1"),
        ("a${KEY}b${KEY}", "ak-1bk-1"),
        ("${MISSING:-}", nil),
        ("${EMPTY:-}", nil),
        ("${EMPTY}", nil),
        ("${MISSING:-fallback}", "fallback"),
        ("x${MISSING:-}", "x"),
        ("$${KEY}", "${KEY}"),
        ("$${KEY", "${KEY"),
        ("$KEY", "$KEY"),
    ])
    func references(text: String, expected: String?) throws {
        #expect(try EnvironmentText.expand(text, environment: Self.environment) == expected)
    }

    @Test func anUnsetVariableIsNamed() {
        #expect(throws: EnvironmentText.Fault.unset(name: "MISSING")) {
            try EnvironmentText.expand("a ${MISSING}", environment: Self.environment)
        }
    }

    @Test(arguments: [
        ("${KEY", EnvironmentText.Fault.unclosed), ("a ${KEY} ${", .unclosed), ("${}", .badName("")),
        ("${:-x}", .badName("")), ("${1KEY}", .badName("1KEY")), ("${MY KEY}", .badName("MY KEY")),
        ("${KEY-x}", .badName("KEY-x")), ("${${KEY}}", .badName("${KEY")),
    ])
    func whatIsNoReferenceIsAFault(text: String, fault: EnvironmentText.Fault) {
        #expect(throws: fault) { try EnvironmentText.expand(text, environment: Self.environment) }
        #expect("\(fault)".contains("write ${NAME}"))
    }
}
