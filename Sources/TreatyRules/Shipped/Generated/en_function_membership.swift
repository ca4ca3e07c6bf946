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
[5:3 5
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
{22:5 7
s22:5 id
s22:9 en.function.membership-inclusive.vienna-formula
s23:5 category
s23:15 function
s24:5 value
s24:12 membership-inclusive
s25:5 patterns
[26:7 1
s26:10 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s27:5 source
s27:14 VCLT art. 81
s28:5 rationale
s28:16 The Vienna formula and its kin leave practically no State out.
s29:5 examples
{30:7 2
s30:7 hits
[30:13 1
s30:15 This Pact shall be «open for signature by all States Members of the United Nations» or of a specialized agency.
s31:7 misses
[31:15 1
s31:17 This Pact is open for signature by the members of the Council.
{32:5 8
s32:5 id
s32:9 en.function.membership-inclusive.any-state
s33:5 category
s33:15 function
s34:5 value
s34:12 membership-inclusive
s35:5 patterns
[36:7 1
s36:10 (any|all|every) [other] (state|states|nation|country|power) ...10 may ...3 (accede|become|join|sign|adhere)
s37:5 unless
[37:13 6
s37:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s37:94 invited
s37:105 invitation
s37:119 approve~
s37:131 on [the] terms
s37:149 (terms and conditions|conditions agreed|admitted|becoming a member|in whose)
s38:5 source
s38:14 Goodman & Jinks 2004, p. 656
s39:5 rationale
s39:16 Anyone may come in, where nobody need consent.
s40:5 examples
{41:7 2
s41:7 hits
[41:13 1
s41:15 «Any State may accede» to this Convention.
s42:7 misses
[42:15 1
s42:17 Any State may accede with the consent of the Parties.
{43:5 9
s43:5 id
s43:9 en.function.membership-inclusive.admit
s44:5 category
s44:15 function
s45:5 value
s45:12 membership-inclusive
s46:5 scope
[46:12 1
s46:13 resolution
s47:5 patterns
[48:7 1
s48:10 recommends ...20 be admitted to membership
s49:5 source
s49:13 project
s50:5 rationale
s50:16 A body lets a State in.
s51:5 examples
{52:7 2
s52:7 hits
[52:13 1
s52:15 «Recommends that the State be admitted to membership».
s53:7 misses
[53:15 1
s53:17 Recommends rest.
s54:5 measured
{54:15 2
s54:16 hits
s54:22 3
s54:25 right
s54:32 3
{55:5 10
s55:5 id
s55:9 en.function.membership-restrictive.conditions
s56:5 category
s56:15 function
s57:5 value
s57:12 membership-restrictive
s58:5 patterns
[59:7 29
s59:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s60:10 (admitted|invited) to (accede|membership|become a member)
s61:10 (expelled|expulsion) (from|of [a|any|the] member~)
s62:10 may expel
s63:10 suspend~ ...8 (membership|voting right~|right to vote)
s64:10 suspend~ [a|any|the|such|from|rights of] member~ (from|state|of the (council|union|organization|organisation|association|fund|bank))
s65:10 suspension of ...3 (membership|rights of membership|member)
s66:10 voting rights ...3 suspended
s67:10 suspended from ...8 (exercise|membership)
s68:10 possibility of the accession
s69:10 accession of ...4 to the (community|union|organization|association)
s70:10 (accession|membership|accede) ...12 (approval|consent|unanimous|unanimously|invitation|invited) ...6 (council|parties|member~|committee|assembly|conference)
s71:10 may ...4 (invite|be invited) ...8 (accede|join|adhere)
s72:10 cease~ to be a (member|party)
s73:10 membership ...6 (is|shall be) open to ...6 (which|that)
s74:10 participation in the agreement of
s75:10 (approval|consent|invitation|approve) ...10 (join|accede)
s76:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between|on [the] terms)
s77:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s78:10 open ...6 (accession|signature) ...6 (by|to|of) ...3 (contracting parties|parties|members|member states|states members|states which|state in|states referred|members of|any state ...6 (in whose|which))
s79:10 open ...4 (signature|accession) by the (member states|states|members|governments) (of|which|represented|that)
s80:10 open to [accession|signature] [by] any state (in|which|that|whose)
s81:10 open ...10 (signature|accession|adhesion|adherence) (by|on behalf of|to) ...2 (any member|members|member states|range states|states parties|all states parties|all members|states members|parties to|governments of|signatory|the contracting|countries)
s82:10 open until ...6 for signature on behalf of any member
s83:10 (state~|government~|organization~) to which an invitation
s84:10 terms of such (association|accession|membership)
s85:10 (lose|lost|forfeit) ...4 right to vote
s86:10 (in arrears|fails to pay) ...14 (vote|membership)
s87:10 deprived of ...6 (rights|vote|membership)
s88:5 unless
[88:13 1
s88:15 recommends ...20 be admitted
s89:5 not-inside
[89:17 1
s89:19 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s90:5 source
s90:14 Goodman & Jinks 2004, p. 656 n.136
s91:5 rationale
s91:16 Conditions of entry, suspension or end of membership.
s92:5 examples
{93:7 2
s93:7 hits
[93:13 1
s93:15 The Assembly may «suspend the voting rights» of it.
s94:7 misses
[94:15 1
s94:17 Members shall meet.
s95:5 measured
{95:15 2
s95:16 hits
s95:22 10
s95:26 right
s95:33 10
"""####
}
