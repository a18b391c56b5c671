// refused: stand alone in Dial
import TeXML

func refused() {
    let document = TeXML {
        Dial {
            Queue("support")
            Number("+13125550101")
        }
    }
}
