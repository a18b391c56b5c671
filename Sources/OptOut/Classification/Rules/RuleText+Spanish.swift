extension RuleText {
    // A table of data. Keywords as listed by Sinch, Adobe and others; grammar: verbs of stopping with verbs of sending.
    static let spanish = #"""
        word opt_out certain: parar detener salir baja cancelar desuscribir alto pare paren detente detenganse desuscribirme
        word opt_out certain: desuscribirse desuscribeme borrenme borrame eliminenme eliminame quitenme quitame desinscribir
        word opt_out certain: saquenme sacame dejenme? anular? desactivar remuevanme basta cancela? cancelen cancele
        word opt_out review: bloqueado bloqueados molestos equivocado equivocada fin terminar para eliminar borrar quitar
        word opt_in certain: iniciar suscribir alta volver suscribirme suscribirse reanudar
        word opt_in review: recibir si empezar comenzar
        word help certain: ayuda
        word help review: informacion ayudenme
        phrase opt_out certain: no mas ; ya no mas ; de baja ; darme|darse|dar|darnos de baja ; baja @list-es? ; ya basta
        phrase opt_out certain: detener promociones|mensajes|publicidad|sms ; cancelar suscripcion ; no mas @sms ; ya paren
        phrase opt_out certain: no enviar|mandar mas ; basta ya ; alto ya ; stop ya ; no mensajes|sms|publicidad ; ya pare
        phrase opt_out review: numero|persona equivocado|equivocada ; no me interesa ; dejame|dejenme|deje|dejeme en paz ; ya no
        phrase opt_out review: no moleste|molesten|molestar|molestes ; no estoy interesado|interesada
        phrase opt_out review: ya no vivo|trabajo ahi|alli|aqui|alla
        phrase help certain: necesito ayuda ; quien es|eres|son|escribe|habla|manda ; quien es este|usted ; mas informacion
        phrase help certain: quien me escribe|manda|habla|envia ; de quien es este numero ; que es esto ; ayuda me
        phrase opt_in certain: volver a suscribir|suscribirme ; alta de nuevo
        polite: favor porfis gracias hola buenas buenos dias tardes noches porfavor porfa ya ahora muchas xfavor senor
        polite: xfa plis porfi senores mensajes saludos disculpe disculpen oiga inmediatamente urgente x
        fond: favor gracias hola porfavor porfa
        @sms = mensajes mensaje sms textos texto msj msjs mensajitos promociones promocion publicidad notificaciones spam
        @sms = texts messages text avisos ofertas propaganda anuncios alertas msm smses correos mensages mensaj
        @still-es = siguen sigue sigo continuan continua tanto siempre me nos
        @det-es = los las el la sus su tus tu estos estas esos esas este ese de todos todas mas con ningun ninguna sus
        @det-es = these those the your any more tantos muchos mucha mi mis nuestro un una nada en otro otra tantos tanta esta
        @send-es = mandar enviar escribir molestar textear mandarme enviarme escribirme molestarme contactar contactarme
        @send-es = textearme llamar llamarme mandarnos enviarnos spamear acosar acosarme mensajear mensajearme enviando
        @send-es = mandando escribiendo molestando fastidiar
        @leave-es = dejen deje deja dejad paren pare para parad cesen dejar parar dejes dejense basta
        @dont-es = envien envie envies manden mande mandes escriban escriba escribas texteen textees contacten contacte
        @dont-es = contactes enviar mandar escribir contactar enviarme mandarme escribirme contactarme vuelvan mensajeen
        @dont-es = {mand,envi,text,contact,mensaje,spame}{e,en,es,eme,enme,ennos,ando} escrib{a,an,as,anme,ame,iendo} {hag,llegu,lleg}{a,an,e,en}
        @dont-es = envieis mandeis escribais envian mandan
        @call-es = molesten moleste molestes llamen llame llames llamar
        @list-es = lista listas registro base sistema contactos suscripcion suscripciones servicio
        @off-es = borren borre borra borrar eliminen elimine elimina eliminar quiten quite quita quitar saquen saque saca
        @off-es = sacar remuevan remover remueva retiren retirar retire
        @offme-es = borrenme borreme borrame borrarme eliminenme elimineme eliminame eliminarme quitenme quiteme quitame
        @offme-es = quitarme saquenme saqueme sacame sacarme remuevanme remuevame retirenme retireme desuscribanme
        @offme-es = desuscribeme desuscribame desuscribirme desuscribirnos
        guard no-stop: no|nunca|tampoco ~1 paren|pare|pares|dejen|deje|dejes|cancelen|cancele|cancelar|detengan|cesen|parar
        guard no-quiero-baja: no|nunca|tampoco|sin he|hemos? quiero|queremos|deseo|quise|queria|pedi|pido|pedido|pedimos|solicite|solicitado|voy|pienso|quisiera que|a|de|me* {darme,dar,cancelar,salir,salirme,desuscribirme,borrarme,quitarme,baja,cancelen,borren,eliminen,quiten,cancelarme}
        guard no-off: no|nunca me? borren|eliminen|quiten|saquen|den|desuscriban
        guard no-me-off: no me|nos @off-es|{desuscrib}{an,a}
        guard no-llegan: no me|nos llego|llegaron|llega|llegan|ha|han|mandaron|enviaron|mando|envio
        guard! como-baja: como ~3 {do,da,de}{y,mos,r,rme,n} ~1 de baja
        guard kin-es: {ex,marido,esposo,esposa,novio,novia,jefe,banco,vecino,vecina,hermano,hermana,mama,papa,amigo,amiga,hijo,hija} ~1 no ~1 {dej,par}{a,an,o,aba}
        guard baja-cosa: de baja el|un|una|mi|la telefono|linea|coche|auto|servicio|seguro|contrato|empleado|tarjeta|internet|luz
        guard-in dejar-in: dejar|deje de recibir
        guard off-sick: estoy|esta|estuve|estaba|de|por de? baja medica|maternal|paternal|laboral
        certain no-sigan: no|nunca ~1 {sig}{a,an,as,ais}|{continu}{e,en,es} {mand,envi,text,contact,molest,mensaje}{ando,andome,andonos}|escribiendo|escribiendome|escribiendonos
        certain quiero-dejar: quiero|deseo|quisiera|gustaria|solicito dejar de recibir @det-es* @sms
        certain dejar: @leave-es ya? de|con? @det-es* @send-es
        certain dejar-mensajes: @leave-es ya? de|con? @det-es* @sms
        certain deje-de: @leave-es|{termin,ces}{en,e} ya|porfa|favor? de {mand,envi,text,contact,mensaje,molest,spame,bombarde,hostig,acos}{ar,arme,arnos}|escribir|escribirme|escribirnos
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
        certain quitar-num: @off-es mi|este|el|nuestro|mis|a numero|telefono|celular|movil|contacto|datos|nombre
        certain me-off: me|nos @off-es|desuscriban|desuscriba de|$
        certain consent: revoco|retiro|cancelo|revocar|retirar mi|el|todo consentimiento|autorizacion|permiso
        certain no-interesa: no me|nos? interesa|interesan ~1 {recib}{ir,iendo}|sus|@sms|esta @sms|publicidad|$
        certain mi-baja: {tramit,proces,hag,realic,gestion,solicit,confirm}{a,an,e,en,ar,o} mi|la|una baja
        certain salir-lista: salir|salirme|salgan|borrarme de ~1 @list-es
        certain cancelar-servicio: {cancel,suspend,deten,desactiv}{ar,en,e,an,a,er} @det-es* servicio|envio|alertas de? @sms|$
        certain no-autorizo: no {autoric,autoriz,acept,permit,consient,permito}{o,amos,} ~2 envio|@sms
        certain envio: {deten,suspend,cancel,par,fren}{gan,ga,an,a,e,en,ar} el|los|de envio|envios ~1 @det-es* @sms|$
        certain nunca-mas: nunca|jamas mas? me|nos @dont-es|@call-es
        certain no-mas: no|ni mas @det-es* @sms
        certain cancelar-sub: cancelar|cancelen|cancela|cancele|anular|anulen mi|la|esta|su? suscripcion
        review wrong: numero|persona equivocado|equivocada|incorrecto
        review wrong-2: {equivoc}{o,aron,ado,ada,ados,a,an,as,aste} de|el ~1 numero|persona|contacto|telefono
        review wrong-4: ^ esta|estan|estas equivocado|equivocada|equivocados|confundido|confundidos $
        review wrong-3: ^ no soy|conozco <name>|el|ella|esa|ese $
        review estamos: no ~1 {estoy,estamos,soy,somos,tengo,tenemos,hay} interesado|interesada|interesados|interesadas|interes $|en
        review no-soy-3: no soy <name> $
        review no-soy: ^ no|esta|este|aqui no? soy|es <name>|esa|ese|quien|cliente ~4 $
        review numero-mal: {tien,est}{e,en,es,a,an} mal|equivocado|incorrecto ~1 numero
        review cambie: ^ ya cambie|cambio|cambiamos de numero $
        review aqui-no: aqui no|nadie|ningun ~2 {viv,trabaj,hay}{e,a,en,an,} ~2
        review dije: les|le|te dije|pedi|pedimos|dijimos|avise que|no|parar|dejar|stop {par,dej,cancel,borr,quit}{aran,en,e,ar,aras,ara}|no|me|stop|de|baja
        review no-la-conozco: ^ no lo|la|le|los conozco|conocemos $
        review nada-interesa: nada|poco me interesa
        review quejar: voy|vamos a quejarme|quejar
        review quejar-2: me voy|vamos a quejar
        review harte: ya|me {hart}{e,aron,an,o}|canse|cansaron $|de|con
        review tanto: tanto|tanta|cada|mucho @sms ~3 {molest,cans,hart,fastidi}{a,o,an}
        review no-jodan: no me|nos? {jod,friegu,chingu,fastidi,acos,hostigu,hostig}{an,as,a,en,es,e}
        review abogado: mi|un|nuestro abogado|demanda|denuncia|policia $
        review abogado-2: {llam,contact,habl}{ar,are,o,ando} ~2 abogado|policia|profeco
        review denuncia: {har,pon,present}{e,er,ar,go,o,are,emos} ~1 denuncia|demanda|queja $|contra|ante|por|en
        review no-registre: no|nunca ~1 {registr,suscrib,inscrib,autoric,autoriz,afili}{e,i,o,amos}
        review no-di: no|nunca ~1 di|dimos|doy mi|mis|autorizacion|el ~1 numero|autorizacion|consentimiento|permiso|datos|$
        review no-conozco: no conozco|conocemos a ningun|ninguna|esa|ese|nadie|<name> ~2 $
        review no-soy-2: no soy|somos ~2 persona|quien|cliente
        review no-es-suyo: ya no es|uso|usa|tiene|pertenece ~2 numero|telefono|celular|el|ella|suyo|persona
        review no-es-mio: no|ya es|pertenece ~2 numero|telefono|celular $|de|ya
        review no-es-suyo-2: numero|telefono|celular|linea ya|no no|es|pertenece ~2 de|suyo|mio|pertenece|$
        review no-vive: no|nadie ~1 vive|trabaja|{llam}{a,an} ~1 aqui|asi
        review murio: murio|fallecio|fallecido|fallecida ~1 $
        review acoso: es|son|esto ~1 acoso|spam|hostigamiento|estafa|abuso|basura|correo-basura
        review por-que: porque|que me|nos @still-es* {mand,envi,escrib,contact,text,molest,acos}{a,an,as,e,en,es}
        review por-que-2: porque|que @still-es+ {mand,envi,escrib,contact,text,molest}{a,an,as,ando,andome,iendo,iendome,e,en}
        review por-que-3: que ~1 recibo|recibimos|llegan|llega @det-es* @sms|esto|eso
        review mi-numero: quien|quienes|donde|como ~4 mi|este|nuestro numero|telefono|contacto|celular|datos
        review ya-dije: ya les|le|te|se|lo|la|he|habia|hemos* {dije,dijimos,dicho,pedi,pedido,solicite,mande,envie,avise,cancele,escribi,respondi} ~3 que|baja|stop|no|parar|alto|cancelar|paren|dejen|veces
        review demasiados: {demasiad,tant}{os,as}|mucho|exceso|harto|muchisimos de? @sms
        review fastidio: que|son|me|muy fastidio|molestia|pesados|pesadez|lata|molestos|hartan|tienen ~3 @sms|harto|harta|$
        review insistan: no {insist}{an,as,a,ais,en}|{jod}{an,as}|{friegu}{en,es}|{chingu}{en,es}
        review insulto: ^ {vaya,vayan,vete,vayase,vayanse,chinga,chinguen,chingue,metanse,metete,pudranse,larguense,lárgate,largate} ~5
        review ya-no: ^ ya no $|gracias|quiero $
        review ya-no-soy: ya no soy|somos|trabajo|vivo ~1 cliente|clientes|ahi|alli|$
        review interesa: no me|nos interesa|interesan|interesaria $|mas|su|sus|nada|ya|esto
        review sin: sin|cero|menos mas? @sms $
        review paz: dejame|dejenme|dejeme|deje|dejen|deja me? en|tranquilo|tranquila
        review! como: como ~4 baja|borro|borrarme|quitarme|salirme|{desuscrib}{o,irme,irse,e}|{desafili}{o,arme}
        review como-2: como ~3 {cancel,par,deten,elimin,quit,anul,desactiv,bloque}{o,ar,arme}|detengo|detener|salgo|salir|salirme|dejo|dejar|evito|evitar de|a|del|con? @det-es* esto|estos|eso|@sms|@list-es|suscripcion|recibir|$
        review quiero-dejar: quiero|deseo|quisiera|gustaria dejar de recibir
        review como-3: como ~3 no|dejar|dejo|evito|evitar ~2 recibir|lleguen|llegue|manden|envien
        review molestar: no me|nos {molest,llam,insist}{en,e,es,an,as} $|mas|nunca|jamas|por
        review molestar-2: no {molest}{en,e,es,ar} $|mas|nunca|ya|por
        review molestar-3: @leave-es de|en {molest}{ar,arme,arnos}|{fastidi,jod}{ar,er,arme}|jodernos
        review deny: los|les|lo|te|le|voy|vamos|a {report,denunci,demand,bloque}{ar,o,are,aremos,arlo,arlos,arte,arles,amos,e} $|a|ante|con|por|si
        review harto: harto|harta|cansado|cansada de @det-es* @sms
        review suscribi: no|nunca me|he|ya? suscribi|suscrito|pedi|solicite|autorice
        review sigo: sigo|siguen|seguimos|sigues recibiendo|mandando|enviando|llegando|escribiendo|mandandome|enviandome|escribiendome $|@sms|@det-es|esto|estos|me|despues|y
        review nada-de: no|nunca quiero|queremos|necesito|deseo nada de|con|mas? ustedes|usted|uds|vosotros|$
        review pesados: no|ya? {sean,seas,sea,son,eres,que,muy,tan} {pesad,molest,intens,neci,fastidios,cargos}{o,a,os,as} $|con|ya
        review estuvo: ya estuvo|estuvieron|vale|esta bueno|bien? de|con|$ @sms?
        review hartos: {hart,cansad,aburrid}{o,a,os,as}|hartisimo|hartisima de ustedes|usted|esto|eso|tanto|tanta|sus
        review dueno: {cambi}{o,e,amos,aron} de dueno|duena
        review cuantas-veces: cuantas veces ~4 {dig,dec,ped,repet,escrib,tengo,hay}{o,ir,imos,}|tengo|hay|debo
        review quien-permiso: quien ~1 {dio,autorizo,permitio,dijo} ~2 permiso|autorizacion|derecho|$|mi|que
        review no-soy-senora: no soy la|el senora|senor|doctor|doctora
        review estan-molestando: me|nos estan|esta|estas|siguen {molest,acos,hart,fastidi,hostig}ando
        certain no-en-lista: no|nunca quiero|queremos|deseo|quisiera estar|seguir|aparecer|formar|figurar ~3 @list-es|grupo
        review prefiero: prefiero|preferiria|prefiero|prefeririamos que? no ~3 @dont-es|@send-es|recibir|@sms
        review no-los-quiero: no|nunca los|las|lo quiero|queremos|pedi|necesito $|mas|gracias
        review robinson: lista robinson
        review derechos: derecho|derechos ~2 supresion|cancelacion|arco|olvido|oposicion|privacidad
        review datos: {borr,elimin,suprim,cancel}{ar,en,e,an,a} ~2 mis|todos? datos
        review murio-2: mi|nuestro {papa,padre,mama,madre,esposo,esposa,marido,mujer} ~1 murio|fallecio|falleci
        review fastidiar: @leave-es de {ching,hinch,hostig,fregar,fastidi,jod,molest,acos}{ar,er,,arme,arnos}
        review soy-menor: soy menor
        help con-quien: con quien hablo|estoy|tengo
        opt_in apunto: {apunt,inscrib,suscrib,agregu,anad}{o,eme,enme,anme,ame,ame} otra|de|nuevamente vez|nuevo|$
        opt_in recibir: quiero|deseo|quisiera|puedo|gustaria volver? a? recibir|recibirlos ~3 $|nuevo|otra|@sms
        opt_in recibir-2: quiero|deseo|quisiera|puedo|gustaria suscribirme|inscribirme|volver|suscribir $|de|otra|a|nuevamente $|nuevo|vez|recibir|suscribirme|inscribirme|sus|los|@sms
        opt_in alta: darme|denme|deme|dame de alta
        opt_in inscribir: suscribanme|suscribeme|suscribame|inscribanme|inscribeme|reactivar|reactiven|reactivenme|agreguenme
        guard-in no-in: no|nunca|ya ~2 quiero|deseo|quisiera
        opt_in vuelvo: vuelvo|volver a suscribirme|inscribirme|recibir
        opt_in volver: vuelvan|vuelve|vuelva a enviarme|mandarme|enviar|mandar
        help ayuda: necesito|quiero ayuda|informacion
        help quien: ^ quien|quienes es|eres|son|me|manda|envia usted|ustedes|este|esto|tu|escribe|manda|habla|envia|esta|numero? $
        join favor: por favor
        alias favor: fabor favr
        alias quiero: qiero kiero kero qero
        alias mensajes: mensages mensajs mensjaes
        alias mensaje: mensage
        common: hasta pasta costa casta parara paras parada salida sali salio saldo bajo caja auto
        mend: @send-es @dont-es @leave-es @offme-es @sms darme detenganse
        mend: mensajes mensaje recibir publicidad promociones suscripcion eliminen
        common: mensajero recibirla recibiria pasajes
        typo: cancelar detener desuscribir
        """#
}
