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
{5:3 6
s5:3 prevent
[5:12 23
s5:13 prevent
s5:22 preclude
s5:32 prohibit
s5:42 debar
s5:49 bar
s5:54 restrict
s5:65 hinder
s5:73 oblige
s5:81 require
s5:90 compel
s5:98 preventing
s5:110 precluding
s5:122 requiring
s5:133 prohibiting
s5:146 obliging
s5:156 obligate
s5:167 as preventing
s5:184 as requiring
s5:200 impose any obligation
s5:225 impose an obligation
s5:249 as imposing
s5:264 limit the right of a party to
s5:297 restrict the right of
s6:3 what-is-said-in
[6:20 17
s6:21 the
s6:26 any
s6:31 anything in
s6:44 anything contained in
s6:67 provisions of
s6:82 the provisions of
s6:101 the provision of
s6:119 any provision of
s6:137 any provisions of
s6:156 the terms of
s6:170 the requirements of
s6:191 the provisions in
s6:210 the provisions set out in
s6:237 the provisions contained in
s6:266 the rule in
s6:279 the rules of
s6:293 the limitations of
s7:3 said-before
[7:16 10
s7:17 the
s7:22 this
s7:28 above
s7:35 the above
s7:46 foregoing
s7:57 the foregoing
s7:72 preceding
s7:83 the preceding
s7:98 the previous
s7:112 the said
s8:3 piece-of-text
[8:18 15
s8:19 paragraph~
s8:31 paragraphs
s8:43 subparagraph~
s8:58 article~
s8:68 articles
s8:78 section~
s8:88 rule~
s8:95 provision~
s8:107 foregoing
s8:118 above
s8:125 preceding
s8:136 obligation~
s8:149 prohibition~
s8:163 chapter
s8:172 annex
s9:3 no-clause
[9:14 5
s9:15 nothing
s9:24 no provision
s9:38 no provisions
s9:53 neither this agreement
s9:77 none of the provisions
s10:3 default
[10:12 19
s10:13 agree~
s10:21 agreed
s10:29 decide~
s10:38 specify~
s10:48 provide~
s10:58 provided
s10:68 stipulated
s10:80 determine~
s10:92 state~
s10:100 indicate~
s10:111 require~
s10:121 direct~
s10:130 prescribe~
s10:142 request~
s10:152 instruct~
s10:163 arrange~
s10:173 stated
s10:181 specified
s10:192 set
s11:1 rules
[12:3 12
{12:5 11
s12:5 id
s12:9 en.escape.exception.nothing-prevents
s13:5 category
s13:15 escape
s14:5 value
s14:12 exception
s15:5 patterns
[16:7 10
s16:10 <no-clause> ...12 (shall|may|should|will|must|can) ...6 <prevent>
s17:10 nothing ...8 (prevents|precludes|requires|prohibits|obliges)
s18:10 nothing ...20 from (taking|adopting|applying|imposing|requiring|maintaining|enforcing|disclosing|providing|using)
s19:10 <modal-of-effect> not [be construed to|be construed so as to|be interpreted as|be construed as|be interpreted so as to|in any way] <prevent-or-oblige>
s20:10 <modal-or-does> not (impose|be construed so as to impose|be construed as imposing|be construed to impose) ...8 obligation~
s21:10 (in no case|in no event|under no circumstances) shall ...8 be construed
s22:10 (may|can|cannot|shall|must) not ...2 (construed|interpreted|understood) ...8 (obligation|oblige|obliging|require|requiring|requirement|prevent|preventing|prejudice)
s23:10 <no-clause> ...12 (shall|may|should|will|must|can) ...4 (grant|confer|give|authorize|permit|entitle|confers|granting|conferring|authorizing|permitting)
s24:10 not be (interpreted|construed|understood) ...3 (requirement|obligation|obliging|requiring|conferring|granting|permitting)
s25:10 cannot be (interpreted|construed) ...18 obligation
s26:5 not-before
[26:17 1
s26:19 (party~|parties|state|states|member~|members|government~|country|countries|sides)
s27:5 not-inside
[27:17 3
s27:19 exemption ...14 (shall|does) not preclude
s27:64 nothing ...16 (implying|imply) ...20 right
s27:110 (which|that) ...4 (does|do) not (prevent|preclude)
s28:5 not-after
[28:16 1
s28:18 [the] (maintenance|establishment) [or establishment|and establishment] of (customs unions|free trade|free-trade)
s29:5 source
s29:14 GATT 1994 arts. XX, XXI
s30:5 rationale
s30:16 General and security exceptions say that the treaty does not prevent, or does not require, something.
s31:5 examples
{32:7 2
s32:7 hits
[33:9 1
s33:12 «Nothing in this Agreement shall prevent» the Parties' courts in such a case.
s34:7 misses
[35:9 1
s35:12 Nothing in this Agreement shall affect the rights of third States.
s36:5 measured
{36:15 2
s36:16 hits
s36:22 24
s36:26 right
s36:33 23
{37:5 10
s37:5 id
s37:9 en.escape.exception.unless
s38:5 category
s38:15 escape
s39:5 value
s39:12 exception
s40:5 patterns
[40:15 1
s40:17 unless
s41:5 not-after
[41:16 13
s41:18 otherwise
s41:31 expressly provided
s41:53 the decision
s41:69 the context
s41:84 a different intention
s41:109 mutually agreed
s41:128 agreed
s41:138 terminated
s41:152 denounced
s41:165 renewed
s41:176 extended
s41:188 earlier
s41:199 sooner
s42:5 not-inside
[43:7 6
s43:10 unless ...12 (otherwise|differently) ...2 <default>
s44:10 unless ...10 <default> otherwise
s45:10 unless ...10 (agree|agrees|consent|consents)
s46:10 unless ...24 (terminate|terminates|denounce|denounces|terminated|denounced|termination|denunciation|withdrawn)
s47:10 unless ...8 (notice|notification) ...8 (later|earlier|longer)
s48:10 (formulate|make|enter) ...2 reservation unless
s49:5 source
s49:13 project
s50:5 rationale
s50:16 A situation in which the norm does not hold. A default rule ("unless otherwise agreed") is none.
s51:5 examples
{52:7 2
s52:7 hits
[53:9 1
s53:12 The request shall be granted «unless» it would harm an inquiry.
s54:7 misses
[55:9 2
s55:12 The panel shall meet in public unless the Parties otherwise agree.
s56:12 Unless otherwise provided, the rules of Annex 2 apply.
s57:5 measured
{57:15 2
s57:16 hits
s57:22 12
s57:26 right
s57:33 12
{58:5 10
s58:5 id
s58:9 en.escape.exception.except
s59:5 category
s59:15 escape
s60:5 value
s60:12 exception
s61:5 patterns
[62:7 15
s62:10 (except|excepting|save|excluding)
s63:10 (with|by way of) [the] exception [of]
s64:10 exception~ (to|from) ...4 (<treaty-part>|obligation~|rule~|principle~|treatment|prohibition|requirement~)
s65:10 by way of derogation
s66:10 in derogation (of|to|from)
s67:10 in exceptional cases
s68:10 in exceptional circumstances
s69:10 exceptionally
s70:10 (except|save) [in so far as|insofar as|to the extent]
s71:10 (with the exclusion|to the exclusion) of
s72:10 as an exception
s73:10 (exclusion~|exemption~|exception~|exempt) from ...3 (regime|treatment|obligation~|application|rule~|requirement~|prohibition~|provision~|trade regime)
s74:10 (may|to) (permit|allow|provide for|authorize|grant) ...3 (exclusion~|exemption~|exception~|derogation~|waiver~)
s75:10 excepted from
s76:10 (exempt|exempted) from ...3 (application|provision~|obligation~|requirement~|prohibition|rule~|<agreement>|<treaty-part>)
s77:5 not-after
[78:7 4
s78:10 [<so-far-as-or-when>] [may be|is|are|expressly|specifically] otherwise
s79:10 as ...3 otherwise
s80:10 (life|lives|lives and|energy|time)
s81:10 by (agreement|mutual)
s82:5 not-inside
[83:7 10
s83:10 (limitation~|restriction~) ...12 except ...12 law
s84:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s85:10 except on such grounds
s86:10 but excluding
s87:10 (inform|informed|notify) ...10 exceptions to ...6 rules
s88:10 save harmless
s89:10 no binding force except
s90:10 except to the extent ...8 otherwise
s91:10 (or|of|from) excluding a
s92:10 in exceptional (cases|circumstances), such as
s93:5 source
s93:13 project
s94:5 rationale
s94:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s95:5 examples
{96:7 2
s96:7 hits
[97:9 2
s97:12 Fees are prohibited, «except» those listed in the Annex.
s98:12 Duties are abolished «with the exception of» fiscal duties.
s99:7 misses
[100:9 1
s100:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
s101:5 measured
{101:15 2
s101:16 hits
s101:22 14
s101:26 right
s101:33 14
{102:5 8
s102:5 id
s102:9 en.escape.exception.not-apply
s103:5 category
s103:15 escape
s104:5 value
s104:12 exception
s105:5 patterns
[106:7 22
s106:10 <modal-or-do> not [also|however] (apply|extend) <to-or-where>
s107:10 (shall|is|are) not [be] applicable <to-in-or-if>
s108:10 does not (include|cover|comprise)
s109:10 (do|shall) not (include|cover|comprise)
s110:10 <to-be> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s111:10 may not be invoked in
s112:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <breach-kind>
s113:10 right of [individual or collective|legitimate] self-defence
s114:10 nothing ...8 shall apply to
s115:10 may exclude ...8 from the application
s116:10 (shall|does|do|will|may) (apply|extend) only (to|in|where|if|when)
s117:10 (shall|does|do|will) not [,|therefore|also|however|either] (apply|extend|cover|applied) [however] (where|if|when|in|as|with|for|during|unless|until)
s118:10 (paragraph|article|provision~|rule|section|this) ...8 (is|are) (not applicable|inapplicable)
s119:10 (provision~|article~|paragraph~|rule~|chapter|section|obligation~|immunity~|requirement~|prohibition~) ...8 (shall|do|does) not [,] [therefore|however|also] [,] (apply|be applied to|be applied in)
s120:10 (shall|does|do) not (exclude|prohibit)
s121:10 shall [also] not be (prohibited|forbidden|prevented|precluded)
s122:10 (cease|ceases) to (apply|be applicable|be protected) (where|if|when|in)
s123:10 (is|are|be) (outside|beyond) the (scope|ambit) of
s124:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict|discriminate|affect|contravene|contradict)
s125:10 subject to any [reservations or] exception~
s126:10 exceptions (applicable|provided for|set out|listed|specified|referred to|laid down)
s127:10 not be deemed [as|to be] ...2 (subsidies|subsidy|discriminatory|unlawful)
s128:5 source
s128:13 project
s129:5 rationale
s129:16 Taking situations out of the reach of a norm.
s130:5 examples
{131:7 2
s131:7 hits
[132:9 1
s132:12 «Paragraph 1 shall not apply» to measures of local government.
s133:7 misses
[134:9 1
s134:12 This Agreement shall apply to goods.
s135:5 measured
{135:15 2
s135:16 hits
s135:22 30
s135:26 right
s135:33 29
{136:5 10
s136:5 id
s136:9 en.escape.exception.refuse
s137:5 category
s137:15 escape
s138:5 value
s138:12 exception
s139:5 patterns
[140:7 16
s140:10 may [also|only|however|nevertheless] <refuse-word> ...14 <ground-lead>
s141:10 may deny the benefits
s142:10 (may|can|shall) [<but-only>] be <refused-word> [only] ...8 <case-lead>
s143:10 manifestly (incompatible with|contrary to)
s144:10 contrary to ...4 (public policy|ordre public|public order|security)
s145:10 (would|might|could|likely to) <harm-interests> [its|the] ...4 <vital-interest>
s146:10 ground~ for ...3 (refusal|refusing|postponement|non-recognition)
s147:10 (may|can|be|is|are) [only] [be] (withheld|declined|refused|denied|postponed) ...6 (if|where|when|because|on the ground~|for reason~|unless|only|until)
s148:10 (may|can) [,] [however|nevertheless] [,] [only] be (withheld|refused|denied|postponed)
s149:10 (state|states|party|parties|government~|authorities|authority|powers) [concerned|addressed] (may|can) [also|only|however|nevertheless|,] ...2 (refuse|decline|withhold|deny|prohibit|forbid)
s150:10 shall have the right to (refuse|decline|withhold|deny|prohibit|exclude|restrict)
s151:10 (without prejudice to|subject to) [the] right [of ...6] to (refuse|deny|prohibit|exclude)
s152:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s153:10 (right|rights|entitled|free|power|liberty) to (refuse|decline|withhold|deny)
s154:10 (it|that state|that party) may (refuse|decline)
s155:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s156:5 not-before
[156:17 2
s156:19 not be
s156:29 neither
s157:5 not-inside
[157:17 3
s157:19 (inform|informed|notify) ...8 exception~
s157:63 shall have the right to withhold ...4 authorization~
s157:119 (no|neither|nor) ...8 may [also] (refuse|decline|deny|withhold)
s158:5 source
s158:13 project
s159:5 rationale
s159:16 A ground of refusal takes the case out of the duty to act.
s160:5 examples
{161:7 2
s161:7 hits
[162:9 1
s162:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s163:7 misses
[164:9 1
s164:12 The Committee may refuse to hear a member.
s165:5 measured
{165:15 2
s165:16 hits
s165:22 25
s165:26 right
s165:33 22
{166:5 8
s166:5 id
s166:9 en.escape.exception.not-obliged
s167:5 category
s167:15 escape
s168:5 value
s168:12 exception
s169:5 patterns
[170:7 11
s170:10 (shall|is|are|be) not [be] <under-obligation> to
s171:10 (need|needs) not (apply|accept|provide|grant|disclose|comply|give|furnish)
s172:10 (party~|state~|member~|government~) ...4 need not
s173:10 need not be (extended|given|disclosed|granted|applied)
s174:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s175:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s176:10 (requires|require|obliges) a (state|party) to refuse
s177:10 (state~|party~|government~|country) ...6 (is|are|be) (dispensed|released|relieved) from
s178:10 (is|are|be) under no obligation
s179:10 without [any] (being obliged|being bound|obligation) to
s180:10 (shall|is|are) not be required (for|if|where|when|in|from|in respect of)
s181:5 source
s181:13 project
s182:5 rationale
s182:16 Whoever need not act is out of the obligation.
s183:5 examples
{184:7 2
s184:7 hits
[185:9 1
s185:12 A Party «shall not be required to» disclose confidential data.
s186:7 misses
[186:15 1
s186:17 Each Party is required to report.
s187:5 measured
{187:15 2
s187:16 hits
s187:22 5
s187:25 right
s187:32 4
{188:5 8
s188:5 id
s188:9 en.escape.exception.maintain
s189:5 category
s189:15 escape
s190:5 value
s190:12 exception
s191:5 patterns
[192:7 13
s192:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <measure-kept>
s193:10 for prudential reasons
s194:10 (reserve|reserves|retain|retains|reserved|retained) ...4 (right|rights|power|liberty) [,] [however] [,] [not] to
s195:10 (shall|does|do|will) not (affect|restrict|prejudice|limit|impede|hinder|restrain|interfere with) ...6 (ability|policies|policy|freedom|power|pursuance|discretion)
s196:10 have the right to (take|adopt|apply|impose|introduce|maintain) ...4 (measures|restrictions|prohibitions)
s197:10 may [,|however|nevertheless] ...3 (impose|place|attach|lay down) ...6 (conditions or restrictions|restrictions|conditions and restrictions|prohibitions)
s198:10 (reserve|reserves|retain|retains) the right [,|not] to (adopt|maintain|impose|refuse|restrict|require|apply|limit|deny|exclude)
s199:10 not to be construed to apply
s200:10 consent ...28 be (presumed|assumed)
s201:10 (shall|should|does|do) not obstruct
s202:10 (may|shall be free to) determine to what extent they would
s203:10 <trade-measure> ...24 may be (maintained|retained)
s204:10 (article|gats|gatt|gatt 1994|articles) (xx|xxi|xiv) [bis] ...26 (incorporated|made part)
s205:5 source
s205:13 project
s206:5 rationale
s206:16 Leave to keep what the rule would end.
s207:5 examples
{208:7 2
s208:7 hits
[208:13 1
s208:15 The Parties named in Annex 3 «may maintain existing» practices.
s209:7 misses
[209:15 1
s209:17 The Parties may maintain contact.
s210:5 measured
{210:15 2
s210:16 hits
s210:22 24
s210:26 right
s210:33 20
{211:5 9
s211:5 id
s211:9 en.escape.exception.notwithstanding
s212:5 category
s212:15 escape
s213:5 value
s213:12 exception
s214:5 patterns
[215:7 4
s215:10 notwithstanding [<what-is-said-in>] [<said-before>] <piece-of-text>
s216:10 (by way of|as an) (exception|derogation) (to|from)
s217:10 regardless of the provision~
s218:10 (despite|in spite of) [the] ...2 (provision~|paragraph~|article~|rule~)
s219:5 not-inside
[219:17 3
s219:19 notwithstanding (termination|the termination|any change|the expiry|the expiration|the fact)
s219:114 notwithstanding any ...3 (other agreement|international agreement)
s219:184 notwithstanding [any|the] other provision~
s220:5 source
s220:13 project
s221:5 rationale
s221:16 The norm holds in the face of another, and so takes its case out of the other.
s222:5 examples
{223:7 2
s223:7 hits
[223:13 1
s223:15 «Notwithstanding paragraph» 1, a Party may require a licence.
s224:7 misses
[224:15 1
s224:17 Notwithstanding the expiry of this Agreement, claims shall be paid.
s225:5 measured
{225:15 2
s225:16 hits
s225:22 25
s225:26 right
s225:33 22
{226:5 9
s226:5 id
s226:9 en.escape.exception.other-than
s227:5 category
s227:15 escape
s228:5 value
s228:12 exception
s229:5 patterns
[230:7 2
s230:10 (product~|good~|duty~|duties|restrictions|originating) ...12 other than those ...4 (listed|specified|mentioned|set out|described|covered)
s231:10 (no|not|never|nor|prohibited|prohibit) ...14 (other than|apart from)
s232:5 not-inside
[233:7 5
s233:10 (means|meaning|definition|defined|limitation~|restriction~|reservation~) ...20 other than
s234:10 not undergo ...8 other than
s235:10 no subsequent ...12 other than
s236:10 (no|not) ...10 reasons other than
s237:10 (no|not) ...20 (exercise|right|freedom|reservation~|considerations|limitations) ...8 other than
s238:5 source
s238:13 project
s239:5 rationale
s239:16 What is other than the thing named stays under the norm; the thing named is out of it.
s240:5 examples
{241:7 2
s241:7 hits
[241:13 1
s241:15 They shall «not sell weapons to any recipient other than» a Party.
s242:7 misses
[242:15 1
s242:17 "Vessel" means any craft other than a warship.
s243:5 measured
{243:15 2
s243:16 hits
s243:22 12
s243:26 right
s243:33 10
{244:5 8
s244:5 id
s244:9 en.escape.exception.without-consent
s245:5 category
s245:15 escape
s246:5 value
s246:12 exception
s247:5 patterns
[248:7 3
s248:10 (shall|may) not ...20 without ...5 (consent|authorization|permission|approval|agreement) [of|from|by]
s249:10 (no|nor) ...20 (shall|may) ...14 without ...5 (consent|authorization|permission|approval)
s250:10 (undertake~|agree~) not to ...16 without ...5 (consent|authorization|permission|approval)
s251:5 source
s251:13 project
s252:5 rationale
s252:16 What is forbidden may be done where the other agrees.
s253:5 examples
{254:7 2
s254:7 hits
[254:13 1
s254:15 Inspectors «shall not open a case without the consent of» the owner.
s255:7 misses
[255:15 1
s255:17 The Parties may meet without the consent of the Council.
s256:5 measured
{256:15 2
s256:16 hits
s256:22 5
s256:25 right
s256:32 5
{257:5 8
s257:5 id
s257:9 en.escape.exception.however
s258:5 category
s258:15 escape
s259:5 value
s259:12 exception
s260:5 weight
s260:13 0.5
s261:5 patterns
[262:7 2
s262:10 (however|nevertheless|nonetheless)
s263:10 provided [,] however
s264:5 source
s264:13 project
s265:5 rationale
s265:16 Half of an exception; the leave that follows is the other half.
s266:5 examples
{267:7 2
s267:7 hits
[267:13 1
s267:15 The Power concerned may, «however», close the port.
s268:7 misses
[268:15 1
s268:17 It may close the port.
{269:5 9
s269:5 id
s269:9 en.escape.exception.leave
s270:5 category
s270:15 escape
s271:5 value
s271:12 exception
s272:5 weight
s272:13 0.5
s273:5 patterns
[274:7 4
s274:10 may ...3 (refuse|require|restrict|limit|prohibit|deny|retain|introduce|maintain|continue|withhold|postpone|dispense|waive|exclude)
s275:10 may ...3 be (withheld|restricted|limited|prohibited|postponed|retained|waived|dispensed|refused|declared inapplicable|extended)
s276:10 (shall|need|does|do) not ...2 (apply|be applied|be applicable|extend|be required|be obliged|be debarred)
s277:10 (apply|applies|applicable) ...6 only (if|where|when|in|to)
s278:5 not-inside
[278:17 2
s278:19 may require in connection
s278:48 as the context may require
s279:5 source
s279:13 project
s280:5 rationale
s280:16 Half of an exception; the turn against the rule ("however") is the other half.
s281:5 examples
{282:7 2
s282:7 hits
[282:13 1
s282:15 The Council «may dispense» with the form.
s283:7 misses
[283:15 1
s283:17 They shall pay the duties.
"""####
}
