// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_duties: StaticString = ####"""
{11:1 1
s11:1 rules
[12:3 6
{12:5 11
s12:5 id
s12:9 vague-obligation
s13:5 severity
s13:15 advice
s14:5 summary
s14:14 A binding duty whose content is a standard
s15:5 message
s15:15 {words} leave open what this duty requires
s16:5 consider
s16:15 say what is to be done, by what measure or by whose decision; or use "should" if no more than an aim is meant
s17:5 rationale
s17:16 A duty is binding, and yet nobody can tell from its words which conduct meets it. That may be the price of agreement, and then it is well spent; it is a fault where it happened unawares. Vague duties are easier to accept and easier to deny.
s20:5 source
s20:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401, at 412-15; Goodman & Jinks 2004, at 675-76
s21:5 when
{22:7 3
s22:7 force
s22:14 binding
s23:7 precision-at-most
s23:26 2
s24:7 words
{24:14 2
s24:15 category
s24:25 vagueness
s24:36 value
[24:43 5
s24:44 who
s24:49 what
s24:55 when
s24:61 how-much
s24:71 circumstance
s25:5 yields-to
[25:16 5
s25:17 soft-verb-in-duty
s25:36 mixed-signals
s25:51 self-judging-escape
s25:72 strategy-coercion-vague-duty
s25:102 strategy-persuasion-open-term
s26:5 silent-with
[26:18 2
s26:19 acculturation
s26:34 persuasion
s27:5 example
{28:7 2
s28:7 wrong
s28:14 Each Party shall take «appropriate measures» to protect shared rivers.
s29:7 right
s29:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{31:5 10
s31:5 id
s31:9 obligation-without-actor
s32:5 severity
s32:15 warning
s33:5 summary
s33:14 A duty that falls on nobody in particular
s34:5 message
s34:15 {operator} names nobody who is to do it
s35:5 consider
s35:15 name the Party, organ or authority that has to act
s36:5 rationale
s36:16 A duty in the passive voice without an agent binds whoever may be meant. Each addressee can take it for somebody else's, and a body that reviews compliance has nobody to ask.
s39:5 source
s39:13 Abbott et al. 2000, 54 Int'l Org. 401, at 412 (a precise rule says what is expected of whom)
s40:5 when
{41:7 6
s41:7 instrument
s41:19 treaty
s42:7 force
s42:14 obligation
s43:7 verb
s43:13 be
s44:7 actor
s44:14 none
s45:7 lacks
[45:14 1
s45:15 who
s46:7 without-function
[46:25 2
s46:26 institution
s46:39 binding-decision
s47:5 exempt
[47:13 2
s47:14 final-clauses
s47:29 annex
s48:5 example
{49:7 2
s49:7 wrong
s49:14 The results of the survey «shall be communicated» within thirty days.
s50:7 right
s50:14 Each Party shall communicate the results of the survey within thirty days.
{52:5 11
s52:5 id
s52:9 obligation-without-time
s53:5 severity
s53:15 advice
s54:5 summary
s54:14 A duty to report, notify or deliver that has no term
s55:5 message
s55:15 {operator} has no time in which it must be done
s56:5 consider
s56:15 set a date, a period or a rhythm ("within sixty days of …", "every two years")
s57:5 rationale
s57:16 A single act that is due at no time is never overdue. Reports, notifications and deposits are the duties whose lateness is the commonest breach, and the easiest to see if there is a term.
s60:5 source
s60:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 412
s61:5 when
{62:7 4
s62:7 instrument
s62:19 treaty
s63:7 force
s63:14 obligation
s64:7 verb
[64:13 25
s64:14 report
s64:22 submit
s64:30 notify
s64:38 inform
s64:46 communicate
s64:59 transmit
s64:69 deposit
s64:78 furnish
s64:87 declare
s64:96 designate
s64:107 nominate
s64:117 publish
s64:126 reply
s64:133 respond
s64:142 reported
s64:152 submitted
s64:163 notified
s64:173 informed
s64:183 communicated
s64:197 transmitted
s64:210 deposited
s64:221 furnished
s64:232 declared
s64:242 designated
s64:254 published
s65:7 lacks
[65:14 1
s65:15 when
s66:5 exempt
[66:13 2
s66:14 final-clauses
s66:29 annex
s67:5 yields-to
[67:16 2
s67:17 soft-verb-in-duty
s67:36 mixed-signals
s68:5 example
{69:7 2
s69:7 wrong
s69:14 Each Party «shall submit» a report on its fisheries to the Commission.
s70:7 right
s70:14 Each Party shall submit a report on its fisheries to the Commission by 31 March of each year.
{72:5 11
s72:5 id
s72:9 soft-verb-in-duty
s73:5 severity
s73:15 advice
s74:5 summary
s74:14 A duty to try, to think about, or to move towards
s75:5 message
s75:15 {operator} is binding in form and asks for no result
s76:5 consider
s76:15 state the result and its date; or say "should", so that the form says as little as the content
s77:5 rationale
s77:16 "Shall endeavour", "shall strive", "shall consider" put the form of a duty around an attempt. A breach can hardly ever be shown, since any attempt will do.
s80:5 source
s80:13 Abbott et al. 2000, 54 Int'l Org. 401, at 408-12; Raustiala 2005, 99 Am. J. Int'l L. 581
s81:5 when
{82:7 3
s82:7 instrument
s82:19 treaty
s83:7 force
s83:14 soft-obligation
s84:7 words
{84:14 2
s84:15 category
s84:25 force
s84:32 value
s84:39 soft-obligation
s85:5 yields-to
[85:16 2
s85:17 mixed-signals
s85:32 strategy-coercion-soft-duty
s86:5 silent-with
[86:18 2
s86:19 acculturation
s86:34 persuasion
s87:5 example
{88:7 2
s88:7 wrong
s88:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s89:7 right
s89:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{91:5 11
s91:5 id
s91:9 mixed-signals
s92:5 severity
s92:15 warning
s93:5 summary
s93:14 A hard operator on a verb of aspiration
s94:5 message
s94:15 {operator} couples a word of duty with a verb of aspiration, so that it is neither
s95:5 consider
s95:15 choose one, "should promote", or "shall" with an act that can be seen to be done
s96:5 rationale
s96:16 Readers take "shall" for a duty and "promote" or "encourage" for a wish, and each side will later quote the half that suits it. Nobody can tell a Party that has promoted enough from one that has not.
s99:5 source
s99:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 410-12
s100:5 when
{101:7 4
s101:7 instrument
s101:19 treaty
s102:7 force
[102:14 2
s102:15 obligation
s102:27 soft-obligation
s103:7 verb
[103:13 13
s103:14 promote
s103:23 encourage
s103:34 foster
s103:42 stimulate
s103:53 favour
s103:61 favor
s103:68 enhance
s103:77 strengthen
s103:89 promoted
s103:99 encouraged
s103:111 fostered
s103:121 intensify
s103:132 deepen
s104:7 precision-at-most
s104:26 2
s105:5 yields-to
[105:16 1
s105:17 strategy-coercion-soft-duty
s106:5 silent-with
[106:18 1
s106:19 acculturation
s107:5 example
{108:7 2
s108:7 wrong
s108:14 The Parties «shall promote» mutual understanding among their peoples.
s109:7 right
s109:14 Each Party shall grant one hundred scholarships a year to students of the other Parties.
{111:5 10
s111:5 id
s111:9 open-list
s112:5 severity
s112:15 advice
s113:5 summary
s113:14 A list in a duty that does not end
s114:5 message
s114:15 {words} leave the list open, and with it the duty
s115:5 consider
s115:15 close the list; or say what the items have in common, so that the next one can be recognised
s116:5 rationale
s116:16 "Such as", "inter alia", "including", "etc." say that more belongs to the list and not what. In a duty that leaves its reach to whoever applies it; in a prohibition it leaves open what is forbidden.
s119:5 source
s119:13 project; Bhatia, Breaux, Reidenberg & Norton 2016 (generalisation)
s120:5 when
{121:7 2
s121:7 force
[121:14 3
s121:15 obligation
s121:27 prohibition
s121:40 soft-obligation
s122:7 words
{122:14 2
s122:15 category
s122:25 vagueness
s122:36 value
s122:43 closure
s123:5 silent-with
[123:18 2
s123:19 acculturation
s123:34 persuasion
s124:5 example
{125:7 2
s125:7 wrong
s125:14 Each Party shall close breeding grounds to gillnets, traps, «etc.», from May to July.
s126:7 right
s126:14 Each Party shall close breeding grounds to gillnets and traps from May to July.
"""####
}
