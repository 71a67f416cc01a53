"""Portuguese."""

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

_NAMES = names("e")
_NETWORKS = networks("e|ou|no|na|em")
_DAY = r"(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?,? |(?:sábado|domingo),? )?\d{1,2}º? (?:de )?(?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-zç]*\.?(?: de)? \d{4}"
_CLOCK = r"(?:às |as )?\d{1,2} ?[h:.] ?\d\d(?:min)?"
_STATED = (
    r"(?:publicad[oa]|atualizad[oa]|modificad[oa]|criad[oa]|postad[oa]|última atualização|data)(?: em| a| no dia)?|em"
)
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:inscreva[- ]se|assine|subscreva|registe-se|cadastre-se|receba)\b[^,;:?]{{0,80}}\b(?:newsletters?|boletim|boletins|e-?mail)\b{TAIL}[.!]?",
            "(?:digite |insira )?(?:o )?seu (?:endereço de )?e-?mail[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("cancelar (?:a )?(?:inscrição|subscrição|assinatura)|descadastrar|ver (?:este e-?mail )?no navegador",),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:conteúdo|artigo) exclusivo para assinantes",
            "(?:este|o) (?:artigo|conteúdo|texto) é (?:exclusivo|restrito|reservado) (?:para|a|aos) (?:nossos )?(?:assinantes|membros|subscritores)[^,;:?]{0,60}",
            "(?:assine|torne-se (?:assinante|membro)|seja assinante)(?: (?:já|agora|aqui|por [^,;:?]{1,30}|para (?:ler|continuar lendo)[^,;:?]{0,30}))?[.!]?",
            r"(?:apoie|apoia) (?:o|o nosso|nosso|um) (?:jornalismo|trabalho)\b[^,;:?]{0,60}",
            r"(?:baixe|descarregue) (?:o|a nossa|nosso) (?:app|aplicativo|aplicação)\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:publicidade|anúncio|pub|conteúdo (?:patrocinado|publicitário)|patrocinado|propaganda|informe publicitário|continua (?:após|depois d)[ae]? ?(?:a )?publicidade|continua após o anúncio)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"siga-nos(?: nas redes(?: sociais)?)?[.!]?|comentários(?: \(\d+\))?|ouvir (?:o )?artigo",
            rf"(?:compartilh(?:ar|e)|partilh(?:ar|e)|tuitar|imprimir|enviar|comentar|salvar|guardar)(?: (?:este|esta|o|a|essa|esse))?(?: (?:artigo|notícia|página|matéria|texto|conteúdo))?(?: (?:no|na|por|via|com|pelo|em) {_NETWORKS})?[.!:]?",
            rf"(?:siga-nos|siga|segue-nos|acompanhe-nos|curta|curta-nos|encontre-nos)(?: (?:o|a) {PLACE}| {NAME}| a gente)?(?: também)? (?:no|na|nas|em) {_NETWORKS}[.!]?",
            r"(?:\d+ comentários?|copiar (?:o )?link|deixe (?:um|seu|o seu) comentário|ver comentários)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:(?:leia|lê|ler|veja|ver|ouça) (?:também|mais|ainda)|saiba mais|relacionad[oa]s?|notícias relacionadas|recomendado) ?: ?{TITLE}.{{1,160}}",
            "(?:leia mais|leia também|ler mais|saiba mais|ver mais|veja também|continue (?:lendo|a ler)|continuar (?:lendo|a ler)|(?:notícias|artigos|matérias|conteúdos|temas) relacionad[oa]s|mais lid[oa]s|as mais lidas|(?:você|também) pode(?: também)? (?:gostar|interessar)|voltar ao topo|mais sobre (?:este|o) tema)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?todos os direitos reservados\b[^,;:?]{0,80}",
            r"(?:é )?proibida a reprodução\b[^;:?]{0,100}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fotos?|fotografia|imagem|crédito|créditos|ilustração|vídeo|legenda|arte|reprodução|divulgação)(?: de)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,120}[(|/–—.!?…”»] ?(?:foto|fotografia|imagem|crédito) ?[:©/] ?.{1,60}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:por {_NAMES}, )?da redação",
            rf"por:? {_NAMES}(?:,? (?:em|para|de) {PLACE}| ?[|/,–—-] ?(?:{AGENCY}|{PLACE}))?",
            rf"(?:texto|autora?|autores|redação|escrito por|reportagem(?: de)?|edição(?: de)?|tradução|jornalista) ?:? ?{_NAMES}",
            rf"com (?:informações (?:da|de|do) )?{AGENCY}(?:(?:, ?| e ){AGENCY}){{0,3}}\.?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:há \d+ (?:minutos?|horas?|dias?|semanas?)|(?:tempo de )?leitura ?:? ?\d+ min(?:utos?|\.)?|\d+ min(?:utos?|\.)? de leitura)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:etiquetas|temas|tags|palavras-chave|assuntos|tópicos|categorias?|editoria|arquivado em) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:nota (?:do|da|de) (?:editora?|redação|direção)|errata|erramos|correção|n\. ?d[aoe]? ?r\.?) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="pt",
    sentences=SentenceRules(
        before="adv alm aprox arq av ca cap cel cf cmdt comte cor d dep des dra dras drs eng engº est ex exma exmo "
        "fr gen ilma ilmo lgo maj min p.ex pe pres profa profª pç r rev s sgt sp sr sra sras srs srta sta sto ten "
        "trav ver vs",
        before_number="abr ago al art arts cap caps cl cláus dec ed fev figs inc jan jul jun km lib lit mai mar n n.º nov nº núm out par tít "
        "pág págs ref sec set t tab tel vols §",
        within="adm assoc bibl bras cia coord dept depto dir div dpto ed edit etim eua filh fl fls gov hab ibid "
        "inst lat lit máx mín nac obs org orig port prov publ secr seg soc sup séc sécs tip trad univ us vet",
        after="a.c a.m d.c ltda p.m s.a",
        after_number="cm hab kg km min mm seg",
        followers="abril agosto dezembro fevereiro janeiro julho junho maio março novembro outubro setembro",
        starters="a acho afinal agora ainda algumas alguns ali além antes ao aos apenas apesar após aquela aquele "
        "aqui as assim até cada caso cerca certo com como contra contudo da das daí de depois desde dessa desse "
        "desta deste do dois dos durante e ela elas ele eles em embora enfim enquanto entre entretanto então era "
        "eram essa essas esse esses esta estas este estes está estão eu existe finalmente foi foram grande hoje "
        "há isso isto já logo lá mais mas me mesmo meu minha muita muitas muito muitos na nada nas nem nenhum "
        "nessa nesse nesta neste ninguém no nos nossa nosso num numa nunca não nós o onde ontem os ou outra "
        "outras outro outros para pela pelas pelo pelos perto pode pois por porque porquê portanto porém pouco "
        "primeiro qual qualquer quando quanto que quem quê se segundo seja sem sempre sendo ser será seu seus si "
        "sim sob sobre somente sua suas só tal talvez também tem ter teve tinha toda todas todavia todo todos "
        "tudo tão têm um uma umas uns você vocês vários às é",
    ),
    counts="words",
    reading_speed=181,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("portuguese"),
        more="ainda além algum alguma algumas alguns antes após assim até aí cada cerca contra cuja cujo desde deve "
        "devem disse diz dois duas durante então está estão fazer fez há hoje já lá meu muita muitas muitos nada "
        "nenhum ninguém nunca não nós onde outra outras outro outros pode podem poder porque porém pouco primeiro "
        "próprio quando quanto quase quer segundo sempre sendo será serão sob sobre sua são só também tal talvez "
        "tanto têm ter toda todas todo todos três tudo vai vão você vocês à às é",
    ),
    stemmer=Sumy("portuguese"),
    key_phrases=KeyPhraseRules(
        links="de da do das dos",
        head_first=True,
    ),
    cues=Cues(
        announcing="propor propõe propomos apresentar apresenta apresentamos introduzir descrever descreve desenvolver",
        finding="mostrar mostra mostram demonstrar demonstra resultado concluir conclui melhorar melhoria superar",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="ele ela eles elas isto isso este esta estes estas esse essa esses essas seu sua seus suas mas e porém "
        "contudo entretanto também então assim",
        phrases=("por exemplo", "no entanto", "por outro lado", "além disso"),
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:resumo|conclusão)\b",
    sections=SectionNames(
        references="(?:lista de )?(?:referências|bibliografia|fontes|literatura|obras)(?: (?:bibliográficas|citadas?|"
        "consultadas?|básica|geral|e (?:notas|bibliografia)))*|notas e referências|fontes e bibliografia",
        appendix="anexos?|apêndices?|agradecimentos|glossário|índice (?:remissivo|onomástico)|sobre (?:o autor|"
        "a autora|os autores)|posfácio",
        contents="índice|sumário|conteúdo|neste (?:livro|número)|índice geral",
        imprint="ficha (?:técnica|catalográfica)|colofão|créditos|aviso legal|copyright|direitos de autor|expediente",
        published=r"primeira edição|1\.ª edição|impresso (?:em|por|no)|depósito legal|publicado (?:por|em)|"
        "todos os direitos reservados|capa ?:|paginação|título original|revisão ?:|impressão e acabamento",
        chapters="livro|parte|capítulo|tomo|volume|canto|ato|acto|cena|carta|secção|seção|lição",
        openings="prólogo|epílogo|prefácio|introdução|posfácio|prelúdio|conclusão|apresentação",
        title="título",
        author="autor(?:a|es|as)?|por|de",
        forward_looking="(?:declarações|afirmações|informações) (?:prospectivas|prospetivas|sobre o futuro|"
        "de carácter prospetivo|de caráter prospectivo)|projeções futuras",
        uncertain="riscos?|incertezas?|diferir (?:substancial|material|significativa)mente|nenhuma obrigação",
        subscribing=r"assin(?:e|ar|ante|antes|atura)\b|(?:entrar|iniciar sessão|faça login)|por mês|teste grátis|"
        r"regist[oer]\w+|continu(?:e|ar) (?:lendo|a ler)|acesso ilimitado|exclusivo para",
    ),
    by="por",
    labels=LabelWords(
        asked="p|pergunta",
        answered="r|resposta",
        others="aviso|assunto|atenção|autora?|causa|conclusão|conselho|contac?to|cuidado|custo|data|de|para|"
        "definição|descrição|desvantagens?|detalhes|dica|efeito|endereço|exemplo|exercício|facto|fato|"
        "figura|fontes?|hora|horário|importante|ingredientes|início|local|segunda|terça|quarta|quinta|"
        "sexta|sábado|domingo|mito|morada|motivo|nome|notas?|objetivo|observação|opção|passo|perigo|"
        "preço|problema|recomendação|regra|resultado|risco|solução|tabela|telefone|tema|título|vantagens?",
    ),
    furniture=_FURNITURE,
)
