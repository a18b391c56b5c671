extension RuleText {
    // A table of data. SAIR is the word Anatel requires of Brazilian operators.
    static let portuguese = #"""
        word opt_out certain: parar cancelar sair descadastrar pare parem cancele cancelem descadastre descadastro
        word opt_out certain: desinscrever desinscreva descadastrem cancelamento
        word opt_out review: engano enganado remover chega excluir remova exclua apagar fim encerrar
        word opt_in certain: voltar iniciar cadastrar reativar
        word opt_in review: receber sim comecar continuar
        word help certain: ajuda
        word help review: informacoes socorro
        phrase opt_out certain: nao mais ; cancelar inscricao|cadastro|mensagens|envio|tudo ; me descadastrar|descadastre|remova|remove|tire|tira|exclua|exclui
        phrase opt_out certain: chega de @msg-pt ; quero sair|cancelar|parar ; sem mais? @msg-pt ; parar|pare tudo|agora ; parem com isso
        phrase opt_out certain: sair da|dessa|desta lista ; nao quero mais ; nao envie|enviem|mande|mandem mais? ; mais nao
        phrase opt_out review: esta enganado|enganada ; mudei de numero ; bloqueado ; bloqueada ; vou bloquear ; que saco ; nunca autorizei ; nao quero obrigado|obrigada ; voce? esta|estao enganado|enganada ; numero|pessoa errado|errada ; foi engano ; me deixe|deixa|deixem em paz ; nao tenho interesse
        phrase opt_out review: nao me interessa ; nao perturbe ; nao quero ; sem interesse
        phrase opt_out review: nao moro|trabalho mais la|ai|aqui
        phrase help certain: preciso de ajuda ; quem e ; quem fala ; quem e voce ; quem esta falando ; quem ta falando ; mais informacoes
        phrase help certain: quem e esse|este|essa ; que numero e esse|este ; me ajuda|ajude|ajudem
        polite: favor obrigado obrigada ola oi bom boa dia tarde noite agora ja pfv pf obg porfavor pfvr imediatamente
        polite: urgente senhor senhora gentileza voces
        fond: favor obrigado obrigada ola oi pfv
        @msg-pt = mensagens mensagem msg msgs message messages sms promocoes promocao propagandas propaganda torpedos torpedo avisos spam
        @msg-pt = notificacoes publicidade anuncios ofertas textos alertas menssagem mensagen mensagems
        @det-pt = minha minhas meu meus nossa uma este um esta isto isso tanta tanto
        @det-pt = com de da do as os a o essas esses suas seus estas estes todas todos tantas essa esse sua mais me das dos tais
        @send-pt = mandar enviar escrever perturbar encher ligar contatar incomodar importunar mandarem enviarem mandarme
        @send-pt = enviarme contactar chatear mandando enviando
        @stop-pt = pare parem para parar deixe deixem cessem cesse cesar parar deixar chega basta
        @dont-pt = mande mandem manda envie enviem envia contate contatem contacte contactem escreva escrevam mandar enviar
        @dont-pt = mandarem enviarem entre entrem mandes envies
        @send-pt = manda envia mandem enviem mande encherem
        @dont-pt = {mand,envi}{assem,asse,aria,ariam} escrevessem
        @call-pt = ligue liguem perturbe perturbem incomode incomodem
        @off-pt = remova removam remove retire retirem tire tirem tira exclua excluam exclui apague apaguem apaga delete
        @off-pt = {descadastr,cancel,delet,elimin,risqu,risc}{a,e,em} {tir,exclu,remov}{a,e,am,em}
        @off-pt = deletem descadastre descadastrem remover retirar tirar excluir descadastrar apagar elimine eliminem
        guard nao-pare: nao|nunca ~1 pare|parem|parar|cancele|cancelem|cancelar|deixe|deixem|pares|deixar|sair|pararem
        guard nao-para: nao para|param|parou|parava|paravam de?
        guard nao-tire: nao|nunca me? @off-pt
        guard wrong-of: numero|telefone errado|errada de|do|da
        guard nao-recebi: nao recebi|recebemos|chegou|chegaram|veio|mandaram|enviaram|mandou
        guard nao-quero-sair: nao|nunca quero|queremos|pedi|pedimos|solicitei|desejo|queria|vou pra|para|que|de|me* sair|cancelar|parar|descadastrar|descadastrem|remover|desinscrever|cancelamento|descadastro|cancelassem
        certain pare-mandar: @stop-pt ja? @det-pt* @send-pt
        certain pare-mensagens: @stop-pt @det-pt* @msg-pt
        certain cancelar-mensagens: {cancel,desativ,encerr,suspend,interromp}{ar,er,e,em,a,am}|stop @det-pt* @msg-pt|envio|envios|inscricao|cadastro|assinatura|recebimento
        certain nao-autorizo: nao autorizo|aceito|permito|consinto|autorizamos|dou ~3 envio|@msg-pt|receber|contato|contatos
        certain sem-interesse: nao tenho|temos|ha ~1 interesse ~2 receber|@msg-pt|nessas|nesse|em|mensagens @msg-pt|receber|$
        certain ser-removido: ser|seja|sejam|estar|fosse {remov,retir,exclu,descadastr,delet,apag}{ido,ida,ado,ada} $|da|do|de|dessa|desta|desse
        certain nao-mande: nao|nunca me|nos? @dont-pt me|nos|em? mais|@msg-pt|nada|$|por|esse|essas|pra|para|nenhuma|contato|estas
        certain nao-ligue: nao|nunca me? @call-pt me? mais
        certain nao-quero: nao|nem quero|queremos|desejo|gostaria|preciso|autorizo|aceito de|mais? mais? ~1 receber|recebendo|@msg-pt|contato|contatado|contatada|incomodado|importunado
        certain nao-quero-mais: nao quero|desejo mais|suas|essas|nenhuma @det-pt* @msg-pt|receber|isso|isto|$
        certain nao-procurem: nao|nunca me|nos? {procur,escrev,contat,contact,perturb,incomod,lig,chate,enchi,ench}{em,am,e,a,uem,ue} mais
        certain nunca-mais: nunca|jamais mais me|nos? @dont-pt|escrevam|escreva|contatem|procurem|liguem
        certain nao-quero-nada: nao quero|queremos|desejo mais? nada mais? de|da voces|vcs|voce|vc
        certain tire-me: me|nos @off-pt $|da|de|dessa|desta|do|desse|por
        certain tire-me-2: @off-pt me|nos $|da|de|dessa|desta|do|desse|por
        certain exclusao: peco|solicito|quero|pedimos|solicitamos|requeiro|desejo a? {exclus,remoc,retirada}{ao,} ~2 numero|cadastro|contato|dados|telefone
        certain tire-num: @off-pt o|os? meu|meus|este|esse|nosso numero|telefone|contato|nome|cadastro|celular|dados
        certain tire-lista: @off-pt ~3 lista|listas|cadastro
        certain sair-grupo: sair|saia|saida do|da|de|desse|dessa grupo|lista|servico|canal de? @msg-pt?
        certain sair-lista: sair|saia|saida|cancelar da|dessa|desta|do|desse|de lista|grupo?|cadastro|programa|servico|sms
        certain descadastrar: quero|gostaria|desejo|solicito|preciso|favor|peco|queria de|o|meu? me? descadastrar|descadastro|desinscrever|descadastramento|descadastre
        certain mais-mensagens: ^ sem|nenhuma|zero|chega|nao mais? de? @msg-pt $
        certain consent: revogo|retiro|cancelo|revogar|retirar o? meu|minha|todo consentimento|autorizacao|permissao
        review wrong: numero|telefone|contato errado|errada
        review wrong-p: ^ pessoa errada $
        review wrong-p-2: e|eh|com|a|esta|na|falando pessoa errada $
        review wrong-2: ^ nao sou|conheco <name>|ele|ela|essa|esse $
        review engano: engano|enganou|enganaram de numero
        review paz: deixe|deixa|deixem me? em paz
        review como: como ~4 descadastrar|descadastro|descadastra|desinscrever
        review como-2: como ~4 {cancel,par,remov,bloque,exclu}{ar,o,er,ir}|sair|saio|deixar|deixo|evito|evitar de? @det-pt* @msg-pt|lista|receber|isso|isto|cadastro|aqui|$
        review como-3: como ~4 nao ~2 receber
        review enganado: ^ voce|voces|vc|acho|que|deve|devem|ta* esta|estao|estar|ta|tao? enganado|enganada|enganados|equivocado $
        review nao-dele: numero|telefone|celular|chip ~1 nao|nunca ~3 dele|dela|meu|mais|desse|pertence|foi|minha
        review nao-meu: nao|nunca e|eh|sou ~1 meu|o|mais|cliente|<name> numero|telefone|cliente|$
        review nao-sou: ^ nao sou|conheco essa|esse|nenhum|nenhuma|a|o* <name>|pessoa|cliente ~3 $
        review faleceu: faleceu|falecido|falecida $
        review e-spam: e|eh|sao|isso|isto ~1 spam|assedio|golpe|perseguicao|abuso|crime
        review por-que: que|porque|pq voces|vcs|vc|voce|eu|estao|esta|ficam|fica|continuam|continua|continuo|me|ainda|tao|ta|estou|to|recebo* {mand,envi,enche,perturb,incomod,chate}{am,a,ando,m}|recebo|recebendo|receber|mandando|mandar ~1 @det-pt* @msg-pt|isso|isto|me|tanto|tanta|$
        review meu-numero: quem|onde|como ~4 meu|esse|este|nosso numero|telefone|contato|celular|dados
        review ja-pedi: ja ~1 {pedi,falei,disse,avisei,mandei,solicitei,respondi,cancelei,enviei,escrevi} ~4 parar|parem|pare|nao|sair|cancelar|stop|descadastrar|vezes|remover
        review aqui-nao: aqui nao|ninguem ~2 {tem,mora,trabalha,existe} ~3 $
        review esse-errado: numero|telefone|pessoa ~1 esta|ta|e|eh errado|errada|incorreto
        review mudei: ^ ja|eu* mudei|troquei de numero $
        review paz-2: deixa|deixe|deixem eu|a|nos|gente ~1 em? paz
        review interesse: nao|sem|nenhum ~1 estou|tenho|temos|ha|estamos interessado|interessada|interesse|interessados $|obrigado
        review interesse-2: nao ~1 interessado|interessada|interessados $|em
        review como-saio: como|onde|quero ~2 saio|sair|sai|cancelo|removo|tiro dessa|desta|da|desse|essas|isso lista|grupo|cadastro|aqui|@msg-pt
        review ainda-2: ainda|continuo|continua|continuam|seguem|sigo estou|to|me|a* {receb,mand,envi}{endo,ando,o,em,am} ~2 @msg-pt|isso|isto|$|voces
        review errou: voce|vc|voces? errou|erraram|errado de|o|do numero|telefone|pessoa
        review nao-inter: nao me|nos interessa|interessam ~1 $
        review quieto: me|deixa|deixe* deixa|deixe|deixem|me quieto|quieta|sossegado|sossegada|tranquilo
        review porque-escreve: que|porque|pq voce|voces|vc|vcs|me|ta|esta* escreve|escrevem|escrevendo|manda|mandam|liga|ligam
        review ja-cancelei: ja cancelei|descadastrei|sai ~2 $
        review nao-assinei: nao|nunca assinei|cadastrei|inscrevi|autorizei|solicitei|pedi
        review chega-disso: ^ chega|basta disso|disto $
        review aguento: nao aguento|suporto mais ~2
        review saco: ^ que saco|chato|chatice|inferno|porre ~2
        review muito-spam: muito|tanto|so spam|propaganda|mensagem|sms|propagandas
        review nao-dei: nao|nunca ~1 dei|passei|forneci|autorizei ~1 meu|minha|o|permissao|autorizacao|consentimento
        review cansei: {cans}{ei,ado,ada,amos}|{fart,chei}{o,a}|saco|enjoei de|d|dessas|dessa|desses|das? @det-pt* @msg-pt
        review muitas: {muit,tant}{a,as}|demais|excesso|quantas de? @msg-pt
        review xinga: ^ vai|vao|va ~1 se|te|pra|tomar|para|pro|a ferrar|foder|catar|lascar|plantar|merda|inferno|diabo|fuder|tomar|longe|encher
        review nao-insista: nao {insist}{a,am}|{ench}{a,am}|{torr}{e,em}|{amol}{e,em}
        review nao-sou-cliente: nao sou|somos mais cliente|clientes
        review! nao-param: voces|vcs|voce|vc ~1 nao ~1 para|param de @send-pt
        review! onde-cancelo: onde|como ~2 {cancel,descadastr,remov,exclu,desativ}{o,a,ar,er,ir} ~1 $|isso|isto|inscricao
        review conheco-voces: nao|nunca ~1 conheco|conhecemos voces|vcs|voce $
        review pare: parar|parem|pare de ~1 receber|me
        review molesta: nao|pare|parem me|de? @call-pt
        review deny: procon|anatel
        review deny-2: vou|irei|vamos denunciar|processar|bloquear|reclamar $|voces|vcs|voce|na|no|esse|isso|essa
        review deny-3: vou|irei|meu|um|chamar|acionar|falar ~2 advogado|policia $
        review cansado: cansado|cansada|cheio|farto de @det-pt* @msg-pt
        review nunca: nunca|nao me? inscrevi|cadastrei|autorizei|pedi|solicitei
        review ainda: ainda|continuo|continuam|continua recebo|recebendo|mandando|enviando
        review esquece: me|nos {esquec}{e,am,a,em}
        review para-com: pare|para|parem|parar com isso|essas|esses|isto|essa
        review chatos: {sao,e,eh,muito,que,tao} {chat,insistent,insuportave,inconvenient,pentelh}{o,a,os,as,e,es,l,is} demais|$|com
        review poupe: me|nos {poup}{e,em,a}
        review lgpd: lgpd
        review dados: {exclu,apag,remo,delet,elimin}{ir,ar,am,em,vam,va,a,sao,ao}|exclusao|remocao ~2 meus|minhas|todos* dados|informacoes|cadastro
        review morreu: meu|minha|nosso {pai,mae,marido,esposa,esposo} ~1 faleceu|morreu|falecido|falecida
        review dono: {mud,troc}{ou,ei,amos,aram} de dono
        review quantas-vezes: quantas vezes ~4 {fal,diz,ped,repet,escrev}{ar,er,ir}|tenho|preciso|devo
        review quem-autorizou: quem ~1 {autorizou,permitiu,deu,disse} ~2 permissao|autorizacao|direito|isso|$|meu
        review nao-sou-senhora: nao sou o|a senhor|senhora|dona|doutor|doutora
        certain quero-parar: quero|queremos|gostaria|desejo|preciso de? parar|deixar de receber
        review estao-incomodando: estao|esta|ta|tao me|nos? {incomod,perturb,chate,ench,assedi}{ando,endo}
        opt_in voltar: voltar|volto a receber
        certain nao-na-lista: nao quero|desejo|gostaria estar|ficar|continuar|participar|fazer ~3 lista|listas|grupo|cadastro
        review prefiro: prefiro|preferia|preferiria que? nao ~3 receber|@dont-pt|@send-pt|@msg-pt
        review nao-param-2: voces|vcs|voce|vc nao param|cansam|desistem|cansa|desiste
        review daqui: me? {tir,remov,exclu,risqu,sai}{a,am,e,em,ir} me? daqui|dai|disso|disto
        review menor: sou menor
        help com-quem: com quem eu? falo|estou|to|converso
        opt_in de-novo: {pode,podem,volte,voltem,me} ~2 {mand,envi,inscrev,cadastr}{ar,em,e,a,er} ~2 novo|novamente|vez
        opt_in receber: quero|gostaria|desejo|posso|queria de? voltar a receber
        opt_in receber-2: quero|gostaria|desejo de? receber
        opt_in cadastrar: me cadastre|cadastrar|inscrever|inscreva|cadastra|reinscreva $|de|novamente|outra|na|nas|para $|novo|vez|lista|suas|@msg-pt
        guard-in nao-in: nao|nunca ~1 quero|gostaria|desejo|me
        help ajuda: preciso|quero de? ajuda
        help quem: ^ quem e|fala|esta|ta|manda|mandou voce|voces|este|esse|essa|isso|ai|falando|mandando|isto? $
        alias nao: n
        alias nao: naum
        alias quero: qero kero qro
        alias mensagens: mensagems menssagens
        alias mensagem: menssagem mensage
        common: air said pair fair hair chair stair saiu saira parara para
        mend: @send-pt @dont-pt @off-pt @msg-pt parem
        mend: mensagens mensagem receber descadastrar promocoes propaganda
        common: recebera mensageiro passagem passagens
        typo: descadastrar cancelar
        """#
}
