"""Spanish."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Cues,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    StopWords,
    Sumy,
)

_NAMES = names("y|e")
_NETWORKS = networks("y|e|o|en")
_DAY = r"(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?\d{1,2} (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*\.?(?: de(?:l)?)?,? \d{4}"
_CLOCK = r"(?:a las? )?\d{1,2}[:.]\d\d ?(?:h|hs|horas)?\.?(?: ?[ap]\. ?m\.)?(?: cest?| gmt)?"
_STATED = (
    r"(?:publicado|actualizado|modificado|última actualización|creado|fecha(?: de publicación)?|act\.?)(?: el| a las)?"
)
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:suscríb[ae]te|suscríbase|suscribite|apúntate|regístr[ae]te|inscríbete|recibe|reciba|recibí)\b[^,;:?]{{0,80}}\b(?:newsletters?|bolet(?:ín|ines)|correo(?: electrónico)?)\b{TAIL}[.!]?",
            r"(?:suscribirse|suscripción|suscribirme) (?:a la|al|a nuestro|a nuestra) (?:newsletter|boletín)\b[^,;:?]{0,40}",
            "(?:introduce |escribe |ingresa )?tu (?:dirección de )?(?:correo electrónico|e-?mail)[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:darse|darte) de baja|cancelar (?:la )?suscripción|ver (?:este (?:mensaje|correo) )?en (?:el|tu) navegador",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:contenido|artículo) (?:exclusivo )?para suscriptores",
            "(?:este|el) (?:artículo|contenido) (?:es exclusivo|está reservado|es solo|es) (?:para|a) (?:nuestros )?(?:suscriptores|socios|miembros|abonados)[^,;:?]{0,60}",
            "¡?(?:suscríbete|suscríbase|hazte (?:socio|suscriptor)|únete)(?: (?:ahora|aquí|ya|para (?:seguir leyendo|leer más)|desde [^,;:?]{1,30}))?[.!]?",
            r"(?:apoya|apoye|colabora con) (?:nuestro|el|un) (?:trabajo|periodismo)\b[^,;:?]{0,60}",
            r"(?:descarga|descárgate|descargue) (?:nuestra|la) (?:app|aplicación)\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:publicidad|anuncio|contenido (?:patrocinado|promocionado)|patrocinado|publirreportaje|continúa (?:leyendo )?después de la publicidad|la noticia continúa (?:tras|después de) la publicidad|sigue leyendo tras la publicidad)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"¡?(?:síguenos|síganos|seguinos)(?: en (?:nuestras )?redes(?: sociales)?)?[.!]?|comentarios(?: \(\d+\))?|escuchar (?:el )?artículo",
            rf"(?:compart(?:ir|e|a)|tuitear|imprimir|enviar|comentar|guardar)(?: (?:este|esta|el|la))?(?: (?:artículo|noticia|página|nota|contenido))?(?: (?:en|por|vía|con) {_NETWORKS})?[.!:]?",
            rf"¡?(?:síguenos|síganos|seguinos|sígueme|sigue a {NAME}|siga a {NAME}|encuéntranos|danos me gusta|únete a nosotros)(?: también)? (?:en|por) {_NETWORKS}[.!]?",
            r"(?:\d+ comentarios?|copiar (?:el )?enlace|deja (?:un|tu) comentario|dejar un comentario|ver comentarios)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            "(?:lea|lee|leer|vea|mira) (?:también|además)|ver más noticias",
            rf"(?:(?:lee|lea|leer|leé|mira|ver|vea) (?:también|además|más)|te puede interesar|también te puede interesar|le puede interesar|más información|noticias? relacionadas?|en video|relacionado|no te pierdas) ?: ?{TITLE}.{{1,160}}",
            "(?:leer más|lee(?:r)? también|ver más|seguir leyendo|sigue leyendo|más información|(?:también )?(?:te|le) puede interesar|(?:noticias|artículos|contenidos|temas) relacionad[oa]s|lo más (?:leído|visto)|más leídas?|te recomendamos|volver arriba|ir arriba|más sobre este tema)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?todos los derechos reservados\b[^,;:?]{0,80}",
            r"(?:queda )?prohibida (?:la |su )?reproducción\b[^;:?]{0,100}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fotos?|fotografía|imagen|crédito|crédito de la foto|ilustración|vídeo|video|gráfico)(?: de)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|fotografía|imagen|crédito) ?[:©/] ?.{1,60}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"por:? {_NAMES}(?:,? (?:en|para) {PLACE}| ?[|/,] ?(?:{AGENCY}|{PLACE}))?",
            rf"(?:texto|autora?|autores|redacción|escrito por|escribe|entrevista|traducción|periodista|una información de) ?:? ?{_NAMES}",
            rf"(?:redacción|con información de|agencias?|{AGENCY})(?: ?[/|,y]{{1,2}} ?(?:{AGENCY}|agencias)){{0,3}}",
            rf"con información de {AGENCY}(?:(?:, ?| y ){AGENCY}){{0,3}}\.?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{PLACE} - {_DAY}(?: - {_CLOCK})?",
            rf"{_DATES}",
            r"(?:hace \d+ (?:minutos?|horas?|días?|semanas?)|(?:tiempo de )?lectura ?:? ?\d+ min(?:utos?|\.)?|\d+ min(?:utos?|\.)? de lectura)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:etiquetas|temas|tags|palabras clave|archivado en|categorías?|sección) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:nota (?:del? )?(?:editora?|la redacción|redacción)|fe de (?:errores|erratas)|corrección|n\. ?del? ?[er]\.?) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="es",
    sentences=SentenceRules(
        before="aprox arq av avda ca cf cfr cmdte cnel cra d dn dra dras dres ee ej excma excmo fdo fr gob gral "
        "hna hno ilma ilmo ing lic mons mtro ntra ntro p.ej pl presb profa pza rvdo sgto sr sra sras sres srta st "
        "sta sto tte ud uds vd vda vds vs",
        before_number="abr ago ap apdo art arts cap caps cl cláus dic disp ed ene ext feb figs inc jul jun km lib lit lun lám mar máx mín n num núms "
        "nov nro nº núm oct pág págs párr párrf ref secc sep sept t tel tfno tít vols",
        within="adm admón bco coord cía dcha depto dir dpto edit edo esq hab izq ltda máx mín pers prov pta ptas "
        "pts tlf trad univ",
        after="a.c a.m d.c ee.uu etcétera p.m s.a s.l s.l.u",
        after_number="cm hab hrs hs kg km min mm ptas seg",
        followers="abril agosto diciembre enero febrero julio junio marzo mayo noviembre octubre septiembre",
        starters="a además ahora al algunas algunos allí antes aquel aquella aquí asimismo así aun aunque aún "
        "bajo cada casi como con conforme contra cual cualquier cuando cuál cuándo cuánto cómo de debido del "
        "desde después donde durante dónde e el ella ellas ello ellos en entonces entre era eran es esa esas ese "
        "eso esos esta estaba estas este esto estos está están finalmente fue fueron gracias ha había hace hacia "
        "han hasta hay hoy igualmente incluso junto la las le les lo los luego mas me mediante mi mientras mis "
        "mucha muchas mucho muchos muy más nada ni ningún no nos nosotros nunca o otra otras otro otros para pero "
        "poco por porque posteriormente primero pues que quien quienes quizá quién qué según ser si sido sin "
        "sobre solo son su sus sí sólo tal también tampoco tan tanto te tenía tiene tienen todas todo todos tras "
        "tu un una unas uno unos usted varios y ya yo él",
    ),
    counts="words",
    reading_speed=218,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("spanish"),
        more="a al algo alguien aquí así aun aún aunque aquella aquello casi cerca contra cosa cuales cuanto cuál "
        "cuándo cómo de debe deben del después dice dicho dijo durante dónde e él ella ello ese esa eso esos esas "
        "esto estas este estos están está estuvo fuera gran haber había habían han hasta hay he hecho hemos hoy hubo "
        "le les luego más me mediante menos mi mis misma mismas mismos mucha muchas mucho mí nada ni ninguna ninguno "
        "no nuestra nuestro nuestros nuevo nueva o otra otras otros parte poco pues que qué quienes quizá quizás se "
        "sea según señaló será serán sería sí sino tal tales tampoco tan tanto te tenía ti toda todas todavía todos "
        "tres tu tus tuvo u y ya",
    ),
    stemmer=Sumy("spanish"),
    key_phrases=KeyPhraseRules(
        links="de del",
        head_first=True,
    ),
    cues=Cues(
        announcing="proponer propone proponemos presentar presenta presentamos introducir describir describe "
        "desarrollar",
        finding="mostrar muestra muestran demostrar demuestra resultado concluir concluye mejorar mejora superar",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="él ella ello ellos ellas esto este esta estos estas eso ese esa esos esas su sus pero y además también "
        "entonces así sino",
        phrases=("por ejemplo", "sin embargo", "por eso", "por otro lado", "en cambio"),
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:resumen|conclusi\w+|síntesis)\b",
    sections=SectionNames(
        references="(?:lista de |obras? )?(?:referencias|bibliografía|fuentes|literatura|citadas|"
        "obras citadas)(?: (?:bibliográficas|citadas?|consultadas?|básica|general|y (?:notas|"
        "bibliografía)))*|notas y referencias|fuentes y bibliografía",
        appendix="anexos?|apéndices?|agradecimientos|glosario|índice (?:onomástico|analítico)|sobre (?:el autor|"
        "la autora|los autores)",
        contents="índice(?: general)?|contenidos?|tabla de contenidos?|sumario|en este (?:libro|número)",
        imprint="colofón|créditos|página (?:legal|de créditos)|aviso legal|copyright|derechos de autor|"
        "pie de imprenta|ficha (?:técnica|bibliográfica)",
        published="primera edición|impreso (?:en|por)|depósito legal|publicado (?:por|en)|diseño de (?:cubierta|"
        "portada)|maquetación|todos los derechos reservados|imprime|título original|editad[oa] (?:por|en)",
        chapters="libro|parte|capítulo|tomo|volumen|canto|acto|escena|carta|sección|jornada|lección",
        openings="prólogo|epílogo|prefacio|introducción|preludio|conclusión|palabras preliminares",
        title="título",
        author="autor(?:a|es|as)?|por|de",
        forward_looking="(?:declaraciones|manifestaciones|afirmaciones|información) (?:prospectivas?|a futuro|de futuro|"
        "con proyecciones? (?:a|de) futuro|previsiones)|proyecciones a futuro",
        uncertain="riesgos?|incertidumbres?|diferir (?:sustancial|material|significativa)mente|ninguna obligación",
        subscribing=r"suscr\w+|iniciar? sesión|inicia sesión|(?:por|al) mes\b|prueba gratuita|reg[ií]str\w+|"
        "seguir leyendo|leer (?:el artículo|la noticia) complet[oa]|sin permanencia|acceso ilimitado|"
        "hazte socio",
    ),
    by="por",
    labels=LabelWords(
        asked="p|pregunta",
        answered="r|respuesta",
        others="advertencia|asunto|atención|autora?|causa|conclusión|consejo|contacto|coste|costo|cuándo|"
        "cuidado|de|para|definición|descripción|desventajas?|detalles|dirección|dónde|efecto|ejemplo|"
        "ejercicio|fechas?|figura|fuentes?|hecho|horas?|horario|importante|ingredientes|inicio|lugar|"
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mito|motivo|nombre|notas?|objetivo|"
        "observación|opción|paso|peligro|precio|problema|recomendación|regla|resultado|riesgo|solución|"
        "tabla|teléfono|tema|título|ventajas?",
    ),
    furniture=_FURNITURE,
)
