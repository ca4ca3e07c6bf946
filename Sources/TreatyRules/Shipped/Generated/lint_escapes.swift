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
[8:28 14
s8:29 may consider
s8:43 discretion
s8:55 satisfied
s8:66 practicable
s8:79 failed
s8:87 the other
s8:98 another party
s8:113 practice
s8:123 in the opinion
s8:139 competent authority
s8:160 its meetings
s8:174 incompatible
s8:188 appropriate level
s8:207 level of protection
s10:3 as-far-as-law
[10:18 21
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
s10:260 dans les limites
s10:278 sous réserve
s10:292 con sujeción
s10:306 en la medida
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
s45:14 A Party may close its ports «where it considers that» its security so requires.
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
{58:7 4
s58:7 escape
s58:15 derogation
s59:7 bounded-in-article
s59:27 no
s60:7 force
[60:14 3
s60:15 permission
s60:27 declaration
s60:40 entitlement
s61:7 addressee
[61:18 1
s61:19 <party>
s62:5 yields-to
[62:16 1
s62:17 strategy-coercion-unbounded-escape
s63:5 example
{64:7 2
s64:7 wrong
s64:14 A State Party may «derogate from its obligations under this Convention».
s65:7 right
s65:14 In a public emergency that has been officially declared, a State Party may derogate from Article 6 to the extent strictly required by the situation, and shall notify the Depositary within seven days.
{67:5 10
s67:5 id
s67:9 unbounded-limitation
s68:5 severity
s68:15 warning
s69:5 summary
s69:14 A limitation of a right with neither a legal basis nor a test of necessity
s70:5 message
s70:15 {words}: this limitation asks for neither a basis in law nor necessity
s71:5 consider
s71:16 add both tests: "prescribed by law and necessary for" one of the grounds named
s72:5 rationale
s72:16 Grounds such as public order or morals are as wide as the words. What keeps a limitation from swallowing the right is that it must be laid down by law and be necessary, in proportion, for that ground.
s75:5 source
s75:13 Siracusa Principles (1984), E/CN.4/1985/4, paras. 10-11, 15; Human Rights Committee, General Comment 27 (1999), paras. 11-16
s76:5 when
{77:7 3
s77:7 escape
s77:15 limitation
s78:7 without-bound
[78:22 2
s78:23 necessity
s78:34 legality
s79:7 words
{79:14 4
s79:15 category
s79:25 escape
s79:33 value
s79:40 limitation
s79:52 has-phrase
[79:64 10
s79:65 restrict
s79:75 restricted
s79:87 restriction
s79:100 restrictions
s79:114 limit
s79:121 limited
s79:130 limitation
s79:142 limitations
s79:155 interfere
s79:166 interference
s79:181 not-phrase
[79:193 10
s79:194 law
s79:199 laws
s79:205 legislation
s79:218 procedures
s79:230 revoke
s79:238 revoked
s79:247 suspend
s79:256 suspended
s79:267 may revoke
s79:279 such limitation
s80:5 yields-to
[80:16 1
s80:17 strategy-coercion-unbounded-escape
s81:5 example
{82:7 2
s82:7 wrong
s82:14 The «right to receive visits may be restricted» for reasons of public order.
s83:7 right
s83:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{85:5 10
s85:5 id
s85:9 unbounded-suspension
s86:5 severity
s86:15 advice
s87:5 summary
s87:14 A suspension or safeguard without a term or procedure
s88:5 message
s88:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s89:5 consider
s89:15 set a maximum period, prior notification and consultation
s90:5 rationale
s90:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s93:5 source
s93:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s94:5 when
{95:7 9
s95:7 instrument
s95:19 treaty
s96:7 escape
s96:15 suspension
s97:7 bounded-in-article
s97:27 no
s98:7 force
s98:14 permission
s99:7 addressee
[99:18 1
s99:19 <party>
s100:7 addressee-not
[100:22 1
s100:23 <organ>
s101:7 not-in-sentence
[101:24 6
s101:25 authorised
s101:37 authorized
s101:49 nothing in this
s101:66 panel
s101:73 arbitration
s101:86 ruling
s102:7 words
{102:14 3
s102:15 category
s102:25 escape
s102:33 value
s102:40 suspension
s102:52 has-phrase
[102:64 6
s102:65 suspend
s102:74 suspension
s102:86 suspended
s102:97 suspending
s102:109 withdraw
s102:119 reintroduce
s103:7 without-function
[103:25 3
s103:26 sanction
s103:36 membership-restrictive
s103:60 dispute-settlement
s104:5 yields-to
[104:16 2
s104:17 self-judging-escape
s104:38 strategy-coercion-unbounded-escape
s105:5 example
{106:7 2
s106:7 wrong
s106:14 Either Party may «suspend the application» of this Agreement.
s107:7 right
s107:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{109:5 9
s109:5 id
s109:9 unbounded-transition
s110:5 severity
s110:15 advice
s111:5 summary
s111:14 A delay of duties that has no end
s112:5 message
s112:15 {words}: no date or event that can be verified ends this delay
s113:5 consider
s113:15 set the number of years, or the body that decides on the end
s114:5 rationale
s114:16 A transition without an end is an exemption.
s115:5 source
s115:13 project
s116:5 when
{117:7 5
s117:7 instrument
s117:19 treaty
s118:7 escape
s118:15 transition
s119:7 bounded
s119:16 no
s120:7 force
[120:14 3
s120:15 permission
s120:27 declaration
s120:40 entitlement
s121:7 words
{121:14 3
s121:15 category
s121:25 escape
s121:33 value
s121:40 transition
s121:52 not-phrase
[121:64 5
s121:65 progressive
s121:78 execution
s121:89 request
s121:98 successive reductions
s121:121 reductions
s122:5 example
{123:7 2
s123:7 wrong
s123:14 Least developed Parties may «delay the application of Article 6 until» they have the means.
s124:7 right
s124:14 Least developed Parties may delay the application of Article 6 for up to five years.
{126:5 11
s126:5 id
s126:9 domestic-law-subordination
s127:5 severity
s127:15 advice
s128:5 summary
s128:14 A duty that yields to the law of the one it binds
s129:5 message
s129:15 each Party's own law decides how far this duty goes: {words}
s130:5 consider
s130:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s131:5 rationale
s131:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s134:5 source
s134:13 Vienna Convention on the Law of Treaties (1969), art. 27
s135:5 when
{136:7 8
s136:7 instrument
s136:19 treaty
s137:7 force
[137:14 3
s137:15 obligation
s137:27 prohibition
s137:40 soft-obligation
s138:7 addressee
[138:18 5
s138:19 <party>
s138:28 authority
s138:39 authorities
s138:52 cooperation
s138:65 co-operation
s139:7 escape
s139:15 national-law
s140:7 bounded
s140:16 no
s141:7 words
{141:14 4
s141:15 category
s141:25 escape
s141:33 value
s141:40 national-law
s141:54 has-phrase
[141:66 1
s141:67 <as-far-as-law>
s141:85 not-phrase
[141:97 1
s141:98 <manner>
s142:7 not-in-sentence
[142:24 5
s142:25 who is
s142:33 who has been
s142:47 who are
s142:56 who have been
s142:71 persons subject
s143:7 without-function
[143:25 1
s143:26 final-clause
s144:5 yields-to
[144:16 1
s144:17 strategy-coercion-unbounded-escape
s145:5 silent-with
[145:18 1
s145:19 acculturation
s146:5 example
{147:7 2
s147:7 wrong
s147:14 Each Party shall, «subject to its national legislation», return cultural objects.
s148:7 right
s148:14 Each Party shall return cultural objects within one year of the request.
{150:5 11
s150:5 id
s150:9 unmeasured-capacity
s151:5 severity
s151:15 advice
s152:5 summary
s152:14 A duty that holds as far as its addressee finds it feasible
s153:5 message
s153:15 the duty goes as far as its addressee finds that it can: {words}
s154:5 consider
s154:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s155:5 rationale
s155:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s158:5 source
s158:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s159:5 when
{160:7 6
s160:7 instrument
s160:19 treaty
s161:7 force
[161:14 2
s161:15 obligation
s161:27 soft-obligation
s162:7 addressee-not
[162:22 1
s162:23 <organ>
s163:7 escape
s163:15 capacity
s164:7 bounded
s164:16 no
s165:7 without-function
[165:25 2
s165:26 dispute-settlement
s165:46 binding-decision
s166:5 yields-to
[166:16 7
s166:17 vague-obligation
s166:35 soft-verb-in-duty
s166:54 emptied-duty
s166:68 mixed-signals
s166:83 strategy-coercion-unbounded-escape
s166:119 strategy-coercion-vague-duty
s166:149 strategy-coercion-soft-duty
s167:5 silent-with
[167:18 3
s167:19 coercion
s167:29 acculturation
s167:44 persuasion
s168:5 example
{169:7 2
s169:7 wrong
s169:14 Each Party shall provide two experts a year, «within the limits of its resources».
s170:7 right
s170:14 Each Party shall provide two experts a year.
"""####
}
