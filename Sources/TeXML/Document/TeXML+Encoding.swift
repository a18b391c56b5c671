public import Foundation

extension TeXML {
    /// The bytes to answer with, as `application/xml`.
    ///
    /// Throws ``TeXMLError`` with the path and the rule of every error that validation finds in for a document
    /// of our own making; warnings do not stop it.
    public func encoded() throws -> Data {
        try MarkupEncoding().data(markup)
    }
}
