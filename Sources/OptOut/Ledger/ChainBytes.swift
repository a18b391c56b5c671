import Foundation

/// Fields put one after another, each behind its length, so that no two rows have the same bytes.
struct ChainBytes {
    private(set) var data = Data()

    mutating func append(_ field: Data?) {
        append(Int64(field?.count ?? -1))
        if let field { data.append(field) }
    }

    mutating func append(_ value: Int64) {
        withUnsafeBytes(of: value.bigEndian) { data.append(contentsOf: $0) }
    }
}
