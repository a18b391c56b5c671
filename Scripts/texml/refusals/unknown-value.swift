// refused: has no member 'maybe'
import TeXML

func refused() {
    let document = TeXML { Reject(reason: .maybe) }
}
