// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_membership: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 4
{5:5 10
s5:5 id
s5:9 en.function.membership-inclusive.open
s6:5 category
s6:15 function
s7:5 value
s7:12 membership-inclusive
s8:5 patterns
[9:7 5
s9:10 open ...10 (all|any|every) [other] (state~|nation~|country~|government~)
s10:10 open (to|for) ...2 accession by (any|all)
s11:10 open to any power
s12:10 (powers|states|governments) which have not (signed|taken part) ...14 may ...3 (adhere|accede)
s13:10 non-signatory (powers|states|governments) ...4 may (adhere|accede)
s14:5 not-after
[14:16 5
s14:18 parties
s14:29 party
s14:38 (parties|members|member)
s14:66 (which|whose|in whose|entitled|referred|invited|having)
s14:125 (members|member) of
s15:5 unless
[15:13 4
s15:15 categories
s15:29 has ratified
s15:45 ratified or acceded
s15:68 (in whose|whose territory|referred to in|contracting parties to the|invited|regional|with the consent|approval of|member of the|members of the|parties to the convention)
s16:5 source
s16:14 Goodman & Jinks 2004, p. 656
s17:5 rationale
s17:16 Anyone may come in.
s18:5 examples
{19:7 2
s19:7 hits
[19:13 1
s19:15 This Convention is «open to all States».
s20:7 misses
[20:15 1
s20:17 The meeting is open.
s21:5 measured
{21:15 2
s21:16 hits
s21:22 5
s21:25 right
s21:32 5
{22:5 8
s22:5 id
s22:9 en.function.membership-inclusive.any-state
s23:5 category
s23:15 function
s24:5 value
s24:12 membership-inclusive
s25:5 patterns
[26:7 1
s26:10 (any|all|every) [other] (state|states|nation|country|power) ...10 may ...3 (accede|become|join|sign|adhere)
s27:5 unless
[27:13 6
s27:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s27:94 invited
s27:105 invitation
s27:119 approve~
s27:131 on [the] terms
s27:149 (terms and conditions|conditions agreed|admitted|becoming a member|in whose)
s28:5 source
s28:14 Goodman & Jinks 2004, p. 656
s29:5 rationale
s29:16 Anyone may come in, where nobody need consent.
s30:5 examples
{31:7 2
s31:7 hits
[31:13 1
s31:15 «Any State may accede» to this Convention.
s32:7 misses
[32:15 1
s32:17 Any State may accede with the consent of the Parties.
{33:5 9
s33:5 id
s33:9 en.function.membership-inclusive.admit
s34:5 category
s34:15 function
s35:5 value
s35:12 membership-inclusive
s36:5 scope
[36:12 1
s36:13 resolution
s37:5 patterns
[38:7 1
s38:10 recommends ...20 be admitted to membership
s39:5 source
s39:13 project
s40:5 rationale
s40:16 A body lets a State in.
s41:5 examples
{42:7 2
s42:7 hits
[42:13 1
s42:15 «Recommends that the State be admitted to membership».
s43:7 misses
[43:15 1
s43:17 Recommends rest.
s44:5 measured
{44:15 2
s44:16 hits
s44:22 3
s44:25 right
s44:32 3
{45:5 9
s45:5 id
s45:9 en.function.membership-restrictive.conditions
s46:5 category
s46:15 function
s47:5 value
s47:12 membership-restrictive
s48:5 patterns
[49:7 29
s49:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s50:10 (admitted|invited) to (accede|membership|become a member)
s51:10 (expelled|expulsion) (from|of [a|any|the] member~)
s52:10 may expel
s53:10 suspend~ ...8 (membership|voting right~|right to vote)
s54:10 suspend~ [a|any|the|such|from|rights of] member~ (from|state|of the (council|union|organization|organisation|association|fund|bank))
s55:10 suspension of ...3 (membership|rights of membership|member)
s56:10 voting rights ...3 suspended
s57:10 suspended from ...8 (exercise|membership)
s58:10 possibility of the accession
s59:10 accession of ...4 to the (community|union|organization|association)
s60:10 (accession|membership|accede) ...12 (approval|consent|unanimous|unanimously|invitation|invited) ...6 (council|parties|member~|committee|assembly|conference)
s61:10 may ...4 (invite|be invited) ...8 (accede|join|adhere)
s62:10 cease~ to be a (member|party)
s63:10 membership ...6 (is|shall be) open to ...6 (which|that)
s64:10 participation in the agreement of
s65:10 (approval|consent|invitation|approve) ...10 (join|accede)
s66:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between|on [the] terms)
s67:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s68:10 open ...6 (accession|signature) ...6 (by|to|of) ...3 (contracting parties|parties|members|member states|states members|states which|state in|states referred|members of|any state ...6 (in whose|which))
s69:10 open ...4 (signature|accession) by the (member states|states|members|governments) (of|which|represented|that)
s70:10 open to [accession|signature] [by] any state (in|which|that|whose)
s71:10 open ...10 (signature|accession|adhesion|adherence) (by|on behalf of|to) ...2 (any member|members|member states|range states|states parties|all states parties|all members|states members|parties to|governments of|signatory|the contracting|countries)
s72:10 open until ...6 for signature on behalf of any member
s73:10 (state~|government~|organization~) to which an invitation
s74:10 terms of such (association|accession|membership)
s75:10 (lose|lost|forfeit) ...4 right to vote
s76:10 (in arrears|fails to pay) ...14 (vote|membership)
s77:10 deprived of ...6 (rights|vote|membership)
s78:5 unless
[78:13 1
s78:15 recommends ...20 be admitted
s79:5 source
s79:14 Goodman & Jinks 2004, p. 656 n.136
s80:5 rationale
s80:16 Conditions of entry, suspension or end of membership.
s81:5 examples
{82:7 2
s82:7 hits
[82:13 1
s82:15 The Assembly may «suspend the voting rights» of it.
s83:7 misses
[83:15 1
s83:17 Members shall meet.
s84:5 measured
{84:15 2
s84:16 hits
s84:22 10
s84:26 right
s84:33 10
"""####
}
