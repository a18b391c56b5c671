// refused: Connect needs exactly one service
import TeXML

func refused() {
    let document = TeXML {
        Connect {
            AIAssistant(id: "assistant-1")
            MediaStream(url: "wss://example.com")
        }
    }
}
