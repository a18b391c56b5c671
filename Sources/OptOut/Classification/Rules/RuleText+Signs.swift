extension RuleText {
    // A table of data: longer than a screen. Beginnings of words by what they are a sign of, one language a block; a word
    // that ends in `$` must be whole. `SignReader` says which signs add up to a doubtful opt-out.
    static let signs: [(language: ConsentLanguage, text: String)] = [
        (
            .english,
            """
            messages: text$ texts texting message messages messaging messaged msg sms notification newsletter promo promos alerts ads$ adverts
            messages: marketing spam solicitation correspondence blasts mailings
            stopping: stop$ stops$ stopped$ stopping quit$ cease discontinu unsub halt$
            sending: sending send$ sent$ texting text$ messaging messaged contact$ contacting contacted spamming bombard pinging pester
            me: me$ us$ my$ mine$ our$ this$ i$
            not: not$ dont$ never$ no$ nolonger$ cant$ wont$ isnt$ without$ zero$ didnt$ cannot$ rather$ less$ fewer$
            more: anymore$ again$ more$ further$ ever$ nolonger$ longer$ another$
            removing: remov delet eras unlist scrub scratch purge wipe$ unsub
            list: list$ lists$ database$ db$ records$ mailinglist$ system$
            number: number$ phone$ cell$ digits$
            want: want$ wanted$ wish$ need$ interest asked$ request consent agree permission authoriz authoris signup sign$ signed$ subscrib
            tired: annoy harass tired$ sick$ fed$ hate$ ridiculous obnoxious nuisance bother sucks unwanted unsolicited intrusive irritat
            tired: excessive overwhelm nonstop relentless ridiculous disgust creep garbage crap$ bullshit junk$ waste$ pointless
            mistaken: wrong$ incorrect$ mistak mixup stranger
            forgetting: forget$ lose$ loose$ trash$ toss$ ditch$ burn$
            customer: customer customers$ client member$ members$ subscriber
            complaint: fcc$ ftc$ tcpa$ lawyer attorney lawsuit sue$ suing$ complain report$ reported$ reporting block$ blocked$ blocking police
            other: appointment order$ orders$ ordered delivery reservation booking service$ policy statement invoice bill$ card$ account
            other: job$ class$ gym$ bus$ train$ driver bank$ boss$ ex$ mom$ dad$ wife$ husband sister brother friend friends$ neighbor
            other: neighbour kids$ teacher she$ he$ they$ him$ her$ someone$ everyone$ people$ paper mail$ magazine email emails$ call$
            other: meeting code$ password error$ app$ website link$ photo picture address work$ school$ tomorrow$ tonight$ today$
            other: received$ receipt
            buying: shop$ buy$ purchas
            receiving: receive receiving
            only: only$ just$
            tired: wake$ wakes$ woke$ waking
            """
        ),
        (
            .spanish,
            """
            messages: mensaj mensag msj sms$ texto$ textos$ promo publici notificaci anuncio propagand ofertas$ avisos$ spam
            stopping: dej$ dejen deje$ deja$ dejar$ paren$ pare$ parar$ paren$ basta$ alto$ deteng detener cesen suspend cancel termin
            sending: mand envi embi escrib escriv text$ textear textee contact llegu lleguen
            me: me$ nos$ mi$ mis$
            not: no$ nunca$ ni$ nada$ tampoco$ sin$ ningun nadie$ jamas$
            more: mas$ ya$ nunca$ jamas$ vuelv
            removing: borr elimin quit saq sac retir remov baja$ desuscri desafili dar$
            list: lista$ listas$ base$ registro$ sistema$ suscripci
            number: numero$ telefono celular$ movil$ num$
            want: quiero$ quisiera deseo$ interes autoric autoriz acept pedi$ solicit permiso$ consent suscrib inscrib recibir recibiendo necesito$
            tired: hart cans molest fastid pesad$ pesados abus acos hostig bombard satura insoport enfad asco$ lata$ pesadilla
            mistaken: equivoc error$ confund
            forgetting: olvid pierd
            customer: client
            complaint: denunci demand queja$ quejas$ abogad policia profeco bloque report
            other: cita$ citas$ pedido reserva entrega vuelo cuenta$ tarjeta factura gimnasio internet linea$ seguro$ ex$ banco$ vecin jefe$
            other: hij mama$ papa$ esposo espos novi amig ella$ ellos$ llamada$ correo codigo clave$ foto$ cargo$ revista trabajo clase
            buying: compr
            receiving: recibir recibiendo llegu
            only: solo$ solamente unicamente
            tired: despiert exager rato$ demasiad
            me: esto$ eso$
            stopping: parenl dejenm
            tired: coronilla gorro$ narices$ madre$
            """
        ),
        (
            .french,
            """
            messages: message sms$ texto pub$ pubs$ publicit promo notification infolettre newsletter alertes$ spam msg msgs$ offres$ mails$
            stopping: arret stop$ cess stopp desabon desinscri resili
            sending: envo envoi menvo ecri contact text sollicit derang harcel relanc insist importun recontact spam
            me: m$ me$ moi$ nous$ mon$ ma$ mes$ notre$ j$ je$
            not: ne$ n$ pas$ plus$ jamais$ aucun rien$ sans$ inutile$
            more: plus$ jamais$ encore$ arret marre$
            removing: retir enlev supprim effac ray radi otez$ oter$ desabon desinscri sort
            list: liste$ listes$ base$ fichier repertoire diffusion$ envois$
            number: numero telephone$ portable$ coordonnees$ tel$ cell$
            want: veux$ souhait voudrai desir interess accord$ consent autoris demand inscri abonn recevoir
            tired: marre$ agac penibl saoul soul enerv fatigu harcel chiant lourd insupport abus gonfl exced assez$ ennuy
            mistaken: tromp erreur$ mauvais$ faux$
            forgetting: oubli perd
            customer: client
            complaint: plainte avocat signal denonc bloqu cnil$ crtc$ police$ poursui
            other: rendez$ commande reservation livraison facture contrat compte$ carte$ bus$ tram$ train$ banque ex$ mari$ femme$ fils$
            other: fille$ mere$ pere$ patron voisin ami$ amie$ il$ elle$ ils$ appel mot$ code$ photo colis facteur abonnement salle$ magazine
            buying: achet
            receiving: recevoir
            only: seulement juste$ uniquement
            tired: reveil exager envah harcel
            me: ca$ cela$
            tired: bol$ gonfle
            """
        ),
        (
            .portuguese,
            """
            messages: mensag menssag msg sms$ torpedo propagand promo publicid notific anunci ofertas$ avisos$ spam textos$
            stopping: par$ pare$ parem$ parar$ para$ deix chega$ basta$ cess cancel encerr interromp suspend
            sending: mand envi escrev contat contact perturb incomod enche$ encher lig$ insist chate
            me: me$ nos$ mim$ meu$ minha$ meus$ pra$ eu$
            not: nao$ n$ nunca$ nem$ sem$ nada$ nenhum jamais$ ninguem$
            more: mais$ ja$ nunca$ jamais$ parem$
            removing: remov retir tir exclu apag delet descadastr desinscr sair$ saio$ risc elimin
            list: lista$ listas$ cadastro sistema$ grupo$ base$ registro
            number: numero telefone celular$ zap$ whats contato$
            want: quero$ queria$ gostaria desejo$ interess autoriz aceit pedi$ solicit permi consent cadastr inscrev receber preciso$
            tired: cansad canse saco$ chat enche$ insuport abus perturb irrit demais$ assedi enjo
            mistaken: errad engan erro$ equivoc
            forgetting: esquec perd
            customer: client
            complaint: denunci process$ processar advogad policia procon anatel reclam bloque
            other: consulta$ pedido entrega reserva compra$ conta$ cartao fatura onibus banco$ ex$ marido mae$ pai$ chefe$ vizinh amig
            other: filh ele$ ela$ eles$ liguem$ ligar$ revista academia email codigo senha$ foto$ cebola chover chuva trabalho
            buying: compr
            receiving: receber recebendo
            only: so$ somente apenas
            tired: acord exager hora$ persegui
            me: isso$ isto$
            forgetting: esquec
            tired: paciencia
            """
        ),
        (
            .german,
            """
            messages: sms$ nachricht werbung werbe newsletter mitteilung textnachricht spam benachrichtigung angebote$ mails$ infos$
            stopping: stop stopp hort$ hor$ aufhor aufhoer schluss$ beend abmeld abbestell einstell unterlass kundig kuendig lasst$
            sending: schreib schick send sims text kontakt belast anschreib zuschick zusend versend
            me: mir$ mich$ uns$ mein meine$ ich$ wir$ unser
            not: nicht$ nich$ ned$ net$ kein keine$ keinen$ nie$ niemals$ nichts$ ohne$
            more: mehr$ weiter$ weitere nie$ wieder$ kunftig zukunft
            removing: losch loesch streich entfern nehm nimm raus$ herausnehm austrag abmeld abbestell genommen$ gestrichen$
            list: liste$ verteiler datenbank kartei adressliste
            number: nummer handynummer telefonnummer rufnummer handy$ daten$ kontaktdaten
            want: will$ mocht moecht wunsch wuensch interess zustimm zugestimmt einwillig erlaub bekommen$ erhalten$ bestellt angemeldet
            tired: nerv satt$ stor$ stort$ storen belast genug$ reicht$ unverscham zuviel standig staendig dauernd schnauze lastig
            mistaken: falsch geirrt irrtum verwahlt verwechs vertan
            forgetting: vergess verliert
            customer: kunde kundin kunden mitglied
            complaint: anwalt anzeig bundesnetz beschwer verbraucher polizei abmahn blockier sperr
            other: termin bestellung lieferung konto$ rechnung vertrag bus$ bank$ ex$ mann$ frau$ mutter$ vater$ chef nachbar freund tochter
            other: sohn$ anruf angerufen zeitung abo$ fitness code$ passwort foto$ post$ spiel$ email$ mail$ kind
            buying: kauf$ kaufe$ kaufen$ einkauf
            receiving: erhalten$ bekommen$ empfangen$
            only: nur$ lediglich ausschliesslich
            tired: weck ubertreib uebertreib viel$ viele$ nervt
            tired: nase$ schnauze hals$ nasen
            """
        ),
        (
            .italian,
            """
            messages: messagg mesagg sms$ msg$ pubblicit promozion notific newsletter comunicazion offerte$ avvisi$ spam
            stopping: bast smett smet ferm cess stop$ finit piant interromp disiscri cancell disatt
            sending: mand invi scriv contatt disturb importun tempest messagg rompe chiam$
            me: mi$ ci$ me$ mio$ mia$ miei$ nostro$ nostri$
            not: non$ nn$ nessun niente$ mai$ senza$ no$ nemmeno$
            more: piu$ mai$ niente$ ancora$ basta$
            removing: cancell rimuov toglie togli elimin disiscri escl depenn
            list: lista$ liste$ elenco$ database$ rubrica$ mailing$ registro
            number: numero$ telefono cellulare contatto$ recapito
            want: voglio vorrei desider interess autorizz consens accett chiest richiest iscri ricever
            tired: stuf stanc scocc rott romp fastid insopport moles basta$ scatole$ palle$ assill tropp
            mistaken: sbagli errat errore$
            forgetting: dimentic perdete
            customer: client
            complaint: denunc avvocat garante segnal blocc querel polizia reclam
            other: appuntament ordine$ ordini$ consegna prenotazion fattura conto$ carta$ bus$ autobus banca$ ex$ marito moglie$ mamma
            other: papa$ capo$ vicin amic figli lui$ abbonament palestra email$ mail$ codice foto$ rivista cipolla lavoro
            buying: compro$ compri compra$ acquist
            receiving: ricevere riceverl
            only: solo$ soltanto solamente
            tired: svegl esager assill
            me: questo$
            tired: abbastanza$ piene$ pazienza
            """
        ),
    ]
}
