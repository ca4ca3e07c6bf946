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
{5:3 3
s5:3 no-clause-saved
[5:20 4
s5:21 nothing
s5:30 no provision
s5:44 no provisions
s5:59 none of the provisions
s6:3 impair
[6:11 23
s6:12 affect
s6:20 prejudice
s6:31 impair
s6:39 derogate from
s6:54 diminish
s6:64 alter
s6:71 modify
s6:79 imply
s6:86 affecting
s6:97 impairing
s6:108 limiting
s6:118 derogating
s6:130 derogation
s6:142 prejudicing
s6:155 restricting
s6:168 implying
s6:178 detract
s6:187 waiver
s6:195 detracting
s6:208 limit or
s6:220 limit the rights
s6:239 supersede
s6:250 replace
s7:3 left-alone
[7:15 29
s7:16 right~
s7:24 obligation~
s7:37 provision~
s7:49 law~
s7:55 <agreement>
s7:68 commitment~
s7:81 application
s7:94 power~
s7:102 privilege~
s7:114 jurisdiction
s7:128 status
s7:136 position
s7:146 duty~
s7:153 competence
s7:165 validity
s7:175 freedom~
s7:185 claim~
s7:193 engagement~
s7:206 undertaking~
s7:220 treaty~
s7:229 convention~
s7:242 liability
s7:253 responsibility
s7:269 responsibilities
s7:287 entitlement~
s7:301 immunity~
s7:312 acts
s7:318 anything done
s7:333 measures taken
s8:1 rules
[9:3 2
{9:5 10
s9:5 id
s9:9 en.escape.savings.without-prejudice
s10:5 category
s10:15 escape
s11:5 value
s11:12 savings
s12:5 patterns
[13:7 6
s13:10 without [any] prejudice to
s14:10 without prejudice as to
s15:10 without prejudice (for|of)
s16:10 without (prejudicing|affecting)
s17:10 (shall|does|do|will|should) not [,] [however|therefore|in any way] [,] (prejudice|prejudge)
s18:10 (shall|will) ...4 not (prejudice|prejudge)
s19:5 not-before
[19:17 1
s19:19 waived
s20:5 not-inside
[20:17 1
s20:19 (withdrawal|revocation|declaration) ...10 (prejudice|affect) ...6 (consideration|proceedings|examination)
s21:5 source
s21:13 project
s22:5 rationale
s22:16 What is named stays as it is.
s23:5 examples
{24:7 2
s24:7 hits
[24:13 1
s24:15 «Without prejudice to» Article 5, fees may be charged.
s25:7 misses
[25:15 1
s25:17 The case was dismissed.
s26:5 measured
{26:15 2
s26:16 hits
s26:22 50
s26:26 right
s26:33 47
{27:5 9
s27:5 id
s27:9 en.escape.savings.nothing-affects
s28:5 category
s28:15 escape
s29:5 value
s29:12 savings
s30:5 patterns
[31:7 44
s31:10 (nothing|no provision~|neither) ...12 <modal-or-is> ...8 <impair>
s32:10 nothing ...8 (affects|prejudices|impairs|alters|implies)
s33:10 <modal-will-or-does> (not|in no way) [in any way|in any manner|otherwise] <touch-other-law> ...8 <left-alone>
s34:10 nothing ...14 (authorize|authorizes)
s35:10 act inconsistently with its obligations
s36:10 (inconsistent|incompatible) with its [other] obligations under international law
s37:10 in no way (affect|affects|prejudice|impair|impairs)
s38:10 no restriction upon or derogation from
s39:10 provision~ ...8 more (conducive|favourable)
s40:10 more favourable (provision~|treatment provided)
s41:10 not constitute an obstacle to
s42:10 (constitute|constitutes|be|is) no obstacle to
s43:10 (shall|does|do|may) not (be|form) [an] obstacle to
s44:10 more favourable ...6 (prevail|prevails|take precedence|takes precedence)
s45:10 (shall|does|do|will) not (relieve|release|exempt) ...8 (from|of) ...6 (obligation~|duty~|responsibility~) ...5 (under|existing|international|incumbent|virtue|devolving|imposed)
s46:10 (no provision|nothing) ...10 (exempting|relieving|releasing) ...8 (from|of) ...4 (obligation~|duty~)
s47:10 nothing ...8 (invoked|construed|interpreted|understood|used) ...4 (justify|justifying|justification|condoning)
s48:10 nothing ...14 prevent ...8 (relations|relationships|ties)
s49:10 (shall|does|do|will) not (supersede|replace|abrogate|annul|invalidate|terminate) ...8 <left-alone>
s50:10 (right~|obligation~|provision~|law~|duty~|duties|privilege~|<agreement>) ...12 (shall|will|do|does) not be [thereby|in any way|otherwise] (affected|prejudiced|impaired|modified)
s51:10 (leave|leaves|left) (intact|untouched|unaffected|unimpaired)
s52:10 (previously|already|existing|prior|earlier|hitherto) ...20 (continue|continues|remain|remains) in force
s53:10 (right~|claim~|question~|position~|jurisdiction) ...8 (is|are) [hereby|expressly] reserved
s54:10 <left-alone> ...6 (is|are) not [thereby|hereby] (affected|prejudiced|impaired|modified)
s55:10 <no-clause-saved> ...14 (recognize|recognizing|recognition|renunciation|waiver|acknowledging|acknowledgement|acquiescence) ...8 (claim~|right~|sovereignty|status|position|title)
s56:10 nothing ...8 limits ...4 (discretion|right~|power~|authority)
s57:10 (shall|does|do) not detract from
s58:10 (shall|does|do|will|may) not be (construed|interpreted|deemed) ...6 <touching-other-law>
s59:10 (shall not|not) (prevent|preclude) [the] maintenance [or establishment|and establishment] [by ...3] of
s60:10 is not intended to (affect|limit)
s61:10 (does|do|shall) not (confer|create|impose) any additional (right~|obligation~)
s62:10 (does|do|shall) not (confer|create) ...4 (additional|new|further) (right~|obligation~)
s63:10 <no-clause> ...12 (shall|may|can) ...6 (altering|modifying|diminishing|affecting|altered|waiving|enlarging) ...8 <left-alone>
s64:10 (neither|nor) ...12 (affect|affects|prejudice|prejudices) ...6 (status|right~|<left-alone>)
s65:10 (shall|does|do|will) not [in any way|otherwise] (affect|prejudice|impair|alter|modify|limit|diminish|derogate from|supersede|replace|restrict) ...10 (right~|obligation~|law~|rule~|agreement~|convention~|treaty~|validity|provisions|jurisdiction|status|claim~|privilege~|immunity~|powers|application|position)
s66:10 (in no way|in any way) ...2 (limit|impair|affect|prejudice|modify|derogate from|diminish)
s67:10 (shall|will|may|must) (in no way|in no manner|in no case|nowise) ...3 (limit|impair|affect|prejudice|modify|derogate)
s68:10 (remain|remains) (unaffected|unimpaired|reserved|intact|unaltered|unchanged)
s69:10 (in addition to|complementary to|supplement~) ...4 not ...4 (derogation|derogate|replace|supersede|in substitution)
s70:10 (right~|obligation~|provision~|law~|<agreement>) ...16 (is|are|be) not [thereby|hereby] (affected|prejudiced|impaired|modified)
s71:10 (prejudge|prejudging) ...8 (position~|right~|claim~|question~|status|delimitation)
s72:10 existing (rights|obligations|agreements|treaties|contracts|conventions|concessions of private) ...10 (shall|remain|continue)
s73:10 nothing ...14 (construed|interpreted|understood|deemed|considered) [as] (prejudicing|affecting|impairing|inflicting|derogating)
s74:10 (prior|existing|previous|earlier) ...24 continue to have ...4 effect
s75:5 not-inside
[76:7 3
s76:10 (withdrawal|revocation|declaration) ...14 (prejudice|affect) ...6 (consideration|proceedings|examination)
s77:10 nothing ...16 (implying|imply) for ...12 right
s78:10 (shall|do|does|will) not affect [in any way] the (interpretation|meaning|construction) ...8 <left-alone>
s79:5 source
s79:14 VCLT art. 30(2)
s80:5 rationale
s80:16 The clause keeps other rights, duties or treaties as they stand.
s81:5 examples
{82:7 2
s82:7 hits
[82:13 3
s82:15 «Nothing in this Convention shall affect» the law of the sea.
s82:80 This Part «constitutes no obstacle to» relief work.
s82:135 Older treaties that are «more favourable shall prevail».
s83:7 misses
[83:15 1
s83:17 Nothing in this Agreement shall prevent a Party from acting.
s84:5 measured
{84:15 2
s84:16 hits
s84:22 50
s84:26 right
s84:33 44
"""####
}
