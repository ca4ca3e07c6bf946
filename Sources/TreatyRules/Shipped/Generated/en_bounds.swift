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
{7:5 8
s7:5 id
s7:9 en.bound.necessity.test
s8:5 category
s8:15 bound
s9:5 value
s9:12 necessity
s10:5 patterns
[11:7 30
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
s26:10 (may|shall|must|can) not exceed
s27:10 (justified|required|warranted|necessitated|rendered necessary) (on grounds|by|for reasons|on the ground) ...3 (public|morality|morals|security|policy|health|protection|imperative|urgent|military|national|order)
s28:10 (if|provided|only) ...4 (measures|restrictions) ...3 (relate|relates|relating|are made effective|are necessary)
s29:10 imperative (military|security|necessity|necessities|reasons|considerations)
s30:10 substantially equivalent
s31:10 (concession~|benefit~|obligation~|measure~) [of|having] [substantially] equivalent
s32:10 equivalent (value|trade effects)
s33:10 within reasonable limits
s34:10 necessary for the purpose~
s35:10 no lesser
s36:10 adequate to remove the injury
s37:10 to the extent that (these|they|such|it|this|the) ...4 (do|does) (not|no)
s38:10 (solely|only|exclusively) for ...5 purpose~
s39:10 (measures|restrictions|action) ...2 (relate|relates|concern|concerns) [to]
s40:10 (solely|only|exclusively) (to|for) ...2 (extent|purpose~|the purpose~|time|period|reasons)
s41:5 not-before
[41:17 1
s41:19 (considers|consider|deems|deem|considered|thinks|judges|determines|determine|finds|find) [it|them] [to be]
s42:5 source
s42:14 Siracusa Principles 1984, part I.A
s43:5 rationale
s43:16 The escape may go no further than need requires.
s44:5 examples
{45:7 2
s45:7 hits
[45:13 1
s45:15 Measures may not go «beyond what is necessary» to remedy the difficulty.
s46:7 misses
[46:15 1
s46:17 The necessary funds shall be provided.
{47:5 8
s47:5 id
s47:9 en.bound.legality.by-law
s48:5 category
s48:15 bound
s49:5 value
s49:12 legality
s50:5 patterns
[51:7 5
s51:10 <set-by-law> [for] (by|in|under) [<the-or-national>] law
s52:10 in (accordance|conformity) with the law
s53:10 such procedure~ as are established by law
s54:10 consistent with ...4 (wto|rules of the wto|international obligations|gatt)
s55:10 consistent with (its|their) other obligations under international law
s56:5 not-after
[56:16 1
s56:18 of
s57:5 source
s57:14 Siracusa Principles 1984, part I.B
s58:5 rationale
s58:16 The escape needs a basis in law.
s59:5 examples
{60:7 2
s60:7 hits
[60:13 1
s60:15 Restrictions must be «prescribed by law».
s61:7 misses
[61:15 1
s61:17 The law of the State governs.
{62:5 8
s62:5 id
s62:9 en.bound.time-limit.term
s63:5 category
s63:15 bound
s64:5 value
s64:12 time-limit
s65:5 patterns
[66:7 33
s66:10 <term-lead> [<article-word>] [<period-or-limit>] [period] [of] [<at-most-or-least>] <number> ...2 <time-unit>
s67:10 <number> <time-unit> ...3 (after|from|following|before|prior|in advance|of notice|notice|later|period|period~)
s68:10 <number> <time-unit> [period~|notice]
s69:10 (by|until|before|not later than) <date>
s70:10 transition~ period~
s71:10 transitional period~
s72:10 provisionally
s73:10 pending (a|the) determination
s74:10 limited (duration|period)
s75:10 [for] a limited (time|period)
s76:10 temporary
s77:10 time (schedule|limit~|table)
s78:10 timetable
s79:10 (soon|longer) ...6 conditions ...4 (justify|improve|cease)
s80:10 (progressively|gradually) relaxed
s81:10 until ...8 (conditions|situation) ...4 (justify|remedied)
s82:10 (until|till) ...12 (determined|ended|ceased|received|met|completed|eliminated|removed|issued|adopted|introduced|implemented|<date>|end)
s83:10 (as soon as|when|once) ...4 (circumstances|conditions|situation|reasons|hostilities) ...4 (permit|allow|cease|ceased|exist|justify|end|disappear|close)
s84:10 (for as long as|so long as|as long as|only as long as)
s85:10 (steps|stages|instalments|installments|tranches)
s86:10 (on|from|as from|as of|until|by) <date>
s87:10 on the day (before|of|following|after)
s88:10 [a] clearly defined time
s89:10 (temporary|interim|time-bound)
s90:10 <number> ...2 <time-unit>
s91:10 for such time as
s92:10 (progressively|gradually) (abolished|reduced|eliminated|dismantled|removed|establish)
s93:10 (at|upon|on) the date (on which|when)
s94:10 until (that|such) time
s95:10 until ...3 (completion|end|expiry|expiration)
s96:10 subject to the period
s97:10 (annual|yearly|year) (reduction~|rate~|steps|stages)
s98:10 (latest|later) than ...6 <time-unit>
s99:5 not-before
[99:17 2
s99:19 age of
s99:29 age
s100:5 source
s100:13 project
s101:5 rationale
s101:16 The escape ends, or takes effect, at a set time.
s102:5 examples
{103:7 2
s103:7 hits
[103:13 1
s103:15 The measure may be kept «for three years».
s104:7 misses
[104:15 1
s104:17 The measure shall end in due time.
{105:5 9
s105:5 id
s105:9 en.bound.notification.inform
s106:5 category
s106:15 bound
s107:5 value
s107:12 notification
s108:5 patterns
[109:7 18
s109:10 notify~ [the|each|that|to|in|,|promptly|immediately]
s110:10 (notification~|notice)
s111:10 (inform|informing|informed) ...4 <party-or-organ>
s112:10 <when-consulting> consultation~
s113:10 consultation~ with
s114:10 consult [with|,]
s115:10 in writing
s116:10 (addressed|communicated|transmitted) to the ...8 (parties|depositary|secretary-general|government|director-general|secretary general|other)
s117:10 indicate ...4 reasons
s118:10 (submit|provide|present) ...6 (to|with) the ...4 <body-informed>
s119:10 shall be reported to
s120:10 (inform|informs|informed|notify|notifies|notified|advise|advised) [of|by|without|forthwith|immediately|beforehand|thereof|promptly|accordingly|the|each|them|it|all|that|in|to|as]
s121:10 (consultations|consultation|consult)
s122:10 (prior|advance|previous|written|due|diplomatic) [written] (notice|notification|consultation~|information)
s123:10 (on|upon) [the] request [of|from|by]
s124:10 give ...3 (reasons|notice)
s125:10 (statement|explanation) of [the] reasons
s126:10 taking into account ...3 (views|comments)
s127:5 not-after
[127:16 1
s127:18 not
s128:5 not-inside
[128:17 1
s128:19 without [prior] (notice|notification|consultation)
s129:5 source
s129:14 ICCPR art. 4(3)
s130:5 rationale
s130:16 Whoever uses the escape must say so, or talk first.
s131:5 examples
{132:7 2
s132:7 hits
[132:13 1
s132:15 It shall «notify the» other Party.
s133:7 misses
[133:15 1
s133:17 The list is annexed.
{134:5 7
s134:5 id
s134:9 en.bound.non-derogable-core.core
s135:5 category
s135:15 bound
s136:5 value
s136:12 non-derogable-core
s137:5 patterns
[138:7 7
s138:10 no derogation~
s139:10 no exceptional circumstances
s140:10 non-derogable
s141:10 shall not be derogated from
s142:10 even in (time~|case~) of
s143:10 (denunciation|withdrawal|termination) ...10 (without prejudice|not affect|not release|not relieve|not discharge|in no way impair|not have the effect)
s144:10 no (restriction~|limitation~) ...12 (other than|except)
s145:5 source
s145:14 ICCPR art. 4(2)
s146:5 rationale
s146:16 Some obligations stay out of reach of the escape.
s147:5 examples
{148:7 2
s148:7 hits
[148:13 1
s148:15 «No derogation» may be made from Article 2.
s149:7 misses
[149:15 1
s149:17 A derogation is possible.
{150:5 7
s150:5 id
s150:9 en.bound.non-discrimination.test
s151:5 category
s151:15 bound
s152:5 value
s152:12 non-discrimination
s153:5 patterns
[154:7 6
s154:10 (arbitrary|unjustifiable|unjustified|unjust) ...2 discrimination
s155:10 disguised restriction~
s156:10 [<auxiliary-or-on>] [not] [a] (non-discriminatory|nondiscriminatory)
s157:10 without [any] discrimination
s158:10 not ...4 discriminate
s159:10 involve discrimination
s160:5 source
s160:14 GATT 1994 art. XX
s161:5 rationale
s161:16 The escape may not be used to discriminate.
s162:5 examples
{163:7 2
s163:7 hits
[163:13 1
s163:15 Measures must not be a «disguised restriction» on trade.
s164:7 misses
[164:15 1
s164:17 Racial discrimination is condemned.
{165:5 7
s165:5 id
s165:9 en.bound.third-party-review.body
s166:5 category
s166:15 bound
s167:5 value
s167:12 third-party-review
s168:5 patterns
[169:7 10
s169:10 (subject to|with) [the] [prior] <outside-control> (of|by) ...3 <reviewing-body>
s170:10 <reviewed-by-body> [periodically|regularly] [by|in|within] ...3 <examining-body>
s171:10 review [regularly|periodically] the progress
s172:10 <deciding-body> ...6 (shall|may) ...4 (review|examine|approve)
s173:10 judicial review
s174:10 decision of the (competent authority|board|court|council)
s175:10 (joint committee|council|committee|commission|association council|court|judge|judicial authority|tribunal|panel|arbitrator~|conference|board) ...6 (decides|decide|examine~|examines|review~|determine~|determines|considers|finds|found|authorize~|approve~|extends|recommend~)
s176:10 (referred|refer|submit|submitted) ...6 to ...4 (joint committee|council|committee|commission|arbitration|tribunal|panel|court)
s177:10 (approved|authorized|determined|decided|agreed) by ...3 (council|committee|commission|court|tribunal|panel|parties|majority|conference|board)
s178:10 (approval|authorization) of the ...4 (council|committee|court|conference|organization|agency)
s179:5 source
s179:13 project
s180:5 rationale
s180:16 Somebody else looks at the use of the escape.
s181:5 examples
{182:7 2
s182:7 hits
[182:13 1
s182:15 The measure is «subject to review by the Council».
s183:7 misses
[183:15 1
s183:17 The Council meets once a year.
{184:5 7
s184:5 id
s184:9 en.bound.closed-list.only
s185:5 category
s185:15 bound
s186:5 value
s186:12 closed-list
s187:5 patterns
[188:7 9
s188:10 reservation~ ...8 other than
s189:10 (incompatible with the object and purpose)
s190:10 no [other] reservation~
s191:10 general reservations
s192:10 (only|solely) (in respect of|with respect to|under|where|if|after|when|at|on)
s193:10 listed in
s194:10 as specified in
s195:10 unless :
s196:10 reservation unless
s197:5 source
s197:13 project
s198:5 rationale
s198:16 The cases are counted.
s199:5 examples
{200:7 2
s200:7 hits
[200:13 1
s200:15 «No reservations» are allowed.
s201:7 misses
[201:15 1
s201:17 Reservations may be made.
{202:5 8
s202:5 id
s202:9 en.bound.procedure.form
s203:5 category
s203:15 bound
s204:5 value
s204:12 procedure
s205:5 patterns
[206:7 24
s206:10 (by|through|in) <means-of> [a|an] <written-form>
s207:10 in accordance with the procedure~
s208:10 at the time of [its] (signature|ratification|accession|signing|the deposit|deposit|depositing)
s209:10 (when|upon) (signing|ratifying|acceding|depositing|signature|ratification|accession)
s210:10 under the conditions (laid down|provided|set out)
s211:10 by [a] [decision] ...4 majority
s212:10 majority representing
s213:10 [by] mutual (consent|agreement)
s214:10 conditions (established|laid down|set out|provided) (under|in|by)
s215:10 article~ (xii|xix|xviii) [of] [the] (gatt|general)
s216:10 (at the same time|simultaneously|more than once)
s217:10 (on|upon|when) becoming a (party|member)
s218:10 specific reservation~
s219:10 deposit~ ...4 (instrument|declaration|notification)
s220:10 provided [,] [however|always|also|further] [,] that
s221:10 provided :
s222:10 provided [,] in so doing
s223:10 (on|under|upon|subject to) [the] (condition|requirement|understanding|proviso) [,] [however] [,] that
s224:10 (in accordance with|according to|following|pursuant to|under) [the] ...4 procedure~
s225:10 procedure~ ...3 (provided for|set out|laid down|referred to|specified|described|established) in
s226:10 only (by|in accordance with|under|following|upon|after)
s227:10 (subject to|with) [adequate|appropriate|such|the|necessary] safeguards
s228:10 (applied|apply) equally to
s229:10 the procedure~ ...4 shall apply
s230:5 not-inside
[231:7 1
s231:10 (in accordance with|according to|pursuant to|under) [the] (its|their|respective|their respective|its own|national|domestic|internal) ...5 procedure~
s232:5 source
s232:13 project
s233:5 rationale
s233:16 A set way to use the escape.
s234:5 examples
{235:7 2
s235:7 hits
[235:13 1
s235:15 It may declare «at the time of signature» that it opts out.
s236:7 misses
[236:15 1
s236:17 It may declare this.
"""####
}
