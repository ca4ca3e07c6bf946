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
s9:10 open ...10 (all|any|every) [other|peace-loving|interested] (state~|nation~|country~|government~)
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
[20:9 4
s20:12 This Convention is «open to all States».
s21:12 This Statute shall be «open to every State» for accession.
s22:12 Membership shall be «open to all peace-loving States».
s23:12 The present Agreement is «open for signature to the Governments of all States».
s24:7 misses
[24:15 1
s24:17 The meeting is open.
s25:5 measured
{25:15 2
s25:16 hits
s25:22 5
s25:25 right
s25:32 5
{26:5 9
s26:5 id
s26:9 en.function.membership-inclusive.vienna-formula
s27:5 category
s27:15 function
s28:5 value
s28:12 membership-inclusive
s29:5 patterns
[30:7 2
s30:10 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s31:10 (members|member) of the united nations ...30 may ...3 (become|accede|sign|adhere|join)
s32:5 unless
[32:13 2
s32:15 invitation
s32:29 invited
s33:5 source
s33:14 VCLT art. 81
s34:5 rationale
s34:16 The Vienna formula and its kin leave practically no State out.
s35:5 examples
{36:7 2
s36:7 hits
[36:13 1
s36:15 This Pact shall be «open for signature by all States Members of the United Nations» or of a specialized agency.
s37:7 misses
[37:15 1
s37:17 This Pact is open for signature by the members of the Council.
s38:5 measured
{38:15 2
s38:16 hits
s38:22 1
s38:25 right
s38:32 1
{39:5 8
s39:5 id
s39:9 en.function.membership-inclusive.any-state
s40:5 category
s40:15 function
s41:5 value
s41:12 membership-inclusive
s42:5 patterns
[43:7 1
s43:10 (any|all|every) [other] (state|states|nation|country|power) ...10 may ...3 (accede|become|join|sign|adhere)
s44:5 unless
[44:13 6
s44:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s44:94 invited
s44:105 invitation
s44:119 approve~
s44:131 on [the] terms
s44:149 (terms and conditions|conditions agreed|admitted|becoming a member|in whose)
s45:5 source
s45:14 Goodman & Jinks 2004, p. 656
s46:5 rationale
s46:16 Anyone may come in, where nobody need consent.
s47:5 examples
{48:7 2
s48:7 hits
[49:9 2
s49:12 «Any State may accede» to this Convention.
s50:12 «Any State not a signatory may accede» at any time.
s51:7 misses
[51:15 1
s51:17 Any State may accede with the consent of the Parties.
{52:5 9
s52:5 id
s52:9 en.function.membership-inclusive.admit
s53:5 category
s53:15 function
s54:5 value
s54:12 membership-inclusive
s55:5 scope
[55:12 1
s55:13 resolution
s56:5 patterns
[57:7 1
s57:10 recommends ...20 be admitted to membership
s58:5 source
s58:13 project
s59:5 rationale
s59:16 A body lets a State in.
s60:5 examples
{61:7 2
s61:7 hits
[61:13 1
s61:15 «Recommends that the State be admitted to membership».
s62:7 misses
[62:15 1
s62:17 Recommends rest.
s63:5 measured
{63:15 2
s63:16 hits
s63:22 3
s63:25 right
s63:32 3
{64:5 10
s64:5 id
s64:9 en.function.membership-restrictive.conditions
s65:5 category
s65:15 function
s66:5 value
s66:12 membership-restrictive
s67:5 patterns
[68:7 40
s68:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s69:10 (admitted|invited) to (accede|membership|become a member)
s70:10 (expelled|expulsion) (from|of [a|any|the] member~)
s71:10 may expel
s72:10 suspend~ ...8 (membership|voting right~|right to vote)
s73:10 suspend~ [a|any|the|such|from|rights of] member~ (from|state|of the (council|union|organization|organisation|association|fund|bank))
s74:10 suspension of ...3 (membership|rights of membership|member)
s75:10 voting rights ...3 suspended
s76:10 suspended from ...8 (exercise|membership)
s77:10 possibility of the accession
s78:10 accession of ...4 to the (community|union|organization|association)
s79:10 (accession|membership|accede) ...12 (approval|consent|unanimous|unanimously|invitation|invited) ...6 (council|parties|member~|committee|assembly|conference)
s80:10 may ...4 (invite|be invited) ...8 (accede|join|adhere)
s81:10 cease~ to be a (member|party)
s82:10 no longer a member
s83:10 (accede|accession|join) ...12 (approves|approved|consents)
s84:10 (members|states|countries) ...2 (are|shall be|may be) admitted
s85:10 (admitted|admission) ...4 (accession|membership|member)
s86:10 become a member ...10 (if|provided|upon|on condition|subject to)
s87:10 admission ...6 (agreed to|approved|decided) by
s88:10 (accession|admission|membership|accede) ...10 (on|upon) the recommendation of
s89:10 (participation|membership) ...3 open only to
s90:10 membership ...6 (is|shall be) open to ...6 (which|that)
s91:10 participation in the agreement of
s92:10 (approval|consent|invitation|approve) ...10 (join|accede)
s93:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between|on [the] terms)
s94:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s95:10 open ...6 (accession|signature) ...6 (by|to|of) ...3 (contracting parties|parties|members|member states|states members|states which|state in|states referred|members of|any state ...6 (in whose|which))
s96:10 open ...4 (signature|accession) by the (member states|states|members|governments) (of|which|represented|that)
s97:10 open to [accession|signature] [by] any state (in|which|that|whose)
s98:10 open ...10 (signature|accession|adhesion|adherence) (by|on behalf of|to) ...2 (any member|members|member states|range states|states parties|all states parties|all members|states members|parties to|governments of|signatory|the contracting|countries)
s99:10 open until ...6 for signature on behalf of any member
s100:10 (state~|government~|organization~) to which an invitation
s101:10 (ratification|accession|signature|acceptance|adherence) by any (state|party|member|country|power) which has ...2 (ratified|signed|acceded|accepted)
s102:10 candidate ...3 (accession|membership)
s103:10 (treaty|agreement|act) of accession
s104:10 terms of such (association|accession|membership)
s105:10 (lose|lost|forfeit) ...4 right to vote
s106:10 (in arrears|fails to pay) ...14 (vote|membership)
s107:10 deprived of ...6 (rights|vote|membership)
s108:5 unless
[108:13 1
s108:15 recommends ...20 be admitted
s109:5 not-inside
[109:17 2
s109:19 ratify , accept , approve or accede
s109:58 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s110:5 source
s110:14 Goodman & Jinks 2004, p. 656 n.136
s111:5 rationale
s111:16 Conditions of entry, suspension or end of membership.
s112:5 examples
{113:7 2
s113:7 hits
[114:9 9
s114:12 The Assembly may «suspend the voting rights» of it.
s115:12 States other than those mentioned may be admitted to «accession on the recommendation of» the Council.
s116:12 Any Member which has violated any covenant of the League may be declared to be «no longer a Member» by a vote of the Council.
s117:12 A Member may be «suspended from the exercise of the rights of membership».
s118:12 «Participation is open only to» coastal States of the region.
s119:12 A State which fails to pay its contribution for three years shall «cease to be a Member».
s120:12 A State may be «expelled from» the Organization by a vote of two thirds.
s121:12 New «members are admitted» by unanimous decision of the Council.
s122:12 «Accession by a State not in the region requires the consent of all the Parties».
s123:7 misses
[123:15 1
s123:17 Members shall meet.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 22
s124:26 right
s124:33 21
"""####
}
