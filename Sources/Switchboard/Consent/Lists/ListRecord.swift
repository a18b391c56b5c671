/// One record of a list as it stands in a file, before anybody looks at what it says.
struct ListRecord {
    /// The line it begins on, from 1.
    let line: Int
    /// Its fields by column, or why it cannot be read.
    let content: Result<[String: String], ListFault>
}
