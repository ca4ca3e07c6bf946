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
[24:13 2
s24:15 (with|case of|subject to|upon) ...6 (approval|consent|invitation|agreement)
s24:94 invited
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
[34:7 17
s34:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s35:10 (admitted|invited) to (accede|membership|become a member)
s36:10 (expel|expelled|expulsion)
s37:10 suspend~ ...8 <membership-and-like>
s38:10 suspension of ...3 (membership|rights of membership|member)
s39:10 voting rights ...3 suspended
s40:10 suspended from ...8 (exercise|membership)
s41:10 possibility of the accession
s42:10 accession of ...4 to the (community|union|organization|association)
s43:10 (accession|membership) ...12 (approval|consent|unanimous) ...6 <council-parties-and-like>
s44:10 may ...4 (invite|be invited) ...8 accede
s45:10 cease~ to be a member
s46:10 membership ...6 (is|shall be) open to ...6 (which|that)
s47:10 participation in the agreement of
s48:10 (approval|consent|invitation) ...10 (join|accede)
s49:10 (accede|accession|join) ...10 (approval of|consent of|invited by|agreement between)
s50:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s51:5 source
s51:14 Goodman & Jinks 2004, p. 656 n.136
s52:5 rationale
s52:16 Conditions of entry, suspension or end of membership.
s53:5 examples
{54:7 2
s54:7 hits
[54:13 1
s54:15 The Assembly may «suspend the voting rights» of it.
s55:7 misses
[55:15 1
s55:17 Members shall meet.
{56:5 8
s56:5 id
s56:9 en.function.final-clause.entry-into-force
s57:5 category
s57:15 function
s58:5 value
s58:12 final-clause
s59:5 patterns
[60:7 18
s60:10 <this-the-present-and-like> ...2 <compact> ...10 <shall-is-to-and-like> [<also-first-and-like>] (enter|come|be brought) into (force|effect|operation)
s61:10 (it|they) (shall|will) [<also-then-and-like>] (enter|come) into (force|effect)
s62:10 <compact> (enters|comes) into (force|effect) <on-and-like>
s63:10 interim (basis|application)
s64:10 <compact> (shall|will) (take|have) effect (on|from|as)
s65:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|temporarily applied)
s66:10 provisional application
s67:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 <in-force-valid-and-like>
s68:10 (remain|remains|continue) in (force|effect|operation) [<for-and-like>]
s69:10 agreement ...30 which (shall|will) enter into force
s70:10 (is|be) concluded for (a|an|unlimited|indefinite)
s71:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 <extended-and-like>
s72:10 (automatically|tacitly) (extended|renewed|prolonged)
s73:10 (unlimited|indefinite) (period|duration)
s74:10 valid for ...3 period
s75:10 effective date of this
s76:10 date of entry into force of this <compact> (shall be|is)
s77:10 expire ...4 [on] <date>
s78:5 not-inside
[78:17 2
s78:19 decision~ ...6 shall enter into force
s78:60 measures ...8 shall remain in force
s79:5 source
s79:13 project
s80:5 rationale
s80:16 How the treaty begins, lasts, is renewed.
s81:5 examples
{82:7 2
s82:7 hits
[82:13 1
s82:15 «This Agreement shall enter into force» on 1 May.
s83:7 misses
[83:15 1
s83:17 On the entry into force of this Agreement duties are abolished.
{84:5 8
s84:5 id
s84:9 en.function.final-clause.consent
s85:5 category
s85:15 function
s86:5 value
s86:12 final-clause
s87:5 patterns
[88:7 15
s88:10 instrument~ of <ratification-and-like>
s89:10 <compact> ...3 (shall|must|is|will|may) [also|be] ...4 <ratified-and-like>
s90:10 <shall-is-and-like> [be] subject to (ratification|acceptance|approval) [or approval|or acceptance] by
s91:10 shall approve this <compact>
s92:10 open [for|to] [the] (signature|accession)
s93:10 open ...6 for signature
s94:10 by the deposit of
s95:10 (accession|ratification) shall be effected
s96:10 may [also] (ratify|accede to|sign|adhere to|accede)
s97:10 shall accede to
s98:10 (ratify|ratifying|ratifies|accede|acceding|accedes) ...12 shall enter
s99:10 signature~, ratification
s100:10 without reservation ...4 (ratification|acceptance|approval|signature)
s101:10 (domestic|internal|constitutional|legal) (procedures|requirements) ...10 (entry into force|completed|fulfilled)
s102:10 signing, ratifying
s103:5 unless
[104:7 2
s104:10 declare that it will
s105:10 decision
s106:5 source
s106:13 project
s107:5 rationale
s107:16 How a State expresses consent to be bound.
s108:5 examples
{109:7 2
s109:7 hits
[109:13 1
s109:15 «Instruments of ratification» go to the Government.
s110:7 misses
[110:15 1
s110:17 The report is approved.
{111:5 8
s111:5 id
s111:9 en.function.final-clause.text
s112:5 category
s112:15 function
s113:5 value
s113:12 final-clause
s114:5 patterns
[115:7 14
s115:10 (depositary|depository) (of|shall|is|for|may|will|government)
s116:10 (be|as|the) (depositary|depository)
s117:10 (equally|being) (authentic|authoritative)
s118:10 authentic text~
s119:10 (shall|will) be deposited (with|in)
s120:10 remain deposited
s121:10 (done|made|signed) (at|in) ...6 (duplicate|on the|this|<date>)
s122:10 in (witness|faith) whereof
s123:10 certified [true] copies
s124:10 integral (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s125:10 <protocol-and-like> ...8 integral (part|parts)
s126:10 territory~ ...10 (international|foreign) relations
s127:10 registered (with|by|in) the (secretariat|secretary-general|united nations)
s128:10 (supersedes|supersede|replaces) ...6 (agreement|convention|treaty|protocol)
s129:5 not-before
[129:17 4
s129:19 notify the
s129:33 to the
s129:43 by the
s129:53 inform the
s130:5 source
s130:13 project
s131:5 rationale
s131:16 Depositary, languages, testimonium, parts of the treaty, territories.
s132:5 examples
{133:7 2
s133:7 hits
[133:13 1
s133:15 The Government of Peru shall be «the depositary».
s134:7 misses
[134:15 1
s134:17 The text is long.
{135:5 8
s135:5 id
s135:9 en.function.final-clause.exit
s136:5 category
s136:15 function
s137:5 value
s137:12 final-clause
s138:5 patterns
[139:7 17
s139:10 (denounce|denounces|denounced|denouncing|denunciation|denunciations)
s140:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s141:10 withdraw therefrom
s142:10 (withdraw|withdraws|withdrawal|withdrawing) from ...4 (<compact>|organization|union|community|association)
s143:10 (notice|notification) of (withdrawal|termination|its intention|denunciation)
s144:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s145:10 <compact> ...6 be terminated
s146:10 <compact> ...16 shall (terminate|expire)
s147:10 (terminate|terminates|termination) [of] (this|the|the present) <compact>
s148:10 withdrawal shall take effect
s149:10 reservation ...14 not be (permitted|allowed)
s150:10 not be subject to reservation~
s151:10 <no-and-like> reservation~
s152:10 ^ reservations
s153:10 reservations (incompatible|may|shall|to)
s154:10 unless terminated
s155:10 terminate its operations
s156:5 not-before
[156:17 2
s156:19 without
s156:30 subject to
s157:5 source
s157:13 project
s158:5 rationale
s158:16 Denunciation, withdrawal and reservations are settled in the final clauses (codebook).
s159:5 examples
{160:7 2
s160:7 hits
[160:13 1
s160:15 A Party may «denounce» this Convention.
s161:7 misses
[161:15 1
s161:17 The measure was withdrawn.
"""####
}
