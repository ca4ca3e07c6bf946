// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_strategy: StaticString = ####"""
{4:1 2
s4:1 sets
{6:3 18
s6:3 aspiration
[6:15 24
s6:16 promote
s6:25 encourage
s6:36 foster
s6:44 facilitate
s6:56 strengthen
s6:68 enhance
s6:77 improve
s6:86 contribute
s6:98 develop
s6:107 cooperate
s6:118 co-operate
s6:130 collaborate
s6:143 coordinate
s6:155 stimulate
s6:166 harmonize
s6:177 deepen
s6:185 promoted
s6:195 encouraged
s6:207 fostered
s6:217 facilitated
s6:230 strengthened
s6:244 enhanced
s6:254 improved
s6:264 developed
s8:3 letting-go
[8:15 41
s8:16 nothing in this
s8:33 nothing in the
s8:49 nothing contained
s8:68 nothing shall
s8:83 shall not apply
s8:100 does not apply
s8:116 do not apply
s8:130 not be required
s8:147 not obliged
s8:160 not bound
s8:171 may refuse
s8:183 may derogate
s8:197 may restrict
s8:211 may limit
s8:222 may suspend
s8:235 may deny
s8:245 may decline
s8:258 may withhold
s8:272 may exempt
s8:284 may prohibit
s8:298 may exclude
s8:311 may depart
s8:323 may deviate
s8:336 may authorise
s8:351 may authorize
s8:366 may permit
s8:378 may take
s8:388 may adopt
s8:399 may impose
s8:411 may close
s8:422 may be restricted
s8:441 may be limited
s8:457 may be refused
s8:473 may be denied
s8:488 may determine
s8:503 exception
s8:514 exceptions
s8:526 derogate
s8:536 derogation
s8:548 unless
s8:556 except
s10:3 own-judgement
[10:18 15
s10:19 considers
s10:30 consider
s10:40 deems
s10:47 deem
s10:53 judges
s10:61 determines to be
s10:79 determine to what
s10:98 its view
s10:108 its opinion
s10:121 its own
s10:130 itself considers
s10:148 estime
s10:156 juge
s10:162 considere
s10:173 estime nécessaire
s12:3 own-judgement-of-others
[12:28 21
s12:29 may consider
s12:43 expropriate
s12:56 expropriated
s12:70 expropriation
s12:85 nationalise
s12:98 nationalised
s12:112 nationalize
s12:125 nationalized
s12:139 discretion
s12:151 satisfied
s12:162 practicable
s12:175 failed
s12:183 the other
s12:194 another party
s12:209 practice
s12:219 in the opinion
s12:235 competent authority
s12:256 its meetings
s12:270 incompatible
s12:284 appropriate level
s12:303 level of protection
s14:3 no-way-out
[14:15 14
s14:16 incompatible
s14:30 not compatible
s14:46 has failed
s14:58 failed to fulfil
s14:76 failed to fulfill
s14:95 has not fulfilled
s14:114 does not fulfil
s14:131 does not fulfill
s14:149 not complied
s14:163 otherwise consistent with
s14:190 following conditions
s14:212 importer
s14:222 exporter
s14:232 written declaration
s16:3 as-far-as-law
[16:18 21
s16:19 subject to
s16:31 law may provide
s16:48 laws may provide
s16:66 law so permits
s16:82 laws permit
s16:95 law permits
s16:108 to the extent
s16:123 in so far as
s16:137 insofar as
s16:149 as far as
s16:160 within the limits
s16:179 consistent with
s16:196 where permitted
s16:213 if permitted
s16:227 as permitted
s16:241 unless
s16:249 so far as
s16:260 dans les limites
s16:278 sous réserve
s16:292 con sujeción
s16:306 en la medida
s18:3 letting
[18:12 12
s18:13 appropriate adjustment
s18:37 appropriate adjustments
s18:62 appropriate compensation
s18:88 adequate and effective compensation
s18:125 effective or appropriate means
s18:157 would be ineffective
s18:179 reasonable request
s18:199 reasonable opportunity
s18:223 reasonable notice
s18:242 reasonable period
s18:261 reasonable time
s18:278 reasonable access
s19:3 measureless
[19:16 5
s19:17 appropriate
s19:30 effective
s19:41 adequate
s19:51 suitable
s19:61 sufficient
s20:3 open-standard
[20:18 4
s20:20 *.vagueness.what.measures
s20:49 *.vagueness.what.evaluative
s20:80 *.vagueness.what.degree
s20:107 *.vagueness.circumstance
s23:3 settled
[23:12 106
s23:13 applicable
s23:25 relevant
s23:35 required
s23:45 regard
s23:53 account
s23:62 into consideration
s23:82 in mind
s23:91 conscious
s23:102 in the light of
s23:119 in light of
s23:132 as the case may be
s23:152 exceptional circumstances
s23:179 circumstances
s23:194 cases
s23:201 agreed
s23:209 agreement
s23:220 interested
s23:232 wish
s23:238 wishes
s23:246 desire
s23:254 necessary
s23:265 essential
s23:276 indispensable
s23:291 vital
s23:298 desirable
s23:309 advisable
s23:320 needed
s23:328 possible
s23:338 likely
s23:346 unlikely
s23:356 liable
s23:364 potential
s23:375 potentially
s23:388 possibly
s23:398 practical
s23:409 gradually
s23:420 gradual
s23:429 progressive
s23:442 properly
s23:452 taking
s23:460 adopting
s23:470 undertaking
s23:483 making
s23:491 such measures
s23:506 the measures
s23:520 the steps
s23:531 following
s23:542 general or specific
s23:563 other legal measures
s23:585 cultural
s23:595 dignity
s23:604 dignified
s23:615 healthy
s23:624 safe
s23:630 well-being
s23:642 welfare
s23:651 prosperity
s23:663 economic development
s23:685 social development
s23:705 social progress
s23:722 peaceful
s23:732 harmful
s23:741 cruel
s23:748 inhuman
s23:757 degrading
s23:768 quality
s23:777 efficiency
s23:789 competitiveness
s23:806 normal
s23:814 just
s23:820 legitimate
s23:832 genuine
s23:841 arbitrary
s23:852 deep
s23:858 importance
s23:870 important
s23:881 especially
s23:893 particularly
s23:907 greater
s23:916 gross
s23:923 grave
s23:930 serious
s23:939 severe
s23:947 major
s23:954 minor
s23:961 large
s23:968 larger
s23:976 wide
s23:982 wider
s23:989 widest
s23:997 fullest
s23:1006 better
s23:1014 strong
s23:1022 widespread
s23:1034 systematic
s23:1046 exceptional
s23:1059 imminent
s23:1069 manifestly
s23:1081 objective
s23:1092 objectives
s23:1104 further
s23:1113 regular
s23:1122 tariff action
s23:1137 principles
s23:1149 interests
s23:1160 logistical
s25:3 manner
[25:11 8
s25:12 international
s25:27 under
s25:34 prejudice
s25:45 procedural
s25:57 by
s25:61 obligations
s25:74 confidential
s25:88 according
s26:3 machinery
[26:14 13
s26:15 final-clause
s26:29 definition
s26:41 institution
s26:54 monitoring
s26:66 review
s26:74 dispute-settlement
s26:94 binding-decision
s26:112 criticism
s26:123 capacity-building
s26:142 best-practice
s26:157 sanction
s26:167 membership-inclusive
s26:189 membership-restrictive
s28:3 procedure
[28:14 8
s28:15 notify
s28:23 inform
s28:31 transmit
s28:41 transmitted
s28:54 communicate
s28:67 communicated
s28:81 in writing
s28:93 original language
s29:3 party
[29:10 10
s29:11 party
s29:18 parties
s29:27 state
s29:34 states
s29:42 member
s29:50 members
s29:59 government
s29:71 governments
s29:84 country
s29:93 countries
s30:3 person
[30:11 8
s30:12 person
s30:20 persons
s30:29 one
s30:34 child
s30:41 children
s30:51 individual
s30:63 individuals
s30:76 people
s32:3 criteria
[32:13 3
s32:14 whether
s32:23 factors
s32:32 criteria
s33:3 no-term
[33:12 10
s33:13 as soon as possible
s33:34 as soon as practicable
s33:58 within a reasonable time
s33:84 within a reasonable period
s33:112 reasonable time
s33:129 reasonable period
s33:148 in due course
s33:163 at the earliest opportunity
s33:192 in good time
s33:206 in the near future
s34:3 organ
[34:10 45
s34:11 committee
s34:22 sub-committee
s34:37 subcommittee
s34:51 council
s34:60 commission
s34:72 court
s34:79 tribunal
s34:89 panel
s34:96 board
s34:103 bureau
s34:111 secretariat
s34:124 secretary-general
s34:143 director
s34:153 director-general
s34:171 depositary
s34:183 conference
s34:195 assembly
s34:205 chamber
s34:214 presidency
s34:226 president
s34:237 chair
s34:244 chairman
s34:254 chairperson
s34:267 prosecutor
s34:279 registrar
s34:290 registry
s34:300 arbitrator
s34:312 arbitrators
s34:325 judge
s34:332 judges
s34:340 organization
s34:354 organisation
s34:368 body
s34:374 bodies
s34:382 group
s34:389 meeting
s34:398 office
s34:406 entity
s34:414 household
s34:425 crew
s34:431 staff
s34:438 personnel
s34:449 mission
s34:458 delegation
s34:470 forces
s36:1 rules
[38:3 8
{38:5 12
s38:5 id
s38:9 strategy-coercion-vague-duty
s39:5 severity
s39:15 warning
s40:5 summary
s40:14 A vague duty where coercion is to do the work
s41:5 message
s41:15 {words}: under coercion a vague duty gives no yardstick, so that a breach can be denied or explained away (Goodman & Jinks 2004, 677)
s42:5 consider
s42:15 name the act, its measure and its date; or leave the term open and charge a body to fix it before anything is enforced
s43:5 rationale
s43:16 Coercion works on costs and benefits, and costs attach to breaches that others can recognise. Precise duties narrow the room for denial, raise the reputational price of a breach and give the parties a point around which to respond. The gain of vagueness lies before: it makes the treaty easier to conclude.
s47:5 source
s47:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677-78, 686 (Table 3)
s48:5 when
[49:7 3
{49:9 9
s49:9 force
s49:16 obligation
s50:9 precision-at-most
s50:28 2
s51:9 addressee
[51:20 1
s51:21 <party>
s52:9 addressee-not
[52:24 1
s52:25 <organ>
s53:9 verb
[53:15 1
s53:16 <aspiration>
s54:9 without-phrase
[54:25 1
s54:26 foster care
s55:9 not-in-sentence
[55:26 1
s55:27 <letting>
s56:9 words
{56:16 4
s56:17 category
s56:27 vagueness
s56:38 rule
[56:44 2
s56:46 *.vagueness.what.blank-conduct
s56:79 <open-standard>
s56:97 not-phrase
s56:109 <settled>
s56:120 at
s56:124 near
s57:9 without-function
[57:27 2
s57:28 final-clause
s57:42 dispute-settlement
{58:9 7
s58:9 force
s58:16 obligation
s59:9 precision-at-most
s59:28 3
s60:9 addressee
[60:20 1
s60:21 <party>
s61:9 addressee-not
[61:24 1
s61:25 <organ>
s62:9 words
{62:16 5
s62:17 category
s62:27 vagueness
s62:38 rule
[62:44 1
s62:46 *.vagueness.what.measures
s62:75 has-phrase
[62:87 2
s62:88 <measureless>
s62:103 all
s62:109 not-phrase
s62:121 <settled>
s62:132 at
s62:136 near
s63:9 not-in-sentence
[63:26 1
s63:27 <letting>
s64:9 without-function
[64:27 2
s64:28 final-clause
s64:42 dispute-settlement
{65:9 7
s65:9 force
s65:16 obligation
s66:9 precision-at-most
s66:28 3
s67:9 addressee
[67:20 1
s67:21 <party>
s68:9 addressee-not
[68:24 1
s68:25 <organ>
s69:9 words
{69:16 4
s69:17 category
s69:27 vagueness
s69:38 rule
[69:44 1
s69:46 *.vagueness.what.evaluative
s69:77 phrase
[69:85 1
s69:86 <measureless>
s69:102 at
s69:106 near
s70:9 not-in-sentence
[70:26 2
s70:27 <letting>
s70:38 adequate opportunity
s71:9 without-function
[71:27 2
s71:28 final-clause
s71:42 dispute-settlement
s72:5 regime
{72:13 2
s72:14 mechanism
s72:25 coercion
s72:35 stage
s72:42 ex-post
s73:5 claims
[73:13 2
s73:14 GJ.T3.coercion.precision.1.converse
s73:51 GJ.T3.coercion.precision.2.converse
s74:5 yields-to
[74:16 2
s74:17 strategy-coercion-soft-duty
s74:46 strategy-coercion-unbounded-escape
s75:5 example
{76:7 2
s76:7 wrong
s76:14 Each Party shall «take appropriate measures» to protect shared rivers.
s77:7 right
s77:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{79:5 11
s79:5 id
s79:9 strategy-coercion-soft-duty
s80:5 severity
s80:15 warning
s81:5 summary
s81:14 A duty of effort where coercion is to do the work
s82:5 message
s82:15 {operator}: under coercion a duty of effort cannot be enforced, since any effort meets it (Goodman & Jinks 2004, 677)
s83:5 consider
s83:15 ask for a result by a date, and attach monitoring to it
s84:5 rationale
s84:16 What is to be rewarded or punished must be seen to be done or left undone. An attempt can always be asserted.
s86:5 source
s86:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (Table 3)
s87:5 when
[88:7 3
{88:9 7
s88:9 instrument
s88:21 treaty
s89:9 force
s89:16 soft-obligation
s90:9 addressee
[90:20 1
s90:21 <party>
s91:9 addressee-not
[91:24 1
s91:25 <organ>
s92:9 words
{92:16 2
s92:17 category
s92:27 force
s92:34 rule
[92:40 4
s92:42 *.force.soft.effort
s92:65 *.force.soft.pledge
s92:88 *.force.soft.readiness
s92:114 *.force.soft.progressive
s93:9 not-in-sentence
[93:26 8
s93:27 within
s93:35 no later than
s93:50 at the latest
s93:65 not later than
s93:81 consensus
s93:92 amicable
s93:102 amicably
s93:112 agree on the interpretation
s94:9 without-function
[94:27 2
s94:28 final-clause
s94:42 dispute-settlement
{95:9 7
s95:9 instrument
s95:21 treaty
s96:9 force
s96:16 soft-obligation
s97:9 addressee
[97:20 1
s97:21 <party>
s98:9 addressee-not
[98:24 1
s98:25 <organ>
s99:9 words
{99:16 3
s99:17 category
s99:27 force
s99:34 rule
[99:40 1
s99:42 *.force.soft.qualified
s99:68 has-phrase
[99:80 5
s99:81 possible
s99:91 practicable
s99:104 feasible
s99:114 extent
s99:122 appropriate
s100:9 not-in-sentence
[100:26 4
s100:27 difficulties
s100:41 disputes
s100:51 dispute
s100:60 agree on
s101:9 without-function
[101:27 2
s101:28 final-clause
s101:42 dispute-settlement
{102:9 8
s102:9 instrument
s102:21 treaty
s103:9 force
s103:16 soft-obligation
s104:9 addressee
[104:20 1
s104:21 <party>
s105:9 addressee-not
[105:24 1
s105:25 <organ>
s106:9 words
{106:16 3
s106:17 category
s106:27 force
s106:34 rule
[106:40 1
s106:42 *.force.soft.deliberation
s106:71 not-phrase
[106:83 2
s106:84 regard
s106:92 account
s107:9 without-phrase
[107:25 1
s107:26 <criteria>
s108:9 not-in-sentence
[108:26 4
s108:27 first meeting
s108:42 periods
s108:51 month
s108:58 as a
s109:9 without-function
[109:27 3
s109:28 final-clause
s109:42 dispute-settlement
s109:62 institution
s110:5 regime
{110:13 2
s110:14 mechanism
s110:25 coercion
s110:35 stage
s110:42 ex-post
s111:5 claims
[111:13 1
s111:14 GJ.T3.coercion.precision.1.converse
s112:5 example
{113:7 2
s113:7 wrong
s113:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s114:7 right
s114:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{116:5 12
s116:5 id
s116:9 strategy-coercion-unbounded-escape
s117:5 severity
s117:15 warning
s118:5 summary
s118:14 An escape without bounds where coercion is to do the work
s119:5 message
s119:15 {words}: under coercion an escape without bounds is a ground on which any breach can be defended (inferred from Goodman & Jinks 2004, 677)
s120:5 consider
s120:15 bound it by necessity, a time limit, notification or review, so that taking it can be told from a breach
s121:5 rationale
s121:16 The article claims nothing of escape clauses under coercion. The inference is that a loose ground of exception works as any vague term does, since it is part of the yardstick; a closely bounded one does not.
s124:5 source
s124:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (inferred: the article claims nothing of escapes under coercion)
s125:5 when
[127:7 7
{127:9 9
s127:9 instrument
s127:21 treaty
s128:9 force
[128:16 4
s128:17 permission
s128:29 obligation
s128:41 soft-obligation
s128:58 prohibition
s129:9 escape
s129:17 self-judging
s130:9 bounded-in-article
s130:29 no
s131:9 addressee-not
[131:24 5
s131:25 <organ>
s131:34 authority
s131:45 authorities
s131:58 institution
s131:71 institutions
s132:9 with-phrase
[132:22 1
s132:23 <letting-go>
s133:9 not-in-sentence
[133:26 1
s133:27 <no-way-out>
s134:9 words
{134:16 4
s134:17 category
s134:27 escape
s134:35 value
s134:42 self-judging
s134:56 has-phrase
[134:68 1
s134:69 <own-judgement>
s134:87 not-phrase
[134:99 1
s134:100 <own-judgement-of-others>
s135:9 without-function
[135:27 3
s135:28 final-clause
s135:42 dispute-settlement
s135:62 institution
{136:9 10
s136:9 instrument
s136:21 treaty
s137:9 force
[137:16 4
s137:17 permission
s137:29 obligation
s137:41 soft-obligation
s137:58 prohibition
s138:9 escape
s138:17 derogation
s139:9 bounded-in-article
s139:29 no
s140:9 addressee
[140:20 1
s140:21 <party>
s141:9 addressee-not
[141:24 5
s141:25 <organ>
s141:34 authority
s141:45 authorities
s141:58 institution
s141:71 institutions
s142:9 with-phrase
[142:22 1
s142:23 <letting-go>
s143:9 not-in-sentence
[143:26 1
s143:27 <no-way-out>
s144:9 words
{144:16 3
s144:17 category
s144:27 escape
s144:35 value
s144:42 derogation
s144:54 not-phrase
[144:66 1
s144:67 <own-judgement-of-others>
s145:9 without-function
[145:27 3
s145:28 final-clause
s145:42 dispute-settlement
s145:62 institution
{146:9 9
s146:9 instrument
s146:21 treaty
s147:9 force
[147:16 4
s147:17 permission
s147:29 obligation
s147:41 soft-obligation
s147:58 prohibition
s148:9 escape
s148:17 limitation
s149:9 bounded-in-article
s149:29 no
s150:9 addressee-not
[150:24 5
s150:25 <organ>
s150:34 authority
s150:45 authorities
s150:58 institution
s150:71 institutions
s151:9 with-phrase
[151:22 1
s151:23 <letting-go>
s152:9 not-in-sentence
[152:26 1
s152:27 <no-way-out>
s153:9 words
{153:16 3
s153:17 category
s153:27 escape
s153:35 value
s153:42 limitation
s153:54 not-phrase
[153:66 1
s153:67 <own-judgement-of-others>
s154:9 without-function
[154:27 3
s154:28 final-clause
s154:42 dispute-settlement
s154:62 institution
{156:9 8
s156:9 instrument
s156:21 treaty
s157:9 force
[157:16 2
s157:17 obligation
s157:29 soft-obligation
s158:9 escape
s158:17 self-judging
s159:9 bounded-in-article
s159:29 no
s160:9 addressee
[160:20 1
s160:21 <party>
s161:9 addressee-not
[161:24 1
s161:25 <organ>
s162:9 words
{162:16 5
s162:17 category
s162:27 escape
s162:35 value
s162:42 self-judging
s162:56 has-phrase
[162:68 6
s162:69 appropriate
s162:82 necessary
s162:93 fit
s162:98 desirable
s162:109 useful
s162:117 sensitive
s162:129 not-phrase
[162:141 1
s162:142 <own-judgement-of-others>
s162:170 at
s162:174 content
s163:9 without-function
[163:27 3
s163:28 final-clause
s163:42 dispute-settlement
s163:62 institution
{164:9 8
s164:9 instrument
s164:21 treaty
s165:9 force
s165:16 permission
s166:9 escape
s166:17 suspension
s167:9 bounded-in-article
s167:29 no
s168:9 addressee
[168:20 1
s168:21 <party>
s169:9 addressee-not
[169:24 1
s169:25 <organ>
s170:9 words
{170:16 3
s170:17 category
s170:27 escape
s170:35 value
s170:42 suspension
s170:54 has-phrase
[170:66 6
s170:67 suspend
s170:76 suspension
s170:88 suspended
s170:99 suspending
s170:111 withdraw
s170:121 reintroduce
s171:9 without-function
[171:27 3
s171:28 final-clause
s171:42 sanction
s171:52 dispute-settlement
{173:9 9
s173:9 instrument
s173:21 treaty
s174:9 force
[174:16 3
s174:17 obligation
s174:29 soft-obligation
s174:46 prohibition
s175:9 escape
s175:17 national-law
s176:9 bounded-in-article
s176:29 no
s177:9 addressee
[177:20 1
s177:21 <party>
s178:9 addressee-not
[178:24 1
s178:25 <organ>
s179:9 words
{179:16 4
s179:17 category
s179:27 escape
s179:35 value
s179:42 national-law
s179:56 has-phrase
[179:68 1
s179:69 <as-far-as-law>
s179:87 not-phrase
[179:99 1
s179:100 <manner>
s180:9 not-in-sentence
[180:26 7
s180:27 who is
s180:35 who has been
s180:49 who are
s180:58 who have been
s180:73 persons subject
s180:90 confidential
s180:104 confidentiality
s181:9 without-function
[181:27 2
s181:28 final-clause
s181:42 definition
{182:9 8
s182:9 instrument
s182:21 treaty
s183:9 force
[183:16 3
s183:17 obligation
s183:29 soft-obligation
s183:46 prohibition
s184:9 escape
s184:17 capacity
s185:9 bounded-in-article
s185:29 no
s186:9 addressee
[186:20 1
s186:21 <party>
s187:9 addressee-not
[187:24 1
s187:25 <organ>
s188:9 words
{188:16 4
s188:17 category
s188:27 escape
s188:35 value
s188:42 capacity
s188:52 not-phrase
[188:64 3
s188:65 all possible
s188:79 every possible
s188:95 where possible
s188:112 at
s188:116 near
s189:9 without-function
[189:27 3
s189:28 final-clause
s189:42 dispute-settlement
s189:62 binding-decision
s190:5 regime
{190:13 2
s190:14 mechanism
s190:25 coercion
s190:35 stage
s190:42 ex-post
s191:5 claims
[191:13 1
s191:14 GJ.T2.text.12
s192:5 yields-to
[192:16 1
s192:17 strategy-coercion-soft-duty
s193:5 example
{194:7 2
s194:7 wrong
s194:14 A Party may close its ports «where it considers that» its security so requires.
s195:7 right
s195:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{198:5 12
s198:5 id
s198:9 strategy-persuasion-open-term
s199:5 severity
s199:15 warning
s200:5 summary
s200:14 An open term that no body is charged to fill, where persuasion is to do the work
s201:5 message
s201:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s202:5 consider
s202:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s203:5 rationale
s203:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s206:5 source
s206:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s207:5 when
[208:7 3
{208:9 9
s208:9 force
s208:16 obligation
s209:9 precision-at-most
s209:28 2
s210:9 addressee
[210:20 1
s210:21 <party>
s211:9 addressee-not
[211:24 1
s211:25 <organ>
s212:9 verb
[212:15 1
s212:16 <aspiration>
s213:9 without-phrase
[213:25 1
s213:26 foster care
s214:9 not-in-sentence
[214:26 1
s214:27 <letting>
s215:9 words
{215:16 4
s215:17 category
s215:27 vagueness
s215:38 rule
[215:44 2
s215:46 *.vagueness.what.blank-conduct
s215:79 <open-standard>
s215:97 not-phrase
s215:109 <settled>
s215:120 at
s215:124 near
s216:9 without-function
[216:27 2
s216:28 final-clause
s216:42 dispute-settlement
{217:9 7
s217:9 force
s217:16 obligation
s218:9 precision-at-most
s218:28 3
s219:9 addressee
[219:20 1
s219:21 <party>
s220:9 addressee-not
[220:24 1
s220:25 <organ>
s221:9 words
{221:16 5
s221:17 category
s221:27 vagueness
s221:38 rule
[221:44 1
s221:46 *.vagueness.what.measures
s221:75 has-phrase
[221:87 2
s221:88 <measureless>
s221:103 all
s221:109 not-phrase
s221:121 <settled>
s221:132 at
s221:136 near
s222:9 not-in-sentence
[222:26 1
s222:27 <letting>
s223:9 without-function
[223:27 2
s223:28 final-clause
s223:42 dispute-settlement
{224:9 7
s224:9 force
s224:16 obligation
s225:9 precision-at-most
s225:28 3
s226:9 addressee
[226:20 1
s226:21 <party>
s227:9 addressee-not
[227:24 1
s227:25 <organ>
s228:9 words
{228:16 4
s228:17 category
s228:27 vagueness
s228:38 rule
[228:44 1
s228:46 *.vagueness.what.evaluative
s228:77 phrase
[228:85 1
s228:86 <measureless>
s228:102 at
s228:106 near
s229:9 not-in-sentence
[229:26 2
s229:27 <letting>
s229:38 adequate opportunity
s230:9 without-function
[230:27 2
s230:28 final-clause
s230:42 dispute-settlement
s231:5 regime
{231:13 3
s231:14 mechanism
s231:25 persuasion
s231:37 stage
s231:44 ex-post
s231:53 delegation
s231:65 no
s232:5 claims
[232:13 2
s232:14 GJ.T3.persuasion.precision.3.converse
s232:53 GJ.T3.persuasion.ambiguity.2
s233:5 yields-to
[233:16 2
s233:17 strategy-coercion-vague-duty
s233:47 strategy-coercion-soft-duty
s234:5 example
{235:7 2
s235:7 wrong
s235:14 Each Party shall «take appropriate measures» to protect shared rivers.
s236:7 right
s236:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{238:5 13
s238:5 id
s238:9 strategy-persuasion-self-judging
s239:5 severity
s239:15 advice
s240:5 summary
s240:14 A ground that need not be argued for, where persuasion is to do the work
s241:5 message
s241:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s242:5 consider
s242:15 ask for reasons, given to a body that answers them
s243:5 rationale
s243:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s245:5 source
s245:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s246:5 when
[247:7 2
{247:9 8
s247:9 instrument
s247:21 treaty
s248:9 escape
s248:17 self-judging
s249:9 without-bound
[249:24 2
s249:25 notification
s249:39 third-party-review
s250:9 addressee-not
[250:24 5
s250:25 <organ>
s250:34 authority
s250:45 authorities
s250:58 institution
s250:71 institutions
s251:9 with-phrase
[251:22 1
s251:23 <letting-go>
s252:9 not-in-sentence
[252:26 1
s252:27 <no-way-out>
s253:9 words
{253:16 4
s253:17 category
s253:27 escape
s253:35 value
s253:42 self-judging
s253:56 has-phrase
[253:68 1
s253:69 <own-judgement>
s253:87 not-phrase
[253:99 1
s253:100 <own-judgement-of-others>
s254:9 without-function
[254:27 3
s254:28 final-clause
s254:42 dispute-settlement
s254:62 institution
{255:9 8
s255:9 instrument
s255:21 treaty
s256:9 force
[256:16 2
s256:17 obligation
s256:29 soft-obligation
s257:9 escape
s257:17 self-judging
s258:9 without-bound
[258:24 2
s258:25 notification
s258:39 third-party-review
s259:9 addressee
[259:20 1
s259:21 <party>
s260:9 addressee-not
[260:24 1
s260:25 <organ>
s261:9 words
{261:16 5
s261:17 category
s261:27 escape
s261:35 value
s261:42 self-judging
s261:56 has-phrase
[261:68 6
s261:69 appropriate
s261:82 necessary
s261:93 fit
s261:98 desirable
s261:109 useful
s261:117 sensitive
s261:129 not-phrase
[261:141 1
s261:142 <own-judgement-of-others>
s261:170 at
s261:174 content
s262:9 without-function
[262:27 3
s262:28 final-clause
s262:42 dispute-settlement
s262:62 institution
s263:5 exempt
[263:13 1
s263:14 final-clauses
s264:5 regime
{264:13 2
s264:14 mechanism
s264:25 persuasion
s264:37 stage
s264:44 ex-post
s265:5 claims
[265:13 1
s265:14 GJ.T2.text.14.converse
s266:5 yields-to
[266:16 1
s266:17 strategy-coercion-unbounded-escape
s267:5 example
{268:7 2
s268:7 wrong
s268:14 A Party may close its ports «where it considers that» its security so requires.
s269:7 right
s269:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{272:5 13
s272:5 id
s272:9 strategy-acculturation-outrun
s273:5 severity
s273:15 warning
s274:5 summary
s274:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s275:5 message
s275:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s276:5 consider
s276:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s277:5 rationale
s277:16 It is said once of an instrument, with the other places: which duty outruns what states want, only they know. Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s282:5 source
s282:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s283:5 when
[284:7 2
{284:9 8
s284:9 instrument
s284:21 treaty
s285:9 force
[285:16 2
s285:17 obligation
s285:29 prohibition
s286:9 precision-at-least
s286:29 5
s287:9 addressee
[287:20 1
s287:21 <party>
s288:9 addressee-not
[288:24 8
s288:25 <organ>
s288:34 airline
s288:43 airlines
s288:53 institution
s288:66 institutions
s288:80 authority
s288:91 authorities
s288:104 disputing
s289:9 without-function
s289:27 <machinery>
s290:9 without-phrase
s290:25 <procedure>
s291:9 not-in-sentence
[291:26 8
s291:27 disputing
s291:38 the certificate
s291:55 the application
s291:72 the claim
s291:83 will
s291:89 congress
s291:99 house of commons
s291:117 member of parliament
{292:9 8
s292:9 instrument
s292:21 treaty
s293:9 force
s293:16 prohibition
s294:9 precision-at-least
s294:29 5
s295:9 addressee
[295:20 1
s295:21 <person>
s296:9 addressee-not
[296:24 5
s296:25 <organ>
s296:34 airline
s296:43 airlines
s296:53 investor
s296:63 delegate
s297:9 not-in-sentence
[297:26 3
s297:27 congress
s297:37 house of commons
s297:55 member of parliament
s298:9 without-function
s298:27 <machinery>
s299:9 without-phrase
s299:25 <procedure>
s300:5 regime
{300:13 4
s300:14 mechanism
s300:25 acculturation
s300:40 stage
s300:47 ex-post
s300:56 pathway
s300:65 cognitive
s300:76 preference-gap
[300:92 1
s300:93 high
s301:5 claims
[301:13 2
s301:14 GJ.T3.text.7
s301:28 GJ.T3.acculturation.ambiguity.1.converse
s302:5 exempt
[302:13 1
s302:14 annex
s303:5 told-once
s303:16 yes
s304:5 example
{305:7 2
s305:7 wrong
s305:14 No later than 1 January 2034 each Party «shall reduce» its duties on the goods listed in Annex I by ten per cent.
s306:7 right
s306:14 The Parties should bring down their duties in a spirit of solidarity.
{309:5 8
s309:5 id
s309:9 strategy-missing-piece
s310:5 severity
s310:15 warning
s311:5 summary
s311:14 Something that the declared strategy needs and the text lacks
s312:5 message
s312:15 {target}
s313:5 consider
s313:15 provide for it here or say where else it is provided for
s314:5 rationale
s314:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s317:5 source
s317:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s318:5 observe
s318:14 missing
{320:5 8
s320:5 id
s320:9 strategy-undercut
s321:5 severity
s321:15 warning
s322:5 summary
s322:14 Two devices in the text that get in each other's way
s323:5 message
s323:15 {target}
s324:5 consider
s324:15 separate them, in time or by giving them to different bodies
s325:5 rationale
s325:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s328:5 source
s328:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s329:5 observe
s329:14 undercut
"""####
}
