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
s65:10 (life|lives|lives and|energy|time|that|as)
s66:10 by (agreement|mutual)
s67:10 (with|by|upon) [the|their|its] ...3 <consent-and-like>
s68:5 not-inside
[69:7 4
s69:10 (limitation~|restriction~) ...12 except ...12 law
s70:10 except ...4 otherwise (provided|specified|agreed|stipulated)
s71:10 except on such grounds
s72:10 in exceptional (cases|circumstances), such as
s73:5 source
s73:13 project
s74:5 rationale
s74:16 Words that take something out of the rule. A default rule ("except as otherwise provided") is none.
s75:5 examples
{76:7 2
s76:7 hits
[77:9 2
s77:12 Fees are prohibited, «except» those listed in the Annex.
s78:12 Duties are abolished «with the exception of» fiscal duties.
s79:7 misses
[80:9 1
s80:12 Except as otherwise provided in this Chapter, each Party shall accept the form.
{81:5 7
s81:5 id
s81:9 en.escape.exception.not-apply
s82:5 category
s82:15 escape
s83:5 value
s83:12 exception
s84:5 patterns
[85:7 10
s85:10 <shall-do-and-like> not [also|however] (apply|extend) ...2 <to-and-like>
s86:10 (shall|is|are) not [be] applicable <to-in-and-like>
s87:10 does not (include|cover|comprise)
s88:10 (do|shall) not (include|cover|comprise)
s89:10 <is-and-like> excluded from ...5 (scope|application|provision~|<agreement>|<treaty-part>|coverage)
s90:10 may not be invoked in
s91:10 not be (considered|deemed|regarded) [as|to be|to constitute] ...2 <discrimination-and-like>
s92:10 right of [individual or collective|legitimate] self-defence
s93:10 nothing ...8 shall apply to
s94:10 (in so far as|insofar as|to the extent that) ...8 (does|do) not (obstruct|impair|prejudice|conflict)
s95:5 source
s95:13 project
s96:5 rationale
s96:16 Taking situations out of the reach of a norm.
s97:5 examples
{98:7 2
s98:7 hits
[99:9 1
s99:12 Paragraph 1 «shall not apply to» measures of local government.
s100:7 misses
[101:9 1
s101:12 This Agreement shall apply to goods.
{102:5 8
s102:5 id
s102:9 en.escape.exception.refuse
s103:5 category
s103:15 escape
s104:5 value
s104:12 exception
s105:5 patterns
[106:7 11
s106:10 may [also|only|however|nevertheless] <refuse-and-like> ...14 <if-and-like>
s107:10 may deny the benefits
s108:10 (may|can|shall) [<also-and-like>] be <refused-and-like> [only] ...8 <if-where-and-like>
s109:10 manifestly (incompatible with|contrary to)
s110:10 contrary to ...4 (public policy|ordre public|public order|security)
s111:10 (would|might|could|likely to) <prejudice-and-like> [its|the] ...4 <sovereignty-and-like>
s112:10 grounds for refusal
s113:10 shall not be (granted|given|recognized|enforced|executed) ...3 (if|where|when|in the case)
s114:10 (the right|entitled) to refuse
s115:10 (it|that state|that party) may (refuse|decline)
s116:10 may refuse ...2 (extradition|assistance|to comply|to execute|cooperation|recognition|enforcement|entry|surrender|transit|authorization)
s117:5 not-before
[117:17 1
s117:19 not be
s118:5 source
s118:13 project
s119:5 rationale
s119:16 A ground of refusal takes the case out of the duty to act.
s120:5 examples
{121:7 2
s121:7 hits
[122:9 1
s122:12 The requested Party «may refuse assistance if» the request concerns a political offence.
s123:7 misses
[124:9 1
s124:12 The Committee may refuse to hear a member.
{125:5 7
s125:5 id
s125:9 en.escape.exception.not-obliged
s126:5 category
s126:15 escape
s127:5 value
s127:12 exception
s128:5 patterns
[129:7 5
s129:10 (shall|is|are|be) not [be] <obliged-and-like> to
s130:10 (need|needs) not
s131:10 no (party|state|member) (is|shall be) (obliged|required|obligated|bound) to
s132:10 (relieved|released|exonerated) from ...4 (obligation~|duty|responsibility|liability)
s133:10 (requires|require|obliges) a (state|party) to refuse
s134:5 source
s134:13 project
s135:5 rationale
s135:16 Whoever need not act is out of the obligation.
s136:5 examples
{137:7 2
s137:7 hits
[138:9 1
s138:12 A Party «shall not be required to» disclose confidential data.
s139:7 misses
[139:15 1
s139:17 Each Party is required to report.
{140:5 7
s140:5 id
s140:9 en.escape.exception.maintain
s141:5 category
s141:15 escape
s142:5 value
s142:12 exception
s143:5 patterns
[144:7 6
s144:10 may (maintain|retain|keep in force|continue to apply|continue to levy) ...4 <existing-and-like>
s145:10 for prudential reasons
s146:10 reserves the right to (adopt|maintain|impose|refuse|restrict|require)
s147:10 (may|shall be free to) determine to what extent they would
s148:10 <measure-fee-and-like> ...24 may be (maintained|retained)
s149:10 article (xx|xxi|xiv) [bis] ...20 (incorporated|made part|mutatis mutandis)
s150:5 source
s150:13 project
s151:5 rationale
s151:16 Leave to keep what the rule would end.
s152:5 examples
{153:7 2
s153:7 hits
[153:13 1
s153:15 The Parties named in Annex 3 «may maintain existing» practices.
s154:7 misses
[154:15 1
s154:17 The Parties may maintain contact.
"""####
}
