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
[12:7 3
s12:10 without [any] prejudice to
s13:10 without prejudice as to
s14:10 without (prejudicing|affecting)
s15:5 not-before
[15:17 1
s15:19 waived
s16:5 source
s16:13 project
s17:5 rationale
s17:16 What is named stays as it is.
s18:5 examples
{19:7 2
s19:7 hits
[19:13 1
s19:15 «Without prejudice to» Article 5, fees may be charged.
s20:7 misses
[20:15 1
s20:17 The case was dismissed.
s21:5 measured
{21:15 2
s21:16 hits
s21:22 14
s21:26 right
s21:33 14
{22:5 9
s22:5 id
s22:9 en.escape.savings.nothing-affects
s23:5 category
s23:15 escape
s24:5 value
s24:12 savings
s25:5 patterns
[26:7 15
s26:10 (nothing|no provision~|neither) ...12 <shall-should-and-like> ...8 <impair>
s27:10 nothing ...8 (affects|prejudices|impairs|alters|implies)
s28:10 <shall-will-and-like> (not|in no way) [in any way|in any manner|otherwise] <affect-and-like> ...8 <left-alone>
s29:10 nothing ...14 (authorize|authorizes)
s30:10 act inconsistently with its obligations
s31:10 (inconsistent|incompatible) with its [other] obligations under international law
s32:10 in no way (affect|affects|prejudice|impair|impairs)
s33:10 no restriction upon or derogation from
s34:10 provision~ ...8 more (conducive|favourable)
s35:10 more favourable (provision~|treatment provided)
s36:10 not constitute an obstacle to
s37:10 (shall|does|do) not detract from
s38:10 (shall|does|do|will|may) not be (construed|interpreted|deemed) ...6 <affecting-and-like>
s39:10 (shall not|not) (prevent|preclude) [the] maintenance [or establishment|and establishment] of
s40:10 is not intended to (affect|limit)
s41:5 not-inside
[42:7 1
s42:10 (shall|do|does|will) not affect [in any way] the (interpretation|meaning|construction) ...8 <left-alone>
s43:5 source
s43:14 VCLT art. 30(2)
s44:5 rationale
s44:16 The clause keeps other rights, duties or treaties as they stand.
s45:5 examples
{46:7 2
s46:7 hits
[46:13 1
s46:15 «Nothing in this Convention shall affect» the law of the sea.
s47:7 misses
[47:15 1
s47:17 Nothing in this Agreement shall prevent a Party from acting.
s48:5 measured
{48:15 2
s48:16 hits
s48:22 14
s48:26 right
s48:33 14
"""####
}
