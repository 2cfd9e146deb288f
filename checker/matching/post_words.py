"""The words of posts: fields of machine learning, roles, the work that is told, and internships, in five languages."""

from __future__ import annotations

import re

from checker.matching.writing import one_of

_FIELD = one_of(
    r"(?i:machine[- ]learning|ml\b|ml\s?ops\b|deep[- ]learning|artificial intelligence)",
    r"(?i:(?<!\.)a\.?i\.?\b(?! programmer)|data[- ]scien(?:ce|tist|tific)\b)",
    r"(?i:nlp\b|natural language|(?:computer )?vision\b|reinforcement learning|applied scien\w+|neural net\w*)",
    r"(?i:speech (?:recognition|processing|scien\w+)|recommend(?:er|ation)\w*|machine translation)",
    r"(?i:llms?\b|gen(?:erative)?[- ]?ai\b)",
    r"(?i:data mining|predictive model\w*|statistical learning|robot learning|computational linguist\w+)",
    r"(?i:perception\b|language technolog\w+|algorithms? (?=intern\b|engineer\b|researcher\b|scientist\b))",
    r"(?i:maschinelle\w* lernen\w*|k[uü]nstliche\w* intelligenz|ki\b|bildverarbeitung|sprachverarbeitung)",
    r"(?i:datenwissenschaft\w*|apprentissage (?:automatique|profond|par renforcement|statistique))",
    r"(?i:intelligence artificielle|ia\b|sciences? des donn[eé]es|vision par ordinateur)",
    r"(?i:traitement (?:automatique )?(?:du|des) lang\w+|aprendizaje (?:autom[aá]tico|profundo))",
    r"(?i:inteligencia artificial|ciencia de (?:los )?datos|cient[ií]fic[oa] de datos)",
    r"(?i:visi[oó]n (?:por computador\w*|artificial)|procesamiento de(?:l)? lenguaje)",
    chinese=r"机器学习|深度学习|人工智能|数据科学|数据挖掘|自然语言处理|计算机视觉|图像识别|大模型|算法(?=工程师|实习|研究|岗)",
    first="abcdgiklmnprstv机深人数自计图大算",
)
_ROLE = one_of(
    r"(?i:(?:engineer|scientist|researcher|developer|intern|internship|trainee|architect|lead|leader|head|manager|"
    r"director|consultant|specialist|analyst|assistant|associate|fellow|resident|post-?doc\w*|professor|lecturer|"
    r"instructor|tutor|student|candidate|programmer|freelanc\w+|practitioner|expert|co-op|apprentice|vp|chief|ta|ra|"
    r"werkstudent\w*|praktikant\w*|\w*praktikum|\w*entwickler\w*|ingenieur\w*|wissenschaftler\w*|mitarbeiter\w*|"
    r"hilfskraft|ing[eé]nieure?|stagiaire|stage|alternan\w+|cherche\w+|doctorante?|d[eé]veloppeu\w+|consultante?|"
    r"responsable|ingenier[oa]|becari[oa]|investigador\w*|desarrollador\w*|pr[aá]cticas|pasante|cient[ií]fic[oa]|"
    r"analista|sre)\b)",
    chinese=r"工程师|实习生?|研究员|科学家|研究助理|助教|负责人|专家|岗",
)
# Between a role and its field may stand no word that makes the field an employer's or an interest.
_NO_LINK = r"(?i:at|bei|chez|with|passionate|interested|enthusiast\w*|curious|who|eager|into)\b"
FIELD = re.compile(_FIELD)
POST = re.compile(
    rf"{_FIELD}(?:[^\w|]+(?!{_NO_LINK})[\w&/+.-]+){{0,4}}?[^\w|]*{_ROLE}"
    rf"|{_ROLE}(?:[^\w]+(?!{_NO_LINK})[\w&/'+.-]+){{0,5}}?[^\w]*{_FIELD}"
    rf"|{one_of(r'(?i:(?:data|applied) scientist|cient[ií]fic[oa] de datos)')}\b"
)
# The post of somebody who tells from data what is, and does not make machines learn.
ANALYST = re.compile(r"(?i)\b(?<!quantitative )(?<!research )(?:analyst|analyste|analista|analystin|actuary)\b")
# A bootcamp's name for its students.
TAUGHT = re.compile(r"(?i)\b(?:fellow|student|participant|trainee)\b.*\b(?:boot ?camp|immersive|\d+ ?(?:hrs|hours))\b")
# Between a field and a role: "Étudiante en science des données, recherche un stage".
SOUGHT = re.compile(
    one_of(r"(?i:(?:(?:re)?cherche|suche|busco|seek(?:s|ing)?|looking for|in search of) (?:une?|an?|eine?n?)\b)")
)
AS_POST = re.compile(
    rf"{one_of('(?i:as|als|comme|como)', first='ac')} (?:(?i:an?|the|eine?) )?(?:[\w-]+ ){{0,2}}"
    rf"(?:(?i:data scientist)\b|{_FIELD}[ /]*(?:[\w-]+ )?{_ROLE})"
)
RESEARCH_ROLE = re.compile(
    one_of(
        r"(?i:(?:research(?:er)?|teaching|graduate|phd|doctoral|lab\w*|student) (?:assistant|associate|intern|student|"
        r"engineer|fellow|scientist)\b|(?:chief|principal|lead) scientist\b|researcher\b|post-?doc\w*\b)",
        r"(?i:(?:doctorat|doctorante?|doctorand\w*|ph\.?d (?:candidate|researcher|fellow|work))\b)",
        r"(?i:wissenschaftliche\w* (?:mitarbeiter\w*|hilfskraft)|assistante? de recherche)",
        r"(?i:(?:asistente|ayudante|becari[oa]|t[eé]cnic[oa]\b.*) (?:de|a la) investigaci)",
        first="abcdglprstw",
    )
)
GROUP = re.compile(
    one_of(r"(?i:lab\w*|group|team|institute?|cent(?:er|re)|chair|department|lehrstuhl|gruppe|equipo|[eé]quipe)\b")
)
SCHOOL_POST = re.compile(
    one_of(
        r"(?i:(?:research|teaching|course|lab) assistant\b|research(?:er| intern| fellow)\b|hilfskraft|tutor\b)",
        r"TA\b|RA\b",
        chinese="助教|研究助理",
    )
)
# The verb that begins a told deed, so that what follows is no title; words for posts that look like one are let by.
VERB_FIRST = re.compile(
    r"^\W*(?!(?i:applied|embedded|distributed|advanced|certified|engineering|consulting|marketing|teaching|visiting|"
    r"computing|founding|leading|acting|working|training|trading|banking|boeing|learning|united|allied|limited|"
    r"self-employed|shared|red|ing|reading|beijing|nanjing|building|staffing|mixed|federated|unsupervised|"
    r"supervised|majoring|computer-aided|imaging|sequencing|processing|modeling|speed)\b)"
    r"(?:[\w-]+(?:ed|ing)|(?i:led|built|wrote|taught|made|ran|won|gave|drove|held|oversaw|took|sought|grew|spent|"
    r"work|support|help|develop|build|manage|lead a|partner|point of contact|liaison|responsible))\b"
)
_DOING = one_of(
    r"(?i:(?:train(?:ed|ing|s)?|fine-?tun\w+|build(?:ing|s)?|built|develop(?:ed|ing|s|ment)?|design(?:ed|ing|s)?|"
    r"deploy\w*|implement\w*|devis(?:ed|ing)|creat(?:ed|es|ing|ion)|research\w*|investigat\w+|propos(?:ed|ing)|optimi[sz]\w+|"
    r"appl(?:y|ied|ying)|us(?:ed|ing)|utili[sz]\w+|leverag\w+|engineer(?:ed|ing)|productioni[sz]\w+|evaluat\w+|"
    r"improv\w+|experiment\w*|prototyp\w+|introduc\w+|productized|work(?:ed|ing)? on|entwick\w+|trainier\w*|"
    r"erstell\w*|entra[iî]n\w*|d[eé]velopp\w*|con[cç]\w+|mise en place|entren\w*|desarroll\w*|implantaci\w+|"
    r"dise[ñn]\w+|aufbau|umsetzung|konzeption)\b)",
    chinese="训练|开发|设计|搭建|构建|实现|优化|研究|参与|负责",
)
_THING = one_of(
    r"(?i:machine[- ]learning|ML (?:model|pipeline|system|algorithm|solution)s?|neural net\w*)",
    r"(?i:deep[- ](?:neural|learning))",
    r"(?i:(?:convolutional|recurrent|generative adversarial) n\w+|(?:C?RNN|CNN|LSTM|GAN|SVM|MLP)s?\b|LLMs?\b)",
    r"(?i:\w*BERT\b|GPT-?\d?\b)",
    r"(?i:(?:image |text |\w+ )?classifiers?\b|random forests?|XGBoost|LightGBM|gradient boost\w*)",
    r"(?i:(?:foundation|diffusion|language|embedding|AI|predictive|prediction|forecasting|classification|detection|"
    r"churn|ranking|scoring) models?\b)",
    r"(?i:transformers?\b|attention mechanism|RAG\b|retrieval[- ]augmented|model (?:training|serving|inference))",
    r"(?i:computer vision|NLP\b|natural language processing|reinforcement learning|object detect\w+)",
    r"(?i:recommend(?:er|ation) (?:system|engine|model|algorithm)s?|(?:semantic|image|instance) segmentation)",
    r"(?i:sentiment (?:analysis|classif\w+)|named[- ]entity|topic model\w*|speech recognition|graph neural)",
    r"(?i:autoencoder[sn]?\b|U-?Nets?\b|YOLO\w*|ResNet\w*|(?:Mobile|Efficient|Dense)Net\w*|Whisper\b|wav2vec\w*)",
    r"(?i:neuronale\w* netz\w*|maschinelle\w* lern\w*|ML-modell\w*|prognosemodell\w*|KI-modell\w*)",
    r"(?i:r[eé]seaux? de neurones|apprentissage (?:automatique|profond))",
    r"(?i:mod[eè]les? (?:de )?(?:pr[eé]di\w+|deep|machine|d'apprentissage|pr[eé]vision|classification))",
    r"(?i:redes? neuronal\w*|aprendizaje (?:autom[aá]tico|profundo|supervisado))",
    r"(?i:entscheidungsb(?:aum|[aä]ume)\w*|zufallsw[aä]ld\w*|arbres? de d[eé]cision|for[eê]ts? al[eé]atoires?)",
    r"(?i:[aá]rbol(?:es)? de decisi[oó]n|bosques? aleatorios?)",
    r"(?i:modelos? (?:predictiv\w+|de (?:predicci\w+|aprendizaje|clasificaci\w+|machine|deep)))",
    chinese="神经网络|深度学习|机器学习|推荐系统|预测模型|分类模型|大模型|模型",
)
THING = re.compile(_THING)
_NOT_THE_THING = (
    r"(?i:[ -](?:team|engineer|scientist|department|course|group|communit|researcher|expert|intern|student|start|"
    r"compan|conference|class|book|talk|meetup|club))"
)
_DONE = r"(?i:(?:entwickelt|trainiert|implementiert|umgesetzt|erstellt|aufgebaut|entworfen|evaluiert|optimiert)\b)"
WORK = re.compile(
    rf"{_DOING}[^.;|•。；]{{0,70}}?{_THING}(?!{_NOT_THE_THING})"
    rf"|{_THING}(?!{_NOT_THE_THING})[^.;|•]{{0,60}}? {_DONE}"  # the verb comes last in German
)
LEADING = re.compile(
    one_of(
        r"(?i:(?:led|leading|head(?:ed|ing)|manag(?:ed|ing)|direct(?:ed|ing)) [^.;|]{0,30}\b(?:data scientists|"
        r"(?:ml|machine learning|ai) engineers|(?:data science|ml|machine learning|ai|nlp) (?:team|group|department)))",
        first="dhlm",
    )
)
PRACTICE = re.compile(
    one_of(
        r"Intern\b|INTERN\b",
        r"(?i:(?:an?|as|engineer|engineering|scien(?:ce|tist)|research|software|data|summer|winter|student|learning|"
        r"development|developer|analyst|undergraduate) )intern\b",
        r"(?i:(?<=^)(?:[\w/&-]+ ){1,3}intern\b(?=[:,@|(]| @| at\b|$))",
        r"(?i:(?:internships?|interned|externship|apprentice(?:ship)?|trainee|traineeship|practicum|working student|"
        r"summer student|vacation (?:student|work)|placement (?:year|student|engineer)|industrial (?:training|"
        r"attachment)|vocational training|siwes)\b)",
        r"(?i:(?<=\()(?:placement|student job)(?=\)))",
        r"(?i:(?:industrial|work|student|summer|industry|research|university|year-long|professional|engineering|"
        r"internship) placement\b)",
        r"(?:^|(?<=[-|:,(\d])|(?<=[-|:,(\d] ))Placement(?=[,:|(]| [-|]|$)",
        r"(?i:(?:(?:one|two|three|four|five|six|eight|nine|ten)-(?:month|week)|\d+[- ](?:month|week)s?) placement\b)",
        r"(?i:pre-?reg(?:istration)? (?:pharmacist|trainee)"
        r"|work experience (?:student|placement))",
        r"[Cc]o-?[Oo]p\b(?!-?\w)|CO-OP\b",
        r"(?i:werkstud\w+|\w*praktik(?:um|ant|antin|a)\b|praxissemester|ausbildung (?:zum|zur|als) |volontariat)",
        r"(?i:(?:stagiaire|alternante?|alternance|apprentie?)\b|contrat (?:d'apprentissage|pro))",
        r"[Ss]tages? (?i:de |d'|en |chez |[aà] |au |ing|ouvrier|technicien|data|d[eé]velopp|professionnel|M[12]|"
        r"PFE|acad|assistant)",
        r"(?:^|(?<=[-|:,(])|(?<=[-|:,] ))Stage(?= ?[-|:,(]|$)",
        r"(?<!buenas )(?<!mejores )(?i:pr[aá]cticas (?:profesionales|en|curriculares|extracurriculares|externas|"
        r"laborales|de empresa|universitarias|pre-?profesionales)\b)",
        r"(?i:en pr[aá]cticas\b|becari[oa]\b|becas? de (?:pr[aá]cticas|colaboraci[oó]n)|"
        r"pasant(?:e|[ií]a)s?\b|practicante\b)",
        r"(?i:tirocini\w+|est[aá]gi(?:o|[aá]ri[oa])\b)",
        chinese="实习|学徒",
    )
)
# Letters in lower case of which each of these writings has some: looked for first, as that is quick.
OF_PRACTICE = (
    "intern",
    "extern",
    "apprenti",
    "traine",
    "practic",
    "prácti",
    "prakti",
    "praxis",
    "student",
    "placement",
    "training",
    "attachment",
    "pre-reg",
    "prereg",
    "siwes",
    "co-op",
    "coop",
    "werkstud",
    "ausbildung",
    "volontariat",
    "stag",
    "stág",
    "altern",
    "contrat",
    "beca",
    "pasant",
    "tirocin",
    "实习",
    "学徒",
)
