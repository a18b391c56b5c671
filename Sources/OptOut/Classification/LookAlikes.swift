/// Letters of other scripts that are drawn like Latin ones, and Latin letters in costume that NFKD leaves alone.
enum LookAlikes {
    /// The Latin letter a Cyrillic, Greek, Armenian or Cherokee one looks like; zero when none.
    static func twin(of scalar: Unicode.Scalar) -> UInt8 { twins[scalar.value] ?? 0 }

    /// The plain letter of a small capital, or of a letter on a black disc or square.
    static func plain(_ value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0x1F150...0x1F169: Unicode.Scalar(value - 0x1F150 + 0x61)
        case 0x1F170...0x1F189: Unicode.Scalar(value - 0x1F170 + 0x61)
        default: smallCapitals[value]
        }
    }

    private static let smallCapitals: [UInt32: Unicode.Scalar] = pairs(
        "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıøłđ",
        "abcdefghijklmnoprstuvwyziold"
    )

    private static let twins: [UInt32: UInt8] = pairs(
        "АВСЕНІЈКМОРЅТХУԚԜҮавсеһіјкморѕтхуԛԝԁӏпгΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχϲϹՕՍԼႽᏚᎢᎾᏢᏞᎪᏟᎬՏօսոꓢꓔꓳꓑꓰꓠꓓꓴꓚꓮꓡꓣ",
        "abcehijkmopstxyqwyabcehijkmopstxyqwdlnrabezhikmnoptyxabeikvoptuxccoulsstoplacesounstopenducalr"
    ).mapValues { UInt8($0.value) }

    private static func pairs(_ from: String, _ to: String) -> [UInt32: Unicode.Scalar] {
        Dictionary(zip(from.unicodeScalars.map(\.value), to.unicodeScalars), uniquingKeysWith: { first, _ in first })
    }
}
