// refused: only verbs stand directly in a document
import TeXML

func refused() {
    let document = TeXML { Number("+13125550101") }
}
