/// A query parameter of an operation.
package struct APIParameter: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// What it may be.
    package let schema: APISchema

    /// Names a parameter.
    package init(_ name: String, _ schema: APISchema) {
        self.name = name
        self.schema = schema
    }

    /// What every list takes.
    package static let paging = [
        APIParameter(
            "limit",
            .integer("Items of a page, 1 to \(APIRequest.longestPage); \(APIRequest.standardPage) when absent.")
        ),
        APIParameter("cursor", .text("The `next` of the page before.")),
    ]
}
