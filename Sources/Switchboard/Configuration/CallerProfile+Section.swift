import Handlers

extension CallerProfile {
    /// Who a caller is, where a test or a scenario says so: `{ name: Ada, vip: true, tags: [gold] }`.
    init(_ section: Section) {
        self.init(
            name: section.text("name"),
            isVIP: section.value("vip", default: false, ConfigurationValues.boolean),
            tags: Set(section.list("tags") { $0 } ?? []),
            language: section.text("language"),
            timeZone: section.text("time-zone"),
            accountManager: section.text("account-manager")
        )
        section.finish()
    }
}
