// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_duties: StaticString = ####"""
{11:1 2
s11:1 sets
{12:3 5
s12:3 open-standard
[12:18 8
s12:20 *.vagueness.what.measures
s12:49 *.vagueness.what.evaluative
s12:80 *.vagueness.what.blank-conduct
s12:114 *.vagueness.what.degree
s12:141 *.vagueness.circumstance
s12:169 *.vagueness.when.open
s12:194 *.vagueness.how-much.open
s12:223 *.vagueness.who.open
s14:3 settled
[14:12 28
s14:13 necessary
s14:24 objective
s14:35 objectives
s14:47 essential
s14:58 regard
s14:66 into account
s14:80 potential
s14:91 potentially
s14:104 interim
s14:113 interested
s14:125 coordinate
s14:137 deep
s14:143 importance
s14:155 peaceful
s14:165 harmful
s14:174 further
s14:183 likely
s14:191 required
s14:201 exceptional circumstances
s14:228 without delay
s14:243 immediately
s14:256 regular
s14:265 tariff action
s14:280 principles
s14:292 interests
s14:303 logistical
s14:315 in the light of
s14:332 well-being
s15:3 blank-cheque
[15:17 3
s15:19 *.vagueness.what.measures
s15:48 *.vagueness.circumstance
s15:76 *.vagueness.when.open
s16:3 party
[16:10 10
s16:11 party
s16:18 parties
s16:27 state
s16:34 states
s16:42 member
s16:50 members
s16:59 government
s16:71 governments
s16:84 country
s16:93 countries
s17:3 organ
[17:10 35
s17:11 committee
s17:22 sub-committee
s17:37 subcommittee
s17:51 council
s17:60 commission
s17:72 court
s17:79 tribunal
s17:89 panel
s17:96 board
s17:103 bureau
s17:111 secretariat
s17:124 secretary-general
s17:143 director
s17:153 director-general
s17:171 depositary
s17:183 conference
s17:195 assembly
s17:205 chamber
s17:214 presidency
s17:226 president
s17:237 chair
s17:244 chairman
s17:254 chairperson
s17:267 prosecutor
s17:279 registrar
s17:290 registry
s17:300 arbitrator
s17:312 arbitrators
s17:325 organization
s17:339 organisation
s17:353 body
s17:359 bodies
s17:367 group
s17:374 meeting
s17:383 office
s19:1 rules
[20:3 7
{20:5 11
s20:5 id
s20:9 vague-obligation
s21:5 severity
s21:15 advice
s22:5 summary
s22:14 A binding duty whose content is a standard
s23:5 message
s23:15 it is left open what this duty requires: {words}
s24:5 consider
s24:15 say what is to be done, by what measure or by whose decision; or use "should" if no more than an aim is meant
s25:5 rationale
s25:16 A duty is binding, and yet nobody can tell from its words which conduct meets it. That may be the price of agreement, and then it is well spent; it is a fault where it happened unawares. Vague duties are easier to accept and easier to deny.
s28:5 source
s28:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401, at 412-15; Goodman & Jinks 2004, at 675-76
s29:5 when
[30:7 2
{30:9 4
s30:9 force
s30:16 obligation
s31:9 precision-at-most
s31:28 2
s32:9 addressee-not
[32:24 1
s32:25 <organ>
s33:9 words
{33:16 4
s33:17 category
s33:27 vagueness
s33:38 rule
s33:44 <open-standard>
s33:61 not-phrase
s33:73 <settled>
s33:84 weight-at-least
s33:101 0.5
{34:9 4
s34:9 force
s34:16 obligation
s35:9 precision-at-most
s35:28 3
s36:9 addressee-not
[36:24 1
s36:25 <organ>
s37:9 words
{37:16 4
s37:17 category
s37:27 vagueness
s37:38 rule
s37:44 <blank-cheque>
s37:60 not-phrase
s37:72 <settled>
s37:83 weight-at-least
s37:100 0.5
s38:5 yields-to
[38:16 6
s38:17 soft-verb-in-duty
s38:36 emptied-duty
s38:50 mixed-signals
s38:65 self-judging-escape
s38:86 strategy-coercion-vague-duty
s38:116 strategy-persuasion-open-term
s39:5 silent-with
[39:18 2
s39:19 acculturation
s39:34 persuasion
s40:5 example
{41:7 2
s41:7 wrong
s41:14 Each Party shall «take appropriate measures» to protect shared rivers.
s42:7 right
s42:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{44:5 10
s44:5 id
s44:9 obligation-without-actor
s45:5 severity
s45:15 advice
s46:5 summary
s46:14 A duty that falls on nobody in particular
s47:5 message
s47:15 {operator} names nobody who is to do it
s48:5 consider
s48:15 name the Party, organ or authority that has to act
s49:5 rationale
s49:16 A duty in the passive voice without an agent binds whoever may be meant. Each addressee can take it for somebody else's, and a body that reviews compliance has nobody to ask.
s52:5 source
s52:13 Abbott et al. 2000, 54 Int'l Org. 401, at 412 (a precise rule says what is expected of whom)
s53:5 when
{54:7 6
s54:7 instrument
s54:19 treaty
s55:7 force
s55:14 obligation
s56:7 words
{56:14 3
s56:15 category
s56:25 vagueness
s56:36 rule
[56:42 1
s56:44 *.vagueness.who.passive
s56:71 at
s56:75 operator
s57:7 without-determinacy
[57:28 1
s57:29 who
s58:7 without-phrase
[58:23 24
s58:24 by the
s58:32 by each
s58:41 by a
s58:47 by an
s58:54 by any
s58:62 by its
s58:70 by their
s58:80 by such
s58:89 by both
s58:98 by all
s58:106 by one
s58:114 by two
s58:122 by either
s58:133 by that
s58:142 by those
s58:152 by agreement
s58:166 by consensus
s58:180 by states
s58:191 by parties
s58:203 by members
s58:215 in writing
s58:227 into account
s58:241 taken of
s58:251 mutatis mutandis
s59:7 without-function
[59:25 3
s59:26 binding-decision
s59:44 dispute-settlement
s59:64 review
s60:5 exempt
[60:13 2
s60:14 final-clauses
s60:29 annex
s61:5 example
{62:7 2
s62:7 wrong
s62:14 The results of the survey «shall be communicated» within thirty days.
s63:7 right
s63:14 Each Party shall communicate the results of the survey within thirty days.
{65:5 11
s65:5 id
s65:9 obligation-without-time
s66:5 severity
s66:15 advice
s67:5 summary
s67:14 A duty to report, notify or deliver that has no term
s68:5 message
s68:15 {operator} has no time in which it must be done
s69:5 consider
s69:15 set a date, a period or a rhythm ("within sixty days of …", "every two years")
s70:5 rationale
s70:16 A single act that is due at no time is never overdue. Reports, notifications and deposits are the duties whose lateness is the commonest breach, and the easiest to see if there is a term.
s73:5 source
s73:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 412
s74:5 when
{75:7 5
s75:7 instrument
s75:19 treaty
s76:7 force
s76:14 obligation
s77:7 addressee
[77:18 1
s77:19 <party>
s78:7 verb
[78:13 14
s78:14 report
s78:22 submit
s78:30 notify
s78:38 inform
s78:46 communicate
s78:59 transmit
s78:69 deposit
s78:78 furnish
s78:87 declare
s78:96 designate
s78:107 nominate
s78:117 publish
s78:126 reply
s78:133 respond
s79:7 lacks
[79:14 1
s79:15 when
s80:5 exempt
[80:13 2
s80:14 final-clauses
s80:29 annex
s81:5 yields-to
[81:16 2
s81:17 soft-verb-in-duty
s81:36 mixed-signals
s82:5 example
{83:7 2
s83:7 wrong
s83:14 Each Party «shall submit» a report on its fisheries to the Commission.
s84:7 right
s84:14 Each Party shall submit a report on its fisheries to the Commission by 31 March of each year.
{86:5 11
s86:5 id
s86:9 soft-verb-in-duty
s87:5 severity
s87:15 advice
s88:5 summary
s88:14 A duty to try, to think about, or to move towards
s89:5 message
s89:15 {operator} is binding in form and asks for no result
s90:5 consider
s90:15 state the result and its date; or say "should", so that the form says as little as the content
s91:5 rationale
s91:16 "Shall endeavour", "shall strive", "shall consider" put the form of a duty around an attempt. A breach can hardly ever be shown, since any attempt will do.
s94:5 source
s94:13 Abbott et al. 2000, 54 Int'l Org. 401, at 408-12; Raustiala 2005, 99 Am. J. Int'l L. 581
s95:5 when
{96:7 4
s96:7 instrument
s96:19 treaty
s97:7 force
s97:14 soft-obligation
s98:7 addressee-not
[98:22 1
s98:23 <organ>
s99:7 words
{99:14 2
s99:15 category
s99:25 force
s99:32 rule
[99:38 3
s99:40 *.force.soft.effort
s99:63 *.force.soft.deliberation
s99:92 *.force.soft.progressive
s100:5 yields-to
[100:16 2
s100:17 mixed-signals
s100:32 strategy-coercion-soft-duty
s101:5 silent-with
[101:18 2
s101:19 acculturation
s101:34 persuasion
s102:5 example
{103:7 2
s103:7 wrong
s103:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s104:7 right
s104:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{106:5 11
s106:5 id
s106:9 emptied-duty
s107:5 severity
s107:15 advice
s108:5 summary
s108:14 A duty that its own qualifier takes back
s109:5 message
s109:15 {words}: set beside the operator, the qualifier leaves it to the one who is bound whether there is a duty at all
s110:5 consider
s110:15 move the qualifier to what it is meant to soften, and leave the duty whole; or say what makes the act impossible
s111:5 rationale
s111:16 "Shall, as appropriate" and "shall, as far as possible" bind in form and ask each addressee what it thinks fit. If the means or the manner may vary, let the words stand there and not at the operator.
s114:5 source
s114:13 Rajamani 2016, 28 J. Envtl. L. 337; Abbott et al. 2000, 54 Int'l Org. 401, at 408-12
s115:5 when
{116:7 3
s116:7 instrument
s116:19 treaty
s117:7 force
s117:14 soft-obligation
s118:7 words
{118:14 2
s118:15 category
s118:25 force
s118:32 rule
[118:38 1
s118:40 *.force.soft.qualified
s119:5 yields-to
[119:16 2
s119:17 mixed-signals
s119:32 strategy-coercion-soft-duty
s120:5 silent-with
[120:18 2
s120:19 acculturation
s120:34 persuasion
s121:5 example
{122:7 2
s122:7 wrong
s122:14 Each Party «shall, as appropriate», publish its water readings.
s123:7 right
s123:14 Each Party shall publish its water readings by 31 March in a form of its choice.
{125:5 11
s125:5 id
s125:9 mixed-signals
s126:5 severity
s126:15 warning
s127:5 summary
s127:14 A hard operator on a verb of aspiration
s128:5 message
s128:15 {operator} couples a word of duty with a verb of aspiration, so that it is neither
s129:5 consider
s129:15 choose one, "should promote", or "shall" with an act that can be seen to be done
s130:5 rationale
s130:16 Readers take "shall" for a duty and "promote" or "encourage" for a wish, and each side will later quote the half that suits it. Nobody can tell a Party that has promoted enough from one that has not.
s133:5 source
s133:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 410-12
s134:5 when
{135:7 4
s135:7 instrument
s135:19 treaty
s136:7 force
[136:14 2
s136:15 obligation
s136:27 soft-obligation
s137:7 verb
[137:13 13
s137:14 promote
s137:23 encourage
s137:34 foster
s137:42 stimulate
s137:53 favour
s137:61 favor
s137:68 enhance
s137:77 strengthen
s137:89 promoted
s137:99 encouraged
s137:111 fostered
s137:121 intensify
s137:132 deepen
s138:7 precision-at-most
s138:26 2
s139:5 yields-to
[139:16 1
s139:17 strategy-coercion-soft-duty
s140:5 silent-with
[140:18 1
s140:19 acculturation
s141:5 example
{142:7 2
s142:7 wrong
s142:14 The Parties «shall promote» mutual understanding among their peoples.
s143:7 right
s143:14 Each Party shall grant one hundred scholarships a year to students of the other Parties.
{145:5 10
s145:5 id
s145:9 open-list
s146:5 severity
s146:15 advice
s147:5 summary
s147:14 A list in a duty that does not end
s148:5 message
s148:15 the list does not end, and so neither does the duty: {words}
s149:5 consider
s149:15 close the list; or say what the items have in common, so that the next one can be recognised
s150:5 rationale
s150:16 "Such as", "inter alia", "etc." say that more belongs to the list and not what. In a duty that leaves its reach to whoever applies it; in a prohibition it leaves open what is forbidden.
s153:5 source
s153:13 project; Bhatia, Breaux, Reidenberg & Norton 2016 (generalisation)
s154:5 when
{155:7 2
s155:7 force
[155:14 3
s155:15 obligation
s155:27 prohibition
s155:40 soft-obligation
s156:7 words
{157:9 3
s157:9 category
s157:19 vagueness
s158:9 value
s158:16 closure
s159:9 phrase
[159:17 21
s159:18 inter alia
s159:30 among others
s159:44 among other things
s159:64 such as
s159:73 and the like
s159:87 and so forth
s159:101 and so on
s159:112 etc
s159:117 etc.
s159:123 et cetera
s159:134 not limited to
s159:150 including but not limited to
s159:180 for example
s159:193 for instance
s159:207 entre autres
s159:221 notamment
s159:232 tel que
s159:241 tels que
s159:251 tales como
s159:263 entre otros
s159:276 entre otras
s160:5 silent-with
[160:18 2
s160:19 acculturation
s160:34 persuasion
s161:5 example
{162:7 2
s162:7 wrong
s162:14 Each Party shall close breeding grounds to gillnets, traps, «etc»., from May to July.
s163:7 right
s163:14 Each Party shall close breeding grounds to gillnets and traps from May to July.
"""####
}
