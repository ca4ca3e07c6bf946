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
{255:5 12
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
[266:16 1
s266:18 (their|its) [existing|respective] right~
s267:5 not-inside
[267:17 1
s267:19 (grant|grants) (particular|special) importance
s268:5 source
s268:13 project
s269:5 rationale
s269:16 Treaties translated from Russian or French state duties in the plain present tense.
s270:5 measured
{270:15 2
s270:16 hits
s270:22 14
s270:26 right
s270:33 13
s271:5 examples
{272:7 2
s272:7 hits
[272:13 1
s272:15 «The Parties grant» each other most-favoured-nation treatment.
s273:7 misses
[273:15 1
s273:17 A Party which grants treatment shall say so.
{274:5 9
s274:5 id
s274:9 en.force.obligation.consent
s275:5 category
s275:15 force
s276:5 value
s276:12 obligation
s277:5 weight
s277:13 0.4
s278:5 patterns
[279:7 2
s279:9 <party> <shall> [<adverbial>] (ratify|approve|accept|sign) (this|the present|the) <instrument>
s280:9 <instrument> ...4 <shall> [<adverbial>] be (ratified|approved|accepted|signed) [by|in accordance|according|in conformity]
s281:5 source
s281:13 project; codebook, "settles applicability or entry into force"
s282:5 rationale
s282:16 To ratify is a step on the way into force; where the clause goes on to settle that, it is what the provision is for.
s283:5 measured
{283:15 2
s283:16 hits
s283:22 50
s283:26 right
s283:33 49
s284:5 examples
{285:7 2
s285:7 hits
[285:13 1
s285:15 The «Parties shall approve this Agreement» by their own procedures. It shall enter into force in May.
s286:7 misses
[286:15 1
s286:17 The Parties shall ratify the award.
{287:5 9
s287:5 id
s287:9 en.force.obligation.let
s288:5 category
s288:15 force
s289:5 value
s289:12 obligation
s290:5 patterns
[291:7 3
s291:9 (he|she|they|internee~|prisoner~|detainee~|refugee~|crew~|troops|forces|wounded|worker~|protected persons|interned persons|inspectors) [...8] <shall> [<adverbial>] be [<adverbial>] (allowed|permitted|enabled) [to|free]
s292:10 (he|she|they|internee~|prisoner~|detainee~) <shall> [<adverbial>] be (allowed|permitted|enabled) , ...14 , to
s293:9 <shall> [<adverbial>] be enabled to
s294:5 not-before
[294:17 3
s294:19 no
s294:24 neither
s294:33 that
s295:5 source
s295:13 project
s296:5 rationale
s296:16 What is to be allowed to a person in the power of another is a duty of that other.
s297:5 measured
{297:15 2
s297:16 hits
s297:22 9
s297:25 right
s297:32 9
s298:5 examples
{299:7 2
s299:7 hits
[299:13 1
s299:15 «Prisoners shall be allowed to» write home.
s300:7 misses
[300:15 1
s300:17 The designated airlines shall be allowed to open offices.
{301:5 9
s301:5 id
s301:9 en.force.obligation.organ-present
s302:5 category
s302:15 force
s303:5 value
s303:12 obligation
s304:5 weight
s304:13 0.5
s305:5 patterns
[306:7 2
s306:9 ^ the <organ> [<adverbial>] <organ-act>
s307:9 ^ the (joint|executive|general|mixed|permanent) <organ> [<adverbial>] <organ-act>
s308:5 source
s308:13 project; codebook, "shall meet, shall elect, shall report"
s309:5 rationale
s309:16 Statutes translated from French or Russian tell in the plain present what an organ is to do.
s310:5 measured
{310:15 2
s310:16 hits
s310:22 5
s310:25 right
s310:32 5
s311:5 examples
{312:7 2
s312:7 hits
[312:13 1
s312:15 «The Commission holds» its meetings in Riga.
s313:7 misses
[313:15 1
s313:17 A report which the Commission submits is public.
{314:5 8
s314:5 id
s314:9 en.force.obligation.cooperation
s315:5 category
s315:15 force
s316:5 value
s316:12 obligation
s317:5 patterns
[318:7 1
s318:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s319:5 source
s319:13 project; codebook, "shall cooperate"
s320:5 rationale
s320:16 What cooperation is to aim at is still a duty to cooperate.
s321:5 measured
{321:15 2
s321:16 hits
s321:22 50
s321:26 right
s321:33 49
s322:5 examples
{323:7 2
s323:7 hits
[323:13 1
s323:15 «Cooperation in this field shall focus» on small ports.
s324:7 misses
[324:15 1
s324:17 The rule shall cover small ports.
{325:5 13
s325:5 id
s325:9 en.force.obligation.plain-passive
s326:5 category
s326:15 force
s327:5 value
s327:12 obligation
s328:5 weight
s328:13 0.45
s329:5 scope
[329:12 1
s329:13 treaty
s330:5 patterns
[331:7 1
s331:9 ^ [the|all|any|mutual|such] [two] [bilateral|financial|technical] <dealing> ...14 (is|are) [<adverbial>] <done> (in|by|on|at|through|free|according|under|within|with|between|without|via)
s332:5 not-before
[332:17 1
s332:18 (which|that|if|where|when|who|as|whether)
s333:5 unless
[333:13 2
s333:15 (which|that|if|where|when|who|as|whether|unless|until|should) ...16 (is|are) [<adverbial>] <done>
s333:116 provision is made
s334:5 not-inside
[334:17 1
s334:19 (which|that|if|where|when|who|as|whether|unless|until) ...12 (is|are) [<adverbial>] <done>
s335:5 source
s335:13 project
s336:5 rationale
s336:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s337:5 measured
{337:15 2
s337:16 hits
s337:22 10
s337:26 right
s337:33 10
s338:5 examples
{339:7 2
s339:7 hits
[339:13 1
s339:15 «Trade between the Sides is conducted free» of duty.
s340:7 misses
[340:15 1
s340:17 A hearing is conducted in public.
{341:5 13
s341:5 id
s341:9 en.force.obligation.to-be
s342:5 category
s342:15 force
s343:5 value
s343:12 obligation
s344:5 weight
s344:13 0.5
s345:5 scope
[345:12 1
s345:13 treaty
s346:5 patterns
[347:7 3
s347:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be [<adverbial>] <passive>
s348:9 ^ (the|all|any|such|these|goods|claims|notices|requests|corresponding|instruments) ...6 (is|are) to be (declared|settled|kept|sent|reported|registered|treated|deposited|used|returned|transmitted|addressed)
s349:9 ^ (the|all|any|customs|import|export|quantitative) ...4 (duties|restrictions|charges|levies|dues|tolls) ...8 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s350:5 not-before
[350:17 1
s350:18 (which|that|who|as|what|it|if|where|when)
s351:5 unless
[351:13 1
s351:15 (which|that|who|if|where|when|as|whether|unless) ...14 (is|are) to be
s352:5 not-inside
[352:17 2
s352:19 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) to be
s352:92 (which|that|who|if|where|when|as|whether|unless) ...10 (is|are) [hereby] (abolished|eliminated|removed|suppressed)
s353:5 source
s353:13 project
s354:5 rationale
s354:17 "To be done" lays down that it be done, by whom is left out.
s355:5 measured
{355:15 2
s355:16 hits
s355:22 3
s355:25 right
s355:32 2
s356:5 examples
{357:7 2
s357:7 hits
[357:13 1
s357:15 «Claims are to be submitted» before May.
s358:7 misses
[358:15 1
s358:17 Where goods are to be submitted for control, they wait at the border.
{359:5 9
s359:5 id
s359:9 en.force.soft.bare
s360:5 category
s360:15 force
s361:5 value
s361:12 soft-obligation
s362:5 weight
s362:13 0.4
s363:5 patterns
[364:7 1
s364:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s365:5 source
s365:13 project
s366:5 rationale
s366:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s367:5 measured
{367:15 2
s367:16 hits
s367:22 50
s367:26 right
s367:33 43
s368:5 examples
{369:7 2
s369:7 hits
[369:13 1
s369:15 «consider» the reports of the bureau;
s370:7 misses
[370:15 1
s370:17 the consideration of reports;
{371:5 9
s371:5 id
s371:9 en.force.obligation.bare
s372:5 category
s372:15 force
s373:5 value
s373:12 obligation
s374:5 weight
s374:13 0.4
s375:5 patterns
[376:7 1
s376:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s377:5 source
s377:13 project
s378:5 rationale
s378:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s379:5 measured
{379:15 2
s379:16 hits
s379:22 50
s379:26 right
s379:33 45
s380:5 examples
{381:7 2
s381:7 hits
[381:13 1
s381:15 «provide» the units with fuel;
s382:7 misses
[382:15 1
s382:17 the provision of fuel to units;
{383:5 10
s383:5 id
s383:9 en.force.declaration.will-be
s384:5 category
s384:15 force
s385:5 value
s385:12 declaration
s386:5 weight
s386:13 0.9
s387:5 patterns
[388:7 3
s388:9 will [<adverbial>] be
s389:9 will take place
s390:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s391:5 unless
[391:13 2
s391:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s391:112 will be required to
s392:5 source
s392:13 project; codebook, "will or shall with no actor who could act"
s393:5 rationale
s393:16 With nobody named who could act, "will" foretells or constitutes.
s394:5 measured
{394:15 2
s394:16 hits
s394:22 50
s394:26 right
s394:33 42
s395:5 examples
{396:7 2
s396:7 hits
[396:13 1
s396:15 Payments «will be» settled in pounds.
s397:7 misses
[397:15 1
s397:17 The Parties will settle payments in pounds.
{398:5 10
s398:5 id
s398:9 en.force.declaration.will-begin
s399:5 category
s399:15 force
s400:5 value
s400:12 declaration
s401:5 patterns
[402:7 2
s402:9 will [<adverbial>] (begin|end|start|expire|cease|terminate|run)
s403:9 will [<adverbial>] have (the purpose|the role|a duration|a validity|effect|its seat|its headquarters|its meetings|legal personality|the following|the same meaning)
s404:5 not-inside
[404:17 2
s404:19 (who|considers|where|if) ...14 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s404:122 will (begin|start) the process
s405:5 not-before
[405:17 1
s405:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s406:5 source
s406:13 project; codebook, "will with no actor who could act"
s407:5 rationale
s407:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s408:5 measured
{408:15 2
s408:16 hits
s408:22 23
s408:26 right
s408:33 22
s409:5 examples
{410:7 2
s410:7 hits
[410:13 1
s410:15 Hunting «will cease» in May.
s411:7 misses
[411:15 1
s411:17 The two Sides will begin the survey in May.
{413:5 10
s413:5 id
s413:9 en.force.prohibition.shall-not
s414:5 category
s414:15 force
s415:5 value
s415:12 prohibition
s416:5 patterns
[417:7 12
s417:9 (shall|will|must) [<adverbial>] not
s418:9 (shallnot|maynot|willnot|mustnot)
s419:9 (shall|will|must) , ...12 , not
s420:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s421:9 (shall|must) never
s422:9 may [<adverbial>] not
s423:9 (may|can|shall) no longer
s424:9 (shall|may|will|must) be neither
s425:9 (may|shall|will) (in|under) no (case|circumstances|event)
s426:9 (shall|may|will) neither
s427:9 (shall|may|will) [not] under any circumstances
s428:9 (cannot|can not)
s429:5 not-after
[429:16 2
s429:17 (later|less|more|earlier|fewer|sooner) than
s429:62 (only|merely|solely|simply|just)
s430:5 not-inside
[430:17 2
s430:19 (if|where|when|unless|that|which|event|case) ...12 (cannot|can not)
s430:89 may or may not
s431:5 source
s431:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s432:5 rationale
s432:16 A negated operator forbids; "may not" is no permission.
s433:5 measured
{433:15 2
s433:16 hits
s433:22 50
s433:26 right
s433:33 41
s434:5 examples
{435:7 2
s435:7 hits
[435:13 2
s435:15 A Party «shall not» ask for proof of origin.
s435:63 A carrier «may not» invoke its own rules.
s436:7 misses
[436:15 3
s436:17 A Party shall notify whether or not it objects.
s436:68 A Party shall, not later than 1 May, publish its list.
s436:126 The Council shall not only publish but also explain its list.
{437:5 9
s437:5 id
s437:9 en.force.prohibition.refrain
s438:5 category
s438:15 force
s439:5 value
s439:12 prohibition
s440:5 patterns
[441:7 16
s441:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s442:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s443:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s444:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s445:9 there (shall|will) be no
s446:9 <shall> be free (from|of) [any|all] [...1] restriction~
s447:9 <shall> [<adverbial>] (place|impose|levy|introduce|make|maintain|apply|grant|accord|allow|permit|adopt|take|require|charge|admit|contain) no (new|more|further|other|such|restriction~|duties|charge~|tax~|distinction~|discrimination|reservation~|measure~|limitation~|provision~|action)
s448:9 may ...6 but (shall|must|may) not
s449:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|commit|commits|bind|binds|oblige|obliges|promise|promises|committed|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s450:9 (undertake|undertakes) , ...10 , not to
s451:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s452:9 (shall|will) (undertake|agree) [<adverbial>] not to
s453:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s454:9 (is|are) not (permitted|allowed)
s455:9 shall not be (permitted|allowed|admissible)
s456:9 shall be inadmissible
s457:5 not-inside
[457:17 4
s457:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s457:104 (which|that|if|otherwise) ...1 (is|are) (prohibited|forbidden)
s457:170 (which|that) (is|are) not (permitted|allowed)
s457:218 it is not permitted
s458:5 source
s458:13 project
s459:5 rationale
s459:16 To refrain, or to undertake not to, is a duty not to act.
s460:5 measured
{460:15 2
s460:16 hits
s460:22 50
s460:26 right
s460:33 48
s461:5 examples
{462:7 2
s462:7 hits
[462:13 2
s462:15 The Parties «shall refrain from» any new measure.
s462:68 Dumping of waste at sea «is prohibited».
s463:7 misses
[463:15 1
s463:17 A Party shall prohibit the dumping of waste.
{464:5 10
s464:5 id
s464:9 en.force.prohibition.plain
s465:5 category
s465:15 force
s466:5 value
s466:12 prohibition
s467:5 weight
s467:13 0.6
s468:5 patterns
[469:7 2
s469:9 (party~|state~|member~|government~|side~|countries|community) [hereby|also|solemnly] (renounce|renounces|abstain|abstains|refrain|refrains) [from]
s470:9 (parties|states|members|sides|governments|countries) do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s471:5 not-inside
[471:17 3
s471:19 (which|that|if|where|when|who|as|unless|requirements|provided) ...10 do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s471:186 <instrument> [...6] (does|do|is|are) not
s471:230 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s472:5 source
s472:13 project
s473:5 rationale
s473:16 Treaties translated from Russian forbid in the plain present tense.
s474:5 measured
{474:15 2
s474:16 hits
s474:22 6
s474:25 right
s474:32 5
s475:5 examples
{476:7 2
s476:7 hits
[476:13 1
s476:15 The «Sides do not impose» duties on goods in transit.
s477:7 misses
[477:15 1
s477:17 Where a Party does not apply the tariff, it shall say so.
{478:5 8
s478:5 id
s478:9 en.force.prohibition.abuse
s479:5 category
s479:15 force
s480:5 value
s480:12 prohibition
s481:5 patterns
[482:7 1
s482:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 (person|persons|group|groups|people|everyone|individual) ...4 right
s483:5 source
s483:13 project; the clauses against abuse of rights of the human-rights instruments
s484:5 rationale
s484:16 To claim a right to destroy the rights of others is forbidden.
s485:5 measured
{485:15 2
s485:16 hits
s485:22 2
s485:25 right
s485:32 2
s486:5 examples
{487:7 2
s487:7 hits
[487:13 1
s487:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s488:7 misses
[488:15 1
s488:17 Nothing in this Charter affects the rights of third States.
{489:5 8
s489:5 id
s489:9 en.force.prohibition.actor-not-apply
s490:5 category
s490:15 force
s491:5 value
s491:12 prohibition
s492:5 patterns
[493:7 2
s493:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s494:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s495:5 source
s495:13 project
s496:5 rationale
s496:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s497:5 measured
{497:15 2
s497:16 hits
s497:22 50
s497:26 right
s497:33 48
s498:5 examples
{499:7 2
s499:7 hits
[499:13 1
s499:15 A «Party shall not apply» such a measure to goods in transit.
s500:7 misses
[500:15 1
s500:17 This Chapter shall not apply to fish.
{502:5 10
s502:5 id
s502:9 en.force.soft.effort
s503:5 category
s503:15 force
s504:5 value
s504:12 soft-obligation
s505:5 weight
s505:13 0.95
s506:5 patterns
[507:7 7
s507:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s508:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s509:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s510:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <effort>
s511:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s512:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s513:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s514:5 not-inside
[515:7 1
s515:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s516:5 source
s516:13 project; codebook, "soft-obligation"
s517:5 rationale
s517:16 The verb asks for an attempt, not for a result.
s518:5 measured
{518:15 2
s518:16 hits
s518:22 50
s518:26 right
s518:33 47
s519:5 examples
{520:7 2
s520:7 hits
[520:13 3
s520:15 Each Party «shall endeavour» to shorten the procedure.
s520:73 The Parties «shall, subject to their budgets, strive» to widen access.
s520:147 The Parties «shall make every effort» to settle the matter.
s521:7 misses
[521:15 1
s521:17 Each Party shall shorten the procedure.
{522:5 8
s522:5 id
s522:9 en.force.soft.pledge
s523:5 category
s523:15 force
s524:5 value
s524:12 soft-obligation
s525:5 patterns
[526:7 2
s526:9 (pledge|pledges) (themselves|itself) to
s527:9 <said> (pledge|pledges) to
s528:5 source
s528:13 research lexicon, strength 4; UN Charter art. 56
s529:5 rationale
s529:16 A pledge promises a bearing rather than a result.
s530:5 measured
{530:15 2
s530:16 hits
s530:22 4
s530:25 right
s530:32 4
s531:5 examples
{532:7 2
s532:7 hits
[532:13 1
s532:15 All members «pledge themselves to» act jointly.
s533:7 misses
[533:15 1
s533:17 A pledge of support was made.
{534:5 11
s534:5 id
s534:9 en.force.soft.readiness
s535:5 category
s535:15 force
s536:5 value
s536:12 soft-obligation
s537:5 weight
s537:13 0.6
s538:5 patterns
[539:7 7
s539:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s540:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s541:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s542:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s543:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s544:9 <party> (aim|aims) at
s545:10 <party> , (where|when|as) (appropriate|necessary|possible) , (cooperate|seek|consult|encourage|promote|support|facilitate|exchange)
s546:5 not-before
[546:17 1
s546:19 (which|that|if|where)
s547:5 not-inside
[547:17 3
s547:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s547:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s547:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s548:5 source
s548:13 project
s549:5 rationale
s549:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s550:5 measured
{550:15 2
s550:16 hits
s550:22 50
s550:26 right
s550:33 46
s551:5 examples
{552:7 2
s552:7 hits
[552:13 1
s552:15 Both «Parties declare their readiness to» lower the fees.
s553:7 misses
[553:15 1
s553:17 A Party which intends to raise the fees shall say so.
{554:5 10
s554:5 id
s554:9 en.force.soft.deliberation
s555:5 category
s555:15 force
s556:5 value
s556:12 soft-obligation
s557:5 weight
s557:13 0.95
s558:5 patterns
[559:7 5
s559:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s560:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s561:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s562:9 (shall|will|must) (favourably|sympathetically|carefully|seriously|positively|urgently|benevolently) <deliberation>
s563:10 (shall|will|must|undertake|agree) : [to] [<adverbial>] <deliberation>
s564:5 not-after
[564:16 1
s564:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|and (approve|adopt|decide|take|act|make|report)|inadmissible|admissible|incompatible|compatible|matters|the report|the reports|and decide)
s565:5 source
s565:13 project; codebook, "shall consider"
s566:5 rationale
s566:16 The duty is to think about it; what follows from it is left open.
s567:5 measured
{567:15 2
s567:16 hits
s567:22 50
s567:26 right
s567:33 45
s568:5 examples
{569:7 2
s569:7 hits
[569:13 2
s569:15 The Parties «shall consider» the needs of landlocked States.
s569:79 The Council «shall examine the possibility» of a wider area.
s570:7 misses
[570:15 1
s570:17 The Committee shall consider reports submitted under article 9.
{571:5 9
s571:5 id
s571:9 en.force.soft.qualified
s572:5 category
s572:15 force
s573:5 value
s573:12 soft-obligation
s574:5 weight
s574:13 0.97
s575:5 patterns
[576:7 5
s576:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s577:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s578:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s579:9 shall , at the discretion of
s580:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s581:5 source
s581:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s582:5 rationale
s582:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s583:5 measured
{583:15 2
s583:16 hits
s583:22 50
s583:26 right
s583:33 49
s584:5 examples
{585:7 2
s585:7 hits
[585:13 2
s585:15 Each Party «shall, as appropriate», publish a summary.
s585:73 «To the extent possible, each Party shall» publish drafts.
s586:7 misses
[586:15 1
s586:17 Each Party shall publish appropriate summaries.
{587:5 9
s587:5 id
s587:9 en.force.soft.progressive
s588:5 category
s588:15 force
s589:5 value
s589:12 soft-obligation
s590:5 position
s590:15 after-operator
s591:5 patterns
[592:7 5
s592:9 with a view to (achieving|attaining|reaching) [...5] progressively
s593:9 with a view to progressively
s594:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s595:9 (implemented|achieved|realized|introduced|applied) progressively
s596:9 to the maximum [extent] of [its|their] available resources
s597:5 source
s597:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s598:5 rationale
s598:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s599:5 measured
{599:15 2
s599:16 hits
s599:22 50
s599:26 right
s599:33 49
s600:5 examples
{601:7 2
s601:7 hits
[601:13 1
s601:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s602:7 misses
[602:15 1
s602:17 Duties shall be reduced progressively to nil by May.
{604:5 11
s604:5 id
s604:9 en.force.recommendation.should
s605:5 category
s605:15 force
s606:5 value
s606:12 recommendation
s607:5 patterns
[608:7 9
s608:9 should [not]
s609:9 ought [not] to
s610:9 it is (desirable|recommended|advisable) [that|to]
s611:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s612:9 (is|are) (encouraged|invited|urged|called upon)
s613:9 (may wish|are expected|is expected) to
s614:9 (shall|will) [<adverbial>] be (urged|encouraged) to
s615:10 (shall|will) , ...10 , be (urged|encouraged) to
s616:9 (recommends|urges|invites|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s617:5 not-before
[617:17 1
s617:19 (if|case|event|which|that|shall|will|may|must|to|shall also|will also|may also|and)
s618:5 not-after
[618:16 1
s618:18 (the|it|they|a|an|any|either|this|these|such|there|he|she|its|one|neither)
s619:5 not-inside
[619:17 6
s619:19 ^ should
s619:31 I should
s619:43 ^ (article|section|rule|regulation) <number> should
s619:98 should (a|an|the|any|either|one|neither|such|it|they|there|he|its|his|their|fighting|circumstances) ...10 (<shall>|may|be entitled)
s619:233 (if|unless) ...5 should
s619:260 (if|unless|in case|in the event) ...14 should (become|arise|occur|fall|wish|desire|fail|prove|happen|denounce|withdraw|cease|exceed|break|find)
s620:5 source
s620:13 project; codebook, "recommendation"
s621:5 rationale
s621:16 It asks and does not bind.
s622:5 measured
{622:15 2
s622:16 hits
s622:22 50
s622:26 right
s622:33 43
s623:5 examples
{624:7 2
s624:7 hits
[624:13 2
s624:15 Heads of mission «should» present their credentials within a week.
s624:85 Parties «are encouraged to» share their experience.
s625:7 misses
[625:15 2
s625:17 Should a dispute arise, the Parties shall consult.
s625:71 The Parties shall share their experience.
{627:5 10
s627:5 id
s627:9 en.force.permission.may
s628:5 category
s628:15 force
s629:5 value
s629:12 permission
s630:5 patterns
[630:15 4
s630:16 may
s630:21 might
s630:28 can
s630:33 may also
s631:5 not-inside
[631:17 4
s631:18 as the case may be
s631:38 as may be
s631:49 as far as may be
s631:68 (<number>|<ordinal>|in|of|by|until|till|since|from|before) =May
s632:5 not-after
[632:16 1
s632:18 <number>
s633:5 source
s633:13 project
s634:5 rationale
s634:16 It lets an actor act, or refrain.
s635:5 measured
{635:15 2
s635:16 hits
s635:22 50
s635:26 right
s635:33 41
s636:5 examples
{637:7 2
s637:7 hits
[637:13 1
s637:15 A Party «may» levy a fee.
s638:7 misses
[638:15 1
s638:17 A Party shall levy a fee.
{639:5 9
s639:5 id
s639:9 en.force.permission.only
s640:5 category
s640:15 force
s641:5 value
s641:12 permission
s642:5 weight
s642:13 0.6
s643:5 patterns
[644:7 2
s644:9 may only
s645:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s646:5 source
s646:13 project
s647:5 rationale
s647:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s648:5 measured
{648:15 2
s648:16 hits
s648:22 50
s648:26 right
s648:33 44
s649:5 examples
{650:7 2
s650:7 hits
[650:13 1
s650:15 The seal «may be broken only by» the captain.
s651:7 misses
[651:15 1
s651:17 The captain may break the seal.
{652:5 9
s652:5 id
s652:9 en.force.permission.request
s653:5 category
s653:15 force
s654:5 value
s654:12 permission
s655:5 weight
s655:13 0.5
s656:5 patterns
[657:7 2
s657:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s658:10 may , ...16 , [<adverbial>] (request|ask|seek)
s659:5 source
s659:13 project
s660:5 rationale
s660:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s661:5 measured
{661:15 2
s661:16 hits
s661:22 50
s661:26 right
s661:33 48
s662:5 examples
{663:7 2
s663:7 hits
[663:13 1
s663:15 A Party «may request consultations» on any such measure.
s664:7 misses
[664:15 1
s664:17 A Party may levy a fee.
{665:5 9
s665:5 id
s665:9 en.force.permission.refer
s666:5 category
s666:15 force
s667:5 value
s667:12 permission
s668:5 weight
s668:13 0.65
s669:5 patterns
[670:7 5
s670:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s671:9 (may|can) at the request of ...8 be
s672:10 may , ...14 , be (submitted|referred|brought)
s673:9 may [<adverbial>] (request|ask for) (an|the) ...2 (investigation|inspection|enquiry|inquiry|verification)
s674:9 may [<adverbial>] (refer|submit|bring) (the|a|any|such) (matter|dispute|question|case|difference)
s675:5 source
s675:13 project
s676:5 rationale
s676:16 A leave to bring a dispute opens a procedure; one duty of form beside it does not govern, several do.
s677:5 measured
{677:15 2
s677:16 hits
s677:22 50
s677:26 right
s677:33 45
s678:5 examples
{679:7 2
s679:7 hits
[679:13 1
s679:15 A dispute «may be referred to» arbitration by either Party.
s680:7 misses
[680:15 1
s680:17 A Party may levy a fee.
{681:5 9
s681:5 id
s681:9 en.force.declaration.possible
s682:5 category
s682:15 force
s683:5 value
s683:12 declaration
s684:5 weight
s684:13 0.7
s685:5 patterns
[686:7 2
s686:9 (may|might) not be a (party|member)
s687:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s688:5 source
s688:13 project
s689:5 rationale
s689:16 What may be or happen is no leave to act.
s690:5 measured
{690:15 2
s690:16 hits
s690:22 50
s690:26 right
s690:33 48
s691:5 examples
{692:7 2
s692:7 hits
[692:13 1
s692:15 Such coatings «may be a» source of emissions.
s693:7 misses
[693:15 1
s693:17 A Party may ban such coatings.
{694:5 9
s694:5 id
s694:9 en.force.permission.free
s695:5 category
s695:15 force
s696:5 value
s696:12 permission
s697:5 patterns
[698:7 29
s698:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s699:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered) [by ...4] to
s700:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s701:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s702:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s703:9 it (shall be|is) (open|lawful|permissible) [...8] to
s704:10 (shall|will) , ...20 , <power-verb>
s705:9 (is|are) (permitted|allowed|admissible)
s706:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s707:9 (shall|will|may) [<adverbial>] not be (prohibited|precluded|prevented|forbidden)
s708:9 (need|needs) not
s709:9 (no|neither|nor) ...6 (shall be|is|are|will be) (obliged|required|obligated|bound) to
s710:9 it rests with
s711:9 (is|are|shall be) left to ...3 <party>
s712:9 (is|are|shall be) left to the discretion
s713:9 at the option of
s714:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s715:9 shall not be (obliged|required|obligated|bound) [to|by]
s716:9 (is|are|shall be) under no (obligation|duty)
s717:9 shall (not oblige|not compel|have no obligation)
s718:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s719:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s720:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s721:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s722:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s723:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s724:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s725:9 at [its|their|the] [sole] discretion
s726:9 (shall have|shall exercise) the (power|authority)
s727:5 not-inside
[727:17 1
s727:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s728:5 source
s728:13 project; codebook, "lets an actor act or refrain"
s729:5 rationale
s729:16 A freedom or power under another name, or the express absence of a duty.
s730:5 measured
{730:15 2
s730:16 hits
s730:22 50
s730:26 right
s730:33 45
s731:5 examples
{732:7 2
s732:7 hits
[732:13 3
s732:15 A Party «is free to» choose the means.
s732:57 The requested State «shall not be required to» disclose trade secrets.
s732:131 The Board «shall have the power to» lend.
s733:7 misses
[733:15 1
s733:17 A Party is required to choose the means.
{734:5 9
s734:5 id
s734:9 en.force.permission.nothing-prevents
s735:5 category
s735:15 force
s736:5 value
s736:12 permission
s737:5 patterns
[738:7 12
s738:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s739:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s740:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede|hamper)
s741:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] (hamper|hinder|impede) the (right|rights|freedom|ability)
s742:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s743:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s744:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s745:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s746:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s747:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s748:9 ^ nothing [shall|may] (prevent~|preclude~)
s749:9 (constitute|constitutes|form|forms|present|presents|be|is|are) (no|not an|not a|in no way an) (obstacle|bar|impediment|hindrance) to
s750:5 not-inside
[750:17 1
s750:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s751:5 source
s751:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s752:5 rationale
s752:16 Where nothing prevents an act, the act is allowed.
s753:5 measured
{753:15 2
s753:16 hits
s753:22 50
s753:26 right
s753:33 50
s754:5 examples
{755:7 2
s755:7 hits
[755:13 2
s755:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s755:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s756:7 misses
[756:15 1
s756:17 Nothing in this Pact shall affect the law of the sea.
{758:5 9
s758:5 id
s758:9 en.force.entitlement.right
s759:5 category
s759:15 force
s760:5 value
s760:12 entitlement
s761:5 patterns
[762:7 37
s762:9 (has|have) [also] (the|a) right
s763:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s764:9 (is|are) [also] entitled
s765:9 <shall> [<adverbial>] enjoy
s766:10 <shall> , ...16 , [continue to] enjoy
s767:9 <shall> continue to enjoy
s768:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s769:9 (country|countries|party|parties|states|members|state|member) <shall> [<adverbial>] benefit from
s770:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s771:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s772:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s773:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s774:9 <shall> have (permission|leave) to
s775:9 <shall> have the same (rights|privileges|immunities|facilities)
s776:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s777:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~)
s778:9 (freedom|right|rights|liberty) ...8 (is|are) [hereby] (guaranteed|recognized|assured|secured)
s779:9 <person> ...2 (shall be|is|are) free to
s780:9 <person> (has|have|shall have) [the] (freedom|liberty) (to|of)
s781:9 <shall> [<adverbial>] be inviolable
s782:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...12 [the] following right~
s783:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...3 rights (to|of)
s784:9 <party> [hereby] (grant|grants|accord|accords) to (the|each) other ...6 the right
s785:9 <shall> [<adverbial>] be entitled
s786:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s787:9 shall be entitled
s788:9 <person> [...4] shall [<adverbial>] (enjoy|receive|benefit)
s789:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s790:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s791:9 <person> shall have (the opportunity|access|free access|equal access)
s792:9 <person> (enjoys|enjoy)
s793:9 <person> ...6 (shall be|is|are) presumed innocent
s794:9 <shall> have [a] [fair and equal|equal|free|full|fair|reasonable|the same] (opportunity|opportunities|access)
s795:9 ^ [the] right (to|of)
s796:9 ^ [the] (right|rights) ...8 (includes|include|implies|imply|comprises|comprise)
s797:9 (is|are) [hereby|also] (accorded|granted|given|afforded) ...4 (right|rights|privilege~|immunity|immunities|exemption~|permission|leave)
s798:9 ^ (immunity|immunities|exemption) from
s799:5 not-before
[799:17 2
s799:19 no
s799:24 (might|may|to|who|which|can|could|should)
s800:5 source
s800:13 project; codebook, "entitlement"
s801:5 rationale
s801:16 It gives a right, and names no duty-bearer.
s802:5 measured
{802:15 2
s802:16 hits
s802:22 50
s802:26 right
s802:33 46
s803:5 examples
{804:7 2
s804:7 hits
[804:13 2
s804:15 The master «has the right» to a hearing.
s804:59 A national of one Party «shall be entitled» to legal aid.
s805:7 misses
[805:15 1
s805:17 The Council has no right of appeal.
{806:5 10
s806:5 id
s806:9 en.force.entitlement.point
s807:5 category
s807:15 force
s808:5 value
s808:12 entitlement
s809:5 weight
s809:13 0.7
s810:5 patterns
[811:7 3
s811:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s812:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be inviolable)
s813:9 ^ be granted ...4 (exemption~|privilege~|immunity|immunities|access|leave|protection|facilities|right~n)
s814:5 not-inside
[814:17 2
s814:19 enjoy ...3 warranty
s814:42 enjoy ...3 warranties
s815:5 source
s815:13 project
s816:5 rationale
s816:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s817:5 measured
{817:15 2
s817:16 hits
s817:22 6
s817:25 right
s817:32 5
s818:5 examples
{819:7 2
s819:7 hits
[819:13 1
s819:15 «be exempt» from tolls;
s820:7 misses
[820:15 1
s820:17 have a seal;
{821:5 10
s821:5 id
s821:9 en.force.entitlement.recognised
s822:5 category
s822:15 force
s823:5 value
s823:12 entitlement
s824:5 weight
s824:13 0.65
s825:5 patterns
[826:7 1
s826:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s827:5 not-after
[827:16 7
s827:17 the former
s827:29 the first
s827:40 the party
s827:51 the contracting party
s827:74 the latter
s827:86 the insuring
s827:100 the guarantor
s828:5 source
s828:13 ICESCR arts 6 to 15
s829:5 rationale
s829:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s830:5 measured
{830:15 2
s830:16 hits
s830:22 10
s830:26 right
s830:33 10
s831:5 examples
{832:7 2
s832:7 hits
[832:13 1
s832:15 The Parties «recognize the right of» everyone to rest.
s833:7 misses
[833:15 1
s833:17 Everyone has the right to rest.
{835:5 10
s835:5 id
s835:9 en.force.declaration.in-force
s836:5 category
s836:15 force
s837:5 value
s837:12 declaration
s838:5 patterns
[839:7 18
s839:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought) [provisionally] (in|into) (force|effect|operation)
s840:9 <shall> [<adverbial>] be put (in|into) (force|operation)
s841:9 <shall> [<adverbial>] (take|have) effect
s842:9 <shall> give [immediate|full] effect to ...2 (ratifications|accessions)
s843:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s844:9 <shall> , ...14 , (enter into force|take effect|come into force)
s845:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open (to|for|until|at) ...3 (signature|accession|ratification|acceptance|adherence|adhesion|approval|all)|open until|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s846:9 <shall> [<adverbial>] remain deposited
s847:9 <shall> [<adverbial>] (become~|be) (effective|ineffective|inoperative|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s848:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s849:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate|come to an end|come to its end)
s850:9 <shall> [<adverbial>] be (depositedin|depositedwith)
s851:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|treaty|arrangement|licence|lease|day) [...10] <shall> [not] [<adverbial>] (continue|end|run|commence|begin|start|last|endure|elapse)
s852:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s853:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s854:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s855:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s856:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s857:5 not-after
[857:16 1
s857:18 (all activities|its activities|the application|the practice)
s858:5 unless
[858:13 1
s858:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s859:5 source
s859:13 project; codebook, "settles applicability or entry into force"
s860:5 rationale
s860:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s861:5 measured
{861:15 2
s861:16 hits
s861:22 50
s861:26 right
s861:33 47
s862:5 examples
{863:7 2
s863:7 hits
[863:13 3
s863:15 This Protocol «shall enter into force» on the tenth day.
s863:75 The Convention «shall be open for signature» in Oslo.
s863:132 The mandate «shall expire» after two years.
s864:7 misses
[864:15 1
s864:17 The Parties shall continue consultations.
{865:5 9
s865:5 id
s865:9 en.force.declaration.exit-effect
s866:5 category
s866:15 force
s867:5 value
s867:12 declaration
s868:5 weight
s868:13 0.4
s869:5 patterns
[870:7 2
s870:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s871:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s872:5 source
s872:13 project
s873:5 rationale
s873:16 When a denunciation takes effect is a detail of the right to denounce.
s874:5 measured
{874:15 2
s874:16 hits
s874:22 50
s874:26 right
s874:33 50
s875:5 examples
{876:7 2
s876:7 hits
[876:13 1
s876:15 The «denunciation shall take effect» after a year.
s877:7 misses
[877:15 1
s877:17 The Pact shall take effect in May.
{878:5 11
s878:5 id
s878:9 en.force.declaration.applies
s879:5 category
s879:15 force
s880:5 value
s880:12 declaration
s881:5 patterns
[882:7 33
s882:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s883:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s884:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s885:9 <shall> not [<adverbial>] apply
s886:9 <shall> apply $
s887:9 <shall-not> [<adverbial>] (confer|relieve|release|exempt|absolve|prejudge|discharge|invalidate|imply|deprive)
s888:9 <shall-not> [<adverbial>] have the effect of
s889:9 <shall-not> [<adverbial>] constitute (a|an|any) (precedent|recognition|waiver|admission|acceptance|renunciation)
s890:9 <instrument> [...3] <shall> [<adverbial>] be applied [<adverbial>] (provisionally|retroactively|subject|from|as from|as of|mutatis|to|in respect|in relation|between|until)
s891:9 (amendment~|change~|modification~|addition~) ...20 <shall> be (introduced|made|inserted) ...5 (following|follows)
s892:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s893:9 <shall> ...10 prevail
s894:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s895:10 <shall> , ...12 be subject
s896:10 <shall> not , ...6 , (render|affect|impair)
s897:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s898:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s899:9 <shall> be (without prejudice|subject)
s900:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s901:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s902:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s903:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s904:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s905:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s906:9 <shall> be held (to be|to have|liable|responsible)
s907:9 <shall> be (so (understood|construed|interpreted)|taken (to mean|to be|as|to include))
s908:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s909:9 <shall> ...5 be (governed|regulated) by
s910:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit (from|on|upon)
s911:9 (products|goods|imports|exports) ...12 <shall> (upon|on) ...6 benefit from
s912:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s913:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s914:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s915:5 not-inside
[916:7 1
s916:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s917:5 not-after
[917:16 4
s917:18 effective
s917:31 sanctions
s917:44 appropriate
s917:59 for possible
s918:5 unless
[918:13 5
s918:15 be (subject to|governed by) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s918:149 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s918:370 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s918:507 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s918:734 (party~|state~|side~|committee|court|council|commission|authorities) [...1] <shall> not [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s919:5 source
s919:13 project; codebook, "settles applicability"
s920:5 rationale
s920:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s921:5 measured
{921:15 2
s921:16 hits
s921:22 50
s921:26 right
s921:33 45
s922:5 examples
{923:7 2
s923:7 hits
[923:13 2
s923:15 «This Chapter shall apply» to trade in services.
s923:67 This Annex «shall not affect the» rights of third States.
s924:7 misses
[924:15 1
s924:17 The Court shall apply this Statute.
{925:5 10
s925:5 id
s925:9 en.force.declaration.constitutes
s926:5 category
s926:15 force
s927:5 value
s927:12 declaration
s928:5 patterns
[929:7 69
s929:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s930:9 <shall> [<adverbial>] (be|become) [<adverbial>] (a|an|the) (institutional|subsidiary|permanent|member|party|part|integral|schedule|annex|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s931:9 <shall> be the
s932:9 <shall> be integral parts
s933:9 ^ [the] following ...8 (is|are) (members|the|a|an|considered|regarded|deemed|authentic|included|covered|persons|products|goods|examples|part|defined|understood)
s934:9 <shall> be deposited in the archives
s935:9 <shall> be (equally|similarly) (valid|authentic|authoritative|binding)
s936:9 <shall> be (those (involving|defined|referred|listed)|persons of|grounds for|in the form of|under the (exclusive|sole)|by show of hands|by (written|secret)|according to|comparable (to|with))
s937:9 <shall> [<adverbial>] be abrogated
s938:9 <shall> [<adverbial>] be for a (term|period)
s939:9 <shall> [<adverbial>] equal
s940:9 (duties|duty|rate~|tariff~|percentage) ...6 <shall> remain at
s941:9 (withdrawal|denunciation|termination|accession) <shall> be by
s942:9 <shall> [<adverbial>] be [an|a|the] [integral|constituent] part of
s943:9 <shall> be [approximately] <number>
s944:9 ^ the (seat|headquarters) of ...6 <shall> be
s945:9 ^ the (permanent|principal|official|provisional) (seat|headquarters) of ...6 <shall> be
s946:9 <shall> [<adverbial>] require (a|an|the) [...3] (majority|vote|votes|consent|approval|unanimity|concurrence|consensus)
s947:9 (boundary|boundaries|frontier|frontiers|borderline|boundary line|demarcation line) ...10 <shall> [<adverbial>] (follow|run|consist|start|begin|extend|pass|continue)
s948:9 there <shall> [always|forever|for ever|henceforth|hereafter|from now on] be [a|an] [...5] (peace|amity|friendship)
s949:9 <shall> [always|forever|for ever] remain (free|open) (to|for) ...4 (navigation|vessels|ships|commerce|all)
s950:9 navigation ...8 <shall> [always|forever|for ever] (be|remain) (free|open)
s951:9 <shall> have [exclusive|sole|full|compulsory|primary|original|concurrent] (jurisdiction|competence)
s952:9 <shall> be (subdivided|divided|classified|grouped) (into|as follows|in)
s953:9 <shall> [<adverbial>] be [hereby] incorporated
s954:9 (is|are) incorporated (into|in)
s955:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s956:9 integral part ...6 <shall> be
s957:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s958:10 <shall> (consist|be composed) ,
s959:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s960:9 <shall> be ...4 within the meaning
s961:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s962:9 <organ> ...6 hereinafter ...24 <shall> [hereby] be (established|set up|created)
s963:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s964:9 accessionshall be effected by
s965:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s966:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s967:9 <shall> be (incompatible|compatible|consistent) with
s968:9 following <shall> be
s969:9 (goods|products|persons|services) ...20 <shall> be (goods|products|persons|services|those)
s970:9 (exchange|deposit) of ...3 (instrument~|ratification~|notes) ...6 <shall> take place
s971:10 <shall> [also] be :
s972:9 <shall> be elected by
s973:9 <shall> [<adverbial>] be (chaired|presided|headed) [<adverbial>|alternately|jointly|over] (by|in turn)
s974:9 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (is|are) [hereby] (established|set up|instituted|created)
s975:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at (the|its)|equally authentic)
s976:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s977:9 there shall be (established|a|an|one|the|created|constituted)
s978:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s979:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s980:9 <shall> have (precedence|priority) over
s981:9 ^ the (jurisdiction|competence|powers) of the <organ> [...4] <shall>
s982:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s983:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s984:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s985:9 each (member|party|state|representative|governor|delegation) <shall> have ...3 (vote|votes|representative|representatives|delegate|delegates|alternate|member|members|seat)
s986:9 ratifications <shall> be exchanged
s987:9 <shall> [<adverbial>] not have more than
s988:9 (objective|objectives|purpose|purposes|aim|aims) [...8] <shall> be (to|the|as|those)
s989:9 <shall> be (eligible|ineligible)
s990:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s991:9 <shall> [also] be (deposited|registered) with the
s992:9 <shall> be (required for|by consensus|by a majority)
s993:9 <shall> be (taken|adopted|made|decided|elected|passed|reached|carried) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s994:9 <shall> be without [any] [legal] (effect|force)
s995:9 (language|languages) [...8] <shall> be
s996:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s997:9 (may take place only|may be effected only)
s998:5 not-inside
[998:17 2
s998:19 (which|that|who) [...2] (is|are) [hereby] (established|set up|instituted|created)
s998:104 (dialogue|committee|council|commission|board|fund|association|area|tribunal|organization|secretariat) ...6 (which|that|who|if|where|when|as|once) ...6 (is|are) [hereby] (established|set up|instituted|created)
s999:5 not-after
[999:16 1
s999:18 subject
s1000:5 source
s1000:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s1001:5 rationale
s1001:16 It makes something what it is.
s1002:5 measured
{1002:15 2
s1002:16 hits
s1002:22 50
s1002:26 right
s1002:33 46
s1003:5 examples
{1004:7 2
s1004:7 hits
[1004:13 2
s1004:15 The Assembly «shall consist of» delegates.
s1004:61 «There is hereby established» a Fund.
s1005:7 misses
[1005:15 1
s1005:17 Each Party shall establish a register.
{1006:5 8
s1006:5 id
s1006:9 en.force.declaration.stative
s1007:5 category
s1007:15 force
s1008:5 value
s1008:12 declaration
s1009:5 patterns
[1010:7 16
s1010:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s1011:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s1012:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s1013:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|proportionate|time-barred|prescribed|barred|taxable|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s1014:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s1015:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s1016:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|involve|entail|imply|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s1017:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s1018:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s1019:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s1020:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s1021:9 <shall> [<adverbial>] hold office
s1022:9 <shall> bear (the|today's) date
s1023:9 <shall> [<adverbial>|only] bear [<adverbial>|only] [...3] (interest|liability)
s1024:10 <shall> , ...20 , [<adverbial>] <being-verb>
s1025:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s1026:5 source
s1026:13 project; codebook, "states, defines, constitutes"
s1027:5 rationale
s1027:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s1028:5 measured
{1028:15 2
s1028:16 hits
s1028:22 50
s1028:26 right
s1028:33 47
s1029:5 examples
{1030:7 2
s1030:7 hits
[1030:13 3
s1030:15 The good «shall retain its originating status».
s1030:66 Both States «shall be parties to» this Pact on a footing of equality.
s1030:139 The members «shall hold office» for two years.
s1031:7 misses
[1031:15 1
s1031:17 Each Party shall retain copies for five years.
{1032:5 8
s1032:5 id
s1032:9 en.force.declaration.counts
s1033:5 category
s1033:15 force
s1034:5 value
s1034:12 declaration
s1035:5 patterns
[1036:7 5
s1036:9 <shall> [not] be (counted|disregarded|reckoned|eligible)
s1037:9 <shall> not be included
s1038:9 <shall> not be taken into account
s1039:9 <shall> be (exempt|exempted)
s1040:9 <shall> (qualify|count|rank|be an originating)
s1041:5 source
s1041:13 project
s1042:5 rationale
s1042:16 A rule of reckoning or of status.
s1043:5 measured
{1043:15 2
s1043:16 hits
s1043:22 50
s1043:26 right
s1043:33 49
s1044:5 examples
{1045:7 2
s1045:7 hits
[1045:13 1
s1045:15 Spare parts «shall be disregarded».
s1046:7 misses
[1046:15 1
s1046:17 A Party shall take them into account.
{1047:5 11
s1047:5 id
s1047:9 en.force.declaration.means
s1048:5 category
s1048:15 force
s1049:5 value
s1049:12 declaration
s1050:5 patterns
[1051:7 10
s1051:9 (means|mean)
s1052:9 <shall> (mean|denote|signify)
s1053:9 (term|expression|word|definition) ...6 <shall> (include|cover|be)
s1054:9 (is|are) defined (as|in)
s1055:9 has the (same|following) meaning
s1056:9 have the (same|following) meaning~
s1057:9 (is|are) (understood|deemed|considered) (as|to)
s1058:9 (is|are) referred to as
s1059:9 term ...8 shall [not] [be]
s1060:9 (term|terms|expression|expressions|definition) ...8 <shall> not [be deemed to] (include|cover)
s1061:5 not-after
[1061:16 1
s1061:18 (of|to|and|or|by|at|through|taking|which|available|necessary|with|whereby)
s1062:5 not-inside
[1062:17 2
s1062:19 (means|mean) $
s1062:37 means , (to|in particular|including|such as|taking)
s1063:5 not-before
[1063:17 1
s1063:19 (a|as|on|is|are|political|unconstitutional|legitimate|alternate|alternative|agreed|lawful|democratic|constitute|other|only|usual|practical|without|adequate|sufficient|limited|through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s1064:5 source
s1064:13 project; codebook, "means"
s1065:5 rationale
s1065:16 It gives a word its meaning.
s1066:5 measured
{1066:15 2
s1066:16 hits
s1066:22 50
s1066:26 right
s1066:33 49
s1067:5 examples
{1068:7 2
s1068:7 hits
[1068:13 1
s1068:15 "Vessel" «means» any craft that floats.
s1069:7 misses
[1069:15 1
s1069:17 Each Party shall use all appropriate means.
{1070:5 9
s1070:5 id
s1070:9 en.force.declaration.named
s1071:5 category
s1071:15 force
s1072:5 value
s1072:12 declaration
s1073:5 weight
s1073:13 0.3
s1074:5 patterns
[1075:7 2
s1075:9 refers to
s1076:9 (hereinafter|hereafter) [referred to as|called]
s1077:5 source
s1077:13 project; codebook, "means"
s1078:5 rationale
s1078:16 A name is given in passing.
s1079:5 measured
{1079:15 2
s1079:16 hits
s1079:22 50
s1079:26 right
s1079:33 49
s1080:5 examples
{1081:7 2
s1081:7 hits
[1081:13 1
s1081:15 The Bank, «hereinafter called» the Agent, is here.
s1082:7 misses
[1082:15 1
s1082:17 The Bank is the Agent.
{1083:5 11
s1083:5 id
s1083:9 en.force.declaration.finite
s1084:5 category
s1084:15 force
s1085:5 value
s1085:12 declaration
s1086:5 weight
s1086:13 0.55
s1087:5 patterns
[1088:7 17
s1088:9 (enter|enters|entered|come|comes) into (force|effect)
s1089:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s1090:9 (is|are) (responsible|liable) for
s1091:9 (is|are) (void|invalid|without [any] [legal] effect|not subject to|null and void|governed by|regulated by)
s1092:9 (is|are) (subject to|binding|effective|valid|applicable|without prejudice to)
s1093:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s1094:9 (takes|take) effect
s1095:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s1096:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s1097:9 (prevails|prevail|supersedes|supersede)
s1098:9 (falls|fall) within the scope
s1099:9 (is|are) (incompatible|compatible|consistent|identical)
s1100:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s1101:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s1102:9 (constitutes|consists of)
s1103:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s1104:9 (establishes|establish) the consent
s1105:5 not-before
[1105:17 2
s1105:19 (shall|will|must|may|should|to|can|would)
s1105:64 (shall|will|must|may|should|to|can|would) <adverbial>
s1106:5 not-inside
[1106:17 1
s1106:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s1107:5 source
s1107:13 project; codebook, "states, defines, constitutes"
s1108:5 rationale
s1108:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s1109:5 measured
{1109:15 2
s1109:16 hits
s1109:22 50
s1109:26 right
s1109:33 47
s1110:5 examples
{1111:7 2
s1111:7 hits
[1111:13 2
s1111:15 The Annexes «form an integral part» of this Pact.
s1111:68 This Pact «is subject to» ratification.
s1112:7 misses
[1112:15 1
s1112:17 The Pact shall be ratified.
{1113:5 9
s1113:5 id
s1113:9 en.force.declaration.duration
s1114:5 category
s1114:15 force
s1115:5 value
s1115:12 declaration
s1116:5 weight
s1116:13 0.35
s1117:5 patterns
[1118:7 5
s1118:9 (is|are|<shall> be|has been) concluded for
s1119:9 (is|<shall> be) of (unlimited|indefinite) duration
s1120:9 <shall> [<adverbial>] (remain|continue|be) in [full] force (indefinitely|for (an|a) (indefinite|unlimited|undetermined))
s1121:9 <shall> have [an] (unlimited|indefinite) (duration|validity|term)
s1122:9 (is|<shall> be) valid for an (unlimited|indefinite)
s1123:5 source
s1123:13 project; codebook, "entry into force"
s1124:5 rationale
s1124:16 How long the instrument lasts is the setting of the right to denounce, where both stand together.
s1125:5 measured
{1125:15 2
s1125:16 hits
s1125:22 50
s1125:26 right
s1125:33 49
s1126:5 examples
{1127:7 2
s1127:7 hits
[1127:13 1
s1127:15 This Pact «is concluded for» an unlimited period.
s1128:7 misses
[1128:15 1
s1128:17 This Pact shall enter into force in May.
{1129:5 9
s1129:5 id
s1129:9 en.force.declaration.objective
s1130:5 category
s1130:15 force
s1131:5 value
s1131:12 declaration
s1132:5 patterns
[1133:7 3
s1133:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (this|the present) ...4 (is|are)
s1134:9 (objective|objectives|purpose|purposes|aim|aims|object|objects) of (cooperation|co-operation) ...6 (is|are|shall be|will be)
s1135:10 (agreement|convention|treaty|chapter|protocol|association|cooperation|organization|union|centre|fund) [...4] (has|have|shall have) (as its|as their|the following|for its|as) (objective|objectives|purpose|purposes|aim|aims|object|objects)
s1136:5 not-before
[1136:17 4
s1136:18 for
s1136:23 for the
s1136:32 to the
s1136:40 with the
s1137:5 source
s1137:13 project; codebook, "states, defines"
s1138:5 rationale
s1138:16 The aims of an instrument are stated; what its list says of the means does not turn them into duties.
s1139:5 measured
{1139:15 2
s1139:16 hits
s1139:22 50
s1139:26 right
s1139:33 47
s1140:5 examples
{1141:7 2
s1141:7 hits
[1141:13 1
s1141:15 The «objectives of this Pact are» to widen trade; the Parties shall pay due regard to equity.
s1142:7 misses
[1142:15 1
s1142:17 The Parties shall pursue this objective.
{1143:5 9
s1143:5 id
s1143:9 en.force.declaration.chapeau
s1144:5 category
s1144:15 force
s1145:5 value
s1145:12 declaration
s1146:5 weight
s1146:13 0.4
s1147:5 patterns
[1148:7 3
s1148:9 following (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria|measures|guidelines|definitions) (<shall>|will|must) [<adverbial>] (apply|be applied|be applicable|be observed)
s1149:9 following [...2] (provisions|rules|procedure|procedures|principles|conditions|arrangements|requirements|criteria) [<adverbial>] apply
s1150:9 <shall> [<adverbial>] be (subject to|governed by|effected under|carried out under|applied under) [...2] following [...2] (conditions|rules|provisions|requirements|principles|limitations|arrangements)
s1151:5 source
s1151:13 project
s1152:5 rationale
s1152:16 It announces rules that stand below it, and they say what is to be done.
s1153:5 measured
{1153:15 2
s1153:16 hits
s1153:22 50
s1153:26 right
s1153:33 48
s1154:5 examples
{1155:7 2
s1155:7 hits
[1155:13 1
s1155:15 The «following rules shall apply»: (a) the claim shall be lodged in May.
s1156:7 misses
[1156:15 1
s1156:17 This rule shall apply.
{1157:5 11
s1157:5 id
s1157:9 en.force.declaration.told
s1158:5 category
s1158:15 force
s1159:5 value
s1159:12 declaration
s1160:5 weight
s1160:13 0.3
s1161:5 scope
[1161:12 1
s1161:13 treaty
s1162:5 patterns
[1163:7 3
s1163:9 (annex|annexes|protocol|chapter|section|sub-section|appendix|schedule|article) ...6 (lays down|lay down|sets out|set out|contains) the
s1164:9 (agreement|convention|protocol|treaty) is (established|drawn up|done) in
s1165:9 consent ...12 is expressed by
s1166:5 not-before
[1166:17 1
s1166:19 (in|by|under|of|with)
s1167:5 source
s1167:13 project; codebook, "states, defines, constitutes"
s1168:5 rationale
s1168:16 A plain present tense tells what is so; an operator in a clause beside it ("when the treaty provides that it shall be so") does not govern.
s1169:5 measured
{1169:15 2
s1169:16 hits
s1169:22 50
s1169:26 right
s1169:33 47
s1170:5 examples
{1171:7 2
s1171:7 hits
[1171:13 1
s1171:15 «Protocol 3 lays down the» rules of origin.
s1172:7 misses
[1172:15 1
s1172:17 The Council lays down rules.
{1173:5 10
s1173:5 id
s1173:9 en.force.declaration.not-apply
s1174:5 category
s1174:15 force
s1175:5 value
s1175:12 declaration
s1176:5 weight
s1176:13 0.8
s1177:5 patterns
[1178:7 1
s1178:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1179:5 not-inside
[1179:17 3
s1179:19 (which|whose|ensure|ensuring|declare|declaring|provided|provided that|as far as|if|where|unless) ...12 (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s1179:234 <instrument> [,] which does not [<adverbial>] [directly] (affect|apply|prejudice)
s1179:319 (laws and regulations|notifies|notify) ...4 that <instrument> does not apply
s1180:5 source
s1180:13 project; codebook, "settles applicability"
s1181:5 rationale
s1181:16 It bounds a rule.
s1182:5 measured
{1182:15 2
s1182:16 hits
s1182:22 50
s1182:26 right
s1182:33 47
s1183:5 examples
{1184:7 2
s1184:7 hits
[1184:13 1
s1184:15 «Paragraph 2 does not apply» to gifts.
s1185:7 misses
[1185:15 1
s1185:17 The tariff does not apply.
{1186:5 9
s1186:5 id
s1186:9 en.force.declaration.letter
s1187:5 category
s1187:15 force
s1188:5 value
s1188:12 declaration
s1189:5 patterns
[1190:7 5
s1190:9 (has|have) the honour [also|further|likewise] to
s1191:9 (presents|present) (its|their|his) compliments
s1192:9 acknowledge [the] receipt of
s1193:9 (avail|avails) (myself|itself|themselves|himself) of
s1194:9 accept , [...3] , the [renewed] assurance~
s1195:5 not-before
[1195:17 1
s1195:18 (shall|will|must|may)
s1196:5 source
s1196:13 project; exchanges of notes
s1197:5 rationale
s1197:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s1198:5 measured
{1198:15 2
s1198:16 hits
s1198:22 50
s1198:26 right
s1198:33 49
s1199:5 examples
{1200:7 2
s1200:7 hits
[1200:13 1
s1200:15 I «have the honour to» confirm that my Government agrees.
s1201:7 misses
[1201:15 1
s1201:17 The guests of honour shall be received.
{1202:5 12
s1202:5 id
s1202:9 en.force.declaration.position
s1203:5 category
s1203:15 force
s1204:5 value
s1204:12 declaration
s1205:5 weight
s1205:13 0.2
s1206:5 patterns
[1207:7 3
s1207:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s1208:9 (recognize|recognizes|acknowledge|acknowledges|note|notes|realize|realizes|understand) that ...20 (may|can|might|could)
s1209:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s1210:5 not-before
[1210:17 1
s1210:19 (to|shall|may|should|must|which|that|if|will)
s1211:5 unless
[1211:13 1
s1211:14 may ...4 only
s1212:5 not-inside
[1212:17 1
s1212:19 (should|if|where|when|unless|event|each|that) ...5 <said> [also] (consider|recognize|recognizes|believe|note|share|understand)
s1213:5 source
s1213:13 project; codebook, "recognises, recalls, reaffirms"
s1214:5 rationale
s1214:16 It states a view; what the provision goes on to require governs.
s1215:5 measured
{1215:15 2
s1215:16 hits
s1215:22 50
s1215:26 right
s1215:33 47
s1216:5 examples
{1217:7 2
s1217:7 hits
[1217:13 1
s1217:15 The «Parties share» the view that tourism matters to the islands.
s1218:7 misses
[1218:15 1
s1218:17 The Parties shall recognize the certificates.
{1220:5 7
s1220:5 id
s1220:9 en.addressee.party
s1221:5 category
s1221:15 addressee
s1222:5 value
s1222:12 party
s1223:5 patterns
[1223:15 1
s1223:16 <party>
s1224:5 source
s1224:13 project; Rajamani 2016 on "each Party" and "Parties"
s1225:5 rationale
s1225:16 States and unions of States that can be bound.
s1226:5 examples
{1227:7 2
s1227:7 hits
[1227:13 1
s1227:15 «Contracting Parties» shall notify.
s1228:7 misses
[1228:15 1
s1228:17 The notice shall be in writing.
{1229:5 7
s1229:5 id
s1229:9 en.addressee.each-party
s1230:5 category
s1230:15 addressee
s1231:5 value
s1231:12 each-party
s1232:5 patterns
[1233:7 2
s1233:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s1234:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s1235:5 source
s1235:13 project; Rajamani 2016
s1236:5 rationale
s1236:16 One party at a time, so that each knows that it is meant.
s1237:5 examples
{1238:7 2
s1238:7 hits
[1238:13 1
s1238:15 «Each Contracting Party» shall notify.
s1239:7 misses
[1239:15 1
s1239:17 Parties shall notify.
{1240:5 7
s1240:5 id
s1240:9 en.addressee.organ
s1241:5 category
s1241:15 addressee
s1242:5 value
s1242:12 organ
s1243:5 patterns
[1244:7 2
s1244:9 <organ>
s1245:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s1246:5 source
s1246:13 project
s1247:5 rationale
s1247:16 A body or office that can act.
s1248:5 examples
{1249:7 2
s1249:7 hits
[1249:13 1
s1249:15 The «Committee» shall meet.
s1250:7 misses
[1250:15 1
s1250:17 The meeting shall be public.
{1251:5 7
s1251:5 id
s1251:9 en.addressee.person
s1252:5 category
s1252:15 addressee
s1253:5 value
s1253:12 person
s1254:5 patterns
[1255:7 4
s1255:9 <person>
s1256:9 (consular|diplomatic|customs|liaison|career|honorary) [consular] (officer~|agent~|official~|employee~)
s1257:9 (member~|judge~|official~|staff|experts|governor~|officer~|representative~|delegate~|employee~|personnel|alternate~|adviser~|agents) [...4] of the [...3] <organ>
s1258:9 (representative~|delegate~|member~|officials|staff) of (members|parties|states|member states)
s1259:5 source
s1259:13 project
s1260:5 rationale
s1260:16 Persons and peoples, natural or legal.
s1261:5 examples
{1262:7 2
s1262:7 hits
[1262:13 1
s1262:15 «Everyone» has the right to a name.
s1263:7 misses
[1263:15 1
s1263:17 The State shall issue a name.
{1264:5 7
s1264:5 id
s1264:9 en.addressee.instrument
s1265:5 category
s1265:15 addressee
s1266:5 value
s1266:12 instrument
s1267:5 patterns
[1267:15 1
s1267:16 <instrument>
s1268:5 source
s1268:13 project
s1269:5 rationale
s1269:16 The instrument and its parts, which cannot act.
s1270:5 examples
{1271:7 2
s1271:7 hits
[1271:13 1
s1271:15 «This Agreement» shall apply.
s1272:7 misses
[1272:15 1
s1272:17 The Court shall apply it.
{1274:5 8
s1274:5 id
s1274:9 en.clause.relative
s1275:5 category
s1275:15 clause
s1276:5 value
s1276:12 relative
s1277:5 patterns
[1277:15 13
s1277:16 which
s1277:23 who
s1277:28 whom
s1277:34 whose
s1277:41 that
s1277:47 whereby
s1277:56 whatever
s1277:66 whoever
s1277:75 whichever
s1277:86 wherein
s1277:95 whereof
s1277:104 whereupon
s1277:116 such (measures|steps|date|manner|time|times|conditions|terms|extent|period|periods|amount|amounts|other|further|information|arrangements|functions|persons|form|rules|action|facilities|part|goods|provisions|limitations|restrictions|means|place|places|staff|services|assistance|documents|reports|procedures|modifications|regulations|requirements|safeguards|exceptions) ...5 as
s1278:5 source
s1278:13 project
s1279:5 rationale
s1279:16 The operator that follows belongs to the clause that they open.
s1280:5 measured
{1280:15 2
s1280:16 hits
s1280:22 50
s1280:26 right
s1280:33 45
s1281:5 examples
{1282:7 2
s1282:7 hits
[1282:13 1
s1282:15 Measures «which» may affect trade shall be notified.
s1283:7 misses
[1283:15 1
s1283:17 Trade measures shall be notified.
{1284:5 8
s1284:5 id
s1284:9 en.clause.demonstrative
s1285:5 category
s1285:15 clause
s1286:5 value
s1286:12 none
s1287:5 patterns
[1288:7 9
s1288:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s1289:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s1290:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s1291:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s1292:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1293:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1294:9 when (appropriate|necessary|possible|applicable|required)
s1295:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1296:9 because of
s1297:5 source
s1297:13 project
s1298:5 rationale
s1298:17 "That Party" points; it opens no clause.
s1299:5 measured
{1299:15 2
s1299:16 hits
s1299:22 50
s1299:26 right
s1299:33 50
s1300:5 examples
{1301:7 2
s1301:7 hits
[1301:13 1
s1301:15 If a Party so asks, «that Party shall» pay.
s1302:7 misses
[1302:15 1
s1302:17 A rule that may bind.
{1303:5 8
s1303:5 id
s1303:9 en.clause.conditional
s1304:5 category
s1304:15 clause
s1305:5 value
s1305:12 conditional
s1306:5 patterns
[1307:7 9
s1307:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1308:9 in (case|cases|the event) [that|of|where]
s1309:9 to the extent [that]
s1310:9 (in so far|insofar|so far|so long|as long|as soon) as
s1311:9 (so|in order) that
s1312:10 (if|where|when) , ...14 , (no|neither)
s1313:9 as the [joint|negotiating|contracting|two] (parties|states|members|governments|council|committee|commission|board|assembly|conference|court|tribunal|secretary-general|panel|president)
s1314:9 as (they|it|he)
s1315:9 in the (case|cases) (of|where)
s1316:5 source
s1316:13 project
s1317:5 rationale
s1317:16 They open a clause of circumstance; its operators do not govern.
s1318:5 measured
{1318:15 2
s1318:16 hits
s1318:22 50
s1318:26 right
s1318:33 45
s1319:5 examples
{1320:7 2
s1320:7 hits
[1320:13 1
s1320:15 «If» the Party may not comply, it shall say so.
s1321:7 misses
[1321:15 1
s1321:17 The Party shall comply.
{1322:5 8
s1322:5 id
s1322:9 en.clause.proviso
s1323:5 category
s1323:15 clause
s1324:5 value
s1324:12 proviso
s1325:5 patterns
[1325:15 8
s1325:16 provided that
s1325:31 provided however that
s1325:55 provided , however , that
s1325:83 except that
s1325:96 save that
s1325:108 it being understood that
s1325:136 on the understanding that
s1325:164 on condition that
s1326:5 source
s1326:13 project
s1327:5 rationale
s1327:16 A proviso trims the norm before it and does not govern.
s1328:5 measured
{1328:15 2
s1328:16 hits
s1328:22 50
s1328:26 right
s1328:33 50
s1329:5 examples
{1330:7 2
s1330:7 hits
[1330:13 1
s1330:15 Entry is free, «provided that» it shall be declared.
s1331:7 misses
[1331:15 1
s1331:17 Each Party provided a list.
{1332:5 8
s1332:5 id
s1332:9 en.clause.transparent
s1333:5 category
s1333:15 clause
s1334:5 value
s1334:12 transparent
s1335:5 patterns
[1336:7 7
s1336:9 (agree|agrees|agreed) [...3] that
s1337:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1338:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1339:9 (decides|resolves) ...14 that
s1340:9 and that
s1341:9 to the effect that
s1342:9 (declare|declares) that
s1343:5 source
s1343:13 project
s1344:5 rationale
s1344:16 What follows "agree that" is itself the norm.
s1345:5 measured
{1345:15 2
s1345:16 hits
s1345:22 50
s1345:26 right
s1345:33 43
s1346:5 examples
{1347:7 2
s1347:7 hits
[1347:13 1
s1347:15 The Parties «agree that» fees shall be waived.
s1348:7 misses
[1348:15 1
s1348:17 Fees that may be waived.
{1349:5 8
s1349:5 id
s1349:9 en.clause.finite-verb
s1350:5 category
s1350:15 clause
s1351:5 value
s1351:12 finite-verb
s1352:5 patterns
[1352:15 9
s1352:16 is
s1352:20 are
s1352:25 was
s1352:30 were
s1352:36 has
s1352:41 have
s1352:47 had
s1352:52 does
s1352:58 do
s1353:5 source
s1353:13 project
s1354:5 rationale
s1354:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1355:5 measured
{1355:15 2
s1355:16 hits
s1355:22 50
s1355:26 right
s1355:33 47
s1356:5 examples
{1357:7 2
s1357:7 hits
[1357:13 1
s1357:15 A Party which «is» late shall say so.
s1358:7 misses
[1358:15 1
s1358:17 A Party shall say so.
{1359:5 8
s1359:5 id
s1359:9 en.clause.privilege
s1360:5 category
s1360:15 clause
s1361:5 value
s1361:12 privilege
s1362:5 patterns
[1363:7 2
s1363:9 (immunity|immunities|privilege~|inviolability|exemption~|facilities)
s1364:9 (inviolable|immune|exempt|exempted)
s1365:5 source
s1365:13 project; codebook, "a power or right of an organ is a permission"
s1366:5 rationale
s1366:16 An immunity is no power; an organ has it as a person has.
s1367:5 measured
{1367:15 2
s1367:16 hits
s1367:22 50
s1367:26 right
s1367:33 41
s1368:5 examples
{1369:7 2
s1369:7 hits
[1369:13 2
s1369:15 The Bank shall enjoy «immunity» from suit.
s1369:61 Its premises shall be «inviolable».
s1370:7 misses
[1370:15 1
s1370:17 The Bank shall have the right to lend.
{1372:5 8
s1372:5 id
s1372:9 en.clause.coordinator
s1373:5 category
s1373:15 clause
s1374:5 value
s1374:12 coordinator
s1375:5 patterns
[1375:15 2
s1375:16 and
s1375:21 or
s1376:5 source
s1376:13 project
s1377:5 rationale
s1377:16 What follows shares the clause of what stands before.
s1378:5 measured
{1378:15 2
s1378:16 hits
s1378:22 50
s1378:26 right
s1378:33 49
s1379:5 examples
{1380:7 2
s1380:7 hits
[1380:13 1
s1380:15 It shall be short «and» may be secret.
s1381:7 misses
[1381:15 1
s1381:17 It shall be short.
{1382:5 10
s1382:5 id
s1382:9 en.clause.negation
s1383:5 category
s1383:15 clause
s1384:5 value
s1384:12 negation
s1385:5 patterns
[1385:15 12
s1385:17 no
s1385:22 neither
s1385:31 ^ nor
s1385:38 nor (shall|may|will|must|should)
s1385:72 none
s1385:78 nobody
s1385:86 no one
s1385:94 nothing
s1385:103 no party
s1385:113 in no case
s1385:125 under no circumstances
s1385:149 never
s1386:5 not-before
[1386:17 15
s1386:18 has
s1386:23 have
s1386:29 having
s1386:37 had
s1386:42 pose
s1386:48 poses
s1386:55 leave
s1386:62 leaving
s1386:71 guarantee
s1386:82 is
s1386:86 are
s1386:91 was
s1386:96 were
s1386:102 with
s1386:108 results in
s1387:5 not-after
[1387:16 1
s1387:18 (later|less|more|longer|other|fewer|better|higher|event|<numeral>)
s1388:5 source
s1388:13 project
s1389:5 rationale
s1389:16 A negated subject forbids what a plain one would be told or allowed to do.
s1390:5 measured
{1390:15 2
s1390:16 hits
s1390:22 50
s1390:26 right
s1390:33 40
s1391:5 examples
{1392:7 2
s1392:7 hits
[1392:13 1
s1392:15 «No Party» shall levy a toll.
s1393:7 misses
[1393:15 1
s1393:17 Each Party shall reply no later than noon.
"""####
}
