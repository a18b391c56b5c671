import TelnyxEvents

/// `GET /v2/number_lookup/{number}`.
enum LookupEndpoint {
    /// `carrier` and `caller_name` are null when not asked for, as the API has it.
    static func lookup(_ number: String, types: [String]) -> StandInAnswer {
        guard StandInField.isE164(number) else {
            return .error(422, "10016", "Invalid phone number", "The phone number is not in E.164 form.")
        }
        let carrier = JSONValue.object([
            "name": .string("Stand-In Wireless"), "normalized_carrier": .string("Stand-In"), "type": .string("mobile"),
            "mobile_country_code": .string("310"), "mobile_network_code": .string("0866"), "error_code": .null,
        ])
        let callerName = JSONValue.object(["caller_name": .string("STAND IN"), "error_code": .null])
        return .data(
            .object([
                "record_type": .string("number_lookup"), "phone_number": .string(number),
                "country_code": .string(number.hasPrefix("+1") ? "US" : ""), "national_format": .string(number),
                "fraud": .null, "carrier": types.contains("carrier") ? carrier : .null,
                "caller_name": types.contains("caller-name") ? callerName : .null,
                "portability": .object(["line_type": .string("mobile"), "ported_status": .string("N")]),
            ])
        )
    }
}
