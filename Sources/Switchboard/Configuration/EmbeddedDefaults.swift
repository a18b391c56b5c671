/// What `hookswitch` does without a configuration file: enough to answer every call and message sensibly.
package enum EmbeddedDefaults {
    /// The same YAML an operator would write; `config show` prints it as a starting point.
    package static let yaml = """
        server: { host: 127.0.0.1, port: 8080 }
        admin: { host: 127.0.0.1, port: 8081 }
        data: ./data

        hours:
          office:
            time-zone: America/New_York
            open:
              Mon-Fri: ["09:00-17:00"]
            holidays: [us-federal]

        voice:
          numbers: { default: main }
          plans:
            main:
              - name: overseas
                when: { from-region: [GB, IE] }
                do:
                  - say: Thank you for calling. Connecting you to our London desk.
                  - { dial: ["+442079460123"], timeout: 20s }
                  - say: We're sorry, no one is available. Please try again later.
              - name: open
                when: { open: office }
                do:
                  - say: Please hold while we connect your call.
                  - { dial: ["+12125550123"], timeout: 20s }
                  - say: We're sorry, no one is available. Please try again later.
              - name: closed
                do:
                  - say: Thank you for calling. Our office is closed. We are open Monday to Friday, nine to five, Eastern time.
                  - hangup

        messaging:
          brand: Hookswitch
          keywords:
            hours: We're open Mon-Fri 9am-5pm EST.
            location: 123 Main St, New York, NY 10001
            status: All systems are up.
          otherwise: Thanks for your message! Reply HELP for options.
        """
}
