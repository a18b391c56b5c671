extension RuleText {
    // A table of data; ordinary usage, to be confirmed by a native speaker.
    static let italian = #"""
        word opt_out certain: ferma fermare basta cancellami disiscrivi disiscrivimi rimuovimi fermate disiscrizione
        word opt_out certain: cancellatemi rimuovetemi disiscrivetemi toglimi toglietemi cancellarmi disiscrivermi fermatevi
        word opt_out review: bloccato bloccati annulla smettila smettetela cancella cancellazione disattiva fine rimuovi smettete smetti esci
        word opt_in certain: inizia iscrivi iscrivimi riattiva
        word opt_in review: si continua riprendi
        word help certain: aiuto
        word help review: aiutami informazioni
        phrase opt_out certain: basta @msg-it ; non piu @msg-it? ; niente|nessun piu? @msg-it ; ferma|fermate tutto|@msg-it ; annulla iscrizione|abbonamento
        phrase opt_out certain: basta con @det-it* @msg-it ; stop @msg-it ; cancella|cancellate iscrizione ; no @msg-it
        phrase opt_out review: non disturbate|disturbare|disturbatemi|rompete|rompere ; numero sbagliato ; persona sbagliata ; non mi interessa ; lasciatemi|lasciami in|stare pace? ; non sono? interessato|interessata
        phrase opt_out review: hai|avete|ha sbagliato numero|persona
        phrase opt_out review: non voglio|vogliamo piu? ; non ci? abito|vivo|lavoro piu li|la|qui?
        phrase help certain: ho bisogno di aiuto ; chi e ; chi sei ; chi siete ; chi parla ; chi scrive ; piu informazioni ; chi e questo ; chi mi|ci scrive|manda|contatta|sta
        polite: favore grazie ciao salve subito adesso ora buongiorno buonasera cortesemente prego perfavore gentilmente mille
        polite: immediatamente
        fond: favore grazie ciao salve
        @msg-it = messaggi messaggio sms pubblicita promozioni promozione notifiche spam avvisi offerte messaggini msg comunicazioni
        @det-it = di con a i gli la le il lo questi questo tutti tutte questa vostri vostre i tuoi suoi altri dei degli delle
        @det-it = ai agli alle coi alla allo mia mio mie miei vostra tutte l
        @det-it = piu ancora d questa tutta
        @send-it = mandarmi inviarmi scrivermi mandare inviare contattarmi contattare chiamarmi disturbarmi scrivere mandarci
        @send-it = inviarci scriverci messaggiarmi importunarmi spammare disturbare
        @stop-it = smetti smettete smettetela smettila basta fermate ferma cessate finitela interrompete bloccate smetta
        @stop-it = interrompi fermare smettere stop cessare piantatela
        @dont-it = mandate mandatemi mandare mandarmi inviate inviatemi inviare inviarmi scrivete scrivetemi scrivere scrivermi
        @dont-it = {scrive,manda,contatta,invia}tegli {scrive,manda,invia}tele contattate contattatemi contattare contattarmi mandi mandami invii inviami scriva scrivermi messaggiate
        @dont-it = {mand,invi}{aste,assi} scriveste contattaste
        @call-it = chiamate chiamatemi chiamarmi disturbate disturbatemi disturbarmi chiamare
        @offme-it = cancellatemi cancellami cancellarmi rimuovetemi rimuovimi rimuovermi toglietemi toglimi togliermi
        @offme-it = eliminatemi eliminami eliminarmi disiscrivetemi disiscrivimi disiscrivermi disiscrivervi cancellarci
        @off-it = {cancell,elimin}i {rimuov,tolg}a cancellate cancella cancellare rimuovete rimuovi rimuovere togliete togli togliere eliminate elimina eliminare
        guard non-ferma: non|mai ~1 fermate|ferma|fermare|smettete|smettere|smetti|cancellate|cancellatemi|fermarti|fermatevi|cancellarmi|disiscrivermi|toglietemi
        guard non-chiesto: non ~1 chiesto|voglio|vorrei|volevo|desidero|intendo di? {cancell,disiscriv,rimuov,toglier}{armi,ermi,mi,arci,erci}
        guard basta-che: basta che|un|una|poco|solo|dire|cosi|chiamare
        guard non-smette: non ~1 {smett,ferm,finisc}{e,ono,eva,a,ano} ~1
        guard perche-non: perche non
        guard! chiamare: non mi? chiamare|chiamate|chiami|chiamatemi ~1 scrivimi|scrivetemi|scrivete|scriva|mandami|messaggio
        guard non-ho: non|nessun ~1 ho|abbiamo|ricevo|arriva|arrivano|arrivato|ricevuto
        certain basta-mandare: @stop-it @det-it* @send-it
        certain basta-messaggi: @stop-it @det-it* @msg-it
        certain non-mandate: non|mai mi|ci? @dont-it piu|@msg-it|mai|altri|niente|nulla|questi
        certain non-chiamate: non mi? @call-it piu
        certain non-voglio: non voglio|desidero|vorrei|vogliamo|intendo|accetto piu? ~1 ricevere|essere|@msg-it|riceverne|che
        certain non-voglio-i: non voglio|desidero|vogliamo|vorrei piu? i|la|le|questi|queste|altri|altre|nessuna|nessun? vostri|tuoi|vostra|vostre? @msg-it
        certain disdire: voglio|vorrei|desidero|chiedo|devo di? disdire|disattivare|annullare|cancellare|interrompere @det-it* @msg-it|iscrizione|abbonamento
        certain cancellatemi: @offme-it $|dalla|da|dal|dai|per|subito|questa
        certain cancella-mio: @off-it il|i|la? mio|miei|mia|nostro nome|dati|recapito|contatto|telefono|numero|cellulare
        certain cancella-num: @off-it il|questo|mio|dalla|i|miei|tutti? mio|miei|vostra|questo|i? numero|lista|contatto|nominativo|iscrizione|rubrica|dati|nome|recapito
        certain voglio-cancellarmi: voglio|vorrei|desidero|chiedo|devo di? @offme-it
        certain consent: revoco|ritiro|annullo|revocare il|la|l? mio|mia? consenso|autorizzazione|permesso
        certain niente-piu: niente|nessun|nessuno|mai|non piu? altri|altro? @msg-it $
        certain preferisco: preferisco|preferirei|preferiremmo|chiedo non|di ~1 ricevere|ricevere ~2 @msg-it|piu
        certain sospendi: {sospend,interromp,disattiv,annull,cancell,ferm,blocc}{ete,ere,i,ate,are,a} @det-it* @msg-it|invio|iscrizione|abbonamento|servizio
        certain essere-rimosso: essere rimosso|rimossa|cancellato|cancellata|tolto|tolta
        review wrong: numero|persona sbagliato|sbagliata|errato
        review wrong-2: sbagliato|sbagliando numero|persona
        review pace: lasciatemi|lasciami|lasci|lasciate in|stare|mi pace|$|in
        review tranquillo: lasciatemi|lasciami|lasciateci tranquillo|tranquilla|tranquilli
        review disturbando: mi|ci state|stai|sta disturbando|stressando|infastidendo|molestando|importunando
        review rotto: avete|hai|ha rotto|stancato|stufato $|le|i
        review chi-autor: chi vi|ti|mi|le ha autorizzato|iscritto|detto|permesso|dato
        review disiscrive: come ~3 disiscrive|cancella|toglie|disattiva ~1 $
        review come-4: come ~4 smettere|evitare|cancella|togliere|uscire di|dalla|dai|da|$
        review come: come ~4 disiscrivermi|cancellarmi|disiscrivo|disiscriversi|cancellarsi|disiscrivere
        review come-2: come ~3 {ferm,cancell,blocc,elimin,annull,disattiv}{are,o,i}|smettere|cancello|evitare @det-it* @msg-it|iscrizione|lista|tutto|cio|$
        review come-3: come ~4 non ~2 ricevere|riceverli|riceverne|ricevo|avere
        review non-sono: ^ non sono <name> $
        review non-sono-2: ^ non sono la|il persona|destinatario
        review non-conosco: ^ non conosco <name>|nessun|nessuna|questa|questo ~1 $
        review non-suo: non e|appartiene piu|il|suo|mio|lui* numero|telefono|cellulare
        review qui-non: qui non|nessuno|nessuna ~2 nessun|nessuna|abita|lavora|esiste
        review non-ha: non ha|uso|usa|possiede piu questo|quel|il numero|telefono|cellulare
        review! dove-cancello: dove|come ~2 {cancell,disiscriv,rimuov,disattiv}{o,ersi,arsi,ermi,armi} $|da|questo|servizio
        review non-nome: ^ io? non sono <name> $
        review! come-esco: come|dove ~2 esco|uscire|usciamo|tolgo|togliermi|uscirne ~3 lista|elenco|gruppo
        review vi-conosco: non|mai vi|ti|la conosco|conosciamo
        review non-cliente: non sono|siamo piu|un|una|vostro|vostra* cliente|clienti
        review non-inter: non mi|ci|sono|siamo* interessa|interessano|interessato|interessata|interessati $|piu|grazie|niente
        review interesse: nessun|zero interesse $
        review stancato: mi|ci avete|hai|ha stancato|rotto|scocciato|stufato
        review scatole: ^ che scatole|palle|noia|stress
        review vi-blocco: vi|ti|la {blocc,denunc,segnal,quer}{o,io,ero,iero,hero,elo}|denuncero|segnalero|querelo
        review non-consenso: non|mai ho|abbiamo|vi|avete* ~1 dato|autorizzato ~1 mio|il|consenso|autorizzazione|numero ~1 consenso|numero|autorizzazione|$
        review mai-dato: mai dato|fornito|autorizzato ~1 mio|il|consenso
        review non-posso: non ne? posso|possiamo piu
        review scritto-stop: ho|abbiamo|vi|gia scritto|detto|inviato|risposto|mandato|chiesto ~1 stop|basta|cancellazione|disiscrizione|smettere
        review gia-canc: gia chiesto|richiesto la|di cancellazione|cancellarmi|disiscrizione
        review stare: lasciatemi|lasciateci|lasciami|lasciaci|lasci stare|tranquillo|tranquilla|in
        review pace-2: lasciateci|lasciaci in|stare pace|$
        review numero-non: numero|telefono ~1 non ~2 suo|mio|lui|lei|appartiene|piu
        review deceduto: deceduto|deceduta $
        review e-spam: e|sono|siete ~1 molestia|molestie|spam|stalking|truffa|molesti
        review perche: perche|mai mi|ci|ancora|sempre|continuate|continuo|a|ricevo|vi|ti* {scriv,mand}{ete,ono,i,e,ate,ano,a}|{invi}{ate,ano,a}|contattate|ricevo|ricevere|scrivermi|mandarmi|inviarmi
        review mio-numero: chi|dove|come ~4 mio|questo|nostro numero|contatto|telefono|cellulare
        review gia: gia ~1 detto|chiesto|scritto|inviato|risposto|mandato|comunicato ~4 basta|stop|no|smettere|di|non|volte
        review troppi: {tropp,tant}{i,e,a} @msg-it
        review insulti: ^ {vaffanculo,fanculo,fottetevi,sparite,sparisci,levatevi} ~4
        review insulti-2: ^ vai|andate|va a|al|in ~2 diavolo|paese|inferno|culo
        review insulti-3: ^ vai|andate affanculo|fanculo
        review disturbate: ^ non? {disturb,rompet,import,insist}{ate,are,atemi,armi,unate,ete,e,ere} piu? $
        review non-rompete: non rompete|rompetemi|insistete|insista|stressate
        review non-mi: non mi @dont-it|@call-it $|mai
        review non-mi-2: ^ non mi {disturb,scriv,contatt,importun}{ate,ete,i,are,a}
        review deny: garante
        review avvocato: chiamo|contatto|contattero|chiamero|sento ~2 avvocato
        review stufo: stufo|stufa|stanco|stanca di|dei @det-it* @msg-it
        review mai: mai|non sono|ho|mi|mai? iscritto|iscritta|richiesto|autorizzato
        review ancora: ancora|continuo|continuate a|questi? ricevere|mandarmi|inviarmi|messaggi|scrivermi
        review! non-chiesto: non|mai|nessuno ho|abbiamo|ha|vi chiesto|richiesto niente|nulla|questo|questi|$
        review smettete: ^ ma? la|volete|potete {smett,fin,piant}{ete,i,ite,ono,ate,iamo}
        review perdere: lasciatemi|lasciami|lasciateci perdere|andare
        review insistenti: siete|sei|troppo|che {insistent,molest,pesant,invadent,fastidios}{e,i}
        review non-io: non sono io $|<name>
        review gdpr: gdpr
        review morto: mio|mia|nostro {marito,moglie,padre,madre,papa,mamma} e|ha ~1 {mancat,mort,decedut,scompars}{o,a}
        review cambiato: numero|telefono|cellulare|proprietario e|ha ~1 cambiato|cambiata
        review non-signora: non sono la|il signora|signor|signore|dottor
        review! non-bisogno: non ho|abbiamo bisogno|chiesto|richiesto|voluto di|d? @det-it* ricevere? @det-it* ~1 @msg-it
        certain non-in-lista: non voglio|desidero|vorrei piu? stare|essere|restare|rimanere ~2 lista|elenco|rubrica|gruppo
        opt_in iscrivetemi: {iscriv,reiscriv,riscriv}{etemi,imi,eteci} $|di|ai|alla|ancora $|nuovo|lista|@msg-it
        review quante-volte: quante volte ~4 {dir,chied,ripet,scriv}{e,ere,ervi,lo,velo}|dirlo|dirvelo|devo
        review non-li-voglio: non li|lo|le|ne voglio|vogliamo|desidero $|piu|grazie
        review opposizioni: registro delle|pubblico opposizioni
        review minorenne: sono minorenne
        help con-chi: con chi parlo|sto|ho|scrivo
        opt_in riattiva: riattivare|riattiva|riattivate|riprendete|reiscrivetemi|riscrivetemi ~2 @msg-it|iscrizione|$
        opt_in iscrivermi: voglio|vorrei|desidero iscrivermi|reiscrivermi|riattivare $|di|nuovamente|ancora|ai $|nuovo|vostri|@msg-it
        opt_in riceverli: voglio|vorrei|desidero riceverli|ricevere ~2 nuovo|ancora|nuovamente
        opt_in ricevere: voglio|vorrei|desidero di|nuovamente? nuovo|ancora? ricevere
        guard-in non-in: non ~1 voglio|vorrei|desidero
        certain cancellazione: chiedo|richiedo|chiediamo|voglio|vorrei|desidero|sollecito|esigo la? {cancell,rimo,disiscri,elimin}{azione,zione}
        certain smettetela-con: @stop-it di? {romp,strss,scocci,fastid,assill}{ere,are,ermi,armi}|rompere|molestare? con? @det-it* @msg-it
        help serve: mi|ci serve|servirebbe aiuto
        help aiuto: ho bisogno di? aiuto
        help chi: ^ chi e|sei|siete|parla|scrive|manda lei|tu|questo|voi|questi|scrive|parla? $
        join favore: per favore
        alias non: nn
        alias piu: piu'
        alias voglio: volio voglo vojo
        alias messaggi: messagi mesaggi messaggii
        alias messaggio: messagio
        common: pasta hasta forma firma fermo fermi fermata casta
        mend: @send-it @dont-it @stop-it @offme-it @off-it @msg-it
        mend: messaggi messaggio ricevere cancellate smettete pubblicita
        common: messaggia messaggino cancellata cancellato cancellati ricevete
        typo: cancellami disiscrivi fermare
        """#
}
