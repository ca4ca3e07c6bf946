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
{8:3 28
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
s152:1 rules
[154:3 77
{154:5 8
s154:5 id
s154:9 en.force.obligation.shall
s155:5 category
s155:15 force
s156:5 value
s156:12 obligation
s157:5 patterns
[157:15 3
s157:16 shall
s157:23 must
s157:29 <run-on-shall>
s158:5 source
s158:13 project; codebook of the development codes, "force"
s159:5 rationale
s159:16 The operator of duty in English treaty language; the words after it may turn it into something else, and longer rules say so.
s160:5 measured
{160:15 2
s160:16 hits
s160:22 50
s160:26 right
s160:33 46
s161:5 examples
{162:7 2
s162:7 hits
[162:13 2
s162:15 Each Party «shall» notify the Secretariat of its focal point.
s162:80 The request «must» state the reasons.
s163:7 misses
[163:15 1
s163:17 Each Party may notify the Secretariat.
{164:5 9
s164:5 id
s164:9 en.force.obligation.undertake
s165:5 category
s165:15 force
s166:5 value
s166:12 obligation
s167:5 patterns
[168:7 6
s168:9 (undertake|undertakes|undertook) [<adverbial>] to
s169:10 (undertake|undertakes) , ...30 , [<adverbial>] to
s170:10 (undertake|undertakes|engage|engages|agree|agrees) :
s171:9 (undertake|undertakes) [the] following
s172:9 shall undertake to
s173:9 (assume|assumes|accept|accepts|undertake|undertakes) (the|an) (obligation|obligations|duty|commitment|commitments) (to|of|under)
s174:5 not-before
[174:17 1
s174:18 (which|that|may|to)
s175:5 source
s175:13 project
s176:5 rationale
s176:16 Treaty English binds a party by its undertaking as much as by "shall".
s177:5 measured
{177:15 2
s177:16 hits
s177:22 50
s177:26 right
s177:33 48
s178:5 examples
{179:7 2
s179:7 hits
[179:13 2
s179:15 Each Party «undertakes to» bring its law into conformity with this Protocol.
s179:95 The Parties «undertake, within the limits of their powers, to» open the register.
s180:7 misses
[180:15 1
s180:17 A Party shall undertake all necessary tests.
{181:5 10
s181:5 id
s181:9 en.force.obligation.agree
s182:5 category
s182:15 force
s183:5 value
s183:12 obligation
s184:5 patterns
[185:7 8
s185:9 (party~|state~|member~|side~|government~|country~|community|countries) [also|further|hereby|mutually|both] (agree|agrees|agreed|covenant|covenants|pledge|pledges) [<adverbial>] to
s186:9 ^ [it is] [hereby] agree~ to
s187:10 (agree|agrees) , ...28 , [<adverbial>|gradually] to
s188:9 (which|that) they [hereby] (undertake|agree|pledge themselves|bind themselves) to
s189:9 (agree|agrees) [<adverbial>] [<adverbial>] to
s190:9 (have|has) [<adverbial>] agreed to
s191:9 (party~|state~|member~|side~|government~|country~|countries) [have|hereby|mutually|both] (decide|decided|resolve|resolved|promise|promises) [<adverbial>] to
s192:9 (is|are) agreed to
s193:5 not-before
[193:17 1
s193:18 (may|to|if|unless|shall|should|will|which|who|that|not|cannot|might|can|as)
s194:5 not-after
[194:16 1
s194:17 (the|this|that|an|a|it|such|any|these|those|its|their|them|him|by|be)
s195:5 source
s195:13 project; UN Charter art. 25 as read in the literature
s196:5 rationale
s196:16 An agreement to act is a duty without any "shall".
s197:5 measured
{197:15 2
s197:16 hits
s197:22 50
s197:26 right
s197:33 44
s198:5 examples
{199:7 2
s199:7 hits
[199:13 2
s199:15 The «Parties agree to» exchange their lists of officials.
s199:76 The «Members agree to» act jointly.
s200:7 misses
[200:15 1
s200:17 The Parties may agree to extend the period.
{201:5 10
s201:5 id
s201:9 en.force.obligation.required
s202:5 category
s202:15 force
s203:5 value
s203:12 obligation
s204:5 patterns
[205:7 14
s205:9 (is|are) [also] (required|obliged|obligated|bound) to
s206:9 shall be (required|obliged|obligated|bound) to
s207:9 (is|are|remain|remains) under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of|not to)
s208:9 (has|have) (the|a|an) (duty|obligation|responsibility) (to|of)
s209:9 (has|have|shall have) the right and [the] (duty|obligation) to
s210:9 (shall|will) be under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of)
s211:9 it (is|shall be) the (duty|responsibility|obligation) of
s212:9 (engage|engages|bind|binds|oblige|obliges|commit|commits) [itself|themselves] to
s213:9 (is|are) committed to
s214:9 <organ> (is|are) [hereby|also] (charged|entrusted|tasked|responsible) (with|for)
s215:9 it is incumbent (on|upon)
s216:9 (has|have) to
s217:9 shall be (responsible|liable) for
s218:9 <instrument> ...4 <shall> be (registered|deposited|communicated|transmitted|submitted) by
s219:5 not-before
[219:17 1
s219:18 (no|not)
s220:5 not-inside
[220:17 3
s220:19 (which|who|that|as) ...2 (is|are) (required|obliged|bound|committed) to
s220:94 (which|who|that|if|when|where|should|unless) ...6 (has|have) to
s220:161 (would|shall|may|could) have to
s221:5 source
s221:13 project
s222:5 rationale
s222:16 A duty stated as a state of being bound.
s223:5 measured
{223:15 2
s223:16 hits
s223:22 50
s223:26 right
s223:33 46
s224:5 examples
{225:7 2
s225:7 hits
[225:13 2
s225:15 A carrier «is required to» keep the manifest for five years.
s225:79 The signatories «bind themselves to» submit the matter to mediation first.
s226:7 misses
[226:15 1
s226:17 Parties not required to report may do so.
{227:5 10
s227:5 id
s227:9 en.force.obligation.will
s228:5 category
s228:15 force
s229:5 value
s229:12 obligation
s230:5 patterns
[231:7 2
s231:9 will
s232:9 (consultation~|negotiation~|discussion~|meeting~|talks) ...8 will [<adverbial>] be [<adverbial>] (held|undertaken|initiated|conducted|organized|convened|opened)
s233:5 not-before
[233:17 1
s233:18 (the|of|free|good|their|its|his|political|popular|sovereign|collective|common|national|that|which|who|this)
s234:5 not-inside
[234:17 2
s234:19 (hope|hoping|expectation|expecting|convinced|believe|believes|believing|recognizing|recognizes|emphasizes|emphasizing|confident|noting|considering|considers|underlining|underscoring|stressing|welcoming|consider) ...20 will
s234:245 (letter|conditions|suspension) ...6 will
s235:5 source
s235:13 project; codebook, "will with a party or organ as its actor is coded as shall"
s236:5 rationale
s236:16 Agreements among administrations and arrangements under another name use "will" for "shall".
s237:5 measured
{237:15 2
s237:16 hits
s237:22 50
s237:26 right
s237:33 41
s238:5 examples
{239:7 2
s239:7 hits
[239:13 1
s239:15 The Parties «will» meet once a year.
s240:7 misses
[240:15 1
s240:17 An expression of the will of the people.
{241:5 8
s241:5 id
s241:9 en.force.obligation.object-of
s242:5 category
s242:15 force
s243:5 value
s243:12 obligation
s244:5 patterns
[245:7 2
s245:9 (shall|will|must) [<adverbial>] be the (object|subject) of
s246:9 (shall|will|must) [<adverbial>] be made (the|an|a) (object|subject) of
s247:5 source
s247:13 project
s248:5 rationale
s248:16 What shall be the object of consultations is to be consulted on.
s249:5 measured
{249:15 2
s249:16 hits
s249:22 50
s249:26 right
s249:33 48
s250:5 examples
{251:7 2
s251:7 hits
[251:13 1
s251:15 The measures «shall be the object of» talks in the Committee.
s252:7 misses
[252:15 1
s252:17 The Bank shall be the depositary.
{253:5 8
s253:5 id
s253:9 en.force.obligation.is-to
s254:5 category
s254:15 force
s255:5 value
s255:12 obligation
s256:5 patterns
[257:7 2
s257:9 (committee|council|secretariat|court|commission|secretary-general|depositary|director-general|tribunal|conference|assembly) is to
s258:9 ^ (each|every|either|both|the) [two] [<party-adjective>|high contracting] <party-noun> (is|are) to
s259:5 source
s259:13 project
s260:5 not-inside
[260:17 2
s260:19 (purpose|purposes|aim|aims|object|objective|objectives|function|functions|role|task|duty|intention) ...6 (is|are) to
s260:139 (which|that|who|if|whether|where|when) ...8 (is|are) to
s261:5 rationale
s261:17 "The Council is to" lays a duty on an actor; other uses of "is to" say what a thing is for.
s262:5 examples
{263:7 2
s263:7 hits
[263:13 1
s263:15 The «Committee is to» complete its work by June.
s264:7 misses
[264:15 1
s264:17 The purpose of the fund is to help victims.
{265:5 11
s265:5 id
s265:9 en.force.obligation.present
s266:5 category
s266:15 force
s267:5 value
s267:12 obligation
s268:5 weight
s268:13 0.5
s269:5 patterns
[270:7 5
s270:9 ^ (each|every|both|the|all|a) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also|jointly] <party-act>
s271:9 ^ (parties|sides|contracting parties|member states) [hereby|mutually|also|jointly] <party-act>
s272:10 , (each|both|the|all) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also] <party-act>
s273:10 , (parties|sides|contracting parties) [hereby|mutually|also] <party-act>
s274:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|extend)
s275:5 not-before
[275:17 1
s275:19 (which|that|if|may|where|when|to)
s276:5 not-after
[276:16 2
s276:18 (their|its) [existing|respective] right~
s276:62 (particular|special) importance
s277:5 source
s277:13 project
s278:5 rationale
s278:16 Treaties translated from Russian or French state duties in the plain present tense.
s279:5 measured
{279:15 2
s279:16 hits
s279:22 35
s279:26 right
s279:33 30
s280:5 examples
{281:7 2
s281:7 hits
[281:13 1
s281:15 «The Parties grant» each other most-favoured-nation treatment.
s282:7 misses
[282:15 1
s282:17 A Party which grants treatment shall say so.
{283:5 9
s283:5 id
s283:9 en.force.obligation.consent
s284:5 category
s284:15 force
s285:5 value
s285:12 obligation
s286:5 weight
s286:13 0.4
s287:5 patterns
[288:7 2
s288:9 <party> <shall> [<adverbial>] (ratify|approve|accept|sign) (this|the present|the) <instrument>
s289:9 <instrument> ...4 <shall> [<adverbial>] be (ratified|approved|accepted|signed) [by|in accordance|according|in conformity]
s290:5 source
s290:13 project; codebook, "settles applicability or entry into force"
s291:5 rationale
s291:16 To ratify is a step on the way into force; where the clause goes on to settle that, it is what the provision is for.
s292:5 measured
{292:15 2
s292:16 hits
s292:22 50
s292:26 right
s292:33 49
s293:5 examples
{294:7 2
s294:7 hits
[294:13 1
s294:15 The «Parties shall approve this Agreement» by their own procedures. It shall enter into force in May.
s295:7 misses
[295:15 1
s295:17 The Parties shall ratify the award.
{296:5 9
s296:5 id
s296:9 en.force.obligation.let
s297:5 category
s297:15 force
s298:5 value
s298:12 obligation
s299:5 patterns
[300:7 3
s300:9 (he|she|they|internee~|prisoner~|detainee~|refugee~|crew~|troops|forces|wounded|worker~|protected persons|interned persons|inspectors) [...8] <shall> [<adverbial>] be [<adverbial>] (allowed|permitted|enabled) [to|free]
s301:10 (he|she|they|internee~|prisoner~|detainee~) <shall> [<adverbial>] be (allowed|permitted|enabled) , ...14 , to
s302:9 <shall> [<adverbial>] be enabled to
s303:5 not-before
[303:17 3
s303:19 no
s303:24 neither
s303:33 that
s304:5 source
s304:13 project
s305:5 rationale
s305:16 What is to be allowed to a person in the power of another is a duty of that other.
s306:5 measured
{306:15 2
s306:16 hits
s306:22 12
s306:26 right
s306:33 11
s307:5 examples
{308:7 2
s308:7 hits
[308:13 1
s308:15 «Prisoners shall be allowed to» write home.
s309:7 misses
[309:15 1
s309:17 The designated airlines shall be allowed to open offices.
{310:5 9
s310:5 id
s310:9 en.force.obligation.organ-present
s311:5 category
s311:15 force
s312:5 value
s312:12 obligation
s313:5 weight
s313:13 0.5
s314:5 patterns
[315:7 2
s315:9 ^ the <organ> [<adverbial>] <organ-act>
s316:9 ^ the (joint|executive|general|mixed|permanent) <organ> [<adverbial>] <organ-act>
s317:5 source
s317:13 project; codebook, "shall meet, shall elect, shall report"
s318:5 rationale
s318:16 Statutes translated from French or Russian tell in the plain present what an organ is to do.
s319:5 measured
{319:15 2
s319:16 hits
s319:22 5
s319:25 right
s319:32 5
s320:5 examples
{321:7 2
s321:7 hits
[321:13 1
s321:15 «The Commission holds» its meetings in Riga.
s322:7 misses
[322:15 1
s322:17 A report which the Commission submits is public.
{323:5 8
s323:5 id
s323:9 en.force.obligation.cooperation
s324:5 category
s324:15 force
s325:5 value
s325:12 obligation
s326:5 patterns
[327:7 1
s327:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s328:5 source
s328:13 project; codebook, "shall cooperate"
s329:5 rationale
s329:16 What cooperation is to aim at is still a duty to cooperate.
s330:5 measured
{330:15 2
s330:16 hits
s330:22 50
s330:26 right
s330:33 49
s331:5 examples
{332:7 2
s332:7 hits
[332:13 1
s332:15 «Cooperation in this field shall focus» on small ports.
s333:7 misses
[333:15 1
s333:17 The rule shall cover small ports.
{334:5 13
s334:5 id
s334:9 en.force.obligation.plain-passive
s335:5 category
s335:15 force
s336:5 value
s336:12 obligation
s337:5 weight
s337:13 0.45
s338:5 scope
[338:12 1
s338:13 treaty
s339:5 patterns
[340:7 1
s340:9 ^ [the|all|any|mutual|such] [two] [bilateral|financial|technical] <dealing> ...14 (is|are) [<adverbial>] <done> (in|by|on|at|through|free|according|under|within|with|between|without|via)
s341:5 not-before
[341:17 1
s341:18 (which|that|if|where|when|who|as|whether)
s342:5 unless
[342:13 2
s342:15 (which|that|if|where|when|who|as|whether|unless|until|should) ...16 (is|are) [<adverbial>] <done>
s342:116 provision is made
s343:5 not-inside
[343:17 1
s343:19 (which|that|if|where|when|who|as|whether|unless|until) ...12 (is|are) [<adverbial>] <done>
s344:5 source
s344:13 project
s345:5 rationale
s345:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s346:5 measured
{346:15 2
s346:16 hits
s346:22 10
s346:26 right
s346:33 10
s347:5 examples
{348:7 2
s348:7 hits
[348:13 1
s348:15 «Trade between the Sides is conducted free» of duty.
s349:7 misses
[349:15 1
s349:17 A hearing is conducted in public.
{350:5 13
s350:5 id
s350:9 en.force.obligation.to-be
s351:5 category
s351:15 force
s352:5 value
s352:12 obligation
s353:5 weight
s353:13 0.5
s354:5 scope
[354:12 1
s354:13 treaty
s355:5 patterns
[356:7 3
s356:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be [<adverbial>] <passive>
s357:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be (declared|settled|kept|sent|reported|registered|treated|deposited|used|returned|transmitted|addressed)
s358:9 ^ (the|all|any|customs|import|export|quantitative) ...4 (duties|restrictions|charges|levies|dues|tolls) ...8 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s359:5 not-before
[359:17 1
s359:18 (which|that|who|as|what|it|if|where|when)
s360:5 unless
[360:13 1
s360:15 (which|that|who|if|where|when|as|whether|unless) ...14 (is|are) to be
s361:5 not-inside
[361:17 2
s361:19 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) to be
s361:92 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s362:5 source
s362:13 project
s363:5 rationale
s363:17 "To be done" lays down that it be done, by whom is left out.
s364:5 measured
{364:15 2
s364:16 hits
s364:22 6
s364:25 right
s364:32 5
s365:5 examples
{366:7 2
s366:7 hits
[366:13 1
s366:15 «Claims are to be submitted» before May.
s367:7 misses
[367:15 1
s367:17 Where goods are to be submitted for control, they wait at the border.
{368:5 9
s368:5 id
s368:9 en.force.soft.bare
s369:5 category
s369:15 force
s370:5 value
s370:12 soft-obligation
s371:5 weight
s371:13 0.4
s372:5 patterns
[373:7 1
s373:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s374:5 source
s374:13 project
s375:5 rationale
s375:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s376:5 measured
{376:15 2
s376:16 hits
s376:22 50
s376:26 right
s376:33 43
s377:5 examples
{378:7 2
s378:7 hits
[378:13 1
s378:15 «consider» the reports of the bureau;
s379:7 misses
[379:15 1
s379:17 the consideration of reports;
{380:5 9
s380:5 id
s380:9 en.force.obligation.bare
s381:5 category
s381:15 force
s382:5 value
s382:12 obligation
s383:5 weight
s383:13 0.4
s384:5 patterns
[385:7 1
s385:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s386:5 source
s386:13 project
s387:5 rationale
s387:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s388:5 measured
{388:15 2
s388:16 hits
s388:22 50
s388:26 right
s388:33 45
s389:5 examples
{390:7 2
s390:7 hits
[390:13 1
s390:15 «provide» the units with fuel;
s391:7 misses
[391:15 1
s391:17 the provision of fuel to units;
{392:5 10
s392:5 id
s392:9 en.force.declaration.will-be
s393:5 category
s393:15 force
s394:5 value
s394:12 declaration
s395:5 weight
s395:13 0.9
s396:5 patterns
[397:7 3
s397:9 will [<adverbial>] be
s398:9 will take place
s399:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s400:5 unless
[400:13 2
s400:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s400:112 will be required to
s401:5 source
s401:13 project; codebook, "will or shall with no actor who could act"
s402:5 rationale
s402:16 With nobody named who could act, "will" foretells or constitutes.
s403:5 measured
{403:15 2
s403:16 hits
s403:22 50
s403:26 right
s403:33 42
s404:5 examples
{405:7 2
s405:7 hits
[405:13 1
s405:15 Payments «will be» settled in pounds.
s406:7 misses
[406:15 1
s406:17 The Parties will settle payments in pounds.
{407:5 10
s407:5 id
s407:9 en.force.declaration.will-begin
s408:5 category
s408:15 force
s409:5 value
s409:12 declaration
s410:5 patterns
[411:7 2
s411:9 will [<adverbial>] (begin|end|start|expire|cease|terminate|run)
s412:9 will [<adverbial>] have (the purpose|the role|a duration|a validity|effect|its seat|its headquarters|its meetings|legal personality|the following|the same meaning)
s413:5 not-inside
[413:17 2
s413:19 (who|considers|where|if) ...14 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s413:122 will (begin|start) the process
s414:5 not-before
[414:17 1
s414:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s415:5 source
s415:13 project; codebook, "will with no actor who could act"
s416:5 rationale
s416:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s417:5 measured
{417:15 2
s417:16 hits
s417:22 23
s417:26 right
s417:33 22
s418:5 examples
{419:7 2
s419:7 hits
[419:13 1
s419:15 Hunting «will cease» in May.
s420:7 misses
[420:15 1
s420:17 The two Sides will begin the survey in May.
{422:5 10
s422:5 id
s422:9 en.force.prohibition.shall-not
s423:5 category
s423:15 force
s424:5 value
s424:12 prohibition
s425:5 patterns
[426:7 12
s426:9 (shall|will|must) [<adverbial>] not
s427:9 (shallnot|maynot|willnot|mustnot)
s428:9 (shall|will|must) , ...12 , not
s429:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s430:9 (shall|must) never
s431:9 may [<adverbial>] not
s432:9 (may|can|shall) no longer
s433:9 (shall|may|will|must) be neither
s434:9 (may|shall|will) (in|under) no (case|circumstances|event)
s435:9 (shall|may|will) neither
s436:9 (shall|may|will) [not] under any circumstances
s437:9 (cannot|can not)
s438:5 not-after
[438:16 2
s438:17 (later|less|more|earlier|fewer|sooner) than
s438:62 (only|merely|solely|simply|just)
s439:5 not-inside
[439:17 2
s439:19 (if|where|when|unless|that|which|event|case) ...12 (cannot|can not)
s439:89 may or may not
s440:5 source
s440:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s441:5 rationale
s441:16 A negated operator forbids; "may not" is no permission.
s442:5 measured
{442:15 2
s442:16 hits
s442:22 50
s442:26 right
s442:33 41
s443:5 examples
{444:7 2
s444:7 hits
[444:13 2
s444:15 A Party «shall not» ask for proof of origin.
s444:63 A carrier «may not» invoke its own rules.
s445:7 misses
[445:15 3
s445:17 A Party shall notify whether or not it objects.
s445:68 A Party shall, not later than 1 May, publish its list.
s445:126 The Council shall not only publish but also explain its list.
{446:5 9
s446:5 id
s446:9 en.force.prohibition.refrain
s447:5 category
s447:15 force
s448:5 value
s448:12 prohibition
s449:5 patterns
[450:7 16
s450:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s451:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s452:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s453:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s454:9 there (shall|will) be no
s455:9 <shall> be free (from|of) [any|all] [...1] restriction~
s456:9 <shall> [<adverbial>] (place|impose|levy|introduce|make|maintain|apply|grant|accord|allow|permit|adopt|take|require|charge|admit|contain) no (new|more|further|other|such|restriction~|duties|charge~|tax~|distinction~|discrimination|reservation~|measure~|limitation~|provision~|action)
s457:9 may ...6 but (shall|must|may) not
s458:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|commit|commits|bind|binds|oblige|obliges|promise|promises|committed|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s459:9 (undertake|undertakes) , ...10 , not to
s460:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s461:9 (shall|will) (undertake|agree) [<adverbial>] not to
s462:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s463:9 (is|are) not (permitted|allowed)
s464:9 shall not be (permitted|allowed|admissible)
s465:9 shall be inadmissible
s466:5 not-inside
[466:17 4
s466:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s466:104 (which|that|if|otherwise) ...1 (is|are) (prohibited|forbidden)
s466:170 (which|that) (is|are) not (permitted|allowed)
s466:218 it is not permitted
s467:5 source
s467:13 project
s468:5 rationale
s468:16 To refrain, or to undertake not to, is a duty not to act.
s469:5 measured
{469:15 2
s469:16 hits
s469:22 50
s469:26 right
s469:33 48
s470:5 examples
{471:7 2
s471:7 hits
[471:13 2
s471:15 The Parties «shall refrain from» any new measure.
s471:68 Dumping of waste at sea «is prohibited».
s472:7 misses
[472:15 1
s472:17 A Party shall prohibit the dumping of waste.
{473:5 10
s473:5 id
s473:9 en.force.prohibition.plain
s474:5 category
s474:15 force
s475:5 value
s475:12 prohibition
s476:5 weight
s476:13 0.6
s477:5 patterns
[478:7 2
s478:9 (party~|state~|member~|government~|side~|countries|community) [hereby|also|solemnly] (renounce|renounces|abstain|abstains|refrain|refrains) [from]
s479:9 (parties|states|members|sides|governments|countries) do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s480:5 not-inside
[480:17 3
s480:19 (which|that|if|where|when|who|as|unless|requirements|provided) ...10 do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s480:186 <instrument> [...6] (does|do|is|are) not
s480:230 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s481:5 source
s481:13 project
s482:5 rationale
s482:16 Treaties translated from Russian forbid in the plain present tense.
s483:5 measured
{483:15 2
s483:16 hits
s483:22 7
s483:25 right
s483:32 7
s484:5 examples
{485:7 2
s485:7 hits
[485:13 1
s485:15 The «Sides do not impose» duties on goods in transit.
s486:7 misses
[486:15 1
s486:17 Where a Party does not apply the tariff, it shall say so.
{487:5 8
s487:5 id
s487:9 en.force.prohibition.abuse
s488:5 category
s488:15 force
s489:5 value
s489:12 prohibition
s490:5 patterns
[491:7 1
s491:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 (person|persons|group|groups|people|everyone|individual) ...4 right
s492:5 source
s492:13 project; the clauses against abuse of rights of the human-rights instruments
s493:5 rationale
s493:16 To claim a right to destroy the rights of others is forbidden.
s494:5 measured
{494:15 2
s494:16 hits
s494:22 2
s494:25 right
s494:32 2
s495:5 examples
{496:7 2
s496:7 hits
[496:13 1
s496:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s497:7 misses
[497:15 1
s497:17 Nothing in this Charter affects the rights of third States.
{498:5 8
s498:5 id
s498:9 en.force.prohibition.actor-not-apply
s499:5 category
s499:15 force
s500:5 value
s500:12 prohibition
s501:5 patterns
[502:7 2
s502:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s503:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s504:5 source
s504:13 project
s505:5 rationale
s505:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s506:5 measured
{506:15 2
s506:16 hits
s506:22 50
s506:26 right
s506:33 48
s507:5 examples
{508:7 2
s508:7 hits
[508:13 1
s508:15 A «Party shall not apply» such a measure to goods in transit.
s509:7 misses
[509:15 1
s509:17 This Chapter shall not apply to fish.
{511:5 10
s511:5 id
s511:9 en.force.soft.effort
s512:5 category
s512:15 force
s513:5 value
s513:12 soft-obligation
s514:5 weight
s514:13 0.95
s515:5 patterns
[516:7 7
s516:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s517:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s518:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s519:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <effort>
s520:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s521:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s522:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s523:5 not-inside
[524:7 1
s524:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s525:5 source
s525:13 project; codebook, "soft-obligation"
s526:5 rationale
s526:16 The verb asks for an attempt, not for a result.
s527:5 measured
{527:15 2
s527:16 hits
s527:22 50
s527:26 right
s527:33 47
s528:5 examples
{529:7 2
s529:7 hits
[529:13 3
s529:15 Each Party «shall endeavour» to shorten the procedure.
s529:73 The Parties «shall, subject to their budgets, strive» to widen access.
s529:147 The Parties «shall make every effort» to settle the matter.
s530:7 misses
[530:15 1
s530:17 Each Party shall shorten the procedure.
{531:5 8
s531:5 id
s531:9 en.force.soft.pledge
s532:5 category
s532:15 force
s533:5 value
s533:12 soft-obligation
s534:5 patterns
[535:7 2
s535:9 (pledge|pledges) (themselves|itself) to
s536:9 <said> (pledge|pledges) to
s537:5 source
s537:13 research lexicon, strength 4; UN Charter art. 56
s538:5 rationale
s538:16 A pledge promises a bearing rather than a result.
s539:5 measured
{539:15 2
s539:16 hits
s539:22 4
s539:25 right
s539:32 4
s540:5 examples
{541:7 2
s541:7 hits
[541:13 1
s541:15 All members «pledge themselves to» act jointly.
s542:7 misses
[542:15 1
s542:17 A pledge of support was made.
{543:5 11
s543:5 id
s543:9 en.force.soft.readiness
s544:5 category
s544:15 force
s545:5 value
s545:12 soft-obligation
s546:5 weight
s546:13 0.6
s547:5 patterns
[548:7 7
s548:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s549:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s550:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s551:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s552:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s553:9 <party> (aim|aims) at
s554:10 <party> , (where|when|as) (appropriate|necessary|possible) , (cooperate|seek|consult|encourage|promote|support|facilitate|exchange)
s555:5 not-before
[555:17 1
s555:19 (which|that|if|where)
s556:5 not-inside
[556:17 3
s556:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s556:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s556:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s557:5 source
s557:13 project
s558:5 rationale
s558:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s559:5 measured
{559:15 2
s559:16 hits
s559:22 50
s559:26 right
s559:33 46
s560:5 examples
{561:7 2
s561:7 hits
[561:13 1
s561:15 Both «Parties declare their readiness to» lower the fees.
s562:7 misses
[562:15 1
s562:17 A Party which intends to raise the fees shall say so.
{563:5 10
s563:5 id
s563:9 en.force.soft.deliberation
s564:5 category
s564:15 force
s565:5 value
s565:12 soft-obligation
s566:5 weight
s566:13 0.95
s567:5 patterns
[568:7 5
s568:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s569:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s570:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s571:9 (shall|will|must) (favourably|sympathetically|carefully|seriously|positively|urgently|benevolently) <deliberation>
s572:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <deliberation>
s573:5 not-after
[573:16 1
s573:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|and (approve|adopt|decide|take|act|make|report)|inadmissible|admissible|incompatible|compatible|matters|the report|the reports|and decide)
s574:5 source
s574:13 project; codebook, "shall consider"
s575:5 rationale
s575:16 The duty is to think about it; what follows from it is left open.
s576:5 measured
{576:15 2
s576:16 hits
s576:22 50
s576:26 right
s576:33 45
s577:5 examples
{578:7 2
s578:7 hits
[578:13 2
s578:15 The Parties «shall consider» the needs of landlocked States.
s578:79 The Council «shall examine the possibility» of a wider area.
s579:7 misses
[579:15 1
s579:17 The Committee shall consider reports submitted under article 9.
{580:5 9
s580:5 id
s580:9 en.force.soft.qualified
s581:5 category
s581:15 force
s582:5 value
s582:12 soft-obligation
s583:5 weight
s583:13 0.97
s584:5 patterns
[585:7 5
s585:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s586:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s587:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s588:9 shall , at the discretion of
s589:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s590:5 source
s590:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s591:5 rationale
s591:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s592:5 measured
{592:15 2
s592:16 hits
s592:22 50
s592:26 right
s592:33 49
s593:5 examples
{594:7 2
s594:7 hits
[594:13 2
s594:15 Each Party «shall, as appropriate», publish a summary.
s594:73 «To the extent possible, each Party shall» publish drafts.
s595:7 misses
[595:15 1
s595:17 Each Party shall publish appropriate summaries.
{596:5 9
s596:5 id
s596:9 en.force.soft.progressive
s597:5 category
s597:15 force
s598:5 value
s598:12 soft-obligation
s599:5 position
s599:15 after-operator
s600:5 patterns
[601:7 5
s601:9 with a view to (achieving|attaining|reaching) [...5] progressively
s602:9 with a view to progressively
s603:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s604:9 (implemented|achieved|realized|introduced|applied) progressively
s605:9 to the maximum [extent] of [its|their] available resources
s606:5 source
s606:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s607:5 rationale
s607:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s608:5 measured
{608:15 2
s608:16 hits
s608:22 50
s608:26 right
s608:33 49
s609:5 examples
{610:7 2
s610:7 hits
[610:13 1
s610:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s611:7 misses
[611:15 1
s611:17 Duties shall be reduced progressively to nil by May.
{613:5 11
s613:5 id
s613:9 en.force.recommendation.should
s614:5 category
s614:15 force
s615:5 value
s615:12 recommendation
s616:5 patterns
[617:7 9
s617:9 should [not]
s618:9 ought [not] to
s619:9 it is (desirable|recommended|advisable) [that|to]
s620:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s621:9 (is|are) (encouraged|invited|urged|called upon)
s622:9 (may wish|are expected|is expected) to
s623:9 (shall|will) [<adverbial>] be (urged|encouraged) to
s624:10 (shall|will) , ...10 , be (urged|encouraged) to
s625:9 (recommends|urges|invites|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s626:5 not-before
[626:17 1
s626:19 (if|case|event|which|that|shall|will|may|must|to|shall also|will also|may also|and)
s627:5 not-after
[627:16 1
s627:18 (the|it|they|a|an|any|either|this|these|such|there|he|she|its|one|neither)
s628:5 not-inside
[628:17 7
s628:19 ^ should
s628:31 I should
s628:43 ^ (article|section|rule|regulation) <number> should
s628:98 should (a|an|the|any|either|one|neither|such|it|they|there|he|its|his|their|fighting|circumstances) ...10 (<shall>|may|be entitled)
s628:233 (if|unless) ...5 should
s628:260 (if|unless|in case|in the event) ...14 should (become|arise|occur|fall|wish|desire|fail|prove|happen|denounce|withdraw|cease|exceed|break|find)
s628:407 nothing ...14 should
s629:5 source
s629:13 project; codebook, "recommendation"
s630:5 rationale
s630:16 It asks and does not bind.
s631:5 measured
{631:15 2
s631:16 hits
s631:22 50
s631:26 right
s631:33 43
s632:5 examples
{633:7 2
s633:7 hits
[633:13 2
s633:15 Heads of mission «should» present their credentials within a week.
s633:85 Parties «are encouraged to» share their experience.
s634:7 misses
[634:15 2
s634:17 Should a dispute arise, the Parties shall consult.
s634:71 The Parties shall share their experience.
{636:5 10
s636:5 id
s636:9 en.force.permission.may
s637:5 category
s637:15 force
s638:5 value
s638:12 permission
s639:5 patterns
[639:15 4
s639:16 may
s639:21 might
s639:28 can
s639:33 may also
s640:5 not-inside
[640:17 4
s640:18 as the case may be
s640:38 as may be
s640:49 as far as may be
s640:68 (<number>|<ordinal>|in|of|by|until|till|since|from|before) =May
s641:5 not-after
[641:16 1
s641:18 <number>
s642:5 source
s642:13 project
s643:5 rationale
s643:16 It lets an actor act, or refrain.
s644:5 measured
{644:15 2
s644:16 hits
s644:22 50
s644:26 right
s644:33 41
s645:5 examples
{646:7 2
s646:7 hits
[646:13 1
s646:15 A Party «may» levy a fee.
s647:7 misses
[647:15 1
s647:17 A Party shall levy a fee.
{648:5 9
s648:5 id
s648:9 en.force.permission.only
s649:5 category
s649:15 force
s650:5 value
s650:12 permission
s651:5 weight
s651:13 0.6
s652:5 patterns
[653:7 3
s653:9 may only
s654:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s655:10 only ...6 (shall|will) be (allowed|permitted|authorized|entitled) to
s656:5 source
s656:13 project
s657:5 rationale
s657:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s658:5 measured
{658:15 2
s658:16 hits
s658:22 50
s658:26 right
s658:33 44
s659:5 examples
{660:7 2
s660:7 hits
[660:13 1
s660:15 The seal «may be broken only by» the captain.
s661:7 misses
[661:15 1
s661:17 The captain may break the seal.
{662:5 9
s662:5 id
s662:9 en.force.permission.request
s663:5 category
s663:15 force
s664:5 value
s664:12 permission
s665:5 weight
s665:13 0.5
s666:5 patterns
[667:7 2
s667:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s668:10 may , ...16 , [<adverbial>] (request|ask|seek)
s669:5 source
s669:13 project
s670:5 rationale
s670:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s671:5 measured
{671:15 2
s671:16 hits
s671:22 50
s671:26 right
s671:33 48
s672:5 examples
{673:7 2
s673:7 hits
[673:13 1
s673:15 A Party «may request consultations» on any such measure.
s674:7 misses
[674:15 1
s674:17 A Party may levy a fee.
{675:5 9
s675:5 id
s675:9 en.force.permission.refer
s676:5 category
s676:15 force
s677:5 value
s677:12 permission
s678:5 weight
s678:13 0.65
s679:5 patterns
[680:7 5
s680:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s681:9 (may|can) at the request of ...8 be
s682:10 may , ...14 , be (submitted|referred|brought)
s683:9 may [<adverbial>] (request|ask for) (an|the) ...2 (investigation|inspection|enquiry|inquiry|verification)
s684:9 may [<adverbial>] (refer|submit|bring) (the|a|any|such) (matter|dispute|question|case|difference)
s685:5 source
s685:13 project
s686:5 rationale
s686:16 A leave to bring a dispute opens a procedure; one duty of form beside it does not govern, several do.
s687:5 measured
{687:15 2
s687:16 hits
s687:22 50
s687:26 right
s687:33 45
s688:5 examples
{689:7 2
s689:7 hits
[689:13 1
s689:15 A dispute «may be referred to» arbitration by either Party.
s690:7 misses
[690:15 1
s690:17 A Party may levy a fee.
{691:5 9
s691:5 id
s691:9 en.force.declaration.possible
s692:5 category
s692:15 force
s693:5 value
s693:12 declaration
s694:5 weight
s694:13 0.7
s695:5 patterns
[696:7 2
s696:9 (may|might) not be a (party|member)
s697:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s698:5 source
s698:13 project
s699:5 rationale
s699:16 What may be or happen is no leave to act.
s700:5 measured
{700:15 2
s700:16 hits
s700:22 50
s700:26 right
s700:33 48
s701:5 examples
{702:7 2
s702:7 hits
[702:13 1
s702:15 Such coatings «may be a» source of emissions.
s703:7 misses
[703:15 1
s703:17 A Party may ban such coatings.
{704:5 9
s704:5 id
s704:9 en.force.permission.free
s705:5 category
s705:15 force
s706:5 value
s706:12 permission
s707:5 patterns
[708:7 30
s708:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s709:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered) [by ...4] to
s710:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s711:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s712:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s713:9 it (shall be|is) (open|lawful|permissible) [...8] to
s714:10 (shall|will) , ...20 , <power-verb>
s715:9 (is|are) (permitted|allowed|admissible)
s716:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s717:9 (shall|will|may) [<adverbial>] not be (prohibited|precluded|prevented|forbidden)
s718:9 (need|needs) not
s719:9 (no|neither|nor) ...6 (shall be|is|are|will be) (obliged|required|obligated|bound) to
s720:9 it rests with
s721:9 (is|are|shall be) left to ...3 <party>
s722:9 (is|are|shall be) left to the discretion
s723:9 at the option of
s724:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s725:9 shall not be (obliged|required|obligated) [to|by]
s726:9 shall not be bound to
s727:9 (is|are|shall be) under no (obligation|duty)
s728:9 shall (not oblige|not compel|have no obligation)
s729:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s730:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s731:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s732:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s733:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s734:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s735:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s736:9 at [its|their|the] [sole] discretion
s737:9 (shall have|shall exercise) the (power|authority)
s738:5 not-inside
[738:17 1
s738:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s739:5 source
s739:13 project; codebook, "lets an actor act or refrain"
s740:5 rationale
s740:16 A freedom or power under another name, or the express absence of a duty.
s741:5 measured
{741:15 2
s741:16 hits
s741:22 50
s741:26 right
s741:33 45
s742:5 examples
{743:7 2
s743:7 hits
[743:13 3
s743:15 A Party «is free to» choose the means.
s743:57 The requested State «shall not be required to» disclose trade secrets.
s743:131 The Board «shall have the power to» lend.
s744:7 misses
[744:15 1
s744:17 A Party is required to choose the means.
{745:5 9
s745:5 id
s745:9 en.force.permission.nothing-prevents
s746:5 category
s746:15 force
s747:5 value
s747:12 permission
s748:5 patterns
[749:7 12
s749:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s750:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s751:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede|hamper)
s752:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] (hamper|hinder|impede) the (right|rights|freedom|ability)
s753:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s754:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s755:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s756:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s757:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s758:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s759:9 ^ nothing [shall|may] (prevent~|preclude~)
s760:9 (constitute|constitutes|form|forms|present|presents|be|is|are) (no|not an|not a|in no way an) (obstacle|bar|impediment|hindrance) to
s761:5 not-inside
[761:17 2
s761:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s761:168 nothing ...14 (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...3 (prejudicing|prejudice|affecting|impairing|derogating)
s762:5 source
s762:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s763:5 rationale
s763:16 Where nothing prevents an act, the act is allowed.
s764:5 measured
{764:15 2
s764:16 hits
s764:22 50
s764:26 right
s764:33 50
s765:5 examples
{766:7 2
s766:7 hits
[766:13 2
s766:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s766:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s767:7 misses
[767:15 1
s767:17 Nothing in this Pact shall affect the law of the sea.
{769:5 9
s769:5 id
s769:9 en.force.entitlement.right
s770:5 category
s770:15 force
s771:5 value
s771:12 entitlement
s772:5 patterns
[773:7 39
s773:9 (has|have) [also] (the|a) right
s774:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s775:9 (is|are) [also] entitled
s776:9 <shall> [<adverbial>] enjoy
s777:10 <shall> , ...16 , [continue to] enjoy
s778:9 <shall> continue to enjoy
s779:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s780:9 (country|countries|party|parties|states|members|state|member) <shall> [<adverbial>] benefit from
s781:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s782:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s783:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s784:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s785:9 <shall> have (permission|leave) to
s786:9 <shall> have the same (rights|privileges|immunities|facilities)
s787:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s788:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~)
s789:9 (freedom|right|rights|liberty) ...8 (is|are) [hereby] (guaranteed|recognized|assured|secured)
s790:9 <person> ...2 (shall be|is|are) free to
s791:9 <person> (has|have|shall have) [the] (freedom|liberty) (to|of)
s792:9 <shall> [<adverbial>] be inviolable
s793:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...12 [the] following right~
s794:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...3 rights (to|of)
s795:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...6 the right
s796:9 <shall> [<adverbial>] be entitled
s797:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s798:9 shall be entitled
s799:9 <person> [...4] shall [<adverbial>] (enjoy|receive|benefit)
s800:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s801:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s802:9 <person> shall have (the opportunity|access|free access|equal access)
s803:9 <person> (enjoys|enjoy)
s804:9 <person> ...6 (shall be|is|are) presumed innocent
s805:9 <shall> have [a] [fair and equal|equal|free|full|fair|reasonable|the same] (opportunity|opportunities|access)
s806:9 ^ [the] right (to|of)
s807:9 ^ [the] (right|rights) ...8 (includes|include|implies|imply|comprises|comprise)
s808:9 (is|are) [hereby|also] (accorded|granted|given|afforded) ...4 (right|rights|privilege~|immunity|immunities|exemption~|permission|leave)
s809:9 ^ (immunity|immunities|exemption) from
s810:10 <shall> [<adverbial>] be free (of|from) ...5 (duty~|tax~|taxation|charge~|levy~|toll~|fee~)
s811:10 <shall> [<adverbial>] have the (possibility|opportunity|option) (of|to)
s812:5 not-before
[812:17 2
s812:19 no
s812:24 (might|may|to|who|which|can|could|should)
s813:5 source
s813:13 project; codebook, "entitlement"
s814:5 rationale
s814:16 It gives a right, and names no duty-bearer.
s815:5 measured
{815:15 2
s815:16 hits
s815:22 50
s815:26 right
s815:33 46
s816:5 examples
{817:7 2
s817:7 hits
[817:13 2
s817:15 The master «has the right» to a hearing.
s817:59 A national of one Party «shall be entitled» to legal aid.
s818:7 misses
[818:15 1
s818:17 The Council has no right of appeal.
{819:5 10
s819:5 id
s819:9 en.force.entitlement.point
s820:5 category
s820:15 force
s821:5 value
s821:12 entitlement
s822:5 weight
s822:13 0.7
s823:5 patterns
[824:7 3
s824:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s825:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be inviolable)
s826:9 ^ be granted ...4 (exemption~|privilege~|immunity|immunities|access|leave|protection|facilities|right~n)
s827:5 not-inside
[827:17 2
s827:19 enjoy ...3 warranty
s827:42 enjoy ...3 warranties
s828:5 source
s828:13 project
s829:5 rationale
s829:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s830:5 measured
{830:15 2
s830:16 hits
s830:22 6
s830:25 right
s830:32 5
s831:5 examples
{832:7 2
s832:7 hits
[832:13 1
s832:15 «be exempt» from tolls;
s833:7 misses
[833:15 1
s833:17 have a seal;
{834:5 10
s834:5 id
s834:9 en.force.entitlement.recognised
s835:5 category
s835:15 force
s836:5 value
s836:12 entitlement
s837:5 weight
s837:13 0.65
s838:5 patterns
[839:7 1
s839:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s840:5 not-after
[840:16 7
s840:17 the former
s840:29 the first
s840:40 the party
s840:51 the contracting party
s840:74 the latter
s840:86 the insuring
s840:100 the guarantor
s841:5 source
s841:13 ICESCR arts 6 to 15
s842:5 rationale
s842:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s843:5 measured
{843:15 2
s843:16 hits
s843:22 20
s843:26 right
s843:33 20
s844:5 examples
{845:7 2
s845:7 hits
[845:13 1
s845:15 The Parties «recognize the right of» everyone to rest.
s846:7 misses
[846:15 1
s846:17 Everyone has the right to rest.
{848:5 10
s848:5 id
s848:9 en.force.declaration.in-force
s849:5 category
s849:15 force
s850:5 value
s850:12 declaration
s851:5 patterns
[852:7 18
s852:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought) [provisionally] (in|into) (force|effect|operation)
s853:9 <shall> [<adverbial>] be put (in|into) (force|operation)
s854:9 <shall> [<adverbial>] (take|have) effect
s855:9 <shall> give [immediate|full] effect to ...2 (ratifications|accessions)
s856:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s857:9 <shall> , ...14 , (enter into force|take effect|come into force)
s858:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open (to|for|until|at) ...3 (signature|accession|ratification|acceptance|adherence|adhesion|approval|all)|open until|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s859:9 <shall> [<adverbial>] remain deposited
s860:9 <shall> [<adverbial>] (become~|be) (effective|ineffective|inoperative|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s861:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s862:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate|come to an end|come to its end)
s863:9 <shall> [<adverbial>] be (depositedin|depositedwith)
s864:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|treaty|arrangement|licence|lease|day) [...10] <shall> [not] [<adverbial>] (continue|end|run|commence|begin|start|last|endure|elapse)
s865:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s866:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s867:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s868:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s869:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s870:5 not-after
[870:16 1
s870:18 (all activities|its activities|the application|the practice)
s871:5 unless
[871:13 1
s871:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s872:5 source
s872:13 project; codebook, "settles applicability or entry into force"
s873:5 rationale
s873:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s874:5 measured
{874:15 2
s874:16 hits
s874:22 50
s874:26 right
s874:33 47
s875:5 examples
{876:7 2
s876:7 hits
[876:13 3
s876:15 This Protocol «shall enter into force» on the tenth day.
s876:75 The Convention «shall be open for signature» in Oslo.
s876:132 The mandate «shall expire» after two years.
s877:7 misses
[877:15 1
s877:17 The Parties shall continue consultations.
{878:5 9
s878:5 id
s878:9 en.force.declaration.exit-effect
s879:5 category
s879:15 force
s880:5 value
s880:12 declaration
s881:5 weight
s881:13 0.4
s882:5 patterns
[883:7 2
s883:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s884:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s885:5 source
s885:13 project
s886:5 rationale
s886:16 When a denunciation takes effect is a detail of the right to denounce.
s887:5 measured
{887:15 2
s887:16 hits
s887:22 50
s887:26 right
s887:33 50
s888:5 examples
{889:7 2
s889:7 hits
[889:13 1
s889:15 The «denunciation shall take effect» after a year.
s890:7 misses
[890:15 1
s890:17 The Pact shall take effect in May.
{891:5 11
s891:5 id
s891:9 en.force.declaration.applies
s892:5 category
s892:15 force
s893:5 value
s893:12 declaration
s894:5 patterns
[895:7 33
s895:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s896:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s897:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s898:9 <shall> not [<adverbial>] apply
s899:9 <shall> apply $
s900:9 <shall-not> [<adverbial>] (confer|relieve|release|exempt|absolve|prejudge|discharge|invalidate|imply|deprive)
s901:9 <shall-not> [<adverbial>] have the effect of
s902:9 <shall-not> [<adverbial>] constitute (a|an|any) (precedent|recognition|waiver|admission|acceptance|renunciation)
s903:9 <instrument> [...3] <shall> [<adverbial>] be applied [<adverbial>] (provisionally|retroactively|subject|from|as from|as of|mutatis|to|in respect|in relation|between|until)
s904:9 (amendment~|change~|modification~|addition~) ...20 <shall> be (introduced|made|inserted) ...5 (following|follows)
s905:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s906:9 <shall> ...10 prevail
s907:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s908:10 <shall> , ...12 be subject
s909:10 <shall> not , ...6 , (render|affect|impair)
s910:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s911:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s912:9 <shall> be (without prejudice|subject)
s913:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s914:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s915:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s916:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s917:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s918:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s919:9 <shall> be held (to be|to have|liable|responsible)
s920:9 <shall> be (so (understood|construed|interpreted)|taken (to mean|to be|as|to include))
s921:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s922:9 <shall> ...5 be (governed|regulated) by
s923:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit (from|on|upon)
s924:9 (products|goods|imports|exports) ...12 <shall> (upon|on) ...6 benefit from
s925:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s926:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s927:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s928:5 not-inside
[929:7 1
s929:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s930:5 not-after
[930:16 4
s930:18 effective
s930:31 sanctions
s930:44 appropriate
s930:59 for possible
s931:5 unless
[931:13 5
s931:15 be (subject to|governed by) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s931:149 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s931:370 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s931:507 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s931:734 (party~|state~|side~|committee|court|council|commission|authorities) [...1] <shall> not [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s932:5 source
s932:13 project; codebook, "settles applicability"
s933:5 rationale
s933:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s934:5 measured
{934:15 2
s934:16 hits
s934:22 50
s934:26 right
s934:33 45
s935:5 examples
{936:7 2
s936:7 hits
[936:13 2
s936:15 «This Chapter shall apply» to trade in services.
s936:67 This Annex «shall not affect the» rights of third States.
s937:7 misses
[937:15 1
s937:17 The Court shall apply this Statute.
{938:5 10
s938:5 id
s938:9 en.force.declaration.constitutes
s939:5 category
s939:15 force
s940:5 value
s940:12 declaration
s941:5 patterns
[942:7 77
s942:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s943:9 <shall> [<adverbial>] (be|become) [<adverbial>] (a|an|the) (institutional|subsidiary|permanent|member|party|part|integral|schedule|annex|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s944:9 <shall> be the
s945:9 <shall> be integral parts
s946:9 ^ [the] following ...8 (is|are) (members|the|a|an|considered|regarded|deemed|authentic|included|covered|persons|products|goods|examples|part|defined|understood)
s947:9 <shall> be deposited in the archives
s948:9 <shall> be (equally|similarly) (valid|authentic|authoritative|binding)
s949:9 <shall> be (those (involving|defined|referred|listed)|persons of|grounds for|in the form of|under the (exclusive|sole)|by show of hands|by (written|secret)|according to|comparable (to|with))
s950:9 <shall> [<adverbial>] be abrogated
s951:9 <shall> [<adverbial>] be for a (term|period)
s952:9 <shall> [<adverbial>] equal
s953:9 (duties|duty|rate~|tariff~|percentage) ...6 <shall> remain at
s954:9 (withdrawal|denunciation|termination|accession) <shall> be by
s955:9 <shall> [<adverbial>] be [an|a|the] [integral|constituent] part of
s956:9 <shall> be [approximately] <number>
s957:9 ^ the (seat|headquarters) of ...6 <shall> be
s958:9 ^ the (permanent|principal|official|provisional) (seat|headquarters) of ...6 <shall> be
s959:9 <shall> [<adverbial>] require (a|an|the) [...3] (majority|vote|votes|consent|approval|unanimity|concurrence|consensus)
s960:9 (boundary|boundaries|frontier|frontiers|borderline|boundary line|demarcation line) ...10 <shall> [<adverbial>] (follow|run|consist|start|begin|extend|pass|continue)
s961:9 there <shall> [always|forever|for ever|henceforth|hereafter|from now on] be [a|an] [...5] (peace|amity|friendship)
s962:9 <shall> [always|forever|for ever] remain (free|open) (to|for) ...4 (navigation|vessels|ships|commerce|all)
s963:9 navigation ...8 <shall> [always|forever|for ever] (be|remain) (free|open)
s964:9 <shall> have [exclusive|sole|full|compulsory|primary|original|concurrent] (jurisdiction|competence)
s965:9 <shall> be (subdivided|divided|classified|grouped) (into|as follows|in)
s966:9 <shall> [<adverbial>] be [hereby] incorporated
s967:9 (is|are) incorporated (into|in)
s968:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s969:9 integral part ...6 <shall> be
s970:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s971:10 <shall> (consist|be composed) ,
s972:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s973:9 <shall> be ...4 within the meaning
s974:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s975:9 <organ> ...6 hereinafter ...24 <shall> [hereby] be (established|set up|created)
s976:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s977:9 accessionshall be effected by
s978:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s979:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s980:9 <shall> be (incompatible|compatible|consistent) with
s981:9 following <shall> be
s982:9 (goods|products|persons|services) ...20 <shall> be (goods|products|persons|services|those)
s983:9 (exchange|deposit) of ...3 (instrument~|ratification~|notes) ...6 <shall> take place
s984:10 <shall> [also] be :
s985:9 <shall> be elected by
s986:9 <shall> [<adverbial>] be (chaired|presided|headed) [<adverbial>|alternately|jointly|over] (by|in turn)
s987:9 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (is|are) [hereby] (established|set up|instituted|created)
s988:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at (the|its)|equally authentic)
s989:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s990:9 there shall be (established|a|an|one|the|created|constituted)
s991:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s992:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s993:9 <shall> have (precedence|priority) over
s994:9 ^ the (jurisdiction|competence|powers) of the <organ> [...4] <shall>
s995:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s996:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s997:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s998:9 each (member|party|state|representative|governor|delegation) <shall> have ...3 (vote|votes|representative|representatives|delegate|delegates|alternate|member|members|seat)
s999:9 ratifications <shall> be exchanged
s1000:9 <shall> [<adverbial>] not have more than
s1001:9 (objective|objectives|purpose|purposes|aim|aims) [...8] <shall> be (to|the|as|those)
s1002:9 <shall> be (eligible|ineligible)
s1003:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s1004:9 <shall> [also] be (deposited|registered) with the
s1005:9 <shall> be (required for|by consensus|by a majority)
s1006:9 <shall> be (taken|adopted|made|decided|elected|passed|reached|carried) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s1007:9 <shall> be without [any] [legal] (effect|force)
s1008:9 (language|languages) [...8] <shall> be
s1009:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s1010:9 (may take place only|may be effected only)
s1011:10 <shall> [<adverbial>] not be bound by
s1012:10 <shall> [<adverbial>] be (extinguished|barred|time-barred|forfeited|statute-barred|dissolved|prescribed)
s1013:10 <shall> be (reduced|increased|adjusted) accordingly
s1014:10 nothing ...14 (shall|may|should|is to|can) be (construed|interpreted|understood|deemed|taken|considered|regarded|read) [as] ...3 (prejudic~|prejudging|affecting|impairing|derogating|inflicting|altering|modifying)
s1015:10 <shall> [<adverbial>] be (equated with|equated to|assimilated to)
s1016:10 <shall> continue to have ...5 effect
s1017:10 <shall> [<adverbial>] (retain|keep) ...2 (ownership|title|nationality|possession)
s1018:10 <shall> be concluded for
s1019:5 not-inside
[1019:17 2
s1019:19 (which|that|who) [...2] (is|are) [hereby] (established|set up|instituted|created)
s1019:104 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (which|that|who|if|where|when|as|once) ...6 (is|are) [hereby] (established|set up|instituted|created)
s1020:5 not-after
[1020:16 1
s1020:18 subject
s1021:5 source
s1021:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s1022:5 rationale
s1022:16 It makes something what it is.
s1023:5 measured
{1023:15 2
s1023:16 hits
s1023:22 50
s1023:26 right
s1023:33 46
s1024:5 examples
{1025:7 2
s1025:7 hits
[1025:13 2
s1025:15 The Assembly «shall consist of» delegates.
s1025:61 «There is hereby established» a Fund.
s1026:7 misses
[1026:15 1
s1026:17 Each Party shall establish a register.
{1027:5 8
s1027:5 id
s1027:9 en.force.declaration.stative
s1028:5 category
s1028:15 force
s1029:5 value
s1029:12 declaration
s1030:5 patterns
[1031:7 16
s1031:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s1032:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s1033:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s1034:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|proportionate|time-barred|prescribed|barred|taxable|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s1035:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s1036:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s1037:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|involve|entail|imply|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s1038:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s1039:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s1040:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s1041:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s1042:9 <shall> [<adverbial>] hold office
s1043:9 <shall> bear (the|today's) date
s1044:9 <shall> [<adverbial>|only] bear [<adverbial>|only] [...3] (interest|liability)
s1045:10 <shall> , ...20 , [<adverbial>] <being-verb>
s1046:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s1047:5 source
s1047:13 project; codebook, "states, defines, constitutes"
s1048:5 rationale
s1048:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s1049:5 measured
{1049:15 2
s1049:16 hits
s1049:22 50
s1049:26 right
s1049:33 47
s1050:5 examples
{1051:7 2
s1051:7 hits
[1051:13 3
s1051:15 The good «shall retain its originating status».
s1051:66 Both States «shall be parties to» this Pact on a footing of equality.
s1051:139 The members «shall hold office» for two years.
s1052:7 misses
[1052:15 1
s1052:17 Each Party shall retain copies for five years.
{1053:5 8
s1053:5 id
s1053:9 en.force.declaration.counts
s1054:5 category
s1054:15 force
s1055:5 value
s1055:12 declaration
s1056:5 patterns
[1057:7 5
s1057:9 <shall> [not] be (counted|disregarded|reckoned|eligible)
s1058:9 <shall> not be included
s1059:9 <shall> not be taken into account
s1060:9 <shall> be (exempt|exempted)
s1061:9 <shall> (qualify|count|rank|be an originating)
s1062:5 source
s1062:13 project
s1063:5 rationale
s1063:16 A rule of reckoning or of status.
s1064:5 measured
{1064:15 2
s1064:16 hits
s1064:22 50
s1064:26 right
s1064:33 49
s1065:5 examples
{1066:7 2
s1066:7 hits
[1066:13 1
s1066:15 Spare parts «shall be disregarded».
s1067:7 misses
[1067:15 1
s1067:17 A Party shall take them into account.
{1068:5 11
s1068:5 id
s1068:9 en.force.declaration.means
s1069:5 category
s1069:15 force
s1070:5 value
s1070:12 declaration
s1071:5 patterns
[1072:7 10
s1072:9 (means|mean)
s1073:9 <shall> (mean|denote|signify)
s1074:9 (term|expression|word|definition) ...6 <shall> (include|cover|be)
s1075:9 (is|are) defined (as|in)
s1076:9 has the (same|following) meaning
s1077:9 have the (same|following) meaning~
s1078:9 (is|are) (understood|deemed|considered) (as|to)
s1079:9 (is|are) referred to as
s1080:9 term ...8 shall [not] [be]
s1081:9 (term|terms|expression|expressions|definition) ...8 <shall> not [be deemed to] (include|cover)
s1082:5 not-after
[1082:16 1
s1082:18 (of|to|and|or|by|at|through|taking|which|available|necessary|with|whereby)
s1083:5 not-inside
[1083:17 2
s1083:19 (means|mean) $
s1083:37 means , (to|in particular|including|such as|taking)
s1084:5 not-before
[1084:17 1
s1084:19 (a|as|on|is|are|political|unconstitutional|legitimate|alternate|alternative|agreed|lawful|democratic|constitute|other|only|usual|practical|without|adequate|sufficient|limited|through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s1085:5 source
s1085:13 project; codebook, "means"
s1086:5 rationale
s1086:16 It gives a word its meaning.
s1087:5 measured
{1087:15 2
s1087:16 hits
s1087:22 50
s1087:26 right
s1087:33 49
s1088:5 examples
{1089:7 2
s1089:7 hits
[1089:13 1
s1089:15 "Vessel" «means» any craft that floats.
s1090:7 misses
[1090:15 1
s1090:17 Each Party shall use all appropriate means.
{1091:5 9
s1091:5 id
s1091:9 en.force.declaration.named
s1092:5 category
s1092:15 force
s1093:5 value
s1093:12 declaration
s1094:5 weight
s1094:13 0.3
s1095:5 patterns
[1096:7 2
s1096:9 refers to
s1097:9 (hereinafter|hereafter) [referred to as|called]
s1098:5 source
s1098:13 project; codebook, "means"
s1099:5 rationale
s1099:16 A name is given in passing.
s1100:5 measured
{1100:15 2
s1100:16 hits
s1100:22 50
s1100:26 right
s1100:33 49
s1101:5 examples
{1102:7 2
s1102:7 hits
[1102:13 1
s1102:15 The Bank, «hereinafter called» the Agent, is here.
s1103:7 misses
[1103:15 1
s1103:17 The Bank is the Agent.
{1104:5 11
s1104:5 id
s1104:9 en.force.declaration.finite
s1105:5 category
s1105:15 force
s1106:5 value
s1106:12 declaration
s1107:5 weight
s1107:13 0.55
s1108:5 patterns
[1109:7 17
s1109:9 (enter|enters|entered|come|comes) into (force|effect)
s1110:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s1111:9 (is|are) (responsible|liable) for
s1112:9 (is|are) (void|invalid|without [any] [legal] effect|not subject to|null and void|governed by|regulated by)
s1113:9 (is|are) (subject to|binding|effective|valid|applicable|without prejudice to)
s1114:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s1115:9 (takes|take) effect
s1116:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s1117:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s1118:9 (prevails|prevail|supersedes|supersede)
s1119:9 (falls|fall) within the scope
s1120:9 (is|are) (incompatible|compatible|consistent|identical)
s1121:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s1122:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s1123:9 (constitutes|consists of)
s1124:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s1125:9 (establishes|establish) the consent
s1126:5 not-before
[1126:17 2
s1126:19 (shall|will|must|may|should|to|can|would)
s1126:64 (shall|will|must|may|should|to|can|would) <adverbial>
s1127:5 not-inside
[1127:17 1
s1127:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s1128:5 source
s1128:13 project; codebook, "states, defines, constitutes"
s1129:5 rationale
s1129:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s1130:5 measured
{1130:15 2
s1130:16 hits
s1130:22 50
s1130:26 right
s1130:33 47
s1131:5 examples
{1132:7 2
s1132:7 hits
[1132:13 2
s1132:15 The Annexes «form an integral part» of this Pact.
s1132:68 This Pact «is subject to» ratification.
s1133:7 misses
[1133:15 1
s1133:17 The Pact shall be ratified.
{1134:5 9
s1134:5 id
s1134:9 en.force.declaration.duration
s1135:5 category
s1135:15 force
s1136:5 value
s1136:12 declaration
s1137:5 weight
s1137:13 0.35
s1138:5 patterns
[1139:7 5
s1139:9 (is|are|<shall> be|has been) concluded for
s1140:9 (is|<shall> be) of (unlimited|indefinite) duration
s1141:9 <shall> [<adverbial>] (remain|continue|be) in [full] force (indefinitely|for (an|a) (indefinite|unlimited|undetermined))
s1142:9 <shall> have [an] (unlimited|indefinite) (duration|validity|term)
s1143:9 (is|<shall> be) valid for an (unlimited|indefinite)
s1144:5 source
s1144:13 project; codebook, "entry into force"
s1145:5 rationale
s1145:16 How long the instrument lasts is the setting of the right to denounce, where both stand together.
s1146:5 measured
{1146:15 2
s1146:16 hits
s1146:22 50
s1146:26 right
s1146:33 49
s1147:5 examples
{1148:7 2
s1148:7 hits
[1148:13 1
s1148:15 This Pact «is concluded for» an unlimited period.
s1149:7 misses
[1149:15 1
s1149:17 This Pact shall enter into force in May.
{1150:5 9
s1150:5 id
s1150:9 en.force.declaration.objective
s1151:5 category
s1151:15 force
s1152:5 value
s1152:12 declaration
s1153:5 patterns
[1154:7 3
s1154:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (this|the present) ...4 (is|are)
s1155:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (cooperation|co-operation) ...6 (is|are|shall be|will be)
s1156:10 (agreement|convention|treaty|chapter|protocol|association|cooperation|organization|union|centre|fund) [...4] (has|have|shall have) (as its|as their|the following|for its|as) (objective|objectives|purpose|purposes|aim|aims|object|objects)
s1157:5 not-before
[1157:17 4
s1157:18 for
s1157:23 for the
s1157:32 to the
s1157:40 with the
s1158:5 source
s1158:13 project; codebook, "states, defines"
s1159:5 rationale
s1159:16 The aims of an instrument are stated; what its list says of the means does not turn them into duties.
s1160:5 measured
{1160:15 2
s1160:16 hits
s1160:22 50
s1160:26 right
s1160:33 47
s1161:5 examples
{1162:7 2
s1162:7 hits
[1162:13 1
s1162:15 The «objectives of this Pact are» to widen trade; the Parties shall pay due regard to equity.
s1163:7 misses
[1163:15 1
s1163:17 The Parties shall pursue this objective.
{1164:5 9
s1164:5 id
s1164:9 en.force.declaration.chapeau
s1165:5 category
s1165:15 force
s1166:5 value
s1166:12 declaration
s1167:5 weight
s1167:13 0.4
s1168:5 patterns
[1169:7 3
s1169:9 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s1170:9 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s1171:9 <shall> [<adverbial>] be (subject to|governed by|effected under|carried out under|applied under) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s1172:5 source
s1172:13 project
s1173:5 rationale
s1173:16 It announces rules that stand below it, and they say what is to be done.
s1174:5 measured
{1174:15 2
s1174:16 hits
s1174:22 50
s1174:26 right
s1174:33 48
s1175:5 examples
{1176:7 2
s1176:7 hits
[1176:13 1
s1176:15 The «following rules shall apply»: (a) the claim shall be lodged in May.
s1177:7 misses
[1177:15 1
s1177:17 This rule shall apply.
{1178:5 11
s1178:5 id
s1178:9 en.force.declaration.told
s1179:5 category
s1179:15 force
s1180:5 value
s1180:12 declaration
s1181:5 weight
s1181:13 0.3
s1182:5 scope
[1182:12 1
s1182:13 treaty
s1183:5 patterns
[1184:7 3
s1184:9 (annex|annexes|protocol|chapter|section|sub-section|appendix|schedule|article) ...6 (lays down|lay down|sets out|set out|contains) the
s1185:9 (agreement|convention|protocol|treaty) is (established|drawn up|done) in
s1186:9 consent ...12 is expressed by
s1187:5 not-before
[1187:17 1
s1187:19 (in|by|under|of|with)
s1188:5 source
s1188:13 project; codebook, "states, defines, constitutes"
s1189:5 rationale
s1189:16 A plain present tense tells what is so; an operator in a clause beside it ("when the treaty provides that it shall be so") does not govern.
s1190:5 measured
{1190:15 2
s1190:16 hits
s1190:22 50
s1190:26 right
s1190:33 47
s1191:5 examples
{1192:7 2
s1192:7 hits
[1192:13 1
s1192:15 «Protocol 3 lays down the» rules of origin.
s1193:7 misses
[1193:15 1
s1193:17 The Council lays down rules.
{1194:5 10
s1194:5 id
s1194:9 en.force.declaration.not-apply
s1195:5 category
s1195:15 force
s1196:5 value
s1196:12 declaration
s1197:5 weight
s1197:13 0.8
s1198:5 patterns
[1199:7 1
s1199:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1200:5 not-inside
[1200:17 3
s1200:19 (which|whose|ensure|ensuring|declare|declaring|provided|provided that|as far as|if|where|unless) ...12 (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1200:234 <instrument> [,] which does not [<adverbial>] [directly] (affect|apply|prejudice)
s1200:319 (laws and regulations|notifies|notify) ...4 that <instrument> does not apply
s1201:5 source
s1201:13 project; codebook, "settles applicability"
s1202:5 rationale
s1202:16 It bounds a rule.
s1203:5 measured
{1203:15 2
s1203:16 hits
s1203:22 50
s1203:26 right
s1203:33 47
s1204:5 examples
{1205:7 2
s1205:7 hits
[1205:13 1
s1205:15 «Paragraph 2 does not apply» to gifts.
s1206:7 misses
[1206:15 1
s1206:17 The tariff does not apply.
{1207:5 9
s1207:5 id
s1207:9 en.force.declaration.letter
s1208:5 category
s1208:15 force
s1209:5 value
s1209:12 declaration
s1210:5 patterns
[1211:7 5
s1211:9 (has|have) the honour [also|further|likewise] to
s1212:9 (presents|present) (its|their|his) compliments
s1213:9 acknowledge [the] receipt of
s1214:9 (avail|avails) (myself|itself|themselves|himself) of
s1215:9 accept , [...3] , the [renewed] assurance~
s1216:5 not-before
[1216:17 1
s1216:18 (shall|will|must|may)
s1217:5 source
s1217:13 project; exchanges of notes
s1218:5 rationale
s1218:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s1219:5 measured
{1219:15 2
s1219:16 hits
s1219:22 50
s1219:26 right
s1219:33 49
s1220:5 examples
{1221:7 2
s1221:7 hits
[1221:13 1
s1221:15 I «have the honour to» confirm that my Government agrees.
s1222:7 misses
[1222:15 1
s1222:17 The guests of honour shall be received.
{1223:5 12
s1223:5 id
s1223:9 en.force.declaration.position
s1224:5 category
s1224:15 force
s1225:5 value
s1225:12 declaration
s1226:5 weight
s1226:13 0.2
s1227:5 patterns
[1228:7 3
s1228:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s1229:9 (recognize|recognizes|acknowledge|acknowledges|note|notes|realize|realizes|understand) that ...20 (may|can|might|could)
s1230:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s1231:5 not-before
[1231:17 1
s1231:19 (to|shall|may|should|must|which|that|if|will)
s1232:5 unless
[1232:13 1
s1232:14 may ...4 only
s1233:5 not-inside
[1233:17 1
s1233:19 (should|if|where|when|unless|event|each|that) ...5 <said> [also] (consider|recognize|recognizes|believe|note|share|understand)
s1234:5 source
s1234:13 project; codebook, "recognises, recalls, reaffirms"
s1235:5 rationale
s1235:16 It states a view; what the provision goes on to require governs.
s1236:5 measured
{1236:15 2
s1236:16 hits
s1236:22 50
s1236:26 right
s1236:33 47
s1237:5 examples
{1238:7 2
s1238:7 hits
[1238:13 1
s1238:15 The «Parties share» the view that tourism matters to the islands.
s1239:7 misses
[1239:15 1
s1239:17 The Parties shall recognize the certificates.
{1241:5 7
s1241:5 id
s1241:9 en.addressee.party
s1242:5 category
s1242:15 addressee
s1243:5 value
s1243:12 party
s1244:5 patterns
[1244:15 1
s1244:16 <party>
s1245:5 source
s1245:13 project; Rajamani 2016 on "each Party" and "Parties"
s1246:5 rationale
s1246:16 States and unions of States that can be bound.
s1247:5 examples
{1248:7 2
s1248:7 hits
[1248:13 1
s1248:15 «Contracting Parties» shall notify.
s1249:7 misses
[1249:15 1
s1249:17 The notice shall be in writing.
{1250:5 7
s1250:5 id
s1250:9 en.addressee.each-party
s1251:5 category
s1251:15 addressee
s1252:5 value
s1252:12 each-party
s1253:5 patterns
[1254:7 3
s1254:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s1255:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s1256:9 (each|any|either|neither|none|one|both|all) of (the|its|their) [...1] <party>
s1257:5 source
s1257:13 project; Rajamani 2016
s1258:5 rationale
s1258:16 One party at a time, so that each knows that it is meant.
s1259:5 examples
{1260:7 2
s1260:7 hits
[1260:13 1
s1260:15 «Each Contracting Party» shall notify.
s1261:7 misses
[1261:15 1
s1261:17 Parties shall notify.
{1262:5 7
s1262:5 id
s1262:9 en.addressee.organ
s1263:5 category
s1263:15 addressee
s1264:5 value
s1264:12 organ
s1265:5 patterns
[1266:7 2
s1266:9 <organ>
s1267:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s1268:5 source
s1268:13 project
s1269:5 rationale
s1269:16 A body or office that can act.
s1270:5 examples
{1271:7 2
s1271:7 hits
[1271:13 1
s1271:15 The «Committee» shall meet.
s1272:7 misses
[1272:15 1
s1272:17 The meeting shall be public.
{1273:5 7
s1273:5 id
s1273:9 en.addressee.person
s1274:5 category
s1274:15 addressee
s1275:5 value
s1275:12 person
s1276:5 patterns
[1277:7 5
s1277:9 <person>
s1278:9 (consular|diplomatic|customs|liaison|career|honorary) [consular] (officer~|agent~|official~|employee~)
s1279:9 (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1280:9 (representative~|delegate~|member~|officials|staff|nationals|citizens|vessels|airlines|aircraft) of (the|a|any|each|either|other|that) [...1] (members|parties|states|party|state|country|government|governments)
s1281:9 (representative~|delegate~|member~|officials|staff|nationals|citizens) of (members|parties|states|member states)
s1282:5 source
s1282:13 project
s1283:5 rationale
s1283:16 Persons and peoples, natural or legal.
s1284:5 examples
{1285:7 2
s1285:7 hits
[1285:13 1
s1285:15 «Everyone» has the right to a name.
s1286:7 misses
[1286:15 1
s1286:17 The State shall issue a name.
{1287:5 7
s1287:5 id
s1287:9 en.addressee.instrument
s1288:5 category
s1288:15 addressee
s1289:5 value
s1289:12 instrument
s1290:5 patterns
[1290:15 1
s1290:16 <instrument>
s1291:5 source
s1291:13 project
s1292:5 rationale
s1292:16 The instrument and its parts, which cannot act.
s1293:5 examples
{1294:7 2
s1294:7 hits
[1294:13 1
s1294:15 «This Agreement» shall apply.
s1295:7 misses
[1295:15 1
s1295:17 The Court shall apply it.
{1296:5 7
s1296:5 id
s1296:9 en.addressee.party.complement
s1297:5 category
s1297:15 addressee
s1298:5 value
s1298:12 party-complement
s1299:5 patterns
[1300:7 4
s1300:9 <preposition> [<determiner>] <party>
s1301:9 <preposition> [<determiner>] [<party-adjective>] <party-noun> (concerned|party)
s1302:9 <preposition> [<determiner>] <party> and [<determiner>] <party>
s1303:9 (committed to|behalf of|respect of) [<determiner>] <party>
s1304:5 source
s1304:13 project
s1305:5 rationale
s1305:16 A party behind a preposition belongs to another noun; "trade between the Parties" is told nothing.
s1306:5 examples
{1307:7 2
s1307:7 hits
[1307:13 1
s1307:15 The classification of goods in trade «between the Parties» shall be uniform.
s1308:7 misses
[1308:15 1
s1308:17 The Parties shall trade.
{1309:5 7
s1309:5 id
s1309:9 en.addressee.organ.complement
s1310:5 category
s1310:15 addressee
s1311:5 value
s1311:12 organ-complement
s1312:5 patterns
[1313:7 2
s1313:9 <preposition> [<determiner>] <organ>
s1314:9 <preposition> (the|its|their|a) ...1 <organ>
s1315:5 source
s1315:13 project
s1316:5 rationale
s1316:16 A body behind a preposition belongs to another noun; who bears "the expenses of the Tribunal" is another.
s1317:5 examples
{1318:7 2
s1318:7 hits
[1318:13 1
s1318:15 The expenses «of the Tribunal» shall be borne equally.
s1319:7 misses
[1319:15 1
s1319:17 The Tribunal shall meet.
{1320:5 7
s1320:5 id
s1320:9 en.addressee.person.complement
s1321:5 category
s1321:15 addressee
s1322:5 value
s1322:12 person-complement
s1323:5 patterns
[1323:15 1
s1323:17 <preposition> [<determiner>] <person>
s1324:5 source
s1324:13 project
s1325:5 rationale
s1325:16 Persons behind a preposition belong to another noun; "the rights of women" are told nothing.
s1326:5 examples
{1327:7 2
s1327:7 hits
[1327:13 1
s1327:15 The rights «of women» shall be protected.
s1328:7 misses
[1328:15 1
s1328:17 Women shall have the right to vote.
{1329:5 7
s1329:5 id
s1329:9 en.addressee.instrument.complement
s1330:5 category
s1330:15 addressee
s1331:5 value
s1331:12 instrument-complement
s1332:5 patterns
[1333:7 2
s1333:9 <preposition> [<determiner>] <instrument>
s1334:9 <preposition> [<determiner>] <instrument> and [<determiner>] <instrument>
s1335:5 source
s1335:13 project
s1336:5 rationale
s1336:16 A place in the instrument is where something is said; it is the subject of nothing.
s1337:5 examples
{1338:7 2
s1338:7 hits
[1338:13 1
s1338:15 Evidence that the conditions set out «in paragraph» 1 are met shall be supplied.
s1339:7 misses
[1339:15 1
s1339:17 Paragraph 1 shall apply.
{1340:5 7
s1340:5 id
s1340:9 en.addressee.party.agent
s1341:5 category
s1341:15 addressee
s1342:5 value
s1342:12 party-agent
s1343:5 patterns
[1344:7 3
s1344:9 by [<determiner>] <party>
s1345:9 by [<determiner>] [<party-adjective>] <party-noun> (concerned|party)
s1346:9 by (each|any|either|one|both|all) of (the|its|their) [...1] <party>
s1347:5 source
s1347:13 project
s1348:5 rationale
s1348:16 In the passive the one who acts stands behind "by".
s1349:5 examples
{1350:7 2
s1350:7 hits
[1350:13 1
s1350:15 The costs shall be borne «by the Parties».
s1351:7 misses
[1351:15 1
s1351:17 The Parties shall bear the costs.
{1352:5 7
s1352:5 id
s1352:9 en.addressee.organ.agent
s1353:5 category
s1353:15 addressee
s1354:5 value
s1354:12 organ-agent
s1355:5 patterns
[1356:7 2
s1356:9 by [<determiner>] <organ>
s1357:9 by (the|its|their|a) ...1 <organ>
s1358:5 source
s1358:13 project
s1359:5 rationale
s1359:16 In the passive the one who acts stands behind "by".
s1360:5 examples
{1361:7 2
s1361:7 hits
[1361:13 1
s1361:15 The report shall be adopted «by the Committee».
s1362:7 misses
[1362:15 1
s1362:17 The Committee shall adopt the report.
{1363:5 7
s1363:5 id
s1363:9 en.addressee.person.agent
s1364:5 category
s1364:15 addressee
s1365:5 value
s1365:12 person-agent
s1366:5 patterns
[1366:15 1
s1366:17 by [<determiner>] <person>
s1367:5 source
s1367:13 project
s1368:5 rationale
s1368:16 In the passive the one who acts stands behind "by".
s1369:5 examples
{1370:7 2
s1370:7 hits
[1370:13 1
s1370:15 The form shall be signed «by the applicant».
s1371:7 misses
[1371:15 1
s1371:17 The applicant shall sign the form.
{1373:5 8
s1373:5 id
s1373:9 en.clause.relative
s1374:5 category
s1374:15 clause
s1375:5 value
s1375:12 relative
s1376:5 patterns
[1376:15 13
s1376:16 which
s1376:23 who
s1376:28 whom
s1376:34 whose
s1376:41 that
s1376:47 whereby
s1376:56 whatever
s1376:66 whoever
s1376:75 whichever
s1376:86 wherein
s1376:95 whereof
s1376:104 whereupon
s1376:116 such (measures|steps|date|manner|time|times|conditions|terms|extent|period|periods|amount|amounts|other|further|information|arrangements|functions|persons|form|rules|action|facilities|part|goods|provisions|limitations|restrictions|means|place|places|staff|services|assistance|documents|reports|procedures|modifications|regulations|requirements|safeguards|exceptions) ...5 as
s1377:5 source
s1377:13 project
s1378:5 rationale
s1378:16 The operator that follows belongs to the clause that they open.
s1379:5 measured
{1379:15 2
s1379:16 hits
s1379:22 50
s1379:26 right
s1379:33 45
s1380:5 examples
{1381:7 2
s1381:7 hits
[1381:13 1
s1381:15 Measures «which» may affect trade shall be notified.
s1382:7 misses
[1382:15 1
s1382:17 Trade measures shall be notified.
{1383:5 8
s1383:5 id
s1383:9 en.clause.demonstrative
s1384:5 category
s1384:15 clause
s1385:5 value
s1385:12 none
s1386:5 patterns
[1387:7 9
s1387:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s1388:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s1389:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s1390:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s1391:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1392:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1393:9 when (appropriate|necessary|possible|applicable|required)
s1394:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1395:9 because of
s1396:5 source
s1396:13 project
s1397:5 rationale
s1397:17 "That Party" points; it opens no clause.
s1398:5 measured
{1398:15 2
s1398:16 hits
s1398:22 50
s1398:26 right
s1398:33 50
s1399:5 examples
{1400:7 2
s1400:7 hits
[1400:13 1
s1400:15 If a Party so asks, «that Party shall» pay.
s1401:7 misses
[1401:15 1
s1401:17 A rule that may bind.
{1402:5 8
s1402:5 id
s1402:9 en.clause.conditional
s1403:5 category
s1403:15 clause
s1404:5 value
s1404:12 conditional
s1405:5 patterns
[1406:7 9
s1406:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1407:9 in (case|cases|the event) [that|of|where]
s1408:9 to the extent [that]
s1409:9 (in so far|insofar|so far|so long|as long|as soon) as
s1410:9 (so|in order) that
s1411:10 (if|where|when) , ...14 , (no|neither)
s1412:9 as the [joint|negotiating|contracting|two] (parties|states|members|governments|council|committee|commission|board|assembly|conference|court|tribunal|secretary-general|panel|president)
s1413:9 as (they|it|he)
s1414:9 in the (case|cases) (of|where)
s1415:5 source
s1415:13 project
s1416:5 rationale
s1416:16 They open a clause of circumstance; its operators do not govern.
s1417:5 measured
{1417:15 2
s1417:16 hits
s1417:22 50
s1417:26 right
s1417:33 45
s1418:5 examples
{1419:7 2
s1419:7 hits
[1419:13 1
s1419:15 «If» the Party may not comply, it shall say so.
s1420:7 misses
[1420:15 1
s1420:17 The Party shall comply.
{1421:5 8
s1421:5 id
s1421:9 en.clause.proviso
s1422:5 category
s1422:15 clause
s1423:5 value
s1423:12 proviso
s1424:5 patterns
[1424:15 8
s1424:16 provided that
s1424:31 provided however that
s1424:55 provided , however , that
s1424:83 except that
s1424:96 save that
s1424:108 it being understood that
s1424:136 on the understanding that
s1424:164 on condition that
s1425:5 source
s1425:13 project
s1426:5 rationale
s1426:16 A proviso trims the norm before it and does not govern.
s1427:5 measured
{1427:15 2
s1427:16 hits
s1427:22 50
s1427:26 right
s1427:33 50
s1428:5 examples
{1429:7 2
s1429:7 hits
[1429:13 1
s1429:15 Entry is free, «provided that» it shall be declared.
s1430:7 misses
[1430:15 1
s1430:17 Each Party provided a list.
{1431:5 8
s1431:5 id
s1431:9 en.clause.transparent
s1432:5 category
s1432:15 clause
s1433:5 value
s1433:12 transparent
s1434:5 patterns
[1435:7 7
s1435:9 (agree|agrees|agreed) [...3] that
s1436:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1437:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1438:9 (decides|resolves) ...14 that
s1439:9 and that
s1440:9 to the effect that
s1441:9 (declare|declares) that
s1442:5 source
s1442:13 project
s1443:5 rationale
s1443:16 What follows "agree that" is itself the norm.
s1444:5 measured
{1444:15 2
s1444:16 hits
s1444:22 50
s1444:26 right
s1444:33 43
s1445:5 examples
{1446:7 2
s1446:7 hits
[1446:13 1
s1446:15 The Parties «agree that» fees shall be waived.
s1447:7 misses
[1447:15 1
s1447:17 Fees that may be waived.
{1448:5 8
s1448:5 id
s1448:9 en.clause.finite-verb
s1449:5 category
s1449:15 clause
s1450:5 value
s1450:12 finite-verb
s1451:5 patterns
[1451:15 9
s1451:16 is
s1451:20 are
s1451:25 was
s1451:30 were
s1451:36 has
s1451:41 have
s1451:47 had
s1451:52 does
s1451:58 do
s1452:5 source
s1452:13 project
s1453:5 rationale
s1453:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1454:5 measured
{1454:15 2
s1454:16 hits
s1454:22 50
s1454:26 right
s1454:33 47
s1455:5 examples
{1456:7 2
s1456:7 hits
[1456:13 1
s1456:15 A Party which «is» late shall say so.
s1457:7 misses
[1457:15 1
s1457:17 A Party shall say so.
{1458:5 8
s1458:5 id
s1458:9 en.clause.privilege
s1459:5 category
s1459:15 clause
s1460:5 value
s1460:12 privilege
s1461:5 patterns
[1462:7 2
s1462:9 (immunity|immunities|privilege~|inviolability|exemption~|facilities)
s1463:9 (inviolable|immune|exempt|exempted)
s1464:5 source
s1464:13 project; codebook, "a power or right of an organ is a permission"
s1465:5 rationale
s1465:16 An immunity is no power; an organ has it as a person has.
s1466:5 measured
{1466:15 2
s1466:16 hits
s1466:22 50
s1466:26 right
s1466:33 41
s1467:5 examples
{1468:7 2
s1468:7 hits
[1468:13 2
s1468:15 The Bank shall enjoy «immunity» from suit.
s1468:61 Its premises shall be «inviolable».
s1469:7 misses
[1469:15 1
s1469:17 The Bank shall have the right to lend.
{1471:5 8
s1471:5 id
s1471:9 en.clause.coordinator
s1472:5 category
s1472:15 clause
s1473:5 value
s1473:12 coordinator
s1474:5 patterns
[1474:15 2
s1474:16 and
s1474:21 or
s1475:5 source
s1475:13 project
s1476:5 rationale
s1476:16 What follows shares the clause of what stands before.
s1477:5 measured
{1477:15 2
s1477:16 hits
s1477:22 50
s1477:26 right
s1477:33 49
s1478:5 examples
{1479:7 2
s1479:7 hits
[1479:13 1
s1479:15 It shall be short «and» may be secret.
s1480:7 misses
[1480:15 1
s1480:17 It shall be short.
{1481:5 10
s1481:5 id
s1481:9 en.clause.negation
s1482:5 category
s1482:15 clause
s1483:5 value
s1483:12 negation
s1484:5 patterns
[1484:15 12
s1484:17 no
s1484:22 neither
s1484:31 ^ nor
s1484:38 nor (shall|may|will|must|should)
s1484:72 none
s1484:78 nobody
s1484:86 no one
s1484:94 nothing
s1484:103 no party
s1484:113 in no case
s1484:125 under no circumstances
s1484:149 never
s1485:5 not-before
[1485:17 15
s1485:18 has
s1485:23 have
s1485:29 having
s1485:37 had
s1485:42 pose
s1485:48 poses
s1485:55 leave
s1485:62 leaving
s1485:71 guarantee
s1485:82 is
s1485:86 are
s1485:91 was
s1485:96 were
s1485:102 with
s1485:108 results in
s1486:5 not-after
[1486:16 1
s1486:18 (later|less|more|longer|other|fewer|better|higher|event|<numeral>)
s1487:5 source
s1487:13 project
s1488:5 rationale
s1488:16 A negated subject forbids what a plain one would be told or allowed to do.
s1489:5 measured
{1489:15 2
s1489:16 hits
s1489:22 50
s1489:26 right
s1489:33 40
s1490:5 examples
{1491:7 2
s1491:7 hits
[1491:13 1
s1491:15 «No Party» shall levy a toll.
s1492:7 misses
[1492:15 1
s1492:17 Each Party shall reply no later than noon.
"""####
}
