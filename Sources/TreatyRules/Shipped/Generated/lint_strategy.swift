// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_strategy: StaticString = ####"""
{4:1 2
s4:1 sets
{6:3 17
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
s14:3 as-far-as-law
[14:18 21
s14:19 subject to
s14:31 law may provide
s14:48 laws may provide
s14:66 law so permits
s14:82 laws permit
s14:95 law permits
s14:108 to the extent
s14:123 in so far as
s14:137 insofar as
s14:149 as far as
s14:160 within the limits
s14:179 consistent with
s14:196 where permitted
s14:213 if permitted
s14:227 as permitted
s14:241 unless
s14:249 so far as
s14:260 dans les limites
s14:278 sous réserve
s14:292 con sujeción
s14:306 en la medida
s16:3 letting
[16:12 8
s16:13 effective or appropriate means
s16:45 would be ineffective
s16:67 reasonable request
s16:87 reasonable opportunity
s16:111 reasonable notice
s16:130 reasonable period
s16:149 reasonable time
s16:166 reasonable access
s17:3 measureless
[17:16 5
s17:17 appropriate
s17:30 effective
s17:41 adequate
s17:51 suitable
s17:61 sufficient
s18:3 open-standard
[18:18 4
s18:20 *.vagueness.what.measures
s18:49 *.vagueness.what.evaluative
s18:80 *.vagueness.what.degree
s18:107 *.vagueness.circumstance
s21:3 settled
[21:12 106
s21:13 applicable
s21:25 relevant
s21:35 required
s21:45 regard
s21:53 account
s21:62 into consideration
s21:82 in mind
s21:91 conscious
s21:102 in the light of
s21:119 in light of
s21:132 as the case may be
s21:152 exceptional circumstances
s21:179 circumstances
s21:194 cases
s21:201 agreed
s21:209 agreement
s21:220 interested
s21:232 wish
s21:238 wishes
s21:246 desire
s21:254 necessary
s21:265 essential
s21:276 indispensable
s21:291 vital
s21:298 desirable
s21:309 advisable
s21:320 needed
s21:328 possible
s21:338 likely
s21:346 unlikely
s21:356 liable
s21:364 potential
s21:375 potentially
s21:388 possibly
s21:398 practical
s21:409 gradually
s21:420 gradual
s21:429 progressive
s21:442 properly
s21:452 taking
s21:460 adopting
s21:470 undertaking
s21:483 making
s21:491 such measures
s21:506 the measures
s21:520 the steps
s21:531 following
s21:542 general or specific
s21:563 other legal measures
s21:585 cultural
s21:595 dignity
s21:604 dignified
s21:615 healthy
s21:624 safe
s21:630 well-being
s21:642 welfare
s21:651 prosperity
s21:663 economic development
s21:685 social development
s21:705 social progress
s21:722 peaceful
s21:732 harmful
s21:741 cruel
s21:748 inhuman
s21:757 degrading
s21:768 quality
s21:777 efficiency
s21:789 competitiveness
s21:806 normal
s21:814 just
s21:820 legitimate
s21:832 genuine
s21:841 arbitrary
s21:852 deep
s21:858 importance
s21:870 important
s21:881 especially
s21:893 particularly
s21:907 greater
s21:916 gross
s21:923 grave
s21:930 serious
s21:939 severe
s21:947 major
s21:954 minor
s21:961 large
s21:968 larger
s21:976 wide
s21:982 wider
s21:989 widest
s21:997 fullest
s21:1006 better
s21:1014 strong
s21:1022 widespread
s21:1034 systematic
s21:1046 exceptional
s21:1059 imminent
s21:1069 manifestly
s21:1081 objective
s21:1092 objectives
s21:1104 further
s21:1113 regular
s21:1122 tariff action
s21:1137 principles
s21:1149 interests
s21:1160 logistical
s23:3 manner
[23:11 8
s23:12 international
s23:27 under
s23:34 prejudice
s23:45 procedural
s23:57 by
s23:61 obligations
s23:74 confidential
s23:88 according
s24:3 machinery
[24:14 13
s24:15 final-clause
s24:29 definition
s24:41 institution
s24:54 monitoring
s24:66 review
s24:74 dispute-settlement
s24:94 binding-decision
s24:112 criticism
s24:123 capacity-building
s24:142 best-practice
s24:157 sanction
s24:167 membership-inclusive
s24:189 membership-restrictive
s26:3 procedure
[26:14 8
s26:15 notify
s26:23 inform
s26:31 transmit
s26:41 transmitted
s26:54 communicate
s26:67 communicated
s26:81 in writing
s26:93 original language
s27:3 party
[27:10 10
s27:11 party
s27:18 parties
s27:27 state
s27:34 states
s27:42 member
s27:50 members
s27:59 government
s27:71 governments
s27:84 country
s27:93 countries
s28:3 person
[28:11 8
s28:12 person
s28:20 persons
s28:29 one
s28:34 child
s28:41 children
s28:51 individual
s28:63 individuals
s28:76 people
s30:3 criteria
[30:13 3
s30:14 whether
s30:23 factors
s30:32 criteria
s31:3 no-term
[31:12 10
s31:13 as soon as possible
s31:34 as soon as practicable
s31:58 within a reasonable time
s31:84 within a reasonable period
s31:112 reasonable time
s31:129 reasonable period
s31:148 in due course
s31:163 at the earliest opportunity
s31:192 in good time
s31:206 in the near future
s32:3 organ
[32:10 38
s32:11 committee
s32:22 sub-committee
s32:37 subcommittee
s32:51 council
s32:60 commission
s32:72 court
s32:79 tribunal
s32:89 panel
s32:96 board
s32:103 bureau
s32:111 secretariat
s32:124 secretary-general
s32:143 director
s32:153 director-general
s32:171 depositary
s32:183 conference
s32:195 assembly
s32:205 chamber
s32:214 presidency
s32:226 president
s32:237 chair
s32:244 chairman
s32:254 chairperson
s32:267 prosecutor
s32:279 registrar
s32:290 registry
s32:300 arbitrator
s32:312 arbitrators
s32:325 judge
s32:332 judges
s32:340 organization
s32:354 organisation
s32:368 body
s32:374 bodies
s32:382 group
s32:389 meeting
s32:398 office
s32:406 entity
s34:1 rules
[36:3 8
{36:5 12
s36:5 id
s36:9 strategy-coercion-vague-duty
s37:5 severity
s37:15 warning
s38:5 summary
s38:14 A vague duty where coercion is to do the work
s39:5 message
s39:15 {words}: under coercion a vague duty gives no yardstick, so that a breach can be denied or explained away (Goodman & Jinks 2004, 677)
s40:5 consider
s40:15 name the act, its measure and its date; or leave the term open and charge a body to fix it before anything is enforced
s41:5 rationale
s41:16 Coercion works on costs and benefits, and costs attach to breaches that others can recognise. Precise duties narrow the room for denial, raise the reputational price of a breach and give the parties a point around which to respond. The gain of vagueness lies before: it makes the treaty easier to conclude.
s45:5 source
s45:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677-78, 686 (Table 3)
s46:5 when
[47:7 3
{47:9 9
s47:9 force
s47:16 obligation
s48:9 precision-at-most
s48:28 2
s49:9 addressee
[49:20 1
s49:21 <party>
s50:9 addressee-not
[50:24 1
s50:25 <organ>
s51:9 verb
[51:15 1
s51:16 <aspiration>
s52:9 without-phrase
[52:25 1
s52:26 foster care
s53:9 not-in-sentence
[53:26 1
s53:27 <letting>
s54:9 words
{54:16 4
s54:17 category
s54:27 vagueness
s54:38 rule
[54:44 2
s54:46 *.vagueness.what.blank-conduct
s54:79 <open-standard>
s54:97 not-phrase
s54:109 <settled>
s54:120 at
s54:124 near
s55:9 without-function
[55:27 2
s55:28 final-clause
s55:42 dispute-settlement
{56:9 7
s56:9 force
s56:16 obligation
s57:9 precision-at-most
s57:28 3
s58:9 addressee
[58:20 1
s58:21 <party>
s59:9 addressee-not
[59:24 1
s59:25 <organ>
s60:9 words
{60:16 5
s60:17 category
s60:27 vagueness
s60:38 rule
[60:44 1
s60:46 *.vagueness.what.measures
s60:75 has-phrase
[60:87 2
s60:88 <measureless>
s60:103 all
s60:109 not-phrase
s60:121 <settled>
s60:132 at
s60:136 near
s61:9 not-in-sentence
[61:26 1
s61:27 <letting>
s62:9 without-function
[62:27 2
s62:28 final-clause
s62:42 dispute-settlement
{63:9 7
s63:9 force
s63:16 obligation
s64:9 precision-at-most
s64:28 3
s65:9 addressee
[65:20 1
s65:21 <party>
s66:9 addressee-not
[66:24 1
s66:25 <organ>
s67:9 words
{67:16 4
s67:17 category
s67:27 vagueness
s67:38 rule
[67:44 1
s67:46 *.vagueness.what.evaluative
s67:77 phrase
[67:85 1
s67:86 <measureless>
s67:102 at
s67:106 near
s68:9 not-in-sentence
[68:26 2
s68:27 <letting>
s68:38 adequate opportunity
s69:9 without-function
[69:27 2
s69:28 final-clause
s69:42 dispute-settlement
s70:5 regime
{70:13 2
s70:14 mechanism
s70:25 coercion
s70:35 stage
s70:42 ex-post
s71:5 claims
[71:13 2
s71:14 GJ.T3.coercion.precision.1.converse
s71:51 GJ.T3.coercion.precision.2.converse
s72:5 yields-to
[72:16 2
s72:17 strategy-coercion-soft-duty
s72:46 strategy-coercion-unbounded-escape
s73:5 example
{74:7 2
s74:7 wrong
s74:14 Each Party shall «take appropriate measures» to protect shared rivers.
s75:7 right
s75:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{77:5 11
s77:5 id
s77:9 strategy-coercion-soft-duty
s78:5 severity
s78:15 warning
s79:5 summary
s79:14 A duty of effort where coercion is to do the work
s80:5 message
s80:15 {operator}: under coercion a duty of effort cannot be enforced, since any effort meets it (Goodman & Jinks 2004, 677)
s81:5 consider
s81:15 ask for a result by a date, and attach monitoring to it
s82:5 rationale
s82:16 What is to be rewarded or punished must be seen to be done or left undone. An attempt can always be asserted.
s84:5 source
s84:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (Table 3)
s85:5 when
[86:7 3
{86:9 7
s86:9 instrument
s86:21 treaty
s87:9 force
s87:16 soft-obligation
s88:9 addressee
[88:20 1
s88:21 <party>
s89:9 addressee-not
[89:24 1
s89:25 <organ>
s90:9 words
{90:16 2
s90:17 category
s90:27 force
s90:34 rule
[90:40 4
s90:42 *.force.soft.effort
s90:65 *.force.soft.pledge
s90:88 *.force.soft.readiness
s90:114 *.force.soft.progressive
s91:9 not-in-sentence
[91:26 7
s91:27 within
s91:35 no later than
s91:50 at the latest
s91:65 not later than
s91:81 consensus
s91:92 amicable
s91:102 amicably
s92:9 without-function
[92:27 2
s92:28 final-clause
s92:42 dispute-settlement
{93:9 7
s93:9 instrument
s93:21 treaty
s94:9 force
s94:16 soft-obligation
s95:9 addressee
[95:20 1
s95:21 <party>
s96:9 addressee-not
[96:24 1
s96:25 <organ>
s97:9 words
{97:16 3
s97:17 category
s97:27 force
s97:34 rule
[97:40 1
s97:42 *.force.soft.qualified
s97:68 has-phrase
[97:80 5
s97:81 possible
s97:91 practicable
s97:104 feasible
s97:114 extent
s97:122 appropriate
s98:9 not-in-sentence
[98:26 4
s98:27 difficulties
s98:41 disputes
s98:51 dispute
s98:60 agree on
s99:9 without-function
[99:27 2
s99:28 final-clause
s99:42 dispute-settlement
{100:9 8
s100:9 instrument
s100:21 treaty
s101:9 force
s101:16 soft-obligation
s102:9 addressee
[102:20 1
s102:21 <party>
s103:9 addressee-not
[103:24 1
s103:25 <organ>
s104:9 words
{104:16 3
s104:17 category
s104:27 force
s104:34 rule
[104:40 1
s104:42 *.force.soft.deliberation
s104:71 not-phrase
[104:83 2
s104:84 regard
s104:92 account
s105:9 without-phrase
[105:25 1
s105:26 <criteria>
s106:9 not-in-sentence
[106:26 4
s106:27 first meeting
s106:42 periods
s106:51 month
s106:58 as a
s107:9 without-function
[107:27 3
s107:28 final-clause
s107:42 dispute-settlement
s107:62 institution
s108:5 regime
{108:13 2
s108:14 mechanism
s108:25 coercion
s108:35 stage
s108:42 ex-post
s109:5 claims
[109:13 1
s109:14 GJ.T3.coercion.precision.1.converse
s110:5 example
{111:7 2
s111:7 wrong
s111:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s112:7 right
s112:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{114:5 12
s114:5 id
s114:9 strategy-coercion-unbounded-escape
s115:5 severity
s115:15 warning
s116:5 summary
s116:14 An escape without bounds where coercion is to do the work
s117:5 message
s117:15 {words}: under coercion an escape without bounds is a ground on which any breach can be defended (inferred from Goodman & Jinks 2004, 677)
s118:5 consider
s118:15 bound it by necessity, a time limit, notification or review, so that taking it can be told from a breach
s119:5 rationale
s119:16 The article claims nothing of escape clauses under coercion. The inference is that a loose ground of exception works as any vague term does, since it is part of the yardstick; a closely bounded one does not.
s122:5 source
s122:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (inferred: the article claims nothing of escapes under coercion)
s123:5 when
[125:7 7
{125:9 8
s125:9 instrument
s125:21 treaty
s126:9 force
[126:16 4
s126:17 permission
s126:29 obligation
s126:41 soft-obligation
s126:58 prohibition
s127:9 escape
s127:17 self-judging
s128:9 bounded-in-article
s128:29 no
s129:9 addressee-not
[129:24 5
s129:25 <organ>
s129:34 authority
s129:45 authorities
s129:58 institution
s129:71 institutions
s130:9 with-phrase
[130:22 1
s130:23 <letting-go>
s131:9 words
{131:16 4
s131:17 category
s131:27 escape
s131:35 value
s131:42 self-judging
s131:56 has-phrase
[131:68 1
s131:69 <own-judgement>
s131:87 not-phrase
[131:99 1
s131:100 <own-judgement-of-others>
s132:9 without-function
[132:27 3
s132:28 final-clause
s132:42 dispute-settlement
s132:62 institution
{133:9 9
s133:9 instrument
s133:21 treaty
s134:9 force
[134:16 4
s134:17 permission
s134:29 obligation
s134:41 soft-obligation
s134:58 prohibition
s135:9 escape
s135:17 derogation
s136:9 bounded-in-article
s136:29 no
s137:9 addressee
[137:20 1
s137:21 <party>
s138:9 addressee-not
[138:24 5
s138:25 <organ>
s138:34 authority
s138:45 authorities
s138:58 institution
s138:71 institutions
s139:9 with-phrase
[139:22 1
s139:23 <letting-go>
s140:9 words
{140:16 3
s140:17 category
s140:27 escape
s140:35 value
s140:42 derogation
s140:54 not-phrase
[140:66 1
s140:67 <own-judgement-of-others>
s141:9 without-function
[141:27 3
s141:28 final-clause
s141:42 dispute-settlement
s141:62 institution
{142:9 8
s142:9 instrument
s142:21 treaty
s143:9 force
[143:16 4
s143:17 permission
s143:29 obligation
s143:41 soft-obligation
s143:58 prohibition
s144:9 escape
s144:17 limitation
s145:9 bounded-in-article
s145:29 no
s146:9 addressee-not
[146:24 5
s146:25 <organ>
s146:34 authority
s146:45 authorities
s146:58 institution
s146:71 institutions
s147:9 with-phrase
[147:22 1
s147:23 <letting-go>
s148:9 words
{148:16 3
s148:17 category
s148:27 escape
s148:35 value
s148:42 limitation
s148:54 not-phrase
[148:66 1
s148:67 <own-judgement-of-others>
s149:9 without-function
[149:27 3
s149:28 final-clause
s149:42 dispute-settlement
s149:62 institution
{151:9 8
s151:9 instrument
s151:21 treaty
s152:9 force
[152:16 2
s152:17 obligation
s152:29 soft-obligation
s153:9 escape
s153:17 self-judging
s154:9 bounded-in-article
s154:29 no
s155:9 addressee
[155:20 1
s155:21 <party>
s156:9 addressee-not
[156:24 1
s156:25 <organ>
s157:9 words
{157:16 5
s157:17 category
s157:27 escape
s157:35 value
s157:42 self-judging
s157:56 has-phrase
[157:68 6
s157:69 appropriate
s157:82 necessary
s157:93 fit
s157:98 desirable
s157:109 useful
s157:117 sensitive
s157:129 not-phrase
[157:141 1
s157:142 <own-judgement-of-others>
s157:170 at
s157:174 content
s158:9 without-function
[158:27 3
s158:28 final-clause
s158:42 dispute-settlement
s158:62 institution
{159:9 8
s159:9 instrument
s159:21 treaty
s160:9 force
s160:16 permission
s161:9 escape
s161:17 suspension
s162:9 bounded-in-article
s162:29 no
s163:9 addressee
[163:20 1
s163:21 <party>
s164:9 addressee-not
[164:24 1
s164:25 <organ>
s165:9 words
{165:16 3
s165:17 category
s165:27 escape
s165:35 value
s165:42 suspension
s165:54 has-phrase
[165:66 6
s165:67 suspend
s165:76 suspension
s165:88 suspended
s165:99 suspending
s165:111 withdraw
s165:121 reintroduce
s166:9 without-function
[166:27 3
s166:28 final-clause
s166:42 sanction
s166:52 dispute-settlement
{168:9 9
s168:9 instrument
s168:21 treaty
s169:9 force
[169:16 3
s169:17 obligation
s169:29 soft-obligation
s169:46 prohibition
s170:9 escape
s170:17 national-law
s171:9 bounded-in-article
s171:29 no
s172:9 addressee
[172:20 1
s172:21 <party>
s173:9 addressee-not
[173:24 1
s173:25 <organ>
s174:9 words
{174:16 4
s174:17 category
s174:27 escape
s174:35 value
s174:42 national-law
s174:56 has-phrase
[174:68 1
s174:69 <as-far-as-law>
s174:87 not-phrase
[174:99 1
s174:100 <manner>
s175:9 not-in-sentence
[175:26 5
s175:27 who is
s175:35 who has been
s175:49 who are
s175:58 who have been
s175:73 persons subject
s176:9 without-function
[176:27 2
s176:28 final-clause
s176:42 definition
{177:9 8
s177:9 instrument
s177:21 treaty
s178:9 force
[178:16 3
s178:17 obligation
s178:29 soft-obligation
s178:46 prohibition
s179:9 escape
s179:17 capacity
s180:9 bounded-in-article
s180:29 no
s181:9 addressee
[181:20 1
s181:21 <party>
s182:9 addressee-not
[182:24 1
s182:25 <organ>
s183:9 words
{183:16 4
s183:17 category
s183:27 escape
s183:35 value
s183:42 capacity
s183:52 not-phrase
[183:64 3
s183:65 all possible
s183:79 every possible
s183:95 where possible
s183:112 at
s183:116 near
s184:9 without-function
[184:27 3
s184:28 final-clause
s184:42 dispute-settlement
s184:62 binding-decision
s185:5 regime
{185:13 2
s185:14 mechanism
s185:25 coercion
s185:35 stage
s185:42 ex-post
s186:5 claims
[186:13 1
s186:14 GJ.T2.text.12
s187:5 yields-to
[187:16 1
s187:17 strategy-coercion-soft-duty
s188:5 example
{189:7 2
s189:7 wrong
s189:14 A Party may close its ports «where it considers that» its security so requires.
s190:7 right
s190:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{193:5 12
s193:5 id
s193:9 strategy-persuasion-open-term
s194:5 severity
s194:15 warning
s195:5 summary
s195:14 An open term that no body is charged to fill, where persuasion is to do the work
s196:5 message
s196:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s197:5 consider
s197:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s198:5 rationale
s198:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s201:5 source
s201:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s202:5 when
[203:7 3
{203:9 9
s203:9 force
s203:16 obligation
s204:9 precision-at-most
s204:28 2
s205:9 addressee
[205:20 1
s205:21 <party>
s206:9 addressee-not
[206:24 1
s206:25 <organ>
s207:9 verb
[207:15 1
s207:16 <aspiration>
s208:9 without-phrase
[208:25 1
s208:26 foster care
s209:9 not-in-sentence
[209:26 1
s209:27 <letting>
s210:9 words
{210:16 4
s210:17 category
s210:27 vagueness
s210:38 rule
[210:44 2
s210:46 *.vagueness.what.blank-conduct
s210:79 <open-standard>
s210:97 not-phrase
s210:109 <settled>
s210:120 at
s210:124 near
s211:9 without-function
[211:27 2
s211:28 final-clause
s211:42 dispute-settlement
{212:9 7
s212:9 force
s212:16 obligation
s213:9 precision-at-most
s213:28 3
s214:9 addressee
[214:20 1
s214:21 <party>
s215:9 addressee-not
[215:24 1
s215:25 <organ>
s216:9 words
{216:16 5
s216:17 category
s216:27 vagueness
s216:38 rule
[216:44 1
s216:46 *.vagueness.what.measures
s216:75 has-phrase
[216:87 2
s216:88 <measureless>
s216:103 all
s216:109 not-phrase
s216:121 <settled>
s216:132 at
s216:136 near
s217:9 not-in-sentence
[217:26 1
s217:27 <letting>
s218:9 without-function
[218:27 2
s218:28 final-clause
s218:42 dispute-settlement
{219:9 7
s219:9 force
s219:16 obligation
s220:9 precision-at-most
s220:28 3
s221:9 addressee
[221:20 1
s221:21 <party>
s222:9 addressee-not
[222:24 1
s222:25 <organ>
s223:9 words
{223:16 4
s223:17 category
s223:27 vagueness
s223:38 rule
[223:44 1
s223:46 *.vagueness.what.evaluative
s223:77 phrase
[223:85 1
s223:86 <measureless>
s223:102 at
s223:106 near
s224:9 not-in-sentence
[224:26 2
s224:27 <letting>
s224:38 adequate opportunity
s225:9 without-function
[225:27 2
s225:28 final-clause
s225:42 dispute-settlement
s226:5 regime
{226:13 3
s226:14 mechanism
s226:25 persuasion
s226:37 stage
s226:44 ex-post
s226:53 delegation
s226:65 no
s227:5 claims
[227:13 2
s227:14 GJ.T3.persuasion.precision.3.converse
s227:53 GJ.T3.persuasion.ambiguity.2
s228:5 yields-to
[228:16 2
s228:17 strategy-coercion-vague-duty
s228:47 strategy-coercion-soft-duty
s229:5 example
{230:7 2
s230:7 wrong
s230:14 Each Party shall «take appropriate measures» to protect shared rivers.
s231:7 right
s231:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{233:5 13
s233:5 id
s233:9 strategy-persuasion-self-judging
s234:5 severity
s234:15 advice
s235:5 summary
s235:14 A ground that need not be argued for, where persuasion is to do the work
s236:5 message
s236:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s237:5 consider
s237:15 ask for reasons, given to a body that answers them
s238:5 rationale
s238:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s240:5 source
s240:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s241:5 when
[242:7 2
{242:9 7
s242:9 instrument
s242:21 treaty
s243:9 escape
s243:17 self-judging
s244:9 without-bound
[244:24 2
s244:25 notification
s244:39 third-party-review
s245:9 addressee-not
[245:24 5
s245:25 <organ>
s245:34 authority
s245:45 authorities
s245:58 institution
s245:71 institutions
s246:9 with-phrase
[246:22 1
s246:23 <letting-go>
s247:9 words
{247:16 4
s247:17 category
s247:27 escape
s247:35 value
s247:42 self-judging
s247:56 has-phrase
[247:68 1
s247:69 <own-judgement>
s247:87 not-phrase
[247:99 1
s247:100 <own-judgement-of-others>
s248:9 without-function
[248:27 3
s248:28 final-clause
s248:42 dispute-settlement
s248:62 institution
{249:9 8
s249:9 instrument
s249:21 treaty
s250:9 force
[250:16 2
s250:17 obligation
s250:29 soft-obligation
s251:9 escape
s251:17 self-judging
s252:9 without-bound
[252:24 2
s252:25 notification
s252:39 third-party-review
s253:9 addressee
[253:20 1
s253:21 <party>
s254:9 addressee-not
[254:24 1
s254:25 <organ>
s255:9 words
{255:16 5
s255:17 category
s255:27 escape
s255:35 value
s255:42 self-judging
s255:56 has-phrase
[255:68 6
s255:69 appropriate
s255:82 necessary
s255:93 fit
s255:98 desirable
s255:109 useful
s255:117 sensitive
s255:129 not-phrase
[255:141 1
s255:142 <own-judgement-of-others>
s255:170 at
s255:174 content
s256:9 without-function
[256:27 3
s256:28 final-clause
s256:42 dispute-settlement
s256:62 institution
s257:5 exempt
[257:13 1
s257:14 final-clauses
s258:5 regime
{258:13 2
s258:14 mechanism
s258:25 persuasion
s258:37 stage
s258:44 ex-post
s259:5 claims
[259:13 1
s259:14 GJ.T2.text.14.converse
s260:5 yields-to
[260:16 1
s260:17 strategy-coercion-unbounded-escape
s261:5 example
{262:7 2
s262:7 wrong
s262:14 A Party may close its ports «where it considers that» its security so requires.
s263:7 right
s263:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{266:5 13
s266:5 id
s266:9 strategy-acculturation-outrun
s267:5 severity
s267:15 warning
s268:5 summary
s268:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s269:5 message
s269:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s270:5 consider
s270:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s271:5 rationale
s271:16 It is said once of an instrument, with the other places: which duty outruns what states want, only they know. Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s276:5 source
s276:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s277:5 when
[278:7 2
{278:9 8
s278:9 instrument
s278:21 treaty
s279:9 force
[279:16 2
s279:17 obligation
s279:29 prohibition
s280:9 precision-at-least
s280:29 5
s281:9 addressee
[281:20 1
s281:21 <party>
s282:9 addressee-not
[282:24 8
s282:25 <organ>
s282:34 airline
s282:43 airlines
s282:53 institution
s282:66 institutions
s282:80 authority
s282:91 authorities
s282:104 disputing
s283:9 without-function
s283:27 <machinery>
s284:9 without-phrase
s284:25 <procedure>
s285:9 not-in-sentence
[285:26 4
s285:27 disputing
s285:38 the certificate
s285:55 the application
s285:72 the claim
{286:9 7
s286:9 instrument
s286:21 treaty
s287:9 force
s287:16 prohibition
s288:9 precision-at-least
s288:29 5
s289:9 addressee
[289:20 1
s289:21 <person>
s290:9 addressee-not
[290:24 4
s290:25 <organ>
s290:34 airline
s290:43 airlines
s290:53 investor
s291:9 without-function
s291:27 <machinery>
s292:9 without-phrase
s292:25 <procedure>
s293:5 regime
{293:13 4
s293:14 mechanism
s293:25 acculturation
s293:40 stage
s293:47 ex-post
s293:56 pathway
s293:65 cognitive
s293:76 preference-gap
[293:92 1
s293:93 high
s294:5 claims
[294:13 2
s294:14 GJ.T3.text.7
s294:28 GJ.T3.acculturation.ambiguity.1.converse
s295:5 exempt
[295:13 1
s295:14 annex
s296:5 told-once
s296:16 yes
s297:5 example
{298:7 2
s298:7 wrong
s298:14 No later than 1 January 2034 each Party «shall reduce» its duties on the goods listed in Annex I by ten per cent.
s299:7 right
s299:14 The Parties should bring down their duties in a spirit of solidarity.
{302:5 8
s302:5 id
s302:9 strategy-missing-piece
s303:5 severity
s303:15 warning
s304:5 summary
s304:14 Something that the declared strategy needs and the text lacks
s305:5 message
s305:15 {target}
s306:5 consider
s306:15 provide for it here or say where else it is provided for
s307:5 rationale
s307:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s310:5 source
s310:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s311:5 observe
s311:14 missing
{313:5 8
s313:5 id
s313:9 strategy-undercut
s314:5 severity
s314:15 warning
s315:5 summary
s315:14 Two devices in the text that get in each other's way
s316:5 message
s316:15 {target}
s317:5 consider
s317:15 separate them, in time or by giving them to different bodies
s318:5 rationale
s318:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s321:5 source
s321:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s322:5 observe
s322:14 undercut
"""####
}
