import Testing

@testable import Switchboard

struct RouteTestTests {
    static let plans = """
        hours:
          office: { time-zone: America/New_York, open: { Mon-Fri: ["09:00-17:00"] } }
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: vip, when: { caller: { vip: true } }, do: [ { dial: ["+15550000001"] } ] }
              - { name: overseas, when: { from-region: [GB, IE] }, do: [ { dial: ["+442071234567"], timeout: 20s } ] }
              - { name: day, when: { open: office }, do: [ { dial: ["+15551234567"] } ] }
              - { do: [ hangup ] }
        tests:

        """

    @Test(arguments: [
        (
            #"{ from: "+442079460000", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { dial: "+442071234567" } }"#,
            true
        ),
        (#"{ from: "+13125550000", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { rule: day } }"#, true),
        (#"{ from: "+13125550000", to: "+15551234567", at: "2026-11-20T23:00:00Z", expect: { rule: "4" } }"#, true),
        (
            #"{ from: "+13125550000", to: "+1555", at: "2026-11-20T23:00:00Z", profile: { vip: true }, expect: { rule: vip } }"#,
            true
        ),
        (
            #"{ from: "+442079460000", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { dial: "+15551234567" } }"#,
            false
        ),
        (#"{ from: "+13125550000", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { plan: other } }"#, false),
    ])
    func testsPassOrFailAtTheirLine(test: String, passes: Bool) throws {
        let configuration = try Configuration(yaml: Self.plans + "  - \(test)\n", file: "f.yaml", environment: [:])
        let failing = configuration.failingTests()
        #expect(failing.isEmpty == passes)
        #expect(failing.allSatisfy { $0.line == 12 && $0.key == "tests[1]" })
    }

    @Test func anEntryThatTestsNothingIsAFault() {
        #expect(throws: ConfigurationFaults.self) {
            try Configuration(
                yaml: Self.plans
                    + "  - { from: \"+13125550000\", to: \"+15551234567\", at: \"2026-11-20T15:00:00Z\" }\n",
                environment: [:]
            )
        }
    }
}
