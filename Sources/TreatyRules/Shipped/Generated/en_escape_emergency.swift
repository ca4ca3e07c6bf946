// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_emergency: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 4
s5:3 agreement
[5:14 14
s5:15 agreement~
s5:27 convention~
s5:40 treaty~
s5:49 covenant~
s5:60 protocol~
s5:71 charter
s5:80 statute
s5:89 constitution
s5:103 pact
s5:109 compact
s5:118 arrangement~
s5:132 instrument~
s5:145 decision
s5:155 memorandum
s6:3 treaty-part
[6:16 11
s6:17 article~
s6:27 chapter~
s6:37 section~
s6:47 paragraph~
s6:59 paragraphs
s6:71 subparagraph~
s6:86 part
s6:92 title
s6:99 annex~
s6:107 schedule~
s6:118 provision~
s7:3 suspended
[7:14 21
s7:15 obligation~
s7:28 concession~
s7:41 application
s7:54 operation
s7:65 benefit~
s7:75 preference~
s7:88 provision~
s7:100 treatment
s7:111 right~
s7:119 privilege~
s7:131 authorization~
s7:147 permission~
s7:160 commitment~
s7:173 <agreement>
s7:186 <treaty-part>
s7:201 cooperation
s7:214 passage
s7:223 this
s7:229 it
s7:233 membership
s7:245 tariff concession~
s8:3 remedy-kind
[8:16 10
s8:17 appropriate
s8:30 necessary
s8:41 protective
s8:53 provisional
s8:66 restrictive
s8:79 precautionary
s8:94 safeguard
s8:105 urgent
s8:113 exceptional
s8:126 emergency
s9:1 rules
[10:3 6
{10:5 9
s10:5 id
s10:9 en.escape.derogation.from-obligations
s11:5 category
s11:15 escape
s12:5 value
s12:12 derogation
s13:5 patterns
[14:7 6
s14:10 derogate~ from ...5 (obligation~|provision~|requirement~|rule~|right~|freedom~|principle~|guarantee~|<agreement>|<treaty-part>)
s15:10 derogate~ from <this-and-like>
s16:10 (temporary|request for|requests for) derogation~
s17:10 derogation~ (from|to) ...4 (<treaty-part>|obligation~|requirement~|rule~|<agreement>)
s18:10 right of derogation
s19:10 (suspension|suspend) [of] guarantees
s20:5 not-before
[20:17 4
s20:19 by way of
s20:32 in
s20:38 by
s20:44 restriction upon or
s21:5 not-inside
[21:17 1
s21:19 (nothing|no provision~|not) ...12 derogate from ...8 (right~|obligation~)
s22:5 source
s22:14 Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s23:5 rationale
s23:16 To derogate from an obligation is the term of art for setting it aside for a time.
s24:5 examples
{25:7 2
s25:7 hits
[26:9 2
s26:12 A Party may take measures «derogating from its obligations» in such a time.
s27:12 No Party may «derogate from Article» 4.
s28:7 misses
[29:9 2
s29:12 By way of derogation from Article 4, the duty may be levied.
s30:12 Nothing in this Treaty shall derogate from the rights of third States.
{31:5 7
s31:5 id
s31:9 en.escape.derogation.barred
s32:5 category
s32:15 escape
s33:5 value
s33:12 derogation
s34:5 patterns
[35:7 8
s35:10 no derogation~
s36:10 non-derogable
s37:10 no exceptional circumstances [whatsoever|whatever]
s38:10 not be (derogated from|subject to derogation)
s39:10 even in <time-and-like> of [international] (war|armed conflict|public emergency|emergency)
s40:10 invoked as a justification (of|for)
s41:10 permits no derogation
s42:10 not permit derogation~
s43:5 source
s43:14 ICCPR art. 4(2); Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s44:5 rationale
s44:16 Naming what may not be set aside, even in an emergency, is part of the derogation regime.
s45:5 examples
{46:7 2
s46:7 hits
[47:9 2
s47:12 «No derogation» may be made under this provision.
s48:12 «No exceptional circumstances» of any kind may be pleaded.
s49:7 misses
[50:9 1
s50:12 No restriction upon or derogation from any of the rights shall be admitted.
{51:5 7
s51:5 id
s51:9 en.escape.derogation.emergency
s52:5 category
s52:15 escape
s53:5 value
s53:12 derogation
s54:5 patterns
[55:7 5
s55:10 in time~ of ...4 public (emergency|danger)
s56:10 in time~ of war or other [grave and] exceptional circumstances
s57:10 (a|the|declared) state of (emergency|siege)
s58:10 public emergency [which|that] threaten~ ...3 [life of the] nation
s59:10 exigency~ of the situation
s60:5 source
s60:14 ICCPR art. 4(1)
s61:5 rationale
s61:16 The situations in which human rights treaties allow a State to set obligations aside.
s62:5 examples
{63:7 2
s63:7 hits
[64:9 1
s64:12 «In time of war or other public emergency» a Party may depart from this Article.
s65:7 misses
[66:9 1
s66:12 Measures taken in time of war or other emergency in international relations are not affected.
{67:5 9
s67:5 id
s67:9 en.escape.suspension.suspend
s68:5 category
s68:15 escape
s69:5 value
s69:12 suspension
s70:5 patterns
[71:7 13
s71:10 suspend [<temporarily-and-like>] [in whole or in part] [<or-terminate-and-like>] ...4 <suspended>
s72:10 suspend temporarily
s73:10 suspend ...3 (import~|imports|exports|importation|exportation|trade)
s74:10 (temporarily|provisionally) suspend
s75:10 suspended in operation
s76:10 suspending [in whole or in part] ...4 <suspended>
s77:10 suspension [in whole or in part|or termination|or withdrawal|or revocation|or modification] of ...5 <suspended>
s78:10 <suspended> ...8 <shall-and-like> [also|temporarily] [be] [<temporarily-wholly-and-like>] suspended
s79:10 (revoke|revoking|withhold|cancel|limit|terminate) [,|or|and] suspend
s80:10 (withhold|revoke|suspend|refuse) [or revoke|or suspend|or limit] the ...6 <authorization-and-like>
s81:10 suspend ...4 (authorization~|permission~)
s82:10 no (investigation|prosecution|proceedings) ...6 may be (commenced|instituted|brought)
s83:10 (defer|deferral of) [an|the|any] <investigation-and-like>
s84:5 not-after
[84:16 1
s84:18 of (liquidation|hostilities|sentence)
s85:5 not-before
[85:17 2
s85:19 hostilities
s85:34 without
s86:5 source
s86:13 project
s87:5 rationale
s87:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s88:5 examples
{89:7 2
s89:7 hits
[90:9 2
s90:12 The Party concerned may «suspend concessions» of equivalent effect.
s91:12 It may «revoke or suspend» the operating permit.
s92:7 misses
[93:9 1
s93:12 The Committee may suspend its meeting.
{94:5 7
s94:5 id
s94:9 en.escape.suspension.safeguard
s95:5 category
s95:15 escape
s96:5 value
s96:12 suspension
s97:5 patterns
[98:7 14
s98:10 safeguard~ <measure-action-and-like>
s99:10 <cause-and-like> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s100:10 serious injury
s101:10 serious <disturbance-and-like> ...3 (in|to|of|for) ...8 <market-and-like>
s102:10 (serious|major) <disturbance-difficulty-and-like> [or difficulties] [<which-that-and-like>] [<the-a-and-like>]
s103:10 serious shortage
s104:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <difficulty-and-like>
s105:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s106:10 emergency (action~|safeguard~)
s107:10 <take-and-like> [the|,] [<remedy-kind>] [and|or] <restrictive-and-like> <measure-and-like-3>
s108:10 (appropriate|necessary) measures <under-the-conditions-and-like> ...8 procedure~ ...2 <laid-down-and-like>
s109:10 increase~ the rate of (customs duty|duty)
s110:10 (re-introduce|reintroduce) customs duties
s111:10 infant industry~
s112:5 source
s112:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s113:5 rationale
s113:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s114:5 examples
{115:7 2
s115:7 hits
[116:9 2
s116:12 A Party may apply a bilateral «safeguard measure» during three years.
s117:12 A Party in «balance of payments difficulties» may restrict imports.
s118:7 misses
[119:9 1
s119:12 Each Party shall safeguard the confidentiality of the data.
{120:5 7
s120:5 id
s120:9 en.escape.suspension.countermeasure
s121:5 category
s121:15 escape
s122:5 value
s122:12 suspension
s123:5 patterns
[124:7 4
s124:10 countermeasure~
s125:10 counter-measure~
s126:10 rebalancing (measure~|action~)
s127:10 retaliatory (measure~|action~)
s128:5 source
s128:14 Articles on State Responsibility, arts. 49-54
s129:5 rationale
s129:16 A countermeasure is non-performance in answer to a breach.
s130:5 examples
{131:7 2
s131:7 hits
[132:9 1
s132:12 The complaining Party may take «countermeasures».
s133:7 misses
[133:15 1
s133:17 The counter at the border takes the measure of each crate.
"""####
}
