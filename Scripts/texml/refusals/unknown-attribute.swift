// refused: has no dynamic member 'callerId'
import TeXML

func refused() {
    var dial = Dial { Number("+13125550101") }
    dial.callerId = "+13125550100"
}
