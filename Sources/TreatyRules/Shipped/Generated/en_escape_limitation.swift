// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_limitation: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 1
s5:3 by-law
[5:11 7
s5:12 by law
s5:20 by the law
s5:32 for by law
s5:44 in law
s5:52 by national law
s5:69 by domestic law
s5:86 by the domestic law
s6:1 rules
[7:3 3
{7:5 10
s7:5 id
s7:9 en.escape.limitation.restrictions
s8:5 category
s8:15 escape
s9:5 value
s9:12 limitation
s10:5 patterns
[11:7 11
s11:10 subject [only] to (such|certain|reasonable|necessary|those) ...3 <limits>
s12:10 subject to [any|such|the] <limits> justified
s13:10 no <restriction-word> ...12 (other than|except) (those|such|as)
s14:10 not be subject to any ...3 (restriction~|limitation~) ...6 except
s15:10 <limits-or-conditions> ...6 (prescribed|provided|determined|established|permitted|imposed|specified) <by-law>
s16:10 <limits> [which|that] [are] ...4 necessary (in|for|to)
s17:10 (restriction~|limitation~) on the (exercise|enjoyment) of ...4 <right-or-freedom>
s18:10 (exercise|right~|freedom~) ...12 be subject to ...3 <restriction-or-formality>
s19:10 (restrict|limit|restricting|limiting) the (exercise|enjoyment) of
s20:10 limitations permitted
s21:10 restrictions permitted
s22:5 not-after
[22:16 1
s22:18 of (gold|silver)
s23:5 not-inside
[23:17 1
s23:19 (measure~|prohibition~|or) [or|and] restriction~ [as|which|that] [are] ...4 necessary
s24:5 source
s24:14 ICCPR arts. 12, 18-22; Siracusa Principles 1984, part I
s25:5 rationale
s25:16 The clause that lets a right be restricted names the restriction and what it must rest on.
s26:5 examples
{27:7 2
s27:7 hits
[28:9 1
s28:12 These rights shall be «subject only to such limitations» as the law lays down.
s29:7 misses
[30:9 1
s30:12 Products shall be admitted without quantitative restrictions.
s31:5 measured
{31:15 2
s31:16 hits
s31:22 6
s31:25 right
s31:32 6
{32:5 8
s32:5 id
s32:9 en.escape.limitation.grounds
s33:5 category
s33:15 escape
s34:5 value
s34:12 limitation
s35:5 patterns
[36:7 9
s36:10 necessary [in] [a] democratic society
s37:10 (rights and freedoms|rights or freedoms|rights or reputations|fundamental rights) of others
s38:10 rights or reputation of others
s39:10 for [respect of] the rights or reputations
s40:10 in the interest~ of (public safety|public order|morals)
s41:10 in the interest~ of national security or
s42:10 except on such grounds and in accordance with such procedure~
s43:10 compelling reasons of national security
s44:10 (restricted|limited|excluded|curtailed) ...8 (for reasons of|on grounds of|on the grounds of|on the ground of) ...3 (order|morals|security|safety|health|morality)
s45:5 source
s45:14 ECHR arts. 8-11; Siracusa Principles 1984, part I
s46:5 rationale
s46:16 The grounds on which rights of persons are restricted in human rights treaties.
s47:5 examples
{48:7 2
s48:7 hits
[49:9 3
s49:12 The press may be excluded where «necessary in a democratic society».
s50:12 They must respect the «rights and freedoms of others».
s51:12 Visits may be «restricted for reasons of public order».
s52:7 misses
[53:9 1
s53:12 Measures necessary to protect public morals shall not be affected by this Agreement.
s54:5 measured
{54:15 2
s54:16 hits
s54:22 8
s54:25 right
s54:32 7
{55:5 9
s55:5 id
s55:9 en.escape.limitation.may-be-restricted
s56:5 category
s56:15 escape
s57:5 value
s57:12 limitation
s58:5 patterns
[59:7 10
s59:10 (right~|freedom~|access|liberty|communication~|correspondence|visit~|movement|expression|religion|assembly|exercise|provision~|enjoyment) ...14 (may|can|shall) [only] be (restricted|limited|curtailed|subjected to restriction~|subject to restriction~|subject to limitation~|subject to ...4 restrictions)
s60:10 (right~|freedom~) ...20 (restricted|limited|curtailed) only (by|to|in|where|when|if)
s61:10 (may|shall be entitled to|power to|right to) (restrict|curtail|limit) ...6 (right~|freedom~|liberty|movement~|residence)
s62:10 (subject to|within) such ...4 (limits|limitations|restrictions) as
s63:10 deprived of ...4 (liberty|possessions|property|nationality|life|freedom) ...6 except
s64:10 except in accordance with [the|a] [such] (law|procedure|procedures) [established|prescribed|laid down]
s65:10 (subject to|except for|under) ...4 (laws and regulations|laws|restrictions|conditions) ...8 (prohibited or regulated|national security|public order|public health)
s66:10 imperative reasons of (security|national security|military necessity)
s67:10 (shall|may|can) only be (restricted|limited) ...4 (exceptional|temporary|when|where|if|as)
s68:10 imperative (necessities|necessity) of security
s69:5 not-inside
[69:17 2
s69:19 (fund|resources|budget|liability|number|size|responsibility) ...14 (restricted|limited)
s69:110 access to the proceedings
s70:5 source
s70:14 ICCPR arts. 9, 12, 18-22; Siracusa Principles 1984, part I
s71:5 rationale
s71:16 A right that may be restricted at all is limited, whatever the grounds.
s72:5 examples
{73:7 2
s73:7 hits
[73:13 1
s73:15 «Access to books may be restricted» where discipline so requires.
s74:7 misses
[74:15 1
s74:17 The number of posts may be limited.
s75:5 measured
{75:15 2
s75:16 hits
s75:22 5
s75:25 right
s75:32 4
"""####
}
