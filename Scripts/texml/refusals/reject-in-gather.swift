// refused: only Say and Play stand in Gather
import TeXML

func refused() {
    let document = TeXML {
        Gather { Reject() }
    }
}
