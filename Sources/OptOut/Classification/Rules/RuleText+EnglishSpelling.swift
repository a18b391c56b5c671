extension RuleText {
    // A table of data: longer than a screen. Other spellings, and ordinary words that are no misspellings.
    static let englishSpelling = #"""
        # --- spelling --------------------------------------------------------------------------------------------
        alias dont: don't dnt dun donot dont dony dpnt dontt don do'nt dun't donnot dt
        alias please: pls plz plse pleas plase plese pease pleez plox pl plss
        alias thanks: thx thanx tnx ty tks thnx thankyou thnks tysm
        alias you: u yu youu
        alias your: ur yr youre yer
        alias texts: txts textes textz texs
        alias text: txt texr tect tex texy
        alias with: w wit wth
        alias texting: txtn textn txting texing textin txtin texitng texiting textng texing txtng
        alias message: msg mesage messege mssg massage? messsage
        alias messages: msgs mesages messeges mssgs messags
        alias messaging: msgn msging msgin messagin mssging messaging mesaging messagin
        alias sending: sendin snding sendng
        alias send: semd snd
        alias anymore: nomore anymor anymoe nomore? nemore
        alias cant: can't cannot canot cnt couldn't
        alias wont: won't wouldn't? wnt
        alias will: ll
        alias cancel: cancell cancle? canel? cancal?
        alias remove: rmv remov remve romove
        alias receive: recieve recive
        alias fucking: effing freakin fuckin fkn fking f'ing fing frickin frigging friggin
        alias never: nvr neva
        alias because: bc cuz coz cos bcuz
        alias wanna: wana
        alias number: numba nbr numb nr
        alias unsubscribe: unsubcribe unsuscribe unscribe unsubscibe unsubsribe unsubscrib unsubribe unsubsrcibe unsubscride unsubscribeme unsubsc unsubb
        alias unsubscribe: unsub unsubs
        alias unsubscribed: unsuscribed unsubcribed unsubbed unsubscribe'd
        alias stop: stahp? stawp? stawwp?
        alias maam: ma'am mam
        alias not: nt
        alias isnt: isn't aint ain't arent aren't
        alias help: halp heelp hwlp jelp hrlp
        alias tryna: tryin tryina
        alias thats: that's
        alias whos: who's
        alias how: how'd hows
        alias why: whyd
        join passedaway: passed away
        alias again: agian agin agen aggain agn
        alias texting: texing textig
        alias from: frm form? fom
        alias messages: mesagges msges messgaes
        alias contact: contct contac
        alias whats: what's
        alias im: i'm
        alias didnt: didn't didint
        alias hasnt: hasn't
        alias information: infos infomation
        compound stopall: please pls plz + stop unsubscribe
        compound stopall: stop + stop stopstop
        compound stopall: stop end cancel quit unsubscribe remove optout nomore + texting texts text messages messaging sms all now please pls spam spamming ads alerts texts txt txts textingme messagingme msgs promos notifications
        join dont: do not
        join cant: can not
        join wont: will not
        join isnt: is not
        join isnt: are not
        join didnt: did not
        join doesnt: does not
        join wouldnt: would not
        join dont: do never
        join optout: opt out
        join optin: opt in
        join optedout: opted out
        join optedin: opted in
        join optingout: opting out
        join anymore: going forward
        join anymore: going forwards
        join anymore: any more
        join anymore: any longer
        join nolonger: no longer
        join nolonger: not anymore
        join unsubscribe: un subscribe
        join unsubscribed: un subscribed
        join resubscribe: re subscribe
        join thanks: thank you
        join thanks: thank u
        join noone: no one
        join phonecalls: phone calls
        join mailinglist: mailing list
        typo: stop quit cancel unsubscribe revoke remove optout stopall unsub
        typo-in: start unstop subscribe resubscribe optin
        typo-help: help
        mend: unsubscribe unsubscribed message messages messaging texting sending remove consent receive receiving contacting
        mend: please anymore subscription number stop notifications promotions marketing interested permission communication harassing discontinue
        common: unsubscriber unsubscribers pleased pleases phase lease leases
        common: step steps shop shops stops stopped stopper stoop stomp atop slop strop quite quiet quilt quick quid quiz quip
        common: quits quint suit cancer cancers cancels canceled cancelled chance revoked revokes invoke evoke provoke remote
        common: removed remover removes star stars starts started stare stark start smart tart stat state held hell heap helm hello
        common: helped helps yelp kelp helo hel into top stow swop spot stock stood store storm story study stop consents numbers
        common: message massage passage massages passages mending bending lending tending spending ending pending vending
        common: interest interesting interests promotion notification permissions communications market markets
        common: testing taxing resting nesting sensing fending rending receipt received receiver receives content context
        common: contesting containing contracting numbered member lumber remoted subscriber subscribed subscribes describe
        common: unsub unsubs cancel sexting texting texted latex unsure ending seeing quote quota
        """#
}
