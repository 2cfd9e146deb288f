"""The words of resumes' headings in five languages, without accents, by kind of section; ``headings`` reads them."""

from __future__ import annotations

from checker.reading.document import SectionKind

_K = SectionKind

# Whole headings, where the single words would mislead or are too common to stand for a heading.
WHOLE: dict[SectionKind, str] = {
    _K.HEADER: """
        contact; contact me; contact info; contact information; contact details; personal information; personal info;
        personal details; personal data; details; address; links; profiles; social; social media; online presence;
        find me online; kontakt; kontaktdaten; personliche daten; personliche angaben; anschrift; coordonnees;
        informations personnelles; etat civil; contacto; datos personales; informacion personal; datos de contacto;
        informacion de contacto; informations de contact; reseaux sociaux; 个人信息; 基本信息; 个人资料; 基本资料;
        联系方式; 联系我; 個人資料; 聯絡方式; personal particulars""",
    _K.SUMMARY: """
        summary; profile; objective; about; about me; who am i; who i am; bio; biography; overview; introduction;
        intro; in brief; at a glance; personal statement; personal profile; career objective; career goal; career
        goals; career summary; executive summary; professional summary; professional profile; summary of
        qualifications; qualifications summary; qualification summary; highlights; career highlights; profile summary;
        statement; professional objective; job objective; my life philosophy; my story; headline; value proposition;
        profil; kurzprofil; uber mich; zu meiner person; zusammenfassung; berufsziel; zielsetzung; kurzvorstellung;
        personliches profil; berufsprofil; qualifikationsprofil; a propos; a propos de moi; a mon propos; resume;
        presentation; objectif; objectif professionnel; profil professionnel; perfil; perfil profesional; sobre mi;
        resumen; resumen profesional; objetivo; objetivo profesional; acerca de mi; extracto; presentacion; 个人简介;
        自我评价; 个人总结; 个人评价; 自我介绍; 个人概述; 职业概述; 求职意向; 职业目标; 个人优势; 关于我; 概述; 自傳;
        自我評價; 個人簡介; 關於我; hello; hi; hi there; nice to meet you; welcome; in a nutshell; in short; in one
        paragraph; tl dr; short bio; brief bio; short profile; about myself; a little about me; a bit about me; career
        focus; professional statement; professional goal; professional goals; executive profile; objectives; career
        aim; mission statement; brand statement; branding statement; personal brand; elevator pitch; pitch; snapshot;
        career snapshot; synopsis; key facts; summary statement; background summary; professional synopsis;
        angestrebte tatigkeit; angestrebte position; angestrebte stelle; berufliche ziele; berufliches ziel;
        karriereziel; kurzbiografie; zur person; steckbrief; mein profil; kurz zu mir; en bref; qui suis je; mon
        profil; profil personnel; projet professionnel; objectifs; accroche; perfil personal; perfil laboral; quien
        soy; objetivos; resumen ejecutivo; resumen de perfil; acerca; 自我简介; 个人陈述; 职业规划; 简介; 求职目标;
        sommaire; career statement; candidate profile; candidate summary; about the candidate; who you get; what you
        get""",
    _K.SKILLS: """
        skill; skills; technical skills; soft skills; key skills; hard skills; core skills; professional skills; skill
        set; skillset; skills set; competencies; competences; competencies and skills; core competencies; core
        competences; key competencies; areas of expertise; area of expertise; expertise; technologies; technology;
        tech stack; technology stack; stack; toolbox; tools; tool; tools and technologies; tools and languages;
        languages and tools; languages and technologies; languages and frameworks; programming; programming languages;
        programming language; programming skills; coding; coding skills; computer languages; software; software and
        tools; software skills; computer skills; digital skills; digital competence; computer literacy; it skills;
        technical proficiencies; technical proficiency; proficiencies; proficiency; technical summary; technical
        background; technical knowledge; technical expertise; methods; methods and tools; frameworks; frameworks and
        libraries; libraries; libraries and frameworks; platforms; strengths; key strengths; abilities; capabilities;
        specialties; specialities; specialization; qualifications; key qualifications; skills highlights; skill
        highlights; what i know; what i can do; knowledge; technical environment; technical strengths; databases;
        machine learning skills; kenntnisse; fahigkeiten; kompetenzen; fertigkeiten; starken; fachkenntnisse; edv
        kenntnisse; it kenntnisse; edv; computerkenntnisse; programmierkenntnisse; programmiersprachen; kenntnisse und
        fahigkeiten; technische kenntnisse; technische fahigkeiten; fachliche kompetenzen; weitere kenntnisse;
        softwarekenntnisse; besondere kenntnisse; sonstige kenntnisse; zusatzqualifikationen; qualifikationen;
        werkzeuge; methodenkenntnisse; technologien; it kompetenzen; digitale kompetenzen; schwerpunkte; competences
        techniques; competences informatiques; competences cles; competences professionnelles; informatique; savoir
        faire; savoir etre; langages; langages de programmation; outils; logiciels; domaines de competence; outils et
        technologies; atouts; aptitudes; connaissances; environnement technique; technique; habilidades; competencias;
        aptitudes y habilidades; conocimientos; conocimientos tecnicos; herramientas; habilidades tecnicas;
        competencias tecnicas; conocimientos informaticos; informatica; destrezas; tecnologias; lenguajes de
        programacion; capacidades; habilidades profesionales; competencias digitales; aptitudes tecnicas; 技能;
        专业技能; 个人技能; 技能特长; 技术栈; 职业技能; 技术能力; 技能证书; 掌握技能; 专业能力; 技能清单; 编程语言;
        计算机技能; 核心技能; 技能与特长; 技術能力; 專業技能; 技能專長; 核心能力; 工具; 程式語言; technical; tech; my
        stack; technical stack; technical skill set; skills at a glance; areas of knowledge; knowledge areas; areas of
        strength; areas of competence; areas of proficiency; domain knowledge; subject matter expertise; it knowledge;
        computer knowledge; computer applications; applications and tools; software packages; software knowledge;
        operating systems; hardware and software; personal qualities; key qualities; qualities; competence; core
        qualifications; technical qualifications; qualification highlights; qualifications highlights; highlights of
        qualifications; highlights of skills; key highlights; technical exposure; technical details; technical areas;
        technical profile; technical competence; programming knowledge; programming experience; coding languages;
        scripting; scripting languages; cloud and devops; cloud and tools; data and ml; tools of the trade; tools i
        use; technologies i use; technologies used; what i work with; what i use; what i bring; what i am good at;
        what i m good at; things i know; things i can do; proficient in; familiar with; experienced in; miscellaneous
        skills; personal attributes; personliche starken; kernkompetenzen; kompetenzprofil; methoden; methoden und
        werkzeuge; pc kenntnisse; technologie stack; tech stack und tools; competences en informatique; mes
        competences; domaines d expertise; qualites; technologies maitrisees; maitrise des outils; competences
        transversales; competencias clave; habilidades blandas; lenguajes y herramientas; programas; fortalezas; mis
        habilidades; 技能总结; 技能概述; 技术技能; 专业知识; 开发技能; 技术专长; 个人能力; 擅长领域; 能力; 工具与技术;
        people skills; computing; computing skills; strong sides; strong points; my strong points; points forts;
        keywords; key words; search words; schlagworte; schlusselworter; mots cles; palabras clave; tools i reach
        for; i work with; things i use; puntos fuertes; 关键词""",
    _K.EXPERIENCE: """
        experience; experiences; work experience; professional experience; relevant experience; research experience;
        teaching experience; industry experience; work experiences; job experience; employment; employment history;
        work; work history; career; career history; professional background; professional history; job history; work
        background; positions; positions held; jobs; appointments; academic appointments; internship; internships;
        career path; career progression; military service; military experience; consulting; where i worked; where i
        have worked; what i have done; freelance; freelance work; recent experience; berufserfahrung;
        berufserfahrungen; berufspraxis; beruflicher werdegang; werdegang; berufliche erfahrung; berufliche laufbahn;
        berufliche stationen; berufstatigkeit; praktika; praktikum; praktische erfahrung; praktische erfahrungen;
        arbeitserfahrung; beschaftigung; tatigkeiten; berufliche tatigkeit; erfahrung; erfahrungen; praxiserfahrung;
        relevante berufserfahrung; experience professionnelle; experiences professionnelles; parcours professionnel;
        parcours; emplois; stages; stage; experience de recherche; experiencia; experiencia laboral; experiencia
        profesional; historial laboral; trayectoria profesional; trayectoria; empleo; practicas; experiencia
        investigadora; trayectoria laboral; 工作经历; 工作经验; 实习经历; 实习经验; 职业经历; 工作履历; 科研经历;
        研究经历; 实践经历; 工作与实习经历; 经历; 实习与工作经历; 工作實習; 工作經歷; 工作經驗; 實習經歷; 研究經歷;
        职业背景; 科研经验; 从业经历; contract and permanent roles; permanent roles; contract work; contract roles;
        consulting engagements; client work; client engagements; selected clients; recent clients; industry work;
        professional work; professional journey; my journey; career journey; career timeline; professional career;
        career details; employment record; employment details; employment summary; experience summary; employers;
        where i have been; where i ve worked; places i have worked; jobs i have had; career chronology; chronology;
        earlier career; early career; before that; career so far; current position; current role; present position;
        part time jobs; part time work; student jobs; summer jobs; work placement; work placements; placements;
        industrial placement; industrial training; practical training; apprenticeship; apprenticeships; teaching;
        assistantships; graduate assistantships; residencies; freelancing; entrepreneurship; ventures; startups;
        service record; responsibilities; key responsibilities; job responsibilities; roles and responsibilities;
        professional practice; what i do; what i did; beruflicher hintergrund; berufsweg; berufliches; stationen;
        bisherige tatigkeiten; bisherige stationen; arbeitsverhaltnisse; werkstudententatigkeit;
        werkstudententatigkeiten; nebentatigkeiten; nebenjobs; studentische tatigkeiten; praktika und nebenjobs;
        wissenschaftlicher werdegang; lehrtatigkeit; lehrtatigkeiten; lehrerfahrung; experience pro; mes experiences;
        postes occupes; missions; missions realisees; carriere; vie professionnelle; emploi; alternance; jobs
        etudiants; enseignement; experiencia de trabajo; experiencia previa; experiencia docente; carrera profesional;
        puestos; practicas profesionales; historia laboral; empleos; docencia; 工作; 工作背景; 实习; 实习与项目;
        职业生涯; 教学经历; 任职经历; 兼职经历; 创业经历; relevant work history; hands on experience; praxis; research
        and work; berufspraktische erfahrung; professional stations; career stations; stations; on the job training;
        on the job training and work; posts; posts held; jobs held; sea service; sea time; mandates; mandate""",
    _K.PROJECTS: """
        project; projects; personal projects; academic projects; key projects; selected projects; research projects;
        portfolio; selected work; selected works; things i built; side projects; what i built; what i have built; my
        work; works; products; case studies; open source projects; github projects; hackathon projects; projekt;
        projekte; projekterfahrung; projekterfahrungen; ausgewahlte projekte; projektarbeit; projektliste; eigene
        projekte; private projekte; projets; projet; projets personnels; projets academiques; realisations; proyectos;
        proyecto; proyectos personales; proyectos destacados; portafolio; proyectos academicos; 项目经历; 项目经验;
        项目; 个人项目; 项目实践; 开源项目; 科研项目; 主要项目; 项目作品; 個人作品; 作品集; 作品; 專案經歷; 專案經驗;
        專案; 專題; 项目展示; 主要专案; capstone; capstone project; capstone projects; final year project; final
        project; project summary; personal work; things i ve built; things i made; things i have made; stuff i made;
        creations; apps; my apps; websites; published apps; demos; open source software; eigene arbeiten;
        studienprojekte; forschungsprojekte; softwareprojekte; hobbyprojekte; projekte auswahl; projekte im studium;
        mes projets; projets de recherche; mis proyectos; proyectos de investigacion; proyectos de software; 课程项目;
        毕业设计; 项目成果; 实践项目; 竞赛项目; 课程设计; college projects; school projects; class projects; course
        projects; group projects; data analysis projects; final year projects; student projects; eigene vorhaben;
        vorhaben; projekte an der hochschule; bootcamp projects; what i have made; selected builds; technical work;
        side work; assignments; some assignments; selected assignments; published games; shipped games; shipped
        titles; released games; game credits; credits; released apps; apps in the stores; semester projects; term
        projects; studio projects; shop projects; what i made; things built""",
    _K.EDUCATION: """
        education; educational background; academic background; academic history; academics; academic; academic
        qualifications; educational qualifications; academic qualification; educational qualification; academic
        record; academic profile; degrees; schooling; studies; university; educational details; academic details;
        qualification; scholastic record; education details; my education; academia; academic credentials; ausbildung;
        bildung; studium; bildungsweg; schulbildung; akademische ausbildung; akademischer werdegang;
        hochschulausbildung; bildungsgang; ausbildung und studium; schulische ausbildung; schule; akademische
        laufbahn; formation; formations; etudes; diplomes; parcours academique; parcours scolaire; formation
        academique; cursus; cursus scolaire; scolarite; diplome; parcours universitaire; educacion; formacion;
        formacion academica; estudios; titulacion; historial academico; datos academicos; formacion universitaria;
        antecedentes academicos; 教育; 教育背景; 教育经历; 学历; 学习经历; 学历背景; 教育程度; 教育與訓練; 學歷;
        教育經歷; 學歷背景; 学术背景; 教育情况; higher education; tertiary education; secondary education; schools
        attended; college education; educational history; educational profile; education summary; educational
        qualification details; where i studied; what i studied; academic journey; academic career; academic studies;
        university studies; graduate studies; postgraduate studies; postgraduate study; scholastics; scholastic
        profile; academic training; akademischer hintergrund; universitare ausbildung; hochschulstudium;
        hochschulbildung; promotion; promotion und studium; akademische qualifikationen; berufsausbildung;
        berufsbildung; bildungsabschlusse; abschlusse; schul und hochschulbildung; schul und berufsbildung; schulische
        und berufliche bildung; formation initiale; formation universitaire; formation scolaire; diplomes obtenus;
        estudios realizados; estudios academicos; estudios universitarios; titulos; titulaciones; grados academicos;
        preparacion academica; escolaridad; 教育经验; 求学经历; 学业背景; 毕业院校; 学习背景; aus und weiterbildung;
        schulabschluss; hochschule; school; schools; schools and degrees; degrees and schools""",
    _K.COURSES: """
        courses; coursework; course work; relevant courses; relevant coursework; key courses; classes; training;
        trainings; online courses; moocs; mooc; professional development; continuing education; professional training;
        selected coursework; related coursework; graduate coursework; workshops attended; further education; bootcamp;
        bootcamps; courses taken; continuous learning; training attended; e learning; learning; weiterbildung;
        weiterbildungen; fortbildung; fortbildungen; kurse; lehrgange; seminare; schulungen; weiterbildung und kurse;
        fort und weiterbildung; relevante kurse; lehrveranstaltungen; formations complementaires; formation continue;
        cours; cours suivis; formation complementaire; cursos; formacion complementaria; cursos y seminarios;
        formacion continua; cursos relevantes; formacion adicional; 相关课程; 主修课程; 核心课程; 培训经历; 培训;
        课程; 在线课程; 相關課程; 修課; 進修; 培训经验; 所学课程; 学习课程; training programs; training programmes;
        online learning; self study; self learning; self taught; independent study; independent learning; summer
        school; summer schools; nanodegrees; currently learning; what i am learning; sommerschulen; relevante
        lehrveranstaltungen; cours en ligne; formations en ligne; cours pertinents; cursos en linea; 自学课程;
        培训与课程; continuing development; continuing professional development; cpd; seminars and trainings
        attended; trainings attended; seminars attended; perfectionnement; further studies""",
    _K.CERTIFICATES: """
        certificate; certificates; certification; certifications; licenses; licences; license; licence; licensure;
        credentials; professional certifications; accreditations; badges; licenses and certifications; accreditation;
        professional licenses; certifications and licenses; certs; zertifikat; zertifikate; zertifizierung;
        zertifizierungen; bescheinigungen; nachweise; zertifizierungen und kurse; certificats; certificat;
        habilitations; certificados; certificaciones; licencias; certificacion; acreditaciones; certificaciones
        profesionales; 证书; 资格证书; 专业证书; 认证; 所获证书; 职业资格; 資格證書; 證照; 證書; 证书认证; 资质证书;
        专业认证; 認證; professional qualifications; certificates of completion; cloud certifications; 职业证书;
        技能认证; 证书与培训; tickets; tickets and licences; licences and tickets; licences held; professional
        examinations; examinations; examinations passed; professional exams; board exams; eligibility;
        eligibilities; civil service eligibility; certificates of competency""",
    _K.PUBLICATIONS: """
        publication; publications; papers; research papers; journal papers; conference papers; articles; journal
        articles; thesis; theses; dissertation; patent; patents; preprints; selected publications; research; peer
        reviewed publications; refereed publications; books; book chapters; writings; technical writing; research
        interests and publications; blog; blog posts; scholarly work; working papers; research output; master thesis;
        bachelor thesis; phd thesis; masters thesis; bachelors thesis; doctoral thesis; research work; publikation;
        publikationen; veroffentlichungen; veroffentlichung; patente; abschlussarbeit; abschlussarbeiten;
        masterarbeit; bachelorarbeit; wissenschaftliche arbeiten; schriftenverzeichnis; forschung; travaux; articles
        scientifiques; brevets; these; recherche; travaux de recherche; publications scientifiques; publicaciones;
        articulos; patentes; tesis; investigacion; articulos cientificos; publicaciones cientificas; 论文; 发表论文;
        学术论文; 论文发表; 科研成果; 学术成果; 研究成果; 专利; 论文与专利; 著作; 发表; 出版物; 論文; 專利; 學術發表;
        论文专利; 学术发表; 论文成果; 期刊论文; conference proceedings; published work; published works; writing; blog
        articles; technical blog; intellectual property; patent applications; research outputs; memoire; trabajos
        publicados; tesis doctoral; 发表文章; in print; in writing; job market paper; job market papers; work in
        progress; manuscripts; things i wrote; what i wrote""",
    _K.TALKS: """
        talk; talks; invited talks; invited talk; presentations; conference presentations; conferences; conference;
        public speaking; speaking engagements; lectures; seminars; workshops; posters; poster presentations;
        tutorials; keynotes; conferences attended; workshops and conferences; panels; invited lectures; media;
        vortrage; konferenzen; prasentationen; tagungen; referate; vortrage und konferenzen; communications; exposes;
        ateliers; interventions; ponencias; presentaciones; charlas; congresos; conferencias; talleres; seminarios;
        会议; 学术会议; 演讲; 报告; 学术报告; 讲座; 演講; 會議; 研討會; 会议报告; speaking; speaking and writing;
        writing and speaking; conference participation; meetups; invited presentations; guest lectures; webinars;
        podcasts; media appearances; workshops given; oral presentations; vortrage und poster; konferenzbeitrage;
        communications orales; presentations orales; 学术交流; 学术会议报告; talks and schools; schools and talks""",
    _K.AWARDS: """
        award; awards; honors; honours; honor; prize; prizes; scholarships; scholarship; fellowships; fellowship;
        grants; grant; achievement; achievements; accomplishment; accomplishments; recognition; recognitions;
        competitions; competition; hackathons; hackathon; distinctions; funding; contests; kaggle; most proud of;
        competitive programming; scholastic achievements; key achievements; academic achievements; test scores; awards
        and recognition; accolades; grants and fellowships; honors and awards; kaggle competitions; auszeichnungen;
        auszeichnung; preise; stipendien; stipendium; erfolge; ehrungen; wettbewerbe; preise und stipendien; prix;
        bourses; recompenses; concours; prix et distinctions; reussites; premios; reconocimientos; becas; logros;
        galardones; distinciones; concursos; premios y reconocimientos; becas y premios; 获奖; 荣誉; 获奖情况;
        荣誉奖项; 奖项; 获奖经历; 荣誉证书; 竞赛; 竞赛经历; 竞赛获奖; 奖学金; 个人荣誉; 荣誉与奖项; 所获荣誉;
        所获奖项; 奖励; 獎項; 獲獎經歷; 榮譽; 競賽; 獎學金; 比赛经历; 获奖与荣誉; 奖励情况; olympiads; medals;
        rankings; proud moments; milestones; trophies; coding competitions; 比赛; 成就""",
    _K.ACTIVITIES: """
        activities; activity; extracurricular; extracurriculars; extracurricular activities; extra curricular;
        volunteering; volunteer; volunteer work; volunteerism; volunteer experience; volunteer activities; voluntary
        work; leadership; leadership experience; leadership activities; memberships; membership; affiliations;
        affiliation; professional affiliations; professional memberships; community; community service; community
        involvement; outreach; service; academic service; professional service; professional activities; open source;
        open source contributions; contributions; open source work; positions of responsibility; position of
        responsibility; responsibilities; campus involvement; on campus involvement; student activities; campus
        activities; involvement; organizations; organisations; organization; clubs; societies; civic engagement;
        extracurricular experience; reviewing; peer review; volunteering experience; social engagement; social work;
        other activities; mentoring; mentorship; associations; ehrenamt; ehrenamtliche tatigkeit; ehrenamtliche
        tatigkeiten; ehrenamtliches engagement; engagement; soziales engagement; mitgliedschaften; mitgliedschaft;
        ausserschulische aktivitaten; aktivitaten; gesellschaftliches engagement; freiwilligenarbeit; benevolat; vie
        associative; engagements; activites; activites extra professionnelles; experience associative; activites
        extrascolaires; activites associatives; voluntariado; actividades; actividades extracurriculares; liderazgo;
        asociaciones; afiliaciones; trabajo voluntario; experiencia de voluntariado; membresias; 社会实践; 志愿者;
        志愿服务; 志愿者经历; 校园经历; 社团经历; 学生工作; 校园活动; 课外活动; 社会活动; 实践活动; 社团; 在校经历;
        志愿活动; 学生干部经历; 開源貢獻; 社團經歷; 志工; 课外经历; 志愿经历; 社会经历; 社區服務; professional
        associations; professional organizations; professional organisations; professional bodies; professional
        membership; co curricular activities; cocurricular activities; student organizations; student organisations;
        public service; editorial work; committees; committee work; board memberships; beyond work; outside work;
        ehrenamter; vereinsarbeit; engagement associatif; vie etudiante; participacion; colaboraciones; 社团活动;
        学生活动; 社会工作; 公益活动; community organizations; on campus; campus; campus life; campus roles;
        extramural; extramurals; extramural activities; co curricular; co curriculars; beyond the desk; outside the
        classroom; outside the lab; enseignement et vie collective; vie collective; student life""",
    _K.LANGUAGES: """
        languages; language; spoken languages; foreign languages; language skills; languages spoken; language
        proficiency; human languages; natural languages; mother tongue; mother tongues; language competence;
        linguistic skills; language competencies; other languages; sprachen; sprachkenntnisse; fremdsprachen; sprache;
        fremdsprachenkenntnisse; muttersprache; langues; langue; competences linguistiques; langues etrangeres;
        langues parlees; idiomas; lenguas; idioma; competencias linguisticas; lenguas extranjeras; 语言; 语言能力;
        语言技能; 外语水平; 外语能力; 語言能力; 語言; 外语; 英语水平; 英语能力; languages known; language abilities;
        language knowledge; spoken and written languages; langues vivantes; langues maitrisees; idiomas que hablo;
        语言水平; 语种; i speak; tongues; languages i speak; what i speak; ich spreche; je parle; hablo""",
    _K.INTERESTS: """
        interest; interests; hobbies; hobby; personal interests; hobbies and interests; other interests; passions;
        research interests; areas of interest; area of interest; fields of interest; likes; a day of my life; fun
        facts; interessen; hobbys; freizeit; personliche interessen; forschungsinteressen; hobbys und interessen;
        interessengebiete; centres d interet; centre d interet; loisirs; interets; divers; centres d interets;
        intereses; aficiones; pasatiempos; intereses personales; areas de interes; hobbies e intereses; 兴趣爱好;
        爱好; 兴趣; 个人兴趣; 研究兴趣; 特长爱好; 兴趣特长; 興趣; 興趣愛好; 研究方向; 爱好特长; leisure; leisure
        activities; free time; spare time; pastimes; in my free time; when i am not working; when i m not working;
        things i like; likes and dislikes; off the clock; life outside work; freizeitinteressen; tiempo libre;
        爱好与特长; 业余爱好; neben der arbeit; away from work; away from the desk; away from the screen; outside of
        work; out of office; out of hours; off duty; in my spare time; when not working""",
    _K.REFERENCES: """
        references; referees; reference; recommendations; testimonials; recommendation letters; letters of
        recommendation; professional references; referenzen; referenz; empfehlungen; zeugnisse; referencias;
        recomendaciones; recommandations; 推荐人; 推荐信; 证明人; 推薦人; references available upon request;
        references available on request; references upon request; character references; recommendation; testimonial;
        referenzen auf anfrage; 推荐; who to ask; ask them; people to ask; whom to ask; who can vouch; who can vouch
        for me; they know me""",
    _K.OTHER: """
        additional information; additional; additional info; other; other information; further information;
        miscellaneous; misc; sonstiges; weitere informationen; weiteres; weitere angaben; informations
        complementaires; autres; autres informations; otros; otros datos; informacion adicional; datos de interes;
        其他; 附加信息; 其他信息; 其它; 補充資訊; availability; visa status; work authorization; work authorisation;
        mobility; declaration; notice period; extras; odds and ends; and also; additional details; other details;
        further details; miscellaneous information; verschiedenes; fuhrerschein; varios; permis; disponibilite; etc;
        und sonst; sonst; anything else; other things; job applied for; position applied for; position wanted;
        preferred job; desired job; about this document; how to use this file; a typical week; my week; how i spend
        a week; how i spend my week; how i spend my time; guiding thought; the rest""",
}

