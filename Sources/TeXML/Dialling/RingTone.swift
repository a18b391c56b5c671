/// The ring-back tone of a country, by its two letters.
public enum RingTone: String, Sendable, CaseIterable {
    case at
    case au
    case bg
    case br
    case be
    case ch
    case cl
    case cn
    case cz
    case de
    case dk
    case ee
    case es
    case fi
    case fr
    case gr
    case hu
    case il
    case `in`
    case it
    case lt
    case jp
    case mx
    case my
    case nl
    case no
    case nz
    case ph
    case pl
    case pt
    case ru
    case se
    case sg
    case th
    case tw
    case ve
    case za
    case us
    case usOld = "us-old"
    case uk
}
