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
[7:3 6
{7:5 7
s7:5 id
s7:9 en.function.membership-inclusive.open
s8:5 category
s8:15 function
s9:5 value
s9:12 membership-inclusive
s10:5 patterns
[11:7 4
s11:10 open (to|for) ...10 (by|to|of|for) (all|any|every) [other] (state~|states|nation~|country~)
s12:10 open to (all|any|every) [other] (state~|states|nation~|country~)
s13:10 (any|all|every) [other] (state|states|nation|country) ...10 may ...3 (accede|become|join|sign|adhere)
s14:10 open (to|for) ...2 accession by (any|all)
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
{20:5 7
s20:5 id
s20:9 en.function.membership-restrictive.conditions
s21:5 category
s21:15 function
s22:5 value
s22:12 membership-restrictive
s23:5 patterns
[24:7 15
s24:10 admission ...4 (to|of) ...4 (membership|new member~|state~)
s25:10 (admitted|invited) to (accede|membership|become a member)
s26:10 (expel|expelled|expulsion)
s27:10 suspend~ ...8 (membership|member~|voting right~|right to vote)
s28:10 suspension of ...3 (membership|rights of membership|member)
s29:10 voting rights ...3 suspended
s30:10 suspended from ...8 (exercise|membership)
s31:10 possibility of the accession
s32:10 accession of ...4 to the (community|union|organization|association)
s33:10 (accession|membership) ...12 (approval|consent|unanimous) ...6 (council|parties|member~|committee|assembly)
s34:10 may ...4 (invite|be invited) ...8 accede
s35:10 cease~ to be a member
s36:10 membership ...6 (is|shall be) open to ...6 (which|that)
s37:10 participation in the agreement of
s38:10 (conditions|terms) of (such|its|their|the) (accession|admission)
s39:5 source
s39:14 Goodman & Jinks 2004, p. 656 n.136
s40:5 rationale
s40:16 Conditions of entry, suspension or end of membership.
s41:5 examples
{42:7 2
s42:7 hits
[42:13 1
s42:15 The Assembly may «suspend the voting rights» of it.
s43:7 misses
[43:15 1
s43:17 Members shall meet.
{44:5 8
s44:5 id
s44:9 en.function.final-clause.entry-into-force
s45:5 category
s45:15 function
s46:5 value
s46:12 final-clause
s47:5 patterns
[48:7 16
s48:10 (this|the present|present|the|such|these|that) ...2 <compact> ...10 (shall|will|is to|may) [also|first|then|definitively|provisionally|thus] (enter|come|be brought) into (force|effect|operation)
s49:10 (it|they) (shall|will) [also|then|thereafter] (enter|come) into (force|effect)
s50:10 <compact> (shall|will) (take|have) effect (on|from|as)
s51:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|temporarily applied)
s52:10 provisional application
s53:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 (in force|valid|in effect|in operation)
s54:10 (remain|remains|continue) in (force|effect|operation) [for|until|unless|indefinitely]
s55:10 agreement ...30 which (shall|will) enter into force
s56:10 (is|be) concluded for (a|an|unlimited|indefinite)
s57:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 (extended|renewed|prolonged)
s58:10 (automatically|tacitly) (extended|renewed|prolonged)
s59:10 (unlimited|indefinite) (period|duration)
s60:10 valid for ...3 period
s61:10 effective date of this
s62:10 date of entry into force of this <compact> (shall be|is)
s63:10 expire ...4 [on] <date>
s64:5 not-inside
[64:17 2
s64:19 decision~ ...6 shall enter into force
s64:60 measures ...8 shall remain in force
s65:5 source
s65:13 project
s66:5 rationale
s66:16 How the treaty begins, lasts, is renewed.
s67:5 examples
{68:7 2
s68:7 hits
[68:13 1
s68:15 «This Agreement shall enter into force» on 1 May.
s69:7 misses
[69:15 1
s69:17 On the entry into force of this Agreement duties are abolished.
{70:5 8
s70:5 id
s70:9 en.function.final-clause.consent
s71:5 category
s71:15 function
s72:5 value
s72:12 final-clause
s73:5 patterns
[74:7 13
s74:10 instrument~ of (ratification|accession|acceptance|approval|denunciation)
s75:10 <compact> ...3 (shall|must|is|will|may) [also|be] ...4 (ratified|approved by|accepted by|ratification|acceptance|approval|signature|acceded)
s76:10 shall approve this <compact>
s77:10 open [for|to] [the] (signature|accession)
s78:10 open ...6 for signature
s79:10 open (for|to) accession
s80:10 by the deposit of
s81:10 (accession|ratification) shall be effected
s82:10 (ratify|ratified|accede|acceded|acceding|ratifying|ratifies|accedes) ...4 (<compact>|it|thereto)
s83:10 signature~, ratification
s84:10 without reservation ...4 (ratification|acceptance|approval|signature)
s85:10 (domestic|internal|constitutional|legal) (procedures|requirements) ...10 (entry into force|completed|fulfilled)
s86:10 signing, ratifying
s87:5 unless
[88:7 2
s88:10 declare that it will
s89:10 decision
s90:5 source
s90:13 project
s91:5 rationale
s91:16 How a State expresses consent to be bound.
s92:5 examples
{93:7 2
s93:7 hits
[93:13 1
s93:15 «Instruments of ratification» go to the Government.
s94:7 misses
[94:15 1
s94:17 The report is approved.
{95:5 8
s95:5 id
s95:9 en.function.final-clause.text
s96:5 category
s96:15 function
s97:5 value
s97:12 final-clause
s98:5 patterns
[99:7 14
s99:10 (depositary|depository) (of|shall|is|for|may|will|government)
s100:10 (be|as|the) (depositary|depository)
s101:10 (equally|being) (authentic|authoritative)
s102:10 authentic text~
s103:10 (shall|will) be deposited (with|in)
s104:10 remain deposited
s105:10 (done|signed) (at|in) ...6 (duplicate|on the|this|<date>)
s106:10 in (witness|faith) whereof
s107:10 certified [true] copies
s108:10 integral (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s109:10 (protocol~|annex~|appendix~|appendices|letters|footnotes|schedules) ...8 integral (part|parts)
s110:10 territory~ ...10 (international|foreign) relations
s111:10 registered (with|by|in) the (secretariat|secretary-general|united nations)
s112:10 (supersedes|supersede|replaces) ...6 (agreement|convention|treaty|protocol)
s113:5 not-before
[113:17 4
s113:19 notify the
s113:33 to the
s113:43 by the
s113:53 inform the
s114:5 source
s114:13 project
s115:5 rationale
s115:16 Depositary, languages, testimonium, parts of the treaty, territories.
s116:5 examples
{117:7 2
s117:7 hits
[117:13 1
s117:15 The Government of Peru shall be «the depositary».
s118:7 misses
[118:15 1
s118:17 The text is long.
{119:5 8
s119:5 id
s119:9 en.function.final-clause.exit
s120:5 category
s120:15 function
s121:5 value
s121:12 final-clause
s122:5 patterns
[123:7 14
s123:10 (denounce|denounces|denounced|denouncing|denunciation|denunciations)
s124:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s125:10 (withdraw|withdraws|withdrawal|withdrawing) from ...4 (<compact>|organization|union|community|association)
s126:10 (notice|notification) of (withdrawal|termination|its intention|denunciation)
s127:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s128:10 <compact> ...6 be terminated
s129:10 <compact> ...16 shall (terminate|expire)
s130:10 (terminate|terminates|termination) [of] (this|the|the present) <compact>
s131:10 withdrawal shall take effect
s132:10 (no|any|such|other|a|the|that|this) reservation~
s133:10 ^ reservations
s134:10 reservations (incompatible|may|shall|to|,)
s135:10 unless terminated
s136:10 terminate its operations
s137:5 not-before
[137:17 2
s137:19 without
s137:30 subject to
s138:5 source
s138:13 project
s139:5 rationale
s139:16 Denunciation, withdrawal and reservations are settled in the final clauses (codebook).
s140:5 examples
{141:7 2
s141:7 hits
[141:13 1
s141:15 A Party may «denounce» this Convention.
s142:7 misses
[142:15 1
s142:17 The measure was withdrawn.
"""####
}
