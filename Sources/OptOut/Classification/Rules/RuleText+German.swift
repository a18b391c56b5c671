extension RuleText {
    // A table of data. Keywords as Brevo and ActiveCampaign use them; the grammar covers split verbs (melden ... ab).
    static let german = #"""
        word opt_out certain: aufhoren aufhoeren stopp abmelden abbestellen beenden austragen abmeldung stoppen abbestellung stop
        word opt_out review: ende kundigen kuendigen stornieren schluss widerruf widerrufen loschen loeschen rausnehmen dsgvo
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
        phrase opt_out review: was soll das|dass ; das? ist? ein? irrtum|verwechslung|versehen ; ich? will|mochte|moechte das|dies? nicht ; das will|mochte ich nicht ; das bin ich nicht ; bin ich nicht ; ich? wohne|arbeite da|dort|hier nicht mehr
        phrase opt_in certain: wieder starten|an ; wieder anmelden ; mich anmelden
        phrase opt_out certain: nummer loschen|loeschen|entfernen|streichen ; keine werbe sms mehr? ; keine werbesms mehr?
        phrase opt_out review: nervt|nerv nicht ; lasst|lass|lassen sie? das|es ; kein bedarf ; genug davon ; nervt ; blockiert ; schluss jetzt|damit ; nein danke kein interesse ; das nervt ; kein interesse daran|mehr ; geh|geht weg ; lass|lasst|lassen es|das ; es|jetzt reicht|reichts ; reicht jetzt
        phrase help certain: ich brauche hilfe ; brauche hilfe ; wer ist das|da|dort ; wer sind sie ; wer bist du ; wer schreibt
        phrase help certain: wer ist da ; mehr info|infos|informationen ; von wem ist das ; hilf mir
        polite: bitte danke hallo sofort jetzt vielen dank schon mal guten tag morgen abend grusse mfg lg endlich umgehend
        polite: freundlichen grussen mit
        fond: bitte danke hallo
        @msg-de = sms nachrichten nachricht werbung mitteilungen textnachrichten newsletter whatsapp meldungen werbesms
        @msg-de = werbenachrichten benachrichtigungen texte spam mails smsen kurznachrichten push angebote
        @plural-de = sms nachrichten werbung mitteilungen textnachrichten newsletter werbesms spam werbenachrichten
        @det-de = diese dieser diesen die der den das alle allen ihre ihr eure eurer weitere weiteren mehr bitte von mir an
        @det-de = mich uns sie ihren sofort endlich jetzt zu mit doch so viele solche
        @det-de = dem dieses
        @send-de = texten schreiben senden schicken nachrichten sms belastigen zuspammen anzuschreiben kontaktieren nerven
        @send-de = zuschicken zusenden spammen werbung
        @verb-de = schreibt schreiben schreib schickt schicken schick sendet senden sende kontaktieren kontaktiert texte textet
        @verb-de = belastigen belastigt anschreiben simsen anrufen
        @not-de = keine nicht nie kein nichts niemals
        guard nicht-ab: nicht|nie ~1 abmelden|abbestellen|stoppen|beenden|austragen|loschen|aufhoren|kundigen|absagen
        @ding-de = termin bestellung reservierung lieferung tisch vertrag handyvertrag fitnessstudio zeitung kurs konto zimmer flug
        @ding-de = karte versicherung paket internet buchung auftrag hotel ticket tickets arzttermin abonnement mitgliedschaft probe
        guard ding: @ding-de ~2 abbestellen|abmelden|stornieren|kundigen|loschen|streichen|beenden
        guard mich-nicht: {streich,losch,loesch,entfern,nehm,werf,meld,trag,bestell}{en,t,e} sie|ihr? bitte? mich|uns|meine|meinen ~1 nicht|nie ~4
        guard nicht-stop: nicht|nie|niemals stop|stopp|stoppen
        guard hort-nicht-auf: hort|hor|horen ~1 nicht|nie auf
        guard melden-nicht-ab: {meld,bestell,trag,melde,bestelle,trage}{en,et,t,e,} ~3 nicht ab|aus
        guard warum-keine: warum|wieso|weshalb|seit ~4 keine|kein
        guard noch-keine: noch|bisher|leider|bekomme|kriege keine
        guard keine-bekommen: ^ keine|kein @msg-de bekommen|erhalten|gekriegt|angekommen|gesehen
        guard habe-keine: bekomme|erhalte|kriege|empfange|bekommen|erhalten|habe|hab|haben|hat|sind|gab|gibt|bekam|kam|kamen|waren keine
        certain keine-sms: keine|kein weiteren|weitere|mehr|eurer|ihrer|solche|diese? @msg-de mehr|bitte|schicken|senden|an|zusenden|zuschicken
        certain keine-nur: ^ keine|kein weiteren|weitere|mehr|eurer|ihrer|solche|diese? @plural-de von? ihnen|euch|mehr|bitte|$
        certain keine-weiteren: keine weiteren|weitere @msg-de
        certain hort-auf: hor|hort|horen|hoer|hoert|hoeren sie? bitte|endlich|sofort|jetzt|doch|damit? auf ~4 @send-de
        certain hort-auf-2: aufhoren|aufhoeren|aufzuhoren|aufzuhoeren ~3 @send-de|@msg-de
        certain losche-mich: {losch,loesch,entfern,streich}{en,t,e} sie|ihr? bitte? mich|uns bitte? $|hier
        certain losche-namen: {losch,loesch,entfern,streich}{en,t,e} sie|ihr? bitte? meine|meinen|unsere|unseren namen|name|kontakt|eintrag|adresse
        certain das-abbestellen: will|mochte|moechte|wollen|mochten|wunsche ~2 das|dies|alles abbestellen|beenden|stoppen
        certain schreibt-nicht: @verb-de sie? mir|mich|uns|an? bitte? @not-de ~1 mehr|@msg-de|wieder
        certain nicht-mehr: mich|mir|uns bitte? @not-de mehr|weiter ~1 kontaktieren|anschreiben|schreiben|schicken|senden|kontaktiert|texten|belastigen
        certain nicht-mehr-2: nicht|nichts|nie mehr|wieder kontaktieren|anschreiben|zusenden|texten|schicken|schreiben|senden
        certain will-keine: mochte|moechte|will|wunsche|wuensche|wollen|mochten|brauche bitte|ich|wir? @not-de ~4 @msg-de|kontaktiert|angeschrieben|erhalten|bekommen|empfangen|haben|belastigt
        certain nichts-horen: mochte|moechte|will|wollen|mochten ~3 nichts|nie|nicht|keine mehr|weiter|wieder ~3 horen|hoeren|lesen|bekommen|erhalten|kriegen
        certain unterlassen: unterlassen|unterlasst|unterlasse|einstellen|stellt|stellen sie? bitte? @det-de* weitere|weiteren|diese|die|das|den|solche|jegliche|alle* @msg-de|kontaktaufnahme|schreiben|versand|zusendung
        certain nummer-ab: melden|meldet|tragen|tragt|nehmen|nehmt sie? bitte? meine|diese|unsere nummer|number|handynummer bitte? ab|aus|raus|vom|von
        certain keine-kontakt: keine|keinerlei weitere|weiteren|mehr? kontaktaufnahme|kontaktaufnahmen|anschreiben|kontakt mehr|$|erwunscht|bitte
        certain sms-abo: @msg-de abo|service|dienst|benachrichtigung kundigen|kuendigen|abbestellen|abmelden|beenden|stoppen|loschen
        certain widerspruch: widerspreche|widersprechen|widerspruch|untersage|verbiete ~4 nutzung|verwendung|werbung|zusendung|verarbeitung|kontaktaufnahme|nummer|daten|@msg-de
        certain keine-mehr-will: keine @det-de* @msg-de mehr? ~2 erhalten|bekommen|empfangen|haben
        certain loschen: losche|loscht|loschen|loesche|loescht|loeschen|entfernen|entfernt|entferne|streichen|streicht|nehmen|nehmt|nimm sie? bitte? meine|diese|mich|uns|unsere nummer|telefonnummer|handynummer|daten|kontaktdaten|von|aus|vom|kontakt|rufnummer|handynr|number
        certain loschen-inf: meine|diese|unsere nummer|telefonnummer|handynummer|rufnummer bitte? ~4 loschen|loeschen|entfernen|streichen|rausnehmen|austragen
        certain melden-ab: melden|meldet|melde|bestellen|bestellt|bestelle|tragen|tragt|trage sie|ich|wir? bitte? mich|uns|das|die|hiermit|sms|den|diese ~4 ab|aus
        certain nehmen-aus: {nehm,streich,losch,loesch,entfern,werf}{en,t,e}|nimm|wirf sie? bitte? mich|uns|meine|diese bitte|nummer? ~1 aus|von|vom
        certain abmelden: mich|uns|hiermit|newsletter|sms|nachrichten|alles|dienst|service bitte? ~3 abmelden|abbestellen|austragen|abgemeldet
        certain abmelden-2: mochte|moechte|will|wurde|wollen|kann|konnen ~4 abmelden|abbestellen|austragen
        certain liste: von|aus|vom ~2 liste|verteiler|verteilerliste streichen|loschen|nehmen|entfernen|austragen|loeschen
        certain schluss-mit: schluss|ende|aus|genug mit|jetzt|damit? mit? @det-de* @msg-de
        certain aus-verteiler: aus|vom|von @det-de* liste|verteiler|verteilerliste|datenbank ~1 genommen|gestrichen|geloscht|entfernt|raus|ausgetragen
        certain schreibt-nicht-mehr: @verb-de mir|mich|uns? bitte? nicht|nichts|nie|keine mehr
        certain will-nicht: will|mochte|moechte|wollen|brauche|brauchen @det-de* @msg-de nicht|nie mehr|weiter
        certain stopp-sms: stopp|stop|stoppen|stoppt|beenden|beendet|stoppe sie? @det-de* @msg-de
        certain consent: widerrufe|widerrufen|ziehe|entziehe ~3 einwilligung|zustimmung|erlaubnis|einverstandnis
        certain consent-2: einwilligung|zustimmung ~2 widerrufen|zuruck|zurueck
        review ruhe: lasst|lassen|lass sie? mich|uns ~2 ruhe|frieden|zufrieden
        review wrong-3: falsche|falscher|falschen number|nr|nummer|handynummer|personen
        review wrong: falsche|falscher|falschen nummer|person|empfanger
        review wrong-2: nummer|person|number|verbindung ~2 falsch $
        review wrong-4: haben|hast|habt ~3 verwahlt|verwaehlt|geirrt|vertan|verwechselt|vertippt
        review wrong-5: ^ verwahlt|verwaehlt $
        review bin-nicht: bin|heisse nicht herr|frau|<name> $|<name>
        review kein-kunde: bin|sind kein|keine|nicht kunde|kundin|kunden|mehr ~1 $|kunde
        review nicht-seine: nicht|nie|keine mehr? seine|ihre|meine|deine|die|der nummer|handynummer|number|handy|person
        review gehort: nummer|number|handynummer|handy ~2 gehort|gehoert|vergeben
        review hier-kein: hier|dort|da wohnt|arbeitet|lebt|gibt es? kein|keine|niemand
        review kenne-nicht: kenne|kennen ~3 nicht $
        review wie-liste: wie|wo ~3 {komm,komme,kommen,geh,gehe} ~2 von|aus|runter @det-de* liste|verteiler|verteilerliste
        review nie-zustimmung: nie|nicht|keine|niemals ~2 zustimmung|einwilligung|erlaubnis|einverstandnis ~1 gegeben|erteilt|$
        review kunde-bei: kein|keine kunde|kundin|kunden ~1 bei|von
        review niemand: niemand|keiner mit|namens|hier
        review verstorben: verstorben $
        review interesse: hab|habe|haben|besteht kein|keinerlei|nicht interesse $|mehr|daran|danke
        review nervt-1: ^ das|ihr|du|sie|es nervt|nerven|nervst total|echt|nur|mich|langsam|richtig|so? $|langsam|total
        review reicht: ^ es|jetzt|mir reicht|reichts mir|jetzt|langsam|es? $
        review da-falsch: da|hier sind|bist|seid sie|du|ihr falsch
        review hier-keinen: hier gibt|wohnt|arbeitet|ist es? kein|keine|keinen|niemand
        review interesse-an: kein interesse an @det-de* @msg-de|ihren|euren|ihrem|eurem|angeboten
        review nerven-2: eure|diese|ihre|die @det-de* @msg-de nerven|nervt|storen|stort
        review mist: was soll der|das|dieser mist|quatsch|scheiss|scheisse|muell|mull
        review nerven: geht|gehen|geht mir|uns|mich ~2 nerven|sack|keks
        review schluss: jetzt|damit ist|mal|aber ~2 schluss $
        review nicht-inter: nicht|nie ~1 interessiert $|an
        review nein-kein: nein ~2 kein interesse
        review wie-stoppe: wie ~2 stoppe|beende|verhindere|werde|kundige|loesche|losche ich das|diese|es|euch ~1 $|los|ab|@msg-de
        review hier-nicht: hier|das ist nicht|keine|kein <name>|frau|herr
        review schimpf: ^ verpiss|verpisst|verzieh|verzieht|schert|verschwindet|verschwinde|leck|leckt|fickt|fick
        review schimpf-2: ^ haut|hau ab $
        review zeige-an: zeige|zeigen|melde|verklage ich? euch|sie|dich ~2 an|$|bei
        review ist-spam: ist|sind ~1 spam|belastigung|stalking|betrug|abzocke
        review woher: woher|wer|wie haben|habt|hast|hat|kommen|kommt|kommst|an ~4 nummer|number|handynummer|kontakt|daten
        review warum: warum|wieso|weshalb {bekomm,krieg,erhalt}{e,en}|{schreib,schick,kontaktier,belastig,text}{t,en}|senden|sendet ich|wir|ihr|sie|mir|uns|mich|@msg-de|dauernd|standig|staendig|immer|so|viele|solche|noch|diese|eure|euch* das|sowas|standig|immer|noch|$|an|@msg-de|diese|von|wieder
        review schon: schon|bereits|doch ~3 stop|stopp|abgemeldet|abbestellt|gekundigt|gekuendigt|widerrufen
        review schon-gesagt: schon|bereits|doch ~2 gesagt|geschrieben|mitgeteilt|gebeten ~6 nicht|keine|stop|stopp|aufhoren|abmelden|ruhe
        review zu-viele: zu viele|viel @msg-de
        review haufig: nicht|nie so? oft|dauernd
        review hort-auf: hort|horen|hoert sie? auf
        review wie: wie ~5 abmelden|abbestellen|stoppen|ab|beenden|austragen|kundigen ~2 $|@msg-de
        review deny: bundesnetzagentur|abmahnung|belastigung|datenschutzbehorde|verbraucherzentrale
        review deny-2: erstatte|anzeige|zeige anzeige|erstatten|an|euch
        review deny-3: anwalt ~1 meldet|einschalten|gehen|kontaktieren|$
        review deny-4: zum|einen|meinen|vom anwalt $|ein
        review deny-5: blockiere|blockieren|sperre ich? euch|sie|dich|diese|die|den|$
        review nie: nie|nicht ~2 angemeldet|zugestimmt|eingewilligt|erlaubt|bestellt
        review immernoch: noch|weiterhin|standig @msg-de
        review nicht-mehr: will|mochte|moechte das|dies|es|sowas nicht mehr $
        review nervt: nervt|nerven|genug ~3 @msg-de|von
        review kundigen: kundige|kuendige|kundigen ~3 @msg-de|abo|newsletter
        review kenne-keine: kenne|kennen kein|keine|keinen|niemanden|niemand <name>|frau|herrn|mit|der|namens
        review unterlassen: unterlassen|unterlasst sie|ihr? das|dies|es|bitte|solche|jegliche
        review verzichte: verzichte|verzichten ~5 @msg-de|angebote|werbung|infos
        review raus: bitte|will|mochte|moechte|mich ~3 rausnehmen|raus|herausnehmen $
        review dsgvo: dsgvo
        review tot: mein|meine|unser mann|frau|vater|mutter ist ~2 verstorben|tot|gestorben
        review wer-erlaubt: wer hat ~3 erlaubt|genehmigt|gestattet|berechtigt
        review belaestigen: belastigen|belastigt|stort|storen|nerven|nervt sie|ihr? mich|uns
        certain nicht-auf-liste: will|mochte|moechte|wollen nicht|nicht ~2 auf|in ~2 liste|verteiler|kartei|datenbank
        review wie-raus: wie komm|komme|kommt|geh|gehe ich|man ~1 hier|da|dort|davon raus|weg|heraus
        review wie-oft: wie oft ~2 muss|soll|sagen|schreiben|noch|denn
        review lieber: lieber|bevorzuge ~1 keine|nicht|nichts ~2 @msg-de|mehr|angeschrieben|kontaktiert
        review will-ich-nicht: das|die|so will|wollen|mochte|brauche|brauchen ich|wir nicht|nicht|nie $|mehr
        review robinson: robinsonliste|robinson
        review neuer-besitzer: nummer|handynummer ~3 gewechselt|neuen|anderen|jemand|anderem
        review minderjahrig: bin|ist minderjahrig
        help mit-wem: mit wem schreibe|spreche|chatte|rede|hab|habe ich
        opt_in anmelden: mich|wieder|erneut|nochmal wieder? anmelden|eintragen
        opt_in wieder: wieder @msg-de erhalten|bekommen|empfangen
        opt_in meldet-an: melden|meldet|melde sie? mich wieder? an
        opt_in aufnehmen: nehmt|nehmen|setzt|setzen|tragt|tragen sie? mich|uns bitte? ~2 wieder ~4 auf|ein|liste
        help hilfe: brauche|benotige ~1 hilfe
        help wer: ^ wer ist|sind|bist|schreibt|spricht das|sie|du|da|dort|hier|mir|denn? $
                alias nicht: nich ned net nit nciht
        alias horen: hoeren
        alias hort: hoert
        alias mochte: moechte
        common: abmelde angemeldet melden bestellen abgestellt
        mend: @msg-de @send-de @verb-de streichen austragen schreiben
        mend: nachrichten werbung loschen abmelden erhalten kontaktieren abbestellen verteiler einwilligung
        common: melden nachricht werbungen lachen losche abmelde erhalte erkalten halten bestellen
        typo: abmelden abbestellen beenden austragen stoppen
        """#
}
