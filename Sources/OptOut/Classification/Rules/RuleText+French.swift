extension RuleText {
    /// What is understood where French is not: the words Canadian carriers ask for on every programme.
    static let frenchEverywhere = """
        word opt_out certain: arret arrete arrett
        word help certain: aide
        """

    // A table of data. ARRET and AIDE are mandatory on Canadian short codes (CTA guidelines).
    static let french = #"""
        word opt_out certain: arret arrete arrett arreter arretez desabonner desabonnement desinscrire desinscription arettez
        word opt_out certain: desabonnez desinscrivez stoppez desabonne arete aret arrets? cessez desabonnemoi
        word opt_out review: fin annuler resilier annulez supprimer retirer ras-le-bol
        word opt_in certain: nonarret commencer reabonner reabonnement abonner sabonner
        word opt_in review: oui demarrer reprendre
        word help certain: aide
        word help review: aidez aidezmoi
        phrase opt_out certain: plus de @sms-fr ; stop|arret pub|publicite|sms|messages|tout|aux|les @sms-fr? ; me|se desabonner
        phrase opt_out certain: desabonnez|desinscrivez|retirez|supprimez|enlevez moi ; arretez tout|ca ; je me desabonne
        phrase opt_out certain: non merci stop ; pas de @sms-fr ; arret des @sms-fr ; arretez maintenant|ca
        phrase opt_out review: mauvais|faux numero ; laissez|laisse moi|nous tranquille ; pas interesse|interessee ; foutez moi la paix
        phrase opt_out review: erreur de numero|personne ; ca suffit ; plus jamais ; fichez moi la paix ; plus rien
        phrase opt_out review: je? ne veux|souhaite pas|plus ; je ne habite|vis plus la|ici
        phrase opt_in certain: non arret ; me reabonner ; recommencer
        phrase help certain: besoin d aide ; j ai besoin d aide ; qui est ce ; c est qui ; qui etes vous ; t es qui ; qui es tu
        phrase help certain: qui est la ; c qui ; aidez moi ; plus d information|informations|infos ; c est quoi ce numero
        polite: sil svp merci bonjour bonsoir salut stp s il vous te plait maintenant tout de suite immediatement monsieur madame
        polite: beaucoup bien cordialement
        fond: svp merci bonjour stp
        @sms-fr = messages message sms textos texto pub pubs publicite publicites promos promotions notifications spam mms
        @sms-fr = alertes offres mails courriels textes textos infolettre newsletter msg publicitaires
        @det-fr = les des de d vos votre ces ce tous toutes tout le la cet cette a aux mes l autres m me nous nos s y en
        @send-fr = envoyer ecrire texter contacter spammer harceler appeler deranger envoye ecrivez relancer solliciter
        @send-fr = importuner transmettre adresser envoi envois
        @stop-fr = arretez arrete arreter cessez cesse cesser stoppez stop veuillez-arreter stopper finissez arretes arettez
        @dont-fr = envoyez envoie envoyer ecrivez ecris ecrire textez texte texter contactez contacte contacter envoyes
        @dont-fr = derangez deranger appelez appeler sollicitez solliciter recontactez recontacter importunez
        @off-fr = retirez retirer enlevez enlever supprimez supprimer effacez effacer otez oter rayez rayer desinscrivez
        @off-fr = desabonnez desabonner desinscrire retire enleve supprime desabonne sortez sortir desinscris radier
        guard n-arretez: ne|pas|jamais ~1 arretez|arrete|arreter|cessez|desabonnez|desinscrivez|supprimez|retirez|stoppez
        guard ne-veux-pas: ne|pas veux|veut|voulez|veuille? pas ~2 arreter|desabonner|desinscrire
        guard pas-demande: pas|jamais|rien ~1 demande|voulu|souhaite|veux|dit ~1 a|de|d? me|m? desabonner|desinscrire|arreter|retirer|supprimer|annuler
        guard arret-bus: l|un|cet|prochain|d|le|en|mon|premier|dernier|son arret
        guard! retirez-pas-2: me|nous|m|ne {retir,enlev,supprim,desinscri,desabonn,effac}{ez,er,e,vez} pas ~4
        guard! retirez-pas: ne? m|me|nous @off-fr pas|jamais
        guard! appelez-pas: ne? m|me appelez|appeler|appelle|telephonez pas ecrivez|envoyez|textez|ecris|envoie|texte
        guard n-arrete-pas: ne|pas arrete|arretent|arretait pas|jamais? de|d
        guard pouvez-plus: pouvez|peux|peut|pourriez|pourrais|voulez|veux|faut|pourrait vous|tu? m|me|nous? @dont-fr plus
        guard! surtout-pas: ne ~1 @stop-fr surtout|jamais|pas ~1 pas?
        guard ai-plus: ai|a|avez|ont|as|avons|est|sont vous|t|il|elle|tu? plus|pas de @sms-fr|pain|place
        certain arretez-envoyer: @stop-fr svp? de|d? @det-fr* @send-fr
        certain arretez-messages: @stop-fr svp? @det-fr* @sms-fr
        certain ne-plus: ne|de plus|pas jamais|rien? m|me|nous|vouloir? @dont-fr|recevoir|etre
        certain envoyez-plus-2: ne @dont-fr plus|pas @det-fr* @sms-fr|$|rien
        certain envoyez-plus: m|me|nous @dont-fr plus
        certain plus-m: plus m|me|nous envoyer|ecrire|contacter|deranger|texter
        certain envoyez-pas: ne m|me|nous @dont-fr pas ~2 @sms-fr|texto
        certain envoyez-pas-2: ne m|me|nous envoyez|ecrivez|textez|contactez|derangez pas $
        certain veux-plus: je|j|on|nous ne|en? veux|souhaite|desire|voudrais|veut|voulons|souhaitons|accepte plus|pas ~2 recevoir|@sms-fr|vos|etre|contacte|que
        certain recois: souhaite|veux|voudrais|desire ne plus ~2 recevoir|etre
        certain retirer-me: me|nous @off-fr $|de|d|svp|merci|s
        certain retirez-moi: @off-fr moi|nous $|de|d|svp|s|des|maintenant
        certain retirez-num: @off-fr mon|ce|notre|le|mes|nos coordonnees|donnees|infos|informations|numero|nom|contact|tel|telephone|cell|portable
        certain retirer-liste: @off-fr ~3 liste|listes|base|fichier|fichiers
        certain desabonner: veux|voudrais|souhaite|desire|vais|veuillez|merci|aimerais|svp|pouvez de|vous? me|nous? desabonner|desinscrire|desinscrivez|desabonnez
        certain desabonne: je me desabonne|desinscris
        certain etre-retire: souhaite|veux|voudrais|desire|aimerais|demande ~1 etre {desinscrit,desabonne,retire,enleve,supprime,raye,efface}{,e,es,s}
        certain refuse: refuse|refusons de? d? recevoir|etre|vos ~2 @sms-fr|contacte|appele|$
        certain plus-de: plus|aucun|aucune de|d? @sms-fr $|svp|merci|de
        certain pas-de: ^ pas|aucun de|d? @sms-fr $
        certain consent: retire|revoque|annule mon|le|tout consentement|accord|autorisation|permission
        certain annuler-abo: annuler|annulez|resilier|resiliez|annule mon|l? abonnement ~2 sms|messages|texto|alertes
        review annuler-abo: ^ annuler|annulez|resilier|resiliez mon|l abonnement $
        review envoyez-pas: ne m|me|nous @dont-fr pas $|plus|svp|jamais|de|des
        review comment: comment ~4 desabonner|desinscrire|desabonne|desinscris|desinscrit
        review comment-2: comment ~3 {arret,stopp,annul,bloqu,supprim,enlev}{er,e,ez} @det-fr* @sms-fr|liste|ca|abonnement|cela|recevoir|$
        review comment-3: comment ~4 ne|plus|pas plus|recevoir|avoir
        review erreur: vous|tu faites|fais|avez|devez ~1 erreur
        review pas-moi: ne est pas|plus ~2 moi|<name>|numero|telephone|portable|destinataire|personne ~1 $
        review suis-pas: je|j ne? suis pas|plus <name>|client|cliente|celui|celle|votre|concerne|concernee ~3 $
        review suis-pas-2: suis|est pas|plus la|le bonne|bon|personne|destinataire numero|personne|destinataire|$
        review pas-a-lui: numero|telephone|portable|ligne ~2 plus|pas ~2 lui|elle|sien|attribue|sienne|mien|moi|son|a|bon
        review plus-numero: ne? est plus|pas mon|son|le|leur|ce|a numero|telephone|portable
        review connais-pas: connais|connaissons pas|aucun|aucune de|d|cette|ce|<name>|ces ~2 $
        review lachez: ^ lachez|lache|degagez|degage|cassez|casse|barrez|oubliez|oublie moi|nous|vous|toi|$
        review bon-numero: ne|avez|est|pas ~2 pas|le|la ~1 bon|bonne numero|personne|destinataire
        review pas-ici: pas|aucun|aucune d|de? <name> ici|la
        review pas-nom: y|a pas|aucun|aucune de|d? <name> ~1 ici|$|chez
        review a-plus: ne? a|ai|as|utilise plus ce|cet|mon|son numero|telephone
        review interesse-2: pas|plus|aucun|nullement interesse|interessee|interesses|interet $|merci
        review ferme: ^ la|ta ferme|gueule $
        review vous-avez: avez|as|eu|trouve|obtenu ~1 mon numero ~1 comment|ou
        review enervez: m|me|nous {enerv,derang,saoul,soul,gonf,harcel,fatigu}{ez,es,e,lez,les}
        review abus: c est ~2 abus|abusif|penible|chiant|insupportable|honteux
        review pas-donne: ne|jamais ~2 donne|consenti|autorise|demande ~2 accord|consentement|numero|permission|$|ca|cela
        review pas-donne-2: ai|avons pas|rien|jamais donne|consenti|demande ~2 accord|consentement|numero|permission|$|ca|cela
        review lui-appartient: appartient plus|pas
        review pas-la-personne: suis pas la|le|cette|celle personne|destinataire|bonne|que
        review vous-connais: vous|te|t connais|connaissons pas
        review encore-vous: ^ encore vous|toi $
        review bloquer-2: vais|va|veux bloquer|signaler|denoncer ~1 numero|vous|$
        review m-interesse: m|nous interesse|interessent pas|plus ~1 $
        review est-spam: est|etes|c ~1 spam|spams|harcelement|arnaque|abus|scam
        review pourquoi: pourquoi je|j|vous|tu|on|me|m|nous|encore|est|ce|qu|que|c|toujours|continuez|recevoir* {ecri,envo}{vez,yez,s,ies,e}|{contact,text,harcel,recoi,dérang}{ez,s,es,e}|recois|recevons|recoit|a|continuez|recevoir @det-fr* ~1 @sms-fr|ca|cela|encore|$|me|m|moi
        review mon-numero: qui|ou|comment ~4 mon|ce|notre numero|telephone|contact|portable|coordonnees
        review en-marre: a|ai|avons marre|assez $
        review marre: marre|assez $|de|d $|@det-fr* @sms-fr|vous|ca|tout
        review trop: trop|tant|tellement|autant de|d @sms-fr
        review deja: deja|encore ~1 {dit,demande,ecrit,envoye,repondu,texte,signale} ~4 stop|arret|arreter|non|d|de|desabonner|plus|fois
        review demande: demande|dit|prie ~3 d|de|ne arreter|cesser|stopper|plus
        review insulte: ^ va|allez ~1 diable|faire|foutre|voir|chier|te|vous|au $|faire|voir|foutre|diable
        review bloque: je|j|on vous|te bloque|bloquer|signale
        review decede: decede|decedee $
        review decede-2: ^ il|elle est mort|morte $
        review tranquille-2: laissez|laisse|foutez|fichez moi|nous tranquille|tranquilles
        review tranquille: laissez|laisse|foutez|fichez|fous moi|nous|la tranquille|tranquilles|paix|en|la paix|$|merci|bordel|svp
        certain pas-sur-liste: ne|pas|plus veux|souhaite|desire|voudrais pas|plus ~1 etre|figurer|rester ~3 liste|listes|base|fichier
        certain arreter-recevoir: veux|souhaite|voudrais|aimerais|desire arreter|cesser de recevoir
        opt_in abonnez-moi: abonnez|inscrivez|reabonnez|reinscrivez moi|nous $|a|de|aux|encore $|nouveau|@sms-fr|alertes
        review penibles: vous|tu|t etes|es ~1 penible|penibles|lourd|lourds|chiant|chiants|insistant|insistants|insupportables
        review qui-permis: qui vous|t a permis|autorise|donne|dit|inscrit
        review wrong: mauvais|mauvaise|faux|erreur de? numero|destinataire|personne
        review interesse: suis|sommes|est pas|plus interesse|interessee|interesses
        review wrong-2: trompez|trompe|trompes de|pas numero|personne
        review marre: marre|assez de|d @det-fr* @sms-fr
        review jamais: jamais ~2 abonne|inscrit|demande|consenti|autorise
        review deny: cnil|crtc|harcelement
        review deny-2: vous|te|ce signaler|signale|bloquer|bloque|denoncer|poursuivre
        review deny-3: {port}{e,er,erai,ons}|depose|deposer ~1 plainte
        review deny-4: {contact,appel,consult}{er,e,le,ler,erai} mon|un avocat
        review encore: encore|toujours @det-fr? recois|recevoir|@sms-fr
        review suffit: ca|cela suffit @det-fr* @sms-fr|$
        review on-arrete: on|vous arrete|arretez|stop|stoppe la|ca|maintenant $
        review pas-le-droit: pas|aucun le|de? droit|autorisation|permission ~2 utiliser|m|mon|d|de|contacter|$
        review mon-06: mon 06|07
        review rgpd: rgpd|gdpr
        review donnees: {effac,supprim}{er,ez,ement}|suppression|effacement de|toutes|l* mes|mon donnees|coordonnees|compte|numero
        review faire-partie: plus|pas ~1 faire partie|etre ~3 liste|listes|groupe|envois|base
        review mort: mon|ma|notre mari|femme|mere|pere|epouse|epoux est|a mort|morte|decede|decedee
        review suis-pas-m: suis pas|plus m|mme|monsieur|madame|mlle|le|la $|monsieur|<name>
        review combien-fois: combien de fois ~4 dire|demander|repeter|ecrire|dois|faut|vais
        review prefere: prefere|prefererais|prefererai|prefererions ne plus|pas|jamais? ~3 recevoir|etre|@dont-fr|@sms-fr|plus
        review en-veux-pas: ne en|les veux|voulons|veut pas|plus
        review bloctel: bloctel|robinson|lntt
        review proprietaire: change de proprietaire|titulaire
        review mineur: suis mineur|mineure
        help a-qui: a|avec qui ai|parle|je|suis je|ai? $|affaire|parle|discute
        opt_in reabonner: reabonner|reinscrire|reabonnez|reinscrivez|reactiver|reactivez
        opt_in abonner: m|me abonner|inscrire|reabonner $|a|de|encore $|nouveau|vos|ces|la|@sms-fr $|@sms-fr|liste|infolettre
        opt_in recevoir: recevoir ~4 nouveau|encore|again
        opt_in recevoir-2: veux|voudrais|souhaite|aimerais recevoir
        opt_in recevoir-3: veux|voudrais|souhaite|aimerais de? nouveau|encore recevoir
        help aide: besoin|voudrais|veux d|de l? aide $|avec|pour|svp $|les|ces|mon|vos|des|l $|@sms-fr|abonnement
        help qui: ^ qui|c est|etes|envoie|m|es qui|ce|vous|tu|la|ca|envoie|ecrit la|ce|ca|donc? $
        join nonarret: non arret
        alias arretez: arettez arreterz arretes
        alias envoyez: envoyes envoyai envoiez menvoyez nenvoyez
        alias envoyer: menvoyer menvoye
        alias ecrivez: mecrivez
        alias ecrire: mecrire
        alias recevoir: recevoire resevoir
        alias arreter: darreter
        alias messages: mesages messsages
        alias desabonner: desaboner desabonnr
        alias plus: pu
        alias svp: s.v.p silvousplait
        common: barret arrest carret arrivee arriver
        mend: @send-fr @dont-fr @off-fr @stop-fr @sms-fr desabonnez desinscrivez
        mend: messages desabonner desinscrire publicite envoyer recevoir abonnement consentement
        common: messager envoyes envoye recevoirs
        typo: desabonner desabonnement desinscrire arreter
        """#
}
