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
s23:7 (agree|agrees|pledge|pledges|covenant|covenants)
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
[84:3 41
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
s98:9 (undertake|undertakes) , ...10 , [<adverbial>] to
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
s114:9 (agree|agrees) to (accept and carry out|cooperate|establish|promote|apply|exchange|continue|enter into|provide|grant|maintain|comply|take)
s115:9 (pledge|pledges) (themselves|itself) to
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
s120:76 The Members «pledge themselves to» act jointly.
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
[222:7 7
s222:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s223:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges) [<adverbial>] [itself|themselves] (not|never) to
s224:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s225:9 (is|are|shall be) [hereby] [strictly] (prohibited|forbidden)
s226:9 (is|are) not (permitted|allowed)
s227:9 shall not be (permitted|allowed|admissible)
s228:9 shall be (inadmissible|inviolable)
s229:5 not-inside
[229:17 3
s229:19 (which|that|if|otherwise) ...3 (is|are) (prohibited|forbidden)
s229:85 (which|that) (is|are) not (permitted|allowed)
s229:133 it is not permitted
s230:5 source
s230:13 project
s231:5 rationale
s231:16 To refrain, or to undertake not to, is a duty not to act.
s232:5 examples
{233:7 2
s233:7 hits
[233:13 2
s233:15 The Parties «shall refrain from» any new measure.
s233:68 Dumping of waste at sea «is prohibited».
s234:7 misses
[234:15 1
s234:17 A Party shall prohibit the dumping of waste.
{236:5 8
s236:5 id
s236:9 en.force.soft.effort
s237:5 category
s237:15 force
s238:5 value
s238:12 soft-obligation
s239:5 patterns
[240:7 4
s240:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s241:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s242:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s243:9 shall be (aimed at|directed towards|designed to|guided by)
s244:5 not-inside
[245:7 1
s245:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s246:5 source
s246:13 project; codebook, "soft-obligation"
s247:5 rationale
s247:16 The verb asks for an attempt, not for a result.
s248:5 examples
{249:7 2
s249:7 hits
[249:13 3
s249:15 Each Party «shall endeavour» to shorten the procedure.
s249:73 The Parties «shall, subject to their budgets, strive» to widen access.
s249:147 The Parties «shall make every effort» to settle the matter.
s250:7 misses
[250:15 1
s250:17 Each Party shall shorten the procedure.
{251:5 8
s251:5 id
s251:9 en.force.soft.deliberation
s252:5 category
s252:15 force
s253:5 value
s253:12 soft-obligation
s254:5 patterns
[255:7 3
s255:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s256:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s257:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s258:5 not-after
[258:16 1
s258:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|the report|the reports|and decide)
s259:5 source
s259:13 project; codebook, "shall consider"
s260:5 rationale
s260:16 The duty is to think about it; what follows from it is left open.
s261:5 examples
{262:7 2
s262:7 hits
[262:13 2
s262:15 The Parties «shall consider» the needs of landlocked States.
s262:79 The Council «shall examine the possibility» of a wider area.
s263:7 misses
[263:15 1
s263:17 The Committee shall consider reports submitted under article 9.
{264:5 7
s264:5 id
s264:9 en.force.soft.qualified
s265:5 category
s265:15 force
s266:5 value
s266:12 soft-obligation
s267:5 patterns
[268:7 4
s268:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s269:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|as appropriate|where appropriate|to the extent (possible|practicable|feasible)) ,
s270:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s271:9 shall , at the discretion of
s272:5 source
s272:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s273:5 rationale
s273:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s274:5 examples
{275:7 2
s275:7 hits
[275:13 2
s275:15 Each Party «shall, as appropriate», publish a summary.
s275:73 «To the extent possible, each Party shall» publish drafts.
s276:7 misses
[276:15 1
s276:17 Each Party shall publish appropriate summaries.
{277:5 8
s277:5 id
s277:9 en.force.soft.progressive
s278:5 category
s278:15 force
s279:5 value
s279:12 soft-obligation
s280:5 position
s280:15 after-operator
s281:5 patterns
[282:7 5
s282:9 with a view to (achieving|attaining|reaching) [...5] progressively
s283:9 with a view to progressively
s284:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s285:9 (implemented|achieved|realized|introduced|applied) progressively
s286:9 to the maximum [extent] of [its|their] available resources
s287:5 source
s287:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s288:5 rationale
s288:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s289:5 examples
{290:7 2
s290:7 hits
[290:13 1
s290:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s291:7 misses
[291:15 1
s291:17 Duties shall be reduced progressively to nil by May.
{293:5 9
s293:5 id
s293:9 en.force.recommendation.should
s294:5 category
s294:15 force
s295:5 value
s295:12 recommendation
s296:5 patterns
[297:7 7
s297:9 should [not]
s298:9 ought [not] to
s299:9 it is (desirable|recommended|advisable) [that|to]
s300:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s301:9 (is|are) (encouraged|invited|urged|called upon)
s302:9 (may wish|are expected|is expected) to
s303:9 (recommend|recommends|urge|urges|invite|invites|encourage|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s304:5 not-before
[304:17 1
s304:19 (if|case|event|which|that)
s305:5 not-inside
[305:17 1
s305:19 ^ should
s306:5 source
s306:13 project; codebook, "recommendation"
s307:5 rationale
s307:16 It asks and does not bind.
s308:5 examples
{309:7 2
s309:7 hits
[309:13 2
s309:15 Heads of mission «should» present their credentials within a week.
s309:85 Parties «are encouraged to» share their experience.
s310:7 misses
[310:15 2
s310:17 Should a dispute arise, the Parties shall consult.
s310:71 The Parties shall share their experience.
{312:5 8
s312:5 id
s312:9 en.force.permission.may
s313:5 category
s313:15 force
s314:5 value
s314:12 permission
s315:5 patterns
[315:15 5
s315:16 may
s315:21 might
s315:28 can
s315:33 may only
s315:43 may also
s316:5 not-after
[316:16 1
s316:18 <number>
s317:5 source
s317:13 project
s318:5 rationale
s318:16 It lets an actor act, or refrain.
s319:5 examples
{320:7 2
s320:7 hits
[320:13 1
s320:15 A Party «may» ask for an inspection.
s321:7 misses
[321:15 1
s321:17 A Party shall ask for an inspection.
{322:5 7
s322:5 id
s322:9 en.force.permission.free
s323:5 category
s323:15 force
s324:5 value
s324:12 permission
s325:5 patterns
[326:7 13
s326:9 (is|are|shall be|shall remain|remain~) free to
s327:9 (is|are) (permitted|allowed|admissible)
s328:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s329:9 (need|needs) not
s330:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s331:9 shall not be (obliged|required|obligated|bound) [to|by]
s332:9 (is|are|shall be) under no (obligation|duty)
s333:9 shall (not|have no) (oblige|obligation|impose|compel|require)
s334:9 (reserve|reserves|retain|retains) the (right|power|possibility)
s335:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s336:9 (has|have|shall have) full (discretion|powers)
s337:9 at [its|their|the] [sole] discretion
s338:9 (shall have|shall exercise) the (power|authority)
s339:5 source
s339:13 project; codebook, "lets an actor act or refrain"
s340:5 rationale
s340:16 A freedom or power under another name, or the express absence of a duty.
s341:5 examples
{342:7 2
s342:7 hits
[342:13 3
s342:15 A Party «is free to» choose the means.
s342:57 The requested State «shall not be required to» disclose trade secrets.
s342:131 The Board «shall have the power to» lend.
s343:7 misses
[343:15 1
s343:17 A Party is required to choose the means.
{344:5 7
s344:5 id
s344:9 en.force.permission.nothing-prevents
s345:5 category
s345:15 force
s346:5 value
s346:12 permission
s347:5 patterns
[348:7 6
s348:9 nothing in ...12 (shall|may|will) [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s349:9 nothing in ...12 (shall|may|will|is to) be (construed|interpreted|understood) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~)
s350:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s351:9 (shall|does|do|will) not [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige)
s352:9 shall not be (construed|interpreted|understood) [as|so as] [to] (prevent~|preclude~|prohibit~|require~|oblige~)
s353:9 ^ nothing [shall|may] (prevent~|preclude~)
s354:5 source
s354:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s355:5 rationale
s355:16 Where nothing prevents an act, the act is allowed.
s356:5 examples
{357:7 2
s357:7 hits
[357:13 2
s357:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s357:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s358:7 misses
[358:15 1
s358:17 Nothing in this Pact shall affect the law of the sea.
{360:5 8
s360:5 id
s360:9 en.force.entitlement.right
s361:5 category
s361:15 force
s362:5 value
s362:12 entitlement
s363:5 patterns
[364:7 13
s364:9 (has|have) [also] (the|a) right
s365:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s366:9 (is|are) [also] entitled
s367:9 <shall> [<adverbial>] enjoy
s368:10 <shall> , ...16 , enjoy
s369:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s370:9 shall be entitled
s371:9 <person> shall [<adverbial>] (enjoy|receive|benefit)
s372:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s373:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s374:9 <person> shall have [the opportunity|access|free access|equal access]
s375:9 <person> (enjoys|enjoy)
s376:9 ^ [the] right (to|of)
s377:5 not-before
[377:17 1
s377:19 no
s378:5 source
s378:13 project; codebook, "entitlement"
s379:5 rationale
s379:16 It gives a right, and names no duty-bearer.
s380:5 examples
{381:7 2
s381:7 hits
[381:13 2
s381:15 Everyone «has the right» to a hearing.
s381:57 A national of one Party «shall be entitled» to legal aid.
s382:7 misses
[382:15 1
s382:17 The Council has no right of appeal.
{383:5 8
s383:5 id
s383:9 en.force.entitlement.recognised
s384:5 category
s384:15 force
s385:5 value
s385:12 entitlement
s386:5 weight
s386:13 0.6
s387:5 patterns
[388:7 1
s388:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s389:5 source
s389:13 ICESCR arts 6 to 15
s390:5 rationale
s390:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s391:5 examples
{392:7 2
s392:7 hits
[392:13 1
s392:15 The Parties «recognize the right of» everyone to rest.
s393:7 misses
[393:15 1
s393:17 Everyone has the right to rest.
{395:5 9
s395:5 id
s395:9 en.force.declaration.in-force
s396:5 category
s396:15 force
s397:5 value
s397:12 declaration
s398:5 patterns
[399:7 12
s399:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought|be put) [provisionally] into (force|effect|operation)
s400:9 <shall> [<adverbial>] (take|have) effect
s401:9 <shall> , ...14 , (enter into force|take effect|come into force)
s402:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open|valid|effective|in effect|operative|applicable|binding|deposited|in operation|void|null|without effect)
s403:9 <shall> [<adverbial>] (become~|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s404:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s405:9 <shall> [<adverbial>] (expire|lapse|cease|terminate)
s406:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|day) [...10] <shall> [<adverbial>] (continue|end|run|commence|begin|start)
s407:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s408:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s409:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s410:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s411:5 not-after
[411:16 1
s411:18 (all activities|its activities|the application|the practice)
s412:5 unless
[412:13 1
s412:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s413:5 source
s413:13 project; codebook, "settles applicability or entry into force"
s414:5 rationale
s414:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s415:5 examples
{416:7 2
s416:7 hits
[416:13 3
s416:15 This Protocol «shall enter into force» on the tenth day.
s416:75 The Convention «shall be open for signature» in Oslo.
s416:132 The mandate «shall expire» after two years.
s417:7 misses
[417:15 1
s417:17 The Parties shall continue consultations.
{418:5 9
s418:5 id
s418:9 en.force.declaration.applies
s419:5 category
s419:15 force
s420:5 value
s420:12 declaration
s421:5 patterns
[422:7 18
s422:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s423:9 (provisions|rules|following|same|foregoing|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s424:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s425:9 <shall> not [<adverbial>] apply
s426:9 <shall> apply $
s427:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s428:9 <shall> ...10 prevail
s429:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s430:10 <shall> , ...12 be subject
s431:10 <shall> not , ...6 , (render|affect|impair)
s432:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s433:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s434:9 <shall> be (without prejudice|subject)
s435:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s436:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s437:9 <shall> be so (understood|construed|interpreted)
s438:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s439:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s440:5 not-after
[440:16 3
s440:18 effective
s440:31 sanctions
s440:44 appropriate
s441:5 unless
[441:13 1
s441:15 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s442:5 source
s442:13 project; codebook, "settles applicability"
s443:5 rationale
s443:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s444:5 examples
{445:7 2
s445:7 hits
[445:13 3
s445:15 «This Chapter shall apply» to trade in services.
s445:67 This Annex «shall not affect the» rights of third States.
s445:128 The «following rules shall apply».
s446:7 misses
[446:15 1
s446:17 The Court shall apply this Statute.
{447:5 8
s447:5 id
s447:9 en.force.declaration.constitutes
s448:5 category
s448:15 force
s449:5 value
s449:12 declaration
s450:5 patterns
[451:7 26
s451:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called|be equivalent to|be equal to|amount to)
s452:9 <shall> [<adverbial>] be [<adverbial>] (a|an|the) (member|party|part|integral|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|primary|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s453:9 <shall> be the
s454:9 <shall> be integral parts
s455:9 <shall> be (incompatible|compatible|consistent) with
s456:9 following <shall> be
s457:10 <shall> [also] be :
s458:9 <shall> be elected by
s459:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at|equally authentic)
s460:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s461:9 there shall be [established|a|an|one|no|the|created|constituted]
s462:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s463:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s464:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s465:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s466:9 each (member|party|state|representative|governor) <shall> have
s467:9 <shall> [<adverbial>] not have more than
s468:9 (objective|objectives|purpose|purposes) [...8] shall be
s469:9 <shall> be (eligible|ineligible|immune|exempt|confidential)
s470:9 <shall> [also] be (deposited|registered) with the
s471:9 <shall> be (required for|by consensus|by a majority)
s472:9 <shall> be (taken|adopted|made|decided|elected|passed) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s473:9 <shall> be without [any] [legal] (effect|force)
s474:9 (language|languages) [...8] <shall> be
s475:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s476:9 (may take place only|may be effected only)
s477:5 not-after
[477:16 1
s477:18 subject
s478:5 source
s478:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s479:5 rationale
s479:16 It makes something what it is.
s480:5 examples
{481:7 2
s481:7 hits
[481:13 2
s481:15 The Assembly «shall consist of» delegates.
s481:61 «There is hereby established» a Fund.
s482:7 misses
[482:15 1
s482:17 Each Party shall establish a register.
{483:5 7
s483:5 id
s483:9 en.force.declaration.counts
s484:5 category
s484:15 force
s485:5 value
s485:12 declaration
s486:5 patterns
[487:7 3
s487:9 <shall> [not] be (taken into account|counted|disregarded|included|reckoned|eligible)
s488:9 <shall> be (free from|free of|exempt|exempted|immune)
s489:9 <shall> (qualify|count|rank|be an originating)
s490:5 source
s490:13 project
s491:5 rationale
s491:16 A rule of reckoning or of status.
s492:5 examples
{493:7 2
s493:7 hits
[493:13 1
s493:15 Spare parts «shall be disregarded».
s494:7 misses
[494:15 1
s494:17 A Party shall take them into account.
{495:5 9
s495:5 id
s495:9 en.force.declaration.means
s496:5 category
s496:15 force
s497:5 value
s497:12 declaration
s498:5 patterns
[499:7 10
s499:9 (means|mean)
s500:9 <shall> (mean|denote|signify)
s501:9 (term|terms|expression|word|definition) ...6 <shall> (include|cover|be)
s502:9 (is|are) defined (as|in)
s503:9 has the (same|following) meaning
s504:9 have the (same|following) meaning~
s505:9 (refers|refer) to
s506:9 hereinafter [referred to as|called]
s507:9 (is|are) (understood|deemed|considered|referred) (as|to)
s508:9 term ...8 shall [not] [be]
s509:5 not-after
[509:16 1
s509:18 (such as|of transport)
s510:5 not-before
[510:17 1
s510:19 (through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s511:5 source
s511:13 project; codebook, "means"
s512:5 rationale
s512:16 It gives a word its meaning.
s513:5 examples
{514:7 2
s514:7 hits
[514:13 1
s514:15 "Vessel" «means» any craft that floats.
s515:7 misses
[515:15 1
s515:17 Each Party shall use all appropriate means.
{516:5 9
s516:5 id
s516:9 en.force.declaration.finite
s517:5 category
s517:15 force
s518:5 value
s518:12 declaration
s519:5 weight
s519:13 0.4
s520:5 patterns
[521:7 15
s521:9 (enter|enters|entered|come|comes) into (force|effect)
s522:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s523:9 (is|are) (subject to|concluded for|binding|effective|valid|applicable|without prejudice to)
s524:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s525:9 (takes|take) effect
s526:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s527:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s528:9 (prevails|prevail|supersedes|supersede)
s529:9 (falls|fall) within the scope
s530:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s531:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s532:9 (constitutes|consists of)
s533:9 (objective|objectives|purpose|purposes|aim|aims) of this ...4 (is|are)
s534:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s535:9 (establishes|establish) the consent
s536:5 not-inside
[536:17 1
s536:19 <instrument> [...6] (<shall>|may) [...3] (apply|govern|cover|extend)
s537:5 source
s537:13 project; codebook, "states, defines, constitutes"
s538:5 rationale
s538:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s539:5 examples
{540:7 2
s540:7 hits
[540:13 2
s540:15 The Annexes «form an integral part» of this Pact.
s540:68 This Pact «is subject to» ratification.
s541:7 misses
[541:15 1
s541:17 The Pact shall be ratified.
{542:5 9
s542:5 id
s542:9 en.force.declaration.position
s543:5 category
s543:15 force
s544:5 value
s544:12 declaration
s545:5 weight
s545:13 0.2
s546:5 patterns
[547:7 2
s547:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s548:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s549:5 not-before
[549:17 1
s549:19 (to|shall|may|should|must|which|that|if|will)
s550:5 source
s550:13 project; codebook, "recognises, recalls, reaffirms"
s551:5 rationale
s551:16 It states a view; what the provision goes on to require governs.
s552:5 examples
{553:7 2
s553:7 hits
[553:13 1
s553:15 The «Parties share» the view that tourism matters to the islands.
s554:7 misses
[554:15 1
s554:17 The Parties shall recognize the certificates.
{556:5 7
s556:5 id
s556:9 en.addressee.party
s557:5 category
s557:15 addressee
s558:5 value
s558:12 party
s559:5 patterns
[559:15 1
s559:16 <party>
s560:5 source
s560:13 project; Rajamani 2016 on "each Party" and "Parties"
s561:5 rationale
s561:16 States and unions of States that can be bound.
s562:5 examples
{563:7 2
s563:7 hits
[563:13 1
s563:15 «Contracting Parties» shall notify.
s564:7 misses
[564:15 1
s564:17 The notice shall be in writing.
{565:5 7
s565:5 id
s565:9 en.addressee.each-party
s566:5 category
s566:15 addressee
s567:5 value
s567:12 each-party
s568:5 patterns
[569:7 2
s569:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s570:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s571:5 source
s571:13 project; Rajamani 2016
s572:5 rationale
s572:16 One party at a time, so that each knows that it is meant.
s573:5 examples
{574:7 2
s574:7 hits
[574:13 1
s574:15 «Each Contracting Party» shall notify.
s575:7 misses
[575:15 1
s575:17 Parties shall notify.
{576:5 7
s576:5 id
s576:9 en.addressee.organ
s577:5 category
s577:15 addressee
s578:5 value
s578:12 organ
s579:5 patterns
[580:7 2
s580:9 <organ>
s581:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s582:5 source
s582:13 project
s583:5 rationale
s583:16 A body or office that can act.
s584:5 examples
{585:7 2
s585:7 hits
[585:13 1
s585:15 The «Committee» shall meet.
s586:7 misses
[586:15 1
s586:17 The meeting shall be public.
{587:5 7
s587:5 id
s587:9 en.addressee.person
s588:5 category
s588:15 addressee
s589:5 value
s589:12 person
s590:5 patterns
[591:7 2
s591:9 <person>
s592:9 (members|member|judge|judges|officials|staff|experts) of the [...3] <organ>
s593:5 source
s593:13 project
s594:5 rationale
s594:16 Persons and peoples, natural or legal.
s595:5 examples
{596:7 2
s596:7 hits
[596:13 1
s596:15 «Everyone» has the right to a name.
s597:7 misses
[597:15 1
s597:17 The State shall issue a name.
{598:5 7
s598:5 id
s598:9 en.addressee.instrument
s599:5 category
s599:15 addressee
s600:5 value
s600:12 instrument
s601:5 patterns
[601:15 1
s601:16 <instrument>
s602:5 source
s602:13 project
s603:5 rationale
s603:16 The instrument and its parts, which cannot act.
s604:5 examples
{605:7 2
s605:7 hits
[605:13 1
s605:15 «This Agreement» shall apply.
s606:7 misses
[606:15 1
s606:17 The Court shall apply it.
{608:5 7
s608:5 id
s608:9 en.clause.relative
s609:5 category
s609:15 clause
s610:5 value
s610:12 relative
s611:5 patterns
[611:15 6
s611:16 which
s611:23 who
s611:28 whom
s611:34 whose
s611:41 that
s611:47 whereby
s612:5 source
s612:13 project
s613:5 rationale
s613:16 The operator that follows belongs to the clause that they open.
s614:5 examples
{615:7 2
s615:7 hits
[615:13 1
s615:15 Measures «which» may affect trade shall be notified.
s616:7 misses
[616:15 1
s616:17 Trade measures shall be notified.
{617:5 7
s617:5 id
s617:9 en.clause.demonstrative
s618:5 category
s618:15 clause
s619:5 value
s619:12 none
s620:5 patterns
[621:7 3
s621:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s622:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s623:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s624:5 source
s624:13 project
s625:5 rationale
s625:17 "That Party" points; it opens no clause.
s626:5 examples
{627:7 2
s627:7 hits
[627:13 1
s627:15 If a Party so asks, «that Party shall» pay.
s628:7 misses
[628:15 1
s628:17 A rule that may bind.
{629:5 7
s629:5 id
s629:9 en.clause.conditional
s630:5 category
s630:15 clause
s631:5 value
s631:12 conditional
s632:5 patterns
[633:7 6
s633:9 (if|where|when|whenever|wherever|unless|until|because|since|while|whilst|as|though|although|whereas|before|after|once|than|whether|lest)
s634:9 in (case|cases|the event) [that|of|where]
s635:9 to the extent [that]
s636:9 (in so far|insofar|so far|so long|as long|as soon) as
s637:9 (so|in order) that
s638:9 in the (case|cases) (of|where)
s639:5 source
s639:13 project
s640:5 rationale
s640:16 They open a clause of circumstance; its operators do not govern.
s641:5 examples
{642:7 2
s642:7 hits
[642:13 1
s642:15 «If» the Party may not comply, it shall say so.
s643:7 misses
[643:15 1
s643:17 The Party shall comply.
{644:5 7
s644:5 id
s644:9 en.clause.proviso
s645:5 category
s645:15 clause
s646:5 value
s646:12 proviso
s647:5 patterns
[647:15 8
s647:16 provided that
s647:31 provided however that
s647:55 provided , however , that
s647:83 except that
s647:96 save that
s647:108 it being understood that
s647:136 on the understanding that
s647:164 on condition that
s648:5 source
s648:13 project
s649:5 rationale
s649:16 A proviso trims the norm before it and does not govern.
s650:5 examples
{651:7 2
s651:7 hits
[651:13 1
s651:15 Entry is free, «provided that» it shall be declared.
s652:7 misses
[652:15 1
s652:17 Each Party provided a list.
{653:5 7
s653:5 id
s653:9 en.clause.transparent
s654:5 category
s654:15 clause
s655:5 value
s655:12 transparent
s656:5 patterns
[657:7 8
s657:9 (agree|agrees|agreed) [...3] that
s658:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s659:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s660:9 (decides|resolves) ...14 that
s661:9 and that
s662:9 (recognize|recognizes|confirm|confirms) that
s663:9 to the effect that
s664:9 (declare|declares) that
s665:5 source
s665:13 project
s666:5 rationale
s666:16 What follows "agree that" is itself the norm.
s667:5 examples
{668:7 2
s668:7 hits
[668:13 1
s668:15 The Parties «agree that» fees shall be waived.
s669:7 misses
[669:15 1
s669:17 Fees that may be waived.
{670:5 7
s670:5 id
s670:9 en.clause.finite-verb
s671:5 category
s671:15 clause
s672:5 value
s672:12 finite-verb
s673:5 patterns
[673:15 9
s673:16 is
s673:20 are
s673:25 was
s673:30 were
s673:36 has
s673:41 have
s673:47 had
s673:52 does
s673:58 do
s674:5 source
s674:13 project
s675:5 rationale
s675:16 A verb that carries a relative clause, so that the operator after it stands outside.
s676:5 examples
{677:7 2
s677:7 hits
[677:13 1
s677:15 A Party which «is» late shall say so.
s678:7 misses
[678:15 1
s678:17 A Party shall say so.
{679:5 7
s679:5 id
s679:9 en.clause.coordinator
s680:5 category
s680:15 clause
s681:5 value
s681:12 coordinator
s682:5 patterns
[682:15 2
s682:16 and
s682:21 or
s683:5 source
s683:13 project
s684:5 rationale
s684:16 What follows shares the clause of what stands before.
s685:5 examples
{686:7 2
s686:7 hits
[686:13 1
s686:15 It shall be short «and» may be secret.
s687:7 misses
[687:15 1
s687:17 It shall be short.
{688:5 8
s688:5 id
s688:9 en.clause.negation
s689:5 category
s689:15 clause
s690:5 value
s690:12 negation
s691:5 patterns
[691:15 11
s691:17 no
s691:22 neither
s691:31 nor
s691:36 none
s691:42 nobody
s691:50 no one
s691:58 nothing
s691:67 no party
s691:77 in no case
s691:89 under no circumstances
s691:113 never
s692:5 not-after
[692:16 1
s692:18 (later|less|more|longer|other|fewer|better|higher|event|<number>)
s693:5 source
s693:13 project
s694:5 rationale
s694:16 A negated subject forbids what a plain one would be told or allowed to do.
s695:5 examples
{696:7 2
s696:7 hits
[696:13 1
s696:15 «No Party» shall levy a toll.
s697:7 misses
[697:15 1
s697:17 Each Party shall reply no later than noon.
"""####
}
