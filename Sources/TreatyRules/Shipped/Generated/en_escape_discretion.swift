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
[32:7 13
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
s44:10 parties , (when|where|if) they (consider|deem)
s45:5 source
s45:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s46:5 rationale
s46:16 The party that acts is made judge of whether the escape applies. An organ that arranges its own work judges no escape.
s47:5 examples
{48:7 2
s48:7 hits
[48:13 1
s48:15 The Power shall take steps «which it considers necessary».
s49:7 misses
[49:15 1
s49:17 The panel may ask any expert as it deems appropriate.
s50:5 measured
{50:15 2
s50:16 hits
s50:22 50
s50:26 right
s50:33 43
{51:5 9
s51:5 id
s51:9 en.escape.self-judging.condition
s52:5 category
s52:15 escape
s53:5 value
s53:12 self-judging
s54:5 patterns
[55:7 4
s55:10 (if|where|when|whenever|should|to the extent that|in so far as|unless|in case) ...4 <self> <finds-that> ...28 may ...3 <free-act>
s56:10 may ...3 <free-act> ...20 (if|where|when|whenever|that|which) ...4 <self> <finds-that>
s57:10 (if|where|when|whenever|as|that|which) ...4 <self> <finds-that> ...3 (national interest|public interest|its interests|essential|sensitive|vital)
s58:10 (if|where|when|whenever) ...4 <self> <finds-that> that extraordinary events
s59:5 not-inside
[60:7 2
s60:10 <body-short> ...6 <finds-that>
s61:10 may ...3 (apply|require|take) ...3 (to the|for consultation~|the matter|recourse)
s62:5 source
s62:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s63:5 rationale
s63:16 The finding on which the act depends is the acting party's own.
s64:5 examples
{65:7 2
s65:7 hits
[65:13 1
s65:15 «If a Party decides that its vital interests are at risk, it may withdraw».
s66:7 misses
[66:15 1
s66:17 If a Party considers that a dispute exists, it may request consultations.
s67:5 measured
{67:15 2
s67:16 hits
s67:22 50
s67:26 right
s67:33 47
{68:5 9
s68:5 id
s68:9 en.escape.self-judging.opinion
s69:5 category
s69:15 escape
s70:5 value
s70:12 self-judging
s71:5 patterns
[72:7 20
s72:10 in (its|his|their) [own|sole] <own-judgement>
s73:10 in the (judgement|judgment|opinion|view) of [the|that|a] ...3 <party-or-member>
s74:10 at (its|their|his|the) [sole|own|absolute|full] discretion
s75:10 (at|within|in) the [sole|absolute|exclusive] discretion of [the|each|a] ...3 (authorities|authority|state|states|party|parties|government|governments|country|power|administration~)
s76:10 right to exercise discretion
s77:10 (is|are) not satisfied that
s78:10 (sole|absolute|unfettered) discretion
s79:10 (sole|own) judge of
s80:10 <finds-that> that ...4 (its|their) ...3 (interest~|security|sovereignty|safety)
s81:10 (may|shall) determine to what extent
s82:10 upon such conditions as (it|they) may determine
s83:10 (subject to|upon|on|under) such ...4 as (it|they|he|the government|the state|the party) may <lay-down-at-will>
s84:10 provided that [the] ...4 <court-or-state> (considers|deems|is satisfied)
s85:10 (if|where|when|should|to the extent that) ...4 <self> <considers> [that] ...12 <harm>
s86:10 considered by (it|that state|the state) [to be] <discretion-noun>
s87:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that ...30 may take
s88:10 (if|where|when|should) ...4 (party|parties|state|country) (considers|consider) that a ...2 practice
s89:10 (is|are) of the opinion that ...12 <harm>
s90:10 without (having to explain|explaining|giving|stating|assigning) ...3 (decision|reasons|reason|grounds)
s91:10 as (determined|decided|assessed) by (the administration|that party|such party|the party|the state|each party|each member|it|the competent authorities)
s92:5 not-inside
[93:7 9
s93:10 (applicant~|resubmit~|resubmitting|supplier~|officer~|judicial authorities) ...10 at (its|his|their|the) discretion
s94:10 (confer|establish|set up) ...10 as it may deem
s95:10 challenge , without giving reasons
s96:10 provided that the (complaining|requesting) party considers
s97:10 the commission ...6 in its opinion
s98:10 at the discretion of the (complaining|requesting) party
s99:10 <body-or-officer> ...12 in (its|his|their) (opinion|view|judgement|judgment|discretion)
s100:10 (appoint|perform|select) ...8 at (its|his|their) discretion
s101:10 (secretary-general|director-general|chairman|president|registrar|panel|tribunal|mission|team|committee|council|commission|organization|airline~) ...10 at (its|his|their) [own|sole] discretion
s102:5 source
s102:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s103:5 rationale
s103:16 Opinion, judgement or discretion of the one who acts decides.
s104:5 examples
{105:7 2
s105:7 hits
[105:13 1
s105:15 It shall decline where, «in its opinion», the request is unlawful.
s106:7 misses
[106:15 1
s106:17 The Committee gives its opinion.
s107:5 measured
{107:15 2
s107:16 hits
s107:22 50
s107:26 right
s107:33 43
{108:5 10
s108:5 id
s108:9 en.escape.national-law.own-law
s109:5 category
s109:15 escape
s110:5 value
s110:12 national-law
s111:5 patterns
[112:7 38
s112:10 <subject-to> [the|and|with|all|any] [<provisions-of>] <its-own> ...5 <own-law>
s113:10 <subject-to> [<the-any-all>] ...4 (national|domestic|internal|municipal|operative) ...4 <own-law>
s114:10 <subject-to> [the|any|all] <law-in-place> [domestic|national] ...2 <law-of-the-land>
s115:10 <subject-to> [the|any|all] [provisions of|requirements of] ...4 <law-of-the-land-or-requirements> ...4 <law-holder>
s116:10 <subject-to> [the|any|all|those] ...4 (laws|legislation|regulations) [and regulations] (of their|which apply|applicable|applied|governing|relating|concerning|regarding)
s117:10 subject [only] to ...5 (customs|immigration|sanitary|health|police|exchange|local|usual|customary|ordinary) ...3 (regulations|laws|formalities|inspection|legislation)
s118:10 under the (law applicable|applicable law|national law|domestic law)
s119:10 under [the] (its|their) [own|national|domestic|respective|internal] (law|laws|legislation|national law|domestic law|constitution)
s120:10 (national|domestic|internal) (law|laws|legislation|regulations) ...4 <lets>
s121:10 (its|their|whose) (law|laws|legislation|constitution|policies) [so] (permit|permits|allow|allows|require|requires|prescribe|prescribes)
s122:10 (prescribed|determined|permitted|required|fixed|defined|regulated|governed) by <law-it-makes>
s123:10 (provided for|specified|established|laid down|prescribed|defined) (by|in) <own-or-national> [national|domestic] <statute-law>
s124:10 <having-regard-to> [its|their] (national|domestic) (conditions|circumstances|practice)
s125:10 (national|domestic) (conditions|circumstances) [and practice] permit
s126:10 (within|essentially within) the domestic jurisdiction
s127:10 (provided|prescribed|determined|fixed|defined|regulated|permitted) by [or under] [the] [national] (laws and regulations|laws|legislation)
s128:10 national laws or regulations
s129:10 (basic concepts|fundamental principles|principles|constitutional principles|basic principles) of its [domestic|national] legal system
s130:10 at variance with the laws
s131:10 applicable laws and regulations
s132:10 laws and regulations of each party
s133:10 subject [only] to [the|those] ...3 laws and regulations
s134:10 in accordance with ...8 laws and regulations
s135:10 (prevent|preclude|affect|prejudice|limit|from) ...8 (applying|enforcing|application of|enforcement of|administration of) <its-own> ...3 (laws|legislation|regulations)
s136:10 (domestic|national) ...4 legal requirement~
s137:10 <subject-to> [the] <its-own> [own|respective|internal|national|domestic|constitutional|legal] procedure~
s138:10 within [the|their|its] legal limits
s139:10 (appropriate|suited|suitable) to ...2 (national|domestic) (conditions|circumstances|practice)
s140:10 within (its|their|the) constitutional (limits|limitations|powers|framework|competence)
s141:10 (conforming|submitting|conform) [themselves|itself|himself] to the (laws|regulations)
s142:10 <subject-to> ...2 (domestic|national|internal) (rules|requirements)
s143:10 (may be|as|if|where|when|is|are) ...3 (necessary|required|possible|permitted|allowed|appropriate) under ...2 (domestic|national|its|their|internal) ...3 (law|laws|legislation)
s144:10 <subject-to> ...2 (national|domestic|local) (conditions|circumstances|practice|practices|usage|needs)
s145:10 (under|within) (its|their) [own|respective|national|domestic] legal (system~|framework~|order~)
s146:10 (conform|conforms|comply|complies) (to|with) ...7 (regulations|laws) (in force|regarding|relating|governing|concerning|applicable)
s147:10 <subject-to> [the] [relevant|applicable] <country-adjective> (law|laws|legislation|regulations)
s148:10 within the limits of [the|its|their] [national|domestic|existing] <statute-law>
s149:10 <subject-to> [the] (conditions|terms|modalities) [and modalities|and conditions] (applicable|in force|applying) in (that|the|each|its) ...3 (country|state|territory|party)
s150:5 not-inside
[151:7 18
s151:10 <limits-or-grounds> ...10 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s152:10 (restricted|limited|curtailed|deprived) ...16 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s153:10 <subject-to> [the] [relevant|applicable|general] international law
s154:10 <subject-to> ...6 constitution~ of the (international|world|union|organization|united|food)
s155:10 <subject-to> ...5 (staff|financial) regulations ...4 of the
s156:10 <subject-to> (its|their|the) ...4 obligations under ...4 law
s157:10 (in accordance with|consistent with|pursuant to) international ...14 of the
s158:10 means ...16 <subject-to> ...12 (of each|of the|of that|of its)
s159:10 (zone|sea|shelf) ...10 as determined by its ...8 of the
s160:10 (be|been|is|are|remain|remains) subject [only] to the [obligations of the] legislation of [the|one|either|each|that]
s161:10 subject to the fulfilment of ...6 requirements
s162:10 (person~|persons|personnel|staff|societies|members|they|he) ...10 (is|are|be|remain|remains) subject to ...6 laws and regulations
s163:10 subject to the laws of ...8 contracting parties
s164:10 means ...14 <subject-to> ...8 <own-law>
s165:10 (register~|registered|constituted|incorporated|organized|established|recognized|lawful) ...3 <subject-to> ...4 <own-law>
s166:10 provided for in (union|community) legislation ...8 of the
s167:10 <subject-to> ...3 <own-law> ...2 (conference|committee|council|court|organization|agency|commission|fund|bank)
s168:10 completion of ...6 (required|requirement~|procedure~) ...4 (law|laws|legislation) ...8 (entry into force|force|effect)
s169:5 not-after
[169:16 2
s169:18 of (the|this) (committee|council|court|organization|united nations|agreement|convention|wto)
s169:114 that are consistent with
s170:5 source
s170:13 project
s171:5 rationale
s171:16 The norm holds only so far as the party's own law or policy lets it.
s172:5 examples
{173:7 2
s173:7 hits
[173:13 3
s173:15 Each Party shall, «in accordance with its domestic law», issue permits.
s173:90 They shall act «within their constitutional limits».
s173:146 Pensions shall be paid «in accordance with Danish legislation».
s174:7 misses
[174:15 1
s174:17 The Committee shall act in accordance with its rules of procedure.
s175:5 measured
{175:15 2
s175:16 hits
s175:22 50
s175:26 right
s175:33 44
{176:5 9
s176:5 id
s176:9 en.escape.national-law.policies
s177:5 category
s177:15 escape
s178:5 value
s178:12 national-law
s179:5 patterns
[180:7 5
s180:10 (in so far as|insofar as|so far as|to the extent that|to the extent|as far as|where|when|if) ...6 (law|laws|legislation|regulations|policies|policy|constitution) ...5 (permit|permits|allow|allows|provide|provides|require|requires|authorize|authorizes)
s181:10 (as|such) ...5 (law|legislation|laws|regulations) may ...2 (provide|prescribe|require|determine|permit|allow)
s182:10 (in accordance with|consistent with|according to|subject to|in the light of|within the framework of) <its-own> ...4 (policies|policy|priorities|national programmes|plans and programmes|rules and practices|practice|practices|usual procedures|administrative procedures)
s183:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (requested|receiving|host|importing|forum|detaining|custodial|sentencing|administering|territorial|sending|requesting) (state|party|power|country)
s184:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (state|party|country|member|contracting party|contracting state|government) (concerned|addressed|where|in which|of the|whose)
s185:5 not-inside
[186:7 2
s186:10 (policies|policy|practice) of the (council|committee|organization|fund|bank|agency|commission|conference|board)
s187:10 (national|nationals) ...3 under the law~ of
s188:5 source
s188:13 project
s189:5 rationale
s189:16 The State's own law, policy or practice sets the measure of what is owed.
s190:5 examples
{191:7 2
s191:7 hits
[191:13 1
s191:15 The Members shall, «in so far as their policies allow», exchange staff.
s192:7 misses
[192:15 1
s192:17 The Organization shall publish its policies.
s193:5 measured
{193:15 2
s193:16 hits
s193:22 50
s193:26 right
s193:33 48
{194:5 10
s194:5 id
s194:9 en.escape.capacity.possible
s195:5 category
s195:15 escape
s196:5 value
s196:12 capacity
s197:5 patterns
[198:7 40
s198:10 [as|so] far as [is|may be] [reasonably] <possible-in-practice>
s199:10 so far as [it is|is|may be] [reasonably] (possible|practicable|feasible|practical)
s200:10 as far as ...4 (possible|practicable|feasible|permit|permits|allow|allows)
s201:10 (as far as|in so far as|insofar as) [it|this] [is|lies] ...2 within (its|their) (competence|power|powers|jurisdiction)
s202:10 (economic|financial|military|security) (situation|conditions|considerations|requirements) ...8 (permit|permits|allow|allows)
s203:10 (having regard to|in the light of|in light of|taking account of|taking due account of|taking into account|depending on) (its|their) ...3 <means-or-abilities>
s204:10 (parties|states|members|party|member|state|countries|governments) ...2 (with|having) [the|sufficient|adequate] (capacity|means|resources|ability) (to|for)
s205:10 feasible (precaution~|measure~|step~)
s206:10 (where|when|if|as|unless|wherever|to the extent|so far as) ...5 (technically|economically|reasonably|practically) (feasible|practicable|possible)
s207:10 (if|where|when|provided) ...3 (resources|funds|means) (are|become|is) available
s208:10 (to the extent|so far as|as far as|in so far as) [that] (it|they|he) (is|are) able
s209:10 (means|resources|facilities) at (its|their) disposal
s210:10 (so|as|in so) far as ...4 (resources|funds|means) ...4 (available|permit|allow|suffice)
s211:10 (where|when|if|as) reasonable and (practicable|feasible|possible)
s212:10 subject to ...6 (credits|appropriations|funds|funding) ...4 (voted|available|approved|granted)
s213:10 subject to ...4 budgetary (resources|means|limits|possibilities|appropriations|constraints)
s214:10 without serious danger to (the|his|its) (ship|vessel|crew|passengers)
s215:10 as <measure-of-completeness> [and ...2] as [is|may be|it is] [reasonably] <possible-in-practice>
s216:10 <things-that-permit> ...2 (permit|permits|allow|so permit|so allow)
s217:10 within (its|their) [respective|existing|own] ...4 (capabilities|capability|capacity|capacities|means)
s218:10 (insofar|in so far) as [is|it is|may be] [reasonably] <possible-or-feasible>
s219:10 to the [<utmost>] [possible|practicable] extent [that is] [reasonably] <possible-or-feasible>
s220:10 to the (maximum|fullest|greatest|widest|full|largest|utmost) [possible|practicable|feasible] extent
s221:10 to the (maximum|full|fullest|greatest) (extent|degree) of its
s222:10 to the extent [that] [it is|this is|they are] [reasonably|technically] <possible-in-practice>
s223:10 to the extent [of] ...3 (capabilities|capability|capacity|means|resources|ability|abilities)
s224:10 <where-or-when> [and to the extent|and where|and when] [<where-it-is>] [reasonably] (possible|practicable|feasible|practical)
s225:10 <where-or-when> ever [it is] (possible|practicable|feasible)
s226:10 (is|are|be|prove~|proves) not [reasonably|technically|to be] <practicable-or-feasible>
s227:10 (as|so) much as possible
s228:10 all (feasible|practicable|possible) <practical-step>
s229:10 all possible (assistance|efforts|help|care|aid|support|facilities|speed|steps|information|cooperation|consideration)
s230:10 (every|all) possible
s231:10 necessary and practicable
s232:10 best practicable means
s233:10 within [the limits of] (its|their) [own|respective|available] <means-or-powers>
s234:10 within the (limit~|limits|framework|scope) of (its|their) ...2 (means|capability~|capabilities|capacity~|possibilities|competence and resources|resources)
s235:10 (according to|in accordance with|subject to|commensurate with|in line with|in keeping with) (its|their) ...3 <means-or-abilities>
s236:10 (in|to) the best of (its|their) (ability|abilities)
s237:10 (circumstances|conditions|facilities|possibilities) (permit|permits|allow|so permit|so allow)
s238:5 not-before
[238:17 2
s238:19 as soon as
s238:33 at the earliest
s239:5 not-inside
[239:17 4
s239:19 as (soon|quickly|early|promptly|rapidly) as ...5 (possible|practicable|permit|allow)
s239:107 with all possible (speed|dispatch|despatch)
s239:154 (return|returned) ...8 conditions permit
s239:198 as often as possible
s240:5 source
s240:14 ICESCR art. 2(1); Abbott et al. 2000, 54 Int'l Org. 401
s241:5 rationale
s241:16 The duty reaches only as far as the party's means do.
s242:5 examples
{243:7 2
s243:7 hits
[243:13 5
s243:15 Each Party shall, «as far as possible», reduce formalities.
s243:78 The mission shall help, «within its existing capabilities», to clear mines.
s243:157 Flags shall be flown where «military considerations permit».
s243:221 The copy shall follow the model «as closely as practicable».
s243:285 It shall, «to the extent practicable», publish drafts.
s244:7 misses
[244:15 1
s244:17 Each Party shall reply as soon as possible.
s245:5 measured
{245:15 2
s245:16 hits
s245:22 50
s245:26 right
s245:33 45
{246:5 9
s246:5 id
s246:9 en.escape.capacity.resources
s247:5 category
s247:15 escape
s248:5 value
s248:12 capacity
s249:5 patterns
[250:7 16
s250:10 [maximum of] [maximum extent of] (its|their) available resources
s251:10 (within|from|subject to|in the light of) [the limits of] [the] (available|existing|voluntary|extrabudgetary) (resources|funds|means|contributions)
s252:10 within existing (resources|means|mandates and resources|budgetary resources)
s253:10 subject to ...8 availability of ...4 (fund~|resource~|finance|financing|means|personnel|contributions)
s254:10 depending on the availability of
s255:10 subject to [the] ...3 <money> [being] available
s256:10 (resource~|fund~|means) permit
s257:10 <achieving> [this right|these rights|the full realization of this right|them] progressively
s258:10 progressive (realization|implementation|application|achievement|improvement|extension)
s259:10 progressively (achieve|implement|apply|take|adopt|introduce|realize|develop|extend|increase|ensure)
s260:10 (allow|permit) progressively
s261:10 (implemented|applied|achieved|introduced|realized|extended) (progressively|gradually)
s262:10 gradually (make|made|introduced|implemented|achieved|compatible|be made)
s263:10 (in accordance with|having regard to|taking into account) (its|their) ...2 (particular|specific) (conditions|circumstances) and (capabilities|capacity|means)
s264:10 availability of (appropriated funds|funds|resources|appropriations)
s265:10 progressive (introduction|realization|achievement) of
s266:5 not-inside
[266:17 1
s266:19 progressive development of international law
s267:5 source
s267:14 ICESCR art. 2(1)
s268:5 rationale
s268:16 Resources and progress over time empty the duty of a date and an amount.
s269:5 examples
{270:7 2
s270:7 hits
[270:13 1
s270:15 Each Party undertakes to take steps to the «maximum of its available resources».
s271:7 misses
[271:15 1
s271:17 The Fund shall manage its resources.
s272:5 measured
{272:15 2
s272:16 hits
s272:22 50
s272:26 right
s272:33 49
{273:5 10
s273:5 id
s273:9 en.escape.self-judging.party-finds
s274:5 category
s274:15 escape
s275:5 value
s275:12 self-judging
s276:5 weight
s276:13 0.5
s277:5 patterns
[278:7 2
s278:10 (if|where|when|whenever|should|unless|in case) ...8 <self> <finds-that> that
s279:10 (if|where|when|whenever|should) ...4 (party~|state~|government~) ...4 (consider|deem|determine|decide|find)
s280:5 not-inside
[281:7 1
s281:10 <body-short> ...6 <finds-that>
s282:5 source
s282:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s283:5 rationale
s283:16 Half of a self-judging clause; the act that follows from the finding is the other half.
s284:5 examples
{285:7 2
s285:7 hits
[285:13 1
s285:15 «If a Party considers that» another is in breach, it shall say so.
s286:7 misses
[286:15 1
s286:17 If the Committee considers that the report is late, it shall say so.
s287:5 measured
{287:15 2
s287:16 hits
s287:22 50
s287:26 right
s287:33 7
{288:5 10
s288:5 id
s288:9 en.escape.self-judging.act-follows
s289:5 category
s289:15 escape
s290:5 value
s290:12 self-judging
s291:5 weight
s291:13 0.5
s292:5 patterns
[293:7 1
s293:10 may ...2 (take|adopt|suspend|withdraw|refuse|restrict|impose|introduce|prohibit|deny)
s294:5 not-after
[294:16 1
s294:18 (part|place|account|into|note|effect|back|note of)
s295:5 source
s295:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s296:5 rationale
s296:16 Half of a self-judging clause; the party's finding is the other half.
s297:5 examples
{298:7 2
s298:7 hits
[298:13 1
s298:15 The Party concerned «may take» such rebalancing measures.
s299:7 misses
[299:15 1
s299:17 The Party may take part in the session.
s300:5 measured
{300:15 2
s300:16 hits
s300:22 50
s300:26 right
s300:33 4
"""####
}
