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
[22:17 5
s22:19 exception~ to , or [a] derogation~ from ...8 (obligation~|article~|<treaty-part>|<agreement>)
s22:116 derogation~ from ...2 licensing requirement
s22:163 derogate from ...2 exclusive right
s22:201 derogate from (existing|the international|such|those|these|its) ...3 (agreement~|obligation~|measure~|law~)
s22:312 (nothing|no provision~|not) ...12 derogate from ...8 (right~|obligation~)
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
s32:22 23
s32:26 right
s32:33 21
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
{53:5 10
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
s62:5 unless
[62:13 2
s62:15 (loss|losses|damage|restitution|compensation) ...20 state of emergency
s62:89 (suffer|suffers|suffered) ...20 state of emergency
s63:5 not-inside
[63:17 1
s63:19 (lift|lifting|lifted|end|ended) ...2 state of (emergency|siege)
s64:5 source
s64:14 ICCPR art. 4(1)
s65:5 rationale
s65:16 The situations in which human rights treaties allow a State to set obligations aside.
s66:5 examples
{67:7 2
s67:7 hits
[68:9 1
s68:12 «In time of war or other public emergency» a Party may depart from this Article.
s69:7 misses
[70:9 1
s70:12 Measures taken in time of war or other emergency in international relations are not affected.
s71:5 measured
{71:15 2
s71:16 hits
s71:22 2
s71:25 right
s71:32 2
{72:5 12
s72:5 id
s72:9 en.escape.suspension.suspend
s73:5 category
s73:15 escape
s74:5 value
s74:12 suspension
s75:5 patterns
[76:7 18
s76:10 suspend [<for-a-time>] [in whole or in part] [<or-end-it>] ...4 <suspended>
s77:10 suspend temporarily
s78:10 suspend ...3 (measures|embargo|prohibition~|sanctions|restrictions) ...4 (imposed|contained|set out|referred|specified)
s79:10 (benefit~|concession~|preference~) ...8 be withheld
s80:10 suspend ...3 (import~|imports|exports|importation|exportation|trade)
s81:10 (temporarily|provisionally) suspend
s82:10 suspended in operation
s83:10 suspending [in whole or in part] ...4 <suspended>
s84:10 suspension [in whole or in part|or termination|or withdrawal|or revocation|or modification] of ...5 <suspended>
s85:10 <suspended> ...8 <modal-or-participle> [also|temporarily] [be] [<for-a-time-or-in-part>] suspended
s86:10 (revoke|revoking|withhold|cancel|limit|terminate) [,|or|and] suspend
s87:10 (withhold|revoke|suspend|refuse) [or revoke|or suspend|or limit] the ...6 <permit-word>
s88:10 suspend ...4 (authorization~|permission~)
s89:10 withhold , revoke
s90:10 withhold (performance|benefits|concessions)
s91:10 no (investigation|prosecution|proceedings) ...6 may be (commenced|instituted|brought)
s92:10 (defer|deferral of) [an|the|any] <proceedings-deferred>
s93:10 (withhold|revoke|suspend|limit) [or revoke|or suspend|or limit] the exercise of ...3 (rights|privileges)
s94:5 unless
[94:13 5
s94:15 licences
s94:27 licenses
s94:39 judge
s94:48 licence
s94:59 license
s95:5 not-after
[95:16 1
s95:18 of (liquidation|hostilities|sentence)
s96:5 not-inside
[96:17 11
s96:19 (proceeding~|procedure~|period~|time limit~|registration|charter) ...12 suspended
s96:104 suspend or supersede
s96:128 (benefit~|pension~) payable
s96:159 refuse the authorization
s96:187 suspension of (authorization|proceeding~|operation of the decision)
s96:258 suspending the operation of [the|a|its] decision
s96:310 suspend the activities
s96:336 voting rights ...6 suspended
s96:368 right to vote ...8 suspended
s96:400 suspend ...4 (right to vote|voting right~)
s96:446 suspend ...4 right~ to vote
s97:5 not-before
[97:17 2
s97:19 hostilities
s97:34 without
s98:5 source
s98:13 project
s99:5 rationale
s99:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s100:5 examples
{101:7 2
s101:7 hits
[102:9 2
s102:12 It is free to «suspend preferences» of equivalent effect.
s103:12 It may «revoke or suspend» the operating permit.
s104:7 misses
[105:9 1
s105:12 The Committee may suspend its meeting.
s106:5 measured
{106:15 2
s106:16 hits
s106:22 50
s106:26 right
s106:33 44
{107:5 10
s107:5 id
s107:9 en.escape.suspension.safeguard
s108:5 category
s108:15 escape
s109:5 value
s109:12 suspension
s110:5 patterns
[111:7 43
s111:10 safeguard~ <safeguard-device>
s112:10 <causes-or-threatens> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s113:10 serious injury
s114:10 (cause|causes|causing|threaten~) ...8 (disruption|disturbance~|damage|injury|harm) (to|in|of) ...5 (domestic|national|local|internal) (market~|production|industry~|producers)
s115:10 serious <market-trouble> ...3 (in|to|of|for) ...8 <market-or-sector>
s116:10 (serious|major) <trouble> [or difficulties] [<relative-or-preposition>] [<the-or-any>]
s117:10 (serious|acute|critical|general|severe) [or local] [short] (shortage~|supply)
s118:10 conditions ...2 no longer justify
s119:10 such suspension shall
s120:10 material injury
s121:10 serious prejudice to the interest~
s122:10 (deficit|deficiency|shortage|lack|scarcity) ...6 (domestic|internal|home|local) market~
s123:10 safeguarding (its|the) ...4 (balance of payments|balance-of-payments)
s124:10 (increased quantity|increased quantities) ...20 (damage|injury|prejudice|threat~)
s125:10 special safeguards
s126:10 element of preference
s127:10 (product~|import~|imports) ...6 subject to (these|such) measures
s128:10 agreement on safeguards
s129:10 safeguards agreement
s130:10 (application of|apply|applying) [the|such|these|any] safeguards
s131:10 article xix [of] [the] (gatt|general)
s132:10 measures ...6 (applied|maintained|taken|kept) for a period not exceeding
s133:10 (affected|injured|complaining|aggrieved) (party|parties|state) ...4 entitled ...3 (take|adopt|suspend) ...6 (measure~|concession~|obligation~)
s134:10 exceptional measure~
s135:10 least disturb ...3 (functioning|operation|working|this|trade|the)
s136:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <payments-trouble>
s137:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s138:10 (balance of payments|balance-of-payments) ...2 (deficit~|purpose~|reason~|restriction~|measure~|situation|crisis|exception)
s139:10 (difficulties|difficulty|imbalance~) ...8 (balance of payments|balance-of-payments)
s140:10 emergency (safeguard~|action on imports)
s141:10 general safeguards
s142:10 (bilateral|provisional|global|transitional|special|agricultural) safeguard~ [measure~|action~|duty~]
s143:10 a safeguard (is|shall|may|measure)
s144:10 delay would cause ...3 damage
s145:10 may ...4 (establish|introduce|impose|apply|set) ...4 quantitative restrictions
s146:10 <take-measure> [the|,] [<remedy-kind>] [and|or] <restrictive-kind> <measure-or-action>
s147:10 (appropriate|necessary) measures <under-conditions> ...8 procedure~ ...2 <laid-down>
s148:10 increase~ the rate of (customs duty|duty)
s149:10 (re-introduce|reintroduce) customs duties
s150:10 infant industry~
s151:10 (re-introduce|reintroduce|reintroduction of) ...3 (duty~|restriction~|quota~)
s152:10 (equilibrium|disequilibrium) ...4 (balance of payments|balance-of-payments)
s153:10 emergency action~ ...4 (against|on|in respect of) ...6 (good~|product~|import~)
s154:5 not-before
[154:17 1
s154:19 re-export and
s155:5 unless
[155:13 3
s155:15 (body|health|grave breaches|physical|mental|bodily) ...6 serious injury
s155:90 serious injury to (body|health|the body|persons|person|any person)
s155:160 death or ...4 injury
s156:5 source
s156:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s157:5 rationale
s157:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s158:5 examples
{159:7 2
s159:7 hits
[160:9 3
s160:12 A Party may apply a «bilateral safeguard measure» during three years.
s161:12 A duty may be raised where imports «cause or threaten to cause disruption to the domestic market».
s162:12 A Party in «balance of payments difficulties» may restrict imports.
s163:7 misses
[164:9 1
s164:12 Each Party shall safeguard the confidentiality of the data.
s165:5 measured
{165:15 2
s165:16 hits
s165:22 50
s165:26 right
s165:33 47
{166:5 8
s166:5 id
s166:9 en.escape.suspension.countermeasure
s167:5 category
s167:15 escape
s168:5 value
s168:12 suspension
s169:5 patterns
[170:7 4
s170:10 countermeasure~
s171:10 counter-measure~
s172:10 rebalancing (measure~|action~)
s173:10 retaliatory (measure~|action~)
s174:5 source
s174:14 Articles on State Responsibility, arts. 49-54
s175:5 rationale
s175:16 A countermeasure is non-performance in answer to a breach.
s176:5 examples
{177:7 2
s177:7 hits
[178:9 1
s178:12 The complaining Party may take «countermeasures».
s179:7 misses
[179:15 1
s179:17 The counter at the border takes the measure of each crate.
s180:5 measured
{180:15 2
s180:16 hits
s180:22 16
s180:26 right
s180:33 15
{181:5 9
s181:5 id
s181:9 en.escape.suspension.trade-remedy
s182:5 category
s182:15 escape
s183:5 value
s183:12 suspension
s184:5 patterns
[185:7 5
s185:10 (anti-dumping|antidumping|countervailing) [or|and] [countervailing|anti-dumping] (duty~|measure~|action~|margin~|levy~|duties)
s186:10 (dumping|injury) margin~
s187:10 lesser duty
s188:10 dumping [is] ...4 taking place
s189:10 (take|adopt|apply|impose) ...6 measures against ...3 (dumping|practice~|subsidies)
s190:5 not-inside
[190:17 3
s190:19 rules on (anti-dumping|subsidies|dumping)
s190:64 subsidies and countervailing measures
s190:105 disciplines on ...10 measures
s191:5 source
s191:14 GATT 1994 art. VI
s192:5 rationale
s192:16 Duties against dumping and subsidies lift the tariff bindings for the product concerned; rules about them are rules of suspension.
s193:5 examples
{194:7 2
s194:7 hits
[194:13 1
s194:15 Neither Party shall levy an «anti-dumping duty» without notice.
s195:7 misses
[195:15 1
s195:17 Dumping of waste at sea is prohibited.
s196:5 measured
{196:15 2
s196:16 hits
s196:22 50
s196:26 right
s196:33 40
{197:5 9
s197:5 id
s197:9 en.escape.suspension.party-concerned
s198:5 category
s198:15 escape
s199:5 value
s199:12 suspension
s200:5 patterns
[201:7 10
s201:10 (party concerned|importing party|affected party|contracting party concerned|exporting party|other party|complaining party|injured party|party|parties|government~|member state~) may ...3 (take|adopt|apply|introduce|impose|restrict) ...12 measure~ ...16 (remedy|counteract|difficulty~|difficulties|situation|imbalance|injury|disturbance~|damage|retaliation|equivalent)
s202:10 (party concerned|importing party|affected party|contracting party concerned|exporting party) may ...3 (take|adopt|apply|introduce|impose) ...8 measure~
s203:10 (introduced|imposed|applied|taken) (by|as part of|under|pursuant to) ...2 (these|such|those|safeguard|safety|exceptional|emergency) measures
s204:10 (exceptional|emergency|provisional|urgent|precautionary|temporary) (measure~|action) ...30 (customs duties|restriction~|injury|import~|difficulties|difficulty~)
s205:10 (selection|choice) of [the] ...2 measures ...6 priority
s206:10 (critical|exceptional) circumstances ...6 (immediate|delay~|prior|urgent)
s207:10 critical circumstances
s208:10 (quantitative|import|export|unilateral) restrictions [,|under|in|only|may|be|applied|introduced|of|for|the|following|cases|when|where] ...20 (acute shortage|deficit|disturbance~|increased quantities|damage to domestic)
s209:10 (withdraw|withdrawal of|modify) ...4 concessions
s210:10 put an end to the (difficulties|difficulty|practice~)
s211:5 unless
[211:13 1
s211:15 shall not prevent ...30 measures
s212:5 source
s212:14 GATT 1994 art. XIX; the safeguard articles of European free trade agreements
s213:5 rationale
s213:16 In trade agreements "the Party concerned may take appropriate measures" is how a safeguard is written; ceilings, order of choice and notice belong to it.
s214:5 examples
{215:7 2
s215:7 hits
[215:13 1
s215:15 Failing a solution, the «Party concerned may take appropriate measures».
s216:7 misses
[216:15 1
s216:17 The Parties shall take appropriate measures to train staff.
s217:5 measured
{217:15 2
s217:16 hits
s217:22 50
s217:26 right
s217:33 48
{218:5 9
s218:5 id
s218:9 en.escape.suspension.sanction-of-treaty
s219:5 category
s219:15 escape
s220:5 value
s220:12 suspension
s221:5 patterns
[222:7 5
s222:10 (right~|privilege~|operation|application|performance|benefits|obligation~|concession~) ...14 (is|are|be|been|remain|remains) [temporarily|provisionally] suspended
s223:10 suspend ...3 (application|operation|performance|execution|implementation|benefits|concessions|obligations)
s224:10 (declare|declared|considers|consider) ...6 suspended
s225:10 suspension [in whole or in part] ...3 (of|in) ...4 (operation|application|treaty|agreement|convention|benefits|concessions|obligations|performance)
s226:10 (hostilities|armed conflict|war) ...12 suspend~ ...6 (<agreement>|<treaty-part>)
s227:5 not-inside
[227:17 1
s227:19 (voting|vote) ...6 suspended
s228:5 source
s228:14 VCLT arts. 57-65
s229:5 rationale
s229:16 The treaty, or what is owed under it, is put to rest for a time.
s230:5 examples
{231:7 2
s231:7 hits
[231:13 1
s231:15 The «benefits of this Chapter shall be suspended» until the breach ends.
s232:7 misses
[232:15 1
s232:17 The sitting is suspended.
s233:5 measured
{233:15 2
s233:16 hits
s233:22 50
s233:26 right
s233:33 47
"""####
}
