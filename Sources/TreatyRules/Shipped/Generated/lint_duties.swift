// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_duties: StaticString = ####"""
{11:1 2
s11:1 sets
{13:3 9
s13:3 aspiration
[13:15 26
s13:16 promote
s13:25 encourage
s13:36 foster
s13:44 facilitate
s13:56 strengthen
s13:68 enhance
s13:77 improve
s13:86 support
s13:95 contribute
s13:107 develop
s13:116 cooperate
s13:127 co-operate
s13:139 collaborate
s13:152 coordinate
s13:164 stimulate
s13:175 harmonize
s13:186 deepen
s13:194 promoted
s13:204 encouraged
s13:216 fostered
s13:226 facilitated
s13:239 strengthened
s13:253 enhanced
s13:263 improved
s13:273 supported
s13:284 developed
s14:3 measureless
[14:16 6
s14:17 appropriate
s14:30 effective
s14:41 adequate
s14:51 suitable
s14:61 reasonable
s14:73 sufficient
s15:3 open-standard
[15:18 4
s15:20 *.vagueness.what.measures
s15:49 *.vagueness.what.evaluative
s15:80 *.vagueness.what.degree
s15:107 *.vagueness.circumstance
s18:3 settled
[18:12 106
s18:13 applicable
s18:25 relevant
s18:35 required
s18:45 regard
s18:53 account
s18:62 into consideration
s18:82 in mind
s18:91 conscious
s18:102 in the light of
s18:119 in light of
s18:132 as the case may be
s18:152 exceptional circumstances
s18:179 circumstances
s18:194 cases
s18:201 agreed
s18:209 agreement
s18:220 interested
s18:232 wish
s18:238 wishes
s18:246 desire
s18:254 necessary
s18:265 essential
s18:276 indispensable
s18:291 vital
s18:298 desirable
s18:309 advisable
s18:320 needed
s18:328 possible
s18:338 likely
s18:346 unlikely
s18:356 liable
s18:364 potential
s18:375 potentially
s18:388 possibly
s18:398 practical
s18:409 gradually
s18:420 gradual
s18:429 progressive
s18:442 properly
s18:452 taking
s18:460 adopting
s18:470 undertaking
s18:483 making
s18:491 such measures
s18:506 the measures
s18:520 the steps
s18:531 following
s18:542 general or specific
s18:563 other legal measures
s18:585 cultural
s18:595 dignity
s18:604 dignified
s18:615 healthy
s18:624 safe
s18:630 well-being
s18:642 welfare
s18:651 prosperity
s18:663 economic development
s18:685 social development
s18:705 social progress
s18:722 peaceful
s18:732 harmful
s18:741 cruel
s18:748 inhuman
s18:757 degrading
s18:768 quality
s18:777 efficiency
s18:789 competitiveness
s18:806 normal
s18:814 just
s18:820 legitimate
s18:832 genuine
s18:841 arbitrary
s18:852 deep
s18:858 importance
s18:870 important
s18:881 especially
s18:893 particularly
s18:907 greater
s18:916 gross
s18:923 grave
s18:930 serious
s18:939 severe
s18:947 major
s18:954 minor
s18:961 large
s18:968 larger
s18:976 wide
s18:982 wider
s18:989 widest
s18:997 fullest
s18:1006 better
s18:1014 strong
s18:1022 widespread
s18:1034 systematic
s18:1046 exceptional
s18:1059 imminent
s18:1069 manifestly
s18:1081 objective
s18:1092 objectives
s18:1104 further
s18:1113 regular
s18:1122 tariff action
s18:1137 principles
s18:1149 interests
s18:1160 logistical
s19:3 for-instance
[19:17 8
s19:18 inter alia
s19:30 such as
s19:39 for example
s19:52 for instance
s19:66 notamment
s19:77 tel que
s19:86 tels que
s19:96 tales como
s21:3 criteria
[21:13 3
s21:14 whether
s21:23 factors
s21:32 criteria
s22:3 no-term
[22:12 10
s22:13 as soon as possible
s22:34 as soon as practicable
s22:58 within a reasonable time
s22:84 within a reasonable period
s22:112 reasonable time
s22:129 reasonable period
s22:148 in due course
s22:163 at the earliest opportunity
s22:192 in good time
s22:206 in the near future
s23:3 party
[23:10 10
s23:11 party
s23:18 parties
s23:27 state
s23:34 states
s23:42 member
s23:50 members
s23:59 government
s23:71 governments
s23:84 country
s23:93 countries
s24:3 organ
[24:10 37
s24:11 committee
s24:22 sub-committee
s24:37 subcommittee
s24:51 council
s24:60 commission
s24:72 court
s24:79 tribunal
s24:89 panel
s24:96 board
s24:103 bureau
s24:111 secretariat
s24:124 secretary-general
s24:143 director
s24:153 director-general
s24:171 depositary
s24:183 conference
s24:195 assembly
s24:205 chamber
s24:214 presidency
s24:226 president
s24:237 chair
s24:244 chairman
s24:254 chairperson
s24:267 prosecutor
s24:279 registrar
s24:290 registry
s24:300 arbitrator
s24:312 arbitrators
s24:325 judge
s24:332 judges
s24:340 organization
s24:354 organisation
s24:368 body
s24:374 bodies
s24:382 group
s24:389 meeting
s24:398 office
s26:1 rules
[27:3 7
{27:5 11
s27:5 id
s27:9 vague-obligation
s28:5 severity
s28:15 advice
s29:5 summary
s29:14 A binding duty whose content is a standard
s30:5 message
s30:15 it is left open what this duty requires: {words}
s31:5 consider
s31:15 say what is to be done, by what measure or by whose decision; or use "should" if no more than an aim is meant
s32:5 rationale
s32:16 A duty is binding, and yet nobody can tell from its words which conduct meets it. That may be the price of agreement, and then it is well spent; it is a fault where it happened unawares. Vague duties are easier to accept and easier to deny.
s35:5 source
s35:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401, at 412-15; Goodman & Jinks 2004, at 675-76
s36:5 when
[37:7 5
{37:9 7
s37:9 force
s37:16 obligation
s38:9 precision-at-most
s38:28 2
s39:9 addressee-not
[39:24 1
s39:25 <organ>
s40:9 verb
[40:15 1
s40:16 <aspiration>
s41:9 without-phrase
[41:25 1
s41:26 foster care
s42:9 words
{42:16 4
s42:17 category
s42:27 vagueness
s42:38 rule
[42:44 2
s42:46 *.vagueness.what.blank-conduct
s42:79 <open-standard>
s42:97 not-phrase
s42:109 <settled>
s42:120 at
s42:124 content
s43:9 without-function
[43:27 1
s43:28 final-clause
{44:9 5
s44:9 force
s44:16 obligation
s45:9 precision-at-most
s45:28 2
s46:9 addressee-not
[46:24 1
s46:25 <organ>
s47:9 words
{47:16 4
s47:17 category
s47:27 vagueness
s47:38 rule
s47:44 <open-standard>
s47:61 not-phrase
s47:73 <settled>
s47:84 at
s47:88 content
s48:9 without-function
[48:27 1
s48:28 final-clause
{49:9 5
s49:9 force
s49:16 obligation
s50:9 precision-at-most
s50:28 2
s51:9 addressee-not
[51:24 1
s51:25 <organ>
s52:9 words
{52:16 3
s52:17 category
s52:27 vagueness
s52:38 rule
[52:44 1
s52:46 *.vagueness.when.open
s52:71 phrase
[52:79 1
s52:80 <no-term>
s53:9 without-function
[53:27 1
s53:28 final-clause
{54:9 5
s54:9 force
s54:16 obligation
s55:9 precision-at-most
s55:28 3
s56:9 addressee-not
[56:24 1
s56:25 <organ>
s57:9 words
{57:16 4
s57:17 category
s57:27 vagueness
s57:38 rule
[57:44 1
s57:46 *.vagueness.what.measures
s57:75 not-phrase
s57:87 <settled>
s57:98 at
s57:102 content
s58:9 without-function
[58:27 1
s58:28 final-clause
{59:9 6
s59:9 force
s59:16 obligation
s60:9 precision-at-most
s60:28 3
s61:9 addressee-not
[61:24 1
s61:25 <organ>
s62:9 verb
[62:15 1
s62:16 <measureless>
s63:9 words
{63:16 4
s63:17 category
s63:27 vagueness
s63:38 rule
[63:44 1
s63:46 *.vagueness.what.evaluative
s63:77 phrase
[63:85 1
s63:86 <measureless>
s63:102 at
s63:106 content
s64:9 without-function
[64:27 1
s64:28 final-clause
s65:5 yields-to
[65:16 6
s65:17 soft-verb-in-duty
s65:36 emptied-duty
s65:50 mixed-signals
s65:65 self-judging-escape
s65:86 strategy-coercion-vague-duty
s65:116 strategy-persuasion-open-term
s66:5 silent-with
[66:18 2
s66:19 acculturation
s66:34 persuasion
s67:5 example
{68:7 2
s68:7 wrong
s68:14 Each Party shall «take appropriate measures» to protect shared rivers.
s69:7 right
s69:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{71:5 10
s71:5 id
s71:9 obligation-without-actor
s72:5 severity
s72:15 advice
s73:5 summary
s73:14 A duty that falls on nobody in particular
s74:5 message
s74:15 {words} names nobody who is to do it
s75:5 consider
s75:15 name the Party, organ or authority that has to act
s76:5 rationale
s76:16 A duty in the passive voice without an agent binds whoever may be meant. Each addressee can take it for somebody else's, and a body that reviews compliance has nobody to ask.
s79:5 source
s79:13 Abbott et al. 2000, 54 Int'l Org. 401, at 412 (a precise rule says what is expected of whom)
s80:5 when
{81:7 6
s81:7 instrument
s81:19 treaty
s82:7 force
s82:14 obligation
s83:7 words
{83:14 4
s83:15 category
s83:25 vagueness
s83:36 rule
[83:42 1
s83:44 *.vagueness.who.passive
s83:71 at
s83:75 operator
s83:85 not-phrase
[83:97 10
s83:98 taken
s83:105 applied
s83:114 abolished
s83:125 reduced
s83:134 introduced
s83:146 eliminated
s83:158 removed
s83:167 dismantled
s83:179 paid
s83:185 granted
s84:7 without-determinacy
[84:28 1
s84:29 who
s85:7 without-phrase
[85:23 30
s85:24 by the
s85:32 by each
s85:41 by a
s85:47 by an
s85:54 by any
s85:62 by its
s85:70 by their
s85:80 by such
s85:89 by both
s85:98 by all
s85:106 by one
s85:114 by two
s85:122 by three
s85:132 by either
s85:143 by that
s85:152 by those
s85:162 by agreement
s85:176 by consensus
s85:190 by states
s85:201 by parties
s85:213 by members
s85:225 in writing
s85:237 in accordance with
s85:257 provided for
s85:271 for in
s85:279 pursuant to
s85:292 only
s85:298 into account
s85:312 taken of
s85:322 mutatis mutandis
s86:7 without-function
[86:25 3
s86:26 binding-decision
s86:44 dispute-settlement
s86:64 review
s87:5 exempt
[87:13 2
s87:14 final-clauses
s87:29 annex
s88:5 example
{89:7 2
s89:7 wrong
s89:14 The results of the survey «shall be communicated» within thirty days.
s90:7 right
s90:14 Each Party shall communicate the results of the survey within thirty days.
{92:5 11
s92:5 id
s92:9 obligation-without-time
s93:5 severity
s93:15 advice
s94:5 summary
s94:14 A duty to report, notify or deliver that has no term
s95:5 message
s95:15 {operator} has no time in which it must be done
s96:5 consider
s96:15 set a date, a period or a rhythm ("within sixty days of …", "every two years")
s97:5 rationale
s97:16 A single act that is due at no time is never overdue. Reports, notifications and deposits are the duties whose lateness is the commonest breach, and the easiest to see if there is a term.
s100:5 source
s100:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 412
s101:5 when
{102:7 5
s102:7 instrument
s102:19 treaty
s103:7 force
s103:14 obligation
s104:7 addressee
[104:18 1
s104:19 <party>
s105:7 verb
[105:13 14
s105:14 report
s105:22 submit
s105:30 notify
s105:38 inform
s105:46 communicate
s105:59 transmit
s105:69 deposit
s105:78 furnish
s105:87 declare
s105:96 designate
s105:107 nominate
s105:117 publish
s105:126 reply
s105:133 respond
s106:7 lacks
[106:14 1
s106:15 when
s107:5 exempt
[107:13 2
s107:14 final-clauses
s107:29 annex
s108:5 yields-to
[108:16 2
s108:17 soft-verb-in-duty
s108:36 mixed-signals
s109:5 example
{110:7 2
s110:7 wrong
s110:14 Each Party «shall submit» a report on its fisheries to the Commission.
s111:7 right
s111:14 Each Party shall submit a report on its fisheries to the Commission by 31 March of each year.
{113:5 11
s113:5 id
s113:9 soft-verb-in-duty
s114:5 severity
s114:15 advice
s115:5 summary
s115:14 A duty to try, to think about, or to move towards
s116:5 message
s116:15 {operator} is binding in form and asks for no result
s117:5 consider
s117:15 state the result and its date; or say "should", so that the form says as little as the content
s118:5 rationale
s118:16 "Shall endeavour", "shall strive", "shall consider" put the form of a duty around an attempt. A breach can hardly ever be shown, since any attempt will do.
s121:5 source
s121:13 Abbott et al. 2000, 54 Int'l Org. 401, at 408-12; Raustiala 2005, 99 Am. J. Int'l L. 581
s122:5 when
[123:7 2
{123:9 5
s123:9 instrument
s123:21 treaty
s124:9 force
s124:16 soft-obligation
s125:9 addressee-not
[125:24 1
s125:25 <organ>
s126:9 words
{126:16 2
s126:17 category
s126:27 force
s126:34 rule
[126:40 2
s126:42 *.force.soft.effort
s126:65 *.force.soft.progressive
s127:9 without-function
[127:27 1
s127:28 dispute-settlement
{128:9 6
s128:9 instrument
s128:21 treaty
s129:9 force
s129:16 soft-obligation
s130:9 addressee-not
[130:24 1
s130:25 <organ>
s131:9 words
{131:16 2
s131:17 category
s131:27 force
s131:34 rule
[131:40 1
s131:42 *.force.soft.deliberation
s132:9 without-phrase
[132:25 1
s132:26 <criteria>
s133:9 without-function
[133:27 2
s133:28 dispute-settlement
s133:48 institution
s134:5 yields-to
[134:16 2
s134:17 mixed-signals
s134:32 strategy-coercion-soft-duty
s135:5 silent-with
[135:18 2
s135:19 acculturation
s135:34 persuasion
s136:5 example
{137:7 2
s137:7 wrong
s137:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s138:7 right
s138:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{140:5 11
s140:5 id
s140:9 emptied-duty
s141:5 severity
s141:15 advice
s142:5 summary
s142:14 A duty that its own qualifier takes back
s143:5 message
s143:15 {words}: set beside the operator, the qualifier leaves it to the one who is bound whether there is a duty at all
s144:5 consider
s144:15 move the qualifier to what it is meant to soften, and leave the duty whole; or say what makes the act impossible
s145:5 rationale
s145:16 "Shall, as appropriate" and "shall, as far as possible" bind in form and ask each addressee what it thinks fit. If the means or the manner may vary, let the words stand there and not at the operator.
s148:5 source
s148:13 Rajamani 2016, 28 J. Envtl. L. 337; Abbott et al. 2000, 54 Int'l Org. 401, at 408-12
s149:5 when
{150:7 4
s150:7 instrument
s150:19 treaty
s151:7 force
s151:14 soft-obligation
s152:7 addressee-not
[152:22 1
s152:23 <organ>
s153:7 words
{153:14 2
s153:15 category
s153:25 force
s153:32 rule
[153:38 1
s153:40 *.force.soft.qualified
s154:5 yields-to
[154:16 2
s154:17 mixed-signals
s154:32 strategy-coercion-soft-duty
s155:5 silent-with
[155:18 2
s155:19 acculturation
s155:34 persuasion
s156:5 example
{157:7 2
s157:7 wrong
s157:14 Each Party «shall, as appropriate», publish its water readings.
s158:7 right
s158:14 Each Party shall publish its water readings by 31 March in a form of its choice.
{160:5 11
s160:5 id
s160:9 mixed-signals
s161:5 severity
s161:15 warning
s162:5 summary
s162:14 A hard operator on a verb of aspiration
s163:5 message
s163:15 {operator} couples a word of duty with a verb of aspiration, so that it is neither
s164:5 consider
s164:15 choose one, "should promote", or "shall" with an act that can be seen to be done
s165:5 rationale
s165:16 Readers take "shall" for a duty and "promote" or "encourage" for a wish, and each side will later quote the half that suits it. Nobody can tell a Party that has promoted enough from one that has not.
s168:5 source
s168:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 410-12
s169:5 when
{170:7 4
s170:7 instrument
s170:19 treaty
s171:7 force
[171:14 2
s171:15 obligation
s171:27 soft-obligation
s172:7 verb
[172:13 13
s172:14 promote
s172:23 encourage
s172:34 foster
s172:42 stimulate
s172:53 favour
s172:61 favor
s172:68 enhance
s172:77 strengthen
s172:89 promoted
s172:99 encouraged
s172:111 fostered
s172:121 intensify
s172:132 deepen
s173:7 precision-at-most
s173:26 2
s174:5 yields-to
[174:16 2
s174:17 strategy-coercion-soft-duty
s174:46 strategy-coercion-vague-duty
s175:5 silent-with
[175:18 2
s175:19 acculturation
s175:34 persuasion
s176:5 example
{177:7 2
s177:7 wrong
s177:14 The Parties «shall promote» mutual understanding among their peoples.
s178:7 right
s178:14 Each Party shall grant one hundred scholarships a year to students of the other Parties.
{180:5 10
s180:5 id
s180:9 open-list
s181:5 severity
s181:15 advice
s182:5 summary
s182:14 A list in a duty that does not end
s183:5 message
s183:15 the list does not end, and so neither does the duty: {words}
s184:5 consider
s184:15 close the list; or say what the items have in common, so that the next one can be recognised
s185:5 rationale
s185:16 "Such as", "inter alia", "etc." say that more belongs to the list and not what. In a duty that leaves its reach to whoever applies it; in a prohibition it leaves open what is forbidden.
s188:5 source
s188:13 project; Bhatia, Breaux, Reidenberg & Norton 2016 (generalisation)
s189:5 when
[190:7 3
{190:9 3
s190:9 force
[190:16 3
s190:17 obligation
s190:29 prohibition
s190:42 soft-obligation
s191:9 addressee-not
[191:24 1
s191:25 <organ>
s192:9 words
{192:16 3
s192:17 category
s192:27 vagueness
s192:38 value
s192:45 closure
s192:54 phrase
[192:62 11
s192:63 and the like
s192:77 and so forth
s192:91 and so on
s192:102 etc
s192:107 etc.
s192:113 et cetera
s192:124 among others
s192:138 among other things
s192:158 entre autres
s192:172 entre otros
s192:185 entre otras
{193:9 3
s193:9 force
s193:16 prohibition
s194:9 words
{194:16 3
s194:17 category
s194:27 vagueness
s194:38 value
s194:45 closure
s194:54 phrase
[194:62 1
s194:63 <for-instance>
s195:9 without-phrase
[195:25 1
s195:26 such as are
{196:9 5
s196:9 force
[196:16 2
s196:17 obligation
s196:29 soft-obligation
s197:9 precision-at-most
s197:28 2
s198:9 addressee-not
[198:24 1
s198:25 <organ>
s199:9 words
{199:16 3
s199:17 category
s199:27 vagueness
s199:38 value
s199:45 closure
s199:54 phrase
[199:62 1
s199:63 <for-instance>
s200:9 without-phrase
[200:25 1
s200:26 such as are
s201:5 silent-with
[201:18 2
s201:19 acculturation
s201:34 persuasion
s202:5 example
{203:7 2
s203:7 wrong
s203:14 Each Party shall close breeding grounds to gillnets, traps, «etc»., from May to July.
s204:7 right
s204:14 Each Party shall close breeding grounds to gillnets and traps from May to July.
"""####
}
