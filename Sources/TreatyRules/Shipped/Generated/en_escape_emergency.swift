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
s14:10 derogate~ from ...4 (obligation~|provision~|requirement~|rule~|right~|freedom~|principle~|guarantee~|<agreement>|<treaty-part>)
s15:10 derogate~ from <this-or-them>
s16:10 (temporary|request for|requests for) derogation~
s17:10 derogation~ (from|to) ...2 (<treaty-part>|obligation~|requirement~|rule~|<agreement>)
s18:10 right of derogation
s19:10 (suspension|suspend) [of] guarantees
s20:5 not-before
[20:17 4
s20:19 by way of
s20:32 in
s20:38 by
s20:44 restriction upon or
s21:5 unless
[21:13 6
s21:15 nothing ...16 derogate~ from
s21:47 exceptional measures
s21:71 derogate~ from ...4 paragraph~
s21:105 (exceptional measure~|customs duties|intellectual property|contracts|trade in)
s21:187 infant industr~
s21:206 infant industries
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
s32:22 5
s32:25 right
s32:32 4
{33:5 8
s33:5 id
s33:9 en.escape.derogation.barred
s34:5 category
s34:15 escape
s35:5 value
s35:12 derogation
s36:5 patterns
[37:7 7
s37:10 no derogation~
s38:10 non-derogable
s39:10 no exceptional circumstances [whatsoever|whatever]
s40:10 not be (derogated from|subject to derogation)
s41:10 even in <time-or-case> of [international] (war|public emergency|emergency)
s42:10 permits no derogation
s43:10 not permit derogation~
s44:5 source
s44:14 ICCPR art. 4(2); Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s45:5 rationale
s45:16 Naming what may not be set aside, even in an emergency, is part of the derogation regime.
s46:5 examples
{47:7 2
s47:7 hits
[48:9 2
s48:12 «No derogation» may be made under this provision.
s49:12 «No exceptional circumstances» of any kind may be pleaded.
s50:7 misses
[51:9 1
s51:12 No restriction upon or derogation from these guarantees shall be allowed.
s52:5 measured
{52:15 2
s52:16 hits
s52:22 1
s52:25 right
s52:32 1
{53:5 9
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
s62:5 not-inside
[62:17 1
s62:19 (lift|lifting|lifted|end|ended) ...2 state of (emergency|siege)
s63:5 source
s63:14 ICCPR art. 4(1)
s64:5 rationale
s64:16 The situations in which human rights treaties allow a State to set obligations aside.
s65:5 examples
{66:7 2
s66:7 hits
[67:9 1
s67:12 «In time of war or other public emergency» a Party may depart from this Article.
s68:7 misses
[69:9 1
s69:12 Measures taken in time of war or other emergency in international relations are not affected.
s70:5 measured
{70:15 2
s70:16 hits
s70:22 2
s70:25 right
s70:32 2
{71:5 12
s71:5 id
s71:9 en.escape.suspension.suspend
s72:5 category
s72:15 escape
s73:5 value
s73:12 suspension
s74:5 patterns
[75:7 17
s75:10 suspend [<for-a-time>] [in whole or in part] [<or-end-it>] ...4 <suspended>
s76:10 suspend temporarily
s77:10 suspend ...3 (measures|embargo|prohibition~|sanctions|restrictions) ...4 (imposed|contained|set out|referred|specified)
s78:10 (benefit~|concession~|preference~) ...8 be withheld
s79:10 suspend ...3 (import~|imports|exports|importation|exportation|trade)
s80:10 (temporarily|provisionally) suspend
s81:10 suspended in operation
s82:10 suspending [in whole or in part] ...4 <suspended>
s83:10 suspension [in whole or in part|or termination|or withdrawal|or revocation|or modification] of ...5 <suspended>
s84:10 <suspended> ...8 <modal-or-participle> [also|temporarily] [be] [<for-a-time-or-in-part>] suspended
s85:10 (revoke|revoking|withhold|cancel|limit|terminate) [,|or|and] suspend
s86:10 (withhold|revoke|suspend|refuse) [or revoke|or suspend|or limit] the ...6 <permit-word>
s87:10 suspend ...4 (authorization~|permission~)
s88:10 withhold , revoke
s89:10 withhold (performance|benefits|concessions)
s90:10 no (investigation|prosecution|proceedings) ...6 may be (commenced|instituted|brought)
s91:10 (defer|deferral of) [an|the|any] <proceedings-deferred>
s92:5 unless
[92:13 5
s92:15 licences
s92:27 licenses
s92:39 judge
s92:48 licence
s92:59 license
s93:5 not-after
[93:16 1
s93:18 of (liquidation|hostilities|sentence)
s94:5 not-inside
[94:17 4
s94:19 voting rights ...6 suspended
s94:51 right to vote ...8 suspended
s94:83 suspend ...4 (right to vote|voting right~)
s94:129 suspend ...4 right~ to vote
s95:5 not-before
[95:17 2
s95:19 hostilities
s95:34 without
s96:5 source
s96:13 project
s97:5 rationale
s97:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s98:5 examples
{99:7 2
s99:7 hits
[100:9 2
s100:12 It is free to «suspend preferences» of equivalent effect.
s101:12 It may «revoke or suspend» the operating permit.
s102:7 misses
[103:9 1
s103:12 The Committee may suspend its meeting.
s104:5 measured
{104:15 2
s104:16 hits
s104:22 15
s104:26 right
s104:33 13
{105:5 10
s105:5 id
s105:9 en.escape.suspension.safeguard
s106:5 category
s106:15 escape
s107:5 value
s107:12 suspension
s108:5 patterns
[109:7 41
s109:10 safeguard~ <safeguard-device>
s110:10 <causes-or-threatens> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s111:10 serious injury
s112:10 (cause|causes|causing|threaten~) ...8 (disruption|disturbance~|damage|injury|harm) (to|in|of) ...5 (domestic|national|local|internal) (market~|production|industry~|producers)
s113:10 serious <market-trouble> ...3 (in|to|of|for) ...8 <market-or-sector>
s114:10 (serious|major) <trouble> [or difficulties] [<relative-or-preposition>] [<the-or-any>]
s115:10 (serious|acute|critical|general|severe) [or local] [short] (shortage~|supply)
s116:10 conditions ...2 no longer justify
s117:10 such suspension shall
s118:10 material injury
s119:10 serious prejudice to the interest~
s120:10 (deficit|deficiency|shortage|lack|scarcity) ...6 (domestic|internal|home|local) market~
s121:10 safeguarding (its|the) ...4 (balance of payments|balance-of-payments)
s122:10 (increased quantity|increased quantities) ...20 (damage|injury|prejudice|threat~)
s123:10 special safeguards
s124:10 element of preference
s125:10 (product~|import~|imports) ...6 subject to (these|such) measures
s126:10 agreement on safeguards
s127:10 safeguards agreement
s128:10 (application of|apply|applying) [the|such|these|any] safeguards
s129:10 article xix [of] [the] (gatt|general)
s130:10 measures ...6 (applied|maintained|taken|kept) for a period not exceeding
s131:10 (affected|injured|complaining|aggrieved) (party|parties|state) ...4 entitled ...3 (take|adopt|suspend) ...6 (measure~|concession~|obligation~)
s132:10 exceptional measure~
s133:10 least disturb ...3 (functioning|operation|working|this|trade|the)
s134:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <payments-trouble>
s135:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s136:10 (balance of payments|balance-of-payments) ...2 (deficit~|purpose~|reason~|restriction~|measure~|situation|crisis|exception)
s137:10 (difficulties|difficulty|imbalance~) ...8 (balance of payments|balance-of-payments)
s138:10 emergency (safeguard~|action on imports)
s139:10 general safeguards
s140:10 (bilateral|provisional|global|transitional|special|agricultural) safeguard~ [measure~|action~|duty~]
s141:10 a safeguard (is|shall|may|measure)
s142:10 delay would cause ...3 damage
s143:10 may ...4 (establish|introduce|impose|apply|set) ...4 quantitative restrictions
s144:10 <take-measure> [the|,] [<remedy-kind>] [and|or] <restrictive-kind> <measure-or-action>
s145:10 (appropriate|necessary) measures <under-conditions> ...8 procedure~ ...2 <laid-down>
s146:10 increase~ the rate of (customs duty|duty)
s147:10 (re-introduce|reintroduce) customs duties
s148:10 infant industry~
s149:10 (re-introduce|reintroduce|reintroduction of) ...3 (duty~|restriction~|quota~)
s150:5 not-before
[150:17 1
s150:19 re-export and
s151:5 unless
[151:13 3
s151:15 (body|health|grave breaches|physical|mental|bodily) ...6 serious injury
s151:90 serious injury to (body|health|the body|persons|person|any person)
s151:160 death or ...4 injury
s152:5 source
s152:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s153:5 rationale
s153:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s154:5 examples
{155:7 2
s155:7 hits
[156:9 3
s156:12 A Party may apply a «bilateral safeguard measure» during three years.
s157:12 A duty may be raised where imports «cause or threaten to cause disruption to the domestic market».
s158:12 A Party in «balance of payments difficulties» may restrict imports.
s159:7 misses
[160:9 1
s160:12 Each Party shall safeguard the confidentiality of the data.
s161:5 measured
{161:15 2
s161:16 hits
s161:22 50
s161:26 right
s161:33 48
{162:5 8
s162:5 id
s162:9 en.escape.suspension.countermeasure
s163:5 category
s163:15 escape
s164:5 value
s164:12 suspension
s165:5 patterns
[166:7 4
s166:10 countermeasure~
s167:10 counter-measure~
s168:10 rebalancing (measure~|action~)
s169:10 retaliatory (measure~|action~)
s170:5 source
s170:14 Articles on State Responsibility, arts. 49-54
s171:5 rationale
s171:16 A countermeasure is non-performance in answer to a breach.
s172:5 examples
{173:7 2
s173:7 hits
[174:9 1
s174:12 The complaining Party may take «countermeasures».
s175:7 misses
[175:15 1
s175:17 The counter at the border takes the measure of each crate.
s176:5 measured
{176:15 2
s176:16 hits
s176:22 2
s176:25 right
s176:32 2
{177:5 9
s177:5 id
s177:9 en.escape.suspension.trade-remedy
s178:5 category
s178:15 escape
s179:5 value
s179:12 suspension
s180:5 patterns
[181:7 5
s181:10 (anti-dumping|antidumping|countervailing) [or|and] [countervailing|anti-dumping] (duty~|measure~|action~|margin~|levy~|duties)
s182:10 (dumping|injury) margin~
s183:10 lesser duty
s184:10 dumping [is] ...4 taking place
s185:10 (take|adopt|apply|impose) ...6 measures against ...3 (dumping|practice~|subsidies)
s186:5 not-inside
[186:17 3
s186:19 rules on (anti-dumping|subsidies|dumping)
s186:64 subsidies and countervailing measures
s186:105 disciplines on ...10 measures
s187:5 source
s187:14 GATT 1994 art. VI
s188:5 rationale
s188:16 Duties against dumping and subsidies lift the tariff bindings for the product concerned; rules about them are rules of suspension.
s189:5 examples
{190:7 2
s190:7 hits
[190:13 1
s190:15 Neither Party shall levy an «anti-dumping duty» without notice.
s191:7 misses
[191:15 1
s191:17 Dumping of waste at sea is prohibited.
s192:5 measured
{192:15 2
s192:16 hits
s192:22 34
s192:26 right
s192:33 30
{193:5 9
s193:5 id
s193:9 en.escape.suspension.party-concerned
s194:5 category
s194:15 escape
s195:5 value
s195:12 suspension
s196:5 patterns
[197:7 10
s197:10 (party concerned|importing party|affected party|contracting party concerned|exporting party|other party|complaining party|injured party|party|parties|government~|member state~) may ...3 (take|adopt|apply|introduce|impose|restrict) ...12 measure~ ...16 (remedy|counteract|difficulty~|difficulties|situation|imbalance|injury|disturbance~|damage|retaliation|equivalent)
s198:10 (party concerned|importing party|affected party|contracting party concerned|exporting party) may ...3 (take|adopt|apply|introduce|impose) ...8 measure~
s199:10 (introduced|imposed|applied|taken) (by|as part of|under|pursuant to) ...2 (these|such|those|safeguard|safety|exceptional|emergency) measures
s200:10 (exceptional|emergency|provisional|urgent|precautionary|temporary) (measure~|action) ...30 (customs duties|restriction~|injury|import~|difficulties|difficulty~)
s201:10 (selection|choice) of [the] ...2 measures ...6 priority
s202:10 (critical|exceptional) circumstances ...6 (immediate|delay~|prior|urgent)
s203:10 critical circumstances
s204:10 (quantitative|import|export|unilateral) restrictions [,|under|in|only|may|be|applied|introduced|of|for|the|following|cases|when|where] ...20 (acute shortage|deficit|disturbance~|increased quantities|damage to domestic)
s205:10 (withdraw|withdrawal of|modify) ...4 concessions
s206:10 put an end to the (difficulties|difficulty|practice~)
s207:5 unless
[207:13 1
s207:15 shall not prevent ...30 measures
s208:5 source
s208:14 GATT 1994 art. XIX; the safeguard articles of European free trade agreements
s209:5 rationale
s209:16 In trade agreements "the Party concerned may take appropriate measures" is how a safeguard is written; ceilings, order of choice and notice belong to it.
s210:5 examples
{211:7 2
s211:7 hits
[211:13 1
s211:15 Failing a solution, the «Party concerned may take appropriate measures».
s212:7 misses
[212:15 1
s212:17 The Parties shall take appropriate measures to train staff.
s213:5 measured
{213:15 2
s213:16 hits
s213:22 50
s213:26 right
s213:33 48
{214:5 9
s214:5 id
s214:9 en.escape.suspension.sanction-of-treaty
s215:5 category
s215:15 escape
s216:5 value
s216:12 suspension
s217:5 patterns
[218:7 5
s218:10 (right~|privilege~|operation|application|performance|benefits|obligation~|concession~) ...14 (is|are|be|been|remain|remains) [temporarily|provisionally] suspended
s219:10 suspend ...3 (application|operation|performance|execution|implementation|benefits|concessions|obligations)
s220:10 (declare|declared|considers|consider) ...6 suspended
s221:10 suspension [in whole or in part] ...3 (of|in) ...4 (operation|application|treaty|agreement|convention|benefits|concessions|obligations|performance)
s222:10 (hostilities|armed conflict|war) ...12 suspend~ ...6 (<agreement>|<treaty-part>)
s223:5 not-inside
[223:17 1
s223:19 (voting|vote) ...6 suspended
s224:5 source
s224:14 VCLT arts. 57-65
s225:5 rationale
s225:16 The treaty, or what is owed under it, is put to rest for a time.
s226:5 examples
{227:7 2
s227:7 hits
[227:13 1
s227:15 The «benefits of this Chapter shall be suspended» until the breach ends.
s228:7 misses
[228:15 1
s228:17 The sitting is suspended.
s229:5 measured
{229:15 2
s229:16 hits
s229:22 25
s229:26 right
s229:33 22
"""####
}
