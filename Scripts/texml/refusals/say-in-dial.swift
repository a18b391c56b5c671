// refused: only Number and Sip
import TeXML

func refused() {
    let document = TeXML {
        Dial { Say("Connecting you.") }
    }
}
