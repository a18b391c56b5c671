/// How calls are answered.
extension ReferenceText {
    static let voice = """
        voice: # how calls are answered
          answer-within: 1500ms # the budget of an answer; after it the fallback is heard
          authentication: either # how a TeXML request proves itself: signature, token or either
          token: ${HOOKSWITCH_VOICE_TOKEN:-} # the secret in the voice URL, 22 characters or more; made once in the data directory when absent
          fallback: # what callers hear when everything else fails: a sentence, or
            say: We are sorry, please call again later. # the sentence
            voice: Telnyx.KokoroTTS.af # a voice of Telnyx's
            language: en-US # its language
          recordings: # voicemail and recorded calls
            keep: # their files
              directory: ./data/recordings # where they are kept
              max-size: 200MiB # a larger one is given up and listed
            allow-hosts: [] # as under fax
          numbers: # called number to plan; default takes all others
            "+15551234567": main
            default: main
          plans: # rules by plan; the first whose when: holds wins
            main:
              - name: overseas # shown in traces; else its position from 1
                when: # every key must hold; none means always
                  open: office # inside opening hours
                  closed: office # outside them
                  closed-by: emergency # an override of that name is in force
                  from: ["+442079460000"] # exact callers
                  from-list: vip.txt # callers in a file beside this one, a number a line
                  from-region: [GB, IE] # the caller's country, ISO 3166-1
                  from-subdivision: [US-NY] # the caller's state or province, ISO 3166-2
                  from-prefix: ["+1212"] # the beginning of the caller's number
                  from-kind: [mobile] # the kind of the caller's number, as `hookswitch number` says
                  from-line-type: [mobile] # the looked-up kind of the caller's line; see lookups
                  from-carrier: [Verizon] # the looked-up carrier's name
                  to: ["+15551234567"] # the called number
                  anonymous: false # the caller hides the number
                  sip: false # the caller is a SIP address
                  attestation: [A, B] # STIR/SHAKEN level
                  caller-time: "Mon-Fri=09:00-17:00" # by the caller's clock, in every zone the number may be in
                  percent: 50 # a share of callers, always the same ones
                  between: ["2026-12-24T18:00:00Z", "2026-12-27T06:00:00Z"] # an instant to another
                  dates: # whole days, both included
                    from: "2026-12-24" # the first
                    to: "2027-01-01" # the last
                    time-zone: Europe/London # by whose clock
                  repeat-caller: # called before; a time alone means once within it
                    within: 24h # how far back calls count, at most 90d
                    calls: 2 # how many calls at least
                  texted: 24h # sent us a text within that time
                  last-agent: # spoke to somebody before; a number or a list means these agents
                    is: ["+12125550171"] # these agents; anybody when absent
                    within: 30d # how far back
                  caller: # what the CRM says
                    known: true # it knows the caller
                    vip: true # a VIP
                    tags: [gold, platinum] # has one of these
                    language: [en] # speaks one of these
                    account-manager: ["+12125550123"] # is looked after by one of these
                  all: [ { open: office } ] # every one of these conditions
                  any: [ { open: office }, { anonymous: true } ] # one of these
                  not: { closed-by: strike } # not this one
                do: # the steps, one after the other
                  - { plan: steps } # go on with the rules of that plan
              - name: menu
                when: { repeat-caller: 24h, last-agent: "+12125550171" }
                do:
                  - { plan: steps }
              - do: [ { plan: steps } ]
        """

    static let steps = """
            steps:
              - do:
                  - say: Welcome back, {caller.name}. # a sentence; {caller.name} and the like are filled in
                    voice: Telnyx.KokoroTTS.af # for this sentence
                    language: en-US # for this sentence
                  - play: https://example.com/hello.mp3 # a sound
                  - pause: 2s # silence, 1s to 60s
                  - menu: For sales press one, for support press two. # digits or speech; a sentence, or { play: URL }
                    # What each key does: the name of a plan, a step, a list of steps, or { words, do }.
                    options:
                      "1": main
                      "2": [ { say: One moment. } ]
                      "3":
                        words: [billing] # what may be said instead of the key
                        do: # the steps of this option
                          - { say: One moment. }
                      "4": { say: One moment. }
                      "9": repeat
                    timeout: 5s # how long to wait for a key
                    retries: 2 # how often it is said again
                    no-input: We did not hear you. # before it is said again
                    invalid: That is not an option. # before it is said again
                  - dial: ["+12125550123", "sip:desk@example.com"] # numbers and SIP addresses
                    ring: in-turn # or together
                    timeout: 30s # for each leg, 5s to 120s
                    caller-id: "+15551234567" # the number shown
                    whisper: A call for sales. # only the called hear it; a sentence, or { play: URL }
                    accept: "1" # the key that takes the call after the whisper
                    refuse-machines: true # an answering machine does not count as an answer
                    record: This call may be recorded. # true, or the sentence said before
                  - dial: "+12125550123"
                    whisper:
                      play: https://example.com/whisper.mp3 # a sound instead
                      say: A call for sales. # a sentence
                      voice: Telnyx.KokoroTTS.af # for this sentence
                      language: en-US # for this sentence
                  - enqueue: support # the queue's name
                    max-size: 40 # more callers than that go on with overflow
                    max-wait: 15m # then overflow
                    music: https://example.com/hold.mp3 # while waiting
                    announce-position: true # when it gets better; or the sentence, with {queue.position}
                    announce-wait: false # the same for the time, with {queue.minutes}
                    overflow: # what happens when the queue is full or the wait too long
                      - { say: All our agents are busy. }
                  - queue: support # another word for enqueue
                  - take: support # an agent's call takes the next caller of that queue
                  - conference: standup # the room's name
                    muted: false # listens only
                    start-on-enter: true # begins with this caller
                    end-on-exit: false # ends with this caller
                    max-size: 10 # 2 to 250
                    music: https://example.com/hold.mp3
                  - assistant: assistant-1234 # a Telnyx AI assistant takes the call
                  - voicemail: office # the name of the box
                    greeting: Please leave a message. # a sentence, or { play: URL }
                    max-length: 180s # 1s to 4h
                  - text: Thank you for calling. # a message to the caller, through the send gate
                    from: "+15557654321" # the sender; the called number when absent
                    purpose: informational # informational, marketing or verification
                  - plan: main # go on with the rules of that plan
                  - reject: busy # or rejected; without being answered
                  - hangup
        """
}
