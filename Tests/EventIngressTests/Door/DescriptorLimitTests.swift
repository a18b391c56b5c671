import Testing

@testable import EventIngress

struct DescriptorLimitTests {
    @Test
    func whatFitsIsGrantedWholeAndWhatDoesNotInPart() {
        #expect(DescriptorLimit.raise(forConnections: 4) == 4)
        let granted = DescriptorLimit.raise(forConnections: 1 << 40)
        #expect(granted >= 1)
        #expect(granted < 1 << 40)
    }
}
