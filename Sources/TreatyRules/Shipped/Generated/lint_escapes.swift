// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_escapes: StaticString = ####"""
{2:1 2
s2:1 sets
{3:3 2
s3:3 party
[3:10 10
s3:11 party
s3:18 parties
s3:27 state
s3:34 states
s3:42 member
s3:50 members
s3:59 government
s3:71 governments
s3:84 country
s3:93 countries
s4:3 organ
[4:10 37
s4:11 committee
s4:22 sub-committee
s4:37 subcommittee
s4:51 council
s4:60 commission
s4:72 court
s4:79 tribunal
s4:89 panel
s4:96 board
s4:103 bureau
s4:111 secretariat
s4:124 secretary-general
s4:143 director
s4:153 director-general
s4:171 depositary
s4:183 conference
s4:195 assembly
s4:205 chamber
s4:214 presidency
s4:226 president
s4:237 chair
s4:244 chairman
s4:254 chairperson
s4:267 prosecutor
s4:279 registrar
s4:290 registry
s4:300 arbitrator
s4:312 arbitrators
s4:325 judge
s4:332 judges
s4:340 organization
s4:354 organisation
s4:368 body
s4:374 bodies
s4:382 group
s4:389 meeting
s4:398 office
s6:1 rules
[7:3 7
{7:5 11
s7:5 id
s7:9 self-judging-escape
s8:5 severity
s8:15 warning
s9:5 summary
s9:14 The party that wants to escape decides whether it may
s10:5 message
s10:15 the Party that relies on this is its own judge: {words}
s11:5 consider
s11:15 state the test in objective terms ("that is necessary for"), or tie it to notification and review by a body
s12:5 rationale
s12:16 Where a Party need only "consider" its ground to be present, no other can say that it is not, short of bad faith. The duty holds for as long as its addressee wants it to.
s15:5 source
s15:13 Schill & Briese 2009, "If the State Considers", 13 Max Planck UNYB 61
s16:5 when
{17:7 5
s17:7 instrument
s17:19 treaty
s18:7 escape
s18:15 self-judging
s19:7 without-bound
[19:22 1
s19:23 third-party-review
s20:7 addressee-not
[20:22 1
s20:23 <organ>
s21:7 words
{21:14 3
s21:15 category
s21:25 escape
s21:33 value
s21:40 self-judging
s21:54 not-phrase
[21:66 5
s21:67 discretion
s21:79 satisfied
s21:90 failed
s21:98 the other
s21:109 practice
s22:5 exempt
[22:13 1
s22:14 final-clauses
s23:5 yields-to
[23:16 2
s23:17 strategy-coercion-unbounded-escape
s23:53 strategy-persuasion-self-judging
s24:5 example
{25:7 2
s25:7 wrong
s25:14 A Party may close its ports «where it considers that its security» so requires.
s26:7 right
s26:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{28:5 10
s28:5 id
s28:9 unbounded-derogation
s29:5 severity
s29:15 warning
s30:5 summary
s30:14 A derogation without procedure or limit
s31:5 message
s31:15 {words}: this derogation has no limit of need, time or procedure, here or elsewhere in the article
s32:5 consider
s32:15 require an official declaration, strict necessity, an end, notification with reasons, and name the rights that stand
s33:5 rationale
s33:16 A clause that lets duties be set aside in an emergency keeps states in a regime and channels what they would do anyhow, if it says who must be told, how far it goes and what is never touched. Without that it is a way out for any occasion.
s36:5 source
s36:13 Human Rights Committee, General Comment 29 (2001), paras. 2-5, 17; Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s37:5 when
{38:7 3
s38:7 escape
s38:15 derogation
s39:7 bounded-in-article
s39:27 no
s40:7 force
[40:14 3
s40:15 permission
s40:27 declaration
s40:40 entitlement
s41:5 yields-to
[41:16 1
s41:17 strategy-coercion-unbounded-escape
s42:5 example
{43:7 2
s43:7 wrong
s43:14 A State Party may «derogate from its obligations under this Convention».
s44:7 right
s44:14 In a public emergency that has been officially declared, a State Party may derogate from Article 6 to the extent strictly required by the situation, and shall notify the Depositary within seven days.
{46:5 10
s46:5 id
s46:9 unbounded-limitation
s47:5 severity
s47:15 warning
s48:5 summary
s48:14 A limitation of a right with neither a legal basis nor a test of necessity
s49:5 message
s49:15 {words}: this limitation asks for neither a basis in law nor necessity
s50:5 consider
s50:16 add both tests: "prescribed by law and necessary for" one of the grounds named
s51:5 rationale
s51:16 Grounds such as public order or morals are as wide as the words. What keeps a limitation from swallowing the right is that it must be laid down by law and be necessary, in proportion, for that ground.
s54:5 source
s54:13 Siracusa Principles (1984), E/CN.4/1985/4, paras. 10-11, 15; Human Rights Committee, General Comment 27 (1999), paras. 11-16
s55:5 when
{56:7 3
s56:7 escape
s56:15 limitation
s57:7 without-bound
[57:22 2
s57:23 necessity
s57:34 legality
s58:7 words
{58:14 3
s58:15 category
s58:25 escape
s58:33 value
s58:40 limitation
s58:52 not-phrase
[58:64 4
s58:65 law
s58:70 laws
s58:76 legislation
s58:89 procedures
s59:5 yields-to
[59:16 1
s59:17 strategy-coercion-unbounded-escape
s60:5 example
{61:7 2
s61:7 wrong
s61:14 The «right to receive visits may be restricted» for reasons of public order.
s62:7 right
s62:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{64:5 10
s64:5 id
s64:9 unbounded-suspension
s65:5 severity
s65:15 advice
s66:5 summary
s66:14 A suspension or safeguard without a term or procedure
s67:5 message
s67:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s68:5 consider
s68:15 set a maximum period, prior notification and consultation
s69:5 rationale
s69:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s72:5 source
s72:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s73:5 when
{74:7 5
s74:7 instrument
s74:19 treaty
s75:7 escape
s75:15 suspension
s76:7 bounded-in-article
s76:27 no
s77:7 force
s77:14 permission
s78:7 without-function
[78:25 2
s78:26 sanction
s78:36 membership-restrictive
s79:5 yields-to
[79:16 2
s79:17 self-judging-escape
s79:38 strategy-coercion-unbounded-escape
s80:5 example
{81:7 2
s81:7 wrong
s81:14 Either Party may «suspend the application» of this Agreement.
s82:7 right
s82:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{84:5 9
s84:5 id
s84:9 unbounded-transition
s85:5 severity
s85:15 advice
s86:5 summary
s86:14 A delay of duties that has no end
s87:5 message
s87:15 {words}: no date or event that can be verified ends this delay
s88:5 consider
s88:15 set the number of years, or the body that decides on the end
s89:5 rationale
s89:16 A transition without an end is an exemption.
s90:5 source
s90:13 project
s91:5 when
{92:7 5
s92:7 instrument
s92:19 treaty
s93:7 escape
s93:15 transition
s94:7 bounded
s94:16 no
s95:7 force
[95:14 3
s95:15 permission
s95:27 declaration
s95:40 entitlement
s96:7 words
{96:14 3
s96:15 category
s96:25 escape
s96:33 value
s96:40 transition
s96:52 not-phrase
[96:64 3
s96:65 progressive
s96:78 execution
s96:89 request
s97:5 example
{98:7 2
s98:7 wrong
s98:14 Least developed Parties may «delay the application of Article 6 until» they have the means.
s99:7 right
s99:14 Least developed Parties may delay the application of Article 6 for up to five years.
{101:5 11
s101:5 id
s101:9 domestic-law-subordination
s102:5 severity
s102:15 advice
s103:5 summary
s103:14 A duty that yields to the law of the one it binds
s104:5 message
s104:15 each Party's own law decides how far this duty goes: {words}
s105:5 consider
s105:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s106:5 rationale
s106:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s109:5 source
s109:13 Vienna Convention on the Law of Treaties (1969), art. 27
s110:5 when
{111:7 7
s111:7 instrument
s111:19 treaty
s112:7 force
[112:14 3
s112:15 obligation
s112:27 prohibition
s112:40 soft-obligation
s113:7 addressee
[113:18 5
s113:19 <party>
s113:28 authority
s113:39 authorities
s113:52 cooperation
s113:65 co-operation
s114:7 escape
s114:15 national-law
s115:7 bounded
s115:16 no
s116:7 words
{116:14 3
s116:15 category
s116:25 escape
s116:33 value
s116:40 national-law
s116:54 not-phrase
[116:66 6
s116:67 international
s116:82 under
s116:89 prejudice
s116:100 procedural
s116:112 by
s116:116 obligations
s117:7 without-function
[117:25 1
s117:26 final-clause
s118:5 yields-to
[118:16 1
s118:17 strategy-coercion-unbounded-escape
s119:5 silent-with
[119:18 1
s119:19 acculturation
s120:5 example
{121:7 2
s121:7 wrong
s121:14 Each Party shall, «subject to its national legislation», return cultural objects.
s122:7 right
s122:14 Each Party shall return cultural objects within one year of the request.
{124:5 11
s124:5 id
s124:9 unmeasured-capacity
s125:5 severity
s125:15 advice
s126:5 summary
s126:14 A duty that holds as far as its addressee finds it feasible
s127:5 message
s127:15 the duty goes as far as its addressee finds that it can: {words}
s128:5 consider
s128:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s129:5 rationale
s129:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s132:5 source
s132:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s133:5 when
{134:7 6
s134:7 instrument
s134:19 treaty
s135:7 force
[135:14 2
s135:15 obligation
s135:27 soft-obligation
s136:7 addressee-not
[136:22 1
s136:23 <organ>
s137:7 escape
s137:15 capacity
s138:7 bounded
s138:16 no
s139:7 without-function
[139:25 2
s139:26 dispute-settlement
s139:46 binding-decision
s140:5 yields-to
[140:16 7
s140:17 vague-obligation
s140:35 soft-verb-in-duty
s140:54 emptied-duty
s140:68 mixed-signals
s140:83 strategy-coercion-unbounded-escape
s140:119 strategy-coercion-vague-duty
s140:149 strategy-coercion-soft-duty
s141:5 silent-with
[141:18 2
s141:19 acculturation
s141:34 persuasion
s142:5 example
{143:7 2
s143:7 wrong
s143:14 Each Party shall provide two experts a year, «within the limits of its resources».
s144:7 right
s144:14 Each Party shall provide two experts a year.
"""####
}
