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
s239:22 50
s239:26 right
s239:33 48
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
[247:7 2
s247:9 (committee|council|secretariat|court|commission|secretary-general|depositary|director-general|tribunal|conference|assembly) is to
s248:9 ^ (each|every|either|both|the) [two] [<party-adjective>|high contracting] <party-noun> (is|are) to
s249:5 source
s249:13 project
s250:5 not-inside
[250:17 2
s250:19 (purpose|purposes|aim|aims|object|objective|objectives|function|functions|role|task|duty|intention) ...6 (is|are) to
s250:139 (which|that|who|if|whether|where|when) ...8 (is|are) to
s251:5 rationale
s251:17 "The Council is to" lays a duty on an actor; other uses of "is to" say what a thing is for.
s252:5 examples
{253:7 2
s253:7 hits
[253:13 1
s253:15 The «Committee is to» complete its work by June.
s254:7 misses
[254:15 1
s254:17 The purpose of the fund is to help victims.
{255:5 11
s255:5 id
s255:9 en.force.obligation.present
s256:5 category
s256:15 force
s257:5 value
s257:12 obligation
s258:5 weight
s258:13 0.5
s259:5 patterns
[260:7 5
s260:9 ^ (each|every|both|the|all|a) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also|jointly] <party-act>
s261:9 ^ (parties|sides|contracting parties|member states) [hereby|mutually|also|jointly] <party-act>
s262:10 , (each|both|the|all) [two] [<party-adjective>|high contracting] <party-noun> [hereby|mutually|also] <party-act>
s263:10 , (parties|sides|contracting parties) [hereby|mutually|also] <party-act>
s264:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|extend)
s265:5 not-before
[265:17 1
s265:19 (which|that|if|may|where|when|to)
s266:5 not-after
[266:16 2
s266:18 (their|its) [existing|respective] right~
s266:62 (particular|special) importance
s267:5 source
s267:13 project
s268:5 rationale
s268:16 Treaties translated from Russian or French state duties in the plain present tense.
s269:5 measured
{269:15 2
s269:16 hits
s269:22 35
s269:26 right
s269:33 30
s270:5 examples
{271:7 2
s271:7 hits
[271:13 1
s271:15 «The Parties grant» each other most-favoured-nation treatment.
s272:7 misses
[272:15 1
s272:17 A Party which grants treatment shall say so.
{273:5 9
s273:5 id
s273:9 en.force.obligation.consent
s274:5 category
s274:15 force
s275:5 value
s275:12 obligation
s276:5 weight
s276:13 0.4
s277:5 patterns
[278:7 2
s278:9 <party> <shall> [<adverbial>] (ratify|approve|accept|sign) (this|the present|the) <instrument>
s279:9 <instrument> ...4 <shall> [<adverbial>] be (ratified|approved|accepted|signed) [by|in accordance|according|in conformity]
s280:5 source
s280:13 project; codebook, "settles applicability or entry into force"
s281:5 rationale
s281:16 To ratify is a step on the way into force; where the clause goes on to settle that, it is what the provision is for.
s282:5 measured
{282:15 2
s282:16 hits
s282:22 50
s282:26 right
s282:33 49
s283:5 examples
{284:7 2
s284:7 hits
[284:13 1
s284:15 The «Parties shall approve this Agreement» by their own procedures. It shall enter into force in May.
s285:7 misses
[285:15 1
s285:17 The Parties shall ratify the award.
{286:5 9
s286:5 id
s286:9 en.force.obligation.let
s287:5 category
s287:15 force
s288:5 value
s288:12 obligation
s289:5 patterns
[290:7 3
s290:9 (he|she|they|internee~|prisoner~|detainee~|refugee~|crew~|troops|forces|wounded|worker~|protected persons|interned persons|inspectors) [...8] <shall> [<adverbial>] be [<adverbial>] (allowed|permitted|enabled) [to|free]
s291:10 (he|she|they|internee~|prisoner~|detainee~) <shall> [<adverbial>] be (allowed|permitted|enabled) , ...14 , to
s292:9 <shall> [<adverbial>] be enabled to
s293:5 not-before
[293:17 3
s293:19 no
s293:24 neither
s293:33 that
s294:5 source
s294:13 project
s295:5 rationale
s295:16 What is to be allowed to a person in the power of another is a duty of that other.
s296:5 measured
{296:15 2
s296:16 hits
s296:22 12
s296:26 right
s296:33 11
s297:5 examples
{298:7 2
s298:7 hits
[298:13 1
s298:15 «Prisoners shall be allowed to» write home.
s299:7 misses
[299:15 1
s299:17 The designated airlines shall be allowed to open offices.
{300:5 9
s300:5 id
s300:9 en.force.obligation.organ-present
s301:5 category
s301:15 force
s302:5 value
s302:12 obligation
s303:5 weight
s303:13 0.5
s304:5 patterns
[305:7 2
s305:9 ^ the <organ> [<adverbial>] <organ-act>
s306:9 ^ the (joint|executive|general|mixed|permanent) <organ> [<adverbial>] <organ-act>
s307:5 source
s307:13 project; codebook, "shall meet, shall elect, shall report"
s308:5 rationale
s308:16 Statutes translated from French or Russian tell in the plain present what an organ is to do.
s309:5 measured
{309:15 2
s309:16 hits
s309:22 5
s309:25 right
s309:32 5
s310:5 examples
{311:7 2
s311:7 hits
[311:13 1
s311:15 «The Commission holds» its meetings in Riga.
s312:7 misses
[312:15 1
s312:17 A report which the Commission submits is public.
{313:5 8
s313:5 id
s313:9 en.force.obligation.cooperation
s314:5 category
s314:15 force
s315:5 value
s315:12 obligation
s316:5 patterns
[317:7 1
s317:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s318:5 source
s318:13 project; codebook, "shall cooperate"
s319:5 rationale
s319:16 What cooperation is to aim at is still a duty to cooperate.
s320:5 measured
{320:15 2
s320:16 hits
s320:22 50
s320:26 right
s320:33 49
s321:5 examples
{322:7 2
s322:7 hits
[322:13 1
s322:15 «Cooperation in this field shall focus» on small ports.
s323:7 misses
[323:15 1
s323:17 The rule shall cover small ports.
{324:5 13
s324:5 id
s324:9 en.force.obligation.plain-passive
s325:5 category
s325:15 force
s326:5 value
s326:12 obligation
s327:5 weight
s327:13 0.45
s328:5 scope
[328:12 1
s328:13 treaty
s329:5 patterns
[330:7 1
s330:9 ^ [the|all|any|mutual|such] [two] [bilateral|financial|technical] <dealing> ...14 (is|are) [<adverbial>] <done> (in|by|on|at|through|free|according|under|within|with|between|without|via)
s331:5 not-before
[331:17 1
s331:18 (which|that|if|where|when|who|as|whether)
s332:5 unless
[332:13 2
s332:15 (which|that|if|where|when|who|as|whether|unless|until|should) ...16 (is|are) [<adverbial>] <done>
s332:116 provision is made
s333:5 not-inside
[333:17 1
s333:19 (which|that|if|where|when|who|as|whether|unless|until) ...12 (is|are) [<adverbial>] <done>
s334:5 source
s334:13 project
s335:5 rationale
s335:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s336:5 measured
{336:15 2
s336:16 hits
s336:22 10
s336:26 right
s336:33 10
s337:5 examples
{338:7 2
s338:7 hits
[338:13 1
s338:15 «Trade between the Sides is conducted free» of duty.
s339:7 misses
[339:15 1
s339:17 A hearing is conducted in public.
{340:5 13
s340:5 id
s340:9 en.force.obligation.to-be
s341:5 category
s341:15 force
s342:5 value
s342:12 obligation
s343:5 weight
s343:13 0.5
s344:5 scope
[344:12 1
s344:13 treaty
s345:5 patterns
[346:7 3
s346:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be [<adverbial>] <passive>
s347:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be (declared|settled|kept|sent|reported|registered|treated|deposited|used|returned|transmitted|addressed)
s348:9 ^ (the|all|any|customs|import|export|quantitative) ...4 (duties|restrictions|charges|levies|dues|tolls) ...8 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s349:5 not-before
[349:17 1
s349:18 (which|that|who|as|what|it|if|where|when)
s350:5 unless
[350:13 1
s350:15 (which|that|who|if|where|when|as|whether|unless) ...14 (is|are) to be
s351:5 not-inside
[351:17 2
s351:19 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) to be
s351:92 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s352:5 source
s352:13 project
s353:5 rationale
s353:17 "To be done" lays down that it be done, by whom is left out.
s354:5 measured
{354:15 2
s354:16 hits
s354:22 6
s354:25 right
s354:32 5
s355:5 examples
{356:7 2
s356:7 hits
[356:13 1
s356:15 «Claims are to be submitted» before May.
s357:7 misses
[357:15 1
s357:17 Where goods are to be submitted for control, they wait at the border.
{358:5 9
s358:5 id
s358:9 en.force.soft.bare
s359:5 category
s359:15 force
s360:5 value
s360:12 soft-obligation
s361:5 weight
s361:13 0.4
s362:5 patterns
[363:7 1
s363:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s364:5 source
s364:13 project
s365:5 rationale
s365:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s366:5 measured
{366:15 2
s366:16 hits
s366:22 50
s366:26 right
s366:33 43
s367:5 examples
{368:7 2
s368:7 hits
[368:13 1
s368:15 «consider» the reports of the bureau;
s369:7 misses
[369:15 1
s369:17 the consideration of reports;
{370:5 9
s370:5 id
s370:9 en.force.obligation.bare
s371:5 category
s371:15 force
s372:5 value
s372:12 obligation
s373:5 weight
s373:13 0.4
s374:5 patterns
[375:7 1
s375:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s376:5 source
s376:13 project
s377:5 rationale
s377:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s378:5 measured
{378:15 2
s378:16 hits
s378:22 50
s378:26 right
s378:33 45
s379:5 examples
{380:7 2
s380:7 hits
[380:13 1
s380:15 «provide» the units with fuel;
s381:7 misses
[381:15 1
s381:17 the provision of fuel to units;
{382:5 10
s382:5 id
s382:9 en.force.declaration.will-be
s383:5 category
s383:15 force
s384:5 value
s384:12 declaration
s385:5 weight
s385:13 0.9
s386:5 patterns
[387:7 3
s387:9 will [<adverbial>] be
s388:9 will take place
s389:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s390:5 unless
[390:13 2
s390:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s390:112 will be required to
s391:5 source
s391:13 project; codebook, "will or shall with no actor who could act"
s392:5 rationale
s392:16 With nobody named who could act, "will" foretells or constitutes.
s393:5 measured
{393:15 2
s393:16 hits
s393:22 50
s393:26 right
s393:33 42
s394:5 examples
{395:7 2
s395:7 hits
[395:13 1
s395:15 Payments «will be» settled in pounds.
s396:7 misses
[396:15 1
s396:17 The Parties will settle payments in pounds.
{397:5 10
s397:5 id
s397:9 en.force.declaration.will-begin
s398:5 category
s398:15 force
s399:5 value
s399:12 declaration
s400:5 patterns
[401:7 2
s401:9 will [<adverbial>] (begin|end|start|expire|cease|terminate|run)
s402:9 will [<adverbial>] have (the purpose|the role|a duration|a validity|effect|its seat|its headquarters|its meetings|legal personality|the following|the same meaning)
s403:5 not-inside
[403:17 2
s403:19 (who|considers|where|if) ...14 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s403:122 will (begin|start) the process
s404:5 not-before
[404:17 1
s404:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s405:5 source
s405:13 project; codebook, "will with no actor who could act"
s406:5 rationale
s406:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s407:5 measured
{407:15 2
s407:16 hits
s407:22 23
s407:26 right
s407:33 22
s408:5 examples
{409:7 2
s409:7 hits
[409:13 1
s409:15 Hunting «will cease» in May.
s410:7 misses
[410:15 1
s410:17 The two Sides will begin the survey in May.
{412:5 10
s412:5 id
s412:9 en.force.prohibition.shall-not
s413:5 category
s413:15 force
s414:5 value
s414:12 prohibition
s415:5 patterns
[416:7 12
s416:9 (shall|will|must) [<adverbial>] not
s417:9 (shallnot|maynot|willnot|mustnot)
s418:9 (shall|will|must) , ...12 , not
s419:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s420:9 (shall|must) never
s421:9 may [<adverbial>] not
s422:9 (may|can|shall) no longer
s423:9 (shall|may|will|must) be neither
s424:9 (may|shall|will) (in|under) no (case|circumstances|event)
s425:9 (shall|may|will) neither
s426:9 (shall|may|will) [not] under any circumstances
s427:9 (cannot|can not)
s428:5 not-after
[428:16 2
s428:17 (later|less|more|earlier|fewer|sooner) than
s428:62 (only|merely|solely|simply|just)
s429:5 not-inside
[429:17 2
s429:19 (if|where|when|unless|that|which|event|case) ...12 (cannot|can not)
s429:89 may or may not
s430:5 source
s430:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s431:5 rationale
s431:16 A negated operator forbids; "may not" is no permission.
s432:5 measured
{432:15 2
s432:16 hits
s432:22 50
s432:26 right
s432:33 41
s433:5 examples
{434:7 2
s434:7 hits
[434:13 2
s434:15 A Party «shall not» ask for proof of origin.
s434:63 A carrier «may not» invoke its own rules.
s435:7 misses
[435:15 3
s435:17 A Party shall notify whether or not it objects.
s435:68 A Party shall, not later than 1 May, publish its list.
s435:126 The Council shall not only publish but also explain its list.
{436:5 9
s436:5 id
s436:9 en.force.prohibition.refrain
s437:5 category
s437:15 force
s438:5 value
s438:12 prohibition
s439:5 patterns
[440:7 16
s440:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s441:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s442:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s443:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s444:9 there (shall|will) be no
s445:9 <shall> be free (from|of) [any|all] [...1] restriction~
s446:9 <shall> [<adverbial>] (place|impose|levy|introduce|make|maintain|apply|grant|accord|allow|permit|adopt|take|require|charge|admit|contain) no (new|more|further|other|such|restriction~|duties|charge~|tax~|distinction~|discrimination|reservation~|measure~|limitation~|provision~|action)
s447:9 may ...6 but (shall|must|may) not
s448:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|commit|commits|bind|binds|oblige|obliges|promise|promises|committed|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s449:9 (undertake|undertakes) , ...10 , not to
s450:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s451:9 (shall|will) (undertake|agree) [<adverbial>] not to
s452:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s453:9 (is|are) not (permitted|allowed)
s454:9 shall not be (permitted|allowed|admissible)
s455:9 shall be inadmissible
s456:5 not-inside
[456:17 4
s456:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s456:104 (which|that|if|otherwise) ...1 (is|are) (prohibited|forbidden)
s456:170 (which|that) (is|are) not (permitted|allowed)
s456:218 it is not permitted
s457:5 source
s457:13 project
s458:5 rationale
s458:16 To refrain, or to undertake not to, is a duty not to act.
s459:5 measured
{459:15 2
s459:16 hits
s459:22 50
s459:26 right
s459:33 48
s460:5 examples
{461:7 2
s461:7 hits
[461:13 2
s461:15 The Parties «shall refrain from» any new measure.
s461:68 Dumping of waste at sea «is prohibited».
s462:7 misses
[462:15 1
s462:17 A Party shall prohibit the dumping of waste.
{463:5 10
s463:5 id
s463:9 en.force.prohibition.plain
s464:5 category
s464:15 force
s465:5 value
s465:12 prohibition
s466:5 weight
s466:13 0.6
s467:5 patterns
[468:7 2
s468:9 (party~|state~|member~|government~|side~|countries|community) [hereby|also|solemnly] (renounce|renounces|abstain|abstains|refrain|refrains) [from]
s469:9 (parties|states|members|sides|governments|countries) do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s470:5 not-inside
[470:17 3
s470:19 (which|that|if|where|when|who|as|unless|requirements|provided) ...10 do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s470:186 <instrument> [...6] (does|do|is|are) not
s470:230 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s471:5 source
s471:13 project
s472:5 rationale
s472:16 Treaties translated from Russian forbid in the plain present tense.
s473:5 measured
{473:15 2
s473:16 hits
s473:22 7
s473:25 right
s473:32 7
s474:5 examples
{475:7 2
s475:7 hits
[475:13 1
s475:15 The «Sides do not impose» duties on goods in transit.
s476:7 misses
[476:15 1
s476:17 Where a Party does not apply the tariff, it shall say so.
{477:5 8
s477:5 id
s477:9 en.force.prohibition.abuse
s478:5 category
s478:15 force
s479:5 value
s479:12 prohibition
s480:5 patterns
[481:7 1
s481:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 (person|persons|group|groups|people|everyone|individual) ...4 right
s482:5 source
s482:13 project; the clauses against abuse of rights of the human-rights instruments
s483:5 rationale
s483:16 To claim a right to destroy the rights of others is forbidden.
s484:5 measured
{484:15 2
s484:16 hits
s484:22 2
s484:25 right
s484:32 2
s485:5 examples
{486:7 2
s486:7 hits
[486:13 1
s486:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s487:7 misses
[487:15 1
s487:17 Nothing in this Charter affects the rights of third States.
{488:5 8
s488:5 id
s488:9 en.force.prohibition.actor-not-apply
s489:5 category
s489:15 force
s490:5 value
s490:12 prohibition
s491:5 patterns
[492:7 2
s492:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s493:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s494:5 source
s494:13 project
s495:5 rationale
s495:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s496:5 measured
{496:15 2
s496:16 hits
s496:22 50
s496:26 right
s496:33 48
s497:5 examples
{498:7 2
s498:7 hits
[498:13 1
s498:15 A «Party shall not apply» such a measure to goods in transit.
s499:7 misses
[499:15 1
s499:17 This Chapter shall not apply to fish.
{501:5 10
s501:5 id
s501:9 en.force.soft.effort
s502:5 category
s502:15 force
s503:5 value
s503:12 soft-obligation
s504:5 weight
s504:13 0.95
s505:5 patterns
[506:7 7
s506:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s507:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s508:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s509:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <effort>
s510:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s511:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s512:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s513:5 not-inside
[514:7 1
s514:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s515:5 source
s515:13 project; codebook, "soft-obligation"
s516:5 rationale
s516:16 The verb asks for an attempt, not for a result.
s517:5 measured
{517:15 2
s517:16 hits
s517:22 50
s517:26 right
s517:33 47
s518:5 examples
{519:7 2
s519:7 hits
[519:13 3
s519:15 Each Party «shall endeavour» to shorten the procedure.
s519:73 The Parties «shall, subject to their budgets, strive» to widen access.
s519:147 The Parties «shall make every effort» to settle the matter.
s520:7 misses
[520:15 1
s520:17 Each Party shall shorten the procedure.
{521:5 8
s521:5 id
s521:9 en.force.soft.pledge
s522:5 category
s522:15 force
s523:5 value
s523:12 soft-obligation
s524:5 patterns
[525:7 2
s525:9 (pledge|pledges) (themselves|itself) to
s526:9 <said> (pledge|pledges) to
s527:5 source
s527:13 research lexicon, strength 4; UN Charter art. 56
s528:5 rationale
s528:16 A pledge promises a bearing rather than a result.
s529:5 measured
{529:15 2
s529:16 hits
s529:22 4
s529:25 right
s529:32 4
s530:5 examples
{531:7 2
s531:7 hits
[531:13 1
s531:15 All members «pledge themselves to» act jointly.
s532:7 misses
[532:15 1
s532:17 A pledge of support was made.
{533:5 11
s533:5 id
s533:9 en.force.soft.readiness
s534:5 category
s534:15 force
s535:5 value
s535:12 soft-obligation
s536:5 weight
s536:13 0.6
s537:5 patterns
[538:7 7
s538:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s539:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s540:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s541:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s542:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s543:9 <party> (aim|aims) at
s544:10 <party> , (where|when|as) (appropriate|necessary|possible) , (cooperate|seek|consult|encourage|promote|support|facilitate|exchange)
s545:5 not-before
[545:17 1
s545:19 (which|that|if|where)
s546:5 not-inside
[546:17 3
s546:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s546:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s546:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s547:5 source
s547:13 project
s548:5 rationale
s548:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s549:5 measured
{549:15 2
s549:16 hits
s549:22 50
s549:26 right
s549:33 46
s550:5 examples
{551:7 2
s551:7 hits
[551:13 1
s551:15 Both «Parties declare their readiness to» lower the fees.
s552:7 misses
[552:15 1
s552:17 A Party which intends to raise the fees shall say so.
{553:5 10
s553:5 id
s553:9 en.force.soft.deliberation
s554:5 category
s554:15 force
s555:5 value
s555:12 soft-obligation
s556:5 weight
s556:13 0.95
s557:5 patterns
[558:7 5
s558:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s559:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s560:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s561:9 (shall|will|must) (favourably|sympathetically|carefully|seriously|positively|urgently|benevolently) <deliberation>
s562:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <deliberation>
s563:5 not-after
[563:16 1
s563:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|and (approve|adopt|decide|take|act|make|report)|inadmissible|admissible|incompatible|compatible|matters|the report|the reports|and decide)
s564:5 source
s564:13 project; codebook, "shall consider"
s565:5 rationale
s565:16 The duty is to think about it; what follows from it is left open.
s566:5 measured
{566:15 2
s566:16 hits
s566:22 50
s566:26 right
s566:33 45
s567:5 examples
{568:7 2
s568:7 hits
[568:13 2
s568:15 The Parties «shall consider» the needs of landlocked States.
s568:79 The Council «shall examine the possibility» of a wider area.
s569:7 misses
[569:15 1
s569:17 The Committee shall consider reports submitted under article 9.
{570:5 9
s570:5 id
s570:9 en.force.soft.qualified
s571:5 category
s571:15 force
s572:5 value
s572:12 soft-obligation
s573:5 weight
s573:13 0.97
s574:5 patterns
[575:7 5
s575:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s576:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s577:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s578:9 shall , at the discretion of
s579:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s580:5 source
s580:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s581:5 rationale
s581:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s582:5 measured
{582:15 2
s582:16 hits
s582:22 50
s582:26 right
s582:33 49
s583:5 examples
{584:7 2
s584:7 hits
[584:13 2
s584:15 Each Party «shall, as appropriate», publish a summary.
s584:73 «To the extent possible, each Party shall» publish drafts.
s585:7 misses
[585:15 1
s585:17 Each Party shall publish appropriate summaries.
{586:5 9
s586:5 id
s586:9 en.force.soft.progressive
s587:5 category
s587:15 force
s588:5 value
s588:12 soft-obligation
s589:5 position
s589:15 after-operator
s590:5 patterns
[591:7 5
s591:9 with a view to (achieving|attaining|reaching) [...5] progressively
s592:9 with a view to progressively
s593:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s594:9 (implemented|achieved|realized|introduced|applied) progressively
s595:9 to the maximum [extent] of [its|their] available resources
s596:5 source
s596:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s597:5 rationale
s597:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s598:5 measured
{598:15 2
s598:16 hits
s598:22 50
s598:26 right
s598:33 49
s599:5 examples
{600:7 2
s600:7 hits
[600:13 1
s600:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s601:7 misses
[601:15 1
s601:17 Duties shall be reduced progressively to nil by May.
{603:5 11
s603:5 id
s603:9 en.force.recommendation.should
s604:5 category
s604:15 force
s605:5 value
s605:12 recommendation
s606:5 patterns
[607:7 9
s607:9 should [not]
s608:9 ought [not] to
s609:9 it is (desirable|recommended|advisable) [that|to]
s610:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s611:9 (is|are) (encouraged|invited|urged|called upon)
s612:9 (may wish|are expected|is expected) to
s613:9 (shall|will) [<adverbial>] be (urged|encouraged) to
s614:10 (shall|will) , ...10 , be (urged|encouraged) to
s615:9 (recommends|urges|invites|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s616:5 not-before
[616:17 1
s616:19 (if|case|event|which|that|shall|will|may|must|to|shall also|will also|may also|and)
s617:5 not-after
[617:16 1
s617:18 (the|it|they|a|an|any|either|this|these|such|there|he|she|its|one|neither)
s618:5 not-inside
[618:17 6
s618:19 ^ should
s618:31 I should
s618:43 ^ (article|section|rule|regulation) <number> should
s618:98 should (a|an|the|any|either|one|neither|such|it|they|there|he|its|his|their|fighting|circumstances) ...10 (<shall>|may|be entitled)
s618:233 (if|unless) ...5 should
s618:260 (if|unless|in case|in the event) ...14 should (become|arise|occur|fall|wish|desire|fail|prove|happen|denounce|withdraw|cease|exceed|break|find)
s619:5 source
s619:13 project; codebook, "recommendation"
s620:5 rationale
s620:16 It asks and does not bind.
s621:5 measured
{621:15 2
s621:16 hits
s621:22 50
s621:26 right
s621:33 43
s622:5 examples
{623:7 2
s623:7 hits
[623:13 2
s623:15 Heads of mission «should» present their credentials within a week.
s623:85 Parties «are encouraged to» share their experience.
s624:7 misses
[624:15 2
s624:17 Should a dispute arise, the Parties shall consult.
s624:71 The Parties shall share their experience.
{626:5 10
s626:5 id
s626:9 en.force.permission.may
s627:5 category
s627:15 force
s628:5 value
s628:12 permission
s629:5 patterns
[629:15 4
s629:16 may
s629:21 might
s629:28 can
s629:33 may also
s630:5 not-inside
[630:17 4
s630:18 as the case may be
s630:38 as may be
s630:49 as far as may be
s630:68 (<number>|<ordinal>|in|of|by|until|till|since|from|before) =May
s631:5 not-after
[631:16 1
s631:18 <number>
s632:5 source
s632:13 project
s633:5 rationale
s633:16 It lets an actor act, or refrain.
s634:5 measured
{634:15 2
s634:16 hits
s634:22 50
s634:26 right
s634:33 41
s635:5 examples
{636:7 2
s636:7 hits
[636:13 1
s636:15 A Party «may» levy a fee.
s637:7 misses
[637:15 1
s637:17 A Party shall levy a fee.
{638:5 9
s638:5 id
s638:9 en.force.permission.only
s639:5 category
s639:15 force
s640:5 value
s640:12 permission
s641:5 weight
s641:13 0.6
s642:5 patterns
[643:7 2
s643:9 may only
s644:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s645:5 source
s645:13 project
s646:5 rationale
s646:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s647:5 measured
{647:15 2
s647:16 hits
s647:22 50
s647:26 right
s647:33 44
s648:5 examples
{649:7 2
s649:7 hits
[649:13 1
s649:15 The seal «may be broken only by» the captain.
s650:7 misses
[650:15 1
s650:17 The captain may break the seal.
{651:5 9
s651:5 id
s651:9 en.force.permission.request
s652:5 category
s652:15 force
s653:5 value
s653:12 permission
s654:5 weight
s654:13 0.5
s655:5 patterns
[656:7 2
s656:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s657:10 may , ...16 , [<adverbial>] (request|ask|seek)
s658:5 source
s658:13 project
s659:5 rationale
s659:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s660:5 measured
{660:15 2
s660:16 hits
s660:22 50
s660:26 right
s660:33 48
s661:5 examples
{662:7 2
s662:7 hits
[662:13 1
s662:15 A Party «may request consultations» on any such measure.
s663:7 misses
[663:15 1
s663:17 A Party may levy a fee.
{664:5 9
s664:5 id
s664:9 en.force.permission.refer
s665:5 category
s665:15 force
s666:5 value
s666:12 permission
s667:5 weight
s667:13 0.65
s668:5 patterns
[669:7 5
s669:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s670:9 (may|can) at the request of ...8 be
s671:10 may , ...14 , be (submitted|referred|brought)
s672:9 may [<adverbial>] (request|ask for) (an|the) ...2 (investigation|inspection|enquiry|inquiry|verification)
s673:9 may [<adverbial>] (refer|submit|bring) (the|a|any|such) (matter|dispute|question|case|difference)
s674:5 source
s674:13 project
s675:5 rationale
s675:16 A leave to bring a dispute opens a procedure; one duty of form beside it does not govern, several do.
s676:5 measured
{676:15 2
s676:16 hits
s676:22 50
s676:26 right
s676:33 45
s677:5 examples
{678:7 2
s678:7 hits
[678:13 1
s678:15 A dispute «may be referred to» arbitration by either Party.
s679:7 misses
[679:15 1
s679:17 A Party may levy a fee.
{680:5 9
s680:5 id
s680:9 en.force.declaration.possible
s681:5 category
s681:15 force
s682:5 value
s682:12 declaration
s683:5 weight
s683:13 0.7
s684:5 patterns
[685:7 2
s685:9 (may|might) not be a (party|member)
s686:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s687:5 source
s687:13 project
s688:5 rationale
s688:16 What may be or happen is no leave to act.
s689:5 measured
{689:15 2
s689:16 hits
s689:22 50
s689:26 right
s689:33 48
s690:5 examples
{691:7 2
s691:7 hits
[691:13 1
s691:15 Such coatings «may be a» source of emissions.
s692:7 misses
[692:15 1
s692:17 A Party may ban such coatings.
{693:5 9
s693:5 id
s693:9 en.force.permission.free
s694:5 category
s694:15 force
s695:5 value
s695:12 permission
s696:5 patterns
[697:7 29
s697:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s698:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered) [by ...4] to
s699:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s700:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s701:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s702:9 it (shall be|is) (open|lawful|permissible) [...8] to
s703:10 (shall|will) , ...20 , <power-verb>
s704:9 (is|are) (permitted|allowed|admissible)
s705:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s706:9 (shall|will|may) [<adverbial>] not be (prohibited|precluded|prevented|forbidden)
s707:9 (need|needs) not
s708:9 (no|neither|nor) ...6 (shall be|is|are|will be) (obliged|required|obligated|bound) to
s709:9 it rests with
s710:9 (is|are|shall be) left to ...3 <party>
s711:9 (is|are|shall be) left to the discretion
s712:9 at the option of
s713:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s714:9 shall not be (obliged|required|obligated|bound) [to|by]
s715:9 (is|are|shall be) under no (obligation|duty)
s716:9 shall (not oblige|not compel|have no obligation)
s717:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s718:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s719:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s720:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s721:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s722:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s723:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s724:9 at [its|their|the] [sole] discretion
s725:9 (shall have|shall exercise) the (power|authority)
s726:5 not-inside
[726:17 1
s726:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s727:5 source
s727:13 project; codebook, "lets an actor act or refrain"
s728:5 rationale
s728:16 A freedom or power under another name, or the express absence of a duty.
s729:5 measured
{729:15 2
s729:16 hits
s729:22 50
s729:26 right
s729:33 45
s730:5 examples
{731:7 2
s731:7 hits
[731:13 3
s731:15 A Party «is free to» choose the means.
s731:57 The requested State «shall not be required to» disclose trade secrets.
s731:131 The Board «shall have the power to» lend.
s732:7 misses
[732:15 1
s732:17 A Party is required to choose the means.
{733:5 9
s733:5 id
s733:9 en.force.permission.nothing-prevents
s734:5 category
s734:15 force
s735:5 value
s735:12 permission
s736:5 patterns
[737:7 12
s737:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s738:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s739:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede|hamper)
s740:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] (hamper|hinder|impede) the (right|rights|freedom|ability)
s741:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s742:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s743:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s744:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s745:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s746:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s747:9 ^ nothing [shall|may] (prevent~|preclude~)
s748:9 (constitute|constitutes|form|forms|present|presents|be|is|are) (no|not an|not a|in no way an) (obstacle|bar|impediment|hindrance) to
s749:5 not-inside
[749:17 1
s749:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s750:5 source
s750:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s751:5 rationale
s751:16 Where nothing prevents an act, the act is allowed.
s752:5 measured
{752:15 2
s752:16 hits
s752:22 50
s752:26 right
s752:33 50
s753:5 examples
{754:7 2
s754:7 hits
[754:13 2
s754:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s754:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s755:7 misses
[755:15 1
s755:17 Nothing in this Pact shall affect the law of the sea.
{757:5 9
s757:5 id
s757:9 en.force.entitlement.right
s758:5 category
s758:15 force
s759:5 value
s759:12 entitlement
s760:5 patterns
[761:7 37
s761:9 (has|have) [also] (the|a) right
s762:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s763:9 (is|are) [also] entitled
s764:9 <shall> [<adverbial>] enjoy
s765:10 <shall> , ...16 , [continue to] enjoy
s766:9 <shall> continue to enjoy
s767:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s768:9 (country|countries|party|parties|states|members|state|member) <shall> [<adverbial>] benefit from
s769:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s770:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s771:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s772:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s773:9 <shall> have (permission|leave) to
s774:9 <shall> have the same (rights|privileges|immunities|facilities)
s775:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s776:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~)
s777:9 (freedom|right|rights|liberty) ...8 (is|are) [hereby] (guaranteed|recognized|assured|secured)
s778:9 <person> ...2 (shall be|is|are) free to
s779:9 <person> (has|have|shall have) [the] (freedom|liberty) (to|of)
s780:9 <shall> [<adverbial>] be inviolable
s781:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...12 [the] following right~
s782:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...3 rights (to|of)
s783:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...6 the right
s784:9 <shall> [<adverbial>] be entitled
s785:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s786:9 shall be entitled
s787:9 <person> [...4] shall [<adverbial>] (enjoy|receive|benefit)
s788:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s789:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s790:9 <person> shall have (the opportunity|access|free access|equal access)
s791:9 <person> (enjoys|enjoy)
s792:9 <person> ...6 (shall be|is|are) presumed innocent
s793:9 <shall> have [a] [fair and equal|equal|free|full|fair|reasonable|the same] (opportunity|opportunities|access)
s794:9 ^ [the] right (to|of)
s795:9 ^ [the] (right|rights) ...8 (includes|include|implies|imply|comprises|comprise)
s796:9 (is|are) [hereby|also] (accorded|granted|given|afforded) ...4 (right|rights|privilege~|immunity|immunities|exemption~|permission|leave)
s797:9 ^ (immunity|immunities|exemption) from
s798:5 not-before
[798:17 2
s798:19 no
s798:24 (might|may|to|who|which|can|could|should)
s799:5 source
s799:13 project; codebook, "entitlement"
s800:5 rationale
s800:16 It gives a right, and names no duty-bearer.
s801:5 measured
{801:15 2
s801:16 hits
s801:22 50
s801:26 right
s801:33 46
s802:5 examples
{803:7 2
s803:7 hits
[803:13 2
s803:15 The master «has the right» to a hearing.
s803:59 A national of one Party «shall be entitled» to legal aid.
s804:7 misses
[804:15 1
s804:17 The Council has no right of appeal.
{805:5 10
s805:5 id
s805:9 en.force.entitlement.point
s806:5 category
s806:15 force
s807:5 value
s807:12 entitlement
s808:5 weight
s808:13 0.7
s809:5 patterns
[810:7 3
s810:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s811:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be inviolable)
s812:9 ^ be granted ...4 (exemption~|privilege~|immunity|immunities|access|leave|protection|facilities|right~n)
s813:5 not-inside
[813:17 2
s813:19 enjoy ...3 warranty
s813:42 enjoy ...3 warranties
s814:5 source
s814:13 project
s815:5 rationale
s815:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s816:5 measured
{816:15 2
s816:16 hits
s816:22 6
s816:25 right
s816:32 5
s817:5 examples
{818:7 2
s818:7 hits
[818:13 1
s818:15 «be exempt» from tolls;
s819:7 misses
[819:15 1
s819:17 have a seal;
{820:5 10
s820:5 id
s820:9 en.force.entitlement.recognised
s821:5 category
s821:15 force
s822:5 value
s822:12 entitlement
s823:5 weight
s823:13 0.65
s824:5 patterns
[825:7 1
s825:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s826:5 not-after
[826:16 7
s826:17 the former
s826:29 the first
s826:40 the party
s826:51 the contracting party
s826:74 the latter
s826:86 the insuring
s826:100 the guarantor
s827:5 source
s827:13 ICESCR arts 6 to 15
s828:5 rationale
s828:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s829:5 measured
{829:15 2
s829:16 hits
s829:22 20
s829:26 right
s829:33 20
s830:5 examples
{831:7 2
s831:7 hits
[831:13 1
s831:15 The Parties «recognize the right of» everyone to rest.
s832:7 misses
[832:15 1
s832:17 Everyone has the right to rest.
{834:5 10
s834:5 id
s834:9 en.force.declaration.in-force
s835:5 category
s835:15 force
s836:5 value
s836:12 declaration
s837:5 patterns
[838:7 18
s838:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought) [provisionally] (in|into) (force|effect|operation)
s839:9 <shall> [<adverbial>] be put (in|into) (force|operation)
s840:9 <shall> [<adverbial>] (take|have) effect
s841:9 <shall> give [immediate|full] effect to ...2 (ratifications|accessions)
s842:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s843:9 <shall> , ...14 , (enter into force|take effect|come into force)
s844:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open (to|for|until|at) ...3 (signature|accession|ratification|acceptance|adherence|adhesion|approval|all)|open until|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s845:9 <shall> [<adverbial>] remain deposited
s846:9 <shall> [<adverbial>] (become~|be) (effective|ineffective|inoperative|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s847:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s848:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate|come to an end|come to its end)
s849:9 <shall> [<adverbial>] be (depositedin|depositedwith)
s850:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|treaty|arrangement|licence|lease|day) [...10] <shall> [not] [<adverbial>] (continue|end|run|commence|begin|start|last|endure|elapse)
s851:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s852:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s853:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s854:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s855:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s856:5 not-after
[856:16 1
s856:18 (all activities|its activities|the application|the practice)
s857:5 unless
[857:13 1
s857:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s858:5 source
s858:13 project; codebook, "settles applicability or entry into force"
s859:5 rationale
s859:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s860:5 measured
{860:15 2
s860:16 hits
s860:22 50
s860:26 right
s860:33 47
s861:5 examples
{862:7 2
s862:7 hits
[862:13 3
s862:15 This Protocol «shall enter into force» on the tenth day.
s862:75 The Convention «shall be open for signature» in Oslo.
s862:132 The mandate «shall expire» after two years.
s863:7 misses
[863:15 1
s863:17 The Parties shall continue consultations.
{864:5 9
s864:5 id
s864:9 en.force.declaration.exit-effect
s865:5 category
s865:15 force
s866:5 value
s866:12 declaration
s867:5 weight
s867:13 0.4
s868:5 patterns
[869:7 2
s869:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s870:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s871:5 source
s871:13 project
s872:5 rationale
s872:16 When a denunciation takes effect is a detail of the right to denounce.
s873:5 measured
{873:15 2
s873:16 hits
s873:22 50
s873:26 right
s873:33 50
s874:5 examples
{875:7 2
s875:7 hits
[875:13 1
s875:15 The «denunciation shall take effect» after a year.
s876:7 misses
[876:15 1
s876:17 The Pact shall take effect in May.
{877:5 11
s877:5 id
s877:9 en.force.declaration.applies
s878:5 category
s878:15 force
s879:5 value
s879:12 declaration
s880:5 patterns
[881:7 33
s881:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s882:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s883:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s884:9 <shall> not [<adverbial>] apply
s885:9 <shall> apply $
s886:9 <shall-not> [<adverbial>] (confer|relieve|release|exempt|absolve|prejudge|discharge|invalidate|imply|deprive)
s887:9 <shall-not> [<adverbial>] have the effect of
s888:9 <shall-not> [<adverbial>] constitute (a|an|any) (precedent|recognition|waiver|admission|acceptance|renunciation)
s889:9 <instrument> [...3] <shall> [<adverbial>] be applied [<adverbial>] (provisionally|retroactively|subject|from|as from|as of|mutatis|to|in respect|in relation|between|until)
s890:9 (amendment~|change~|modification~|addition~) ...20 <shall> be (introduced|made|inserted) ...5 (following|follows)
s891:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s892:9 <shall> ...10 prevail
s893:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s894:10 <shall> , ...12 be subject
s895:10 <shall> not , ...6 , (render|affect|impair)
s896:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s897:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s898:9 <shall> be (without prejudice|subject)
s899:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s900:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s901:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s902:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s903:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s904:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s905:9 <shall> be held (to be|to have|liable|responsible)
s906:9 <shall> be (so (understood|construed|interpreted)|taken (to mean|to be|as|to include))
s907:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s908:9 <shall> ...5 be (governed|regulated) by
s909:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit (from|on|upon)
s910:9 (products|goods|imports|exports) ...12 <shall> (upon|on) ...6 benefit from
s911:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s912:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s913:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s914:5 not-inside
[915:7 1
s915:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s916:5 not-after
[916:16 4
s916:18 effective
s916:31 sanctions
s916:44 appropriate
s916:59 for possible
s917:5 unless
[917:13 5
s917:15 be (subject to|governed by) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s917:149 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s917:370 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s917:507 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s917:734 (party~|state~|side~|committee|court|council|commission|authorities) [...1] <shall> not [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s918:5 source
s918:13 project; codebook, "settles applicability"
s919:5 rationale
s919:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s920:5 measured
{920:15 2
s920:16 hits
s920:22 50
s920:26 right
s920:33 45
s921:5 examples
{922:7 2
s922:7 hits
[922:13 2
s922:15 «This Chapter shall apply» to trade in services.
s922:67 This Annex «shall not affect the» rights of third States.
s923:7 misses
[923:15 1
s923:17 The Court shall apply this Statute.
{924:5 10
s924:5 id
s924:9 en.force.declaration.constitutes
s925:5 category
s925:15 force
s926:5 value
s926:12 declaration
s927:5 patterns
[928:7 69
s928:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s929:9 <shall> [<adverbial>] (be|become) [<adverbial>] (a|an|the) (institutional|subsidiary|permanent|member|party|part|integral|schedule|annex|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s930:9 <shall> be the
s931:9 <shall> be integral parts
s932:9 ^ [the] following ...8 (is|are) (members|the|a|an|considered|regarded|deemed|authentic|included|covered|persons|products|goods|examples|part|defined|understood)
s933:9 <shall> be deposited in the archives
s934:9 <shall> be (equally|similarly) (valid|authentic|authoritative|binding)
s935:9 <shall> be (those (involving|defined|referred|listed)|persons of|grounds for|in the form of|under the (exclusive|sole)|by show of hands|by (written|secret)|according to|comparable (to|with))
s936:9 <shall> [<adverbial>] be abrogated
s937:9 <shall> [<adverbial>] be for a (term|period)
s938:9 <shall> [<adverbial>] equal
s939:9 (duties|duty|rate~|tariff~|percentage) ...6 <shall> remain at
s940:9 (withdrawal|denunciation|termination|accession) <shall> be by
s941:9 <shall> [<adverbial>] be [an|a|the] [integral|constituent] part of
s942:9 <shall> be [approximately] <number>
s943:9 ^ the (seat|headquarters) of ...6 <shall> be
s944:9 ^ the (permanent|principal|official|provisional) (seat|headquarters) of ...6 <shall> be
s945:9 <shall> [<adverbial>] require (a|an|the) [...3] (majority|vote|votes|consent|approval|unanimity|concurrence|consensus)
s946:9 (boundary|boundaries|frontier|frontiers|borderline|boundary line|demarcation line) ...10 <shall> [<adverbial>] (follow|run|consist|start|begin|extend|pass|continue)
s947:9 there <shall> [always|forever|for ever|henceforth|hereafter|from now on] be [a|an] [...5] (peace|amity|friendship)
s948:9 <shall> [always|forever|for ever] remain (free|open) (to|for) ...4 (navigation|vessels|ships|commerce|all)
s949:9 navigation ...8 <shall> [always|forever|for ever] (be|remain) (free|open)
s950:9 <shall> have [exclusive|sole|full|compulsory|primary|original|concurrent] (jurisdiction|competence)
s951:9 <shall> be (subdivided|divided|classified|grouped) (into|as follows|in)
s952:9 <shall> [<adverbial>] be [hereby] incorporated
s953:9 (is|are) incorporated (into|in)
s954:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s955:9 integral part ...6 <shall> be
s956:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s957:10 <shall> (consist|be composed) ,
s958:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s959:9 <shall> be ...4 within the meaning
s960:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s961:9 <organ> ...6 hereinafter ...24 <shall> [hereby] be (established|set up|created)
s962:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s963:9 accessionshall be effected by
s964:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s965:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s966:9 <shall> be (incompatible|compatible|consistent) with
s967:9 following <shall> be
s968:9 (goods|products|persons|services) ...20 <shall> be (goods|products|persons|services|those)
s969:9 (exchange|deposit) of ...3 (instrument~|ratification~|notes) ...6 <shall> take place
s970:10 <shall> [also] be :
s971:9 <shall> be elected by
s972:9 <shall> [<adverbial>] be (chaired|presided|headed) [<adverbial>|alternately|jointly|over] (by|in turn)
s973:9 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (is|are) [hereby] (established|set up|instituted|created)
s974:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at (the|its)|equally authentic)
s975:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s976:9 there shall be (established|a|an|one|the|created|constituted)
s977:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s978:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s979:9 <shall> have (precedence|priority) over
s980:9 ^ the (jurisdiction|competence|powers) of the <organ> [...4] <shall>
s981:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s982:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s983:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s984:9 each (member|party|state|representative|governor|delegation) <shall> have ...3 (vote|votes|representative|representatives|delegate|delegates|alternate|member|members|seat)
s985:9 ratifications <shall> be exchanged
s986:9 <shall> [<adverbial>] not have more than
s987:9 (objective|objectives|purpose|purposes|aim|aims) [...8] <shall> be (to|the|as|those)
s988:9 <shall> be (eligible|ineligible)
s989:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s990:9 <shall> [also] be (deposited|registered) with the
s991:9 <shall> be (required for|by consensus|by a majority)
s992:9 <shall> be (taken|adopted|made|decided|elected|passed|reached|carried) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s993:9 <shall> be without [any] [legal] (effect|force)
s994:9 (language|languages) [...8] <shall> be
s995:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s996:9 (may take place only|may be effected only)
s997:5 not-inside
[997:17 2
s997:19 (which|that|who) [...2] (is|are) [hereby] (established|set up|instituted|created)
s997:104 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (which|that|who|if|where|when|as|once) ...6 (is|are) [hereby] (established|set up|instituted|created)
s998:5 not-after
[998:16 1
s998:18 subject
s999:5 source
s999:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s1000:5 rationale
s1000:16 It makes something what it is.
s1001:5 measured
{1001:15 2
s1001:16 hits
s1001:22 50
s1001:26 right
s1001:33 46
s1002:5 examples
{1003:7 2
s1003:7 hits
[1003:13 2
s1003:15 The Assembly «shall consist of» delegates.
s1003:61 «There is hereby established» a Fund.
s1004:7 misses
[1004:15 1
s1004:17 Each Party shall establish a register.
{1005:5 8
s1005:5 id
s1005:9 en.force.declaration.stative
s1006:5 category
s1006:15 force
s1007:5 value
s1007:12 declaration
s1008:5 patterns
[1009:7 16
s1009:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s1010:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s1011:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s1012:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|proportionate|time-barred|prescribed|barred|taxable|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s1013:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s1014:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s1015:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|involve|entail|imply|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s1016:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s1017:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s1018:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s1019:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s1020:9 <shall> [<adverbial>] hold office
s1021:9 <shall> bear (the|today's) date
s1022:9 <shall> [<adverbial>|only] bear [<adverbial>|only] [...3] (interest|liability)
s1023:10 <shall> , ...20 , [<adverbial>] <being-verb>
s1024:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s1025:5 source
s1025:13 project; codebook, "states, defines, constitutes"
s1026:5 rationale
s1026:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s1027:5 measured
{1027:15 2
s1027:16 hits
s1027:22 50
s1027:26 right
s1027:33 47
s1028:5 examples
{1029:7 2
s1029:7 hits
[1029:13 3
s1029:15 The good «shall retain its originating status».
s1029:66 Both States «shall be parties to» this Pact on a footing of equality.
s1029:139 The members «shall hold office» for two years.
s1030:7 misses
[1030:15 1
s1030:17 Each Party shall retain copies for five years.
{1031:5 8
s1031:5 id
s1031:9 en.force.declaration.counts
s1032:5 category
s1032:15 force
s1033:5 value
s1033:12 declaration
s1034:5 patterns
[1035:7 5
s1035:9 <shall> [not] be (counted|disregarded|reckoned|eligible)
s1036:9 <shall> not be included
s1037:9 <shall> not be taken into account
s1038:9 <shall> be (exempt|exempted)
s1039:9 <shall> (qualify|count|rank|be an originating)
s1040:5 source
s1040:13 project
s1041:5 rationale
s1041:16 A rule of reckoning or of status.
s1042:5 measured
{1042:15 2
s1042:16 hits
s1042:22 50
s1042:26 right
s1042:33 49
s1043:5 examples
{1044:7 2
s1044:7 hits
[1044:13 1
s1044:15 Spare parts «shall be disregarded».
s1045:7 misses
[1045:15 1
s1045:17 A Party shall take them into account.
{1046:5 11
s1046:5 id
s1046:9 en.force.declaration.means
s1047:5 category
s1047:15 force
s1048:5 value
s1048:12 declaration
s1049:5 patterns
[1050:7 10
s1050:9 (means|mean)
s1051:9 <shall> (mean|denote|signify)
s1052:9 (term|expression|word|definition) ...6 <shall> (include|cover|be)
s1053:9 (is|are) defined (as|in)
s1054:9 has the (same|following) meaning
s1055:9 have the (same|following) meaning~
s1056:9 (is|are) (understood|deemed|considered) (as|to)
s1057:9 (is|are) referred to as
s1058:9 term ...8 shall [not] [be]
s1059:9 (term|terms|expression|expressions|definition) ...8 <shall> not [be deemed to] (include|cover)
s1060:5 not-after
[1060:16 1
s1060:18 (of|to|and|or|by|at|through|taking|which|available|necessary|with|whereby)
s1061:5 not-inside
[1061:17 2
s1061:19 (means|mean) $
s1061:37 means , (to|in particular|including|such as|taking)
s1062:5 not-before
[1062:17 1
s1062:19 (a|as|on|is|are|political|unconstitutional|legitimate|alternate|alternative|agreed|lawful|democratic|constitute|other|only|usual|practical|without|adequate|sufficient|limited|through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s1063:5 source
s1063:13 project; codebook, "means"
s1064:5 rationale
s1064:16 It gives a word its meaning.
s1065:5 measured
{1065:15 2
s1065:16 hits
s1065:22 50
s1065:26 right
s1065:33 49
s1066:5 examples
{1067:7 2
s1067:7 hits
[1067:13 1
s1067:15 "Vessel" «means» any craft that floats.
s1068:7 misses
[1068:15 1
s1068:17 Each Party shall use all appropriate means.
{1069:5 9
s1069:5 id
s1069:9 en.force.declaration.named
s1070:5 category
s1070:15 force
s1071:5 value
s1071:12 declaration
s1072:5 weight
s1072:13 0.3
s1073:5 patterns
[1074:7 2
s1074:9 refers to
s1075:9 (hereinafter|hereafter) [referred to as|called]
s1076:5 source
s1076:13 project; codebook, "means"
s1077:5 rationale
s1077:16 A name is given in passing.
s1078:5 measured
{1078:15 2
s1078:16 hits
s1078:22 50
s1078:26 right
s1078:33 49
s1079:5 examples
{1080:7 2
s1080:7 hits
[1080:13 1
s1080:15 The Bank, «hereinafter called» the Agent, is here.
s1081:7 misses
[1081:15 1
s1081:17 The Bank is the Agent.
{1082:5 11
s1082:5 id
s1082:9 en.force.declaration.finite
s1083:5 category
s1083:15 force
s1084:5 value
s1084:12 declaration
s1085:5 weight
s1085:13 0.55
s1086:5 patterns
[1087:7 17
s1087:9 (enter|enters|entered|come|comes) into (force|effect)
s1088:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s1089:9 (is|are) (responsible|liable) for
s1090:9 (is|are) (void|invalid|without [any] [legal] effect|not subject to|null and void|governed by|regulated by)
s1091:9 (is|are) (subject to|binding|effective|valid|applicable|without prejudice to)
s1092:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s1093:9 (takes|take) effect
s1094:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s1095:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s1096:9 (prevails|prevail|supersedes|supersede)
s1097:9 (falls|fall) within the scope
s1098:9 (is|are) (incompatible|compatible|consistent|identical)
s1099:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s1100:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s1101:9 (constitutes|consists of)
s1102:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s1103:9 (establishes|establish) the consent
s1104:5 not-before
[1104:17 2
s1104:19 (shall|will|must|may|should|to|can|would)
s1104:64 (shall|will|must|may|should|to|can|would) <adverbial>
s1105:5 not-inside
[1105:17 1
s1105:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s1106:5 source
s1106:13 project; codebook, "states, defines, constitutes"
s1107:5 rationale
s1107:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s1108:5 measured
{1108:15 2
s1108:16 hits
s1108:22 50
s1108:26 right
s1108:33 47
s1109:5 examples
{1110:7 2
s1110:7 hits
[1110:13 2
s1110:15 The Annexes «form an integral part» of this Pact.
s1110:68 This Pact «is subject to» ratification.
s1111:7 misses
[1111:15 1
s1111:17 The Pact shall be ratified.
{1112:5 9
s1112:5 id
s1112:9 en.force.declaration.duration
s1113:5 category
s1113:15 force
s1114:5 value
s1114:12 declaration
s1115:5 weight
s1115:13 0.35
s1116:5 patterns
[1117:7 5
s1117:9 (is|are|<shall> be|has been) concluded for
s1118:9 (is|<shall> be) of (unlimited|indefinite) duration
s1119:9 <shall> [<adverbial>] (remain|continue|be) in [full] force (indefinitely|for (an|a) (indefinite|unlimited|undetermined))
s1120:9 <shall> have [an] (unlimited|indefinite) (duration|validity|term)
s1121:9 (is|<shall> be) valid for an (unlimited|indefinite)
s1122:5 source
s1122:13 project; codebook, "entry into force"
s1123:5 rationale
s1123:16 How long the instrument lasts is the setting of the right to denounce, where both stand together.
s1124:5 measured
{1124:15 2
s1124:16 hits
s1124:22 50
s1124:26 right
s1124:33 49
s1125:5 examples
{1126:7 2
s1126:7 hits
[1126:13 1
s1126:15 This Pact «is concluded for» an unlimited period.
s1127:7 misses
[1127:15 1
s1127:17 This Pact shall enter into force in May.
{1128:5 9
s1128:5 id
s1128:9 en.force.declaration.objective
s1129:5 category
s1129:15 force
s1130:5 value
s1130:12 declaration
s1131:5 patterns
[1132:7 3
s1132:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (this|the present) ...4 (is|are)
s1133:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (cooperation|co-operation) ...6 (is|are|shall be|will be)
s1134:10 (agreement|convention|treaty|chapter|protocol|association|cooperation|organization|union|centre|fund) [...4] (has|have|shall have) (as its|as their|the following|for its|as) (objective|objectives|purpose|purposes|aim|aims|object|objects)
s1135:5 not-before
[1135:17 4
s1135:18 for
s1135:23 for the
s1135:32 to the
s1135:40 with the
s1136:5 source
s1136:13 project; codebook, "states, defines"
s1137:5 rationale
s1137:16 The aims of an instrument are stated; what its list says of the means does not turn them into duties.
s1138:5 measured
{1138:15 2
s1138:16 hits
s1138:22 50
s1138:26 right
s1138:33 47
s1139:5 examples
{1140:7 2
s1140:7 hits
[1140:13 1
s1140:15 The «objectives of this Pact are» to widen trade; the Parties shall pay due regard to equity.
s1141:7 misses
[1141:15 1
s1141:17 The Parties shall pursue this objective.
{1142:5 9
s1142:5 id
s1142:9 en.force.declaration.chapeau
s1143:5 category
s1143:15 force
s1144:5 value
s1144:12 declaration
s1145:5 weight
s1145:13 0.4
s1146:5 patterns
[1147:7 3
s1147:9 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s1148:9 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s1149:9 <shall> [<adverbial>] be (subject to|governed by|effected under|carried out under|applied under) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s1150:5 source
s1150:13 project
s1151:5 rationale
s1151:16 It announces rules that stand below it, and they say what is to be done.
s1152:5 measured
{1152:15 2
s1152:16 hits
s1152:22 50
s1152:26 right
s1152:33 48
s1153:5 examples
{1154:7 2
s1154:7 hits
[1154:13 1
s1154:15 The «following rules shall apply»: (a) the claim shall be lodged in May.
s1155:7 misses
[1155:15 1
s1155:17 This rule shall apply.
{1156:5 11
s1156:5 id
s1156:9 en.force.declaration.told
s1157:5 category
s1157:15 force
s1158:5 value
s1158:12 declaration
s1159:5 weight
s1159:13 0.3
s1160:5 scope
[1160:12 1
s1160:13 treaty
s1161:5 patterns
[1162:7 3
s1162:9 (annex|annexes|protocol|chapter|section|sub-section|appendix|schedule|article) ...6 (lays down|lay down|sets out|set out|contains) the
s1163:9 (agreement|convention|protocol|treaty) is (established|drawn up|done) in
s1164:9 consent ...12 is expressed by
s1165:5 not-before
[1165:17 1
s1165:19 (in|by|under|of|with)
s1166:5 source
s1166:13 project; codebook, "states, defines, constitutes"
s1167:5 rationale
s1167:16 A plain present tense tells what is so; an operator in a clause beside it ("when the treaty provides that it shall be so") does not govern.
s1168:5 measured
{1168:15 2
s1168:16 hits
s1168:22 50
s1168:26 right
s1168:33 47
s1169:5 examples
{1170:7 2
s1170:7 hits
[1170:13 1
s1170:15 «Protocol 3 lays down the» rules of origin.
s1171:7 misses
[1171:15 1
s1171:17 The Council lays down rules.
{1172:5 10
s1172:5 id
s1172:9 en.force.declaration.not-apply
s1173:5 category
s1173:15 force
s1174:5 value
s1174:12 declaration
s1175:5 weight
s1175:13 0.8
s1176:5 patterns
[1177:7 1
s1177:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1178:5 not-inside
[1178:17 3
s1178:19 (which|whose|ensure|ensuring|declare|declaring|provided|provided that|as far as|if|where|unless) ...12 (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1178:234 <instrument> [,] which does not [<adverbial>] [directly] (affect|apply|prejudice)
s1178:319 (laws and regulations|notifies|notify) ...4 that <instrument> does not apply
s1179:5 source
s1179:13 project; codebook, "settles applicability"
s1180:5 rationale
s1180:16 It bounds a rule.
s1181:5 measured
{1181:15 2
s1181:16 hits
s1181:22 50
s1181:26 right
s1181:33 47
s1182:5 examples
{1183:7 2
s1183:7 hits
[1183:13 1
s1183:15 «Paragraph 2 does not apply» to gifts.
s1184:7 misses
[1184:15 1
s1184:17 The tariff does not apply.
{1185:5 9
s1185:5 id
s1185:9 en.force.declaration.letter
s1186:5 category
s1186:15 force
s1187:5 value
s1187:12 declaration
s1188:5 patterns
[1189:7 5
s1189:9 (has|have) the honour [also|further|likewise] to
s1190:9 (presents|present) (its|their|his) compliments
s1191:9 acknowledge [the] receipt of
s1192:9 (avail|avails) (myself|itself|themselves|himself) of
s1193:9 accept , [...3] , the [renewed] assurance~
s1194:5 not-before
[1194:17 1
s1194:18 (shall|will|must|may)
s1195:5 source
s1195:13 project; exchanges of notes
s1196:5 rationale
s1196:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s1197:5 measured
{1197:15 2
s1197:16 hits
s1197:22 50
s1197:26 right
s1197:33 49
s1198:5 examples
{1199:7 2
s1199:7 hits
[1199:13 1
s1199:15 I «have the honour to» confirm that my Government agrees.
s1200:7 misses
[1200:15 1
s1200:17 The guests of honour shall be received.
{1201:5 12
s1201:5 id
s1201:9 en.force.declaration.position
s1202:5 category
s1202:15 force
s1203:5 value
s1203:12 declaration
s1204:5 weight
s1204:13 0.2
s1205:5 patterns
[1206:7 3
s1206:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s1207:9 (recognize|recognizes|acknowledge|acknowledges|note|notes|realize|realizes|understand) that ...20 (may|can|might|could)
s1208:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s1209:5 not-before
[1209:17 1
s1209:19 (to|shall|may|should|must|which|that|if|will)
s1210:5 unless
[1210:13 1
s1210:14 may ...4 only
s1211:5 not-inside
[1211:17 1
s1211:19 (should|if|where|when|unless|event|each|that) ...5 <said> [also] (consider|recognize|recognizes|believe|note|share|understand)
s1212:5 source
s1212:13 project; codebook, "recognises, recalls, reaffirms"
s1213:5 rationale
s1213:16 It states a view; what the provision goes on to require governs.
s1214:5 measured
{1214:15 2
s1214:16 hits
s1214:22 50
s1214:26 right
s1214:33 47
s1215:5 examples
{1216:7 2
s1216:7 hits
[1216:13 1
s1216:15 The «Parties share» the view that tourism matters to the islands.
s1217:7 misses
[1217:15 1
s1217:17 The Parties shall recognize the certificates.
{1219:5 7
s1219:5 id
s1219:9 en.addressee.party
s1220:5 category
s1220:15 addressee
s1221:5 value
s1221:12 party
s1222:5 patterns
[1222:15 1
s1222:16 <party>
s1223:5 source
s1223:13 project; Rajamani 2016 on "each Party" and "Parties"
s1224:5 rationale
s1224:16 States and unions of States that can be bound.
s1225:5 examples
{1226:7 2
s1226:7 hits
[1226:13 1
s1226:15 «Contracting Parties» shall notify.
s1227:7 misses
[1227:15 1
s1227:17 The notice shall be in writing.
{1228:5 7
s1228:5 id
s1228:9 en.addressee.each-party
s1229:5 category
s1229:15 addressee
s1230:5 value
s1230:12 each-party
s1231:5 patterns
[1232:7 2
s1232:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s1233:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s1234:5 source
s1234:13 project; Rajamani 2016
s1235:5 rationale
s1235:16 One party at a time, so that each knows that it is meant.
s1236:5 examples
{1237:7 2
s1237:7 hits
[1237:13 1
s1237:15 «Each Contracting Party» shall notify.
s1238:7 misses
[1238:15 1
s1238:17 Parties shall notify.
{1239:5 7
s1239:5 id
s1239:9 en.addressee.organ
s1240:5 category
s1240:15 addressee
s1241:5 value
s1241:12 organ
s1242:5 patterns
[1243:7 2
s1243:9 <organ>
s1244:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s1245:5 source
s1245:13 project
s1246:5 rationale
s1246:16 A body or office that can act.
s1247:5 examples
{1248:7 2
s1248:7 hits
[1248:13 1
s1248:15 The «Committee» shall meet.
s1249:7 misses
[1249:15 1
s1249:17 The meeting shall be public.
{1250:5 7
s1250:5 id
s1250:9 en.addressee.person
s1251:5 category
s1251:15 addressee
s1252:5 value
s1252:12 person
s1253:5 patterns
[1254:7 4
s1254:9 <person>
s1255:9 (consular|diplomatic|customs|liaison|career|honorary) [consular] (officer~|agent~|official~|employee~)
s1256:9 (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1257:9 (representative~|delegate~|member~|officials|staff) of (members|parties|states|member states)
s1258:5 source
s1258:13 project
s1259:5 rationale
s1259:16 Persons and peoples, natural or legal.
s1260:5 examples
{1261:7 2
s1261:7 hits
[1261:13 1
s1261:15 «Everyone» has the right to a name.
s1262:7 misses
[1262:15 1
s1262:17 The State shall issue a name.
{1263:5 7
s1263:5 id
s1263:9 en.addressee.instrument
s1264:5 category
s1264:15 addressee
s1265:5 value
s1265:12 instrument
s1266:5 patterns
[1266:15 1
s1266:16 <instrument>
s1267:5 source
s1267:13 project
s1268:5 rationale
s1268:16 The instrument and its parts, which cannot act.
s1269:5 examples
{1270:7 2
s1270:7 hits
[1270:13 1
s1270:15 «This Agreement» shall apply.
s1271:7 misses
[1271:15 1
s1271:17 The Court shall apply it.
{1273:5 8
s1273:5 id
s1273:9 en.clause.relative
s1274:5 category
s1274:15 clause
s1275:5 value
s1275:12 relative
s1276:5 patterns
[1276:15 13
s1276:16 which
s1276:23 who
s1276:28 whom
s1276:34 whose
s1276:41 that
s1276:47 whereby
s1276:56 whatever
s1276:66 whoever
s1276:75 whichever
s1276:86 wherein
s1276:95 whereof
s1276:104 whereupon
s1276:116 such (measures|steps|date|manner|time|times|conditions|terms|extent|period|periods|amount|amounts|other|further|information|arrangements|functions|persons|form|rules|action|facilities|part|goods|provisions|limitations|restrictions|means|place|places|staff|services|assistance|documents|reports|procedures|modifications|regulations|requirements|safeguards|exceptions) ...5 as
s1277:5 source
s1277:13 project
s1278:5 rationale
s1278:16 The operator that follows belongs to the clause that they open.
s1279:5 measured
{1279:15 2
s1279:16 hits
s1279:22 50
s1279:26 right
s1279:33 45
s1280:5 examples
{1281:7 2
s1281:7 hits
[1281:13 1
s1281:15 Measures «which» may affect trade shall be notified.
s1282:7 misses
[1282:15 1
s1282:17 Trade measures shall be notified.
{1283:5 8
s1283:5 id
s1283:9 en.clause.demonstrative
s1284:5 category
s1284:15 clause
s1285:5 value
s1285:12 none
s1286:5 patterns
[1287:7 9
s1287:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s1288:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s1289:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s1290:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s1291:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1292:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1293:9 when (appropriate|necessary|possible|applicable|required)
s1294:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1295:9 because of
s1296:5 source
s1296:13 project
s1297:5 rationale
s1297:17 "That Party" points; it opens no clause.
s1298:5 measured
{1298:15 2
s1298:16 hits
s1298:22 50
s1298:26 right
s1298:33 50
s1299:5 examples
{1300:7 2
s1300:7 hits
[1300:13 1
s1300:15 If a Party so asks, «that Party shall» pay.
s1301:7 misses
[1301:15 1
s1301:17 A rule that may bind.
{1302:5 8
s1302:5 id
s1302:9 en.clause.conditional
s1303:5 category
s1303:15 clause
s1304:5 value
s1304:12 conditional
s1305:5 patterns
[1306:7 9
s1306:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1307:9 in (case|cases|the event) [that|of|where]
s1308:9 to the extent [that]
s1309:9 (in so far|insofar|so far|so long|as long|as soon) as
s1310:9 (so|in order) that
s1311:10 (if|where|when) , ...14 , (no|neither)
s1312:9 as the [joint|negotiating|contracting|two] (parties|states|members|governments|council|committee|commission|board|assembly|conference|court|tribunal|secretary-general|panel|president)
s1313:9 as (they|it|he)
s1314:9 in the (case|cases) (of|where)
s1315:5 source
s1315:13 project
s1316:5 rationale
s1316:16 They open a clause of circumstance; its operators do not govern.
s1317:5 measured
{1317:15 2
s1317:16 hits
s1317:22 50
s1317:26 right
s1317:33 45
s1318:5 examples
{1319:7 2
s1319:7 hits
[1319:13 1
s1319:15 «If» the Party may not comply, it shall say so.
s1320:7 misses
[1320:15 1
s1320:17 The Party shall comply.
{1321:5 8
s1321:5 id
s1321:9 en.clause.proviso
s1322:5 category
s1322:15 clause
s1323:5 value
s1323:12 proviso
s1324:5 patterns
[1324:15 8
s1324:16 provided that
s1324:31 provided however that
s1324:55 provided , however , that
s1324:83 except that
s1324:96 save that
s1324:108 it being understood that
s1324:136 on the understanding that
s1324:164 on condition that
s1325:5 source
s1325:13 project
s1326:5 rationale
s1326:16 A proviso trims the norm before it and does not govern.
s1327:5 measured
{1327:15 2
s1327:16 hits
s1327:22 50
s1327:26 right
s1327:33 50
s1328:5 examples
{1329:7 2
s1329:7 hits
[1329:13 1
s1329:15 Entry is free, «provided that» it shall be declared.
s1330:7 misses
[1330:15 1
s1330:17 Each Party provided a list.
{1331:5 8
s1331:5 id
s1331:9 en.clause.transparent
s1332:5 category
s1332:15 clause
s1333:5 value
s1333:12 transparent
s1334:5 patterns
[1335:7 7
s1335:9 (agree|agrees|agreed) [...3] that
s1336:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1337:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1338:9 (decides|resolves) ...14 that
s1339:9 and that
s1340:9 to the effect that
s1341:9 (declare|declares) that
s1342:5 source
s1342:13 project
s1343:5 rationale
s1343:16 What follows "agree that" is itself the norm.
s1344:5 measured
{1344:15 2
s1344:16 hits
s1344:22 50
s1344:26 right
s1344:33 43
s1345:5 examples
{1346:7 2
s1346:7 hits
[1346:13 1
s1346:15 The Parties «agree that» fees shall be waived.
s1347:7 misses
[1347:15 1
s1347:17 Fees that may be waived.
{1348:5 8
s1348:5 id
s1348:9 en.clause.finite-verb
s1349:5 category
s1349:15 clause
s1350:5 value
s1350:12 finite-verb
s1351:5 patterns
[1351:15 9
s1351:16 is
s1351:20 are
s1351:25 was
s1351:30 were
s1351:36 has
s1351:41 have
s1351:47 had
s1351:52 does
s1351:58 do
s1352:5 source
s1352:13 project
s1353:5 rationale
s1353:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1354:5 measured
{1354:15 2
s1354:16 hits
s1354:22 50
s1354:26 right
s1354:33 47
s1355:5 examples
{1356:7 2
s1356:7 hits
[1356:13 1
s1356:15 A Party which «is» late shall say so.
s1357:7 misses
[1357:15 1
s1357:17 A Party shall say so.
{1358:5 8
s1358:5 id
s1358:9 en.clause.privilege
s1359:5 category
s1359:15 clause
s1360:5 value
s1360:12 privilege
s1361:5 patterns
[1362:7 2
s1362:9 (immunity|immunities|privilege~|inviolability|exemption~|facilities)
s1363:9 (inviolable|immune|exempt|exempted)
s1364:5 source
s1364:13 project; codebook, "a power or right of an organ is a permission"
s1365:5 rationale
s1365:16 An immunity is no power; an organ has it as a person has.
s1366:5 measured
{1366:15 2
s1366:16 hits
s1366:22 50
s1366:26 right
s1366:33 41
s1367:5 examples
{1368:7 2
s1368:7 hits
[1368:13 2
s1368:15 The Bank shall enjoy «immunity» from suit.
s1368:61 Its premises shall be «inviolable».
s1369:7 misses
[1369:15 1
s1369:17 The Bank shall have the right to lend.
{1371:5 8
s1371:5 id
s1371:9 en.clause.coordinator
s1372:5 category
s1372:15 clause
s1373:5 value
s1373:12 coordinator
s1374:5 patterns
[1374:15 2
s1374:16 and
s1374:21 or
s1375:5 source
s1375:13 project
s1376:5 rationale
s1376:16 What follows shares the clause of what stands before.
s1377:5 measured
{1377:15 2
s1377:16 hits
s1377:22 50
s1377:26 right
s1377:33 49
s1378:5 examples
{1379:7 2
s1379:7 hits
[1379:13 1
s1379:15 It shall be short «and» may be secret.
s1380:7 misses
[1380:15 1
s1380:17 It shall be short.
{1381:5 10
s1381:5 id
s1381:9 en.clause.negation
s1382:5 category
s1382:15 clause
s1383:5 value
s1383:12 negation
s1384:5 patterns
[1384:15 12
s1384:17 no
s1384:22 neither
s1384:31 ^ nor
s1384:38 nor (shall|may|will|must|should)
s1384:72 none
s1384:78 nobody
s1384:86 no one
s1384:94 nothing
s1384:103 no party
s1384:113 in no case
s1384:125 under no circumstances
s1384:149 never
s1385:5 not-before
[1385:17 15
s1385:18 has
s1385:23 have
s1385:29 having
s1385:37 had
s1385:42 pose
s1385:48 poses
s1385:55 leave
s1385:62 leaving
s1385:71 guarantee
s1385:82 is
s1385:86 are
s1385:91 was
s1385:96 were
s1385:102 with
s1385:108 results in
s1386:5 not-after
[1386:16 1
s1386:18 (later|less|more|longer|other|fewer|better|higher|event|<numeral>)
s1387:5 source
s1387:13 project
s1388:5 rationale
s1388:16 A negated subject forbids what a plain one would be told or allowed to do.
s1389:5 measured
{1389:15 2
s1389:16 hits
s1389:22 50
s1389:26 right
s1389:33 40
s1390:5 examples
{1391:7 2
s1391:7 hits
[1391:13 1
s1391:15 «No Party» shall levy a toll.
s1392:7 misses
[1392:15 1
s1392:17 Each Party shall reply no later than noon.
"""####
}
