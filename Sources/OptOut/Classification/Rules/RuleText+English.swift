extension RuleText {
    // A table of data: longer than a screen. Keywords and tiers: 47 CFR 64.1200(a)(10), CTIA Messaging Principles 5.1.3,
    // and the carriers' and aggregators' published defaults.
    static let english = #"""
        # --- whole messages -------------------------------------------------------------------------------------
        word opt_out certain: stop quit end revoke optout cancel unsubscribe stopall unsub remove stop2quit stop2end
        word opt_out certain: endall cancelall quitall removeme optmeout stopnow stopit? stp? optingout discontinue
        word opt_out review: td x block blocked reported scammer scammers spammer spammers dnc cease enough goodbye spam
        word opt_in certain: start unstop subscribe join resume optin resubscribe rejoin
        word opt_in review: yes continue begin go
        word help certain: help info
        phrase opt_out certain: stop all|everything|them|these|those ; stop|unsubscribe|optout this ; stop all of it|this|these|them|those
        phrase opt_out certain: end|quit|cancel|unsubscribe|optout|remove|revoke all|everything ; unsubscribe|optout me|us
        phrase opt_out certain: remove|cancel|delete me|us ; opt me|us out ; cease and desist ; stop sending|send
        phrase opt_out certain: no more @msg|@weakmsg ; no @plural ; please no @plural ; do not contact ; want out ; i want|wanna out
        phrase opt_out review: no more ; cease all ; bye ; leave me|us alone ; go away ; get lost ; back|buzz|piss|fuck|bug|bugger|f off
        phrase opt_out review: end|cancel subscription|subscriptions ; annoying ; this is too much ; text|reply|txt|send stop|unsubscribe ; no|nope|nah stop it?
        phrase opt_out review: im|i done with this|you|these ; im|i am done with this|you|these ; dont need this|these
        phrase opt_in review: text|message|contact me|us again
        phrase opt_out review: wrong number|person|guy|num ; not interested ; i am not interested ; nolonger interested
        phrase opt_out review: im not interested ; not interested anymore ; not right now ; thats enough ; enough already
        phrase opt_out review: dont call|disturb ; dont call me|us ; dnd ; no call|calls ; knock it off ; go to hell
        phrase opt_out review: screw|fuck you ; give it a rest ; stop it|that|you|me|us ; quit|end|cancel|remove this|it|that
        phrase opt_out review: this is spam|scam|harassment ; spam ; scam ; not my number ; unfollow ; cut it out ; f off
        phrase opt_out review: who gave you my|this number ; how did you get my|this number ; lose it ; block me
        phrase opt_in certain: resume all ; start again ; start over? ; subscribe me
        phrase help certain: help me|us ; help help ; more info|information ; i need help ; need help ; need|want more? info|information ; information
        phrase help review: can|could|will you help me|us ; send info|information ; who this|dis ; who is|are this|that|you
        phrase help review: whos this|that ; what is this ; whats this ; i need info|information|support ; who dat
        phrase help review: who am i talking|texting|speaking to|with ; new phone who dis|this ; who are you guys|people
        polite: please thanks thank you ok okay hi hello hey now just kindly sorry sir maam madam team everyone guys
        polite: immediately asap right away forever so much very yes yep good morning afternoon evening day and dear there
        polite: have nice great a appreciated thx already today? folks people god bless here
        fond: please thanks thank you hi hello hey ok okay kindly and again
        banter: ugh wtf jeez smh argh fu lol haha hahaha lmao rofl hehe lmfao bro dude babe bruh omg
        # Words that mean the messages without context, and those strong enough to count away from the beginning.
        plain: unsubscribe optout stopall stop2quit stop2end
        strong: unsubscribe optout stopall stop2quit stop2end stop revoke arret abmelden stopp desabonner descadastrar
        strong: disiscrivimi
        # What makes another sense of a keyword before it, before it at some distance, and behind it.
        before: to the a an reply text send say says said or type of next bus my your no non is does one more last every pit
        before: full rest
        before-last: i we he she they it must will lets let can could would should might may u you dat tat 2 gonna
        negation: cant dont wont never not didnt doesnt reply without if
        behind: by at in over for sign light loss payment watch and or being to is
        # --- vocabulary -----------------------------------------------------------------------------------------
        @msg = text texts message messages sms smses mms notification notifications alert alerts promo promos promotion
        @msg = promotions promotional ad ads advert adverts advertisement advertisements marketing newsletter newsletters
        @msg = solicitation solicitations blast blasts communication communications correspondence spam spams coupons
        @msg = promotionals advertising adverts txtmsgs textmessages junk
        @weakmsg = reminder reminders update updates offer offers email emails calls deals mail contact phonecalls sales
        @plural = texts messages smses sms notifications alerts promos promotions ads adverts newsletters spam blasts
        @plural = texting messaging marketing solicitations solicitation solicitors advertisements contact coupons
        @stop = stop quit cease discontinue stopping ceasing
        @ing = texting messaging contacting spamming smsing notifying soliciting emailing advertising
        @rude = bothering harassing
        @annoy = bugging annoying pestering disturbing calling writing blowing hitting hounding stalking phoning
        @do = text message contact sms spam txt msg
        @me = me us
        @phone = number phone cell mobile cellphone line num no digits
        @my = my this our
        @det = the these those this that all any your my such of them
        @fill = the these those this that all any anymore more further future your my our such marketing promotional promo
        @fill = unwanted damn damned fucking freaking stupid annoying automated auto text sms other with daily weekly
        @fill = constant spam *** goddamn bloody political campaign unsolicited incoming additional new those sending
        @fill = it me us to ridiculous shitty endless constantly please just bs sales sale junk all-these the
        @list = list lists database system rotation contacts distribution mailing mailinglist texting textlist messaging
        @list = group? marketing text texts messages alerts sms subscription subscriptions everything all this it here
        @list = records broadcast program programme directory notifications promotions mailings thread spam
        @again = again anymore ever nolonger
        @kin = ex wife husband mom mum dad mother father son daughter boss bank friend friends girlfriend boyfriend brother
        @kin = sister doctor neighbor neighbour landlord kid kids boy girl guy dog cat car truck bus driver water roommate
        @kin = coworker team teacher baby school work job company insurance
        @they = he she they someone somebody everyone people him her them
        @neg = dont never wont cant didnt doesnt couldnt wouldnt shouldnt isnt wasnt neednt hasnt havent without
        @curse = fuck shit hell damn
        # --- guards: what covers a word of stopping keeps it from counting ---------------------------------------
        guard negated-not: not to|gonna|going|want|wanting|trying|asking|saying|just|ready|gon? to? stop|quit|end|cancel|unsubscribe|optout|revoke|cease
        guard negated: @neg ~2 stop|quit|end|cancel|unsubscribe|optout|revoke|cease|remove|stopping|discontinue
        guard no-need: no need|reason ~1 stop|cancel|unsubscribe|quit
        guard never-asked: never|didnt|dont ~1 ask|asked|say|said|tell|told|want|mean ~4 stop|unsubscribe|optout|quit|cancel
        guard kin: my|the|a|his|her|their|your|our @kin ~3 stop|quit|cease|stopping
        guard others: @they ~2 stop|quit|cease|stopping
        guard kin-says: @they|@kin ~2 dont|never
        guard still: @they|@kin ~1 still|keep|keeps|is|was|are @ing|getting|sending|texting
        guard place: bus|next|last|train|the|a|an|one|more|rest|pit|full|non|truck|first|every|each|mrt|my|tube|metro stop
        guard the-end: the|at|by|week|month|year|weekend|low|high|dead|front|back|rear|late|til|till|until end
        guard! dont-call: dont @do call|ring|phone|email|facetime|whatsapp|just
        guard neg-remove: @neg ~2 remove|take|unsubscribe|drop|delete|cut|kick|get @me|@my ~2 off|from ~3 @list
        guard got-removed: did|why|was|am|have|has|how|when|if|got ~2 get|been|be|got|being unsubscribed|removed|dropped|taken|deleted
        guard object: stop by|at|in|over|for|payment|light|sign|loss|watch|on|here|there|and|between|near
        guard driving: stop|quit texting|messaging and|while|in|during|at|so|him|her|them|people|girls|guys|other
        guard driving-kin: stop|quit texting|messaging my|your|his|the @kin
        guard footer: reply|text|txt|send|respond|type|press|message with? the? word? stop|end|quit|cancel|unsubscribe|optout to|2|for|in ~3
        guard footer-if: if|should|when|do|does|can|must|to i|we|you ~1 reply|text|send|type stop|end|cancel|unsubscribe|optout
        guard footer-or: to stop|end|optout|unsubscribe|cancel ~6 reply|txt|visit|click|press|go
        guard what-is: what|whats ~2 optout|unsubscribe|stop
        guard says: says|saying|say reply|text? stop
        guard asking: did|have|has ~2 stop|stopped|unsubscribe
        guard why-did: why|when did|have|has ~2 stop
        guard conditional: if|when|will|would|why|did|do|should|before|after|until|since i stop|quit
        guard how: how ~5 stop|end|quit|unsubscribe|optout|cancel|cease|remove|off
        guard subject: i|we|you|he|she|they|why|people|him|her|kids dont|never @do|send|call|email
        guard wished: i|we wish|hope ~2 dont
        guard later: dont|never @do|call|send|email|bother|contact @me? while|til|till|until|now|today|tonight|tomorrow|yet|before|during|when|if|because|about|first|so|late|between|unless|after|that|than|and|but|in|on|too|tmr
        guard at-work: dont|never @do|call @me? at work|night|home|school|the|am|pm|lunch|class|church
        guard call-me: dont|never @do @me ~1 call|ring|phone|email|facetime|whatsapp
        guard call-not: dont call @me ~1 text|message|sms|email|msg
        guard keep: dont|never want @fill* @msg to stop|end
        guard miss: dont want to? miss|lose|stop|unsubscribe|optout
        guard stock: have|has|got|are|is|was|were|had|see|saw|received|get no more|new
        guard accident: didnt|dont|never mean|meant|want|wanted|intend to? ~2 unsubscribe|optout|stop|cancel|stopped|quit
        guard accident-2: accident|accidentally|mistake|mistakenly|error ~4 unsubscribed|optedout|stop|stopped|unsubscribe|optout
        guard accident-3: unsubscribed|optedout|stop|stopped|unsubscribe|optout ~3 accident|accidentally|mistake|mistakenly|error
        guard paper: optout of paper|mail|printed|arbitration|the? insurance|warranty|coverage|class|cookies|tracking
        guard wrong-on: wrong number|person|phone of|on|in
        guard am-unsub: am|was|why|did|how ~2 unsubscribed|optedout
        guard his-phone: delete|remove|erase my number|contact from his|her|their|the @phone
        guard either: optin or optout
        guard remove-thing: remove|take|delete|get me from|off|of the? schedule|waitlist|waiting|appointment|team|project|speaker|hold|class|meeting|tuesday|monday|friday|calendar|roster|account|order|policy|lease|case|shift|chat|group|invite|reservation
        guard-in negated-in: dont|never|wont|cant|not ~2 opt|put|sign|add|subscribe|resubscribe|start|resume|restart|begin|text|message|contact|want|like|get|need
        guard-in stop-in: stop|never|why|if|when|did|who|how ~3 opt|put|sign|signing|add|subscribe|start|resume|text|message|sending
        # --- certain opt-outs ------------------------------------------------------------------------------------
        certain stop-texting: @stop @fill* @ing
        certain stop-harassing: @stop @fill* @rude @me|my|this|$
        certain stop-sending: @stop @fill* sending @fill* @msg|@weakmsg
        certain stop-sending-this: @stop @fill* sending @fill* this|that|these|those|things|stuff|crap|shit|anything|them|it|bs|everything|me $
        certain stop-sending-end: @stop @fill* sending|send $
        certain stop-contact: @stop all|any @fill* contact
        certain stop-messages: @stop @fill* @msg
        certain stop-all-of: @stop all|any of @fill* @msg|@weakmsg
        certain stop-plural: stop|cease|discontinue|stopping @fill* @weakmsg $
        certain stop-getting: @stop getting|receiving|seeing @fill* @msg|@weakmsg
        certain stop-getting-these: @stop getting|receiving @fill* these|those|this|them|stuff|crap $
        certain end-messages: end|halt|cancel|terminate|suspend|disable|deactivate @det+ @fill* @msg
        certain end-plural: end|halt|cancel|terminate|suspend|disable|deactivate @fill* @plural
        certain cancel-subscription: cancel|end|stop|terminate @fill* @msg|text subscription|subscriptions|enrollment|service|alerts
        certain stop-subscription: stop|unsubscribe|optout @fill* subscription|subscriptions $
        certain stop-this-number: stop to? this|my @phone
        certain remove-me: remove|delete|drop|scratch|unlist|scrub|erase|strike|exclude|take|pull|unenroll|deregister|unregister @me off? $
        certain remove-number: remove|delete|erase|scrub|drop|take|pull|lose|scratch|wipe @my|ours phone|cell|mobile|cellphone? number|num|digits
        certain remove-from: remove|delete|drop|scratch|take|get|strike|pull|scrub|erase|cut|leave|keep|unsubscribe @me|@my|name @phone|name|info|contact|information|details|and|my|this* from|off|of|outof|out of? @fill* @list
        certain remove-off: take|get @me off $
        certain remove-off-2: take|get @my @phone off
        certain remove-from-you: remove|delete|take|unsubscribe @me|@my @phone? from|off of? your|ur ~2 @list
        certain be-removed: be|get removed|deleted|taken|unsubscribed|dropped from|off|$
        certain off-list: off of? your|this|the|ur @fill* list|lists|mailinglist
        certain dnc: do not call|contact|text list|registry
        certain dnc-2: dont call|contact|text list|registry
        certain dont-text: dont|never please|you|dare|ever|even|ya? @do $|here|this|again|anymore|ever|@list
        certain dont-text-me: dont|never please|you|dare|ever|even? @do @me $|@again|at|on|for|with|from|or|because|please|you|i|this|my|its|thanks
        certain dont-text-number: dont|never please|you|dare|ever|even? @do|call this|my|the @phone
        certain dont-text-or-call: dont|never please|ever|you|even? @do|call or|and|nor @do|call|email $|@me|this|my|@again
        certain dont-call-again: dont|never please|ever? call|email @me|this? @phone? @again
        certain dont-send: dont|never please|ever|keep|you? send|sending|semd @me|my|our? @fill* @msg|@again
        certain dont-keep: dont|never keep|continue @ing|sending
        certain dont-want-to: dont|nolonger|didnt|not want|wanna|wish|care|consent|need|agree|like to? be|receive|recieve|get|hear|have|getting|receiving|being|see ~4 @msg|you|contacted|texted|messaged|anymore|nolonger|this|these|list|notified|spammed
        certain dont-want-messages: dont|nolonger want|wanna|need|wish|like @fill* @plural
        certain dont-want-your: dont|nolonger want|need|wish your|any|more|anymore|these|those|this @fill* @msg
        certain no-consent: revoke|withdraw|rescind|retract|revoking|withdrawing|rescinding|cancel|withdrawn|terminate my|any|all|our|the|previous|prior? ~2 consent|permission|authorization|authorisation|optin|agreement
        certain consent-revoked: consent|permission|authorization is|has|hereby|been? ~1 revoked|withdrawn|rescinded|cancelled|retracted
        certain not-authorized: isnt|not|nolonger authorized|authorised|permitted|allowed to @do|contact|send|call
        certain number-removed: want|have|get|like|need|having|getting my|this|our phone|cell? number|name ~1 removed|deleted|taken $|off|from
        certain without-consent: dont|nolonger have|has my|our? consent|permission|authorization to
        certain not-consent: dont|nolonger consent|authorize|agree to ~3 @msg|texts|texted|contacted|being
        certain no-more-texts: no|zero more|further|additional @fill* @msg
        certain no-texts: ^ no @fill* @plural $
        certain opt-me-out: opt @me|it|this|my ~2 out
        certain opting-out: i|we|please|to|id|would|will|want|am|hereby|must|wish|me optout|optingout $
        certain opt-out-of: optout|optingout of|from @fill* @msg|@weakmsg|everything|all|this|these|list|program|service
        certain want-optout: want|like|wish|need|choose|decided|prefer|request|requesting|going to? optout|unsubscribe|optingout|out|unsub $
        certain unsubscribe-me: unsubscribe @me|my|this|from|$
        certain lose-number: lose|delete my|this|our number|num|digits|contact $|and|from|off|you|or
        certain forget-number: forget my|this|our number|num $
        certain would-like-stop: want|like|need|appreciate|prefer|asking|wish @fill* @msg|texting|messaging to stop|end|cease
        certain stop-using: stop using my|this|our @phone
        certain dont-use: dont use my|this|our @phone
        # --- doubtful opt-outs -----------------------------------------------------------------------------------
        review stop-annoying: @stop @fill* @annoy|@rude @me|my|this
        review stop-sending-other: stop|quit sending @me
        review stop-calling: @stop calling|contacting @me|my|this|our|$|and
        review! how-stop: how ~4 stop|end|quit|cancel @fill* @msg|@ing|sending|getting|receiving|these|this|$
        review! how-off: how ~3 unsubscribe|cancel|off|out from|of|this|these|your|the|$ @fill* @list|@msg|$
        review! how-off-2: how ~4 unsubscribe
        review! how-off-3: how ~4 optout $|from
        review! how-off-4: how ~4 optout of @fill* @msg|@list|$
        review! how-remove: how ~4 remove|removed|off ~3 @list
        review! how-many: how many|often|much times? ~5 tell|say|ask|text|reply|told|said|write ~3 stop|unsubscribe|optout
        review! how-turn: how ~3 turn|shut|switch|get ~2 off
        review! how-make: how ~3 make|get you|this|it|these|them ~2 stop
        review way-to-stop: way|possible|able|ability|option to stop|end|cancel|unsubscribe|optout|block @fill* @msg|these|this|those|getting|receiving|$
        review! again-or: text|message|contact|call me again and|i|ill|im|we|or|you
        review! if-again: if ~3 text|message|contact|call|send ~3 again
        review dnc: dnc
        review! where-number: where|how|who ~4 get|got|gave|have|has|obtain|find my|this|our|the number|info|contact|name
        review where-unsub: where ~3 unsubscribe|optout
        review! why-still: why wont|cant|dont|doesnt|havent|isnt|are|do you|this|it|they|these|u|ya|@msg ~4 stop|@ing|sending|bothering|harassing
        review i-keep: i|we|me keep getting|receiving @me|these|those|your|this|@msg|them|from|spam|the|stuff
        review! why-getting: why am|do|are|is|would|did i|we getting|get|receive|receiving @fill* @msg|these|this
        review! why-keep: why ~3 keep getting|receiving|texting|messaging|sending|bothering|contacting
        review still-getting: still getting|receiving|texting|messaging|sending|contacting|spamming|sent|get|receive @me|these|those|your|this|texts|messages|from|spam|the|them|you|anymore
        review! you-keep: you|yall|they ~1 keep|continue ~1 @ing|sending|bothering|harassing
        review! you-wont: you|yall ~1 wont|dont|never|refuse ~1 stop $|@ing|sending|bothering|harassing|with
        review! if-not-stop: if ~1 dont|doesnt|wont stop
        review! already-said: already|i|we|ive|have already|just|have? said|told|asked|texted|replied|sent|typed|wrote|keep ~3 stop|unsubscribe|optout $|to|and|already|this|@ing|times|twice|weeks|days|last|multiple|several|before
        review told-to-stop: told|asked|telling|asking you ~3 stop|optout|unsubscribe|remove
        review! stop-request: my stop|unsubscribe|optout request|requests|message|messages|text|texts|reply|replies
        review were-told: you|yall|company|people were|was|been|have told|asked|warned ~1 to stop
        review already-unsub-2: unsubscribed|optedout $|twice|already|before|last|weeks|months|days|yesterday|multiple|several|many|times|long
        review already-unsub: unsubscribed|optedout|unsubscribe|optout ~8 still|again|already|why|keep|getting|yet
        review! make-stop: make this|these|it|them|the ~2 stop $
        review texts-stop: @msg need|needs|must|should|have|to|has|wont|dont|will|can ~2 stop|end|cease
        review! please-stop: please|kindly stop|cease|unsubscribe $
        review stop-this: stop|quit this|that|these|with ~1 $
        review can-we-stop: can|could|may we|i|this|these ~1 stop|end this|these|that|it|now|$ $
        review must-stop: you|this|it|these|guys|people need|needs|must|have|has|gotta|got to stop $
        review can-you-stop: can|could|will|would you ~2 stop|quit $
        review want-stop: want|like this|it|you|these ~2 to stop
        review want-off: want|wanna off|outof|out $|of|this|your|the
        review discontinue: discontinue|cease|stop ~3 @msg|@ing
        review dont-send-any: dont|never send|sending @me? anything|nothing|stuff|things|crap|junk|shit|this|these|that|those to|2|4|my? @me? $
        review dont-want-these: dont|didnt|nolonger|never want|ask|wanted|asked|like|for @fill* this|these|those|them|anything $
        review dont-need: dont|nolonger need @fill* these|those|@msg $
        review never-signed: never|didnt|not ~1 sign|signed up $|for|to this|these|@msg|your|it|that|any|anything|$
        review never-joined: never|didnt|not ~1 subscribe|subscribed|consent|consented|optin|optedin|authorize|authorized $|to|for|this|these|you|@msg|in
        review never-agreed: never|didnt|not ~1 agree|agreed|request|requested|ask|asked ~1 this|these|@msg|receive|be|get $|@msg|texted|contacted|your
        review never-gave: never|didnt ~1 gave|give|given ~3 permission|consent|number
        review leave-alone: leave @me|my|our ~2 alone
        review go-away: ^ go away|f|fuck|piss|get|bugger yourself|off|lost $
        review report: report|reported|reporting|sue|suing ~2 you|fcc|spam|ftc|authorities|carrier|yall|number
        review block-you: block|blocked|blocking you|your|yall|this|ur number|num|$
        review lawyer: fcc|ftc|tcpa|lawsuit|litigation|harassment
        review lawyer-3: hear|hearing from my|our lawyer|attorney|lawyers
        review lawyer-2: my|our|a|an lawyer|attorney|lawyers|police ~4 contact|contacting|touch|hear|sue|suing|you|involved
        review! one-more: if ~4 get|receive|send|see|text|hear|getting ~2 more|another|one|anymore|again ~2 @msg|of|from|$
        review wrong-number: wrong number|person|num|guy|lady|phone|contact|recipient
        review wrong-number-2: not|isnt|havent|dont have? the? right|correct number|person
        review not-theirs: isnt|not|nolonger|doesnt ~3 number|phone anymore
        review not-theirs-3: this isnt|not his|her|their|my|<name> number|phone|cell|line
        review not-theirs-4: nolonger|doesnt|dont have|has|own|owns|use|uses|using this|that number|phone|line
        review not-theirs-5: nolonger uses|use|using|owns this|that $
        review not-whom: not|isnt the? who|person|one|whom you
        review just-got: just|recently got|have this number|phone
        review owners: number changed|new owner|owners|hands
        review! deceased: passed|died|dead|deceased|death ~4 stop|take|remove|@ing|unsubscribe
        review not-here: nolonger|doesnt|not live|lives|living|stay here
        review not-name: this isnt|not <name> $
        review not-name-2: ^ not <name> $
        review not-name-3: i|im|am not <name> $
        review no-name: no|not <name> here
        review not-name-4: isnt <name>|her|him $
        review not-theirs-2: nolonger ~2 number|phone
        review not-this-person: no|nobody|noone|dont ~3 by|with|named|called that|this? name
        review new-owner: not|isnt|nolonger ~2 owner|owns
        review changed-number: this number|phone ~2 belongs|changed|reassigned|belong
        review too-many: too many|much of? @fill* @plural|these|those $
        review tired: tired|sick|enough|annoyed|fed|done of|with|by|up ~1 @fill* @msg|spam
        review tired-2: sick|tired of getting|receiving|these|your|yours|hearing
        review enough-texts: enough @fill* @plural
        review unwanted: unwanted|unsolicited|harassing|spam @msg
        review spam: this|it|these|you is|are|looks|a ~1 spam|spamming|spammers|harassment
        review spamming: you|yall spamming
        review less: text|message|contact @me less
        review turn-off: turn|shut|switch off|down @fill* @msg|these|this
        review turn-off-2: turn|shut|switch @fill* @msg off
        review block: block @my|me @phone? $|from
        review only-about: only text|contact|message @me about|for|with
        review only-want: only|just send|want|need ~2 @weakmsg|alerts|notifications $
        review too-much: you|yall text|message|send|contact ~2 too much|many|often|frequently
        review annoying: annoying @msg
        review annoying-2: @msg is|are? ~1 annoying|ridiculous|unwanted|spam
        review unsubscribe-link: unsubscribe|optout link|button|option|doesnt|isnt|not|didnt
        review end-sub: cancel|end|terminate my|the|this|our subscription $
        review no-more-of: no more of this|these|that|those $
        review cancel-these: cancel|end|stop @fill* these|those $
        review stop-or: ^ stop or i|ill|else|im|we
        review no-call-list: no|dont|not call|contact list
        review dont-bother: dont bother|disturb|harass|spam|annoy @me
        review wasting: wasting|waste my time
        review desist: cease and desist
        review wish-stop: appreciate|prefer|rather|wish ~4 stop|discontinue|not ~3 @msg|@ing|contact|texted|contacted
        review would-appreciate: appreciate ~6 discontinue|cease|stop
        review not-interested: ^ not|isnt|nolonger interested $|anymore|stop|please
        review not-interested-2: i|im|we|were|am not|isnt|nolonger interested $|anymore|stop|please
        review not-interested-3: not|nolonger interested in|at this|these|your|any|all|it ~1 $
        review do-you-know: take a hint
        review data: delete|erase|remove my|all|our my? info|information|data|details
        # --- opt-ins ---------------------------------------------------------------------------------------------
        opt_in opt-back: opt|resubscribe @me back? in|again|$
        opt_in put-back: put|sign|subscribe|add|get @me up? back|again $|on|in|up|to
        opt_in subscribe-me: subscribe|enroll @me
        opt_in sign-up: ^ sign @me up $|for|again|to|back
        opt_in start-sending: start|resume|restart|begin sending|texting|messaging|getting|receiving ~3 again|texts|messages|alerts|me|updates|sms
        opt_in start-texts: start|resume|restart|reactivate|reinstate @fill* texts|messages|alerts|notifications
        opt_in reactivate: restart|reactivate|reinstate @fill* subscription
        opt_in want-in: want|like|wanna|love|need to? optin|resubscribe|subscribe|rejoin|unstop $|to|again|back|for|@fill
        opt_in want-texts: want|like|wanna|love|need to? receive|get|start|restart|resume|receiving|getting ~3 texts|messages|alerts|notifications|promos again|$
        opt_in opt-back-in: want|like|please|can|could|let ~3 opt back in
        opt_in text-again: can|could|please|you|ok text|message|contact @me again
        opt_in! mistake: accident|accidentally|mistake|mistakenly|error ~4 unsubscribed|optedout|stop|stopped|unsubscribe|optout
        opt_in! mistake-2: unsubscribed|optedout|stop|stopped|unsubscribe|optout ~3 accident|accidentally|mistake|mistakenly|error
        opt_in! did-not-mean: didnt|never mean|meant|intend to? ~2 unsubscribe|optout|stop|quit|cancel ~2 $
        opt_in! did-not-want: didnt want|wanted to unsubscribe|optout|stop|quit $
        opt_in unblock: unblock|unstop|reactivate|reinstate @me|my
        opt_in back-on: put|add|get|want @me back in|on|$
        # --- help ------------------------------------------------------------------------------------------------
        help get-help: ^ can|could|may i|we get|have help|info|information|support $
        help need-help: need|want|get|some ~1 help|info|information|assistance with|about|on ~1 these|this|the|your|my? @msg|subscription|optout|program|alerts
        help who-is-this: ^ who|whos is|are|this|dis|sent|r? this|that|you|dis|u texting|please|again|from|guys|exactly|texter? $
        help who-texting: ^ who|whos is|are|am|keeps? this|that|you|i? texting|messaging|sending|contacting|talking|speaking|writing ~3 $
        help who-sent: ^ who sent|sends|wrote this|that|me|these ~2 $
        help what-company: ^ what|which company|business|organization|organisation|store|shop|service|program|brand|agency is|are|does|do|sent|sends|would this|it|that|you|texting|messaging|me|contacting|these ~3 $
        help what-is-this: ^ what|whats is|are? this|these @msg|number|service|list|program? about|for|from|regarding? $
        help what-number: ^ what|whose number|phone is this|that $
        help who-do: ^ who do|does this|you ~2 number|phone|represent|for|with|belong ~1 $
        help do-i-know: ^ do i know you $
        help may-ask: may|can i ask who this|you|is ~2 $
        help real-person: ^ is this a? real|legit|bot|robot|automated ~2 $
        # --- spelling --------------------------------------------------------------------------------------------
        alias dont: don't dnt dun donot dont dony dpnt dontt don do'nt dun't donnot dt
        alias please: pls plz plse pleas plase plese pease pleez plox pl plss
        alias thanks: thx thanx tnx ty tks thnx thankyou thnks tysm
        alias you: u yu youu
        alias your: ur yr youre yer
        alias texts: txts textes textz texs
        alias text: txt texr tect tex texy
        alias texting: textn txting texing textin txtin texitng texiting textng texing txtng
        alias message: msg mesage messege mssg massage? messsage
        alias messages: msgs mesages messeges mssgs messags
        alias messaging: msging messaging mesaging messagin
        alias sending: sendin snding sendng
        alias send: semd snd
        alias anymore: anymor anymoe nomore? nemore
        alias cant: can't cannot canot cnt couldn't
        alias wont: won't wouldn't? wnt
        alias will: ll
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
        alias stop: stahp? stawp?
        alias maam: ma'am mam
        alias not: nt
        alias isnt: isn't aint ain't arent aren't
        alias thats: that's
        alias whos: who's
        alias whats: what's
        alias im: i'm
        alias didnt: didn't didint
        alias hasnt: hasn't
        alias information: infos infomation
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
        mend: anymore subscription number stop
        common: step steps shop shops stops stopped stopper stoop stomp atop slop strop quite quiet quilt quick quid quiz quip
        common: quits quint suit cancer cancers cancels canceled cancelled chance revoked revokes invoke evoke provoke remote
        common: removed remover removes star stars starts started stare stark start smart tart stat state held hell heap helm hello
        common: helped helps yelp kelp helo hel into top stow swop spot stock stood store storm story study stop consents numbers
        common: message massage passage massages passages mending bending lending tending spending ending pending vending
        common: testing taxing resting nesting sensing fending rending receipt received receiver receives content context
        common: contesting containing contracting numbered member lumber remoted subscriber subscribed subscribes describe
        common: unsub unsubs cancel sexting texting texted latex unsure ending seeing quote quota
        """#
}
