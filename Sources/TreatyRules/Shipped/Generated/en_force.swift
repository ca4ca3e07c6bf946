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
{8:3 13
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
[31:5 10
s31:7 (endeavour~|strive~|attempt~)
s32:7 endeavours
s33:7 (seek~|aim~|try~)
s34:7 work towards
s35:7 (use|make|exert|undertake|deploy) ...3 (effort~|endeavours|endeavour)
s36:7 do ...2 (utmost|best|everything possible|all in its power|all in their power)
s37:7 take steps with a view to
s38:7 take ...2 steps ...8 to achieve progressively
s39:7 take all reasonable steps
s40:7 promote
s41:3 deliberation
[42:5 11
s42:7 consider
s43:7 (explore|contemplate|envisage|study)
s44:7 (examine|review|discuss|assess) the (possibility|possibilities|desirability|feasibility|advisability|scope|need|opportunity)
s45:7 examine whether
s46:7 give ...3 consideration
s47:7 take into ...3 consideration
s48:7 (pay|have) [due|particular|full|special] (regard|attention)
s49:7 be guided by
s50:7 bear in mind
s51:7 look into
s52:7 keep in mind
s53:3 shall
[54:5 3
s54:7 shall
s55:7 will
s56:7 must
s57:3 said
[58:5 1
s58:7 (party~|state~|member~|government~|side~|countries|community|they|it)
s59:3 party-adjective
[60:5 1
s60:7 (contracting|member|state|high contracting|participating|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host|other|new|exporting|signatory|least-developed)
s61:3 party-noun
[62:5 1
s62:7 (party|state|country|member|government|side|parties|states)
s64:3 instrument
[65:5 3
s65:7 (agreement~|convention~|treaty~|protocol~|covenant~|charter~|statute~|constitution~|amendment~|annex~|schedule~|declaration~|instrument~|arrangement~)
s66:7 (article~|paragraph~|subparagraph~|chapter~|part~|section~|title~|provision~|rule~|clause~|appendix~|regulation~|appendices~|annexes~)
s67:7 (this|these|the said) (rule~|procedure~|list~|article~|agreement~|protocol~)
s68:3 person
[69:5 3
s69:7 (everyone|every one|anyone|everybody|every person|all persons|every human being|every child|every worker|every individual|any person|all individuals|every citizen|all peoples|peoples|all children)
s70:7 (each|every|the|any|a|all) [...2] (person~|child~|individual~|worker~|citizen~|national~|refugee~|accused~|victim~|family~|author~|inventor~|people~|prisoner~|alien~|parent~|woman~|minor~|applicant~|investor~|holder~|owner~|producer~|exporter~|importer~|company~|enterprise~)
s71:7 (children|persons|women|men|workers|migrants|refugees|nationals|citizens|individuals|prisoners|internees|detainees|victims|parents|spouses|aliens|investors|companies|enterprises)
s72:3 party
[73:5 4
s73:7 (party~|state~|government~|country~|member~)
s74:7 (contracting|member|state|high contracting|participating|associated|partner|developed|developing|importing|exporting|requesting|requested|sending|receiving|coastal|flag|host) (party~|state~|country~|government~|power~|member~|side~)
s75:7 (sides|partners|signatories|powers|nations|republic|kingdom|community|union|federation|eec|ec|eu)
s76:7 efta states
s77:3 organ
[78:5 2
s78:7 (committee|subcommittee|council|commission|court|tribunal|panel|board|bureau|secretariat|secretary-general|secretary general|secretary|director-general|director|executive director|depositary|depository|conference|assembly|general assembly|security council|chamber|presidency|president|chairman|chairperson|chair|prosecutor|registrar|registry|arbitrator|arbitrators)
s79:7 (authority|authorities|agency|agencies|administration|administrations|organization|organisation|body|bodies|organ|governor~|office|officer|centre|center|fund|bank|corporation|commissioner|working group|experts|expert group|meeting of the parties|ministers|delegation|mission|institution~|panels|committees|councils|ombudsman|rapporteur|group)
s80:3 passive
[81:5 1
s81:7 (made|taken|given|applied|provided|granted|accorded|submitted|notified|abolished|introduced|reduced|eliminated|implemented|carried|conducted|paid|borne|issued|adopted|communicated|published)
s82:1 rules
[84:3 43
{84:5 7
s84:5 id
s84:9 en.force.obligation.shall
s85:5 category
s85:15 force
s86:5 value
s86:12 obligation
s87:5 patterns
[87:15 2
s87:16 shall
s87:23 must
s88:5 source
s88:13 project; codebook of the development codes, "force"
s89:5 rationale
s89:16 The operator of duty in English treaty language; the words after it may turn it into something else, and longer rules say so.
s90:5 examples
{91:7 2
s91:7 hits
[91:13 2
s91:15 Each Party «shall» notify the Secretariat of its focal point.
s91:80 The request «must» state the reasons.
s92:7 misses
[92:15 1
s92:17 Each Party may notify the Secretariat.
{93:5 8
s93:5 id
s93:9 en.force.obligation.undertake
s94:5 category
s94:15 force
s95:5 value
s95:12 obligation
s96:5 patterns
[97:7 5
s97:9 (undertake|undertakes|undertook) [<adverbial>] to
s98:10 (undertake|undertakes) , ...30 , [<adverbial>] to
s99:9 shall undertake to
s100:9 (undertake|undertakes) , ...10 , not to
s101:9 (assume|assumes|accept|accepts) the (obligation|obligations|duty) (to|of|under)
s102:5 not-before
[102:17 1
s102:18 (which|that|may|to)
s103:5 source
s103:13 project
s104:5 rationale
s104:16 Treaty English binds a party by its undertaking as much as by "shall".
s105:5 examples
{106:7 2
s106:7 hits
[106:13 2
s106:15 Each Party «undertakes to» bring its law into conformity with this Protocol.
s106:95 The Parties «undertake, within the limits of their powers, to» open the register.
s107:7 misses
[107:15 1
s107:17 A Party shall undertake all necessary tests.
{108:5 8
s108:5 id
s108:9 en.force.obligation.agree
s109:5 category
s109:15 force
s110:5 value
s110:12 obligation
s111:5 patterns
[112:7 4
s112:9 (party~|state~|member~|side~|government~|country~|community|countries) [also|further|hereby|mutually|both] (agree|agrees|agreed|covenant|covenants|pledge|pledges) [<adverbial>] to
s113:9 ^ [it is] [hereby] agree~ to
s114:10 (agree|agrees) , ...12 , to
s115:9 (agree|agrees) to (accept and carry out|cooperate|establish|promote|apply|exchange|continue|enter into|provide|grant|maintain|comply|take)
s116:5 not-before
[116:17 1
s116:18 (may|to|if|unless|shall|should|will)
s117:5 source
s117:13 project; UN Charter art. 25 as read in the literature
s118:5 rationale
s118:16 An agreement to act is a duty without any "shall".
s119:5 examples
{120:7 2
s120:7 hits
[120:13 2
s120:15 The «Parties agree to» exchange their lists of officials.
s120:76 The «Members agree to» act jointly.
s121:7 misses
[121:15 1
s121:17 The Parties may agree to extend the period.
{122:5 9
s122:5 id
s122:9 en.force.obligation.required
s123:5 category
s123:15 force
s124:5 value
s124:12 obligation
s125:5 patterns
[126:7 10
s126:9 (is|are) [also] (required|obliged|obligated|bound) to
s127:9 shall be (required|obliged|obligated|bound) to
s128:9 (is|are) under [an|the] (obligation|duty) to
s129:9 (has|have) (the|a|an) (duty|obligation|responsibility) (to|of)
s130:9 shall be under [an|the] (obligation|duty) to
s131:9 (engage|engages|bind|binds|oblige|obliges|commit|commits) [itself|themselves] to
s132:9 (is|are) committed to
s133:9 it is incumbent (on|upon)
s134:9 (has|have) to
s135:9 shall be (responsible|liable) for
s136:5 not-before
[136:17 1
s136:18 (no|not)
s137:5 not-inside
[137:17 1
s137:19 (which|who|that|as) ...2 (is|are) (required|obliged|bound|committed) to
s138:5 source
s138:13 project
s139:5 rationale
s139:16 A duty stated as a state of being bound.
s140:5 examples
{141:7 2
s141:7 hits
[141:13 2
s141:15 A carrier «is required to» keep the manifest for five years.
s141:79 The signatories «bind themselves to» submit the matter to mediation first.
s142:7 misses
[142:15 1
s142:17 Parties not required to report may do so.
{143:5 8
s143:5 id
s143:9 en.force.obligation.will
s144:5 category
s144:15 force
s145:5 value
s145:12 obligation
s146:5 patterns
[146:15 1
s146:16 will
s147:5 not-before
[147:17 1
s147:18 (the|of|free|good|their|its|his)
s148:5 source
s148:13 project; codebook, "will with a party or organ as its actor is coded as shall"
s149:5 rationale
s149:16 Agreements among administrations and arrangements under another name use "will" for "shall".
s150:5 examples
{151:7 2
s151:7 hits
[151:13 1
s151:15 The Parties «will» meet once a year.
s152:7 misses
[152:15 1
s152:17 An expression of the will of the people.
{153:5 7
s153:5 id
s153:9 en.force.obligation.is-to
s154:5 category
s154:15 force
s155:5 value
s155:12 obligation
s156:5 patterns
[157:7 1
s157:9 (party~|state~|members|committee|council|secretariat|court|board|commission) (is|are) to
s158:5 source
s158:13 project
s159:5 rationale
s159:17 "The Council is to" lays a duty on an actor; other uses of "is to" say what a thing is for.
s160:5 examples
{161:7 2
s161:7 hits
[161:13 1
s161:15 The «Committee is to» complete its work by June.
s162:7 misses
[162:15 1
s162:17 The purpose of the fund is to help victims.
{163:5 9
s163:5 id
s163:9 en.force.obligation.present
s164:5 category
s164:15 force
s165:5 value
s165:12 obligation
s166:5 weight
s166:13 0.5
s167:5 patterns
[168:7 2
s168:9 <said> [hereby|mutually|also] (guarantee|guarantees|grant|grants|ensure|ensures|accord|accords|apply|abolish|take|refrain|inform|provide|exempt|implement|carry out|cooperate|assist|facilitate|create|recognize as)
s169:9 hereby (guarantee|guarantees|grant|grants|undertake|accord|waive|waives|renounce|renounces|extend)
s170:5 not-before
[170:17 1
s170:19 (which|that|if|may|where|when|to)
s171:5 source
s171:13 project
s172:5 rationale
s172:16 Treaties translated from Russian or French state duties in the plain present tense.
s173:5 examples
{174:7 2
s174:7 hits
[174:13 1
s174:15 The «Parties grant» each other most-favoured-nation treatment.
s175:7 misses
[175:15 1
s175:17 A Party which grants treatment shall say so.
{176:5 8
s176:5 id
s176:9 en.force.obligation.bare
s177:5 category
s177:15 force
s178:5 value
s178:12 obligation
s179:5 weight
s179:13 0.4
s180:5 patterns
[181:7 1
s181:9 ^ [not|also] (provide|ensure|take|adopt|approve|submit|establish|promote|encourage|facilitate|make|give|keep|prepare|develop|maintain|protect|prevent|notify|inform|publish|apply|support|cooperate|transmit|require|prohibit|designate|review|monitor|report|assist|undertake|carry out|implement|use|respect)
s182:5 source
s182:13 project
s183:5 rationale
s183:16 A point whose chapeau is cut off still shows by its bare verb that somebody is to act.
s184:5 examples
{185:7 2
s185:7 hits
[185:13 1
s185:15 «provide» the units with fuel;
s186:7 misses
[186:15 1
s186:17 the provision of fuel to units;
{187:5 9
s187:5 id
s187:9 en.force.declaration.will-be
s188:5 category
s188:15 force
s189:5 value
s189:12 declaration
s190:5 weight
s190:13 0.9
s191:5 patterns
[192:7 3
s192:9 will [<adverbial>] be
s193:9 will take place
s194:9 will (have|constitute|consist|comprise|include|become|depend|contain|result|begin|end|start)
s195:5 unless
[195:13 2
s195:15 by the (parties|party|committee|council|commission|secretariat|contracting parties|government)
s195:112 will be required to
s196:5 source
s196:13 project; codebook, "will or shall with no actor who could act"
s197:5 rationale
s197:16 With nobody named who could act, "will" foretells or constitutes.
s198:5 examples
{199:7 2
s199:7 hits
[199:13 1
s199:15 Payments «will be» settled in pounds.
s200:7 misses
[200:15 1
s200:17 The Parties will settle payments in pounds.
{202:5 7
s202:5 id
s202:9 en.force.prohibition.shall-not
s203:5 category
s203:15 force
s204:5 value
s204:12 prohibition
s205:5 patterns
[206:7 7
s206:9 (shall|will|must) [<adverbial>] not
s207:9 (shall|will|must) , ...12 , not
s208:9 (shall|will|must) [in|under] no (case|circumstances|event|way)
s209:9 (shall|must) never
s210:9 may [<adverbial>] not
s211:9 may (in|under) no (case|circumstances|event)
s212:9 (cannot|can not)
s213:5 source
s213:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s214:5 rationale
s214:16 A negated operator forbids; "may not" is no permission.
s215:5 examples
{216:7 2
s216:7 hits
[216:13 2
s216:15 A Party «shall not» ask for proof of origin.
s216:63 A carrier «may not» invoke its own rules.
s217:7 misses
[217:15 1
s217:17 A Party shall notify whether or not it objects.
{218:5 8
s218:5 id
s218:9 en.force.prohibition.refrain
s219:5 category
s219:15 force
s220:5 value
s220:12 prohibition
s221:5 patterns
[222:7 10
s222:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s223:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s224:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s225:9 there (shall|will) be no
s226:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges) [<adverbial>] [itself|themselves] (not|never) to
s227:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s228:9 (is|are|shall be) [hereby] [strictly] (prohibited|forbidden)
s229:9 (is|are) not (permitted|allowed)
s230:9 shall not be (permitted|allowed|admissible)
s231:9 shall be (inadmissible|inviolable)
s232:5 not-inside
[232:17 3
s232:19 (which|that|if|otherwise) ...3 (is|are) (prohibited|forbidden)
s232:85 (which|that) (is|are) not (permitted|allowed)
s232:133 it is not permitted
s233:5 source
s233:13 project
s234:5 rationale
s234:16 To refrain, or to undertake not to, is a duty not to act.
s235:5 examples
{236:7 2
s236:7 hits
[236:13 2
s236:15 The Parties «shall refrain from» any new measure.
s236:68 Dumping of waste at sea «is prohibited».
s237:7 misses
[237:15 1
s237:17 A Party shall prohibit the dumping of waste.
{239:5 8
s239:5 id
s239:9 en.force.soft.effort
s240:5 category
s240:15 force
s241:5 value
s241:12 soft-obligation
s242:5 patterns
[243:7 4
s243:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s244:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s245:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s246:9 shall be (aimed at|directed towards|designed to|guided by)
s247:5 not-inside
[248:7 1
s248:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s249:5 source
s249:13 project; codebook, "soft-obligation"
s250:5 rationale
s250:16 The verb asks for an attempt, not for a result.
s251:5 examples
{252:7 2
s252:7 hits
[252:13 3
s252:15 Each Party «shall endeavour» to shorten the procedure.
s252:73 The Parties «shall, subject to their budgets, strive» to widen access.
s252:147 The Parties «shall make every effort» to settle the matter.
s253:7 misses
[253:15 1
s253:17 Each Party shall shorten the procedure.
{254:5 7
s254:5 id
s254:9 en.force.soft.pledge
s255:5 category
s255:15 force
s256:5 value
s256:12 soft-obligation
s257:5 patterns
[258:7 2
s258:9 (pledge|pledges) (themselves|itself) to
s259:9 <said> (pledge|pledges) to
s260:5 source
s260:13 research lexicon, strength 4; UN Charter art. 56
s261:5 rationale
s261:16 A pledge promises a bearing rather than a result.
s262:5 examples
{263:7 2
s263:7 hits
[263:13 1
s263:15 All members «pledge themselves to» act jointly.
s264:7 misses
[264:15 1
s264:17 A pledge of support was made.
{265:5 8
s265:5 id
s265:9 en.force.soft.deliberation
s266:5 category
s266:15 force
s267:5 value
s267:12 soft-obligation
s268:5 patterns
[269:7 3
s269:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s270:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s271:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s272:5 not-after
[272:16 1
s272:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|the report|the reports|and decide)
s273:5 source
s273:13 project; codebook, "shall consider"
s274:5 rationale
s274:16 The duty is to think about it; what follows from it is left open.
s275:5 examples
{276:7 2
s276:7 hits
[276:13 2
s276:15 The Parties «shall consider» the needs of landlocked States.
s276:79 The Council «shall examine the possibility» of a wider area.
s277:7 misses
[277:15 1
s277:17 The Committee shall consider reports submitted under article 9.
{278:5 7
s278:5 id
s278:9 en.force.soft.qualified
s279:5 category
s279:15 force
s280:5 value
s280:12 soft-obligation
s281:5 patterns
[282:7 4
s282:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s283:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|as appropriate|where appropriate|to the extent (possible|practicable|feasible)) ,
s284:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s285:9 shall , at the discretion of
s286:5 source
s286:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s287:5 rationale
s287:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s288:5 examples
{289:7 2
s289:7 hits
[289:13 2
s289:15 Each Party «shall, as appropriate», publish a summary.
s289:73 «To the extent possible, each Party shall» publish drafts.
s290:7 misses
[290:15 1
s290:17 Each Party shall publish appropriate summaries.
{291:5 8
s291:5 id
s291:9 en.force.soft.progressive
s292:5 category
s292:15 force
s293:5 value
s293:12 soft-obligation
s294:5 position
s294:15 after-operator
s295:5 patterns
[296:7 5
s296:9 with a view to (achieving|attaining|reaching) [...5] progressively
s297:9 with a view to progressively
s298:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s299:9 (implemented|achieved|realized|introduced|applied) progressively
s300:9 to the maximum [extent] of [its|their] available resources
s301:5 source
s301:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s302:5 rationale
s302:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s303:5 examples
{304:7 2
s304:7 hits
[304:13 1
s304:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s305:7 misses
[305:15 1
s305:17 Duties shall be reduced progressively to nil by May.
{307:5 9
s307:5 id
s307:9 en.force.recommendation.should
s308:5 category
s308:15 force
s309:5 value
s309:12 recommendation
s310:5 patterns
[311:7 7
s311:9 should [not]
s312:9 ought [not] to
s313:9 it is (desirable|recommended|advisable) [that|to]
s314:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s315:9 (is|are) (encouraged|invited|urged|called upon)
s316:9 (may wish|are expected|is expected) to
s317:9 (recommend|recommends|urge|urges|invite|invites|encourage|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s318:5 not-before
[318:17 1
s318:19 (if|case|event|which|that)
s319:5 not-inside
[319:17 1
s319:19 ^ should
s320:5 source
s320:13 project; codebook, "recommendation"
s321:5 rationale
s321:16 It asks and does not bind.
s322:5 examples
{323:7 2
s323:7 hits
[323:13 2
s323:15 Heads of mission «should» present their credentials within a week.
s323:85 Parties «are encouraged to» share their experience.
s324:7 misses
[324:15 2
s324:17 Should a dispute arise, the Parties shall consult.
s324:71 The Parties shall share their experience.
{326:5 8
s326:5 id
s326:9 en.force.permission.may
s327:5 category
s327:15 force
s328:5 value
s328:12 permission
s329:5 patterns
[329:15 5
s329:16 may
s329:21 might
s329:28 can
s329:33 may only
s329:43 may also
s330:5 not-after
[330:16 1
s330:18 <number>
s331:5 source
s331:13 project
s332:5 rationale
s332:16 It lets an actor act, or refrain.
s333:5 examples
{334:7 2
s334:7 hits
[334:13 1
s334:15 A Party «may» ask for an inspection.
s335:7 misses
[335:15 1
s335:17 A Party shall ask for an inspection.
{336:5 8
s336:5 id
s336:9 en.force.declaration.possible
s337:5 category
s337:15 force
s338:5 value
s338:12 declaration
s339:5 weight
s339:13 0.7
s340:5 patterns
[341:7 1
s341:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s342:5 source
s342:13 project
s343:5 rationale
s343:16 What may be or happen is no leave to act.
s344:5 examples
{345:7 2
s345:7 hits
[345:13 1
s345:15 Such coatings «may be a» source of emissions.
s346:7 misses
[346:15 1
s346:17 A Party may ban such coatings.
{347:5 7
s347:5 id
s347:9 en.force.permission.free
s348:5 category
s348:15 force
s349:5 value
s349:12 permission
s350:5 patterns
[351:7 13
s351:9 (is|are|shall be|shall remain|remain~) free to
s352:9 (is|are) (permitted|allowed|admissible)
s353:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s354:9 (need|needs) not
s355:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s356:9 shall not be (obliged|required|obligated|bound) [to|by]
s357:9 (is|are|shall be) under no (obligation|duty)
s358:9 shall (not|have no) (oblige|obligation|impose|compel|require)
s359:9 (reserve|reserves|retain|retains) the (right|power|possibility)
s360:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s361:9 (has|have|shall have) full (discretion|powers)
s362:9 at [its|their|the] [sole] discretion
s363:9 (shall have|shall exercise) the (power|authority)
s364:5 source
s364:13 project; codebook, "lets an actor act or refrain"
s365:5 rationale
s365:16 A freedom or power under another name, or the express absence of a duty.
s366:5 examples
{367:7 2
s367:7 hits
[367:13 3
s367:15 A Party «is free to» choose the means.
s367:57 The requested State «shall not be required to» disclose trade secrets.
s367:131 The Board «shall have the power to» lend.
s368:7 misses
[368:15 1
s368:17 A Party is required to choose the means.
{369:5 7
s369:5 id
s369:9 en.force.permission.nothing-prevents
s370:5 category
s370:15 force
s371:5 value
s371:12 permission
s372:5 patterns
[373:7 6
s373:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s374:9 nothing in ...12 (shall|may|will|is to) be (construed|interpreted|understood) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~)
s375:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s376:9 (shall|does|do|will) not [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige)
s377:9 shall not be (construed|interpreted|understood) [as|so as] [to] (prevent~|preclude~|prohibit~|require~|oblige~)
s378:9 ^ nothing [shall|may] (prevent~|preclude~)
s379:5 source
s379:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s380:5 rationale
s380:16 Where nothing prevents an act, the act is allowed.
s381:5 examples
{382:7 2
s382:7 hits
[382:13 2
s382:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s382:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s383:7 misses
[383:15 1
s383:17 Nothing in this Pact shall affect the law of the sea.
{385:5 8
s385:5 id
s385:9 en.force.entitlement.right
s386:5 category
s386:15 force
s387:5 value
s387:12 entitlement
s388:5 patterns
[389:7 14
s389:9 (has|have) [also] (the|a) right
s390:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s391:9 (is|are) [also] entitled
s392:9 <shall> [<adverbial>] enjoy
s393:10 <shall> , ...16 , [continue to] enjoy
s394:9 <shall> continue to enjoy
s395:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s396:9 shall be entitled
s397:9 <person> shall [<adverbial>] (enjoy|receive|benefit)
s398:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s399:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s400:9 <person> shall have (the opportunity|access|free access|equal access)
s401:9 <person> (enjoys|enjoy)
s402:9 ^ [the] right (to|of)
s403:5 not-before
[403:17 1
s403:19 no
s404:5 source
s404:13 project; codebook, "entitlement"
s405:5 rationale
s405:16 It gives a right, and names no duty-bearer.
s406:5 examples
{407:7 2
s407:7 hits
[407:13 2
s407:15 Everyone «has the right» to a hearing.
s407:57 A national of one Party «shall be entitled» to legal aid.
s408:7 misses
[408:15 1
s408:17 The Council has no right of appeal.
{409:5 8
s409:5 id
s409:9 en.force.entitlement.recognised
s410:5 category
s410:15 force
s411:5 value
s411:12 entitlement
s412:5 weight
s412:13 0.6
s413:5 patterns
[414:7 1
s414:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s415:5 source
s415:13 ICESCR arts 6 to 15
s416:5 rationale
s416:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s417:5 examples
{418:7 2
s418:7 hits
[418:13 1
s418:15 The Parties «recognize the right of» everyone to rest.
s419:7 misses
[419:15 1
s419:17 Everyone has the right to rest.
{421:5 9
s421:5 id
s421:9 en.force.declaration.in-force
s422:5 category
s422:15 force
s423:5 value
s423:12 declaration
s424:5 patterns
[425:7 12
s425:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought|be put) [provisionally] into (force|effect|operation)
s426:9 <shall> [<adverbial>] (take|have) effect
s427:9 <shall> , ...14 , (enter into force|take effect|come into force)
s428:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open|valid|effective|in effect|operative|applicable|binding|deposited|in operation|void|null|without effect)
s429:9 <shall> [<adverbial>] (become~|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s430:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s431:9 <shall> [<adverbial>] (expire|lapse|cease|terminate)
s432:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|day) [...10] <shall> [<adverbial>] (continue|end|run|commence|begin|start)
s433:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s434:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s435:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s436:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s437:5 not-after
[437:16 1
s437:18 (all activities|its activities|the application|the practice)
s438:5 unless
[438:13 1
s438:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s439:5 source
s439:13 project; codebook, "settles applicability or entry into force"
s440:5 rationale
s440:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s441:5 examples
{442:7 2
s442:7 hits
[442:13 3
s442:15 This Protocol «shall enter into force» on the tenth day.
s442:75 The Convention «shall be open for signature» in Oslo.
s442:132 The mandate «shall expire» after two years.
s443:7 misses
[443:15 1
s443:17 The Parties shall continue consultations.
{444:5 9
s444:5 id
s444:9 en.force.declaration.applies
s445:5 category
s445:15 force
s446:5 value
s446:12 declaration
s447:5 patterns
[448:7 18
s448:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s449:9 (provisions|rules|following|same|foregoing|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s450:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s451:9 <shall> not [<adverbial>] apply
s452:9 <shall> apply $
s453:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s454:9 <shall> ...10 prevail
s455:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s456:10 <shall> , ...12 be subject
s457:10 <shall> not , ...6 , (render|affect|impair)
s458:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s459:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s460:9 <shall> be (without prejudice|subject)
s461:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s462:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s463:9 <shall> be so (understood|construed|interpreted)
s464:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s465:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s466:5 not-after
[466:16 3
s466:18 effective
s466:31 sanctions
s466:44 appropriate
s467:5 unless
[467:13 1
s467:15 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s468:5 source
s468:13 project; codebook, "settles applicability"
s469:5 rationale
s469:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s470:5 examples
{471:7 2
s471:7 hits
[471:13 3
s471:15 «This Chapter shall apply» to trade in services.
s471:67 This Annex «shall not affect the» rights of third States.
s471:128 The «following rules shall apply».
s472:7 misses
[472:15 1
s472:17 The Court shall apply this Statute.
{473:5 8
s473:5 id
s473:9 en.force.declaration.constitutes
s474:5 category
s474:15 force
s475:5 value
s475:12 declaration
s476:5 patterns
[477:7 29
s477:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called|be equivalent to|be equal to|amount to)
s478:9 <shall> [<adverbial>] be [<adverbial>] (a|an|the) (member|party|part|integral|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|primary|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s479:9 <shall> be the
s480:9 <shall> be integral parts
s481:9 <shall> be (incompatible|compatible|consistent) with
s482:9 following <shall> be
s483:10 <shall> [also] be :
s484:9 <shall> be elected by
s485:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at|equally authentic)
s486:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s487:9 there shall be (established|a|an|one|the|created|constituted)
s488:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s489:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s490:9 <shall> have (precedence|priority) over
s491:9 (jurisdiction|competence) of the <organ> [...4] <shall>
s492:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s493:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s494:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s495:9 each (member|party|state|representative|governor) <shall> have
s496:9 <shall> [<adverbial>] not have more than
s497:9 (objective|objectives|purpose|purposes) [...8] shall be
s498:9 <shall> be (eligible|ineligible|immune|exempt|confidential)
s499:9 <shall> [also] be (deposited|registered) with the
s500:9 <shall> be (required for|by consensus|by a majority)
s501:9 <shall> be (taken|adopted|made|decided|elected|passed) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s502:9 <shall> be without [any] [legal] (effect|force)
s503:9 (language|languages) [...8] <shall> be
s504:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s505:9 (may take place only|may be effected only)
s506:5 not-after
[506:16 1
s506:18 subject
s507:5 source
s507:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s508:5 rationale
s508:16 It makes something what it is.
s509:5 examples
{510:7 2
s510:7 hits
[510:13 2
s510:15 The Assembly «shall consist of» delegates.
s510:61 «There is hereby established» a Fund.
s511:7 misses
[511:15 1
s511:17 Each Party shall establish a register.
{512:5 7
s512:5 id
s512:9 en.force.declaration.counts
s513:5 category
s513:15 force
s514:5 value
s514:12 declaration
s515:5 patterns
[516:7 3
s516:9 <shall> [not] be (taken into account|counted|disregarded|included|reckoned|eligible)
s517:9 <shall> be (free from|free of|exempt|exempted|immune)
s518:9 <shall> (qualify|count|rank|be an originating)
s519:5 source
s519:13 project
s520:5 rationale
s520:16 A rule of reckoning or of status.
s521:5 examples
{522:7 2
s522:7 hits
[522:13 1
s522:15 Spare parts «shall be disregarded».
s523:7 misses
[523:15 1
s523:17 A Party shall take them into account.
{524:5 9
s524:5 id
s524:9 en.force.declaration.means
s525:5 category
s525:15 force
s526:5 value
s526:12 declaration
s527:5 patterns
[528:7 10
s528:9 (means|mean)
s529:9 <shall> (mean|denote|signify)
s530:9 (term|terms|expression|word|definition) ...6 <shall> (include|cover|be)
s531:9 (is|are) defined (as|in)
s532:9 has the (same|following) meaning
s533:9 have the (same|following) meaning~
s534:9 (refers|refer) to
s535:9 hereinafter [referred to as|called]
s536:9 (is|are) (understood|deemed|considered|referred) (as|to)
s537:9 term ...8 shall [not] [be]
s538:5 not-after
[538:16 1
s538:18 (such as|of transport)
s539:5 not-before
[539:17 1
s539:19 (through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s540:5 source
s540:13 project; codebook, "means"
s541:5 rationale
s541:16 It gives a word its meaning.
s542:5 examples
{543:7 2
s543:7 hits
[543:13 1
s543:15 "Vessel" «means» any craft that floats.
s544:7 misses
[544:15 1
s544:17 Each Party shall use all appropriate means.
{545:5 9
s545:5 id
s545:9 en.force.declaration.finite
s546:5 category
s546:15 force
s547:5 value
s547:12 declaration
s548:5 weight
s548:13 0.55
s549:5 patterns
[550:7 16
s550:9 (enter|enters|entered|come|comes) into (force|effect)
s551:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s552:9 (is|are) (subject to|concluded for|binding|effective|valid|applicable|without prejudice to)
s553:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s554:9 (takes|take) effect
s555:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s556:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s557:9 (prevails|prevail|supersedes|supersede)
s558:9 (falls|fall) within the scope
s559:9 (is|are) (incompatible|compatible|consistent|identical)
s560:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s561:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s562:9 (constitutes|consists of)
s563:9 (objective|objectives|purpose|purposes|aim|aims) of this ...4 (is|are)
s564:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s565:9 (establishes|establish) the consent
s566:5 not-inside
[566:17 1
s566:19 <instrument> [...6] (<shall>|may) [...3] (apply|govern|cover|extend)
s567:5 source
s567:13 project; codebook, "states, defines, constitutes"
s568:5 rationale
s568:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s569:5 examples
{570:7 2
s570:7 hits
[570:13 2
s570:15 The Annexes «form an integral part» of this Pact.
s570:68 This Pact «is subject to» ratification.
s571:7 misses
[571:15 1
s571:17 The Pact shall be ratified.
{572:5 9
s572:5 id
s572:9 en.force.declaration.position
s573:5 category
s573:15 force
s574:5 value
s574:12 declaration
s575:5 weight
s575:13 0.2
s576:5 patterns
[577:7 2
s577:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s578:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s579:5 not-before
[579:17 1
s579:19 (to|shall|may|should|must|which|that|if|will)
s580:5 source
s580:13 project; codebook, "recognises, recalls, reaffirms"
s581:5 rationale
s581:16 It states a view; what the provision goes on to require governs.
s582:5 examples
{583:7 2
s583:7 hits
[583:13 1
s583:15 The «Parties share» the view that tourism matters to the islands.
s584:7 misses
[584:15 1
s584:17 The Parties shall recognize the certificates.
{586:5 7
s586:5 id
s586:9 en.addressee.party
s587:5 category
s587:15 addressee
s588:5 value
s588:12 party
s589:5 patterns
[589:15 1
s589:16 <party>
s590:5 source
s590:13 project; Rajamani 2016 on "each Party" and "Parties"
s591:5 rationale
s591:16 States and unions of States that can be bound.
s592:5 examples
{593:7 2
s593:7 hits
[593:13 1
s593:15 «Contracting Parties» shall notify.
s594:7 misses
[594:15 1
s594:17 The notice shall be in writing.
{595:5 7
s595:5 id
s595:9 en.addressee.each-party
s596:5 category
s596:15 addressee
s597:5 value
s597:12 each-party
s598:5 patterns
[599:7 2
s599:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s600:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s601:5 source
s601:13 project; Rajamani 2016
s602:5 rationale
s602:16 One party at a time, so that each knows that it is meant.
s603:5 examples
{604:7 2
s604:7 hits
[604:13 1
s604:15 «Each Contracting Party» shall notify.
s605:7 misses
[605:15 1
s605:17 Parties shall notify.
{606:5 7
s606:5 id
s606:9 en.addressee.organ
s607:5 category
s607:15 addressee
s608:5 value
s608:12 organ
s609:5 patterns
[610:7 2
s610:9 <organ>
s611:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s612:5 source
s612:13 project
s613:5 rationale
s613:16 A body or office that can act.
s614:5 examples
{615:7 2
s615:7 hits
[615:13 1
s615:15 The «Committee» shall meet.
s616:7 misses
[616:15 1
s616:17 The meeting shall be public.
{617:5 7
s617:5 id
s617:9 en.addressee.person
s618:5 category
s618:15 addressee
s619:5 value
s619:12 person
s620:5 patterns
[621:7 2
s621:9 <person>
s622:9 (members|member|judge|judges|officials|staff|experts) of the [...3] <organ>
s623:5 source
s623:13 project
s624:5 rationale
s624:16 Persons and peoples, natural or legal.
s625:5 examples
{626:7 2
s626:7 hits
[626:13 1
s626:15 «Everyone» has the right to a name.
s627:7 misses
[627:15 1
s627:17 The State shall issue a name.
{628:5 7
s628:5 id
s628:9 en.addressee.instrument
s629:5 category
s629:15 addressee
s630:5 value
s630:12 instrument
s631:5 patterns
[631:15 1
s631:16 <instrument>
s632:5 source
s632:13 project
s633:5 rationale
s633:16 The instrument and its parts, which cannot act.
s634:5 examples
{635:7 2
s635:7 hits
[635:13 1
s635:15 «This Agreement» shall apply.
s636:7 misses
[636:15 1
s636:17 The Court shall apply it.
{638:5 7
s638:5 id
s638:9 en.clause.relative
s639:5 category
s639:15 clause
s640:5 value
s640:12 relative
s641:5 patterns
[641:15 6
s641:16 which
s641:23 who
s641:28 whom
s641:34 whose
s641:41 that
s641:47 whereby
s642:5 source
s642:13 project
s643:5 rationale
s643:16 The operator that follows belongs to the clause that they open.
s644:5 examples
{645:7 2
s645:7 hits
[645:13 1
s645:15 Measures «which» may affect trade shall be notified.
s646:7 misses
[646:15 1
s646:17 Trade measures shall be notified.
{647:5 7
s647:5 id
s647:9 en.clause.demonstrative
s648:5 category
s648:15 clause
s649:5 value
s649:12 none
s650:5 patterns
[651:7 3
s651:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s652:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s653:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s654:5 source
s654:13 project
s655:5 rationale
s655:17 "That Party" points; it opens no clause.
s656:5 examples
{657:7 2
s657:7 hits
[657:13 1
s657:15 If a Party so asks, «that Party shall» pay.
s658:7 misses
[658:15 1
s658:17 A rule that may bind.
{659:5 7
s659:5 id
s659:9 en.clause.conditional
s660:5 category
s660:15 clause
s661:5 value
s661:12 conditional
s662:5 patterns
[663:7 6
s663:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s664:9 in (case|cases|the event) [that|of|where]
s665:9 to the extent [that]
s666:9 (in so far|insofar|so far|so long|as long|as soon) as
s667:9 (so|in order) that
s668:9 in the (case|cases) (of|where)
s669:5 source
s669:13 project
s670:5 rationale
s670:16 They open a clause of circumstance; its operators do not govern.
s671:5 examples
{672:7 2
s672:7 hits
[672:13 1
s672:15 «If» the Party may not comply, it shall say so.
s673:7 misses
[673:15 1
s673:17 The Party shall comply.
{674:5 7
s674:5 id
s674:9 en.clause.proviso
s675:5 category
s675:15 clause
s676:5 value
s676:12 proviso
s677:5 patterns
[677:15 8
s677:16 provided that
s677:31 provided however that
s677:55 provided , however , that
s677:83 except that
s677:96 save that
s677:108 it being understood that
s677:136 on the understanding that
s677:164 on condition that
s678:5 source
s678:13 project
s679:5 rationale
s679:16 A proviso trims the norm before it and does not govern.
s680:5 examples
{681:7 2
s681:7 hits
[681:13 1
s681:15 Entry is free, «provided that» it shall be declared.
s682:7 misses
[682:15 1
s682:17 Each Party provided a list.
{683:5 7
s683:5 id
s683:9 en.clause.transparent
s684:5 category
s684:15 clause
s685:5 value
s685:12 transparent
s686:5 patterns
[687:7 8
s687:9 (agree|agrees|agreed) [...3] that
s688:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s689:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s690:9 (decides|resolves) ...14 that
s691:9 and that
s692:9 (recognize|recognizes|confirm|confirms) that
s693:9 to the effect that
s694:9 (declare|declares) that
s695:5 source
s695:13 project
s696:5 rationale
s696:16 What follows "agree that" is itself the norm.
s697:5 examples
{698:7 2
s698:7 hits
[698:13 1
s698:15 The Parties «agree that» fees shall be waived.
s699:7 misses
[699:15 1
s699:17 Fees that may be waived.
{700:5 7
s700:5 id
s700:9 en.clause.finite-verb
s701:5 category
s701:15 clause
s702:5 value
s702:12 finite-verb
s703:5 patterns
[703:15 9
s703:16 is
s703:20 are
s703:25 was
s703:30 were
s703:36 has
s703:41 have
s703:47 had
s703:52 does
s703:58 do
s704:5 source
s704:13 project
s705:5 rationale
s705:16 A verb that carries a relative clause, so that the operator after it stands outside.
s706:5 examples
{707:7 2
s707:7 hits
[707:13 1
s707:15 A Party which «is» late shall say so.
s708:7 misses
[708:15 1
s708:17 A Party shall say so.
{709:5 7
s709:5 id
s709:9 en.clause.coordinator
s710:5 category
s710:15 clause
s711:5 value
s711:12 coordinator
s712:5 patterns
[712:15 2
s712:16 and
s712:21 or
s713:5 source
s713:13 project
s714:5 rationale
s714:16 What follows shares the clause of what stands before.
s715:5 examples
{716:7 2
s716:7 hits
[716:13 1
s716:15 It shall be short «and» may be secret.
s717:7 misses
[717:15 1
s717:17 It shall be short.
{718:5 8
s718:5 id
s718:9 en.clause.negation
s719:5 category
s719:15 clause
s720:5 value
s720:12 negation
s721:5 patterns
[721:15 11
s721:17 no
s721:22 neither
s721:31 nor
s721:36 none
s721:42 nobody
s721:50 no one
s721:58 nothing
s721:67 no party
s721:77 in no case
s721:89 under no circumstances
s721:113 never
s722:5 not-after
[722:16 1
s722:18 (later|less|more|longer|other|fewer|better|higher|event|<number>)
s723:5 source
s723:13 project
s724:5 rationale
s724:16 A negated subject forbids what a plain one would be told or allowed to do.
s725:5 examples
{726:7 2
s726:7 hits
[726:13 1
s726:15 «No Party» shall levy a toll.
s727:7 misses
[727:15 1
s727:17 Each Party shall reply no later than noon.
"""####
}
