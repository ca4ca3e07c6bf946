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
{8:3 26
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
s49:7 (pay|have) [due|particular|full|special] (regard|attention)
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
s132:7 (each|every|the|any|a|all) [...2] (person~|child~|individual~|worker~|citizen~|national~|refugee~|accused~|victim~|family~|author~|inventor~|people~|prisoner~|alien~|parent~|woman~|minor~|applicant~|investor~|holder~|owner~|producer~|exporter~|importer~|company~|enterprise~)
s133:7 (children|persons|women|men|workers|migrants|refugees|nationals|citizens|individuals|prisoners|internees|detainees|victims|parents|spouses|aliens|investors|companies|enterprises)
s134:3 party
[135:5 4
s135:7 (party~|state~|government~|country~|member~)
s136:7 (contracting|member|state|high contracting|participating|associated|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host) (party~|state~|country~|government~|power~|member~|side~)
s137:7 (sides|partners|signatories|powers|nations|republic|kingdom|community|union|federation|eec|ec|eu)
s138:7 efta states
s139:3 organ
[140:5 2
s140:7 (committee|subcommittee|sub-committee|sub-committees|sub-commission|council|commission|court|tribunal|panel|board|bureau|secretariat|secretary-general|secretary general|secretary|director-general|director|executive director|depositary|depository|conference|assembly|general assembly|security council|chamber|presidency|president|chairman|chairperson|chair|prosecutor|registrar|registry|arbitrator|arbitrators)
s141:7 (authority|authorities|agency|agencies|administration|administrations|organization|organisation|body|bodies|organ|governor~|office|centre|center|fund|bank|corporation|commissioner|working group|group of experts|expert group|meeting of the parties|ministers|delegation|mission|institution~|panels|committees|councils|ombudsman|rapporteur|group)
s142:3 passive
[143:5 1
s143:7 (made|taken|given|applied|provided|granted|accorded|submitted|notified|abolished|introduced|reduced|eliminated|implemented|carried|conducted|paid|borne|issued|adopted|communicated|published)
s144:1 rules
[146:3 70
{146:5 8
s146:5 id
s146:9 en.force.obligation.shall
s147:5 category
s147:15 force
s148:5 value
s148:12 obligation
s149:5 patterns
[149:15 3
s149:16 shall
s149:23 must
s149:29 <run-on-shall>
s150:5 source
s150:13 project; codebook of the development codes, "force"
s151:5 rationale
s151:16 The operator of duty in English treaty language; the words after it may turn it into something else, and longer rules say so.
s152:5 measured
{152:15 2
s152:16 hits
s152:22 50
s152:26 right
s152:33 46
s153:5 examples
{154:7 2
s154:7 hits
[154:13 2
s154:15 Each Party «shall» notify the Secretariat of its focal point.
s154:80 The request «must» state the reasons.
s155:7 misses
[155:15 1
s155:17 Each Party may notify the Secretariat.
{156:5 9
s156:5 id
s156:9 en.force.obligation.undertake
s157:5 category
s157:15 force
s158:5 value
s158:12 obligation
s159:5 patterns
[160:7 6
s160:9 (undertake|undertakes|undertook) [<adverbial>] to
s161:10 (undertake|undertakes) , ...30 , [<adverbial>] to
s162:10 (undertake|undertakes|engage|engages|agree|agrees) :
s163:9 (undertake|undertakes) [the] following
s164:9 shall undertake to
s165:9 (assume|assumes|accept|accepts|undertake|undertakes) (the|an) (obligation|obligations|duty|commitment|commitments) (to|of|under)
s166:5 not-before
[166:17 1
s166:18 (which|that|may|to)
s167:5 source
s167:13 project
s168:5 rationale
s168:16 Treaty English binds a party by its undertaking as much as by "shall".
s169:5 measured
{169:15 2
s169:16 hits
s169:22 50
s169:26 right
s169:33 48
s170:5 examples
{171:7 2
s171:7 hits
[171:13 2
s171:15 Each Party «undertakes to» bring its law into conformity with this Protocol.
s171:95 The Parties «undertake, within the limits of their powers, to» open the register.
s172:7 misses
[172:15 1
s172:17 A Party shall undertake all necessary tests.
{173:5 10
s173:5 id
s173:9 en.force.obligation.agree
s174:5 category
s174:15 force
s175:5 value
s175:12 obligation
s176:5 patterns
[177:7 8
s177:9 (party~|state~|member~|side~|government~|country~|community|countries) [also|further|hereby|mutually|both] (agree|agrees|agreed|covenant|covenants|pledge|pledges) [<adverbial>] to
s178:9 ^ [it is] [hereby] agree~ to
s179:10 (agree|agrees) , ...28 , [<adverbial>|gradually] to
s180:9 (which|that) they [hereby] (undertake|agree|pledge themselves|bind themselves) to
s181:9 (agree|agrees) [<adverbial>] [<adverbial>] to
s182:9 (have|has) [<adverbial>] agreed to
s183:9 (party~|state~|member~|side~|government~|country~|countries) [have|hereby|mutually|both] (decide|decided|resolve|resolved|promise|promises) [<adverbial>] to
s184:9 (is|are) agreed to
s185:5 not-before
[185:17 1
s185:18 (may|to|if|unless|shall|should|will|which|who|that|not|cannot|might|can|as)
s186:5 not-after
[186:16 1
s186:17 (the|this|that|an|a|it|such|any|these|those|its|their|them|him|by|be)
s187:5 source
s187:13 project; UN Charter art. 25 as read in the literature
s188:5 rationale
s188:16 An agreement to act is a duty without any "shall".
s189:5 measured
{189:15 2
s189:16 hits
s189:22 50
s189:26 right
s189:33 44
s190:5 examples
{191:7 2
s191:7 hits
[191:13 2
s191:15 The «Parties agree to» exchange their lists of officials.
s191:76 The «Members agree to» act jointly.
s192:7 misses
[192:15 1
s192:17 The Parties may agree to extend the period.
{193:5 10
s193:5 id
s193:9 en.force.obligation.required
s194:5 category
s194:15 force
s195:5 value
s195:12 obligation
s196:5 patterns
[197:7 14
s197:9 (is|are) [also] (required|obliged|obligated|bound) to
s198:9 shall be (required|obliged|obligated|bound) to
s199:9 (is|are|remain|remains) under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of|not to)
s200:9 (has|have) (the|a|an) (duty|obligation|responsibility) (to|of)
s201:9 (has|have|shall have) the right and [the] (duty|obligation) to
s202:9 (shall|will) be under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of)
s203:9 it (is|shall be) the (duty|responsibility|obligation) of
s204:9 (engage|engages|bind|binds|oblige|obliges|commit|commits) [itself|themselves] to
s205:9 (is|are) committed to
s206:9 <organ> (is|are) [hereby|also] (charged|entrusted|tasked|responsible) (with|for)
s207:9 it is incumbent (on|upon)
s208:9 (has|have) to
s209:9 shall be (responsible|liable) for
s210:9 <instrument> ...4 <shall> be (registered|deposited|communicated|transmitted|submitted) by
s211:5 not-before
[211:17 1
s211:18 (no|not)
s212:5 not-inside
[212:17 3
s212:19 (which|who|that|as) ...2 (is|are) (required|obliged|bound|committed) to
s212:94 (which|who|that|if|when|where|should|unless) ...6 (has|have) to
s212:161 (would|shall|may|could) have to
s213:5 source
s213:13 project
s214:5 rationale
s214:16 A duty stated as a state of being bound.
s215:5 measured
{215:15 2
s215:16 hits
s215:22 50
s215:26 right
s215:33 46
s216:5 examples
{217:7 2
s217:7 hits
[217:13 2
s217:15 A carrier «is required to» keep the manifest for five years.
s217:79 The signatories «bind themselves to» submit the matter to mediation first.
s218:7 misses
[218:15 1
s218:17 Parties not required to report may do so.
{219:5 10
s219:5 id
s219:9 en.force.obligation.will
s220:5 category
s220:15 force
s221:5 value
s221:12 obligation
s222:5 patterns
[222:15 1
s222:16 will
s223:5 not-before
[223:17 1
s223:18 (the|of|free|good|their|its|his|political|popular|sovereign|collective|common|national|that|which|who|this)
s224:5 not-inside
[224:17 2
s224:19 (hope|hoping|expectation|expecting|convinced|believe|believes|believing|recognizing|recognizes|emphasizes|emphasizing|confident|noting|considering|considers|underlining|underscoring|stressing|welcoming|consider) ...20 will
s224:245 (letter|conditions|suspension) ...6 will
s225:5 source
s225:13 project; codebook, "will with a party or organ as its actor is coded as shall"
s226:5 rationale
s226:16 Agreements among administrations and arrangements under another name use "will" for "shall".
s227:5 measured
{227:15 2
s227:16 hits
s227:22 50
s227:26 right
s227:33 41
s228:5 examples
{229:7 2
s229:7 hits
[229:13 1
s229:15 The Parties «will» meet once a year.
s230:7 misses
[230:15 1
s230:17 An expression of the will of the people.
{231:5 8
s231:5 id
s231:9 en.force.obligation.object-of
s232:5 category
s232:15 force
s233:5 value
s233:12 obligation
s234:5 patterns
[235:7 2
s235:9 (shall|will|must) [<adverbial>] be the (object|subject) of
s236:9 (shall|will|must) [<adverbial>] be made (the|an|a) (object|subject) of
s237:5 source
s237:13 project
s238:5 rationale
s238:16 What shall be the object of consultations is to be consulted on.
s239:5 measured
{239:15 2
s239:16 hits
s239:22 23
s239:26 right
s239:33 23
s240:5 examples
{241:7 2
s241:7 hits
[241:13 1
s241:15 The measures «shall be the object of» talks in the Committee.
s242:7 misses
[242:15 1
s242:17 The Bank shall be the depositary.
{243:5 8
s243:5 id
s243:9 en.force.obligation.is-to
s244:5 category
s244:15 force
s245:5 value
s245:12 obligation
s246:5 patterns
[247:7 1
s247:9 (party~|state~|members|committee|council|secretariat|court|board|commission|ship~|vessel~|master~|carrier~|aircraft|authorities|organization|secretary-general|depositary|president|employer~) (is|are) to
s248:5 source
s248:13 project
s249:5 not-inside
[249:17 1
s249:19 (purpose|purposes|aim|aims|object|objective|objectives|function|functions|role|task|duty) ...6 (is|are) to
s250:5 rationale
s250:17 "The Council is to" lays a duty on an actor; other uses of "is to" say what a thing is for.
s251:5 examples
{252:7 2
s252:7 hits
[252:13 1
s252:15 The «Committee is to» complete its work by June.
s253:7 misses
[253:15 1
s253:17 The purpose of the fund is to help victims.
{254:5 10
s254:5 id
s254:9 en.force.obligation.present
s255:5 category
s255:15 force
s256:5 value
s256:12 obligation
s257:5 weight
s257:13 0.5
s258:5 patterns
[259:7 5
s259:9 ^ (each|every|both|the|all|a) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also|jointly] <party-act>
s260:9 ^ (parties|sides|contracting parties|member states) [hereby|mutually|also|jointly] <party-act>
s261:10 , (each|both|the|all) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also] <party-act>
s262:10 , (parties|sides|contracting parties) [hereby|mutually|also] <party-act>
s263:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|extend)
s264:5 not-before
[264:17 1
s264:19 (which|that|if|may|where|when|to)
s265:5 source
s265:13 project
s266:5 rationale
s266:16 Treaties translated from Russian or French state duties in the plain present tense.
s267:5 measured
{267:15 2
s267:16 hits
s267:22 14
s267:26 right
s267:33 13
s268:5 examples
{269:7 2
s269:7 hits
[269:13 1
s269:15 «The Parties grant» each other most-favoured-nation treatment.
s270:7 misses
[270:15 1
s270:17 A Party which grants treatment shall say so.
{271:5 9
s271:5 id
s271:9 en.force.obligation.consent
s272:5 category
s272:15 force
s273:5 value
s273:12 obligation
s274:5 weight
s274:13 0.4
s275:5 patterns
[276:7 2
s276:9 <party> <shall> [<adverbial>] (ratify|approve|accept|sign) (this|the present|the) <instrument>
s277:9 <instrument> ...4 <shall> [<adverbial>] be (ratified|approved|accepted|signed) [by|in accordance|according|in conformity]
s278:5 source
s278:13 project; codebook, "settles applicability or entry into force"
s279:5 rationale
s279:16 To ratify is a step on the way into force; where the clause goes on to settle that, it is what the provision is for.
s280:5 measured
{280:15 2
s280:16 hits
s280:22 11
s280:26 right
s280:33 10
s281:5 examples
{282:7 2
s282:7 hits
[282:13 1
s282:15 The «Parties shall approve this Agreement» by their own procedures. It shall enter into force in May.
s283:7 misses
[283:15 1
s283:17 The Parties shall ratify the award.
{284:5 9
s284:5 id
s284:9 en.force.obligation.let
s285:5 category
s285:15 force
s286:5 value
s286:12 obligation
s287:5 patterns
[288:7 3
s288:9 (he|she|they|internee~|prisoner~|detainee~|refugee~|crew~|troops|forces|personnel|delegate~|wounded|worker~|protected persons|interned persons|inspectors|representative~) [...8] <shall> [<adverbial>] be [<adverbial>] (allowed|permitted|enabled) [to|free]
s289:10 (he|she|they|internee~|prisoner~|detainee~) <shall> [<adverbial>] be (allowed|permitted|enabled) , ...14 , to
s290:9 <shall> [<adverbial>] be enabled to
s291:5 not-before
[291:17 3
s291:19 no
s291:24 neither
s291:33 that
s292:5 source
s292:13 project
s293:5 rationale
s293:16 What is to be allowed to a person in the power of another is a duty of that other.
s294:5 measured
{294:15 2
s294:16 hits
s294:22 4
s294:25 right
s294:32 4
s295:5 examples
{296:7 2
s296:7 hits
[296:13 1
s296:15 «Prisoners shall be allowed to» write home.
s297:7 misses
[297:15 1
s297:17 The designated airlines shall be allowed to open offices.
{298:5 9
s298:5 id
s298:9 en.force.obligation.organ-present
s299:5 category
s299:15 force
s300:5 value
s300:12 obligation
s301:5 weight
s301:13 0.5
s302:5 patterns
[303:7 2
s303:9 ^ the <organ> [<adverbial>] <organ-act>
s304:9 ^ the (joint|executive|general|mixed|permanent) <organ> [<adverbial>] <organ-act>
s305:5 source
s305:13 project; codebook, "shall meet, shall elect, shall report"
s306:5 rationale
s306:16 Statutes translated from French or Russian tell in the plain present what an organ is to do.
s307:5 measured
{307:15 2
s307:16 hits
s307:22 2
s307:25 right
s307:32 2
s308:5 examples
{309:7 2
s309:7 hits
[309:13 1
s309:15 «The Commission holds» its meetings in Riga.
s310:7 misses
[310:15 1
s310:17 A report which the Commission submits is public.
{311:5 8
s311:5 id
s311:9 en.force.obligation.cooperation
s312:5 category
s312:15 force
s313:5 value
s313:12 obligation
s314:5 patterns
[315:7 1
s315:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s316:5 source
s316:13 project; codebook, "shall cooperate"
s317:5 rationale
s317:16 What cooperation is to aim at is still a duty to cooperate.
s318:5 measured
{318:15 2
s318:16 hits
s318:22 13
s318:26 right
s318:33 13
s319:5 examples
{320:7 2
s320:7 hits
[320:13 1
s320:15 «Cooperation in this field shall focus» on small ports.
s321:7 misses
[321:15 1
s321:17 The rule shall cover small ports.
{322:5 12
s322:5 id
s322:9 en.force.obligation.plain-passive
s323:5 category
s323:15 force
s324:5 value
s324:12 obligation
s325:5 weight
s325:13 0.45
s326:5 scope
[326:12 1
s326:13 treaty
s327:5 patterns
[328:7 1
s328:9 <dealing> ...14 (is|are) [<adverbial>] <done> (in|by|on|at|through|free|according|under|within|with|between|without|via)
s329:5 not-before
[329:17 1
s329:18 (which|that|if|where|when|who|as|whether)
s330:5 not-inside
[330:17 1
s330:19 (which|that|if|where|when|who|as|whether|unless|until) ...12 (is|are) [<adverbial>] <done>
s331:5 source
s331:13 project
s332:5 rationale
s332:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s333:5 measured
{333:15 2
s333:16 hits
s333:22 10
s333:26 right
s333:33 9
s334:5 examples
{335:7 2
s335:7 hits
[335:13 1
s335:15 «Trade between the Sides is conducted free» of duty.
s336:7 misses
[336:15 1
s336:17 A hearing is conducted in public.
{337:5 12
s337:5 id
s337:9 en.force.obligation.to-be
s338:5 category
s338:15 force
s339:5 value
s339:12 obligation
s340:5 weight
s340:13 0.5
s341:5 scope
[341:12 1
s341:13 treaty
s342:5 patterns
[343:7 3
s343:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be [<adverbial>] <passive>
s344:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be (declared|settled|kept|sent|reported|registered|treated|deposited|used|returned|transmitted|addressed)
s345:9 ^ (the|all|any|customs|import|export|quantitative) ...4 (duties|restrictions|charges|levies|dues|tolls) ...8 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s346:5 not-before
[346:17 1
s346:18 (which|that|who|as|what|it|if|where|when)
s347:5 not-inside
[347:17 2
s347:19 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) to be
s347:92 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s348:5 source
s348:13 project
s349:5 rationale
s349:17 "To be done" lays down that it be done, by whom is left out.
s350:5 measured
{350:15 2
s350:16 hits
s350:22 1
s350:25 right
s350:32 1
s351:5 examples
{352:7 2
s352:7 hits
[352:13 1
s352:15 «Claims are to be submitted» before May.
s353:7 misses
[353:15 1
s353:17 Where goods are to be submitted for control, they wait at the border.
{354:5 9
s354:5 id
s354:9 en.force.soft.bare
s355:5 category
s355:15 force
s356:5 value
s356:12 soft-obligation
s357:5 weight
s357:13 0.4
s358:5 patterns
[359:7 1
s359:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s360:5 source
s360:13 project
s361:5 rationale
s361:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s362:5 measured
{362:15 2
s362:16 hits
s362:22 29
s362:26 right
s362:33 27
s363:5 examples
{364:7 2
s364:7 hits
[364:13 1
s364:15 «consider» the reports of the bureau;
s365:7 misses
[365:15 1
s365:17 the consideration of reports;
{366:5 9
s366:5 id
s366:9 en.force.obligation.bare
s367:5 category
s367:15 force
s368:5 value
s368:12 obligation
s369:5 weight
s369:13 0.4
s370:5 patterns
[371:7 1
s371:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s372:5 source
s372:13 project
s373:5 rationale
s373:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s374:5 measured
{374:15 2
s374:16 hits
s374:22 50
s374:26 right
s374:33 45
s375:5 examples
{376:7 2
s376:7 hits
[376:13 1
s376:15 «provide» the units with fuel;
s377:7 misses
[377:15 1
s377:17 the provision of fuel to units;
{378:5 10
s378:5 id
s378:9 en.force.declaration.will-be
s379:5 category
s379:15 force
s380:5 value
s380:12 declaration
s381:5 weight
s381:13 0.9
s382:5 patterns
[383:7 3
s383:9 will [<adverbial>] be
s384:9 will take place
s385:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s386:5 unless
[386:13 2
s386:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s386:112 will be required to
s387:5 source
s387:13 project; codebook, "will or shall with no actor who could act"
s388:5 rationale
s388:16 With nobody named who could act, "will" foretells or constitutes.
s389:5 measured
{389:15 2
s389:16 hits
s389:22 50
s389:26 right
s389:33 42
s390:5 examples
{391:7 2
s391:7 hits
[391:13 1
s391:15 Payments «will be» settled in pounds.
s392:7 misses
[392:15 1
s392:17 The Parties will settle payments in pounds.
{393:5 9
s393:5 id
s393:9 en.force.declaration.will-begin
s394:5 category
s394:15 force
s395:5 value
s395:12 declaration
s396:5 patterns
[397:7 1
s397:9 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s398:5 not-before
[398:17 1
s398:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s399:5 source
s399:13 project; codebook, "will with no actor who could act"
s400:5 rationale
s400:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s401:5 measured
{401:15 2
s401:16 hits
s401:22 7
s401:25 right
s401:32 6
s402:5 examples
{403:7 2
s403:7 hits
[403:13 1
s403:15 Hunting «will cease» in May.
s404:7 misses
[404:15 1
s404:17 The two Sides will begin the survey in May.
{406:5 10
s406:5 id
s406:9 en.force.prohibition.shall-not
s407:5 category
s407:15 force
s408:5 value
s408:12 prohibition
s409:5 patterns
[410:7 12
s410:9 (shall|will|must) [<adverbial>] not
s411:9 (shallnot|maynot|willnot|mustnot)
s412:9 (shall|will|must) , ...12 , not
s413:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s414:9 (shall|must) never
s415:9 may [<adverbial>] not
s416:9 (may|can|shall) no longer
s417:9 (shall|may|will|must) be neither
s418:9 (may|shall|will) (in|under) no (case|circumstances|event)
s419:9 (shall|may|will) neither
s420:9 (shall|may|will) [not] under any circumstances
s421:9 (cannot|can not)
s422:5 not-after
[422:16 2
s422:17 (later|less|more|earlier|fewer|sooner) than
s422:62 (only|merely|solely|simply|just)
s423:5 not-inside
[423:17 2
s423:19 (if|where|when|unless|that|which|event|case) ...12 (cannot|can not)
s423:89 may or may not
s424:5 source
s424:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s425:5 rationale
s425:16 A negated operator forbids; "may not" is no permission.
s426:5 measured
{426:15 2
s426:16 hits
s426:22 50
s426:26 right
s426:33 41
s427:5 examples
{428:7 2
s428:7 hits
[428:13 2
s428:15 A Party «shall not» ask for proof of origin.
s428:63 A carrier «may not» invoke its own rules.
s429:7 misses
[429:15 3
s429:17 A Party shall notify whether or not it objects.
s429:68 A Party shall, not later than 1 May, publish its list.
s429:126 The Council shall not only publish but also explain its list.
{430:5 9
s430:5 id
s430:9 en.force.prohibition.refrain
s431:5 category
s431:15 force
s432:5 value
s432:12 prohibition
s433:5 patterns
[434:7 16
s434:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s435:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s436:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s437:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s438:9 there (shall|will) be no
s439:9 <shall> be free (from|of) [any|all] [...1] restriction~
s440:9 <shall> [<adverbial>] (place|impose|levy|introduce|make|maintain|apply|grant|accord|allow|permit|adopt|take|require|charge|admit|contain) no (new|more|further|other|such|restriction~|duties|charge~|tax~|distinction~|discrimination|reservation~|measure~|limitation~|provision~|action)
s441:9 may ...6 but (shall|must|may) not
s442:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|commit|commits|bind|binds|oblige|obliges|promise|promises|committed|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s443:9 (undertake|undertakes) , ...10 , not to
s444:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s445:9 (shall|will) (undertake|agree) [<adverbial>] not to
s446:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s447:9 (is|are) not (permitted|allowed)
s448:9 shall not be (permitted|allowed|admissible)
s449:9 shall be inadmissible
s450:5 not-inside
[450:17 4
s450:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s450:104 (which|that|if|otherwise) ...1 (is|are) (prohibited|forbidden)
s450:170 (which|that) (is|are) not (permitted|allowed)
s450:218 it is not permitted
s451:5 source
s451:13 project
s452:5 rationale
s452:16 To refrain, or to undertake not to, is a duty not to act.
s453:5 measured
{453:15 2
s453:16 hits
s453:22 50
s453:26 right
s453:33 48
s454:5 examples
{455:7 2
s455:7 hits
[455:13 2
s455:15 The Parties «shall refrain from» any new measure.
s455:68 Dumping of waste at sea «is prohibited».
s456:7 misses
[456:15 1
s456:17 A Party shall prohibit the dumping of waste.
{457:5 10
s457:5 id
s457:9 en.force.prohibition.plain
s458:5 category
s458:15 force
s459:5 value
s459:12 prohibition
s460:5 weight
s460:13 0.6
s461:5 patterns
[462:7 2
s462:9 <said> [hereby|also|solemnly] (renounce|renounces|abstain|abstains|refrain|refrains) [from]
s463:9 <said> do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s464:5 not-inside
[464:17 2
s464:19 <instrument> [...6] (does|do|is|are) not
s464:63 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s465:5 source
s465:13 project
s466:5 rationale
s466:16 Treaties translated from Russian forbid in the plain present tense.
s467:5 measured
{467:15 2
s467:16 hits
s467:22 6
s467:25 right
s467:32 5
s468:5 examples
{469:7 2
s469:7 hits
[469:13 1
s469:15 The «Sides do not impose» duties on goods in transit.
s470:7 misses
[470:15 1
s470:17 Where a Party does not apply the tariff, it shall say so.
{471:5 8
s471:5 id
s471:9 en.force.prohibition.abuse
s472:5 category
s472:15 force
s473:5 value
s473:12 prohibition
s474:5 patterns
[475:7 1
s475:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 right
s476:5 source
s476:13 project; the clauses against abuse of rights of the human-rights instruments
s477:5 rationale
s477:16 To claim a right to destroy the rights of others is forbidden.
s478:5 measured
{478:15 2
s478:16 hits
s478:22 2
s478:25 right
s478:32 2
s479:5 examples
{480:7 2
s480:7 hits
[480:13 1
s480:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s481:7 misses
[481:15 1
s481:17 Nothing in this Charter affects the rights of third States.
{482:5 8
s482:5 id
s482:9 en.force.prohibition.actor-not-apply
s483:5 category
s483:15 force
s484:5 value
s484:12 prohibition
s485:5 patterns
[486:7 2
s486:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s487:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s488:5 source
s488:13 project
s489:5 rationale
s489:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s490:5 measured
{490:15 2
s490:16 hits
s490:22 24
s490:26 right
s490:33 24
s491:5 examples
{492:7 2
s492:7 hits
[492:13 1
s492:15 A «Party shall not apply» such a measure to goods in transit.
s493:7 misses
[493:15 1
s493:17 This Chapter shall not apply to fish.
{495:5 10
s495:5 id
s495:9 en.force.soft.effort
s496:5 category
s496:15 force
s497:5 value
s497:12 soft-obligation
s498:5 weight
s498:13 0.95
s499:5 patterns
[500:7 7
s500:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s501:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s502:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s503:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <effort>
s504:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s505:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s506:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s507:5 not-inside
[508:7 1
s508:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s509:5 source
s509:13 project; codebook, "soft-obligation"
s510:5 rationale
s510:16 The verb asks for an attempt, not for a result.
s511:5 measured
{511:15 2
s511:16 hits
s511:22 50
s511:26 right
s511:33 47
s512:5 examples
{513:7 2
s513:7 hits
[513:13 3
s513:15 Each Party «shall endeavour» to shorten the procedure.
s513:73 The Parties «shall, subject to their budgets, strive» to widen access.
s513:147 The Parties «shall make every effort» to settle the matter.
s514:7 misses
[514:15 1
s514:17 Each Party shall shorten the procedure.
{515:5 7
s515:5 id
s515:9 en.force.soft.pledge
s516:5 category
s516:15 force
s517:5 value
s517:12 soft-obligation
s518:5 patterns
[519:7 2
s519:9 (pledge|pledges) (themselves|itself) to
s520:9 <said> (pledge|pledges) to
s521:5 source
s521:13 research lexicon, strength 4; UN Charter art. 56
s522:5 rationale
s522:16 A pledge promises a bearing rather than a result.
s523:5 examples
{524:7 2
s524:7 hits
[524:13 1
s524:15 All members «pledge themselves to» act jointly.
s525:7 misses
[525:15 1
s525:17 A pledge of support was made.
{526:5 11
s526:5 id
s526:9 en.force.soft.readiness
s527:5 category
s527:15 force
s528:5 value
s528:12 soft-obligation
s529:5 weight
s529:13 0.6
s530:5 patterns
[531:7 7
s531:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s532:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s533:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s534:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s535:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s536:9 <party> (aim|aims) at
s537:10 <party> , (where|when|as) (appropriate|necessary|possible) , (cooperate|seek|consult|encourage|promote|support|facilitate|exchange)
s538:5 not-before
[538:17 1
s538:19 (which|that|if|where)
s539:5 not-inside
[539:17 3
s539:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s539:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s539:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s540:5 source
s540:13 project
s541:5 rationale
s541:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s542:5 measured
{542:15 2
s542:16 hits
s542:22 21
s542:26 right
s542:33 21
s543:5 examples
{544:7 2
s544:7 hits
[544:13 1
s544:15 Both «Parties declare their readiness to» lower the fees.
s545:7 misses
[545:15 1
s545:17 A Party which intends to raise the fees shall say so.
{546:5 10
s546:5 id
s546:9 en.force.soft.deliberation
s547:5 category
s547:15 force
s548:5 value
s548:12 soft-obligation
s549:5 weight
s549:13 0.95
s550:5 patterns
[551:7 5
s551:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s552:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s553:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s554:9 (shall|will|must) (favourably|sympathetically|carefully|seriously|positively|urgently|benevolently) <deliberation>
s555:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <deliberation>
s556:5 not-after
[556:16 1
s556:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|and (approve|adopt|decide|take|act|make|report)|inadmissible|admissible|incompatible|compatible|matters|the report|the reports|and decide)
s557:5 source
s557:13 project; codebook, "shall consider"
s558:5 rationale
s558:16 The duty is to think about it; what follows from it is left open.
s559:5 measured
{559:15 2
s559:16 hits
s559:22 44
s559:26 right
s559:33 40
s560:5 examples
{561:7 2
s561:7 hits
[561:13 2
s561:15 The Parties «shall consider» the needs of landlocked States.
s561:79 The Council «shall examine the possibility» of a wider area.
s562:7 misses
[562:15 1
s562:17 The Committee shall consider reports submitted under article 9.
{563:5 9
s563:5 id
s563:9 en.force.soft.qualified
s564:5 category
s564:15 force
s565:5 value
s565:12 soft-obligation
s566:5 weight
s566:13 0.97
s567:5 patterns
[568:7 5
s568:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s569:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s570:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s571:9 shall , at the discretion of
s572:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s573:5 source
s573:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s574:5 rationale
s574:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s575:5 measured
{575:15 2
s575:16 hits
s575:22 29
s575:26 right
s575:33 28
s576:5 examples
{577:7 2
s577:7 hits
[577:13 2
s577:15 Each Party «shall, as appropriate», publish a summary.
s577:73 «To the extent possible, each Party shall» publish drafts.
s578:7 misses
[578:15 1
s578:17 Each Party shall publish appropriate summaries.
{579:5 9
s579:5 id
s579:9 en.force.soft.progressive
s580:5 category
s580:15 force
s581:5 value
s581:12 soft-obligation
s582:5 position
s582:15 after-operator
s583:5 patterns
[584:7 5
s584:9 with a view to (achieving|attaining|reaching) [...5] progressively
s585:9 with a view to progressively
s586:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s587:9 (implemented|achieved|realized|introduced|applied) progressively
s588:9 to the maximum [extent] of [its|their] available resources
s589:5 source
s589:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s590:5 rationale
s590:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s591:5 measured
{591:15 2
s591:16 hits
s591:22 11
s591:26 right
s591:33 10
s592:5 examples
{593:7 2
s593:7 hits
[593:13 1
s593:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s594:7 misses
[594:15 1
s594:17 Duties shall be reduced progressively to nil by May.
{596:5 11
s596:5 id
s596:9 en.force.recommendation.should
s597:5 category
s597:15 force
s598:5 value
s598:12 recommendation
s599:5 patterns
[600:7 9
s600:9 should [not]
s601:9 ought [not] to
s602:9 it is (desirable|recommended|advisable) [that|to]
s603:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s604:9 (is|are) (encouraged|invited|urged|called upon)
s605:9 (may wish|are expected|is expected) to
s606:9 (shall|will) [<adverbial>] be (urged|encouraged) to
s607:10 (shall|will) , ...10 , be (urged|encouraged) to
s608:9 (recommends|urges|invites|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s609:5 not-before
[609:17 1
s609:19 (if|case|event|which|that|shall|will|may|must|to|shall also|will also|may also|and)
s610:5 not-after
[610:16 1
s610:18 (the|it|they|a|an|any|either|this|these|such|there|he|she|its|one|neither)
s611:5 not-inside
[611:17 6
s611:19 ^ should
s611:31 I should
s611:43 ^ (article|section|rule|regulation) <number> should
s611:98 should (a|an|the|any|either|one|neither|such|it|they|there|he|its|his|their|fighting|circumstances) ...10 (<shall>|may|be entitled)
s611:233 (if|unless) ...5 should
s611:260 (if|unless|in case|in the event) ...14 should (become|arise|occur|fall|wish|desire|fail|prove|happen|denounce|withdraw|cease|exceed|break|find)
s612:5 source
s612:13 project; codebook, "recommendation"
s613:5 rationale
s613:16 It asks and does not bind.
s614:5 measured
{614:15 2
s614:16 hits
s614:22 50
s614:26 right
s614:33 43
s615:5 examples
{616:7 2
s616:7 hits
[616:13 2
s616:15 Heads of mission «should» present their credentials within a week.
s616:85 Parties «are encouraged to» share their experience.
s617:7 misses
[617:15 2
s617:17 Should a dispute arise, the Parties shall consult.
s617:71 The Parties shall share their experience.
{619:5 10
s619:5 id
s619:9 en.force.permission.may
s620:5 category
s620:15 force
s621:5 value
s621:12 permission
s622:5 patterns
[622:15 4
s622:16 may
s622:21 might
s622:28 can
s622:33 may also
s623:5 not-inside
[623:17 4
s623:18 as the case may be
s623:38 as may be
s623:49 as far as may be
s623:68 (<number>|<ordinal>|in|of|by|until|till|since|from|before) =May
s624:5 not-after
[624:16 1
s624:18 <number>
s625:5 source
s625:13 project
s626:5 rationale
s626:16 It lets an actor act, or refrain.
s627:5 measured
{627:15 2
s627:16 hits
s627:22 50
s627:26 right
s627:33 41
s628:5 examples
{629:7 2
s629:7 hits
[629:13 1
s629:15 A Party «may» levy a fee.
s630:7 misses
[630:15 1
s630:17 A Party shall levy a fee.
{631:5 9
s631:5 id
s631:9 en.force.permission.only
s632:5 category
s632:15 force
s633:5 value
s633:12 permission
s634:5 weight
s634:13 0.6
s635:5 patterns
[636:7 2
s636:9 may only
s637:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s638:5 source
s638:13 project
s639:5 rationale
s639:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s640:5 measured
{640:15 2
s640:16 hits
s640:22 23
s640:26 right
s640:33 21
s641:5 examples
{642:7 2
s642:7 hits
[642:13 1
s642:15 The seal «may be broken only by» the captain.
s643:7 misses
[643:15 1
s643:17 The captain may break the seal.
{644:5 9
s644:5 id
s644:9 en.force.permission.request
s645:5 category
s645:15 force
s646:5 value
s646:12 permission
s647:5 weight
s647:13 0.5
s648:5 patterns
[649:7 2
s649:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s650:10 may , ...16 , [<adverbial>] (request|ask|seek)
s651:5 source
s651:13 project
s652:5 rationale
s652:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s653:5 measured
{653:15 2
s653:16 hits
s653:22 50
s653:26 right
s653:33 48
s654:5 examples
{655:7 2
s655:7 hits
[655:13 1
s655:15 A Party «may request consultations» on any such measure.
s656:7 misses
[656:15 1
s656:17 A Party may levy a fee.
{657:5 9
s657:5 id
s657:9 en.force.permission.refer
s658:5 category
s658:15 force
s659:5 value
s659:12 permission
s660:5 weight
s660:13 0.65
s661:5 patterns
[662:7 5
s662:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s663:9 (may|can) at the request of ...8 be
s664:10 may , ...14 , be (submitted|referred|brought)
s665:9 may [<adverbial>] (request|ask for) (an|the) ...2 (investigation|inspection|enquiry|inquiry|verification)
s666:9 may [<adverbial>] (refer|submit|bring) (the|a|any|such) (matter|dispute|question|case|difference)
s667:5 source
s667:13 project
s668:5 rationale
s668:16 A leave to bring a dispute opens a procedure; one duty of form beside it does not govern, several do.
s669:5 measured
{669:15 2
s669:16 hits
s669:22 19
s669:26 right
s669:33 17
s670:5 examples
{671:7 2
s671:7 hits
[671:13 1
s671:15 A dispute «may be referred to» arbitration by either Party.
s672:7 misses
[672:15 1
s672:17 A Party may levy a fee.
{673:5 9
s673:5 id
s673:9 en.force.declaration.possible
s674:5 category
s674:15 force
s675:5 value
s675:12 declaration
s676:5 weight
s676:13 0.7
s677:5 patterns
[678:7 2
s678:9 (may|might) not be a (party|member)
s679:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s680:5 source
s680:13 project
s681:5 rationale
s681:16 What may be or happen is no leave to act.
s682:5 measured
{682:15 2
s682:16 hits
s682:22 48
s682:26 right
s682:33 47
s683:5 examples
{684:7 2
s684:7 hits
[684:13 1
s684:15 Such coatings «may be a» source of emissions.
s685:7 misses
[685:15 1
s685:17 A Party may ban such coatings.
{686:5 9
s686:5 id
s686:9 en.force.permission.free
s687:5 category
s687:15 force
s688:5 value
s688:12 permission
s689:5 patterns
[690:7 29
s690:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s691:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered) [by ...4] to
s692:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s693:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s694:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s695:9 it (shall be|is) (open|lawful|permissible) [...8] to
s696:10 (shall|will) , ...20 , <power-verb>
s697:9 (is|are) (permitted|allowed|admissible)
s698:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s699:9 (shall|will|may) [<adverbial>] not be (prohibited|precluded|prevented|forbidden)
s700:9 (need|needs) not
s701:9 (no|neither|nor) ...6 (shall be|is|are|will be) (obliged|required|obligated|bound) to
s702:9 it rests with
s703:9 (is|are|shall be) left to ...3 <party>
s704:9 (is|are|shall be) left to the discretion
s705:9 at the option of
s706:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s707:9 shall not be (obliged|required|obligated|bound) [to|by]
s708:9 (is|are|shall be) under no (obligation|duty)
s709:9 shall (not oblige|not compel|have no obligation)
s710:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s711:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s712:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s713:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s714:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s715:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s716:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s717:9 at [its|their|the] [sole] discretion
s718:9 (shall have|shall exercise) the (power|authority)
s719:5 not-inside
[719:17 1
s719:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s720:5 source
s720:13 project; codebook, "lets an actor act or refrain"
s721:5 rationale
s721:16 A freedom or power under another name, or the express absence of a duty.
s722:5 measured
{722:15 2
s722:16 hits
s722:22 50
s722:26 right
s722:33 45
s723:5 examples
{724:7 2
s724:7 hits
[724:13 3
s724:15 A Party «is free to» choose the means.
s724:57 The requested State «shall not be required to» disclose trade secrets.
s724:131 The Board «shall have the power to» lend.
s725:7 misses
[725:15 1
s725:17 A Party is required to choose the means.
{726:5 9
s726:5 id
s726:9 en.force.permission.nothing-prevents
s727:5 category
s727:15 force
s728:5 value
s728:12 permission
s729:5 patterns
[730:7 12
s730:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s731:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s732:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede|hamper)
s733:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] (hamper|hinder|impede) the (right|rights|freedom|ability)
s734:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s735:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s736:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s737:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s738:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s739:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s740:9 ^ nothing [shall|may] (prevent~|preclude~)
s741:9 (constitute|constitutes|form|forms|present|presents|be|is|are) (no|not an|not a|in no way an) (obstacle|bar|impediment|hindrance) to
s742:5 not-inside
[742:17 1
s742:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s743:5 source
s743:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s744:5 rationale
s744:16 Where nothing prevents an act, the act is allowed.
s745:5 measured
{745:15 2
s745:16 hits
s745:22 50
s745:26 right
s745:33 50
s746:5 examples
{747:7 2
s747:7 hits
[747:13 2
s747:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s747:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s748:7 misses
[748:15 1
s748:17 Nothing in this Pact shall affect the law of the sea.
{750:5 9
s750:5 id
s750:9 en.force.entitlement.right
s751:5 category
s751:15 force
s752:5 value
s752:12 entitlement
s753:5 patterns
[754:7 37
s754:9 (has|have) [also] (the|a) right
s755:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s756:9 (is|are) [also] entitled
s757:9 <shall> [<adverbial>] enjoy
s758:10 <shall> , ...16 , [continue to] enjoy
s759:9 <shall> continue to enjoy
s760:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s761:9 (country|countries|party|parties|states|members|state|member) <shall> [<adverbial>] benefit from
s762:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s763:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s764:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s765:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s766:9 <shall> have (permission|leave) to
s767:9 <shall> have the same (rights|privileges|immunities|facilities)
s768:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s769:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~)
s770:9 (freedom|right|rights|liberty) ...8 (is|are) [hereby] (guaranteed|recognized|assured|secured)
s771:9 <person> ...2 (shall be|is|are) free to
s772:9 <person> (has|have|shall have) [the] (freedom|liberty) (to|of)
s773:9 <shall> [<adverbial>] be inviolable
s774:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...12 [the] following right~
s775:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...3 rights (to|of)
s776:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...6 the right
s777:9 <shall> [<adverbial>] be entitled
s778:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s779:9 shall be entitled
s780:9 <person> [...4] shall [<adverbial>] (enjoy|receive|benefit)
s781:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s782:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s783:9 <person> shall have (the opportunity|access|free access|equal access)
s784:9 <person> (enjoys|enjoy)
s785:9 <person> ...6 (shall be|is|are) presumed innocent
s786:9 <shall> have [a] [fair and equal|equal|free|full|fair|reasonable|the same] (opportunity|opportunities|access)
s787:9 ^ [the] right (to|of)
s788:9 ^ [the] (right|rights) ...8 (includes|include|implies|imply|comprises|comprise)
s789:9 (is|are) [hereby|also] (accorded|granted|given|afforded) ...4 (right|rights|privilege~|immunity|immunities|exemption~|permission|leave)
s790:9 ^ (immunity|immunities|exemption) from
s791:5 not-before
[791:17 2
s791:19 no
s791:24 (might|may|to|who|which|can|could|should)
s792:5 source
s792:13 project; codebook, "entitlement"
s793:5 rationale
s793:16 It gives a right, and names no duty-bearer.
s794:5 measured
{794:15 2
s794:16 hits
s794:22 50
s794:26 right
s794:33 46
s795:5 examples
{796:7 2
s796:7 hits
[796:13 2
s796:15 The master «has the right» to a hearing.
s796:59 A national of one Party «shall be entitled» to legal aid.
s797:7 misses
[797:15 1
s797:17 The Council has no right of appeal.
{798:5 9
s798:5 id
s798:9 en.force.entitlement.point
s799:5 category
s799:15 force
s800:5 value
s800:12 entitlement
s801:5 weight
s801:13 0.7
s802:5 patterns
[803:7 2
s803:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s804:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be granted|be inviolable)
s805:5 source
s805:13 project
s806:5 rationale
s806:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s807:5 measured
{807:15 2
s807:16 hits
s807:22 5
s807:25 right
s807:32 4
s808:5 examples
{809:7 2
s809:7 hits
[809:13 1
s809:15 «be exempt» from tolls;
s810:7 misses
[810:15 1
s810:17 have a seal;
{811:5 9
s811:5 id
s811:9 en.force.entitlement.recognised
s812:5 category
s812:15 force
s813:5 value
s813:12 entitlement
s814:5 weight
s814:13 0.65
s815:5 patterns
[816:7 1
s816:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s817:5 source
s817:13 ICESCR arts 6 to 15
s818:5 rationale
s818:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s819:5 measured
{819:15 2
s819:16 hits
s819:22 13
s819:26 right
s819:33 11
s820:5 examples
{821:7 2
s821:7 hits
[821:13 1
s821:15 The Parties «recognize the right of» everyone to rest.
s822:7 misses
[822:15 1
s822:17 Everyone has the right to rest.
{824:5 10
s824:5 id
s824:9 en.force.declaration.in-force
s825:5 category
s825:15 force
s826:5 value
s826:12 declaration
s827:5 patterns
[828:7 18
s828:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought) [provisionally] (in|into) (force|effect|operation)
s829:9 <shall> [<adverbial>] be put (in|into) (force|operation)
s830:9 <shall> [<adverbial>] (take|have) effect
s831:9 <shall> give [immediate|full] effect to ...2 (ratifications|accessions)
s832:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s833:9 <shall> , ...14 , (enter into force|take effect|come into force)
s834:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open (to|for|until|at) ...3 (signature|accession|ratification|acceptance|adherence|adhesion|approval|all)|open until|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s835:9 <shall> [<adverbial>] remain deposited
s836:9 <shall> [<adverbial>] (become~|be) (effective|ineffective|inoperative|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s837:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s838:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate|come to an end|come to its end)
s839:9 <shall> [<adverbial>] be (depositedin|depositedwith)
s840:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|treaty|arrangement|licence|lease|day) [...10] <shall> [not] [<adverbial>] (continue|end|run|commence|begin|start|last|endure|elapse)
s841:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s842:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s843:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s844:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s845:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s846:5 not-after
[846:16 1
s846:18 (all activities|its activities|the application|the practice)
s847:5 unless
[847:13 1
s847:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s848:5 source
s848:13 project; codebook, "settles applicability or entry into force"
s849:5 rationale
s849:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s850:5 measured
{850:15 2
s850:16 hits
s850:22 50
s850:26 right
s850:33 47
s851:5 examples
{852:7 2
s852:7 hits
[852:13 3
s852:15 This Protocol «shall enter into force» on the tenth day.
s852:75 The Convention «shall be open for signature» in Oslo.
s852:132 The mandate «shall expire» after two years.
s853:7 misses
[853:15 1
s853:17 The Parties shall continue consultations.
{854:5 9
s854:5 id
s854:9 en.force.declaration.exit-effect
s855:5 category
s855:15 force
s856:5 value
s856:12 declaration
s857:5 weight
s857:13 0.4
s858:5 patterns
[859:7 2
s859:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s860:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s861:5 source
s861:13 project
s862:5 rationale
s862:16 When a denunciation takes effect is a detail of the right to denounce.
s863:5 measured
{863:15 2
s863:16 hits
s863:22 35
s863:26 right
s863:33 35
s864:5 examples
{865:7 2
s865:7 hits
[865:13 1
s865:15 The «denunciation shall take effect» after a year.
s866:7 misses
[866:15 1
s866:17 The Pact shall take effect in May.
{867:5 11
s867:5 id
s867:9 en.force.declaration.applies
s868:5 category
s868:15 force
s869:5 value
s869:12 declaration
s870:5 patterns
[871:7 33
s871:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s872:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s873:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s874:9 <shall> not [<adverbial>] apply
s875:9 <shall> apply $
s876:9 <shall-not> [<adverbial>] (confer|relieve|release|exempt|absolve|prejudge|discharge|invalidate|imply|deprive)
s877:9 <shall-not> [<adverbial>] have the effect of
s878:9 <shall-not> [<adverbial>] constitute (a|an|any) (precedent|recognition|waiver|admission|acceptance|renunciation)
s879:9 <instrument> [...3] <shall> [<adverbial>] be applied [<adverbial>] (provisionally|retroactively|subject|from|as from|as of|mutatis|to|in respect|in relation|between|until)
s880:9 (amendment~|change~|modification~|addition~) ...20 <shall> be (introduced|made|inserted) ...5 (following|follows)
s881:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s882:9 <shall> ...10 prevail
s883:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s884:10 <shall> , ...12 be subject
s885:10 <shall> not , ...6 , (render|affect|impair)
s886:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s887:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s888:9 <shall> be (without prejudice|subject)
s889:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s890:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s891:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s892:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s893:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s894:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s895:9 <shall> be held (to be|to have|liable|responsible)
s896:9 <shall> be (so (understood|construed|interpreted)|taken (to mean|to be|as|to include))
s897:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s898:9 <shall> ...5 be (governed|regulated) by
s899:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit (from|on|upon)
s900:9 (products|goods|imports|exports) ...12 <shall> (upon|on) ...6 benefit from
s901:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s902:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s903:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s904:5 not-inside
[905:7 1
s905:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s906:5 not-after
[906:16 4
s906:18 effective
s906:31 sanctions
s906:44 appropriate
s906:59 for possible
s907:5 unless
[907:13 5
s907:15 be (subject to|governed by) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s907:149 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s907:370 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s907:507 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s907:734 (party~|state~|side~|committee|court|council|commission|authorities) [...1] <shall> not [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s908:5 source
s908:13 project; codebook, "settles applicability"
s909:5 rationale
s909:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s910:5 measured
{910:15 2
s910:16 hits
s910:22 50
s910:26 right
s910:33 45
s911:5 examples
{912:7 2
s912:7 hits
[912:13 2
s912:15 «This Chapter shall apply» to trade in services.
s912:67 This Annex «shall not affect the» rights of third States.
s913:7 misses
[913:15 1
s913:17 The Court shall apply this Statute.
{914:5 10
s914:5 id
s914:9 en.force.declaration.constitutes
s915:5 category
s915:15 force
s916:5 value
s916:12 declaration
s917:5 patterns
[918:7 69
s918:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s919:9 <shall> [<adverbial>] (be|become) [<adverbial>] (a|an|the) (institutional|subsidiary|permanent|member|party|part|integral|schedule|annex|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s920:9 <shall> be the
s921:9 <shall> be integral parts
s922:9 ^ [the] following ...8 (is|are) (members|the|a|an|considered|regarded|deemed|authentic|included|covered|persons|products|goods|examples|part|defined|understood)
s923:9 <shall> be deposited in the archives
s924:9 <shall> be (equally|similarly) (valid|authentic|authoritative|binding)
s925:9 <shall> be (those (involving|defined|referred|listed)|persons of|grounds for|in the form of|under the (exclusive|sole)|by show of hands|by (written|secret)|according to|comparable (to|with))
s926:9 <shall> [<adverbial>] be abrogated
s927:9 <shall> [<adverbial>] be for a (term|period)
s928:9 <shall> [<adverbial>] equal
s929:9 (duties|duty|rate~|tariff~|percentage) ...6 <shall> remain at
s930:9 (withdrawal|denunciation|termination|accession) <shall> be by
s931:9 <shall> [<adverbial>] be [an|a|the] [integral|constituent] part of
s932:9 <shall> be [approximately] <number>
s933:9 ^ the (seat|headquarters) of ...6 <shall> be
s934:9 ^ the (permanent|principal|official|provisional) (seat|headquarters) of ...6 <shall> be
s935:9 <shall> [<adverbial>] require (a|an|the) [...3] (majority|vote|votes|consent|approval|unanimity|concurrence|consensus)
s936:9 (boundary|boundaries|frontier|frontiers|borderline|boundary line|demarcation line) ...10 <shall> [<adverbial>] (follow|run|consist|start|begin|extend|pass|continue)
s937:9 there <shall> [always|forever|for ever|henceforth|hereafter|from now on] be [a|an] [...5] (peace|amity|friendship)
s938:9 <shall> [always|forever|for ever] remain (free|open) (to|for) ...4 (navigation|vessels|ships|commerce|all)
s939:9 navigation ...8 <shall> [always|forever|for ever] (be|remain) (free|open)
s940:9 <shall> have [exclusive|sole|full|compulsory|primary|original|concurrent] (jurisdiction|competence)
s941:9 <shall> be (subdivided|divided|classified|grouped) (into|as follows|in)
s942:9 <shall> [<adverbial>] be [hereby] incorporated
s943:9 (is|are) incorporated (into|in)
s944:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s945:9 integral part ...6 <shall> be
s946:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s947:10 <shall> (consist|be composed) ,
s948:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s949:9 <shall> be ...4 within the meaning
s950:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s951:9 <organ> ...6 hereinafter ...24 <shall> [hereby] be (established|set up|created)
s952:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s953:9 accessionshall be effected by
s954:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s955:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s956:9 <shall> be (incompatible|compatible|consistent) with
s957:9 following <shall> be
s958:9 (goods|products|persons|services) ...20 <shall> be (goods|products|persons|services|those)
s959:9 (exchange|deposit) of ...3 (instrument~|ratification~|notes) ...6 <shall> take place
s960:10 <shall> [also] be :
s961:9 <shall> be elected by
s962:9 <shall> [<adverbial>] be (chaired|presided|headed) [<adverbial>|alternately|jointly|over] (by|in turn)
s963:9 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (is|are) [hereby] (established|set up|instituted|created)
s964:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at (the|its)|equally authentic)
s965:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s966:9 there shall be (established|a|an|one|the|created|constituted)
s967:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s968:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s969:9 <shall> have (precedence|priority) over
s970:9 ^ the (jurisdiction|competence|powers) of the <organ> [...4] <shall>
s971:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s972:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s973:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s974:9 each (member|party|state|representative|governor|delegation) <shall> have ...3 (vote|votes|representative|representatives|delegate|delegates|alternate|member|members|seat)
s975:9 ratifications <shall> be exchanged
s976:9 <shall> [<adverbial>] not have more than
s977:9 (objective|objectives|purpose|purposes|aim|aims) [...8] <shall> be (to|the|as|those)
s978:9 <shall> be (eligible|ineligible)
s979:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s980:9 <shall> [also] be (deposited|registered) with the
s981:9 <shall> be (required for|by consensus|by a majority)
s982:9 <shall> be (taken|adopted|made|decided|elected|passed|reached|carried) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s983:9 <shall> be without [any] [legal] (effect|force)
s984:9 (language|languages) [...8] <shall> be
s985:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s986:9 (may take place only|may be effected only)
s987:5 not-inside
[987:17 2
s987:19 (which|that|who) [...2] (is|are) [hereby] (established|set up|instituted|created)
s987:104 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (which|that|who|if|where|when|as|once) ...6 (is|are) [hereby] (established|set up|instituted|created)
s988:5 not-after
[988:16 1
s988:18 subject
s989:5 source
s989:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s990:5 rationale
s990:16 It makes something what it is.
s991:5 measured
{991:15 2
s991:16 hits
s991:22 50
s991:26 right
s991:33 46
s992:5 examples
{993:7 2
s993:7 hits
[993:13 2
s993:15 The Assembly «shall consist of» delegates.
s993:61 «There is hereby established» a Fund.
s994:7 misses
[994:15 1
s994:17 Each Party shall establish a register.
{995:5 8
s995:5 id
s995:9 en.force.declaration.stative
s996:5 category
s996:15 force
s997:5 value
s997:12 declaration
s998:5 patterns
[999:7 16
s999:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s1000:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s1001:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s1002:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|proportionate|time-barred|prescribed|barred|taxable|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s1003:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s1004:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s1005:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|involve|entail|imply|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s1006:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s1007:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s1008:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s1009:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s1010:9 <shall> [<adverbial>] hold office
s1011:9 <shall> bear (the|today's) date
s1012:9 <shall> [<adverbial>|only] bear [<adverbial>|only] [...3] (interest|liability)
s1013:10 <shall> , ...20 , [<adverbial>] <being-verb>
s1014:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s1015:5 source
s1015:13 project; codebook, "states, defines, constitutes"
s1016:5 rationale
s1016:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s1017:5 measured
{1017:15 2
s1017:16 hits
s1017:22 50
s1017:26 right
s1017:33 47
s1018:5 examples
{1019:7 2
s1019:7 hits
[1019:13 3
s1019:15 The good «shall retain its originating status».
s1019:66 Both States «shall be parties to» this Pact on a footing of equality.
s1019:139 The members «shall hold office» for two years.
s1020:7 misses
[1020:15 1
s1020:17 Each Party shall retain copies for five years.
{1021:5 8
s1021:5 id
s1021:9 en.force.declaration.counts
s1022:5 category
s1022:15 force
s1023:5 value
s1023:12 declaration
s1024:5 patterns
[1025:7 5
s1025:9 <shall> [not] be (counted|disregarded|reckoned|eligible)
s1026:9 <shall> not be included
s1027:9 <shall> not be taken into account
s1028:9 <shall> be (exempt|exempted)
s1029:9 <shall> (qualify|count|rank|be an originating)
s1030:5 source
s1030:13 project
s1031:5 rationale
s1031:16 A rule of reckoning or of status.
s1032:5 measured
{1032:15 2
s1032:16 hits
s1032:22 9
s1032:25 right
s1032:32 8
s1033:5 examples
{1034:7 2
s1034:7 hits
[1034:13 1
s1034:15 Spare parts «shall be disregarded».
s1035:7 misses
[1035:15 1
s1035:17 A Party shall take them into account.
{1036:5 11
s1036:5 id
s1036:9 en.force.declaration.means
s1037:5 category
s1037:15 force
s1038:5 value
s1038:12 declaration
s1039:5 patterns
[1040:7 10
s1040:9 (means|mean)
s1041:9 <shall> (mean|denote|signify)
s1042:9 (term|expression|word|definition) ...6 <shall> (include|cover|be)
s1043:9 (is|are) defined (as|in)
s1044:9 has the (same|following) meaning
s1045:9 have the (same|following) meaning~
s1046:9 (is|are) (understood|deemed|considered) (as|to)
s1047:9 (is|are) referred to as
s1048:9 term ...8 shall [not] [be]
s1049:9 (term|terms|expression|expressions|definition) ...8 <shall> not [be deemed to] (include|cover)
s1050:5 not-after
[1050:16 1
s1050:18 (of|to|and|or|by|at|through|taking|which|available|necessary|with|whereby)
s1051:5 not-inside
[1051:17 2
s1051:19 (means|mean) $
s1051:37 means , (to|in particular|including|such as|taking)
s1052:5 not-before
[1052:17 1
s1052:19 (a|as|on|is|are|political|unconstitutional|legitimate|alternate|alternative|agreed|lawful|democratic|constitute|other|only|usual|practical|without|adequate|sufficient|limited|through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s1053:5 source
s1053:13 project; codebook, "means"
s1054:5 rationale
s1054:16 It gives a word its meaning.
s1055:5 measured
{1055:15 2
s1055:16 hits
s1055:22 50
s1055:26 right
s1055:33 49
s1056:5 examples
{1057:7 2
s1057:7 hits
[1057:13 1
s1057:15 "Vessel" «means» any craft that floats.
s1058:7 misses
[1058:15 1
s1058:17 Each Party shall use all appropriate means.
{1059:5 9
s1059:5 id
s1059:9 en.force.declaration.named
s1060:5 category
s1060:15 force
s1061:5 value
s1061:12 declaration
s1062:5 weight
s1062:13 0.3
s1063:5 patterns
[1064:7 2
s1064:9 refers to
s1065:9 (hereinafter|hereafter) [referred to as|called]
s1066:5 source
s1066:13 project; codebook, "means"
s1067:5 rationale
s1067:16 A name is given in passing.
s1068:5 measured
{1068:15 2
s1068:16 hits
s1068:22 30
s1068:26 right
s1068:33 30
s1069:5 examples
{1070:7 2
s1070:7 hits
[1070:13 1
s1070:15 The Bank, «hereinafter called» the Agent, is here.
s1071:7 misses
[1071:15 1
s1071:17 The Bank is the Agent.
{1072:5 11
s1072:5 id
s1072:9 en.force.declaration.finite
s1073:5 category
s1073:15 force
s1074:5 value
s1074:12 declaration
s1075:5 weight
s1075:13 0.55
s1076:5 patterns
[1077:7 17
s1077:9 (enter|enters|entered|come|comes) into (force|effect)
s1078:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s1079:9 (is|are) (responsible|liable) for
s1080:9 (is|are) (void|invalid|without [any] [legal] effect|not subject to|null and void|governed by|regulated by)
s1081:9 (is|are) (subject to|binding|effective|valid|applicable|without prejudice to)
s1082:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s1083:9 (takes|take) effect
s1084:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s1085:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s1086:9 (prevails|prevail|supersedes|supersede)
s1087:9 (falls|fall) within the scope
s1088:9 (is|are) (incompatible|compatible|consistent|identical)
s1089:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s1090:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s1091:9 (constitutes|consists of)
s1092:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s1093:9 (establishes|establish) the consent
s1094:5 not-before
[1094:17 2
s1094:19 (shall|will|must|may|should|to|can|would)
s1094:64 (shall|will|must|may|should|to|can|would) <adverbial>
s1095:5 not-inside
[1095:17 1
s1095:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s1096:5 source
s1096:13 project; codebook, "states, defines, constitutes"
s1097:5 rationale
s1097:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s1098:5 measured
{1098:15 2
s1098:16 hits
s1098:22 50
s1098:26 right
s1098:33 47
s1099:5 examples
{1100:7 2
s1100:7 hits
[1100:13 2
s1100:15 The Annexes «form an integral part» of this Pact.
s1100:68 This Pact «is subject to» ratification.
s1101:7 misses
[1101:15 1
s1101:17 The Pact shall be ratified.
{1102:5 9
s1102:5 id
s1102:9 en.force.declaration.duration
s1103:5 category
s1103:15 force
s1104:5 value
s1104:12 declaration
s1105:5 weight
s1105:13 0.35
s1106:5 patterns
[1107:7 5
s1107:9 (is|are|<shall> be|has been) concluded for
s1108:9 (is|<shall> be) of (unlimited|indefinite) duration
s1109:9 <shall> [<adverbial>] (remain|continue|be) in [full] force (indefinitely|for (an|a) (indefinite|unlimited|undetermined))
s1110:9 <shall> have [an] (unlimited|indefinite) (duration|validity|term)
s1111:9 (is|<shall> be) valid for an (unlimited|indefinite)
s1112:5 source
s1112:13 project; codebook, "entry into force"
s1113:5 rationale
s1113:16 How long the instrument lasts is the setting of the right to denounce, where both stand together.
s1114:5 measured
{1114:15 2
s1114:16 hits
s1114:22 6
s1114:25 right
s1114:32 6
s1115:5 examples
{1116:7 2
s1116:7 hits
[1116:13 1
s1116:15 This Pact «is concluded for» an unlimited period.
s1117:7 misses
[1117:15 1
s1117:17 This Pact shall enter into force in May.
{1118:5 9
s1118:5 id
s1118:9 en.force.declaration.objective
s1119:5 category
s1119:15 force
s1120:5 value
s1120:12 declaration
s1121:5 patterns
[1122:7 3
s1122:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (this|the present) ...4 (is|are)
s1123:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (cooperation|co-operation) ...6 (is|are|shall be|will be)
s1124:10 (agreement|convention|treaty|chapter|protocol|association|cooperation|organization|union|centre|fund) [...4] (has|have|shall have) (as its|as their|the following|for its|as) (objective|objectives|purpose|purposes|aim|aims|object|objects)
s1125:5 not-before
[1125:17 4
s1125:18 for
s1125:23 for the
s1125:32 to the
s1125:40 with the
s1126:5 source
s1126:13 project; codebook, "states, defines"
s1127:5 rationale
s1127:16 The aims of an instrument are stated; what its list says of the means does not turn them into duties.
s1128:5 measured
{1128:15 2
s1128:16 hits
s1128:22 32
s1128:26 right
s1128:33 31
s1129:5 examples
{1130:7 2
s1130:7 hits
[1130:13 1
s1130:15 The «objectives of this Pact are» to widen trade; the Parties shall pay due regard to equity.
s1131:7 misses
[1131:15 1
s1131:17 The Parties shall pursue this objective.
{1132:5 9
s1132:5 id
s1132:9 en.force.declaration.chapeau
s1133:5 category
s1133:15 force
s1134:5 value
s1134:12 declaration
s1135:5 weight
s1135:13 0.4
s1136:5 patterns
[1137:7 3
s1137:9 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s1138:9 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s1139:9 <shall> [<adverbial>] be (subject to|governed by|effected under|carried out under|applied under) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s1140:5 source
s1140:13 project
s1141:5 rationale
s1141:16 It announces rules that stand below it, and they say what is to be done.
s1142:5 measured
{1142:15 2
s1142:16 hits
s1142:22 11
s1142:26 right
s1142:33 11
s1143:5 examples
{1144:7 2
s1144:7 hits
[1144:13 1
s1144:15 The «following rules shall apply»: (a) the claim shall be lodged in May.
s1145:7 misses
[1145:15 1
s1145:17 This rule shall apply.
{1146:5 11
s1146:5 id
s1146:9 en.force.declaration.told
s1147:5 category
s1147:15 force
s1148:5 value
s1148:12 declaration
s1149:5 weight
s1149:13 0.3
s1150:5 scope
[1150:12 1
s1150:13 treaty
s1151:5 patterns
[1152:7 3
s1152:9 (annex|annexes|protocol|chapter|section|sub-section|appendix|schedule|article) ...6 (lays down|lay down|sets out|set out|contains) the
s1153:9 (agreement|convention|protocol|treaty) is (established|drawn up|done) in
s1154:9 consent ...12 is expressed by
s1155:5 not-before
[1155:17 1
s1155:19 (in|by|under|of|with)
s1156:5 source
s1156:13 project; codebook, "states, defines, constitutes"
s1157:5 rationale
s1157:16 A plain present tense tells what is so; an operator in a clause beside it ("when the treaty provides that it shall be so") does not govern.
s1158:5 measured
{1158:15 2
s1158:16 hits
s1158:22 36
s1158:26 right
s1158:33 35
s1159:5 examples
{1160:7 2
s1160:7 hits
[1160:13 1
s1160:15 «Protocol 3 lays down the» rules of origin.
s1161:7 misses
[1161:15 1
s1161:17 The Council lays down rules.
{1162:5 9
s1162:5 id
s1162:9 en.force.declaration.not-apply
s1163:5 category
s1163:15 force
s1164:5 value
s1164:12 declaration
s1165:5 weight
s1165:13 0.8
s1166:5 patterns
[1167:7 1
s1167:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1168:5 source
s1168:13 project; codebook, "settles applicability"
s1169:5 rationale
s1169:16 It bounds a rule.
s1170:5 measured
{1170:15 2
s1170:16 hits
s1170:22 30
s1170:26 right
s1170:33 29
s1171:5 examples
{1172:7 2
s1172:7 hits
[1172:13 1
s1172:15 «Paragraph 2 does not apply» to gifts.
s1173:7 misses
[1173:15 1
s1173:17 The tariff does not apply.
{1174:5 9
s1174:5 id
s1174:9 en.force.declaration.letter
s1175:5 category
s1175:15 force
s1176:5 value
s1176:12 declaration
s1177:5 patterns
[1178:7 5
s1178:9 (has|have) the honour [also|further|likewise] to
s1179:9 (presents|present) (its|their|his) compliments
s1180:9 acknowledge [the] receipt of
s1181:9 (avail|avails) (myself|itself|themselves|himself) of
s1182:9 accept , [...3] , the [renewed] assurance~
s1183:5 not-before
[1183:17 1
s1183:18 (shall|will|must|may)
s1184:5 source
s1184:13 project; exchanges of notes
s1185:5 rationale
s1185:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s1186:5 measured
{1186:15 2
s1186:16 hits
s1186:22 50
s1186:26 right
s1186:33 49
s1187:5 examples
{1188:7 2
s1188:7 hits
[1188:13 1
s1188:15 I «have the honour to» confirm that my Government agrees.
s1189:7 misses
[1189:15 1
s1189:17 The guests of honour shall be received.
{1190:5 12
s1190:5 id
s1190:9 en.force.declaration.position
s1191:5 category
s1191:15 force
s1192:5 value
s1192:12 declaration
s1193:5 weight
s1193:13 0.2
s1194:5 patterns
[1195:7 3
s1195:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s1196:9 (recognize|recognizes|acknowledge|acknowledges|note|notes|realize|realizes|understand) that ...20 (may|can|might|could)
s1197:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s1198:5 not-before
[1198:17 1
s1198:19 (to|shall|may|should|must|which|that|if|will)
s1199:5 unless
[1199:13 1
s1199:14 may ...4 only
s1200:5 not-inside
[1200:17 1
s1200:19 (should|if|where|when|unless|event|each|that) ...5 <said> [also] (consider|recognize|recognizes|believe|note|share|understand)
s1201:5 source
s1201:13 project; codebook, "recognises, recalls, reaffirms"
s1202:5 rationale
s1202:16 It states a view; what the provision goes on to require governs.
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
s1205:15 The «Parties share» the view that tourism matters to the islands.
s1206:7 misses
[1206:15 1
s1206:17 The Parties shall recognize the certificates.
{1208:5 7
s1208:5 id
s1208:9 en.addressee.party
s1209:5 category
s1209:15 addressee
s1210:5 value
s1210:12 party
s1211:5 patterns
[1211:15 1
s1211:16 <party>
s1212:5 source
s1212:13 project; Rajamani 2016 on "each Party" and "Parties"
s1213:5 rationale
s1213:16 States and unions of States that can be bound.
s1214:5 examples
{1215:7 2
s1215:7 hits
[1215:13 1
s1215:15 «Contracting Parties» shall notify.
s1216:7 misses
[1216:15 1
s1216:17 The notice shall be in writing.
{1217:5 7
s1217:5 id
s1217:9 en.addressee.each-party
s1218:5 category
s1218:15 addressee
s1219:5 value
s1219:12 each-party
s1220:5 patterns
[1221:7 2
s1221:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s1222:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s1223:5 source
s1223:13 project; Rajamani 2016
s1224:5 rationale
s1224:16 One party at a time, so that each knows that it is meant.
s1225:5 examples
{1226:7 2
s1226:7 hits
[1226:13 1
s1226:15 «Each Contracting Party» shall notify.
s1227:7 misses
[1227:15 1
s1227:17 Parties shall notify.
{1228:5 7
s1228:5 id
s1228:9 en.addressee.organ
s1229:5 category
s1229:15 addressee
s1230:5 value
s1230:12 organ
s1231:5 patterns
[1232:7 2
s1232:9 <organ>
s1233:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s1234:5 source
s1234:13 project
s1235:5 rationale
s1235:16 A body or office that can act.
s1236:5 examples
{1237:7 2
s1237:7 hits
[1237:13 1
s1237:15 The «Committee» shall meet.
s1238:7 misses
[1238:15 1
s1238:17 The meeting shall be public.
{1239:5 7
s1239:5 id
s1239:9 en.addressee.person
s1240:5 category
s1240:15 addressee
s1241:5 value
s1241:12 person
s1242:5 patterns
[1243:7 4
s1243:9 <person>
s1244:9 (consular|diplomatic|customs|liaison|career|honorary) [consular] (officer~|agent~|official~|employee~)
s1245:9 (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1246:9 (representative~|delegate~|member~|officials|staff) of (members|parties|states|member states)
s1247:5 source
s1247:13 project
s1248:5 rationale
s1248:16 Persons and peoples, natural or legal.
s1249:5 examples
{1250:7 2
s1250:7 hits
[1250:13 1
s1250:15 «Everyone» has the right to a name.
s1251:7 misses
[1251:15 1
s1251:17 The State shall issue a name.
{1252:5 7
s1252:5 id
s1252:9 en.addressee.instrument
s1253:5 category
s1253:15 addressee
s1254:5 value
s1254:12 instrument
s1255:5 patterns
[1255:15 1
s1255:16 <instrument>
s1256:5 source
s1256:13 project
s1257:5 rationale
s1257:16 The instrument and its parts, which cannot act.
s1258:5 examples
{1259:7 2
s1259:7 hits
[1259:13 1
s1259:15 «This Agreement» shall apply.
s1260:7 misses
[1260:15 1
s1260:17 The Court shall apply it.
{1262:5 7
s1262:5 id
s1262:9 en.clause.relative
s1263:5 category
s1263:15 clause
s1264:5 value
s1264:12 relative
s1265:5 patterns
[1265:15 13
s1265:16 which
s1265:23 who
s1265:28 whom
s1265:34 whose
s1265:41 that
s1265:47 whereby
s1265:56 whatever
s1265:66 whoever
s1265:75 whichever
s1265:86 wherein
s1265:95 whereof
s1265:104 whereupon
s1265:116 such (measures|steps|date|manner|time|times|conditions|terms|extent|period|periods|amount|amounts|other|further|information|arrangements|functions|persons|form|rules|action|facilities|part|goods|provisions|limitations|restrictions|means|place|places|staff|services|assistance|documents|reports|procedures|modifications|regulations|requirements|safeguards|exceptions) ...5 as
s1266:5 source
s1266:13 project
s1267:5 rationale
s1267:16 The operator that follows belongs to the clause that they open.
s1268:5 examples
{1269:7 2
s1269:7 hits
[1269:13 1
s1269:15 Measures «which» may affect trade shall be notified.
s1270:7 misses
[1270:15 1
s1270:17 Trade measures shall be notified.
{1271:5 7
s1271:5 id
s1271:9 en.clause.demonstrative
s1272:5 category
s1272:15 clause
s1273:5 value
s1273:12 none
s1274:5 patterns
[1275:7 9
s1275:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s1276:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s1277:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s1278:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s1279:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1280:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1281:9 when (appropriate|necessary|possible|applicable|required)
s1282:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1283:9 because of
s1284:5 source
s1284:13 project
s1285:5 rationale
s1285:17 "That Party" points; it opens no clause.
s1286:5 examples
{1287:7 2
s1287:7 hits
[1287:13 1
s1287:15 If a Party so asks, «that Party shall» pay.
s1288:7 misses
[1288:15 1
s1288:17 A rule that may bind.
{1289:5 7
s1289:5 id
s1289:9 en.clause.conditional
s1290:5 category
s1290:15 clause
s1291:5 value
s1291:12 conditional
s1292:5 patterns
[1293:7 9
s1293:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1294:9 in (case|cases|the event) [that|of|where]
s1295:9 to the extent [that]
s1296:9 (in so far|insofar|so far|so long|as long|as soon) as
s1297:9 (so|in order) that
s1298:10 (if|where|when) , ...14 , (no|neither)
s1299:9 as the [joint|negotiating|contracting|two] (parties|states|members|governments|council|committee|commission|board|assembly|conference|court|tribunal|secretary-general|panel|president)
s1300:9 as (they|it|he)
s1301:9 in the (case|cases) (of|where)
s1302:5 source
s1302:13 project
s1303:5 rationale
s1303:16 They open a clause of circumstance; its operators do not govern.
s1304:5 examples
{1305:7 2
s1305:7 hits
[1305:13 1
s1305:15 «If» the Party may not comply, it shall say so.
s1306:7 misses
[1306:15 1
s1306:17 The Party shall comply.
{1307:5 7
s1307:5 id
s1307:9 en.clause.proviso
s1308:5 category
s1308:15 clause
s1309:5 value
s1309:12 proviso
s1310:5 patterns
[1310:15 8
s1310:16 provided that
s1310:31 provided however that
s1310:55 provided , however , that
s1310:83 except that
s1310:96 save that
s1310:108 it being understood that
s1310:136 on the understanding that
s1310:164 on condition that
s1311:5 source
s1311:13 project
s1312:5 rationale
s1312:16 A proviso trims the norm before it and does not govern.
s1313:5 examples
{1314:7 2
s1314:7 hits
[1314:13 1
s1314:15 Entry is free, «provided that» it shall be declared.
s1315:7 misses
[1315:15 1
s1315:17 Each Party provided a list.
{1316:5 7
s1316:5 id
s1316:9 en.clause.transparent
s1317:5 category
s1317:15 clause
s1318:5 value
s1318:12 transparent
s1319:5 patterns
[1320:7 7
s1320:9 (agree|agrees|agreed) [...3] that
s1321:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1322:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1323:9 (decides|resolves) ...14 that
s1324:9 and that
s1325:9 to the effect that
s1326:9 (declare|declares) that
s1327:5 source
s1327:13 project
s1328:5 rationale
s1328:16 What follows "agree that" is itself the norm.
s1329:5 examples
{1330:7 2
s1330:7 hits
[1330:13 1
s1330:15 The Parties «agree that» fees shall be waived.
s1331:7 misses
[1331:15 1
s1331:17 Fees that may be waived.
{1332:5 7
s1332:5 id
s1332:9 en.clause.finite-verb
s1333:5 category
s1333:15 clause
s1334:5 value
s1334:12 finite-verb
s1335:5 patterns
[1335:15 9
s1335:16 is
s1335:20 are
s1335:25 was
s1335:30 were
s1335:36 has
s1335:41 have
s1335:47 had
s1335:52 does
s1335:58 do
s1336:5 source
s1336:13 project
s1337:5 rationale
s1337:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1338:5 examples
{1339:7 2
s1339:7 hits
[1339:13 1
s1339:15 A Party which «is» late shall say so.
s1340:7 misses
[1340:15 1
s1340:17 A Party shall say so.
{1341:5 7
s1341:5 id
s1341:9 en.clause.privilege
s1342:5 category
s1342:15 clause
s1343:5 value
s1343:12 privilege
s1344:5 patterns
[1345:7 2
s1345:9 (immunity|immunities|privilege~|inviolability|exemption~|facilities)
s1346:9 (inviolable|immune|exempt|exempted)
s1347:5 source
s1347:13 project; codebook, "a power or right of an organ is a permission"
s1348:5 rationale
s1348:16 An immunity is no power; an organ has it as a person has.
s1349:5 examples
{1350:7 2
s1350:7 hits
[1350:13 2
s1350:15 The Bank shall enjoy «immunity» from suit.
s1350:61 Its premises shall be «inviolable».
s1351:7 misses
[1351:15 1
s1351:17 The Bank shall have the right to lend.
{1353:5 7
s1353:5 id
s1353:9 en.clause.coordinator
s1354:5 category
s1354:15 clause
s1355:5 value
s1355:12 coordinator
s1356:5 patterns
[1356:15 2
s1356:16 and
s1356:21 or
s1357:5 source
s1357:13 project
s1358:5 rationale
s1358:16 What follows shares the clause of what stands before.
s1359:5 examples
{1360:7 2
s1360:7 hits
[1360:13 1
s1360:15 It shall be short «and» may be secret.
s1361:7 misses
[1361:15 1
s1361:17 It shall be short.
{1362:5 8
s1362:5 id
s1362:9 en.clause.negation
s1363:5 category
s1363:15 clause
s1364:5 value
s1364:12 negation
s1365:5 patterns
[1365:15 11
s1365:17 no
s1365:22 neither
s1365:31 nor
s1365:36 none
s1365:42 nobody
s1365:50 no one
s1365:58 nothing
s1365:67 no party
s1365:77 in no case
s1365:89 under no circumstances
s1365:113 never
s1366:5 not-after
[1366:16 1
s1366:18 (later|less|more|longer|other|fewer|better|higher|event|<numeral>)
s1367:5 source
s1367:13 project
s1368:5 rationale
s1368:16 A negated subject forbids what a plain one would be told or allowed to do.
s1369:5 examples
{1370:7 2
s1370:7 hits
[1370:13 1
s1370:15 «No Party» shall levy a toll.
s1371:7 misses
[1371:15 1
s1371:17 Each Party shall reply no later than noon.
"""####
}
