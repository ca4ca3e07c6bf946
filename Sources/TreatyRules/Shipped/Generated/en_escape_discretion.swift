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
{5:3 7
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
[6:15 51
s6:16 subject to
s6:28 in accordance with
s6:48 in conformity with
s6:68 consistent with
s6:85 in compliance with
s6:105 pursuant to
s6:118 within the framework of
s6:143 within the limits of
s6:165 to the extent permitted by
s6:193 as provided by
s6:209 as permitted by
s6:226 as prescribed by
s6:244 on the basis of
s6:261 conforming to
s6:276 in keeping with
s6:293 compatible with
s6:310 as may be permitted by
s6:334 insofar as permitted by
s6:359 where permitted by
s6:379 in a manner consistent with
s6:408 as far as permitted by
s6:432 to the extent allowed by
s6:458 to the extent consistent with
s6:489 in line with
s6:503 in the framework of
s6:524 having regard to
s6:542 as required by
s6:558 at variance with
s6:576 according to
s6:590 conditions provided by
s6:614 conditions laid down by
s6:639 conditions laid down in
s6:664 in so far as permitted by
s6:692 if permitted by
s6:711 as provided for in
s6:733 as provided in
s6:751 in harmony with
s6:770 under the conditions of
s6:797 as determined by
s6:817 by virtue of
s6:833 governed by
s6:848 except in accordance with
s6:877 not contrary to
s6:896 provided for in
s6:915 provided for by
s6:934 permitted by
s6:950 permitted under
s6:969 required under
s6:987 required by
s6:1002 without prejudice to
s6:1026 with due regard to
s7:3 discretion-noun
[7:20 11
s7:21 necessary
s7:32 reasonable
s7:45 appropriate
s7:58 fit
s7:63 desirable
s7:74 essential
s7:85 proper
s7:93 useful
s7:101 advisable
s7:112 expedient
s7:123 contrary
s8:3 self
[8:9 25
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
s9:3 body-short
[9:15 27
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
s9:148 secretary-general
s9:167 secretary general
s9:186 group~
s9:194 chairman
s9:204 chairperson
s9:217 president
s9:228 director~
s9:239 director-general
s9:257 arbitrator~
s9:270 expert~
s9:279 governors
s9:290 prosecutor
s9:302 registrar
s9:313 organ~
s10:3 considers
[10:14 22
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
s11:3 harm
[11:9 11
s11:10 security
s11:20 sovereignty
s11:34 public order
s11:50 ordre public
s11:66 public policy
s11:83 essential interests
s11:105 contrary
s11:115 prejudice
s11:127 would harm
s11:140 jeopardize
s11:153 essential security
s12:1 rules
[13:3 5
{13:5 9
s13:5 id
s13:9 en.escape.self-judging.considers
s14:5 category
s14:15 escape
s15:5 value
s15:12 self-judging
s16:5 patterns
[17:7 5
s17:10 [<which-and-like>] <self> [itself|themselves] <considers> [it|them] [to be] <discretion-noun>
s18:10 (deem|deems|considers|consider|considered) ...3 contrary to its essential (security|interests)
s19:10 <party-state-and-like> ...12 may deem ...2 <discretion-noun>
s20:10 <party-government-and-like> ...3 (deem|deems) <discretion-noun>
s21:10 <party-government-and-like> ...3 (considers|consider) (necessary|essential|contrary)
s22:5 not-inside
[23:7 5
s23:10 <self> <considers> it desirable
s24:10 at such times as ...2 may consider <discretion-noun>
s25:10 (documentation|experts|contribution|documents|settlement|annexes|evidence|arbitration) ...10 <self> <considers> [it|them] [to be] <discretion-noun>
s26:10 <body-short> ...16 <self> [may|shall] <considers> [it|them] [to be] <discretion-noun>
s27:10 <party-and-like-3> <considers> it [to be] (desirable|useful|advisable|appropriate|necessary) to <modify-and-like>
s28:5 source
s28:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s29:5 rationale
s29:16 The party that acts is made judge of whether the escape applies. An organ that arranges its own work judges no escape.
s30:5 examples
{31:7 2
s31:7 hits
[31:13 1
s31:15 A Party may take any measure «which it considers necessary».
s32:7 misses
[32:15 1
s32:17 The panel may ask any expert as it deems appropriate.
s33:5 measured
{33:15 2
s33:16 hits
s33:22 11
s33:26 right
s33:33 9
{34:5 9
s34:5 id
s34:9 en.escape.self-judging.opinion
s35:5 category
s35:15 escape
s36:5 value
s36:12 self-judging
s37:5 patterns
[38:7 15
s38:10 in (its|his|their) [own|sole] <judgement-and-like>
s39:10 in the (judgement|judgment|opinion|view) of [the|that|a] ...3 <party-member-and-like>
s40:10 at (its|their|his|the) [sole|own|absolute|full] discretion
s41:10 at the [sole] discretion of
s42:10 right to exercise discretion
s43:10 (sole|absolute|unfettered) discretion
s44:10 (may|shall) determine to what extent
s45:10 upon such conditions as (it|they) may determine
s46:10 (subject to|upon|on|under) such ...4 as (it|they|he|the government|the state|the party) may <determine-and-like>
s47:10 provided that [the] ...4 <court-and-like> (considers|deems|is satisfied)
s48:10 (if|where|when|should|to the extent that) ...4 <self> <considers> [that] ...12 <harm>
s49:10 considered by (it|that state|the state) [to be] <discretion-noun>
s50:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that ...30 may take
s51:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that a given practice
s52:10 (is|are) of the opinion that ...12 <harm>
s53:5 not-inside
[54:7 2
s54:10 <committee-commission-and-like> ...12 in (its|his|their) (opinion|view|judgement|judgment|discretion)
s55:10 (appoint|perform|select) ...8 at (its|his|their) discretion
s56:5 source
s56:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s57:5 rationale
s57:16 Opinion, judgement or discretion of the one who acts decides.
s58:5 examples
{59:7 2
s59:7 hits
[59:13 1
s59:15 It may refuse where, «in its opinion», the request is unlawful.
s60:7 misses
[60:15 1
s60:17 The Committee gives its opinion.
s61:5 measured
{61:15 2
s61:16 hits
s61:22 12
s61:26 right
s61:33 11
{62:5 10
s62:5 id
s62:9 en.escape.national-law.own-law
s63:5 category
s63:15 escape
s64:5 value
s64:12 national-law
s65:5 patterns
[66:7 20
s66:10 <subject-to> [the|and|with|all|any] [<provision-of-and-like>] <its-and-like> ...5 <own-law>
s67:10 <subject-to> [<the-any-and-like>] ...2 (national|domestic|internal|municipal|operative) ...4 <own-law>
s68:10 <subject-to> [the|any|all] <applicable-and-like> [domestic|national] ...2 <law-and-like>
s69:10 <subject-to> [the|any|all] [provisions of|requirements of] ...4 <law-laws-and-like> ...4 <in-force-and-like>
s70:10 under the (law applicable|applicable law|national law|domestic law)
s71:10 under [the] (its|their) (law|laws|legislation|national law|domestic law|constitution)
s72:10 (national|domestic|internal) (law|laws|legislation|regulations) ...4 <permit-and-like>
s73:10 (prescribed|determined|permitted|required|fixed|defined) by <law-national-law-and-like>
s74:10 (provided for|specified|established) (by|in) <its-their-and-like> [national|domestic] <law-legislation-and-like>
s75:10 <according-to-and-like> [its|their] (national|domestic) (conditions|circumstances|practice)
s76:10 (national|domestic) (conditions|circumstances) [and practice] permit
s77:10 (within|essentially within) the domestic jurisdiction
s78:10 (prescribed|determined|fixed|defined|regulated) by national (laws|legislation|regulations)
s79:10 national laws or regulations
s80:10 (basic concepts|fundamental principles) of its [domestic|national] legal system
s81:10 at variance with the laws
s82:10 to the laws and applicable procedures
s83:10 applicable laws and regulations
s84:10 laws and regulations of each party
s85:10 subject to [the] ...3 laws and regulations
s86:5 not-inside
[87:7 12
s87:10 <limitation-and-like> ...10 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s88:10 (provided for by|in accordance with|pursuant to|in conformity with|consistent with) [the] [relevant|applicable|general] international law
s89:10 <subject-to> (its|their|the) ...4 obligations under ...4 law
s90:10 where in accordance with the national law of a
s91:10 (in accordance with|consistent with|pursuant to) international ...14 of the
s92:10 means ...16 <subject-to> ...12 (of each|of the|of that|of its)
s93:10 (zone|sea|shelf) ...10 as determined by its ...8 of the
s94:10 (be|been|is|are|remain|remains) subject [only] to the [obligations of the] legislation of [the|one|either|each|that]
s95:10 subject to the fulfilment of ...6 requirements
s96:10 subject to the laws of ...8 contracting parties
s97:10 means ...14 <subject-to> ...8 <own-law>
s98:10 (register~|registered|constituted|incorporated|organized|established|recognized|lawful) ...3 <subject-to> ...4 <own-law>
s99:5 not-after
[99:16 2
s99:18 of (the|this) (committee|council|court|organization|united nations|agreement|convention|wto)
s99:114 that are consistent with
s100:5 source
s100:13 project
s101:5 rationale
s101:16 The norm holds only so far as the party's own law or policy lets it.
s102:5 examples
{103:7 2
s103:7 hits
[103:13 1
s103:15 Each Party shall, «in accordance with its domestic law», issue permits.
s104:7 misses
[104:15 1
s104:17 The Committee shall act in accordance with its rules of procedure.
s105:5 measured
{105:15 2
s105:16 hits
s105:22 11
s105:26 right
s105:33 10
{106:5 9
s106:5 id
s106:9 en.escape.capacity.possible
s107:5 category
s107:15 escape
s108:5 value
s108:12 capacity
s109:5 patterns
[110:7 17
s110:10 [as|so] far as [is|may be] [reasonably] <possible-and-like>
s111:10 (insofar|in so far) as [is|it is|may be] [reasonably] <possible-practicable-and-like>
s112:10 to the [<maximum-and-like>] [possible|practicable] extent [that is] [reasonably] <possible-practicable-and-like>
s113:10 to the (maximum|fullest|greatest|widest|full) possible extent
s114:10 to the (maximum|full|fullest) extent of its
s115:10 to the extent [that] [it is|this is] [reasonably] <possible-and-like>
s116:10 <where-and-like> [<it-is-and-like>] (possible|practicable|feasible|practical)
s117:10 (is|are|be) not [reasonably|technically] <practicable-and-like>
s118:10 (as|so) much as possible
s119:10 all (feasible|practicable) <measure-and-like>
s120:10 necessary and practicable
s121:10 best practicable means
s122:10 within [the limits of] (its|their) [own|respective|available] <means-and-like>
s123:10 (according to|in accordance with|subject to) (its|their) [respective|available|national] <means-capability-and-like>
s124:10 (in|to) the best of (its|their) ability
s125:10 circumstances permit
s126:10 conditions permit
s127:5 not-before
[127:17 2
s127:19 as soon as
s127:33 at the earliest
s128:5 source
s128:14 ICESCR art. 2(1); Abbott et al. 2000, 54 Int'l Org. 401
s129:5 rationale
s129:16 The duty reaches only as far as the party's means do.
s130:5 examples
{131:7 2
s131:7 hits
[131:13 2
s131:15 Each Party shall, «as far as possible», reduce formalities.
s131:78 It shall, «to the extent practicable», publish drafts.
s132:7 misses
[132:15 1
s132:17 Each Party shall reply as soon as possible.
s133:5 measured
{133:15 2
s133:16 hits
s133:22 14
s133:26 right
s133:33 14
{134:5 9
s134:5 id
s134:9 en.escape.capacity.resources
s135:5 category
s135:15 escape
s136:5 value
s136:12 capacity
s137:5 patterns
[138:7 11
s138:10 [maximum of] [maximum extent of] (its|their) available resources
s139:10 within [the limits of] available resources
s140:10 subject to ...8 availability of ...4 (fund~|resource~|finance|financing|means|personnel)
s141:10 depending on the availability of
s142:10 subject to [the] ...3 <fund-and-like> [being] available
s143:10 (resource~|fund~|means) permit
s144:10 <achieve-and-like> [this right|these rights|the full realization of this right|them] progressively
s145:10 progressive (realization|implementation|application|achievement)
s146:10 progressively (achieve|implement|apply|take|adopt|introduce|realize|develop|extend|increase|improve|ensure)
s147:10 (implemented|applied|achieved|introduced|realized) (progressively|gradually)
s148:10 gradually (make|made|introduced|implemented|achieved|improve|compatible|be made|develop)
s149:5 not-inside
[149:17 1
s149:19 progressive development of international law
s150:5 source
s150:14 ICESCR art. 2(1)
s151:5 rationale
s151:16 Resources and progress over time empty the duty of a date and an amount.
s152:5 examples
{153:7 2
s153:7 hits
[153:13 1
s153:15 Each Party undertakes to take steps to the «maximum of its available resources».
s154:7 misses
[154:15 1
s154:17 The Fund shall manage its resources.
s155:5 measured
{155:15 2
s155:16 hits
s155:22 11
s155:26 right
s155:33 10
"""####
}
