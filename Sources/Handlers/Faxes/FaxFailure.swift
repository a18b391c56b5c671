/// The reasons of failed faxes in words (Telnyx, "Receiving webhooks for programmable fax": `failure_reason`).
package enum FaxFailure {
    /// What a reason means and what to do; a reason we do not know is repeated.
    package static func explanation(of reason: String) -> String {
        explanations[reason] ?? "Telnyx gives the reason '\(reason)', which is not in its published list."
    }

    /// The reasons of the published list.
    static let explanations: [String: String] = [
        "account_disabled": "The Telnyx account is disabled. Look for unpaid bills or a notice in the portal.",
        "connection_channel_limit_exceeded":
            "The connection carries as many calls as it may. Send fewer at a time, or raise its channel limit.",
        "destination_invalid": "The number called is no valid number. Check it, with its country code.",
        "destination_not_in_countries_whitelist":
            "The outbound profile does not allow that country. Add it to the allowed destinations.",
        "destination_not_in_service_plan": "The service plan does not cover that destination. Ask Telnyx to add it.",
        "destination_unreachable": "The network found no way to the number. Try later, or ask the receiver.",
        "fax_initial_communication_timeout":
            "The other side picked up, and no fax machine answered in time: often a person or a voicemail.",
        "fax_signaling_error": "The two fax machines did not understand each other. Try again.",
        "file_size_limit_exceeded": "The document is larger than 50 MB. Make it smaller or send it in parts.",
        "invalid_ecm_response_from_receiver":
            "The receiving machine broke the error correction protocol. Try again; it may work without ECM.",
        "no_outbound_profile": "The connection has no outbound profile. Assign one in the portal.",
        "outbound_profile_channel_limit_exceeded":
            "The outbound profile carries as many calls as it may. Send fewer at a time, or raise its limit.",
        "outbound_profile_daily_spend_limit_exceeded":
            "The outbound profile has spent its daily limit. Wait for tomorrow, or raise the limit.",
        "page_count_limit_exceeded": "The document has more than 350 pages. Send it in parts.",
        "receiver_call_dropped": "The other side hung up before all pages were through. Try again.",
        "receiver_communication_error": "The line was too bad for the pages to come through. Try again.",
        "receiver_decline": "The other side refused the call. It may block the sender's number.",
        "receiver_incompatible_destination": "The other side cannot take faxes by this way of calling.",
        "receiver_invalid_number_format": "The number called is not written as its network wants it.",
        "receiver_no_answer": "Nobody picked up. Try again later.",
        "receiver_no_response": "The other side's network did not answer. Try again later.",
        "receiver_recovery_on_timer_expire": "The call got lost in the network on its way. Try again.",
        "receiver_unallocated_number": "The number called is assigned to nobody. Check it.",
        "rejected": "The fax was rejected by the network or the receiver. Check both numbers and the outbound profile.",
        "sender_call_dropped": "The sender hung up before all pages were through; it has to send them again.",
        "service_unavailable": "Telnyx could not carry the fax just then. Try again later.",
        "unverified_destination_not_allowed":
            "The account may only call verified numbers. Verify the number, or the account.",
        "unverified_origination_number":
            "The sender's number is not verified for this account. Verify it, or use one of your own.",
        "user_busy": "The line was busy. Try again later.",
        "user_channel_limit_exceeded":
            "The account carries as many calls as it may. Send fewer at a time, or ask Telnyx for more channels.",
    ]
}
