// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_escapes: StaticString = ####"""
{2:1 2
s2:1 sets
{4:3 7
s4:3 letting-go
[4:15 41
s4:16 nothing in this
s4:33 nothing in the
s4:49 nothing contained
s4:68 nothing shall
s4:83 shall not apply
s4:100 does not apply
s4:116 do not apply
s4:130 not be required
s4:147 not obliged
s4:160 not bound
s4:171 may refuse
s4:183 may derogate
s4:197 may restrict
s4:211 may limit
s4:222 may suspend
s4:235 may deny
s4:245 may decline
s4:258 may withhold
s4:272 may exempt
s4:284 may prohibit
s4:298 may exclude
s4:311 may depart
s4:323 may deviate
s4:336 may authorise
s4:351 may authorize
s4:366 may permit
s4:378 may take
s4:388 may adopt
s4:399 may impose
s4:411 may close
s4:422 may be restricted
s4:441 may be limited
s4:457 may be refused
s4:473 may be denied
s4:488 may determine
s4:503 exception
s4:514 exceptions
s4:526 derogate
s4:536 derogation
s4:548 unless
s4:556 except
s6:3 own-judgement
[6:18 15
s6:19 considers
s6:30 consider
s6:40 deems
s6:47 deem
s6:53 judges
s6:61 determines to be
s6:79 determine to what
s6:98 its view
s6:108 its opinion
s6:121 its own
s6:130 itself considers
s6:148 estime
s6:156 juge
s6:162 considere
s6:173 estime nécessaire
s8:3 own-judgement-of-others
[8:28 13
s8:29 discretion
s8:41 satisfied
s8:52 practicable
s8:65 failed
s8:73 the other
s8:84 another party
s8:99 practice
s8:109 in the opinion
s8:125 competent authority
s8:146 its meetings
s8:160 incompatible
s8:174 appropriate level
s8:193 level of protection
s10:3 as-far-as-law
[10:18 22
s10:19 subject to
s10:31 law may provide
s10:48 laws may provide
s10:66 law so permits
s10:82 laws permit
s10:95 law permits
s10:108 to the extent
s10:123 in so far as
s10:137 insofar as
s10:149 as far as
s10:160 within the limits
s10:179 consistent with
s10:196 where permitted
s10:213 if permitted
s10:227 as permitted
s10:241 unless
s10:249 so far as
s10:260 within the framework of
s10:285 dans les limites
s10:303 sous réserve
s10:317 con sujeción
s10:331 en la medida
s12:3 manner
[12:11 8
s12:12 international
s12:27 under
s12:34 prejudice
s12:45 procedural
s12:57 by
s12:61 obligations
s12:74 confidential
s12:88 according
s13:3 party
[13:10 10
s13:11 party
s13:18 parties
s13:27 state
s13:34 states
s13:42 member
s13:50 members
s13:59 government
s13:71 governments
s13:84 country
s13:93 countries
s14:3 organ
[14:10 37
s14:11 committee
s14:22 sub-committee
s14:37 subcommittee
s14:51 council
s14:60 commission
s14:72 court
s14:79 tribunal
s14:89 panel
s14:96 board
s14:103 bureau
s14:111 secretariat
s14:124 secretary-general
s14:143 director
s14:153 director-general
s14:171 depositary
s14:183 conference
s14:195 assembly
s14:205 chamber
s14:214 presidency
s14:226 president
s14:237 chair
s14:244 chairman
s14:254 chairperson
s14:267 prosecutor
s14:279 registrar
s14:290 registry
s14:300 arbitrator
s14:312 arbitrators
s14:325 judge
s14:332 judges
s14:340 organization
s14:354 organisation
s14:368 body
s14:374 bodies
s14:382 group
s14:389 meeting
s14:398 office
s16:1 rules
[17:3 7
{17:5 11
s17:5 id
s17:9 self-judging-escape
s18:5 severity
s18:15 warning
s19:5 summary
s19:14 The party that wants to escape decides whether it may
s20:5 message
s20:15 the Party that relies on this is its own judge: {words}
s21:5 consider
s21:15 state the test in objective terms ("that is necessary for"), or tie it to notification and review by a body
s22:5 rationale
s22:16 Where a Party need only "consider" its ground to be present, no other can say that it is not, short of bad faith. The duty holds for as long as its addressee wants it to.
s25:5 source
s25:13 Schill & Briese 2009, "If the State Considers", 13 Max Planck UNYB 61
s26:5 when
[27:7 2
{27:9 7
s27:9 instrument
s27:21 treaty
s28:9 escape
s28:17 self-judging
s29:9 without-bound
[29:24 1
s29:25 third-party-review
s30:9 addressee-not
[30:24 5
s30:25 <organ>
s30:34 authority
s30:45 authorities
s30:58 institution
s30:71 institutions
s31:9 with-phrase
[31:22 1
s31:23 <letting-go>
s32:9 words
{32:16 4
s32:17 category
s32:27 escape
s32:35 value
s32:42 self-judging
s32:56 has-phrase
[32:68 1
s32:69 <own-judgement>
s32:87 not-phrase
[32:99 1
s32:100 <own-judgement-of-others>
s33:9 without-function
[33:27 3
s33:28 final-clause
s33:42 dispute-settlement
s33:62 institution
{34:9 8
s34:9 instrument
s34:21 treaty
s35:9 force
[35:16 2
s35:17 obligation
s35:29 soft-obligation
s36:9 escape
s36:17 self-judging
s37:9 without-bound
[37:24 1
s37:25 third-party-review
s38:9 addressee
[38:20 1
s38:21 <party>
s39:9 addressee-not
[39:24 1
s39:25 <organ>
s40:9 words
{40:16 5
s40:17 category
s40:27 escape
s40:35 value
s40:42 self-judging
s40:56 has-phrase
[40:68 6
s40:69 appropriate
s40:82 necessary
s40:93 fit
s40:98 desirable
s40:109 useful
s40:117 sensitive
s40:129 not-phrase
[40:141 1
s40:142 <own-judgement-of-others>
s40:170 at
s40:174 content
s41:9 without-function
[41:27 3
s41:28 final-clause
s41:42 dispute-settlement
s41:62 institution
s42:5 exempt
[42:13 1
s42:14 final-clauses
s43:5 yields-to
[43:16 2
s43:17 strategy-coercion-unbounded-escape
s43:53 strategy-persuasion-self-judging
s44:5 example
{45:7 2
s45:7 wrong
s45:14 A Party may close its ports «where it considers that its security» so requires.
s46:7 right
s46:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{48:5 10
s48:5 id
s48:9 unbounded-derogation
s49:5 severity
s49:15 warning
s50:5 summary
s50:14 A derogation without procedure or limit
s51:5 message
s51:15 {words}: this derogation has no limit of need, time or procedure, here or elsewhere in the article
s52:5 consider
s52:15 require an official declaration, strict necessity, an end, notification with reasons, and name the rights that stand
s53:5 rationale
s53:16 A clause that lets duties be set aside in an emergency keeps states in a regime and channels what they would do anyhow, if it says who must be told, how far it goes and what is never touched. Without that it is a way out for any occasion.
s56:5 source
s56:13 Human Rights Committee, General Comment 29 (2001), paras. 2-5, 17; Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s57:5 when
{58:7 3
s58:7 escape
s58:15 derogation
s59:7 bounded-in-article
s59:27 no
s60:7 force
[60:14 3
s60:15 permission
s60:27 declaration
s60:40 entitlement
s61:5 yields-to
[61:16 1
s61:17 strategy-coercion-unbounded-escape
s62:5 example
{63:7 2
s63:7 wrong
s63:14 A State Party may «derogate from its obligations under this Convention».
s64:7 right
s64:14 In a public emergency that has been officially declared, a State Party may derogate from Article 6 to the extent strictly required by the situation, and shall notify the Depositary within seven days.
{66:5 10
s66:5 id
s66:9 unbounded-limitation
s67:5 severity
s67:15 warning
s68:5 summary
s68:14 A limitation of a right with neither a legal basis nor a test of necessity
s69:5 message
s69:15 {words}: this limitation asks for neither a basis in law nor necessity
s70:5 consider
s70:16 add both tests: "prescribed by law and necessary for" one of the grounds named
s71:5 rationale
s71:16 Grounds such as public order or morals are as wide as the words. What keeps a limitation from swallowing the right is that it must be laid down by law and be necessary, in proportion, for that ground.
s74:5 source
s74:13 Siracusa Principles (1984), E/CN.4/1985/4, paras. 10-11, 15; Human Rights Committee, General Comment 27 (1999), paras. 11-16
s75:5 when
{76:7 3
s76:7 escape
s76:15 limitation
s77:7 without-bound
[77:22 2
s77:23 necessity
s77:34 legality
s78:7 words
{78:14 3
s78:15 category
s78:25 escape
s78:33 value
s78:40 limitation
s78:52 not-phrase
[78:64 10
s78:65 law
s78:70 laws
s78:76 legislation
s78:89 procedures
s78:101 revoke
s78:109 revoked
s78:118 suspend
s78:127 suspended
s78:138 may revoke
s78:150 such limitation
s79:5 yields-to
[79:16 1
s79:17 strategy-coercion-unbounded-escape
s80:5 example
{81:7 2
s81:7 wrong
s81:14 The «right to receive visits may be restricted» for reasons of public order.
s82:7 right
s82:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{84:5 10
s84:5 id
s84:9 unbounded-suspension
s85:5 severity
s85:15 advice
s86:5 summary
s86:14 A suspension or safeguard without a term or procedure
s87:5 message
s87:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s88:5 consider
s88:15 set a maximum period, prior notification and consultation
s89:5 rationale
s89:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s92:5 source
s92:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s93:5 when
{94:7 7
s94:7 instrument
s94:19 treaty
s95:7 escape
s95:15 suspension
s96:7 bounded-in-article
s96:27 no
s97:7 force
s97:14 permission
s98:7 addressee-not
[98:22 1
s98:23 <organ>
s99:7 words
{99:14 3
s99:15 category
s99:25 escape
s99:33 value
s99:40 suspension
s99:52 has-phrase
[99:64 6
s99:65 suspend
s99:74 suspension
s99:86 suspended
s99:97 suspending
s99:109 withdraw
s99:119 reintroduce
s100:7 without-function
[100:25 3
s100:26 sanction
s100:36 membership-restrictive
s100:60 dispute-settlement
s101:5 yields-to
[101:16 2
s101:17 self-judging-escape
s101:38 strategy-coercion-unbounded-escape
s102:5 example
{103:7 2
s103:7 wrong
s103:14 Either Party may «suspend the application» of this Agreement.
s104:7 right
s104:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{106:5 9
s106:5 id
s106:9 unbounded-transition
s107:5 severity
s107:15 advice
s108:5 summary
s108:14 A delay of duties that has no end
s109:5 message
s109:15 {words}: no date or event that can be verified ends this delay
s110:5 consider
s110:15 set the number of years, or the body that decides on the end
s111:5 rationale
s111:16 A transition without an end is an exemption.
s112:5 source
s112:13 project
s113:5 when
{114:7 5
s114:7 instrument
s114:19 treaty
s115:7 escape
s115:15 transition
s116:7 bounded
s116:16 no
s117:7 force
[117:14 3
s117:15 permission
s117:27 declaration
s117:40 entitlement
s118:7 words
{118:14 3
s118:15 category
s118:25 escape
s118:33 value
s118:40 transition
s118:52 not-phrase
[118:64 5
s118:65 progressive
s118:78 execution
s118:89 request
s118:98 successive reductions
s118:121 reductions
s119:5 example
{120:7 2
s120:7 wrong
s120:14 Least developed Parties may «delay the application of Article 6 until» they have the means.
s121:7 right
s121:14 Least developed Parties may delay the application of Article 6 for up to five years.
{123:5 11
s123:5 id
s123:9 domestic-law-subordination
s124:5 severity
s124:15 advice
s125:5 summary
s125:14 A duty that yields to the law of the one it binds
s126:5 message
s126:15 each Party's own law decides how far this duty goes: {words}
s127:5 consider
s127:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s128:5 rationale
s128:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s131:5 source
s131:13 Vienna Convention on the Law of Treaties (1969), art. 27
s132:5 when
{133:7 8
s133:7 instrument
s133:19 treaty
s134:7 force
[134:14 3
s134:15 obligation
s134:27 prohibition
s134:40 soft-obligation
s135:7 addressee
[135:18 5
s135:19 <party>
s135:28 authority
s135:39 authorities
s135:52 cooperation
s135:65 co-operation
s136:7 escape
s136:15 national-law
s137:7 bounded
s137:16 no
s138:7 words
{138:14 4
s138:15 category
s138:25 escape
s138:33 value
s138:40 national-law
s138:54 has-phrase
[138:66 1
s138:67 <as-far-as-law>
s138:85 not-phrase
[138:97 1
s138:98 <manner>
s139:7 not-in-sentence
[139:24 5
s139:25 who is
s139:33 who has been
s139:47 who are
s139:56 who have been
s139:71 persons subject
s140:7 without-function
[140:25 1
s140:26 final-clause
s141:5 yields-to
[141:16 1
s141:17 strategy-coercion-unbounded-escape
s142:5 silent-with
[142:18 1
s142:19 acculturation
s143:5 example
{144:7 2
s144:7 wrong
s144:14 Each Party shall, «subject to its national legislation», return cultural objects.
s145:7 right
s145:14 Each Party shall return cultural objects within one year of the request.
{147:5 11
s147:5 id
s147:9 unmeasured-capacity
s148:5 severity
s148:15 advice
s149:5 summary
s149:14 A duty that holds as far as its addressee finds it feasible
s150:5 message
s150:15 the duty goes as far as its addressee finds that it can: {words}
s151:5 consider
s151:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s152:5 rationale
s152:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s155:5 source
s155:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s156:5 when
{157:7 6
s157:7 instrument
s157:19 treaty
s158:7 force
[158:14 2
s158:15 obligation
s158:27 soft-obligation
s159:7 addressee-not
[159:22 1
s159:23 <organ>
s160:7 escape
s160:15 capacity
s161:7 bounded
s161:16 no
s162:7 without-function
[162:25 2
s162:26 dispute-settlement
s162:46 binding-decision
s163:5 yields-to
[163:16 7
s163:17 vague-obligation
s163:35 soft-verb-in-duty
s163:54 emptied-duty
s163:68 mixed-signals
s163:83 strategy-coercion-unbounded-escape
s163:119 strategy-coercion-vague-duty
s163:149 strategy-coercion-soft-duty
s164:5 silent-with
[164:18 3
s164:19 coercion
s164:29 acculturation
s164:44 persuasion
s165:5 example
{166:7 2
s166:7 wrong
s166:14 Each Party shall provide two experts a year, «within the limits of its resources».
s167:7 right
s167:14 Each Party shall provide two experts a year.
"""####
}
