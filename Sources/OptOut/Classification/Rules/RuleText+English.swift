extension RuleText {
    // A table of data: longer than a screen. Keywords and tiers: 47 CFR 64.1200(a)(10), CTIA Messaging Principles 5.1.3,
    // and the carriers' and aggregators' published defaults.
    static let english = #"""
        # --- whole messages -------------------------------------------------------------------------------------
        word opt_out certain: stop quit end revoke optout cancel unsubscribe stopall unsub remove stop2quit stop2end
        word opt_out certain: endall cancelall quitall removeme optmeout stopnow stopit? stp? optingout discontinue unsubscribing
        word opt_out review: td x block blocked reported scammer scammers spammer spammers unsubscription dnc cease enough goodbye spam
        word opt_out review: scam junk unwanted gdpr ccpa edn enf ens emd ebd wnd atop
        word opt_in certain: start unstop subscribe join resume optin resubscribe rejoin
        word opt_in review: yes continue begin go
        word help certain: help info
        phrase opt_out certain: stop|stopp all|everything|them|these|those ; stop|unsubscribe|optout this ; stop all of it|this|these|them|those
        phrase opt_out certain: end|quit|cancel|unsubscribe|optout|remove|revoke all|everything ; unsubscribe|optout me|us
        phrase opt_out certain: remove|cancel|delete me|us ; opt me|us out ; cease and desist ; stop sending|send
        phrase opt_out certain: can|could|will|would you|u|yall|we please? stop|unsubscribe|optout me?
        phrase opt_out certain: i|id would? want|wanna|need|like|said|say to? stop ; no|nope|nah thanks? stop|unsubscribe|optout
        phrase opt_out certain: no more @msg|@weakmsg ; no @plural ; please no @plural ; please no more ; do not contact ; want out ; i want|wanna out
        phrase opt_out review: lay|back off ; enough is enough ; no no no ; scam likely|alert ; nice try scammer|scammers ; junk ; stfu ; up yours
        phrase opt_out review: this|that|it is so|really|very|getting|just|beyond? annoying|ridiculous|unsolicited|unwanted|unacceptable|harassment|old|insane|absurd|creepy
        phrase opt_out review: no|zero interest ; i|we have no|zero interest ; so annoying ; the answer is no ; answer is no ; are you kidding me? ; not again ; again really? ; really again?
        phrase opt_out review: take a hike ; kick rocks ; get bent ; beat it ; shove it ; pound sand ; drop dead ; bite me
        phrase opt_out review: dont want ; stop|end|cancel|quit service|services ; *** you|u|off|yourself|this ; shut up|it ; desist ; sick|tired|enough|over of? this ; stoop it ; let me|us be ; bug off
        phrase opt_out review: no more ; cease all ; bye ; leave me|us alone ; go away ; get lost ; back|buzz|piss|fuck|bug|bugger|f off
        phrase opt_out review: end|cancel subscription|subscriptions ; annoying ; this is too much ; text|reply|txt|send stop|unsubscribe ; no|nope|nah stop it?
        phrase opt_out review: im|i done with this|you|these ; im|i am done with this|you|these ; dont need this|these ; dont want it|this|these|any ; please dont ; can|could you not ; done with this|these
        phrase opt_in certain: yes start|unstop|subscribe|resubscribe
        phrase opt_in review: text|message|contact me|us again
        phrase opt_out review: wrong number|person|guy|num ; not interested ; i am not interested ; nolonger interested
        phrase opt_out review: im not interested ; not interested anymore ; not right now ; thats enough ; enough already
        phrase opt_out review: dont call|disturb ; dont call me|us ; dnd ; no call|calls ; knock it off ; go to hell
        phrase opt_out review: screw|fuck you ; give it a rest ; stop it|that|you|me|us ; quit|end|cancel|remove this|it|that
        phrase opt_out review: this is spam|scam|harassment ; spam ; scam ; not my number ; unfollow ; cut it out ; f off
        phrase opt_out review: who gave you my|this number ; how did you get my|this number ; lose it ; block me
        phrase opt_in certain: resume all ; start again ; subscribe me
        phrase help certain: help needed|required ; need assistance|support ; i need assistance|support ; help me|us ; help help ; more info|information ; i need help ; need help ; need|want more? info|information ; information
        phrase help review: i? need|want some help|info|information ; identify yourself ; can|could|will you help me|us ; send info|information ; who this|dis ; who is|are this|that|you
        phrase help review: whos this|that ; what is this ; whats this ; i need info|information|support ; who dat
        phrase help review: who am i talking|texting|speaking to|with ; new phone|number who dis|this ; who are you guys|people
        polite: please thanks thank you ok okay hi hello hey now just kindly sorry sir maam madam team everyone guys
        polite: immediately asap right away forever so much very yes yep good morning afternoon evening day and dear there
        polite: seriously honestly frankly listen bye cheers regards best sincerely
        polite: have nice great a appreciated thx already today? folks people god bless here
        fond: please thanks thank you hi hello hey ok okay kindly and again
        banter: jaja jajaja jajajaja jeje mdr ptdr kkk kkkk kkkkk rsrs ahah ahaha ahahah ahahaha hihi xd hahah hahahaha loll lolol
        banter: ugh wtf jeez smh argh fu lol haha hahaha lmao rofl hehe lmfao bro dude babe bruh omg
        # Words that mean the messages without context, and those strong enough to count away from the beginning.
        plain: unsubscribe optout stopall stop2quit stop2end
        strong: unsubscribe optout stopall stop2quit stop2end stop revoke arret abmelden stopp desabonner descadastrar
        strong: disiscrivimi
        # What makes another sense of a keyword before it, before it at some distance, and behind it.
        before: to the a an reply text send say says said or type of next bus my your no non is does one more last every pit
        before: full rest
        before-last: i we he she they it him her them u must will lets let can could would should might may u you dat tat 2 gonna
        linking: because since but or though although cuz cause if unless pero porque sino mais parce porem mas weil aber oder perche ma
        negation: cant dont wont never not didnt doesnt reply without if
        asking: why when where what which how who does did do is are was were will has have had
        behind: by at in over for sign light loss payment watch or being to is
        # --- vocabulary -----------------------------------------------------------------------------------------
        @msg = text texts message messages sms smses mms notification notifications alert alerts promo promos promotion
        @msg = promotions promotional ad ads advert adverts advertisement advertisements marketing newsletter newsletters
        @msg = solicitation solicitations blast blasts communication communications correspondence spam spams coupons
        @msg = promotionals advertising adverts txtmsgs textmessages junk
        @weakmsg = reminder reminders update updates offer offers email emails calls deals mail contact phonecalls sales
        @weakmsg = survey surveys requests
        @plural = texts messages smses sms notifications alerts promos promotions ads adverts newsletters spam blasts
        @plural = texting messaging marketing solicitations solicitation solicitors advertisements contact coupons
        @stop = stopp stop quit cease discontinue stopping ceasing
        @refrain = refrain desist abstain
        @them = these those
        @ing = texting messaging contacting spamming smsing notifying soliciting emailing advertising
        @rude = bothering harassing
        @off = {remov,delet,eras,scratch,exclud,purg,unsubscrib,wip}{e,ing,ed} {drop,scrub,pull,strik,cross,tak}{,p,b,e}{,ing,ed} take taking taken strike striking drop dropped dropping
        @off = cross crossing wipe wiping pull pulling scrub scrubbing get getting unlist unenroll expunge clear
        @junk = garbage trash rubbish nonsense junk crap shit bullshit bs drivel stuff things
        @bad = unwelcome invasive irritating upsetting disturbing inappropriate
        @bad = annoying annoyed annoy ridiculous crazy insane sick tired fed hate hated hating unwanted unsolicited obnoxious
        @bad = disgusting harassing harassment harass illegal excessive intrusive pointless nonsense bullshit driving killing
        @bad = bothering bothers bother unacceptable violation complaint complain enough constant overwhelming nuisance junk
        @who = person guy gal lady man woman people contact recipient dude family household customer individual
        @annoy = hittin textin bombarding flooding
        @annoy = reminding hounding badgering soliciting nagging bugging annoying pestering disturbing calling writing blowing hitting hounding stalking phoning
        @do = text message contact sms spam txt msg
        @me = me us
        @phone = number phone cell mobile cellphone line num no digits
        @my = my this our
        @det = the these those this that all any your my such of them
        @fill = the these those this that all any anymore more further future your my our such marketing promotional promo
        @fill = unwanted damn damned fucking freaking stupid annoying automated auto text sms other with daily weekly
        @fill = service coupon coupons deal deals offers constant spam *** goddamn bloody political campaign unsolicited incoming additional new those sending
        @fill = it me us to ridiculous shitty endless constantly please just bs sales sale junk all-these the
        @list = mailings list lists database system rotation contacts distribution mailing mailinglist texting textlist messaging
        @list = group? marketing text texts messages alerts sms subscription subscriptions everything all this it here
        @list = records broadcast program programme directory notifications promotions mailings thread spam
        @again = again anymore ever nolonger
        @kin = ex wife husband mom mum dad mother father son daughter boss bank friend friends girlfriend boyfriend brother
        @kin = sister doctor neighbor neighbour landlord kid kids boy girl guy dog cat car truck bus driver water roommate
        @kin = grandma grandpa grandmother grandfather neighbors neighbours parents coworker team teacher baby school work job company insurance
        @they = he she they someone somebody everyone people him her them
        @neg = dont never wont cant didnt doesnt couldnt wouldnt shouldnt isnt wasnt neednt hasnt havent without
        @curse = fuck shit hell damn
        """#
}