# Words that make a heading of their kind wherever they stand in it, given that all its other words may stand there too.
WORDS: dict[SectionKind, str] = {
    _K.SUMMARY: """
        summary profile objective profil zusammenfassung overview""",
    _K.SKILLS: """
        skill skills competencies competences expertise technologies proficiencies proficiency strengths tools
        toolkit toolset toolbox frameworks libraries methods kenntnisse fahigkeiten kompetenzen competencias
        habilidades conocimientos software technologien herramientas outils competence kernkompetenzen""",
    _K.EXPERIENCE: """
        experience experiences employment internship internships berufserfahrung erfahrung erfahrungen werdegang
        experiencia appointments positions roles jobs placements engagements apprenticeships assistantships""",
    _K.PROJECTS: """
        project projects projekt projekte projekterfahrung projets proyectos portfolio""",
    _K.EDUCATION: """
        education ausbildung studium bildung formation formacion educacion degrees etudes estudios berufsbildung
        hochschulbildung""",
    _K.COURSES: """
        courses coursework training trainings moocs weiterbildung weiterbildungen kurse cursos schulungen""",
    _K.CERTIFICATES: """
        certificate certificates certification certifications licenses licences zertifikate zertifizierungen
        certificats certificaciones certificados credentials""",
    _K.PUBLICATIONS: """
        publication publications papers articles patents thesis publikationen veroffentlichungen publicaciones patente
        preprints dissertation proceedings""",
    _K.TALKS: """
        talks presentations conferences conference lectures seminars workshops vortrage konferenzen speaking
        posters""",
    _K.AWARDS: """
        award awards honors honours prizes scholarships fellowships grants achievements accomplishments
        recognition competitions hackathons auszeichnungen preise stipendien prix premios becas logros
        distinctions""",
    _K.ACTIVITIES: """
        activities volunteering volunteer voluntary leadership memberships affiliations extracurricular involvement
        outreach contributions ehrenamt benevolat voluntariado engagement service community associations organizations
        organisations committees clubs societies""",
    _K.LANGUAGES: """
        languages sprachen sprachkenntnisse langues idiomas""",
    _K.INTERESTS: """
        interests hobbies interessen hobbys intereses aficiones loisirs""",
    _K.REFERENCES: """
        references referees referenzen referencias""",
}

