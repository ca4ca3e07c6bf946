// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_force: StaticString = ####"""
{4:1 4
s4:1 pack
s4:7 en
s5:1 language
s5:11 en
s6:1 sets
{8:3 38
s8:3 adverbial
[9:5 8
s9:7 (also|only|always|further|furthermore|likewise|similarly|thereafter|thereupon|therefore|then|however|thus|hereby|thereby)
s10:7 (normally|ordinarily|generally|usually|principally|primarily|exclusively|solely|equally|again|first|accordingly)
s11:7 (immediately|promptly|forthwith|periodically|regularly|continuously|annually|automatically|simultaneously|subsequently)
s12:7 (jointly|mutually|individually|collectively|severally|reciprocally|respectively|provisionally|voluntarily)
s13:7 (fully|effectively|duly|actively|closely|strictly|expressly|directly|freely|nevertheless|nonetheless|ipso facto|ipso jure|mutatis mutandis|inter alia|otherwise)
s14:7 (in particular|in addition|in any case|in any event|at any time|at all times|at the same time|as a rule|in turn|in principle|once again|from time to time|without delay|upon request|on request|to this end|to that end|for this purpose|for that purpose|in all cases|for its part|as the case may be|in good faith)
s15:7 (as soon as possible|as appropriate|where appropriate|when appropriate|where necessary|if necessary)
s16:7 for the purpose~ of this (agreement|convention|chapter|article|protocol|treaty|annex|section)
s18:3 duty
[19:5 11
s19:7 shall
s20:7 must
s21:7 will
s22:7 (undertake|undertakes|undertook)
s23:7 (agree|agrees|covenant|covenants)
s24:7 (engage|engages|bind|binds|commit|commits|oblige|obliges) (itself|themselves)
s25:7 (engage|engages|commit|commits)
s26:7 (is|are) (obliged|obligated|bound|required|committed)
s27:7 shall (undertake|agree)
s28:7 shall be (obliged|obligated|bound|required)
s29:7 (has|have) (the|a|an) (duty|obligation|responsibility)
s30:3 effort
[31:5 11
s31:7 (endeavour~|strive~|attempt~|aspire~)
s32:7 endeavours
s33:7 (seek~|aim~|try~)
s34:7 work towards
s35:7 (use|make|exert|undertake|deploy) ...3 (effort~|endeavours|endeavour|attempt~)
s36:7 take ...3 steps ...8 progressively
s37:7 do ...2 (utmost|best|everything possible|all in its power|all in their power)
s38:7 take steps with a view to
s39:7 take ...2 steps ...8 to achieve progressively
s40:7 take all reasonable steps
s41:7 promote
s42:3 deliberation
[43:5 11
s43:7 consider
s44:7 (explore|contemplate|envisage|study)
s45:7 (examine|review|discuss|assess) the (possibility|possibilities|desirability|feasibility|advisability|scope|need|opportunity)
s46:7 examine whether
s47:7 give ...3 consideration
s48:7 take into ...3 consideration
s49:7 (pay|have|give) [due|particular|full|special|adequate|proper] (regard|attention)
s50:7 be guided by
s51:7 bear in mind
s52:7 look into
s53:7 keep in mind
s54:3 shall
[55:5 3
s55:7 shall
s56:7 will
s57:7 must
s58:3 shall-not
[59:5 6
s59:7 (shall|will|must) not
s60:7 (shall|will|must) neither
s61:7 (shallnot|maynot)
s62:7 (shall|will|may|does|do|can) in no (way|wise|manner|respect)
s63:7 (does|do) not
s64:7 may not
s66:3 lasting-verb
[67:5 7
s67:7 (enter|come|be brought|be put) [provisionally] (in|into) (force|effect|operation)
s68:7 (take|have) effect
s69:7 (remain|continue|be|stay) [fully] (in force|in full force|open for|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s70:7 (become|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s71:7 (expire|lapse|cease|terminate)
s72:7 be [automatically|tacitly] (extended|renewed|prolonged)
s73:7 be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s74:3 applying-verb
[75:5 6
s75:7 apply
s76:7 be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|presumed|covered by|excluded from|governed|regulated) [by]
s77:7 be subject to
s78:7 be held (to be|to have|liable|responsible)
s79:7 be without prejudice
s80:7 (prevail|supersede|govern|cover|override|take precedence)
s81:3 constituting-verb
[82:5 5
s82:7 (consist|consist of|be composed|be composed of|comprise|constitute|form part of|be known as|be equivalent to|be equal to|amount to)
s83:7 be incorporated (in|into)
s84:7 be (a member of|members of|an integral part|the official|the depositary|the principal)
s85:7 have its (seat|headquarters)
s86:7 have (legal|juridical) personality
s87:3 being-verb
[88:5 5
s88:7 (remain|continue) (subject|bound|unaffected|vested|members|under|valid|in the|the property|entitled|responsible)
s89:7 (depend|belong|accrue|devolve|vest)
s90:7 retain its
s91:7 be (void|null|invalid|equal|identical|valid|incompatible|compatible|consistent|inconsistent)
s92:7 be the responsibility of
s93:3 power-verb
[94:5 3
s94:7 have [the|full|complete] (power|powers|authority|discretion|competence|option|possibility|freedom|liberty|faculty) to
s95:7 be (free|at liberty|empowered|authorized|allowed|permitted|competent) to
s96:7 retain the right
s98:3 run-on-shall
[99:5 3
s99:7 (partyshall|partiesshall|stateshall|statesshall|membershall|membersshall|committeeshall|councilshall|commissionshall|courtshall|secretariatshall|governmentshall|governmentsshall|memberstatesshall)
s100:7 (theyshall|itshall|andshall|heshall|whichshall|personshall|personsshall|measuresshall|authoritiesshall)
s101:7 (secretary-generalshall|assemblyshall|boardshall|tribunalshall|chairmanshall|presidentshall|depositaryshall)
s102:3 run-on-declaring
[103:5 1
s103:7 (agreementshall|conventionshall|protocolshall|covenantshall|treatyshall|articleshall|paragraphshall|chaptershall|provisionsshall|annexshall)
s104:3 actor
[105:5 1
s105:7 (party|parties|state|states|member|members|government|governments|side|sides|country|countries|community|administrations|person|persons|union|signatories|carrier~|employer~|airlines|power~|parties thereto|authorities|administration|authority)
s107:3 dealing
[108:5 1
s108:7 (trade|payments|payment|settlements|transit|transportation|carriage|deliveries|exchange|calculations|accounts|cooperation|work|control|conduct|establishment|implementation|duties|taxes|costs|expenses)
s109:3 done
[110:5 1
s110:7 (conducted|effected|carried out|carried on|made|performed|levied|settled|paid|borne|implemented|executed|accomplished)
s112:3 party-act
[113:5 2
s113:7 (exchange|cooperate|consult|develop|liberalize|take|apply|provide|grant|ensure|accord|abolish|carry out|create|facilitate|assist|inform|notify|support|organize|conduct|hold|permit|allow|adopt)
s114:7 (introduce|implement|coordinate|use|protect|maintain|appoint|designate|submit|pay|bear|guarantee|guarantees|grants|ensures|accords|applies|provides|exempts|exempt|refrain from levying)
s116:3 organ-act
[117:5 2
s117:7 (holds|meets|convenes|elects|submits|reports|prepares|examines|notifies|informs|transmits|publishes|performs|exercises|ensures|carries out|monitors|supervises)
s118:7 (draws up|drafts|reviews|appoints|presents|establishes its|adopts its|decides on)
s119:3 said
[120:5 1
s120:7 (party~|state~|member~|government~|side~|countries|community|they|it)
s121:3 party-adjective
[122:5 1
s122:7 (contracting|member|state|high contracting|participating|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host|other|new|exporting|signatory|least-developed)
s123:3 party-noun
[124:5 1
s124:7 (party|state|country|member|government|side|parties|states)
s126:3 instrument
[127:5 3
s127:7 (agreement~|convention~|treaty~|protocol~|covenant~|charter~|statute~|constitution~|amendment~|annex~|schedule~|declaration~|instrument~|arrangement~)
s128:7 (article~|paragraph~|subparagraph~|chapter~|part~|section~|title~|provision~|rule~|clause~|appendix~|regulation~|appendices~|annexes~)
s129:7 (this|these|the said) (rule~|procedure~|list~|article~|agreement~|protocol~)
s130:3 person
[131:5 3
s131:7 (everyone|every one|anyone|everybody|every person|all persons|every human being|every child|every worker|every individual|any person|all individuals|every citizen|all peoples|peoples|all children)
s132:7 (each|every|the|any|a|all) [...1] (person~|child~|individual~|worker~|citizen~|national~|refugee~|accused~|victim~|family~|author~|inventor~|people~|prisoner~|alien~|parent~|woman~|minor~|applicant~|investor~|holder~|owner~|producer~|exporter~|importer~|company~|enterprise~)
s133:7 (children|persons|women|men|workers|migrants|refugees|nationals|citizens|individuals|prisoners|internees|detainees|victims|parents|spouses|aliens|investors|companies|enterprises)
s134:3 party
[135:5 6
s135:7 (party~|state~|government~|country~|member~)
s136:7 (contracting|member|state|high contracting|participating|associated|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host) (party~|state~|country~|government~|power~|member~|side~)
s137:8 [the] (occupying|detaining|protecting|administering|depositary|neutral|belligerent) (power~|authority~|government~)
s138:7 (sides|partners|signatories|powers|nations|republic|kingdom|community|union|federation|eec|ec|eu)
s139:7 efta states
s140:7 states parties
s141:3 organ
[142:5 3
s142:7 united nations
s143:7 (committee|subcommittee|sub-committee|sub-committees|sub-commission|council|commission|court|tribunal|panel|board|bureau|secretariat|secretary-general|secretary general|secretary|director-general|director|executive director|depositary|depository|conference|assembly|general assembly|security council|chamber|presidency|president|chairman|chairperson|chair|prosecutor|registrar|registry|arbitrator|arbitrators)
s144:7 (authority|authorities|agency|agencies|administration|administrations|organization|organisation|body|bodies|organ|governor~|office|centre|center|fund|bank|corporation|commissioner|working group|group of experts|expert group|meeting of the parties|ministers|delegation|mission|institution~|panels|committees|councils|ombudsman|rapporteur|group)
s146:3 preposition
[147:5 1
s147:7 (of|to|in|from|between|among|amongst|under|with|for|on|upon|against|within|at|towards|into|concerning|regarding|affecting|through|than|per|outside|before|across|over|via)
s148:3 determiner
[149:5 1
s149:7 (the|a|an|any|each|every|either|all|both|such|that|this|those|these|its|their|his|another|other|one|no|the other|all other|the two|two or more|the respective|their respective|the competent|competent|relevant|the relevant)
s150:3 passive
[151:5 1
s151:7 (made|taken|given|applied|provided|granted|accorded|submitted|notified|abolished|introduced|reduced|eliminated|implemented|carried|conducted|paid|borne|issued|adopted|communicated|published)
s153:3 done-by
[154:5 4
s154:7 (adopted|maintained|taken|accorded|granted|made|owned|operated|controlled|issued|applied|imposed|provided|designated|delegated|produced|imported|acquired|incurred|employed|given|conducted|held|appointed|established|concluded|presented|submitted|chosen|determined|agreed|accepted|used|introduced|paid|required|referred|brought|notified|authorized|recognized|supplied|covered|signed|approved|licensed|registered|specified)
s155:7 (set|prepared|exercised|undertaken|committed|carried|borne|caused|implemented|enforced|enjoyed|received|collected|nominated|selected|elected|certified|accredited|published|requested|proposed|needed|regulated|protected|identified|supported|funded|financed|organized|completed|deposited|levied|defined|laid|prescribed|raised|ordered|decided|convened|kept|offered|sponsored|created|managed|administered|constructed|exported|manufactured|purchased|sold|rendered|performed)
s156:7 (affected|represented|considered|ratified|assigned|allocated|transmitted|communicated|furnished|addressed|invoked|lodged|filed|posed|developed|drawn|formulated|written|disclosed|executed|extended|contributed|assumed|entered|expressed|situated|entrusted|coordinated|caught|harvested|permitted|desired|awarded|annexed|applicable|charged|recommended|calculated|allowed|deemed|announced|withdrawn|promulgated|enacted|shared|traded|achieved|modified|mandated|pronounced|ensured|initiated|followed|reviewed|sought|reported|tested|inspected|examined|cultivated|created|opened|claimed)
s157:7 (carried on|carried out|set out|set up|put forward|laid down|entered into|made out|drawn up|relied on|relied upon|agreed on|agreed upon|decided on|decided upon|provided for|called for|brought to its attention|referred to it|submitted to it|assigned to it|delegated to it|conferred on it|conferred upon it|addressed to it|asked for|applied for)
s158:3 deed
[159:5 3
s159:7 (measure~n|treatment|payment~n|signature|ratification|accession|acceptance|approval|implementation|entry|breach~n|completion|action~n|discussion~|adoption|exchange|notification~|notice~n|submission~|request~n|service~|use|consideration|supply|application|withdrawal|denunciation|deposit~n|visit~n|failure|decision~|statement~|claim~n|compliance|violation~|participation|examination|inspection~|possession|ownership|control~n|consent|agreement~|consultation~|preparation|appointment|interpretation|importation|purchase~n|provision|taking|retention|proposal~|declaration~)
s160:7 (exercise|access|establishment|review|report~n|work|assistance|expenditure~|enforcement|administration|confirmation|performance|termination|conduct|occupation|receipt|investment~|practice~|commitment~|contribution~|information|attack~n|effort~|operation~|production|acquisition|publication|issuance|recognition|assessment~|verification|transfer~n|restriction~|grant|representation~|intervention|abuse~n|crime~|exports|imports|transactions|activities|acts|omissions|conclusion|amendment~|procurement|negotiation~|offer~n|introduction|maintenance|disclosure|subsidies|interests|modification~|grants|solution~|method~n|outcomes|circumstances|amount~|negligence|means|system~|property|body|bodies|ruling~|enterprise|guarantee~|allowance~|duty|exemption~|immunity|privilege~|authority|department|issue~|progress|research|condition~|table~|list~n|deadlines|limits|convocation|registration|arbitration|details|advance|tasks|functions|terms)
s161:7 (advantage~|assurance~|demonstration|determination|result~n|equity|advice|recommendation~|guidance|authorization|inquiries|supervision|monitoring|management|assertion~|response~|objection~|certification|communication~|finding~|ruling~|award~n|judgement~|judgment~|order~n|supervision|legislation|disposition|concession~|preference~|aid|reservation~|evidence|document~|certificate~|plan~n|plans|programme~|procedures|standards|guidelines|rules|goods|products|material~n|vessel~|persons|person|individual~|entity|enterprise~|experts|arbitrator~|activity|conditions|obligations|rights|loan~|sum~n|funds|fees|charges|duties|taxes|facilities|costs|expenses|issuing|other than)
s163:3 set-up
[164:5 1
s164:7 (established|set up|created|composed|elected|appointed|selected|chosen|nominated|designated|constituted|removed|replaced|dismissed|dissolved|abolished|absorbed|chaired|co-chaired|headed|assisted|accompanied|supported|financed|funded|informed|notified|consulted|invited|requested|provided|given|kept|vested|deemed|considered|exempt|exempted|subject|located|terminated|extended|convened|held|represented|treated|granted|accorded|paid|allowed access|appointed by|chosen by)
s166:3 affected
[167:5 1
s167:7 (notified|added|treated|involved|subjected|considered|deemed|informed|accorded|granted|given|afforded|protected|provided|registered|removed|separated|deprived|detained|punished|prosecuted|tried|extradited|transferred|returned|released|appointed|elected|selected|chosen|nominated|designated|paid|exempt|exempted|admitted|issued|held|placed|taken|expelled|arrested|recruited|employed|borne|made|calculated|determined|applied|included|covered|required to be|regarded|identified|recognized|repatriated|engaged|so engaged|promptly notified|fully involved|exonerated)
s169:3 organ-adjective
[170:5 2
s170:7 (joint|executive|competent|national|international|administrative|judicial|financial|appropriate|relevant|customs|regional|central|public|governmental|local|arbitral|arbitration|association|cooperation|special|scientific|technical|advisory|standing|permanent|preparatory|economic|european|united nations|world|world food|general|appeal|supervisory|regulatory|federal|intergovernmental|non-governmental|independent|interested|responsible|subsidiary|specialized|tax|requested|requesting|designated|statutory|professional|private|law enforcement|national competent|other competent|standardizing|inspection|medical|military|port|civil|humanitarian|parliamentary|electoral)
s171:7 (administrative or judicial|judicial or administrative|judicial and administrative|multilateral|bilateral|development|monetary|credit|banking|research|educational|environmental|consular|diplomatic|assisting|other)
s172:3 person-adjective
[173:5 1
s173:7 (natural|juridical|legal|physical|older|elderly|stateless|sentenced|displaced|internally displaced|disabled|interested|business|protected|private|authorized|other|certain|such|foreign|young|eligible|pregnant|migrant|individual|qualified|professional|these|those|third|missing|wounded|civilian|skilled|seasonal|frontier|self-employed|european|community|eu|own|employed|state-owned|beneficial|disputing|right|rural|indigenous|accredited|registered|permanent)
s175:3 one-party
[175:14 6
s175:15 party
s175:22 state
s175:29 country
s175:38 member
s175:46 government
s175:58 side
s177:3 no-passive
[178:5 20
s178:7 <preposition> ...2 <done-by>
s179:7 <deed> ...1 <done-by> [directly|indirectly]
s180:7 <deed> ...6 interests
s181:7 territory of (a|one|another|the|each) [other] (party|country|member state|member)
s182:7 recognized as equivalent
s183:7 used as a refuge
s184:7 (party's|state's) territory
s185:7 being <done-by>
s186:7 to binding arbitration
s187:7 <done-by> [, or controlled] (directly|indirectly)
s188:7 <done-by> (or|and|ormaintained) [<done-by>|ormaintained]
s189:7 (if|when|once|unless|as|where|than|otherwise|mutually|jointly) <done-by>
s190:7 (has|have|had|having) [not] been [<adverbial>] [...1] <done-by>
s191:7 (is|are|was|were|being) [not] [<adverbial>] <done-by>
s192:7 (means|include|includes|including|any|no|either|neither|a|an|as) ...2 <done-by>
s193:7 (agreed on|agreed upon|decided on|decided upon|ormaintained|provided for)
s194:7 <deed>
s195:7 (and|or|than)
s196:7 (equivalence|equity|objective)
s197:7 (information|matter~|issue~|claim~|question~) [that|which] [is|are] (brought|referred|submitted|addressed) to [its|it|the] [attention|committee|commission|panel]
s199:3 behind-by
[199:14 1
s199:15 by
s200:3 party-role
[200:15 5
s200:16 disputing
s200:27 complaining
s200:40 responding
s200:52 issuing
s200:61 notifying
s201:1 rules
[203:3 76
{203:5 8
s203:5 id
s203:9 en.force.obligation.shall
s204:5 category
s204:15 force
s205:5 value
s205:12 obligation
s206:5 patterns
[206:15 3
s206:16 shall
s206:23 must
s206:29 <run-on-shall>
s207:5 source
s207:13 project; codebook of the development codes, "force"
s208:5 rationale
s208:16 The operator of duty in English treaty language; the words after it may turn it into something else, and longer rules say so.
s209:5 measured
{209:15 2
s209:16 hits
s209:22 50
s209:26 right
s209:33 46
s210:5 examples
{211:7 2
s211:7 hits
[211:13 2
s211:15 Each Party «shall» notify the Secretariat of its focal point.
s211:80 The request «must» state the reasons.
s212:7 misses
[212:15 1
s212:17 Each Party may notify the Secretariat.
{213:5 9
s213:5 id
s213:9 en.force.obligation.undertake
s214:5 category
s214:15 force
s215:5 value
s215:12 obligation
s216:5 patterns
[217:7 6
s217:9 (undertake|undertakes|undertook) [<adverbial>] to
s218:10 (undertake|undertakes) , ...30 , [<adverbial>] to
s219:10 (undertake|undertakes|engage|engages|agree|agrees) :
s220:9 (undertake|undertakes) [the] following
s221:9 shall undertake to
s222:9 (assume|assumes|accept|accepts|undertake|undertakes) (the|an) (obligation|obligations|duty|commitment|commitments) (to|of|under)
s223:5 not-before
[223:17 1
s223:18 (which|that|may|to)
s224:5 source
s224:13 project
s225:5 rationale
s225:16 Treaty English binds a party by its undertaking as much as by "shall".
s226:5 measured
{226:15 2
s226:16 hits
s226:22 50
s226:26 right
s226:33 48
s227:5 examples
{228:7 2
s228:7 hits
[228:13 2
s228:15 Each Party «undertakes to» bring its law into conformity with this Protocol.
s228:95 The Parties «undertake, within the limits of their powers, to» open the register.
s229:7 misses
[229:15 1
s229:17 A Party shall undertake all necessary tests.
{230:5 10
s230:5 id
s230:9 en.force.obligation.agree
s231:5 category
s231:15 force
s232:5 value
s232:12 obligation
s233:5 patterns
[234:7 8
s234:9 (party~|state~|member~|side~|government~|country~|community|countries) [also|further|hereby|mutually|both] (agree|agrees|agreed|covenant|covenants|pledge|pledges) [<adverbial>] to
s235:9 ^ [it is] [hereby] agree~ to
s236:10 (agree|agrees) , ...28 , [<adverbial>|gradually] to
s237:9 (which|that) they [hereby] (undertake|agree|pledge themselves|bind themselves) to
s238:9 (agree|agrees) [<adverbial>] [<adverbial>] to
s239:9 (have|has) [<adverbial>] agreed to
s240:9 (party~|state~|member~|side~|government~|country~|countries) [have|hereby|mutually|both] (decide|decided|resolve|resolved|promise|promises) [<adverbial>] to
s241:9 (is|are) agreed to
s242:5 not-before
[242:17 1
s242:18 (may|to|if|unless|shall|should|will|which|who|that|not|cannot|might|can|as)
s243:5 not-after
[243:16 1
s243:17 (the|this|that|an|a|it|such|any|these|those|its|their|them|him|by|be)
s244:5 source
s244:13 project; UN Charter art. 25 as read in the literature
s245:5 rationale
s245:16 An agreement to act is a duty without any "shall".
s246:5 measured
{246:15 2
s246:16 hits
s246:22 50
s246:26 right
s246:33 44
s247:5 examples
{248:7 2
s248:7 hits
[248:13 2
s248:15 The «Parties agree to» exchange their lists of officials.
s248:76 The «Members agree to» act jointly.
s249:7 misses
[249:15 1
s249:17 The Parties may agree to extend the period.
{250:5 10
s250:5 id
s250:9 en.force.obligation.required
s251:5 category
s251:15 force
s252:5 value
s252:12 obligation
s253:5 patterns
[254:7 14
s254:9 (is|are) [also] (required|obliged|obligated|bound) to
s255:9 shall be (required|obliged|obligated|bound) to
s256:9 (is|are|remain|remains) under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of|not to)
s257:9 (has|have) (the|a|an) (duty|obligation|responsibility) (to|of)
s258:9 (has|have|shall have) the right and [the] (duty|obligation) to
s259:9 (shall|will) be under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of)
s260:9 it (is|shall be) the (duty|responsibility|obligation) of
s261:9 (engage|engages|bind|binds|oblige|obliges|commit|commits) [itself|themselves] to
s262:9 (is|are) committed to
s263:9 <organ> (is|are) [hereby|also] (charged|entrusted|tasked|responsible) (with|for)
s264:9 it is incumbent (on|upon)
s265:9 (has|have) to
s266:9 shall be (responsible|liable) for
s267:9 <instrument> ...4 <shall> be (registered|deposited|communicated|transmitted|submitted) by
s268:5 not-before
[268:17 1
s268:18 (no|not)
s269:5 not-inside
[269:17 3
s269:19 (which|who|that|as) ...2 (is|are) (required|obliged|bound|committed) to
s269:94 (which|who|that|if|when|where|should|unless) ...6 (has|have) to
s269:161 (would|shall|may|could) have to
s270:5 source
s270:13 project
s271:5 rationale
s271:16 A duty stated as a state of being bound.
s272:5 measured
{272:15 2
s272:16 hits
s272:22 50
s272:26 right
s272:33 46
s273:5 examples
{274:7 2
s274:7 hits
[274:13 2
s274:15 A carrier «is required to» keep the manifest for five years.
s274:79 The signatories «bind themselves to» submit the matter to mediation first.
s275:7 misses
[275:15 1
s275:17 Parties not required to report may do so.
{276:5 12
s276:5 id
s276:9 en.force.obligation.will
s277:5 category
s277:15 force
s278:5 value
s278:12 obligation
s279:5 scope
[279:12 2
s279:13 operative
s279:24 annex
s280:5 patterns
[281:7 2
s281:9 will
s282:9 (consultation~|negotiation~|discussion~|meeting~|talks) ...8 will [<adverbial>] be [<adverbial>] (held|undertaken|initiated|conducted|organized|convened|opened)
s283:5 not-before
[283:17 1
s283:19 (the|of|free|good|their|its|his|political|popular|sovereign|collective|common|national|that|which|who|this|as|entity|claimant|reasonable|discharge|or|nor|implementation|development)
s284:5 not-after
[284:16 3
s284:18 (occur|represent|contribute|stimulate|enable|prevent|result|assist the|help|require increased|have been|bring together|focus on|clearly state|set out|reflect|depend|receive indemnification|accept the|stand|bear the|develop with|read as|induce|have to|improve the|lead to|facilitate the|accrue|affect|remain|arise)
s284:335 not (affect|apply)
s284:357 [<adverbial>] be
s285:5 not-inside
[285:17 7
s285:19 (hope|hoping|expectation|expecting|convinced|believe|believes|believing|recognizing|recognizes|emphasizes|emphasizing|confident|noting|considering|considers|underlining|underscoring|stressing|welcoming|consider|mindful|conscious|envisaging|aware|desiring|affirms|notes) ...20 will
s285:303 (letter|conditions|suspension|rules|guidance|provisions) ...10 will
s285:374 (which|where|what|how|whether|if) ...5 (airline~|entity|claimant|party|supplier~|product~|good~n|enterprise~|person) ...3 will
s285:504 (when|which|know|knowing|notice|notice to|such) ...4 it will
s285:568 (when|which|such that) it will
s285:602 extent to which ...8 will
s285:631 such (materials|manner|extent|measures) as will
s286:5 source
s286:13 project; codebook, "will with a party or organ as its actor is coded as shall"
s287:5 rationale
s287:16 Agreements among administrations and arrangements under another name use "will" for "shall".
s288:5 measured
{288:15 2
s288:16 hits
s288:22 50
s288:26 right
s288:33 44
s289:5 examples
{290:7 2
s290:7 hits
[290:13 1
s290:15 The Parties «will» meet once a year.
s291:7 misses
[291:15 1
s291:17 An expression of the will of the people.
{292:5 8
s292:5 id
s292:9 en.force.obligation.object-of
s293:5 category
s293:15 force
s294:5 value
s294:12 obligation
s295:5 patterns
[296:7 2
s296:9 (shall|will|must) [<adverbial>] be the (object|subject) of
s297:9 (shall|will|must) [<adverbial>] be made (the|an|a) (object|subject) of
s298:5 source
s298:13 project
s299:5 rationale
s299:16 What shall be the object of consultations is to be consulted on.
s300:5 measured
{300:15 2
s300:16 hits
s300:22 50
s300:26 right
s300:33 48
s301:5 examples
{302:7 2
s302:7 hits
[302:13 1
s302:15 The measures «shall be the object of» talks in the Committee.
s303:7 misses
[303:15 1
s303:17 The Bank shall be the depositary.
{304:5 11
s304:5 id
s304:9 en.force.obligation.present
s305:5 category
s305:15 force
s306:5 value
s306:12 obligation
s307:5 weight
s307:13 0.5
s308:5 patterns
[309:7 5
s309:9 ^ (each|every|both|the|all|a) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also|jointly] <party-act>
s310:9 ^ (parties|sides|contracting parties|member states) [hereby|mutually|also|jointly] <party-act>
s311:10 , (each|both|the|all) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also] <party-act>
s312:10 , (parties|sides|contracting parties) [hereby|mutually|also] <party-act>
s313:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|extend)
s314:5 not-before
[314:17 1
s314:19 (which|that|if|may|where|when|to)
s315:5 not-after
[315:16 2
s315:18 (their|its) [existing|respective] right~
s315:62 (particular|special) importance
s316:5 source
s316:13 project
s317:5 rationale
s317:16 Treaties translated from Russian or French state duties in the plain present tense.
s318:5 measured
{318:15 2
s318:16 hits
s318:22 35
s318:26 right
s318:33 30
s319:5 examples
{320:7 2
s320:7 hits
[320:13 1
s320:15 «The Parties grant» each other most-favoured-nation treatment.
s321:7 misses
[321:15 1
s321:17 A Party which grants treatment shall say so.
{322:5 9
s322:5 id
s322:9 en.force.obligation.consent
s323:5 category
s323:15 force
s324:5 value
s324:12 obligation
s325:5 weight
s325:13 0.4
s326:5 patterns
[327:7 2
s327:9 <party> <shall> [<adverbial>] (ratify|approve|accept|sign) (this|the present|the) <instrument>
s328:9 <instrument> ...4 <shall> [<adverbial>] be (ratified|approved|accepted|signed) [by|in accordance|according|in conformity]
s329:5 source
s329:13 project; codebook, "settles applicability or entry into force"
s330:5 rationale
s330:16 To ratify is a step on the way into force; where the clause goes on to settle that, it is what the provision is for.
s331:5 measured
{331:15 2
s331:16 hits
s331:22 50
s331:26 right
s331:33 49
s332:5 examples
{333:7 2
s333:7 hits
[333:13 1
s333:15 The «Parties shall approve this Agreement» by their own procedures. It shall enter into force in May.
s334:7 misses
[334:15 1
s334:17 The Parties shall ratify the award.
{335:5 9
s335:5 id
s335:9 en.force.obligation.let
s336:5 category
s336:15 force
s337:5 value
s337:12 obligation
s338:5 patterns
[339:7 3
s339:9 (he|she|they|internee~|prisoner~|detainee~|refugee~|crew~|troops|forces|wounded|worker~|protected persons|interned persons|inspectors) [...8] <shall> [<adverbial>] be [<adverbial>] (allowed|permitted|enabled) [to|free]
s340:10 (he|she|they|internee~|prisoner~|detainee~) <shall> [<adverbial>] be (allowed|permitted|enabled) , ...14 , to
s341:9 <shall> [<adverbial>] be enabled to
s342:5 not-before
[342:17 3
s342:19 no
s342:24 neither
s342:33 that
s343:5 source
s343:13 project
s344:5 rationale
s344:16 What is to be allowed to a person in the power of another is a duty of that other.
s345:5 measured
{345:15 2
s345:16 hits
s345:22 12
s345:26 right
s345:33 11
s346:5 examples
{347:7 2
s347:7 hits
[347:13 1
s347:15 «Prisoners shall be allowed to» write home.
s348:7 misses
[348:15 1
s348:17 The designated airlines shall be allowed to open offices.
{349:5 9
s349:5 id
s349:9 en.force.obligation.organ-present
s350:5 category
s350:15 force
s351:5 value
s351:12 obligation
s352:5 weight
s352:13 0.5
s353:5 patterns
[354:7 2
s354:9 ^ the <organ> [<adverbial>] <organ-act>
s355:9 ^ the (joint|executive|general|mixed|permanent) <organ> [<adverbial>] <organ-act>
s356:5 source
s356:13 project; codebook, "shall meet, shall elect, shall report"
s357:5 rationale
s357:16 Statutes translated from French or Russian tell in the plain present what an organ is to do.
s358:5 measured
{358:15 2
s358:16 hits
s358:22 5
s358:25 right
s358:32 5
s359:5 examples
{360:7 2
s360:7 hits
[360:13 1
s360:15 «The Commission holds» its meetings in Riga.
s361:7 misses
[361:15 1
s361:17 A report which the Commission submits is public.
{362:5 8
s362:5 id
s362:9 en.force.obligation.cooperation
s363:5 category
s363:15 force
s364:5 value
s364:12 obligation
s365:5 patterns
[366:7 1
s366:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s367:5 source
s367:13 project; codebook, "shall cooperate"
s368:5 rationale
s368:16 What cooperation is to aim at is still a duty to cooperate.
s369:5 measured
{369:15 2
s369:16 hits
s369:22 50
s369:26 right
s369:33 49
s370:5 examples
{371:7 2
s371:7 hits
[371:13 1
s371:15 «Cooperation in this field shall focus» on small ports.
s372:7 misses
[372:15 1
s372:17 The rule shall cover small ports.
{373:5 13
s373:5 id
s373:9 en.force.obligation.plain-passive
s374:5 category
s374:15 force
s375:5 value
s375:12 obligation
s376:5 weight
s376:13 0.45
s377:5 scope
[377:12 1
s377:13 treaty
s378:5 patterns
[379:7 1
s379:9 ^ [the|all|any|mutual|such] [two] [bilateral|financial|technical] <dealing> ...14 (is|are) [<adverbial>] <done> (in|by|on|at|through|free|according|under|within|with|between|without|via)
s380:5 not-before
[380:17 1
s380:18 (which|that|if|where|when|who|as|whether)
s381:5 unless
[381:13 2
s381:15 (which|that|if|where|when|who|as|whether|unless|until|should) ...16 (is|are) [<adverbial>] <done>
s381:116 provision is made
s382:5 not-inside
[382:17 1
s382:19 (which|that|if|where|when|who|as|whether|unless|until) ...12 (is|are) [<adverbial>] <done>
s383:5 source
s383:13 project
s384:5 rationale
s384:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s385:5 measured
{385:15 2
s385:16 hits
s385:22 10
s385:26 right
s385:33 10
s386:5 examples
{387:7 2
s387:7 hits
[387:13 1
s387:15 «Trade between the Sides is conducted free» of duty.
s388:7 misses
[388:15 1
s388:17 A hearing is conducted in public.
{389:5 13
s389:5 id
s389:9 en.force.obligation.to-be
s390:5 category
s390:15 force
s391:5 value
s391:12 obligation
s392:5 weight
s392:13 0.5
s393:5 scope
[393:12 1
s393:13 treaty
s394:5 patterns
[395:7 3
s395:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be [<adverbial>] <passive>
s396:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be (declared|settled|kept|sent|reported|registered|treated|deposited|used|returned|transmitted|addressed)
s397:9 ^ (the|all|any|customs|import|export|quantitative) ...4 (duties|restrictions|charges|levies|dues|tolls) ...8 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s398:5 not-before
[398:17 1
s398:18 (which|that|who|as|what|it|if|where|when)
s399:5 unless
[399:13 1
s399:15 (which|that|who|if|where|when|as|whether|unless) ...14 (is|are) to be
s400:5 not-inside
[400:17 2
s400:19 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) to be
s400:92 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s401:5 source
s401:13 project
s402:5 rationale
s402:17 "To be done" lays down that it be done, by whom is left out.
s403:5 measured
{403:15 2
s403:16 hits
s403:22 6
s403:25 right
s403:32 5
s404:5 examples
{405:7 2
s405:7 hits
[405:13 1
s405:15 «Claims are to be submitted» before May.
s406:7 misses
[406:15 1
s406:17 Where goods are to be submitted for control, they wait at the border.
{407:5 9
s407:5 id
s407:9 en.force.soft.bare
s408:5 category
s408:15 force
s409:5 value
s409:12 soft-obligation
s410:5 weight
s410:13 0.4
s411:5 patterns
[412:7 1
s412:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s413:5 source
s413:13 project
s414:5 rationale
s414:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s415:5 measured
{415:15 2
s415:16 hits
s415:22 50
s415:26 right
s415:33 43
s416:5 examples
{417:7 2
s417:7 hits
[417:13 1
s417:15 «consider» the reports of the bureau;
s418:7 misses
[418:15 1
s418:17 the consideration of reports;
{419:5 9
s419:5 id
s419:9 en.force.obligation.bare
s420:5 category
s420:15 force
s421:5 value
s421:12 obligation
s422:5 weight
s422:13 0.4
s423:5 patterns
[424:7 1
s424:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s425:5 source
s425:13 project
s426:5 rationale
s426:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s427:5 measured
{427:15 2
s427:16 hits
s427:22 50
s427:26 right
s427:33 45
s428:5 examples
{429:7 2
s429:7 hits
[429:13 1
s429:15 «provide» the units with fuel;
s430:7 misses
[430:15 1
s430:17 the provision of fuel to units;
{431:5 10
s431:5 id
s431:9 en.force.declaration.will-be
s432:5 category
s432:15 force
s433:5 value
s433:12 declaration
s434:5 weight
s434:13 0.9
s435:5 patterns
[436:7 3
s436:9 will [<adverbial>] be
s437:9 will take place
s438:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s439:5 unless
[439:13 2
s439:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s439:112 will be required to
s440:5 source
s440:13 project; codebook, "will or shall with no actor who could act"
s441:5 rationale
s441:16 With nobody named who could act, "will" foretells or constitutes.
s442:5 measured
{442:15 2
s442:16 hits
s442:22 50
s442:26 right
s442:33 42
s443:5 examples
{444:7 2
s444:7 hits
[444:13 1
s444:15 Payments «will be» settled in pounds.
s445:7 misses
[445:15 1
s445:17 The Parties will settle payments in pounds.
{446:5 10
s446:5 id
s446:9 en.force.declaration.will-begin
s447:5 category
s447:15 force
s448:5 value
s448:12 declaration
s449:5 patterns
[450:7 2
s450:9 will [<adverbial>] (begin|end|start|expire|cease|terminate|run)
s451:9 will [<adverbial>] have (the purpose|the role|a duration|a validity|effect|its seat|its headquarters|its meetings|legal personality|the following|the same meaning)
s452:5 not-inside
[452:17 2
s452:19 (who|considers|where|if) ...14 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s452:122 will (begin|start) the process
s453:5 not-before
[453:17 1
s453:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s454:5 source
s454:13 project; codebook, "will with no actor who could act"
s455:5 rationale
s455:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s456:5 measured
{456:15 2
s456:16 hits
s456:22 23
s456:26 right
s456:33 22
s457:5 examples
{458:7 2
s458:7 hits
[458:13 1
s458:15 Hunting «will cease» in May.
s459:7 misses
[459:15 1
s459:17 The two Sides will begin the survey in May.
{461:5 10
s461:5 id
s461:9 en.force.prohibition.shall-not
s462:5 category
s462:15 force
s463:5 value
s463:12 prohibition
s464:5 patterns
[465:7 12
s465:9 (shall|will|must) [<adverbial>] not
s466:9 (shallnot|maynot|willnot|mustnot)
s467:9 (shall|will|must) , ...12 , not
s468:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s469:9 (shall|must) never
s470:9 may [<adverbial>] not
s471:9 (may|can|shall) no longer
s472:9 (shall|may|will|must) be neither
s473:9 (may|shall|will) (in|under) no (case|circumstances|event)
s474:9 (shall|may|will) neither
s475:9 (shall|may|will) [not] under any circumstances
s476:9 (cannot|can not)
s477:5 not-after
[477:16 2
s477:17 (later|less|more|earlier|fewer|sooner) than
s477:62 (only|merely|solely|simply|just)
s478:5 not-inside
[478:17 2
s478:19 (if|where|when|unless|that|which|event|case) ...12 (cannot|can not)
s478:89 may or may not
s479:5 source
s479:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s480:5 rationale
s480:16 A negated operator forbids; "may not" is no permission.
s481:5 measured
{481:15 2
s481:16 hits
s481:22 50
s481:26 right
s481:33 41
s482:5 examples
{483:7 2
s483:7 hits
[483:13 2
s483:15 A Party «shall not» ask for proof of origin.
s483:63 A carrier «may not» invoke its own rules.
s484:7 misses
[484:15 3
s484:17 A Party shall notify whether or not it objects.
s484:68 A Party shall, not later than 1 May, publish its list.
s484:126 The Council shall not only publish but also explain its list.
{485:5 9
s485:5 id
s485:9 en.force.prohibition.refrain
s486:5 category
s486:15 force
s487:5 value
s487:12 prohibition
s488:5 patterns
[489:7 16
s489:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s490:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s491:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s492:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s493:9 there (shall|will) be no
s494:9 <shall> be free (from|of) [any|all] [...1] restriction~
s495:9 <shall> [<adverbial>] (place|impose|levy|introduce|make|maintain|apply|grant|accord|allow|permit|adopt|take|require|charge|admit|contain) no (new|more|further|other|such|restriction~|duties|charge~|tax~|distinction~|discrimination|reservation~|measure~|limitation~|provision~|action)
s496:9 may ...6 but (shall|must|may) not
s497:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|commit|commits|bind|binds|oblige|obliges|promise|promises|committed|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s498:9 (undertake|undertakes) , ...10 , not to
s499:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s500:9 (shall|will) (undertake|agree) [<adverbial>] not to
s501:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s502:9 (is|are) not (permitted|allowed)
s503:9 shall not be (permitted|allowed|admissible)
s504:9 shall be inadmissible
s505:5 not-inside
[505:17 4
s505:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s505:104 (which|that|if|otherwise) ...1 (is|are) (prohibited|forbidden)
s505:170 (which|that) (is|are) not (permitted|allowed)
s505:218 it is not permitted
s506:5 source
s506:13 project
s507:5 rationale
s507:16 To refrain, or to undertake not to, is a duty not to act.
s508:5 measured
{508:15 2
s508:16 hits
s508:22 50
s508:26 right
s508:33 48
s509:5 examples
{510:7 2
s510:7 hits
[510:13 2
s510:15 The Parties «shall refrain from» any new measure.
s510:68 Dumping of waste at sea «is prohibited».
s511:7 misses
[511:15 1
s511:17 A Party shall prohibit the dumping of waste.
{512:5 10
s512:5 id
s512:9 en.force.prohibition.plain
s513:5 category
s513:15 force
s514:5 value
s514:12 prohibition
s515:5 weight
s515:13 0.6
s516:5 patterns
[517:7 2
s517:9 (party~|state~|member~|government~|side~|countries|community) [hereby|also|solemnly] (renounce|renounces|abstain|abstains|refrain|refrains) [from]
s518:9 (parties|states|members|sides|governments|countries) do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s519:5 not-inside
[519:17 3
s519:19 (which|that|if|where|when|who|as|unless|requirements|provided) ...10 do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s519:186 <instrument> [...6] (does|do|is|are) not
s519:230 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s520:5 source
s520:13 project
s521:5 rationale
s521:16 Treaties translated from Russian forbid in the plain present tense.
s522:5 measured
{522:15 2
s522:16 hits
s522:22 7
s522:25 right
s522:32 7
s523:5 examples
{524:7 2
s524:7 hits
[524:13 1
s524:15 The «Sides do not impose» duties on goods in transit.
s525:7 misses
[525:15 1
s525:17 Where a Party does not apply the tariff, it shall say so.
{526:5 8
s526:5 id
s526:9 en.force.prohibition.abuse
s527:5 category
s527:15 force
s528:5 value
s528:12 prohibition
s529:5 patterns
[530:7 1
s530:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 (person|persons|group|groups|people|everyone|individual) ...4 right
s531:5 source
s531:13 project; the clauses against abuse of rights of the human-rights instruments
s532:5 rationale
s532:16 To claim a right to destroy the rights of others is forbidden.
s533:5 measured
{533:15 2
s533:16 hits
s533:22 2
s533:25 right
s533:32 2
s534:5 examples
{535:7 2
s535:7 hits
[535:13 1
s535:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s536:7 misses
[536:15 1
s536:17 Nothing in this Charter affects the rights of third States.
{537:5 8
s537:5 id
s537:9 en.force.prohibition.actor-not-apply
s538:5 category
s538:15 force
s539:5 value
s539:12 prohibition
s540:5 patterns
[541:7 2
s541:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s542:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s543:5 source
s543:13 project
s544:5 rationale
s544:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s545:5 measured
{545:15 2
s545:16 hits
s545:22 50
s545:26 right
s545:33 48
s546:5 examples
{547:7 2
s547:7 hits
[547:13 1
s547:15 A «Party shall not apply» such a measure to goods in transit.
s548:7 misses
[548:15 1
s548:17 This Chapter shall not apply to fish.
{550:5 10
s550:5 id
s550:9 en.force.soft.effort
s551:5 category
s551:15 force
s552:5 value
s552:12 soft-obligation
s553:5 weight
s553:13 0.95
s554:5 patterns
[555:7 7
s555:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s556:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s557:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s558:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <effort>
s559:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s560:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s561:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s562:5 not-inside
[563:7 1
s563:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s564:5 source
s564:13 project; codebook, "soft-obligation"
s565:5 rationale
s565:16 The verb asks for an attempt, not for a result.
s566:5 measured
{566:15 2
s566:16 hits
s566:22 50
s566:26 right
s566:33 47
s567:5 examples
{568:7 2
s568:7 hits
[568:13 3
s568:15 Each Party «shall endeavour» to shorten the procedure.
s568:73 The Parties «shall, subject to their budgets, strive» to widen access.
s568:147 The Parties «shall make every effort» to settle the matter.
s569:7 misses
[569:15 1
s569:17 Each Party shall shorten the procedure.
{570:5 8
s570:5 id
s570:9 en.force.soft.pledge
s571:5 category
s571:15 force
s572:5 value
s572:12 soft-obligation
s573:5 patterns
[574:7 2
s574:9 (pledge|pledges) (themselves|itself) to
s575:9 <said> (pledge|pledges) to
s576:5 source
s576:13 research lexicon, strength 4; UN Charter art. 56
s577:5 rationale
s577:16 A pledge promises a bearing rather than a result.
s578:5 measured
{578:15 2
s578:16 hits
s578:22 4
s578:25 right
s578:32 4
s579:5 examples
{580:7 2
s580:7 hits
[580:13 1
s580:15 All members «pledge themselves to» act jointly.
s581:7 misses
[581:15 1
s581:17 A pledge of support was made.
{582:5 11
s582:5 id
s582:9 en.force.soft.readiness
s583:5 category
s583:15 force
s584:5 value
s584:12 soft-obligation
s585:5 weight
s585:13 0.6
s586:5 patterns
[587:7 7
s587:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s588:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s589:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s590:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s591:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s592:9 <party> (aim|aims) at
s593:10 <party> , (where|when|as) (appropriate|necessary|possible) , (cooperate|seek|consult|encourage|promote|support|facilitate|exchange)
s594:5 not-before
[594:17 1
s594:19 (which|that|if|where)
s595:5 not-inside
[595:17 3
s595:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s595:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s595:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s596:5 source
s596:13 project
s597:5 rationale
s597:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s598:5 measured
{598:15 2
s598:16 hits
s598:22 50
s598:26 right
s598:33 46
s599:5 examples
{600:7 2
s600:7 hits
[600:13 1
s600:15 Both «Parties declare their readiness to» lower the fees.
s601:7 misses
[601:15 1
s601:17 A Party which intends to raise the fees shall say so.
{602:5 10
s602:5 id
s602:9 en.force.soft.deliberation
s603:5 category
s603:15 force
s604:5 value
s604:12 soft-obligation
s605:5 weight
s605:13 0.95
s606:5 patterns
[607:7 5
s607:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s608:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s609:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s610:9 (shall|will|must) (favourably|sympathetically|carefully|seriously|positively|urgently|benevolently) <deliberation>
s611:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <deliberation>
s612:5 not-after
[612:16 1
s612:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|and (approve|adopt|decide|take|act|make|report)|inadmissible|admissible|incompatible|compatible|matters|the report|the reports|and decide)
s613:5 source
s613:13 project; codebook, "shall consider"
s614:5 rationale
s614:16 The duty is to think about it; what follows from it is left open.
s615:5 measured
{615:15 2
s615:16 hits
s615:22 50
s615:26 right
s615:33 45
s616:5 examples
{617:7 2
s617:7 hits
[617:13 2
s617:15 The Parties «shall consider» the needs of landlocked States.
s617:79 The Council «shall examine the possibility» of a wider area.
s618:7 misses
[618:15 1
s618:17 The Committee shall consider reports submitted under article 9.
{619:5 9
s619:5 id
s619:9 en.force.soft.qualified
s620:5 category
s620:15 force
s621:5 value
s621:12 soft-obligation
s622:5 weight
s622:13 0.97
s623:5 patterns
[624:7 5
s624:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s625:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s626:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s627:9 shall , at the discretion of
s628:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s629:5 source
s629:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s630:5 rationale
s630:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s631:5 measured
{631:15 2
s631:16 hits
s631:22 50
s631:26 right
s631:33 49
s632:5 examples
{633:7 2
s633:7 hits
[633:13 2
s633:15 Each Party «shall, as appropriate», publish a summary.
s633:73 «To the extent possible, each Party shall» publish drafts.
s634:7 misses
[634:15 1
s634:17 Each Party shall publish appropriate summaries.
{635:5 9
s635:5 id
s635:9 en.force.soft.progressive
s636:5 category
s636:15 force
s637:5 value
s637:12 soft-obligation
s638:5 position
s638:15 after-operator
s639:5 patterns
[640:7 5
s640:9 with a view to (achieving|attaining|reaching) [...5] progressively
s641:9 with a view to progressively
s642:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s643:9 (implemented|achieved|realized|introduced|applied) progressively
s644:9 to the maximum [extent] of [its|their] available resources
s645:5 source
s645:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s646:5 rationale
s646:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s647:5 measured
{647:15 2
s647:16 hits
s647:22 50
s647:26 right
s647:33 49
s648:5 examples
{649:7 2
s649:7 hits
[649:13 1
s649:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s650:7 misses
[650:15 1
s650:17 Duties shall be reduced progressively to nil by May.
{652:5 11
s652:5 id
s652:9 en.force.recommendation.should
s653:5 category
s653:15 force
s654:5 value
s654:12 recommendation
s655:5 patterns
[656:7 9
s656:9 should [not]
s657:9 ought [not] to
s658:9 it is (desirable|recommended|advisable) [that|to]
s659:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s660:9 (is|are) (encouraged|invited|urged|called upon)
s661:9 (may wish|are expected|is expected) to
s662:9 (shall|will) [<adverbial>] be (urged|encouraged) to
s663:10 (shall|will) , ...10 , be (urged|encouraged) to
s664:9 (recommends|urges|invites|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s665:5 not-before
[665:17 1
s665:19 (if|case|event|which|that|shall|will|may|must|to|shall also|will also|may also|and)
s666:5 not-after
[666:16 1
s666:18 (the|it|they|a|an|any|either|this|these|such|there|he|she|its|one|neither)
s667:5 not-inside
[667:17 7
s667:19 ^ should
s667:31 I should
s667:43 ^ (article|section|rule|regulation) <number> should
s667:98 should (a|an|the|any|either|one|neither|such|it|they|there|he|its|his|their|fighting|circumstances) ...10 (<shall>|may|be entitled)
s667:233 (if|unless) ...5 should
s667:260 (if|unless|in case|in the event) ...14 should (become|arise|occur|fall|wish|desire|fail|prove|happen|denounce|withdraw|cease|exceed|break|find)
s667:407 nothing ...14 should
s668:5 source
s668:13 project; codebook, "recommendation"
s669:5 rationale
s669:16 It asks and does not bind.
s670:5 measured
{670:15 2
s670:16 hits
s670:22 50
s670:26 right
s670:33 43
s671:5 examples
{672:7 2
s672:7 hits
[672:13 2
s672:15 Heads of mission «should» present their credentials within a week.
s672:85 Parties «are encouraged to» share their experience.
s673:7 misses
[673:15 2
s673:17 Should a dispute arise, the Parties shall consult.
s673:71 The Parties shall share their experience.
{675:5 10
s675:5 id
s675:9 en.force.permission.may
s676:5 category
s676:15 force
s677:5 value
s677:12 permission
s678:5 patterns
[678:15 4
s678:16 may
s678:21 might
s678:28 can
s678:33 may also
s679:5 not-inside
[679:17 4
s679:18 as the case may be
s679:38 as may be
s679:49 as far as may be
s679:68 (<number>|<ordinal>|in|of|by|until|till|since|from|before) =May
s680:5 not-after
[680:16 1
s680:18 <number>
s681:5 source
s681:13 project
s682:5 rationale
s682:16 It lets an actor act, or refrain.
s683:5 measured
{683:15 2
s683:16 hits
s683:22 50
s683:26 right
s683:33 41
s684:5 examples
{685:7 2
s685:7 hits
[685:13 1
s685:15 A Party «may» levy a fee.
s686:7 misses
[686:15 1
s686:17 A Party shall levy a fee.
{687:5 10
s687:5 id
s687:9 en.force.permission.only
s688:5 category
s688:15 force
s689:5 value
s689:12 permission
s690:5 weight
s690:13 0.6
s691:5 patterns
[692:7 3
s692:9 may only
s693:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s694:10 only ...6 (shall|will) be (allowed|permitted|authorized|entitled) to
s695:5 not-inside
[695:17 1
s695:18 not only
s696:5 source
s696:13 project
s697:5 rationale
s697:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s698:5 measured
{698:15 2
s698:16 hits
s698:22 50
s698:26 right
s698:33 47
s699:5 examples
{700:7 2
s700:7 hits
[700:13 1
s700:15 The seal «may be broken only by» the captain.
s701:7 misses
[701:15 1
s701:17 The captain may break the seal.
{702:5 9
s702:5 id
s702:9 en.force.permission.request
s703:5 category
s703:15 force
s704:5 value
s704:12 permission
s705:5 weight
s705:13 0.5
s706:5 patterns
[707:7 2
s707:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s708:10 may , ...16 , [<adverbial>] (request|ask|seek)
s709:5 source
s709:13 project
s710:5 rationale
s710:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s711:5 measured
{711:15 2
s711:16 hits
s711:22 50
s711:26 right
s711:33 48
s712:5 examples
{713:7 2
s713:7 hits
[713:13 1
s713:15 A Party «may request consultations» on any such measure.
s714:7 misses
[714:15 1
s714:17 A Party may levy a fee.
{715:5 9
s715:5 id
s715:9 en.force.permission.refer
s716:5 category
s716:15 force
s717:5 value
s717:12 permission
s718:5 weight
s718:13 0.65
s719:5 patterns
[720:7 5
s720:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s721:9 (may|can) at the request of ...8 be
s722:10 may , ...14 , be (submitted|referred|brought)
s723:9 may [<adverbial>] (request|ask for) (an|the) ...2 (investigation|inspection|enquiry|inquiry|verification)
s724:9 may [<adverbial>] (refer|submit|bring) (the|a|any|such) (matter|dispute|question|case|difference)
s725:5 source
s725:13 project
s726:5 rationale
s726:16 A leave to bring a dispute opens a procedure; one duty of form beside it does not govern, several do.
s727:5 measured
{727:15 2
s727:16 hits
s727:22 50
s727:26 right
s727:33 45
s728:5 examples
{729:7 2
s729:7 hits
[729:13 1
s729:15 A dispute «may be referred to» arbitration by either Party.
s730:7 misses
[730:15 1
s730:17 A Party may levy a fee.
{731:5 9
s731:5 id
s731:9 en.force.declaration.possible
s732:5 category
s732:15 force
s733:5 value
s733:12 declaration
s734:5 weight
s734:13 0.7
s735:5 patterns
[736:7 2
s736:9 (may|might) not be a (party|member)
s737:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s738:5 source
s738:13 project
s739:5 rationale
s739:16 What may be or happen is no leave to act.
s740:5 measured
{740:15 2
s740:16 hits
s740:22 50
s740:26 right
s740:33 48
s741:5 examples
{742:7 2
s742:7 hits
[742:13 1
s742:15 Such coatings «may be a» source of emissions.
s743:7 misses
[743:15 1
s743:17 A Party may ban such coatings.
{744:5 9
s744:5 id
s744:9 en.force.permission.free
s745:5 category
s745:15 force
s746:5 value
s746:12 permission
s747:5 patterns
[748:7 30
s748:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s749:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered) [by ...4] to
s750:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s751:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s752:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s753:9 it (shall be|is) (open|lawful|permissible) [...8] to
s754:10 (shall|will) , ...20 , <power-verb>
s755:9 (is|are) (permitted|allowed|admissible)
s756:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s757:9 (shall|will|may) [<adverbial>] not be (prohibited|precluded|prevented|forbidden)
s758:9 (need|needs) not
s759:9 (no|neither|nor) ...6 (shall be|is|are|will be) (obliged|required|obligated|bound) to
s760:9 it rests with
s761:9 (is|are|shall be) left to ...3 <party>
s762:9 (is|are|shall be) left to the discretion
s763:9 at the option of
s764:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s765:9 shall not be (obliged|required|obligated) [to|by]
s766:9 shall not be bound to
s767:9 (is|are|shall be) under no (obligation|duty)
s768:9 shall (not oblige|not compel|have no obligation)
s769:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s770:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s771:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s772:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s773:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s774:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s775:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s776:9 at [its|their|the] [sole] discretion
s777:9 (shall have|shall exercise) the (power|authority)
s778:5 not-inside
[778:17 1
s778:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s779:5 source
s779:13 project; codebook, "lets an actor act or refrain"
s780:5 rationale
s780:16 A freedom or power under another name, or the express absence of a duty.
s781:5 measured
{781:15 2
s781:16 hits
s781:22 50
s781:26 right
s781:33 42
s782:5 examples
{783:7 2
s783:7 hits
[783:13 3
s783:15 A Party «is free to» choose the means.
s783:57 The requested State «shall not be required to» disclose trade secrets.
s783:131 The Board «shall have the power to» lend.
s784:7 misses
[784:15 1
s784:17 A Party is required to choose the means.
{785:5 9
s785:5 id
s785:9 en.force.permission.nothing-prevents
s786:5 category
s786:15 force
s787:5 value
s787:12 permission
s788:5 patterns
[789:7 12
s789:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s790:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s791:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede|hamper)
s792:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] (hamper|hinder|impede) the (right|rights|freedom|ability)
s793:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s794:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s795:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s796:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s797:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s798:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s799:9 ^ nothing [shall|may] (prevent~|preclude~)
s800:9 (constitute|constitutes|form|forms|present|presents|be|is|are) (no|not an|not a|in no way an) (obstacle|bar|impediment|hindrance) to
s801:5 not-inside
[801:17 2
s801:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s801:168 nothing ...14 (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...3 (prejudicing|prejudice|affecting|impairing|derogating)
s802:5 source
s802:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s803:5 rationale
s803:16 Where nothing prevents an act, the act is allowed.
s804:5 measured
{804:15 2
s804:16 hits
s804:22 50
s804:26 right
s804:33 50
s805:5 examples
{806:7 2
s806:7 hits
[806:13 2
s806:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s806:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s807:7 misses
[807:15 1
s807:17 Nothing in this Pact shall affect the law of the sea.
{809:5 10
s809:5 id
s809:9 en.force.entitlement.right
s810:5 category
s810:15 force
s811:5 value
s811:12 entitlement
s812:5 patterns
[813:7 39
s813:9 (has|have) [also] (the|a) right
s814:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s815:9 (is|are) [also] entitled
s816:9 <shall> [<adverbial>] enjoy
s817:10 <shall> , ...16 , [continue to] enjoy
s818:9 <shall> continue to enjoy
s819:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s820:9 (country|countries|party|parties|states|members|state|member) <shall> [<adverbial>] benefit from
s821:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s822:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s823:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s824:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s825:9 <shall> have (permission|leave) to
s826:9 <shall> have the same (rights|privileges|immunities|facilities)
s827:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s828:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~)
s829:9 (freedom|right|rights|liberty) ...8 (is|are) [hereby] (guaranteed|recognized|assured|secured)
s830:9 <person> ...2 (shall be|is|are) free to
s831:9 <person> (has|have|shall have) [the] (freedom|liberty) (to|of)
s832:9 <shall> [<adverbial>] be inviolable
s833:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...12 [the] following right~
s834:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...3 rights (to|of)
s835:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...6 the right
s836:9 <shall> [<adverbial>] be entitled
s837:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s838:9 shall be entitled
s839:9 <person> [...4] shall [<adverbial>] (enjoy|receive|benefit)
s840:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s841:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s842:9 <person> shall have (the opportunity|access|free access|equal access)
s843:9 <person> (enjoys|enjoy)
s844:9 <person> ...6 (shall be|is|are) presumed innocent
s845:9 <shall> have [a] [fair and equal|equal|free|full|fair|reasonable|the same] (opportunity|opportunities|access)
s846:9 ^ [the] right (to|of)
s847:9 ^ [the] (right|rights) ...8 (includes|include|implies|imply|comprises|comprise)
s848:9 (is|are) [hereby|also] (accorded|granted|given|afforded) ...4 (right|rights|privilege~|immunity|immunities|exemption~|permission|leave)
s849:9 ^ (immunity|immunities|exemption) from
s850:10 <shall> [<adverbial>] be free (of|from) ...5 (duty~|tax~|taxation|charge~|levy~|toll~|fee~)
s851:10 <shall> [<adverbial>] have the (possibility|opportunity|option) (of|to)
s852:5 not-before
[852:17 3
s852:19 no
s852:24 not
s852:29 (might|may|to|who|which|can|could|should)
s853:5 not-inside
[853:17 4
s853:19 (which|whose|whom) ...8 is entitled
s853:58 if (they|he|she|it) (are|is) entitled
s853:99 by reason of ...8 enjoys immunity
s853:136 flag [the] [ship|vessel] is entitled
s854:5 source
s854:13 project; codebook, "entitlement"
s855:5 rationale
s855:16 It gives a right, and names no duty-bearer.
s856:5 measured
{856:15 2
s856:16 hits
s856:22 50
s856:26 right
s856:33 40
s857:5 examples
{858:7 2
s858:7 hits
[858:13 2
s858:15 The master «has the right» to a hearing.
s858:59 A national of one Party «shall be entitled» to legal aid.
s859:7 misses
[859:15 1
s859:17 The Council has no right of appeal.
{860:5 10
s860:5 id
s860:9 en.force.entitlement.point
s861:5 category
s861:15 force
s862:5 value
s862:12 entitlement
s863:5 weight
s863:13 0.7
s864:5 patterns
[865:7 3
s865:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s866:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be inviolable)
s867:9 ^ be granted ...4 (exemption~|privilege~|immunity|immunities|access|leave|protection|facilities|right~n)
s868:5 not-inside
[868:17 2
s868:19 enjoy ...3 warranty
s868:42 enjoy ...3 warranties
s869:5 source
s869:13 project
s870:5 rationale
s870:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s871:5 measured
{871:15 2
s871:16 hits
s871:22 6
s871:25 right
s871:32 5
s872:5 examples
{873:7 2
s873:7 hits
[873:13 1
s873:15 «be exempt» from tolls;
s874:7 misses
[874:15 1
s874:17 have a seal;
{875:5 10
s875:5 id
s875:9 en.force.entitlement.recognised
s876:5 category
s876:15 force
s877:5 value
s877:12 entitlement
s878:5 weight
s878:13 0.65
s879:5 patterns
[880:7 1
s880:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s881:5 not-after
[881:16 7
s881:17 the former
s881:29 the first
s881:40 the party
s881:51 the contracting party
s881:74 the latter
s881:86 the insuring
s881:100 the guarantor
s882:5 source
s882:13 ICESCR arts 6 to 15
s883:5 rationale
s883:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s884:5 measured
{884:15 2
s884:16 hits
s884:22 20
s884:26 right
s884:33 20
s885:5 examples
{886:7 2
s886:7 hits
[886:13 1
s886:15 The Parties «recognize the right of» everyone to rest.
s887:7 misses
[887:15 1
s887:17 Everyone has the right to rest.
{889:5 10
s889:5 id
s889:9 en.force.declaration.in-force
s890:5 category
s890:15 force
s891:5 value
s891:12 declaration
s892:5 patterns
[893:7 18
s893:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought) [provisionally] (in|into) (force|effect|operation)
s894:9 <shall> [<adverbial>] be put (in|into) (force|operation)
s895:9 <shall> [<adverbial>] (take|have) effect
s896:9 <shall> give [immediate|full] effect to ...2 (ratifications|accessions)
s897:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s898:9 <shall> , ...14 , (enter into force|take effect|come into force)
s899:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open (to|for|until|at) ...3 (signature|accession|ratification|acceptance|adherence|adhesion|approval|all)|open until|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s900:9 <shall> [<adverbial>] remain deposited
s901:9 <shall> [<adverbial>] (become~|be) (effective|ineffective|inoperative|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s902:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s903:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate|come to an end|come to its end)
s904:9 <shall> [<adverbial>] be (depositedin|depositedwith)
s905:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|treaty|arrangement|licence|lease|day) [...10] <shall> [not] [<adverbial>] (continue|end|run|commence|begin|start|last|endure|elapse)
s906:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s907:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s908:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s909:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s910:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s911:5 not-after
[911:16 1
s911:18 (all activities|its activities|the application|the practice)
s912:5 unless
[912:13 1
s912:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s913:5 source
s913:13 project; codebook, "settles applicability or entry into force"
s914:5 rationale
s914:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s915:5 measured
{915:15 2
s915:16 hits
s915:22 50
s915:26 right
s915:33 47
s916:5 examples
{917:7 2
s917:7 hits
[917:13 3
s917:15 This Protocol «shall enter into force» on the tenth day.
s917:75 The Convention «shall be open for signature» in Oslo.
s917:132 The mandate «shall expire» after two years.
s918:7 misses
[918:15 1
s918:17 The Parties shall continue consultations.
{919:5 9
s919:5 id
s919:9 en.force.declaration.exit-effect
s920:5 category
s920:15 force
s921:5 value
s921:12 declaration
s922:5 weight
s922:13 0.4
s923:5 patterns
[924:7 2
s924:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s925:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s926:5 source
s926:13 project
s927:5 rationale
s927:16 When a denunciation takes effect is a detail of the right to denounce.
s928:5 measured
{928:15 2
s928:16 hits
s928:22 50
s928:26 right
s928:33 50
s929:5 examples
{930:7 2
s930:7 hits
[930:13 1
s930:15 The «denunciation shall take effect» after a year.
s931:7 misses
[931:15 1
s931:17 The Pact shall take effect in May.
{932:5 11
s932:5 id
s932:9 en.force.declaration.applies
s933:5 category
s933:15 force
s934:5 value
s934:12 declaration
s935:5 patterns
[936:7 33
s936:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s937:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s938:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s939:9 <shall> not [<adverbial>] apply
s940:9 <shall> apply $
s941:9 <shall-not> [<adverbial>] (confer|relieve|release|exempt|absolve|prejudge|discharge|invalidate|imply|deprive)
s942:9 <shall-not> [<adverbial>] have the effect of
s943:9 <shall-not> [<adverbial>] constitute (a|an|any) (precedent|recognition|waiver|admission|acceptance|renunciation)
s944:9 <instrument> [...3] <shall> [<adverbial>] be applied [<adverbial>] (provisionally|retroactively|subject|from|as from|as of|mutatis|to|in respect|in relation|between|until)
s945:9 (amendment~|change~|modification~|addition~) ...20 <shall> be (introduced|made|inserted) ...5 (following|follows)
s946:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s947:9 <shall> ...10 prevail
s948:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s949:10 <shall> , ...12 be subject
s950:10 <shall> not , ...6 , (render|affect|impair)
s951:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s952:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s953:9 <shall> be (without prejudice|subject)
s954:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s955:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s956:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s957:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s958:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s959:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s960:9 <shall> be held (to be|to have|liable|responsible)
s961:9 <shall> be (so (understood|construed|interpreted)|taken (to mean|to be|as|to include))
s962:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s963:9 <shall> ...5 be (governed|regulated) by
s964:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit (from|on|upon)
s965:9 (products|goods|imports|exports) ...12 <shall> (upon|on) ...6 benefit from
s966:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s967:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s968:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s969:5 not-inside
[970:7 1
s970:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s971:5 not-after
[971:16 4
s971:18 effective
s971:31 sanctions
s971:44 appropriate
s971:59 for possible
s972:5 unless
[972:13 5
s972:15 be (subject to|governed by) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s972:149 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s972:370 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s972:507 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s972:734 (party~|state~|side~|committee|court|council|commission|authorities) [...1] <shall> not [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s973:5 source
s973:13 project; codebook, "settles applicability"
s974:5 rationale
s974:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s975:5 measured
{975:15 2
s975:16 hits
s975:22 50
s975:26 right
s975:33 45
s976:5 examples
{977:7 2
s977:7 hits
[977:13 2
s977:15 «This Chapter shall apply» to trade in services.
s977:67 This Annex «shall not affect the» rights of third States.
s978:7 misses
[978:15 1
s978:17 The Court shall apply this Statute.
{979:5 10
s979:5 id
s979:9 en.force.declaration.constitutes
s980:5 category
s980:15 force
s981:5 value
s981:12 declaration
s982:5 patterns
[983:7 77
s983:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s984:9 <shall> [<adverbial>] (be|become) [<adverbial>] (a|an|the) (institutional|subsidiary|permanent|member|party|part|integral|schedule|annex|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s985:9 <shall> be the
s986:9 <shall> be integral parts
s987:9 ^ [the] following ...8 (is|are) (members|the|a|an|considered|regarded|deemed|authentic|included|covered|persons|products|goods|examples|part|defined|understood)
s988:9 <shall> be deposited in the archives
s989:9 <shall> be (equally|similarly) (valid|authentic|authoritative|binding)
s990:9 <shall> be (those (involving|defined|referred|listed)|persons of|grounds for|in the form of|under the (exclusive|sole)|by show of hands|by (written|secret)|according to|comparable (to|with))
s991:9 <shall> [<adverbial>] be abrogated
s992:9 <shall> [<adverbial>] be for a (term|period)
s993:9 <shall> [<adverbial>] equal
s994:9 (duties|duty|rate~|tariff~|percentage) ...6 <shall> remain at
s995:9 (withdrawal|denunciation|termination|accession) <shall> be by
s996:9 <shall> [<adverbial>] be [an|a|the] [integral|constituent] part of
s997:9 <shall> be [approximately] <number>
s998:9 ^ the (seat|headquarters) of ...6 <shall> be
s999:9 ^ the (permanent|principal|official|provisional) (seat|headquarters) of ...6 <shall> be
s1000:9 <shall> [<adverbial>] require (a|an|the) [...3] (majority|vote|votes|consent|approval|unanimity|concurrence|consensus)
s1001:9 (boundary|boundaries|frontier|frontiers|borderline|boundary line|demarcation line) ...10 <shall> [<adverbial>] (follow|run|consist|start|begin|extend|pass|continue)
s1002:9 there <shall> [always|forever|for ever|henceforth|hereafter|from now on] be [a|an] [...5] (peace|amity|friendship)
s1003:9 <shall> [always|forever|for ever] remain (free|open) (to|for) ...4 (navigation|vessels|ships|commerce|all)
s1004:9 navigation ...8 <shall> [always|forever|for ever] (be|remain) (free|open)
s1005:9 <shall> have [exclusive|sole|full|compulsory|primary|original|concurrent] (jurisdiction|competence)
s1006:9 <shall> be (subdivided|divided|classified|grouped) (into|as follows|in)
s1007:9 <shall> [<adverbial>] be [hereby] incorporated
s1008:9 (is|are) incorporated (into|in)
s1009:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s1010:9 integral part ...6 <shall> be
s1011:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s1012:10 <shall> (consist|be composed) ,
s1013:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s1014:9 <shall> be ...4 within the meaning
s1015:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s1016:9 <organ> ...6 hereinafter ...24 <shall> [hereby] be (established|set up|created)
s1017:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s1018:9 accessionshall be effected by
s1019:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s1020:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s1021:9 <shall> be (incompatible|compatible|consistent) with
s1022:9 following <shall> be
s1023:9 (goods|products|persons|services) ...20 <shall> be (goods|products|persons|services|those)
s1024:9 (exchange|deposit) of ...3 (instrument~|ratification~|notes) ...6 <shall> take place
s1025:10 <shall> [also] be :
s1026:9 <shall> be elected by
s1027:9 <shall> [<adverbial>] be (chaired|presided|headed) [<adverbial>|alternately|jointly|over] (by|in turn)
s1028:9 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (is|are) [hereby] (established|set up|instituted|created)
s1029:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at (the|its)|equally authentic)
s1030:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s1031:9 there shall be (established|a|an|one|the|created|constituted)
s1032:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s1033:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s1034:9 <shall> have (precedence|priority) over
s1035:9 ^ the (jurisdiction|competence|powers) of the <organ> [...4] <shall>
s1036:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s1037:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s1038:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s1039:9 each (member|party|state|representative|governor|delegation) <shall> have ...3 (vote|votes|representative|representatives|delegate|delegates|alternate|member|members|seat)
s1040:9 ratifications <shall> be exchanged
s1041:9 <shall> [<adverbial>] not have more than
s1042:9 (objective|objectives|purpose|purposes|aim|aims) [...8] <shall> be (to|the|as|those)
s1043:9 <shall> be (eligible|ineligible)
s1044:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s1045:9 <shall> [also] be (deposited|registered) with the
s1046:9 <shall> be (required for|by consensus|by a majority)
s1047:9 <shall> be (taken|adopted|made|decided|elected|passed|reached|carried) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s1048:9 <shall> be without [any] [legal] (effect|force)
s1049:9 (language|languages) [...8] <shall> be
s1050:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s1051:9 (may take place only|may be effected only)
s1052:10 <shall> [<adverbial>] not be bound by
s1053:10 <shall> [<adverbial>] be (extinguished|barred|time-barred|forfeited|statute-barred|dissolved|prescribed)
s1054:10 <shall> be (reduced|increased|adjusted) accordingly
s1055:10 nothing ...14 (shall|may|should|is to|can) be (construed|interpreted|understood|deemed|taken|considered|regarded|read) [as] ...3 (prejudic~|prejudging|affecting|impairing|derogating|inflicting|altering|modifying)
s1056:10 <shall> [<adverbial>] be (equated with|equated to|assimilated to)
s1057:10 <shall> continue to have ...5 effect
s1058:10 <shall> [<adverbial>] (retain|keep) ...2 (ownership|title|nationality|possession)
s1059:10 <shall> be concluded for
s1060:5 not-inside
[1060:17 2
s1060:19 (which|that|who) [...2] (is|are) [hereby] (established|set up|instituted|created)
s1060:104 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (which|that|who|if|where|when|as|once) ...6 (is|are) [hereby] (established|set up|instituted|created)
s1061:5 not-after
[1061:16 1
s1061:18 subject
s1062:5 source
s1062:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s1063:5 rationale
s1063:16 It makes something what it is.
s1064:5 measured
{1064:15 2
s1064:16 hits
s1064:22 50
s1064:26 right
s1064:33 47
s1065:5 examples
{1066:7 2
s1066:7 hits
[1066:13 2
s1066:15 The Assembly «shall consist of» delegates.
s1066:61 «There is hereby established» a Fund.
s1067:7 misses
[1067:15 1
s1067:17 Each Party shall establish a register.
{1068:5 8
s1068:5 id
s1068:9 en.force.declaration.stative
s1069:5 category
s1069:15 force
s1070:5 value
s1070:12 declaration
s1071:5 patterns
[1072:7 16
s1072:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s1073:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s1074:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s1075:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|proportionate|time-barred|prescribed|barred|taxable|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s1076:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s1077:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s1078:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|involve|entail|imply|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s1079:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s1080:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s1081:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s1082:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s1083:9 <shall> [<adverbial>] hold office
s1084:9 <shall> bear (the|today's) date
s1085:9 <shall> [<adverbial>|only] bear [<adverbial>|only] [...3] (interest|liability)
s1086:10 <shall> , ...20 , [<adverbial>] <being-verb>
s1087:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s1088:5 source
s1088:13 project; codebook, "states, defines, constitutes"
s1089:5 rationale
s1089:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s1090:5 measured
{1090:15 2
s1090:16 hits
s1090:22 50
s1090:26 right
s1090:33 47
s1091:5 examples
{1092:7 2
s1092:7 hits
[1092:13 3
s1092:15 The good «shall retain its originating status».
s1092:66 Both States «shall be parties to» this Pact on a footing of equality.
s1092:139 The members «shall hold office» for two years.
s1093:7 misses
[1093:15 1
s1093:17 Each Party shall retain copies for five years.
{1094:5 8
s1094:5 id
s1094:9 en.force.declaration.counts
s1095:5 category
s1095:15 force
s1096:5 value
s1096:12 declaration
s1097:5 patterns
[1098:7 5
s1098:9 <shall> [not] be (counted|disregarded|reckoned|eligible)
s1099:9 <shall> not be included
s1100:9 <shall> not be taken into account
s1101:9 <shall> be (exempt|exempted)
s1102:9 <shall> (qualify|count|rank|be an originating)
s1103:5 source
s1103:13 project
s1104:5 rationale
s1104:16 A rule of reckoning or of status.
s1105:5 measured
{1105:15 2
s1105:16 hits
s1105:22 50
s1105:26 right
s1105:33 49
s1106:5 examples
{1107:7 2
s1107:7 hits
[1107:13 1
s1107:15 Spare parts «shall be disregarded».
s1108:7 misses
[1108:15 1
s1108:17 A Party shall take them into account.
{1109:5 11
s1109:5 id
s1109:9 en.force.declaration.means
s1110:5 category
s1110:15 force
s1111:5 value
s1111:12 declaration
s1112:5 patterns
[1113:7 10
s1113:9 (means|mean)
s1114:9 <shall> (mean|denote|signify)
s1115:9 (term|expression|word|definition) ...6 <shall> (include|cover|be)
s1116:9 (is|are) defined (as|in)
s1117:9 has the (same|following) meaning
s1118:9 have the (same|following) meaning~
s1119:9 (is|are) (understood|deemed|considered) (as|to)
s1120:9 (is|are) referred to as
s1121:9 term ...8 shall [not] [be]
s1122:9 (term|terms|expression|expressions|definition) ...8 <shall> not [be deemed to] (include|cover)
s1123:5 not-after
[1123:16 1
s1123:18 (of|to|and|or|by|at|through|taking|which|available|necessary|with|whereby)
s1124:5 not-inside
[1124:17 2
s1124:19 (means|mean) $
s1124:37 means , (to|in particular|including|such as|taking)
s1125:5 not-before
[1125:17 1
s1125:19 (a|as|on|is|are|political|unconstitutional|legitimate|alternate|alternative|agreed|lawful|democratic|constitute|other|only|usual|practical|without|adequate|sufficient|limited|through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s1126:5 source
s1126:13 project; codebook, "means"
s1127:5 rationale
s1127:16 It gives a word its meaning.
s1128:5 measured
{1128:15 2
s1128:16 hits
s1128:22 50
s1128:26 right
s1128:33 49
s1129:5 examples
{1130:7 2
s1130:7 hits
[1130:13 1
s1130:15 "Vessel" «means» any craft that floats.
s1131:7 misses
[1131:15 1
s1131:17 Each Party shall use all appropriate means.
{1132:5 9
s1132:5 id
s1132:9 en.force.declaration.named
s1133:5 category
s1133:15 force
s1134:5 value
s1134:12 declaration
s1135:5 weight
s1135:13 0.3
s1136:5 patterns
[1137:7 2
s1137:9 refers to
s1138:9 (hereinafter|hereafter) [referred to as|called]
s1139:5 source
s1139:13 project; codebook, "means"
s1140:5 rationale
s1140:16 A name is given in passing.
s1141:5 measured
{1141:15 2
s1141:16 hits
s1141:22 50
s1141:26 right
s1141:33 49
s1142:5 examples
{1143:7 2
s1143:7 hits
[1143:13 1
s1143:15 The Bank, «hereinafter called» the Agent, is here.
s1144:7 misses
[1144:15 1
s1144:17 The Bank is the Agent.
{1145:5 11
s1145:5 id
s1145:9 en.force.declaration.finite
s1146:5 category
s1146:15 force
s1147:5 value
s1147:12 declaration
s1148:5 weight
s1148:13 0.55
s1149:5 patterns
[1150:7 17
s1150:9 (enter|enters|entered|come|comes) into (force|effect)
s1151:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s1152:9 (is|are) (responsible|liable) for
s1153:9 (is|are) (void|invalid|without [any] [legal] effect|not subject to|null and void|governed by|regulated by)
s1154:9 (is|are) (subject to|binding|effective|valid|applicable|without prejudice to)
s1155:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s1156:9 (takes|take) effect
s1157:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s1158:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s1159:9 (prevails|prevail|supersedes|supersede)
s1160:9 (falls|fall) within the scope
s1161:9 (is|are) (incompatible|compatible|consistent|identical)
s1162:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s1163:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s1164:9 (constitutes|consists of)
s1165:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s1166:9 (establishes|establish) the consent
s1167:5 not-before
[1167:17 2
s1167:19 (shall|will|must|may|should|to|can|would)
s1167:64 (shall|will|must|may|should|to|can|would) <adverbial>
s1168:5 not-inside
[1168:17 1
s1168:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s1169:5 source
s1169:13 project; codebook, "states, defines, constitutes"
s1170:5 rationale
s1170:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s1171:5 measured
{1171:15 2
s1171:16 hits
s1171:22 50
s1171:26 right
s1171:33 47
s1172:5 examples
{1173:7 2
s1173:7 hits
[1173:13 2
s1173:15 The Annexes «form an integral part» of this Pact.
s1173:68 This Pact «is subject to» ratification.
s1174:7 misses
[1174:15 1
s1174:17 The Pact shall be ratified.
{1175:5 9
s1175:5 id
s1175:9 en.force.declaration.duration
s1176:5 category
s1176:15 force
s1177:5 value
s1177:12 declaration
s1178:5 weight
s1178:13 0.35
s1179:5 patterns
[1180:7 5
s1180:9 (is|are|<shall> be|has been) concluded for
s1181:9 (is|<shall> be) of (unlimited|indefinite) duration
s1182:9 <shall> [<adverbial>] (remain|continue|be) in [full] force (indefinitely|for (an|a) (indefinite|unlimited|undetermined))
s1183:9 <shall> have [an] (unlimited|indefinite) (duration|validity|term)
s1184:9 (is|<shall> be) valid for an (unlimited|indefinite)
s1185:5 source
s1185:13 project; codebook, "entry into force"
s1186:5 rationale
s1186:16 How long the instrument lasts is the setting of the right to denounce, where both stand together.
s1187:5 measured
{1187:15 2
s1187:16 hits
s1187:22 50
s1187:26 right
s1187:33 49
s1188:5 examples
{1189:7 2
s1189:7 hits
[1189:13 1
s1189:15 This Pact «is concluded for» an unlimited period.
s1190:7 misses
[1190:15 1
s1190:17 This Pact shall enter into force in May.
{1191:5 9
s1191:5 id
s1191:9 en.force.declaration.objective
s1192:5 category
s1192:15 force
s1193:5 value
s1193:12 declaration
s1194:5 patterns
[1195:7 3
s1195:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (this|the present) ...4 (is|are)
s1196:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (cooperation|co-operation) ...6 (is|are|shall be|will be)
s1197:10 (agreement|convention|treaty|chapter|protocol|association|cooperation|organization|union|centre|fund) [...4] (has|have|shall have) (as its|as their|the following|for its|as) (objective|objectives|purpose|purposes|aim|aims|object|objects)
s1198:5 not-before
[1198:17 4
s1198:18 for
s1198:23 for the
s1198:32 to the
s1198:40 with the
s1199:5 source
s1199:13 project; codebook, "states, defines"
s1200:5 rationale
s1200:16 The aims of an instrument are stated; what its list says of the means does not turn them into duties.
s1201:5 measured
{1201:15 2
s1201:16 hits
s1201:22 50
s1201:26 right
s1201:33 47
s1202:5 examples
{1203:7 2
s1203:7 hits
[1203:13 1
s1203:15 The «objectives of this Pact are» to widen trade; the Parties shall pay due regard to equity.
s1204:7 misses
[1204:15 1
s1204:17 The Parties shall pursue this objective.
{1205:5 9
s1205:5 id
s1205:9 en.force.declaration.chapeau
s1206:5 category
s1206:15 force
s1207:5 value
s1207:12 declaration
s1208:5 weight
s1208:13 0.4
s1209:5 patterns
[1210:7 3
s1210:9 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s1211:9 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s1212:9 <shall> [<adverbial>] be (subject to|governed by|effected under|carried out under|applied under) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s1213:5 source
s1213:13 project
s1214:5 rationale
s1214:16 It announces rules that stand below it, and they say what is to be done.
s1215:5 measured
{1215:15 2
s1215:16 hits
s1215:22 50
s1215:26 right
s1215:33 48
s1216:5 examples
{1217:7 2
s1217:7 hits
[1217:13 1
s1217:15 The «following rules shall apply»: (a) the claim shall be lodged in May.
s1218:7 misses
[1218:15 1
s1218:17 This rule shall apply.
{1219:5 11
s1219:5 id
s1219:9 en.force.declaration.told
s1220:5 category
s1220:15 force
s1221:5 value
s1221:12 declaration
s1222:5 weight
s1222:13 0.3
s1223:5 scope
[1223:12 1
s1223:13 treaty
s1224:5 patterns
[1225:7 3
s1225:9 (annex|annexes|protocol|chapter|section|sub-section|appendix|schedule|article) ...6 (lays down|lay down|sets out|set out|contains) the
s1226:9 (agreement|convention|protocol|treaty) is (established|drawn up|done) in
s1227:9 consent ...12 is expressed by
s1228:5 not-before
[1228:17 1
s1228:19 (in|by|under|of|with)
s1229:5 source
s1229:13 project; codebook, "states, defines, constitutes"
s1230:5 rationale
s1230:16 A plain present tense tells what is so; an operator in a clause beside it ("when the treaty provides that it shall be so") does not govern.
s1231:5 measured
{1231:15 2
s1231:16 hits
s1231:22 50
s1231:26 right
s1231:33 47
s1232:5 examples
{1233:7 2
s1233:7 hits
[1233:13 1
s1233:15 «Protocol 3 lays down the» rules of origin.
s1234:7 misses
[1234:15 1
s1234:17 The Council lays down rules.
{1235:5 10
s1235:5 id
s1235:9 en.force.declaration.not-apply
s1236:5 category
s1236:15 force
s1237:5 value
s1237:12 declaration
s1238:5 weight
s1238:13 0.8
s1239:5 patterns
[1240:7 1
s1240:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1241:5 not-inside
[1241:17 3
s1241:19 (which|whose|ensure|ensuring|declare|declaring|provided|provided that|as far as|if|where|unless) ...12 (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1241:234 <instrument> [,] which does not [<adverbial>] [directly] (affect|apply|prejudice)
s1241:319 (laws and regulations|notifies|notify) ...4 that <instrument> does not apply
s1242:5 source
s1242:13 project; codebook, "settles applicability"
s1243:5 rationale
s1243:16 It bounds a rule.
s1244:5 measured
{1244:15 2
s1244:16 hits
s1244:22 50
s1244:26 right
s1244:33 47
s1245:5 examples
{1246:7 2
s1246:7 hits
[1246:13 1
s1246:15 «Paragraph 2 does not apply» to gifts.
s1247:7 misses
[1247:15 1
s1247:17 The tariff does not apply.
{1248:5 9
s1248:5 id
s1248:9 en.force.declaration.letter
s1249:5 category
s1249:15 force
s1250:5 value
s1250:12 declaration
s1251:5 patterns
[1252:7 5
s1252:9 (has|have) the honour [also|further|likewise] to
s1253:9 (presents|present) (its|their|his) compliments
s1254:9 acknowledge [the] receipt of
s1255:9 (avail|avails) (myself|itself|themselves|himself) of
s1256:9 accept , [...3] , the [renewed] assurance~
s1257:5 not-before
[1257:17 1
s1257:18 (shall|will|must|may)
s1258:5 source
s1258:13 project; exchanges of notes
s1259:5 rationale
s1259:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s1260:5 measured
{1260:15 2
s1260:16 hits
s1260:22 50
s1260:26 right
s1260:33 49
s1261:5 examples
{1262:7 2
s1262:7 hits
[1262:13 1
s1262:15 I «have the honour to» confirm that my Government agrees.
s1263:7 misses
[1263:15 1
s1263:17 The guests of honour shall be received.
{1264:5 12
s1264:5 id
s1264:9 en.force.declaration.position
s1265:5 category
s1265:15 force
s1266:5 value
s1266:12 declaration
s1267:5 weight
s1267:13 0.2
s1268:5 patterns
[1269:7 3
s1269:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s1270:9 (recognize|recognizes|acknowledge|acknowledges|note|notes|realize|realizes|understand) that ...20 (may|can|might|could)
s1271:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s1272:5 not-before
[1272:17 1
s1272:19 (to|shall|may|should|must|which|that|if|will)
s1273:5 unless
[1273:13 1
s1273:14 may ...4 only
s1274:5 not-inside
[1274:17 1
s1274:19 (should|if|where|when|unless|event|each|that) ...5 <said> [also] (consider|recognize|recognizes|believe|note|share|understand)
s1275:5 source
s1275:13 project; codebook, "recognises, recalls, reaffirms"
s1276:5 rationale
s1276:16 It states a view; what the provision goes on to require governs.
s1277:5 measured
{1277:15 2
s1277:16 hits
s1277:22 50
s1277:26 right
s1277:33 47
s1278:5 examples
{1279:7 2
s1279:7 hits
[1279:13 1
s1279:15 The «Parties share» the view that tourism matters to the islands.
s1280:7 misses
[1280:15 1
s1280:17 The Parties shall recognize the certificates.
{1282:5 10
s1282:5 id
s1282:9 en.addressee.party
s1283:5 category
s1283:15 addressee
s1284:5 value
s1284:12 party
s1285:5 patterns
[1286:7 3
s1286:9 <party>
s1287:9 (the|all|other|several|both|these|those|such) [other|two] [<party-adjective>] (parties|states|countries|members|governments|sides)
s1288:9 (the|all|those|such) [...1] (parties|states|countries|members|governments) (concerned|party)
s1289:5 not-after
[1290:7 8
s1290:10 of (the|a|an|its|their|such) (commission|committee|council|panel|tribunal|board|court|family|families|crew|staff|delegation|international monetary fund|ministry|mola|public)
s1291:10 (official~n|lawyer~|submission~)
s1292:10 of national associations
s1293:10 " used
s1294:10 of (women|workers|employers)
s1295:9 (emblem~|or regional emblem~)
s1296:10 (trading|enterprise~|aid|monopoly|monopolies|trust fund|offices|gazette|owned|secret~|budget|practice)
s1297:10 (visit~n|property|official~n|authorities|agency|agencies|bodies|body|department~|procurement|ministries|statistical|tax|policy|policies|legislation|market|markets|price|acquis|registry|institution~|entity|entities|information)
s1298:5 not-before
[1299:7 3
s1299:10 (third|have been|host|non-disputing|person or|united|european|customs|economic|monetary|free trade|tariff|trade|roster|staff|panel|crew|family|board)
s1300:10 (as|not|become|becoming|becomes|are|be|inform|among) [the|two]
s1301:10 which is a
s1302:5 source
s1302:13 project; Rajamani 2016 on "each Party" and "Parties"
s1303:5 rationale
s1303:16 States and unions of States that can be bound.
s1304:5 measured
{1304:15 2
s1304:16 hits
s1304:22 50
s1304:26 right
s1304:33 41
s1305:5 examples
{1306:7 2
s1306:7 hits
[1306:13 1
s1306:15 «Contracting Parties» shall notify.
s1307:7 misses
[1307:15 1
s1307:17 The notice shall be in writing.
{1308:5 11
s1308:5 id
s1308:9 en.addressee.each-party
s1309:5 category
s1309:15 addressee
s1310:5 value
s1310:12 each-party
s1311:5 patterns
[1312:7 5
s1312:9 (each|every|no|any|either|neither|a|the|another|that|this|such|one) [other] [<party-adjective>|disputing|complaining|responding|issuing|notifying|applying|defending] <one-party>
s1313:9 (each|every|no|any|either|neither|a|the) ...1 (party|state)
s1314:9 (either|neither) [<party-adjective>] parties
s1315:9 (a|the|each|any|that) [...1] <one-party> (concerned|party)
s1316:9 (each|any|either|neither|none|one) of (the|its|their) [...1] <party>
s1317:5 not-after
[1318:7 2
s1318:10 (trading|enterprise~|aid|monopoly|monopolies|trust fund|offices|gazette|owned)
s1319:10 (visit~n|property|official~n|authorities|agency|agencies|bodies|body|department~|procurement|ministries|statistical|tax|policy|policies|legislation|market|markets|price|registry|institution~|entity|entities|information)
s1320:5 not-before
[1321:7 1
s1321:10 (that is|who is|which is|be|become|became|becomes)
s1322:5 not-inside
[1323:7 2
s1323:10 (non-party|non-parties)
s1324:10 (order|notify) (a|the) party
s1325:5 source
s1325:13 project; Rajamani 2016
s1326:5 rationale
s1326:16 One party at a time, so that each knows that it is meant.
s1327:5 measured
{1327:15 2
s1327:16 hits
s1327:22 50
s1327:26 right
s1327:33 45
s1328:5 examples
{1329:7 2
s1329:7 hits
[1329:13 1
s1329:15 «Each Contracting Party» shall notify.
s1330:7 misses
[1330:15 1
s1330:17 Parties shall notify.
{1331:5 10
s1331:5 id
s1331:9 en.addressee.organ
s1332:5 category
s1332:15 addressee
s1333:5 value
s1333:12 organ
s1334:5 patterns
[1335:7 2
s1335:9 <organ>
s1336:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s1337:5 not-after
[1338:7 6
s1338:10 (means|mean|includes)
s1339:10 (shall|will) (mean|include)
s1340:10 <shall> [not] [<adverbial>] be <set-up>
s1341:10 may [not] [<adverbial>] be <set-up>
s1342:10 (ies) means
s1343:10 (to seize|to order|to enforce|to enter)
s1344:5 not-before
[1345:7 2
s1345:10 (have|has|having|had) [the|an]
s1346:10 such
s1347:5 source
s1347:13 project
s1348:5 rationale
s1348:16 A body or office that can act.
s1349:5 measured
{1349:15 2
s1349:16 hits
s1349:22 50
s1349:26 right
s1349:33 45
s1350:5 examples
{1351:7 2
s1351:7 hits
[1351:13 1
s1351:15 The «Committee» shall meet.
s1352:7 misses
[1352:15 1
s1352:17 The meeting shall be public.
{1353:5 12
s1353:5 id
s1353:9 en.addressee.person
s1354:5 category
s1354:15 addressee
s1355:5 value
s1355:12 person
s1356:5 weight
s1356:13 0.5
s1357:5 patterns
[1358:7 5
s1358:9 <person>
s1359:9 (consular|diplomatic|customs|liaison|career|honorary) [consular] (officer~|agent~|official~|employee~)
s1360:9 (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1361:9 (representative~|delegate~|member~|officials|staff|nationals|citizens|vessels|airlines|aircraft) of (the|a|any|each|either|other|that) [...1] (members|parties|states|party|state|country|government|governments)
s1362:9 (representative~|delegate~|member~|officials|staff|nationals|citizens) of (members|parties|states|member states)
s1363:5 not-before
[1364:7 7
s1364:10 (means|mean|is|are|be|as|comprising|including|include|includes|require|requiring|such as|and|or|composed of|not|owned|provide|accord|grant|limit|admit|retain|treat|employed|rights|non|measure~n)
s1365:10 (state-owned|country|netherlands|community|other|interested|for which|notifies|notify|informs|exceeds|each|to whom|non|non-governmental|nongovernmental|multinational|listed|allow|allows|independent|involving|treating|special|accompanies|expert-level|senior|state|as a|as an|each of)
s1366:10 (if|where|when) ...2 (the|a) [beneficial]
s1367:10 paid to
s1368:9 (consisting|composed|comprised) of
s1369:10 (business|natural)
s1370:10 (to which|in which|of which|number of)
s1371:5 not-after
[1372:7 16
s1372:10 <shall> ...6 be <affected>
s1373:10 must be
s1374:10 (concerned|in question) may have
s1375:10 may ...2 be <affected>
s1376:10 is (a|an|the|not|resident|deemed)
s1377:10 as an (involuntary|in)
s1378:10 would have
s1379:10 [of another party] shall (be understood|have the same meaning)
s1380:10 (operations|drug|reconciliation|transitional|army|liberation|knowledge|consent|request~|rights|name|option|measure~n|case~n|application~|member~|transaction~|commitment~)
s1381:10 can be (exposed|affected|subjected)
s1382:10 , except
s1383:10 should [not] [<adverbial>] be <affected>
s1384:10 be <affected>
s1385:10 be (fully|effectively) involved
s1386:10 (means|shall mean)
s1387:10 (legislation|law|laws|authority|authorities|court~|coordinator~|system~|control|policy|policies|procedures|committee~|government~|level|security|treatment|economy|territory|regulation~|currency|market|interest~|focal|contact|programme~|plan~n|plans)
s1388:5 not-inside
[1389:7 9
s1389:10 (<person>|representative~|member~|staff|officials|persons) ...8 <shall> [not] ...2 be <affected>
s1390:10 continue to be <affected>
s1391:10 members of the united nations
s1392:10 the term ...2 (<person>|nationals)
s1393:10 <person> may be <affected>
s1394:10 means ...14 (<person>|representative~|member~|staff|officials)
s1395:10 (where|if|when) ...3 <person> (otherwise|claims|does|is|has|fails|considers|so)
s1396:10 (consists|consist|consisting|composed|comprising|comprise|comprises) ...4 (representative~|member~|officials|experts|delegate~)
s1397:10 <person> ...3 shall continue to be
s1398:5 source
s1398:13 project
s1399:5 rationale
s1399:16 Persons and peoples, natural or legal.
s1400:5 measured
{1400:15 2
s1400:16 hits
s1400:22 50
s1400:26 right
s1400:33 35
s1401:5 examples
{1402:7 2
s1402:7 hits
[1402:13 1
s1402:15 «Everyone» has the right to a name.
s1403:7 misses
[1403:15 1
s1403:17 The State shall issue a name.
{1404:5 11
s1404:5 id
s1404:9 en.addressee.instrument
s1405:5 category
s1405:15 addressee
s1406:5 value
s1406:12 instrument
s1407:5 patterns
[1407:15 1
s1407:16 <instrument>
s1408:5 not-after
[1409:7 1
s1409:10 of (information|services|a service|assistance|data|goods|equipment|training|support|advice|the service|funds|technical|financial)
s1410:5 not-before
[1411:7 3
s1411:10 (implementing|applying|notwithstanding|regards|and they|invoke|apply|implement|amend|terminate|denounce|sign|ratify|accept|implements|applies) [the]
s1412:10 (integral|form|forms|formed|forming|take|takes|as|constitute|constitutes|constituent|become|be|is|are) [an|a|its]
s1413:10 (invoice|origin|customs|time|lease|like|set out in|and in particular|component|minor|an advance|or|or a|laws|laws and|mutual|import|export|movement|goods)
s1414:5 not-inside
[1415:7 2
s1415:10 means ...8 (<instrument>|regulations|rules)
s1416:10 (apply|applies|applied) to ...8 the rules of origin
s1417:5 source
s1417:13 project
s1418:5 rationale
s1418:16 The instrument and its parts, which cannot act.
s1419:5 measured
{1419:15 2
s1419:16 hits
s1419:22 50
s1419:26 right
s1419:33 41
s1420:5 examples
{1421:7 2
s1421:7 hits
[1421:13 1
s1421:15 «This Agreement» shall apply.
s1422:7 misses
[1422:15 1
s1422:17 The Court shall apply it.
{1423:5 8
s1423:5 id
s1423:9 en.addressee.party.complement
s1424:5 category
s1424:15 addressee
s1425:5 value
s1425:12 party-complement
s1426:5 patterns
[1427:7 7
s1427:9 <preposition> [<determiner>|certain|several|some|many] <party>
s1428:9 <preposition> [<determiner>] [<party-adjective>] <party-noun> (concerned|party)
s1429:9 <preposition> [<determiner>] <party> and [<determiner>] <party>
s1430:9 (committed to|behalf of|respect of) [<determiner>] <party>
s1431:9 <behind-by> [<determiner>] <party>
s1432:9 <behind-by> [<determiner>] [<party-adjective>|<party-role>] <party-noun> [concerned|party]
s1433:9 <behind-by> (each|any|either|one|both|all) of (the|its|their) [...1] <party>
s1434:5 source
s1434:13 project
s1435:5 rationale
s1435:16 A party behind a preposition belongs to another noun; "trade between the Parties" is told nothing.
s1436:5 measured
{1436:15 2
s1436:16 hits
s1436:22 50
s1436:26 right
s1436:33 47
s1437:5 examples
{1438:7 2
s1438:7 hits
[1438:13 1
s1438:15 The classification of goods in trade «between the Parties» shall be uniform.
s1439:7 misses
[1439:15 1
s1439:17 The Parties shall trade.
{1440:5 8
s1440:5 id
s1440:9 en.addressee.organ.complement
s1441:5 category
s1441:15 addressee
s1442:5 value
s1442:12 organ-complement
s1443:5 patterns
[1444:7 4
s1444:9 <preposition> [<determiner>] <organ>
s1445:9 <preposition> (the|its|their|a) ...1 <organ>
s1446:9 <preposition> [<determiner>] <organ-adjective> [<organ-adjective>] <organ>
s1447:9 <behind-by> [<determiner>] [<organ-adjective>] [<organ-adjective>] <organ>
s1448:5 source
s1448:13 project
s1449:5 rationale
s1449:16 A body behind a preposition belongs to another noun; who bears "the expenses of the Tribunal" is another.
s1450:5 measured
{1450:15 2
s1450:16 hits
s1450:22 50
s1450:26 right
s1450:33 44
s1451:5 examples
{1452:7 2
s1452:7 hits
[1452:13 1
s1452:15 The expenses «of the Tribunal» shall be borne equally.
s1453:7 misses
[1453:15 1
s1453:17 The Tribunal shall meet.
{1454:5 8
s1454:5 id
s1454:9 en.addressee.person.complement
s1455:5 category
s1455:15 addressee
s1456:5 value
s1456:12 person-complement
s1457:5 patterns
[1458:7 6
s1458:9 <preposition> [<determiner>] <person>
s1459:9 <preposition> [<determiner>] <person-adjective> [<person-adjective>] <person>
s1460:9 <behind-by> [<determiner>] [<person-adjective>] [<person-adjective>] <person>
s1461:9 <behind-by> [<determiner>] <person> or [<determiner>] <person>
s1462:9 <preposition> [<determiner>] [...1] (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1463:9 (respect of) [<determiner>] [...1] (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1464:5 source
s1464:13 project
s1465:5 rationale
s1465:16 Persons behind a preposition belong to another noun; "the rights of women" are told nothing.
s1466:5 measured
{1466:15 2
s1466:16 hits
s1466:22 50
s1466:26 right
s1466:33 47
s1467:5 examples
{1468:7 2
s1468:7 hits
[1468:13 1
s1468:15 The rights «of women» shall be protected.
s1469:7 misses
[1469:15 1
s1469:17 Women shall have the right to vote.
{1470:5 9
s1470:5 id
s1470:9 en.addressee.instrument.complement
s1471:5 category
s1471:15 addressee
s1472:5 value
s1472:12 instrument-complement
s1473:5 patterns
[1474:7 9
s1474:9 (<preposition>|notwithstanding|despite|beyond|regards|ad|<behind-by>|implementing|applying|following|pursuant to|subject to) [<determiner>|the present|the foregoing|the preceding|the said|the following|the normal|the applicable|the above|mutual|bilateral|international|other international|laws and|a lease|an international] <instrument>
s1475:9 <preposition> [<determiner>|the present] <instrument> and [<determiner>] <instrument>
s1476:9 (<preposition>|notwithstanding|despite|beyond|implementing|applying) (the|its|their|any|such|incorporated) ...1 <instrument>
s1477:9 <preposition> [<determiner>] <instrument> [<numeral>|i|ii|iii|iv|v] (or|and|to) [<determiner>] <instrument>
s1478:9 <preposition> the ...2 (provisions|requirements)
s1479:9 <preposition> [<determiner>] (article|section|chapter|annex) ...1 , (paragraph~|subparagraph~|section|article)
s1480:9 <preposition> the (adoption|interpretation|application|implementation) [and|or] <instrument>
s1481:9 <behind-by> (the|its|their|any|such) ...1 <instrument>
s1482:9 (<preposition>|notwithstanding) [<determiner>] paragraph [<numeral>] , (paragraph~|subparagraph~)
s1483:5 not-over
[1484:7 2
s1484:10 (date|day|time|moment|extent|way|manner|event|case|period|month|year) (this|the present|these|that)
s1485:10 <instrument> , <instrument>
s1486:5 source
s1486:13 project
s1487:5 rationale
s1487:16 A place in the instrument is where something is said; it is the subject of nothing.
s1488:5 measured
{1488:15 2
s1488:16 hits
s1488:22 50
s1488:26 right
s1488:33 49
s1489:5 examples
{1490:7 2
s1490:7 hits
[1490:13 1
s1490:15 Evidence that the conditions set out «in paragraph» 1 are met shall be supplied.
s1491:7 misses
[1491:15 1
s1491:17 Paragraph 1 shall apply.
{1492:5 10
s1492:5 id
s1492:9 en.addressee.party.agent
s1493:5 category
s1493:15 addressee
s1494:5 value
s1494:12 party-agent
s1495:5 patterns
[1496:7 3
s1496:9 by [<determiner>] <party>
s1497:9 by [<determiner>] [<party-adjective>] <party-noun> (concerned|party)
s1498:9 by (each|any|either|one|both|all) of (the|its|their) [...1] <party>
s1499:5 not-before
[1499:17 1
s1499:18 <no-passive>
s1500:5 not-after
[1501:7 3
s1501:10 (owned|acquis|enterprise~|statistical|gazette)
s1502:10 (of the|of a) (delegation|mola|public)
s1503:10 (official~n|lawyer~)
s1504:5 source
s1504:13 project
s1505:5 rationale
s1505:16 In the passive the one who acts stands behind "by".
s1506:5 measured
{1506:15 2
s1506:16 hits
s1506:22 50
s1506:26 right
s1506:33 41
s1507:5 examples
{1508:7 2
s1508:7 hits
[1508:13 1
s1508:15 The costs shall be borne «by the Parties».
s1509:7 misses
[1509:15 1
s1509:17 The Parties shall bear the costs.
{1510:5 9
s1510:5 id
s1510:9 en.addressee.organ.agent
s1511:5 category
s1511:15 addressee
s1512:5 value
s1512:12 organ-agent
s1513:5 patterns
[1514:7 3
s1514:9 by [<determiner>] <organ>
s1515:9 by (the|its|their|a) ...1 <organ>
s1516:9 by [<determiner>] <organ-adjective> [<organ-adjective>] <organ>
s1517:5 not-before
[1517:17 1
s1517:18 <no-passive>
s1518:5 source
s1518:13 project
s1519:5 rationale
s1519:16 In the passive the one who acts stands behind "by".
s1520:5 measured
{1520:15 2
s1520:16 hits
s1520:22 50
s1520:26 right
s1520:33 42
s1521:5 examples
{1522:7 2
s1522:7 hits
[1522:13 1
s1522:15 The report shall be adopted «by the Committee».
s1523:7 misses
[1523:15 1
s1523:17 The Committee shall adopt the report.
{1524:5 10
s1524:5 id
s1524:9 en.addressee.person.agent
s1525:5 category
s1525:15 addressee
s1526:5 value
s1526:12 person-agent
s1527:5 patterns
[1528:7 1
s1528:9 by [<determiner>] <person>
s1529:5 not-before
[1529:17 1
s1529:18 <no-passive>
s1530:5 not-after
[1531:7 1
s1531:10 (legislation|legislations|law|laws|authority|authorities|court~|control|customs)
s1532:5 source
s1532:13 project
s1533:5 rationale
s1533:16 In the passive the one who acts stands behind "by".
s1534:5 measured
{1534:15 2
s1534:16 hits
s1534:22 34
s1534:26 right
s1534:33 31
s1535:5 examples
{1536:7 2
s1536:7 hits
[1536:13 1
s1536:15 The form shall be signed «by the applicant».
s1537:7 misses
[1537:15 1
s1537:17 The applicant shall sign the form.
{1539:5 8
s1539:5 id
s1539:9 en.clause.relative
s1540:5 category
s1540:15 clause
s1541:5 value
s1541:12 relative
s1542:5 patterns
[1542:15 13
s1542:16 which
s1542:23 who
s1542:28 whom
s1542:34 whose
s1542:41 that
s1542:47 whereby
s1542:56 whatever
s1542:66 whoever
s1542:75 whichever
s1542:86 wherein
s1542:95 whereof
s1542:104 whereupon
s1542:116 such (measures|steps|date|manner|time|times|conditions|terms|extent|period|periods|amount|amounts|other|further|information|arrangements|functions|persons|form|rules|action|facilities|part|goods|provisions|limitations|restrictions|means|place|places|staff|services|assistance|documents|reports|procedures|modifications|regulations|requirements|safeguards|exceptions) ...5 as
s1543:5 source
s1543:13 project
s1544:5 rationale
s1544:16 The operator that follows belongs to the clause that they open.
s1545:5 measured
{1545:15 2
s1545:16 hits
s1545:22 50
s1545:26 right
s1545:33 45
s1546:5 examples
{1547:7 2
s1547:7 hits
[1547:13 1
s1547:15 Measures «which» may affect trade shall be notified.
s1548:7 misses
[1548:15 1
s1548:17 Trade measures shall be notified.
{1549:5 8
s1549:5 id
s1549:9 en.clause.demonstrative
s1550:5 category
s1550:15 clause
s1551:5 value
s1551:12 none
s1552:5 patterns
[1553:7 9
s1553:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s1554:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s1555:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s1556:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s1557:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1558:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1559:9 when (appropriate|necessary|possible|applicable|required)
s1560:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1561:9 because of
s1562:5 source
s1562:13 project
s1563:5 rationale
s1563:17 "That Party" points; it opens no clause.
s1564:5 measured
{1564:15 2
s1564:16 hits
s1564:22 50
s1564:26 right
s1564:33 50
s1565:5 examples
{1566:7 2
s1566:7 hits
[1566:13 1
s1566:15 If a Party so asks, «that Party shall» pay.
s1567:7 misses
[1567:15 1
s1567:17 A rule that may bind.
{1568:5 8
s1568:5 id
s1568:9 en.clause.conditional
s1569:5 category
s1569:15 clause
s1570:5 value
s1570:12 conditional
s1571:5 patterns
[1572:7 9
s1572:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1573:9 in (case|cases|the event) [that|of|where]
s1574:9 to the extent [that]
s1575:9 (in so far|insofar|so far|so long|as long|as soon) as
s1576:9 (so|in order) that
s1577:10 (if|where|when) , ...14 , (no|neither)
s1578:9 as the [joint|negotiating|contracting|two] (parties|states|members|governments|council|committee|commission|board|assembly|conference|court|tribunal|secretary-general|panel|president)
s1579:9 as (they|it|he)
s1580:9 in the (case|cases) (of|where)
s1581:5 source
s1581:13 project
s1582:5 rationale
s1582:16 They open a clause of circumstance; its operators do not govern.
s1583:5 measured
{1583:15 2
s1583:16 hits
s1583:22 50
s1583:26 right
s1583:33 45
s1584:5 examples
{1585:7 2
s1585:7 hits
[1585:13 1
s1585:15 «If» the Party may not comply, it shall say so.
s1586:7 misses
[1586:15 1
s1586:17 The Party shall comply.
{1587:5 8
s1587:5 id
s1587:9 en.clause.proviso
s1588:5 category
s1588:15 clause
s1589:5 value
s1589:12 proviso
s1590:5 patterns
[1590:15 8
s1590:16 provided that
s1590:31 provided however that
s1590:55 provided , however , that
s1590:83 except that
s1590:96 save that
s1590:108 it being understood that
s1590:136 on the understanding that
s1590:164 on condition that
s1591:5 source
s1591:13 project
s1592:5 rationale
s1592:16 A proviso trims the norm before it and does not govern.
s1593:5 measured
{1593:15 2
s1593:16 hits
s1593:22 50
s1593:26 right
s1593:33 50
s1594:5 examples
{1595:7 2
s1595:7 hits
[1595:13 1
s1595:15 Entry is free, «provided that» it shall be declared.
s1596:7 misses
[1596:15 1
s1596:17 Each Party provided a list.
{1597:5 8
s1597:5 id
s1597:9 en.clause.transparent
s1598:5 category
s1598:15 clause
s1599:5 value
s1599:12 transparent
s1600:5 patterns
[1601:7 7
s1601:9 (agree|agrees|agreed) [...3] that
s1602:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1603:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1604:9 (decides|resolves) ...14 that
s1605:9 and that
s1606:9 to the effect that
s1607:9 (declare|declares) that
s1608:5 source
s1608:13 project
s1609:5 rationale
s1609:16 What follows "agree that" is itself the norm.
s1610:5 measured
{1610:15 2
s1610:16 hits
s1610:22 50
s1610:26 right
s1610:33 43
s1611:5 examples
{1612:7 2
s1612:7 hits
[1612:13 1
s1612:15 The Parties «agree that» fees shall be waived.
s1613:7 misses
[1613:15 1
s1613:17 Fees that may be waived.
{1614:5 8
s1614:5 id
s1614:9 en.clause.finite-verb
s1615:5 category
s1615:15 clause
s1616:5 value
s1616:12 finite-verb
s1617:5 patterns
[1617:15 9
s1617:16 is
s1617:20 are
s1617:25 was
s1617:30 were
s1617:36 has
s1617:41 have
s1617:47 had
s1617:52 does
s1617:58 do
s1618:5 source
s1618:13 project
s1619:5 rationale
s1619:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1620:5 measured
{1620:15 2
s1620:16 hits
s1620:22 50
s1620:26 right
s1620:33 47
s1621:5 examples
{1622:7 2
s1622:7 hits
[1622:13 1
s1622:15 A Party which «is» late shall say so.
s1623:7 misses
[1623:15 1
s1623:17 A Party shall say so.
{1624:5 8
s1624:5 id
s1624:9 en.clause.privilege
s1625:5 category
s1625:15 clause
s1626:5 value
s1626:12 privilege
s1627:5 patterns
[1628:7 2
s1628:9 (immunity|immunities|privilege~|inviolability|exemption~|facilities)
s1629:9 (inviolable|immune|exempt|exempted)
s1630:5 source
s1630:13 project; codebook, "a power or right of an organ is a permission"
s1631:5 rationale
s1631:16 An immunity is no power; an organ has it as a person has.
s1632:5 measured
{1632:15 2
s1632:16 hits
s1632:22 50
s1632:26 right
s1632:33 41
s1633:5 examples
{1634:7 2
s1634:7 hits
[1634:13 2
s1634:15 The Bank shall enjoy «immunity» from suit.
s1634:61 Its premises shall be «inviolable».
s1635:7 misses
[1635:15 1
s1635:17 The Bank shall have the right to lend.
{1637:5 8
s1637:5 id
s1637:9 en.clause.coordinator
s1638:5 category
s1638:15 clause
s1639:5 value
s1639:12 coordinator
s1640:5 patterns
[1640:15 2
s1640:16 and
s1640:21 or
s1641:5 source
s1641:13 project
s1642:5 rationale
s1642:16 What follows shares the clause of what stands before.
s1643:5 measured
{1643:15 2
s1643:16 hits
s1643:22 50
s1643:26 right
s1643:33 49
s1644:5 examples
{1645:7 2
s1645:7 hits
[1645:13 1
s1645:15 It shall be short «and» may be secret.
s1646:7 misses
[1646:15 1
s1646:17 It shall be short.
{1647:5 10
s1647:5 id
s1647:9 en.clause.negation
s1648:5 category
s1648:15 clause
s1649:5 value
s1649:12 negation
s1650:5 patterns
[1650:15 12
s1650:17 no
s1650:22 neither
s1650:31 ^ nor
s1650:38 nor (shall|may|will|must|should)
s1650:72 none
s1650:78 nobody
s1650:86 no one
s1650:94 nothing
s1650:103 no party
s1650:113 in no case
s1650:125 under no circumstances
s1650:149 never
s1651:5 not-before
[1651:17 15
s1651:18 has
s1651:23 have
s1651:29 having
s1651:37 had
s1651:42 pose
s1651:48 poses
s1651:55 leave
s1651:62 leaving
s1651:71 guarantee
s1651:82 is
s1651:86 are
s1651:91 was
s1651:96 were
s1651:102 with
s1651:108 results in
s1652:5 not-after
[1652:16 1
s1652:18 (later|less|more|longer|other|fewer|better|higher|event|<numeral>)
s1653:5 source
s1653:13 project
s1654:5 rationale
s1654:16 A negated subject forbids what a plain one would be told or allowed to do.
s1655:5 measured
{1655:15 2
s1655:16 hits
s1655:22 50
s1655:26 right
s1655:33 40
s1656:5 examples
{1657:7 2
s1657:7 hits
[1657:13 1
s1657:15 «No Party» shall levy a toll.
s1658:7 misses
[1658:15 1
s1658:17 Each Party shall reply no later than noon.
"""####
}
