// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_escapes: StaticString = ####"""
{2:1 1
s2:1 rules
[3:3 7
{3:5 11
s3:5 id
s3:9 self-judging-escape
s4:5 severity
s4:15 warning
s5:5 summary
s5:14 The party that wants to escape decides whether it may
s6:5 message
s6:15 {words} make the Party that relies on this its own judge
s7:5 consider
s7:15 state the test in objective terms ("that is necessary for"), or tie it to notification and review by a body
s8:5 rationale
s8:16 Where a Party need only "consider" its ground to be present, no other can say that it is not, short of bad faith. The duty holds for as long as its addressee wants it to.
s11:5 source
s11:13 Schill & Briese 2009, "If the State Considers", 13 Max Planck UNYB 61
s12:5 when
{13:7 3
s13:7 instrument
s13:19 treaty
s14:7 escape
s14:15 self-judging
s15:7 bounded
s15:16 no
s16:5 exempt
[16:13 1
s16:14 final-clauses
s17:5 yields-to
[17:16 1
s17:17 strategy-coercion-unbounded-escape
s18:5 example
{19:7 2
s19:7 wrong
s19:14 A Party may close its ports «where it considers» that its security so requires.
s20:7 right
s20:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{22:5 10
s22:5 id
s22:9 unbounded-derogation
s23:5 severity
s23:15 warning
s24:5 summary
s24:14 A derogation without procedure or limit
s25:5 message
s25:15 {words}: this derogation has no limit of need, time or procedure, here or elsewhere in the article
s26:5 consider
s26:15 require an official declaration, strict necessity, an end, notification with reasons, and name the rights that stand
s27:5 rationale
s27:16 A clause that lets duties be set aside in an emergency keeps states in a regime and channels what they would do anyhow, if it says who must be told, how far it goes and what is never touched. Without that it is a way out for any occasion.
s30:5 source
s30:13 Human Rights Committee, General Comment 29 (2001), paras. 2-5, 17; Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s31:5 when
{32:7 3
s32:7 escape
s32:15 derogation
s33:7 bounded-in-article
s33:27 no
s34:7 force
[34:14 3
s34:15 permission
s34:27 declaration
s34:40 entitlement
s35:5 yields-to
[35:16 1
s35:17 strategy-coercion-unbounded-escape
s36:5 example
{37:7 2
s37:7 wrong
s37:14 In time of public emergency a State Party may «derogate from» its obligations under this Convention.
s38:7 right
s38:14 In a public emergency that has been officially declared, a State Party may derogate from Article 6 to the extent strictly required by the situation, and shall notify the Depositary within seven days.
{40:5 10
s40:5 id
s40:9 unbounded-limitation
s41:5 severity
s41:15 warning
s42:5 summary
s42:14 A limitation of a right with neither a legal basis nor a test of necessity
s43:5 message
s43:15 {words}: this limitation asks for neither a basis in law nor necessity
s44:5 consider
s44:16 add both tests: "prescribed by law and necessary for" one of the grounds named
s45:5 rationale
s45:16 Grounds such as public order or morals are as wide as the words. What keeps a limitation from swallowing the right is that it must be laid down by law and be necessary, in proportion, for that ground.
s48:5 source
s48:13 Siracusa Principles (1984), E/CN.4/1985/4, paras. 10-11, 15; Human Rights Committee, General Comment 27 (1999), paras. 11-16
s49:5 when
{50:7 2
s50:7 escape
s50:15 limitation
s51:7 without-bound
[51:22 2
s51:23 necessity
s51:34 legality
s52:5 yields-to
[52:16 1
s52:17 strategy-coercion-unbounded-escape
s53:5 example
{54:7 2
s54:7 wrong
s54:14 The right to receive visits may be «restricted for reasons of public order».
s55:7 right
s55:14 The right to receive visits may be restricted only where this is prescribed by law and necessary to protect the rights of others.
{57:5 10
s57:5 id
s57:9 unbounded-suspension
s58:5 severity
s58:15 advice
s59:5 summary
s59:14 A suspension or safeguard without a term or procedure
s60:5 message
s60:15 {words}: nothing in this article says for how long, after what notice or on whose finding
s61:5 consider
s61:15 set a maximum period, prior notification and consultation
s62:5 rationale
s62:16 Safeguards and suspensions make deep commitments bearable because they end and have to be explained. One that does neither is a termination under another name.
s65:5 source
s65:13 Rosendorff & Milner 2001, 55 Int'l Org. 829; WTO Agreement on Safeguards, arts. 7 and 12
s66:5 when
{67:7 4
s67:7 instrument
s67:19 treaty
s68:7 escape
s68:15 suspension
s69:7 bounded-in-article
s69:27 no
s70:7 force
[70:14 3
s70:15 permission
s70:27 declaration
s70:40 entitlement
s71:5 yields-to
[71:16 2
s71:17 self-judging-escape
s71:38 strategy-coercion-unbounded-escape
s72:5 example
{73:7 2
s73:7 wrong
s73:14 Either Party may «suspend» the application of this Agreement.
s74:7 right
s74:14 Either Party may suspend the application of Article 4 for up to one year, after thirty days' notice to the Joint Committee.
{76:5 9
s76:5 id
s76:9 unbounded-transition
s77:5 severity
s77:15 advice
s78:5 summary
s78:14 A delay of duties that has no end
s79:5 message
s79:15 {words}: no date or event that can be verified ends this delay
s80:5 consider
s80:15 set the number of years, or the body that decides on the end
s81:5 rationale
s81:16 A transition without an end is an exemption.
s82:5 source
s82:13 project
s83:5 when
{84:7 4
s84:7 instrument
s84:19 treaty
s85:7 escape
s85:15 transition
s86:7 bounded
s86:16 no
s87:7 force
[87:14 3
s87:15 permission
s87:27 declaration
s87:40 entitlement
s88:5 example
{89:7 2
s89:7 wrong
s89:14 Least developed Parties may «delay the application of» Article 6 until they have the means.
s90:7 right
s90:14 Least developed Parties may delay the application of Article 6 for up to five years.
{92:5 11
s92:5 id
s92:9 domestic-law-subordination
s93:5 severity
s93:15 warning
s94:5 summary
s94:14 A duty that yields to the law of the one it binds
s95:5 message
s95:15 {words} let each Party's own law decide how far this duty goes
s96:5 consider
s96:15 drop the words, or confine them to the manner of performance ("in the manner laid down by its law")
s97:5 rationale
s97:16 A treaty binds a state whatever its law says; words that make a duty depend on that law turn it round, so that the law decides what the treaty asks.
s100:5 source
s100:13 Vienna Convention on the Law of Treaties (1969), art. 27
s101:5 when
{102:7 5
s102:7 instrument
s102:19 treaty
s103:7 force
[103:14 3
s103:15 obligation
s103:27 prohibition
s103:40 soft-obligation
s104:7 escape
s104:15 national-law
s105:7 bounded
s105:16 no
s106:7 without-function
[106:25 1
s106:26 final-clause
s107:5 yields-to
[107:16 1
s107:17 strategy-coercion-unbounded-escape
s108:5 silent-with
[108:18 1
s108:19 acculturation
s109:5 example
{110:7 2
s110:7 wrong
s110:14 Each Party shall, «subject to its national legislation», return cultural objects.
s111:7 right
s111:14 Each Party shall return cultural objects within one year of the request.
{113:5 11
s113:5 id
s113:9 unmeasured-capacity
s114:5 severity
s114:15 advice
s115:5 summary
s115:14 A duty that holds as far as its addressee finds it feasible
s116:5 message
s116:15 {words} tie the duty to what its addressee can do, with no measure of that
s117:5 consider
s117:15 name a minimum that holds in any case, a date for the rest, or a body that looks at the progress made
s118:5 rationale
s118:16 Means differ, and a duty may take account of it. Without a floor and without anyone who looks at the progress made, the shortage of means is its addressee's own finding.
s121:5 source
s121:13 Committee on Economic, Social and Cultural Rights, General Comment 3 (1990), paras. 9-10
s122:5 when
{123:7 4
s123:7 instrument
s123:19 treaty
s124:7 force
[124:14 2
s124:15 obligation
s124:27 soft-obligation
s125:7 escape
s125:15 capacity
s126:7 bounded
s126:16 no
s127:5 yields-to
[127:16 6
s127:17 vague-obligation
s127:35 soft-verb-in-duty
s127:54 mixed-signals
s127:69 strategy-coercion-unbounded-escape
s127:105 strategy-coercion-vague-duty
s127:135 strategy-coercion-soft-duty
s128:5 silent-with
[128:18 2
s128:19 acculturation
s128:34 persuasion
s129:5 example
{130:7 2
s130:7 wrong
s130:14 Each Party shall publish, «as far as possible», every water reading taken in the preceding year.
s131:7 right
s131:14 Each Party shall publish by 31 March every water reading taken in the preceding year at the stations listed in Annex I.
"""####
}
