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
{9:5 9
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
{27:5 9
s27:5 id
s27:9 en.escape.exception.unless
s28:5 category
s28:15 escape
s29:5 value
s29:12 exception
s30:5 patterns
[30:15 1
s30:17 unless
s31:5 not-after
[31:16 11
s31:18 otherwise
s31:31 the context
s31:46 a different intention
s31:71 mutually agreed
s31:90 agreed
s31:100 terminated
s31:114 denounced
s31:127 renewed
s31:138 extended
s31:150 earlier
s31:161 sooner
s32:5 not-inside
[33:7 6
s33:10 unless ...12 (otherwise|differently) ...2 <default>
s34:10 unless ...10 <default> otherwise
s35:10 unless ...10 (agree|agrees|consent|consents)
s36:10 unless ...24 (terminate|terminates|denounce|denounces|terminated|denounced|termination|denunciation|withdrawn)
s37:10 unless ...8 (notice|notification) ...8 (later|earlier|longer)
s38:10 (formulate|make|enter) ...2 reservation unless
s39:5 source
s39:13 project
s40:5 rationale
s40:16 A situation in which the norm does not hold. A default rule ("unless otherwise agreed") is none.
s41:5 examples
{42:7 2
s42:7 hits
[43:9 1
s43:12 The request shall be granted «unless» it would harm an inquiry.
s44:7 misses
[45:9 2
s45:12 The panel shall meet in public unless the Parties otherwise agree.
s46:12 Unless otherwise provided, the rules of Annex 2 apply.
{47:5 9
s47:5 id
s47:9 en.escape.exception.except
s48:5 category
s48:15 escape
s49:5 value
s49:12 exception
s50:5 patterns
[51:7 10
s51:10 (except|excepting|save|excluding)
s52:10 (with|by way of) [the] exception [of]
s53:10 exception~ (to|from) ...4 (<treaty-part>|obligation~|rule~|principle~|treatment|prohibition|requirement~)
s54:10 by way of derogation
s55:10 in derogation (of|to|from)
s56:10 in exceptional cases
s57:10 in exceptional circumstances
s58:10 as an exception
s59:10 excepted from
s60:10 exempted from the (application|provision~|obligation~|requirement~|prohibition)
s61:5 not-after
[62:7 6
s62:10 [<as-and-like>] [may be|is|are|expressly|specifically] otherwise
s63:10 as ...3 otherwise
s64:10 as [is|are|may be] [specifically|expressly] <provided-and-like>
s65:10 (life|lives|lives and|energy|time)
s66:10 by (agreement|mutual)
s67:10 (with|by|upon) [the|their|its] ...3 <consent-and-like>
s68:5 not-inside
[69:7 5
s69:10 (limitation~|restriction~) ...12 except ...12 law
s70:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s71:10 except on such grounds
s72:10 but excluding
s73:10 in exceptional (cases|circumstances), such as
s74:5 source
s74:13 project
s75:5 rationale
s75:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s76:5 examples
{77:7 2
s77:7 hits
[78:9 2
s78:12 Fees are prohibited, «except» those listed in the Annex.
s79:12 Duties are abolished «with the exception of» fiscal duties.
s80:7 misses
[81:9 1
s81:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
{82:5 7
s82:5 id
s82:9 en.escape.exception.not-apply
s83:5 category
s83:15 escape
s84:5 value
s84:12 exception
s85:5 patterns
[86:7 13
s86:10 <shall-do-and-like> not [also|however] (apply|extend) <to-and-like>
s87:10 (shall|is|are) not [be] applicable <to-in-and-like>
s88:10 does not (include|cover|comprise)
s89:10 (do|shall) not (include|cover|comprise)
s90:10 <is-and-like> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s91:10 may not be invoked in
s92:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <discrimination-and-like>
s93:10 right of [individual or collective|legitimate] self-defence
s94:10 nothing ...8 shall apply to
s95:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict|discriminate|affect|contravene|contradict)
s96:10 subject to any [reservations or] exception~
s97:10 exceptions (applicable|provided for|set out|listed|specified|referred to|laid down)
s98:10 not be deemed [as|to be] ...2 (subsidies|subsidy|discriminatory|unlawful)
s99:5 source
s99:13 project
s100:5 rationale
s100:16 Taking situations out of the reach of a norm.
s101:5 examples
{102:7 2
s102:7 hits
[103:9 1
s103:12 Paragraph 1 «shall not apply to» measures of local government.
s104:7 misses
[105:9 1
s105:12 This Agreement shall apply to goods.
{106:5 8
s106:5 id
s106:9 en.escape.exception.refuse
s107:5 category
s107:15 escape
s108:5 value
s108:12 exception
s109:5 patterns
[110:7 11
s110:10 may [also|only|however|nevertheless] <refuse-and-like> ...14 <if-and-like>
s111:10 may deny the benefits
s112:10 (may|can|shall) [<also-and-like>] be <refused-and-like> [only] ...8 <if-where-and-like>
s113:10 manifestly (incompatible with|contrary to)
s114:10 contrary to ...4 (public policy|ordre public|public order|security)
s115:10 (would|might|could|likely to) <prejudice-and-like> [its|the] ...4 <sovereignty-and-like>
s116:10 grounds for refusal
s117:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s118:10 (the right|entitled) to refuse
s119:10 (it|that state|that party) may (refuse|decline)
s120:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s121:5 not-before
[121:17 1
s121:19 not be
s122:5 source
s122:13 project
s123:5 rationale
s123:16 A ground of refusal takes the case out of the duty to act.
s124:5 examples
{125:7 2
s125:7 hits
[126:9 1
s126:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s127:7 misses
[128:9 1
s128:12 The Committee may refuse to hear a member.
{129:5 7
s129:5 id
s129:9 en.escape.exception.not-obliged
s130:5 category
s130:15 escape
s131:5 value
s131:12 exception
s132:5 patterns
[133:7 5
s133:10 (shall|is|are|be) not [be] <obliged-and-like> to
s134:10 (need|needs) not (be|apply|have|give|provide|take|include|disclose|extend|meet|comply|grant)
s135:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s136:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s137:10 (requires|require|obliges) a (state|party) to refuse
s138:5 source
s138:13 project
s139:5 rationale
s139:16 Whoever need not act is out of the obligation.
s140:5 examples
{141:7 2
s141:7 hits
[142:9 1
s142:12 A Party «shall not be required to» disclose confidential data.
s143:7 misses
[143:15 1
s143:17 Each Party is required to report.
{144:5 7
s144:5 id
s144:9 en.escape.exception.maintain
s145:5 category
s145:15 escape
s146:5 value
s146:12 exception
s147:5 patterns
[148:7 7
s148:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <existing-and-like>
s149:10 for prudential reasons
s150:10 (reserve|reserves|retain|retains) the right [,|not] to (adopt|maintain|impose|refuse|restrict|require|apply|limit|deny|exclude)
s151:10 not to be construed to apply
s152:10 (may|shall be free to) determine to what extent they would
s153:10 <measure-fee-and-like> ...24 may be (maintained|retained)
s154:10 article (xx|xxi|xiv) [bis] ...20 (incorporated|made part)
s155:5 source
s155:13 project
s156:5 rationale
s156:16 Leave to keep what the rule would end.
s157:5 examples
{158:7 2
s158:7 hits
[158:13 1
s158:15 The Parties named in Annex 3 «may maintain existing» practices.
s159:7 misses
[159:15 1
s159:17 The Parties may maintain contact.
"""####
}
