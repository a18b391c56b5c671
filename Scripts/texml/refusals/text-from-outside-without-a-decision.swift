// refused: cannot convert value of type 'String' to expected argument type 'SafeText'
import TeXML

func refused() {
    let callerName = String("Ada")
    let document = TeXML { Say(callerName) }
}
