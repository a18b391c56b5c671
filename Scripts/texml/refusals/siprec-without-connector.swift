// refused: missing argument for parameter 'connectorName'
import TeXML

func refused() {
    let document = TeXML {
        Start { Siprec(name: "a") }
    }
}
