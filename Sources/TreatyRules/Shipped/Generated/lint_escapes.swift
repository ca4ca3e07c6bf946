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
[4:10 35
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
s4:325 organization
s4:339 organisation
s4:353 body
s4:359 bodies
s4:367 group
s4:374 meeting
s4:383 office
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
[21:66 1
s21:67 discretion
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
{56:7 2
s56:7 escape
s56:15 limitation
s57:7 without-bound
[57:22 2
s57:23 necessity
s57:34 legality
s58:5 yields-to
[58:16 1
s58:17 strategy-coercion-unbounded-escape
s59:5 example
{60:7 2
s60:7 wrong
s60:14 The «right to receive visits may be restricted» for reasons of public order.
s61:7 right
s61:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{63:5 10
s63:5 id
s63:9 unbounded-suspension
s64:5 severity
s64:15 advice
s65:5 summary
s65:14 A suspension or safeguard without a term or procedure
s66:5 message
s66:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s67:5 consider
s67:15 set a maximum period, prior notification and consultation
s68:5 rationale
s68:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s71:5 source
s71:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s72:5 when
{73:7 5
s73:7 instrument
s73:19 treaty
s74:7 escape
s74:15 suspension
s75:7 bounded-in-article
s75:27 no
s76:7 force
s76:14 permission
s77:7 without-function
[77:25 2
s77:26 sanction
s77:36 membership-restrictive
s78:5 yields-to
[78:16 2
s78:17 self-judging-escape
s78:38 strategy-coercion-unbounded-escape
s79:5 example
{80:7 2
s80:7 wrong
s80:14 Either Party may «suspend the application» of this Agreement.
s81:7 right
s81:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{83:5 9
s83:5 id
s83:9 unbounded-transition
s84:5 severity
s84:15 advice
s85:5 summary
s85:14 A delay of duties that has no end
s86:5 message
s86:15 {words}: no date or event that can be verified ends this delay
s87:5 consider
s87:15 set the number of years, or the body that decides on the end
s88:5 rationale
s88:16 A transition without an end is an exemption.
s89:5 source
s89:13 project
s90:5 when
{91:7 4
s91:7 instrument
s91:19 treaty
s92:7 escape
s92:15 transition
s93:7 bounded
s93:16 no
s94:7 force
[94:14 3
s94:15 permission
s94:27 declaration
s94:40 entitlement
s95:5 example
{96:7 2
s96:7 wrong
s96:14 Least developed Parties may «delay the application of Article 6 until» they have the means.
s97:7 right
s97:14 Least developed Parties may delay the application of Article 6 for up to five years.
{99:5 11
s99:5 id
s99:9 domestic-law-subordination
s100:5 severity
s100:15 advice
s101:5 summary
s101:14 A duty that yields to the law of the one it binds
s102:5 message
s102:15 each Party's own law decides how far this duty goes: {words}
s103:5 consider
s103:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s104:5 rationale
s104:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s107:5 source
s107:13 Vienna Convention on the Law of Treaties (1969), art. 27
s108:5 when
{109:7 6
s109:7 instrument
s109:19 treaty
s110:7 force
[110:14 3
s110:15 obligation
s110:27 prohibition
s110:40 soft-obligation
s111:7 escape
s111:15 national-law
s112:7 bounded
s112:16 no
s113:7 words
{113:14 3
s113:15 category
s113:25 escape
s113:33 value
s113:40 national-law
s113:54 not-phrase
[113:66 2
s113:67 international
s113:82 under
s114:7 without-function
[114:25 1
s114:26 final-clause
s115:5 yields-to
[115:16 1
s115:17 strategy-coercion-unbounded-escape
s116:5 silent-with
[116:18 1
s116:19 acculturation
s117:5 example
{118:7 2
s118:7 wrong
s118:14 Each Party shall, «subject to its national legislation», return cultural objects.
s119:7 right
s119:14 Each Party shall return cultural objects within one year of the request.
{121:5 11
s121:5 id
s121:9 unmeasured-capacity
s122:5 severity
s122:15 advice
s123:5 summary
s123:14 A duty that holds as far as its addressee finds it feasible
s124:5 message
s124:15 the duty goes as far as its addressee finds that it can: {words}
s125:5 consider
s125:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s126:5 rationale
s126:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s129:5 source
s129:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s130:5 when
{131:7 4
s131:7 instrument
s131:19 treaty
s132:7 force
[132:14 2
s132:15 obligation
s132:27 soft-obligation
s133:7 escape
s133:15 capacity
s134:7 bounded
s134:16 no
s135:5 yields-to
[135:16 7
s135:17 vague-obligation
s135:35 soft-verb-in-duty
s135:54 emptied-duty
s135:68 mixed-signals
s135:83 strategy-coercion-unbounded-escape
s135:119 strategy-coercion-vague-duty
s135:149 strategy-coercion-soft-duty
s136:5 silent-with
[136:18 2
s136:19 acculturation
s136:34 persuasion
s137:5 example
{138:7 2
s138:7 wrong
s138:14 Each Party shall provide two experts a year, «within the limits of its resources».
s139:7 right
s139:14 Each Party shall provide two experts a year.
"""####
}
