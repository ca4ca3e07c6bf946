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
{5:5 11
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
s14:5 not-inside
[14:17 1
s14:19 open to [merchant] (vessels|ships|aircraft|the traffic) ...6 (state~|nation~)
s15:5 not-after
[15:16 8
s15:18 (coastal|caspian|mentioned|littoral|riparian|regional|european|american|african|or separate)
s15:114 who
s15:121 that share~
s15:136 parties
s15:147 party
s15:156 (parties|members|member)
s15:184 (which|whose|in whose|entitled|referred|invited|having)
s15:243 (members|member) of
s16:5 unless
[16:13 4
s16:15 categories
s16:29 has ratified
s16:45 ratified or acceded
s16:68 (in whose|whose territory|referred to in|contracting parties to the|invited|regional|with the consent|approval of|member of the|members of the|parties to the convention)
s17:5 source
s17:14 Goodman & Jinks 2004, p. 656
s18:5 rationale
s18:16 Anyone may come in.
s19:5 examples
{20:7 2
s20:7 hits
[21:9 4
s21:12 This Convention is «open to all States».
s22:12 This Statute shall be «open to every State» for accession.
s23:12 Membership shall be «open to all peace-loving States».
s24:12 The present Agreement is «open for signature to the Governments of all States».
s25:7 misses
[25:15 1
s25:17 The meeting is open.
s26:5 measured
{26:15 2
s26:16 hits
s26:22 18
s26:26 right
s26:33 16
{27:5 8
s27:5 id
s27:9 en.function.membership-inclusive.vienna-formula
s28:5 category
s28:15 function
s29:5 value
s29:12 membership-inclusive
s30:5 patterns
[31:7 1
s31:10 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s32:5 source
s32:14 VCLT art. 81
s33:5 rationale
s33:16 The Vienna formula and its kin leave practically no State out, even where they end in those that are invited.
s34:5 measured
{34:15 2
s34:16 hits
s34:22 6
s34:25 right
s34:32 6
s35:5 examples
{36:7 2
s36:7 hits
[37:9 2
s37:12 This Pact shall be «open for signature by all States Members of the United Nations» or of a specialized agency.
s38:12 This Pact is «open for signature by any State Member of the United Nations» and any other that is invited to it.
s39:7 misses
[39:15 1
s39:17 This Pact is open for signature by the members of the Council.
{40:5 10
s40:5 id
s40:9 en.function.membership-inclusive.united-nations
s41:5 category
s41:15 function
s42:5 value
s42:12 membership-inclusive
s43:5 patterns
[44:7 1
s44:10 (members|member) of the united nations ...30 may ...3 (become|accede|sign|adhere|join)
s45:5 not-inside
[45:17 1
s45:19 not a (member|members) of the united nations ...30 may ...3 (become|accede|sign|adhere|join)
s46:5 unless
[46:13 2
s46:15 invitation
s46:29 invited
s47:5 source
s47:14 project; after VCLT art. 81
s48:5 rationale
s48:16 Every Member of the United Nations may come in.
s49:5 examples
{50:7 2
s50:7 hits
[50:13 1
s50:15 Any «Member of the United Nations may accede» to this Pact.
s51:7 misses
[51:15 1
s51:17 A member of the United Nations may accede by invitation of the Council.
s52:5 measured
{52:15 2
s52:16 hits
s52:22 3
s52:25 right
s52:32 3
{53:5 9
s53:5 id
s53:9 en.function.membership-inclusive.any-state
s54:5 category
s54:15 function
s55:5 value
s55:12 membership-inclusive
s56:5 patterns
[57:7 1
s57:10 (any|all|every) [other] (state|states|nation|country|power) ...10 may ...3 (accede|become|join|sign|adhere)
s58:5 unless
[58:13 6
s58:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s58:94 invited
s58:105 invitation
s58:119 approve~
s58:131 on [the] terms
s58:149 (terms and conditions|conditions agreed|admitted|becoming a member|in whose)
s59:5 source
s59:14 Goodman & Jinks 2004, p. 656
s60:5 rationale
s60:16 Anyone may come in, where nobody need consent.
s61:5 measured
{61:15 2
s61:16 hits
s61:22 1
s61:25 right
s61:32 1
s62:5 examples
{63:7 2
s63:7 hits
[64:9 2
s64:12 «Any State may accede» to this Convention.
s65:12 «Any State not a signatory may accede» at any time.
s66:7 misses
[66:15 1
s66:17 Any State may accede with the consent of the Parties.
{67:5 9
s67:5 id
s67:9 en.function.membership-inclusive.admit
s68:5 category
s68:15 function
s69:5 value
s69:12 membership-inclusive
s70:5 scope
[70:12 1
s70:13 resolution
s71:5 patterns
[72:7 1
s72:10 recommends ...20 be admitted to membership
s73:5 source
s73:13 project
s74:5 rationale
s74:16 A body lets a State in.
s75:5 examples
{76:7 2
s76:7 hits
[76:13 1
s76:15 «Recommends that the State be admitted to membership».
s77:7 misses
[77:15 1
s77:17 Recommends rest.
s78:5 measured
{78:15 2
s78:16 hits
s78:22 3
s78:25 right
s78:32 3
{79:5 10
s79:5 id
s79:9 en.function.membership-restrictive.conditions
s80:5 category
s80:15 function
s81:5 value
s81:12 membership-restrictive
s82:5 patterns
[83:7 40
s83:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s84:10 (admitted|invited) to (accede|membership|become a member)
s85:10 (expelled|expulsion) (from|of [a|any|the] member~)
s86:10 may expel
s87:10 suspend~ ...8 (membership|voting right~|right to vote)
s88:10 suspend~ [a|any|the|such|from|rights of] member~ (from|state|of the (council|union|organization|organisation|association|fund|bank))
s89:10 suspension of ...3 (membership|rights of membership|member)
s90:10 voting rights ...3 suspended
s91:10 suspended from ...8 (exercise|membership)
s92:10 possibility of the accession
s93:10 accession of ...4 to the (community|union|organization|association)
s94:10 (accession|membership|accede) ...12 (approval|consent|unanimous|unanimously|invitation|invited) ...6 (council|parties|member~|committee|assembly|conference)
s95:10 may ...4 (invite|be invited) ...8 (accede|join|adhere)
s96:10 cease~ to be a (member|party)
s97:10 no longer a member
s98:10 (accede|accession|join) ...12 (approves|approved|consents)
s99:10 (members|states|countries) ...2 (are|shall be|may be) admitted
s100:10 (admitted|admission) ...4 (accession|membership|member)
s101:10 become a member ...10 (if|provided|upon|on condition|subject to)
s102:10 admission ...6 (agreed to|approved|decided) by
s103:10 (accession|admission|membership|accede) ...10 (on|upon) the recommendation of
s104:10 (participation|membership) ...3 open only to
s105:10 membership ...6 (is|shall be) open to ...6 (which|that)
s106:10 participation in the agreement of
s107:10 (approval|consent|invitation|approve) ...10 (join|accede)
s108:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between|on [the] terms)
s109:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s110:10 open ...6 (accession|signature) ...6 (by|to|of) ...3 (contracting parties|parties|members|member states|states members|states which|state in|states referred|members of|any state ...6 (in whose|which))
s111:10 open ...4 (signature|accession) by the (member states|states|members|governments) (of|which|represented|that)
s112:10 open to [accession|signature] [by] any state (in|which|that|whose)
s113:10 open ...10 (signature|accession|adhesion|adherence) (by|on behalf of|to) ...2 (any member|members|member states|range states|states parties|all states parties|all members|states members|parties to|governments of|signatory|the contracting|countries)
s114:10 open until ...6 for signature on behalf of any member
s115:10 (state~|government~|organization~) to which an invitation
s116:10 (ratification|accession|signature|acceptance|adherence) by any (state|party|member|country|power) which has ...2 (ratified|signed|acceded|accepted)
s117:10 candidate ...3 (accession|membership)
s118:10 (treaty|agreement|act) of accession
s119:10 terms of such (association|accession|membership)
s120:10 (lose|lost|forfeit) ...4 right to vote
s121:10 (in arrears|fails to pay) ...14 (vote|membership)
s122:10 deprived of ...6 (rights|vote|membership)
s123:5 unless
[123:13 1
s123:15 recommends ...20 be admitted
s124:5 not-inside
[124:17 7
s124:19 candidate ...3 (accession|membership)
s124:60 act of accession
s124:80 accession of a third (country|state) to the community
s124:137 may expel or exclude persons
s124:169 states of america shall be admitted
s124:208 ratify , accept , approve or accede
s124:247 open ...12 (all|any|every) [states|state] (members|member) of the united nations
s125:5 source
s125:14 Goodman & Jinks 2004, p. 656 n.136
s126:5 rationale
s126:16 Conditions of entry, suspension or end of membership.
s127:5 examples
{128:7 2
s128:7 hits
[129:9 9
s129:12 The Assembly may «suspend the voting rights» of it.
s130:12 States other than those mentioned may be admitted to «accession on the recommendation of» the Council.
s131:12 Any Member which has violated any covenant of the League may be declared to be «no longer a Member» by a vote of the Council.
s132:12 A Member may be «suspended from the exercise of the rights of membership».
s133:12 «Participation is open only to» coastal States of the region.
s134:12 A State which fails to pay its contribution for three years shall «cease to be a Member».
s135:12 A State may be «expelled from» the Organization by a vote of two thirds.
s136:12 New «members are admitted» by unanimous decision of the Council.
s137:12 «Accession by a State not in the region requires the consent of all the Parties».
s138:7 misses
[138:15 1
s138:17 Members shall meet.
s139:5 measured
{139:15 2
s139:16 hits
s139:22 50
s139:26 right
s139:33 47
"""####
}
