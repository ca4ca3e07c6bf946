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
[23:17 7
s23:19 (exercise|enjoyment|right~) ...16 be subject to any (formality|formalities)
s23:98 if such restrictions are necessary (for|to|in)
s23:148 benefiting from ...3 exception or limitation to the extent necessary to
s23:223 restrictions on exports ...6 necessary (in|for|to)
s23:277 extradition ...10 conditions provided
s23:318 conditions (provided|prescribed) by [the] law of the requested
s23:384 (measure~|prohibition~|or) [or|and] restriction~ [as|which|that] [are] ...4 necessary (in|for|to)
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
s31:22 30
s31:26 right
s31:33 27
{32:5 8
s32:5 id
s32:9 en.escape.limitation.grounds
s33:5 category
s33:15 escape
s34:5 value
s34:12 limitation
s35:5 patterns
[36:7 10
s36:10 necessary [in] [a] democratic society
s37:10 (rights and freedoms|rights or freedoms|rights or reputations|fundamental rights) of others
s38:10 rights or reputation of others
s39:10 for [respect of] the rights or reputations
s40:10 in the interest~ of (public safety|public order|morals)
s41:10 in the interest~ of national security or
s42:10 except on such grounds and in accordance with such procedure~
s43:10 compelling reasons of national security
s44:10 (grounds|reasons) of public (policy|order) , public security (or|and) public health
s45:10 (restricted|limited|excluded|curtailed) ...8 (for reasons of|on grounds of|on the grounds of|on the ground of) ...3 (order|morals|security|safety|health|morality)
s46:5 source
s46:14 ECHR arts. 8-11; Siracusa Principles 1984, part I
s47:5 rationale
s47:16 The grounds on which rights of persons are restricted in human rights treaties.
s48:5 examples
{49:7 2
s49:7 hits
[50:9 3
s50:12 The press may be excluded where «necessary in a democratic society».
s51:12 They must respect the «rights and freedoms of others».
s52:12 Visits may be «restricted for reasons of public order».
s53:7 misses
[54:9 1
s54:12 Measures necessary to protect public morals shall not be affected by this Agreement.
s55:5 measured
{55:15 2
s55:16 hits
s55:22 38
s55:26 right
s55:33 37
{56:5 9
s56:5 id
s56:9 en.escape.limitation.may-be-restricted
s57:5 category
s57:15 escape
s58:5 value
s58:12 limitation
s59:5 patterns
[60:7 15
s60:10 (right~|freedom~|access|liberty|communication~|correspondence|visit~|movement|expression|religion|assembly|exercise|provision~|enjoyment) ...14 (may|can|shall) [only] be (restricted|limited|curtailed|subjected to restriction~|subject to restriction~|subject to limitation~|subject to ...4 restrictions)
s61:10 (right~|freedom~) ...20 (restricted|limited|curtailed) only (by|to|in|where|when|if)
s62:10 (may|shall be entitled to|power to|right to) (restrict|curtail|limit) ...6 (right~|freedom~|liberty|movement~|residence)
s63:10 (right~|freedom~|exercise|liberty|movement) ...16 (subject to|within) such ...4 (limits|limitations|restrictions) as
s64:10 (depriving|deprive|expropriate~|nationalize~|confiscate~) ...24 (unless|except|save)
s65:10 deprived of ...4 (liberty|possessions|property|nationality|life|freedom) ...6 (except|save|unless)
s66:10 (expropriate~|nationalize~|property|possessions|investment~) ...14 (public interest|public purpose|public utility|eminent domain|general interest) ...20 (compensation|indemnity|law)
s67:10 (right~|freedom~|liberty|inviolability) ...10 not be (restricted|curtailed|limited|infringed|abridged|interfered with) ...5 (except|save|unless)
s68:10 (right~|freedom~|liberty) ...12 subject to ...4 (public order|public safety|morals|public health|national security)
s69:10 (interference|interfere) ...14 (except|save|only) ...6 (law|necessary)
s70:10 (except|save) in accordance with [the|a] [such] (law|procedure|procedures) [established|prescribed|laid down]
s71:10 (subject to|except for|under) ...4 (laws and regulations|laws|restrictions|conditions) ...8 (prohibited or regulated|national security|public order|public health)
s72:10 imperative reasons of (security|national security|military necessity)
s73:10 (shall|may|can) only be (restricted|limited) ...4 (exceptional|temporary|when|where|if|as)
s74:10 imperative (necessities|necessity) of security
s75:5 not-inside
[75:17 5
s75:19 (duration|size|number|length) ...16 (restricted|limited)
s75:79 deprived of [his|her|their] liberty shall
s75:124 deprived of [his|her|their] liberty shall ...8 (except|save|unless)
s75:195 (fund|resources|budget|liability|number|size|responsibility) ...14 (restricted|limited)
s75:286 access to the proceedings
s76:5 source
s76:14 ICCPR arts. 9, 12, 18-22; Siracusa Principles 1984, part I
s77:5 rationale
s77:16 A right that may be restricted at all is limited, whatever the grounds.
s78:5 examples
{79:7 2
s79:7 hits
[79:13 1
s79:15 «Access to books may be restricted» where discipline so requires.
s80:7 misses
[80:15 1
s80:17 The number of posts may be limited.
s81:5 measured
{81:15 2
s81:16 hits
s81:22 50
s81:26 right
s81:33 44
"""####
}
