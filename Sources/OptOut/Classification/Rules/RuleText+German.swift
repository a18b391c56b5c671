extension RuleText {
    // A table of data. Keywords as Brevo and ActiveCampaign use them; the grammar covers split verbs (melden ... ab).
    static let german = #"""
        word opt_out certain: stopp abmelden abbestellen beenden austragen abmeldung stoppen abbestellung stop
        word opt_out review: ende kundigen kuendigen stornieren schluss widerruf widerrufen loschen loeschen aufhoren aufhoeren
        word opt_out review: kundigung abbrechen
        word opt_in certain: anmelden starten anmeldung
        word opt_in review: ja weiter fortsetzen
        word help certain: hilfe
        word help review: helfen
        phrase opt_out certain: keine|kein @msg-de mehr? ; mich abmelden ; bitte abmelden ; alles abbestellen|stoppen ; keine weiteren @msg-de
        phrase opt_out certain: nicht mehr schreiben|schicken|senden|kontaktieren ; stop|stopp alles|sms|@msg-de ; mich austragen
        phrase opt_out certain: nichts mehr schicken|senden ; @msg-de stoppen|abbestellen|beenden|stop|stopp ; kein sms mehr
        phrase opt_out review: falsche nummer|person ; falsch verbunden ; kein interesse ; lasst|lassen|lass mich|uns in ruhe
        phrase opt_out review: kein interesse mehr ; nicht interessiert ; hor|hort|horen auf ; hor|hort|horen sie auf ; genug
        phrase opt_in certain: wieder anmelden ; mich anmelden
        phrase help certain: ich brauche hilfe ; brauche hilfe ; wer ist das|da|dort ; wer sind sie ; wer bist du ; wer schreibt
        phrase help certain: wer ist da ; mehr info|infos|informationen ; von wem ist das ; hilf mir
        polite: bitte danke hallo sofort jetzt vielen dank schon mal guten tag morgen abend grusse mfg lg endlich umgehend
        polite: freundlichen grussen mit
        fond: bitte danke hallo
        @msg-de = sms nachrichten nachricht werbung mitteilungen textnachrichten newsletter whatsapp meldungen werbesms
        @msg-de = werbenachrichten benachrichtigungen texte spam mails smsen kurznachrichten push angebote
        @det-de = diese dieser diesen die der den das alle allen ihre ihr eure eurer weitere weiteren mehr bitte von mir an
        @det-de = mich uns sie ihren sofort endlich jetzt zu mit doch so viele solche
        @send-de = texten schreiben senden schicken nachrichten sms belastigen zuspammen anzuschreiben kontaktieren nerven
        @send-de = zuschicken zusenden spammen werbung
        @verb-de = schreibt schreiben schreib schickt schicken schick sendet senden sende kontaktieren kontaktiert texte textet
        @verb-de = belastigen belastigt anschreiben simsen anrufen
        @not-de = keine nicht nie kein nichts niemals
        guard nicht-ab: nicht|nie ~1 abmelden|abbestellen|stoppen|beenden|austragen|loschen|aufhoren|kundigen|absagen
        guard nicht-stop: nicht|nie|niemals stop|stopp|stoppen
        guard hort-nicht-auf: hort|hor|horen ~1 nicht|nie auf
        guard habe-keine: bekomme|erhalte|kriege|empfange|bekommen|erhalten|habe|hab|haben|hat|sind|gab|gibt|bekam|kam|kamen|waren keine
        certain keine-sms: keine|kein weiteren|weitere|mehr|eurer|ihrer|solche|diese? @msg-de mehr|bitte|$|schicken|senden|an|von|zusenden|zuschicken|erhalten|bekommen
        certain keine-weiteren: keine weiteren|weitere @msg-de
        certain hort-auf: hor|hort|horen|hoer|hoert|hoeren sie? bitte|endlich|sofort|jetzt|doch|damit? auf ~4 @send-de
        certain hort-auf-2: aufhoren|aufhoeren ~3 @send-de
        certain schreibt-nicht: @verb-de sie? mir|mich|uns|an? bitte? @not-de ~1 mehr|@msg-de|wieder
        certain nicht-mehr: mich|mir|uns bitte? @not-de mehr|weiter ~1 kontaktieren|anschreiben|schreiben|schicken|senden|kontaktiert|texten|belastigen
        certain nicht-mehr-2: nicht|nichts|nie mehr|wieder kontaktieren|anschreiben|zusenden|texten|schicken|schreiben|senden
        certain will-keine: mochte|moechte|will|wunsche|wuensche|wollen|mochten|brauche bitte|ich|wir? @not-de ~4 @msg-de|kontaktiert|angeschrieben|erhalten|bekommen|empfangen|haben|belastigt
        certain keine-mehr-will: keine @det-de* @msg-de mehr? ~2 erhalten|bekommen|empfangen|haben
        certain loschen: losche|loscht|loschen|loesche|loescht|loeschen|entfernen|entfernt|entferne|streichen|streicht|nehmen|nehmt|nimm sie? bitte? meine|diese|mich|uns|unsere nummer|telefonnummer|handynummer|daten|von|aus|vom|kontakt|rufnummer|handynr
        certain loschen-inf: meine|diese|unsere nummer|telefonnummer|handynummer|rufnummer bitte? ~4 loschen|loeschen|entfernen|streichen|rausnehmen|austragen
        certain melden-ab: melden|meldet|melde|bestellen|bestellt|bestelle|tragen|tragt|trage sie? mich|uns|das|die|hiermit|sms|den ~4 ab|aus
        certain abmelden: mich|uns|hiermit|newsletter|sms|nachrichten|alles|dienst|service bitte? ~3 abmelden|abbestellen|austragen|abgemeldet
        certain abmelden-2: mochte|moechte|will|wurde|wollen|kann|konnen ~4 abmelden|abbestellen|austragen
        certain liste: von|aus|vom ~2 liste|verteiler|verteilerliste streichen|loschen|nehmen|entfernen|austragen|loeschen
        certain stopp-sms: stopp|stop|stoppen|stoppt|beenden|beendet|stoppe sie? @det-de* @msg-de
        certain consent: widerrufe|widerrufen|ziehe|entziehe ~3 einwilligung|zustimmung|erlaubnis|einverstandnis
        certain consent-2: einwilligung|zustimmung ~2 widerrufen|zuruck|zurueck
        review ruhe: lasst|lassen|lass sie? mich|uns ~1 in ruhe
        review wrong: falsche|falscher|falschen nummer|person|empfanger
        review wrong-2: verwahlt|verwechselt|verbunden|nummer falsch|geirrt
        review hort-auf: hort|horen|hoert sie? auf
        review wie: wie ~5 abmelden|abbestellen|stoppen|ab|beenden|austragen|kundigen ~2 $|@msg-de
        review deny: anzeige|anwalt|melde-euch|bundesnetzagentur|abmahnung|belastigung|blockiere|datenschutz
        review nie: nie|nicht ~2 angemeldet|zugestimmt|eingewilligt|erlaubt|bestellt
        review immernoch: noch|weiterhin|standig @msg-de
        review nicht-mehr: will|mochte|moechte das|dies|es|sowas nicht mehr $
        review nervt: nervt|nerven|genug ~3 @msg-de|von
        review kundigen: kundige|kuendige|kundigen ~3 @msg-de|abo|newsletter
        opt_in anmelden: mich|wieder|erneut|nochmal wieder? anmelden|eintragen
        opt_in wieder: wieder @msg-de erhalten|bekommen|empfangen
        opt_in meldet-an: melden|meldet|melde sie? mich wieder? an
        help hilfe: brauche|benotige ~1 hilfe
        help wer: ^ wer ist|sind|bist|schreibt|spricht das|sie|du|da|dort|hier|mir|denn? $
        help woher: ^ woher haben|hast sie|du|ihr meine nummer
        alias horen: hoeren
        alias hort: hoert
        alias mochte: moechte
        common: abmelde angemeldet melden bestellen abgestellt
        typo: abmelden abbestellen beenden austragen stoppen
        """#
}
