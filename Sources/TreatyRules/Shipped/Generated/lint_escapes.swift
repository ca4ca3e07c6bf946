// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_escapes: StaticString = ####"""
{2:1 2
s2:1 sets
{4:3 8
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
s10:3 no-way-out
[10:15 14
s10:16 incompatible
s10:30 not compatible
s10:46 has failed
s10:58 failed to fulfil
s10:76 failed to fulfill
s10:95 has not fulfilled
s10:114 does not fulfil
s10:131 does not fulfill
s10:149 not complied
s10:163 otherwise consistent with
s10:190 following conditions
s10:212 importer
s10:222 exporter
s10:232 written declaration
s12:3 as-far-as-law
[12:18 21
s12:19 subject to
s12:31 law may provide
s12:48 laws may provide
s12:66 law so permits
s12:82 laws permit
s12:95 law permits
s12:108 to the extent
s12:123 in so far as
s12:137 insofar as
s12:149 as far as
s12:160 within the limits
s12:179 consistent with
s12:196 where permitted
s12:213 if permitted
s12:227 as permitted
s12:241 unless
s12:249 so far as
s12:260 dans les limites
s12:278 sous réserve
s12:292 con sujeción
s12:306 en la medida
s14:3 manner
[14:11 8
s14:12 international
s14:27 under
s14:34 prejudice
s14:45 procedural
s14:57 by
s14:61 obligations
s14:74 confidential
s14:88 according
s15:3 party
[15:10 10
s15:11 party
s15:18 parties
s15:27 state
s15:34 states
s15:42 member
s15:50 members
s15:59 government
s15:71 governments
s15:84 country
s15:93 countries
s16:3 organ
[16:10 37
s16:11 committee
s16:22 sub-committee
s16:37 subcommittee
s16:51 council
s16:60 commission
s16:72 court
s16:79 tribunal
s16:89 panel
s16:96 board
s16:103 bureau
s16:111 secretariat
s16:124 secretary-general
s16:143 director
s16:153 director-general
s16:171 depositary
s16:183 conference
s16:195 assembly
s16:205 chamber
s16:214 presidency
s16:226 president
s16:237 chair
s16:244 chairman
s16:254 chairperson
s16:267 prosecutor
s16:279 registrar
s16:290 registry
s16:300 arbitrator
s16:312 arbitrators
s16:325 judge
s16:332 judges
s16:340 organization
s16:354 organisation
s16:368 body
s16:374 bodies
s16:382 group
s16:389 meeting
s16:398 office
s18:1 rules
[19:3 7
{19:5 11
s19:5 id
s19:9 self-judging-escape
s20:5 severity
s20:15 warning
s21:5 summary
s21:14 The party that wants to escape decides whether it may
s22:5 message
s22:15 the Party that relies on this is its own judge: {words}
s23:5 consider
s23:15 state the test in objective terms ("that is necessary for"), or tie it to notification and review by a body
s24:5 rationale
s24:16 Where a Party need only "consider" its ground to be present, no other can say that it is not, short of bad faith. The duty holds for as long as its addressee wants it to.
s27:5 source
s27:13 Schill & Briese 2009, "If the State Considers", 13 Max Planck UNYB 61
s28:5 when
[29:7 2
{29:9 8
s29:9 instrument
s29:21 treaty
s30:9 escape
s30:17 self-judging
s31:9 without-bound
[31:24 1
s31:25 third-party-review
s32:9 addressee-not
[32:24 5
s32:25 <organ>
s32:34 authority
s32:45 authorities
s32:58 institution
s32:71 institutions
s33:9 with-phrase
[33:22 1
s33:23 <letting-go>
s34:9 not-in-sentence
[34:26 1
s34:27 <no-way-out>
s35:9 words
{35:16 4
s35:17 category
s35:27 escape
s35:35 value
s35:42 self-judging
s35:56 has-phrase
[35:68 1
s35:69 <own-judgement>
s35:87 not-phrase
[35:99 1
s35:100 <own-judgement-of-others>
s36:9 without-function
[36:27 3
s36:28 final-clause
s36:42 dispute-settlement
s36:62 institution
{37:9 8
s37:9 instrument
s37:21 treaty
s38:9 force
[38:16 2
s38:17 obligation
s38:29 soft-obligation
s39:9 escape
s39:17 self-judging
s40:9 without-bound
[40:24 1
s40:25 third-party-review
s41:9 addressee
[41:20 1
s41:21 <party>
s42:9 addressee-not
[42:24 1
s42:25 <organ>
s43:9 words
{43:16 5
s43:17 category
s43:27 escape
s43:35 value
s43:42 self-judging
s43:56 has-phrase
[43:68 6
s43:69 appropriate
s43:82 necessary
s43:93 fit
s43:98 desirable
s43:109 useful
s43:117 sensitive
s43:129 not-phrase
[43:141 1
s43:142 <own-judgement-of-others>
s43:170 at
s43:174 content
s44:9 without-function
[44:27 3
s44:28 final-clause
s44:42 dispute-settlement
s44:62 institution
s45:5 exempt
[45:13 1
s45:14 final-clauses
s46:5 yields-to
[46:16 2
s46:17 strategy-coercion-unbounded-escape
s46:53 strategy-persuasion-self-judging
s47:5 example
{48:7 2
s48:7 wrong
s48:14 A Party may close its ports «where it considers that» its security so requires.
s49:7 right
s49:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{51:5 10
s51:5 id
s51:9 unbounded-derogation
s52:5 severity
s52:15 warning
s53:5 summary
s53:14 A derogation without procedure or limit
s54:5 message
s54:15 {words}: this derogation has no limit of need, time or procedure, here or elsewhere in the article
s55:5 consider
s55:15 require an official declaration, strict necessity, an end, notification with reasons, and name the rights that stand
s56:5 rationale
s56:16 A clause that lets duties be set aside in an emergency keeps states in a regime and channels what they would do anyhow, if it says who must be told, how far it goes and what is never touched. Without that it is a way out for any occasion.
s59:5 source
s59:13 Human Rights Committee, General Comment 29 (2001), paras. 2-5, 17; Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s60:5 when
{61:7 4
s61:7 escape
s61:15 derogation
s62:7 bounded-in-article
s62:27 no
s63:7 force
[63:14 3
s63:15 permission
s63:27 declaration
s63:40 entitlement
s64:7 addressee
[64:18 1
s64:19 <party>
s65:5 yields-to
[65:16 1
s65:17 strategy-coercion-unbounded-escape
s66:5 example
{67:7 2
s67:7 wrong
s67:14 A State Party may «derogate from its obligations under this Convention».
s68:7 right
s68:14 In a public emergency that has been officially declared, a State Party may derogate from Article 6 to the extent strictly required by the situation, and shall notify the Depositary within seven days.
{70:5 10
s70:5 id
s70:9 unbounded-limitation
s71:5 severity
s71:15 warning
s72:5 summary
s72:14 A limitation of a right with neither a legal basis nor a test of necessity
s73:5 message
s73:15 {words}: this limitation asks for neither a basis in law nor necessity
s74:5 consider
s74:16 add both tests: "prescribed by law and necessary for" one of the grounds named
s75:5 rationale
s75:16 Grounds such as public order or morals are as wide as the words. What keeps a limitation from swallowing the right is that it must be laid down by law and be necessary, in proportion, for that ground.
s78:5 source
s78:13 Siracusa Principles (1984), E/CN.4/1985/4, paras. 10-11, 15; Human Rights Committee, General Comment 27 (1999), paras. 11-16
s79:5 when
{80:7 3
s80:7 escape
s80:15 limitation
s81:7 without-bound
[81:22 2
s81:23 necessity
s81:34 legality
s82:7 words
{82:14 4
s82:15 category
s82:25 escape
s82:33 value
s82:40 limitation
s82:52 has-phrase
[82:64 10
s82:65 restrict
s82:75 restricted
s82:87 restriction
s82:100 restrictions
s82:114 limit
s82:121 limited
s82:130 limitation
s82:142 limitations
s82:155 interfere
s82:166 interference
s82:181 not-phrase
[82:193 10
s82:194 law
s82:199 laws
s82:205 legislation
s82:218 procedures
s82:230 revoke
s82:238 revoked
s82:247 suspend
s82:256 suspended
s82:267 may revoke
s82:279 such limitation
s83:5 yields-to
[83:16 1
s83:17 strategy-coercion-unbounded-escape
s84:5 example
{85:7 2
s85:7 wrong
s85:14 The «right to receive visits may be restricted» for reasons of public order.
s86:7 right
s86:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{88:5 10
s88:5 id
s88:9 unbounded-suspension
s89:5 severity
s89:15 advice
s90:5 summary
s90:14 A suspension or safeguard without a term or procedure
s91:5 message
s91:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s92:5 consider
s92:15 set a maximum period, prior notification and consultation
s93:5 rationale
s93:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s96:5 source
s96:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s97:5 when
{98:7 9
s98:7 instrument
s98:19 treaty
s99:7 escape
s99:15 suspension
s100:7 bounded-in-article
s100:27 no
s101:7 force
s101:14 permission
s102:7 addressee
[102:18 1
s102:19 <party>
s103:7 addressee-not
[103:22 1
s103:23 <organ>
s104:7 not-in-sentence
[104:24 8
s104:25 authorised
s104:37 authorized
s104:49 nothing in this
s104:66 panel
s104:73 arbitration
s104:86 ruling
s104:94 as a ground
s104:107 as grounds
s105:7 words
{105:14 3
s105:15 category
s105:25 escape
s105:33 value
s105:40 suspension
s105:52 has-phrase
[105:64 6
s105:65 suspend
s105:74 suspension
s105:86 suspended
s105:97 suspending
s105:109 withdraw
s105:119 reintroduce
s106:7 without-function
[106:25 3
s106:26 sanction
s106:36 membership-restrictive
s106:60 dispute-settlement
s107:5 yields-to
[107:16 2
s107:17 self-judging-escape
s107:38 strategy-coercion-unbounded-escape
s108:5 example
{109:7 2
s109:7 wrong
s109:14 Either Party may «suspend the application» of this Agreement.
s110:7 right
s110:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{112:5 9
s112:5 id
s112:9 unbounded-transition
s113:5 severity
s113:15 advice
s114:5 summary
s114:14 A delay of duties that has no end
s115:5 message
s115:15 {words}: no date or event that can be verified ends this delay
s116:5 consider
s116:15 set the number of years, or the body that decides on the end
s117:5 rationale
s117:16 A transition without an end is an exemption.
s118:5 source
s118:13 project
s119:5 when
{120:7 5
s120:7 instrument
s120:19 treaty
s121:7 escape
s121:15 transition
s122:7 bounded
s122:16 no
s123:7 force
[123:14 3
s123:15 permission
s123:27 declaration
s123:40 entitlement
s124:7 words
{124:14 3
s124:15 category
s124:25 escape
s124:33 value
s124:40 transition
s124:52 not-phrase
[124:64 5
s124:65 progressive
s124:78 execution
s124:89 request
s124:98 successive reductions
s124:121 reductions
s125:5 example
{126:7 2
s126:7 wrong
s126:14 Least developed Parties may «delay the application of Article 6 until» they have the means.
s127:7 right
s127:14 Least developed Parties may delay the application of Article 6 for up to five years.
{129:5 11
s129:5 id
s129:9 domestic-law-subordination
s130:5 severity
s130:15 advice
s131:5 summary
s131:14 A duty that yields to the law of the one it binds
s132:5 message
s132:15 each Party's own law decides how far this duty goes: {words}
s133:5 consider
s133:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s134:5 rationale
s134:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s137:5 source
s137:13 Vienna Convention on the Law of Treaties (1969), art. 27
s138:5 when
{139:7 8
s139:7 instrument
s139:19 treaty
s140:7 force
[140:14 3
s140:15 obligation
s140:27 prohibition
s140:40 soft-obligation
s141:7 addressee
[141:18 5
s141:19 <party>
s141:28 authority
s141:39 authorities
s141:52 cooperation
s141:65 co-operation
s142:7 escape
s142:15 national-law
s143:7 bounded
s143:16 no
s144:7 words
{144:14 4
s144:15 category
s144:25 escape
s144:33 value
s144:40 national-law
s144:54 has-phrase
[144:66 1
s144:67 <as-far-as-law>
s144:85 not-phrase
[144:97 1
s144:98 <manner>
s145:7 not-in-sentence
[145:24 7
s145:25 who is
s145:33 who has been
s145:47 who are
s145:56 who have been
s145:71 persons subject
s145:88 confidential
s145:102 confidentiality
s146:7 without-function
[146:25 1
s146:26 final-clause
s147:5 yields-to
[147:16 1
s147:17 strategy-coercion-unbounded-escape
s148:5 silent-with
[148:18 1
s148:19 acculturation
s149:5 example
{150:7 2
s150:7 wrong
s150:14 Each Party shall, «subject to its national legislation», return cultural objects.
s151:7 right
s151:14 Each Party shall return cultural objects within one year of the request.
{153:5 11
s153:5 id
s153:9 unmeasured-capacity
s154:5 severity
s154:15 advice
s155:5 summary
s155:14 A duty that holds as far as its addressee finds it feasible
s156:5 message
s156:15 the duty goes as far as its addressee finds that it can: {words}
s157:5 consider
s157:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s158:5 rationale
s158:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s161:5 source
s161:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s162:5 when
{163:7 6
s163:7 instrument
s163:19 treaty
s164:7 force
[164:14 2
s164:15 obligation
s164:27 soft-obligation
s165:7 addressee-not
[165:22 1
s165:23 <organ>
s166:7 escape
s166:15 capacity
s167:7 bounded
s167:16 no
s168:7 without-function
[168:25 2
s168:26 dispute-settlement
s168:46 binding-decision
s169:5 yields-to
[169:16 7
s169:17 vague-obligation
s169:35 soft-verb-in-duty
s169:54 emptied-duty
s169:68 mixed-signals
s169:83 strategy-coercion-unbounded-escape
s169:119 strategy-coercion-vague-duty
s169:149 strategy-coercion-soft-duty
s170:5 silent-with
[170:18 3
s170:19 coercion
s170:29 acculturation
s170:44 persuasion
s171:5 example
{172:7 2
s172:7 wrong
s172:14 Each Party shall provide two experts a year, «within the limits of its resources».
s173:7 right
s173:14 Each Party shall provide two experts a year.
"""####
}
