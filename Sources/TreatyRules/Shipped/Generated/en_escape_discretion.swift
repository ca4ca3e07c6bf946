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
{13:5 8
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
[23:7 4
s23:10 at such times as ...2 may consider <discretion-noun>
s24:10 (documentation|experts|contribution) ...6 <self> <considers> [it|them] [to be] <discretion-noun>
s25:10 <body-short> ...16 <self> [may|shall] <considers> [it|them] [to be] <discretion-noun>
s26:10 <party-and-like-3> <considers> it [to be] (desirable|useful|advisable|appropriate|necessary) to <modify-and-like>
s27:5 source
s27:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s28:5 rationale
s28:16 The party that acts is made judge of whether the escape applies. An organ that arranges its own work judges no escape.
s29:5 examples
{30:7 2
s30:7 hits
[30:13 1
s30:15 A Party may take any measure «which it considers necessary».
s31:7 misses
[31:15 1
s31:17 The panel may ask any expert as it deems appropriate.
{32:5 8
s32:5 id
s32:9 en.escape.self-judging.opinion
s33:5 category
s33:15 escape
s34:5 value
s34:12 self-judging
s35:5 patterns
[36:7 15
s36:10 in (its|his|their) [own|sole] <judgement-and-like>
s37:10 in the (judgement|judgment|opinion|view) of [the|that|a] ...3 <party-member-and-like>
s38:10 at (its|their|his|the) [sole|own|absolute|full] discretion
s39:10 at the [sole] discretion of
s40:10 right to exercise discretion
s41:10 (sole|absolute|unfettered) discretion
s42:10 (may|shall) determine to what extent
s43:10 upon such conditions as (it|they) may determine
s44:10 (subject to|upon|on|under) such ...4 as (it|they|he|the government|the state|the party) may <determine-and-like>
s45:10 provided that [the] ...4 <court-and-like> (considers|deems|is satisfied)
s46:10 (if|where|when|should|to the extent that) ...4 <self> <considers> [that] ...12 <harm>
s47:10 considered by (it|that state|the state) [to be] <discretion-noun>
s48:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that ...30 may take
s49:10 (if|where|when) ...4 (party|parties|state|country) (considers|consider) that a given practice
s50:10 (is|are) of the opinion that ...12 <harm>
s51:5 not-inside
[52:7 1
s52:10 <committee-commission-and-like> ...12 in (its|his|their) (opinion|view|judgement|judgment|discretion)
s53:5 source
s53:14 Schill & Briese 2009, 13 Max Planck UNYB 61
s54:5 rationale
s54:16 Opinion, judgement or discretion of the one who acts decides.
s55:5 examples
{56:7 2
s56:7 hits
[56:13 1
s56:15 It may refuse where, «in its opinion», the request is unlawful.
s57:7 misses
[57:15 1
s57:17 The Committee gives its opinion.
{58:5 9
s58:5 id
s58:9 en.escape.national-law.own-law
s59:5 category
s59:15 escape
s60:5 value
s60:12 national-law
s61:5 patterns
[62:7 20
s62:10 <subject-to> [the|and|with|all|any] [<provision-of-and-like>] <its-and-like> ...5 <own-law>
s63:10 <subject-to> [<the-any-and-like>] ...2 (national|domestic|internal|municipal|operative) ...4 <own-law>
s64:10 <subject-to> [the|any|all] <applicable-and-like> [domestic|national] ...2 <law-and-like>
s65:10 <subject-to> [the|any|all] [provisions of|requirements of] ...4 <law-laws-and-like> ...4 <in-force-and-like>
s66:10 under the (law applicable|applicable law|national law|domestic law)
s67:10 under [the] (its|their) (law|laws|legislation|national law|domestic law|constitution)
s68:10 (national|domestic|internal) (law|laws|legislation|regulations) ...4 <permit-and-like>
s69:10 (prescribed|determined|permitted|required|fixed|defined) by <law-national-law-and-like>
s70:10 (provided for|specified|established) (by|in) <its-their-and-like> [national|domestic] <law-legislation-and-like>
s71:10 <according-to-and-like> [its|their] (national|domestic) (conditions|circumstances|practice)
s72:10 (national|domestic) (conditions|circumstances) [and practice] permit
s73:10 (within|essentially within) the domestic jurisdiction
s74:10 (prescribed|determined|fixed|defined|regulated) by national (laws|legislation|regulations)
s75:10 national laws or regulations
s76:10 (basic concepts|fundamental principles) of its [domestic|national] legal system
s77:10 at variance with the laws
s78:10 to the laws and applicable procedures
s79:10 applicable laws and regulations
s80:10 laws and regulations of each party
s81:10 subject to [the] ...3 laws and regulations
s82:5 not-inside
[83:7 8
s83:10 <limitation-and-like> ...10 (prescribed|provided|determined|established|permitted|specified) [for] by [the] law
s84:10 (provided for by|in accordance with|pursuant to|in conformity with|consistent with) [the] [relevant|applicable|general] international law
s85:10 <subject-to> (its|their|the) ...4 obligations under ...4 law
s86:10 where in accordance with the national law of a
s87:10 subject to the fulfilment of ...6 requirements
s88:10 subject to the laws of ...8 contracting parties
s89:10 means ...14 <subject-to> ...8 <own-law>
s90:10 (register~|registered|constituted|incorporated|organized|established|recognized|lawful) ...3 <subject-to> ...4 <own-law>
s91:5 not-after
[91:16 2
s91:18 of (the|this) (committee|council|court|organization|united nations|agreement|convention|wto)
s91:114 that are consistent with
s92:5 source
s92:13 project
s93:5 rationale
s93:16 The norm holds only so far as the party's own law or policy lets it.
s94:5 examples
{95:7 2
s95:7 hits
[95:13 1
s95:15 Each Party shall, «in accordance with its domestic law», issue permits.
s96:7 misses
[96:15 1
s96:17 The Committee shall act in accordance with its rules of procedure.
{97:5 8
s97:5 id
s97:9 en.escape.capacity.possible
s98:5 category
s98:15 escape
s99:5 value
s99:12 capacity
s100:5 patterns
[101:7 17
s101:10 [as|so] far as [is|may be] [reasonably] <possible-and-like>
s102:10 (insofar|in so far) as [is|it is|may be] [reasonably] <possible-practicable-and-like>
s103:10 to the [<maximum-and-like>] [possible|practicable] extent [that is] [reasonably] <possible-practicable-and-like>
s104:10 to the (maximum|fullest|greatest|widest|full) possible extent
s105:10 to the (maximum|full|fullest) extent of its
s106:10 to the extent [that] [it is|this is] [reasonably] <possible-and-like>
s107:10 <where-and-like> [<it-is-and-like>] (possible|practicable|feasible|practical)
s108:10 (is|are|be) not [reasonably|technically] <practicable-and-like>
s109:10 (as|so) much as possible
s110:10 all (feasible|practicable) <measure-and-like>
s111:10 necessary and practicable
s112:10 best practicable means
s113:10 within [the limits of] (its|their) [own|respective|available] <means-and-like>
s114:10 (according to|in accordance with|subject to) (its|their) [respective|available|national] <means-capability-and-like>
s115:10 (in|to) the best of (its|their) ability
s116:10 circumstances permit
s117:10 conditions permit
s118:5 not-before
[118:17 2
s118:19 as soon as
s118:33 at the earliest
s119:5 source
s119:14 ICESCR art. 2(1); Abbott et al. 2000, 54 Int'l Org. 401
s120:5 rationale
s120:16 The duty reaches only as far as the party's means do.
s121:5 examples
{122:7 2
s122:7 hits
[122:13 2
s122:15 Each Party shall, «as far as possible», reduce formalities.
s122:78 It shall, «to the extent practicable», publish drafts.
s123:7 misses
[123:15 1
s123:17 Each Party shall reply as soon as possible.
{124:5 8
s124:5 id
s124:9 en.escape.capacity.resources
s125:5 category
s125:15 escape
s126:5 value
s126:12 capacity
s127:5 patterns
[128:7 10
s128:10 [maximum of] [maximum extent of] (its|their) available resources
s129:10 within [the limits of] available resources
s130:10 availability of ...3 (fund~|resource~|finance|financing|means|personnel)
s131:10 subject to [the] ...3 <fund-and-like> [being] available
s132:10 (resource~|fund~|means) permit
s133:10 <achieve-and-like> [this right|these rights|the full realization of this right|them] progressively
s134:10 progressive (realization|implementation|application|achievement|development|introduction)
s135:10 progressively (achieve|implement|apply|take|adopt|introduce|realize|develop|extend|increase|improve|ensure)
s136:10 (implemented|applied|achieved|introduced|realized) (progressively|gradually)
s137:10 gradually (make|made|introduced|implemented|achieved|improve|compatible|be made|develop)
s138:5 not-inside
[138:17 1
s138:19 progressive development of international law
s139:5 source
s139:14 ICESCR art. 2(1)
s140:5 rationale
s140:16 Resources and progress over time empty the duty of a date and an amount.
s141:5 examples
{142:7 2
s142:7 hits
[142:13 1
s142:15 Each Party undertakes to take steps to the «maximum of its available resources».
s143:7 misses
[143:15 1
s143:17 The Fund shall manage its resources.
"""####
}
