// refused: only Say stands in Prompt
import TeXML

func refused() {
    let document = TeXML {
        Pay { Prompt(for: .securityCode) { Play("https://example.com/a.mp3") } }
    }
}
