"""Every language's choice: the words that sentence ends depend on, written down by hand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from core.languages.sentences.rules import Rules

#: What holds in every language, and alone in one without a line in the table.
COMMON = Rules(
    before="dr Mt mr mrs ms prof",
    before_number="fig n° no nr p pp vol",
    within="Bros Co Corp Inc Jr LLC Ltd Sr St",
    after="etc",
)

#: ISO 639-1 code -> its rules.
RULES: Mapping[str, Rules] = MappingProxyType(
    {
        "ar": Rules(
            before="أ د م",
            reporting=r"(?:قال|قالت|يقول|تقول|وقال|سأل|سألت|أضاف|أضافت|أجاب|أجابت)\b",
        ),
        "bg": Rules(
            before="акад бул г-жа г-н гр д-р доц жк инж напр обл пл пр проф с св т.е т.нар ул",
            before_number="бр гл мл стр табл т фиг чл №",
            after="др т.н",
            after_number="г гг в вв кг км лв млн млрд мин сек хил ч",
            followers="януари февруари март април май юни юли август септември октомври ноември декември",
            starters="а аз ако без в ви вие все всички всичко във да до докато за защо защото и из или има как като "
            "когато които който където към ли между ми много може на над най накрая нас не нека ние никой но ново о "
            "обаче около от още по под после пред през при първият първо с са само сега след според също тази така "
            "там те то това тогава този той третият тук тя у ще що",
        ),
        "cs": Rules(
            before="arch bc bl br býv ca dipl doc dosl ev fr gen hl ing judr kol kpt křest mgr mj mjr mlad mudr např "
            "npor odd p phdr phmr plk pol por pp pplk ppor prap prom pí resp rndr rtm sr srov st sv svob tal tj tzn "
            "tzv voj vč zdr zejm zn zvl čsl šk škpt šrtm",
            before_number="kap max min obr odst par roč s sb str sv tab tel § č čj čl ř",
            within="akad alt angl ap cit dop dub fa fil franc hist hod inv it ital jap jun kat kupř kč lat lit mil mld "
            "moder ned nem nám nár násl něm obch obv odp ods okr ot pozn poč prav př předn přel přibl příl příp red "
            "rus samost sev sl slov spol stol tech tis tř ul vyd vyj vých z zem zkr zákl záp ústř řec špan",
            after="a.s aj apod atd atp o.p.s o.s s.r.o v.o.s",
            after_number="cm hod kg km kč l mil min mld mm sek tis",
            starters="a ale ani až bez bude budou byl byla byli bylo byly co což do dále jak jako jaké jaký jde je "
            "jeho jejich její jen jestliže ještě jinak již jsem jsme jsou k kam kde kdo kdy když ke kromě která které "
            "který ku mezi mimo mohou možná musí my může na nad naproti ne nebo nebyl nebylo není než nic nikdo nyní "
            "o od on ona oni ono ovšem pak po pod podle pokud potom poté pro proto protože proč právě před přes při "
            "přitom s se sice snad stejně ta tak také takže tam tato tedy ten tento teprve ti to tohle toho tomu toto "
            "tu tuto ty tyto této u už v ve vy však všechno všichni vždy z za zatím zatímco zde ze či že",
            followers="března dubna května kč ledna listopadu prosince srpna září února července června října",
            ordinals=True,
        ),
        "da": Rules(
            before="adj adv ang bl.a bla ca cand civ d.v.s dir dvs eks ekskl evt f.eks fr frk fx hhv hr hrs iflg ift "
            "incl ing inkl jf jur jvf kapt kgl kl ltn m.h.t mag mht o.a p.g.a pga pr sct sgt skt sml st vedr vs",
            before_number="art bd ca kap kl max min pkt s side stk tab tlf § -nr",
            within="afd alm anm apr arr aug bem bibl bot bygn co dec dep feb fork forts fv gl gr grdl hovedk indb inst "
            "jan jul jun kbh kem komm kst lign mdl mia mio modt nov obs off okt omr omtr opr ordf org oversat red ret "
            "sagl samt sek sen sep sept sogn std suppl teol till tlf ugtl vejl",
            after="a/s e.kr ekr f.kr fkr m.fl m.m m.v mfl mm mv o.l o.lign o.s.v ol osv",
            after_number="cm g hl kg km kr l m mia min mio mm pct sek stk",
            starters="af alle alligevel altså at blandt både da de den denne der derefter deres derfor dermed desuden "
            "det dette disse dog du efter eller ellers en enten er et far flere folk for fordi foruden fra få før "
            "først han hans har her hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i ifølge ikke "
            "ingen intet jeg jo kun kunne lad man mange med men mens min mit måske nogen nogle nu når ofte og også om "
            "på samtidig selv selvom senere siden sin skal som så således til trods ud under ved vi vil",
            followers="april august december februar januar juli juni maj marts november oktober september",
            ordinals=True,
        ),
        "de": Rules(
            before="Chr Lt Mag Sen Th allg amerik arab ausschl bes bsp bspw bundesl bzw ca chin d.h d.i dipl dt ehem "
            "ehm eidg eig eigtl einschl engl entspr erg ev evtl exkl ffm fhr fr franz frhr frl frz geb gefr gegr geh "
            "gen gest ggf griech habil hebr hg hl hon hptm hr hrsg i.d.r ing inkl insb insbes ital jap jgd jr jur kais "
            "kath kdt kfm kgl kurf königl lat lfd lic ltn med mind mtl mögl nat norw näml nördl o.g oberst obst obstlt "
            "od oec oä pfr pharm phil pol poln präs päd rer resp russ röm s.o s.u schriftl schwed schweiz sekr sog "
            "span sr st staatl stellv städt südl techn tgl theol u.a uffz ungef unv urspr ursprgl v.a verh verw vet "
            "vgl vorm vs westl wg wiss z.b z.t zus zzgl zzt österr östl",
            before_number="abb abs anl anm apr art aufl aug bde bl dez feb h heft hs jan jg jul jun kap kl mar max min "
            "nov nrn okt op pos rdnr rn rz s seite sep sept sp stk tab tel tit zif ziff § -bd -nr -pl -str",
            within="abt adr akad anh anz ausg bearb begr beil bem betr bev bez bhf bund cm co ders ebd fa fam fn forts "
            "gebr gem geogr geom getr gr grds hd hist hpts ibid jh jhd jhdt kg kgr km konst kr kto lk ltg masch min "
            "mio mm mrd mskr nachm obb pkt prot prov pseud psych publ reg rep rs sek soz std strg tsd univ usg verf "
            "verl verz vj wwe zf zs zsf ztr zw übers -pl -str",
            after="chr dgl e.v ff m.ü.m n.chr o.ä u.a.m u.v.m u.ä usf usw uvm v.chr",
            after_number="cm kg km mm",
            followers="april august dezember februar januar juli juni jänner mai märz november oktober september",
            starters="aber alle allem allerdings als also am an andere anders auch auf aufgrund aus außerdem bei beim "
            "bereits besonders bis bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran "
            "darauf daraufhin daraus darin darum darunter darüber das dass davon dazu dem den denn dennoch der deren "
            "des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei du durch eben "
            "ebenfalls ebenso ein eine einem einen einer eines einige einst er erst es etwa falls ferner für gegen "
            "gemäß gerade gleichzeitig habe haben hat hatte hier hierbei hierfür hierzu hinter ich ihr ihre ihrer im "
            "immer in inzwischen ist ja jede jeder jedes jedoch jetzt kann kein keine können man manche mein meine "
            "meist meistens mit nach nachdem neben nicht nichts noch nun nur ob obwohl oder oft ohne schließlich "
            "schon sehr sein seine seit seitdem sich sie sind so sobald sogar solche somit sondern sonst sowohl "
            "später statt trotz trotzdem um und uns unser unsere unter viele vielleicht vom von vor vorher wann war "
            "waren warum was weder wegen weil weitere weiterhin welche wenig wenige wenn wer werden wie wieder wir "
            "wird wo wobei wurde wurden während zu zudem zuerst zugleich zuletzt zum zunächst zur zusammen zuvor zwar "
            "zwei zwischen über überhaupt",
            ordinals=True,
        ),
        "el": Rules(
            before="άγ αγ αντιπρ αρ αρχ βλ δηλ δρ εκδ επιμ ι.ν κ κα καθ κκ κυβ λ.χ λεωφ μτφρ οδ π.χ πλ πρβλ πχ σελ "
            "στρ στρατ ταγμ τηλ υπ",
            before_number="άρθ αρ αρ.φ αρθρ αριθ εδ εικ κεφ πίν παρ σ σελ σσ τ τόμ",
            within="απρ αυγ δεκ δισ δισεκ εκ εκατ ιαν ιντς ιουλ ιουν μαρ μαϊ νοε νοεμ νυν οκτ πρ σεπ σεπτ φεβ χιλ χλμ",
            after="ε.ε κ.ά κ.α κ.λπ κ.ο.κ κ.τ.λ κλπ κοκ κτλ μ.μ μ.χ μμ π.μ π.χ.χ πμ",
            after_number="δισ εκ εκατ μ χιλ χλμ",
            starters="έτσι έχει έχουν ή ήταν αλλά αν ανάμεσα αντί αντίθετα από αργότερα αρχικά ας αυτά αυτές αυτή "
            "αυτής αυτοί αυτό αυτόν αυτός αφού γι για γιατί δεν δηλαδή διότι εάν εγώ εδώ εκεί εκείνη εκείνο εκείνος "
            "ενώ εξάλλου επίσης επειδή επιπλέον η θα κάθε κάποιοι κάτι καθώς και κατά κι λοιπόν μέχρι μία μα μας με "
            "μετά μια μπορεί μπορούμε μόλις μόνο να ναι ο οι ούτε πάντως παρά παρόλο περίπου ποιος πολλά πολλές "
            "πολλοί πού πρέπει πριν προς πρόκειται πρώτα πώς σήμερα σας σε στα στη στην στις στο στον στους συνεπώς "
            "τέλος τα τελικά τη την της τι τις το τον του τους των τότε τώρα υπάρχει υπάρχουν υπό φυσικά χθες χωρίς "
            "ως ωστόσο όμως όπου όπως όσο όσοι όταν ότι όχι",
            followers="απριλίου αυγούστου δεκεμβρίου ιανουαρίου ιουλίου ιουνίου μαΐου μαρτίου νοεμβρίου οκτωβρίου "
            "σεπτεμβρίου φεβρουαρίου",
            marks=";\u037e",
        ),
        "en": Rules(
            before="Ft Mts Ste adm ald amb approx asst atty brig ca capt cf cllr cmdr col cpl cpt det drs e.g eg fr "
            "gen gov hon i.e insp lt maj messrs mgr mlle mme mmes msgr n° pfc pres profs pvt rep reps rev revd sen sgt "
            "supt v viz vs",
            before_number="app apr apt art arts aug bk cap ch chap chaps col cols dec ed eq eqs ex ext exx feb figs "
            "flt jan jul jun ll ln mar max min n nn nos nov oct op par para pt pts r reg rm rule sec secs sect sep "
            "sept stat ste tab tel ver vols",
            within="Ala Ariz Ark Aug Calif Colo Conn Dec Del Feb Fla Fri Id Ill Ind Jan Kan Ky Mass Md Mich Minn Miss "
            "Mo Mon Mont Neb Nev Nov Oct Okla Ore Penn Sept Tenn Tex Thu Thur Thurs Tue Tues Va Vt Wash Wed Wis Wyo "
            "acad admin al assoc ave avg bldg blvd cir civ co comm comr conf cong cos crim ct dept dist div esq est "
            "evid fed ft gov't govt hosp hwy ibid incl inst int'l intl mfg misc mss natl orch orig plc prev proc rd rt "
            "ser soc sq st ste supp tbsp temp trans tsp univ yd",
            after="a.d a.m b.c p.m",
            after_number="am cm deg ft gal hr hrs in kg km lb lbs mg mi min mins ml mm mph oz pm sec secs",
            followers="april august bst cdt central cet cst ct december eastern edt est et february friday fridays "
            "gmt january july june march may mdt monday mondays mountain mst november october pacific pdt pst pt "
            "saturday saturdays september sunday sundays thursday thursdays tuesday tuesdays utc wednesday wednesdays",
            starters="a about according after again all also although always among an and another any are as at back "
            "because before both but by can could despite did didn't do does don't during each either even every "
            "everyone few finally first for four from further furthermore given had has have he he's hence her here "
            "his how however i i'd i'll i'm i've if in indeed inside instead is it it's its last later let like many "
            "maybe meanwhile more moreover most much my neither never nevertheless no nobody none nor not nothing now "
            "of often oh on once one only or other others our over perhaps please rather same several she she's "
            "should similarly since so some someone sometimes soon still such than that that's the their them then "
            "there there's therefore these they they're this those though three through thus to today together two "
            "under unfortunately unless unlike until up upon very was we we're we've well were what what's when "
            "whenever where whether which while who whose why will with within without would yes yet you you're your",
            quoted=200,
            reporting=r"(?:(?:[A-Z][\w’'-]{0,30}\.?|the|his|her|my|he|she|they|we|it) ){1,4}"
            r"(?:said|says|asked|asks|replied|cried|answered|added|exclaimed|shouted|whispered|murmured|muttered|"
            r"inquired|demanded|continued|told|wrote|repeated|remarked|observed|declared|insisted|sighed|"
            r"laughed|growled|screamed|wondered|began|explained|interrupted|returned|retorted|thought)\b",
        ),
        "es": Rules(
            before="aprox arq av avda ca cf cfr cmdte cnel cra d dn dra dras dres ee ej excma excmo fdo fr gob gral "
            "hna hno ilma ilmo ing lic mons mtro ntra ntro p.ej pl presb profa pza rvdo sgto sr sra sras sres srta st "
            "sta sto tte ud uds vd vda vds vs",
            before_number="abr ago apdo art arts cap caps dic ed ene ext feb figs inc jul jun km lun lám mar máx mín n "
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
        "fi": Rules(
            before="dipl ent esim evl fil hra ins kand kapt kenr ks lis maist mm n nk ns nti os piispa puh rva so st "
            "synt toht toim tri v vrt yht",
            before_number="art klo kpl n:o nide nro puh s siv taul v §",
            within="al alk arv ehd jäsen kesk keskim kirj kok koul kts käänt lat lk lyh läh lääk maks milj mon mrd "
            "muist nim nyk oy per pj pvm ruots saks suom suunn säv taiv tav tj tod ttk tuhat vas viim virall vuos vuot "
            "yl ylik",
            after="eKr eaa ekr jKr jkr jne ko tms ym yms",
            after_number="cm eur h kg km milj min mk mm mrd t",
            followers="elokuuta heinäkuuta helmikuuta huhtikuuta joulukuuta kesäkuuta lokakuuta maaliskuuta "
            "marraskuuta syyskuuta tammikuuta toukokuuta",
            starters="aikaisemmin aina ainakin ainoastaan alun ehkä ei eikä eivät emme en entä esimerkiksi he heidän "
            "hän hänen ilman itse ja joka joku jonka jos joskus jotka jälkeen kai kaikki kanssa koko koska kuinka "
            "kuitenkin kuka kun kuten kyllä lisäksi lopulta luultavasti me meidän mikä milloin minkä minun minä missä "
            "mitä monet moni mukaan mutta muun muut myöhemmin myös ne niiden niin niitä noin nuo nykyisin nyt näiden "
            "näin nämä olemme olen olet oli olisi olivat on onko otti ovat paitsi pian sama se sekä sellainen sen "
            "siinä siis siitä siksi silloin sillä silti sinun sinä sitten sitä tai te toinen toisaalta tosin tuo "
            "tuolloin tällä tällöin tämä tämän tänään tässä tästä usein vaan vaikka vain vasta vielä voi voiko vuonna "
            "yhdessä yksi",
            ordinals=True,
        ),
        "fr": Rules(
            before="Cap Ch Ph Th adj app av bd boul ca cdt cf chap col drs env ex fg gal hon jr lt m mgr mlle mlles mm "
            "mme mmes p.ex pl pr rév s.a.r s.m st ste sts vs éd ét",
            before_number="al art arts chap col figs ill liv max min n nos pag pl réf sect t tab tél § éd",
            within="adv ap apr avr bibl bot cie coll dir div déc dép dépt etabl ets fr fév févr gouv gr hab ibid id "
            "intro janv juil lat lieut mss nov oct op orig plur prov préf rem sc sept serg sing suiv sup trad univ var "
            "zool édit",
            after="j.-c j.c s.a s.a.r.l s.a.s",
            after_number="cm hab kg km min mm sec",
            starters="afin ailleurs ainsi alors an après assez au aucun aucune aujourd'hui auparavant aussi autour "
            "autre autres aux avant avec beaucoup bien bref c car ce ceci cela celle celles celui cependant certaines "
            "certains ces cet cette ceux chacun chaque chez ci comme comment concernant contre d dans de debout "
            "depuis dernier des deux dieu donc dont du durant dès désormais elle elles en encore enfin ensuite entre "
            "est et eux faut fin finalement grâce hors ici il ils j jamais je jusqu l la laissez le les leur leurs "
            "lors lorsqu lorsque lui là m ma mais malgré mes mieux moi moins mon même n ni non nos notre nous on or "
            "ou oui outre où par parce parfois parmi pas pendant personne peu peut plus plusieurs pour pourquoi "
            "pourtant près puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi "
            "quoique rien s sa sans sauf se selon ses seul seule si soit son sont sous souvent suite sur surtout ta "
            "tandis tant te tel telle tes toi ton toujours tous tout toute toutefois toutes trop très tu un une vers "
            "voici voilà vos votre vous y à étaient était étant",
        ),
        "he": Rules(
            reporting=r"(?:אמר|אמרה|אמרו|שאל|שאלה|שאלו|הוסיף|הוסיפה|ענה|ענתה|השיב|השיבה|לחש|לחשה|קרא|קראה|צעק|צעקה)\b"
        ),
        "hy": Rules(marks=":"),
        "hu": Rules(
            before="Cs Gy Sz Zs alez bp br cca ezds ford gr id ifj ill kb ld lásd pl st stb.k sz szds szerk szt tbk "
            "vez vál vö özv ún őrgy",
            before_number="bek evf fej max min o.h old sz tel § ábra",
            within="aug bt csüt dec em eng feb febr fsz jan júl jún ker kft kiad kr krt közp mill mrd máj márc nov "
            "nyrt okt pént rt röv szep szept szl szül tc tör uo vsz várm zrt zs ált ápr",
            after="b.v.t i.sz stb u.n",
            after_number="cm db ft kg km mm perc",
            followers="augusztus december február január július június kerület május március november október "
            "szeptember század században április évfolyam évi",
            starters="a ahogy ahol aki akik akkor alatt amely ami amikor amíg annak az azok azonban azonnal azt aztán "
            "azért be bár csak de e ebben eddig egy egyes együtt ehhez el erre ez ezek ezen ezt ezután ezzel ezért ha "
            "hanem hiszen hogy hogyan hol hova hát igaz igen ilyen itt jelenleg ki kicsi kik később két közben külön "
            "legyen lehet ma maga meg megint mely melyik mert mi mikor milyen mind minden mindez mindig mit mivel "
            "miért most már még ne nekem nem nincs nos néha olyan ott persze s se sem soha sok sokan szerint számára "
            "továbbá több ugyanakkor ugyanis utána vagy vajon valamint valószínűleg van vannak viszont volt végül ám "
            "éppen és így úgy ő ők",
            ordinals=True,
        ),
        "it": Rules(
            before="ad.es amm arch avv ca cap card cav cf cfr col comm dir dott dott.ssa dr.ssa egr es gen gent geom "
            "ill ing mar mons on p.es pres prof.ssa proff rag rev s sen serg sig sig.na sig.ra sigg spett ss st ten "
            "uff v vs",
            before_number="all art artt att c cap capp co dir ed figg lett mar max min n nn pag pagg par reg rif sec "
            "sent set sez tab tel voll §",
            within="ago apr cit civ cod coll cost dic edit ediz feb febr fig fr giu giugn gr ingl int lat lit lug mag "
            "mod nov num op ott pen pers plur priv proc sett sing spa srl suppl ted trad",
            after="a.c d.c ecc s.p.a s.r.l seg segg",
            after_number="cm kg km min mm sec",
            starters="a ad adesso ai al alcune alcuni all alla alle allo allora anche ancora anzi appena attualmente "
            "c'è certo che chi ci cioè ciò col come comunque con cosa così cui da dai dal dall dalla dalle dallo "
            "davanti degli dei del dell della delle dello dentro di dopo dove dunque durante e ecco ed egli ella "
            "entrambi era erano essa esse essi esso fino forse fra fu furono già gli grazie ha hanno ho i ieri il in "
            "infatti infine inoltre insieme intanto invece io l la le lei lo loro lui ma mai malgrado mentre mi mio "
            "molte molti molto ne nei nel nell nella nelle nello nessun nessuno noi non nonostante nostra nostro né o "
            "od oggi ogni oltre oppure ora ormai per perché perciò perfino persino però più pochi poi poiché prima "
            "proprio pure qualche qualcuno quale quali quando quanti quanto quasi quel quella quelle quelli quello "
            "quest questa queste questi questo qui quindi s sarà se sebbene secondo sempre senza si sia siamo siccome "
            "solo soltanto sono sopra soprattutto sotto sta su sua subito successivamente sue sugli sui sul sull "
            "sulla sulle sullo suo suoi sì tale tali tanto tra tu tutta tuttavia tutte tutti tutto un un'altra una "
            "uno va verso vi viene voi vorrei è",
        ),
        "ja": Rules(reporting=r"(?:と|って|、|，|が|は(?!い)|を|に(?!も)|の(?!ち)|も|で(?!も|は|す)|や|へ|など|だ|,)"),
        "ko": Rules(
            marks="~",
            # The polite endings.
            finals="다(?<=니다)|요(?<=[어아해세네군까지데예에여려]요)|죠",
            reporting=r"(?:라고|이라고|하고|고|라며|라는|이라는|라면서|며)\b"
            r"|[^.?!\"“”]{1,40}(?:말했|말한|밝혔|전했|덧붙였|물었|답했|대답했|설명했|강조했|주장했|외쳤|속삭였)다[.,]",
        ),
        "nl": Rules(
            before="b.sc bijv burg bv bvb ca cf d.w.z dhr drs ds dwz evt excl gebr gen i.p.v i.v.m incl ing ir jhr "
            "jkvr kap kard kol lt m.a.w m.b.t m.sc mevr mgr mw n.a.v nl o.a o.l.v plm pres resp sint st t.a.v t.b.v "
            "t.g.v t.o.v v.d vd vgl vs wed weled z.g.n zgn zn",
            before_number="afb afd apr art artt aug blz ca dec dl feb hfst hoofdst jan jul jun kol lid max min mrt nov "
            "nrs okt pag par reg sept tel § -nr -pl -str",
            within="aant aanw afl alg bibl biol co dec febr geb ger gest krt lit mil mld mln mnd ned nov nrd nv okt "
            "oorspr opm opp org overl pk pr prov red sep sept soc temp toel uitg univ vert verz vlg vnl voorz -pl -str",
            after="a.u.b chr e.a e.d e.v enz m.v n.chr n.v s.v.p v.chr",
            after_number="cm kg km min mld mln mm mnd sec uur",
            followers="april augustus december februari januari juli juni maart mei november oktober september",
            starters="aan achter al aldus alle alleen allemaal als alsof altijd andere anders bij bijna binnen "
            "blijkbaar boven buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvan daarvoor dan "
            "dat de deze die dit doch door drie dus echter een eens eerst eigenlijk elk elke en enkele er evenals eén "
            "gedurende geen haar had heb hebben heeft hem het hier hierbij hierdoor hiermee hierna hij hoe hoewel hun "
            "iedereen iemand ik in inmiddels is ja je jij jullie kan later maar meer meestal men mensen met mijn "
            "misschien na naar naast natuurlijk nee net niemand niet niets nog nu of om omdat omstreeks ondanks onder "
            "ons onze ook op over pas per rond samen sinds sindsdien sommige soms te tegen ten tenslotte ter terwijl "
            "tevens tijdens toch toen tot totdat tussen twee u uit uiteindelijk van vanaf vandaag vanwege veel verder "
            "vervolgens via volgens voor vooral voordat vroeger waar waarbij waarom waarschijnlijk wanneer want was "
            "wat we weer wel welke wie wij wil worden wordt zal ze zelfs zich zij zijn zo zoals zodra zonder zou "
            "zowel één",
        ),
        "no": Rules(
            before="adm adv ang bl.a bla ca cand d.v.s dir dvs eks ekskl evt f.eks feks fr frk hhv hr ifm iht ing inkl "
            "jf jfr kapt kgl kl ltn mag mht o.a pga red sgt siv skt st stk tidl vedr vs",
            before_number="art bd kap kl max min pkt s side stk tab tlf § -nr",
            within="afd alm anm apr aug avd bibl bot co dep des feb fork forts gml gr inst jan jul jun kem mill mrd "
            "nov obs off okt omr opp org pst sek sep sept std tekn tlf univ",
            after="e.kr ekr f.kr fkr m.fl m.m m.v mfl mm mv o.l o.s.v ol osv",
            after_number="cm g kg km kr l m mill min mm mrd pst sek stk",
            followers="april august desember februar januar juli juni mai mars november oktober september",
            starters="alle allerede alltid altså at av bare begge blant både da de deg dei den denne der deres "
            "deretter derfor dermed dessuten det dette disse du eg ein eller ellers en enkelte er et ett etter flere "
            "folk for fordi foruten fra før først han hans har her hun hva hvem hver hvilken hvis hvor hvordan "
            "hvorfor i ifølge ikke ingen innen jeg kan kanskje man mange med men mens mer min mot mye ned noe noen nå "
            "når og også om over på samtidig selv selvom senere siden sin skal slik som så således tidligere til "
            "tross under ut uten ved vi videre vil vår",
            ordinals=True,
        ),
        "lo": Rules(spaced=True),
        "pl": Rules(
            before="abp ad adw al ang art asp b bp br bł ca czes doc dot ds dypl dyr fr gen gm gr hab hiszp hr insp "
            "inż j.w jw kard kom kpr kpt ks lic m.in m.st mec mgr mjr mł nadkom niem np o ob ok os pl pn podinsp "
            "podkom por pow ppor ppłk prez proc pt płd płk red ros rzeczn s sierż st tel tj tzn tzw ul ur wg wiceprez "
            "woj wsch ww wł zach zm zob zw łac śp śr św",
            before_number="art dz kol lp par pkt poz rozdz rozp rys s str t tab tel ust zob §",
            within="dep dol egz geogr godz hist il im jęz kat kl kol lek lit mat max med mies min mld mln muz nast ojc "
            "oprac otrzym pers pierw pol przekł przyd przym przyp pseud rel rz sek skr sp spół spółka stow szt tech "
            "teol tys tłum urz w wiel wojsk wyd wym wyst włas zał zł",
            after="in itd itp n.e o.o p.n.e r s.a z.o.o",
            after_number="cm godz gr ha kg km m min mld mln mm proc r sek tys w zł",
            followers="czerwca grudnia kwietnia lipca listopada lutego maja marca października sierpnia stycznia "
            "września",
            starters="a aby albo ale ani aż bardzo bez bo bowiem by być był była było były chociaż choć ci co czy "
            "czyli dla dlaczego dlatego do dopiero dzięki dziś gdy gdyby gdzie gdzieś i ich ile inni ja jak jaka "
            "jakby jaki jakie jako je jeden jedna jednak jednakże jednocześnie jego jej jest jestem jeszcze jeśli "
            "jeżeli już każda każdy kiedy kto ktoś która które który ku lecz ludzie ma mają mam miał miała mimo mnie "
            "może można my na nad najpierw nam nas natomiast nawet nic nich nie niech nigdy nikt no o obecnie "
            "oczywiście od on ona one oni oraz oto pan pani po pod podczas ponadto ponieważ potem poza przed przede "
            "przez przy później sam się skoro sprawa stąd swoje są ta tak taka taki takie także tam te tego tej ten "
            "teraz też to toteż trzeba tu tutaj ty tych tylko tym tymczasem u w we według wiele wielu więc wobec wraz "
            "wreszcie wszyscy wszystko wtedy właśnie wśród z za zaraz zatem zawsze ze znów został została że",
        ),
        "pt": Rules(
            before="adv alm aprox arq av ca cap cel cf cmdt comte cor d dep des dra dras drs eng engº est ex exma exmo "
            "fr gen ilma ilmo lgo maj min p.ex pe pres profa profª pç r rev s sgt sp sr sra sras srs srta sta sto ten "
            "trav ver vs",
            before_number="abr ago art arts cap caps dec ed fev figs inc jan jul jun km mai mar n nov nº núm out par "
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
        "ro": Rules(
            before="Gen acad arh av bd bld cca cf col com conf cpt d-l d-na de.ex dl dlui dna dvs ex ing jud lect lt "
            "mun pr sf st str vs înv şos șos",
            before_number="alin ap art bl cap ed et lit max min pag par pct sc sect tel",
            within="apr aug dec dep dir ed edit febr hr ian ibid mart mil mld noi nov oct op orig red sept srl trad "
            "univ urm",
            after="d.hr s.a s.r.l î.hr ş.a ş.a.m.d ș.a ș.a.m.d",
            after_number="cm kg km mil min mld mm sec",
            followers="aprilie august decembrie februarie ianuarie iulie iunie mai martie noiembrie octombrie "
            "septembrie",
            starters="a abia acea aceasta această aceea acei acel acela acele acest acesta aceste acestea acești "
            "aceștia acolo acum adică ai aici alte alături alți am apoi ar asta astfel atunci atât au avea aveau așa "
            "ca care cartea ce cea cei cel cele chiar cine conform cu cum când cât câteva câțiva căci dacă dar "
            "datorită de deci deoarece desigur deși din dintre doar două după e ea ei el ele era erau este eu fiecare "
            "fiind foarte fără iar la le li lor lui lângă mai multe mulți nici niciodată nimeni nimic noi nu numai o "
            "odată or ori oricum pe pentru peste poate prin printre până pînă s-a sau se si spre su sub sunt să toate "
            "tot totuși toți tu un una unde unele unii unul va voi vor îi îl îmi împreună în înainte încă într între "
            "întrucât întâi își și",
        ),
        "ru": Rules(
            before="Дж Ю адм акад англ араб арм архиеп биол блж букв бул в.т.ч г-жа г-н г-на г-ну ген гл гос греч "
            "груз д-р дер докт доц др.-греч др.-евр евр еп зав зам изд инж исп ист ит итал канд корр лат лейт лит м-р "
            "майор митр мкр наб напр нач нем о-в обл оз ок пгт пед пер перев перс пл полк польск пос пр-т просп прот "
            "проф прп р р-н ред респ рожд санкт-петерб св свящ см соавт собр сост соч ср ст-ца стр т.е т.к т.н т.о "
            "т.ч тех техн тур укр ул урожд физ филол филос фр франц хим чл чл.-корр ш юрид яп",
            before_number="§ абз вып гл д кв кн корп ном п подп пп прим разд рис с ст стр т табл тел тт ч №",
            within="авг акц апр бр в вв вост вс вт дек долл ед зап им ин-т кон коп кор мар мин млад млн млрд мн ноя "
            "нояб об окт отд отт пол пон прим пт рег род руб сб сев сек сен сент сер совр соотв соц спец ст тж тип тыс "
            "ун-т фам фев февр центр час чел чт шт экз эл энц юж языч янв",
            after="гг др и.т.д и.т.п н.э пр проч т.д т.п",
            after_number="в вв г га гг долл кг км коп м мин млн млрд мм руб сек см тыс ч чел шт экз",
            followers="августа апреля декабря июля июня марта мая ноября октября сентября февраля января",
            starters="а без более большинство будучи был была были было в ведь вместе вместо во возможно вот впервые "
            "впоследствии впрочем все всего вскоре вследствие всю всё вы где да даже далее два для до другие другой "
            "его ее если есть еще ещё её же за зато здесь и из из-за или имеет именно иногда итак их к каждый как "
            "какие какой когда кроме кто куда лишь между мне многие много может можно мой мы на над надо например нас "
            "не нередко несмотря нет ни никто ничего но о об обычно один одна однако одни около он она они оно от "
            "отсюда первый перед по под поздно позже пока поскольку после потом потому почему почти поэтому правда "
            "при причем причём про просто раз разве с сам самый свою сегодня сейчас сначала со согласно спустя среди "
            "стоит так такая также такие такое такой там тем теперь то тогда того тоже только тот три тут ты у уже "
            "хотя часто через что чтобы эта эти это этого этой этом этот я является",
        ),
        "sk": Rules(
            before="angl arch bc bl br dipl doc ev fr franc gen gr hl ing judr kol kpt kt lat maď mgr mjr mons mudr "
            "napr nem npor odd ods p phdr plk pol por porov pp pplk ppor r resp rndr rus st starogr sv t.j tal tj tur "
            "tzn tzv vr vč zvl čes špan",
            before_number="kap max min obr ods par por r roč s str tab tel zb zv § č čl",
            within="akad alt apr aug cit dec fa feb febr hist hod it jan jun juž júl jún kat lit mar mil mld máj ned "
            "nov nám nár o obch okr okt pozn prekl príp písm red sept sev stor tech tis tr ul vyd vých zem zákl záp",
            after="a.i a.pod a.s ap atď kr n.l pod pred.n.l s.r.o spol",
            after_number="cm hod kg km mil min mld mm sek sk tis",
            followers="apríl apríla august augusta december decembra február februára január januára júl júla jún "
            "júna marca marec máj mája november novembra október októbra september septembra storočia storočie "
            "storočí",
            starters="a aj ak ako ale alebo ani asi avšak bez bol bola boli bolo bude budú by cez do ešte hneď hoci i "
            "iba ich ide ja je jeden jedna jeho jej kam každý kde kedy keď kto ktorá ktoré ktorý ku kvôli lebo len "
            "majú medzi mnohé mnohí my má môže na nad najmä napriek nasledne navyše ne neskôr nie niektoré niektorí "
            "nikto nič no následne o od okolo okrem on ona oni ono po pod podľa pokiaľ potom počas pre pred preto "
            "pretože prečo pri pričom s sa sme so stalo svoj sám sú ta tak taktiež takto takže tam teda ten tento tie "
            "tieto to toho toto tu tá táto tú túto tým u už v vo vtedy vy však všetci všetko vždy z za zatiaľ ze zo "
            "či čo ďalej ďalší že",
            ordinals=True,
        ),
        "sv": Rules(
            before="adj adv ang bl.a ca d.v.s dir doc dvs ev exkl f.d fd fil fr fr.o.m frk följ gen hr ing inkl jfr "
            "jur kand kapt kgl kl kungl löjtn m.a.o mag o.d.y p.g.a pga resp s.k s:t s:ta sk st särsk t.ex t.o.m tex "
            "urspr v.g vs äv övlt",
            before_number="art bd kap kl max min pkt s sid st tab tel § -nr",
            within="alm anm apr aug avd bibl bot co dec dep eng feb febr forts gbg gr inst jan jul jun kem mar mdr "
            "milj mkt nov obs off okt omkr org proc red sek sep sept std sthlm tekn tfn univ uppl utg övers",
            after="d.y d.ä e.kr f.kr m.fl m.m mfl mm o.d o.dyl o.s.v osv",
            after_number="cm g kg km kr l m mdr milj min mm proc sek st",
            followers="april augusti december februari januari juli juni maj mars november oktober september",
            starters="alla alltså andra att av bara bland båda de dem den denna dessa dessutom det detta dock du dvs "
            "där därefter därför därmed då efter eftersom eller en enbart endast enligt er ett flera folk från få för "
            "före först förutom genom ha han hans har hela hennes hon hos hur här i ibland idag inför ingen inget "
            "innan inom inte ja jag kan kanske lika man med medan mellan men mer mest min mot mycket många nej ni nu "
            "när någon några och också ofta om ordet precis på redan samma samtidigt sedan själv ska skall slutligen "
            "som så således till trots två under ur utan vad var varför varje vem vi vid vidare vilka vilken vill "
            "vissa vår än ändå är även",
        ),
        "th": Rules(
            before="ก.ค. ก.พ. ก.ย. กับ ของ ค.ศ. คือ จะ จาก ซึ่ง ดร. ต.ค. ต้อง ถ้า ที่ ธ.ค. นาง นางสาว นาย ผศ. พ.ค. "
            "พ.ต.อ. พ.ย. พ.ศ. พล.อ. ม.ค. มิ.ย. มี.ค. รศ. ว่า ศ. ส.ค. หรือ หาก เช่น เป็น เพราะ เพื่อ เม.ย. เมื่อ แต่ "
            "และ โดย ใน ให้ ได้แก่ ไม่",
            after="! ? ครับ คะ ค่ะ จ้ะ จ๊ะ ด้วย นะ เลย แล้ว …",
            followers="กับ ก็ ของ คือ จน จาก จึง ซึ่ง ด้วย ตลอดจน ตั้งแต่ ต่อ ถึง ที่ รวมถึง รวมทั้ง ว่า หรือ อัน ฯ "
            "เช่น เนื่องจาก เป็น เพราะ เพื่อ แต่ และ แล้ว โดย ใน ให้ ได้แก่ ๆ "
            # Units and powers of ten, after a figure.
            "กม. กิโลกรัม กิโลเมตร ดอลลาร์ ตารางกิโลเมตร ตารางเมตร บาท พันล้าน ยูโร ล้าน หมื่น เซนติเมตร เปอร์เซ็นต์ "
            "เมตร แสน",
            openers="ถ้า ถ้าหาก หาก หากว่า แม้ว่า",
            starters="กระนั้น ก่อนหน้านี้ ขณะที่ ขณะเดียวกัน จากนั้น ฉัน ดังนั้น ด้าน ต่อมา ทว่า ทั้งนี้ นอกจากนั้น "
            "นอกจากนี้ ปัจจุบัน ผม พวกเขา มัน ล่าสุด วันนี้ สำหรับ ส่วน หลังจากนั้น อย่างไรก็ตาม เขา เธอ เมื่อวาน เรา "
            "แต่ทว่า ในขณะเดียวกัน ในที่สุด",
            spaced=True,
        ),
        "tr": Rules(
            before="alb alm apt ar arş ast astsb av bkz bn bnb bulv cad doç dz ecz far fr gen hv hz ing isp it kd korg "
            "krş kur lat mah mim müh onb op ord org osm rus sok st tc tuğg tümg tğm uzm vb.nin yrd yun yzb çvş örn öğr "
            "ütğm",
            before_number="böl c cilt fık max md min res s sf sn sy syf tab tel şek",
            within="ank bsk böl coğ ed ens fak fiz geo hlk huk ist jeol kon mad mat mil müz sos tar tic yy yük zool "
            "çev ölm üniv şti",
            after="a.ş i.s i.ö m.s m.ö mö vb vd vdl vs",
            after_number="cm dk kg km m mm sn tl yy",
            followers="aralık ağustos dünya ekim eylül haziran kasım mart mayıs nisan ocak temmuz yüzyıl yüzyılda "
            "yüzyılın şubat",
            starters="ama ancak ardından artık aslında aynı ayrıca az bana bazı bazıları başka belki ben beni benim "
            "bir biraz biri birkaç birçok biz bizim bu bugün buna bunda bundan bunlar bunları bunların bunu bunun "
            "burada böyle böylece da daha de demek değil diğer dolayısıyla dün en evet eğer fakat gene genellikle "
            "gibi hangi hatta hayır hem henüz hep hepsi her herkes hiç hiçbir ilk ise için işte kaç kendi kendisi ki "
            "kim kimi kimse madem nasıl ne neden nedeni nerede niye niçin o ona ondan onlar onları onların onu onun "
            "orada oysa pek sadece sanki sen senin siz sizin son sonra sonunda sonuç tabii tam tek tüm ve veya ya "
            "yalnız yani yine zaten çok çünkü önce örneğin öte özellikle üstelik şimdi şu şunu şöyle",
            ordinals=True,
        ),
        "uk": Rules(
            before="Дж адм акад англ араб архієп бл блаж букв бул біол вул ген гол гр грец д-р див докт доц зав зам "
            "заст зб канд лат м митр н напр нар нач нім о о-в обл оз п пані пер пл полк пор преп пров просп прот проф "
            "р р-н ред рос с св свящ смт ст-ця т.зв т.к твор техн тур упор фр франц філол хім чл яп єп ім інж ісп іст "
            "іт",
            before_number="§ абз арт буд вип гл д кв кн корп мал п пп прим підп рис розд с ст стор т табл тел тт ч №",
            within="акц бер в вв верес вт відд відп год грн груд дол екз ел енц жовт зх кв квіт коп кор куб кін лип "
            "листоп лют млн млрд мол нд од пд пн пон поч пт реж сб сек сер серп соц спец ст суч сх січ тис трав ун-т "
            "хв центр черв чол чт шт євр ін-т інст",
            after="н.е рр т.д т.п і.т.д і.т.п ін",
            after_number="га год грн дол екз кг км коп м млн млрд мм р рр сек см ст тис хв чол шт",
            followers="березня вересня грудня жовтня квітня липня листопада лютого серпня січня травня червня",
            starters="а або адже але багато без був була були було більшість в вам вас ваш ви вона вони воно врешті "
            "все всі втім від відповідно він далі де дехто деякі для до друга другий й його кожен коли крім куди лише "
            "має мене ми може можливо можна між мій на навіть над наприклад нас натомість наш не незважаючи немає ну "
            "ні ніхто нічого о об один одна однак одні окрім ось перед перша перший поки поруч потрібно потім про "
            "проте протягом під після сам саме свою серед спочатку сьогодні та так така такий також такі там те тепер "
            "ти тим то того тоді той тому три тут у уже усе усі хоча хто це цей цим цього ця ці через чи чому ще що "
            "щоб щодо я як яка яке який якщо які і із із-за інший інші їх їхній її",
        ),
        "zh": Rules(
            reporting=r"[^\s。！？，、；：“”「」]{0,8}(?:说|說|道|问|問|喊|叫道|回答|答道|表示|指出|认为|認為)"
            # Where the sentence ends with it, more may stand before.
            r"|[^\s。！？，、；：“”「」]{9,30}(?:说|說|道|问|問|回答|表示|指出)。"
        ),
    }
)
