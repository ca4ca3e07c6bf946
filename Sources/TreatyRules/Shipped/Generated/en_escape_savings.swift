// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_savings: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 2
s5:3 impair
[5:11 23
s5:12 affect
s5:20 prejudice
s5:31 impair
s5:39 derogate from
s5:54 diminish
s5:64 alter
s5:71 modify
s5:79 imply
s5:86 affecting
s5:97 impairing
s5:108 limiting
s5:118 derogating
s5:130 derogation
s5:142 prejudicing
s5:155 restricting
s5:168 implying
s5:178 detract
s5:187 waiver
s5:195 detracting
s5:208 limit or
s5:220 limit the rights
s5:239 supersede
s5:250 replace
s6:3 left-alone
[6:15 25
s6:16 right~
s6:24 obligation~
s6:37 provision~
s6:49 law~
s6:55 <agreement>
s6:68 commitment~
s6:81 application
s6:94 power~
s6:102 privilege~
s6:114 jurisdiction
s6:128 status
s6:136 position
s6:146 duty~
s6:153 competence
s6:165 validity
s6:175 freedom~
s6:185 claim~
s6:193 liability
s6:204 responsibility
s6:220 responsibilities
s6:238 entitlement~
s6:252 immunity~
s6:263 acts
s6:269 anything done
s6:284 measures taken
s7:1 rules
[8:3 2
{8:5 9
s8:5 id
s8:9 en.escape.savings.without-prejudice
s9:5 category
s9:15 escape
s10:5 value
s10:12 savings
s11:5 patterns
[12:7 5
s12:10 without [any] prejudice to
s13:10 without prejudice as to
s14:10 without prejudice (for|of)
s15:10 without (prejudicing|affecting)
s16:10 (shall|does|do|will|should) not [,] [however|therefore|in any way] [,] (prejudice|prejudge)
s17:5 not-before
[17:17 1
s17:19 waived
s18:5 source
s18:13 project
s19:5 rationale
s19:16 What is named stays as it is.
s20:5 examples
{21:7 2
s21:7 hits
[21:13 1
s21:15 «Without prejudice to» Article 5, fees may be charged.
s22:7 misses
[22:15 1
s22:17 The case was dismissed.
s23:5 measured
{23:15 2
s23:16 hits
s23:22 14
s23:26 right
s23:33 14
{24:5 9
s24:5 id
s24:9 en.escape.savings.nothing-affects
s25:5 category
s25:15 escape
s26:5 value
s26:12 savings
s27:5 patterns
[28:7 27
s28:10 (nothing|no provision~|neither) ...12 <modal-or-is> ...8 <impair>
s29:10 nothing ...8 (affects|prejudices|impairs|alters|implies)
s30:10 <modal-will-or-does> (not|in no way) [in any way|in any manner|otherwise] <touch-other-law> ...8 <left-alone>
s31:10 nothing ...14 (authorize|authorizes)
s32:10 act inconsistently with its obligations
s33:10 (inconsistent|incompatible) with its [other] obligations under international law
s34:10 in no way (affect|affects|prejudice|impair|impairs)
s35:10 no restriction upon or derogation from
s36:10 provision~ ...8 more (conducive|favourable)
s37:10 more favourable (provision~|treatment provided)
s38:10 not constitute an obstacle to
s39:10 (shall|does|do) not detract from
s40:10 (shall|does|do|will|may) not be (construed|interpreted|deemed) ...6 <touching-other-law>
s41:10 (shall not|not) (prevent|preclude) [the] maintenance [or establishment|and establishment] of
s42:10 is not intended to (affect|limit)
s43:10 (does|do|shall) not (confer|create|impose) any additional (right~|obligation~)
s44:10 (does|do|shall) not (confer|create) ...4 (additional|new|further) (right~|obligation~)
s45:10 <no-clause> ...12 (shall|may|can) ...6 (altering|modifying|diminishing|affecting|altered|waiving|enlarging) ...8 <left-alone>
s46:10 (neither|nor) ...12 (affect|affects|prejudice|prejudices) ...6 (status|right~|<left-alone>)
s47:10 (shall|does|do|will) not [in any way|otherwise] (affect|prejudice|impair|alter|modify|limit|diminish|derogate from|supersede|replace|restrict) ...10 (right~|obligation~|law~|rule~|agreement~|convention~|treaty~|validity|provisions|jurisdiction|status|claim~|privilege~|immunity~|powers|application|position)
s48:10 (in no way|in any way) ...2 (limit|impair|affect|prejudice|modify|derogate from|diminish)
s49:10 (shall|will|may|must) (in no way|in no manner|in no case|nowise) ...3 (limit|impair|affect|prejudice|modify|derogate)
s50:10 (remain|remains) (unaffected|unimpaired|reserved|intact|unaltered|unchanged)
s51:10 (in addition to|complementary to|supplement~) ...4 not ...4 (derogation|derogate|replace|supersede|in substitution)
s52:10 (right~|obligation~|provision~|law~|<agreement>) ...16 (is|are|be) not [thereby|hereby] (affected|prejudiced|impaired|modified)
s53:10 (prejudge|prejudging) ...8 (position~|right~|claim~|question~|status|delimitation)
s54:10 existing (rights|obligations|agreements|treaties) ...10 (shall|remain|continue)
s55:5 not-inside
[56:7 2
s56:10 nothing ...16 (implying|imply) for ...12 right
s57:10 (shall|do|does|will) not affect [in any way] the (interpretation|meaning|construction) ...8 <left-alone>
s58:5 source
s58:14 VCLT art. 30(2)
s59:5 rationale
s59:16 The clause keeps other rights, duties or treaties as they stand.
s60:5 examples
{61:7 2
s61:7 hits
[61:13 1
s61:15 «Nothing in this Convention shall affect» the law of the sea.
s62:7 misses
[62:15 1
s62:17 Nothing in this Agreement shall prevent a Party from acting.
s63:5 measured
{63:15 2
s63:16 hits
s63:22 24
s63:26 right
s63:33 24
"""####
}
