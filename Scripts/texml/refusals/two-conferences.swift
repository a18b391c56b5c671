// refused: stand alone in Dial
import TeXML

func refused() {
    let document = TeXML {
        Dial {
            Conference("a")
            Conference("b")
        }
    }
}
