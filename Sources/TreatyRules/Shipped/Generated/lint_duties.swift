// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_duties: StaticString = ####"""
{11:1 2
s11:1 sets
{12:3 2
s12:3 party
[12:10 10
s12:11 party
s12:18 parties
s12:27 state
s12:34 states
s12:42 member
s12:50 members
s12:59 government
s12:71 governments
s12:84 country
s12:93 countries
s13:3 organ
[13:10 38
s13:11 committee
s13:22 sub-committee
s13:37 subcommittee
s13:51 council
s13:60 commission
s13:72 court
s13:79 tribunal
s13:89 panel
s13:96 board
s13:103 bureau
s13:111 secretariat
s13:124 secretary-general
s13:143 director
s13:153 director-general
s13:171 depositary
s13:183 conference
s13:195 assembly
s13:205 chamber
s13:214 presidency
s13:226 president
s13:237 chair
s13:244 chairman
s13:254 chairperson
s13:267 prosecutor
s13:279 registrar
s13:290 registry
s13:300 arbitrator
s13:312 arbitrators
s13:325 authority
s13:336 authorities
s13:349 agency
s13:357 organization
s13:371 organisation
s13:385 body
s13:391 bodies
s13:399 group
s13:406 meeting
s13:415 office
s15:1 rules
[16:3 7
{16:5 11
s16:5 id
s16:9 vague-obligation
s17:5 severity
s17:15 advice
s18:5 summary
s18:14 A binding duty whose content is a standard
s19:5 message
s19:15 {words} leave open what this duty requires
s20:5 consider
s20:15 say what is to be done, by what measure or by whose decision; or use "should" if no more than an aim is meant
s21:5 rationale
s21:16 A duty is binding, and yet nobody can tell from its words which conduct meets it. That may be the price of agreement, and then it is well spent; it is a fault where it happened unawares. Vague duties are easier to accept and easier to deny.
s24:5 source
s24:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401, at 412-15; Goodman & Jinks 2004, at 675-76
s25:5 when
{26:7 3
s26:7 force
s26:14 binding
s27:7 precision-at-most
s27:26 2
s28:7 words
{28:14 2
s28:15 category
s28:25 vagueness
s28:36 value
[28:43 5
s28:44 who
s28:49 what
s28:55 when
s28:61 how-much
s28:71 circumstance
s29:5 yields-to
[29:16 6
s29:17 soft-verb-in-duty
s29:36 emptied-duty
s29:50 mixed-signals
s29:65 self-judging-escape
s29:86 strategy-coercion-vague-duty
s29:116 strategy-persuasion-open-term
s30:5 silent-with
[30:18 2
s30:19 acculturation
s30:34 persuasion
s31:5 example
{32:7 2
s32:7 wrong
s32:14 Each Party shall «take appropriate measures» to protect shared rivers.
s33:7 right
s33:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{35:5 10
s35:5 id
s35:9 obligation-without-actor
s36:5 severity
s36:15 warning
s37:5 summary
s37:14 A duty that falls on nobody in particular
s38:5 message
s38:15 {operator} names nobody who is to do it
s39:5 consider
s39:15 name the Party, organ or authority that has to act
s40:5 rationale
s40:16 A duty in the passive voice without an agent binds whoever may be meant. Each addressee can take it for somebody else's, and a body that reviews compliance has nobody to ask.
s43:5 source
s43:13 Abbott et al. 2000, 54 Int'l Org. 401, at 412 (a precise rule says what is expected of whom)
s44:5 when
{45:7 6
s45:7 instrument
s45:19 treaty
s46:7 force
s46:14 obligation
s47:7 words
{47:14 3
s47:15 category
s47:25 vagueness
s47:36 rule
[47:42 1
s47:43 en.vagueness.who.passive
s47:70 at
s47:74 operator
s48:7 without-determinacy
[48:28 1
s48:29 who
s49:7 without-phrase
[49:23 24
s49:24 by the
s49:32 by each
s49:41 by a
s49:47 by an
s49:54 by any
s49:62 by its
s49:70 by their
s49:80 by such
s49:89 by both
s49:98 by all
s49:106 by one
s49:114 by two
s49:122 by either
s49:133 by that
s49:142 by those
s49:152 by agreement
s49:166 by consensus
s49:180 by states
s49:191 by parties
s49:203 by members
s49:215 in writing
s49:227 into account
s49:241 taken of
s49:251 mutatis mutandis
s50:7 without-function
[50:25 3
s50:26 binding-decision
s50:44 dispute-settlement
s50:64 review
s51:5 exempt
[51:13 2
s51:14 final-clauses
s51:29 annex
s52:5 example
{53:7 2
s53:7 wrong
s53:14 The results of the survey «shall be communicated» within thirty days.
s54:7 right
s54:14 Each Party shall communicate the results of the survey within thirty days.
{56:5 11
s56:5 id
s56:9 obligation-without-time
s57:5 severity
s57:15 advice
s58:5 summary
s58:14 A duty to report, notify or deliver that has no term
s59:5 message
s59:15 {operator} has no time in which it must be done
s60:5 consider
s60:15 set a date, a period or a rhythm ("within sixty days of …", "every two years")
s61:5 rationale
s61:16 A single act that is due at no time is never overdue. Reports, notifications and deposits are the duties whose lateness is the commonest breach, and the easiest to see if there is a term.
s64:5 source
s64:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 412
s65:5 when
{66:7 5
s66:7 instrument
s66:19 treaty
s67:7 force
s67:14 obligation
s68:7 addressee
[68:18 1
s68:19 <party>
s69:7 verb
[69:13 14
s69:14 report
s69:22 submit
s69:30 notify
s69:38 inform
s69:46 communicate
s69:59 transmit
s69:69 deposit
s69:78 furnish
s69:87 declare
s69:96 designate
s69:107 nominate
s69:117 publish
s69:126 reply
s69:133 respond
s70:7 lacks
[70:14 1
s70:15 when
s71:5 exempt
[71:13 2
s71:14 final-clauses
s71:29 annex
s72:5 yields-to
[72:16 2
s72:17 soft-verb-in-duty
s72:36 mixed-signals
s73:5 example
{74:7 2
s74:7 wrong
s74:14 Each Party «shall submit» a report on its fisheries to the Commission.
s75:7 right
s75:14 Each Party shall submit a report on its fisheries to the Commission by 31 March of each year.
{77:5 11
s77:5 id
s77:9 soft-verb-in-duty
s78:5 severity
s78:15 advice
s79:5 summary
s79:14 A duty to try, to think about, or to move towards
s80:5 message
s80:15 {operator} is binding in form and asks for no result
s81:5 consider
s81:15 state the result and its date; or say "should", so that the form says as little as the content
s82:5 rationale
s82:16 "Shall endeavour", "shall strive", "shall consider" put the form of a duty around an attempt. A breach can hardly ever be shown, since any attempt will do.
s85:5 source
s85:13 Abbott et al. 2000, 54 Int'l Org. 401, at 408-12; Raustiala 2005, 99 Am. J. Int'l L. 581
s86:5 when
{87:7 4
s87:7 instrument
s87:19 treaty
s88:7 force
s88:14 soft-obligation
s89:7 addressee-not
[89:22 1
s89:23 <organ>
s90:7 words
{90:14 2
s90:15 category
s90:25 force
s90:32 rule
[90:38 3
s90:39 en.force.soft.effort
s90:61 en.force.soft.deliberation
s90:89 en.force.soft.progressive
s91:5 yields-to
[91:16 2
s91:17 mixed-signals
s91:32 strategy-coercion-soft-duty
s92:5 silent-with
[92:18 2
s92:19 acculturation
s92:34 persuasion
s93:5 example
{94:7 2
s94:7 wrong
s94:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s95:7 right
s95:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{97:5 11
s97:5 id
s97:9 emptied-duty
s98:5 severity
s98:15 advice
s99:5 summary
s99:14 A duty that its own qualifier takes back
s100:5 message
s100:15 {words}: set beside the operator, the qualifier leaves it to the one who is bound whether there is a duty at all
s101:5 consider
s101:15 move the qualifier to what it is meant to soften, and leave the duty whole; or say what makes the act impossible
s102:5 rationale
s102:16 "Shall, as appropriate" and "shall, as far as possible" bind in form and ask each addressee what it thinks fit. If the means or the manner may vary, let the words stand there and not at the operator.
s105:5 source
s105:13 Rajamani 2016, 28 J. Envtl. L. 337; Abbott et al. 2000, 54 Int'l Org. 401, at 408-12
s106:5 when
{107:7 3
s107:7 instrument
s107:19 treaty
s108:7 force
s108:14 soft-obligation
s109:7 words
{109:14 2
s109:15 category
s109:25 force
s109:32 rule
[109:38 1
s109:39 en.force.soft.qualified
s110:5 yields-to
[110:16 2
s110:17 mixed-signals
s110:32 strategy-coercion-soft-duty
s111:5 silent-with
[111:18 2
s111:19 acculturation
s111:34 persuasion
s112:5 example
{113:7 2
s113:7 wrong
s113:14 Each Party «shall, as appropriate», publish its water readings.
s114:7 right
s114:14 Each Party shall publish its water readings by 31 March in a form of its choice.
{116:5 11
s116:5 id
s116:9 mixed-signals
s117:5 severity
s117:15 warning
s118:5 summary
s118:14 A hard operator on a verb of aspiration
s119:5 message
s119:15 {operator} couples a word of duty with a verb of aspiration, so that it is neither
s120:5 consider
s120:15 choose one, "should promote", or "shall" with an act that can be seen to be done
s121:5 rationale
s121:16 Readers take "shall" for a duty and "promote" or "encourage" for a wish, and each side will later quote the half that suits it. Nobody can tell a Party that has promoted enough from one that has not.
s124:5 source
s124:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 410-12
s125:5 when
{126:7 4
s126:7 instrument
s126:19 treaty
s127:7 force
[127:14 2
s127:15 obligation
s127:27 soft-obligation
s128:7 verb
[128:13 13
s128:14 promote
s128:23 encourage
s128:34 foster
s128:42 stimulate
s128:53 favour
s128:61 favor
s128:68 enhance
s128:77 strengthen
s128:89 promoted
s128:99 encouraged
s128:111 fostered
s128:121 intensify
s128:132 deepen
s129:7 precision-at-most
s129:26 2
s130:5 yields-to
[130:16 1
s130:17 strategy-coercion-soft-duty
s131:5 silent-with
[131:18 1
s131:19 acculturation
s132:5 example
{133:7 2
s133:7 wrong
s133:14 The Parties «shall promote» mutual understanding among their peoples.
s134:7 right
s134:14 Each Party shall grant one hundred scholarships a year to students of the other Parties.
{136:5 10
s136:5 id
s136:9 open-list
s137:5 severity
s137:15 advice
s138:5 summary
s138:14 A list in a duty that does not end
s139:5 message
s139:15 {words} leave the list open, and with it the duty
s140:5 consider
s140:15 close the list; or say what the items have in common, so that the next one can be recognised
s141:5 rationale
s141:16 "Such as", "inter alia", "etc." say that more belongs to the list and not what. In a duty that leaves its reach to whoever applies it; in a prohibition it leaves open what is forbidden.
s144:5 source
s144:13 project; Bhatia, Breaux, Reidenberg & Norton 2016 (generalisation)
s145:5 when
{146:7 2
s146:7 force
[146:14 3
s146:15 obligation
s146:27 prohibition
s146:40 soft-obligation
s147:7 words
{148:9 3
s148:9 category
s148:19 vagueness
s149:9 value
s149:16 closure
s150:9 phrase
[150:17 21
s150:18 inter alia
s150:30 among others
s150:44 among other things
s150:64 such as
s150:73 and the like
s150:87 and so forth
s150:101 and so on
s150:112 etc
s150:117 etc.
s150:123 et cetera
s150:134 not limited to
s150:150 including but not limited to
s150:180 for example
s150:193 for instance
s150:207 entre autres
s150:221 notamment
s150:232 tel que
s150:241 tels que
s150:251 tales como
s150:263 entre otros
s150:276 entre otras
s151:5 silent-with
[151:18 2
s151:19 acculturation
s151:34 persuasion
s152:5 example
{153:7 2
s153:7 wrong
s153:14 Each Party shall close breeding grounds to gillnets, traps, «etc»., from May to July.
s154:7 right
s154:14 Each Party shall close breeding grounds to gillnets and traps from May to July.
"""####
}
