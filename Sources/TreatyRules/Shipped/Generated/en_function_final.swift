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
{5:3 2
s5:3 depositary-act
[5:19 5
s5:20 depositary
s5:32 depository
s5:44 depositories
s5:58 depositaries
s5:72 depositary government~
s6:3 compact-now
[6:16 10
s6:17 this
s6:23 the present
s6:36 present
s6:45 the said
s6:55 such
s6:61 the
s6:66 these
s6:73 that
s6:79 this supplementary
s6:99 the above
s7:1 rules
[8:3 7
{8:5 10
s8:5 id
s8:9 en.function.final-clause.entry-into-force
s9:5 category
s9:15 function
s10:5 value
s10:12 final-clause
s11:5 patterns
[12:7 38
s12:10 <compact-now> ...2 <compact> ...10 (shall|will|is to|may) [also|first|then|definitively|provisionally|thus] (enter|come|be brought|be put) into (force|effect|operation)
s13:10 (it|they) (shall|will) [also|then|thereafter] (enter|come) into (force|effect|operation)
s14:10 <compact> (enters|comes) into (force|effect) (on|upon|from|after)
s15:10 (arrangement|agreement|understanding) ...20 (which|and) (shall|will) enter into (force|effect)
s16:10 interim (basis|application)
s17:10 <compact> (shall|will) (take|have) effect (on|from|as)
s18:10 (provisionally apply|applied provisionally|provisionally applied|apply provisionally|applies provisionally|temporarily applied)
s19:10 provisional application
s20:10 (<compact>|it) (shall|will) (remain|continue|be|stay) ...2 (in force|valid|in effect|in operation)
s21:10 (remain|remains|continue) in (force|effect|operation) (for|indefinitely|until)
s22:10 agreement ...30 which (shall|will) enter into force
s23:10 (is|be) concluded for (a|an|unlimited|indefinite|<number>)
s24:10 (<compact>|it) (shall|will) [also|thereafter] be ...2 (extended|renewed|prolonged)
s25:10 (automatically|tacitly) (extended|renewed|prolonged)
s26:10 (unlimited|indefinite) (period|duration)
s27:10 tacit (consent|renewal|reconduction|agreement|extension)
s28:10 enter upon (its|their) execution
s29:10 valid for ...3 period
s30:10 effective date of (this|the present)
s31:10 date of entry into force of this <compact> (shall be|is) (the|that)
s32:10 expire ...4 [on] <date>
s33:10 (enter|come) into force ...12 (ratification|exchange|instrument~|signature|accept~|approv~|deposit|thirtieth day|first day of)
s34:10 amendment ...14 (enters|enter|come) into force
s35:10 (<compact>|it) ...4 cease to (be in force|have effect|be effective)
s36:10 cease to be in force
s37:10 (provisions of|resolution ...3) ...6 shall continue in force
s38:10 constitut~ [an] (agreement|arrangement|understanding) between ...2 (governments|countries)
s39:10 retroactive effect
s40:10 (treaty|agreement|convention) (starts|begins|is effective|becomes effective|shall become effective|shall be effective|shall become operative)
s41:10 treaty shall be considered as terminated
s42:10 in agreement with ...8 government ...8 (arrangements|proposal|understanding|foregoing)
s43:10 (has|have) the honour to (confirm|propose|inform|acknowledge) ...30 (agreement|note|letter|proposal|arrangement)
s44:10 (proposal|proposals|provisions|foregoing|above|understanding|terms) ...12 acceptable to ...6 (you|government|your|ministry|organization)
s45:10 (proposal|proposals) (is|are) acceptable
s46:10 confirm ...8 (note|letter) ...12 (agreement|arrangement)
s47:10 (present|this) (note|letter) and ...8 reply
s48:10 (note|letter|reply) ...10 (shall|will) constitute an (agreement|arrangement|understanding)
s49:10 (note|letter~) ...12 (shall|will|as) constitut~
s50:5 not-inside
[50:17 3
s50:19 decision~ ...6 shall enter into force
s50:60 measures ...8 shall remain in force
s50:99 the decision shall enter into force
s51:5 unless
[51:13 6
s51:15 ^ <recital-verb>
s51:35 status of forces
s51:55 model
s51:64 status-of-forces
s51:84 (laws|regulations|legislation|measures) ...6 enter into force
s51:149 when amendments
s52:5 source
s52:13 project
s53:5 rationale
s53:16 How the treaty begins, lasts, is renewed.
s54:5 examples
{55:7 2
s55:7 hits
[56:9 8
s56:12 «This Agreement shall enter into force» on 1 May.
s57:12 «This Convention shall come into operation» three months after the deposit of two ratifications.
s58:12 This «Agreement shall remain in force» for ten years and shall be renewed tacitly for like periods.
s59:12 I «have the honour to inform you that my Government accepts the proposals contained in your note».
s60:12 This «Protocol shall cease to have effect» when the Council so decides.
s61:12 This Treaty shall «enter upon its execution» as soon as it has been ratified.
s62:12 This «Agreement shall take effect from» the date of signature.
s63:12 The present Act shall «apply provisionally» from today.
s64:7 misses
[64:15 1
s64:17 On the entry into force of this Agreement duties are abolished.
s65:5 measured
{65:15 2
s65:16 hits
s65:22 50
s65:26 right
s65:33 47
{66:5 10
s66:5 id
s66:9 en.function.final-clause.consent
s67:5 category
s67:15 function
s68:5 value
s68:12 final-clause
s69:5 patterns
[70:7 36
s70:10 instrument~ of <consent-act>
s71:10 <compact> ...3 (shall|must|is|will|may|has) [also|be|been] ...4 (ratified|approved by|accepted by|ratification|acceptance|approval|signature|acceded)
s72:10 (shall|will|is|are) [be] subject to (ratification|acceptance|approval) [or approval|or acceptance] by
s73:10 shall approve this <compact>
s74:10 open [for|to] [the] (signature|accession|adherence|acceptance)
s75:10 open ...6 for (signature|accession)
s76:10 by the deposit of
s77:10 (accession|ratification) shall be effected
s78:10 may [also] (ratify|accede to|sign|adhere to|accede|join) ...3 <compact>
s79:10 (deemed|considered) ...4 (acceptance|ratification|accession|to have accepted|to have acceded) [of|to] (this|the present)
s80:10 may [also] accede
s81:10 (accession|adherence|adhesion|ratification|acceptance) (is|are|shall be) (effected|made|notified)
s82:10 when (it|they|he) (signs|ratifies|accedes|sign|ratify|accede|accepts)
s83:10 shall accede to
s84:10 (ratify|ratifying|ratifies|accede|acceding|accedes) ...12 shall enter
s85:10 signature~ , (ratification|acceptance|approval)
s86:10 signature ...2 (subject to|without) [reservation]
s87:10 without reservation ...4 (ratification|acceptance|approval|signature)
s88:10 (domestic|internal|constitutional|legal) (procedures|requirements|formalities) ...10 (entry into force|completed|fulfilled)
s89:10 signing , ratifying
s90:10 signature ad referendum
s91:10 constitutes a ...2 signature
s92:10 (ratifications|ratification) shall be (exchanged|deposited)
s93:10 exchange of [the] [instruments of] ratifications
s94:10 (acced~|adher~|accession) ...6 to this <compact>
s95:10 join this <compact>
s96:10 may [also] adhere to it
s97:10 (adhere|adhesion|adherence) ...4 to (it|the present|this)
s98:10 internal requirements ...10 (met|fulfilled|completed)
s99:10 (diplomatic|verbal) note ...14 (fulfilled|completed|met|requirements|procedures)
s100:10 (new|each) signature or deposit
s101:10 [shall] become (binding|effective) ...12 (deposit|instrument~|ratification)
s102:10 (agreement~|convention) ...10 will be subject to (ratification|approval|acceptance)
s103:10 date of (deposit|signature|receipt) of (each|any|the) instrument
s104:10 the deposit of ...6 instrument~
s105:10 (give|express|communicate|signify|confirm) ...5 (consent|agreement|concurrence) to the ...2 (proposal~|proposals|foregoing|contents|terms)
s106:5 not-inside
[106:17 2
s106:19 amendments to this ...8 approval
s106:55 sign cooperation agreements
s107:5 unless
[108:7 3
s108:10 declare that it will
s109:10 members of the committee
s110:10 accepted a decision
s111:5 source
s111:13 project
s112:5 rationale
s112:16 How a State expresses consent to be bound.
s113:5 examples
{114:7 2
s114:7 hits
[115:9 5
s115:12 «Instruments of ratification» go to the Government.
s116:12 Non-signatory Powers «may adhere to the present Convention».
s117:12 The Government of Belgium will notify all signatory States of «the deposit of instruments».
s118:12 «Accession is effected» by a notification addressed to the Government of France.
s119:12 Any State may, «when it signs», exclude the application of Part III.
s120:7 misses
[120:15 1
s120:17 The report is approved.
s121:5 measured
{121:15 2
s121:16 hits
s121:22 50
s121:26 right
s121:33 46
{122:5 10
s122:5 id
s122:9 en.function.final-clause.depositary-notice
s123:5 category
s123:15 function
s124:5 value
s124:12 final-clause
s125:5 patterns
[126:7 3
s126:10 (notify|notifies|inform|informs|advise|communicate) ...30 (signature~|ratification~|accession~|acceptance~|denunciation~|entry into force|enters into force)
s127:10 (ratifications|accessions|acceptances|signatures) ...2 (deposited|received|notified|registered|communicated)
s128:10 (notify|notified|inform|informed) ...14 (completion|fulfilment|fulfillment|accomplishment) of ...8 (procedures|requirements|formalities|conditions)
s129:5 not-inside
[129:17 4
s129:19 (inform|notify) ...30 within ...4 of the date of entry into force
s129:88 (inform|notify) ...16 (before|after|upon|on) the entry into force
s129:157 inform ...20 specimen signatures
s129:193 communicate ...30 entry into force
s130:5 unless
[130:13 3
s130:14 laws
s130:20 legislation
s130:33 arbitration
s131:5 source
s131:13 project
s132:5 rationale
s132:16 The acts by which States join or leave, and the day on which the treaty begins, are made known.
s133:5 examples
{134:7 2
s134:7 hits
[134:13 1
s134:15 The Government of Peru shall «notify all the signatories of each ratification».
s135:7 misses
[135:15 1
s135:17 The Party shall notify the other of its laws.
s136:5 measured
{136:15 2
s136:16 hits
s136:22 50
s136:26 right
s136:33 40
{137:5 9
s137:5 id
s137:9 en.function.final-clause.depositary
s138:5 category
s138:15 function
s139:5 value
s139:12 final-clause
s140:5 patterns
[141:7 5
s141:10 (depositary|depository) (of|for) (this|the present|the) <compact>
s142:10 (be|as|is|are) [the|its] <depositary-act>
s143:10 the <depositary-act> (shall|may|will|is|are|has|performs)
s144:10 (with|by|to) the <depositary-act>
s145:10 (designates|appointed|designated|designation of) ...4 <depositary-act>
s146:5 unless
[146:13 7
s146:15 immunity from
s146:32 security account
s146:52 funds
s146:61 technical agreements
s146:85 amendment~
s146:99 (measures|reasons|action) taken
s146:134 the measures
s147:5 source
s147:13 project
s148:5 rationale
s148:16 The depositary keeps the treaty and the acts of joining and leaving; where it only passes on amendments, the clause is one of amendment.
s149:5 examples
{150:7 2
s150:7 hits
[150:13 1
s150:15 The Government of Peru shall «be the depositary».
s151:7 misses
[151:15 1
s151:17 The Depositary shall communicate the proposed amendment to the Parties.
s152:5 measured
{152:15 2
s152:16 hits
s152:22 50
s152:26 right
s152:33 48
{153:5 10
s153:5 id
s153:9 en.function.final-clause.text
s154:5 category
s154:15 function
s155:5 value
s155:12 final-clause
s156:5 patterns
[157:7 30
s157:10 (equally|being) (authentic|authoritative)
s158:10 (text|texts) ...6 (is|be|are|shall be) [considered|deemed] [as] (authentic|authoritative)
s159:10 authentic text~
s160:10 (text|version) ...8 (shall prevail|prevails|is decisive|shall govern)
s161:10 (made|drawn up|done|executed) in ...3 (copies|originals|exemplars)
s162:10 (annexes|protocols|schedules|appendices|annex|protocol) ...6 (form|forms|constitute|constitutes) [an] part of
s163:10 (shall|will) be deposited (with|in)
s164:10 remain deposited
s165:10 ^ (done|made|signed) (at|in) ...8 (duplicate|on|this|<date>)
s166:10 done in duplicate
s167:10 in (witness|faith) whereof
s168:10 certified [true] (copy|copies) of (this|the|the present) <compact>
s169:10 transmit~ certified [true] copies
s170:10 (integral|entire|essential|inseparable) (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s171:10 (protocol~|annex~|appendix~|appendices|letters|footnotes|schedules) ...8 (integral|entire) (part|parts)
s172:10 (form|forms|constitute|constitutes|become|becomes|be) [an|a] (annex|protocol|appendix|part) (to|of) (this|the present) <compact>
s173:10 territory~ ...10 (international|foreign) relations
s174:10 (official|working) language~ ...6 (shall|will) be
s175:10 (registered|registration) (with|by|in) the (secretariat|secretary-general|united nations)
s176:10 article 102 of the charter
s177:10 <compact> ...6 shall be registered (with|by|in|at)
s178:10 (supersedes|supersede|replaces|replace|shall replace|abrogates) ...6 (agreement~|convention~|treaty~|protocol~)
s179:10 (metropolitan|overseas|mandated|trust) territor~
s180:10 (colonies|protectorates) ...6 (territories|mandate~|possessions|protectorates)
s181:10 (extended|extend|application) ...6 (netherlands antilles|aruba|territories)
s182:10 (this|the present) <compact> ...6 applies ...4 to the kingdom
s183:10 titles ...4 (convenience|reference)
s184:10 (protocol|convention|agreement) shall extend to the territory
s185:10 this <compact> [hereby] (abrogates|replaces|supersedes|terminates|repeals)
s186:10 abrogates and replaces
s187:5 not-inside
[188:7 4
s188:10 separate ...20 (integral|inseparable) part of (this|the present) <compact>
s189:10 which (is|are|form|forms|shall be|will be|shall form|constitute) [an] (integral|inseparable) part of [this|the|the present] [<compact>]
s190:10 (document|documents) ...8 integral part of this <compact>
s191:10 incorporated ...12 part of (this|the present) <compact>
s192:5 unless
[192:13 7
s192:15 immunity from
s192:32 medical unit~
s192:49 issuing authority~
s192:71 funds held
s192:85 technical agreements
s192:109 to the extent that and under the conditions
s192:156 fact-finding commission
s193:5 source
s193:13 project
s194:5 rationale
s194:16 Depositary, languages, testimonium, parts of the treaty, territories.
s195:5 examples
{196:7 2
s196:7 hits
[197:9 11
s197:12 Both texts are «equally authentic».
s198:12 «In faith whereof» the respective Plenipotentiaries have signed the same and affixed their seals.
s199:12 «Done in triplicate at London the twelfth day of March».
s200:12 The signed copy of this Pact «shall be deposited in» the archives of the host Government.
s201:12 The present Convention «abrogates and replaces the Convention» of 1905.
s202:12 Any State may declare that the Convention shall extend to all or any of its colonies, «protectorates or territories».
s203:12 The letters of approval of this Pact «shall be deposited with» the Director-General.
s204:12 The present Agreement is «made in two copies» in the French and Spanish languages.
s205:12 The Secretary-General shall register this Convention under «Article 102 of the Charter».
s206:12 The English «text shall prevail» in case of divergence.
s207:12 The «annexes form part of» the Treaty.
s208:7 misses
[208:15 1
s208:17 The text is long.
s209:5 measured
{209:15 2
s209:16 hits
s209:22 50
s209:26 right
s209:33 46
{210:5 9
s210:5 id
s210:9 en.function.final-clause.exit
s211:5 category
s211:15 function
s212:5 value
s212:12 final-clause
s213:5 patterns
[214:7 17
s214:10 (denounce|denounced|denouncing|denunciation|denunciations)
s215:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s216:10 withdraw therefrom
s217:10 (withdraw|withdraws|withdrawal|withdrawing|withdrawn) from ...4 (<compact>|organization|organisation|union|community|association)
s218:10 notice of its (withdrawal|termination)
s219:10 (notice|notification) of (withdrawal|termination|denunciation)
s220:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s221:10 <compact> ...6 be terminated
s222:10 <compact> ...16 shall (terminate|expire|lapse)
s223:10 (terminate|terminates|terminated|termination) [of] (this|the|the present) <compact>
s224:10 (withdrawal|denunciation|termination) [shall] (takes|take|becomes|become|has|have) (effect|effective)
s225:10 unless terminated
s226:10 terminate its operations
s227:10 (secede|secession) from
s228:10 terminate the application of
s229:10 (cooperation|co-operation|arrangement|agreement) ...10 (planned|intended) to last
s230:10 (terminate|denounce) ...6 <compact>
s231:5 unless
[231:13 3
s231:15 accepted a decision
s231:38 under the reservation
s231:63 the lifting of
s232:5 source
s232:13 project
s233:5 rationale
s233:16 Denunciation and withdrawal are settled in the final clauses (codebook).
s234:5 examples
{235:7 2
s235:7 hits
[236:9 3
s236:12 A Party may «denounce this Convention».
s237:12 Any Party may at any time give six months' «notice of termination».
s238:12 The «denunciation shall have effect» one year after its receipt.
s239:7 misses
[239:15 1
s239:17 The measure was withdrawn.
s240:5 measured
{240:15 2
s240:16 hits
s240:22 50
s240:26 right
s240:33 48
{241:5 11
s241:5 id
s241:9 en.function.final-clause.reservations
s242:5 category
s242:15 function
s243:5 value
s243:12 final-clause
s244:5 patterns
[245:7 10
s245:10 reservation~ ...14 not be (permitted|allowed)
s246:10 not be subject to reservation~
s247:10 (no|any|such|other|the|that|this) reservation~
s248:10 make a reservation
s249:10 declare ...4 (at|on|upon) ...3 (ratification|accession|signature|acceptance|approval)
s250:10 (not|does not) consider itself bound by
s251:10 ^ reservations
s252:10 reservations (incompatible|may|shall|to)
s253:10 (make|formulate|enter) ...4 (reservation~|declaration~ ...6 (ratif~|signature|accession))
s254:10 (at the time of|when|on|upon) ...4 (signing|signature|ratifying|ratification|deposit|depositing|acceding) ...20 declare
s255:5 unless
[255:13 12
s255:15 (consultations|consultation) regarding
s255:57 non-conforming
s255:75 conformity of the reservation~
s255:109 inconsistent with
s255:130 scope of the reservation~
s255:159 master of the vessel
s255:183 taken by a party pursuant
s255:212 schedule~
s255:225 the lifting of
s255:243 under the reservation
s255:268 accepted a decision
s255:291 annexes (i|ii|iii)
s256:5 not-inside
[256:17 5
s256:19 (the|any|such) reservation~ ...8 (annex~|schedule~|sector~|commitments|market access|provisional acceptance|investigating officer)
s256:153 (reduce|reducing|eliminate|removing) ...3 reservation~
s256:211 any reservation or limitation
s256:244 consistent with the reservation~
s256:280 reservation~ to national treatment
s257:5 not-before
[257:17 2
s257:19 without
s257:30 subject to
s258:5 source
s258:13 project
s259:5 rationale
s259:16 Reservations and declarations on joining are settled in the final clauses.
s260:5 examples
{261:7 2
s261:7 hits
[262:9 2
s262:12 «No reservation» may be made.
s263:12 «No reservations» may be made to this Agreement.
s264:7 misses
[264:15 1
s264:17 They reserve rooms.
s265:5 measured
{265:15 2
s265:16 hits
s265:22 33
s265:26 right
s265:33 32
"""####
}
