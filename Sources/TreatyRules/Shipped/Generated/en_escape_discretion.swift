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
{5:3 9
s5:3 own-law
[5:12 29
s5:13 law
s5:18 laws
s5:24 legislation
s5:37 legislations
s5:51 regulations
s5:65 laws and regulations
s5:88 constitution~
s5:103 legal system~
s5:118 legal order
s5:131 legal requirement~
s5:151 constitutional requirement~
s5:180 constitutional process~
s5:205 constitutional procedure~
s5:232 statute~
s5:243 rules and regulations
s5:267 legal provision~
s5:285 legal framework
s5:302 administrative practice~
s5:328 national practice~
s5:348 national condition~
s5:369 national circumstances
s5:393 national policy~
s5:411 policies
s5:422 practice and procedures
s5:448 internal procedure~
s5:469 domestic procedure~
s5:490 legal procedure~
s5:508 national procedure~
s5:529 requirements of law
s6:3 subject-to
[6:15 70
s6:16 subject to
s6:28 subject only to
s6:45 in accordance with
s6:65 in accord with
s6:81 in conformity with
s6:101 conformably to
s6:117 consistent with
s6:134 in compliance with
s6:154 pursuant to
s6:167 within the framework of
s6:192 within the limits of
s6:214 within the limits laid down by
s6:246 within the limits set by
s6:272 to the extent permitted by
s6:300 to the extent provided by
s6:327 to the extent provided for under
s6:361 to the extent provided under
s6:391 to the extent provided for by
s6:422 to the extent provided for in
s6:453 to the extent permitted under
s6:484 as provided by
s6:500 as permitted by
s6:517 as prescribed by
s6:535 on the basis of
s6:552 conforming to
s6:567 in keeping with
s6:584 compatible with
s6:601 as may be permitted by
s6:625 insofar as permitted by
s6:650 where permitted by
s6:670 in a manner consistent with
s6:699 as far as permitted by
s6:723 to the extent allowed by
s6:749 to the extent consistent with
s6:780 in line with
s6:794 in the framework of
s6:815 having regard to
s6:833 as required by
s6:849 at variance with
s6:867 according to
s6:881 conditions provided by
s6:905 conditions laid down by
s6:930 conditions laid down in
s6:955 in so far as permitted by
s6:983 if permitted by
s6:1002 as provided for in
s6:1024 as provided in
s6:1042 in harmony with
s6:1061 under the conditions of
s6:1088 as determined by
s6:1108 by virtue of
s6:1124 governed by
s6:1139 except in accordance with
s6:1168 not contrary to
s6:1187 provided for in
s6:1206 provided for by
s6:1225 permitted by
s6:1241 permitted under
s6:1260 required under
s6:1278 required by
s6:1293 without prejudice to
s6:1317 with due regard to
s6:1339 laid down in
s6:1355 laid down by
s6:1371 set by
s6:1381 in the manner prescribed by
s6:1412 in conflict with
s6:1432 incompatible with
s6:1453 unless prohibited by
s6:1477 not prohibited by
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
s8:3 self
[8:9 37
s8:10 it
s8:14 they
s8:20 he
s8:24 she
s8:29 he or she
s8:40 such party
s8:52 that party
s8:64 the party
s8:75 party~
s8:83 state~
s8:91 member~
s8:100 government~
s8:113 country~
s8:123 such state
s8:135 the state
s8:146 the requested party
s8:167 the requested state
s8:188 a party
s8:197 any party
s8:208 either party
s8:222 each party
s8:234 a contracting party
s8:256 the contracting party
s8:281 the party concerned
s8:304 the state concerned
s8:326 authority~
s8:338 power
s8:345 the occupying power
s8:366 the detaining power
s8:387 commander~
s8:399 administering authority
s8:424 sides
s8:431 the sides
s8:442 side
s8:448 both sides
s8:460 government
s8:472 the government
s9:3 body-short
[9:15 26
s9:16 committee~
s9:28 commission~
s9:41 council~
s9:51 panel~
s9:59 tribunal~
s9:70 court~
s9:78 conference~
s9:91 assembly~
s9:102 board~
s9:110 body~
s9:117 bodies
s9:125 chamber~
s9:135 secretariat
s9:148 group~
s9:156 chairman
s9:166 chairperson
s9:179 president
s9:190 director~
s9:201 director-general
s9:219 arbitrator~
s9:232 expert~
s9:241 governors
s9:252 prosecutor
s9:264 registrar
s9:275 organ~
s9:283 inspector~
s10:3 considers
[10:14 27
s10:15 considers
s10:26 consider
s10:36 considered
s10:48 deems
s10:55 deem
s10:61 may deem
s10:71 may consider
s10:85 may regard
s10:97 shall deem
s10:109 determines
s10:121 determine
s10:132 believes
s10:142 sees
s10:148 see
s10:153 regards
s10:162 finds
s10:169 find
s10:175 think
s10:182 thinks
s10:190 judge
s10:197 judges
s10:205 shall determine
s10:222 may judge
s10:233 may think
s10:244 may see
s10:253 itself considers
s10:271 itself deems
s11:3 finds-that
[11:15 19
s11:16 considers
s11:27 consider
s11:37 considered
s11:49 deems
s11:56 deem
s11:62 believes
s11:72 believe
s11:81 decides
s11:90 decide
s11:98 determines
s11:110 determine
s11:121 judges
s11:129 judge
s11:137 is satisfied
s11:153 are satisfied
s11:170 is of the opinion
s11:191 are of the opinion
s11:213 is of the view
s11:231 is convinced
s12:3 free-act
[12:13 25
s12:14 take
s12:20 adopt
s12:27 refuse
s12:35 suspend
s12:44 withdraw
s12:54 withhold
s12:64 restrict
s12:74 limit
s12:81 impose
s12:89 deny
s12:95 decline
s12:104 apply
s12:111 prohibit
s12:121 postpone
s12:131 derogate
s12:141 terminate
s12:152 authorize
s12:163 reject
s12:171 exclude
s12:180 expel
s12:187 require
s12:196 revoke
s12:204 intern
s12:212 detain
s12:220 subject
s13:3 harm
[13:9 15
s13:10 security
s13:20 sovereignty
s13:34 public order
s13:50 ordre public
s13:66 public policy
s13:83 essential interests
s13:105 contrary
s13:115 prejudice
s13:127 would harm
s13:140 jeopardize
s13:153 essential security
s13:175 supreme interests
s13:196 national interest
s13:217 vital interests
s13:236 national interests
s14:1 rules
[15:3 9
{15:5 9
s15:5 id
s15:9 en.escape.self-judging.considers
s16:5 category
s16:15 escape
s17:5 value
s17:12 self-judging
s18:5 patterns
[19:7 9
s19:10 [<relative-or-condition>] <self> [itself|themselves] <considers> [it|them|this|that|so|such ...2] [to be] <discretion-noun>
s20:10 (deem|deems|considers|consider|considered) ...3 contrary to [its|their] [essential|national|vital|public|interests]
s21:10 <party-state-or-authority> ...12 may (deem|consider|think|judge) ...2 <discretion-noun>
s22:10 <party-state-or-government> ...3 <considers> [it|them] [to be] <discretion-noun>
s23:10 (deemed|considered|judged|thought|regarded) [to be] [as] <discretion-noun> by ...5 (<self>|authority~|authorities)
s24:10 (that|which) are considered (necessary|essential|contrary)
s25:10 (considered|deemed|regarded) by ...4 <self> [as|to be] [being] <discretion-noun>
s26:10 (which|that) <self> (considers|consider|believes|believe|deems) would
s27:10 disclosure ...6 (considered|deemed|regarded) by ...5 <self>
s28:5 not-inside
[29:7 9
s29:10 <self> <considers> it desirable
s30:10 shall consider ...2 <discretion-noun>
s31:10 (parties|states|members|party) shall consider ...2 <discretion-noun>
s32:10 as and when considered ...2 by ...4 <self>
s33:10 at such times as ...2 may consider <discretion-noun>
s34:10 (documentation|experts|contribution|documents|settlement|annexes|evidence|arbitration|amendment~|revision|modification~|proposal~|recommendations) ...10 <self> <considers> [it|them] [to be] <discretion-noun>
s35:10 <body-short> ...16 <self> [may|shall] <considers> [it|them] [to be] <discretion-noun>
s36:10 working parties as it <considers> [it] [to be] <discretion-noun>
s37:10 <party-or-state> <considers> it [to be] (desirable|useful|advisable|appropriate|necessary) to (extend|expand|develop|propose|<change-or-review>)
s38:5 source
s38:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s39:5 rationale
s39:16 The party that acts is made judge of whether the escape applies. An organ that arranges its own work judges no escape.
s40:5 examples
{41:7 2
s41:7 hits
[41:13 1
s41:15 The Power shall take steps «which it considers necessary».
s42:7 misses
[42:15 1
s42:17 The panel may ask any expert as it deems appropriate.
s43:5 measured
{43:15 2
s43:16 hits
s43:22 24
s43:26 right
s43:33 20
{44:5 9
s44:5 id
s44:9 en.escape.self-judging.condition
s45:5 category
s45:15 escape
s46:5 value
s46:12 self-judging
s47:5 patterns
[48:7 4
s48:10 (if|where|when|whenever|should|to the extent that|in so far as|unless|in case) ...4 <self> <finds-that> ...28 may ...3 <free-act>
s49:10 may ...3 <free-act> ...20 (if|where|when|whenever|that|which) ...4 <self> <finds-that>
s50:10 (if|where|when|whenever|as|that|which) ...4 <self> <finds-that> ...3 (national interest|public interest|its interests|essential|sensitive|vital)
s51:10 (if|where|when|whenever) ...4 <self> <finds-that> that extraordinary events
s52:5 not-inside
[53:7 2
s53:10 <body-short> ...6 <finds-that>
s54:10 may ...3 (apply|require|take) ...3 (to the|for consultation~|the matter|recourse)
s55:5 source
s55:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s56:5 rationale
s56:16 The finding on which the act depends is the acting party's own.
s57:5 examples
{58:7 2
s58:7 hits
[58:13 1
s58:15 «If a Party decides that its vital interests are at risk, it may withdraw».
s59:7 misses
[59:15 1
s59:17 If a Party considers that a dispute exists, it may request consultations.
s60:5 measured
{60:15 2
s60:16 hits
s60:22 10
s60:26 right
s60:33 10
{61:5 9
s61:5 id
s61:9 en.escape.self-judging.opinion
s62:5 category
s62:15 escape
s63:5 value
s63:12 self-judging
s64:5 patterns
[65:7 16
s65:10 in (its|his|their) [own|sole] <own-judgement>
s66:10 in the (judgement|judgment|opinion|view) of [the|that|a] ...3 <party-or-member>
s67:10 at (its|their|his|the) [sole|own|absolute|full] discretion
s68:10 at the [sole] discretion of [the] ...3 (authorities|authority|state|states|party|parties|government|governments|country|power|administration~)
s69:10 right to exercise discretion
s70:10 (is|are) not satisfied that
s71:10 (sole|absolute|unfettered) discretion
s72:10 (may|shall) determine to what extent
s73:10 upon such conditions as (it|they) may determine
s74:10 (subject to|upon|on|under) such ...4 as (it|they|he|the government|the state|the party) may <lay-down-at-will>
s75:10 provided that [the] ...4 <court-or-state> (considers|deems|is satisfied)
s76:10 (if|where|when|should|to the extent that) ...4 <self> <considers> [that] ...12 <harm>
s77:10 considered by (it|that state|the state) [to be] <discretion-noun>
s78:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that ...30 may take
s79:10 (if|where|when|should) ...4 (party|parties|state|country) (considers|consider) that a ...2 practice
s80:10 (is|are) of the opinion that ...12 <harm>
s81:5 not-inside
[82:7 3
s82:10 at the discretion of the (complaining|requesting) party
s83:10 <body-or-officer> ...12 in (its|his|their) (opinion|view|judgement|judgment|discretion)
s84:10 (appoint|perform|select) ...8 at (its|his|their) discretion
s85:5 source
s85:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s86:5 rationale
s86:16 Opinion, judgement or discretion of the one who acts decides.
s87:5 examples
{88:7 2
s88:7 hits
[88:13 1
s88:15 It shall decline where, «in its opinion», the request is unlawful.
s89:7 misses
[89:15 1
s89:17 The Committee gives its opinion.
s90:5 measured
{90:15 2
s90:16 hits
s90:22 22
s90:26 right
s90:33 19
{91:5 10
s91:5 id
s91:9 en.escape.national-law.own-law
s92:5 category
s92:15 escape
s93:5 value
s93:12 national-law
s94:5 patterns
[95:7 25
s95:10 <subject-to> [the|and|with|all|any] [<provisions-of>] <its-own> ...5 <own-law>
s96:10 <subject-to> [<the-any-all>] ...4 (national|domestic|internal|municipal|operative) ...4 <own-law>
s97:10 <subject-to> [the|any|all] <law-in-place> [domestic|national] ...2 <law-of-the-land>
s98:10 <subject-to> [the|any|all] [provisions of|requirements of] ...4 <law-of-the-land-or-requirements> ...4 <law-holder>
s99:10 <subject-to> [the|any|all|those] ...4 (laws|legislation|regulations) [and regulations] (of their|which apply|applicable|applied|governing|relating|concerning|regarding)
s100:10 subject [only] to ...5 (customs|immigration|sanitary|health|police|exchange|local|usual|customary|ordinary) ...3 (regulations|laws|formalities|inspection|legislation)
s101:10 under the (law applicable|applicable law|national law|domestic law)
s102:10 under [the] (its|their) [own|national|domestic|respective|internal] (law|laws|legislation|national law|domestic law|constitution)
s103:10 (national|domestic|internal) (law|laws|legislation|regulations) ...4 <lets>
s104:10 (its|their|whose) (law|laws|legislation|constitution|policies) [so] (permit|permits|allow|allows|require|requires|prescribe|prescribes)
s105:10 (prescribed|determined|permitted|required|fixed|defined) by <law-it-makes>
s106:10 (provided for|specified|established|laid down|prescribed|defined) (by|in) <own-or-national> [national|domestic] <statute-law>
s107:10 <having-regard-to> [its|their] (national|domestic) (conditions|circumstances|practice)
s108:10 (national|domestic) (conditions|circumstances) [and practice] permit
s109:10 (within|essentially within) the domestic jurisdiction
s110:10 (provided|prescribed|determined|fixed|defined|regulated|permitted) by [the] [national] (laws and regulations|laws|legislation|regulations)
s111:10 national laws or regulations
s112:10 (basic concepts|fundamental principles|principles|constitutional principles|basic principles) of its [domestic|national] legal system
s113:10 at variance with the laws
s114:10 applicable laws and regulations
s115:10 laws and regulations of each party
s116:10 subject [only] to [the|those] ...3 laws and regulations
s117:10 in accordance with ...8 laws and regulations
s118:10 (prevent|preclude|affect|prejudice|limit|from) ...8 (applying|enforcing|application of|enforcement of|administration of) <its-own> ...3 (laws|legislation|regulations)
s119:10 (domestic|national) ...4 legal requirement~
s120:5 not-inside
[121:7 14
s121:10 <limits-or-grounds> ...10 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s122:10 (restricted|limited|curtailed|deprived) ...16 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s123:10 (provided for by|in accordance with|pursuant to|in conformity with|consistent with) [the] [relevant|applicable|general] international law
s124:10 <subject-to> (its|their|the) ...4 obligations under ...4 law
s125:10 (in accordance with|consistent with|pursuant to) international ...14 of the
s126:10 means ...16 <subject-to> ...12 (of each|of the|of that|of its)
s127:10 (zone|sea|shelf) ...10 as determined by its ...8 of the
s128:10 (be|been|is|are|remain|remains) subject [only] to the [obligations of the] legislation of [the|one|either|each|that]
s129:10 subject to the fulfilment of ...6 requirements
s130:10 subject to the laws of ...8 contracting parties
s131:10 means ...14 <subject-to> ...8 <own-law>
s132:10 (register~|registered|constituted|incorporated|organized|established|recognized|lawful) ...3 <subject-to> ...4 <own-law>
s133:10 provided for in (union|community) legislation ...8 of the
s134:10 <subject-to> ...3 <own-law> ...2 (conference|committee|council|court|organization|agency|commission|fund|bank)
s135:5 not-after
[135:16 2
s135:18 of (the|this) (committee|council|court|organization|united nations|agreement|convention|wto)
s135:114 that are consistent with
s136:5 source
s136:13 project
s137:5 rationale
s137:16 The norm holds only so far as the party's own law or policy lets it.
s138:5 examples
{139:7 2
s139:7 hits
[139:13 1
s139:15 Each Party shall, «in accordance with its domestic law», issue permits.
s140:7 misses
[140:15 1
s140:17 The Committee shall act in accordance with its rules of procedure.
s141:5 measured
{141:15 2
s141:16 hits
s141:22 11
s141:26 right
s141:33 10
{142:5 9
s142:5 id
s142:9 en.escape.national-law.policies
s143:5 category
s143:15 escape
s144:5 value
s144:12 national-law
s145:5 patterns
[146:7 5
s146:10 (in so far as|insofar as|so far as|to the extent that|to the extent|as far as|where|when|if) ...6 (law|laws|legislation|regulations|policies|policy|constitution) ...5 (permit|permits|allow|allows|provide|provides|require|requires|authorize|authorizes)
s147:10 (as|such) ...5 (law|legislation|laws|regulations) may ...2 (provide|prescribe|require|determine|permit|allow)
s148:10 (in accordance with|consistent with|according to|subject to|in the light of|within the framework of) <its-own> ...4 (policies|policy|priorities|national programmes|plans and programmes|rules and practices|practice|practices|usual procedures|administrative procedures)
s149:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (requested|receiving|host|importing|forum|detaining|custodial|sentencing|administering|territorial|sending|requesting) (state|party|power|country)
s150:10 (in accordance with|according to|subject to|by|in conformity with|permitted under|required by|within the limits of) ...2 (law|laws|legislation) of the (state|party|country|member|contracting party|contracting state|government) (concerned|addressed|where|in which|of the|whose)
s151:5 not-inside
[152:7 2
s152:10 (policies|policy|practice) of the (council|committee|organization|fund|bank|agency|commission|conference|board)
s153:10 (national|nationals) ...3 under the law~ of
s154:5 source
s154:13 project
s155:5 rationale
s155:16 The State's own law, policy or practice sets the measure of what is owed.
s156:5 examples
{157:7 2
s157:7 hits
[157:13 1
s157:15 The Members shall, «in so far as their policies allow», exchange staff.
s158:7 misses
[158:15 1
s158:17 The Organization shall publish its policies.
s159:5 measured
{159:15 2
s159:16 hits
s159:22 22
s159:26 right
s159:33 19
{160:5 10
s160:5 id
s160:9 en.escape.capacity.possible
s161:5 category
s161:15 escape
s162:5 value
s162:12 capacity
s163:5 patterns
[164:7 23
s164:10 [as|so] far as [is|may be] [reasonably] <possible-in-practice>
s165:10 so far as [it is|is|may be] [reasonably] (possible|practicable|feasible|practical)
s166:10 as far as ...4 (possible|practicable|feasible|permit|permits|allow|allows)
s167:10 (insofar|in so far) as [is|it is|may be] [reasonably] <possible-or-feasible>
s168:10 to the [<utmost>] [possible|practicable] extent [that is] [reasonably] <possible-or-feasible>
s169:10 to the (maximum|fullest|greatest|widest|full|largest|utmost) [possible|practicable|feasible] extent
s170:10 to the (maximum|full|fullest|greatest) (extent|degree) of its
s171:10 to the extent [that] [it is|this is|they are] [reasonably|technically] <possible-in-practice>
s172:10 to the extent [of] ...3 (capabilities|capability|capacity|means|resources|ability|abilities)
s173:10 <where-or-when> [and to the extent|and where|and when] [<where-it-is>] [reasonably] (possible|practicable|feasible|practical)
s174:10 <where-or-when> ever [it is] (possible|practicable|feasible)
s175:10 (is|are|be|prove~|proves) not [reasonably|technically|to be] <practicable-or-feasible>
s176:10 (as|so) much as possible
s177:10 all (feasible|practicable|possible) <practical-step>
s178:10 all possible (assistance|efforts|help|care|aid|support|facilities|speed|steps|information|cooperation|consideration)
s179:10 (every|all) possible
s180:10 necessary and practicable
s181:10 best practicable means
s182:10 within [the limits of] (its|their) [own|respective|available] <means-or-powers>
s183:10 within the (limit~|limits|framework|scope) of (its|their) ...2 (means|capability~|capabilities|capacity~|possibilities|competence and resources|resources)
s184:10 (according to|in accordance with|subject to|commensurate with|in line with|in keeping with) (its|their) ...3 <means-or-abilities>
s185:10 (in|to) the best of (its|their) (ability|abilities)
s186:10 (circumstances|conditions|facilities|possibilities) (permit|permits|allow|so permit|so allow)
s187:5 not-before
[187:17 2
s187:19 as soon as
s187:33 at the earliest
s188:5 not-inside
[188:17 3
s188:19 as (soon|quickly|early|promptly|rapidly) as ...5 (possible|practicable|permit|allow)
s188:107 with all possible (speed|dispatch|despatch)
s188:154 (return|returned) ...8 conditions permit
s189:5 source
s189:14 ICESCR art. 2(1); Abbott et al. 2000, 54 Int'l Org. 401
s190:5 rationale
s190:16 The duty reaches only as far as the party's means do.
s191:5 examples
{192:7 2
s192:7 hits
[192:13 2
s192:15 Each Party shall, «as far as possible», reduce formalities.
s192:78 It shall, «to the extent practicable», publish drafts.
s193:7 misses
[193:15 1
s193:17 Each Party shall reply as soon as possible.
s194:5 measured
{194:15 2
s194:16 hits
s194:22 14
s194:26 right
s194:33 14
{195:5 9
s195:5 id
s195:9 en.escape.capacity.resources
s196:5 category
s196:15 escape
s197:5 value
s197:12 capacity
s198:5 patterns
[199:7 15
s199:10 [maximum of] [maximum extent of] (its|their) available resources
s200:10 (within|from|subject to|through|in the light of) [the limits of] [the] (available|existing|voluntary|extrabudgetary) (resources|funds|means|contributions)
s201:10 within existing (resources|means|mandates and resources|budgetary resources)
s202:10 subject to ...8 availability of ...4 (fund~|resource~|finance|financing|means|personnel|contributions)
s203:10 depending on the availability of
s204:10 subject to [the] ...3 <money> [being] available
s205:10 (resource~|fund~|means) permit
s206:10 <achieving> [this right|these rights|the full realization of this right|them] progressively
s207:10 progressive (realization|implementation|application|achievement|improvement|extension)
s208:10 progressively (achieve|implement|apply|take|adopt|introduce|realize|develop|extend|increase|improve|ensure)
s209:10 (allow|permit) progressively
s210:10 (implemented|applied|achieved|introduced|realized|extended) (progressively|gradually)
s211:10 gradually (make|made|introduced|implemented|achieved|improve|compatible|be made|develop)
s212:10 (in accordance with|having regard to|taking into account) (its|their) ...2 (particular|specific) (conditions|circumstances) and (capabilities|capacity|means)
s213:10 availability of (appropriated funds|funds|resources|appropriations)
s214:5 not-inside
[214:17 1
s214:19 progressive development of international law
s215:5 source
s215:14 ICESCR art. 2(1)
s216:5 rationale
s216:16 Resources and progress over time empty the duty of a date and an amount.
s217:5 examples
{218:7 2
s218:7 hits
[218:13 1
s218:15 Each Party undertakes to take steps to the «maximum of its available resources».
s219:7 misses
[219:15 1
s219:17 The Fund shall manage its resources.
s220:5 measured
{220:15 2
s220:16 hits
s220:22 11
s220:26 right
s220:33 10
{221:5 9
s221:5 id
s221:9 en.escape.self-judging.party-finds
s222:5 category
s222:15 escape
s223:5 value
s223:12 self-judging
s224:5 weight
s224:13 0.5
s225:5 patterns
[226:7 2
s226:10 (if|where|when|whenever|should|unless|in case) ...8 <self> <finds-that> that
s227:10 (if|where|when|whenever|should) ...4 (party~|state~|government~) ...4 (consider|deem|determine|decide|find)
s228:5 not-inside
[229:7 1
s229:10 <body-short> ...6 <finds-that>
s230:5 source
s230:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s231:5 rationale
s231:16 Half of a self-judging clause; the act that follows from the finding is the other half.
s232:5 examples
{233:7 2
s233:7 hits
[233:13 1
s233:15 «If a Party considers that» another is in breach, it shall say so.
s234:7 misses
[234:15 1
s234:17 If the Committee considers that the report is late, it shall say so.
{235:5 9
s235:5 id
s235:9 en.escape.self-judging.act-follows
s236:5 category
s236:15 escape
s237:5 value
s237:12 self-judging
s238:5 weight
s238:13 0.5
s239:5 patterns
[240:7 1
s240:10 may ...2 (take|adopt|suspend|withdraw|refuse|restrict|impose|introduce|prohibit|deny)
s241:5 not-after
[241:16 1
s241:18 (part|place|account|into|note|effect|back|note of)
s242:5 source
s242:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s243:5 rationale
s243:16 Half of a self-judging clause; the party's finding is the other half.
s244:5 examples
{245:7 2
s245:7 hits
[245:13 1
s245:15 The Party concerned «may take» such rebalancing measures.
s246:7 misses
[246:15 1
s246:17 The Party may take part in the session.
"""####
}
