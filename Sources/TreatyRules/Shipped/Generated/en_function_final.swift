// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_final: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 1
s5:3 compact
[5:12 14
s5:13 agreement
s5:24 convention
s5:36 treaty
s5:44 covenant
s5:54 protocol~
s5:65 charter
s5:74 statute
s5:83 constitution
s5:97 arrangement
s5:110 agreements
s5:122 pact
s5:128 memorandum
s5:141 exchange of notes
s5:162 exchange of letters
s6:1 rules
[7:3 7
{7:5 9
s7:5 id
s7:9 en.function.membership-inclusive.open
s8:5 category
s8:15 function
s9:5 value
s9:12 membership-inclusive
s10:5 patterns
[11:7 3
s11:10 open (to|for) ...10 <by-to-and-like> (all|any|every) [other] <state-and-like>
s12:10 open to (all|any|every) [other] <state-and-like>
s13:10 open (to|for) ...2 accession by (any|all)
s14:5 not-after
[14:16 1
s14:18 parties
s15:5 source
s15:14 Goodman & Jinks 2004, p. 656
s16:5 rationale
s16:16 Anyone may come in.
s17:5 examples
{18:7 2
s18:7 hits
[18:13 1
s18:15 This Convention is «open to all States».
s19:7 misses
[19:15 1
s19:17 The meeting is open.
s20:5 measured
{20:15 2
s20:16 hits
s20:22 3
s20:25 right
s20:32 3
{21:5 8
s21:5 id
s21:9 en.function.membership-inclusive.any-state
s22:5 category
s22:15 function
s23:5 value
s23:12 membership-inclusive
s24:5 patterns
[25:7 1
s25:10 (any|all|every) [other] (state|states|nation|country) ...10 may ...3 <accede-and-like>
s26:5 unless
[26:13 4
s26:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s26:94 invited
s26:105 on terms
s26:117 (terms and conditions|conditions agreed|admitted|becoming a member)
s27:5 source
s27:14 Goodman & Jinks 2004, p. 656
s28:5 rationale
s28:16 Anyone may come in, where nobody need consent.
s29:5 examples
{30:7 2
s30:7 hits
[30:13 1
s30:15 «Any State may accede» to this Convention.
s31:7 misses
[31:15 1
s31:17 Any State may accede with the consent of the Parties.
{32:5 8
s32:5 id
s32:9 en.function.membership-restrictive.conditions
s33:5 category
s33:15 function
s34:5 value
s34:12 membership-restrictive
s35:5 patterns
[36:7 18
s36:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s37:10 (admitted|invited) to (accede|membership|become a member)
s38:10 (expelled|expulsion) (from|of [a|any|the] member~)
s39:10 may expel
s40:10 suspend~ ...8 <membership-and-like>
s41:10 suspension of ...3 (membership|rights of membership|member)
s42:10 voting rights ...3 suspended
s43:10 suspended from ...8 (exercise|membership)
s44:10 possibility of the accession
s45:10 accession of ...4 to the (community|union|organization|association)
s46:10 (accession|membership) ...12 (approval|consent|unanimous) ...6 <council-parties-and-like>
s47:10 may ...4 (invite|be invited) ...8 accede
s48:10 cease~ to be a member
s49:10 membership ...6 (is|shall be) open to ...6 (which|that)
s50:10 participation in the agreement of
s51:10 (approval|consent|invitation) ...10 (join|accede)
s52:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between)
s53:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s54:5 source
s54:14 Goodman & Jinks 2004, p. 656 n.136
s55:5 rationale
s55:16 Conditions of entry, suspension or end of membership.
s56:5 examples
{57:7 2
s57:7 hits
[57:13 1
s57:15 The Assembly may «suspend the voting rights» of it.
s58:7 misses
[58:15 1
s58:17 Members shall meet.
s59:5 measured
{59:15 2
s59:16 hits
s59:22 6
s59:25 right
s59:32 5
{60:5 9
s60:5 id
s60:9 en.function.final-clause.entry-into-force
s61:5 category
s61:15 function
s62:5 value
s62:12 final-clause
s63:5 patterns
[64:7 18
s64:10 <this-the-present-and-like> ...2 <compact> ...10 <shall-is-to-and-like> [<also-first-and-like>] (enter|come|be brought) into (force|effect|operation)
s65:10 (it|they) (shall|will) [<also-then-and-like>] (enter|come) into (force|effect)
s66:10 <compact> (enters|comes) into (force|effect) (on|upon|from|after)
s67:10 interim (basis|application)
s68:10 <compact> (shall|will) (take|have) effect (on|from|as)
s69:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|temporarily applied)
s70:10 provisional application
s71:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 <in-force-valid-and-like>
s72:10 (remain|remains|continue) in (force|effect|operation) (for|indefinitely|until)
s73:10 agreement ...30 which (shall|will) enter into force
s74:10 (is|be) concluded for (a|an|unlimited|indefinite)
s75:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 <extended-and-like>
s76:10 (automatically|tacitly) (extended|renewed|prolonged)
s77:10 (unlimited|indefinite) (period|duration)
s78:10 valid for ...3 period
s79:10 effective date of this
s80:10 date of entry into force of this <compact> (shall be|is) (the|that)
s81:10 expire ...4 [on] <date>
s82:5 not-inside
[82:17 2
s82:19 decision~ ...6 shall enter into force
s82:60 measures ...8 shall remain in force
s83:5 source
s83:13 project
s84:5 rationale
s84:16 How the treaty begins, lasts, is renewed.
s85:5 examples
{86:7 2
s86:7 hits
[86:13 1
s86:15 «This Agreement shall enter into force» on 1 May.
s87:7 misses
[87:15 1
s87:17 On the entry into force of this Agreement duties are abolished.
s88:5 measured
{88:15 2
s88:16 hits
s88:22 12
s88:26 right
s88:33 10
{89:5 9
s89:5 id
s89:9 en.function.final-clause.consent
s90:5 category
s90:15 function
s91:5 value
s91:12 final-clause
s92:5 patterns
[93:7 17
s93:10 instrument~ of <ratification-and-like>
s94:10 <compact> ...3 (shall|must|is|will|may) [also|be] ...4 <ratified-and-like>
s95:10 <shall-is-and-like> [be] subject to (ratification|acceptance|approval) [or approval|or acceptance] by
s96:10 shall approve this <compact>
s97:10 open [for|to] [the] (signature|accession)
s98:10 open ...6 for signature
s99:10 by the deposit of
s100:10 (accession|ratification) shall be effected
s101:10 may [also] (ratify|accede to|sign|adhere to|accede)
s102:10 shall accede to
s103:10 (ratify|ratifying|ratifies|accede|acceding|accedes) ...12 shall enter
s104:10 signature~, ratification
s105:10 without reservation ...4 (ratification|acceptance|approval|signature)
s106:10 (domestic|internal|constitutional|legal) (procedures|requirements) ...10 (entry into force|completed|fulfilled)
s107:10 signing, ratifying
s108:10 signature ad referendum
s109:10 constitutes a ...2 signature
s110:5 unless
[111:7 2
s111:10 declare that it will
s112:10 decision
s113:5 source
s113:13 project
s114:5 rationale
s114:16 How a State expresses consent to be bound.
s115:5 examples
{116:7 2
s116:7 hits
[116:13 1
s116:15 «Instruments of ratification» go to the Government.
s117:7 misses
[117:15 1
s117:17 The report is approved.
s118:5 measured
{118:15 2
s118:16 hits
s118:22 12
s118:26 right
s118:33 10
{119:5 9
s119:5 id
s119:9 en.function.final-clause.text
s120:5 category
s120:15 function
s121:5 value
s121:12 final-clause
s122:5 patterns
[123:7 16
s123:10 (depositary|depository) (of|shall|is|for|may|will|government)
s124:10 (be|as|the) (depositary|depository)
s125:10 (equally|being) (authentic|authoritative)
s126:10 authentic text~
s127:10 (shall|will) be deposited (with|in)
s128:10 remain deposited
s129:10 ^ (done|made|signed) (at|in) ...8 (duplicate|on|this|<date>)
s130:10 done in duplicate
s131:10 in (witness|faith) whereof
s132:10 certified [true] copies
s133:10 integral (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s134:10 <protocol-and-like> ...8 integral (part|parts)
s135:10 territory~ ...10 (international|foreign) relations
s136:10 (official|working) language~ ...6 shall be
s137:10 registered (with|by|in) the (secretariat|secretary-general|united nations)
s138:10 (supersedes|supersede|replaces) ...6 (agreement|convention|treaty|protocol)
s139:5 not-before
[139:17 4
s139:19 notify the
s139:33 to the
s139:43 by the
s139:53 inform the
s140:5 source
s140:13 project
s141:5 rationale
s141:16 Depositary, languages, testimonium, parts of the treaty, territories.
s142:5 examples
{143:7 2
s143:7 hits
[143:13 1
s143:15 The Government of Peru shall be «the depositary».
s144:7 misses
[144:15 1
s144:17 The text is long.
s145:5 measured
{145:15 2
s145:16 hits
s145:22 10
s145:26 right
s145:33 9
{146:5 10
s146:5 id
s146:9 en.function.final-clause.exit
s147:5 category
s147:15 function
s148:5 value
s148:12 final-clause
s149:5 patterns
[150:7 17
s150:10 (denounce|denounces|denounced|denouncing|denunciation|denunciations)
s151:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s152:10 withdraw therefrom
s153:10 (withdraw|withdraws|withdrawal|withdrawing) from ...4 (<compact>|organization|union|community|association)
s154:10 (notice|notification) of (withdrawal|termination|denunciation)
s155:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s156:10 <compact> ...6 be terminated
s157:10 <compact> ...16 shall (terminate|expire)
s158:10 (terminate|terminates|termination) [of] (this|the|the present) <compact>
s159:10 withdrawal shall take effect
s160:10 reservation ...14 not be (permitted|allowed)
s161:10 not be subject to reservation~
s162:10 <no-and-like> reservation~
s163:10 ^ reservations
s164:10 reservations (incompatible|may|shall|to)
s165:10 unless terminated
s166:10 terminate its operations
s167:5 unless
[167:13 5
s167:15 accepted a decision
s167:38 under the reservation
s167:63 the lifting of
s167:81 tickets
s167:92 schedule~
s168:5 not-before
[168:17 2
s168:19 without
s168:30 subject to
s169:5 source
s169:13 project
s170:5 rationale
s170:16 Denunciation, withdrawal and reservations are settled in the final clauses (codebook).
s171:5 examples
{172:7 2
s172:7 hits
[172:13 1
s172:15 A Party may «denounce» this Convention.
s173:7 misses
[173:15 1
s173:17 The measure was withdrawn.
s174:5 measured
{174:15 2
s174:16 hits
s174:22 10
s174:26 right
s174:33 10
"""####
}
