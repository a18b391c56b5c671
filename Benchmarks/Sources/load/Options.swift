/// What to send where.
struct Options: Sendable {
    enum Fault: Error {
        case usage
        case process(Int32)
        case file(String)
    }

    var port: UInt16 = 0
    var pid: Int32?
    var key = ""
    var body = ""
    var path = "/webhooks/telnyx"
    var get: String?
    var folder = "."
    var connections = 1
    var count = 1000
    var seconds = 120
    var dribblers = 0
    var liners = 0

    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Fault.usage }
            switch name {
            case "--port": port = UInt16(value) ?? 0
            case "--pid": pid = Int32(value)
            case "--key": key = value
            case "--body": body = value
            case "--path": path = value
            case "--get": get = value
            case "--folder": folder = value
            case "--connections": connections = Int(value) ?? 1
            case "--requests": count = Int(value) ?? 1000
            case "--seconds": seconds = Int(value) ?? 120
            case "--dribblers": dribblers = Int(value) ?? 0
            case "--liners": liners = Int(value) ?? 0
            default: throw Fault.usage
            }
        }
    }
}
