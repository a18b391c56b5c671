// refused: Dial needs somebody to dial
import TeXML

func refused() {
    let document = TeXML { Dial {} }
}
