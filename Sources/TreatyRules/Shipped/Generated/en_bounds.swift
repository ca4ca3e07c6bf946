// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_bounds: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 1
s5:3 term-lead
[5:14 13
s5:15 within
s5:23 for
s5:28 during
s5:36 after
s5:43 not exceeding
s5:58 exceeding
s5:69 exceed
s5:77 expiry of
s5:88 expiration of
s5:103 at least
s5:113 than
s5:119 every
s5:126 another
s6:1 rules
[7:3 9
{7:5 10
s7:5 id
s7:9 en.bound.necessity.test
s8:5 category
s8:15 bound
s9:5 value
s9:12 necessity
s10:5 patterns
[11:7 33
s11:10 (strictly|absolutely|reasonably) (required|necessary|limited)
s12:10 necessary [in] [a] democratic society
s13:10 necessary (to|for) ...3 <protective-aim>
s14:10 (beyond|exceed|more than|further than|greater than|longer than) ...4 (necessary|required|needed)
s15:10 proportion~ to
s16:10 (proportionate|proportionality|disproportionate)
s17:10 (only|solely) ...6 (to the extent|in so far as|insofar as|where) ...6 (necessary|required)
s18:10 limited to [what|the extent|that which] ...4 (necessary|required)
s19:10 only in ...4 (exceptional|extreme|urgent)
s20:10 for (a|the) (legitimate|pressing) (aim|need)
s21:10 no (greater|further|longer|more|wider) ...3 than ...6 (requires|require|demands|demand|necessary|needed|required|justified)
s22:10 (go|goes) no further than
s23:10 (to the extent|in so far as|insofar as|as far as|so long as|as long as|only where|only when) ...6 (strictly|absolutely|reasonably) ...2 (required|necessary|requires|require|needed)
s24:10 (to the extent|in so far as) [and for as long as|and for the time] ...8 (strictly requires|necessary|required)
s25:10 least ...3 (disturb|disturbs|restrictive|intrusive|trade-restrictive|distort|burden|affect)
s26:10 (may|must|can) not exceed
s27:10 shall not exceed ...8 (necessary|required|extent|equivalent|injury|level of|percent|per cent)
s28:10 (justified|required|warranted|necessitated|rendered necessary) (on grounds|by|for reasons|on the ground) ...3 (public|morality|morals|security|policy|health|protection|imperative|urgent|military|national|order)
s29:10 (if|provided|only) ...4 (measures|restrictions) ...3 (relate|relates|relating|are made effective|are necessary)
s30:10 imperative (military|security|necessity|necessities|reasons|considerations)
s31:10 substantially equivalent
s32:10 (concession~|benefit~|obligation~) [of|having] [substantially] equivalent
s33:10 measure~ (of|having) [substantially] equivalent (value|trade)
s34:10 equivalent (value|trade effects)
s35:10 requiring (prompt|immediate|urgent) ...3 action
s36:10 within reasonable limits
s37:10 necessary for the purpose~
s38:10 no lesser
s39:10 adequate to remove the injury
s40:10 to (the|such an) extent that (these|they|such|it|this|the) ...4 (do|does) (not|no)
s41:10 (solely|only|exclusively) for ...5 purpose~
s42:10 (measures|restrictions|action) ...2 (relate|relates|concern|concerns) [to]
s43:10 (solely|only|exclusively) (to|for) ...2 (extent|purpose~|the purpose~|time|period|reasons)
s44:5 not-before
[44:17 1
s44:19 (considers|consider|deems|deem|considered|thinks|judges|determines|determine|finds|find) [it|them] [to be]
s45:5 not-inside
[45:17 11
s45:19 (only|solely) to the extent permitted by
s45:63 to the extent (required|permitted) by ...3 law~
s45:114 in proportion to the ratio
s45:144 (tax|tax so charged) shall not exceed
s45:185 to the extent it is able
s45:213 necessary for the [proper|full|effective] implementation
s45:273 only to the extent that its provisions
s45:315 to the extent that ...8 (consider|considers|deem|deems) [it|them] [to be] necessary
s45:402 required by [the] national (law~|legislation)
s45:451 effective , proportionate and dissuasive
s45:495 proportionate (sanctions|penalties)
s46:5 source
s46:14 Siracusa Principles 1984, part I.A
s47:5 rationale
s47:16 The escape may go no further than need requires.
s48:5 examples
{49:7 2
s49:7 hits
[49:13 1
s49:15 Measures may not go «beyond what is necessary» to remedy the difficulty.
s50:7 misses
[50:15 1
s50:17 The necessary funds shall be provided.
s51:5 measured
{51:15 2
s51:16 hits
s51:22 50
s51:26 right
s51:33 44
{52:5 10
s52:5 id
s52:9 en.bound.legality.by-law
s53:5 category
s53:15 bound
s54:5 value
s54:12 legality
s55:5 patterns
[56:7 6
s56:10 (prescribed|provided|determined|established|laid down|set) [for] by law
s57:10 in (accordance|conformity) with the law
s58:10 such procedure~ as are established by law
s59:10 consistent with ...4 (wto|rules of the wto|international obligations|gatt)
s60:10 consistent with (its|their) other obligations under international law
s61:10 (not contradict|not contradicting|not contravene|without violating|without infringing|not violate) ...4 (goals|objectives|provisions|terms|purposes|principles|conditions)
s62:5 not-after
[62:16 1
s62:18 of
s63:5 not-inside
[63:17 1
s63:19 provisions ...2 <set-by-law> by law
s64:5 source
s64:14 Siracusa Principles 1984, part I.B
s65:5 rationale
s65:16 The escape needs a basis in law.
s66:5 examples
{67:7 2
s67:7 hits
[67:13 1
s67:15 Restrictions must be «prescribed by law».
s68:7 misses
[68:15 1
s68:17 The law of the State governs.
s69:5 measured
{69:15 2
s69:16 hits
s69:22 38
s69:26 right
s69:33 33
{70:5 10
s70:5 id
s70:9 en.bound.time-limit.term
s71:5 category
s71:15 bound
s72:5 value
s72:12 time-limit
s73:5 patterns
[74:7 38
s74:10 <term-lead> [<article-word>] [<period-or-limit>] [period] [of] [<at-most-or-least>] <number> ...2 <time-unit>
s75:10 <number> <time-unit> ...3 (after|from|following|before|prior|in advance|of notice|notice|later|period|period~)
s76:10 <number> <time-unit> [period~|notice]
s77:10 (by|until|before|not later than) <date>
s78:10 transition~ period~
s79:10 transitional period~
s80:10 provisionally
s81:10 pending (a|the) determination
s82:10 limited (duration|period)
s83:10 [for] a limited (time|period)
s84:10 temporary
s85:10 time (schedule|limit~|table)
s86:10 timetable
s87:10 (soon|longer) ...6 conditions ...4 (justify|improve|cease)
s88:10 (progressively|gradually) relaxed
s89:10 until ...8 (conditions|situation) ...4 (justify|remedied)
s90:10 (until|till) ...12 (determined|ended|ceased|received|met|completed|eliminated|removed|issued|adopted|introduced|implemented|<date>|end)
s91:10 (as soon as|when|once) ...4 (circumstances|conditions|situation|reasons|hostilities) ...4 (permit|allow|cease|ceased|exist|justify|end|disappear|close)
s92:10 (for as long as|so long as|as long as|only as long as)
s93:10 (equal|annual|successive|several|<number>) ...2 (steps|stages|instalments|installments|tranches)
s94:10 (in|by) [annual|equal|successive] (stages|instalments|installments|tranches|steps)
s95:10 (from|as from|until|by) <date>
s96:10 on the day (before|of|following|after)
s97:10 [a] clearly defined time
s98:10 (temporary|interim|time-bound)
s99:10 <number> [calendar|working|consecutive|full|further|successive|more] <time-unit>
s100:10 for such time as
s101:10 (progressively|gradually) (abolished|reduced|eliminated|dismantled|removed|establish)
s102:10 (at|upon|on) the date (on which|when)
s103:10 until (that|such) time
s104:10 until ...3 (completion|end|expiry|expiration)
s105:10 subject to the period
s106:10 (cease~|ceases|lapse~|terminate~) ...12 (from|as from|as of|on|until) ...4 date
s107:10 (as from|as of|until) ...4 (date on which|effective date)
s108:10 by the end of [the|that|this] ...3 (year|month|stage|period)
s109:10 (on|by|from|at) ...6 of the <ordinal> year
s110:10 (annual|yearly|year) (reduction~|rate~|steps|stages)
s111:10 (latest|later) than ...6 <time-unit>
s112:5 not-before
[112:17 2
s112:19 age of
s112:29 age
s113:5 not-inside
[113:17 24
s113:19 at least <number> ...2 <time-unit> prior to the meeting
s113:78 within any <number> month period
s113:114 within <number> [working] day~ of receipt
s113:159 for the <number> (preceding|previous) <time-unit>
s113:212 served for ...3 <time-unit>
s113:243 temporary diversion~
s113:267 (ruling|decision) of the ...2 panel ...6 within <number> day~ from
s113:337 (is|are) less than <number> <time-unit>
s113:380 period~ exceeding ...6 <number> [day~|month~] ...8 <number> month period
s113:456 interim (co-ordinating|coordinating|committee|commission)
s113:517 (resolution|treaty|agreement|convention|decision|directive) ...8 of <date>
s113:595 (report|award|ruling) ...10 <number> <time-unit>
s113:647 <number> <time-unit> after the date of receipt of [the] request for consultations
s113:732 time limit or other
s113:755 on the date (on which|when) the (modification|revocation|amendment|arbitrator~)
s113:838 register ...6 for a maximum period
s113:876 effect ...6 on the date on which the modification
s113:929 union from <date>
s113:950 (signed|adopted|concluded|done|held|dated|signature|meeting|established|accords|joint declaration) ...8 (on|of|from) <date>
s113:1077 <number> hours utc
s113:1099 force on the day of
s113:1122 temporary (entry|stay|security|official|admission|importation)
s113:1188 interim (report|agreement|headquarters|government|authority|administration|secretariat)
s113:1279 article ...2 <number> of the second
s114:5 source
s114:13 project
s115:5 rationale
s115:16 The escape ends, or takes effect, at a set time.
s116:5 examples
{117:7 2
s117:7 hits
[117:13 1
s117:15 The measure may be kept «for three years».
s118:7 misses
[118:15 1
s118:17 The measure shall end in due time.
s119:5 measured
{119:15 2
s119:16 hits
s119:22 50
s119:26 right
s119:33 42
{120:5 10
s120:5 id
s120:9 en.bound.notification.inform
s121:5 category
s121:15 bound
s122:5 value
s122:12 notification
s123:5 patterns
[124:7 18
s124:10 notify~ [the|each|that|to|in|,|promptly|immediately]
s125:10 (notification~|notice)
s126:10 (inform|informing|informed) ...4 <party-or-organ>
s127:10 <when-consulting> consultation~
s128:10 consultation~ with
s129:10 consult [with|,]
s130:10 in writing
s131:10 (addressed|communicated|transmitted) to the ...8 (parties|depositary|secretary-general|government|director-general|secretary general|other)
s132:10 indicate ...4 reasons
s133:10 (submit|provide|present) ...6 (to|with) the ...4 <body-informed>
s134:10 shall be reported to
s135:10 (inform|informs|informed|notify|notifies|notified|advise|advised) [of|by|without|forthwith|immediately|beforehand|thereof|promptly|accordingly|the|each|them|it|all|that|in|to|as]
s136:10 (consultations|consultation|consult)
s137:10 (prior|advance|previous|written|due|diplomatic) [written] (notice|notification|consultation~|information)
s138:10 (on|upon) [the] request [of|from|by]
s139:10 give ...3 (reasons|notice)
s140:10 (statement|explanation) of [the] reasons
s141:10 taking into account ...3 (views|comments)
s142:5 not-after
[142:16 1
s142:18 not
s143:5 not-inside
[143:17 1
s143:19 without [prior] (notice|notification|consultation)
s144:5 source
s144:14 ICCPR art. 4(3)
s145:5 rationale
s145:16 Whoever uses the escape must say so, or talk first.
s146:5 examples
{147:7 2
s147:7 hits
[147:13 1
s147:15 It shall «notify the» other Party.
s148:7 misses
[148:15 1
s148:17 The list is annexed.
s149:5 measured
{149:15 2
s149:16 hits
s149:22 50
s149:26 right
s149:33 43
{150:5 9
s150:5 id
s150:9 en.bound.non-derogable-core.core
s151:5 category
s151:15 bound
s152:5 value
s152:12 non-derogable-core
s153:5 patterns
[154:7 7
s154:10 no derogation~
s155:10 no exceptional circumstances
s156:10 non-derogable
s157:10 shall not be derogated from
s158:10 even in (time~|case~) of
s159:10 (denunciation|withdrawal|termination) ...10 (without prejudice|not affect|not release|not relieve|not discharge|in no way impair|not have the effect)
s160:10 no (restriction~|limitation~) ...12 (other than|except)
s161:5 not-inside
[161:17 3
s161:19 termination of the ...4 panel~ ...3 work ...4 without prejudice
s161:86 withdrawal ...6 without prejudice to its right to introduce
s161:149 prior to the termination , without prejudice
s162:5 source
s162:14 ICCPR art. 4(2)
s163:5 rationale
s163:16 Some obligations stay out of reach of the escape.
s164:5 examples
{165:7 2
s165:7 hits
[165:13 1
s165:15 «No derogation» may be made from Article 2.
s166:7 misses
[166:15 1
s166:17 A derogation is possible.
s167:5 measured
{167:15 2
s167:16 hits
s167:22 19
s167:26 right
s167:33 18
{168:5 8
s168:5 id
s168:9 en.bound.non-discrimination.test
s169:5 category
s169:15 bound
s170:5 value
s170:12 non-discrimination
s171:5 patterns
[172:7 6
s172:10 (arbitrary|unjustifiable|unjustified|unjust) ...2 discrimination
s173:10 disguised restriction~
s174:10 [<auxiliary-or-on>] [not] [a] (non-discriminatory|nondiscriminatory)
s175:10 without [any] discrimination
s176:10 not ...4 discriminate
s177:10 involve discrimination
s178:5 source
s178:14 GATT 1994 art. XX
s179:5 rationale
s179:16 The escape may not be used to discriminate.
s180:5 examples
{181:7 2
s181:7 hits
[181:13 1
s181:15 Measures must not be a «disguised restriction» on trade.
s182:7 misses
[182:15 1
s182:17 Racial discrimination is condemned.
s183:5 measured
{183:15 2
s183:16 hits
s183:22 50
s183:26 right
s183:33 50
{184:5 9
s184:5 id
s184:9 en.bound.third-party-review.body
s185:5 category
s185:15 bound
s186:5 value
s186:12 third-party-review
s187:5 patterns
[188:7 13
s188:10 (subject to|with) [the] [prior] <outside-control> (of|by) ...3 <reviewing-body>
s189:10 <reviewed-by-body> [periodically|regularly] (by|in|within) ...3 <examining-body>
s190:10 review [regularly|periodically] the progress
s191:10 <deciding-body> ...6 (shall|may) ...4 (review|examine|approve)
s192:10 judicial (review|decision|order|authorization)
s193:10 (court|judge) ...2 (order|warrant)
s194:10 decision of the (competent authority|board|court|council)
s195:10 (joint committee|council|committee|commission|association council|court|judge|judicial authority|tribunal|panel|arbitrator~|conference|board) ...6 (decides|decide|examine~|examines|review~|determine~|determines|considers|finds|found|authorize~|approve~|extends)
s196:10 (referred|refer) ...6 to ...4 (joint committee|council|committee|commission|arbitration|tribunal|panel|court)
s197:10 (matter~n|measure~n|case~n|question~n|notification~n) ...3 submitted ...3 to ...4 (joint committee|council|committee|commission|arbitration|tribunal|panel|court)
s198:10 (approved|authorized|determined|decided) by the ...3 (joint committee|association council|association committee|cooperation council|court|tribunal|panel)
s199:10 authorized by the ...2 (council|committee|commission|board)
s200:10 (approval|authorization) of the ...4 (council|committee|court|conference|organization|agency)
s201:5 not-inside
[202:7 22
s202:10 (committee|council|commission) (shall|will|may) ...4 review ...3 (progress|operation|implementation|functioning|timeframes|panel)
s203:10 (committee|council|conference|commission) otherwise decides
s204:10 (determined|decided) by the (conference|council|committee) ...3 (of the parties|at its)
s205:10 (panel|tribunal) considers [that] it cannot
s206:10 (panel|tribunal) may decide not
s207:10 representation shall be reviewed
s208:10 (expense~n|budget~n|rules of procedure|annex~n) ...14 approved by
s209:10 [joint|association|cooperation] (committee|council|commission) ...4 examine ...3 (ways|possibility|possibilities|developments|evolution)
s210:10 panel is not authorized
s211:10 (approved|decided) by the (council|commission|conference)
s212:10 before the tribunal decides
s213:10 tribunal shall not review
s214:10 tribunal reconvened under
s215:10 tribunal (finds|decides) ...6 (interests|propose)
s216:10 application for judicial review
s217:10 amendment ...10 referred to ...6 committee
s218:10 commission , unless it decides
s219:10 (composition|organization) ...8 determine
s220:10 referred to (in|as) ...8 (committee|council|commission|court|tribunal|panel|conference|board)
s221:10 [joint|association|cooperation] (committee|council|commission|board|conference) may decide to (amend|set|establish)
s222:10 (decides|decide) otherwise
s223:10 (committee|council|commission|court|tribunal|panel|conference|board) ...6 decides otherwise
s224:5 source
s224:13 project
s225:5 rationale
s225:16 Somebody else looks at the use of the escape.
s226:5 examples
{227:7 2
s227:7 hits
[227:13 1
s227:15 The measure is «subject to review by the Council».
s228:7 misses
[228:15 1
s228:17 The Council meets once a year.
s229:5 measured
{229:15 2
s229:16 hits
s229:22 46
s229:26 right
s229:33 39
{230:5 8
s230:5 id
s230:9 en.bound.closed-list.only
s231:5 category
s231:15 bound
s232:5 value
s232:12 closed-list
s233:5 patterns
[234:7 7
s234:10 reservation~ ...8 other than
s235:10 (incompatible with the object and purpose)
s236:10 no [other] reservation~
s237:10 general reservations
s238:10 (only|solely) (in respect of|with respect to|under|where|if|after|when|at|on)
s239:10 unless :
s240:10 reservation unless
s241:5 source
s241:13 project
s242:5 rationale
s242:16 The cases are counted.
s243:5 examples
{244:7 2
s244:7 hits
[244:13 1
s244:15 «No reservations» are allowed.
s245:7 misses
[245:15 1
s245:17 Reservations may be made.
s246:5 measured
{246:15 2
s246:16 hits
s246:22 42
s246:26 right
s246:33 40
{247:5 9
s247:5 id
s247:9 en.bound.procedure.form
s248:5 category
s248:15 bound
s249:5 value
s249:12 procedure
s250:5 patterns
[251:7 26
s251:10 (by|through|in) <means-of> [a|an] <written-form>
s252:10 in accordance with the procedure~
s253:10 at the time of [its] (signature|ratification|accession|signing|the deposit|deposit|depositing)
s254:10 (when|upon) (signing|ratifying|acceding|depositing|signature|ratification|accession)
s255:10 under the conditions (laid down|provided|set out)
s256:10 by [a] [decision] ...4 majority
s257:10 majority representing
s258:10 [by] mutual (consent|agreement)
s259:10 conditions (established|laid down|set out|provided) (under|in|by)
s260:10 (separate|special) (protocol~|document~|agreement~)
s261:10 (assessment|inquiry|investigation|examination) ...6 carried out
s262:10 (simultaneously|more than once)
s263:10 (no|neither) ...16 at the same time
s264:10 (on|upon|when) becoming a (party|member)
s265:10 specific reservation~
s266:10 deposit~ ...4 (instrument|declaration|notification)
s267:10 provided [,] [however|always|also|further] [,] that
s268:10 provided :
s269:10 provided [,] in so doing
s270:10 (on|under|upon|subject to) [the] (condition|requirement|understanding|proviso) [,] [however] [,] that
s271:10 (in accordance with|according to|following|pursuant to|under) [the] ...4 procedure~
s272:10 procedure~ ...3 (provided for|set out|laid down|referred to|specified|described|established) in
s273:10 only (by|in accordance with|under|following|upon|after)
s274:10 (subject to|with) [adequate|appropriate|such|the|necessary] safeguards
s275:10 (applied|apply) equally to
s276:10 the procedure~ ...4 shall apply
s277:5 not-inside
[278:7 3
s278:10 resulting from the procedure~ ...3 in
s279:10 proceedings under these procedure~
s280:10 (in accordance with|according to|pursuant to|under) [the] (its|their|respective|their respective|its own|national|domestic|internal) ...5 procedure~
s281:5 source
s281:13 project
s282:5 rationale
s282:16 A set way to use the escape.
s283:5 examples
{284:7 2
s284:7 hits
[284:13 1
s284:15 It may declare «at the time of signature» that it opts out.
s285:7 misses
[285:15 1
s285:17 It may declare this.
s286:5 measured
{286:15 2
s286:16 hits
s286:22 50
s286:26 right
s286:33 41
"""####
}
