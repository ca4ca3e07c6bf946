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
[76:7 17
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
s93:5 unless
[93:13 5
s93:15 licences
s93:27 licenses
s93:39 judge
s93:48 licence
s93:59 license
s94:5 not-after
[94:16 1
s94:18 of (liquidation|hostilities|sentence)
s95:5 not-inside
[95:17 11
s95:19 (proceeding~|procedure~|period~|time limit~|registration|charter) ...12 suspended
s95:104 suspend or supersede
s95:128 (benefit~|pension~) payable
s95:159 refuse the authorization
s95:187 suspension of (authorization|proceeding~|operation of the decision)
s95:258 suspending the operation of [the|a|its] decision
s95:310 suspend the activities
s95:336 voting rights ...6 suspended
s95:368 right to vote ...8 suspended
s95:400 suspend ...4 (right to vote|voting right~)
s95:446 suspend ...4 right~ to vote
s96:5 not-before
[96:17 2
s96:19 hostilities
s96:34 without
s97:5 source
s97:13 project
s98:5 rationale
s98:16 Suspending obligations, concessions or authorisations sets the bargain aside while it lasts.
s99:5 examples
{100:7 2
s100:7 hits
[101:9 2
s101:12 It is free to «suspend preferences» of equivalent effect.
s102:12 It may «revoke or suspend» the operating permit.
s103:7 misses
[104:9 1
s104:12 The Committee may suspend its meeting.
s105:5 measured
{105:15 2
s105:16 hits
s105:22 50
s105:26 right
s105:33 44
{106:5 10
s106:5 id
s106:9 en.escape.suspension.safeguard
s107:5 category
s107:15 escape
s108:5 value
s108:12 suspension
s109:5 patterns
[110:7 41
s110:10 safeguard~ <safeguard-device>
s111:10 <causes-or-threatens> ...8 serious (injury|damage) to ...4 (industry|producers|production|economy|sector)
s112:10 serious injury
s113:10 (cause|causes|causing|threaten~) ...8 (disruption|disturbance~|damage|injury|harm) (to|in|of) ...5 (domestic|national|local|internal) (market~|production|industry~|producers)
s114:10 serious <market-trouble> ...3 (in|to|of|for) ...8 <market-or-sector>
s115:10 (serious|major) <trouble> [or difficulties] [<relative-or-preposition>] [<the-or-any>]
s116:10 (serious|acute|critical|general|severe) [or local] [short] (shortage~|supply)
s117:10 conditions ...2 no longer justify
s118:10 such suspension shall
s119:10 material injury
s120:10 serious prejudice to the interest~
s121:10 (deficit|deficiency|shortage|lack|scarcity) ...6 (domestic|internal|home|local) market~
s122:10 safeguarding (its|the) ...4 (balance of payments|balance-of-payments)
s123:10 (increased quantity|increased quantities) ...20 (damage|injury|prejudice|threat~)
s124:10 special safeguards
s125:10 element of preference
s126:10 (product~|import~|imports) ...6 subject to (these|such) measures
s127:10 agreement on safeguards
s128:10 safeguards agreement
s129:10 (application of|apply|applying) [the|such|these|any] safeguards
s130:10 article xix [of] [the] (gatt|general)
s131:10 measures ...6 (applied|maintained|taken|kept) for a period not exceeding
s132:10 (affected|injured|complaining|aggrieved) (party|parties|state) ...4 entitled ...3 (take|adopt|suspend) ...6 (measure~|concession~|obligation~)
s133:10 exceptional measure~
s134:10 least disturb ...3 (functioning|operation|working|this|trade|the)
s135:10 (balance of payments|balance-of-payments|balance of payment) [and external financial] <payments-trouble>
s136:10 (safeguard|protect) [its|the] [external financial position and] [its] (balance of payments|balance-of-payments)
s137:10 (balance of payments|balance-of-payments) ...2 (deficit~|purpose~|reason~|restriction~|measure~|situation|crisis|exception)
s138:10 (difficulties|difficulty|imbalance~) ...8 (balance of payments|balance-of-payments)
s139:10 emergency (safeguard~|action on imports)
s140:10 general safeguards
s141:10 (bilateral|provisional|global|transitional|special|agricultural) safeguard~ [measure~|action~|duty~]
s142:10 a safeguard (is|shall|may|measure)
s143:10 delay would cause ...3 damage
s144:10 may ...4 (establish|introduce|impose|apply|set) ...4 quantitative restrictions
s145:10 <take-measure> [the|,] [<remedy-kind>] [and|or] <restrictive-kind> <measure-or-action>
s146:10 (appropriate|necessary) measures <under-conditions> ...8 procedure~ ...2 <laid-down>
s147:10 increase~ the rate of (customs duty|duty)
s148:10 (re-introduce|reintroduce) customs duties
s149:10 infant industry~
s150:10 (re-introduce|reintroduce|reintroduction of) ...3 (duty~|restriction~|quota~)
s151:5 not-before
[151:17 1
s151:19 re-export and
s152:5 unless
[152:13 3
s152:15 (body|health|grave breaches|physical|mental|bodily) ...6 serious injury
s152:90 serious injury to (body|health|the body|persons|person|any person)
s152:160 death or ...4 injury
s153:5 source
s153:14 GATT 1994 arts. XII, XVIII, XIX; Agreement on Safeguards
s154:5 rationale
s154:16 Safeguards and balance-of-payments measures lift trade obligations for a time; rules about them are rules of suspension.
s155:5 examples
{156:7 2
s156:7 hits
[157:9 3
s157:12 A Party may apply a «bilateral safeguard measure» during three years.
s158:12 A duty may be raised where imports «cause or threaten to cause disruption to the domestic market».
s159:12 A Party in «balance of payments difficulties» may restrict imports.
s160:7 misses
[161:9 1
s161:12 Each Party shall safeguard the confidentiality of the data.
s162:5 measured
{162:15 2
s162:16 hits
s162:22 50
s162:26 right
s162:33 48
{163:5 8
s163:5 id
s163:9 en.escape.suspension.countermeasure
s164:5 category
s164:15 escape
s165:5 value
s165:12 suspension
s166:5 patterns
[167:7 4
s167:10 countermeasure~
s168:10 counter-measure~
s169:10 rebalancing (measure~|action~)
s170:10 retaliatory (measure~|action~)
s171:5 source
s171:14 Articles on State Responsibility, arts. 49-54
s172:5 rationale
s172:16 A countermeasure is non-performance in answer to a breach.
s173:5 examples
{174:7 2
s174:7 hits
[175:9 1
s175:12 The complaining Party may take «countermeasures».
s176:7 misses
[176:15 1
s176:17 The counter at the border takes the measure of each crate.
s177:5 measured
{177:15 2
s177:16 hits
s177:22 16
s177:26 right
s177:33 15
{178:5 9
s178:5 id
s178:9 en.escape.suspension.trade-remedy
s179:5 category
s179:15 escape
s180:5 value
s180:12 suspension
s181:5 patterns
[182:7 5
s182:10 (anti-dumping|antidumping|countervailing) [or|and] [countervailing|anti-dumping] (duty~|measure~|action~|margin~|levy~|duties)
s183:10 (dumping|injury) margin~
s184:10 lesser duty
s185:10 dumping [is] ...4 taking place
s186:10 (take|adopt|apply|impose) ...6 measures against ...3 (dumping|practice~|subsidies)
s187:5 not-inside
[187:17 3
s187:19 rules on (anti-dumping|subsidies|dumping)
s187:64 subsidies and countervailing measures
s187:105 disciplines on ...10 measures
s188:5 source
s188:14 GATT 1994 art. VI
s189:5 rationale
s189:16 Duties against dumping and subsidies lift the tariff bindings for the product concerned; rules about them are rules of suspension.
s190:5 examples
{191:7 2
s191:7 hits
[191:13 1
s191:15 Neither Party shall levy an «anti-dumping duty» without notice.
s192:7 misses
[192:15 1
s192:17 Dumping of waste at sea is prohibited.
s193:5 measured
{193:15 2
s193:16 hits
s193:22 50
s193:26 right
s193:33 40
{194:5 9
s194:5 id
s194:9 en.escape.suspension.party-concerned
s195:5 category
s195:15 escape
s196:5 value
s196:12 suspension
s197:5 patterns
[198:7 10
s198:10 (party concerned|importing party|affected party|contracting party concerned|exporting party|other party|complaining party|injured party|party|parties|government~|member state~) may ...3 (take|adopt|apply|introduce|impose|restrict) ...12 measure~ ...16 (remedy|counteract|difficulty~|difficulties|situation|imbalance|injury|disturbance~|damage|retaliation|equivalent)
s199:10 (party concerned|importing party|affected party|contracting party concerned|exporting party) may ...3 (take|adopt|apply|introduce|impose) ...8 measure~
s200:10 (introduced|imposed|applied|taken) (by|as part of|under|pursuant to) ...2 (these|such|those|safeguard|safety|exceptional|emergency) measures
s201:10 (exceptional|emergency|provisional|urgent|precautionary|temporary) (measure~|action) ...30 (customs duties|restriction~|injury|import~|difficulties|difficulty~)
s202:10 (selection|choice) of [the] ...2 measures ...6 priority
s203:10 (critical|exceptional) circumstances ...6 (immediate|delay~|prior|urgent)
s204:10 critical circumstances
s205:10 (quantitative|import|export|unilateral) restrictions [,|under|in|only|may|be|applied|introduced|of|for|the|following|cases|when|where] ...20 (acute shortage|deficit|disturbance~|increased quantities|damage to domestic)
s206:10 (withdraw|withdrawal of|modify) ...4 concessions
s207:10 put an end to the (difficulties|difficulty|practice~)
s208:5 unless
[208:13 1
s208:15 shall not prevent ...30 measures
s209:5 source
s209:14 GATT 1994 art. XIX; the safeguard articles of European free trade agreements
s210:5 rationale
s210:16 In trade agreements "the Party concerned may take appropriate measures" is how a safeguard is written; ceilings, order of choice and notice belong to it.
s211:5 examples
{212:7 2
s212:7 hits
[212:13 1
s212:15 Failing a solution, the «Party concerned may take appropriate measures».
s213:7 misses
[213:15 1
s213:17 The Parties shall take appropriate measures to train staff.
s214:5 measured
{214:15 2
s214:16 hits
s214:22 50
s214:26 right
s214:33 48
{215:5 9
s215:5 id
s215:9 en.escape.suspension.sanction-of-treaty
s216:5 category
s216:15 escape
s217:5 value
s217:12 suspension
s218:5 patterns
[219:7 5
s219:10 (right~|privilege~|operation|application|performance|benefits|obligation~|concession~) ...14 (is|are|be|been|remain|remains) [temporarily|provisionally] suspended
s220:10 suspend ...3 (application|operation|performance|execution|implementation|benefits|concessions|obligations)
s221:10 (declare|declared|considers|consider) ...6 suspended
s222:10 suspension [in whole or in part] ...3 (of|in) ...4 (operation|application|treaty|agreement|convention|benefits|concessions|obligations|performance)
s223:10 (hostilities|armed conflict|war) ...12 suspend~ ...6 (<agreement>|<treaty-part>)
s224:5 not-inside
[224:17 1
s224:19 (voting|vote) ...6 suspended
s225:5 source
s225:14 VCLT arts. 57-65
s226:5 rationale
s226:16 The treaty, or what is owed under it, is put to rest for a time.
s227:5 examples
{228:7 2
s228:7 hits
[228:13 1
s228:15 The «benefits of this Chapter shall be suspended» until the breach ends.
s229:7 misses
[229:15 1
s229:17 The sitting is suspended.
s230:5 measured
{230:15 2
s230:16 hits
s230:22 50
s230:26 right
s230:33 47
"""####
}
