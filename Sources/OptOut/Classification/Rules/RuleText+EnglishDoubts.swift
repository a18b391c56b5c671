extension RuleText {
    // A table of data: longer than a screen. Sentences that may be opt-outs, opt-ins, and calls for help.
    static let englishDoubts = #"""
        # --- doubtful opt-outs -----------------------------------------------------------------------------------
        review stop-annoying: @stop @fill* @annoy|@rude @me|my|this
        review stop-sending-other: stop|quit sending @me
        review stop-calling: @stop calling|contacting @me|my|this|our|$|and
        review! dont-days: dont|never|stop|quit @do|@ing|call|send @me? on|during sunday|sundays|weekend|weekends|holidays|saturdays
        review! dont-hours: dont|never|stop|quit @do|@ing|call|send @me? after|before|at|so|this|past ~3 early|late|again|ever|anymore
        review! how-stop: how do|can|to|would|could|should|must|may|does|did ~3 stop|end|quit|cancel @fill* @msg|@ing|sending|getting|receiving|these|this|$
        review! how-off: how ~3 unsubscribe|cancel|off|out from|of|this|these|your|the|$ @fill* @list|@msg|$
        review! how-off-2: how ~4 unsubscribe from|to|off? $|me|us|please|here|this|these|you|now|@phone
        review! how-off-3: how ~4 optout $|from
        review! how-off-4: how ~4 optout of @fill* @msg|@list|$
        review! how-remove: how ~4 remove|removed|off ~3 @list
        review! how-many: how many|often|much more? times? ~5 tell|say|ask|text|reply|told|said|write ~3 stop|unsubscribe|optout
        review! how-turn: how|way|anyway ~3 turn|shut|switch|get ~2 off $|@fill @msg|these|$
        review! how-make: how ~3 make|get you|this|it|these|them ~2 stop $|@ing|sending
        review way-to-stop: way|possible|able|ability|option to stop|end|cancel|unsubscribe|optout|block @fill* @msg|these|this|those|getting|receiving|$
        review! again-or: text|message|contact|call me again and|i|ill|im|we|or|you
        review! if-again: if ~3 text|message|contact|call|send ~3 again
        review dnc: dnc
        review! where-number: where|how|who ~4 get|got|gave|have|has|obtain|find my|this|our|the number|info|contact|name
        review where-unsub: where ~3 unsubscribe|optout
        review! why-still: why wont|cant|dont|doesnt|havent|isnt|are|do you|they|u|ya|yall|@msg ~4 stop|@ing|sending|bothering|harassing
        review! why-still-this: why wont|cant|dont|doesnt|isnt this|it|these|those @msg? stop|@ing $|@ing|sending
        review i-keep: i|we|me keep getting|receiving @me|these|those|your|this|@msg|them|from|spam|the|stuff
        review! why-getting: why am|do|are|is|would|did|should|must|have i|we getting|get|receive|receiving @fill* @msg|these|this
        review! why-keep: why ~3 keep getting|receiving|texting|messaging|sending|bothering|contacting
        review still-getting: still getting|receiving|texting|messaging|sending|contacting|spamming|sent|get|receive @me|these|those|your|this|texts|messages|spam|them|you|anymore
        review! you-keep: you|yall|they ~1 keep|continue ~1 @ing|sending|bothering|harassing
        review! you-wont: you|yall ~1 wont|dont|never|refuse ~1 stop $|@ing|sending|bothering|harassing|with
        review! if-not-stop: if ~1 dont|doesnt|wont stop
        review! already-said: already|i|we|ive|have already|just|have? said|told|asked|texted|replied|sent|typed|wrote|keep ~3 stop|unsubscribe|optout $|to|and|already|this|@ing|times|twice|weeks|days|last|multiple|several|before
        review told-to-stop: told|asked|telling|asking|begging|begged|warned you|u|yall ~3 stop|optout|unsubscribe|remove|cease
        review! stop-request: my stop|unsubscribe|optout request|requests|message|messages|text|texts|reply|replies
        review were-told: you|yall|company|people were|was|been|have told|asked|warned ~1 to stop
        review already-unsub-2: unsubscribed|optedout $|twice|already|before|last|weeks|months|days|yesterday|multiple|several|many|times|long
        review already-unsub: unsubscribed|optedout|unsubscribe|optout ~8 still|again|already|why|keep|getting|yet
        review! make-stop: make this|these|it|them|the ~2 stop $
        review texts-stop: @msg need|needs|must|should|have|to|has|wont|dont|will|can ~2 stop|end|cease
        review! please-stop: please|kindly stop|cease|unsubscribe $
        review stop-this: stop|quit this|that|these|with ~1 $
        review can-we-stop: can|could|may we|i|this|these ~1 stop|end this|these|that|it|now|$ $
        review! must-stop: you|this|it|these|guys|people need|needs|must|have|has|gotta|got to stop this|these|that|now? $
        review can-you-stop: can|could|will|would you ~2 stop|quit $
        review want-stop: want|like|need this|it|you|these ~2 to stop|end|cease
        review want-off: want|wanna off|outof|out of? your|this|these|all|the? @fill* @list|@msg|$
        review discontinue: discontinue|cease|stop ~3 @msg|@ing
        review dont-send-any: dont|never send|sending @me? anything|nothing|stuff|things|crap|junk|shit|this|these|that|those to|2|4|my? @me? $
        review dont-want-these: dont|didnt|nolonger|never want|ask|wanted|asked|like|for @fill* this|these|those|them|anything $
        review dont-need: dont|nolonger need @fill* these|those|@msg $
        review never-signed: never|didnt|not ~1 sign|signed up $|for|to this|these|@msg|your|it|that|any|anything|$
        review never-joined: never|didnt|not ~1 subscribe|subscribed|consent|consented|optin|optedin|authorize|authorized $|to|for|this|these|you|@msg|in
        review never-agreed: never|didnt|not ~1 agree|agreed|request|requested|ask|asked ~1 this|these|@msg|receive|be|get $|@msg|texted|contacted|your
        review never-gave: never|didnt ~1 gave|give|given ~3 permission|consent|number
        review leave-alone: leave @me|my|our ~2 alone|be $|please|or|and|you|i|stop|u|damn|now|jerk|jerks|creep|creeps|people|already|scammers|idiots
        review! insult: ^ kiss|eat|suck|get|drop|fuck|screw|go|shove my|shit|a|dead|it|yourself|to|hell $|ass|life|dick|hell|yourself|you|loser|bitch|asshole
        review go-away-2: ^ go away $|and|you|please|now|or|already
        review go-away: ^ go away|f|fuck|piss|get|bugger yourself|off|lost $
        review report: report|reported|reporting|sue|suing ~2 you|fcc|spam|ftc|authorities|carrier|yall|number
        review block-you: block|blocked|blocking you|your|yall|this|ur number|num|$
        review lawyer: fcc|ftc|tcpa|lawsuit|litigation|attorneygeneral
        review harass: is|of|for|as|considered|pure|this|constant|sexual harassment|harassing $|@me|and|stop
        review legal: legal|court action|proceedings|complaint
        review illegal: ^ this|it|that|what is|your|you ~2 illegal|harassment|unlawful|spam|spamming $
        review breaking: breaking|against the law|laws
        review general: attorney general
        review complaint: file|filing|filed|file|submit|submitting ~2 complaint|charges|report ~1 with|against|$ the? fcc|ftc|bbb|you|your|state|attorney|carrier|$
        review lawyer-4: calling|contacting|consulting|hiring|talking to|with|a|an? my|our|a|an lawyer|attorney|lawyers $
        review law: violates|violating|violation|violate|violated ~4 law|laws|act|tcpa|rights|privacy|protection|regulations
        review lawyer-3: hear|hearing from my|our lawyer|attorney|lawyers
        review lawyer-2: my|our|a|an lawyer|attorney|lawyers|police ~4 contact|contacting|touch|hear|sue|suing|you|involved
        review! one-more: if ~4 get|receive|send|see|text|hear|getting ~2 more|another|one|anymore|again ~2 @msg|of|from|$
        review wrong-number: wrong number|num|phone|contact|recipient
        review wrong-who: you|u|yall|have|got|reached|texting|texted|messaging|messaged|contacted|contacting|reach|with ~2 wrong @who
        review wrong-who-2: ^ wrong @who $|here|sorry
        review wrong-who-3: incorrect|bad number $
        review meant-else: meant|meaning|trying|intended|looking to|for text|reach|message|send|contact|a|for? ~2 else|different|other $|person|number|guy
        review dont-know: dont know ~1 who <name>|that|this|these ~1 is|are|was $
        review dont-know-you: ^ i dont know you|u|who $|people|yall|this|you|is
        review nolonger-here: i|we dont|nolonger|donot work|shop|bank|own|live there|here|that|this|the ~2 anymore|$
        review wrong-number-2: not|isnt|havent|dont have? the? right|correct number|person
        review not-theirs: isnt|not|nolonger|doesnt ~3 number|phone anymore
        review not-theirs-3: this isnt|not his|her|their|my|<name> number|phone|cell|line
        review not-theirs-4: nolonger|doesnt|dont have|has|own|owns|use|uses|using this|that number|phone|line
        review not-theirs-5: nolonger uses|use|using|owns this|that $
        review not-whom: not|isnt the? who|person|one|whom you|your
        review just-got: just|recently got|have this number|phone
        review new-owner-2: new|different owner|person|user of|on|at|with this|the|my @phone
        review owners: number changed|new owner|owners|hands
        review passed-3: person|owner|customer|client|patient|member ~6 passed|died|deceased $
        review passed: person|owner|customer|client|member|individual|wife|husband|mother|father|son|daughter|brother|sister|he|she is|has|was? deceased|passed|passedaway $
        review! deceased: died|dead|deceased|death|passedaway ~4 stop|take|remove|@ing|unsubscribe
        review not-here: nolonger|doesnt|not live|lives|living|stay here
        review not-name: this isnt|not|nolonger mr|mrs|ms|miss|dr? <name>+ $|anymore|here|but|and|or
        review not-name-2: ^ not <name> $
        review not-name-3: i|im|am not mr|mrs|ms|miss|dr? <name>+ $|and|or|but|please|so|this|stop
        review no-name: no|not|noone|nobody <name> ~1 here|at|on|with|there this|that|the|$ @phone?
        review no-name-2: no|noone|nobody|not there? ~1 by|with|named|called ~1 name|<name>
        review not-name-4: isnt <name>|her|him $
        review not-theirs-2: nolonger ~2 number|phone
        review not-this-person: no|nobody|noone|dont ~3 by|with|named|called that|this? name
        review new-owner: not|isnt|nolonger ~2 owner|owns
        review changed-number: this number|phone ~2 belongs|changed|reassigned|belong
        review enough-these: enough with|of these|this|your|those|the $
        review! who-told: who told|asked|said|let|allowed you|u ~1 @do|send|contact @me
        review! why-text-me: why|y|how|whyd are|r|did|do|is|would|have|you|u|ya|yall|told|asked|said|to|keep|come|get|even|still|always* text|texting|texted|message|messaging|messaged|contact|contacting|contacted|spamming|send|sending @me
        review stop-times: texted|sent|replied|typed|said|text|reply|wrote stop|unsubscribe|optout|no ~2 times|already|twice|$
        review good-no-more: good|set|fine no more $
        review name-not-at: <name> isnt|not at|on|with this|that|the
        review name-changed: <name> changed|switched|lost his|her|their|the number|phone
        review blowing-2: phone|cell is ~1 blowing up
        review as-junk: reported|reporting|marked|marking|flagged|flagging as spam|junk|phishing|scam
        review suing: will|am|im|be|gonna ~1 suing|sue $|you|your
        review be-removed: how|where|who|can|could|may ~3 be removed|unsubscribed|taken|optedout $|from|off
        review! removed-how: how|where ~3 i|we get|be removed|unsubscribed $
        review! have-number: why|how|where|who ~3 have|has|got my|our number|info|contact
        review report-this: going|gonna|will|ill|am to? report|reporting this|these|it|your|yall
        review been-blocked: youve|have|are|youre|u been? blocked $
        review too-many-from: too many @plural from you|yall|u|this|your|ya
        review only-if: only text|message|contact @me if|when|about|for
        review only-send: only|just send @me? ~2 important|urgent|order|updates|receipts|reminders|ones
        review only-those: only ~1 reminders|updates|receipts|alerts|notifications please|thanks|nothing|no|and|but|$
        review nonsense: @stop with? @fill* nonsense|crap|bullshit|harassment|shit
        review never-asked-be: never|didnt ask|asked|want|wanted to be|get|receive ~1 on|in|@msg|this|these
        review nolonger-inter: nolonger interested in ~3 $
        review not-inter-in: i|im|we|were|am isnt|not|nolonger interested in ~2 $
        review no-interest: have|had|got no|zero interest
        review police: calling|call|contact|contacting|getting the? police|cops|authorities $
        review reported: are|been|is|get|getting ~1 reported $
        review block-report: block|blocked|blocking and report|reported|reporting
        review! already-out: already ~1 optout|unsubscribe|unsubscribed|optedout
        review be-removed-before: be|get removed|unsubscribed|deleted|taken last|before|already|again|twice|weeks|months|multiple|several
        review unsubbed-ago: unsubscribed|optedout ~2 ago|before|already|twice
        review one-a-week: no|not more than one|two|a|once ~1 @msg|text|message
        review eff: ^ eff|f|bug|naff|sod off $
        review changed-2: i|we|ive|he|she|they|have|has changed|switched my|our|phone? numbers|number|phones
        review sold-phone: sold|lost|changed|switched this|the|that|her|his|their phone|number|line $
        review! how-on-list: how|what|why|who ~6 on|to this|your|ur|the @fill* list|mailinglist
        review bother-else: bother|annoy|harass|spam|text someone|somebody|anyone else
        review else-bother: someone|somebody else to bother|annoy|harass
        review off-phone: get|stay off|out|outof of? my|our phone|messages|texts|inbox
        review blowing: blowing|blow|lighting|blew up my|our|me phone|cell|line|$
        review dont-recall: dont|cant|havent|didnt|never ~1 recall|remember|recollect ~1 signing|giving|subscribing|asking|requesting|opting|agreeing|signed
        review havent-signed: havent|hasnt|never ~1 signed|subscribed|optedin|requested|given|authorized up|to|for|this|you|these|my|any|anything|$
        review who-permission: nobody|noone gave|give|authorized|told|asked you|u|yall
        review name-isnt: that|thats|this|my isnt|not my|the name|<name> $|<name>|is
        review name-gone: <name> isnt|nolonger|doesnt|changed|has|died|moved|quit ~4 number|phone|here
        review my-now: my|a|different number|phone now $
        review kids-phone: child|childs|kid|kids|daughters|sons|minor|minors phone|number|cell
        review is-deceased: is|was|has deceased|passedaway $
        review really-not: really|honestly|just|definitely|absolutely|totally|sorry|still|simply not interested $
        review told-no: told|telling you|u|ya|yall ~3 no|times|already|before|nicely $
        review stop-broken: stop|unsubscribe|optout doesnt|isnt|not|didnt work|working
        review you-removed: you|u|yall removed|remove|deleted|took @me|my ~1 $|off|from
        review supposed: supposed to ~1 remove|take|unsubscribe|delete @me|my|us
        review be-stopped: @msg be? stopped|ended|cancelled $
        review scammer: scammer|scammers|spammer|spammers $
        review f-you: ^ f|fuck|screw|damn you|off|u|yourself ~2 $
        review shut-up: ^ shut the hell|fuck up
        review fewer: fewer|less @plural
        review less-often: text|message|contact|send @me? ~1 less|fewer $|often|frequently
        review not-so-many: not so|this|that many @plural
        review too-many: too many|much of? @fill* @plural
        review too-many-2: too many|much of? @fill* @them $
        review tired: tired|sick|enough|annoyed|fed|done of|with|by|up ~1 @fill* @msg|spam
        review enough-of: had|have enough|it of|with this|these|you|your|yall|@msg
        review stop-means: stop|no means stop|no
        review! what-part: what|which part of ~1 stop|no|unsubscribe|remove|dont|not|leave
        review cut-out: cut|knock it|this out|off with? $|the|these|your|all
        review done-with: done with your|these|this|yall @msg|crap|shit|bs|company|spam|$
        review tired-2: sick|tired of getting|receiving|these|your|yours|hearing
        review enough-texts: enough @fill* @plural
        review unwanted: unwanted|unsolicited|harassing|spam @msg
        review spam: this|it|these|you is|are|looks|a ~1 spam|spamming|spammers|harassment
        review spamming: you|yall|your|youre|u are? spamming|spammers|harassing|bothering|stalking
        review bad-msgs: @bad ~3 @plural
        review msgs-bad: your|these|those|the|this|of @fill* @plural|messaging|texting ~3 @bad
        review! who-gave: who|how gave|give|let|signed|sign|put|added|subscribed|enrolled you|yall|me|us permission|up|on|to|my|access|in
        review! when-stop: when|do|does you|these|this|your|yall|are|will+ @msg|people|guys? ever|going|gonna? ever|to? stop|quit $|@ing|sending
        review i-said: ^ i|we already? said|told|say no|stop|nope|enough|dont|you $|already|no|stop
        review less: text|message|contact @me less
        review turn-off: turn|shut|switch off|down @fill* @msg|these|this
        review turn-off-2: turn|shut|switch @fill* @msg off
        review block: block @my|me @phone? $|from
        review only-about: only text|contact|message @me about|for|with
        review only-want: only|just send|want|need ~2 @weakmsg|alerts|notifications $
        review too-much: you|yall people|guys? text|message|send|contact ~2 too much|many|often|frequently
        review annoying: annoying @msg
        review annoying-2: @msg is|are? ~1 annoying|ridiculous|unwanted|spam
        review unsubscribe-link: unsubscribe|optout link|button|option? doesnt|isnt|not|didnt|wont|broken
        review end-sub: cancel|end|terminate my|the|this|our subscription $
        review no-more-of: no more of this|these|that|those $
        review cancel-these: cancel|end|stop @fill* these|those $
        review stop-or: ^ stop or i|ill|else|im|we
        review no-call-list: no|dont|not call|contact list
        review dont-bother: dont bother|disturb|harass|spam|annoy @me
        review! make-away: make|get ~3 @msg go|get away|off
        review! to-not-get: to|rather|prefer not|nolonger ~1 get|receive|hear|have ~3 @msg|these|this|from
        review no-need-to: no|nolonger need|reason to? ~2 @do|contact|@ing @me|$
        review nolonger-local: nolonger|not|isnt ~2 local|nearby $
        review nolonger-customer: nolonger|not|isnt|arent ~2 {customer,client,member,subscriber}{,s}|with anymore|$|so|of|at|there|here
        review i-unsubscribed: i|we|ive|already|thought|have ~2 unsubscribed|optedout
        review! rather-not-hear: rather|prefer|like not|never ~1 hear|receive|get|be
        review! cant-not-text: can|could|would|will|please you|u? not @do|contact|send|call @me
        review confused-me: you|yall|u have|got|must|are ~2 confused|mistaken|mixed $|@me|with|up
        review nth-time: second|third|fourth|fifth|2nd|3rd|4th|final|hundredth time|warning|request ~2 $|i|we|ive|asked|told|asking|telling
        review nth-last: the|this|your|my last time|warning|request ~2 $|i|we|ive|asked|told|asking|telling
        review no-contact: no|zero more|further|future contact|communication|communications|outreach
        review privacy: respect my|our privacy|wishes|request|time|inbox
        review wake: @msg|you|yall ~2 wake|woke|waking|wakes @me
        review not-shop: dont|nolonger|not shop|buy|bank|order|subscribe ~2 anymore|you|there|here|yall
        review just-reminders: just|only ~1 @weakmsg|appointment|order ~4 no|not|nothing ~1 @msg|@weakmsg|ads|deals
        review! unsub-emails: unsubscribe|optout from your|the|ur|all|these? email|emails
        review too-often: @msg|these|this ~1 are|is|come|coming way? too|so ~1 frequent|frequently|often|many|much
        review not-mine: ^ not my name|number|account|phone|order
        review nothing-to-do: nothing to do with you|your|yall|this|these
        review so-enough: ^ seriously|honestly|really|alright|ok enough $
        review not-agree: never|didnt ~2 give|gave|given ~2 permission|consent|ok|number
        review never-heard: never heard of you|this|your|yall|u
        review was-told: told|said|promised|assured ~3 be removed|unsubscribed|taken|stopped|deleted
        review no-account: no|dont|nolonger|never ~3 account|accounts|business|relationship|dealings with|here|at|$
        review passed-2: ^ he|she|<name>|they passedaway|died
        review you-are: you|yall|u ~1 are|is relentless|ridiculous|annoying|unbelievable|pathetic|shameless|spammers|scammers|harassing|bothering
        review not-ok: @ing @me ~4 not|isnt ok|okay|cool|acceptable|appropriate|legal|allowed
        review only-notices: only|just send|text|message @me? ~2 @weakmsg|@msg|notices|notice
        review wasting: wasting|waste my time
        review desist: cease and desist
        review wish-stop: appreciate|prefer|rather|wish ~4 stop|discontinue|not ~3 @msg|@ing|contact|texted|contacted
        review would-appreciate: appreciate ~6 discontinue|cease|stop
        review not-interested: ^ not|isnt|nolonger interested $|anymore|stop|please
        review nolonger-inter-2: nolonger interested $
        review not-interested-2: i|im|are|we|were|am not|isnt|nolonger interested $|anymore|stop|please|and|at|or|nor
        review not-interested-4: no|nope|nah|thanks thanks? not|isnt|nolonger interested $|anymore|stop|please|thanks
        review not-interested-3: not|nolonger|never|zero|isnt interested|interest in|at all? this|these|your|any|all|it|anything|hearing|receiving|getting|being ~3 $|again|anymore
        review never-interested: never|havent been interested $
        review dont-want-any: i|we dont want|need any|anything|nothing|it|this|these $|from|of|thanks
        review hint: take|get|catch a|the hint|picture
        review data: delete|erase|remove|lose|purge|forget my|all|our|any|personal|private|contact|customer+ info|information|data|details|record|records|file
        # no wish for them, no use of them
        review! no-use: no|nolonger|zero|little more|further? use|need|reason|interest|desire|wish for|of|in @fill* @msg|@weakmsg|@them
        review not-need: dont|nolonger|not|never|doesnt ~1 need|want|use|like|enjoy|appreciate|wanted|needed|requested @fill* @msg|@weakmsg|@them $
        review not-welcome: this|@them|@msg ~1 isnt|not|nolonger ~1 wanted|needed|welcome|appreciated|requested $
        review not-to-get: isnt|not|dont|never|nolonger tryna|trying|wanting|gonna|looking|wanna to? get|receive|see|read ~1 @them|@msg
        review nobody-asked: nobody|noone ~1 asked|requested|ordered|wants|wanted|needs for? this|@them|@msg
        review these-bad: @them are|is ~2 @bad
        review rather-you: rather|prefer|wish|like|love|appreciate ~3 you ~1 didnt|not|dont|stop|stopped|wouldnt|quit|never
        review know-any: dont|never|not know|knew any|anyone|anybody|no ~2 <name>|$
        review! get-you-to: how|what ~3 get|make|have|for|convince you|u|yall|these|them|this ~2 stop|quit|cease|discontinue|remove|unsubscribe|take|drop|delete|leave
        review cant-stand: cant stand|take|deal|handle @fill* ~1 @msg|@them
        review not-texting-name: isnt|not|arent texting|talking|messaging|speaking|reaching|writing to|with|at? <name>|who|the|me
        review nolonger-name: ^ nolonger mr|mrs|ms|miss|dr? <name>
        review bother-2: dont|never bother|disturb|harass|spam|pester @me
        review! make-them: make|get|have them|him|her|it stop @ing|sending ~3 @msg|@me
        review! get-to-stop: get|make ~1 @them|this|it|@msg to stop|end
        review never-been: never|not ever? been|shopped|bought|ordered|visited|donated|used|dealt|heard to|at|from|with|in|of|anything ~1 you|your|yall|there|this|here|store|shop|place
        review not-live: dont|nolonger|not even? live|reside|work ~1 here|there|that|this|area|state|district|city|town $|anymore|state|area|district|city|town
        review not-again: dont|never write|come|reach|return ~1 again|back|anymore
        review no-more-3: ^ no more after|from|please|thanks
        review please-stop-2: please|pls stop|quit @annoy|@ing|asking|begging $
        review nothing-else: but|and nothing|not anything else
        review one-a: one|two|1|2|once|twice @msg|text|message? a|per|every week|month|day|year
        review spamming-me: are|keep|been|keeps|youre spamming|harassing|bombarding|flooding|stalking @me|my
        review asked-quit: asked|asking|beg|begged|begging you ~3 quit
        review hate: hate|despise|dislike|detest|loathe ~2 @msg|@them
        review why-im-getting: why ~2 getting|receiving @them|@msg|this|your
        review my-number: this is|was my private|personal|late|old|emergency
        review please-dont: ^ dont $
        review never-customer: never been|was|were|be a|your customer|client|member|subscriber|patient
        review no-interest-2: ^ no|zero|little interest
        review without: without @fill* @msg|@them
        review not-signing: not|never|wont signing|sign up
        review not-buying: not|never|wont buying|buy anything|nothing
        review full-of: full|flooded|clogged|overflowing of|with ~1 @msg
        review no-more-some: no more ~2 @weakmsg|@msg|invites|invitations please|thanks|$
        review! at-night: stop|quit|cease texting|messaging|contacting ~1 at|so|in|on|during night|late|early|work|weekends|the
        review no-right: no|zero right|business|reason to text|contact|message|call|send @me
        review no-more-4: @do|contact|call|bother|send @me no more
        review just-some: just|only the|my ~2 @weakmsg|@msg|summary|ones ~2 not|no|nothing
        review no-fan: not|isnt a? big|huge? fan of ~1 @msg|@them|this|getting
        review rid-of: rid of ~1 @msg|@them $|please
        review! why-the: why the|all|so ~1 @plural $
        review over-it: sick|tired|fed|weary|done|finished|through|over|good|set|fine|had of|with|by|up|on|enough+ @fill* @them|@msg|@list $
        review no-more-weak: no|zero more|further @fill* @weakmsg+ please|thanks|needed|necessary|required|wanted|$
        review rather-mail: prefer|rather|like|want|use ~2 email|emails|mail|mails|letters|call|calls over|to|not|instead ~3 @msg
        review refrain-2: @refrain $
        review let-be: let|leave @me|my ~1 be $
        review ease-off: chill|ease|slow|lay|back|cool|calm|tone ~2 out|down|off|up|with|on|it ~2 @msg|@ing
        review no-reaching: dont|no|not need|to|for|keep* reach|reaching out $|again|anymore|to|@me
        review not-part: nolonger|not|dont ~5 part|member of ~2 @list
        review out-of: out of this|your|the ~1 group|list|thread|program|loop $
        review away-number: remove|delete|erase|take|drop my|our ~2 number|num|digits|cellphone $|off|from|out
        review please-not-them: please dont|never|stop|quit @do|@ing|contact|call|sending him|her|them
        review stop-please: ^ stop please i|im|we|you|this|its|it|my
        review not-your-business: dont|nolonger|never ~1 want|need|do your business
        review by-mistake: @phone|name|i|we|me ~1 was|were|got|been|am ~1 added|listed|put|entered|registered|signed|subscribed ~3 mistake|error|accident|mistakenly|accidentally
        review their-phone: work|business|company|office|private|hospital|school phone|number|line|cell ~4 not|dont|only|please|no|stop
        review not-for-me: @them|this|it|@msg ~1 isnt|not for me|us
        review left-off: left|leave|kept|keep|be off ~2 @list
        review! take-to-stop: what ~4 take ~4 stop|quit|end
        review no-more-2: ^ no more $
        review! whatever: cancel|stop|end|unsubscribe me|from? whatever|anything
        review not-ask-again: not|never ~2 ask|asking|tell|telling|say|saying|repeat|repeating ~2 again|twice|myself
        review shove: shove|stick your|it|this|them
        review but-no: please|but|and|just|with no|not any|the|your|all|more? @plural
        review not-number-of: isnt|not the|a|his|her? number|phone|cell for|of
        review! ever-stop: this|@them|it|@msg ever ~2 stop|end $
        review registers: tps|bloctel|robinsonliste
        review not-a: ^ not a|your customer|client|member|subscriber|patient|donor|voter|fan
        # what it costs, when it comes
        review cost: charged|charges|charge|pay|paying|cost|costs|costing|billed ~2 @msg
        review cost-2: @msg ~3 cost|costs|costing|charged ~1 me|us|money|extra
        review waking: @them|this|they ~1 keep|keeps|are|is? waking|wakes|wake
        review blows-up: phone|cell|line blows|blown|buzzes|buzzing|dinging ~1 up|all|nonstop|constantly
        # whom it reached
        review old-number: old|outdated|bad|incorrect|previous|former|someone|somebody number|phone|info|contact|elses for|on|of|number|phone
        review someone-else: reach|reached|reaching|mean|meant|intended|contacting|texting|looking ~2 someone|somebody else
        review not-him: im|am|isnt not? him|her|them $
        review not-holder: im|am|isnt|not not|nolonger? the|your|an|this account|policy|card|phone|number|line* holder|owner|cardholder|accountholder
        review used-to-be: number|phone|cell|line used to be|belong
        review number-not-mine: @phone ~1 isnt|not mine|his|hers|theirs|ours
        review not-name-phone: isnt|not|nolonger <name> @phone $|anymore|now
        review emergencies: @phone is|its ~1 for|only for|only? emergencies|emergency|family ~1 $
        review landline: this|its is? ~1 landline|business|work|office? landline|line|fax $|please|not|dont|and|number
        review child: im|am 7|8|9|10|11|12|13|14|15|16|17 years|yrs|yo|year
        review minor: i|im|am|is|shes|hes|this a|under|only? minor|underage
        # who has died
        review died: my|our husband|wife|mother|mom|mum|father|dad ~1 passedaway|died|deceased
        review late: my|our late husband|wife|mother|mom|mum|father|dad|son|daughter|brother|sister|grandmother|grandfather
        review wont-need: wont|nolonger|dont|doesnt be? need|needing|needs @fill* @weakmsg|@msg|@them
        # what was asked for before, and what does not work
        review told-not: told|asked|said|warned|begged|asking|telling ~5 not|never to? @do|contact|send|call|bother|use|keep
        review replying: replying|texting|saying|typing|sending stop|unsubscribe $
        review broken: stop|unsubscribe|optout|removal link|button|option|feature|thing|code ~2 broken|dead|down|work|working
        review any-optout: there|any|offer|provide|no an|a? optout|unsubscribe $|option|link|button|feature|process|here
        review should-have: should|shouldve|supposed|must ~2 ended|stopped|removed
        # law, permission, data
        review laws: gdpr|ccpa|cpra|tcpa|casl
        review no-permission-2: no|dont|not|never|without|didnt|havent|doesnt|lack ~3 permission|consent|authorization|authorisation
        review not-use-number: not|dont|never to? use|share|sell|keep|store my|our @phone|info|data|details
        review rights: know my rights
        review small-claims: small claims
        review attorney: call|calling|contact|contacting|hire|hiring|see|get|getting my|our|a|an lawyer|attorney|lawyers
        # --- opt-ins ---------------------------------------------------------------------------------------------
        opt_in opt-back: opt|resubscribe @me back? in|again|$
        opt_in put-back: put|sign|subscribe|add|get @me up? back|again $|on|in|up|to
        opt_in subscribe-me: subscribe|resubscribe|enroll|reenroll|reenlist|reinstate|readd @me
        opt_in undo: undo|reverse|cancel my|the|that|last? stop|unsubscribe|optout
        opt_in back-on-list: back on the|your|this @list
        opt_in add-list: add @me to your|the|this @fill* list|lists
        opt_in sign-up: ^ sign @me up $|again|back
        opt_in sign-up-2: sign @me up for|to @fill* @msg|@weakmsg|@list
        opt_in start-sending: start|resume|restart|begin sending|texting|messaging|getting|receiving ~3 again|texts|messages|alerts|me|updates|sms
        opt_in turn-on: turn|switch @fill* @msg back? on
        opt_in turn-on-2: turn|switch on ~2 @msg again
        opt_in start-texts: start|resume|restart|reactivate|reinstate @fill* texts|messages|alerts|notifications
        opt_in reactivate: restart|reactivate|reinstate @fill* subscription
        opt_in want-in: want|like|wanna|love|need to? optin|resubscribe|subscribe|rejoin|unstop $|to|again|back|for|@fill
        opt_in want-texts: want|like|wanna|love|need to? receive|get|start|restart|resume|receiving|getting ~3 texts|messages|alerts|notifications|promos again|$
        opt_in opt-back-in: want|like|please|can|could|let ~3 opt back in
        opt_in get-again: can|could|may|id|would i|we|like ~2 get|receive|have ~2 @msg again
        opt_in text-again: can|could|please|you|ok text|message|contact @me again
        opt_in! mistake: accident|accidentally|mistake|mistakenly|error ~4 unsubscribed|optedout|stop|stopped|unsubscribe|optout
        opt_in! mistake-2: unsubscribed|optedout|stop|stopped|unsubscribe|optout ~3 accident|accidentally|mistake|mistakenly|error
        opt_in! did-not-mean: didnt|never mean|meant|intend to ~2 unsubscribe|optout|stop|quit|cancel ~2 $
        opt_in! did-not-want: didnt want|wanted to unsubscribe|optout|stop|quit $
        opt_in unblock: unblock|unstop|reactivate|reinstate @me $|from|again|please
        opt_in unblock-2: unblock|unstop|reactivate|reinstate my|this @phone|@msg|subscription|$
        opt_in number-back: add|put my number back $|on|in|please
        opt_in back-on: put|add|get|want @me back in|on|$
        # --- help ------------------------------------------------------------------------------------------------
        help get-help: ^ can|could|may i|we get|have help|info|information|support $
        help need-help-2: ^ i need|want help|assistance with? this|these|it? $
        help need-help: need|want|get|some ~1 help|info|information|assistance with|about|on ~1 these|this|the|your|my? @msg|subscription|optout|program|alerts
        help who-is-this: ^ who|whos is|are|this|dis|sent|r? this|that|you|dis|u texting|please|again|from|guys|exactly|texter? $|and
        help who-belongs: who|whose does|is|do this|that|the? @phone ~1 belong|$
        help someone: can|could|will|would someone|anyone|somebody|you|u help|assist @me $
        help someone-2: can|could|will|would|need someone|anyone|somebody|you|u help|assist @me? with these|this|the|your @msg|subscription
        help tell-who: tell|know|ask @me? who is|are|am ~2 texting|messaging|sending|contacting|this|you
        help who-texting: ^ who|whos is|are|am|keeps? this|that|you|i? texting|messaging|sending|contacting|talking|speaking|writing ~3 $
        help who-sent: ^ who sent|sends|wrote this|that|me|these ~2 $
        help what-company: ^ what|which company|business|organization|organisation|store|shop|service|program|brand|agency is|are|does|do|sent|sends|would this|it|that|you|texting|messaging|me|contacting|these ~3 $
        help what-company-2: ^ what|which ~2 company|business|organization|store|shop|brand $
        help what-is-this: ^ what|whats is|are? this|these @msg|number|service|list|program? about|for|from|regarding? $
        help what-number: ^ what|whose number|phone is this|that $
        help who-do: ^ who do|does this|you ~2 number|phone|represent|for|with|belong ~1 $
        help do-i-know: ^ do i know you $
        help may-ask: may|can i ask who this|you|is ~2 $
        help real-person: ^ is this a? real|legit|bot|robot|automated ~2 $
        """#
}
