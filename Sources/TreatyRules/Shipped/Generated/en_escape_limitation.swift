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
[7:3 2
{7:5 8
s7:5 id
s7:9 en.escape.limitation.restrictions
s8:5 category
s8:15 escape
s9:5 value
s9:12 limitation
s10:5 patterns
[11:7 11
s11:10 subject [only] to (such|certain|reasonable|necessary|those) ...3 <limitation-restriction-and-like>
s12:10 subject to [any|such|the] <limitation-restriction-and-like> justified
s13:10 no <restriction-and-like> ...12 (other than|except) (those|such|as)
s14:10 not be subject to any ...3 (restriction~|limitation~) ...6 except
s15:10 <limitation-condition-and-like> ...6 (prescribed|provided|determined|established|permitted|imposed|specified) <by-law>
s16:10 <limitation-restriction-and-like> [which|that] [are] ...4 necessary (in|for|to)
s17:10 (restriction~|limitation~) on the (exercise|enjoyment) of ...4 <right-and-like>
s18:10 (exercise|right~|freedom~) ...12 be subject to ...3 <restriction-limitation-and-like>
s19:10 (restrict|limit|restricting|limiting) the (exercise|enjoyment) of
s20:10 limitations permitted
s21:10 restrictions permitted
s22:5 source
s22:14 ICCPR arts. 12, 18-22; Siracusa Principles 1984, part I
s23:5 rationale
s23:16 The clause that lets a right be restricted names the restriction and what it must rest on.
s24:5 examples
{25:7 2
s25:7 hits
[26:9 1
s26:12 These rights shall be «subject only to such limitations» as the law lays down.
s27:7 misses
[28:9 1
s28:12 Products shall be admitted without quantitative restrictions.
s29:5 measured
{29:15 2
s29:16 hits
s29:22 4
s29:25 right
s29:32 4
{30:5 7
s30:5 id
s30:9 en.escape.limitation.grounds
s31:5 category
s31:15 escape
s32:5 value
s32:12 limitation
s33:5 patterns
[34:7 9
s34:10 necessary [in] [a] democratic society
s35:10 (rights and freedoms|rights or freedoms|rights or reputations|fundamental rights) of others
s36:10 rights or reputation of others
s37:10 for [respect of] the rights or reputations
s38:10 in the interest~ of (public safety|public order|morals)
s39:10 in the interest~ of national security or
s40:10 except on such grounds and in accordance with such procedure~
s41:10 compelling reasons of national security
s42:10 (restricted|limited|excluded|curtailed) ...8 (for reasons of|on grounds of|on the grounds of|on the ground of) ...3 (order|morals|security|safety|health|morality)
s43:5 source
s43:14 ECHR arts. 8-11; Siracusa Principles 1984, part I
s44:5 rationale
s44:16 The grounds on which rights of persons are restricted in human rights treaties.
s45:5 examples
{46:7 2
s46:7 hits
[47:9 3
s47:12 The press may be excluded where «necessary in a democratic society».
s48:12 They must respect the «rights and freedoms of others».
s49:12 Visits may be «restricted for reasons of public order».
s50:7 misses
[51:9 1
s51:12 Measures necessary to protect public morals shall not be affected by this Agreement.
"""####
}
