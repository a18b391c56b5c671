import Testing

@testable import Switchboard

@Suite struct DocumentAddressTests {
    private static let document = """
        <Response><Gather action="/texml/menu?plan=a&amp;rule=1"><Say>Hello action="no"</Say></Gather>
        <Dial timeout="20" action="https://hooks.example.com/texml/dial?plan=a"><Number>+1</Number></Dial>
        <Redirect method="POST">/texml/menu?plan=b&amp;rule=2</Redirect></Response>
        """

    @Test(arguments: [
        ("action", "/texml/menu?plan=a&rule=1"), ("Gather action", "/texml/menu?plan=a&rule=1"),
        ("Dial action", "/texml/dial?plan=a"), ("Redirect", "/texml/menu?plan=b&rule=2"), ("Enqueue action", nil),
        ("waitUrl", nil), ("", nil),
    ])
    func findsPathAndQuery(name: String, address: String?) {
        #expect(DocumentAddress.find(name, in: Self.document) == address)
    }
}
