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
s7:186 article~
s7:196 cooperation
s7:209 passage
s7:218 this
s7:224 it
s7:228 membership
s7:240 tariff concession~
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
{10:5 11
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
s21:5 unless
[21:13 1
s21:15 nothing ...16 derogate~ from
s22:5 not-inside
[22:17 1
s22:19 (nothing|no provision~|not) ...12 derogate from ...8 (right~|obligation~)
s23:5 source
s23:14 Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s24:5 rationale
s24:16 To derogate from an obligation is the term of art for setting it aside for a time.
s25:5 examples
{26:7 2
s26:7 hits
[27:9 2
s27:12 A Party may take measures «derogating from its obligations» in such a time.
s28:12 No Party may «derogate from Article» 4.
s29:7 misses
[30:9 2
s30:12 By way of derogation from Article 4, the duty may be levied.
s31:12 Nothing in this Treaty shall derogate from the rights of third States.
s32:5 measured
{32:15 2
s32:16 hits
s32:22 13
s32:26 right
s32:33 13
{33:5 7
s33:5 id
s33:9 en.escape.derogation.barred
s34:5 category
s34:15 escape
s35:5 value
s35:12 derogation
s36:5 patterns
[37:7 8
s37:10 no derogation~
s38:10 non-derogable
s39:10 no exceptional circumstances [whatsoever|whatever]
s40:10 not be (derogated from|subject to derogation)
s41:10 even in <time-and-like> of [international] (war|armed conflict|public emergency|emergency)
s42:10 invoked as a justification (of|for)
s43:10 permits no derogation
s44:10 not permit derogation~
s45:5 source
s45:14 ICCPR art. 4(2); Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s46:5 rationale
s46:16 Naming what may not be set aside, even in an emergency, is part of the derogation regime.
s47:5 examples
{48:7 2
s48:7 hits
[49:9 2
s49:12 «No derogation» may be made under this provision.
s50:12 «No exceptional circumstances» of any kind may be pleaded.
s51:7 misses
[52:9 1
s52:12 No restriction upon or derogation from any of the rights shall be admitted.
{53:5 7
s53:5 id
s53:9 en.escape.derogation.emergency
s54:5 category
s54:15 escape
s55:5 value
s55:12 derogation
s56:5 patterns
[57:7 5
s57:10 in time~ of ...4 public (emergency|danger)
s58:10 in time~ of war or other [grave and] exceptional circumstances
s59:10 (a|the|declared) state of (emergency|siege)
s60:10 public emergency [which|that] threaten~ ...3 [life of the] nation
s61:10 exigency~ of the situation
s62:5 source
s62:14 ICCPR art. 4(1)
s63:5 rationale
s63:16 The situations in which human rights treaties allow a State to set obligations aside.
s64:5 examples
{65:7 2
s65:7 hits
[66:9 1
s66:12 «In time of war or other public emergency» a Party may depart from this Article.
s67:7 misses
[68:9 1
s68:12 Measures taken in time of war or other emergency in international relations are not affected.
{69:5 11
s69:5 id
s69:9 en.escape.suspension.suspend
s70:5 category
s70:15 escape
s71:5 value
s71:12 suspension
s72:5 patterns
[73:7 13
s73:10 suspend [<temporarily-and-like>] [in whole or in part] [<or-terminate-and-like>] ...4 <suspended>
s74:10 suspend temporarily
s75:10 suspend ...3 (import~|imports|exports|importation|exportation|trade)
s76:10 (temporarily|provisionally) suspend
s77:10 suspended in operation
s78:10 suspending [in whole or in part] ...4 <suspended>
s79:10 suspension [in whole or in part|or termination|or withdrawal|or revocation|or modification] of ...5 <suspended>
s80:10 <suspended> ...8 <shall-and-like> [also|temporarily] [be] [<temporarily-wholly-and-like>] suspended
s81:10 (revoke|revoking|withhold|cancel|limit|terminate) [,|or|and] suspend
s82:10 (withhold|revoke|suspend|refuse) [or revoke|or suspend|or limit] the ...6 <authorization-and-like>
s83:10 suspend ...4 (authorization~|permission~)
s84:10 no (investigation|prosecution|proceedings) ...6 may be (commenced|instituted|brought)
s85:10 (defer|deferral of) [an|the|any] <investigation-and-like>
s86:5 unless
[86:13 5
s86:15 licences
s86:27 licenses
s86:39 judge
s86:48 licence
s86:59 license
s87:5 not-after
[87:16 1
s87:18 of (liquidation|hostilities|sentence)
s88:5 not-before
[88:17 2
s88:19 hostilities
s88:34 without
s89:5 source
s89:13 project
s90:5 rationale
s90:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s91:5 examples
{92:7 2
s92:7 hits
[93:9 2
s93:12 The Party concerned may «suspend concessions» of equivalent effect.
s94:12 It may «revoke or suspend» the operating permit.
s95:7 misses
[96:9 1
s96:12 The Committee may suspend its meeting.
s97:5 measured
{97:15 2
s97:16 hits
s97:22 12
s97:26 right
s97:33 11
{98:5 9
s98:5 id
s98:9 en.escape.suspension.safeguard
s99:5 category
s99:15 escape
s100:5 value
s100:12 suspension
s101:5 patterns
[102:7 14
s102:10 safeguard~ <measure-action-and-like>
s103:10 <cause-and-like> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s104:10 serious injury
s105:10 serious <disturbance-and-like> ...3 (in|to|of|for) ...8 <market-and-like>
s106:10 (serious|major) <disturbance-difficulty-and-like> [or difficulties] [<which-that-and-like>] [<the-a-and-like>]
s107:10 serious shortage
s108:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <difficulty-and-like>
s109:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s110:10 emergency (safeguard~|action on imports)
s111:10 <take-and-like> [the|,] [<remedy-kind>] [and|or] <restrictive-and-like> <measure-and-like-3>
s112:10 (appropriate|necessary) measures <under-the-conditions-and-like> ...8 procedure~ ...2 <laid-down-and-like>
s113:10 increase~ the rate of (customs duty|duty)
s114:10 (re-introduce|reintroduce) customs duties
s115:10 infant industry~
s116:5 not-before
[116:17 1
s116:19 re-export and
s117:5 source
s117:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s118:5 rationale
s118:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s119:5 examples
{120:7 2
s120:7 hits
[121:9 2
s121:12 A Party may apply a bilateral «safeguard measure» during three years.
s122:12 A Party in «balance of payments difficulties» may restrict imports.
s123:7 misses
[124:9 1
s124:12 Each Party shall safeguard the confidentiality of the data.
s125:5 measured
{125:15 2
s125:16 hits
s125:22 10
s125:26 right
s125:33 10
{126:5 8
s126:5 id
s126:9 en.escape.suspension.countermeasure
s127:5 category
s127:15 escape
s128:5 value
s128:12 suspension
s129:5 patterns
[130:7 4
s130:10 countermeasure~
s131:10 counter-measure~
s132:10 rebalancing (measure~|action~)
s133:10 retaliatory (measure~|action~)
s134:5 source
s134:14 Articles on State Responsibility, arts. 49-54
s135:5 rationale
s135:16 A countermeasure is non-performance in answer to a breach.
s136:5 examples
{137:7 2
s137:7 hits
[138:9 1
s138:12 The complaining Party may take «countermeasures».
s139:7 misses
[139:15 1
s139:17 The counter at the border takes the measure of each crate.
s140:5 measured
{140:15 2
s140:16 hits
s140:22 2
s140:25 right
s140:32 2
"""####
}
