/// The annotated configuration in parts; a comment stands beside every key, or above it.
enum ReferenceText {
    static let doors = """
        server: # the public door
          host: 127.0.0.1 # the address it listens on; TLS is a proxy's work
          port: 8080 # 0 takes a free one
          public-url: https://hooks.example.com # the https address Telnyx reaches you by; callbacks start with it
          max-body: 1MiB # the largest accepted body, 1kB to 64MiB
          max-connections: 1024 # how many connections are held at once, 1 to 100000
          head-deadline: 10s # how long a request's head may take
          body-deadline: 20s # how long its body may take
          idle-deadline: 60s # how long a kept connection may be silent
          write-deadline: 10s # how long the other side may take to take an answer

        admin: # the admin listener: metrics, REST API, console
          host: 127.0.0.1 # the address it listens on; keep it off the internet
          port: 8081 # 0 takes a free one
          token: ${HOOKSWITCH_ADMIN_TOKEN:-} # the bearer token; without one the listener stays closed
          requests-per-minute: 600 # of the API; beyond it 429
          hosts: [console.example.com] # names the listener may be asked by, beside its own address
          trusted-proxies: [127.0.0.1] # whose X-Forwarded-Proto and -For count
          jwt: # signed tokens beside the bearer token, with scopes read, operate and admin
            audience: hookswitch # what `aud` has to name
            issuer: https://login.example.com # what `iss` has to be; anybody who can sign when absent
            hs256-secret: ${ADMIN_JWT_SECRET:-} # 32 characters or more
            eddsa-keys: ["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="] # Base64 of Ed25519 public keys

        data: ./data # where everything durable lives, mode 0700; one `serve` at a time

        telnyx: # your account
          public-keys: [] # Base64 of the account's public key, required by serve; several while one is changed
          api-key: ${TELNYX_API_KEY:-} # without it nothing is sent, messages and call commands wait
          api-url: https://api.telnyx.com/v2 # where the API is
          timestamp-tolerance: 300s # how far a signature's time may be off, both ways
        """

    static let hours = """
        hours: # opening hours by name, used by rules as open: and closed:
          office:
            time-zone: America/New_York # required: the place's own, never the server's
            # The weekly rule: days as Mon, Mon-Fri, Sat-Mon, lists or *; spans HH:MM-HH:MM, end excluded, over midnight too.
            open:
              Mon-Fri: ["09:00-17:00"]
              Sat: ["10:00-14:00"]
            holidays: [us-federal, our-days] # lists by name: built in are us-federal ca gb gb-scotland gb-northern-ireland de fr au
            exceptions: # replace a whole day
              "2026-12-24": ["09:00-12:00"]
              "2026-12-31": []

        holidays: # lists of your own
          our-days:
            - name: Founders' day # for people
              on: "05-04" # a date, or 4th Thu of November +1, Easter-2
              observed: nearest-weekday # when it falls on a weekend; nothing moves by default
        """

    static let outside = """
        fax: # received faxes
          keep: # their files
            directory: ./data/faxes # where they are kept
            max-size: 50MiB # a larger one is given up and listed
          allow-hosts: [] # hosts that may be plain http or private addresses; all others are https and public

        sinks: # systems that get events, by name; each has a url, a file, or stdout
          analytics:
            url: https://analytics.example.com/hooks # where events are posted
            secret: ["${ANALYTICS_SECRET:-}"] # whsec_… (HMAC) or whsk_… (Ed25519), Standard Webhooks; several while one is changed
            # Families call message fax number other, event types, and dead-letter opt-out-review voicemail recording.
            events: [call, fax, message]
            answer-within: 15s # then the attempt has failed and is made again later
            batch: # post arrays instead of single objects
              size: 100 # at most so many events
              bytes: 1MiB # and so many bytes
              within: 5s # and no event waits longer for others
            only: [from, to, direction] # fields of data that are kept; paths with dots
            drop: [direction] # fields that are left out
            mask: [from.phone_number] # fields that are hidden; numbers keep four digits
            rename: # fields that get another name
              from: caller
          archive:
            file: ./data/events.jsonl # one JSON object a line
            rotate: 100MiB # then a new file is begun
            keep: 10 # so many old files stay
            events: [call, message, fax]
          pipe:
            stdout: true # to standard output
            events: [dead-letter]

        """

    static let tests = """
        # Calls that must go where you say: checked by `config test`, and before serve starts.
        tests:
          - from: "+442079460000" # who calls
            to: "+15551234567" # the called number
            at: "2026-11-20T15:00:00Z" # the instant
            profile: # what the CRM says of the caller, when it matters
              name: Ada # the caller's name
              vip: true # a VIP or not
              tags: [gold] # any words
              language: en # the language
              time-zone: America/New_York # where they are
              account-manager: "+12125550123" # who looks after them
            history: # what is known of the caller, when it matters
              calls: 2 # earlier calls
              last-agent: "+12125550171" # who spoke to them last
              text: hello # what they wrote last
            attestation: A # STIR/SHAKEN level
            overrides: [emergency] # overrides in force
            expect: # one or more of:
              dial: "+442071234567" # what is dialled first
              plan: main # the plan that answers
              rule: overseas # the rule that wins, by name or position
          - { from: "+12125550142", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { rule: menu } }
        """
}
