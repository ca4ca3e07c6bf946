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
[5:3 6
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
{26:5 7
s26:5 id
s26:9 en.function.membership-inclusive.vienna-formula
s27:5 category
s27:15 function
s28:5 value
s28:12 membership-inclusive
s29:5 patterns
[30:7 1
s30:10 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s31:5 source
s31:14 VCLT art. 81
s32:5 rationale
s32:16 The Vienna formula and its kin leave practically no State out, even where they end in those that are invited.
s33:5 examples
{34:7 2
s34:7 hits
[35:9 2
s35:12 This Pact shall be «open for signature by all States Members of the United Nations» or of a specialized agency.
s36:12 This Pact is «open for signature by any State Member of the United Nations» and any other that is invited to it.
s37:7 misses
[37:15 1
s37:17 This Pact is open for signature by the members of the Council.
{38:5 9
s38:5 id
s38:9 en.function.membership-inclusive.united-nations
s39:5 category
s39:15 function
s40:5 value
s40:12 membership-inclusive
s41:5 patterns
[42:7 1
s42:10 (members|member) of the united nations ...30 may ...3 (become|accede|sign|adhere|join)
s43:5 unless
[43:13 2
s43:15 invitation
s43:29 invited
s44:5 source
s44:14 project; after VCLT art. 81
s45:5 rationale
s45:16 Every Member of the United Nations may come in.
s46:5 examples
{47:7 2
s47:7 hits
[47:13 1
s47:15 Any «Member of the United Nations may accede» to this Pact.
s48:7 misses
[48:15 1
s48:17 A member of the United Nations may accede by invitation of the Council.
s49:5 measured
{49:15 2
s49:16 hits
s49:22 1
s49:25 right
s49:32 1
{50:5 8
s50:5 id
s50:9 en.function.membership-inclusive.any-state
s51:5 category
s51:15 function
s52:5 value
s52:12 membership-inclusive
s53:5 patterns
[54:7 1
s54:10 (any|all|every) [other] (state|states|nation|country|power) ...10 may ...3 (accede|become|join|sign|adhere)
s55:5 unless
[55:13 6
s55:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s55:94 invited
s55:105 invitation
s55:119 approve~
s55:131 on [the] terms
s55:149 (terms and conditions|conditions agreed|admitted|becoming a member|in whose)
s56:5 source
s56:14 Goodman & Jinks 2004, p. 656
s57:5 rationale
s57:16 Anyone may come in, where nobody need consent.
s58:5 examples
{59:7 2
s59:7 hits
[60:9 2
s60:12 «Any State may accede» to this Convention.
s61:12 «Any State not a signatory may accede» at any time.
s62:7 misses
[62:15 1
s62:17 Any State may accede with the consent of the Parties.
{63:5 9
s63:5 id
s63:9 en.function.membership-inclusive.admit
s64:5 category
s64:15 function
s65:5 value
s65:12 membership-inclusive
s66:5 scope
[66:12 1
s66:13 resolution
s67:5 patterns
[68:7 1
s68:10 recommends ...20 be admitted to membership
s69:5 source
s69:13 project
s70:5 rationale
s70:16 A body lets a State in.
s71:5 examples
{72:7 2
s72:7 hits
[72:13 1
s72:15 «Recommends that the State be admitted to membership».
s73:7 misses
[73:15 1
s73:17 Recommends rest.
s74:5 measured
{74:15 2
s74:16 hits
s74:22 3
s74:25 right
s74:32 3
{75:5 10
s75:5 id
s75:9 en.function.membership-restrictive.conditions
s76:5 category
s76:15 function
s77:5 value
s77:12 membership-restrictive
s78:5 patterns
[79:7 40
s79:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s80:10 (admitted|invited) to (accede|membership|become a member)
s81:10 (expelled|expulsion) (from|of [a|any|the] member~)
s82:10 may expel
s83:10 suspend~ ...8 (membership|voting right~|right to vote)
s84:10 suspend~ [a|any|the|such|from|rights of] member~ (from|state|of the (council|union|organization|organisation|association|fund|bank))
s85:10 suspension of ...3 (membership|rights of membership|member)
s86:10 voting rights ...3 suspended
s87:10 suspended from ...8 (exercise|membership)
s88:10 possibility of the accession
s89:10 accession of ...4 to the (community|union|organization|association)
s90:10 (accession|membership|accede) ...12 (approval|consent|unanimous|unanimously|invitation|invited) ...6 (council|parties|member~|committee|assembly|conference)
s91:10 may ...4 (invite|be invited) ...8 (accede|join|adhere)
s92:10 cease~ to be a (member|party)
s93:10 no longer a member
s94:10 (accede|accession|join) ...12 (approves|approved|consents)
s95:10 (members|states|countries) ...2 (are|shall be|may be) admitted
s96:10 (admitted|admission) ...4 (accession|membership|member)
s97:10 become a member ...10 (if|provided|upon|on condition|subject to)
s98:10 admission ...6 (agreed to|approved|decided) by
s99:10 (accession|admission|membership|accede) ...10 (on|upon) the recommendation of
s100:10 (participation|membership) ...3 open only to
s101:10 membership ...6 (is|shall be) open to ...6 (which|that)
s102:10 participation in the agreement of
s103:10 (approval|consent|invitation|approve) ...10 (join|accede)
s104:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between|on [the] terms)
s105:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s106:10 open ...6 (accession|signature) ...6 (by|to|of) ...3 (contracting parties|parties|members|member states|states members|states which|state in|states referred|members of|any state ...6 (in whose|which))
s107:10 open ...4 (signature|accession) by the (member states|states|members|governments) (of|which|represented|that)
s108:10 open to [accession|signature] [by] any state (in|which|that|whose)
s109:10 open ...10 (signature|accession|adhesion|adherence) (by|on behalf of|to) ...2 (any member|members|member states|range states|states parties|all states parties|all members|states members|parties to|governments of|signatory|the contracting|countries)
s110:10 open until ...6 for signature on behalf of any member
s111:10 (state~|government~|organization~) to which an invitation
s112:10 (ratification|accession|signature|acceptance|adherence) by any (state|party|member|country|power) which has ...2 (ratified|signed|acceded|accepted)
s113:10 candidate ...3 (accession|membership)
s114:10 (treaty|agreement|act) of accession
s115:10 terms of such (association|accession|membership)
s116:10 (lose|lost|forfeit) ...4 right to vote
s117:10 (in arrears|fails to pay) ...14 (vote|membership)
s118:10 deprived of ...6 (rights|vote|membership)
s119:5 unless
[119:13 1
s119:15 recommends ...20 be admitted
s120:5 not-inside
[120:17 2
s120:19 ratify , accept , approve or accede
s120:58 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s121:5 source
s121:14 Goodman & Jinks 2004, p. 656 n.136
s122:5 rationale
s122:16 Conditions of entry, suspension or end of membership.
s123:5 examples
{124:7 2
s124:7 hits
[125:9 9
s125:12 The Assembly may «suspend the voting rights» of it.
s126:12 States other than those mentioned may be admitted to «accession on the recommendation of» the Council.
s127:12 Any Member which has violated any covenant of the League may be declared to be «no longer a Member» by a vote of the Council.
s128:12 A Member may be «suspended from the exercise of the rights of membership».
s129:12 «Participation is open only to» coastal States of the region.
s130:12 A State which fails to pay its contribution for three years shall «cease to be a Member».
s131:12 A State may be «expelled from» the Organization by a vote of two thirds.
s132:12 New «members are admitted» by unanimous decision of the Council.
s133:12 «Accession by a State not in the region requires the consent of all the Parties».
s134:7 misses
[134:15 1
s134:17 Members shall meet.
s135:5 measured
{135:15 2
s135:16 hits
s135:22 22
s135:26 right
s135:33 21
"""####
}
