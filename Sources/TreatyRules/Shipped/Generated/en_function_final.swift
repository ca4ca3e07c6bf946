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
{7:5 7
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
s14:5 source
s14:14 Goodman & Jinks 2004, p. 656
s15:5 rationale
s15:16 Anyone may come in.
s16:5 examples
{17:7 2
s17:7 hits
[17:13 1
s17:15 This Convention is «open to all States».
s18:7 misses
[18:15 1
s18:17 The meeting is open.
{19:5 8
s19:5 id
s19:9 en.function.membership-inclusive.any-state
s20:5 category
s20:15 function
s21:5 value
s21:12 membership-inclusive
s22:5 patterns
[23:7 1
s23:10 (any|all|every) [other] (state|states|nation|country) ...10 may ...3 <accede-and-like>
s24:5 unless
[24:13 4
s24:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s24:94 invited
s24:105 on terms
s24:117 (terms and conditions|conditions agreed|admitted|becoming a member)
s25:5 source
s25:14 Goodman & Jinks 2004, p. 656
s26:5 rationale
s26:16 Anyone may come in, where nobody need consent.
s27:5 examples
{28:7 2
s28:7 hits
[28:13 1
s28:15 «Any State may accede» to this Convention.
s29:7 misses
[29:15 1
s29:17 Any State may accede with the consent of the Parties.
{30:5 7
s30:5 id
s30:9 en.function.membership-restrictive.conditions
s31:5 category
s31:15 function
s32:5 value
s32:12 membership-restrictive
s33:5 patterns
[34:7 18
s34:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s35:10 (admitted|invited) to (accede|membership|become a member)
s36:10 (expelled|expulsion) (from|of [a|any|the] member~)
s37:10 may expel
s38:10 suspend~ ...8 <membership-and-like>
s39:10 suspension of ...3 (membership|rights of membership|member)
s40:10 voting rights ...3 suspended
s41:10 suspended from ...8 (exercise|membership)
s42:10 possibility of the accession
s43:10 accession of ...4 to the (community|union|organization|association)
s44:10 (accession|membership) ...12 (approval|consent|unanimous) ...6 <council-parties-and-like>
s45:10 may ...4 (invite|be invited) ...8 accede
s46:10 cease~ to be a member
s47:10 membership ...6 (is|shall be) open to ...6 (which|that)
s48:10 participation in the agreement of
s49:10 (approval|consent|invitation) ...10 (join|accede)
s50:10 (accede|accession|join) ...10 (approval of|consent of the|consent of all|invited by|agreement between)
s51:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s52:5 source
s52:14 Goodman & Jinks 2004, p. 656 n.136
s53:5 rationale
s53:16 Conditions of entry, suspension or end of membership.
s54:5 examples
{55:7 2
s55:7 hits
[55:13 1
s55:15 The Assembly may «suspend the voting rights» of it.
s56:7 misses
[56:15 1
s56:17 Members shall meet.
{57:5 8
s57:5 id
s57:9 en.function.final-clause.entry-into-force
s58:5 category
s58:15 function
s59:5 value
s59:12 final-clause
s60:5 patterns
[61:7 18
s61:10 <this-the-present-and-like> ...2 <compact> ...10 <shall-is-to-and-like> [<also-first-and-like>] (enter|come|be brought) into (force|effect|operation)
s62:10 (it|they) (shall|will) [<also-then-and-like>] (enter|come) into (force|effect)
s63:10 <compact> (enters|comes) into (force|effect) (on|upon|from|after)
s64:10 interim (basis|application)
s65:10 <compact> (shall|will) (take|have) effect (on|from|as)
s66:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|temporarily applied)
s67:10 provisional application
s68:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 <in-force-valid-and-like>
s69:10 (remain|remains|continue) in (force|effect|operation) (for|indefinitely|until)
s70:10 agreement ...30 which (shall|will) enter into force
s71:10 (is|be) concluded for (a|an|unlimited|indefinite)
s72:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 <extended-and-like>
s73:10 (automatically|tacitly) (extended|renewed|prolonged)
s74:10 (unlimited|indefinite) (period|duration)
s75:10 valid for ...3 period
s76:10 effective date of this
s77:10 date of entry into force of this <compact> (shall be|is)
s78:10 expire ...4 [on] <date>
s79:5 not-inside
[79:17 2
s79:19 decision~ ...6 shall enter into force
s79:60 measures ...8 shall remain in force
s80:5 source
s80:13 project
s81:5 rationale
s81:16 How the treaty begins, lasts, is renewed.
s82:5 examples
{83:7 2
s83:7 hits
[83:13 1
s83:15 «This Agreement shall enter into force» on 1 May.
s84:7 misses
[84:15 1
s84:17 On the entry into force of this Agreement duties are abolished.
{85:5 8
s85:5 id
s85:9 en.function.final-clause.consent
s86:5 category
s86:15 function
s87:5 value
s87:12 final-clause
s88:5 patterns
[89:7 17
s89:10 instrument~ of <ratification-and-like>
s90:10 <compact> ...3 (shall|must|is|will|may) [also|be] ...4 <ratified-and-like>
s91:10 <shall-is-and-like> [be] subject to (ratification|acceptance|approval) [or approval|or acceptance] by
s92:10 shall approve this <compact>
s93:10 open [for|to] [the] (signature|accession)
s94:10 open ...6 for signature
s95:10 by the deposit of
s96:10 (accession|ratification) shall be effected
s97:10 may [also] (ratify|accede to|sign|adhere to|accede)
s98:10 shall accede to
s99:10 (ratify|ratifying|ratifies|accede|acceding|accedes) ...12 shall enter
s100:10 signature~, ratification
s101:10 without reservation ...4 (ratification|acceptance|approval|signature)
s102:10 (domestic|internal|constitutional|legal) (procedures|requirements) ...10 (entry into force|completed|fulfilled)
s103:10 signing, ratifying
s104:10 signature ad referendum
s105:10 constitutes a ...2 signature
s106:5 unless
[107:7 2
s107:10 declare that it will
s108:10 decision
s109:5 source
s109:13 project
s110:5 rationale
s110:16 How a State expresses consent to be bound.
s111:5 examples
{112:7 2
s112:7 hits
[112:13 1
s112:15 «Instruments of ratification» go to the Government.
s113:7 misses
[113:15 1
s113:17 The report is approved.
{114:5 8
s114:5 id
s114:9 en.function.final-clause.text
s115:5 category
s115:15 function
s116:5 value
s116:12 final-clause
s117:5 patterns
[118:7 16
s118:10 (depositary|depository) (of|shall|is|for|may|will|government)
s119:10 (be|as|the) (depositary|depository)
s120:10 (equally|being) (authentic|authoritative)
s121:10 authentic text~
s122:10 (shall|will) be deposited (with|in)
s123:10 remain deposited
s124:10 ^ (done|made|signed) (at|in) ...8 (duplicate|on|this|<date>)
s125:10 done in duplicate
s126:10 in (witness|faith) whereof
s127:10 certified [true] copies
s128:10 integral (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s129:10 <protocol-and-like> ...8 integral (part|parts)
s130:10 territory~ ...10 (international|foreign) relations
s131:10 (official|working) language~
s132:10 registered (with|by|in) the (secretariat|secretary-general|united nations)
s133:10 (supersedes|supersede|replaces) ...6 (agreement|convention|treaty|protocol)
s134:5 not-before
[134:17 4
s134:19 notify the
s134:33 to the
s134:43 by the
s134:53 inform the
s135:5 source
s135:13 project
s136:5 rationale
s136:16 Depositary, languages, testimonium, parts of the treaty, territories.
s137:5 examples
{138:7 2
s138:7 hits
[138:13 1
s138:15 The Government of Peru shall be «the depositary».
s139:7 misses
[139:15 1
s139:17 The text is long.
{140:5 9
s140:5 id
s140:9 en.function.final-clause.exit
s141:5 category
s141:15 function
s142:5 value
s142:12 final-clause
s143:5 patterns
[144:7 17
s144:10 (denounce|denounces|denounced|denouncing|denunciation|denunciations)
s145:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s146:10 withdraw therefrom
s147:10 (withdraw|withdraws|withdrawal|withdrawing) from ...4 (<compact>|organization|union|community|association)
s148:10 (notice|notification) of (withdrawal|termination|denunciation)
s149:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s150:10 <compact> ...6 be terminated
s151:10 <compact> ...16 shall (terminate|expire)
s152:10 (terminate|terminates|termination) [of] (this|the|the present) <compact>
s153:10 withdrawal shall take effect
s154:10 reservation ...14 not be (permitted|allowed)
s155:10 not be subject to reservation~
s156:10 <no-and-like> reservation~
s157:10 ^ reservations
s158:10 reservations (incompatible|may|shall|to)
s159:10 unless terminated
s160:10 terminate its operations
s161:5 unless
[161:13 5
s161:15 accepted a decision
s161:38 under the reservation
s161:63 the lifting of
s161:81 tickets
s161:92 schedule~
s162:5 not-before
[162:17 2
s162:19 without
s162:30 subject to
s163:5 source
s163:13 project
s164:5 rationale
s164:16 Denunciation, withdrawal and reservations are settled in the final clauses (codebook).
s165:5 examples
{166:7 2
s166:7 hits
[166:13 1
s166:15 A Party may «denounce» this Convention.
s167:7 misses
[167:15 1
s167:17 The measure was withdrawn.
"""####
}
