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
{5:3 3
s5:3 prevent
[5:12 20
s5:13 prevent
s5:22 preclude
s5:32 prohibit
s5:42 hinder
s5:50 oblige
s5:58 require
s5:67 compel
s5:75 preventing
s5:87 precluding
s5:99 requiring
s5:110 prohibiting
s5:123 obliging
s5:133 obligate
s5:144 as preventing
s5:161 as requiring
s5:177 impose any obligation
s5:202 impose an obligation
s5:226 as imposing
s5:241 limit the right of a party to
s5:274 restrict the right of
s6:3 no-clause
[6:14 5
s6:15 nothing
s6:24 no provision
s6:38 no provisions
s6:53 neither this agreement
s6:77 none of the provisions
s7:3 default
[7:12 19
s7:13 agree~
s7:21 agreed
s7:29 decide~
s7:38 specify~
s7:48 provide~
s7:58 provided
s7:68 stipulated
s7:80 determine~
s7:92 state~
s7:100 indicate~
s7:111 require~
s7:121 direct~
s7:130 prescribe~
s7:142 request~
s7:152 instruct~
s7:163 arrange~
s7:173 stated
s7:181 specified
s7:192 set
s8:1 rules
[9:3 7
{9:5 10
s9:5 id
s9:9 en.escape.exception.nothing-prevents
s10:5 category
s10:15 escape
s11:5 value
s11:12 exception
s12:5 patterns
[13:7 5
s13:10 <no-clause> ...12 (shall|may|should|will|must|can) ...6 <prevent>
s14:10 nothing ...8 (prevents|precludes|requires|prohibits|obliges)
s15:10 <shall-may-and-like> not [be construed to|be construed so as to|be interpreted as|be construed as|be interpreted so as to|in any way] <prevent-and-like>
s16:10 <shall-does-and-like> not (impose|be construed so as to impose|be construed as imposing|be construed to impose) ...8 obligation~
s17:10 (in no case|in no event|under no circumstances) shall ...8 be construed
s18:5 not-before
[18:17 1
s18:19 (party~|parties|state|states|member~|members|government~|country|countries|sides)
s19:5 not-after
[19:16 1
s19:18 [the] (maintenance|establishment) [or establishment|and establishment] of (customs unions|free trade|free-trade)
s20:5 source
s20:14 GATT 1994 arts. XX, XXI
s21:5 rationale
s21:16 General and security exceptions say that the treaty does not prevent, or does not require, something.
s22:5 examples
{23:7 2
s23:7 hits
[24:9 1
s24:12 «Nothing in this Agreement shall prevent» a Party from adopting measures to protect health.
s25:7 misses
[26:9 1
s26:12 Nothing in this Agreement shall affect the rights of third States.
s27:5 measured
{27:15 2
s27:16 hits
s27:22 14
s27:26 right
s27:33 14
{28:5 10
s28:5 id
s28:9 en.escape.exception.unless
s29:5 category
s29:15 escape
s30:5 value
s30:12 exception
s31:5 patterns
[31:15 1
s31:17 unless
s32:5 not-after
[32:16 13
s32:18 otherwise
s32:31 expressly provided
s32:53 the decision
s32:69 the context
s32:84 a different intention
s32:109 mutually agreed
s32:128 agreed
s32:138 terminated
s32:152 denounced
s32:165 renewed
s32:176 extended
s32:188 earlier
s32:199 sooner
s33:5 not-inside
[34:7 6
s34:10 unless ...12 (otherwise|differently) ...2 <default>
s35:10 unless ...10 <default> otherwise
s36:10 unless ...10 (agree|agrees|consent|consents)
s37:10 unless ...24 (terminate|terminates|denounce|denounces|terminated|denounced|termination|denunciation|withdrawn)
s38:10 unless ...8 (notice|notification) ...8 (later|earlier|longer)
s39:10 (formulate|make|enter) ...2 reservation unless
s40:5 source
s40:13 project
s41:5 rationale
s41:16 A situation in which the norm does not hold. A default rule ("unless otherwise agreed") is none.
s42:5 examples
{43:7 2
s43:7 hits
[44:9 1
s44:12 The request shall be granted «unless» it would harm an inquiry.
s45:7 misses
[46:9 2
s46:12 The panel shall meet in public unless the Parties otherwise agree.
s47:12 Unless otherwise provided, the rules of Annex 2 apply.
s48:5 measured
{48:15 2
s48:16 hits
s48:22 12
s48:26 right
s48:33 12
{49:5 10
s49:5 id
s49:9 en.escape.exception.except
s50:5 category
s50:15 escape
s51:5 value
s51:12 exception
s52:5 patterns
[53:7 10
s53:10 (except|excepting|save|excluding)
s54:10 (with|by way of) [the] exception [of]
s55:10 exception~ (to|from) ...4 (<treaty-part>|obligation~|rule~|principle~|treatment|prohibition|requirement~)
s56:10 by way of derogation
s57:10 in derogation (of|to|from)
s58:10 in exceptional cases
s59:10 in exceptional circumstances
s60:10 as an exception
s61:10 excepted from
s62:10 exempted from the (application|provision~|obligation~|requirement~|prohibition)
s63:5 not-after
[64:7 6
s64:10 [<as-and-like>] [may be|is|are|expressly|specifically] otherwise
s65:10 as ...3 otherwise
s66:10 as [is|are|may be] [specifically|expressly] <provided-and-like>
s67:10 (life|lives|lives and|energy|time)
s68:10 by (agreement|mutual)
s69:10 (with|by|upon) [the|their|its] ...3 <consent-and-like>
s70:5 not-inside
[71:7 5
s71:10 (limitation~|restriction~) ...12 except ...12 law
s72:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s73:10 except on such grounds
s74:10 but excluding
s75:10 in exceptional (cases|circumstances), such as
s76:5 source
s76:13 project
s77:5 rationale
s77:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s78:5 examples
{79:7 2
s79:7 hits
[80:9 2
s80:12 Fees are prohibited, «except» those listed in the Annex.
s81:12 Duties are abolished «with the exception of» fiscal duties.
s82:7 misses
[83:9 1
s83:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
s84:5 measured
{84:15 2
s84:16 hits
s84:22 14
s84:26 right
s84:33 14
{85:5 8
s85:5 id
s85:9 en.escape.exception.not-apply
s86:5 category
s86:15 escape
s87:5 value
s87:12 exception
s88:5 patterns
[89:7 14
s89:10 <shall-do-and-like> not [also|however] (apply|extend) <to-and-like>
s90:10 (shall|is|are) not [be] applicable <to-in-and-like>
s91:10 does not (include|cover|comprise)
s92:10 (do|shall) not (include|cover|comprise)
s93:10 <is-and-like> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s94:10 may not be invoked in
s95:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <discrimination-and-like>
s96:10 right of [individual or collective|legitimate] self-defence
s97:10 nothing ...8 shall apply to
s98:10 may exclude ...8 from the application
s99:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict|discriminate|affect|contravene|contradict)
s100:10 subject to any [reservations or] exception~
s101:10 exceptions (applicable|provided for|set out|listed|specified|referred to|laid down)
s102:10 not be deemed [as|to be] ...2 (subsidies|subsidy|discriminatory|unlawful)
s103:5 source
s103:13 project
s104:5 rationale
s104:16 Taking situations out of the reach of a norm.
s105:5 examples
{106:7 2
s106:7 hits
[107:9 1
s107:12 Paragraph 1 «shall not apply to» measures of local government.
s108:7 misses
[109:9 1
s109:12 This Agreement shall apply to goods.
s110:5 measured
{110:15 2
s110:16 hits
s110:22 14
s110:26 right
s110:33 13
{111:5 9
s111:5 id
s111:9 en.escape.exception.refuse
s112:5 category
s112:15 escape
s113:5 value
s113:12 exception
s114:5 patterns
[115:7 11
s115:10 may [also|only|however|nevertheless] <refuse-and-like> ...14 <if-and-like>
s116:10 may deny the benefits
s117:10 (may|can|shall) [<also-and-like>] be <refused-and-like> [only] ...8 <if-where-and-like>
s118:10 manifestly (incompatible with|contrary to)
s119:10 contrary to ...4 (public policy|ordre public|public order|security)
s120:10 (would|might|could|likely to) <prejudice-and-like> [its|the] ...4 <sovereignty-and-like>
s121:10 grounds for refusal
s122:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s123:10 (the right|entitled) to refuse
s124:10 (it|that state|that party) may (refuse|decline)
s125:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s126:5 not-before
[126:17 1
s126:19 not be
s127:5 source
s127:13 project
s128:5 rationale
s128:16 A ground of refusal takes the case out of the duty to act.
s129:5 examples
{130:7 2
s130:7 hits
[131:9 1
s131:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s132:7 misses
[133:9 1
s133:12 The Committee may refuse to hear a member.
s134:5 measured
{134:15 2
s134:16 hits
s134:22 14
s134:26 right
s134:33 14
{135:5 8
s135:5 id
s135:9 en.escape.exception.not-obliged
s136:5 category
s136:15 escape
s137:5 value
s137:12 exception
s138:5 patterns
[139:7 7
s139:10 (shall|is|are|be) not [be] <obliged-and-like> to
s140:10 (need|needs) not (apply|accept|provide|grant|disclose|comply|give|furnish)
s141:10 (party~|state~|member~|government~) ...4 need not
s142:10 need not be (extended|given|disclosed|granted|applied)
s143:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s144:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s145:10 (requires|require|obliges) a (state|party) to refuse
s146:5 source
s146:13 project
s147:5 rationale
s147:16 Whoever need not act is out of the obligation.
s148:5 examples
{149:7 2
s149:7 hits
[150:9 1
s150:12 A Party «shall not be required to» disclose confidential data.
s151:7 misses
[151:15 1
s151:17 Each Party is required to report.
s152:5 measured
{152:15 2
s152:16 hits
s152:22 10
s152:26 right
s152:33 9
{153:5 8
s153:5 id
s153:9 en.escape.exception.maintain
s154:5 category
s154:15 escape
s155:5 value
s155:12 exception
s156:5 patterns
[157:7 7
s157:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <existing-and-like>
s158:10 for prudential reasons
s159:10 (reserve|reserves|retain|retains) the right [,|not] to (adopt|maintain|impose|refuse|restrict|require|apply|limit|deny|exclude)
s160:10 not to be construed to apply
s161:10 (may|shall be free to) determine to what extent they would
s162:10 <measure-fee-and-like> ...24 may be (maintained|retained)
s163:10 article (xx|xxi|xiv) [bis] ...20 (incorporated|made part)
s164:5 source
s164:13 project
s165:5 rationale
s165:16 Leave to keep what the rule would end.
s166:5 examples
{167:7 2
s167:7 hits
[167:13 1
s167:15 The Parties named in Annex 3 «may maintain existing» practices.
s168:7 misses
[168:15 1
s168:17 The Parties may maintain contact.
s169:5 measured
{169:15 2
s169:16 hits
s169:22 14
s169:26 right
s169:33 12
"""####
}
