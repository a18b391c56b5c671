// refused: Connect needs exactly one service
import TeXML

func refused() {
    let document = TeXML { Connect {} }
}
