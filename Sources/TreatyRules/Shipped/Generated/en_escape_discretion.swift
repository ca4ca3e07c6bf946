// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_discretion: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 12
s5:3 own-law
[5:12 33
s5:13 legal principles
s5:31 legal traditions
s5:49 legal concepts
s5:65 law
s5:70 laws
s5:76 legislation
s5:89 legislations
s5:103 regulations
s5:117 laws and regulations
s5:140 constitution~
s5:155 legal system~
s5:170 legal order
s5:183 legal requirement~
s5:203 constitutional requirement~
s5:232 constitutional process~
s5:257 constitutional procedure~
s5:284 statute~
s5:295 rules and regulations
s5:319 legal provision~
s5:337 legal framework
s5:354 constitutional principle~
s5:381 administrative practice~
s5:407 national practice~
s5:427 national condition~
s5:448 national circumstances
s5:472 national policy~
s5:490 policies
s5:501 practice and procedures
s5:527 internal procedure~
s5:548 domestic procedure~
s5:569 legal procedure~
s5:587 national procedure~
s5:608 requirements of law
s6:3 subject-to
[6:15 77
s6:16 subject to
s6:28 subject only to
s6:45 in accordance with
s6:65 in accord with
s6:81 in conformity with
s6:101 conformably to
s6:117 consistent with
s6:134 consistently with
s6:153 in compliance with
s6:173 pursuant to
s6:186 within the framework of
s6:211 within the context of
s6:234 within the limits of
s6:256 within the limits laid down by
s6:288 within the limits set by
s6:314 to the extent permitted by
s6:342 to the extent provided by
s6:369 to the extent provided for under
s6:403 to the extent provided under
s6:433 to the extent provided for by
s6:464 to the extent provided for in
s6:495 to the extent permitted under
s6:526 as provided by
s6:542 as permitted by
s6:559 as prescribed by
s6:577 on the basis of
s6:594 conforming to
s6:609 in keeping with
s6:626 compatible with
s6:643 as may be permitted by
s6:667 insofar as permitted by
s6:692 where permitted by
s6:712 in a manner consistent with
s6:741 as far as permitted by
s6:765 to the extent allowed by
s6:791 to the extent consistent with
s6:822 in line with
s6:836 in the framework of
s6:857 having regard to
s6:875 having due regard to
s6:897 having full regard to
s6:920 paying due regard to
s6:942 taking due account of
s6:965 taking into account
s6:986 as required by
s6:1002 at variance with
s6:1020 according to
s6:1034 conditions provided by
s6:1058 conditions laid down by
s6:1083 conditions laid down in
s6:1108 in so far as permitted by
s6:1136 if permitted by
s6:1155 as provided for in
s6:1177 as provided in
s6:1195 in harmony with
s6:1214 under the conditions of
s6:1241 as determined by
s6:1261 by virtue of
s6:1277 governed by
s6:1292 except in accordance with
s6:1321 not contrary to
s6:1340 provided for in
s6:1359 provided for by
s6:1378 permitted by
s6:1394 permitted under
s6:1413 required under
s6:1431 required by
s6:1446 without prejudice to
s6:1470 with due regard to
s6:1492 laid down in
s6:1508 laid down by
s6:1524 set by
s6:1534 in the manner prescribed by
s6:1565 in conflict with
s6:1585 incompatible with
s6:1606 unless prohibited by
s6:1630 not prohibited by
s7:3 discretion-noun
[7:20 23
s7:21 necessary
s7:32 reasonable
s7:44 appropriate
s7:57 fit
s7:62 desirable
s7:73 essential
s7:84 proper
s7:92 useful
s7:100 advisable
s7:111 expedient
s7:122 contrary
s7:132 requisite
s7:143 convenient
s7:155 suitable
s7:165 sufficient
s7:177 sensitive
s7:188 prejudicial
s7:201 just
s7:207 indispensable
s7:222 incompatible
s7:236 inappropriate
s7:252 in the national interest
s7:280 in the public interest
s8:3 country-adjective
[8:22 65
s8:23 american
s8:33 argentine
s8:44 australian
s8:56 austrian
s8:66 belgian
s8:75 brazilian
s8:86 british
s8:95 bulgarian
s8:106 canadian
s8:116 chilean
s8:125 chinese
s8:134 colombian
s8:145 croatian
s8:155 cypriot
s8:164 czech
s8:171 danish
s8:179 dutch
s8:186 egyptian
s8:196 english
s8:205 estonian
s8:215 finnish
s8:224 french
s8:232 german
s8:240 greek
s8:247 hungarian
s8:258 icelandic
s8:269 indian
s8:277 indonesian
s8:289 iranian
s8:298 irish
s8:305 israeli
s8:314 italian
s8:323 japanese
s8:333 jordanian
s8:344 kenyan
s8:352 korean
s8:360 latvian
s8:369 lebanese
s8:379 lithuanian
s8:391 luxembourg
s8:403 maltese
s8:412 mauritanian
s8:425 mexican
s8:434 moroccan
s8:444 netherlands
s8:457 norwegian
s8:468 pakistani
s8:479 peruvian
s8:489 philippine
s8:501 polish
s8:509 portuguese
s8:521 romanian
s8:531 russian
s8:540 serbian
s8:549 slovak
s8:557 slovenian
s8:568 spanish
s8:577 swedish
s8:586 swiss
s8:593 thai
s8:599 tunisian
s8:609 turkish
s8:618 ukrainian
s8:629 vietnamese
s8:641 singapore
s9:3 self
[9:9 37
s9:10 it
s9:14 they
s9:20 he
s9:24 she
s9:29 he or she
s9:40 such party
s9:52 that party
s9:64 the party
s9:75 party~
s9:83 state~
s9:91 member~
s9:100 government~
s9:113 country~
s9:123 such state
s9:135 the state
s9:146 the requested party
s9:167 the requested state
s9:188 a party
s9:197 any party
s9:208 either party
s9:222 each party
s9:234 a contracting party
s9:256 the contracting party
s9:281 the party concerned
s9:304 the state concerned
s9:326 authority~
s9:338 power
s9:345 the occupying power
s9:366 the detaining power
s9:387 commander~
s9:399 administering authority
s9:424 sides
s9:431 the sides
s9:442 side
s9:448 both sides
s9:460 government
s9:472 the government
s10:3 body-short
[10:15 26
s10:16 committee~
s10:28 commission~
s10:41 council~
s10:51 panel~
s10:59 tribunal~
s10:70 court~
s10:78 conference~
s10:91 assembly~
s10:102 board~
s10:110 body~
s10:117 bodies
s10:125 chamber~
s10:135 secretariat
s10:148 group~
s10:156 chairman
s10:166 chairperson
s10:179 president
s10:190 director~
s10:201 director-general
s10:219 arbitrator~
s10:232 expert~
s10:241 governors
s10:252 prosecutor
s10:264 registrar
s10:275 organ~
s10:283 inspector~
s11:3 considers
[11:14 27
s11:15 considers
s11:26 consider
s11:36 considered
s11:48 deems
s11:55 deem
s11:61 may deem
s11:71 may consider
s11:85 may regard
s11:97 shall deem
s11:109 determines
s11:121 determine
s11:132 believes
s11:142 sees
s11:148 see
s11:153 regards
s11:162 finds
s11:169 find
s11:175 think
s11:182 thinks
s11:190 judge
s11:197 judges
s11:205 shall determine
s11:222 may judge
s11:233 may think
s11:244 may see
s11:253 itself considers
s11:271 itself deems
s12:3 finds-that
[12:15 19
s12:16 considers
s12:27 consider
s12:37 considered
s12:49 deems
s12:56 deem
s12:62 believes
s12:72 believe
s12:81 decides
s12:90 decide
s12:98 determines
s12:110 determine
s12:121 judges
s12:129 judge
s12:137 is satisfied
s12:153 are satisfied
s12:170 is of the opinion
s12:191 are of the opinion
s12:213 is of the view
s12:231 is convinced
s13:3 free-act
[13:13 25
s13:14 take
s13:20 adopt
s13:27 refuse
s13:35 suspend
s13:44 withdraw
s13:54 withhold
s13:64 restrict
s13:74 limit
s13:81 impose
s13:89 deny
s13:95 decline
s13:104 apply
s13:111 prohibit
s13:121 postpone
s13:131 derogate
s13:141 terminate
s13:152 authorize
s13:163 reject
s13:171 exclude
s13:180 expel
s13:187 require
s13:196 revoke
s13:204 intern
s13:212 detain
s13:220 subject
s14:3 measure-of-completeness
[14:28 20
s14:29 closely
s14:38 fully
s14:45 completely
s14:57 up-to-date
s14:69 up to date
s14:81 widely
s14:89 broadly
s14:98 accurately
s14:110 detailed
s14:120 complete
s14:130 effectively
s14:143 precisely
s14:154 nearly
s14:162 much
s14:168 many
s14:174 often
s14:181 far in advance
s14:197 high
s14:203 full
s14:209 comprehensive
s15:3 things-that-permit
[15:23 14
s15:24 circumstances
s15:39 conditions
s15:51 facilities
s15:63 possibilities
s15:78 requirements
s15:92 resources
s15:103 means
s15:110 funds
s15:117 considerations
s15:133 situation
s15:144 capabilities
s15:158 capacities
s15:171 as time
s15:181 necessities
s16:3 harm
[16:9 15
s16:10 security
s16:20 sovereignty
s16:34 public order
s16:50 ordre public
s16:66 public policy
s16:83 essential interests
s16:105 contrary
s16:115 prejudice
s16:127 would harm
s16:140 jeopardize
s16:153 essential security
s16:175 supreme interests
s16:196 national interest
s16:217 vital interests
s16:236 national interests
s17:1 rules
[18:3 9
{18:5 9
s18:5 id
s18:9 en.escape.self-judging.considers
s19:5 category
s19:15 escape
s20:5 value
s20:12 self-judging
s21:5 patterns
[22:7 9
s22:10 [<relative-or-condition>] <self> [itself|themselves] <considers> [it|them|this|that|so|such ...2] [to be] <discretion-noun>
s23:10 (deem|deems|considers|consider|considered) ...3 contrary to [its|their] [essential|national|vital|public|interests]
s24:10 <party-state-or-authority> ...12 may (deem|consider|think|judge) ...2 <discretion-noun>
s25:10 <party-state-or-government> ...3 <considers> [it|them] [to be] <discretion-noun>
s26:10 (deemed|considered|judged|thought|regarded) [to be] [as] <discretion-noun> by ...5 (<self>|authority~|authorities)
s27:10 (that|which) are considered (necessary|essential|contrary)
s28:10 (considered|deemed|regarded) by ...4 <self> [as|to be] [being] <discretion-noun>
s29:10 (which|that) <self> (considers|consider|believes|believe|deems) would
s30:10 disclosure ...6 (considered|deemed|regarded) by ...5 <self>
s31:5 not-inside
[32:7 12
s32:10 <self> <considers> it desirable
s33:10 shall consider ...2 <discretion-noun>
s34:10 (exchange|meet|convene|hold) ...10 (where|when|if) <self> <considers> [it|them] [to be] <discretion-noun>
s35:10 (parties|states|members|party) shall consider ...2 <discretion-noun>
s36:10 as and when considered ...2 by ...4 <self>
s37:10 at such times as ...2 may consider <discretion-noun>
s38:10 (documentation|agreements|arrangements|experts|contribution|documents|settlement|annexes|evidence|arbitration|amendment~|revision|modification~|proposal~|recommendations) ...10 <self> <considers> [it|them] [to be] <discretion-noun>
s39:10 <body-short> ...16 <self> [may|shall] <considers> [it|them] [to be] <discretion-noun>
s40:10 (parties|states|governments) may conclude ...20 (deem|consider|think) ...2 <discretion-noun>
s41:10 (deemed|considered|judged|regarded) ...3 by the <body-short> ...8 (<self>|authority~)
s42:10 working parties as it <considers> [it] [to be] <discretion-noun>
s43:10 <party-or-state> <considers> it [to be] (desirable|useful|advisable|appropriate|necessary) to (extend|expand|develop|propose|<change-or-review>)
s44:5 source
s44:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s45:5 rationale
s45:16 The party that acts is made judge of whether the escape applies. An organ that arranges its own work judges no escape.
s46:5 examples
{47:7 2
s47:7 hits
[47:13 1
s47:15 The Power shall take steps «which it considers necessary».
s48:7 misses
[48:15 1
s48:17 The panel may ask any expert as it deems appropriate.
s49:5 measured
{49:15 2
s49:16 hits
s49:22 50
s49:26 right
s49:33 43
{50:5 9
s50:5 id
s50:9 en.escape.self-judging.condition
s51:5 category
s51:15 escape
s52:5 value
s52:12 self-judging
s53:5 patterns
[54:7 4
s54:10 (if|where|when|whenever|should|to the extent that|in so far as|unless|in case) ...4 <self> <finds-that> ...28 may ...3 <free-act>
s55:10 may ...3 <free-act> ...20 (if|where|when|whenever|that|which) ...4 <self> <finds-that>
s56:10 (if|where|when|whenever|as|that|which) ...4 <self> <finds-that> ...3 (national interest|public interest|its interests|essential|sensitive|vital)
s57:10 (if|where|when|whenever) ...4 <self> <finds-that> that extraordinary events
s58:5 not-inside
[59:7 2
s59:10 <body-short> ...6 <finds-that>
s60:10 may ...3 (apply|require|take) ...3 (to the|for consultation~|the matter|recourse)
s61:5 source
s61:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s62:5 rationale
s62:16 The finding on which the act depends is the acting party's own.
s63:5 examples
{64:7 2
s64:7 hits
[64:13 1
s64:15 «If a Party decides that its vital interests are at risk, it may withdraw».
s65:7 misses
[65:15 1
s65:17 If a Party considers that a dispute exists, it may request consultations.
s66:5 measured
{66:15 2
s66:16 hits
s66:22 50
s66:26 right
s66:33 47
{67:5 9
s67:5 id
s67:9 en.escape.self-judging.opinion
s68:5 category
s68:15 escape
s69:5 value
s69:12 self-judging
s70:5 patterns
[71:7 20
s71:10 in (its|his|their) [own|sole] <own-judgement>
s72:10 in the (judgement|judgment|opinion|view) of [the|that|a] ...3 <party-or-member>
s73:10 at (its|their|his|the) [sole|own|absolute|full] discretion
s74:10 (at|within|in) the [sole|absolute|exclusive] discretion of [the|each|a] ...3 (authorities|authority|state|states|party|parties|government|governments|country|power|administration~)
s75:10 right to exercise discretion
s76:10 (is|are) not satisfied that
s77:10 (sole|absolute|unfettered) discretion
s78:10 (sole|own) judge of
s79:10 <finds-that> that ...4 (its|their) ...3 (interest~|security|sovereignty|safety)
s80:10 (may|shall) determine to what extent
s81:10 upon such conditions as (it|they) may determine
s82:10 (subject to|upon|on|under) such ...4 as (it|they|he|the government|the state|the party) may <lay-down-at-will>
s83:10 provided that [the] ...4 <court-or-state> (considers|deems|is satisfied)
s84:10 (if|where|when|should|to the extent that) ...4 <self> <considers> [that] ...12 <harm>
s85:10 considered by (it|that state|the state) [to be] <discretion-noun>
s86:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that ...30 may take
s87:10 (if|where|when|should) ...4 (party|parties|state|country) (considers|consider) that a ...2 practice
s88:10 (is|are) of the opinion that ...12 <harm>
s89:10 without (having to explain|explaining|giving|stating|assigning) ...3 (decision|reasons|reason|grounds)
s90:10 as (determined|decided|assessed) by (the administration|that party|such party|the party|the state|each party|each member|it|the competent authorities)
s91:5 not-inside
[92:7 9
s92:10 (applicant~|resubmit~|resubmitting|supplier~|officer~|judicial authorities) ...10 at (its|his|their|the) discretion
s93:10 (confer|establish|set up) ...10 as it may deem
s94:10 challenge , without giving reasons
s95:10 provided that the (complaining|requesting) party considers
s96:10 the commission ...6 in its opinion
s97:10 at the discretion of the (complaining|requesting) party
s98:10 <body-or-officer> ...12 in (its|his|their) (opinion|view|judgement|judgment|discretion)
s99:10 (appoint|perform|select) ...8 at (its|his|their) discretion
s100:10 (secretary-general|director-general|chairman|president|registrar|panel|tribunal|mission|team|committee|council|commission|organization|airline~) ...10 at (its|his|their) [own|sole] discretion
s101:5 source
s101:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s102:5 rationale
s102:16 Opinion, judgement or discretion of the one who acts decides.
s103:5 examples
{104:7 2
s104:7 hits
[104:13 1
s104:15 It shall decline where, «in its opinion», the request is unlawful.
s105:7 misses
[105:15 1
s105:17 The Committee gives its opinion.
s106:5 measured
{106:15 2
s106:16 hits
s106:22 50
s106:26 right
s106:33 43
{107:5 10
s107:5 id
s107:9 en.escape.national-law.own-law
s108:5 category
s108:15 escape
s109:5 value
s109:12 national-law
s110:5 patterns
[111:7 37
s111:10 <subject-to> [the|and|with|all|any] [<provisions-of>] <its-own> ...5 <own-law>
s112:10 <subject-to> [<the-any-all>] ...4 (national|domestic|internal|municipal|operative) ...4 <own-law>
s113:10 <subject-to> [the|any|all] <law-in-place> [domestic|national] ...2 <law-of-the-land>
s114:10 <subject-to> [the|any|all] [provisions of|requirements of] ...4 <law-of-the-land-or-requirements> ...4 <law-holder>
s115:10 <subject-to> [the|any|all|those] ...4 (laws|legislation|regulations) [and regulations] (of their|which apply|applicable|applied|governing|relating|concerning|regarding)
s116:10 subject [only] to ...5 (customs|immigration|sanitary|health|police|exchange|local|usual|customary|ordinary) ...3 (regulations|laws|formalities|inspection|legislation)
s117:10 under the (law applicable|applicable law|national law|domestic law)
s118:10 under [the] (its|their) [own|national|domestic|respective|internal] (law|laws|legislation|national law|domestic law|constitution)
s119:10 (national|domestic|internal) (law|laws|legislation|regulations) ...4 <lets>
s120:10 (its|their|whose) (law|laws|legislation|constitution|policies) [so] (permit|permits|allow|allows|require|requires|prescribe|prescribes)
s121:10 (prescribed|determined|permitted|required|fixed|defined|regulated|governed) by <law-it-makes>
s122:10 (provided for|specified|established|laid down|prescribed|defined) (by|in) <own-or-national> [national|domestic] <statute-law>
s123:10 <having-regard-to> [its|their] (national|domestic) (conditions|circumstances|practice)
s124:10 (national|domestic) (conditions|circumstances) [and practice] permit
s125:10 (within|essentially within) the domestic jurisdiction
s126:10 (provided|prescribed|determined|fixed|defined|regulated|permitted) by [or under] [the] [national] (laws and regulations|laws|legislation)
s127:10 national laws or regulations
s128:10 (basic concepts|fundamental principles|principles|constitutional principles|basic principles) of its [domestic|national] legal system
s129:10 at variance with the laws
s130:10 applicable laws and regulations
s131:10 laws and regulations of each party
s132:10 subject [only] to [the|those] ...3 laws and regulations
s133:10 in accordance with ...8 laws and regulations
s134:10 (prevent|preclude|affect|prejudice|limit|from) ...8 (applying|enforcing|application of|enforcement of|administration of) <its-own> ...3 (laws|legislation|regulations)
s135:10 (domestic|national) ...4 legal requirement~
s136:10 <subject-to> [the] <its-own> [own|respective|internal|national|domestic|constitutional|legal] procedure~
s137:10 within [the|their|its] legal limits
s138:10 (appropriate|suited|suitable) to ...2 (national|domestic) (conditions|circumstances|practice)
s139:10 within (its|their|the) constitutional (limits|limitations|powers|framework|competence)
s140:10 (conforming|submitting|conform) [themselves|itself|himself] to the (laws|regulations)
s141:10 <subject-to> ...2 (domestic|national|internal) (rules|requirements)
s142:10 (may be|as|if|where|when|is|are) ...3 (necessary|required|possible|permitted|allowed|appropriate) under ...2 (domestic|national|its|their|internal) ...3 (law|laws|legislation)
s143:10 <subject-to> ...2 (national|domestic|local) (conditions|circumstances|practice|practices|usage|needs)
s144:10 (under|within) (its|their) [own|respective|national|domestic] legal (system~|framework~|order~)
s145:10 (conform|conforms|comply|complies) (to|with) ...7 (regulations|laws) (in force|regarding|relating|governing|concerning|applicable)
s146:10 <subject-to> [the] [relevant|applicable] <country-adjective> (law|laws|legislation|regulations)
s147:10 within the limits of [the|its|their] [national|domestic|existing] <statute-law>
s148:5 not-inside
[149:7 17
s149:10 <limits-or-grounds> ...10 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s150:10 (restricted|limited|curtailed|deprived) ...16 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s151:10 <subject-to> [the] [relevant|applicable|general] international law
s152:10 <subject-to> ...6 constitution~ of the (international|world|union|organization|united|food)
s153:10 <subject-to> ...5 (staff|financial) regulations ...4 of the
s154:10 <subject-to> (its|their|the) ...4 obligations under ...4 law
s155:10 (in accordance with|consistent with|pursuant to) international ...14 of the
s156:10 means ...16 <subject-to> ...12 (of each|of the|of that|of its)
s157:10 (zone|sea|shelf) ...10 as determined by its ...8 of the
s158:10 (be|been|is|are|remain|remains) subject [only] to the [obligations of the] legislation of [the|one|either|each|that]
s159:10 subject to the fulfilment of ...6 requirements
s160:10 (person~|persons|personnel|staff|societies|members|they|he) ...10 (is|are|be|remain|remains) subject to ...6 laws and regulations
s161:10 subject to the laws of ...8 contracting parties
s162:10 means ...14 <subject-to> ...8 <own-law>
s163:10 (register~|registered|constituted|incorporated|organized|established|recognized|lawful) ...3 <subject-to> ...4 <own-law>
s164:10 provided for in (union|community) legislation ...8 of the
s165:10 <subject-to> ...3 <own-law> ...2 (conference|committee|council|court|organization|agency|commission|fund|bank)
s166:5 not-after
[166:16 2
s166:18 of (the|this) (committee|council|court|organization|united nations|agreement|convention|wto)
s166:114 that are consistent with
s167:5 source
s167:13 project
s168:5 rationale
s168:16 The norm holds only so far as the party's own law or policy lets it.
s169:5 examples
{170:7 2
s170:7 hits
[170:13 3
s170:15 Each Party shall, «in accordance with its domestic law», issue permits.
s170:90 They shall act «within their constitutional limits».
s170:146 Pensions shall be paid «in accordance with Danish legislation».
s171:7 misses
[171:15 1
s171:17 The Committee shall act in accordance with its rules of procedure.
s172:5 measured
{172:15 2
s172:16 hits
s172:22 50
s172:26 right
s172:33 44
{173:5 9
s173:5 id
s173:9 en.escape.national-law.policies
s174:5 category
s174:15 escape
s175:5 value
s175:12 national-law
s176:5 patterns
[177:7 5
s177:10 (in so far as|insofar as|so far as|to the extent that|to the extent|as far as|where|when|if) ...6 (law|laws|legislation|regulations|policies|policy|constitution) ...5 (permit|permits|allow|allows|provide|provides|require|requires|authorize|authorizes)
s178:10 (as|such) ...5 (law|legislation|laws|regulations) may ...2 (provide|prescribe|require|determine|permit|allow)
s179:10 (in accordance with|consistent with|according to|subject to|in the light of|within the framework of) <its-own> ...4 (policies|policy|priorities|national programmes|plans and programmes|rules and practices|practice|practices|usual procedures|administrative procedures)
s180:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (requested|receiving|host|importing|forum|detaining|custodial|sentencing|administering|territorial|sending|requesting) (state|party|power|country)
s181:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (state|party|country|member|contracting party|contracting state|government) (concerned|addressed|where|in which|of the|whose)
s182:5 not-inside
[183:7 2
s183:10 (policies|policy|practice) of the (council|committee|organization|fund|bank|agency|commission|conference|board)
s184:10 (national|nationals) ...3 under the law~ of
s185:5 source
s185:13 project
s186:5 rationale
s186:16 The State's own law, policy or practice sets the measure of what is owed.
s187:5 examples
{188:7 2
s188:7 hits
[188:13 1
s188:15 The Members shall, «in so far as their policies allow», exchange staff.
s189:7 misses
[189:15 1
s189:17 The Organization shall publish its policies.
s190:5 measured
{190:15 2
s190:16 hits
s190:22 50
s190:26 right
s190:33 48
{191:5 10
s191:5 id
s191:9 en.escape.capacity.possible
s192:5 category
s192:15 escape
s193:5 value
s193:12 capacity
s194:5 patterns
[195:7 40
s195:10 [as|so] far as [is|may be] [reasonably] <possible-in-practice>
s196:10 so far as [it is|is|may be] [reasonably] (possible|practicable|feasible|practical)
s197:10 as far as ...4 (possible|practicable|feasible|permit|permits|allow|allows)
s198:10 (as far as|in so far as|insofar as) [it|this] [is|lies] ...2 within (its|their) (competence|power|powers|jurisdiction)
s199:10 (economic|financial|military|security) (situation|conditions|considerations|requirements) ...8 (permit|permits|allow|allows)
s200:10 (having regard to|in the light of|in light of|taking account of|taking due account of|taking into account|depending on) (its|their) ...3 <means-or-abilities>
s201:10 (parties|states|members|party|member|state|countries|governments) ...2 (with|having) [the|sufficient|adequate] (capacity|means|resources|ability) (to|for)
s202:10 feasible (precaution~|measure~|step~)
s203:10 (where|when|if|as|unless|wherever|to the extent|so far as) ...5 (technically|economically|reasonably|practically) (feasible|practicable|possible)
s204:10 (if|where|when|provided) ...3 (resources|funds|means) (are|become|is) available
s205:10 (to the extent|so far as|as far as|in so far as) [that] (it|they|he) (is|are) able
s206:10 (means|resources|facilities) at (its|their) disposal
s207:10 (so|as|in so) far as ...4 (resources|funds|means) ...4 (available|permit|allow|suffice)
s208:10 (where|when|if|as) reasonable and (practicable|feasible|possible)
s209:10 subject to ...6 (credits|appropriations|funds|funding) ...4 (voted|available|approved|granted)
s210:10 subject to ...4 budgetary (resources|means|limits|possibilities|appropriations|constraints)
s211:10 without serious danger to (the|his|its) (ship|vessel|crew|passengers)
s212:10 as <measure-of-completeness> [and ...2] as [is|may be|it is] [reasonably] <possible-in-practice>
s213:10 <things-that-permit> ...2 (permit|permits|allow|so permit|so allow)
s214:10 within (its|their) [respective|existing|own] ...4 (capabilities|capability|capacity|capacities|means)
s215:10 (insofar|in so far) as [is|it is|may be] [reasonably] <possible-or-feasible>
s216:10 to the [<utmost>] [possible|practicable] extent [that is] [reasonably] <possible-or-feasible>
s217:10 to the (maximum|fullest|greatest|widest|full|largest|utmost) [possible|practicable|feasible] extent
s218:10 to the (maximum|full|fullest|greatest) (extent|degree) of its
s219:10 to the extent [that] [it is|this is|they are] [reasonably|technically] <possible-in-practice>
s220:10 to the extent [of] ...3 (capabilities|capability|capacity|means|resources|ability|abilities)
s221:10 <where-or-when> [and to the extent|and where|and when] [<where-it-is>] [reasonably] (possible|practicable|feasible|practical)
s222:10 <where-or-when> ever [it is] (possible|practicable|feasible)
s223:10 (is|are|be|prove~|proves) not [reasonably|technically|to be] <practicable-or-feasible>
s224:10 (as|so) much as possible
s225:10 all (feasible|practicable|possible) <practical-step>
s226:10 all possible (assistance|efforts|help|care|aid|support|facilities|speed|steps|information|cooperation|consideration)
s227:10 (every|all) possible
s228:10 necessary and practicable
s229:10 best practicable means
s230:10 within [the limits of] (its|their) [own|respective|available] <means-or-powers>
s231:10 within the (limit~|limits|framework|scope) of (its|their) ...2 (means|capability~|capabilities|capacity~|possibilities|competence and resources|resources)
s232:10 (according to|in accordance with|subject to|commensurate with|in line with|in keeping with) (its|their) ...3 <means-or-abilities>
s233:10 (in|to) the best of (its|their) (ability|abilities)
s234:10 (circumstances|conditions|facilities|possibilities) (permit|permits|allow|so permit|so allow)
s235:5 not-before
[235:17 2
s235:19 as soon as
s235:33 at the earliest
s236:5 not-inside
[236:17 3
s236:19 as (soon|quickly|early|promptly|rapidly) as ...5 (possible|practicable|permit|allow)
s236:107 with all possible (speed|dispatch|despatch)
s236:154 (return|returned) ...8 conditions permit
s237:5 source
s237:14 ICESCR art. 2(1); Abbott et al. 2000, 54 Int'l Org. 401
s238:5 rationale
s238:16 The duty reaches only as far as the party's means do.
s239:5 examples
{240:7 2
s240:7 hits
[240:13 5
s240:15 Each Party shall, «as far as possible», reduce formalities.
s240:78 The mission shall help, «within its existing capabilities», to clear mines.
s240:157 Flags shall be flown where «military considerations permit».
s240:221 The copy shall follow the model «as closely as practicable».
s240:285 It shall, «to the extent practicable», publish drafts.
s241:7 misses
[241:15 1
s241:17 Each Party shall reply as soon as possible.
s242:5 measured
{242:15 2
s242:16 hits
s242:22 50
s242:26 right
s242:33 45
{243:5 9
s243:5 id
s243:9 en.escape.capacity.resources
s244:5 category
s244:15 escape
s245:5 value
s245:12 capacity
s246:5 patterns
[247:7 15
s247:10 [maximum of] [maximum extent of] (its|their) available resources
s248:10 (within|from|subject to|in the light of) [the limits of] [the] (available|existing|voluntary|extrabudgetary) (resources|funds|means|contributions)
s249:10 within existing (resources|means|mandates and resources|budgetary resources)
s250:10 subject to ...8 availability of ...4 (fund~|resource~|finance|financing|means|personnel|contributions)
s251:10 depending on the availability of
s252:10 subject to [the] ...3 <money> [being] available
s253:10 (resource~|fund~|means) permit
s254:10 <achieving> [this right|these rights|the full realization of this right|them] progressively
s255:10 progressive (realization|implementation|application|achievement|improvement|extension)
s256:10 progressively (achieve|implement|apply|take|adopt|introduce|realize|develop|extend|increase|ensure)
s257:10 (allow|permit) progressively
s258:10 (implemented|applied|achieved|introduced|realized|extended) (progressively|gradually)
s259:10 gradually (make|made|introduced|implemented|achieved|compatible|be made)
s260:10 (in accordance with|having regard to|taking into account) (its|their) ...2 (particular|specific) (conditions|circumstances) and (capabilities|capacity|means)
s261:10 availability of (appropriated funds|funds|resources|appropriations)
s262:5 not-inside
[262:17 1
s262:19 progressive development of international law
s263:5 source
s263:14 ICESCR art. 2(1)
s264:5 rationale
s264:16 Resources and progress over time empty the duty of a date and an amount.
s265:5 examples
{266:7 2
s266:7 hits
[266:13 1
s266:15 Each Party undertakes to take steps to the «maximum of its available resources».
s267:7 misses
[267:15 1
s267:17 The Fund shall manage its resources.
s268:5 measured
{268:15 2
s268:16 hits
s268:22 50
s268:26 right
s268:33 49
{269:5 10
s269:5 id
s269:9 en.escape.self-judging.party-finds
s270:5 category
s270:15 escape
s271:5 value
s271:12 self-judging
s272:5 weight
s272:13 0.5
s273:5 patterns
[274:7 2
s274:10 (if|where|when|whenever|should|unless|in case) ...8 <self> <finds-that> that
s275:10 (if|where|when|whenever|should) ...4 (party~|state~|government~) ...4 (consider|deem|determine|decide|find)
s276:5 not-inside
[277:7 1
s277:10 <body-short> ...6 <finds-that>
s278:5 source
s278:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s279:5 rationale
s279:16 Half of a self-judging clause; the act that follows from the finding is the other half.
s280:5 examples
{281:7 2
s281:7 hits
[281:13 1
s281:15 «If a Party considers that» another is in breach, it shall say so.
s282:7 misses
[282:15 1
s282:17 If the Committee considers that the report is late, it shall say so.
s283:5 measured
{283:15 2
s283:16 hits
s283:22 50
s283:26 right
s283:33 7
{284:5 10
s284:5 id
s284:9 en.escape.self-judging.act-follows
s285:5 category
s285:15 escape
s286:5 value
s286:12 self-judging
s287:5 weight
s287:13 0.5
s288:5 patterns
[289:7 1
s289:10 may ...2 (take|adopt|suspend|withdraw|refuse|restrict|impose|introduce|prohibit|deny)
s290:5 not-after
[290:16 1
s290:18 (part|place|account|into|note|effect|back|note of)
s291:5 source
s291:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s292:5 rationale
s292:16 Half of a self-judging clause; the party's finding is the other half.
s293:5 examples
{294:7 2
s294:7 hits
[294:13 1
s294:15 The Party concerned «may take» such rebalancing measures.
s295:7 misses
[295:15 1
s295:17 The Party may take part in the session.
s296:5 measured
{296:15 2
s296:16 hits
s296:22 50
s296:26 right
s296:33 4
"""####
}
