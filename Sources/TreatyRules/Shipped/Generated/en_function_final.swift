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
s5:3 compact-now
[5:16 10
s5:17 this
s5:23 the present
s5:36 present
s5:45 the said
s5:55 such
s5:61 the
s5:66 these
s5:73 that
s5:79 this supplementary
s5:99 the above
s6:1 rules
[7:3 5
{7:5 10
s7:5 id
s7:9 en.function.final-clause.entry-into-force
s8:5 category
s8:15 function
s9:5 value
s9:12 final-clause
s10:5 patterns
[11:7 35
s11:10 <compact-now> ...2 <compact> ...10 (shall|will|is to|may) [also|first|then|definitively|provisionally|thus] (enter|come|be brought|be put) into (force|effect|operation)
s12:10 (it|they) (shall|will) [also|then|thereafter] (enter|come) into (force|effect|operation)
s13:10 <compact> (enters|comes) into (force|effect) (on|upon|from|after)
s14:10 (arrangement|agreement|understanding) ...20 (which|and) (shall|will) enter into (force|effect)
s15:10 interim (basis|application)
s16:10 <compact> (shall|will) (take|have) effect (on|from|as)
s17:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|applies provisionally|temporarily applied)
s18:10 provisional application
s19:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 (in force|valid|in effect|in operation)
s20:10 (remain|remains|continue) in (force|effect|operation) (for|indefinitely|until)
s21:10 agreement ...30 which (shall|will) enter into force
s22:10 (is|be) concluded for (a|an|unlimited|indefinite)
s23:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 (extended|renewed|prolonged)
s24:10 (automatically|tacitly) (extended|renewed|prolonged)
s25:10 (unlimited|indefinite) (period|duration)
s26:10 valid for ...3 period
s27:10 effective date of (this|the present)
s28:10 date of entry into force of this <compact> (shall be|is) (the|that)
s29:10 expire ...4 [on] <date>
s30:10 (enter|come) into force ...12 (ratification|exchange|instrument~|signature|accept~|approv~|deposit|thirtieth day|first day of)
s31:10 amendment ...14 (enters|enter|come) into force
s32:10 cease to be in force
s33:10 (provisions of|resolution ...3) ...6 shall continue in force
s34:10 constitut~ [an] (agreement|arrangement|understanding) between ...2 (governments|countries)
s35:10 retroactive effect
s36:10 (treaty|agreement|convention) (starts|begins|is effective|becomes effective|shall become effective|shall be effective|shall become operative)
s37:10 treaty shall be considered as terminated
s38:10 in agreement with ...8 government ...8 (arrangements|proposal|understanding|foregoing)
s39:10 (has|have) the honour to (confirm|propose|inform|acknowledge) ...30 (agreement|note|letter|proposal|arrangement)
s40:10 (proposal|proposals|provisions|foregoing|above|understanding|terms) ...12 acceptable to ...6 (you|government|your|ministry|organization)
s41:10 (proposal|proposals) (is|are) acceptable
s42:10 confirm ...8 (note|letter) ...12 (agreement|arrangement)
s43:10 (present|this) (note|letter) and ...8 reply
s44:10 (note|letter|reply) ...10 (shall|will) constitute an (agreement|arrangement|understanding)
s45:10 (note|letter~) ...12 (shall|will|as) constitut~
s46:5 not-inside
[46:17 4
s46:19 shall apply provisionally
s46:48 decision~ ...6 shall enter into force
s46:89 measures ...8 shall remain in force
s46:128 the decision shall enter into force
s47:5 unless
[47:13 2
s47:15 (laws|regulations|legislation|measures) ...6 enter into force
s47:80 when amendments
s48:5 source
s48:13 project
s49:5 rationale
s49:16 How the treaty begins, lasts, is renewed.
s50:5 examples
{51:7 2
s51:7 hits
[51:13 1
s51:15 «This Agreement shall enter into force» on 1 May.
s52:7 misses
[52:15 1
s52:17 On the entry into force of this Agreement duties are abolished.
s53:5 measured
{53:15 2
s53:16 hits
s53:22 10
s53:26 right
s53:33 9
{54:5 10
s54:5 id
s54:9 en.function.final-clause.consent
s55:5 category
s55:15 function
s56:5 value
s56:12 final-clause
s57:5 patterns
[58:7 32
s58:10 instrument~ of <consent-act>
s59:10 <compact> ...3 (shall|must|is|will|may|has) [also|be|been] ...4 (ratified|approved by|accepted by|ratification|acceptance|approval|signature|acceded)
s60:10 (shall|will|is|are) [be] subject to (ratification|acceptance|approval) [or approval|or acceptance] by
s61:10 shall approve this <compact>
s62:10 open [for|to] [the] (signature|accession|adherence|acceptance)
s63:10 open ...6 for (signature|accession)
s64:10 by the deposit of
s65:10 (accession|ratification) shall be effected
s66:10 may [also] (ratify|accede to|sign|adhere to|accede|join) ...3 <compact>
s67:10 may [also] accede
s68:10 shall accede to
s69:10 (ratify|ratifying|ratifies|accede|acceding|accedes) ...12 shall enter
s70:10 signature~ , (ratification|acceptance|approval)
s71:10 signature ...2 (subject to|without) [reservation]
s72:10 without reservation ...4 (ratification|acceptance|approval|signature)
s73:10 (domestic|internal|constitutional|legal) (procedures|requirements|formalities) ...10 (entry into force|completed|fulfilled)
s74:10 signing , ratifying
s75:10 signature ad referendum
s76:10 constitutes a ...2 signature
s77:10 (ratifications|ratification) shall be (exchanged|deposited)
s78:10 exchange of [the] [instruments of] ratifications
s79:10 (acced~|adher~|accession) ...6 to this <compact>
s80:10 join this <compact>
s81:10 may [also] adhere to it
s82:10 (adhere|adhesion|adherence) ...4 to (it|the present|this)
s83:10 internal requirements ...10 (met|fulfilled|completed)
s84:10 (diplomatic|verbal) note ...14 (fulfilled|completed|met|requirements|procedures)
s85:10 (new|each) signature or deposit
s86:10 [shall] become (binding|effective) ...12 (deposit|instrument~|ratification)
s87:10 (agreement~|convention) ...10 will be subject to (ratification|approval|acceptance)
s88:10 date of (deposit|signature|receipt) of (each|any|the) instrument
s89:10 the deposit of ...6 instrument~
s90:5 not-inside
[90:17 1
s90:19 amendments to this ...8 approval
s91:5 unless
[92:7 3
s92:10 declare that it will
s93:10 members of the committee
s94:10 accepted a decision
s95:5 source
s95:13 project
s96:5 rationale
s96:16 How a State expresses consent to be bound.
s97:5 examples
{98:7 2
s98:7 hits
[98:13 1
s98:15 «Instruments of ratification» go to the Government.
s99:7 misses
[99:15 1
s99:17 The report is approved.
s100:5 measured
{100:15 2
s100:16 hits
s100:22 10
s100:26 right
s100:33 10
{101:5 11
s101:5 id
s101:9 en.function.final-clause.text
s102:5 category
s102:15 function
s103:5 value
s103:12 final-clause
s104:5 patterns
[105:7 25
s105:10 (depositary|depository) (of|shall|is|for|may|will|government~)
s106:10 (be|as|the) (depositary|depository)
s107:10 (equally|being) (authentic|authoritative)
s108:10 (text|texts) ...6 (is|be|are|shall be) [considered|deemed] [as] (authentic|authoritative)
s109:10 authentic text~
s110:10 (shall|will) be deposited (with|in)
s111:10 remain deposited
s112:10 ^ (done|made|signed) (at|in) ...8 (duplicate|on|this|<date>)
s113:10 done in duplicate
s114:10 in (witness|faith) whereof
s115:10 certified [true] (copy|copies)
s116:10 transmit~ certified [true] copies
s117:10 (integral|entire|essential|inseparable) (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s118:10 (protocol~|annex~|appendix~|appendices|letters|footnotes|schedules) ...8 (integral|entire) (part|parts)
s119:10 territory~ ...10 (international|foreign) relations
s120:10 (official|working) language~ ...6 (shall|will) be
s121:10 (registered|registration) (with|by|in) the (secretariat|secretary-general|united nations)
s122:10 article 102 of the charter
s123:10 (convention|agreement|treaty|protocol) shall be registered
s124:10 (supersedes|supersede|replaces|replace|shall replace|abrogates) ...6 (agreement~|convention~|treaty~|protocol~)
s125:10 (metropolitan|overseas) territor~
s126:10 (extended|extend|application) ...6 (netherlands antilles|aruba|territories)
s127:10 (this|the present) <compact> ...6 applies ...4 to the kingdom
s128:10 titles ...4 (convenience|reference)
s129:10 (protocol|convention|agreement) shall extend to the territory
s130:5 not-before
[130:17 5
s130:19 notify the
s130:33 to the
s130:43 by the
s130:53 inform the
s130:67 with the
s131:5 not-inside
[132:7 3
s132:10 separate ...20 integral part of this <compact>
s133:10 (document|documents) ...8 integral part of this <compact>
s134:10 the depositary shall ...20 convene
s135:5 unless
[135:13 5
s135:15 security account
s135:35 funds held
s135:49 technical agreements
s135:73 to the extent that and under the conditions
s135:120 fact-finding commission
s136:5 source
s136:13 project
s137:5 rationale
s137:16 Depositary, languages, testimonium, parts of the treaty, territories.
s138:5 examples
{139:7 2
s139:7 hits
[139:13 1
s139:15 The Government of Peru shall be «the depositary».
s140:7 misses
[140:15 1
s140:17 The text is long.
s141:5 measured
{141:15 2
s141:16 hits
s141:22 11
s141:26 right
s141:33 10
{142:5 9
s142:5 id
s142:9 en.function.final-clause.exit
s143:5 category
s143:15 function
s144:5 value
s144:12 final-clause
s145:5 patterns
[146:7 17
s146:10 (denounce|denounced|denouncing|denunciation|denunciations)
s147:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s148:10 withdraw therefrom
s149:10 (withdraw|withdraws|withdrawal|withdrawing) from ...4 (<compact>|organization|organisation|union|community|association)
s150:10 notice of its (withdrawal|termination)
s151:10 (notice|notification) of (withdrawal|termination|denunciation)
s152:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s153:10 <compact> ...6 be terminated
s154:10 <compact> ...16 shall (terminate|expire|lapse)
s155:10 (terminate|terminates|terminated|termination) [of] (this|the|the present) <compact>
s156:10 withdrawal shall take effect
s157:10 unless terminated
s158:10 terminate its operations
s159:10 (secede|secession) from
s160:10 terminate the application of
s161:10 (cooperation|co-operation|arrangement|agreement) ...10 (planned|intended) to last
s162:10 (terminate|denounce) ...6 <compact>
s163:5 unless
[163:13 4
s163:15 accepted a decision
s163:38 under the reservation
s163:63 the lifting of
s163:81 tickets
s164:5 source
s164:13 project
s165:5 rationale
s165:16 Denunciation and withdrawal are settled in the final clauses (codebook).
s166:5 examples
{167:7 2
s167:7 hits
[167:13 1
s167:15 A Party may «denounce this Convention».
s168:7 misses
[168:15 1
s168:17 The measure was withdrawn.
s169:5 measured
{169:15 2
s169:16 hits
s169:22 10
s169:26 right
s169:33 9
{170:5 10
s170:5 id
s170:9 en.function.final-clause.reservations
s171:5 category
s171:15 function
s172:5 value
s172:12 final-clause
s173:5 patterns
[174:7 7
s174:10 reservation~ ...14 not be (permitted|allowed)
s175:10 not be subject to reservation~
s176:10 (no|any|such|other|the|make a|that|this) reservation~
s177:10 ^ reservations
s178:10 reservations (incompatible|may|shall|to)
s179:10 (make|formulate|enter) ...4 (reservation~|declaration~ ...6 (ratif~|signature|accession))
s180:10 (at the time of|when|on|upon) ...4 (signing|signature|ratifying|ratification|deposit|depositing|acceding) ...20 declare
s181:5 unless
[181:13 6
s181:15 schedule~
s181:28 period and term of the reservation
s181:66 the lifting of
s181:84 under the reservation
s181:109 accepted a decision
s181:132 annexes (i|ii|iii)
s182:5 not-before
[182:17 2
s182:19 without
s182:30 subject to
s183:5 source
s183:13 project
s184:5 rationale
s184:16 Reservations and declarations on joining are settled in the final clauses.
s185:5 examples
{186:7 2
s186:7 hits
[186:13 1
s186:15 «No reservation» may be made.
s187:7 misses
[187:15 1
s187:17 They reserve rooms.
s188:5 measured
{188:15 2
s188:16 hits
s188:22 10
s188:26 right
s188:33 9
"""####
}
