// refused: convert
import TeXML

func refused() {
    let document = TeXML { Pause(length: 5) }
}
