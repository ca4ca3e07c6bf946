// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_vagueness: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 3
s5:3 vague-measure
[5:18 12
s5:19 measure~
s5:29 step~
s5:36 action
s5:44 actions
s5:53 effort~
s5:62 initiative~
s5:75 arrangement~
s5:89 means
s5:96 policies
s5:106 activities
s5:118 procedures
s5:130 efforts
s6:3 right-holder
[6:17 29
s6:18 everyone
s6:28 all persons
s6:41 all people
s6:53 all peoples
s6:66 peoples
s6:76 every (person|child|human being|individual|citizen|worker)
s6:137 the child
s6:148 children
s6:158 women
s6:165 men
s6:170 workers
s6:179 migrants
s6:189 migrant workers
s6:206 refugees
s6:216 persons with disabilities
s6:243 the elderly
s6:256 older persons
s6:271 the accused
s6:284 indigenous peoples
s6:304 minorities
s6:316 individuals
s6:329 victims
s6:338 detainees
s6:349 prisoners
s6:360 the family
s6:372 families
s6:382 employees
s6:393 consumers
s6:404 users
s7:3 cooperative-verb
[7:21 4
s7:22 cooperate~
s7:34 collaborate~
s7:48 coordinate~
s7:61 consult~
s8:1 rules
[9:3 19
{9:5 11
s9:5 id
s9:9 en.vagueness.what.evaluative
s10:5 category
s10:15 vagueness
s11:5 value
s11:12 what
s12:5 weight
s12:13 0.8
s13:5 patterns
[14:7 5
s14:9 (reasonable|reasonably|unreasonable|unreasonably|proper|properly|suitable|fair|fairly|unfair|equitable|equitably|just|satisfactory|acceptable|legitimate|genuine|arbitrary|abusive|unjustifiable|unjustified)
s15:9 (humane|decent|favourable|orderly|sound|harmful|improper|adequate|adequately|inadequate|effective|effectively|normal|appropriate|inappropriate|appropriately|cruel|inhuman|degrading)
s16:9 (good faith|due diligence|due process|in like circumstances|like circumstances|similar circumstances|favourable conditions)
s17:9 (sustainable|sustainably|transparent|transparency|balanced|robust|optimum|optimal|viable|constructive|harmonious|harmoniously|friendly|beneficial|conducive|groundless|discriminatory manner|quality|efficiency|competitiveness|useful|usefully)
s18:9 (healthy|safe|dignified|dignity|well-being|welfare|peaceful|prosperity|harmonious development|economic development|social progress|social development|living standards|standard of living|cultural)
s19:5 not-after
[19:16 9
s19:18 authorities
s19:33 authority
s19:46 means of transport
s19:68 date
s19:76 from the
s19:88 on the
s19:98 upon
s19:106 as of
s19:115 assurance
s20:5 not-inside
[20:17 2
s20:19 (less|more|most|least) favourable
s20:56 acceptable to the (government|ministry)
s21:5 source
s21:13 Abbott et al. 2000 p. 412; research lexicon EVAL
s22:5 rationale
s22:16 Whether the word fits can only be judged case by case.
s23:5 measured
{23:15 2
s23:16 hits
s23:22 50
s23:26 right
s23:33 43
s24:5 examples
{25:7 2
s25:7 hits
[25:13 1
s25:15 Each Party shall take «reasonable» care.
s26:7 misses
[26:15 1
s26:17 Each Party shall take care.
{27:5 10
s27:5 id
s27:9 en.vagueness.what.degree
s28:5 category
s28:15 vagueness
s29:5 value
s29:12 what
s30:5 weight
s30:13 0.6
s31:5 patterns
[32:7 2
s32:9 (significant|significantly|substantial|substantially|material injury|materially|serious|seriously|grave|gravely|severe|severely|gross|minor|minimal|undue|unduly|excessive|disproportionate|proportionate|sufficient|sufficiently|insufficient|considerable|major|important|importance|extensive|widespread|systematic|efficient|efficiently|meaningful)
s33:9 (maximum extent|highest possible|highest attainable|high level|higher level|greater|better|closely|closer|strong|stronger|strongly|broad|broader|wide|wider|widest|large|larger|fullest|comprehensive|ambitious|enhanced|rapid|rapidly|increasingly|deep|exceptional|exceptionally|imminent|manifestly)
s34:5 not-inside
[34:17 6
s34:19 comprehensive pension plan~
s34:50 comprehensive plan~
s34:73 deep (sea|seabed|water)
s34:100 (community|world|nation|country|system|sector|economy|industry|government) wide
s34:183 (larger|greater|wider|better) than
s34:221 (sufficient|insufficient) ...1 period~
s35:5 source
s35:13 research lexicon DEGREE
s36:5 rationale
s36:16 How much of it is enough is not said.
s37:5 measured
{37:15 2
s37:16 hits
s37:22 50
s37:26 right
s37:33 46
s38:5 examples
{39:7 2
s39:7 hits
[39:13 1
s39:15 A Party may act on «serious» injury.
s40:7 misses
[40:15 1
s40:17 A Party may act on injury.
{41:5 10
s41:5 id
s41:9 en.vagueness.what.measures
s42:5 category
s42:15 vagueness
s43:5 value
s43:12 what
s44:5 weight
s44:13 0.9
s45:5 patterns
[46:7 3
s46:9 (take|takes|taking|adopt|adopts|adopting|undertake|undertaking) [all|such|the|any|other] [...3] <vague-measure>
s47:9 (ways and means|all possible means|by all means|every means|appropriate means)
s48:9 (make|makes|making) ...2 (effort~|arrangements)
s49:5 not-inside
[49:17 1
s49:19 (take|adopt) [the|such|those] [...1] measures (referred|listed|specified|set out|provided)
s50:5 source
s50:13 research lexicon BLANK_CONDUCT
s51:5 rationale
s51:16 Some measure is owed; which one is left to the addressee.
s52:5 measured
{52:15 2
s52:16 hits
s52:22 50
s52:26 right
s52:33 43
s53:5 examples
{54:7 2
s54:7 hits
[54:13 1
s54:15 Parties shall «take all necessary measures» to end it.
s55:7 misses
[55:15 1
s55:17 Parties shall end it.
{56:5 12
s56:5 id
s56:9 en.vagueness.what.blank-conduct
s57:5 category
s57:15 vagueness
s58:5 value
s58:12 what
s59:5 weight
s59:13 0.8
s60:5 patterns
[61:7 4
s61:9 (promote|promotes|promoting|facilitate|facilitates|facilitating|strengthen|strengthens|strengthening|enhance|enhances|enhancing|foster|fosters|fostering|improve|improves|improving|improvement|encourage|encourages|encouraging|support|supports|supporting|contribute|contributes|contributing|develop|develops|developing|raise awareness|awareness|stimulate|stimulating|intensify|intensifying|deepen|deepening|upgrade|upgrading|modernize|modernization|harmonize|harmonizing|harmonization|broaden|expand|expanding|expansion|diversify|diversification|favour|promotion|enhancement)
s62:9 (cooperate|cooperates|cooperating|cooperation|collaborate|collaboration|coordinate|coordination|work together|working together|exchange of views|exchange of experience|exchange of information|exchange information|dialogue)
s63:9 (have regard to|give priority|priority|pay attention|attention|be guided by|principles|principle|spirit|mutual understanding|objectives|objective|aims)
s64:9 (reach [a|an] [mutually] (satisfactory|acceptable|appropriate)|find [a|an] [...2] (solution|settlement))
s65:5 not-before
[65:17 7
s65:19 customs
s65:30 least
s65:39 committee on
s65:55 organization for economic
s65:84 council for
s65:99 minister~ of
s65:115 sales
s66:5 not-inside
[66:17 5
s66:19 (minister|ministry|department|agency|institute) (of|for) ...4 (promotion|expansion|development|cooperation|support|improvement)
s66:150 in (cooperation|collaboration|coordination) with
s66:202 the following (principles|objectives|aims)
s66:248 (subsidy|subsidies|price|prices|income) [or|and] support
s66:308 (contribute|contributes|contributing) to the ...4 (plan|fund|scheme|budget|cost|costs)
s67:5 not-after
[67:16 8
s67:18 council
s67:29 agreement
s67:42 countries
s67:55 country
s67:66 country party
s67:83 committee
s67:96 bank
s67:104 fund
s68:5 source
s68:13 research lexicon BLANK_CONDUCT; Horn, Mavroidis & Sapir 2010
s69:5 rationale
s69:16 Any conduct in the right direction may be said to do it.
s70:5 measured
{70:15 2
s70:16 hits
s70:22 50
s70:26 right
s70:33 44
s71:5 examples
{72:7 2
s72:7 hits
[72:13 1
s72:15 The Parties shall «promote» tourism.
s73:7 misses
[73:15 1
s73:17 The Parties shall license guides.
{74:5 9
s74:5 id
s74:9 en.vagueness.what.open-value
s75:5 category
s75:15 vagueness
s76:5 value
s76:12 what
s77:5 weight
s77:13 0.6
s78:5 patterns
[79:7 2
s79:9 (public order|ordre public|public policy|public morals|morals|national security|essential security interests|essential security|public interest|general welfare|democratic society|human dignity|sustainable development|rule of law|best interests|public health|public safety|precautionary|common but differentiated|equitable utilization|proportionality|common heritage|mutual benefit|vital interests|object and purpose|national circumstances|compelling reasons|public emergency|legitimate interests)
s80:9 (interests of|in the interest of|balance of payments|serious difficulties|serious disturbances|economic situation|market conditions|international standards|international practice)
s81:5 source
s81:13 research lexicon OPEN_VALUE; Schill & Briese 2009
s82:5 rationale
s82:16 A value whose content others will dispute.
s83:5 measured
{83:15 2
s83:16 hits
s83:22 50
s83:26 right
s83:33 45
s84:5 examples
{85:7 2
s85:7 hits
[85:13 1
s85:15 A Party may refuse on grounds of «public policy».
s86:7 misses
[86:15 1
s86:17 A Party may refuse.
{87:5 9
s87:5 id
s87:9 en.vagueness.circumstance.discretion
s88:5 category
s88:15 vagueness
s89:5 value
s89:12 circumstance
s90:5 weight
s90:13 0.9
s91:5 patterns
[92:7 9
s92:9 (where|when|if|as|whenever) (appropriate|necessary|applicable|needed|required|relevant|possible|feasible|practicable|desirable)
s93:9 as the case may be
s94:9 (circumstances permitting|subject to availability|if need be|in the light of|in light of|with due regard|having regard to|taking into account|taking account of|taking into consideration|bearing in mind|take into account|taken into account|account being taken|due account|due regard|conscious of)
s95:9 (in (special|exceptional|certain|particular|some) (circumstances|cases))
s96:9 (it|they|he|party~) (considers|consider|deems|deem) [it] (necessary|appropriate|fit|useful|desirable|essential|advisable)
s97:9 as ...4 may (decide|determine|deem|agree|consider)
s98:9 (at|in) (its|their|the) discretion
s99:9 (as|where|if) (mutually|jointly|may be) agreed
s100:9 (wish to|wishes to|desire to|interested|if they so agree|by mutual agreement|by agreement between|by common agreement)
s101:5 source
s101:13 research lexicon CONDITION; Schill & Briese 2009
s102:5 rationale
s102:16 The addressee judges for itself whether the case has come.
s103:5 measured
{103:15 2
s103:16 hits
s103:22 50
s103:26 right
s103:33 44
s104:5 examples
{105:7 2
s105:7 hits
[105:13 1
s105:15 Parties shall, «where appropriate», exchange data.
s106:7 misses
[106:15 1
s106:17 Parties shall exchange data each May.
{107:5 10
s107:5 id
s107:9 en.vagueness.circumstance.feasibility
s108:5 category
s108:15 vagueness
s109:5 value
s109:12 circumstance
s110:5 weight
s110:13 0.9
s111:5 patterns
[112:7 9
s112:9 (feasible|practicable|practical)
s113:9 (as|so|in so|insofar) [far] as [far as] (possible|practicable|feasible)
s114:9 to the [greatest|fullest|maximum|widest|largest|best] [possible] extent (possible|feasible|practicable)
s115:9 (wherever|whenever|where) possible
s116:9 (best available|best practicable|within (its|their) means|within (its|their) capabilities|available resources|availability of [the] [necessary] (funds|funding|resources|appropriations|finance|personnel|means)|according to (its|their) (capacity|capabilities|means))
s117:9 (possible|possibly|likely|unlikely|potentially)
s118:9 potential
s119:9 (necessary|essential|indispensable|vital|desirable|advisable|needed)
s120:9 (progressively|gradually|progressive|gradual|step by step)
s121:5 not-inside
[121:17 5
s121:18 as soon as (possible|practicable)
s121:54 not be necessary
s121:74 (economic|human|productive|growth|export|natural) potential
s121:137 (has|have) not been possible
s121:169 necessary ...3 (procedures|formalities|requirements) ...8 (completed|fulfilled|met|accomplished)
s122:5 source
s122:13 research lexicon FEASIBILITY, NECESSITY
s123:5 rationale
s123:16 What is possible or necessary depends on means and judgement.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 50
s124:26 right
s124:33 46
s125:5 examples
{126:7 2
s126:7 hits
[126:13 1
s126:15 Ships shall, «as far as practicable», keep clear.
s127:7 misses
[127:15 1
s127:17 Ships shall keep clear.
{128:5 9
s128:5 id
s128:9 en.vagueness.when.open
s129:5 category
s129:15 vagueness
s130:5 value
s130:12 when
s131:5 weight
s131:13 0.5
s132:5 patterns
[133:7 5
s133:9 as soon as (possible|practicable)
s134:9 at the earliest (possible|practicable|opportunity)
s135:9 (promptly|prompt|without undue delay|without delay|without unnecessary delay|immediately|forthwith|expeditiously|speedily|urgently)
s136:9 within a reasonable (time|period|number)
s137:9 (in a timely manner|timely|early|at an early date|periodically|periodic|regularly|regular|at regular intervals|in due course|temporary|temporarily|interim|long-term|medium-term|short-term|in the near future|continuing|ongoing|from time to time|sometimes|reasonable period|reasonable time|in good time|earliest practicable|appropriate time|limited duration|at an appropriate time|in the long run|in future|in the future|eventual|eventually)
s138:5 source
s138:13 research lexicon TIME
s139:5 rationale
s139:16 A time that no calendar can tell.
s140:5 measured
{140:15 2
s140:16 hits
s140:22 50
s140:26 right
s140:33 42
s141:5 examples
{142:7 2
s142:7 hits
[142:13 1
s142:15 The Party shall reply «as soon as possible».
s143:7 misses
[143:15 1
s143:17 The Party shall reply within ten days.
{144:5 11
s144:5 id
s144:9 en.vagueness.how-much.open
s145:5 category
s145:15 vagueness
s146:5 value
s146:12 how-much
s147:5 weight
s147:13 0.5
s148:5 patterns
[149:7 6
s149:9 (a number of|a variety of|a range of|and others|et cetera|a majority of|a certain number|numerous|multiple|several|various|some|many|few|certain|most of|small number|limited|wide range|diversity)
s150:9 (other measures|any other (relevant|appropriate|matter~|source~|information|means)|other relevant|other appropriate)
s151:9 (additional|further) (measure~|concession~|step~|action|steps|information|reduction|improvement|liberalization|removal)
s152:9 (approximately|around|nearly|roughly|almost|about) <number>
s153:9 (close to|more or less)
s154:9 (in general|in principle|as a rule|broadly|mainly|ordinarily|generally|usually|normally|typically|commonly|mostly|widely|largely|often|primarily|frequently)
s155:5 not-after
[155:16 6
s155:17 to
s155:21 liability
s155:32 partnership~
s155:47 company~
s155:59 member states
s155:76 other person~
s156:5 not-inside
[156:17 3
s156:19 generally accepted accounting
s156:52 one or (several|more)
s156:77 the various
s157:5 source
s157:13 research lexicon QUANTITY, APPROXIMATION, GENERALIZATION
s158:5 rationale
s158:16 How many or how often is left open.
s159:5 measured
{159:15 2
s159:16 hits
s159:22 50
s159:26 right
s159:33 35
s160:5 examples
{161:7 2
s161:7 hits
[161:13 1
s161:15 «Several» observers may attend.
s162:7 misses
[162:15 1
s162:17 Two observers may attend.
{163:5 9
s163:5 id
s163:9 en.vagueness.closure.open-list
s164:5 category
s164:15 vagueness
s165:5 value
s165:12 closure
s166:5 weight
s166:13 0.5
s167:5 patterns
[168:7 1
s168:9 (inter alia|among others|and the like|etc|et cetera|and so forth|and so on|or otherwise|or similar|other similar|such as|including|in particular|notably|any other|among other things|not limited to|and other|especially|particularly|for example|for instance|such other)
s169:5 source
s169:13 research lexicon OPEN_LIST
s170:5 rationale
s170:16 The list does not close.
s171:5 measured
{171:15 2
s171:16 hits
s171:22 50
s171:26 right
s171:33 44
s172:5 examples
{173:7 2
s173:7 hits
[173:13 1
s173:15 Fees, «inter alia», shall be published.
s174:7 misses
[174:15 1
s174:17 Fees and taxes shall be published.
{175:5 9
s175:5 id
s175:9 en.vagueness.closure.relevance
s176:5 category
s176:15 vagueness
s177:5 value
s177:12 closure
s178:5 weight
s178:13 0.5
s179:5 patterns
[180:7 5
s180:9 (relevant|pertinent|comparable|equivalent|similar|analogous)
s181:9 (related|corresponding) (activities|services|issues|matters|areas|fields|sectors|measures|products|information|benefits)
s182:9 (competent|responsible|interested) (authority|authorities|bodies|party|parties|persons|organizations)
s183:9 in the field~ of
s184:9 in the area~ of
s185:5 source
s185:13 research lexicon RELEVANCE
s186:5 rationale
s186:16 Relevance is for somebody to judge.
s187:5 measured
{187:15 2
s187:16 hits
s187:22 50
s187:26 right
s187:33 45
s188:5 examples
{189:7 2
s189:7 hits
[189:13 1
s189:15 All «relevant» documents shall be kept.
s190:7 misses
[190:15 1
s190:17 All invoices shall be kept.
{191:5 9
s191:5 id
s191:9 en.vagueness.who.open
s192:5 category
s192:15 vagueness
s193:5 value
s193:12 who
s194:5 weight
s194:13 0.5
s195:5 patterns
[196:7 1
s196:9 (all actors|stakeholders|civil society|private sector|international community|interested parties|interested persons|competent authorities|appropriate authorities|relevant authorities|those concerned|all concerned|economic operators|social partners)
s197:5 source
s197:13 measurement notes, WHO
s198:5 rationale
s198:16 Nobody in particular is meant.
s199:5 measured
{199:15 2
s199:16 hits
s199:22 50
s199:26 right
s199:33 46
s200:5 examples
{201:7 2
s201:7 hits
[201:13 1
s201:15 «Stakeholders» shall be heard.
s202:7 misses
[202:15 1
s202:17 The Committee shall be heard.
{203:5 9
s203:5 id
s203:9 en.vagueness.who.passive
s204:5 category
s204:15 vagueness
s205:5 value
s205:12 who
s206:5 weight
s206:13 0.3
s207:5 patterns
[208:7 1
s208:9 (shall|will|must|should|may) [not] [<adverbial>] be <passive>
s209:5 source
s209:13 measurement notes, WHO; Rajamani 2016 on agentless passives
s210:5 rationale
s210:16 A passive need not say whose duty it is.
s211:5 measured
{211:15 2
s211:16 hits
s211:22 50
s211:26 right
s211:33 41
s212:5 examples
{213:7 2
s213:7 hits
[213:13 1
s213:15 Support «shall be provided» to islands.
s214:7 misses
[214:15 1
s214:17 Each Party shall support islands.
{215:5 9
s215:5 id
s215:9 en.vagueness.what.modality
s216:5 category
s216:15 vagueness
s217:5 value
s217:12 what
s218:5 weight
s218:13 0.4
s219:5 patterns
[219:15 4
s219:16 might
s219:23 could
s219:30 would
s219:37 can
s220:5 source
s220:13 research lexicon MODALITY
s221:5 rationale
s221:16 Hedged statements.
s222:5 measured
{222:15 2
s222:16 hits
s222:22 50
s222:26 right
s222:33 33
s223:5 examples
{224:7 2
s224:7 hits
[224:13 1
s224:15 Aid «could» follow.
s225:7 misses
[225:15 1
s225:17 Aid shall follow.
{226:5 12
s226:5 id
s226:9 en.vagueness.what.result
s227:5 category
s227:15 vagueness
s228:5 value
s228:12 what
s229:5 weight
s229:13 0.5
s230:5 patterns
[231:7 2
s231:9 (ensure|ensures|ensuring|guarantee|guarantees|guaranteeing|secure|protect|protects|protecting|protection of|respect|respects|safeguard|safeguarding|prevent|prevents|preventing|combat|combating|suppress|eliminate all|avoid|minimize|limit the|address|manage)
s232:9 (assistance|aid|render assistance|assist|help|provide support|technical assistance|training|education|research)
s233:5 not-before
[233:17 9
s233:18 in
s233:22 with
s233:28 without
s233:37 nothing shall
s233:52 nothing
s233:61 public
s233:69 state
s233:77 name and
s233:88 the name and
s234:5 not-after
[234:16 5
s234:17 measure~
s234:27 investigation~
s234:43 clause~
s234:52 action~
s234:61 duty~
s235:5 not-inside
[235:17 3
s235:19 nothing ...14 (prevent|prevents|preventing)
s235:66 and address
s235:81 (postal|mailing|email|e-mail|registered) address
s236:5 source
s236:13 measurement notes, WHAT
s237:5 rationale
s237:16 A result is owed, and the way there is left open.
s238:5 measured
{238:15 2
s238:16 hits
s238:22 50
s238:26 right
s238:33 36
s239:5 examples
{240:7 2
s240:7 hits
[240:13 1
s240:15 Each Party shall «ensure» privacy.
s241:7 misses
[241:15 1
s241:17 Each Party shall delete the file.
{242:5 10
s242:5 id
s242:9 en.vagueness.what.talk
s243:5 category
s243:15 vagueness
s244:5 value
s244:12 what
s245:5 weight
s245:13 0.5
s246:5 patterns
[247:7 5
s247:9 (negotiations|negotiate|consultations|consult|discuss|discussions|examine|consider|review|study|explore|monitor|evaluate|assess|exchange views)
s248:9 (make|makes|submit|issue) [any|such|appropriate] recommendations
s249:9 (recommendations|recommendation|proposals|opinions|views)
s250:9 take [a|any|such|the] (decision|decisions)
s251:9 (bring to the attention|draw the attention|seek)
s252:5 not-after
[252:16 1
s252:17 that
s253:5 source
s253:13 measurement notes, WHAT; codebook, "shall consider"
s254:5 rationale
s254:16 To talk or to look into a thing commits to no outcome.
s255:5 measured
{255:15 2
s255:16 hits
s255:22 50
s255:26 right
s255:33 40
s256:5 examples
{257:7 2
s257:7 hits
[257:13 1
s257:15 The Parties shall «consult» on it.
s258:7 misses
[258:15 1
s258:17 The Parties shall pay for it.
{259:5 9
s259:5 id
s259:9 en.vagueness.what.right
s260:5 category
s260:15 vagueness
s261:5 value
s261:12 what
s262:5 weight
s262:13 0.7
s263:5 patterns
[264:7 6
s264:9 recognize~ the [equal] right~
s265:9 (everybody|anyone|every one|<right-holder>) ...3 (has|have) the right to
s266:9 the [full|equal|effective] (enjoyment|realization) of
s267:9 the right~n of <right-holder>
s268:9 the [full|equal|effective] exercise of ...4 (right~n|freedom~n) of <right-holder>
s269:9 (human rights|fundamental freedoms|fundamental rights|freedom of (expression|opinion|thought|religion|assembly|association|speech|conscience)|equality|discrimination|non-discrimination|civil and political|civil rights|civil liberties|spiritual|moral)
s270:5 source
s270:13 measurement notes, OPEN_VALUE
s271:5 rationale
s271:16 What a right asks for is worked out case by case.
s272:5 measured
{272:15 2
s272:16 hits
s272:22 50
s272:26 right
s272:33 48
s273:5 examples
{274:7 2
s274:7 hits
[274:13 1
s274:15 The Parties «recognize the right» to rest.
s275:7 misses
[275:15 1
s275:17 The Parties license taxis.
{276:5 9
s276:5 id
s276:9 en.vagueness.what.statement
s277:5 category
s277:15 vagueness
s278:5 value
s278:12 what
s279:5 weight
s279:13 1.0
s280:5 patterns
[281:7 3
s281:9 ^ [again|also|further|deeply|strongly|gravely|fully|once again|firmly] (welcomes|commends|notes|takes note|recalls|reaffirms|emphasizes|stresses|underlines|expresses|condemns|deplores|regrets|recognizes|acknowledges|appreciates|thanks|supports|endorses|reiterates|congratulates|pays tribute|affirms|declares|considers)
s282:9 remain [actively] seized
s283:9 (party~|states|members) (recognize|affirm|reaffirm|acknowledge|confirm|share|attach|express) [...3] (importance|their|that|role|value|need|commitment|wish)
s284:5 source
s284:13 measurement notes, operative ladder 0 to 2
s285:5 rationale
s285:16 It states and asks for no conduct that could be tested.
s286:5 measured
{286:15 2
s286:16 hits
s286:22 50
s286:26 right
s286:33 48
s287:5 examples
{288:7 2
s288:7 hits
[288:13 1
s288:15 «Welcomes» the agreement.
s289:7 misses
[289:15 1
s289:17 Adopts the agreement.
{290:5 9
s290:5 id
s290:9 en.vagueness.what.aim
s291:5 category
s291:15 vagueness
s292:5 value
s292:12 what
s293:5 weight
s293:13 0.8
s294:5 patterns
[295:7 4
s295:9 with a view to
s296:9 with the (aim|objective|purpose|intention) of
s297:9 in order to (promote|facilitate|improve|strengthen|ensure|enhance|encourage|increase|support)
s298:9 (aimed at|aiming at|designed to|directed towards|for the benefit of|in the interest of|in the interests of)
s299:5 source
s299:13 measurement notes; codebook on achieving progressively
s300:5 rationale
s300:16 An aim tells where to go and not how far.
s301:5 measured
{301:15 2
s301:16 hits
s301:22 50
s301:26 right
s301:33 45
s302:5 examples
{303:7 2
s303:7 hits
[303:13 1
s303:15 They meet «with a view to» peace.
s304:7 misses
[304:15 1
s304:17 They meet in May.
"""####
}
