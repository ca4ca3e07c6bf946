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
[70:7 35
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
s105:5 not-inside
[105:17 2
s105:19 amendments to this ...8 approval
s105:55 sign cooperation agreements
s106:5 unless
[107:7 3
s107:10 declare that it will
s108:10 members of the committee
s109:10 accepted a decision
s110:5 source
s110:13 project
s111:5 rationale
s111:16 How a State expresses consent to be bound.
s112:5 examples
{113:7 2
s113:7 hits
[114:9 5
s114:12 «Instruments of ratification» go to the Government.
s115:12 Non-signatory Powers «may adhere to the present Convention».
s116:12 The Government of Belgium will notify all signatory States of «the deposit of instruments».
s117:12 «Accession is effected» by a notification addressed to the Government of France.
s118:12 Any State may, «when it signs», exclude the application of Part III.
s119:7 misses
[119:15 1
s119:17 The report is approved.
s120:5 measured
{120:15 2
s120:16 hits
s120:22 50
s120:26 right
s120:33 46
{121:5 10
s121:5 id
s121:9 en.function.final-clause.depositary-notice
s122:5 category
s122:15 function
s123:5 value
s123:12 final-clause
s124:5 patterns
[125:7 3
s125:10 (notify|notifies|inform|informs|advise|communicate) ...30 (signature~|ratification~|accession~|acceptance~|denunciation~|entry into force|enters into force)
s126:10 (ratifications|accessions|acceptances|signatures) ...2 (deposited|received|notified|registered|communicated)
s127:10 (notify|notified|inform|informed) ...14 (completion|fulfilment|fulfillment|accomplishment) of ...8 (procedures|requirements|formalities|conditions)
s128:5 not-inside
[128:17 4
s128:19 (inform|notify) ...30 within ...4 of the date of entry into force
s128:88 (inform|notify) ...16 (before|after|upon|on) the entry into force
s128:157 inform ...20 specimen signatures
s128:193 communicate ...30 entry into force
s129:5 unless
[129:13 3
s129:14 laws
s129:20 legislation
s129:33 arbitration
s130:5 source
s130:13 project
s131:5 rationale
s131:16 The acts by which States join or leave, and the day on which the treaty begins, are made known.
s132:5 examples
{133:7 2
s133:7 hits
[133:13 1
s133:15 The Government of Peru shall «notify all the signatories of each ratification».
s134:7 misses
[134:15 1
s134:17 The Party shall notify the other of its laws.
s135:5 measured
{135:15 2
s135:16 hits
s135:22 50
s135:26 right
s135:33 40
{136:5 9
s136:5 id
s136:9 en.function.final-clause.depositary
s137:5 category
s137:15 function
s138:5 value
s138:12 final-clause
s139:5 patterns
[140:7 5
s140:10 (depositary|depository) (of|for) (this|the present|the) <compact>
s141:10 (be|as|is|are) [the|its] <depositary-act>
s142:10 the <depositary-act> (shall|may|will|is|are|has|performs)
s143:10 (with|by|to) the <depositary-act>
s144:10 (designates|appointed|designated|designation of) ...4 <depositary-act>
s145:5 unless
[145:13 7
s145:15 immunity from
s145:32 security account
s145:52 funds
s145:61 technical agreements
s145:85 amendment~
s145:99 (measures|reasons|action) taken
s145:134 the measures
s146:5 source
s146:13 project
s147:5 rationale
s147:16 The depositary keeps the treaty and the acts of joining and leaving; where it only passes on amendments, the clause is one of amendment.
s148:5 examples
{149:7 2
s149:7 hits
[149:13 1
s149:15 The Government of Peru shall «be the depositary».
s150:7 misses
[150:15 1
s150:17 The Depositary shall communicate the proposed amendment to the Parties.
s151:5 measured
{151:15 2
s151:16 hits
s151:22 50
s151:26 right
s151:33 48
{152:5 10
s152:5 id
s152:9 en.function.final-clause.text
s153:5 category
s153:15 function
s154:5 value
s154:12 final-clause
s155:5 patterns
[156:7 28
s156:10 (equally|being) (authentic|authoritative)
s157:10 (text|texts) ...6 (is|be|are|shall be) [considered|deemed] [as] (authentic|authoritative)
s158:10 authentic text~
s159:10 (text|version) ...8 (shall prevail|prevails|is decisive|shall govern)
s160:10 (made|drawn up|done|executed) in ...3 (copies|originals|exemplars)
s161:10 (annexes|protocols|schedules|appendices|annex|protocol) ...6 (form|forms|constitute|constitutes) [an] part of
s162:10 (shall|will) be deposited (with|in)
s163:10 remain deposited
s164:10 ^ (done|made|signed) (at|in) ...8 (duplicate|on|this|<date>)
s165:10 done in duplicate
s166:10 in (witness|faith) whereof
s167:10 certified [true] (copy|copies) of (this|the|the present) <compact>
s168:10 transmit~ certified [true] copies
s169:10 (integral|entire|essential|inseparable) (part|parts) (of (this|the|the present) <compact>|thereof|hereof|of it)
s170:10 (protocol~|annex~|appendix~|appendices|letters|footnotes|schedules) ...8 (integral|entire) (part|parts)
s171:10 (form|forms|constitute|constitutes|become|becomes|be) [an|a] (annex|protocol|appendix|part) (to|of) (this|the present) <compact>
s172:10 territory~ ...10 (international|foreign) relations
s173:10 (official|working) language~ ...6 (shall|will) be
s174:10 (registered|registration) (with|by|in) the (secretariat|secretary-general|united nations)
s175:10 article 102 of the charter
s176:10 <compact> ...6 shall be registered (with|by|in|at)
s177:10 (supersedes|supersede|replaces|replace|shall replace|abrogates) ...6 (agreement~|convention~|treaty~|protocol~)
s178:10 (metropolitan|overseas|mandated|trust) territor~
s179:10 (colonies|protectorates) ...6 (territories|mandate~|possessions|protectorates)
s180:10 (extended|extend|application) ...6 (netherlands antilles|aruba|territories)
s181:10 (this|the present) <compact> ...6 applies ...4 to the kingdom
s182:10 titles ...4 (convenience|reference)
s183:10 (protocol|convention|agreement) shall extend to the territory
s184:5 not-inside
[185:7 4
s185:10 separate ...20 (integral|inseparable) part of (this|the present) <compact>
s186:10 which (is|are|form|forms|shall be|will be|shall form|constitute) [an] (integral|inseparable) part of [this|the|the present] [<compact>]
s187:10 (document|documents) ...8 integral part of this <compact>
s188:10 incorporated ...12 part of (this|the present) <compact>
s189:5 unless
[189:13 7
s189:15 immunity from
s189:32 medical unit~
s189:49 issuing authority~
s189:71 funds held
s189:85 technical agreements
s189:109 to the extent that and under the conditions
s189:156 fact-finding commission
s190:5 source
s190:13 project
s191:5 rationale
s191:16 Depositary, languages, testimonium, parts of the treaty, territories.
s192:5 examples
{193:7 2
s193:7 hits
[194:9 11
s194:12 Both texts are «equally authentic».
s195:12 «In faith whereof» the respective Plenipotentiaries have signed the same and affixed their seals.
s196:12 «Done in triplicate at London the twelfth day of March».
s197:12 The signed copy of this Pact «shall be deposited in» the archives of the host Government.
s198:12 The present Convention «abrogates and replaces the Convention» of 1905.
s199:12 Any State may declare that the Convention shall extend to all or any of its colonies, «protectorates or territories».
s200:12 The letters of approval of this Pact «shall be deposited with» the Director-General.
s201:12 The present Agreement is «made in two copies» in the French and Spanish languages.
s202:12 The Secretary-General shall register this Convention under «Article 102 of the Charter».
s203:12 The English «text shall prevail» in case of divergence.
s204:12 The «annexes form part of» the Treaty.
s205:7 misses
[205:15 1
s205:17 The text is long.
s206:5 measured
{206:15 2
s206:16 hits
s206:22 50
s206:26 right
s206:33 45
{207:5 9
s207:5 id
s207:9 en.function.final-clause.exit
s208:5 category
s208:15 function
s209:5 value
s209:12 final-clause
s210:5 patterns
[211:7 17
s211:10 (denounce|denounced|denouncing|denunciation|denunciations)
s212:10 (may|to|shall|from) ...3 (withdraw|terminate) ...4 <compact>
s213:10 withdraw therefrom
s214:10 (withdraw|withdraws|withdrawal|withdrawing|withdrawn) from ...4 (<compact>|organization|organisation|union|community|association)
s215:10 notice of its (withdrawal|termination)
s216:10 (notice|notification) of (withdrawal|termination|denunciation)
s217:10 (intention|desires|wish|decision) to (terminate|denounce|withdraw)
s218:10 <compact> ...6 be terminated
s219:10 <compact> ...16 shall (terminate|expire|lapse)
s220:10 (terminate|terminates|terminated|termination) [of] (this|the|the present) <compact>
s221:10 (withdrawal|denunciation|termination) [shall] (takes|take|becomes|become|has|have) (effect|effective)
s222:10 unless terminated
s223:10 terminate its operations
s224:10 (secede|secession) from
s225:10 terminate the application of
s226:10 (cooperation|co-operation|arrangement|agreement) ...10 (planned|intended) to last
s227:10 (terminate|denounce) ...6 <compact>
s228:5 unless
[228:13 3
s228:15 accepted a decision
s228:38 under the reservation
s228:63 the lifting of
s229:5 source
s229:13 project
s230:5 rationale
s230:16 Denunciation and withdrawal are settled in the final clauses (codebook).
s231:5 examples
{232:7 2
s232:7 hits
[233:9 3
s233:12 A Party may «denounce this Convention».
s234:12 Any Party may at any time give six months' «notice of termination».
s235:12 The «denunciation shall have effect» one year after its receipt.
s236:7 misses
[236:15 1
s236:17 The measure was withdrawn.
s237:5 measured
{237:15 2
s237:16 hits
s237:22 50
s237:26 right
s237:33 48
{238:5 11
s238:5 id
s238:9 en.function.final-clause.reservations
s239:5 category
s239:15 function
s240:5 value
s240:12 final-clause
s241:5 patterns
[242:7 10
s242:10 reservation~ ...14 not be (permitted|allowed)
s243:10 not be subject to reservation~
s244:10 (no|any|such|other|the|that|this) reservation~
s245:10 make a reservation
s246:10 declare ...4 (at|on|upon) ...3 (ratification|accession|signature|acceptance|approval)
s247:10 (not|does not) consider itself bound by
s248:10 ^ reservations
s249:10 reservations (incompatible|may|shall|to)
s250:10 (make|formulate|enter) ...4 (reservation~|declaration~ ...6 (ratif~|signature|accession))
s251:10 (at the time of|when|on|upon) ...4 (signing|signature|ratifying|ratification|deposit|depositing|acceding) ...20 declare
s252:5 unless
[252:13 12
s252:15 (consultations|consultation) regarding
s252:57 non-conforming
s252:75 conformity of the reservation~
s252:109 inconsistent with
s252:130 scope of the reservation~
s252:159 master of the vessel
s252:183 taken by a party pursuant
s252:212 schedule~
s252:225 the lifting of
s252:243 under the reservation
s252:268 accepted a decision
s252:291 annexes (i|ii|iii)
s253:5 not-inside
[253:17 5
s253:19 (the|any|such) reservation~ ...8 (annex~|schedule~|sector~|commitments|market access|provisional acceptance|investigating officer)
s253:153 (reduce|reducing|eliminate|removing) ...3 reservation~
s253:211 any reservation or limitation
s253:244 consistent with the reservation~
s253:280 reservation~ to national treatment
s254:5 not-before
[254:17 2
s254:19 without
s254:30 subject to
s255:5 source
s255:13 project
s256:5 rationale
s256:16 Reservations and declarations on joining are settled in the final clauses.
s257:5 examples
{258:7 2
s258:7 hits
[259:9 2
s259:12 «No reservation» may be made.
s260:12 «No reservations» may be made to this Agreement.
s261:7 misses
[261:15 1
s261:17 They reserve rooms.
s262:5 measured
{262:15 2
s262:16 hits
s262:22 33
s262:26 right
s262:33 32
"""####
}
