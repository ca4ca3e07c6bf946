// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_duties: StaticString = ####"""
{13:1 2
s13:1 sets
{15:3 9
s15:3 aspiration
[15:15 26
s15:16 promote
s15:25 encourage
s15:36 foster
s15:44 facilitate
s15:56 strengthen
s15:68 enhance
s15:77 improve
s15:86 support
s15:95 contribute
s15:107 develop
s15:116 cooperate
s15:127 co-operate
s15:139 collaborate
s15:152 coordinate
s15:164 stimulate
s15:175 harmonize
s15:186 deepen
s15:194 promoted
s15:204 encouraged
s15:216 fostered
s15:226 facilitated
s15:239 strengthened
s15:253 enhanced
s15:263 improved
s15:273 supported
s15:284 developed
s16:3 measureless
[16:16 6
s16:17 appropriate
s16:30 effective
s16:41 adequate
s16:51 suitable
s16:61 reasonable
s16:73 sufficient
s17:3 open-standard
[17:18 4
s17:20 *.vagueness.what.measures
s17:49 *.vagueness.what.evaluative
s17:80 *.vagueness.what.degree
s17:107 *.vagueness.circumstance
s20:3 settled
[20:12 106
s20:13 applicable
s20:25 relevant
s20:35 required
s20:45 regard
s20:53 account
s20:62 into consideration
s20:82 in mind
s20:91 conscious
s20:102 in the light of
s20:119 in light of
s20:132 as the case may be
s20:152 exceptional circumstances
s20:179 circumstances
s20:194 cases
s20:201 agreed
s20:209 agreement
s20:220 interested
s20:232 wish
s20:238 wishes
s20:246 desire
s20:254 necessary
s20:265 essential
s20:276 indispensable
s20:291 vital
s20:298 desirable
s20:309 advisable
s20:320 needed
s20:328 possible
s20:338 likely
s20:346 unlikely
s20:356 liable
s20:364 potential
s20:375 potentially
s20:388 possibly
s20:398 practical
s20:409 gradually
s20:420 gradual
s20:429 progressive
s20:442 properly
s20:452 taking
s20:460 adopting
s20:470 undertaking
s20:483 making
s20:491 such measures
s20:506 the measures
s20:520 the steps
s20:531 following
s20:542 general or specific
s20:563 other legal measures
s20:585 cultural
s20:595 dignity
s20:604 dignified
s20:615 healthy
s20:624 safe
s20:630 well-being
s20:642 welfare
s20:651 prosperity
s20:663 economic development
s20:685 social development
s20:705 social progress
s20:722 peaceful
s20:732 harmful
s20:741 cruel
s20:748 inhuman
s20:757 degrading
s20:768 quality
s20:777 efficiency
s20:789 competitiveness
s20:806 normal
s20:814 just
s20:820 legitimate
s20:832 genuine
s20:841 arbitrary
s20:852 deep
s20:858 importance
s20:870 important
s20:881 especially
s20:893 particularly
s20:907 greater
s20:916 gross
s20:923 grave
s20:930 serious
s20:939 severe
s20:947 major
s20:954 minor
s20:961 large
s20:968 larger
s20:976 wide
s20:982 wider
s20:989 widest
s20:997 fullest
s20:1006 better
s20:1014 strong
s20:1022 widespread
s20:1034 systematic
s20:1046 exceptional
s20:1059 imminent
s20:1069 manifestly
s20:1081 objective
s20:1092 objectives
s20:1104 further
s20:1113 regular
s20:1122 tariff action
s20:1137 principles
s20:1149 interests
s20:1160 logistical
s21:3 for-instance
[21:17 8
s21:18 inter alia
s21:30 such as
s21:39 for example
s21:52 for instance
s21:66 notamment
s21:77 tel que
s21:86 tels que
s21:96 tales como
s23:3 criteria
[23:13 3
s23:14 whether
s23:23 factors
s23:32 criteria
s24:3 no-term
[24:12 10
s24:13 as soon as possible
s24:34 as soon as practicable
s24:58 within a reasonable time
s24:84 within a reasonable period
s24:112 reasonable time
s24:129 reasonable period
s24:148 in due course
s24:163 at the earliest opportunity
s24:192 in good time
s24:206 in the near future
s25:3 party
[25:10 10
s25:11 party
s25:18 parties
s25:27 state
s25:34 states
s25:42 member
s25:50 members
s25:59 government
s25:71 governments
s25:84 country
s25:93 countries
s26:3 organ
[26:10 37
s26:11 committee
s26:22 sub-committee
s26:37 subcommittee
s26:51 council
s26:60 commission
s26:72 court
s26:79 tribunal
s26:89 panel
s26:96 board
s26:103 bureau
s26:111 secretariat
s26:124 secretary-general
s26:143 director
s26:153 director-general
s26:171 depositary
s26:183 conference
s26:195 assembly
s26:205 chamber
s26:214 presidency
s26:226 president
s26:237 chair
s26:244 chairman
s26:254 chairperson
s26:267 prosecutor
s26:279 registrar
s26:290 registry
s26:300 arbitrator
s26:312 arbitrators
s26:325 judge
s26:332 judges
s26:340 organization
s26:354 organisation
s26:368 body
s26:374 bodies
s26:382 group
s26:389 meeting
s26:398 office
s28:1 rules
[29:3 7
{29:5 11
s29:5 id
s29:9 vague-obligation
s30:5 severity
s30:15 advice
s31:5 summary
s31:14 A binding duty whose content is a standard
s32:5 message
s32:15 it is left open what this duty requires: {words}
s33:5 consider
s33:15 say what is to be done, by what measure or by whose decision; or use "should" if no more than an aim is meant
s34:5 rationale
s34:16 A duty is binding, and yet nobody can tell from its words which conduct meets it. That may be the price of agreement, and then it is well spent; it is a fault where it happened unawares. Vague duties are easier to accept and easier to deny.
s37:5 source
s37:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401, at 412-15; Goodman & Jinks 2004, at 675-76
s38:5 when
[39:7 5
{39:9 7
s39:9 force
s39:16 obligation
s40:9 precision-at-most
s40:28 2
s41:9 addressee-not
[41:24 1
s41:25 <organ>
s42:9 verb
[42:15 1
s42:16 <aspiration>
s43:9 without-phrase
[43:25 1
s43:26 foster care
s44:9 words
{44:16 4
s44:17 category
s44:27 vagueness
s44:38 rule
[44:44 2
s44:46 *.vagueness.what.blank-conduct
s44:79 <open-standard>
s44:97 not-phrase
s44:109 <settled>
s44:120 at
s44:124 content
s45:9 without-function
[45:27 1
s45:28 final-clause
{46:9 5
s46:9 force
s46:16 obligation
s47:9 precision-at-most
s47:28 2
s48:9 addressee-not
[48:24 1
s48:25 <organ>
s49:9 words
{49:16 4
s49:17 category
s49:27 vagueness
s49:38 rule
s49:44 <open-standard>
s49:61 not-phrase
s49:73 <settled>
s49:84 at
s49:88 content
s50:9 without-function
[50:27 1
s50:28 final-clause
{51:9 5
s51:9 force
s51:16 obligation
s52:9 precision-at-most
s52:28 2
s53:9 addressee-not
[53:24 1
s53:25 <organ>
s54:9 words
{54:16 3
s54:17 category
s54:27 vagueness
s54:38 rule
[54:44 1
s54:46 *.vagueness.when.open
s54:71 phrase
[54:79 1
s54:80 <no-term>
s55:9 without-function
[55:27 1
s55:28 final-clause
{56:9 5
s56:9 force
s56:16 obligation
s57:9 precision-at-most
s57:28 3
s58:9 addressee-not
[58:24 1
s58:25 <organ>
s59:9 words
{59:16 4
s59:17 category
s59:27 vagueness
s59:38 rule
[59:44 1
s59:46 *.vagueness.what.measures
s59:75 not-phrase
s59:87 <settled>
s59:98 at
s59:102 content
s60:9 without-function
[60:27 1
s60:28 final-clause
{61:9 6
s61:9 force
s61:16 obligation
s62:9 precision-at-most
s62:28 3
s63:9 addressee-not
[63:24 1
s63:25 <organ>
s64:9 verb
[64:15 1
s64:16 <measureless>
s65:9 words
{65:16 4
s65:17 category
s65:27 vagueness
s65:38 rule
[65:44 1
s65:46 *.vagueness.what.evaluative
s65:77 phrase
[65:85 1
s65:86 <measureless>
s65:102 at
s65:106 content
s66:9 without-function
[66:27 1
s66:28 final-clause
s67:5 yields-to
[67:16 6
s67:17 soft-verb-in-duty
s67:36 emptied-duty
s67:50 mixed-signals
s67:65 self-judging-escape
s67:86 strategy-coercion-vague-duty
s67:116 strategy-persuasion-open-term
s68:5 silent-with
[68:18 3
s68:19 coercion
s68:29 acculturation
s68:44 persuasion
s69:5 example
{70:7 2
s70:7 wrong
s70:14 Each Party shall «take appropriate measures» to protect shared rivers.
s71:7 right
s71:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{73:5 11
s73:5 id
s73:9 obligation-without-actor
s74:5 severity
s74:15 advice
s75:5 summary
s75:14 A duty that falls on nobody in particular
s76:5 message
s76:15 {words} names nobody who is to do it
s77:5 consider
s77:15 name the Party, organ or authority that has to act
s78:5 rationale
s78:16 A duty in the passive voice without an agent binds whoever may be meant. Each addressee can take it for somebody else's, and a body that reviews compliance has nobody to ask.
s81:5 source
s81:13 Abbott et al. 2000, 54 Int'l Org. 401, at 412 (a precise rule says what is expected of whom)
s82:5 when
{83:7 6
s83:7 instrument
s83:19 treaty
s84:7 force
s84:14 obligation
s85:7 words
{85:14 4
s85:15 category
s85:25 vagueness
s85:36 rule
[85:42 1
s85:44 *.vagueness.who.passive
s85:71 at
s85:75 operator
s85:85 not-phrase
[85:97 19
s85:98 taken
s85:105 applied
s85:114 abolished
s85:125 reduced
s85:134 introduced
s85:146 eliminated
s85:158 removed
s85:167 dismantled
s85:179 paid
s85:185 granted
s85:194 given
s85:201 made
s85:207 established
s85:220 drawn
s85:227 held
s85:233 kept
s85:239 used
s85:245 settled
s85:254 observed
s86:7 without-determinacy
[86:28 1
s86:29 who
s87:7 without-phrase
[87:23 30
s87:24 by the
s87:32 by each
s87:41 by a
s87:47 by an
s87:54 by any
s87:62 by its
s87:70 by their
s87:80 by such
s87:89 by both
s87:98 by all
s87:106 by one
s87:114 by two
s87:122 by three
s87:132 by either
s87:143 by that
s87:152 by those
s87:162 by agreement
s87:176 by consensus
s87:190 by states
s87:201 by parties
s87:213 by members
s87:225 in writing
s87:237 in accordance with
s87:257 provided for
s87:271 for in
s87:279 pursuant to
s87:292 only
s87:298 into account
s87:312 taken of
s87:322 mutatis mutandis
s88:7 without-function
[88:25 3
s88:26 binding-decision
s88:44 dispute-settlement
s88:64 review
s89:5 exempt
[89:13 2
s89:14 final-clauses
s89:29 annex
s90:5 silent-with
[90:18 3
s90:19 coercion
s90:29 acculturation
s90:44 persuasion
s91:5 example
{92:7 2
s92:7 wrong
s92:14 The results of the survey «shall be communicated» within thirty days.
s93:7 right
s93:14 Each Party shall communicate the results of the survey within thirty days.
{95:5 12
s95:5 id
s95:9 obligation-without-time
s96:5 severity
s96:15 advice
s97:5 summary
s97:14 A duty to report, notify or deliver that has no term
s98:5 message
s98:15 {operator} has no time in which it must be done
s99:5 consider
s99:15 set a date, a period or a rhythm ("within sixty days of …", "every two years")
s100:5 rationale
s100:16 A single act that is due at no time is never overdue. Reports, notifications and deposits are the duties whose lateness is the commonest breach, and the easiest to see if there is a term.
s103:5 source
s103:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 412
s104:5 when
{105:7 8
s105:7 instrument
s105:19 treaty
s106:7 force
s106:14 obligation
s107:7 addressee
[107:18 1
s107:19 <party>
s108:7 addressee-not
[108:22 5
s108:23 <organ>
s108:32 authority
s108:43 authorities
s108:56 institution
s108:69 institutions
s109:7 verb
[109:13 5
s109:14 report
s109:22 submit
s109:30 transmit
s109:40 communicate
s109:53 furnish
s110:7 with-phrase
[110:20 2
s110:21 report
s110:29 reports
s111:7 not-in-sentence
[111:24 19
s111:25 if
s111:29 where
s111:36 when
s111:42 whenever
s111:52 should
s111:60 any
s111:65 on request
s111:77 upon request
s111:91 at the request
s111:107 requested
s111:118 requesting
s111:130 requests
s111:140 decides to
s111:152 intends
s111:161 wishes
s111:169 proposes
s111:179 exercising
s111:191 certificate
s111:204 reasoned
s112:7 lacks
[112:14 1
s112:15 when
s113:5 exempt
[113:13 2
s113:14 final-clauses
s113:29 annex
s114:5 silent-with
[114:18 2
s114:19 acculturation
s114:34 persuasion
s115:5 yields-to
[115:16 2
s115:17 soft-verb-in-duty
s115:36 mixed-signals
s116:5 example
{117:7 2
s117:7 wrong
s117:14 Each Party «shall submit» a report on its fisheries to the Commission.
s118:7 right
s118:14 Each Party shall submit a report on its fisheries to the Commission by 31 March of each year.
{120:5 11
s120:5 id
s120:9 soft-verb-in-duty
s121:5 severity
s121:15 advice
s122:5 summary
s122:14 A duty to try, to think about, or to move towards
s123:5 message
s123:15 {operator} is binding in form and asks for no result
s124:5 consider
s124:15 state the result and its date; or say "should", so that the form says as little as the content
s125:5 rationale
s125:16 "Shall endeavour", "shall strive", "shall consider" put the form of a duty around an attempt. A breach can hardly ever be shown, since any attempt will do.
s128:5 source
s128:13 Abbott et al. 2000, 54 Int'l Org. 401, at 408-12; Raustiala 2005, 99 Am. J. Int'l L. 581
s129:5 when
[130:7 2
{130:9 5
s130:9 instrument
s130:21 treaty
s131:9 force
s131:16 soft-obligation
s132:9 addressee-not
[132:24 1
s132:25 <organ>
s133:9 words
{133:16 2
s133:17 category
s133:27 force
s133:34 rule
[133:40 2
s133:42 *.force.soft.effort
s133:65 *.force.soft.progressive
s134:9 without-function
[134:27 1
s134:28 dispute-settlement
{135:9 6
s135:9 instrument
s135:21 treaty
s136:9 force
s136:16 soft-obligation
s137:9 addressee-not
[137:24 1
s137:25 <organ>
s138:9 words
{138:16 2
s138:17 category
s138:27 force
s138:34 rule
[138:40 1
s138:42 *.force.soft.deliberation
s139:9 without-phrase
[139:25 1
s139:26 <criteria>
s140:9 without-function
[140:27 2
s140:28 dispute-settlement
s140:48 institution
s141:5 yields-to
[141:16 2
s141:17 mixed-signals
s141:32 strategy-coercion-soft-duty
s142:5 silent-with
[142:18 3
s142:19 coercion
s142:29 acculturation
s142:44 persuasion
s143:5 example
{144:7 2
s144:7 wrong
s144:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s145:7 right
s145:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{147:5 11
s147:5 id
s147:9 emptied-duty
s148:5 severity
s148:15 advice
s149:5 summary
s149:14 A duty that its own qualifier takes back
s150:5 message
s150:15 {words}: set beside the operator, the qualifier leaves it to the one who is bound whether there is a duty at all
s151:5 consider
s151:15 move the qualifier to what it is meant to soften, and leave the duty whole; or say what makes the act impossible
s152:5 rationale
s152:16 "Shall, as appropriate" and "shall, as far as possible" bind in form and ask each addressee what it thinks fit. If the means or the manner may vary, let the words stand there and not at the operator.
s155:5 source
s155:13 Rajamani 2016, 28 J. Envtl. L. 337; Abbott et al. 2000, 54 Int'l Org. 401, at 408-12
s156:5 when
{157:7 4
s157:7 instrument
s157:19 treaty
s158:7 force
s158:14 soft-obligation
s159:7 addressee-not
[159:22 1
s159:23 <organ>
s160:7 words
{160:14 2
s160:15 category
s160:25 force
s160:32 rule
[160:38 1
s160:40 *.force.soft.qualified
s161:5 yields-to
[161:16 2
s161:17 mixed-signals
s161:32 strategy-coercion-soft-duty
s162:5 silent-with
[162:18 3
s162:19 coercion
s162:29 acculturation
s162:44 persuasion
s163:5 example
{164:7 2
s164:7 wrong
s164:14 Each Party «shall, as appropriate», publish its water readings.
s165:7 right
s165:14 Each Party shall publish its water readings by 31 March in a form of its choice.
{167:5 11
s167:5 id
s167:9 mixed-signals
s168:5 severity
s168:15 warning
s169:5 summary
s169:14 A hard operator on a verb of aspiration
s170:5 message
s170:15 {operator} couples a word of duty with a verb of aspiration, so that it is neither
s171:5 consider
s171:15 choose one, "should promote", or "shall" with an act that can be seen to be done
s172:5 rationale
s172:16 Readers take "shall" for a duty and "promote" or "encourage" for a wish, and each side will later quote the half that suits it. Nobody can tell a Party that has promoted enough from one that has not.
s175:5 source
s175:13 project; Abbott et al. 2000, 54 Int'l Org. 401, at 410-12
s176:5 when
{177:7 4
s177:7 instrument
s177:19 treaty
s178:7 force
[178:14 2
s178:15 obligation
s178:27 soft-obligation
s179:7 verb
[179:13 13
s179:14 promote
s179:23 encourage
s179:34 foster
s179:42 stimulate
s179:53 favour
s179:61 favor
s179:68 enhance
s179:77 strengthen
s179:89 promoted
s179:99 encouraged
s179:111 fostered
s179:121 intensify
s179:132 deepen
s180:7 precision-at-most
s180:26 2
s181:5 yields-to
[181:16 2
s181:17 strategy-coercion-soft-duty
s181:46 strategy-coercion-vague-duty
s182:5 silent-with
[182:18 3
s182:19 coercion
s182:29 acculturation
s182:44 persuasion
s183:5 example
{184:7 2
s184:7 wrong
s184:14 The Parties «shall promote» mutual understanding among their peoples.
s185:7 right
s185:14 Each Party shall grant one hundred scholarships a year to students of the other Parties.
{187:5 10
s187:5 id
s187:9 open-list
s188:5 severity
s188:15 advice
s189:5 summary
s189:14 A list in a duty that does not end
s190:5 message
s190:15 the list does not end, and so neither does the duty: {words}
s191:5 consider
s191:15 close the list; or say what the items have in common, so that the next one can be recognised
s192:5 rationale
s192:16 "Such as", "inter alia", "etc." say that more belongs to the list and not what. In a duty that leaves its reach to whoever applies it; in a prohibition it leaves open what is forbidden.
s195:5 source
s195:13 project; Bhatia, Breaux, Reidenberg & Norton 2016 (generalisation)
s196:5 when
[197:7 2
{197:9 3
s197:9 force
[197:16 3
s197:17 obligation
s197:29 prohibition
s197:42 soft-obligation
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
[199:62 6
s199:63 and the like
s199:77 and so forth
s199:91 and so on
s199:102 etc
s199:107 etc.
s199:113 et cetera
{200:9 5
s200:9 force
s200:16 prohibition
s201:9 addressee
[201:20 4
s201:21 <party>
s201:30 person
s201:38 persons
s201:47 one
s202:9 addressee-not
[202:24 1
s202:25 <organ>
s203:9 words
{203:16 3
s203:17 category
s203:27 vagueness
s203:38 value
s203:45 closure
s203:54 phrase
[203:62 1
s203:63 <for-instance>
s204:9 without-phrase
[204:25 1
s204:26 such as are
s205:5 silent-with
[205:18 3
s205:19 coercion
s205:29 acculturation
s205:44 persuasion
s206:5 example
{207:7 2
s207:7 wrong
s207:14 Each Party shall close breeding grounds to gillnets, traps, «etc»., from May to July.
s208:7 right
s208:14 Each Party shall close breeding grounds to gillnets and traps from May to July.
"""####
}
