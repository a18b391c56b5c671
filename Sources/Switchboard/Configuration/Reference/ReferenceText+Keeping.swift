/// What is kept, looked up and watched.
extension ReferenceText {
    static let keeping = """
        media: # what all kept files have in common
          min-free: 256MiB # so much room stays on the disk; below it downloads wait
          preview-cache: 256MiB # how much previews may take
          copy-to: # a copy of every kept file in S3-compatible storage
            endpoint: https://s3.example.com # where it is
            bucket: hookswitch # the bucket
            region: eu-central-1 # its region
            access-key: AKIAEXAMPLE # who writes
            secret-key: ${S3_SECRET_KEY:-} # and the key to it
            prefix: media/ # before every name

        crm: # who is calling: GET <url>?number=%2B1555… answers 200 with a profile, or 404
          url: ${CRM_URL:-} # off without one
          answer-within: 800ms # at most three fifths of voice.answer-within
          cache-for: 10m # how long an answer is used again

        lookups: # what Telnyx knows of a number; costs money, so nothing is asked unless it is written here
          ask: [carrier, caller-name] # what is looked up
          cache-for: 30d # how long an answer is used again
          per-minute: 60 # at most so many questions
          on-calls: false # ask for callers too, within the answer budget
          answer-within: 800ms # how long a call waits for it
          before-texts: [marketing] # ask before a first text: marketing, informational
          no-texts-to: [fixed-line] # refuse texts to these kinds of lines

        alerts: # notices to sinks with alert among their events; each may be off
          every: 4h # an alert that stays is told again after this
          dead-letters: # effects or events given up
            count: 1 # so many
            within: 1h # in so long
          breaker-open: 2m # a destination is not asked any more for so long
          opt-out-spike: # more opt-outs than usual
            count: 20 # so many
            within: 1h # in so long
          disk-below: 1GiB # less room than that
          clock-skew: 30s # our clock is off by more
          signatures-refused: # wrong signatures
            count: 20 # so many
            within: 10m # in so long
          files-quarantined: # files that are not what they say
            count: 1 # so many
            within: 1h # in so long
          backlog: 2m # the oldest unhandled event is older
          no-events: # silence
            for: 30m # so long
            during: office # within these hours

        disk: # how much room there must be
          headroom: 1GiB # less is degraded
          reserve: 64MiB # less, and events are refused with 503 until there is more; callers are still answered

        retention: # how long things are kept: a day or longer, or forever; the consent ledger stays
          events: forever # the journal, 30d or longer
          calls: 90d # who called, who answered, looked-up numbers
          voicemail: forever # with its files
          recordings: forever # with their files
          faxes: forever # with their files, and how far sent ones came
          message-files: forever # pictures and other files of messages
          audit: 730d # who did what on the admin listener, 30d or longer
          deliveries: forever # how far messages got
          effects: 90d # effects that ended well or were refused; a day or longer, or forever
        """
}
