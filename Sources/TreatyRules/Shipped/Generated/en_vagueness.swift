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
{5:3 2
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
s6:3 cooperative-verb
[6:21 4
s6:22 cooperate~
s6:34 collaborate~
s6:48 coordinate~
s6:61 consult~
s7:1 rules
[8:3 19
{8:5 9
s8:5 id
s8:9 en.vagueness.what.evaluative
s9:5 category
s9:15 vagueness
s10:5 value
s10:12 what
s11:5 weight
s11:13 0.8
s12:5 patterns
[13:7 5
s13:9 (reasonable|reasonably|unreasonable|unreasonably|proper|properly|suitable|fair|fairly|unfair|equitable|equitably|just|satisfactory|acceptable|legitimate|genuine|arbitrary|abusive|unjustifiable|unjustified)
s14:9 (humane|decent|favourable|orderly|sound|harmful|improper|adequate|adequately|inadequate|effective|effectively|normal|appropriate|inappropriate|appropriately|cruel|inhuman|degrading)
s15:9 (good faith|due diligence|due process|in like circumstances|like circumstances|similar circumstances|favourable conditions)
s16:9 (sustainable|sustainably|transparent|transparency|balanced|robust|optimum|optimal|viable|constructive|harmonious|harmoniously|friendly|beneficial|conducive|groundless|discriminatory manner|quality|efficiency|competitiveness|useful|usefully)
s17:9 (healthy|safe|dignified|dignity|well-being|welfare|peaceful|prosperity|harmonious development|economic development|social progress|social development|living standards|standard of living|cultural)
s18:5 not-after
[18:16 8
s18:18 authorities
s18:33 authority
s18:46 means of transport
s18:68 date
s18:76 from the
s18:88 on the
s18:98 upon
s18:106 as of
s19:5 source
s19:13 Abbott et al. 2000 p. 412; research lexicon EVAL
s20:5 rationale
s20:16 Whether the word fits can only be judged case by case.
s21:5 examples
{22:7 2
s22:7 hits
[22:13 1
s22:15 Each Party shall take «reasonable» care.
s23:7 misses
[23:15 1
s23:17 Each Party shall take care.
{24:5 8
s24:5 id
s24:9 en.vagueness.what.degree
s25:5 category
s25:15 vagueness
s26:5 value
s26:12 what
s27:5 weight
s27:13 0.6
s28:5 patterns
[29:7 2
s29:9 (significant|significantly|substantial|substantially|material injury|materially|serious|seriously|grave|gravely|severe|severely|gross|minor|minimal|undue|unduly|excessive|disproportionate|proportionate|sufficient|sufficiently|insufficient|considerable|major|important|importance|extensive|widespread|systematic|efficient|efficiently|meaningful)
s30:9 (maximum extent|highest possible|highest attainable|high level|higher level|greater|better|closely|closer|strong|stronger|strongly|broad|broader|wide|wider|widest|large|larger|fullest|comprehensive|ambitious|enhanced|rapid|rapidly|particularly|especially|increasingly|deep|exceptional|exceptionally|imminent|manifestly)
s31:5 source
s31:13 research lexicon DEGREE
s32:5 rationale
s32:16 How much of it is enough is not said.
s33:5 examples
{34:7 2
s34:7 hits
[34:13 1
s34:15 A Party may act on «serious» injury.
s35:7 misses
[35:15 1
s35:17 A Party may act on injury.
{36:5 9
s36:5 id
s36:9 en.vagueness.what.measures
s37:5 category
s37:15 vagueness
s38:5 value
s38:12 what
s39:5 weight
s39:13 0.9
s40:5 patterns
[41:7 3
s41:9 (take|takes|taking|adopt|adopts|adopting|undertake|undertaking) [all|such|the|any|other] [...3] <vague-measure>
s42:9 (ways and means|all possible means|by all means|every means|appropriate means)
s43:9 (make|makes|making) ...2 (effort~|arrangements)
s44:5 not-inside
[44:17 1
s44:19 (take|adopt) [the|such|those] [...1] measures (referred|listed|specified|set out|provided)
s45:5 source
s45:13 research lexicon BLANK_CONDUCT
s46:5 rationale
s46:16 Some measure is owed; which one is left to the addressee.
s47:5 examples
{48:7 2
s48:7 hits
[48:13 1
s48:15 Parties shall «take all necessary measures» to end it.
s49:7 misses
[49:15 1
s49:17 Parties shall end it.
{50:5 10
s50:5 id
s50:9 en.vagueness.what.blank-conduct
s51:5 category
s51:15 vagueness
s52:5 value
s52:12 what
s53:5 weight
s53:13 0.8
s54:5 patterns
[55:7 4
s55:9 (promote|promotes|promoting|facilitate|facilitates|facilitating|strengthen|strengthens|strengthening|enhance|enhances|enhancing|foster|fosters|fostering|improve|improves|improving|improvement|encourage|encourages|encouraging|support|supports|supporting|contribute|contributes|contributing|develop|develops|developing|raise awareness|awareness|stimulate|stimulating|intensify|intensifying|deepen|deepening|upgrade|upgrading|modernize|modernization|harmonize|harmonizing|harmonization|broaden|expand|expanding|expansion|diversify|diversification|favour|promotion|enhancement)
s56:9 (cooperate|cooperates|cooperating|cooperation|collaborate|collaboration|coordinate|coordination|work together|working together|exchange of views|exchange of experience|exchange of information|exchange information|dialogue)
s57:9 (have regard to|give priority|priority|pay attention|attention|be guided by|principles|principle|spirit|mutual understanding|objectives|objective|aims)
s58:9 (reach [a|an] [mutually] (satisfactory|acceptable|appropriate)|find [a|an] [...2] (solution|settlement))
s59:5 not-before
[59:17 6
s59:19 customs
s59:30 least
s59:39 committee on
s59:55 organization for economic
s59:84 council for
s59:99 minister~ of
s60:5 not-after
[60:16 8
s60:18 council
s60:29 agreement
s60:42 countries
s60:55 country
s60:66 country party
s60:83 committee
s60:96 bank
s60:104 fund
s61:5 source
s61:13 research lexicon BLANK_CONDUCT; Horn, Mavroidis & Sapir 2010
s62:5 rationale
s62:16 Any conduct in the right direction may be said to do it.
s63:5 examples
{64:7 2
s64:7 hits
[64:13 1
s64:15 The Parties shall «promote» tourism.
s65:7 misses
[65:15 1
s65:17 The Parties shall license guides.
{66:5 8
s66:5 id
s66:9 en.vagueness.what.open-value
s67:5 category
s67:15 vagueness
s68:5 value
s68:12 what
s69:5 weight
s69:13 0.6
s70:5 patterns
[71:7 2
s71:9 (public order|ordre public|public policy|public morals|morals|national security|essential security interests|essential security|public interest|general welfare|democratic society|human dignity|sustainable development|rule of law|best interests|public health|public safety|precautionary|common but differentiated|equitable utilization|proportionality|common heritage|mutual benefit|vital interests|object and purpose|national circumstances|compelling reasons|public emergency|legitimate interests)
s72:9 (interests of|in the interest of|balance of payments|serious difficulties|serious disturbances|economic situation|market conditions|international standards|international practice)
s73:5 source
s73:13 research lexicon OPEN_VALUE; Schill & Briese 2009
s74:5 rationale
s74:16 A value whose content others will dispute.
s75:5 examples
{76:7 2
s76:7 hits
[76:13 1
s76:15 A Party may refuse on grounds of «public policy».
s77:7 misses
[77:15 1
s77:17 A Party may refuse.
{78:5 8
s78:5 id
s78:9 en.vagueness.circumstance.discretion
s79:5 category
s79:15 vagueness
s80:5 value
s80:12 circumstance
s81:5 weight
s81:13 0.9
s82:5 patterns
[83:7 9
s83:9 (where|when|if|as|whenever) (appropriate|necessary|applicable|needed|required|relevant|possible|feasible|practicable|desirable)
s84:9 as the case may be
s85:9 (circumstances permitting|subject to availability|if need be|in the light of|in light of|with due regard|having regard to|taking into account|taking account of|taking into consideration|bearing in mind|take into account|taken into account|account being taken|due account|due regard|conscious of)
s86:9 (in (special|exceptional|certain|particular|some) (circumstances|cases))
s87:9 (it|they|he|party~) (considers|consider|deems|deem) [it] (necessary|appropriate|fit|useful|desirable|essential|advisable)
s88:9 as ...4 may (decide|determine|deem|agree|consider)
s89:9 (at|in) (its|their|the) discretion
s90:9 (as|where|if) (mutually|jointly|may be) agreed
s91:9 (wish to|wishes to|desire to|interested|if they so agree|by mutual agreement|by agreement between|by common agreement)
s92:5 source
s92:13 research lexicon CONDITION; Schill & Briese 2009
s93:5 rationale
s93:16 The addressee judges for itself whether the case has come.
s94:5 examples
{95:7 2
s95:7 hits
[95:13 1
s95:15 Parties shall, «where appropriate», exchange data.
s96:7 misses
[96:15 1
s96:17 Parties shall exchange data each May.
{97:5 9
s97:5 id
s97:9 en.vagueness.circumstance.feasibility
s98:5 category
s98:15 vagueness
s99:5 value
s99:12 circumstance
s100:5 weight
s100:13 0.9
s101:5 patterns
[102:7 9
s102:9 (feasible|practicable|practical)
s103:9 (as|so|in so|insofar) [far] as [far as] (possible|practicable|feasible)
s104:9 (as|so) far as
s105:9 to the [greatest|fullest|maximum|widest|largest|best] [possible] extent (possible|feasible|practicable)
s106:9 (wherever|whenever|where) possible
s107:9 (best available|best practicable|within (its|their) means|within (its|their) capabilities|available resources|availability of|according to (its|their) (capacity|capabilities|means))
s108:9 (possible|possibly|likely|liable to|unlikely|potential|potentially)
s109:9 (necessary|essential|indispensable|vital|desirable|advisable|needed)
s110:9 (progressively|gradually|progressive|gradual|step by step)
s111:5 not-inside
[111:17 1
s111:18 as soon as (possible|practicable)
s112:5 source
s112:13 research lexicon FEASIBILITY, NECESSITY
s113:5 rationale
s113:16 What is possible or necessary depends on means and judgement.
s114:5 examples
{115:7 2
s115:7 hits
[115:13 1
s115:15 Ships shall, «as far as practicable», keep clear.
s116:7 misses
[116:15 1
s116:17 Ships shall keep clear.
{117:5 8
s117:5 id
s117:9 en.vagueness.when.open
s118:5 category
s118:15 vagueness
s119:5 value
s119:12 when
s120:5 weight
s120:13 0.5
s121:5 patterns
[122:7 5
s122:9 as soon as (possible|practicable)
s123:9 at the earliest (possible|practicable|opportunity)
s124:9 (promptly|prompt|without undue delay|without delay|without unnecessary delay|immediately|forthwith|expeditiously|speedily|urgently)
s125:9 within a reasonable (time|period|number)
s126:9 (in a timely manner|timely|early|at an early date|periodically|periodic|regularly|regular|at regular intervals|in due course|temporary|temporarily|interim|long-term|medium-term|short-term|in the near future|continuing|ongoing|from time to time|sometimes|reasonable period|reasonable time|in good time|earliest practicable|appropriate time|limited duration|at an appropriate time|in the long run|in future|in the future|eventual|eventually)
s127:5 source
s127:13 research lexicon TIME
s128:5 rationale
s128:16 A time that no calendar can tell.
s129:5 examples
{130:7 2
s130:7 hits
[130:13 1
s130:15 The Party shall reply «as soon as possible».
s131:7 misses
[131:15 1
s131:17 The Party shall reply within ten days.
{132:5 8
s132:5 id
s132:9 en.vagueness.how-much.open
s133:5 category
s133:15 vagueness
s134:5 value
s134:12 how-much
s135:5 weight
s135:13 0.5
s136:5 patterns
[137:7 4
s137:9 (a number of|a variety of|a range of|and others|et cetera|majority of|a certain number|numerous|multiple|several|various|some|many|few|certain|much|most of|small number|limited|wide range|diversity)
s138:9 (additional|further|other measures|any other|other relevant|other appropriate)
s139:9 (approximately|about|around|nearly|roughly|almost|close to|more or less)
s140:9 (in general|in principle|as a rule|broadly|mainly|ordinarily|generally|usually|normally|typically|commonly|mostly|widely|largely|often|primarily|frequently)
s141:5 source
s141:13 research lexicon QUANTITY, APPROXIMATION, GENERALIZATION
s142:5 rationale
s142:16 How many or how often is left open.
s143:5 examples
{144:7 2
s144:7 hits
[144:13 1
s144:15 «Several» observers may attend.
s145:7 misses
[145:15 1
s145:17 Two observers may attend.
{146:5 8
s146:5 id
s146:9 en.vagueness.closure.open-list
s147:5 category
s147:15 vagueness
s148:5 value
s148:12 closure
s149:5 weight
s149:13 0.5
s150:5 patterns
[151:7 1
s151:9 (inter alia|among others|and the like|etc|et cetera|and so forth|and so on|or otherwise|or similar|other similar|such as|including|in particular|notably|any other|among other things|not limited to|and other|especially|particularly|for example|for instance|such other)
s152:5 source
s152:13 research lexicon OPEN_LIST
s153:5 rationale
s153:16 The list does not close.
s154:5 examples
{155:7 2
s155:7 hits
[155:13 1
s155:15 Fees, «inter alia», shall be published.
s156:7 misses
[156:15 1
s156:17 Fees and taxes shall be published.
{157:5 8
s157:5 id
s157:9 en.vagueness.closure.relevance
s158:5 category
s158:15 vagueness
s159:5 value
s159:12 closure
s160:5 weight
s160:13 0.5
s161:5 patterns
[162:7 4
s162:9 (relevant|related|relating|pertinent|comparable|equivalent|similar|corresponding|analogous|concerned|applicable)
s163:9 (competent|responsible|interested) (authority|authorities|bodies|party|parties|persons|organizations)
s164:9 in the field~ of
s165:9 in the area~ of
s166:5 source
s166:13 research lexicon RELEVANCE
s167:5 rationale
s167:16 Relevance is for somebody to judge.
s168:5 examples
{169:7 2
s169:7 hits
[169:13 1
s169:15 All «relevant» documents shall be kept.
s170:7 misses
[170:15 1
s170:17 All invoices shall be kept.
{171:5 8
s171:5 id
s171:9 en.vagueness.who.open
s172:5 category
s172:15 vagueness
s173:5 value
s173:12 who
s174:5 weight
s174:13 0.5
s175:5 patterns
[176:7 1
s176:9 (all actors|stakeholders|civil society|private sector|international community|interested parties|interested persons|competent authorities|appropriate authorities|relevant authorities|those concerned|all concerned|economic operators|social partners)
s177:5 source
s177:13 measurement notes, WHO
s178:5 rationale
s178:16 Nobody in particular is meant.
s179:5 examples
{180:7 2
s180:7 hits
[180:13 1
s180:15 «Stakeholders» shall be heard.
s181:7 misses
[181:15 1
s181:17 The Committee shall be heard.
{182:5 8
s182:5 id
s182:9 en.vagueness.who.passive
s183:5 category
s183:15 vagueness
s184:5 value
s184:12 who
s185:5 weight
s185:13 0.3
s186:5 patterns
[187:7 1
s187:9 (shall|will|must|should|may) [not] [<adverbial>] be <passive>
s188:5 source
s188:13 measurement notes, WHO; Rajamani 2016 on agentless passives
s189:5 rationale
s189:16 A passive need not say whose duty it is.
s190:5 examples
{191:7 2
s191:7 hits
[191:13 1
s191:15 Support «shall be provided» to islands.
s192:7 misses
[192:15 1
s192:17 Each Party shall support islands.
{193:5 8
s193:5 id
s193:9 en.vagueness.what.modality
s194:5 category
s194:15 vagueness
s195:5 value
s195:12 what
s196:5 weight
s196:13 0.4
s197:5 patterns
[197:15 4
s197:16 might
s197:23 could
s197:30 would
s197:37 can
s198:5 source
s198:13 research lexicon MODALITY
s199:5 rationale
s199:16 Hedged statements.
s200:5 examples
{201:7 2
s201:7 hits
[201:13 1
s201:15 Aid «could» follow.
s202:7 misses
[202:15 1
s202:17 Aid shall follow.
{203:5 9
s203:5 id
s203:9 en.vagueness.what.result
s204:5 category
s204:15 vagueness
s205:5 value
s205:12 what
s206:5 weight
s206:13 0.5
s207:5 patterns
[208:7 2
s208:9 (ensure|ensures|ensuring|guarantee|guarantees|guaranteeing|secure|protect|protects|protecting|protection of|respect|respects|safeguard|safeguarding|prevent|prevents|preventing|combat|combating|suppress|eliminate all|avoid|minimize|limit the|address|manage)
s209:9 (assistance|aid|render assistance|assist|help|provide support|technical assistance|training|education|research)
s210:5 not-before
[210:17 5
s210:18 in
s210:22 with
s210:28 without
s210:37 nothing shall
s210:52 nothing
s211:5 source
s211:13 measurement notes, WHAT
s212:5 rationale
s212:16 A result is owed, and the way there is left open.
s213:5 examples
{214:7 2
s214:7 hits
[214:13 1
s214:15 Each Party shall «ensure» privacy.
s215:7 misses
[215:15 1
s215:17 Each Party shall delete the file.
{216:5 8
s216:5 id
s216:9 en.vagueness.what.talk
s217:5 category
s217:15 vagueness
s218:5 value
s218:12 what
s219:5 weight
s219:13 0.5
s220:5 patterns
[221:7 5
s221:9 (negotiations|negotiate|consultations|consult|discuss|discussions|examine|consider|review|study|explore|monitor|evaluate|assess|exchange views)
s222:9 (make|makes|submit|issue) [any|such|appropriate] recommendations
s223:9 (recommendations|recommendation|proposals|opinions|views)
s224:9 take [a|any|such|the] (decision|decisions)
s225:9 (bring to the attention|draw the attention|seek|obtain)
s226:5 source
s226:13 measurement notes, WHAT; codebook, "shall consider"
s227:5 rationale
s227:16 To talk or to look into a thing commits to no outcome.
s228:5 examples
{229:7 2
s229:7 hits
[229:13 1
s229:15 The Parties shall «consult» on it.
s230:7 misses
[230:15 1
s230:17 The Parties shall pay for it.
{231:5 8
s231:5 id
s231:9 en.vagueness.what.right
s232:5 category
s232:15 vagueness
s233:5 value
s233:12 what
s234:5 weight
s234:13 0.7
s235:5 patterns
[236:7 4
s236:9 recognize~ the [equal] right~
s237:9 (has|have) the right to
s238:9 the (right|enjoyment|realization|full realization|exercise|rights) of
s239:9 (human rights|fundamental freedoms|fundamental rights|freedom of|freedom to|equality|discrimination|non-discrimination|civil|spiritual|moral)
s240:5 source
s240:13 measurement notes, OPEN_VALUE
s241:5 rationale
s241:16 What a right asks for is worked out case by case.
s242:5 examples
{243:7 2
s243:7 hits
[243:13 1
s243:15 The Parties «recognize the right» to rest.
s244:7 misses
[244:15 1
s244:17 The Parties license taxis.
{245:5 8
s245:5 id
s245:9 en.vagueness.what.statement
s246:5 category
s246:15 vagueness
s247:5 value
s247:12 what
s248:5 weight
s248:13 1.0
s249:5 patterns
[250:7 3
s250:9 ^ [again|also|further|deeply|strongly|gravely|fully|once again|firmly] (welcomes|commends|notes|takes note|recalls|reaffirms|emphasizes|stresses|underlines|expresses|condemns|deplores|regrets|recognizes|acknowledges|appreciates|thanks|supports|endorses|reiterates|congratulates|pays tribute|affirms|declares|considers)
s251:9 remain [actively] seized
s252:9 (party~|states|members) (recognize|affirm|reaffirm|acknowledge|confirm|share|attach|express) [...3] (importance|their|that|role|value|need|commitment|wish)
s253:5 source
s253:13 measurement notes, operative ladder 0 to 2
s254:5 rationale
s254:16 It states and asks for no conduct that could be tested.
s255:5 examples
{256:7 2
s256:7 hits
[256:13 1
s256:15 «Welcomes» the agreement.
s257:7 misses
[257:15 1
s257:17 Adopts the agreement.
{258:5 8
s258:5 id
s258:9 en.vagueness.what.aim
s259:5 category
s259:15 vagueness
s260:5 value
s260:12 what
s261:5 weight
s261:13 0.8
s262:5 patterns
[263:7 4
s263:9 with a view to
s264:9 with the (aim|objective|purpose|intention) of
s265:9 in order to (promote|facilitate|improve|strengthen|ensure|enhance|encourage|increase|support)
s266:9 (aimed at|aiming at|designed to|directed towards|for the benefit of|in the interest of|in the interests of)
s267:5 source
s267:13 measurement notes; codebook on achieving progressively
s268:5 rationale
s268:16 An aim tells where to go and not how far.
s269:5 examples
{270:7 2
s270:7 hits
[270:13 1
s270:15 They meet «with a view to» peace.
s271:7 misses
[271:15 1
s271:17 They meet in May.
"""####
}
