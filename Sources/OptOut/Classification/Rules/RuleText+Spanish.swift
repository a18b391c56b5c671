extension RuleText {
    // A table of data. Keywords as listed by Sinch, Adobe and others; grammar: verbs of stopping with verbs of sending.
    static let spanish = #"""
        word opt_out certain: parar detener salir baja cancelar desuscribir alto pare paren detente detenganse desuscribirme
        word opt_out certain: desuscribirse desuscribeme borrenme borrame eliminenme eliminame quitenme quitame desinscribir
        word opt_out certain: saquenme sacame dejenme? anular? desactivar remuevanme basta cancela? cancelen cancele
        word opt_out review: equivocado equivocada fin terminar para eliminar borrar quitar
        word opt_in certain: iniciar suscribir alta volver suscribirme suscribirse reanudar
        word opt_in review: recibir si empezar comenzar
        word help certain: ayuda
        word help review: informacion ayudenme
        phrase opt_out certain: no mas ; ya no mas ; de baja ; darme|darse|dar|darnos de baja ; baja @list-es? ; ya basta
        phrase opt_out certain: detener promociones|mensajes|publicidad|sms ; cancelar suscripcion ; no mas @sms ; ya paren
        phrase opt_out certain: no enviar|mandar mas ; basta ya ; alto ya ; stop ya ; no mensajes|sms|publicidad ; ya pare
        phrase opt_out review: numero|persona equivocado|equivocada ; no me interesa ; dejame|dejenme|deje|dejeme en paz ; ya no
        phrase opt_out review: no moleste|molesten|molestar|molestes ; no estoy interesado|interesada
        phrase help certain: necesito ayuda ; quien es|eres|son|escribe|habla|manda ; quien es este|usted ; mas informacion
        phrase help certain: quien me escribe|manda|habla|envia ; de quien es este numero ; que es esto ; ayuda me
        phrase opt_in certain: volver a suscribir|suscribirme ; alta de nuevo
        polite: favor porfis gracias hola buenas buenos dias tardes noches porfavor porfa ya ahora muchas xfavor senor
        polite: senores mensajes saludos disculpe disculpen oiga inmediatamente urgente x
        fond: favor gracias hola porfavor porfa
        @sms = mensajes mensaje sms textos texto msj msjs mensajitos promociones promocion publicidad notificaciones spam
        @sms = avisos ofertas propaganda anuncios alertas msm smses correos mensages mensaj
        @det-es = los las el la sus su tus tu estos estas esos esas este ese de todos todas mas con ningun ninguna sus
        @det-es = nada en otro otra tantos tanta esta
        @send-es = mandar enviar escribir molestar textear mandarme enviarme escribirme molestarme contactar contactarme
        @send-es = textearme llamar llamarme mandarnos enviarnos spamear acosar acosarme mensajear mensajearme enviando
        @send-es = mandando escribiendo molestando fastidiar
        @leave-es = dejen deje deja dejad paren pare para parad cesen dejar parar dejes dejense basta
        @dont-es = envien envie envies manden mande mandes escriban escriba escribas texteen textees contacten contacte
        @dont-es = contactes enviar mandar escribir contactar enviarme mandarme escribirme contactarme vuelvan mensajeen
        @dont-es = envieis mandeis escribais envian mandan
        @call-es = molesten moleste molestes llamen llame llames llamar
        @list-es = lista listas registro base sistema contactos suscripcion suscripciones servicio
        @off-es = borren borre borra borrar eliminen elimine elimina eliminar quiten quite quita quitar saquen saque saca
        @off-es = sacar remuevan remover remueva retiren retirar retire
        @offme-es = borrenme borreme borrame borrarme eliminenme elimineme eliminame eliminarme quitenme quiteme quitame
        @offme-es = quitarme saquenme saqueme sacame sacarme remuevanme remuevame retirenme retireme desuscribanme
        @offme-es = desuscribeme desuscribame desuscribirme desuscribirnos
        guard no-stop: no|nunca|tampoco ~1 paren|pare|pares|dejen|deje|dejes|cancelen|cancele|cancelar|detengan|cesen|parar
        guard no-off: no|nunca me? borren|eliminen|quiten|saquen|den|desuscriban
        guard off-sick: estoy|esta|estuve|estaba|de|por de? baja medica|maternal|paternal|laboral
        certain dejar: @leave-es ya? de|con? @det-es* @send-es
        certain dejar-mensajes: @leave-es ya? de|con? @det-es* @sms
        certain detener: detengan|detener|detenga|cancelen|cancela|cancele|cancelar|terminen|terminar|suspendan|suspender|eliminen|desactivar|desactiven|alto|stop|quiten ya? a|con|de? @det-es* @sms
        certain baja-mensajes: baja de|del|a|en @det-es* @sms|@list-es
        certain no-envien: no|nunca|ni me|nos|le? @dont-es mas|@sms|nada|a|$|por|estos|esos|sus|este|ningun|otro|otra|nunca|textos
        certain no-vuelvan: no ~1 vuelvan|vuelva|vuelvas a @send-es
        certain no-llamen: no me|nos? @call-es mas|nunca
        certain ya-no: ya no me|nos @dont-es|@call-es
        certain no-quiero: no|nunca quiero|deseo|queremos|deseamos|quisiera|necesito|autorizo|acepto ya? mas? ~1 recibir|recibiendo|sms|mensajes|publicidad|promociones|mensaje|notificaciones|textos|spam
        certain no-quiero-que: no quiero|deseo|autorizo que me|nos ~2 @dont-es|contacten|escriban
        certain no-quiero-sus: no quiero|deseo mas|sus|estos @sms
        certain baja: dar|darme|darnos|denme|deme|dame|den|doy|dar|darse|den|quiero|solicito|solicita|pido|deseo|me|quisiera de|la|mi|una baja
        certain baja-2: denos|denme|deme|dame|dar|den ~1 de baja
        certain quitar: @offme-es $|de|del|la|por|ya
        certain quitar-num: @off-es mi|este|el|nuestro numero|telefono|celular|movil
        certain me-off: me|nos @off-es|desuscriban|desuscriba de|$
        certain consent: revoco|retiro|cancelo|revocar|retirar mi|el|todo consentimiento|autorizacion|permiso
        certain no-mas: no|ni mas @det-es* @sms
        certain cancelar-sub: cancelar|cancelen|cancela|cancele|anular|anulen mi|la|esta|su? suscripcion
        review wrong: numero|persona equivocado|equivocada|incorrecto
        review wrong-2: equivoco|equivocaron|equivocado|equivoca de|el numero|persona
        review wrong-3: no soy|conozco ~2 $
        review paz: dejame|dejenme|dejeme|deje|dejen|deja me? en|tranquilo|tranquila
        review como: como ~3 dejo|cancelo|cancelar|paro|parar|detengo|detener|salir|salgo|baja|desuscribo|desuscribirme|quito|elimino|de recibir? ~3 $|@sms|@list-es|suscripcion
        review molestar: no|dejen me|nos|de? @call-es|molestar
        review deny: reportar|denunciar|denuncio|denunciare|demandar|demandare|bloquear
        review harto: harto|harta|cansado|cansada de @det-es* @sms
        review suscribi: no|nunca me|he|ya? suscribi|suscrito|pedi|solicite|autorice
        review sigo: sigo|siguen|por recibiendo|mandando|enviando|llegando
        opt_in recibir: quiero|deseo|quisiera|puedo|gustaria ~2 recibir|recibirlos|suscribirme|inscribirme|volver
        opt_in alta: darme|denme|deme|dame de alta
        opt_in inscribir: suscribanme|suscribeme|suscribame|inscribanme|inscribeme|reactivar|reactiven|reactivenme|agreguenme
        guard-in no-in: no|nunca|ya ~2 quiero|deseo|quisiera
        opt_in volver: vuelvan|vuelve|vuelva a enviarme|mandarme|enviar|mandar
        help ayuda: necesito|quiero ayuda|informacion
        help quien: ^ quien|quienes es|eres|son|me|manda|envia usted|ustedes|este|esto|tu|escribe|manda|habla|envia|esta|numero? $
        join favor: por favor
        alias favor: fabor favr
        alias mensajes: mensages mensajs mensjaes
        alias mensaje: mensage
        common: hasta pasta costa casta parara paras parada salida sali salio saldo bajo caja auto
        typo: cancelar detener desuscribir
        """#
}