# What may stand beside them.
BESIDE = """
    communication interpersonal organisational organizational managerial analytical digital social transferable
    a about academic additional ai all and applied areas as at background business career certified computer
    computing core current data deep development domain e earlier early education educational engineering
    external field for formal foreign full further general graduate hard history honorary in independent
    industrial industry information it key learning list machine main major management ml my of on online open
    other our past personal practical previous prior product professional programming publication qualification
    qualifications recent related relevant research sample science scientific selected self senior side
    significant soft software some source special specialized speaking statistical student study summary
    teaching team tech technical technology the thesis time to top undergraduate university volunteer with work
    working freelance military summer und der die das berufliche beruflicher praktische weitere sonstige
    technische fachliche wissenschaftliche ausgewahlte relevante personliche akademische im mit et de des du la
    le les en autres principales professionnelle professionnelles techniques personnels personnelles academiques
    informatiques y las los el del otros otras profesional profesionales tecnicas tecnicos personales academica
    relevantes clinical consulting contract client clients completed conference details entrepreneurial featured
    functional fun handled hobby highlights journal kaggle lab laboratory miscellaneous mini notable overview
    passion peer permanent pet postgraduate primary published reviewed scholarly schul secondary specialised
    subject undertaken weekend realises realisees etudiants scolaires universitaires realizados universitarios
    founder fellowship impact coding participation analytics oral invited matrix inventory"""
