/// How messages are answered.
extension ReferenceText {
    static let messages = """
        messaging: # how messages are answered
          brand: Example Ltd # named in HELP answers and confirmations
          contact: help@example.com # named in HELP answers
          keywords: # whole messages, after normalisation, and their answers
            hours: We're open Mon-Fri 9am-5pm EST
          otherwise: Thanks for your message! Reply HELP for options. # the answer to everything else; none when absent
          own-numbers: ["+15557654321"] # further numbers of yours, never answered automatically
          opt-out: # what a STOP blocks
            scope: everything # sender, profile, programme or everything
            confirm: true # answer it once
            programme: offers # the programme's name, for that scope
          languages: [en, es, fr, pt, de, it] # whose words are understood; en, ARRET and AIDE always are
          consent-words: # whole messages of your own; built-in ones cannot be taken away
            - words: [pause, no more deals] # the messages
              means: opt_out # opt_out, review, opt_in or help
              language: en # of the answer
          quiet-hours: # when nobody is texted, by their own clock and law; answers and codes never wait
            applies-to: [marketing] # marketing, informational
            window: # allowed hours of your own, within what the law allows
              Mon-Sat: ["09:00-20:00"]
          limits: # beyond them answers are refused and messages wait
            answers-per-number: # automatic answers
              count: 10 # so many answers to one number
              within: 10m # in so long
            messages-per-sender: # everything sent
              count: 3000 # so many messages of one sender
              within: 1m # in so long
          media: # files that come with messages
            fetch: true # whether they are kept
            keep: # where and how much
              directory: ./data/media # where they are kept
              max-size: 20MiB # a larger one is given up and listed
            allow-hosts: [] # as under fax
          reconcile-every: 6h # how often Telnyx's own list of opt-outs is read; never turns it off
          senders: # what differs for one of your numbers or messaging profiles
            "+15557654321":
              brand: Example Clinic # as above
              contact: clinic@example.com # as above
              keywords: # as above
                parking: Garage B, level 2
              otherwise: This is the clinic. # as above
              opt-out: # as above
                scope: sender # as above
                confirm: true # as above
                programme: clinic # as above

        verifications: # one-time codes; none are sent without it
          from: "+15557654321" # the sender
          messaging-profile: 16fd2706-8baf-433b-82eb-8c7fada847da # or a messaging profile
          countries: [US, CA] # required: where your users are, ISO 3166-1
          text: "{code} is your code." # at most 300 characters, with {code}
          digits: 6 # 4 to 10
          expires-after: 10m # then the code is worthless
          attempts: 5 # how often it may be guessed
          sends: 3 # how often it may be sent again
          pause: 30s # between two sends
          per-number: 5/1h # so many to one number in so long
          per-prefix: 20/1h # so many to one prefix in so long, against SMS pumping
        """
}
