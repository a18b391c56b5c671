// Written by Scripts/embed-demo from fixtures/demo; change the fixtures and run it again.

/// The demo's requests, compiled in because the binary runs alone.
enum DemoFixtures {
    /// The files by name.
    static let files: [String: String] = [
        "01-call-texml.form": #"""
        AccountSid=6a9a7976-012e-45d2-9258-6f5dc68d861e&CallSid=v3%3AMdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg&CallSidLegacy=v3%3AMdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg&CallerId=%2B13122010091&CallingPartyType=pstn&From=%2B13122010091&FromSipUri=%2B13122010091%4010.239.182.10&To=%2B13122010090&ToSipUri=%2B13122010090%40sip.telnyx.com&ConnectionId=1568109700606592442&CallStatus=in-progress
        """#,
        "03-message-hours.json": #"""
        {
          "data": {
            "event_type": "message.received",
            "id": "de300000-0000-4000-8000-000000000003",
            "occurred_at": "2026-11-20T15:03:07.588+00:00",
            "payload": {
              "completed_at": null,
              "cost": {
                "amount": "0.0000",
                "currency": "USD"
              },
              "direction": "inbound",
              "encoding": "GSM-7",
              "errors": [],
              "from": {
                "carrier": "T-Mobile USA",
                "line_type": "long_code",
                "phone_number": "+13125550001"
              },
              "id": "de300000-0000-4000-9000-000000000003",
              "media": [],
              "messaging_profile_id": "740572b6-099c-44a1-89b9-6c92163bc68d",
              "organization_id": "47a530f8-4362-4526-829b-bcee17fd9f7a",
              "parts": 1,
              "received_at": "2026-11-20T15:03:07.503+00:00",
              "record_type": "message",
              "sent_at": null,
              "tags": [],
              "text": "Hours?",
              "to": [
                {
                  "carrier": "Telnyx",
                  "line_type": "Wireless",
                  "phone_number": "+17735550002",
                  "status": "webhook_delivered"
                }
              ],
              "type": "SMS",
              "valid_until": null,
              "webhook_failover_url": null,
              "webhook_url": "https://example.com/webhooks"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://example.com/webhooks"
          }
        }
        """#,
        "04-message-stop.json": #"""
        {
          "data": {
            "event_type": "message.received",
            "id": "de300000-0000-4000-8000-000000000004",
            "occurred_at": "2026-11-20T15:04:07.588+00:00",
            "payload": {
              "completed_at": null,
              "cost": {
                "amount": "0.0000",
                "currency": "USD"
              },
              "direction": "inbound",
              "encoding": "GSM-7",
              "errors": [],
              "from": {
                "carrier": "T-Mobile USA",
                "line_type": "long_code",
                "phone_number": "+13125550001"
              },
              "id": "de300000-0000-4000-9000-000000000004",
              "media": [],
              "messaging_profile_id": "740572b6-099c-44a1-89b9-6c92163bc68d",
              "organization_id": "47a530f8-4362-4526-829b-bcee17fd9f7a",
              "parts": 1,
              "received_at": "2026-11-20T15:04:07.503+00:00",
              "record_type": "message",
              "sent_at": null,
              "tags": [],
              "text": "please stop texting me",
              "to": [
                {
                  "carrier": "Telnyx",
                  "line_type": "Wireless",
                  "phone_number": "+17735550002",
                  "status": "webhook_delivered"
                }
              ],
              "type": "SMS",
              "valid_until": null,
              "webhook_failover_url": null,
              "webhook_url": "https://example.com/webhooks"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://example.com/webhooks"
          }
        }
        """#,
        "05-message-hours-again.json": #"""
        {
          "data": {
            "event_type": "message.received",
            "id": "de300000-0000-4000-8000-000000000005",
            "occurred_at": "2026-11-20T15:05:07.588+00:00",
            "payload": {
              "completed_at": null,
              "cost": {
                "amount": "0.0000",
                "currency": "USD"
              },
              "direction": "inbound",
              "encoding": "GSM-7",
              "errors": [],
              "from": {
                "carrier": "T-Mobile USA",
                "line_type": "long_code",
                "phone_number": "+13125550001"
              },
              "id": "de300000-0000-4000-9000-000000000005",
              "media": [],
              "messaging_profile_id": "740572b6-099c-44a1-89b9-6c92163bc68d",
              "organization_id": "47a530f8-4362-4526-829b-bcee17fd9f7a",
              "parts": 1,
              "received_at": "2026-11-20T15:05:07.503+00:00",
              "record_type": "message",
              "sent_at": null,
              "tags": [],
              "text": "hours",
              "to": [
                {
                  "carrier": "Telnyx",
                  "line_type": "Wireless",
                  "phone_number": "+17735550002",
                  "status": "webhook_delivered"
                }
              ],
              "type": "SMS",
              "valid_until": null,
              "webhook_failover_url": null,
              "webhook_url": "https://example.com/webhooks"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://example.com/webhooks"
          }
        }
        """#,
        "06-message-start.json": #"""
        {
          "data": {
            "event_type": "message.received",
            "id": "de300000-0000-4000-8000-000000000006",
            "occurred_at": "2026-11-20T15:06:07.588+00:00",
            "payload": {
              "completed_at": null,
              "cost": {
                "amount": "0.0000",
                "currency": "USD"
              },
              "direction": "inbound",
              "encoding": "GSM-7",
              "errors": [],
              "from": {
                "carrier": "T-Mobile USA",
                "line_type": "long_code",
                "phone_number": "+13125550001"
              },
              "id": "de300000-0000-4000-9000-000000000006",
              "media": [],
              "messaging_profile_id": "740572b6-099c-44a1-89b9-6c92163bc68d",
              "organization_id": "47a530f8-4362-4526-829b-bcee17fd9f7a",
              "parts": 1,
              "received_at": "2026-11-20T15:06:07.503+00:00",
              "record_type": "message",
              "sent_at": null,
              "tags": [],
              "text": "START",
              "to": [
                {
                  "carrier": "Telnyx",
                  "line_type": "Wireless",
                  "phone_number": "+17735550002",
                  "status": "webhook_delivered"
                }
              ],
              "type": "SMS",
              "valid_until": null,
              "webhook_failover_url": null,
              "webhook_url": "https://example.com/webhooks"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://example.com/webhooks"
          }
        }
        """#,
        "07-call-control.json": #"""
        {
          "data": {
            "event_type": "call.initiated",
            "id": "de300000-0000-4000-8000-000000000007",
            "occurred_at": "2026-11-20T15:07:15.038431Z",
            "payload": {
              "call_control_id": "v3:CM8u1zCcmtZ3Jzb6vuXBSzCLS5p7ww8ypCUpyBJVrubAVjjLAAECYg",
              "call_leg_id": "b0457f28-53da-11f1-9961-02420aef271f",
              "call_session_id": "b04574f6-53da-11f1-8e4b-02420aef271f",
              "caller_id_name": "+15125550146",
              "calling_party_type": "pstn",
              "client_state": null,
              "connection_codecs": "PCMU,PCMA,G729",
              "connection_id": "2963572552552678752",
              "direction": "incoming",
              "from": "+15125550146",
              "from_sip_uri": "+15125550146@206.147.72.186:5060",
              "offered_codecs": "AMR-WB~OCTET-ALIGN=0; MODE-SET=0,16000H,AMR-WB~OCTET-ALIGN=1; MODE-SET=0,16000H,PCMU,G729",
              "start_time": "2026-05-19T23:30:15.038431Z",
              "state": "parked",
              "to": "+15125550170",
              "to_sip_uri": "+15125550170@us.icp.telnyx.com:5060"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://hooks.example.com/telnyx"
          }
        }
        """#,
        "08-fax-received.json": #"""
        {
          "data": {
            "event_type": "fax.received",
            "id": "de300000-0000-4000-8000-000000000008",
            "occurred_at": "2026-11-20T15:08:36.843054Z",
            "payload": {
              "call_duration_secs": 50,
              "caller_id": "+16132484872",
              "connection_id": "1447842681660114324",
              "direction": "inbound",
              "fax_id": "f72eebbe-f9b6-4f0f-b652-03e742e110d5",
              "from": "+16132484850",
              "media_url": "${STAND_IN}/media/faxes/f72eebbe-f9b6-4f0f-b652-03e742e110d5",
              "page_count": 1,
              "partial_content": false,
              "status": "received",
              "to": "+17733372863",
              "user_id": "19a75cea-02c6-4b9a-84fa-c9bc8341feb8"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://1a3097.ngrok.io/"
          }
        }
        """#,
        "09-number-order.json": #"""
        {
          "data": {
            "event_type": "number_order.complete",
            "id": "de300000-0000-4000-8000-000000000009",
            "occurred_at": "2025-08-22T16:23:54.496464Z",
            "payload": {
              "billing_group_id": "abc85f64-5717-4562-b3fc-2c9600",
              "connection_id": "346789098765567",
              "created_at": "2018-01-01T00:00:00.000000Z",
              "customer_reference": "MY REF 001",
              "id": "12ade33a-21c0-473b-b055-b3c836e1c292",
              "messaging_profile_id": "abc85f64-5717-4562-b3fc-2c9600",
              "phone_numbers": [
                {
                  "bundle_id": "bc8e4d67-33a0-4cbb-af74-7b58f05bd474",
                  "id": "dc8e4d67-33a0-4cbb-af74-7b58f05bd494",
                  "phone_number": "+19705555098",
                  "record_type": "number_order_phone_number",
                  "regulatory_requirements": [
                    {
                      "field_type": "address",
                      "field_value": "45f45a04-b4be-4592-95b1-9306b9db2b21",
                      "record_type": "phone_number_regulatory_requirement",
                      "requirement_id": "8ffb3622-7c6b-4ccc-b65f-7a3dc0099576"
                    }
                  ],
                  "requirements_met": true,
                  "status": "success"
                }
              ],
              "phone_numbers_count": 1,
              "record_type": "number_order",
              "requirements_met": true,
              "status": "pending",
              "sub_number_orders_ids": [],
              "updated_at": "2018-01-01T00:00:00.000000Z"
            },
            "record_type": "event"
          },
          "meta": {
            "attempt": 1,
            "delivered_to": "https://sample-api.com/webhook"
          }
        }
        """#,
        "hookswitch.yaml": #"""
        # The demo's configuration: an office that is always open, so that the story is the same at any hour.
        hours:
          office:
            time-zone: America/New_York
            open: { "*": ["00:00-24:00"] }

        voice:
          answer-within: 10s
          numbers: { default: main }
          plans:
            main:
              - name: overseas
                when: { from-region: [GB, IE] }
                do:
                  - { dial: ["+442079460123"], timeout: 20s }
              - name: open
                when: { open: office }
                do:
                  - say: Please hold while we connect your call.
                  - { dial: ["+12125550123"], timeout: 20s }
                  - say: We're sorry, no one is available. Please try again later.
              - name: closed
                do:
                  - say: Our office is closed.
                  - hangup

        messaging:
          brand: Hookswitch Demo
          contact: help@example.com
          keywords:
            hours: We're open Mon-Fri 9am-5pm EST.
          otherwise: Thanks for your message! Reply HELP for options.

        fax:
          allow-hosts: [127.0.0.1]
        """#,
    ]
}
