extension RuleText {
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
        phrase opt_in certain: non arret ; me reabonner ; recommencer
        phrase help certain: besoin d aide ; j ai besoin d aide ; qui est ce ; c est qui ; qui etes vous ; t es qui ; qui es tu
        phrase help certain: qui est la ; c qui ; aidez moi ; plus d information|informations|infos ; c est quoi ce numero
        polite: svp merci bonjour bonsoir salut stp s il vous te plait maintenant tout de suite immediatement monsieur madame
        polite: beaucoup bien cordialement
        fond: svp merci bonjour stp
        @sms-fr = messages message sms textos texto pub pubs publicite publicites promos promotions notifications spam mms
        @sms-fr = alertes offres mails courriels textes textos infolettre newsletter msg publicitaires
        @det-fr = les des de d vos votre ces ce tous toutes tout le la cet cette a aux mes l autres m me nous nos s y en
        @send-fr = envoyer ecrire texter contacter spammer harceler appeler deranger envoye ecrivez relancer solliciter
        @send-fr = importuner transmettre adresser
        @stop-fr = arretez arrete arreter cessez cesse cesser stoppez stop veuillez-arreter stopper finissez arretes arettez
        @dont-fr = envoyez envoie envoyer ecrivez ecris ecrire textez texte texter contactez contacte contacter envoyes
        @dont-fr = derangez deranger appelez appeler sollicitez solliciter recontactez recontacter importunez
        @off-fr = retirez retirer enlevez enlever supprimez supprimer effacez effacer otez oter rayez rayer desinscrivez
        @off-fr = desabonnez desabonner desinscrire retire enleve supprime desabonne sortez sortir desinscris radier
        guard n-arretez: n|pas|jamais ~1 arretez|arrete|arreter|cessez|desabonnez|desinscrivez|supprimez|retirez|stoppez
        guard ne-veux-pas: ne|pas veux|veut|voulez|veuille? pas ~2 arreter|desabonner|desinscrire
        guard arret-bus: l|un|cet|prochain|d|le|en|mon|premier|dernier|son arret
        guard ai-plus: ai|a|avez|ont|as|avons|est|sont vous|t|il|elle|tu? plus|pas de
        certain arretez-envoyer: @stop-fr svp? de|d? @det-fr* @send-fr
        certain arretez-messages: @stop-fr svp? @det-fr* @sms-fr
        certain ne-plus: ne|n|de plus|pas jamais|rien? m|me|nous|vouloir? @dont-fr|recevoir|etre
        certain envoyez-plus: m|me|nous @dont-fr plus
        certain plus-m: plus m|me|nous envoyer|ecrire|contacter|deranger|texter
        certain envoyez-pas: ne|n m|me|nous @dont-fr pas ~2 @sms-fr|texto
        certain envoyez-pas-2: ne|n m|me|nous envoyez|ecrivez|textez|contactez|derangez pas $
        certain veux-plus: je|j|on|nous ne|n|en? veux|souhaite|desire|voudrais|veut|voulons|souhaitons|accepte plus|pas ~2 recevoir|@sms-fr|vos|etre|contacte|que
        certain recois: souhaite|veux|voudrais|desire ne plus ~2 recevoir|etre
        certain retirer-me: me|nous @off-fr $|de|d|svp|merci|s
        certain retirez-moi: @off-fr moi|nous $|de|d|svp|s|des|maintenant
        certain retirez-num: @off-fr mon|ce|notre|le numero|nom|contact|tel|telephone|cell|portable
        certain retirer-liste: @off-fr ~3 liste|listes|base|fichier|fichiers
        certain desabonner: veux|voudrais|souhaite|desire|vais|veuillez|merci|aimerais|svp|pouvez de|vous? me|nous? desabonner|desinscrire|desinscrivez|desabonnez
        certain desabonne: je me desabonne|desinscris
        certain plus-de: plus|aucun|aucune de|d? @sms-fr $|svp|merci|de
        certain pas-de: ^ pas|aucun de|d? @sms-fr $
        certain consent: retire|revoque|annule mon|le|tout consentement|accord|autorisation|permission
        certain annuler-abo: annuler|annulez|resilier|resiliez|annule mon|l? abonnement ~2 sms|messages|texto|alertes
        review annuler-abo: annuler|annulez|resilier|resiliez mon|l abonnement
        review envoyez-pas: ne|n m|me|nous @dont-fr pas $|plus|svp|jamais|de|des
        review comment: comment ~4 desabonner|arreter|desinscrire|stopper|annuler|desabonne ~3 $|@sms-fr|liste
        review tranquille: laissez|laisse|foutez|fichez|fous moi|nous tranquille|la|en
        review wrong: mauvais|faux|erreur de? numero|destinataire|personne
        review interesse: suis|sommes|est pas|plus interesse|interessee|interesses
        review wrong-2: trompez|trompe|trompes de|pas numero|personne
        review marre: marre|assez de|d @det-fr* @sms-fr
        review jamais: jamais ~2 abonne|inscrit|demande|consenti|autorise
        review deny: signaler|porter|plainte|harcelement|cnil|avocat|bloquer|crtc
        review encore: encore|toujours @det-fr? recois|recevoir|@sms-fr
        opt_in reabonner: reabonner|reinscrire|reabonnez|reinscrivez|reactiver|reactivez
        opt_in abonner: m|me abonner|inscrire|reabonner
        opt_in recevoir: recevoir ~4 nouveau|encore|again
        opt_in recevoir-2: veux|voudrais|souhaite|aimerais recevoir
        help aide: besoin|voudrais|veux d|de l? aide
        help qui: ^ qui|c est|etes|envoie|m|es qui|ce|vous|tu|la|ca|envoie|ecrit la|ce|ca|donc? $
        join nonarret: non arret
        alias arretez: arettez arreterz arretes
        alias envoyez: envoyés envoyai envoiez
        alias desabonner: desaboner desabonnr
        alias plus: pu
        alias svp: s.v.p silvousplait
        common: barret arrest carret arrivee arriver
        typo: desabonner desabonnement desinscrire arreter
        """#
}
