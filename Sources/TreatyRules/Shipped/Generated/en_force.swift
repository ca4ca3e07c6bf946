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
{202:5 8
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
s213:5 not-after
[213:16 2
s213:17 (later|less|more|earlier|fewer|sooner) than
s213:62 only
s214:5 source
s214:13 project; Vienna Convention on the Law of Treaties art. 27 for "may not"
s215:5 rationale
s215:16 A negated operator forbids; "may not" is no permission.
s216:5 examples
{217:7 2
s217:7 hits
[217:13 2
s217:15 A Party «shall not» ask for proof of origin.
s217:63 A carrier «may not» invoke its own rules.
s218:7 misses
[218:15 3
s218:17 A Party shall notify whether or not it objects.
s218:68 A Party shall, not later than 1 May, publish its list.
s218:126 The Council shall not only publish but also explain its list.
{219:5 8
s219:5 id
s219:9 en.force.prohibition.refrain
s220:5 category
s220:15 force
s221:5 value
s221:12 prohibition
s222:5 patterns
[223:7 10
s223:9 <duty> [<adverbial>] [to] (refrain|abstain|desist) [...6] from
s224:9 <duty> [<adverbial>] [to] ensure that (no|neither)
s225:9 <duty> [<adverbial>] [to] ensure that ...20 (shall|may) not
s226:9 there (shall|will) be no
s227:9 (undertake|undertakes|agree|agrees|engage|engages|pledge|pledges) [<adverbial>] [itself|themselves] (not|never) to
s228:9 (party~|state~|member~|side~|government~|community) [also|further|hereby|mutually] (agree|agrees) not to
s229:9 (is|are|shall be) [hereby] [strictly] (prohibited|forbidden)
s230:9 (is|are) not (permitted|allowed)
s231:9 shall not be (permitted|allowed|admissible)
s232:9 shall be (inadmissible|inviolable)
s233:5 not-inside
[233:17 3
s233:19 (which|that|if|otherwise) ...3 (is|are) (prohibited|forbidden)
s233:85 (which|that) (is|are) not (permitted|allowed)
s233:133 it is not permitted
s234:5 source
s234:13 project
s235:5 rationale
s235:16 To refrain, or to undertake not to, is a duty not to act.
s236:5 examples
{237:7 2
s237:7 hits
[237:13 2
s237:15 The Parties «shall refrain from» any new measure.
s237:68 Dumping of waste at sea «is prohibited».
s238:7 misses
[238:15 1
s238:17 A Party shall prohibit the dumping of waste.
{240:5 8
s240:5 id
s240:9 en.force.soft.effort
s241:5 category
s241:15 force
s242:5 value
s242:12 soft-obligation
s243:5 patterns
[244:7 4
s244:9 <duty> [<adverbial>] [<adverbial>] [to] <effort>
s245:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <effort>
s246:9 <duty> [<adverbial>] to [<adverbial>] <effort>
s247:9 shall be (aimed at|directed towards|designed to|guided by)
s248:5 not-inside
[249:7 1
s249:9 <duty> [<adverbial>] [to] promote and (ensure|protect|respect|secure|guarantee|fulfil)
s250:5 source
s250:13 project; codebook, "soft-obligation"
s251:5 rationale
s251:16 The verb asks for an attempt, not for a result.
s252:5 examples
{253:7 2
s253:7 hits
[253:13 3
s253:15 Each Party «shall endeavour» to shorten the procedure.
s253:73 The Parties «shall, subject to their budgets, strive» to widen access.
s253:147 The Parties «shall make every effort» to settle the matter.
s254:7 misses
[254:15 1
s254:17 Each Party shall shorten the procedure.
{255:5 7
s255:5 id
s255:9 en.force.soft.pledge
s256:5 category
s256:15 force
s257:5 value
s257:12 soft-obligation
s258:5 patterns
[259:7 2
s259:9 (pledge|pledges) (themselves|itself) to
s260:9 <said> (pledge|pledges) to
s261:5 source
s261:13 research lexicon, strength 4; UN Charter art. 56
s262:5 rationale
s262:16 A pledge promises a bearing rather than a result.
s263:5 examples
{264:7 2
s264:7 hits
[264:13 1
s264:15 All members «pledge themselves to» act jointly.
s265:7 misses
[265:15 1
s265:17 A pledge of support was made.
{266:5 8
s266:5 id
s266:9 en.force.soft.deliberation
s267:5 category
s267:15 force
s268:5 value
s268:12 soft-obligation
s269:5 patterns
[270:7 3
s270:9 <duty> [<adverbial>] [<adverbial>] [to] <deliberation>
s271:9 (shall|will|must|undertake|undertakes) , ...14 , [to] [<adverbial>] <deliberation>
s272:9 <duty> [<adverbial>] to [<adverbial>] <deliberation>
s273:5 not-after
[273:16 1
s273:17 (request~|application~|complaint~|communication~|report~|dispute~|appeal~|claim~|the report|the reports|and decide)
s274:5 source
s274:13 project; codebook, "shall consider"
s275:5 rationale
s275:16 The duty is to think about it; what follows from it is left open.
s276:5 examples
{277:7 2
s277:7 hits
[277:13 2
s277:15 The Parties «shall consider» the needs of landlocked States.
s277:79 The Council «shall examine the possibility» of a wider area.
s278:7 misses
[278:15 1
s278:17 The Committee shall consider reports submitted under article 9.
{279:5 7
s279:5 id
s279:9 en.force.soft.qualified
s280:5 category
s280:15 force
s281:5 value
s281:12 soft-obligation
s282:5 patterns
[283:7 4
s283:9 (shall|will|must) [,] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|insofar as (possible|practicable)|in so far as (possible|practicable)|as appropriate|where appropriate|when appropriate|where possible|wherever possible|where practicable|where feasible|if possible|to the extent (possible|practicable|feasible)|within its means|within their means|as it deems appropriate|as they deem appropriate)
s284:9 (shall|will) , [...12] (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|as appropriate|where appropriate|to the extent (possible|practicable|feasible)) ,
s285:9 ^ (to the [fullest|greatest|maximum|widest] [possible] extent (possible|practicable|feasible)|as far as (possible|practicable)|so far as (possible|practicable)|where appropriate|as appropriate|where possible|wherever possible|to the extent (possible|practicable|feasible)|whenever possible) [,] [...10] (shall|will)
s286:9 shall , at the discretion of
s287:5 source
s287:13 project; codebook, "the duty is emptied by a qualifier"; Rajamani 2016
s288:5 rationale
s288:16 Set right beside the operator, the qualifier leaves the addressee to decide whether there is a duty at all.
s289:5 examples
{290:7 2
s290:7 hits
[290:13 2
s290:15 Each Party «shall, as appropriate», publish a summary.
s290:73 «To the extent possible, each Party shall» publish drafts.
s291:7 misses
[291:15 1
s291:17 Each Party shall publish appropriate summaries.
{292:5 8
s292:5 id
s292:9 en.force.soft.progressive
s293:5 category
s293:15 force
s294:5 value
s294:12 soft-obligation
s295:5 position
s295:15 after-operator
s296:5 patterns
[297:7 5
s297:9 with a view to (achieving|attaining|reaching) [...5] progressively
s298:9 with a view to progressively
s299:9 progressively (take|implement|realize|achieve|introduce|adopt|develop)
s300:9 (implemented|achieved|realized|introduced|applied) progressively
s301:9 to the maximum [extent] of [its|their] available resources
s302:5 source
s302:13 ICESCR art. 2(1) as read by CESCR General Comment 3 (1990)
s303:5 rationale
s303:16 Steps towards an aim, at a pace that is left open, make a soft duty of a hard operator.
s304:5 examples
{305:7 2
s305:7 hits
[305:13 1
s305:15 Each Party undertakes to act «with a view to achieving progressively» full coverage.
s306:7 misses
[306:15 1
s306:17 Duties shall be reduced progressively to nil by May.
{308:5 9
s308:5 id
s308:9 en.force.recommendation.should
s309:5 category
s309:15 force
s310:5 value
s310:12 recommendation
s311:5 patterns
[312:7 7
s312:9 should [not]
s313:9 ought [not] to
s314:9 it is (desirable|recommended|advisable) [that|to]
s315:9 (is|are) (encouraged|invited|urged|recommended|advised|called upon|requested) to
s316:9 (is|are) (encouraged|invited|urged|called upon)
s317:9 (may wish|are expected|is expected) to
s318:9 (recommend|recommends|urge|urges|invite|invites|encourage|encourages) (that|states|parties|members|the states|the parties|all states|governments)
s319:5 not-before
[319:17 1
s319:19 (if|case|event|which|that)
s320:5 not-inside
[320:17 1
s320:19 ^ should
s321:5 source
s321:13 project; codebook, "recommendation"
s322:5 rationale
s322:16 It asks and does not bind.
s323:5 examples
{324:7 2
s324:7 hits
[324:13 2
s324:15 Heads of mission «should» present their credentials within a week.
s324:85 Parties «are encouraged to» share their experience.
s325:7 misses
[325:15 2
s325:17 Should a dispute arise, the Parties shall consult.
s325:71 The Parties shall share their experience.
{327:5 8
s327:5 id
s327:9 en.force.permission.may
s328:5 category
s328:15 force
s329:5 value
s329:12 permission
s330:5 patterns
[330:15 5
s330:16 may
s330:21 might
s330:28 can
s330:33 may only
s330:43 may also
s331:5 not-after
[331:16 1
s331:18 <number>
s332:5 source
s332:13 project
s333:5 rationale
s333:16 It lets an actor act, or refrain.
s334:5 examples
{335:7 2
s335:7 hits
[335:13 1
s335:15 A Party «may» ask for an inspection.
s336:7 misses
[336:15 1
s336:17 A Party shall ask for an inspection.
{337:5 8
s337:5 id
s337:9 en.force.declaration.possible
s338:5 category
s338:15 force
s339:5 value
s339:12 declaration
s340:5 weight
s340:13 0.7
s341:5 patterns
[342:7 1
s342:9 (may|can|might|could) [also] (be a|be an|be one of|occur|arise|exist|result|lead to|cause|contribute)
s343:5 source
s343:13 project
s344:5 rationale
s344:16 What may be or happen is no leave to act.
s345:5 examples
{346:7 2
s346:7 hits
[346:13 1
s346:15 Such coatings «may be a» source of emissions.
s347:7 misses
[347:15 1
s347:17 A Party may ban such coatings.
{348:5 7
s348:5 id
s348:9 en.force.permission.free
s349:5 category
s349:15 force
s350:5 value
s350:12 permission
s351:5 patterns
[352:7 13
s352:9 (is|are|shall be|shall remain|remain~) free to
s353:9 (is|are) (permitted|allowed|admissible)
s354:9 (is|are|shall be) [hereby] (authorized|empowered|permitted|allowed|competent) to
s355:9 (need|needs) not
s356:9 (is|are|shall be) not (obliged|required|obligated|bound) to
s357:9 shall not be (obliged|required|obligated|bound) [to|by]
s358:9 (is|are|shall be) under no (obligation|duty)
s359:9 shall (not|have no) (oblige|obligation|impose|compel|require)
s360:9 (reserve|reserves|retain|retains) the (right|power|possibility)
s361:9 (has|have|shall have) [full|the|complete|such] (discretion|option|power|powers|authority|competence|possibility) to
s362:9 (has|have|shall have) full (discretion|powers)
s363:9 at [its|their|the] [sole] discretion
s364:9 (shall have|shall exercise) the (power|authority)
s365:5 source
s365:13 project; codebook, "lets an actor act or refrain"
s366:5 rationale
s366:16 A freedom or power under another name, or the express absence of a duty.
s367:5 examples
{368:7 2
s368:7 hits
[368:13 3
s368:15 A Party «is free to» choose the means.
s368:57 The requested State «shall not be required to» disclose trade secrets.
s368:131 The Board «shall have the power to» lend.
s369:7 misses
[369:15 1
s369:17 A Party is required to choose the means.
{370:5 7
s370:5 id
s370:9 en.force.permission.nothing-prevents
s371:5 category
s371:15 force
s372:5 value
s372:12 permission
s373:5 patterns
[374:7 6
s374:9 nothing in ...12 (shall|may|will) [not] [be] (prevent|preclude|prohibit|limit|restrict|hinder|require|oblige)
s375:9 nothing in ...12 (shall|may|will|is to) be (construed|interpreted|understood) ...6 (prevent~|preclude~|prohibit~|limit~|restrict~|require~|oblige~)
s376:9 nothing in ...12 (prevents|precludes|prohibits|requires|obliges|restricts|limits)
s377:9 (shall|does|do|will) not [be construed to] [be interpreted to] (prevent|preclude|prohibit|restrict|require|oblige)
s378:9 shall not be (construed|interpreted|understood) [as|so as] [to] (prevent~|preclude~|prohibit~|require~|oblige~)
s379:9 ^ nothing [shall|may] (prevent~|preclude~)
s380:5 source
s380:13 project; codebook, "nothing shall prevent a Party from"; GATT arts XX, XXI
s381:5 rationale
s381:16 Where nothing prevents an act, the act is allowed.
s382:5 examples
{383:7 2
s383:7 hits
[383:13 2
s383:15 «Nothing in this Chapter shall prevent» a Party from screening investments.
s383:94 «Nothing in this Pact shall be construed to require» a Party to disclose data.
s384:7 misses
[384:15 1
s384:17 Nothing in this Pact shall affect the law of the sea.
{386:5 8
s386:5 id
s386:9 en.force.entitlement.right
s387:5 category
s387:15 force
s388:5 value
s388:12 entitlement
s389:5 patterns
[390:7 14
s390:9 (has|have) [also] (the|a) right
s391:9 shall [<adverbial>] have (the|a|an) [exclusive|equal|same] right~
s392:9 (is|are) [also] entitled
s393:9 <shall> [<adverbial>] enjoy
s394:10 <shall> , ...16 , [continue to] enjoy
s395:9 <shall> continue to enjoy
s396:9 <shall> be (accorded|granted|afforded) [...5] (privilege~|immunity|immunities|facilities|exemption~|protection)
s397:9 shall be entitled
s398:9 <person> shall [<adverbial>] (enjoy|receive|benefit)
s399:9 (members|judges|officials|experts) of ...4 shall , ...10 , receive
s400:9 (members|judges|officials|representatives|delegates|experts|staff) [...8] shall [, ...10 ,] (enjoy|receive)
s401:9 <person> shall have (the opportunity|access|free access|equal access)
s402:9 <person> (enjoys|enjoy)
s403:9 ^ [the] right (to|of)
s404:5 not-before
[404:17 1
s404:19 no
s405:5 source
s405:13 project; codebook, "entitlement"
s406:5 rationale
s406:16 It gives a right, and names no duty-bearer.
s407:5 examples
{408:7 2
s408:7 hits
[408:13 2
s408:15 Everyone «has the right» to a hearing.
s408:57 A national of one Party «shall be entitled» to legal aid.
s409:7 misses
[409:15 1
s409:17 The Council has no right of appeal.
{410:5 8
s410:5 id
s410:9 en.force.entitlement.recognised
s411:5 category
s411:15 force
s412:5 value
s412:12 entitlement
s413:5 weight
s413:13 0.6
s414:5 patterns
[415:7 1
s415:9 (recognize|recognizes) the [equal] (right|rights) (to|of)
s416:5 source
s416:13 ICESCR arts 6 to 15
s417:5 rationale
s417:16 The right is recognised, and what the Party must do about it, if the text says so, governs.
s418:5 examples
{419:7 2
s419:7 hits
[419:13 1
s419:15 The Parties «recognize the right of» everyone to rest.
s420:7 misses
[420:15 1
s420:17 Everyone has the right to rest.
{422:5 9
s422:5 id
s422:9 en.force.declaration.in-force
s423:5 category
s423:15 force
s424:5 value
s424:12 declaration
s425:5 patterns
[426:7 12
s426:9 <shall> [<adverbial>] [<adverbial>] (enter|come|be brought|be put) [provisionally] into (force|effect|operation)
s427:9 <shall> [<adverbial>] (take|have) effect
s428:9 <shall> , ...14 , (enter into force|take effect|come into force)
s429:9 <shall> [<adverbial>] (remain|continue|be|stay) (in force|open|valid|effective|in effect|operative|applicable|binding|deposited|in operation|void|null|without effect)
s430:9 <shall> [<adverbial>] (become~|be) (effective|operative|binding|applicable|final|null|void|definitive|valid|null and void)
s431:9 <shall> not [<adverbial>] (enter into force|take effect|become|come into force)
s432:9 <shall> [<adverbial>] (expire|lapse|cease|terminate)
s433:9 (period|term|mandate|limit|limits|year|years|duration|validity|time|agreement|convention|protocol|day) [...10] <shall> [<adverbial>] (continue|end|run|commence|begin|start)
s434:9 <shall> [<adverbial>] (cease|continue) to (be|have|apply|hold|exist|operate|enjoy)
s435:9 <shall> be [automatically] (extended|renewed|prolonged) [for]
s436:9 <shall> [<adverbial>] remain open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s437:9 <shall> be open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s438:5 not-after
[438:16 1
s438:18 (all activities|its activities|the application|the practice)
s439:5 unless
[439:13 1
s439:15 (party~|state~|country|countries|government~|authorities|authority|committee|court|council|commission|board|secretariat|community|panel|tribunal) [...3] shall [<adverbial>] (continue|commence|begin|start|terminate|end|cease)
s440:5 source
s440:13 project; codebook, "settles applicability or entry into force"
s441:5 rationale
s441:16 The instrument or a time limit begins, lasts or ends; nobody is told to act.
s442:5 examples
{443:7 2
s443:7 hits
[443:13 3
s443:15 This Protocol «shall enter into force» on the tenth day.
s443:75 The Convention «shall be open for signature» in Oslo.
s443:132 The mandate «shall expire» after two years.
s444:7 misses
[444:15 1
s444:17 The Parties shall continue consultations.
{445:5 9
s445:5 id
s445:9 en.force.declaration.applies
s446:5 category
s446:15 force
s447:5 value
s447:12 declaration
s448:5 patterns
[449:7 18
s449:9 <instrument> [...10] <shall> [<adverbial>] [not] [<adverbial>] apply
s450:9 (provisions|rules|following|same|foregoing|rates|definitions|conditions|procedures|exceptions|exemptions|restrictions|principles|criteria|requirements|obligations|rights|limits|obligation|requirement|exemption|this) [...12] <shall> [<adverbial>] [not] [<adverbial>] apply
s451:9 <shall> [<adverbial>] [not] [<adverbial>] (apply|extend) (to|in|as from|from|mutatis mutandis|equally|where|when|if|only|until|for|between|with effect|subject|provided)
s452:9 <shall> not [<adverbial>] apply
s453:9 <shall> apply $
s454:9 <shall> [<adverbial>] [not] be [<adverbial>] (applicable|deemed|considered|regarded|treated as|understood|construed|interpreted|read|defined|presumed|covered by|excluded from|governed|regulated)
s455:9 <shall> ...10 prevail
s456:9 <shall> not be subject to [the] ...4 (provisions|provision|procedure~|dispute|chapter|article|paragraph|section|requirements)
s457:10 <shall> , ...12 be subject
s458:10 <shall> not , ...6 , (render|affect|impair)
s459:9 <shall> not [<adverbial>] [in any way] (render|impair|affect|prejudice)
s460:9 <shall> [<adverbial>] [not] (prevail|supersede|govern|cover|override|replace|mean|have the [same] meaning~|refer to|take precedence)
s461:9 <shall> be (without prejudice|subject)
s462:9 <shall> ...6 be (applicable|considered|deemed|regarded)
s463:10 <shall> , ...12 be (considered|deemed|regarded|applicable)
s464:9 <shall> be so (understood|construed|interpreted)
s465:9 <shall> be (replaced|amended|deleted|inserted|modified|substituted) [as follows|by|and]
s466:9 <shall> [not] (affect|prejudice|impair|alter|modify|derogate from|detract from|diminish) [in any way] (the|any|this|its|existing|their|rights|in)
s467:5 not-after
[467:16 3
s467:18 effective
s467:31 sanctions
s467:44 appropriate
s468:5 unless
[468:13 1
s468:15 (party~|state~|member~|countries|side~|community|committee|court|council|commission|board|secretariat|tribunal|panel|authorities|administrations) [...3] <shall> [<adverbial>] (apply|extend|replace|amend|modify|govern|refer)
s469:5 source
s469:13 project; codebook, "settles applicability"
s470:5 rationale
s470:16 It says where a rule holds and what it does to other rules, and tells nobody to act.
s471:5 examples
{472:7 2
s472:7 hits
[472:13 3
s472:15 «This Chapter shall apply» to trade in services.
s472:67 This Annex «shall not affect the» rights of third States.
s472:128 The «following rules shall apply».
s473:7 misses
[473:15 1
s473:17 The Court shall apply this Statute.
{474:5 8
s474:5 id
s474:9 en.force.declaration.constitutes
s475:5 category
s475:15 force
s476:5 value
s476:12 declaration
s477:5 patterns
[478:7 29
s478:9 <shall> [<adverbial>] (consist of|be composed of|comprise|constitute|form|form part of|be known as|be called|be equivalent to|be equal to|amount to)
s479:9 <shall> [<adverbial>] be [<adverbial>] (a|an|the) (member|party|part|integral|organ|exit|entry|principal|seat|body|official|depositary|depository|chairman|president|primary|period|time|number|date|currency|language|languages|purpose|basis|following|rate|basic|most|same|total|amount|value|place)
s480:9 <shall> be the
s481:9 <shall> be integral parts
s482:9 <shall> be (incompatible|compatible|consistent) with
s483:9 following <shall> be
s484:10 <shall> [also] be :
s485:9 <shall> be elected by
s486:9 <shall> be (as follows|of|a member of|members of|in [the] [...3] (language|languages)|for a (term|period)|at the (seat|headquarters)|composed|chaired by|headed by|presided|located|established at|equally authentic)
s487:9 there (is|are) [hereby] (established|created|constituted|set up|instituted)
s488:9 there shall be (established|a|an|one|the|created|constituted)
s489:9 (is|are) hereby [...3] (established|created|repealed|terminated|adopted|approved|amended|abrogated|incorporated|authorized)
s490:9 (hereby|do hereby) (establish|establishes|create|creates|constitute)
s491:9 <shall> have (precedence|priority) over
s492:9 (jurisdiction|competence) of the <organ> [...4] <shall>
s493:9 (members|judges|member|president|chairman) [...6] <shall> be elected
s494:9 <shall> have (one|two|no|three|its own|legal|full legal|its seat|its headquarters|international|indefinite|the same|no vote|the force|no binding|juridical|jurisdiction|the following|competence|equal|as its)
s495:9 <shall> (possess|enjoy) [full|international] (legal|juridical|international) (personality|capacity)
s496:9 each (member|party|state|representative|governor) <shall> have
s497:9 <shall> [<adverbial>] not have more than
s498:9 (objective|objectives|purpose|purposes) [...8] shall be
s499:9 <shall> be (eligible|ineligible|immune|exempt|confidential)
s500:9 <shall> [also] be (deposited|registered) with the
s501:9 <shall> be (required for|by consensus|by a majority)
s502:9 <shall> be (taken|adopted|made|decided|elected|passed) [...4] by [...3] (majority|consensus|unanimity|unanimous|two-thirds|vote)
s503:9 <shall> be without [any] [legal] (effect|force)
s504:9 (language|languages) [...8] <shall> be
s505:9 (election~|term of office|terms of office|voting|vote|quorum) [...10] <shall>
s506:9 (may take place only|may be effected only)
s507:5 not-after
[507:16 1
s507:18 subject
s508:5 source
s508:13 project; codebook, "defines, constitutes"; measurement notes, constitutive rules
s509:5 rationale
s509:16 It makes something what it is.
s510:5 examples
{511:7 2
s511:7 hits
[511:13 2
s511:15 The Assembly «shall consist of» delegates.
s511:61 «There is hereby established» a Fund.
s512:7 misses
[512:15 1
s512:17 Each Party shall establish a register.
{513:5 7
s513:5 id
s513:9 en.force.declaration.counts
s514:5 category
s514:15 force
s515:5 value
s515:12 declaration
s516:5 patterns
[517:7 3
s517:9 <shall> [not] be (taken into account|counted|disregarded|included|reckoned|eligible)
s518:9 <shall> be (free from|free of|exempt|exempted|immune)
s519:9 <shall> (qualify|count|rank|be an originating)
s520:5 source
s520:13 project
s521:5 rationale
s521:16 A rule of reckoning or of status.
s522:5 examples
{523:7 2
s523:7 hits
[523:13 1
s523:15 Spare parts «shall be disregarded».
s524:7 misses
[524:15 1
s524:17 A Party shall take them into account.
{525:5 9
s525:5 id
s525:9 en.force.declaration.means
s526:5 category
s526:15 force
s527:5 value
s527:12 declaration
s528:5 patterns
[529:7 10
s529:9 (means|mean)
s530:9 <shall> (mean|denote|signify)
s531:9 (term|terms|expression|word|definition) ...6 <shall> (include|cover|be)
s532:9 (is|are) defined (as|in)
s533:9 has the (same|following) meaning
s534:9 have the (same|following) meaning~
s535:9 (refers|refer) to
s536:9 hereinafter [referred to as|called]
s537:9 (is|are) (understood|deemed|considered|referred) (as|to)
s538:9 term ...8 shall [not] [be]
s539:5 not-after
[539:16 1
s539:18 (such as|of transport)
s540:5 not-before
[540:17 1
s540:19 (through|financial|material|technical|military|legal|possible|effective|necessary|what|own|own|by|such|these|the|other|all|appropriate|that|any|those|of|peaceful|its|their|no|diplomatic|electronic|and|or|which|party|parties|report~|information|measures|steps|cooperation|training)
s541:5 source
s541:13 project; codebook, "means"
s542:5 rationale
s542:16 It gives a word its meaning.
s543:5 examples
{544:7 2
s544:7 hits
[544:13 1
s544:15 "Vessel" «means» any craft that floats.
s545:7 misses
[545:15 1
s545:17 Each Party shall use all appropriate means.
{546:5 9
s546:5 id
s546:9 en.force.declaration.finite
s547:5 category
s547:15 force
s548:5 value
s548:12 declaration
s549:5 weight
s549:13 0.55
s550:5 patterns
[551:7 16
s551:9 (enter|enters|entered|come|comes) into (force|effect)
s552:9 (is|are|remains|remain) open (for|to) [...2] (signature|accession|ratification|acceptance|all)
s553:9 (is|are) (subject to|concluded for|binding|effective|valid|applicable|without prejudice to)
s554:9 (becomes|become) (effective|binding|final|operative|a|an|part)
s555:9 (takes|take) effect
s556:9 <instrument> [...4] (apply|applies|govern|governs|cover|covers|extend|extends)
s557:9 (does|do) not (apply|affect|extend|prejudice|cover|constitute)
s558:9 (prevails|prevail|supersedes|supersede)
s559:9 (falls|fall) within the scope
s560:9 (is|are) (incompatible|compatible|consistent|identical)
s561:9 (is|are) (an integral part|integral parts|a member|equally authentic|attached|annexed|as follows|the following|set out|listed|specified|set forth|contained|defined|considered|deemed)
s562:9 (form|forms|constitute|constitutes|comprise|comprises) [an|a|the] [integral] (part|parts)
s563:9 (constitutes|consists of)
s564:9 (objective|objectives|purpose|purposes|aim|aims) of this ...4 (is|are)
s565:9 (requires|require) (acceptance|approval|consent|ratification|unanimity|the approval|the consent|a majority)
s566:9 (establishes|establish) the consent
s567:5 not-inside
[567:17 1
s567:19 <instrument> [...6] (<shall>|may) [...3] (apply|govern|cover|extend)
s568:5 source
s568:13 project; codebook, "states, defines, constitutes"
s569:5 rationale
s569:16 A plain present tense states what is so; it governs only where no operator stands beside it.
s570:5 examples
{571:7 2
s571:7 hits
[571:13 2
s571:15 The Annexes «form an integral part» of this Pact.
s571:68 This Pact «is subject to» ratification.
s572:7 misses
[572:15 1
s572:17 The Pact shall be ratified.
{573:5 9
s573:5 id
s573:9 en.force.declaration.position
s574:5 category
s574:15 force
s575:5 value
s575:12 declaration
s576:5 weight
s576:13 0.2
s577:5 patterns
[578:7 2
s578:9 <said> [also|further|fully] (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms|recall|recalls|note|notes|stress|emphasize|underline|reiterate|understand|believe|consider|share|declare|attach|express|take note|welcome|intend)
s579:9 (recognize|recognizes|acknowledge|acknowledges|affirm|affirms|reaffirm|reaffirms|confirm|confirms) (the importance|the need|that|their|its|the value|the role|the fact)
s580:5 not-before
[580:17 1
s580:19 (to|shall|may|should|must|which|that|if|will)
s581:5 source
s581:13 project; codebook, "recognises, recalls, reaffirms"
s582:5 rationale
s582:16 It states a view; what the provision goes on to require governs.
s583:5 examples
{584:7 2
s584:7 hits
[584:13 1
s584:15 The «Parties share» the view that tourism matters to the islands.
s585:7 misses
[585:15 1
s585:17 The Parties shall recognize the certificates.
{587:5 7
s587:5 id
s587:9 en.addressee.party
s588:5 category
s588:15 addressee
s589:5 value
s589:12 party
s590:5 patterns
[590:15 1
s590:16 <party>
s591:5 source
s591:13 project; Rajamani 2016 on "each Party" and "Parties"
s592:5 rationale
s592:16 States and unions of States that can be bound.
s593:5 examples
{594:7 2
s594:7 hits
[594:13 1
s594:15 «Contracting Parties» shall notify.
s595:7 misses
[595:15 1
s595:17 The notice shall be in writing.
{596:5 7
s596:5 id
s596:9 en.addressee.each-party
s597:5 category
s597:15 addressee
s598:5 value
s598:12 each-party
s599:5 patterns
[600:7 2
s600:9 (each|every|no|any|either|neither|a|the|another) [<party-adjective>] <party-noun>
s601:9 (a|the|each|any) [...1] <party-noun> (concerned|party)
s602:5 source
s602:13 project; Rajamani 2016
s603:5 rationale
s603:16 One party at a time, so that each knows that it is meant.
s604:5 examples
{605:7 2
s605:7 hits
[605:13 1
s605:15 «Each Contracting Party» shall notify.
s606:7 misses
[606:15 1
s606:17 Parties shall notify.
{607:5 7
s607:5 id
s607:9 en.addressee.organ
s608:5 category
s608:15 addressee
s609:5 value
s609:12 organ
s610:5 patterns
[611:7 2
s611:9 <organ>
s612:9 (authorities|authority) of (each|the|a|any) [contracting|other|requested|requesting] (party|state)
s613:5 source
s613:13 project
s614:5 rationale
s614:16 A body or office that can act.
s615:5 examples
{616:7 2
s616:7 hits
[616:13 1
s616:15 The «Committee» shall meet.
s617:7 misses
[617:15 1
s617:17 The meeting shall be public.
{618:5 7
s618:5 id
s618:9 en.addressee.person
s619:5 category
s619:15 addressee
s620:5 value
s620:12 person
s621:5 patterns
[622:7 2
s622:9 <person>
s623:9 (members|member|judge|judges|officials|staff|experts) of the [...3] <organ>
s624:5 source
s624:13 project
s625:5 rationale
s625:16 Persons and peoples, natural or legal.
s626:5 examples
{627:7 2
s627:7 hits
[627:13 1
s627:15 «Everyone» has the right to a name.
s628:7 misses
[628:15 1
s628:17 The State shall issue a name.
{629:5 7
s629:5 id
s629:9 en.addressee.instrument
s630:5 category
s630:15 addressee
s631:5 value
s631:12 instrument
s632:5 patterns
[632:15 1
s632:16 <instrument>
s633:5 source
s633:13 project
s634:5 rationale
s634:16 The instrument and its parts, which cannot act.
s635:5 examples
{636:7 2
s636:7 hits
[636:13 1
s636:15 «This Agreement» shall apply.
s637:7 misses
[637:15 1
s637:17 The Court shall apply it.
{639:5 7
s639:5 id
s639:9 en.clause.relative
s640:5 category
s640:15 clause
s641:5 value
s641:12 relative
s642:5 patterns
[642:15 6
s642:16 which
s642:23 who
s642:28 whom
s642:34 whose
s642:41 that
s642:47 whereby
s643:5 source
s643:13 project
s644:5 rationale
s644:16 The operator that follows belongs to the clause that they open.
s645:5 examples
{646:7 2
s646:7 hits
[646:13 1
s646:15 Measures «which» may affect trade shall be notified.
s647:7 misses
[647:15 1
s647:17 Trade measures shall be notified.
{648:5 7
s648:5 id
s648:9 en.clause.demonstrative
s649:5 category
s649:15 clause
s650:5 value
s650:12 none
s651:5 patterns
[652:7 3
s652:9 (of|to|by|in|for|with|from|on|under|at|than|against|between|within|upon) that
s653:10 , that [<party-adjective>] (<party-noun>|organization|authority|committee|person|court)
s654:9 that (<party-noun>|person|authority|organization) (shall|may|must|will)
s655:5 source
s655:13 project
s656:5 rationale
s656:17 "That Party" points; it opens no clause.
s657:5 examples
{658:7 2
s658:7 hits
[658:13 1
s658:15 If a Party so asks, «that Party shall» pay.
s659:7 misses
[659:15 1
s659:17 A rule that may bind.
{660:5 7
s660:5 id
s660:9 en.clause.conditional
s661:5 category
s661:15 clause
s662:5 value
s662:12 conditional
s663:5 patterns
[664:7 6
s664:9 (if|where|when|whenever|wherever|unless|until|because|while|whilst|as|though|although|whereas|once|whether|lest)
s665:9 in (case|cases|the event) [that|of|where]
s666:9 to the extent [that]
s667:9 (in so far|insofar|so far|so long|as long|as soon) as
s668:9 (so|in order) that
s669:9 in the (case|cases) (of|where)
s670:5 source
s670:13 project
s671:5 rationale
s671:16 They open a clause of circumstance; its operators do not govern.
s672:5 examples
{673:7 2
s673:7 hits
[673:13 1
s673:15 «If» the Party may not comply, it shall say so.
s674:7 misses
[674:15 1
s674:17 The Party shall comply.
{675:5 7
s675:5 id
s675:9 en.clause.proviso
s676:5 category
s676:15 clause
s677:5 value
s677:12 proviso
s678:5 patterns
[678:15 8
s678:16 provided that
s678:31 provided however that
s678:55 provided , however , that
s678:83 except that
s678:96 save that
s678:108 it being understood that
s678:136 on the understanding that
s678:164 on condition that
s679:5 source
s679:13 project
s680:5 rationale
s680:16 A proviso trims the norm before it and does not govern.
s681:5 examples
{682:7 2
s682:7 hits
[682:13 1
s682:15 Entry is free, «provided that» it shall be declared.
s683:7 misses
[683:15 1
s683:17 Each Party provided a list.
{684:5 7
s684:5 id
s684:9 en.clause.transparent
s685:5 category
s685:15 clause
s686:5 value
s686:12 transparent
s687:5 patterns
[688:7 8
s688:9 (agree|agrees|agreed) [...3] that
s689:9 (it is|is hereby) [also] (agreed|understood) [...6] that
s690:9 (decides|decide|resolves|undertake|undertakes|understand) [also|further] that
s691:9 (decides|resolves) ...14 that
s692:9 and that
s693:9 (recognize|recognizes|confirm|confirms) that
s694:9 to the effect that
s695:9 (declare|declares) that
s696:5 source
s696:13 project
s697:5 rationale
s697:16 What follows "agree that" is itself the norm.
s698:5 examples
{699:7 2
s699:7 hits
[699:13 1
s699:15 The Parties «agree that» fees shall be waived.
s700:7 misses
[700:15 1
s700:17 Fees that may be waived.
{701:5 7
s701:5 id
s701:9 en.clause.finite-verb
s702:5 category
s702:15 clause
s703:5 value
s703:12 finite-verb
s704:5 patterns
[704:15 9
s704:16 is
s704:20 are
s704:25 was
s704:30 were
s704:36 has
s704:41 have
s704:47 had
s704:52 does
s704:58 do
s705:5 source
s705:13 project
s706:5 rationale
s706:16 A verb that carries a relative clause, so that the operator after it stands outside.
s707:5 examples
{708:7 2
s708:7 hits
[708:13 1
s708:15 A Party which «is» late shall say so.
s709:7 misses
[709:15 1
s709:17 A Party shall say so.
{710:5 7
s710:5 id
s710:9 en.clause.coordinator
s711:5 category
s711:15 clause
s712:5 value
s712:12 coordinator
s713:5 patterns
[713:15 2
s713:16 and
s713:21 or
s714:5 source
s714:13 project
s715:5 rationale
s715:16 What follows shares the clause of what stands before.
s716:5 examples
{717:7 2
s717:7 hits
[717:13 1
s717:15 It shall be short «and» may be secret.
s718:7 misses
[718:15 1
s718:17 It shall be short.
{719:5 8
s719:5 id
s719:9 en.clause.negation
s720:5 category
s720:15 clause
s721:5 value
s721:12 negation
s722:5 patterns
[722:15 11
s722:17 no
s722:22 neither
s722:31 nor
s722:36 none
s722:42 nobody
s722:50 no one
s722:58 nothing
s722:67 no party
s722:77 in no case
s722:89 under no circumstances
s722:113 never
s723:5 not-after
[723:16 1
s723:18 (later|less|more|longer|other|fewer|better|higher|event|<number>)
s724:5 source
s724:13 project
s725:5 rationale
s725:16 A negated subject forbids what a plain one would be told or allowed to do.
s726:5 examples
{727:7 2
s727:7 hits
[727:13 1
s727:15 «No Party» shall levy a toll.
s728:7 misses
[728:15 1
s728:17 Each Party shall reply no later than noon.
"""####
}
