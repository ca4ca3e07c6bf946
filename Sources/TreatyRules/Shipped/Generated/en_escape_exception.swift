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
{5:3 10
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
s14:3 adding-verb
[14:16 27
s14:17 be confidential
s14:34 ensure
s14:42 provide
s14:51 accord
s14:59 grant
s14:66 give
s14:72 notify
s14:80 inform
s14:88 furnish
s14:97 supply
s14:105 communicate
s14:118 submit
s14:126 report
s14:134 publish
s14:143 pay
s14:148 afford
s14:156 guarantee
s14:167 consult
s14:176 cooperate
s14:187 comply
s14:195 respect
s14:204 be used
s14:213 bear
s14:219 reimburse
s14:230 refrain
s14:239 make available
s14:255 make every effort
s15:3 default
[15:12 19
s15:13 agree~
s15:21 agreed
s15:29 decide~
s15:38 specify~
s15:48 provide~
s15:58 provided
s15:68 stipulated
s15:80 determine~
s15:92 state~
s15:100 indicate~
s15:111 require~
s15:121 direct~
s15:130 prescribe~
s15:142 request~
s15:152 instruct~
s15:163 arrange~
s15:173 stated
s15:181 specified
s15:192 set
s16:1 rules
[17:3 13
{17:5 9
s17:5 id
s17:9 en.escape.exception.nothing-prevents
s18:5 category
s18:15 escape
s19:5 value
s19:12 exception
s20:5 patterns
[21:7 5
s21:10 <no-clause> ...12 (shall|may|should|will|must|can) ...6 <prevent>
s22:10 nothing ...8 (prevents|precludes|requires|prohibits|obliges|limits|restricts|hinders)
s23:10 nothing ...20 from (taking|adopting|applying|imposing|requiring|maintaining|enforcing|disclosing|providing|using)
s24:10 (in no case|in no event|under no circumstances) shall ...8 be construed
s25:10 <no-clause> ...12 (shall|may|should|will|must|can) ...4 (grant|confer|give|authorize|permit|entitle|confers|granting|conferring|authorizing|permitting)
s26:5 not-inside
[26:17 2
s26:19 nothing ...16 (implying|imply) ...20 right
s26:65 nothing ...14 prevent ...8 <outside-relations>
s27:5 source
s27:14 GATT 1994 arts. XX, XXI
s28:5 rationale
s28:16 General and security exceptions say that the treaty does not prevent, or does not require, something.
s29:5 examples
{30:7 2
s30:7 hits
[31:9 1
s31:12 «Nothing in this Agreement shall prevent» the Parties' courts in such a case.
s32:7 misses
[33:9 1
s33:12 Nothing in this Agreement shall affect the rights of third States.
s34:5 measured
{34:15 2
s34:16 hits
s34:22 50
s34:26 right
s34:33 49
{35:5 11
s35:5 id
s35:9 en.escape.exception.not-prevent
s36:5 category
s36:15 escape
s37:5 value
s37:12 exception
s38:5 patterns
[39:7 6
s39:10 <modal-of-effect> not [be construed to|be construed so as to|be interpreted as|be construed as|be interpreted so as to|in any way] <prevent-or-oblige>
s40:10 <modal-or-does> not (impose|be construed so as to impose|be construed as imposing|be construed to impose) ...8 obligation~
s41:10 (may|can|cannot|shall|must) not ...2 (construed|interpreted|understood) ...8 (obligation|oblige|obliging|require|requiring|requirement|prevent|preventing|prejudice)
s42:10 not be (interpreted|construed|understood) ...3 (requirement|obligation|obliging|requiring|conferring|granting|permitting)
s43:10 cannot be (interpreted|construed) ...18 obligation
s44:10 (shall|does|do|will) not be (deemed|taken|held|considered) to (preclude|prevent|prohibit|debar)
s45:5 not-before
[45:17 1
s45:19 (party~|parties|state|states|member~|members|government~|country|countries|sides|power~)
s46:5 not-inside
[46:17 2
s46:19 exemption ...14 (shall|does) not preclude
s46:64 (which|that) ...4 (does|do) not (prevent|preclude)
s47:5 not-after
[47:16 1
s47:18 [the] (maintenance|establishment) [or establishment|and establishment] ...5 of (customs unions|free trade|free-trade)
s48:5 source
s48:14 GATT 1994 arts. XX, XXI
s49:5 rationale
s49:16 What the treaty does not prevent, or must not be read to require, stands outside its obligations.
s50:5 examples
{51:7 2
s51:7 hits
[52:9 1
s52:12 This Chapter «shall not preclude» checks at the border.
s53:7 misses
[54:9 1
s54:12 The Parties shall not prevent the return of the goods.
s55:5 measured
{55:15 2
s55:16 hits
s55:22 50
s55:26 right
s55:33 45
{56:5 10
s56:5 id
s56:9 en.escape.exception.unless
s57:5 category
s57:15 escape
s58:5 value
s58:12 exception
s59:5 patterns
[59:15 1
s59:17 unless
s60:5 not-after
[60:16 14
s60:18 and until
s60:31 otherwise
s60:44 expressly provided
s60:66 the decision
s60:82 the context
s60:97 a different intention
s60:122 mutually agreed
s60:141 agreed
s60:151 terminated
s60:165 denounced
s60:178 renewed
s60:189 extended
s60:201 earlier
s60:212 sooner
s61:5 not-inside
[62:7 11
s62:10 unless ...12 (otherwise|differently) ...2 <default>
s63:10 unless ...10 <default> otherwise
s64:10 unless ...6 (agree|agrees|agreed) (otherwise|differently)
s65:10 unless ...6 (agree|agrees|agreed) (to|on|upon) (a|an|another) ...2 (different|other|longer|shorter|period|date|place|procedure)
s66:10 unless ...24 (terminate|terminates|denounce|denounces|terminated|denounced|termination|denunciation|withdrawn)
s67:10 unless ...8 (notice|notification) ...8 (later|earlier|longer)
s68:10 (accepted|adopted|force|effective|effect) ...28 unless ...20 (objection~|objects|objected|non-acceptance|disapproval|disapproves|disapproved)
s69:10 unless a (longer|shorter|further|different) ...2 (duration|period|term)
s70:10 unless ...10 (new|further|another) declaration
s71:10 (formulate|make|enter) ...2 reservation unless
s72:10 (extinguished|barred|prescribed|lapse) unless
s73:5 source
s73:13 project
s74:5 rationale
s74:16 A situation in which the norm does not hold. A default rule ("unless otherwise agreed") is none.
s75:5 examples
{76:7 2
s76:7 hits
[77:9 1
s77:12 The request shall be granted «unless» it would harm an inquiry.
s78:7 misses
[79:9 2
s79:12 The panel shall meet in public unless the Parties otherwise agree.
s80:12 Unless otherwise provided, the rules of Annex 2 apply.
s81:5 measured
{81:15 2
s81:16 hits
s81:22 50
s81:26 right
s81:33 42
{82:5 12
s82:5 id
s82:9 en.escape.exception.except
s83:5 category
s83:15 escape
s84:5 value
s84:12 exception
s85:5 patterns
[86:7 25
s86:10 (except|excepting|save)
s87:10 (apply|applies|applied|cover|covers|extend|extends|abolished|permitted) ...12 excluding
s88:10 (with|by way of) [the] [sole|single|only|following] exception~ [of]
s89:10 exception~ (to|from) ...4 (<treaty-part>|obligation~|rule~|principle~|treatment|prohibition|requirement~|regime|terms|embargo|measures|freedom|immunity)
s90:10 (exemption~|exclusion~|exception~) (to|from) ...4 (<treaty-part>|obligation~|rule~|regime|terms|embargo|measures|prohibition|freeze|ban|sanctions)
s91:10 (may|to) [be permitted to|be allowed to] (deviate|depart) from (this|the|these|those) ...4 (standard~|rule~|provision~|requirement~|article~|paragraph~|procedure~)
s92:10 (permitted|allowed|authorized|free) to (deviate|depart) from
s93:10 only in case~ of ...3 (necessity|urgency|emergency)
s94:10 in special circumstances
s95:10 (regulation|article|section|rule) ...2 [general|security] exceptions
s96:10 by derogation from
s97:10 in case~ of [urgent|imperative|absolute|extreme|overriding] military necessity
s98:10 (where|when|if|unless) ...3 (military|imperative|urgent) necessity
s99:10 may derogate from [the] [provisions of] paragraph~
s100:10 by way of derogation
s101:10 in derogation (of|to|from)
s102:10 in exceptional cases
s103:10 exceptionally
s104:10 (except|save) [in so far as|insofar as|to the extent]
s105:10 (with the exclusion|to the exclusion) of
s106:10 as an exception
s107:10 (exclusion~|exemption~|exception~|exempt) from ...3 (regime|treatment|obligation~|application|rule~|requirement~|prohibition~|provision~|trade regime)
s108:10 (may|to) (permit|allow|provide for|authorize|grant) ...3 (exclusion~|exemption~|exception~|derogation~|waiver~)
s109:10 excepted
s110:10 (exempt|exempted) from ...3 (application|provision~|obligation~|requirement~|prohibition|rule~|operation|effect|<agreement>|<treaty-part>)
s111:5 not-before
[111:17 3
s111:19 but not
s111:30 without
s111:41 unbound
s112:5 not-after
[113:7 6
s113:10 [<so-far-as-or-when>] [may be|is|are|expressly|specifically] otherwise
s114:10 (as|where|when|if|to the extent) ...5 otherwise
s115:10 (life|lives|lives and|energy|time)
s116:10 (advantageous|favourable|high|low|large|difficult|serious|severe|heavy|good|important|urgent)
s117:10 in case of termination
s118:10 (by|after|following|on the basis of) ...4 (agreement|mutual|majority|vote|conference|trial|decision)
s119:5 not-inside
[120:7 19
s120:10 (limitation~|restriction~) ...12 except ...12 law
s121:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s122:10 except on such grounds
s123:10 but excluding
s124:10 (inform|informed|notify) ...10 exceptions to ...6 rules
s125:10 save harmless
s126:10 (privileges|immunities|facilities) ...4 exemption~
s127:10 (grant|accord|enjoy|provide) ...2 privileges ...3 exemption~
s128:10 (may|to) grant ...4 privileges and exemption~
s129:10 (exempt|exemption~) from ...4 (social security|insurance) ...3 provision~
s130:10 exemption~ from all measures
s131:10 to the exclusion of (all others|the other|any other|all other)
s132:10 (enter|enters|entered|come|comes) into force ...24 except
s133:10 no binding force except
s134:10 except to the extent ...8 otherwise
s135:10 (or|of|from) excluding a
s136:10 in exceptional (cases|circumstances), such as
s137:10 except as thus
s138:10 except as ...3 (superseded|modified|amended)
s139:5 unless
[139:13 2
s139:15 (means|meaning) (a|an|any|the|all|as|those|goods|products|payments|materials|measures|commercial)
s139:116 equally authentic
s140:5 source
s140:13 project
s141:5 rationale
s141:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s142:5 examples
{143:7 2
s143:7 hits
[144:9 2
s144:12 Fees are prohibited, «except» those listed in the Annex.
s145:12 Duties are abolished «with the exception of» fiscal duties.
s146:7 misses
[147:9 1
s147:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
s148:5 measured
{148:15 2
s148:16 hits
s148:22 50
s148:26 right
s148:33 44
{149:5 9
s149:5 id
s149:9 en.escape.exception.not-apply
s150:5 category
s150:15 escape
s151:5 value
s151:12 exception
s152:5 patterns
[153:7 34
s153:10 <modal-or-do> not [also|however] (apply|extend) <to-or-where>
s154:10 (shall|is|are) not [be] applicable <to-in-or-if>
s155:10 does not (include|cover|comprise)
s156:10 (do|shall) not (include|cover|comprise)
s157:10 <to-be> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s158:10 may not be (invoked|claimed|relied upon|relied on|pleaded) (in|by|for|where|if|in respect of|against)
s159:10 (liability|responsibility|obligation~|duty) ...6 (shall|does|do|will) not (arise|attach|exist|subsist)
s160:10 (liability|responsibility|obligation~|duty|protection) ...4 (ceases|cease|lapses) (where|if|when|as soon as)
s161:10 no (relief|benefit~|claim~|compensation|extradition|assistance|refund) ...8 (shall|may) [be] (available|granted|paid|given|due|made|allowed|lie) ...6 (if|where|when|unless)
s162:10 (other than|apart from) (contracts|measures|vessels|cases|those cases)
s163:10 no (liability|responsibility) ...8 (attach|attaches|arise|arises|if|where)
s164:10 (is|are|shall be) not [be] liable ...8 (if|where|when|for)
s165:10 (is|are|be) not subject to (this|the provision~|article~|paragraph~|the obligation~|the requirement~|the prohibition)
s166:10 (exempt~|relieved|excused|liable|failure|delay~|prevented|unless|except) ...12 (force majeure|act of god|fortuitous event)
s167:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <breach-kind>
s168:10 right of [individual or collective|legitimate] self-defence
s169:10 nothing ...8 shall apply to
s170:10 may exclude ...8 from the application
s171:10 (shall|does|do|will) not [,|therefore|also|however|either] (apply|extend|cover|applied) [however] (where|if|when|in|as|with|for|during|unless|until)
s172:10 (paragraph|article|provision~|rule|section|this) ...8 (is|are) (not applicable|inapplicable)
s173:10 (provision~|article~|paragraph~|rule~|chapter|section|obligation~|immunity~|requirement~|prohibition~) ...8 (shall|do|does) not [,] [therefore|however|also] [,] (apply|be applied to|be applied in)
s174:10 (shall|does|do) not (exclude|prohibit)
s175:10 (fee~|tax~|duty~|duties|charge~) ...6 shall not be (paid|levied|charged|payable|imposed|collected) (on|for|in respect of|in the case of|where|if|when)
s176:10 shall [also] not be (prohibited|forbidden|prevented|precluded)
s177:10 (cease|ceases) to (apply|be applicable|be protected) (where|if|when|in)
s178:10 (is|are|be|fall|falls|lie|lies) (outside|beyond) [the scope of|the ambit of] (this|the) (article|chapter|agreement|convention|protocol|section|treaty)
s179:10 <rule-text> ...6 (shall|does|do) not hold (for|in|where|if|good)
s180:10 not be (deemed|considered|held|regarded) to (have|be in) ...3 (breach~|violate~|infringe~|failed)
s181:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict|discriminate|affect|contravene|contradict)
s182:10 subject to any [reservations or] exception~
s183:10 subject to ...3 necessary to (satisfy|protect|meet|achieve) [a] legitimate
s184:10 subject to ...2 (limitations|restrictions|exceptions) justified
s185:10 exceptions (applicable|provided for|set out|listed|specified|referred to|laid down)
s186:10 not be deemed [as|to be] ...2 (subsidies|subsidy|discriminatory|unlawful)
s187:5 not-inside
[188:7 2
s188:10 <rule-text> ...7 <actor-of-duty> (shall|do|does) not [,] [therefore|however|also] [,] apply
s189:10 (to|for|in) (whom|which) ...10 (shall|do|does) not apply
s190:5 source
s190:13 project
s191:5 rationale
s191:16 Taking situations out of the reach of a norm.
s192:5 examples
{193:7 2
s193:7 hits
[194:9 1
s194:12 «Paragraph 1 shall not apply» to measures of local government.
s195:7 misses
[196:9 1
s196:12 This Agreement shall apply to goods.
s197:5 measured
{197:15 2
s197:16 hits
s197:22 50
s197:26 right
s197:33 47
{198:5 10
s198:5 id
s198:9 en.escape.exception.refuse
s199:5 category
s199:15 escape
s200:5 value
s200:12 exception
s201:5 patterns
[202:7 17
s202:10 may [also|only|however|nevertheless] <refuse-word> ...14 <ground-lead>
s203:10 may deny the benefits
s204:10 (may|can|shall) [<but-only>] be <refused-word> [only] ...8 <case-lead>
s205:10 manifestly (incompatible with|contrary to)
s206:10 contrary to ...4 (public policy|ordre public|public order|security)
s207:10 (would|might|could|likely to) <harm-interests> [its|the] ...4 <vital-interest>
s208:10 ground~ for ...3 (refusal|refusing|postponement|non-recognition)
s209:10 (may|can) [only] be (delayed|deferred) ...6 (if|where|when|in the event|in case|because|unless)
s210:10 (may|can|be|is|are) [only] [be] (withheld|declined|refused|denied|postponed) ...6 (if|where|when|because|on the ground~|for reason~|unless|only|until)
s211:10 (may|can) [,] [however|nevertheless] [,] [only] be (withheld|refused|denied|postponed)
s212:10 (state|states|party|parties|government~|authorities|authority|powers) [concerned|addressed] (may|can) [also|only|however|nevertheless|,] ...2 (refuse|decline|withhold|deny|prohibit|forbid)
s213:10 shall have the right to (refuse|decline|withhold|deny|prohibit|exclude|restrict)
s214:10 (without prejudice to|subject to) [the] right [of ...6] to (refuse|deny|prohibit|exclude)
s215:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s216:10 (right|rights|entitled|free|power|liberty) to (refuse|decline|withhold|deny)
s217:10 (it|that state|that party) may (refuse|decline)
s218:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s219:5 not-before
[219:17 2
s219:19 not be
s219:29 neither
s220:5 not-inside
[220:17 4
s220:19 (chamber|court|committee|tribunal|registrar|prosecutor|panel|commission|board) may (refuse|decline|reject|deny|postpone) ...15 (if|where|when)
s220:165 (inform|informed|notify) ...8 exception~
s220:209 shall have the right to withhold ...4 authorization~
s220:265 (no|neither|nor) ...8 may [also] (refuse|decline|deny|withhold)
s221:5 source
s221:13 project
s222:5 rationale
s222:16 A ground of refusal takes the case out of the duty to act.
s223:5 examples
{224:7 2
s224:7 hits
[225:9 1
s225:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s226:7 misses
[227:9 1
s227:12 The Committee may refuse to hear a member.
s228:5 measured
{228:15 2
s228:16 hits
s228:22 50
s228:26 right
s228:33 47
{229:5 8
s229:5 id
s229:9 en.escape.exception.not-obliged
s230:5 category
s230:15 escape
s231:5 value
s231:12 exception
s232:5 patterns
[233:7 14
s233:10 (shall|is|are|be) not [be] <under-obligation> to
s234:10 (is|are|be) dispensed with
s235:10 may (relieve|release|exempt|excuse|exonerate) ...6 (from|of) ...4 (obligation~|duty|requirement~|liability)
s236:10 (relieved|exonerated|exempt|exempted) (of|from) ...4 (liability|responsibility|obligation~|duty) ...6 (if|where|when|unless|to the extent|in case)
s237:10 (need|needs) not (apply|accept|provide|grant|disclose|comply|give|furnish)
s238:10 (party~|state~|member~|government~) ...4 need not
s239:10 need not be (extended|given|disclosed|granted|applied)
s240:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s241:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s242:10 (requires|require|obliges) a (state|party) to refuse
s243:10 (state~|party~|government~|country) ...6 (is|are|be) (dispensed|released|relieved) from
s244:10 (is|are|be) under no obligation
s245:10 without [any] (being obliged|being bound|obligation) to
s246:10 (shall|is|are) not be required (for|if|where|when|in|from|in respect of)
s247:5 source
s247:13 project
s248:5 rationale
s248:16 Whoever need not act is out of the obligation.
s249:5 examples
{250:7 2
s250:7 hits
[251:9 1
s251:12 A Party «shall not be required to» disclose confidential data.
s252:7 misses
[252:15 1
s252:17 Each Party is required to report.
s253:5 measured
{253:15 2
s253:16 hits
s253:22 50
s253:26 right
s253:33 46
{254:5 9
s254:5 id
s254:9 en.escape.exception.maintain
s255:5 category
s255:15 escape
s256:5 value
s256:12 exception
s257:5 patterns
[258:7 15
s258:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <measure-kept>
s259:10 for prudential reasons
s260:10 (reserve|reserves|retain|retains|reserved|retained) ...4 (right|rights|power|liberty) [,] [however] [,] [not] to
s261:10 (shall|does|do|will) not (affect|restrict|prejudice|limit|impede|hinder|restrain|interfere with) ...6 (ability|policies|policy|freedom|power|pursuance|discretion)
s262:10 have the right to (take|adopt|apply|impose|introduce|maintain) ...4 (measures|restrictions|prohibitions)
s263:10 may [,|however|nevertheless] ...3 (impose|place|attach|lay down) ...6 (conditions or restrictions|restrictions|conditions and restrictions|prohibitions)
s264:10 may [,] (however|nevertheless|nonetheless) [,] ...2 (refuse|restrict|limit|prohibit|deny|retain|introduce|maintain|withhold|postpone|dispense|waive|exclude|decline|impose|suspend)
s265:10 may ...4 (adopt|maintain|take|apply) ...5 inconsistent with (article~|paragraph~|the provision~|its obligations|this)
s266:10 (reserve|reserves|retain|retains) the right [,|not] to (adopt|maintain|impose|refuse|restrict|require|apply|limit|deny|exclude)
s267:10 not to be construed to apply
s268:10 consent ...28 be (presumed|assumed)
s269:10 (shall|should|does|do) not obstruct
s270:10 (may|shall be free to) determine to what extent they would
s271:10 <trade-measure> ...24 may be (maintained|retained)
s272:10 (article|gats|gatt|gatt 1994|articles) (xx|xxi|xiv) [bis] ...26 (incorporated|made part)
s273:5 not-inside
[273:17 1
s273:19 (reserve|reserves|retain|retains) ...4 right ...4 (withhold|revoke|suspend|cancel|terminate|denounce|withdraw)
s274:5 source
s274:13 project
s275:5 rationale
s275:16 Leave to keep what the rule would end.
s276:5 examples
{277:7 2
s277:7 hits
[277:13 1
s277:15 The Parties named in Annex 3 «may maintain existing» practices.
s278:7 misses
[278:15 1
s278:17 The Parties may maintain contact.
s279:5 measured
{279:15 2
s279:16 hits
s279:22 50
s279:26 right
s279:33 45
{280:5 10
s280:5 id
s280:9 en.escape.exception.notwithstanding
s281:5 category
s281:15 escape
s282:5 value
s282:12 exception
s283:5 patterns
[284:7 5
s284:10 notwithstanding [<what-is-said-in>] [<said-before>] <piece-of-text>
s285:10 (by way of|as an) (exception|derogation) (to|from)
s286:10 regardless of the provision~
s287:10 (article|paragraph|section|regulation|rule|provision~) ...6 notwithstanding
s288:10 (despite|in spite of) [the] ...2 (provision~|paragraph~|article~|rule~)
s289:5 not-inside
[289:17 5
s289:19 notwithstanding ...12 this <agreement> shall (cease|enter|remain|continue)
s289:97 notwithstanding ...24 article~ ...30 shall apply
s289:149 notwithstanding (termination|the termination|any change|the expiry|the expiration|the fact)
s289:244 notwithstanding any ...3 (other agreement|international agreement)
s289:314 notwithstanding [any|the] other provision~
s290:5 unless
[290:13 2
s290:15 notwithstanding ...24 (shall|will) [also|immediately|promptly|nonetheless|nevertheless|on request|upon request] <adding-verb>
s290:144 notwithstanding ...16 (shall|will) , ...6 , <adding-verb>
s291:5 source
s291:13 project
s292:5 rationale
s292:16 The norm holds in the face of another, and so takes its case out of the other.
s293:5 examples
{294:7 2
s294:7 hits
[294:13 1
s294:15 «Notwithstanding paragraph» 1, a Party may require a licence.
s295:7 misses
[295:15 1
s295:17 Notwithstanding the expiry of this Agreement, claims shall be paid.
s296:5 measured
{296:15 2
s296:16 hits
s296:22 50
s296:26 right
s296:33 45
{297:5 9
s297:5 id
s297:9 en.escape.exception.other-than
s298:5 category
s298:15 escape
s299:5 value
s299:12 exception
s300:5 patterns
[301:7 9
s301:10 (product~|good~|duty~|duties|restrictions|originating|concession~|vessel~|services|measures|taxes|contracts) ...12 other than those ...4 (listed|specified|mentioned|set out|described|covered|made|granted|provided for)
s302:10 (shall|may|will|must|should) (not|never) ...14 other than
s303:10 (no|neither|nor any) ...12 (shall|may|will|must) ...14 other than
s304:10 no (prohibition~|restriction~|duty~|tax~|charge~|condition~|measure~|quota~) ...10 other than
s305:10 (do|does) not (allow|permit|apply) ...14 other than
s306:10 (is|are|be) not (exported|imported|sold|transferred|disclosed|released|transported) ...10 other than
s307:10 (prohibited|prohibit) ...14 other than
s308:10 (no|not|never|nor) ...20 other than as necessary
s309:10 other than in exceptional (circumstances|cases)
s310:5 not-inside
[311:7 10
s311:10 (means|meaning|definition|defined|limitation~|reservation~) ...20 other than
s312:10 (shall|may|will|must) not (undergo|affect) ...30 other than
s313:10 (shall|may|will|must) not satisfy ...24 other than
s314:10 (shall|may|will|must) not ...20 for ...4 purpose~ other than
s315:10 (shall|may|will|must) not ...4 method of settlement other than
s316:10 (shall|may|will|must) not ...10 reasons other than
s317:10 (shall|may|will|must|no) ...20 (exercise|right|freedom|reservation~|considerations|limitations) ...8 other than
s318:10 (shall|may|will|must) not be subject to any restriction~ other than
s319:10 (product~|good~) ...8 in a (country|state|place|territory) other than those ...4 (mentioned|specified)
s320:10 no subsequent ...12 other than
s321:5 source
s321:13 project
s322:5 rationale
s322:16 What is other than the thing named stays under the norm; the thing named is out of it.
s323:5 examples
{324:7 2
s324:7 hits
[324:13 1
s324:15 They «shall not sell weapons to any recipient other than» a Party.
s325:7 misses
[325:15 1
s325:17 "Vessel" means any craft other than a warship.
s326:5 measured
{326:15 2
s326:16 hits
s326:22 61
s326:26 right
s326:33 54
{327:5 8
s327:5 id
s327:9 en.escape.exception.without-consent
s328:5 category
s328:15 escape
s329:5 value
s329:12 exception
s330:5 patterns
[331:7 3
s331:10 (shall|may) not ...20 without ...5 (consent|authorization|permission|approval|agreement) [of|from|by]
s332:10 (no|nor) ...20 (shall|may) ...14 without ...5 (consent|authorization|permission|approval)
s333:10 (undertake~|agree~) not to ...16 without ...5 (consent|authorization|permission|approval)
s334:5 source
s334:13 project
s335:5 rationale
s335:16 What is forbidden may be done where the other agrees.
s336:5 examples
{337:7 2
s337:7 hits
[337:13 1
s337:15 Inspectors «shall not open a case without the consent of» the owner.
s338:7 misses
[338:15 1
s338:17 The Parties may meet without the consent of the Council.
s339:5 measured
{339:15 2
s339:16 hits
s339:22 50
s339:26 right
s339:33 50
{340:5 9
s340:5 id
s340:9 en.escape.exception.however
s341:5 category
s341:15 escape
s342:5 value
s342:12 exception
s343:5 weight
s343:13 0.5
s344:5 patterns
[345:7 2
s345:10 (however|nevertheless|nonetheless)
s346:10 provided [,] however
s347:5 source
s347:13 project
s348:5 rationale
s348:16 Half of an exception; the leave that follows is the other half.
s349:5 examples
{350:7 2
s350:7 hits
[350:13 1
s350:15 The Power concerned may, «however», close the port.
s351:7 misses
[351:15 1
s351:17 It may close the port.
s352:5 measured
{352:15 2
s352:16 hits
s352:22 50
s352:26 right
s352:33 16
{353:5 10
s353:5 id
s353:9 en.escape.exception.leave
s354:5 category
s354:15 escape
s355:5 value
s355:12 exception
s356:5 weight
s356:13 0.5
s357:5 patterns
[358:7 3
s358:10 may ...3 (refuse|require|restrict|limit|prohibit|deny|retain|introduce|maintain|continue|withhold|postpone|dispense|waive|exclude)
s359:10 may ...3 be (withheld|restricted|limited|prohibited|postponed|retained|waived|dispensed|refused|declared inapplicable|extended)
s360:10 (shall|need|does|do) not ...2 (apply|be applied|be applicable|extend|be required|be obliged|be debarred)
s361:5 not-inside
[361:17 2
s361:19 may require in connection
s361:48 as the context may require
s362:5 source
s362:13 project
s363:5 rationale
s363:16 Half of an exception; the turn against the rule ("however") is the other half.
s364:5 examples
{365:7 2
s365:7 hits
[365:13 1
s365:15 The Council «may dispense» with the form.
s366:7 misses
[366:15 1
s366:17 They shall pay the duties.
s367:5 measured
{367:15 2
s367:16 hits
s367:22 50
s367:26 right
s367:33 13
"""####
}
