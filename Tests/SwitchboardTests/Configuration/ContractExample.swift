/// The configuration that shows every section, as operators are told to write it.
enum ContractExample {
    /// What the file reads from the environment.
    static let environment = [
        "HOOKSWITCH_ADMIN_TOKEN": "admin-token-0123456789",
        "TELNYX_PUBLIC_KEY": "ZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=",
        "TELNYX_API_KEY": "KEY-0123456789",
    ]

    static let yaml = #"""
        server:
          host: 127.0.0.1
          port: 8080
          public-url: https://hooks.example.com      # used in callbacks
          max-body: 1MiB
        admin:
          host: 127.0.0.1
          port: 8081
          token: ${HOOKSWITCH_ADMIN_TOKEN}
        data: ./data
        telnyx:
          public-keys: [ "${TELNYX_PUBLIC_KEY}" ]      # several while a key is rotated
          api-key: ${TELNYX_API_KEY}
          api-url: https://api.telnyx.com/v2
          timestamp-tolerance: 300s

        hours:
          office:
            time-zone: America/New_York                # required; never the server's own
            open:
              Mon-Fri: ["09:00-17:00"]
              Sat: ["10:00-14:00"]
            holidays: [us-federal, our-days]           # built-in lists and our own; a name used twice is a fault
            exceptions:
              "2026-12-24": ["09:00-12:00"]            # replaces the day
              "2026-12-31": []                         # closed
        holidays:
          our-days:
            - { name: Founders' day, on: "05-04", observed: nearest-weekday }
            - { name: Day after Thanksgiving, on: "4th Thu of November +1" }
            - { name: Good Friday, on: "Easter-2" }

        voice:
          answer-within: 1500ms
          authentication: either                       # signature | token | either
          token: ${HOOKSWITCH_VOICE_TOKEN:-}           # at least 128 bits; generated once in the data directory when absent
          numbers:                                     # called number -> plan
            "+15551234567": main
            default: main
          plans:
            main:
              - when: { closed-by: emergency }         # an override set by an operator
                do: [ { say: "We are closed because of an emergency." }, hangup ]
              - name: vip
                when: { caller: { vip: true } }
                do: [ { say: "Welcome back, {caller.name}. Connecting you now." }, { enqueue: priority } ]
              - when: { from-region: [GB, IE] }        # ISO 3166-1, or from-subdivision: [US-NY], from-prefix: ["+1212"]
                do: [ { dial: ["+442071234567"], timeout: 20s } ]
              - when: { open: office }
                do:
                  - say: Please hold while we connect your call.
                  - dial: ["+15551234567", "sip:desk@example.com"]
                    ring: in-turn                      # or together
                    timeout: 20s
                  - say: We're sorry, no one is available. Please try again later.
                  - voicemail: office
              - do: [ { dial: ["+15559876543"] }, { voicemail: after-hours } ]
        messaging:
          keywords:                                    # whole-message match, after normalisation
            hours: We're open Mon-Fri 9am-5pm EST
            location: 123 Main St, New York, NY 10001
          otherwise: "Thanks for your message! Reply HELP for options."
          opt-out: { scope: everything, confirm: true }   # sender | profile | programme | everything (default)
          brand: Example Ltd                           # named in HELP answers and confirmations
          contact: help@example.com
          senders:                                     # per own number or messaging profile; what is absent comes from above
            "+15557654321": { brand: Example Clinic, keywords: { parking: "Garage B, level 2" } }
        fax:
          keep: { directory: ./data/faxes, max-size: 50MiB }
        sinks:
          analytics: { url: "${ANALYTICS_URL:-}", secret: "${ANALYTICS_SECRET:-}", events: [call, fax, message] }
          alerts: { url: "${ALERTS_URL:-}", events: [dead-letter, opt-out-review] }
        crm:
          url: "${CRM_URL:-}"
          answer-within: 800ms
          cache-for: 10m
        tests:                                         # run by `config test`, and by `serve` before it starts
          - { from: "+442079460000", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { dial: "+442071234567" } }
        """#
}
