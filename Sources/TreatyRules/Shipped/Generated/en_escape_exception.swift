// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_exception: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 9
s5:3 rule-text
[5:14 10
s5:15 provision~
s5:27 article~
s5:37 paragraph~
s5:49 rule~
s5:56 chapter
s5:65 section
s5:74 obligation~
s5:87 immunity~
s5:98 requirement~
s5:112 prohibition~
s6:3 actor-of-duty
[6:18 11
s6:19 party
s6:26 parties
s6:35 state
s6:42 states
s6:50 members
s6:59 government~
s6:72 sides
s6:79 authorities
s6:92 commission
s6:104 committee
s6:115 council
s7:3 outside-relations
[7:22 3
s7:23 relations
s7:34 relationships
s7:49 ties
s8:3 prevent
[8:12 23
s8:13 prevent
s8:22 preclude
s8:32 prohibit
s8:42 debar
s8:49 bar
s8:54 restrict
s8:65 hinder
s8:73 oblige
s8:81 require
s8:90 compel
s8:98 preventing
s8:110 precluding
s8:122 requiring
s8:133 prohibiting
s8:146 obliging
s8:156 obligate
s8:167 as preventing
s8:184 as requiring
s8:200 impose any obligation
s8:225 impose an obligation
s8:249 as imposing
s8:264 limit the right of a party to
s8:297 restrict the right of
s9:3 what-is-said-in
[9:20 17
s9:21 the
s9:26 any
s9:31 anything in
s9:44 anything contained in
s9:67 provisions of
s9:82 the provisions of
s9:101 the provision of
s9:119 any provision of
s9:137 any provisions of
s9:156 the terms of
s9:170 the requirements of
s9:191 the provisions in
s9:210 the provisions set out in
s9:237 the provisions contained in
s9:266 the rule in
s9:279 the rules of
s9:293 the limitations of
s10:3 said-before
[10:16 10
s10:17 the
s10:22 this
s10:28 above
s10:35 the above
s10:46 foregoing
s10:57 the foregoing
s10:72 preceding
s10:83 the preceding
s10:98 the previous
s10:112 the said
s11:3 piece-of-text
[11:18 15
s11:19 paragraph~
s11:31 paragraphs
s11:43 subparagraph~
s11:58 article~
s11:68 articles
s11:78 section~
s11:88 rule~
s11:95 provision~
s11:107 foregoing
s11:118 above
s11:125 preceding
s11:136 obligation~
s11:149 prohibition~
s11:163 chapter
s11:172 annex
s12:3 no-clause
[12:14 5
s12:15 nothing
s12:24 no provision
s12:38 no provisions
s12:53 neither this agreement
s12:77 none of the provisions
s13:3 default
[13:12 19
s13:13 agree~
s13:21 agreed
s13:29 decide~
s13:38 specify~
s13:48 provide~
s13:58 provided
s13:68 stipulated
s13:80 determine~
s13:92 state~
s13:100 indicate~
s13:111 require~
s13:121 direct~
s13:130 prescribe~
s13:142 request~
s13:152 instruct~
s13:163 arrange~
s13:173 stated
s13:181 specified
s13:192 set
s14:1 rules
[15:3 13
{15:5 9
s15:5 id
s15:9 en.escape.exception.nothing-prevents
s16:5 category
s16:15 escape
s17:5 value
s17:12 exception
s18:5 patterns
[19:7 5
s19:10 <no-clause> ...12 (shall|may|should|will|must|can) ...6 <prevent>
s20:10 nothing ...8 (prevents|precludes|requires|prohibits|obliges|limits|restricts|hinders)
s21:10 nothing ...20 from (taking|adopting|applying|imposing|requiring|maintaining|enforcing|disclosing|providing|using)
s22:10 (in no case|in no event|under no circumstances) shall ...8 be construed
s23:10 <no-clause> ...12 (shall|may|should|will|must|can) ...4 (grant|confer|give|authorize|permit|entitle|confers|granting|conferring|authorizing|permitting)
s24:5 not-inside
[24:17 2
s24:19 nothing ...16 (implying|imply) ...20 right
s24:65 nothing ...14 prevent ...8 <outside-relations>
s25:5 source
s25:14 GATT 1994 arts. XX, XXI
s26:5 rationale
s26:16 General and security exceptions say that the treaty does not prevent, or does not require, something.
s27:5 examples
{28:7 2
s28:7 hits
[29:9 1
s29:12 «Nothing in this Agreement shall prevent» the Parties' courts in such a case.
s30:7 misses
[31:9 1
s31:12 Nothing in this Agreement shall affect the rights of third States.
s32:5 measured
{32:15 2
s32:16 hits
s32:22 50
s32:26 right
s32:33 49
{33:5 11
s33:5 id
s33:9 en.escape.exception.not-prevent
s34:5 category
s34:15 escape
s35:5 value
s35:12 exception
s36:5 patterns
[37:7 5
s37:10 <modal-of-effect> not [be construed to|be construed so as to|be interpreted as|be construed as|be interpreted so as to|in any way] <prevent-or-oblige>
s38:10 <modal-or-does> not (impose|be construed so as to impose|be construed as imposing|be construed to impose) ...8 obligation~
s39:10 (may|can|cannot|shall|must) not ...2 (construed|interpreted|understood) ...8 (obligation|oblige|obliging|require|requiring|requirement|prevent|preventing|prejudice)
s40:10 not be (interpreted|construed|understood) ...3 (requirement|obligation|obliging|requiring|conferring|granting|permitting)
s41:10 cannot be (interpreted|construed) ...18 obligation
s42:5 not-before
[42:17 1
s42:19 (party~|parties|state|states|member~|members|government~|country|countries|sides|power~)
s43:5 not-inside
[43:17 2
s43:19 exemption ...14 (shall|does) not preclude
s43:64 (which|that) ...4 (does|do) not (prevent|preclude)
s44:5 not-after
[44:16 1
s44:18 [the] (maintenance|establishment) [or establishment|and establishment] ...5 of (customs unions|free trade|free-trade)
s45:5 source
s45:14 GATT 1994 arts. XX, XXI
s46:5 rationale
s46:16 What the treaty does not prevent, or must not be read to require, stands outside its obligations.
s47:5 examples
{48:7 2
s48:7 hits
[49:9 1
s49:12 This Chapter «shall not preclude» checks at the border.
s50:7 misses
[51:9 1
s51:12 The Parties shall not prevent the return of the goods.
s52:5 measured
{52:15 2
s52:16 hits
s52:22 50
s52:26 right
s52:33 45
{53:5 10
s53:5 id
s53:9 en.escape.exception.unless
s54:5 category
s54:15 escape
s55:5 value
s55:12 exception
s56:5 patterns
[56:15 1
s56:17 unless
s57:5 not-after
[57:16 14
s57:18 and until
s57:31 otherwise
s57:44 expressly provided
s57:66 the decision
s57:82 the context
s57:97 a different intention
s57:122 mutually agreed
s57:141 agreed
s57:151 terminated
s57:165 denounced
s57:178 renewed
s57:189 extended
s57:201 earlier
s57:212 sooner
s58:5 not-inside
[59:7 10
s59:10 unless ...12 (otherwise|differently) ...2 <default>
s60:10 unless ...10 <default> otherwise
s61:10 unless ...6 (agree|agrees|agreed) (otherwise|differently)
s62:10 unless ...6 (agree|agrees|agreed) (to|on|upon) (a|an|another) ...2 (different|other|longer|shorter|period|date|place|procedure)
s63:10 unless ...24 (terminate|terminates|denounce|denounces|terminated|denounced|termination|denunciation|withdrawn)
s64:10 unless ...8 (notice|notification) ...8 (later|earlier|longer)
s65:10 (accepted|adopted|force|effective|effect) ...28 unless ...20 (objection~|objects|objected|non-acceptance|disapproval|disapproves|disapproved)
s66:10 unless a (longer|shorter|further|different) ...2 (duration|period|term)
s67:10 unless ...10 (new|further|another) declaration
s68:10 (formulate|make|enter) ...2 reservation unless
s69:5 source
s69:13 project
s70:5 rationale
s70:16 A situation in which the norm does not hold. A default rule ("unless otherwise agreed") is none.
s71:5 examples
{72:7 2
s72:7 hits
[73:9 1
s73:12 The request shall be granted «unless» it would harm an inquiry.
s74:7 misses
[75:9 2
s75:12 The panel shall meet in public unless the Parties otherwise agree.
s76:12 Unless otherwise provided, the rules of Annex 2 apply.
s77:5 measured
{77:15 2
s77:16 hits
s77:22 50
s77:26 right
s77:33 42
{78:5 11
s78:5 id
s78:9 en.escape.exception.except
s79:5 category
s79:15 escape
s80:5 value
s80:12 exception
s81:5 patterns
[82:7 25
s82:10 (except|excepting|save|excluding)
s83:10 (with|by way of) [the] [sole|single|only|following] exception~ [of]
s84:10 exception~ (to|from) ...4 (<treaty-part>|obligation~|rule~|principle~|treatment|prohibition|requirement~|regime|terms|embargo|measures|freedom|immunity)
s85:10 (exemption~|exclusion~|exception~) (to|from) ...4 (<treaty-part>|obligation~|rule~|regime|terms|embargo|measures|prohibition|freeze|ban|sanctions)
s86:10 (may|to) [be permitted to|be allowed to] (deviate|depart) from (this|the|these|those) ...4 (standard~|rule~|provision~|requirement~|article~|paragraph~|procedure~)
s87:10 (permitted|allowed|authorized|free) to (deviate|depart) from
s88:10 only in case~ of ...3 (necessity|urgency|emergency)
s89:10 in special circumstances
s90:10 (regulation|article|section|rule) ...2 [general|security] exceptions
s91:10 by derogation from
s92:10 in case~ of [urgent|imperative|absolute|extreme|overriding] military necessity
s93:10 (where|when|if|unless) ...3 (military|imperative|urgent) necessity
s94:10 may derogate from [the] [provisions of] paragraph~
s95:10 by way of derogation
s96:10 in derogation (of|to|from)
s97:10 in exceptional cases
s98:10 in exceptional circumstances
s99:10 exceptionally
s100:10 (except|save) [in so far as|insofar as|to the extent]
s101:10 (with the exclusion|to the exclusion) of
s102:10 as an exception
s103:10 (exclusion~|exemption~|exception~|exempt) from ...3 (regime|treatment|obligation~|application|rule~|requirement~|prohibition~|provision~|trade regime)
s104:10 (may|to) (permit|allow|provide for|authorize|grant) ...3 (exclusion~|exemption~|exception~|derogation~|waiver~)
s105:10 excepted
s106:10 (exempt|exempted) from ...3 (application|provision~|obligation~|requirement~|prohibition|rule~|operation|effect|<agreement>|<treaty-part>)
s107:5 not-before
[107:17 2
s107:19 but not
s107:30 without
s108:5 not-after
[109:7 4
s109:10 [<so-far-as-or-when>] [may be|is|are|expressly|specifically] otherwise
s110:10 (as|where|when|if|to the extent) ...5 otherwise
s111:10 (life|lives|lives and|energy|time)
s112:10 (by|after|following|on the basis of) ...4 (agreement|mutual|majority|vote|conference|trial|decision)
s113:5 not-inside
[114:7 17
s114:10 (limitation~|restriction~) ...12 except ...12 law
s115:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s116:10 except on such grounds
s117:10 but excluding
s118:10 (inform|informed|notify) ...10 exceptions to ...6 rules
s119:10 save harmless
s120:10 (privileges|immunities|facilities) ...4 exemption~
s121:10 (grant|accord|enjoy|provide) ...2 privileges ...3 exemption~
s122:10 (may|to) grant ...4 privileges and exemption~
s123:10 (exempt|exemption~) from ...4 (social security|insurance) ...3 provision~
s124:10 exemption~ from all measures
s125:10 to the exclusion of (all others|the other|any other|all other)
s126:10 (enter|enters|entered|come|comes) into force ...24 except
s127:10 no binding force except
s128:10 except to the extent ...8 otherwise
s129:10 (or|of|from) excluding a
s130:10 in exceptional (cases|circumstances), such as
s131:5 source
s131:13 project
s132:5 rationale
s132:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s133:5 examples
{134:7 2
s134:7 hits
[135:9 2
s135:12 Fees are prohibited, «except» those listed in the Annex.
s136:12 Duties are abolished «with the exception of» fiscal duties.
s137:7 misses
[138:9 1
s138:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
s139:5 measured
{139:15 2
s139:16 hits
s139:22 50
s139:26 right
s139:33 46
{140:5 9
s140:5 id
s140:9 en.escape.exception.not-apply
s141:5 category
s141:15 escape
s142:5 value
s142:12 exception
s143:5 patterns
[144:7 34
s144:10 <modal-or-do> not [also|however] (apply|extend) <to-or-where>
s145:10 (shall|is|are) not [be] applicable <to-in-or-if>
s146:10 does not (include|cover|comprise)
s147:10 (do|shall) not (include|cover|comprise)
s148:10 <to-be> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s149:10 may not be (invoked|claimed|relied upon|relied on|pleaded) (in|by|for|where|if|in respect of|against)
s150:10 (liability|responsibility|obligation~|duty) ...6 (shall|does|do|will) not (arise|attach|exist|subsist)
s151:10 (liability|responsibility|obligation~|duty|protection) ...4 (ceases|cease|lapses) (where|if|when|as soon as)
s152:10 no (relief|benefit~|claim~|compensation|extradition|assistance|refund) ...8 (shall|may) [be] (available|granted|paid|given|due|made|allowed|lie) ...6 (if|where|when|unless)
s153:10 (other than|apart from) (contracts|measures|vessels|cases|those cases)
s154:10 no (liability|responsibility) ...8 (attach|attaches|arise|arises|if|where)
s155:10 (is|are|shall be) not [be] liable ...8 (if|where|when|for)
s156:10 (is|are|be) not subject to (this|the provision~|article~|paragraph~|the obligation~|the requirement~|the prohibition)
s157:10 (exempt~|relieved|excused|liable|failure|delay~|prevented|unless|except) ...12 (force majeure|act of god|fortuitous event)
s158:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <breach-kind>
s159:10 right of [individual or collective|legitimate] self-defence
s160:10 nothing ...8 shall apply to
s161:10 may exclude ...8 from the application
s162:10 (shall|does|do|will) not [,|therefore|also|however|either] (apply|extend|cover|applied) [however] (where|if|when|in|as|with|for|during|unless|until)
s163:10 (paragraph|article|provision~|rule|section|this) ...8 (is|are) (not applicable|inapplicable)
s164:10 (provision~|article~|paragraph~|rule~|chapter|section|obligation~|immunity~|requirement~|prohibition~) ...8 (shall|do|does) not [,] [therefore|however|also] [,] (apply|be applied to|be applied in)
s165:10 (shall|does|do) not (exclude|prohibit)
s166:10 (fee~|tax~|duty~|duties|charge~) ...6 shall not be (paid|levied|charged|payable|imposed|collected) (on|for|in respect of|in the case of|where|if|when)
s167:10 shall [also] not be (prohibited|forbidden|prevented|precluded)
s168:10 (cease|ceases) to (apply|be applicable|be protected) (where|if|when|in)
s169:10 (is|are|be|fall|falls|lie|lies) (outside|beyond) [the scope of|the ambit of] (this|the) (article|chapter|agreement|convention|protocol|section|treaty)
s170:10 <rule-text> ...6 (shall|does|do) not hold (for|in|where|if|good)
s171:10 not be (deemed|considered|held|regarded) to (have|be in) ...3 (breach~|violate~|infringe~|failed)
s172:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict|discriminate|affect|contravene|contradict)
s173:10 subject to any [reservations or] exception~
s174:10 subject to ...3 necessary to (satisfy|protect|meet|achieve) [a] legitimate
s175:10 subject to ...2 (limitations|restrictions|exceptions) justified
s176:10 exceptions (applicable|provided for|set out|listed|specified|referred to|laid down)
s177:10 not be deemed [as|to be] ...2 (subsidies|subsidy|discriminatory|unlawful)
s178:5 not-inside
[179:7 2
s179:10 <rule-text> ...7 <actor-of-duty> (shall|do|does) not [,] [therefore|however|also] [,] apply
s180:10 (to|for|in) (whom|which) ...10 (shall|do|does) not apply
s181:5 source
s181:13 project
s182:5 rationale
s182:16 Taking situations out of the reach of a norm.
s183:5 examples
{184:7 2
s184:7 hits
[185:9 1
s185:12 «Paragraph 1 shall not apply» to measures of local government.
s186:7 misses
[187:9 1
s187:12 This Agreement shall apply to goods.
s188:5 measured
{188:15 2
s188:16 hits
s188:22 50
s188:26 right
s188:33 47
{189:5 10
s189:5 id
s189:9 en.escape.exception.refuse
s190:5 category
s190:15 escape
s191:5 value
s191:12 exception
s192:5 patterns
[193:7 17
s193:10 may [also|only|however|nevertheless] <refuse-word> ...14 <ground-lead>
s194:10 may deny the benefits
s195:10 (may|can|shall) [<but-only>] be <refused-word> [only] ...8 <case-lead>
s196:10 manifestly (incompatible with|contrary to)
s197:10 contrary to ...4 (public policy|ordre public|public order|security)
s198:10 (would|might|could|likely to) <harm-interests> [its|the] ...4 <vital-interest>
s199:10 ground~ for ...3 (refusal|refusing|postponement|non-recognition)
s200:10 (may|can) [only] be (delayed|deferred) ...6 (if|where|when|in the event|in case|because|unless)
s201:10 (may|can|be|is|are) [only] [be] (withheld|declined|refused|denied|postponed) ...6 (if|where|when|because|on the ground~|for reason~|unless|only|until)
s202:10 (may|can) [,] [however|nevertheless] [,] [only] be (withheld|refused|denied|postponed)
s203:10 (state|states|party|parties|government~|authorities|authority|powers) [concerned|addressed] (may|can) [also|only|however|nevertheless|,] ...2 (refuse|decline|withhold|deny|prohibit|forbid)
s204:10 shall have the right to (refuse|decline|withhold|deny|prohibit|exclude|restrict)
s205:10 (without prejudice to|subject to) [the] right [of ...6] to (refuse|deny|prohibit|exclude)
s206:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s207:10 (right|rights|entitled|free|power|liberty) to (refuse|decline|withhold|deny)
s208:10 (it|that state|that party) may (refuse|decline)
s209:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s210:5 not-before
[210:17 2
s210:19 not be
s210:29 neither
s211:5 not-inside
[211:17 4
s211:19 (chamber|court|committee|tribunal|registrar|prosecutor|panel|commission|board) may (refuse|decline|reject|deny|postpone) ...15 (if|where|when)
s211:165 (inform|informed|notify) ...8 exception~
s211:209 shall have the right to withhold ...4 authorization~
s211:265 (no|neither|nor) ...8 may [also] (refuse|decline|deny|withhold)
s212:5 source
s212:13 project
s213:5 rationale
s213:16 A ground of refusal takes the case out of the duty to act.
s214:5 examples
{215:7 2
s215:7 hits
[216:9 1
s216:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s217:7 misses
[218:9 1
s218:12 The Committee may refuse to hear a member.
s219:5 measured
{219:15 2
s219:16 hits
s219:22 50
s219:26 right
s219:33 47
{220:5 8
s220:5 id
s220:9 en.escape.exception.not-obliged
s221:5 category
s221:15 escape
s222:5 value
s222:12 exception
s223:5 patterns
[224:7 14
s224:10 (shall|is|are|be) not [be] <under-obligation> to
s225:10 (is|are|be) dispensed with
s226:10 may (relieve|release|exempt|excuse|exonerate) ...6 (from|of) ...4 (obligation~|duty|requirement~|liability)
s227:10 (relieved|exonerated|exempt|exempted) (of|from) ...4 (liability|responsibility|obligation~|duty) ...6 (if|where|when|unless|to the extent|in case)
s228:10 (need|needs) not (apply|accept|provide|grant|disclose|comply|give|furnish)
s229:10 (party~|state~|member~|government~) ...4 need not
s230:10 need not be (extended|given|disclosed|granted|applied)
s231:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s232:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s233:10 (requires|require|obliges) a (state|party) to refuse
s234:10 (state~|party~|government~|country) ...6 (is|are|be) (dispensed|released|relieved) from
s235:10 (is|are|be) under no obligation
s236:10 without [any] (being obliged|being bound|obligation) to
s237:10 (shall|is|are) not be required (for|if|where|when|in|from|in respect of)
s238:5 source
s238:13 project
s239:5 rationale
s239:16 Whoever need not act is out of the obligation.
s240:5 examples
{241:7 2
s241:7 hits
[242:9 1
s242:12 A Party «shall not be required to» disclose confidential data.
s243:7 misses
[243:15 1
s243:17 Each Party is required to report.
s244:5 measured
{244:15 2
s244:16 hits
s244:22 50
s244:26 right
s244:33 46
{245:5 8
s245:5 id
s245:9 en.escape.exception.maintain
s246:5 category
s246:15 escape
s247:5 value
s247:12 exception
s248:5 patterns
[249:7 15
s249:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <measure-kept>
s250:10 for prudential reasons
s251:10 (reserve|reserves|retain|retains|reserved|retained) ...4 (right|rights|power|liberty) [,] [however] [,] [not] to
s252:10 (shall|does|do|will) not (affect|restrict|prejudice|limit|impede|hinder|restrain|interfere with) ...6 (ability|policies|policy|freedom|power|pursuance|discretion)
s253:10 have the right to (take|adopt|apply|impose|introduce|maintain) ...4 (measures|restrictions|prohibitions)
s254:10 may [,|however|nevertheless] ...3 (impose|place|attach|lay down) ...6 (conditions or restrictions|restrictions|conditions and restrictions|prohibitions)
s255:10 may [,] (however|nevertheless|nonetheless) [,] ...2 (refuse|restrict|limit|prohibit|deny|retain|introduce|maintain|withhold|postpone|dispense|waive|exclude|decline|impose|suspend)
s256:10 may ...4 (adopt|maintain|take|apply) ...5 inconsistent with (article~|paragraph~|the provision~|its obligations|this)
s257:10 (reserve|reserves|retain|retains) the right [,|not] to (adopt|maintain|impose|refuse|restrict|require|apply|limit|deny|exclude)
s258:10 not to be construed to apply
s259:10 consent ...28 be (presumed|assumed)
s260:10 (shall|should|does|do) not obstruct
s261:10 (may|shall be free to) determine to what extent they would
s262:10 <trade-measure> ...24 may be (maintained|retained)
s263:10 (article|gats|gatt|gatt 1994|articles) (xx|xxi|xiv) [bis] ...26 (incorporated|made part)
s264:5 source
s264:13 project
s265:5 rationale
s265:16 Leave to keep what the rule would end.
s266:5 examples
{267:7 2
s267:7 hits
[267:13 1
s267:15 The Parties named in Annex 3 «may maintain existing» practices.
s268:7 misses
[268:15 1
s268:17 The Parties may maintain contact.
s269:5 measured
{269:15 2
s269:16 hits
s269:22 50
s269:26 right
s269:33 45
{270:5 9
s270:5 id
s270:9 en.escape.exception.notwithstanding
s271:5 category
s271:15 escape
s272:5 value
s272:12 exception
s273:5 patterns
[274:7 5
s274:10 notwithstanding [<what-is-said-in>] [<said-before>] <piece-of-text>
s275:10 (by way of|as an) (exception|derogation) (to|from)
s276:10 regardless of the provision~
s277:10 (article|paragraph|section|regulation|rule|provision~) ...6 notwithstanding
s278:10 (despite|in spite of) [the] ...2 (provision~|paragraph~|article~|rule~)
s279:5 not-inside
[279:17 5
s279:19 notwithstanding ...12 this <agreement> shall (cease|enter|remain|continue)
s279:97 notwithstanding ...24 article~ ...30 shall apply
s279:149 notwithstanding (termination|the termination|any change|the expiry|the expiration|the fact)
s279:244 notwithstanding any ...3 (other agreement|international agreement)
s279:314 notwithstanding [any|the] other provision~
s280:5 source
s280:13 project
s281:5 rationale
s281:16 The norm holds in the face of another, and so takes its case out of the other.
s282:5 examples
{283:7 2
s283:7 hits
[283:13 1
s283:15 «Notwithstanding paragraph» 1, a Party may require a licence.
s284:7 misses
[284:15 1
s284:17 Notwithstanding the expiry of this Agreement, claims shall be paid.
s285:5 measured
{285:15 2
s285:16 hits
s285:22 50
s285:26 right
s285:33 45
{286:5 9
s286:5 id
s286:9 en.escape.exception.other-than
s287:5 category
s287:15 escape
s288:5 value
s288:12 exception
s289:5 patterns
[290:7 2
s290:10 (product~|good~|duty~|duties|restrictions|originating|concession~|vessel~|services|measures|taxes|contracts) ...12 other than those ...4 (listed|specified|mentioned|set out|described|covered|made|granted|referred|provided for)
s291:10 (no|not|never|nor|prohibited|prohibit) ...14 other than
s292:5 not-inside
[293:7 7
s293:10 (means|meaning|definition|defined|limitation~|restriction~|reservation~) ...20 other than
s294:10 not undergo ...8 other than
s295:10 not ...20 used for ...4 purpose~ other than
s296:10 (product~|good~) ...8 in a (country|state|place|territory) other than those ...4 (referred|mentioned|specified)
s297:10 no subsequent ...12 other than
s298:10 (no|not) ...10 reasons other than
s299:10 (no|not) ...20 (exercise|right|freedom|reservation~|considerations|limitations) ...8 other than
s300:5 source
s300:13 project
s301:5 rationale
s301:16 What is other than the thing named stays under the norm; the thing named is out of it.
s302:5 examples
{303:7 2
s303:7 hits
[303:13 1
s303:15 They shall «not sell weapons to any recipient other than» a Party.
s304:7 misses
[304:15 1
s304:17 "Vessel" means any craft other than a warship.
s305:5 measured
{305:15 2
s305:16 hits
s305:22 50
s305:26 right
s305:33 40
{306:5 8
s306:5 id
s306:9 en.escape.exception.without-consent
s307:5 category
s307:15 escape
s308:5 value
s308:12 exception
s309:5 patterns
[310:7 3
s310:10 (shall|may) not ...20 without ...5 (consent|authorization|permission|approval|agreement) [of|from|by]
s311:10 (no|nor) ...20 (shall|may) ...14 without ...5 (consent|authorization|permission|approval)
s312:10 (undertake~|agree~) not to ...16 without ...5 (consent|authorization|permission|approval)
s313:5 source
s313:13 project
s314:5 rationale
s314:16 What is forbidden may be done where the other agrees.
s315:5 examples
{316:7 2
s316:7 hits
[316:13 1
s316:15 Inspectors «shall not open a case without the consent of» the owner.
s317:7 misses
[317:15 1
s317:17 The Parties may meet without the consent of the Council.
s318:5 measured
{318:15 2
s318:16 hits
s318:22 50
s318:26 right
s318:33 50
{319:5 9
s319:5 id
s319:9 en.escape.exception.however
s320:5 category
s320:15 escape
s321:5 value
s321:12 exception
s322:5 weight
s322:13 0.5
s323:5 patterns
[324:7 2
s324:10 (however|nevertheless|nonetheless)
s325:10 provided [,] however
s326:5 source
s326:13 project
s327:5 rationale
s327:16 Half of an exception; the leave that follows is the other half.
s328:5 examples
{329:7 2
s329:7 hits
[329:13 1
s329:15 The Power concerned may, «however», close the port.
s330:7 misses
[330:15 1
s330:17 It may close the port.
s331:5 measured
{331:15 2
s331:16 hits
s331:22 50
s331:26 right
s331:33 16
{332:5 10
s332:5 id
s332:9 en.escape.exception.leave
s333:5 category
s333:15 escape
s334:5 value
s334:12 exception
s335:5 weight
s335:13 0.5
s336:5 patterns
[337:7 3
s337:10 may ...3 (refuse|require|restrict|limit|prohibit|deny|retain|introduce|maintain|continue|withhold|postpone|dispense|waive|exclude)
s338:10 may ...3 be (withheld|restricted|limited|prohibited|postponed|retained|waived|dispensed|refused|declared inapplicable|extended)
s339:10 (shall|need|does|do) not ...2 (apply|be applied|be applicable|extend|be required|be obliged|be debarred)
s340:5 not-inside
[340:17 2
s340:19 may require in connection
s340:48 as the context may require
s341:5 source
s341:13 project
s342:5 rationale
s342:16 Half of an exception; the turn against the rule ("however") is the other half.
s343:5 examples
{344:7 2
s344:7 hits
[344:13 1
s344:15 The Council «may dispense» with the form.
s345:7 misses
[345:15 1
s345:17 They shall pay the duties.
s346:5 measured
{346:15 2
s346:16 hits
s346:22 50
s346:26 right
s346:33 13
"""####
}
