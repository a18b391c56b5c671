extension RuleText {
    // A table of data; ordinary usage, to be confirmed by a native speaker.
    static let italian = #"""
        word opt_out certain: ferma fermare basta cancellami disiscrivi disiscrivimi rimuovimi fermate disiscrizione
        word opt_out certain: cancellatemi rimuovetemi disiscrivetemi toglimi toglietemi cancellarmi disiscrivermi fermatevi
        word opt_out review: annulla smettila smettetela cancella cancellazione disattiva fine rimuovi smettete smetti esci
        word opt_in certain: inizia iscrivi iscrivimi riattiva
        word opt_in review: si continua riprendi
        word help certain: aiuto
        word help review: aiutami informazioni
        phrase opt_out certain: basta @msg-it ; non piu @msg-it? ; niente|nessun piu? @msg-it ; ferma|fermate tutto|@msg-it ; annulla iscrizione|abbonamento
        phrase opt_out certain: basta con @det-it* @msg-it ; stop @msg-it ; cancella|cancellate iscrizione ; no @msg-it
        phrase opt_out review: numero sbagliato ; persona sbagliata ; non mi interessa ; lasciatemi|lasciami in|stare pace? ; non sono? interessato|interessata
        phrase opt_out review: hai|avete|ha sbagliato numero|persona
        phrase help certain: ho bisogno di aiuto ; chi e ; chi sei ; chi siete ; chi parla ; chi scrive ; piu informazioni ; chi e questo
        polite: favore grazie ciao salve subito adesso ora buongiorno buonasera cortesemente prego perfavore gentilmente mille
        polite: immediatamente
        fond: favore grazie ciao salve
        @msg-it = messaggi messaggio sms pubblicita promozioni promozione notifiche spam avvisi offerte messaggini msg comunicazioni
        @det-it = di con a i gli la le il lo questi questo tutti tutte questa vostri vostre i tuoi suoi altri dei degli delle
        @det-it = piu ancora d questa tutta
        @send-it = mandarmi inviarmi scrivermi mandare inviare contattarmi contattare chiamarmi disturbarmi scrivere mandarci
        @send-it = inviarci scriverci messaggiarmi importunarmi spammare disturbare
        @stop-it = smetti smettete smettetela smettila basta fermate ferma cessate finitela interrompete bloccate smetta
        @stop-it = interrompi fermare smettere stop cessare piantatela
        @dont-it = mandate mandatemi mandare mandarmi inviate inviatemi inviare inviarmi scrivete scrivetemi scrivere scrivermi
        @dont-it = contattate contattatemi contattare contattarmi mandi mandami invii inviami scriva scrivermi messaggiate
        @call-it = chiamate chiamatemi chiamarmi disturbate disturbatemi disturbarmi chiamare
        @offme-it = cancellatemi cancellami cancellarmi rimuovetemi rimuovimi rimuovermi toglietemi toglimi togliermi
        @offme-it = eliminatemi eliminami eliminarmi disiscrivetemi disiscrivimi disiscrivermi disiscrivervi cancellarci
        @off-it = cancellate cancella cancellare rimuovete rimuovi rimuovere togliete togli togliere eliminate elimina eliminare
        guard non-ferma: non|mai ~1 fermate|ferma|fermare|smettete|smettere|smetti|cancellate|cancellatemi|fermarti|fermatevi|cancellarmi|disiscrivermi|toglietemi
        guard basta-che: basta che|un|una|poco|solo|dire
        certain basta-mandare: @stop-it @det-it* @send-it
        certain basta-messaggi: @stop-it @det-it* @msg-it
        certain non-mandate: non|mai mi|ci? @dont-it piu|@msg-it|mai|altri|niente|nulla|questi
        certain non-chiamate: non mi? @call-it piu
        certain non-voglio: non voglio|desidero|vorrei|vogliamo|intendo|accetto piu? ~1 ricevere|essere|@msg-it|riceverne|che
        certain non-voglio-i: non voglio|desidero piu? i|questi|altri? vostri|tuoi? @msg-it
        certain cancellatemi: @offme-it $|dalla|da|dal|dai|per|subito|questa
        certain cancella-num: @off-it il|questo|mio|dalla? mio|vostra|questo? numero|lista|contatto|nominativo|iscrizione|rubrica
        certain voglio-cancellarmi: voglio|vorrei|desidero|chiedo|devo di? @offme-it
        certain consent: revoco|ritiro|annullo|revocare il|la? mio|mia? consenso|autorizzazione|permesso
        certain niente-piu: niente|nessun|nessuno|mai|non piu? altri|altro? @msg-it $
        certain essere-rimosso: essere rimosso|rimossa|cancellato|cancellata|tolto|tolta
        review wrong: numero|persona sbagliato|sbagliata|errato
        review wrong-2: sbagliato|sbagliando numero|persona
        review pace: lasciatemi|lasciami|lasci|lasciate in|stare|mi
        review come: come ~3 disiscrivermi|cancellarmi|fermare|cancellare|disiscrivo|cancello|fermo ~3 $|@msg-it|iscrizione
        review non-mi: non mi @dont-it|@call-it
        review deny: segnalero|denuncio|denunciare|garante|avvocato|segnalare
        review stufo: stufo|stufa|stanco|stanca di|dei @det-it* @msg-it
        review mai: mai|non sono|ho|mi|mai? iscritto|iscritta|richiesto|autorizzato
        review ancora: ancora|continuo|continuate a|questi? ricevere|mandarmi|inviarmi|messaggi|scrivermi
        opt_in iscrivermi: voglio|vorrei|desidero iscrivermi|reiscrivermi|riattivare
        opt_in ricevere: voglio|vorrei|desidero di|nuovamente? nuovo|ancora? ricevere
        guard-in non-in: non ~1 voglio|vorrei|desidero
        help aiuto: ho bisogno di? aiuto
        help chi: ^ chi e|sei|siete|parla|scrive|manda lei|tu|questo|voi|questi|scrive|parla? $
        join favore: per favore
        alias non: nn
        alias piu: piu'
        alias messaggi: messagi mesaggi messaggii
        alias messaggio: messagio
        common: pasta hasta forma firma fermo fermi fermata casta
        typo: cancellami disiscrivi fermare
        """#
}
