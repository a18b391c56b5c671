// refused: missing argument for parameter
import TeXML

func refused() {
    let document = TeXML {
        Start { MediaStream() }
    }
}
