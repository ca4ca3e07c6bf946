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
[12:28 13
s12:29 discretion
s12:41 satisfied
s12:52 practicable
s12:65 failed
s12:73 the other
s12:84 another party
s12:99 practice
s12:109 in the opinion
s12:125 competent authority
s12:146 its meetings
s12:160 incompatible
s12:174 appropriate level
s12:193 level of protection
s14:3 as-far-as-law
[14:18 22
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
s14:260 within the framework of
s14:285 dans les limites
s14:303 sous réserve
s14:317 con sujeción
s14:331 en la medida
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
[68:26 1
s68:27 <letting>
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
{104:16 2
s104:17 category
s104:27 force
s104:34 rule
[104:40 1
s104:42 *.force.soft.deliberation
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
[125:7 6
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
{133:9 8
s133:9 instrument
s133:21 treaty
s134:9 force
[134:16 4
s134:17 permission
s134:29 obligation
s134:41 soft-obligation
s134:58 prohibition
s135:9 escape
[135:17 2
s135:18 derogation
s135:30 limitation
s136:9 bounded-in-article
s136:29 no
s137:9 addressee-not
[137:24 5
s137:25 <organ>
s137:34 authority
s137:45 authorities
s137:58 institution
s137:71 institutions
s138:9 with-phrase
[138:22 1
s138:23 <letting-go>
s139:9 words
{139:16 3
s139:17 category
s139:27 escape
s139:35 value
[139:42 2
s139:43 derogation
s139:55 limitation
s139:68 not-phrase
[139:80 1
s139:81 <own-judgement-of-others>
s140:9 without-function
[140:27 3
s140:28 final-clause
s140:42 dispute-settlement
s140:62 institution
{142:9 8
s142:9 instrument
s142:21 treaty
s143:9 force
[143:16 2
s143:17 obligation
s143:29 soft-obligation
s144:9 escape
s144:17 self-judging
s145:9 bounded-in-article
s145:29 no
s146:9 addressee
[146:20 1
s146:21 <party>
s147:9 addressee-not
[147:24 1
s147:25 <organ>
s148:9 words
{148:16 5
s148:17 category
s148:27 escape
s148:35 value
s148:42 self-judging
s148:56 has-phrase
[148:68 6
s148:69 appropriate
s148:82 necessary
s148:93 fit
s148:98 desirable
s148:109 useful
s148:117 sensitive
s148:129 not-phrase
[148:141 1
s148:142 <own-judgement-of-others>
s148:170 at
s148:174 content
s149:9 without-function
[149:27 3
s149:28 final-clause
s149:42 dispute-settlement
s149:62 institution
{150:9 8
s150:9 instrument
s150:21 treaty
s151:9 force
s151:16 permission
s152:9 escape
s152:17 suspension
s153:9 bounded-in-article
s153:29 no
s154:9 addressee
[154:20 1
s154:21 <party>
s155:9 addressee-not
[155:24 1
s155:25 <organ>
s156:9 words
{156:16 3
s156:17 category
s156:27 escape
s156:35 value
s156:42 suspension
s156:54 has-phrase
[156:66 6
s156:67 suspend
s156:76 suspension
s156:88 suspended
s156:99 suspending
s156:111 withdraw
s156:121 reintroduce
s157:9 without-function
[157:27 3
s157:28 final-clause
s157:42 sanction
s157:52 dispute-settlement
{159:9 9
s159:9 instrument
s159:21 treaty
s160:9 force
[160:16 3
s160:17 obligation
s160:29 soft-obligation
s160:46 prohibition
s161:9 escape
s161:17 national-law
s162:9 bounded-in-article
s162:29 no
s163:9 addressee
[163:20 1
s163:21 <party>
s164:9 addressee-not
[164:24 1
s164:25 <organ>
s165:9 words
{165:16 4
s165:17 category
s165:27 escape
s165:35 value
s165:42 national-law
s165:56 has-phrase
[165:68 1
s165:69 <as-far-as-law>
s165:87 not-phrase
[165:99 1
s165:100 <manner>
s166:9 not-in-sentence
[166:26 5
s166:27 who is
s166:35 who has been
s166:49 who are
s166:58 who have been
s166:73 persons subject
s167:9 without-function
[167:27 2
s167:28 final-clause
s167:42 definition
{168:9 8
s168:9 instrument
s168:21 treaty
s169:9 force
[169:16 3
s169:17 obligation
s169:29 soft-obligation
s169:46 prohibition
s170:9 escape
s170:17 capacity
s171:9 bounded-in-article
s171:29 no
s172:9 addressee
[172:20 1
s172:21 <party>
s173:9 addressee-not
[173:24 1
s173:25 <organ>
s174:9 words
{174:16 3
s174:17 category
s174:27 escape
s174:35 value
s174:42 capacity
s174:52 at
s174:56 near
s175:9 without-function
[175:27 3
s175:28 final-clause
s175:42 dispute-settlement
s175:62 binding-decision
s176:5 regime
{176:13 2
s176:14 mechanism
s176:25 coercion
s176:35 stage
s176:42 ex-post
s177:5 claims
[177:13 1
s177:14 GJ.T2.text.12
s178:5 yields-to
[178:16 1
s178:17 strategy-coercion-soft-duty
s179:5 example
{180:7 2
s180:7 wrong
s180:14 A Party may close its ports «where it considers that its security» so requires.
s181:7 right
s181:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{184:5 12
s184:5 id
s184:9 strategy-persuasion-open-term
s185:5 severity
s185:15 warning
s186:5 summary
s186:14 An open term that no body is charged to fill, where persuasion is to do the work
s187:5 message
s187:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s188:5 consider
s188:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s189:5 rationale
s189:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s192:5 source
s192:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s193:5 when
[194:7 3
{194:9 9
s194:9 force
s194:16 obligation
s195:9 precision-at-most
s195:28 2
s196:9 addressee
[196:20 1
s196:21 <party>
s197:9 addressee-not
[197:24 1
s197:25 <organ>
s198:9 verb
[198:15 1
s198:16 <aspiration>
s199:9 without-phrase
[199:25 1
s199:26 foster care
s200:9 not-in-sentence
[200:26 1
s200:27 <letting>
s201:9 words
{201:16 4
s201:17 category
s201:27 vagueness
s201:38 rule
[201:44 2
s201:46 *.vagueness.what.blank-conduct
s201:79 <open-standard>
s201:97 not-phrase
s201:109 <settled>
s201:120 at
s201:124 near
s202:9 without-function
[202:27 2
s202:28 final-clause
s202:42 dispute-settlement
{203:9 7
s203:9 force
s203:16 obligation
s204:9 precision-at-most
s204:28 3
s205:9 addressee
[205:20 1
s205:21 <party>
s206:9 addressee-not
[206:24 1
s206:25 <organ>
s207:9 words
{207:16 5
s207:17 category
s207:27 vagueness
s207:38 rule
[207:44 1
s207:46 *.vagueness.what.measures
s207:75 has-phrase
[207:87 2
s207:88 <measureless>
s207:103 all
s207:109 not-phrase
s207:121 <settled>
s207:132 at
s207:136 near
s208:9 not-in-sentence
[208:26 1
s208:27 <letting>
s209:9 without-function
[209:27 2
s209:28 final-clause
s209:42 dispute-settlement
{210:9 7
s210:9 force
s210:16 obligation
s211:9 precision-at-most
s211:28 3
s212:9 addressee
[212:20 1
s212:21 <party>
s213:9 addressee-not
[213:24 1
s213:25 <organ>
s214:9 words
{214:16 4
s214:17 category
s214:27 vagueness
s214:38 rule
[214:44 1
s214:46 *.vagueness.what.evaluative
s214:77 phrase
[214:85 1
s214:86 <measureless>
s214:102 at
s214:106 near
s215:9 not-in-sentence
[215:26 1
s215:27 <letting>
s216:9 without-function
[216:27 2
s216:28 final-clause
s216:42 dispute-settlement
s217:5 regime
{217:13 3
s217:14 mechanism
s217:25 persuasion
s217:37 stage
s217:44 ex-post
s217:53 delegation
s217:65 no
s218:5 claims
[218:13 2
s218:14 GJ.T3.persuasion.precision.3.converse
s218:53 GJ.T3.persuasion.ambiguity.2
s219:5 yields-to
[219:16 2
s219:17 strategy-coercion-vague-duty
s219:47 strategy-coercion-soft-duty
s220:5 example
{221:7 2
s221:7 wrong
s221:14 Each Party shall «take appropriate measures» to protect shared rivers.
s222:7 right
s222:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{224:5 13
s224:5 id
s224:9 strategy-persuasion-self-judging
s225:5 severity
s225:15 advice
s226:5 summary
s226:14 A ground that need not be argued for, where persuasion is to do the work
s227:5 message
s227:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s228:5 consider
s228:15 ask for reasons, given to a body that answers them
s229:5 rationale
s229:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s231:5 source
s231:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s232:5 when
[233:7 2
{233:9 7
s233:9 instrument
s233:21 treaty
s234:9 escape
s234:17 self-judging
s235:9 without-bound
[235:24 2
s235:25 notification
s235:39 third-party-review
s236:9 addressee-not
[236:24 5
s236:25 <organ>
s236:34 authority
s236:45 authorities
s236:58 institution
s236:71 institutions
s237:9 with-phrase
[237:22 1
s237:23 <letting-go>
s238:9 words
{238:16 4
s238:17 category
s238:27 escape
s238:35 value
s238:42 self-judging
s238:56 has-phrase
[238:68 1
s238:69 <own-judgement>
s238:87 not-phrase
[238:99 1
s238:100 <own-judgement-of-others>
s239:9 without-function
[239:27 3
s239:28 final-clause
s239:42 dispute-settlement
s239:62 institution
{240:9 8
s240:9 instrument
s240:21 treaty
s241:9 force
[241:16 2
s241:17 obligation
s241:29 soft-obligation
s242:9 escape
s242:17 self-judging
s243:9 without-bound
[243:24 2
s243:25 notification
s243:39 third-party-review
s244:9 addressee
[244:20 1
s244:21 <party>
s245:9 addressee-not
[245:24 1
s245:25 <organ>
s246:9 words
{246:16 5
s246:17 category
s246:27 escape
s246:35 value
s246:42 self-judging
s246:56 has-phrase
[246:68 6
s246:69 appropriate
s246:82 necessary
s246:93 fit
s246:98 desirable
s246:109 useful
s246:117 sensitive
s246:129 not-phrase
[246:141 1
s246:142 <own-judgement-of-others>
s246:170 at
s246:174 content
s247:9 without-function
[247:27 3
s247:28 final-clause
s247:42 dispute-settlement
s247:62 institution
s248:5 exempt
[248:13 1
s248:14 final-clauses
s249:5 regime
{249:13 2
s249:14 mechanism
s249:25 persuasion
s249:37 stage
s249:44 ex-post
s250:5 claims
[250:13 1
s250:14 GJ.T2.text.14.converse
s251:5 yields-to
[251:16 1
s251:17 strategy-coercion-unbounded-escape
s252:5 example
{253:7 2
s253:7 wrong
s253:14 A Party may close its ports «where it considers that its security» so requires.
s254:7 right
s254:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{257:5 13
s257:5 id
s257:9 strategy-acculturation-outrun
s258:5 severity
s258:15 warning
s259:5 summary
s259:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s260:5 message
s260:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s261:5 consider
s261:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s262:5 rationale
s262:16 It is said once of an instrument, with the other places: which duty outruns what states want, only they know. Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s267:5 source
s267:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s268:5 when
[269:7 2
{269:9 8
s269:9 instrument
s269:21 treaty
s270:9 force
[270:16 2
s270:17 obligation
s270:29 prohibition
s271:9 precision-at-least
s271:29 5
s272:9 addressee
[272:20 1
s272:21 <party>
s273:9 addressee-not
[273:24 8
s273:25 <organ>
s273:34 airline
s273:43 airlines
s273:53 institution
s273:66 institutions
s273:80 authority
s273:91 authorities
s273:104 disputing
s274:9 without-function
s274:27 <machinery>
s275:9 without-phrase
s275:25 <procedure>
s276:9 not-in-sentence
[276:26 4
s276:27 disputing
s276:38 the certificate
s276:55 the application
s276:72 the claim
{277:9 7
s277:9 instrument
s277:21 treaty
s278:9 force
s278:16 prohibition
s279:9 precision-at-least
s279:29 5
s280:9 addressee
[280:20 1
s280:21 <person>
s281:9 addressee-not
[281:24 4
s281:25 <organ>
s281:34 airline
s281:43 airlines
s281:53 investor
s282:9 without-function
s282:27 <machinery>
s283:9 without-phrase
s283:25 <procedure>
s284:5 regime
{284:13 4
s284:14 mechanism
s284:25 acculturation
s284:40 stage
s284:47 ex-post
s284:56 pathway
s284:65 cognitive
s284:76 preference-gap
[284:92 1
s284:93 high
s285:5 claims
[285:13 2
s285:14 GJ.T3.text.7
s285:28 GJ.T3.acculturation.ambiguity.1.converse
s286:5 exempt
[286:13 1
s286:14 annex
s287:5 told-once
s287:16 yes
s288:5 example
{289:7 2
s289:7 wrong
s289:14 No later than 1 January 2034 each Party «shall reduce» its duties on the goods listed in Annex I by ten per cent.
s290:7 right
s290:14 The Parties should bring down their duties in a spirit of solidarity.
{293:5 8
s293:5 id
s293:9 strategy-missing-piece
s294:5 severity
s294:15 warning
s295:5 summary
s295:14 Something that the declared strategy needs and the text lacks
s296:5 message
s296:15 {target}
s297:5 consider
s297:15 provide for it here or say where else it is provided for
s298:5 rationale
s298:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s301:5 source
s301:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s302:5 observe
s302:14 missing
{304:5 8
s304:5 id
s304:9 strategy-undercut
s305:5 severity
s305:15 warning
s306:5 summary
s306:14 Two devices in the text that get in each other's way
s307:5 message
s307:15 {target}
s308:5 consider
s308:15 separate them, in time or by giving them to different bodies
s309:5 rationale
s309:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s312:5 source
s312:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s313:5 observe
s313:14 undercut
"""####
}
