// refused: Stop.Siprec stand in Stop
import TeXML

func refused() {
    let document = TeXML {
        Stop { Recording() }
    }
}
