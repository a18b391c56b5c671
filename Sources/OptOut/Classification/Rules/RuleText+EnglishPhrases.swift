extension RuleText {
    // A table of data: longer than a screen. Guards, and the sentences that leave no doubt.
    static let englishPhrases = #"""
        # --- guards: what covers a word of stopping keeps it from counting ---------------------------------------
        guard negated-not: not to|gonna|going|want|wanting|trying|asking|saying|just|ready|gon? to? stop|quit|end|cancel|unsubscribe|optout|revoke|cease
        guard negated: @neg ~2 stop|quit|end|cancel|unsubscribe|optout|opt|optingout|revoke|cease|remove|stopping|discontinue
        guard no-need: no need|reason ~1 stop|cancel|unsubscribe|quit
        guard never-asked: never|didnt|dont ~1 ask|asked|say|said|tell|told|want|mean ~4 stop|unsubscribe|optout|quit|cancel
        guard service-at: optout of ~2 service at|for|in|on
        guard ill-call: dont|never @do @me? i|ill|we will? call|phone|ring
        guard kin: my|the|a|his|her|their|your|our @kin ~3 stop|quit|cease|stopping|stops|stopped
        guard others: @they ~2 stop|quit|cease|stopping|stops|stopped
        guard kin-says: @they|@kin ~2 dont|never
        guard still: @they|@kin ~1 still|keep|keeps|is|was|are @ing|getting|sending|texting
        guard vocative: ^ mom|mum|dad|mama|babe|honey|bro|sis|dude|bestie|girl|baby stop|quit
        guard made: make|made|tell|told|ask|asked|get|see him|her|them|everyone|people|<name> to? stop|quit
        guard kin-unsub: @kin|@they ~1 unsubscribed|optedout
        guard! texts-fine: unsubscribe|optout|remove|stop|take ~6 @msg are|is fine|ok|okay|good|great
        guard not-asking: not|isnt asking|telling|saying|meaning|requesting ~3 stop|unsubscribe|optout
        guard! who-number: who|whose does|is|did|do ~1 this|that|the number|phone
        guard why-would: why would|should|did i ~1 unsubscribe|stop|quit|cancel|optout|leave
        guard wrong-was: wrong number was|printed|is|written|listed
        guard i-stop: i|we|ill|im|id|imma will|should|would|can|have|need|going|to|am|gonna|just* stop|stopping|quit|stopped @ing|sending|calling
        guard place: bus|next|last|train|the|a|an|one|more|rest|pit|full|non|truck|first|every|each|mrt|my|tube|metro stop
        guard the-end: the|at|by|week|month|year|weekend|low|high|dead|front|back|rear|late|til|till|until end
        guard! dont-call: dont @do call|ring|phone|email|facetime|whatsapp|just
        guard neg-remove: @neg ~2 remove|take|unsubscribe|drop|delete|cut|kick|get @me|@my ~2 off|from ~3 @list
        guard got-removed-2: am i ~1 being|getting|unsubscribed|removed removed|deleted?
        guard got-removed: did|why|was|have|has|how|when|if|got ~2 get|been|be|got|being unsubscribed|removed|dropped|taken|deleted
        guard object: stop by|at|in|over|for|payment|light|sign|loss|watch|on|here|there|and|between|near
        guard driving: stop|quit texting|messaging and|while|in|during|at|so|him|her|them|people|girls|guys|other
        guard driving-kin: stop|quit texting|messaging my|your|his|the @kin
        guard footer: reply|text|txt|send|respond|type|press|message with? the? word? stop|end|quit|cancel|unsubscribe|optout to|2|for|in ~3
        guard footer-if: if|should|when|do|does|can|must|to i|we|you ~1 reply|text|send|type stop|end|cancel|unsubscribe|optout
        guard footer-or: to stop|end|optout|unsubscribe|cancel ~6 reply|txt|visit|click|press|go
        guard what-is: what|whats ~2 optout|unsubscribe|stop
        guard says: says|saying|say reply|text? stop
        guard asking: did ~2 stop|unsubscribe
        guard asking-2: have|has ~2 stopped|unsubscribed
        guard why-did: why|when did|have|has ~2 stop
        guard conditional: if|when|will|would|why|did|do|should|before|after|until|since i stop|quit
        guard how: how ~5 stop|end|quit|unsubscribe|optout|cancel|cease|remove|off
        guard not-wanting: wouldnt|dont|didnt|never|not want|like|need you|them|it|this to stop|end|quit
        guard no-need: no|nolonger|dont|not need|reason to ~1 remove|unsubscribe|stop|delete|cancel|optout|take|end
        guard subject: i|we|you|he|she|they|why|people|him|her|kids dont|never @do|send|call|email
        guard wished: i|we wish|hope ~2 dont
        guard later: dont|never @do|call|send|email|bother|contact @me? while|til|till|until|now|today|tonight|tomorrow|yet|before|during|when|if|because|about|first|so|late|between|unless|after|that|than|and|but|in|on|too|tmr
        guard at-work: dont|never @do|call @me? at work|night|home|school|the|am|pm|lunch|class|church
        guard! call-me: dont|never @do @me? just|please|only|instead? call|ring|phone|email|facetime|whatsapp
        guard call-not: dont call @me ~1 text|message|sms|email|msg
        guard keep: dont|never want @fill* @msg to stop|end
        guard miss: dont want to? miss|lose|stop|unsubscribe|optout
        guard stock: have|has|got|are|is|was|were|had|see|saw|received|get no more|new
        guard accident: didnt|dont|never mean|meant|want|wanted|intend to? ~2 unsubscribe|optout|stop|cancel|stopped|quit
        guard accident-2: accident|accidentally|mistake|mistakenly|error ~4 unsubscribed|optedout|stop|stopped|unsubscribe|optout
        guard accident-3: unsubscribed|optedout|stop|stopped|unsubscribe|optout ~3 accident|accidentally|mistake|mistakenly|error
        guard unsub-emails: unsubscribe|optout from your|the|ur|all|these? email|emails
        guard! email-only: unsubscribe|optout|remove|stop ~3 email|emails|mail|mails|mailings only|but|not
        guard paper: optout of paper|mail|printed|arbitration|the? insurance|warranty|coverage|class|cookies|tracking
        guard wrong-on: wrong number|person|phone of|on|in
        guard am-unsub: am|was|why|did|how ~2 unsubscribed|optedout
        guard his-phone: delete|remove|erase my number|contact from his|her|their|the @phone
        guard either: optin or optout
        guard remove-thing: remove|take|delete|get me from|off|of the? schedule|waitlist|waiting|appointment|team|project|speaker|hold|class|meeting|booking|lineup|menu|tuesday|monday|friday|calendar|roster|account|order|policy|lease|case|shift|chat|group|invite|reservation
        guard been-removed: be|get|been|being removed|taken|dropped|deleted from|off|of the|a|my|this|that? schedule|waitlist|waiting|appointment|team|project|hold|class|meeting|booking|calendar|roster|account|order|policy|lease|shift|reservation
        guard neg-take: @neg ~3 take|remove|delete|drop|unsubscribe @me|my ~1 off|from|$
        guard neg-be-removed: @neg|not want|wanna|like|wish|need|ask|asked|asking|trying|looking to? be|get removed|taken|unsubscribed|dropped|deleted
        guard never-you: never @do|send|call you|him|her|them
        guard they-asked: @they|@kin|<name> ~1 asked|wants|want|wanted|needs|requested to? be|get removed|taken|unsubscribed|dropped
        guard-in negated-in: dont|never|wont|cant|not ~2 opt|put|sign|add|subscribe|resubscribe|start|resume|restart|begin|text|message|contact|want|like|get|need
        guard-in stop-in: stop|never|why|if|when|did|who|how ~3 opt|put|sign|signing|add|subscribe|start|resume|text|message|sending
        # --- certain opt-outs ------------------------------------------------------------------------------------
        certain off-list-any: @off @me|@my|him|her|them|name|everyone|this|number ~3 from|off|of|outof|out of? @fill* @list
        certain rid: get|getting rid of @my|me @phone?
        certain nolonger-text: nolonger @do|contact|send|call|email @me|this|my|to
        certain nolonger-get: to nolonger receive|get|be|receiving ~1 @msg|these|this|texted|contacted
        certain rather-not: rather|prefer|like|wish|want|ask|asking|request|requesting not to? receive|get|be ~3 @msg|texted|contacted|messaged
        certain! dont-number: dont|never @do|contact|call|send @me? on|at|to this|my @phone
        certain another: dont|never send @me? another|one more? @msg|single @msg?
        certain another-2: dont|never send another|more @msg
        certain more-of: no more of your|these|those|ur|the @fill* @msg|@weakmsg
        certain unsubscribe-and: unsubscribe|optout and delete|remove|stop|lose
        certain stop-wrong: stop please? wrong number|person $
        certain but-stop: thanks|thank|please but|just|so please? stop $
        certain optout-receiving: optout|optingout|unsubscribe of|from ~1 receiving|getting ~2 @msg
        certain! contact-by: dont|never please|ever|even* contact|message|reach @me by|via|through|with @msg|text|sms|phone
        certain remove-details: @off my ~3 from|off|out of? @fill* @list|files|file|system
        certain unsubscribing: i|we|im|am|are unsubscribing|unsub $|from
        certain disregard: disregard|ignore|lose my|this number|contact
        certain stop-sending-to: @stop sending|texting|send to|2 this|my|the? @phone
        certain stop-sending-gap: @stop sending @me ~2 @msg
        certain dont-send-else: dont|never send|sending|text|message ~1 anything|something|nothing else|more|further
        certain stop-hitting: @stop @fill* hitting|hittin|blowing|bombarding|flooding @me up? with|$
        certain stop-annoying-with: @stop @fill* @annoy|@rude @me with|by @fill* @msg
        certain process-optout: process|accept|consider|honor|honour|record|respect|submit|note|acknowledge ~3 optout|unsubscribe|removal|unsubscription|revocation
        certain consent-gone: consent|permission|authorization ~5 is|has|was ~1 revoked|withdrawn|rescinded|cancelled|terminated
        certain no-permission: have|has no permission|consent|right|authorization|authority to @do|contact|call|send|be
        certain not-authorize: dont authorize|authorise|permit|allow|want you|anyone|your ~3 @do|contact|send|call
        certain! not-interested-then: not|isnt|nolonger interested please|so|just|thanks? please? remove|unsubscribe|stop|delete|take @me|$|texting|sending|messaging|contacting|my
        certain ask-stopped: appreciate|prefer|wish|like|if ~3 stopped|quit @ing|sending @me|these|this
        certain number-is: this|its|my is|a ~4 please remove|delete|take this|my|it|us|me @phone? from|off
        certain remove-it: remove|delete|take|scratch it|this|us|him|her|them from|off of? your|the|this|all|ur @fill* @list
        certain wrong-remove: wrong|incorrect number|person please|pls? remove|delete|unsubscribe|stop $
        certain stop-texting: @stop @fill* @ing
        certain stop-harassing: @stop @fill* @rude @me|my|this|people|folks|everyone|$
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
        certain cancel-sub-to: cancel|end|stop|terminate my|our|this subscription|subscriptions|enrollment to|for|from @fill* @msg|@list
        certain desist-msgs: cease and desist|stop @fill* @msg|@ing|sending|contact|communication
        certain cancel-subscription: cancel|end|stop|terminate @fill* @msg|text subscription|subscriptions|enrollment|service|alerts
        certain stop-subscription: stop|unsubscribe|optout @fill* subscription|subscriptions $
        certain stop-this-number: stop to? this|my @phone
        certain remove-me: remove|delete|drop|scratch|unlist|scrub|erase|strike|exclude|take|pull|unenroll|deregister|unregister @me off? $
        certain remove-number: remove|delete|erase|scrub|drop|pull|lose|scratch|wipe @my|ours phone|cell|mobile|cellphone? number|num|digits
        certain remove-from: remove|delete|drop|scratch|take|get|strike|pull|scrub|erase|cut|leave|keep|unsubscribe @me|@my|name @phone|name|info|contact|information|details|and|my|this* from|off|of|outof|out of? @fill* @list
        certain remove-off: take|get @me off $
        certain take-number: take my|this|our @phone off|out|away
        certain remove-off-2: take|get @my @phone off
        certain remove-from-you: remove|delete|take|unsubscribe @me|@my @phone? from|off of? your|ur ~2 @list
        certain be-removed: be|get removed|deleted|taken|unsubscribed|dropped please? $|from|off
        certain stop-slip: stoop|atop|stip|sto|stap|spot @ing|sending|contacting @me|this|my
        certain stop-junk: @stop @fill* sending @fill* @junk
        certain not-on-list: dont|nolonger|not|never want|wanna|wish|like|care to? be|stay|remain ~1 on|in|part ~3 @list
        certain request-removal: request|requesting|requested|want|demand|seeking removal|deletion|unsubscription
        certain! onward: dont|never @do|call @me|this|my @phone? in the? future
        certain send-to: dont|never please|ever|you|keep|even* send|sending ~1 anything|something|stuff|@msg|shit|crap|more to|2 @me|this|my
        certain write-to: dont|never please|ever|you|even* write|writing|reach to|out|2|back+ @me|this|my
        certain bother-number: dont|never please|ever|you|even* bother|disturb|harass|spam|pester this|my|our @phone
        certain may-not: you|u|yall|they may|must|should|shall not|never ever|again? @do|contact|call|send @me|this|my
        certain remove-list: ^ remove|take|delete|drop from|off the|your|this|ur? list|lists|mailinglist
        certain want-no: want|wish|request|require|demand|need no further|more|additional|future contact|communication|communications|@msg
        certain dont-send-these: dont|never send|sending @me @them $
        certain refrain: @refrain from @fill* @ing|sending|contact|calling|@msg
        certain reaching-out: @stop @fill* reaching out
        certain stop-stuff: @stop @fill* sending stuff|things|anything|crap|shit|junk to|2 @me|this|my
        certain dont-at-all: dont|never please|ever? @do|contact|send|call @me? at all
        certain take-out: take out|off my|this|our @phone
        certain no-mas: no mas @fill* @msg
        certain off-list: off of? your|this|the|ur @fill* list|lists|mailinglist
        certain dnc: do not call|contact|text list|registry
        certain dnc-2: dont call|contact|text list|registry
        certain dont-text: dont|never please|you|dare|ever|even|ya? @do $|here|this|again|anymore|ever|@list
        certain dont-text-me: dont|never please|you|dare|ever|even* @do @me $|@again|at|on|for|with|from|or|because|please|you|i|this|my|its|thanks
        certain dont-text-nomore: dont|never be? @do|texting|messaging|contacting|send|sending @me? no|any|nothing|anything more|else|again $
        certain dont-be: dont be|keep texting|messaging|contacting|sending|spamming @me
        certain dont-text-number: dont|never please|you|dare|ever|even? @do|call this|my|the @phone
        certain dont-text-or-call: dont|never please|ever|you|even? @do|call or|and|nor @do|call|email $|@me|this|my|@again
        certain dont-call-again: dont|never please|ever? call|email @me|this? @phone? @again
        certain dont-send: dont|never please|ever|keep|you? send|sending|semd @me|my|our? @fill* @msg|@again
        certain dont-keep: dont|never keep|continue @ing|sending
        certain dont-want-to: dont|nolonger|didnt|not|never want|wanna|wish|care|consent|need|agree|like to? be|being|get|getting ~3 contacted|texted|messaged|notified|spammed|solicited|bothered|marketed|@list
        certain dont-want-receive: dont|nolonger|didnt|not|never want|wanna|wish|care|consent|need|agree|like to? receive|get|have|getting|receiving|see|seeing @fill* ~1 @msg|@weakmsg
        certain dont-want-more: dont|nolonger|never want|wanna|need|wish any? more|additional|further|anymore of? @fill* @msg|@weakmsg
        certain dont-want-any: dont|nolonger|didnt|not|never want|wanna|wish|care|consent|need|agree|like to? receive|get|getting|receiving ~1 this|these|anymore|nolonger|anything $|from|again|anymore
        certain dont-want-hear: dont|nolonger|never want|wanna|wish|care|need to? hear|hearing|receive|get|getting anything|more|another? @msg? from|of you|your|yall|u|this|these|them|your
        certain dont-want-messages: dont|nolonger want|wanna|need|wish|like @fill* @plural
        certain dont-want-your: dont|nolonger want|need|wish your|any|more|anymore|these|those|this @fill* @msg
        certain no-consent: revoke|withdraw|rescind|retract|revoking|withdrawing|rescinding|cancel|withdrawn|terminate my|any|all|our|the|previous|prior? ~2 consent|permission|authorization|authorisation|optin|agreement
        certain consent-revoked: consent|permission|authorization is|has|hereby|been? ~1 revoked|withdrawn|rescinded|cancelled|retracted
        certain not-authorized: isnt|not|nolonger authorized|authorised|permitted|allowed to @do|contact|send|call
        certain number-removed: want|have|get|like|need|having|getting my|this|our phone|cell? number|name ~1 removed|deleted|taken $|off|from
        certain without-consent: dont|nolonger have|has my|our? consent|permission|authorization to
        certain not-permit: dont|never give|gave|have|grant ~1 permission|consent|authorization ~3 text|message|contact|texted|contacted|send
        certain not-consent: dont|nolonger consent|authorize|agree to ~3 @msg|texts|texted|contacted|being
        certain no-more-texts: no|zero more|further|additional @fill* @msg
        certain no-texts: ^ no @fill* @plural $
        certain opt-me-out: opt @me|it|this|my ~2 out
        certain opting-out: i|we|please|to|id|would|will|want|am|hereby|must|wish|me optout|optingout $
        certain opt-out-of: optout|optingout of|from @fill* @msg|@weakmsg|everything|all|this|these|list|program|service
        certain want-optout: want|like|wish|need|choose|decided|prefer|request|requesting|going to? optout|unsubscribe|optingout|out|unsub $
        certain unsubscribed-me: ^ unsubscribed @me please? $
        certain unsubscribe-me: unsubscribe @me|my|this|$
        certain unsubscribe-from: unsubscribe ~2 from|off|to? @fill* @list|@msg|@weakmsg|$|here
        certain optout-number: optout|unsub @me|my|this @phone|$
        certain make-sure: make|ensure|so sure? ~2 dont get|receive|see|send ~3 @msg
        certain turn-off: ^ turn|shut|switch off @det @fill* @plural ~4 $
        certain stop-phone: stop|quit @fill* blowing|lighting|filling|clogging|flooding up? @my? phone|cell|inbox|line
        certain lose-number: lose|delete my|this|our number|num|digits|contact $|and|from|off|you|or
        certain forget-number: forget my|this|our number|num $
        certain would-like-stop: want|like|need|appreciate|prefer|asking|wish @fill* @msg|texting|messaging to stop|end|cease
        certain stop-using: stop using my|this|our @phone
        certain dont-use: dont use my|this|our @phone
        """#
}
