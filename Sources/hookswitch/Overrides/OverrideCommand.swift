import ArgumentParser

/// Operator overrides: emergency closure and temporary re-routing.
struct OverrideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "override",
        abstract: "Close or re-route by hand: in force on the next call, audited.",
        discussion: """
              hookswitch override set emergency --reason "burst pipe"
              hookswitch override set desk --reason "line down" --number +15551234567 --to +15550001111
              hookswitch override set office --reason "staff day" --until 2026-12-01T17:00:00Z
              hookswitch override clear emergency

            A name that `closed-by:` asks for makes these rules apply; the name of opening hours closes these hours;
            with --to calls go there instead of their plan.
            """,
        subcommands: [OverrideSetCommand.self, OverrideClearCommand.self, OverrideListCommand.self]
    )
}
