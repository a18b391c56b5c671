import Foundation

/// Finds the addresses a TeXML document names.
enum DocumentAddress {
    /// Path and query of the first address in an attribute, `action`, of a verb's attribute, `Dial action`, or in a verb's
    /// text, `Redirect`.
    static func find(_ name: String, in document: String) -> String? {
        let words = name.split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        let isVerb = words.count == 1 && last.first?.isUppercase == true
        let start = words.count == 2 || isVerb ? "<\(words[0])\\b[^>]*?" : "<[^>]*?"
        let pattern = start + (isVerb ? ">([^<]+)<" : " \(last)=\"([^\"]*)\"")
        guard let reader = try? Regex(pattern), let match = document.firstMatch(of: reader),
            let address = match.output[1].substring
        else { return nil }
        return pathAndQuery(of: String(address).replacing("&amp;", with: "&"))
    }

    private static func pathAndQuery(of address: String) -> String {
        guard let start = address.range(of: "://") else { return address }
        return address[start.upperBound...].firstIndex(of: "/").map { String(address[$0...]) } ?? "/"
    }
}
