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
[10:3 9
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
s15:10 derogate~ from <this-or-them>
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
[21:13 4
s21:15 nothing ...16 derogate~ from
s21:47 exceptional measures
s21:71 infant industr~
s21:90 infant industries
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
s41:10 even in <time-or-case> of [international] (war|armed conflict|public emergency|emergency)
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
{69:5 12
s69:5 id
s69:9 en.escape.suspension.suspend
s70:5 category
s70:15 escape
s71:5 value
s71:12 suspension
s72:5 patterns
[73:7 13
s73:10 suspend [<for-a-time>] [in whole or in part] [<or-end-it>] ...4 <suspended>
s74:10 suspend temporarily
s75:10 suspend ...3 (import~|imports|exports|importation|exportation|trade)
s76:10 (temporarily|provisionally) suspend
s77:10 suspended in operation
s78:10 suspending [in whole or in part] ...4 <suspended>
s79:10 suspension [in whole or in part|or termination|or withdrawal|or revocation|or modification] of ...5 <suspended>
s80:10 <suspended> ...8 <modal-or-participle> [also|temporarily] [be] [<for-a-time-or-in-part>] suspended
s81:10 (revoke|revoking|withhold|cancel|limit|terminate) [,|or|and] suspend
s82:10 (withhold|revoke|suspend|refuse) [or revoke|or suspend|or limit] the ...6 <authorization-and-like>
s83:10 suspend ...4 (authorization~|permission~)
s84:10 no (investigation|prosecution|proceedings) ...6 may be (commenced|instituted|brought)
s85:10 (defer|deferral of) [an|the|any] <proceedings-deferred>
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
s88:5 not-inside
[88:17 4
s88:19 voting rights ...6 suspended
s88:51 right to vote ...8 suspended
s88:83 suspend ...4 (right to vote|voting right~)
s88:129 suspend ...4 right~ to vote
s89:5 not-before
[89:17 2
s89:19 hostilities
s89:34 without
s90:5 source
s90:13 project
s91:5 rationale
s91:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s92:5 examples
{93:7 2
s93:7 hits
[94:9 2
s94:12 It is free to «suspend preferences» of equivalent effect.
s95:12 It may «revoke or suspend» the operating permit.
s96:7 misses
[97:9 1
s97:12 The Committee may suspend its meeting.
s98:5 measured
{98:15 2
s98:16 hits
s98:22 12
s98:26 right
s98:33 11
{99:5 10
s99:5 id
s99:9 en.escape.suspension.safeguard
s100:5 category
s100:15 escape
s101:5 value
s101:12 suspension
s102:5 patterns
[103:7 34
s103:10 safeguard~ <safeguard-device>
s104:10 <causes-or-threatens> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s105:10 serious injury
s106:10 serious <market-trouble> ...3 (in|to|of|for) ...8 <market-or-sector>
s107:10 (serious|major) <trouble> [or difficulties] [<relative-or-preposition>] [<the-or-any>]
s108:10 (serious|acute|critical|general|severe) [or local] [short] (shortage~|supply)
s109:10 conditions ...2 no longer justify
s110:10 such suspension shall
s111:10 material injury
s112:10 serious prejudice to the interest~
s113:10 (deficit|deficiency|shortage|lack|scarcity) ...6 (domestic|internal|home|local) market~
s114:10 safeguarding (its|the) ...4 (balance of payments|balance-of-payments)
s115:10 (increased quantity|increased quantities) ...20 (damage|injury|prejudice|threat~)
s116:10 special safeguards
s117:10 element of preference
s118:10 (product~|import~|imports) ...6 subject to (these|such) measures
s119:10 agreement on safeguards
s120:10 safeguards agreement
s121:10 article xix [of] [the] (gatt|general)
s122:10 measures ...6 (applied|maintained|taken|kept) for a period not exceeding
s123:10 (affected|injured|complaining|aggrieved) (party|parties|state) ...4 entitled ...3 (take|adopt|suspend) ...6 (measure~|concession~|obligation~)
s124:10 exceptional measures
s125:10 least disturb ...3 (functioning|operation|working|this|trade|the)
s126:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <payments-trouble>
s127:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s128:10 (balance of payments|balance-of-payments) ...2 (deficit~|purpose~|reason~|restriction~|measure~|situation|crisis|exception)
s129:10 (difficulties|difficulty|imbalance~) ...8 (balance of payments|balance-of-payments)
s130:10 emergency (safeguard~|action on imports)
s131:10 <take-measure> [the|,] [<remedy-kind>] [and|or] <restrictive-kind> <measure-or-action>
s132:10 (appropriate|necessary) measures <under-conditions> ...8 procedure~ ...2 <laid-down>
s133:10 increase~ the rate of (customs duty|duty)
s134:10 (re-introduce|reintroduce) customs duties
s135:10 infant industry~
s136:10 (re-introduce|reintroduce|reintroduction of) ...3 (duty~|restriction~|quota~)
s137:5 not-before
[137:17 1
s137:19 re-export and
s138:5 unless
[138:13 3
s138:15 (body|health|grave breaches|physical|mental|bodily) ...6 serious injury
s138:90 serious injury to (body|health|the body|persons|person|any person)
s138:160 death or ...4 injury
s139:5 source
s139:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s140:5 rationale
s140:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s141:5 examples
{142:7 2
s142:7 hits
[143:9 2
s143:12 A Party may apply a bilateral «safeguard measure» during three years.
s144:12 A Party in «balance of payments difficulties» may restrict imports.
s145:7 misses
[146:9 1
s146:12 Each Party shall safeguard the confidentiality of the data.
s147:5 measured
{147:15 2
s147:16 hits
s147:22 10
s147:26 right
s147:33 10
{148:5 8
s148:5 id
s148:9 en.escape.suspension.countermeasure
s149:5 category
s149:15 escape
s150:5 value
s150:12 suspension
s151:5 patterns
[152:7 4
s152:10 countermeasure~
s153:10 counter-measure~
s154:10 rebalancing (measure~|action~)
s155:10 retaliatory (measure~|action~)
s156:5 source
s156:14 Articles on State Responsibility, arts. 49-54
s157:5 rationale
s157:16 A countermeasure is non-performance in answer to a breach.
s158:5 examples
{159:7 2
s159:7 hits
[160:9 1
s160:12 The complaining Party may take «countermeasures».
s161:7 misses
[161:15 1
s161:17 The counter at the border takes the measure of each crate.
s162:5 measured
{162:15 2
s162:16 hits
s162:22 2
s162:25 right
s162:32 2
{163:5 9
s163:5 id
s163:9 en.escape.suspension.trade-remedy
s164:5 category
s164:15 escape
s165:5 value
s165:12 suspension
s166:5 patterns
[167:7 5
s167:10 (anti-dumping|antidumping|countervailing) [or|and] [countervailing|anti-dumping] (duty~|measure~|action~|investigation~|margin~|proceeding~|levy~|duties)
s168:10 (dumping|injury) margin~
s169:10 lesser duty
s170:10 dumping [is] ...4 taking place
s171:10 (take|adopt|apply|impose) ...6 measures against ...3 (dumping|practice~|subsidies)
s172:5 not-inside
[172:17 3
s172:19 rules on (anti-dumping|subsidies|dumping)
s172:64 subsidies and countervailing measures
s172:105 disciplines on ...10 measures
s173:5 source
s173:14 GATT 1994 art. VI
s174:5 rationale
s174:16 Duties against dumping and subsidies lift the tariff bindings for the product concerned; rules about them are rules of suspension.
s175:5 examples
{176:7 2
s176:7 hits
[176:13 1
s176:15 Neither Party shall levy an «anti-dumping duty» without notice.
s177:7 misses
[177:15 1
s177:17 Dumping of waste at sea is prohibited.
s178:5 measured
{178:15 2
s178:16 hits
s178:22 22
s178:26 right
s178:33 19
{179:5 9
s179:5 id
s179:9 en.escape.suspension.party-concerned
s180:5 category
s180:15 escape
s181:5 value
s181:12 suspension
s182:5 patterns
[183:7 10
s183:10 (party concerned|importing party|affected party|contracting party concerned|exporting party|other party|complaining party|injured party|party|parties|government~|member state~) may ...3 (take|adopt|apply|introduce|impose|restrict) ...12 measure~ ...16 (remedy|counteract|difficulty~|difficulties|situation|imbalance|injury|disturbance~|damage|retaliation|equivalent)
s184:10 (party concerned|importing party|affected party|contracting party concerned|exporting party) may ...3 (take|adopt|apply|introduce|impose) ...8 measure~
s185:10 (introduced|imposed|applied|taken) (by|as part of|under|pursuant to) ...2 (these|such|those|safeguard|safety|exceptional|emergency) measures
s186:10 (exceptional|emergency|provisional|urgent|precautionary|temporary) (measure~|action) ...30 (customs duties|restriction~|injury|import~|difficulties|difficulty~)
s187:10 (selection|choice) of [the] ...2 measures ...6 priority
s188:10 (critical|exceptional) circumstances ...6 (immediate|delay~|prior|urgent)
s189:10 critical circumstances
s190:10 (quantitative|import|export|unilateral) restrictions [,|under|in|only|may|be|applied|introduced|of|for|the|following|cases|when|where] ...20 (acute shortage|deficit|disturbance~|increased quantities|damage to domestic)
s191:10 (withdraw|withdrawal of|modify) ...4 concessions
s192:10 put an end to the (difficulties|difficulty|practice~)
s193:5 unless
[193:13 1
s193:15 shall not prevent ...30 measures
s194:5 source
s194:14 GATT 1994 art. XIX; the safeguard articles of European free trade agreements
s195:5 rationale
s195:16 In trade agreements "the Party concerned may take appropriate measures" is how a safeguard is written; ceilings, order of choice and notice belong to it.
s196:5 examples
{197:7 2
s197:7 hits
[197:13 1
s197:15 Failing a solution, the «Party concerned may take appropriate measures».
s198:7 misses
[198:15 1
s198:17 The Parties shall take appropriate measures to train staff.
s199:5 measured
{199:15 2
s199:16 hits
s199:22 22
s199:26 right
s199:33 21
{200:5 9
s200:5 id
s200:9 en.escape.suspension.sanction-of-treaty
s201:5 category
s201:15 escape
s202:5 value
s202:12 suspension
s203:5 patterns
[204:7 5
s204:10 (right~|privilege~|operation|application|performance|benefits|obligation~|concession~) ...14 (is|are|be|been|remain|remains) [temporarily|provisionally] suspended
s205:10 suspend ...3 (application|operation|performance|execution|implementation|benefits|concessions|obligations)
s206:10 (declare|declared|considers|consider) ...6 suspended
s207:10 suspension [in whole or in part] ...3 (of|in) ...4 (operation|application|treaty|agreement|convention|benefits|concessions|obligations|performance)
s208:10 (hostilities|armed conflict|war) ...12 suspend~ ...6 (<agreement>|<treaty-part>)
s209:5 not-inside
[209:17 1
s209:19 (voting|vote) ...6 suspended
s210:5 source
s210:14 VCLT arts. 57-65
s211:5 rationale
s211:16 The treaty, or what is owed under it, is put to rest for a time.
s212:5 examples
{213:7 2
s213:7 hits
[213:13 1
s213:15 The «benefits of this Chapter shall be suspended» until the breach ends.
s214:7 misses
[214:15 1
s214:17 The sitting is suspended.
s215:5 measured
{215:15 2
s215:16 hits
s215:22 23
s215:26 right
s215:33 21
"""####
}
