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
{8:3 22
s8:3 adverbial
[9:5 8
s9:7 (also|only|always|further|furthermore|likewise|similarly|thereafter|thereupon|therefore|then|however|thus|hereby|thereby)
s10:7 (normally|ordinarily|generally|usually|principally|primarily|exclusively|solely|equally|again|first|accordingly)
s11:7 (immediately|promptly|forthwith|periodically|regularly|continuously|annually|automatically|simultaneously|subsequently)
s12:7 (jointly|mutually|individually|collectively|severally|reciprocally|respectively|provisionally|voluntarily)
s13:7 (fully|effectively|duly|actively|closely|strictly|expressly|directly|freely|nevertheless|nonetheless|ipso facto|mutatis mutandis|inter alia|otherwise)
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
s69:7 (remain|continue|be|stay) [fully] (in force|in full force|open|valid|effective|in effect|operative|applicable|binding|in operation|void|null|without effect)
s70:7 (become|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s71:7 (expire|lapse|cease|terminate)
s72:7 be [automatically|tacitly] (extended|renewed|prolonged)
s73:7 be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s74:3 applying-verb
[75:5 5
s75:7 apply
s76:7 be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|presumed|covered by|excluded from|governed|regulated) [by]
s77:7 be subject to
s78:7 be without prejudice
s79:7 (prevail|supersede|govern|cover|override|take precedence)
s80:3 constituting-verb
[81:5 4
s81:7 (consist|consist of|be composed|be composed of|comprise|constitute|form part of|be known as|be equivalent to|be equal to|amount to)
s82:7 be (a member of|members of|an integral part|the official|the depositary|the principal)
s83:7 have its (seat|headquarters)
s84:7 have (legal|juridical) personality
s85:3 being-verb
[86:5 5
s86:7 (remain|continue) (subject|bound|unaffected|vested|members|under|valid|in the|the property|entitled|responsible)
s87:7 (depend|belong|accrue|devolve|vest)
s88:7 retain its
s89:7 be (void|null|invalid|equal|identical|valid)
s90:7 be the responsibility of
s91:3 power-verb
[92:5 3
s92:7 have [the|full|complete] (power|powers|authority|discretion|competence|option|possibility|freedom|liberty|faculty) to
s93:7 be (free|at liberty|empowered|authorized|allowed|permitted|competent) to
s94:7 retain the right
s96:3 run-on-shall
[97:5 3
s97:7 (partyshall|partiesshall|stateshall|statesshall|membershall|membersshall|committeeshall|councilshall|commissionshall|courtshall|secretariatshall|governmentshall|governmentsshall|memberstatesshall)
s98:7 (theyshall|itshall|andshall|heshall|whichshall|personshall|personsshall|measuresshall|authoritiesshall)
s99:7 (secretary-generalshall|assemblyshall|boardshall|tribunalshall|chairmanshall|presidentshall|depositaryshall)
s100:3 run-on-declaring
[101:5 1
s101:7 (agreementshall|conventionshall|protocolshall|covenantshall|treatyshall|articleshall|paragraphshall|chaptershall|provisionsshall|annexshall)
s102:3 actor
[103:5 1
s103:7 (party|parties|state|states|member|members|government|governments|side|sides|country|countries|community|administrations|person|persons|union|signatories|carrier~|employer~|airlines|power~|parties thereto|authorities|administration|authority)
s104:3 said
[105:5 1
s105:7 (party~|state~|member~|government~|side~|countries|community|they|it)
s106:3 party-adjective
[107:5 1
s107:7 (contracting|member|state|high contracting|participating|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host|other|new|exporting|signatory|least-developed)
s108:3 party-noun
[109:5 1
s109:7 (party|state|country|member|government|side|parties|states)
s111:3 instrument
[112:5 3
s112:7 (agreement~|convention~|treaty~|protocol~|covenant~|charter~|statute~|constitution~|amendment~|annex~|schedule~|declaration~|instrument~|arrangement~)
s113:7 (article~|paragraph~|subparagraph~|chapter~|part~|section~|title~|provision~|rule~|clause~|appendix~|regulation~|appendices~|annexes~)
s114:7 (this|these|the said) (rule~|procedure~|list~|article~|agreement~|protocol~)
s115:3 person
[116:5 3
s116:7 (everyone|every one|anyone|everybody|every person|all persons|every human being|every child|every worker|every individual|any person|all individuals|every citizen|all peoples|peoples|all children)
s117:7 (each|every|the|any|a|all) [...2] (person~|child~|individual~|worker~|citizen~|national~|refugee~|accused~|victim~|family~|author~|inventor~|people~|prisoner~|alien~|parent~|woman~|minor~|applicant~|investor~|holder~|owner~|producer~|exporter~|importer~|company~|enterprise~)
s118:7 (children|persons|women|men|workers|migrants|refugees|nationals|citizens|individuals|prisoners|internees|detainees|victims|parents|spouses|aliens|investors|companies|enterprises)
s119:3 party
[120:5 4
s120:7 (party~|state~|government~|country~|member~)
s121:7 (contracting|member|state|high contracting|participating|associated|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host) (party~|state~|country~|government~|power~|member~|side~)
s122:7 (sides|partners|signatories|powers|nations|republic|kingdom|community|union|federation|eec|ec|eu)
s123:7 efta states
s124:3 organ
[125:5 2
s125:7 (committee|subcommittee|council|commission|court|tribunal|panel|board|bureau|secretariat|secretary-general|secretary general|secretary|director-general|director|executive director|depositary|depository|conference|assembly|general assembly|security council|chamber|presidency|president|chairman|chairperson|chair|prosecutor|registrar|registry|arbitrator|arbitrators)
s126:7 (authority|authorities|agency|agencies|administration|administrations|organization|organisation|body|bodies|organ|governor~|office|officer|centre|center|fund|bank|corporation|commissioner|working group|experts|expert group|meeting of the parties|ministers|delegation|mission|institution~|panels|committees|councils|ombudsman|rapporteur|group)
s127:3 passive
[128:5 1
s128:7 (made|taken|given|applied|provided|granted|accorded|submitted|notified|abolished|introduced|reduced|eliminated|implemented|carried|conducted|paid|borne|issued|adopted|communicated|published)
s129:1 rules
[131:3 60
{131:5 7
s131:5 id
s131:9 en.force.obligation.shall
s132:5 category
s132:15 force
s133:5 value
s133:12 obligation
s134:5 patterns
[134:15 3
s134:16 shall
s134:23 must
s134:29 <run-on-shall>
s135:5 source
s135:13 project; codebook of the development codes, "force"
s136:5 rationale
s136:16 The operator of duty in English treaty language; the words after it may turn it into something else, and longer rules say so.
s137:5 examples
{138:7 2
s138:7 hits
[138:13 2
s138:15 Each Party «shall» notify the Secretariat of its focal point.
s138:80 The request «must» state the reasons.
s139:7 misses
[139:15 1
s139:17 Each Party may notify the Secretariat.
{140:5 8
s140:5 id
s140:9 en.force.obligation.undertake
s141:5 category
s141:15 force
s142:5 value
s142:12 obligation
s143:5 patterns
[144:7 6
s144:9 (undertake|undertakes|undertook) [<adverbial>] to
s145:10 (undertake|undertakes) , ...30 , [<adverbial>] to
s146:10 (undertake|undertakes|engage|engages|agree|agrees) :
s147:9 (undertake|undertakes) [the] following
s148:9 shall undertake to
s149:9 (assume|assumes|accept|accepts) the (obligation|obligations|duty) (to|of|under)
s150:5 not-before
[150:17 1
s150:18 (which|that|may|to)
s151:5 source
s151:13 project
s152:5 rationale
s152:16 Treaty English binds a party by its undertaking as much as by "shall".
s153:5 examples
{154:7 2
s154:7 hits
[154:13 2
s154:15 Each Party «undertakes to» bring its law into conformity with this Protocol.
s154:95 The Parties «undertake, within the limits of their powers, to» open the register.
s155:7 misses
[155:15 1
s155:17 A Party shall undertake all necessary tests.
{156:5 10
s156:5 id
s156:9 en.force.obligation.agree
s157:5 category
s157:15 force
s158:5 value
s158:12 obligation
s159:5 patterns
[160:7 5
s160:9 (party~|state~|member~|side~|government~|country~|community|countries) [also|further|hereby|mutually|both] (agree|agrees|agreed|covenant|covenants|pledge|pledges) [<adverbial>] to
s161:9 ^ [it is] [hereby] agree~ to
s162:10 (agree|agrees) , ...16 , [<adverbial>|gradually] to
s163:9 (agree|agrees) [<adverbial>] [<adverbial>] to
s164:9 (have|has) [<adverbial>] agreed to
s165:5 not-before
[165:17 1
s165:18 (may|to|if|unless|shall|should|will|which|who|that|not|cannot|might|can|as)
s166:5 not-after
[166:16 1
s166:17 (the|this|that|an|a|it|such|any|these|those|its|their|them|him|by|be)
s167:5 source
s167:13 project; UN Charter art. 25 as read in the literature
s168:5 rationale
s168:16 An agreement to act is a duty without any "shall".
s169:5 measured
{169:15 2
s169:16 hits
s169:22 33
s169:26 right
s169:33 29
s170:5 examples
{171:7 2
s171:7 hits
[171:13 2
s171:15 The «Parties agree to» exchange their lists of officials.
s171:76 The «Members agree to» act jointly.
s172:7 misses
[172:15 1
s172:17 The Parties may agree to extend the period.
{173:5 9
s173:5 id
s173:9 en.force.obligation.required
s174:5 category
s174:15 force
s175:5 value
s175:12 obligation
s176:5 patterns
[177:7 11
s177:9 (is|are) [also] (required|obliged|obligated|bound) to
s178:9 shall be (required|obliged|obligated|bound) to
s179:9 (is|are|remain|remains) under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of|not to)
s180:9 (has|have) (the|a|an) (duty|obligation|responsibility) (to|of)
s181:9 (shall|will) be under [an|the|a] [special|general|particular|continuing|legal] (obligation|duty) (to|of)
s182:9 it (is|shall be) the (duty|responsibility|obligation) of
s183:9 (engage|engages|bind|binds|oblige|obliges|commit|commits) [itself|themselves] to
s184:9 (is|are) committed to
s185:9 it is incumbent (on|upon)
s186:9 (has|have) to
s187:9 shall be (responsible|liable) for
s188:5 not-before
[188:17 1
s188:18 (no|not)
s189:5 not-inside
[189:17 1
s189:19 (which|who|that|as) ...2 (is|are) (required|obliged|bound|committed) to
s190:5 source
s190:13 project
s191:5 rationale
s191:16 A duty stated as a state of being bound.
s192:5 examples
{193:7 2
s193:7 hits
[193:13 2
s193:15 A carrier «is required to» keep the manifest for five years.
s193:79 The signatories «bind themselves to» submit the matter to mediation first.
s194:7 misses
[194:15 1
s194:17 Parties not required to report may do so.
{195:5 8
s195:5 id
s195:9 en.force.obligation.will
s196:5 category
s196:15 force
s197:5 value
s197:12 obligation
s198:5 patterns
[198:15 1
s198:16 will
s199:5 not-before
[199:17 1
s199:18 (the|of|free|good|their|its|his)
s200:5 source
s200:13 project; codebook, "will with a party or organ as its actor is coded as shall"
s201:5 rationale
s201:16 Agreements among administrations and arrangements under another name use "will" for "shall".
s202:5 examples
{203:7 2
s203:7 hits
[203:13 1
s203:15 The Parties «will» meet once a year.
s204:7 misses
[204:15 1
s204:17 An expression of the will of the people.
{205:5 8
s205:5 id
s205:9 en.force.obligation.object-of
s206:5 category
s206:15 force
s207:5 value
s207:12 obligation
s208:5 patterns
[209:7 2
s209:9 (shall|will|must) [<adverbial>] be the (object|subject) of
s210:9 (shall|will|must) [<adverbial>] be made (the|an|a) (object|subject) of
s211:5 source
s211:13 project
s212:5 rationale
s212:16 What shall be the object of consultations is to be consulted on.
s213:5 measured
{213:15 2
s213:16 hits
s213:22 10
s213:26 right
s213:33 10
s214:5 examples
{215:7 2
s215:7 hits
[215:13 1
s215:15 The measures «shall be the object of» talks in the Committee.
s216:7 misses
[216:15 1
s216:17 The Bank shall be the depositary.
{217:5 7
s217:5 id
s217:9 en.force.obligation.is-to
s218:5 category
s218:15 force
s219:5 value
s219:12 obligation
s220:5 patterns
[221:7 1
s221:9 (party~|state~|members|committee|council|secretariat|court|board|commission) (is|are) to
s222:5 source
s222:13 project
s223:5 rationale
s223:17 "The Council is to" lays a duty on an actor; other uses of "is to" say what a thing is for.
s224:5 examples
{225:7 2
s225:7 hits
[225:13 1
s225:15 The «Committee is to» complete its work by June.
s226:7 misses
[226:15 1
s226:17 The purpose of the fund is to help victims.
{227:5 9
s227:5 id
s227:9 en.force.obligation.present
s228:5 category
s228:15 force
s229:5 value
s229:12 obligation
s230:5 weight
s230:13 0.5
s231:5 patterns
[232:7 2
s232:9 <said> [hereby|mutually|also] (guarantee|guarantees|grant|grants|ensure|ensures|accord|accords|apply|abolish|take|refrain|inform|provide|exempt|implement|carry out|cooperate|assist|facilitate|create|recognize as)
s233:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|renounce|renounces|extend)
s234:5 not-before
[234:17 1
s234:19 (which|that|if|may|where|when|to)
s235:5 source
s235:13 project
s236:5 rationale
s236:16 Treaties translated from Russian or French state duties in the plain present tense.
s237:5 examples
{238:7 2
s238:7 hits
[238:13 1
s238:15 The «Parties grant» each other most-favoured-nation treatment.
s239:7 misses
[239:15 1
s239:17 A Party which grants treatment shall say so.
{240:5 8
s240:5 id
s240:9 en.force.obligation.cooperation
s241:5 category
s241:15 force
s242:5 value
s242:12 obligation
s243:5 patterns
[244:7 1
s244:9 (cooperation|co-operation) ...8 (shall|will) [<adverbial>|notably] (focus|aim|concentrate|be aimed|be directed|be geared|be designed|include|cover|extend to|be extended|seek)
s245:5 source
s245:13 project; codebook, "shall cooperate"
s246:5 rationale
s246:16 What cooperation is to aim at is still a duty to cooperate.
s247:5 measured
{247:15 2
s247:16 hits
s247:22 10
s247:26 right
s247:33 10
s248:5 examples
{249:7 2
s249:7 hits
[249:13 1
s249:15 «Cooperation in this field shall focus» on small ports.
s250:7 misses
[250:15 1
s250:17 The rule shall cover small ports.
{251:5 11
s251:5 id
s251:9 en.force.obligation.plain-passive
s252:5 category
s252:15 force
s253:5 value
s253:12 obligation
s254:5 weight
s254:13 0.45
s255:5 scope
[255:12 1
s255:13 treaty
s256:5 patterns
[257:7 1
s257:9 (is|are) [<adverbial>] (conducted|effected|carried out|carried on|made|performed|levied|settled|paid|borne|implemented|executed|accomplished) (in|by|on|at|through|free|according|under|within|with|between|without|via)
s258:5 not-before
[258:17 1
s258:18 (which|that|if|where|when|who|as|whether)
s259:5 not-inside
[259:17 1
s259:19 (which|that|if|where|when|who|as|whether|unless|until) ...10 (is|are) [<adverbial>] (conducted|effected|carried out|made|performed|implemented|settled|paid|borne|levied|provided|exempt~)
s260:5 source
s260:13 project
s261:5 rationale
s261:16 Treaties translated from Russian or French tell in the present passive how things are to be done.
s262:5 examples
{263:7 2
s263:7 hits
[263:13 1
s263:15 Trade between the Sides «is conducted free» of duty.
s264:7 misses
[264:15 1
s264:17 Trade which is conducted in bond may be taxed.
{265:5 8
s265:5 id
s265:9 en.force.soft.bare
s266:5 category
s266:15 force
s267:5 value
s267:12 soft-obligation
s268:5 weight
s268:13 0.4
s269:5 patterns
[270:7 1
s270:9 ^ [to] (consider|explore|endeavour|seek|strive|study)
s271:5 source
s271:13 project
s272:5 rationale
s272:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to reflect or to try.
s273:5 examples
{274:7 2
s274:7 hits
[274:13 1
s274:15 «consider» the reports of the bureau;
s275:7 misses
[275:15 1
s275:17 the consideration of reports;
{276:5 8
s276:5 id
s276:9 en.force.obligation.bare
s277:5 category
s277:15 force
s278:5 value
s278:12 obligation
s279:5 weight
s279:13 0.4
s280:5 patterns
[281:7 1
s281:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect|conduct|exchange|assess|examine|perform|coordinate|collect|formulate|receive|identify|strengthen|enhance|improve|determine|elect|appoint|decide|recommend|supervise|regularly|periodically|foster|reduce|eliminate|permit|allow|grant|accord|render|issue|arrange|communicate|return|treat)
s282:5 source
s282:13 project
s283:5 rationale
s283:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s284:5 examples
{285:7 2
s285:7 hits
[285:13 1
s285:15 «provide» the units with fuel;
s286:7 misses
[286:15 1
s286:17 the provision of fuel to units;
{287:5 9
s287:5 id
s287:9 en.force.declaration.will-be
s288:5 category
s288:15 force
s289:5 value
s289:12 declaration
s290:5 weight
s290:13 0.9
s291:5 patterns
[292:7 3
s292:9 will [<adverbial>] be
s293:9 will take place
s294:9 will (constitute|consist|comprise|include|become|depend|contain|result)
s295:5 unless
[295:13 2
s295:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s295:112 will be required to
s296:5 source
s296:13 project; codebook, "will or shall with no actor who could act"
s297:5 rationale
s297:16 With nobody named who could act, "will" foretells or constitutes.
s298:5 examples
{299:7 2
s299:7 hits
[299:13 1
s299:15 Payments «will be» settled in pounds.
s300:7 misses
[300:15 1
s300:17 The Parties will settle payments in pounds.
{301:5 9
s301:5 id
s301:9 en.force.declaration.will-begin
s302:5 category
s302:15 force
s303:5 value
s303:12 declaration
s304:5 patterns
[305:7 1
s305:9 will [<adverbial>] (begin|end|start|have|expire|cease|terminate|run)
s306:5 not-before
[306:17 1
s306:18 (party~|side~|government~|member~|countries|states|they|committee|council|secretariat|commission|authorities|community|union|he|she|agents|lessees|persons|nationals|workers|airlines|personnel|staff|officials)
s307:5 source
s307:13 project; codebook, "will with no actor who could act"
s308:5 rationale
s308:16 A period or an arrangement begins, lasts or ends; nobody is told to act.
s309:5 measured
{309:15 2
s309:16 hits
s309:22 8
s309:25 right
s309:32 7
s310:5 examples
{311:7 2
s311:7 hits
[311:13 1
s311:15 Hunting «will cease» in May.
s312:7 misses
[312:15 1
s312:17 The two Sides will begin the survey in May.
{314:5 8
s314:5 id
s314:9 en.force.prohibition.shall-not
s315:5 category
s315:15 force
s316:5 value
s316:12 prohibition
s317:5 patterns
[318:7 10
s318:9 (shall|will|must) [<adverbial>] not
s319:9 (shallnot|maynot|willnot|mustnot)
s320:9 (shall|will|must) , ...12 , not
s321:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s322:9 (shall|must) never
s323:9 may [<adverbial>] not
s324:9 (may|shall|will) (in|under) no (case|circumstances|event)
s325:9 (shall|may|will) neither
s326:9 (shall|may|will) [not] under any circumstances
s327:9 (cannot|can not)
s328:5 not-after
[328:16 2
s328:17 (later|less|more|earlier|fewer|sooner) than
s328:62 only
s329:5 source
s329:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s330:5 rationale
s330:16 A negated operator forbids; "may not" is no permission.
s331:5 examples
{332:7 2
s332:7 hits
[332:13 2
s332:15 A Party «shall not» ask for proof of origin.
s332:63 A carrier «may not» invoke its own rules.
s333:7 misses
[333:15 3
s333:17 A Party shall notify whether or not it objects.
s333:68 A Party shall, not later than 1 May, publish its list.
s333:126 The Council shall not only publish but also explain its list.
{334:5 8
s334:5 id
s334:9 en.force.prohibition.refrain
s335:5 category
s335:15 force
s336:5 value
s336:12 prohibition
s337:5 patterns
[338:7 12
s338:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s339:9 (shall|will|must|undertake|undertakes|agree|agrees) ...6 (refrain|abstain|desist) [...6] from
s340:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s341:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s342:9 there (shall|will) be no
s343:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges|obliged|obligated|bound|required) [<adverbial>] [itself|themselves] (not|never) to
s344:9 (undertake|undertakes) , ...10 , not to
s345:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s346:9 (is|are|shall be|shall remain|remain|remains|will be) [hereby] [strictly|absolutely|expressly|likewise|also|therefore|further] (prohibited|forbidden|banned|unlawful|illegal)
s347:9 (is|are) not (permitted|allowed)
s348:9 shall not be (permitted|allowed|admissible)
s349:9 shall be inadmissible
s350:5 not-inside
[350:17 4
s350:19 (shall|will) ...2 (endeavour|strive|seek) to (refrain|abstain|desist) [...6] from
s350:104 (which|that|if|otherwise) ...3 (is|are) (prohibited|forbidden)
s350:170 (which|that) (is|are) not (permitted|allowed)
s350:218 it is not permitted
s351:5 source
s351:13 project
s352:5 rationale
s352:16 To refrain, or to undertake not to, is a duty not to act.
s353:5 examples
{354:7 2
s354:7 hits
[354:13 2
s354:15 The Parties «shall refrain from» any new measure.
s354:68 Dumping of waste at sea «is prohibited».
s355:7 misses
[355:15 1
s355:17 A Party shall prohibit the dumping of waste.
{356:5 9
s356:5 id
s356:9 en.force.prohibition.plain
s357:5 category
s357:15 force
s358:5 value
s358:12 prohibition
s359:5 weight
s359:13 0.6
s360:5 patterns
[361:7 1
s361:9 do not (impose|introduce|apply|levy|allow|permit|use|restrict|collect|charge|export|re-export)
s362:5 not-inside
[362:17 2
s362:19 <instrument> [...6] (does|do|is|are) not
s362:63 (which|that|if|where|when|who|as|unless) ...6 (does|do|is|are) not
s363:5 source
s363:13 project
s364:5 rationale
s364:16 Treaties translated from Russian forbid in the plain present tense.
s365:5 examples
{366:7 2
s366:7 hits
[366:13 1
s366:15 The Sides «do not impose» duties on goods in transit.
s367:7 misses
[367:15 1
s367:17 Where a Party does not apply the tariff, it shall say so.
{368:5 8
s368:5 id
s368:9 en.force.prohibition.abuse
s369:5 category
s369:15 force
s370:5 value
s370:12 prohibition
s371:5 patterns
[372:7 1
s372:9 nothing ...14 (may|shall|is to) be (interpreted|construed|understood) ...3 (implying|giving|granting|conferring|recognizing|imply|give|grant|confer) ...14 right
s373:5 source
s373:13 project; the clauses against abuse of rights of the human-rights instruments
s374:5 rationale
s374:16 To claim a right to destroy the rights of others is forbidden.
s375:5 measured
{375:15 2
s375:16 hits
s375:22 2
s375:25 right
s375:32 2
s376:5 examples
{377:7 2
s377:7 hits
[377:13 1
s377:15 «Nothing in this Charter may be interpreted as implying for any group a right» to silence others.
s378:7 misses
[378:15 1
s378:17 Nothing in this Charter affects the rights of third States.
{379:5 8
s379:5 id
s379:9 en.force.prohibition.actor-not-apply
s380:5 category
s380:15 force
s381:5 value
s381:12 prohibition
s382:5 patterns
[383:7 2
s383:9 <actor> (shall|will|may) not [<adverbial>] (apply|extend|cover|replace|supersede|modify|alter|limit|restrict|impair|affect|prejudice|diminish|require|oblige|impose|prevent|preclude|prohibit|hinder)
s384:9 <organ> (shall|will|may) not [<adverbial>] (apply|extend|require|impose|modify|alter)
s385:5 source
s385:13 project
s386:5 rationale
s386:16 An actor who shall not apply something is forbidden to act; a rule that shall not apply is only bounded.
s387:5 measured
{387:15 2
s387:16 hits
s387:22 21
s387:26 right
s387:33 20
s388:5 examples
{389:7 2
s389:7 hits
[389:13 1
s389:15 A «Party shall not apply» such a measure to goods in transit.
s390:7 misses
[390:15 1
s390:17 This Chapter shall not apply to fish.
{392:5 8
s392:5 id
s392:9 en.force.soft.effort
s393:5 category
s393:15 force
s394:5 value
s394:12 soft-obligation
s395:5 patterns
[396:7 6
s396:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s397:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s398:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s399:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (endeavour|strive|seek|attempt|aspire) to
s400:9 (shall|will|must) (in|as|at|on|for|with|to|by|upon) ...6 (use|make|exert) (their|its|every|all|best) [best] [possible] (effort~|endeavour~)
s401:9 (shall|will|must) [<adverbial>] be [<adverbial>] (aimed at|directed towards|directed at|designed to|guided by|geared to|geared towards)
s402:5 not-inside
[403:7 1
s403:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s404:5 source
s404:13 project; codebook, "soft-obligation"
s405:5 rationale
s405:16 The verb asks for an attempt, not for a result.
s406:5 examples
{407:7 2
s407:7 hits
[407:13 3
s407:15 Each Party «shall endeavour» to shorten the procedure.
s407:73 The Parties «shall, subject to their budgets, strive» to widen access.
s407:147 The Parties «shall make every effort» to settle the matter.
s408:7 misses
[408:15 1
s408:17 Each Party shall shorten the procedure.
{409:5 7
s409:5 id
s409:9 en.force.soft.pledge
s410:5 category
s410:15 force
s411:5 value
s411:12 soft-obligation
s412:5 patterns
[413:7 2
s413:9 (pledge|pledges) (themselves|itself) to
s414:9 <said> (pledge|pledges) to
s415:5 source
s415:13 research lexicon, strength 4; UN Charter art. 56
s416:5 rationale
s416:16 A pledge promises a bearing rather than a result.
s417:5 examples
{418:7 2
s418:7 hits
[418:13 1
s418:15 All members «pledge themselves to» act jointly.
s419:7 misses
[419:15 1
s419:17 A pledge of support was made.
{420:5 11
s420:5 id
s420:9 en.force.soft.readiness
s421:5 category
s421:15 force
s422:5 value
s422:12 soft-obligation
s423:5 weight
s423:13 0.6
s424:5 patterns
[425:7 5
s425:9 <party> [hereby|also|further] (declare|declares|express|expresses|confirm|confirms|affirm|affirms|reaffirm|state|reiterate|underline|have expressed) [hereby|also] (their|its) (readiness|willingness|intention|preparedness|resolve|determination) to
s426:9 (declare|declares|confirm|confirms|affirm|affirms|reaffirm) (their|its) (readiness|willingness|preparedness) to
s427:9 <party> (are|is|stand) [hereby] (ready|prepared|willing|determined) to
s428:9 <party> (intend|intends|aim|aims|aspire|aspires|strive|strives|endeavour|endeavours|seek|seeks) [<adverbial>] to
s429:9 <said> (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s430:5 not-before
[430:17 1
s430:19 (which|that|if|where)
s431:5 not-inside
[431:17 3
s431:19 ^ (declares|affirms|reaffirms|confirms|expresses|reiterates) (its|their) (readiness|willingness|preparedness|intention|resolve|determination) to
s431:167 (which|that|if|where|when|who|unless|whether) ...5 (intend|intends|is|are|seek|seeks|aim|aims) [ready|prepared|willing|determined] to
s431:304 (which|that|if|where|when|who|unless|whether) ...5 (are|is) (striving|aiming|seeking|endeavouring) (for|to|at)
s432:5 source
s432:13 project
s433:5 rationale
s433:16 To declare oneself ready to do something is less than to undertake it and more than to note it.
s434:5 measured
{434:15 2
s434:16 hits
s434:22 19
s434:26 right
s434:33 19
s435:5 examples
{436:7 2
s436:7 hits
[436:13 1
s436:15 Both «Parties declare their readiness to» lower the fees.
s437:7 misses
[437:15 1
s437:17 A Party which intends to raise the fees shall say so.
{438:5 8
s438:5 id
s438:9 en.force.soft.deliberation
s439:5 category
s439:15 force
s440:5 value
s440:12 soft-obligation
s441:5 patterns
[442:7 3
s442:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s443:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s444:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s445:5 not-after
[445:16 1
s445:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|the report|the reports|and decide)
s446:5 source
s446:13 project; codebook, "shall consider"
s447:5 rationale
s447:16 The duty is to think about it; what follows from it is left open.
s448:5 examples
{449:7 2
s449:7 hits
[449:13 2
s449:15 The Parties «shall consider» the needs of landlocked States.
s449:79 The Council «shall examine the possibility» of a wider area.
s450:7 misses
[450:15 1
s450:17 The Committee shall consider reports submitted under article 9.
{451:5 7
s451:5 id
s451:9 en.force.soft.qualified
s452:5 category
s452:15 force
s453:5 value
s453:12 soft-obligation
s454:5 patterns
[455:7 5
s455:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s456:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|to the extent (possible|practicable|feasible)) ,
s457:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s458:9 shall , at the discretion of
s459:10 (shall|will) [<adverbial>] ...3 , to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible) ,
s460:5 source
s460:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s461:5 rationale
s461:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s462:5 examples
{463:7 2
s463:7 hits
[463:13 2
s463:15 Each Party «shall, as appropriate», publish a summary.
s463:73 «To the extent possible, each Party shall» publish drafts.
s464:7 misses
[464:15 1
s464:17 Each Party shall publish appropriate summaries.
{465:5 8
s465:5 id
s465:9 en.force.soft.progressive
s466:5 category
s466:15 force
s467:5 value
s467:12 soft-obligation
s468:5 position
s468:15 after-operator
s469:5 patterns
[470:7 5
s470:9 with a view to (achieving|attaining|reaching) [...5] progressively
s471:9 with a view to progressively
s472:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s473:9 (implemented|achieved|realized|introduced|applied) progressively
s474:9 to the maximum [extent] of [its|their] available resources
s475:5 source
s475:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s476:5 rationale
s476:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s477:5 examples
{478:7 2
s478:7 hits
[478:13 1
s478:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s479:7 misses
[479:15 1
s479:17 Duties shall be reduced progressively to nil by May.
{481:5 9
s481:5 id
s481:9 en.force.recommendation.should
s482:5 category
s482:15 force
s483:5 value
s483:12 recommendation
s484:5 patterns
[485:7 7
s485:9 should [not]
s486:9 ought [not] to
s487:9 it is (desirable|recommended|advisable) [that|to]
s488:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s489:9 (is|are) (encouraged|invited|urged|called upon)
s490:9 (may wish|are expected|is expected) to
s491:9 (recommend|recommends|urge|urges|invite|invites|encourage|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s492:5 not-before
[492:17 1
s492:19 (if|case|event|which|that)
s493:5 not-inside
[493:17 1
s493:19 ^ should
s494:5 source
s494:13 project; codebook, "recommendation"
s495:5 rationale
s495:16 It asks and does not bind.
s496:5 examples
{497:7 2
s497:7 hits
[497:13 2
s497:15 Heads of mission «should» present their credentials within a week.
s497:85 Parties «are encouraged to» share their experience.
s498:7 misses
[498:15 2
s498:17 Should a dispute arise, the Parties shall consult.
s498:71 The Parties shall share their experience.
{500:5 9
s500:5 id
s500:9 en.force.permission.may
s501:5 category
s501:15 force
s502:5 value
s502:12 permission
s503:5 patterns
[503:15 4
s503:16 may
s503:21 might
s503:28 can
s503:33 may also
s504:5 not-inside
[504:17 3
s504:18 as the case may be
s504:38 as may be
s504:49 as far as may be
s505:5 not-after
[505:16 1
s505:18 <number>
s506:5 source
s506:13 project
s507:5 rationale
s507:16 It lets an actor act, or refrain.
s508:5 examples
{509:7 2
s509:7 hits
[509:13 1
s509:15 A Party «may» ask for an inspection.
s510:7 misses
[510:15 1
s510:17 A Party shall ask for an inspection.
{511:5 8
s511:5 id
s511:9 en.force.permission.only
s512:5 category
s512:15 force
s513:5 value
s513:12 permission
s514:5 weight
s514:13 0.6
s515:5 patterns
[516:7 2
s516:9 may only
s517:9 may be ...2 only (by|on|for|if|in|when|where|with|to|after|at|under|as)
s518:5 source
s518:13 project
s519:5 rationale
s519:16 A leave with "only" fences conduct in as much as it lets it be; where duties stand beside it, they govern.
s520:5 examples
{521:7 2
s521:7 hits
[521:13 1
s521:15 The seal «may be broken only by» the captain.
s522:7 misses
[522:15 1
s522:17 The captain may break the seal.
{523:5 9
s523:5 id
s523:9 en.force.permission.request
s524:5 category
s524:15 force
s525:5 value
s525:12 permission
s526:5 weight
s526:13 0.5
s527:5 patterns
[528:7 5
s528:9 may [<adverbial>] (request|ask|invite|seek) (consultation~|clarification~|the|that|a|an|any|such|assistance|information|further|additional|another|other|in)
s529:10 may , ...16 , [<adverbial>] (request|ask|seek)
s530:9 (may|can) [<adverbial>] be (submitted|referred|brought) ...6 to
s531:9 (may|can) at the request of ...8 be
s532:10 may , ...14 , be (submitted|referred|brought)
s533:5 source
s533:13 project
s534:5 rationale
s534:16 A leave to ask or to bring a dispute opens a procedure; where a duty follows, the duty is what the provision is for.
s535:5 measured
{535:15 2
s535:16 hits
s535:22 22
s535:26 right
s535:33 22
s536:5 examples
{537:7 2
s537:7 hits
[537:13 1
s537:15 A Party «may request consultations» on any such measure.
s538:7 misses
[538:15 1
s538:17 A Party may levy a fee.
{539:5 8
s539:5 id
s539:9 en.force.declaration.possible
s540:5 category
s540:15 force
s541:5 value
s541:12 declaration
s542:5 weight
s542:13 0.7
s543:5 patterns
[544:7 1
s544:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s545:5 source
s545:13 project
s546:5 rationale
s546:16 What may be or happen is no leave to act.
s547:5 examples
{548:7 2
s548:7 hits
[548:13 1
s548:15 Such coatings «may be a» source of emissions.
s549:7 misses
[549:15 1
s549:17 A Party may ban such coatings.
{550:5 8
s550:5 id
s550:9 en.force.permission.free
s551:5 category
s551:15 force
s552:5 value
s552:12 permission
s553:5 patterns
[554:7 23
s554:9 (is|are|shall be|will be|shall remain|remain~) [<adverbial>] (free|at liberty|at full liberty|entirely free|completely free) to
s555:9 (shall|will) [<adverbial>] be [<adverbial>] (allowed|permitted|authorized|empowered|enabled) [by ...4] to
s556:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) , ...14 , to
s557:10 (shall|will) [<adverbial>] be (allowed|permitted|authorized|empowered) :
s558:9 (shall|will) [<adverbial>] be [<adverbial>] (able|competent|lawful ...8) to
s559:9 it (shall be|is) (open|lawful|permissible) [...8] to
s560:10 (shall|will) , ...20 , <power-verb>
s561:9 (is|are) (permitted|allowed|admissible)
s562:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s563:9 (need|needs) not
s564:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s565:9 shall not be (obliged|required|obligated|bound) [to|by]
s566:9 (is|are|shall be) under no (obligation|duty)
s567:9 shall (not oblige|not compel|have no obligation)
s568:9 <instrument> ...8 (shall|does|do|will) not [<adverbial>] (require|impose ...8 (obligation~|duty)|compel|oblige)
s569:9 <shall-not> [in any way] (affect|restrict|limit|prejudice|impair) [in any way] the (ability|freedom|pursuance|pursuit|adoption|taking|maintenance|establishment|power|powers|option|possibility|discretion) (of|to)
s570:9 (reserve~|retain|retains) ...4 (right|rights|power|possibility|freedom|option|liberty) [to|of]
s571:9 (shall|will) [<adverbial>] (retain|reserve) ...3 (right|rights|power|possibility|freedom|option|liberty) to
s572:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s573:9 (has|have|shall have) full (discretion|powers|liberty|freedom)
s574:9 (has|have|shall have) (the|full|complete) (liberty|freedom|faculty) to
s575:9 at [its|their|the] [sole] discretion
s576:9 (shall have|shall exercise) the (power|authority)
s577:5 not-inside
[577:17 1
s577:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s578:5 source
s578:13 project; codebook, "lets an actor act or refrain"
s579:5 rationale
s579:16 A freedom or power under another name, or the express absence of a duty.
s580:5 examples
{581:7 2
s581:7 hits
[581:13 3
s581:15 A Party «is free to» choose the means.
s581:57 The requested State «shall not be required to» disclose trade secrets.
s581:131 The Board «shall have the power to» lend.
s582:7 misses
[582:15 1
s582:17 A Party is required to choose the means.
{583:5 8
s583:5 id
s583:9 en.force.permission.nothing-prevents
s584:5 category
s584:15 force
s585:5 value
s585:12 permission
s586:5 patterns
[587:7 10
s587:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s588:9 nothing ...14 (shall|may|will|is to|can) [not] be (construed|interpreted|understood|deemed|taken|considered|regarded|read) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~|requirement|obligation|debar~|hinder~|prejudicing ...4 freedom|impairing ...4 freedom|preventa|preventany|preventthe|toprevent)
s589:9 nothing ...14 (shall|will) (prevent|preclude|prohibit|debar|hinder|stop|impede)
s590:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s591:9 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|debar|exclude ...3 (right|possibility))
s592:9 <instrument> ...10 (shall|does|do|will|may) not [in any way] [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s593:9 (this|these|it|they|the foregoing|the above) (shall|does|do|will|may) not [in any way] (prevent|preclude|prohibit|restrict|require|oblige|debar)
s594:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered) [...4] (prevent~|preclude~|prohibit~|require~|oblige~|debar~)
s595:9 (shall|will|does|do|may) in no (way|wise|manner) (prevent|preclude|prohibit|debar|hinder)
s596:9 ^ nothing [shall|may] (prevent~|preclude~)
s597:5 not-inside
[597:17 1
s597:19 <instrument> ...10 (<actor>|<organ>) (shall|will|may|do|does) not [<adverbial>] (require|impose|prevent|preclude|prohibit|restrict|oblige|compel)
s598:5 source
s598:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s599:5 rationale
s599:16 Where nothing prevents an act, the act is allowed.
s600:5 examples
{601:7 2
s601:7 hits
[601:13 2
s601:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s601:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s602:7 misses
[602:15 1
s602:17 Nothing in this Pact shall affect the law of the sea.
{604:5 8
s604:5 id
s604:9 en.force.entitlement.right
s605:5 category
s605:15 force
s606:5 value
s606:12 entitlement
s607:5 patterns
[608:7 24
s608:9 (has|have) [also] (the|a) right
s609:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s610:9 (is|are) [also] entitled
s611:9 <shall> [<adverbial>] enjoy
s612:10 <shall> , ...16 , [continue to] enjoy
s613:9 <shall> continue to enjoy
s614:9 <shall> ...4 entitle (the|its|their|his|a|any|each|every|such|holder~|person~|that)
s615:9 entitles (the|its|their|his|a|any|each|every|such) ...4 to
s616:9 <shall> [<adverbial>] have (immunity|immunities|privileges|freedom of)
s617:9 <shall> [<adverbial>] be (exempt|exempted|immune) [<adverbial>] from
s618:10 <shall> , ...20 , [<adverbial>] (enjoy|be entitled|have the right|be exempt|be immune|have access)
s619:9 <shall> have (permission|leave) to
s620:9 <shall> [<adverbial>] enjoy ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom|right~|rights)
s621:9 (enjoy|enjoys) ...3 (immunity|immunities|privilege~|inviolability|protection|exemption~|freedom)
s622:9 <shall> [<adverbial>] be entitled
s623:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s624:9 shall be entitled
s625:9 <person> shall [<adverbial>] (enjoy|receive|benefit)
s626:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s627:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s628:9 <person> shall have (the opportunity|access|free access|equal access)
s629:9 <person> (enjoys|enjoy)
s630:9 ^ [the] right (to|of)
s631:9 ^ (immunity|immunities|exemption) from
s632:5 not-before
[632:17 2
s632:19 no
s632:24 (might|may|to|who|which|can|could|should)
s633:5 source
s633:13 project; codebook, "entitlement"
s634:5 rationale
s634:16 It gives a right, and names no duty-bearer.
s635:5 examples
{636:7 2
s636:7 hits
[636:13 2
s636:15 Everyone «has the right» to a hearing.
s636:57 A national of one Party «shall be entitled» to legal aid.
s637:7 misses
[637:15 1
s637:17 The Council has no right of appeal.
{638:5 9
s638:5 id
s638:9 en.force.entitlement.point
s639:5 category
s639:15 force
s640:5 value
s640:12 entitlement
s641:5 weight
s641:13 0.7
s642:5 patterns
[643:7 2
s643:9 ^ have (immunity|immunities|privileges|freedom|access|the right)
s644:9 ^ (enjoy|be entitled|be exempt|be immune|be accorded|be granted|be inviolable)
s645:5 source
s645:13 project
s646:5 rationale
s646:16 A point that says what somebody is to have gives a right, whatever its chapeau.
s647:5 measured
{647:15 2
s647:16 hits
s647:22 5
s647:25 right
s647:32 5
s648:5 examples
{649:7 2
s649:7 hits
[649:13 1
s649:15 «be exempt» from tolls;
s650:7 misses
[650:15 1
s650:17 have a seal;
{651:5 8
s651:5 id
s651:9 en.force.entitlement.recognised
s652:5 category
s652:15 force
s653:5 value
s653:12 entitlement
s654:5 weight
s654:13 0.6
s655:5 patterns
[656:7 1
s656:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s657:5 source
s657:13 ICESCR arts 6 to 15
s658:5 rationale
s658:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s659:5 examples
{660:7 2
s660:7 hits
[660:13 1
s660:15 The Parties «recognize the right of» everyone to rest.
s661:7 misses
[661:15 1
s661:17 Everyone has the right to rest.
{663:5 9
s663:5 id
s663:9 en.force.declaration.in-force
s664:5 category
s664:15 force
s665:5 value
s665:12 declaration
s666:5 patterns
[667:7 15
s667:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought|be put) [provisionally] (in|into) (force|effect|operation)
s668:9 <shall> [<adverbial>] (take|have) effect
s669:9 <shall> [<adverbial>] (enterinto|comeinto|bindingon|be bindingon|be bindingupon|takeeffect|intoforce)
s670:9 <shall> , ...14 , (enter into force|take effect|come into force)
s671:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open|valid|effective|in effect|operative|applicable|binding|deposited|in operation|void|null|without effect)
s672:9 <shall> [<adverbial>] (become~|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s673:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s674:9 <shall> [<adverbial>] [not] (expire|lapse|cease|terminate)
s675:9 <shall> [<adverbial>] be (depositedin|depositedwith|depositedby)
s676:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|day) [...10] <shall> [<adverbial>] (continue|end|run|commence|begin|start)
s677:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s678:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s679:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s680:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s681:10 <shall> , ...20 , [<adverbial>] <lasting-verb>
s682:5 not-after
[682:16 1
s682:18 (all activities|its activities|the application|the practice)
s683:5 unless
[683:13 1
s683:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s684:5 source
s684:13 project; codebook, "settles applicability or entry into force"
s685:5 rationale
s685:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s686:5 examples
{687:7 2
s687:7 hits
[687:13 3
s687:15 This Protocol «shall enter into force» on the tenth day.
s687:75 The Convention «shall be open for signature» in Oslo.
s687:132 The mandate «shall expire» after two years.
s688:7 misses
[688:15 1
s688:17 The Parties shall continue consultations.
{689:5 9
s689:5 id
s689:9 en.force.declaration.exit-effect
s690:5 category
s690:15 force
s691:5 value
s691:12 declaration
s692:5 weight
s692:13 0.4
s693:5 patterns
[694:7 2
s694:9 (denunciation|withdrawal|termination|notice) ...10 <shall> [only] [not] (take effect|have effect|become effective|be effective|enter into force)
s695:9 (agreement|convention|treaty|protocol) <shall> [then|thereupon|therefore|automatically|accordingly] (cease|terminate|expire|end) ...10 (after|following|from) ...8 (notification|notice|denunciation|date)
s696:5 source
s696:13 project
s697:5 rationale
s697:16 When a denunciation takes effect is a detail of the right to denounce.
s698:5 measured
{698:15 2
s698:16 hits
s698:22 22
s698:26 right
s698:33 22
s699:5 examples
{700:7 2
s700:7 hits
[700:13 1
s700:15 The «denunciation shall take effect» after a year.
s701:7 misses
[701:15 1
s701:17 The Pact shall take effect in May.
{702:5 10
s702:5 id
s702:9 en.force.declaration.applies
s703:5 category
s703:15 force
s704:5 value
s704:12 declaration
s705:5 patterns
[706:7 26
s706:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s707:9 (provisions|rules|following|same|foregoing|law|laws|legislation|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s708:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s709:9 <shall> not [<adverbial>] apply
s710:9 <shall> apply $
s711:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s712:9 <shall> ...10 prevail
s713:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s714:10 <shall> , ...12 be subject
s715:10 <shall> not , ...6 , (render|affect|impair)
s716:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s717:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s718:9 <shall> be (without prejudice|subject)
s719:9 nothing ...16 (shall|may|will|is|can) [<adverbial>] (affect|prejudice|impair|modify|alter|derogate|detract|diminish|invalidate|change|replace|be construed|be interpreted|be deemed|be understood|be regarded|be considered|be taken|be read|constitute|imply)
s720:9 nothing ...16 (affects|prejudices|impairs|modifies|alters|derogates|detracts|diminishes|implies|constitutes|changes)
s721:9 <shall-not> [<adverbial>] [in any way] (limit|restrict|affect|prejudice|impair|diminish|derogate from|detract from|modify|alter|invalidate|influence) [or ...2] [in any way] (the|any|this|that|its|their|these|those|such|rights|existing|other|in|each|obligations|or)
s722:9 (shall|will|may) (not|in no way|in no event|in no case) be (construed|interpreted|understood|deemed|taken|regarded|considered|read)
s723:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s724:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s725:9 <shall> be so (understood|construed|interpreted)
s726:10 <shall> , ...20 , [not] [<adverbial>] <applying-verb>
s727:9 <shall> ...5 be (governed|regulated) by
s728:9 (products|goods|imports|exports) ...12 <shall> [<adverbial>] benefit from
s729:10 (products|goods|imports|exports) ...8 <shall> , ...16 , benefit from
s730:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s731:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s732:5 not-inside
[733:7 1
s733:9 (provisions|rules|conditions|requirements|terms|restrictions|obligations|exceptions|criteria|procedures|<instrument>) ...14 (a|each|that|either|any|the|no) [<party-adjective>] (party|state|member|government|side) <shall> not [<adverbial>] apply
s734:5 not-after
[734:16 3
s734:18 effective
s734:31 sanctions
s734:44 appropriate
s735:5 unless
[735:13 1
s735:15 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s736:5 source
s736:13 project; codebook, "settles applicability"
s737:5 rationale
s737:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s738:5 examples
{739:7 2
s739:7 hits
[739:13 3
s739:15 «This Chapter shall apply» to trade in services.
s739:67 This Annex «shall not affect the» rights of third States.
s739:128 The «following rules shall apply».
s740:7 misses
[740:15 1
s740:17 The Court shall apply this Statute.
{741:5 8
s741:5 id
s741:9 en.force.declaration.constitutes
s742:5 category
s742:15 force
s743:5 value
s743:12 declaration
s744:5 patterns
[745:7 43
s745:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called (the|hereinafter|hereafter|by the name)|be equivalent to|be equal to|amount to)
s746:9 <shall> [<adverbial>] be [<adverbial>] (a|an|the) (member|party|part|integral|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|primary|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s747:9 <shall> be the
s748:9 <shall> be integral parts
s749:9 <shall> be concluded for
s750:9 (amendment~|agreement~|protocol~|convention~|treaty) ...4 <shall> be (approved|ratified|accepted|signed) ...20 (and|and shall|shall) enter into force
s751:9 integral part ...6 <shall> be
s752:10 <shall> , ...20 , [<adverbial>] <constituting-verb>
s753:10 <shall> (consist|be composed) ,
s754:9 (duration|term|period|validity|quorum|number|amount|rate|limit|date) ...10 <shall> be [<adverbial>] (<number>|that|those|the)
s755:9 <shall> be ...4 within the meaning
s756:9 <organ> ...3 <shall> [hereby] be (established|set up|created|instituted)
s757:9 <organ> hereinafter ...24 <shall> be (established|set up|created)
s758:9 (accession|ratification|acceptance|approval|withdrawal|denunciation|signature|adherence|accessionshall) ...6 <shall> be (effected|made|done|carried out|given) by
s759:9 accessionshall be effected by
s760:9 instrument~ of (ratification|accession|acceptance|approval|denunciation) ...10 <shall> be
s761:9 <instrument> ...4 <shall> be (registered|deposited|drawn up|done in|archived)
s762:9 <shall> be (incompatible|compatible|consistent) with
s763:9 following <shall> be
s764:10 <shall> [also] be :
s765:9 <shall> be elected by
s766:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at|equally authentic)
s767:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s768:9 there shall be (established|a|an|one|the|created|constituted)
s769:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s770:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s771:9 <shall> have (precedence|priority) over
s772:9 (jurisdiction|competence) of the <organ> [...4] <shall>
s773:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s774:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s775:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s776:9 each (member|party|state|representative|governor) <shall> have
s777:9 <shall> [<adverbial>] not have more than
s778:9 (objective|objectives|purpose|purposes) [...8] shall be
s779:9 <shall> be (eligible|ineligible)
s780:9 (goods|products|imports|exports|articles|materials|transactions|samples|duties|trade|commodities|deliveries|equipment|instruments|supplies|vehicles|income|gains|dividends|interest|property|assets) ...12 <shall> [<adverbial>] be (exempt|exempted|immune) [from]
s781:9 <shall> [also] be (deposited|registered) with the
s782:9 <shall> be (required for|by consensus|by a majority)
s783:9 <shall> be (taken|adopted|made|decided|elected|passed) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s784:9 <shall> be without [any] [legal] (effect|force)
s785:9 (language|languages) [...8] <shall> be
s786:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s787:9 (may take place only|may be effected only)
s788:5 not-after
[788:16 1
s788:18 subject
s789:5 source
s789:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s790:5 rationale
s790:16 It makes something what it is.
s791:5 examples
{792:7 2
s792:7 hits
[792:13 2
s792:15 The Assembly «shall consist of» delegates.
s792:61 «There is hereby established» a Fund.
s793:7 misses
[793:15 1
s793:17 Each Party shall establish a register.
{794:5 8
s794:5 id
s794:9 en.force.declaration.stative
s795:5 category
s795:15 force
s796:5 value
s796:12 declaration
s797:5 patterns
[798:7 15
s798:9 <shall> [<adverbial>] (retain|lose|preserve|acquire|regain) ...3 (status|character|validity|nationality|origin|force|seniority|seat|name|legal|personality|capacity|force|effect)
s799:9 (rule~|regulation~|provision~|law~|principle~|article~|agreement~|convention~|procedure~|terms|statute~|annex~|protocol~) ...8 <shall> govern
s800:9 <shall> [<adverbial>] be (parties|party|members|signatories) to
s801:9 <shall> [<adverbial>] be (equal|identical|valid|lawful|void|null|conclusive|equivalent|proportional|cumulative|indivisible|negotiable|retroactive|automatic|final|authentic|permanent|ad hoc|voluntary|optional|due|admissible|competent|autonomous)
s802:9 (precedence|seniority|rank|status|nationality|origin|residence|age|date|quorum) ...8 <shall> [<adverbial>] be (determined|established|fixed|ascertained|maintained|calculated)
s803:9 this [...2] <shall> [<adverbial>] be (determined|maintained) according to
s804:9 <shall> [<adverbial>] [be] (depend|stem|flow|derive|result|arise|originate|devolve|vest|accrue|belong|suffice|rest with|lie with|lie)
s805:9 <shall> [<adverbial>] (remain|continue) (the|a|an|unaffected|unchanged|bound|liable|responsible|subject|vested|in|under|valid|members|parties|party|competent|entitled|available|property)
s806:9 <shall> [<adverbial>] be [<adverbial>] (bound by|binding on|binding upon|binding for|binding)
s807:9 <shall> [<adverbial>] be (void|null|invalid|ineffective|inoperative|unenforceable|without (effect|legal))
s808:9 <shall> [<adverbial>] serve (in their personal|in a personal|in an individual|in their individual|as [a|an|the] (basis|member~))
s809:9 <shall> [<adverbial>] hold office
s810:9 <shall> bear (the|today's) date
s811:10 <shall> , ...20 , [<adverbial>] <being-verb>
s812:9 (member~|representative~|delegate~|delegation~|judge~) ...8 <shall> [<adverbial>] serve
s813:5 source
s813:13 project; codebook, "states, defines, constitutes"
s814:5 rationale
s814:16 A verb of being, having or keeping tells what is so; there is nothing to be done.
s815:5 measured
{815:15 2
s815:16 hits
s815:22 36
s815:26 right
s815:33 34
s816:5 examples
{817:7 2
s817:7 hits
[817:13 3
s817:15 The good «shall retain its originating status».
s817:66 Both States «shall be parties to» this Pact on a footing of equality.
s817:139 The members «shall hold office» for two years.
s818:7 misses
[818:15 1
s818:17 Each Party shall retain copies for five years.
{819:5 7
s819:5 id
s819:9 en.force.declaration.counts
s820:5 category
s820:15 force
s821:5 value
s821:12 declaration
s822:5 patterns
[823:7 4
s823:9 <shall> [not] be (counted|disregarded|included|reckoned|eligible)
s824:9 <shall> not be taken into account
s825:9 <shall> be (exempt|exempted)
s826:9 <shall> (qualify|count|rank|be an originating)
s827:5 source
s827:13 project
s828:5 rationale
s828:16 A rule of reckoning or of status.
s829:5 examples
{830:7 2
s830:7 hits
[830:13 1
s830:15 Spare parts «shall be disregarded».
s831:7 misses
[831:15 1
s831:17 A Party shall take them into account.
{832:5 9
s832:5 id
s832:9 en.force.declaration.means
s833:5 category
s833:15 force
s834:5 value
s834:12 declaration
s835:5 patterns
[836:7 8
s836:9 (means|mean)
s837:9 <shall> (mean|denote|signify)
s838:9 (term|terms|expression|word|definition) ...6 <shall> (include|cover|be)
s839:9 (is|are) defined (as|in)
s840:9 has the (same|following) meaning
s841:9 have the (same|following) meaning~
s842:9 (is|are) (understood|deemed|considered|referred) (as|to)
s843:9 term ...8 shall [not] [be]
s844:5 not-after
[844:16 1
s844:18 (such as|of transport)
s845:5 not-before
[845:17 1
s845:19 (through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s846:5 source
s846:13 project; codebook, "means"
s847:5 rationale
s847:16 It gives a word its meaning.
s848:5 examples
{849:7 2
s849:7 hits
[849:13 1
s849:15 "Vessel" «means» any craft that floats.
s850:7 misses
[850:15 1
s850:17 Each Party shall use all appropriate means.
{851:5 8
s851:5 id
s851:9 en.force.declaration.named
s852:5 category
s852:15 force
s853:5 value
s853:12 declaration
s854:5 weight
s854:13 0.3
s855:5 patterns
[856:7 2
s856:9 (refers|refer) to
s857:9 (hereinafter|hereafter) [referred to as|called]
s858:5 source
s858:13 project; codebook, "means"
s859:5 rationale
s859:16 A name is given in passing.
s860:5 examples
{861:7 2
s861:7 hits
[861:13 1
s861:15 The Bank, «hereinafter called» the Agent, is here.
s862:7 misses
[862:15 1
s862:17 The Bank is the Agent.
{863:5 9
s863:5 id
s863:9 en.force.declaration.finite
s864:5 category
s864:15 force
s865:5 value
s865:12 declaration
s866:5 weight
s866:13 0.55
s867:5 patterns
[868:7 16
s868:9 (enter|enters|entered|come|comes) into (force|effect)
s869:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s870:9 (is|are) (subject to|concluded for|binding|effective|valid|applicable|without prejudice to)
s871:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s872:9 (takes|take) effect
s873:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s874:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s875:9 (prevails|prevail|supersedes|supersede)
s876:9 (falls|fall) within the scope
s877:9 (is|are) (incompatible|compatible|consistent|identical)
s878:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s879:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s880:9 (constitutes|consists of)
s881:9 (objective|objectives|purpose|purposes|aim|aims) of this ...4 (is|are)
s882:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s883:9 (establishes|establish) the consent
s884:5 not-inside
[884:17 1
s884:19 <instrument> [...6] (<shall>|may|to|which|that) [...3] (apply|govern|cover|extend)
s885:5 source
s885:13 project; codebook, "states, defines, constitutes"
s886:5 rationale
s886:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s887:5 examples
{888:7 2
s888:7 hits
[888:13 2
s888:15 The Annexes «form an integral part» of this Pact.
s888:68 This Pact «is subject to» ratification.
s889:7 misses
[889:15 1
s889:17 The Pact shall be ratified.
{890:5 9
s890:5 id
s890:9 en.force.declaration.not-apply
s891:5 category
s891:15 force
s892:5 value
s892:12 declaration
s893:5 weight
s893:13 0.8
s894:5 patterns
[895:7 1
s895:9 <instrument> [...6] (does|do) not [<adverbial>] (apply|extend|affect|prejudice|cover|limit|confer|create|constitute|impose|bind)
s896:5 source
s896:13 project; codebook, "settles applicability"
s897:5 rationale
s897:16 It bounds a rule.
s898:5 measured
{898:15 2
s898:16 hits
s898:22 22
s898:26 right
s898:33 18
s899:5 examples
{900:7 2
s900:7 hits
[900:13 1
s900:15 «Paragraph 2 does not apply» to gifts.
s901:7 misses
[901:15 1
s901:17 The tariff does not apply.
{902:5 7
s902:5 id
s902:9 en.force.declaration.letter
s903:5 category
s903:15 force
s904:5 value
s904:12 declaration
s905:5 patterns
[906:7 5
s906:9 (has|have) the honour [also|further|likewise] to
s907:9 (presents|present) (its|their|his) compliments
s908:9 acknowledge [the] receipt of
s909:9 (avail|avails) (myself|itself|themselves|himself) of
s910:9 accept , [...3] , the [renewed] assurance~
s911:5 source
s911:13 project; exchanges of notes
s912:5 rationale
s912:16 A letter of an exchange of notes proposes, confirms or informs; what it quotes is the norm of another place.
s913:5 examples
{914:7 2
s914:7 hits
[914:13 1
s914:15 I «have the honour to» confirm that my Government agrees.
s915:7 misses
[915:15 1
s915:17 The guests of honour shall be received.
{916:5 9
s916:5 id
s916:9 en.force.declaration.position
s917:5 category
s917:15 force
s918:5 value
s918:12 declaration
s919:5 weight
s919:13 0.2
s920:5 patterns
[921:7 2
s921:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s922:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s923:5 not-before
[923:17 1
s923:19 (to|shall|may|should|must|which|that|if|will)
s924:5 source
s924:13 project; codebook, "recognises, recalls, reaffirms"
s925:5 rationale
s925:16 It states a view; what the provision goes on to require governs.
s926:5 examples
{927:7 2
s927:7 hits
[927:13 1
s927:15 The «Parties share» the view that tourism matters to the islands.
s928:7 misses
[928:15 1
s928:17 The Parties shall recognize the certificates.
{930:5 7
s930:5 id
s930:9 en.addressee.party
s931:5 category
s931:15 addressee
s932:5 value
s932:12 party
s933:5 patterns
[933:15 1
s933:16 <party>
s934:5 source
s934:13 project; Rajamani 2016 on "each Party" and "Parties"
s935:5 rationale
s935:16 States and unions of States that can be bound.
s936:5 examples
{937:7 2
s937:7 hits
[937:13 1
s937:15 «Contracting Parties» shall notify.
s938:7 misses
[938:15 1
s938:17 The notice shall be in writing.
{939:5 7
s939:5 id
s939:9 en.addressee.each-party
s940:5 category
s940:15 addressee
s941:5 value
s941:12 each-party
s942:5 patterns
[943:7 2
s943:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s944:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s945:5 source
s945:13 project; Rajamani 2016
s946:5 rationale
s946:16 One party at a time, so that each knows that it is meant.
s947:5 examples
{948:7 2
s948:7 hits
[948:13 1
s948:15 «Each Contracting Party» shall notify.
s949:7 misses
[949:15 1
s949:17 Parties shall notify.
{950:5 7
s950:5 id
s950:9 en.addressee.organ
s951:5 category
s951:15 addressee
s952:5 value
s952:12 organ
s953:5 patterns
[954:7 2
s954:9 <organ>
s955:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s956:5 source
s956:13 project
s957:5 rationale
s957:16 A body or office that can act.
s958:5 examples
{959:7 2
s959:7 hits
[959:13 1
s959:15 The «Committee» shall meet.
s960:7 misses
[960:15 1
s960:17 The meeting shall be public.
{961:5 7
s961:5 id
s961:9 en.addressee.person
s962:5 category
s962:15 addressee
s963:5 value
s963:12 person
s964:5 patterns
[965:7 2
s965:9 <person>
s966:9 (members|member|judge|judges|officials|staff|experts) of the [...3] <organ>
s967:5 source
s967:13 project
s968:5 rationale
s968:16 Persons and peoples, natural or legal.
s969:5 examples
{970:7 2
s970:7 hits
[970:13 1
s970:15 «Everyone» has the right to a name.
s971:7 misses
[971:15 1
s971:17 The State shall issue a name.
{972:5 7
s972:5 id
s972:9 en.addressee.instrument
s973:5 category
s973:15 addressee
s974:5 value
s974:12 instrument
s975:5 patterns
[975:15 1
s975:16 <instrument>
s976:5 source
s976:13 project
s977:5 rationale
s977:16 The instrument and its parts, which cannot act.
s978:5 examples
{979:7 2
s979:7 hits
[979:13 1
s979:15 «This Agreement» shall apply.
s980:7 misses
[980:15 1
s980:17 The Court shall apply it.
{982:5 7
s982:5 id
s982:9 en.clause.relative
s983:5 category
s983:15 clause
s984:5 value
s984:12 relative
s985:5 patterns
[985:15 12
s985:16 which
s985:23 who
s985:28 whom
s985:34 whose
s985:41 that
s985:47 whereby
s985:56 whatever
s985:66 whoever
s985:75 whichever
s985:86 wherein
s985:95 whereof
s985:104 whereupon
s986:5 source
s986:13 project
s987:5 rationale
s987:16 The operator that follows belongs to the clause that they open.
s988:5 examples
{989:7 2
s989:7 hits
[989:13 1
s989:15 Measures «which» may affect trade shall be notified.
s990:7 misses
[990:15 1
s990:17 Trade measures shall be notified.
{991:5 7
s991:5 id
s991:9 en.clause.demonstrative
s992:5 category
s992:15 clause
s993:5 value
s993:12 none
s994:5 patterns
[995:7 9
s995:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s996:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s997:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s998:9 (referred to|known|designated|defined|described|such|well|regarded|recognized|considered|acting|same|far|treated|identified|specified|classified|appointed|elected|serving) as
s999:9 as (a|an|the|well|follows|regards|between|amended|appropriate|necessary|defined|from|to|one|part|its|their|members|chairman|depositary|any|such|in|among|of|at|well as|parties|this|these|revised|modified|annexes)
s1000:9 where (appropriate|necessary|possible|applicable|practicable|relevant|feasible)
s1001:9 when (appropriate|necessary|possible|applicable|required)
s1002:9 if (necessary|possible|appropriate|any|required|need be|applicable)
s1003:9 because of
s1004:5 source
s1004:13 project
s1005:5 rationale
s1005:17 "That Party" points; it opens no clause.
s1006:5 examples
{1007:7 2
s1007:7 hits
[1007:13 1
s1007:15 If a Party so asks, «that Party shall» pay.
s1008:7 misses
[1008:15 1
s1008:17 A rule that may bind.
{1009:5 7
s1009:5 id
s1009:9 en.clause.conditional
s1010:5 category
s1010:15 clause
s1011:5 value
s1011:12 conditional
s1012:5 patterns
[1013:7 6
s1013:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s1014:9 in (case|cases|the event) [that|of|where]
s1015:9 to the extent [that]
s1016:9 (in so far|insofar|so far|so long|as long|as soon) as
s1017:9 (so|in order) that
s1018:9 in the (case|cases) (of|where)
s1019:5 source
s1019:13 project
s1020:5 rationale
s1020:16 They open a clause of circumstance; its operators do not govern.
s1021:5 examples
{1022:7 2
s1022:7 hits
[1022:13 1
s1022:15 «If» the Party may not comply, it shall say so.
s1023:7 misses
[1023:15 1
s1023:17 The Party shall comply.
{1024:5 7
s1024:5 id
s1024:9 en.clause.proviso
s1025:5 category
s1025:15 clause
s1026:5 value
s1026:12 proviso
s1027:5 patterns
[1027:15 8
s1027:16 provided that
s1027:31 provided however that
s1027:55 provided , however , that
s1027:83 except that
s1027:96 save that
s1027:108 it being understood that
s1027:136 on the understanding that
s1027:164 on condition that
s1028:5 source
s1028:13 project
s1029:5 rationale
s1029:16 A proviso trims the norm before it and does not govern.
s1030:5 examples
{1031:7 2
s1031:7 hits
[1031:13 1
s1031:15 Entry is free, «provided that» it shall be declared.
s1032:7 misses
[1032:15 1
s1032:17 Each Party provided a list.
{1033:5 7
s1033:5 id
s1033:9 en.clause.transparent
s1034:5 category
s1034:15 clause
s1035:5 value
s1035:12 transparent
s1036:5 patterns
[1037:7 7
s1037:9 (agree|agrees|agreed) [...3] that
s1038:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s1039:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s1040:9 (decides|resolves) ...14 that
s1041:9 and that
s1042:9 to the effect that
s1043:9 (declare|declares) that
s1044:5 source
s1044:13 project
s1045:5 rationale
s1045:16 What follows "agree that" is itself the norm.
s1046:5 examples
{1047:7 2
s1047:7 hits
[1047:13 1
s1047:15 The Parties «agree that» fees shall be waived.
s1048:7 misses
[1048:15 1
s1048:17 Fees that may be waived.
{1049:5 7
s1049:5 id
s1049:9 en.clause.finite-verb
s1050:5 category
s1050:15 clause
s1051:5 value
s1051:12 finite-verb
s1052:5 patterns
[1052:15 9
s1052:16 is
s1052:20 are
s1052:25 was
s1052:30 were
s1052:36 has
s1052:41 have
s1052:47 had
s1052:52 does
s1052:58 do
s1053:5 source
s1053:13 project
s1054:5 rationale
s1054:16 A verb that carries a relative clause, so that the operator after it stands outside.
s1055:5 examples
{1056:7 2
s1056:7 hits
[1056:13 1
s1056:15 A Party which «is» late shall say so.
s1057:7 misses
[1057:15 1
s1057:17 A Party shall say so.
{1058:5 7
s1058:5 id
s1058:9 en.clause.coordinator
s1059:5 category
s1059:15 clause
s1060:5 value
s1060:12 coordinator
s1061:5 patterns
[1061:15 2
s1061:16 and
s1061:21 or
s1062:5 source
s1062:13 project
s1063:5 rationale
s1063:16 What follows shares the clause of what stands before.
s1064:5 examples
{1065:7 2
s1065:7 hits
[1065:13 1
s1065:15 It shall be short «and» may be secret.
s1066:7 misses
[1066:15 1
s1066:17 It shall be short.
{1067:5 8
s1067:5 id
s1067:9 en.clause.negation
s1068:5 category
s1068:15 clause
s1069:5 value
s1069:12 negation
s1070:5 patterns
[1070:15 11
s1070:17 no
s1070:22 neither
s1070:31 nor
s1070:36 none
s1070:42 nobody
s1070:50 no one
s1070:58 nothing
s1070:67 no party
s1070:77 in no case
s1070:89 under no circumstances
s1070:113 never
s1071:5 not-after
[1071:16 1
s1071:18 (later|less|more|longer|other|fewer|better|higher|event|<number>)
s1072:5 source
s1072:13 project
s1073:5 rationale
s1073:16 A negated subject forbids what a plain one would be told or allowed to do.
s1074:5 examples
{1075:7 2
s1075:7 hits
[1075:13 1
s1075:15 «No Party» shall levy a toll.
s1076:7 misses
[1076:15 1
s1076:17 Each Party shall reply no later than noon.
"""####
}
