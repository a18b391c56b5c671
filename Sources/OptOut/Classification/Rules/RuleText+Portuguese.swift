extension RuleText {
    // A table of data. SAIR is the word Anatel requires of Brazilian operators.
    static let portuguese = #"""
        word opt_out certain: parar cancelar sair descadastrar pare parem cancele cancelem descadastre descadastro
        word opt_out certain: desinscrever desinscreva descadastrem cancelamento
        word opt_out review: remover chega excluir remova exclua apagar fim encerrar
        word opt_in certain: voltar iniciar cadastrar reativar
        word opt_in review: receber sim comecar continuar
        word help certain: ajuda
        word help review: informacoes socorro
        phrase opt_out certain: nao mais ; cancelar inscricao|cadastro|mensagens|envio|tudo ; me descadastrar|descadastre|remova|remove|tire|tira|exclua|exclui
        phrase opt_out certain: quero sair|cancelar|parar ; chega de @msg-pt ; sem mais? @msg-pt ; parar|pare tudo|agora ; parem com isso
        phrase opt_out certain: sair da|dessa|desta lista ; nao quero mais ; nao envie|enviem|mande|mandem mais? ; mais nao
        phrase opt_out review: numero|pessoa errado|errada ; foi engano ; me deixe|deixa|deixem em paz ; nao tenho interesse
        phrase opt_out review: nao me interessa ; nao perturbe ; nao quero ; sem interesse
        phrase help certain: preciso de ajuda ; quem e ; quem fala ; quem e voce ; quem esta falando ; quem ta falando ; mais informacoes
        phrase help certain: quem e esse|este|essa ; que numero e esse|este ; me ajuda|ajude|ajudem
        polite: favor obrigado obrigada ola oi bom boa dia tarde noite agora ja pfv pf obg porfavor pfvr imediatamente
        polite: urgente senhor senhora gentileza voces
        fond: favor obrigado obrigada ola oi pfv
        @msg-pt = mensagens mensagem msg msgs message messages sms promocoes promocao propagandas propaganda torpedos torpedo avisos spam
        @msg-pt = notificacoes publicidade anuncios ofertas textos alertas menssagem mensagen mensagems
        @det-pt = com de da do as os a o essas esses suas seus estas estes todas todos tantas essa esse sua mais me das dos tais
        @send-pt = mandar enviar escrever perturbar encher ligar contatar incomodar importunar mandarem enviarem mandarme
        @send-pt = enviarme contactar chatear mandando enviando
        @stop-pt = pare parem para parar deixe deixem cessem cesse cesar parar deixar chega basta
        @dont-pt = mande mandem manda envie enviem envia contate contatem contacte contactem escreva escrevam mandar enviar
        @dont-pt = mandarem enviarem entre entrem mandes envies
        @call-pt = ligue liguem perturbe perturbem incomode incomodem
        @off-pt = remova removam remove retire retirem tire tirem tira exclua excluam exclui apague apaguem apaga delete
        @off-pt = deletem descadastre descadastrem remover retirar tirar excluir descadastrar apagar elimine eliminem
        guard nao-pare: nao|nunca ~1 pare|parem|parar|cancele|cancelem|cancelar|deixe|deixem|pares|deixar|sair|pararem
        guard nao-tire: nao|nunca me? @off-pt
        guard nao-quero-sair: nao quero|queremos sair|cancelar|parar
        certain pare-mandar: @stop-pt ja? @det-pt* @send-pt
        certain pare-mensagens: @stop-pt @det-pt* @msg-pt
        certain cancelar-mensagens: cancelar|cancele|cancelem|cancela|suspender|suspendam|stop|desativar|encerrar @det-pt* @msg-pt|envio|inscricao|cadastro|assinatura
        certain nao-mande: nao|nunca me|nos? @dont-pt me|nos|em? mais|@msg-pt|nada|$|por|esse|essas|pra|para|nenhuma|contato|estas
        certain nao-ligue: nao|nunca me? @call-pt me? mais
        certain nao-quero: nao|nem quero|queremos|desejo|gostaria|preciso|autorizo|aceito de|mais? mais? ~1 receber|recebendo|ser|@msg-pt|contato|que
        certain nao-quero-mais: nao quero|desejo mais|suas|essas|nenhuma @det-pt* @msg-pt|receber|isso|isto|$
        certain tire-me: me|nos @off-pt $|da|de|dessa|desta|do|desse|por
        certain tire-me-2: @off-pt me|nos $|da|de|dessa|desta|do|desse|por
        certain tire-num: @off-pt o|os? meu|meus|este|esse|nosso numero|telefone|contato|nome|cadastro|celular|dados
        certain tire-lista: @off-pt ~3 lista|listas|cadastro
        certain sair-lista: sair|saia|saida|cancelar da|dessa|desta|do|desse|de lista|grupo?|cadastro|programa|servico|sms
        certain descadastrar: quero|gostaria|desejo|solicito|preciso|favor|peco|queria de|o|meu? me? descadastrar|descadastro|desinscrever|descadastramento|descadastre
        certain mais-mensagens: ^ sem|nenhuma|zero|chega|nao mais? de? @msg-pt $
        certain consent: revogo|retiro|cancelo|revogar|retirar o? meu|minha|todo consentimento|autorizacao|permissao
        review wrong: numero|pessoa|telefone errado|errada
        review wrong-2: nao sou|conheco ~2 $
        review engano: engano|enganou|enganaram de numero
        review paz: deixe|deixa|deixem me? em paz
        review como: como ~4 cancelar|parar|sair|cancelo|saio|descadastrar|descadastro|paro|remover ~3 $|@msg-pt|lista|receber
        review pare: parar|parem|pare de ~1 receber|me
        review molesta: nao|pare|parem me|de? @call-pt
        review deny: denunciar|processar|procon|anatel|bloquear|advogado|denuncia
        review cansado: cansado|cansada|cheio|farto de @det-pt* @msg-pt
        review nunca: nunca|nao me? inscrevi|cadastrei|autorizei|pedi|solicitei
        review ainda: ainda|continuo|continuam|continua recebo|recebendo|mandando|enviando
        opt_in receber: quero|gostaria|desejo|posso|queria de? voltar a receber
        opt_in receber-2: quero|gostaria|desejo de? receber
        opt_in cadastrar: me cadastre|cadastrar|inscrever|inscreva|cadastra|reinscreva
        guard-in nao-in: nao|nunca ~1 quero|gostaria|desejo|me
        help ajuda: preciso|quero de? ajuda
        help quem: ^ quem e|fala|esta|ta|manda|mandou voce|voces|este|esse|essa|isso|ai|falando|mandando|isto? $
        alias nao: naum
        alias mensagens: mensagems menssagens
        alias mensagem: menssagem mensage
        common: air said pair fair hair chair stair saiu saira parara para
        typo: descadastrar cancelar
        """#
}
