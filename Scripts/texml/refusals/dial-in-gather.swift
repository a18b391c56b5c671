// refused: only Say and Play stand in Gather
import TeXML

func refused() {
    let document = TeXML {
        Gather { Dial { Number("+13125550101") } }
    }
}
