// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_escape_participation: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 2
s5:3 exit-object
[5:16 14
s5:17 <agreement>
s5:30 organization
s5:44 union
s5:51 association
s5:64 fund
s5:70 bank
s5:76 community
s5:87 agency
s5:95 commission
s5:107 participation
s5:122 membership
s5:134 this
s5:140 centre
s5:148 institute
s6:3 tariff-verb
[6:16 13
s6:17 establish~
s6:29 abolish~
s6:39 eliminate~
s6:51 reduce~
s6:60 remove~
s6:69 dismantle~
s6:81 liberalize~
s6:94 lower~
s6:102 phase~
s6:110 adjust~
s6:119 introduce~
s6:131 align~
s6:139 increase~
s7:1 rules
[8:3 7
{8:5 12
s8:5 id
s8:9 en.escape.reservation.clause
s9:5 category
s9:15 escape
s10:5 value
s10:12 reservation
s11:5 patterns
[12:7 4
s12:10 <determiner-before-reservation> reservation~
s13:10 <making-reservation> ...4 reservation~
s14:10 ^ reservations
s15:10 reservations [to|in respect of|and|or|may|shall|are|,|incompatible|made]
s16:5 not-before
[16:17 2
s16:19 without
s16:30 subject to
s17:5 not-after
[17:16 4
s17:18 (as to|in respect of|of|subject to) (ratification|acceptance|approval|signature|seat~|frequencies|rights|title|the right)
s17:143 system~
s17:154 service~
s17:166 that
s18:5 not-inside
[18:17 4
s18:19 (through which|fares|tickets|ticketing|availability) ...12 reservations
s18:94 note any reservations
s18:119 under the same reservations
s18:150 subject to any reservations or exceptions
s19:5 unless
[19:13 24
s19:15 (list~n|lists|schedule|type|description|means) of reservation~
s19:81 non-conforming
s19:99 market access
s19:116 (service suppliers|service supplier~)
s19:157 consultations (on|regarding)
s19:189 (subject to|limited by|accordance with) (its|a party's) reservations
s19:261 existing and future reservations
s19:297 amendment to a reservation
s19:327 exceptions or reservations
s19:357 to the extent that such reservation
s19:396 options and reservations
s19:424 extent of the reservations
s19:454 multilateral agreement~
s19:481 reservation is covered
s19:507 scheduled
s19:520 (reservation or exception|reservations or exceptions applicable|reservations and exceptions|reservations or limitations)
s19:644 reservation~ ...8 (set out|listed|included|taken|inscribed|specified) ...8 (annex~|schedule~|list)
s19:746 existing measures
s19:767 performance requirements
s19:795 cross-border
s19:811 accepted a decision
s19:834 the lifting of
s19:852 reserved for
s19:868 reservations in its ...4 schedule
s20:5 source
s20:14 VCLT arts. 19-23; Helfer 2012, in Dunoff & Pollack
s21:5 rationale
s21:16 The clause says whether, and how, a party may make a reservation.
s22:5 examples
{23:7 2
s23:7 hits
[23:13 1
s23:15 Each Party may «enter a reservation» on signing.
s24:7 misses
[24:15 1
s24:17 It signs without reservation as to ratification.
s25:5 measured
{25:15 2
s25:16 hits
s25:22 44
s25:26 right
s25:33 37
{26:5 9
s26:5 id
s26:9 en.escape.reservation.declared
s27:5 category
s27:15 escape
s28:5 value
s28:12 reservation
s29:5 patterns
[30:7 5
s30:10 declarations (and|or) reservations
s31:10 reservations (and|or) declarations
s32:10 (signature|signing|ratification|ratifying|accession|acceding|acceptance) ...14 reserve~ the right
s33:10 (accepted|signed|accession|acceded|adopted) ...4 without reservation~
s34:10 reservation~ (made|formulated|entered|notified|lodged) ...4 (by|upon|when|at|under)
s35:5 not-after
[35:16 1
s35:18 (as to|in respect of|of|subject to) (acceptance|ratification|approval|signature)
s36:5 source
s36:14 VCLT arts. 19-23
s37:5 rationale
s37:16 Reservations already made, and what becomes of them.
s38:5 examples
{39:7 2
s39:7 hits
[39:13 1
s39:15 The «declarations and reservations» that bind the sending State shall apply.
s40:7 misses
[40:15 1
s40:17 A table may be reserved.
s41:5 measured
{41:15 2
s41:16 hits
s41:22 15
s41:26 right
s41:33 15
{42:5 11
s42:5 id
s42:9 en.escape.withdrawal.exit
s43:5 category
s43:15 escape
s44:5 value
s44:12 withdrawal
s45:5 patterns
[46:7 53
s46:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s47:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s48:10 (denounces|denouncing|denounced|denunciation|denunciations)
s49:10 <may-or-right-to> ...3 withdraw from ...3 <exit-object>
s50:10 <may-or-right-to> ...3 terminate [its|their] ...2 <exit-object>
s51:10 may (withdraw|terminate) <on-notice> ...8 (notice|notification|time|date)
s52:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s53:10 withdrawal <from-or-by> [<this-or-any>] ...3 (<exit-object>|party|state|member|government|contracting)
s54:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal)
s55:10 (notice|notification) of its intention to (withdraw|terminate|denounce)
s56:10 (such|the|any|its|this) withdrawal <takes-effect-lead>
s57:10 (of|after|upon|on) withdrawal (from|shall|by)
s58:10 terminate (this|the|the present|such|any) ...2 <agreement>
s59:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s60:10 <treaty-kind> ...8 <modal-or-to-be> [also|at any time] [be] (terminated|terminate)
s61:10 unless [it is|it has been|previously] [<before-then>] (terminated|denounced)
s62:10 <intention-or-wish> [in writing] to (terminate|denounce|withdraw from) ...3 (<agreement>|it|this)
s63:10 <intention-or-wish> to (withdraw|denounce)
s64:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s65:10 cease~ to be a (party|member)
s66:10 cease~ to (apply|have effect|be in force) <number> <time-unit> after ...6 (notice|notification|receipt|denunciation)
s67:10 terminate [its] participation
s68:10 withdraw therefrom
s69:10 (continue|continues|remain|remains) ...8 until ...4 (terminated|denounced)
s70:10 withdrawal (takes|shall take|becomes|shall become) (effect|effective)
s71:10 bring (this|the|the present) <agreement> to an end
s72:10 <agreement> ...3 (lapse|lapses) ...6 (notice|notification|if)
s73:10 leave the (union|organization|association|community|league|fund|bank|agency)
s74:10 (party|state|member|government|parties|states|members) ...4 (has|have) withdrawn
s75:10 (cease|ceases) to bind
s76:10 put an end to (this|the present|the) <agreement>
s77:10 (secede|secession) from
s78:10 cease the (interim|provisional) application
s79:10 (<agreement>) ...8 (shall|will) cease to (be in force|have effect|apply|be binding|be valid) ...4 (by|if|when|upon|on|in|after|at)
s80:10 (lapse|expire) ...6 (withdrawal|denunciation)
s81:10 (right|rights|option|entitled|free) to (withdraw|denounce|terminate) [from] ...6 (<exit-object>|it|application)
s82:10 until ...8 (notice|notification|notifies|notify) ...14 (termination|terminate|denounce|denunciation|withdraw|withdrawal)
s83:10 (notice|notification|notifies|notify) ...16 (about|of) ...4 termination
s84:10 (terminates|denounces) (this|the|the present) <agreement>
s85:10 (remain|remains|be|is) in force until ...24 (notice|notification|notifies)
s86:10 (cease|ceases) to be (in force|valid|effective|binding|a party|a member)
s87:10 give [written] notice ...8 (terminate|denounce|withdraw|withdrawal|termination|denunciation)
s88:10 (intention|desire|wish) ...6 (bring|put) ...6 to an end
s89:10 termination shall take effect
s90:10 terminate its operations
s91:10 (withdrawal|denunciation) therefrom
s92:10 (the|such) termination of (a|the|this|that) <agreement>
s93:10 (notice|declaration|notification) of revocation
s94:10 revocation of ...4 (declaration|notification|acceptance)
s95:10 (force|valid|effect) [up] (until|till|upon|to) the (expiry|expiration) of <number> <time-unit> from ...12 (notifies|notifying|notification|informs)
s96:10 <agreement> ...3 termination
s97:10 (declaration|notification) ...30 be withdrawn
s98:10 withdraw (its|such|that|the|any) (declaration|notification)
s99:5 not-after
[99:16 3
s99:18 its
s99:25 their
s99:34 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s100:5 unless
[100:13 4
s100:15 troops
s100:25 contingents
s100:40 forces
s100:50 withdrawal operations
s101:5 not-inside
[101:17 2
s101:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s101:164 (signed|ratified) , ...8 denounced
s102:5 source
s102:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s103:5 rationale
s103:16 The clause lets a party leave, or ends the treaty on notice.
s104:5 examples
{105:7 2
s105:7 hits
[105:13 1
s105:15 A Party may «denounce this Convention» with six months' warning.
s106:7 misses
[106:15 1
s106:17 The Party shall withdraw the measure.
s107:5 measured
{107:15 2
s107:16 hits
s107:22 50
s107:26 right
s107:33 48
{108:5 11
s108:5 id
s108:9 en.escape.withdrawal.end-of-treaty
s109:5 category
s109:15 escape
s110:5 value
s110:12 withdrawal
s111:5 weight
s111:13 0.5
s112:5 patterns
[113:7 2
s113:10 (the|such|any|its|upon|after|from) termination
s114:10 (is|are|be|been) terminated
s115:5 not-after
[115:16 1
s115:18 of ...3 (employment|contract~|mandate|functions|service~|mission|proceedings|occupation|hostilities|appointment|pregnancy|measure~|suspension|privilege~|office|duties|dispute|requirements|measures|deployment|programme~)
s116:5 unless
[116:13 4
s116:15 safeguard measure~
s116:37 mandate
s116:48 panel
s116:57 tribunal
s117:5 source
s117:14 VCLT arts. 54-56
s118:5 rationale
s118:16 Half of an exit clause; the notice is the other half.
s119:5 examples
{120:7 2
s120:7 hits
[120:13 1
s120:15 Matters that arise from «the termination» shall be settled within sixty days of the notice.
s121:7 misses
[121:15 1
s121:17 On termination of his functions the official shall return the badge.
s122:5 measured
{122:15 2
s122:16 hits
s122:22 50
s122:26 right
s122:33 11
{123:5 9
s123:5 id
s123:9 en.escape.withdrawal.notice
s124:5 category
s124:15 escape
s125:5 value
s125:12 withdrawal
s126:5 weight
s126:13 0.5
s127:5 patterns
[128:7 1
s128:10 (written|such|the|of|by|a) (notice|notification)
s129:5 source
s129:14 VCLT arts. 65, 67
s130:5 rationale
s130:16 Half of an exit clause; the end of the treaty is the other half.
s131:5 examples
{132:7 2
s132:7 hits
[132:13 1
s132:15 It takes effect six months after «the notice».
s133:7 misses
[133:15 1
s133:17 The parties shall take note of the report.
s134:5 measured
{134:15 2
s134:16 hits
s134:22 50
s134:26 right
s134:33 16
{135:5 9
s135:5 id
s135:9 en.escape.opt.declaration
s136:5 category
s136:15 escape
s137:5 value
s137:12 opt
s138:5 patterns
[139:7 31
s139:10 may [also|however|at any time|,] ...28 (declare|declares) [by|in] ...12 <that-or-which>
s140:10 (may|shall) [also|however|at any time] ...3 <making-declaration> [such] a declaration
s141:10 has made [such] a declaration
s142:10 declaration [made] under (article|paragraph)
s143:10 does not (consider|regard) itself [as] bound
s144:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of the
s145:10 declaration to that effect
s146:10 (accept|accepts|accepted|recognizes|recognize) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s147:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s148:10 opt (in|out)
s149:10 opting (in|out)
s150:10 by [a] [written] (declaration|notification) ...14 <extend-or-exclude> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s151:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s152:10 exclude ...3 from its acceptance
s153:10 (notified|notify|notifies|declared|declare|declares|notification|declaration|statement) ...20 (not accept|does not accept|unable to accept|unable to approve|not bound|not be bound|not wish)
s154:10 (objecting|non-objecting) (member|state)
s155:10 (not bind|not be binding on|not be binding upon|not binding on|not bind) ...10 (objected|objection|rejected|opposed|notified)
s156:10 (specify|specifies|indicate|indicates) ...12 (part|parts|chapters|articles|obligations|annexes) ...10 (accept~|bound)
s157:10 at any time ...10 extend ...6 <agreement>
s158:10 (present|presents|presented|lodge|lodges|lodged) ...4 objection ...12 (decision|measure|amendment|recommendation)
s159:10 shall not be bound by ...6 (amendment|decision|annex|measure|recommendation|article|chapter|part|protocol)
s160:10 (binding|enter into force|effective) ...10 except [for] ...8 (notified|objected|objection|declared)
s161:10 (declaration|notification) ...8 excluding ...8 application
s162:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s163:10 optional (clause|declaration)
s164:10 (unable to approve|unable to accept|cannot approve|cannot accept|does not accept|do not accept) ...24 (notify|notification|notifies|inform)
s165:10 (effective|force|binding) ...10 (parties|members|states|governments|party|member|state) ...6 (which|that|who) (have|has) not ...10 (notification|notified|objected|objection|rejected|declared)
s166:10 declaration ...6 (may|can) ...3 be withdrawn
s167:10 (except|other than) ...8 (notify|notified|notifies|declare~) ...6 (reject|rejection|non-acceptance|objection)
s168:10 (expiry|revocation|withdrawal|duration) of ...3 declaration
s169:10 (new|such|renewed) declaration ...6 (revocation|expiry|notice)
s170:5 not-inside
[170:17 3
s170:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 declare ...14 <that-or-which>
s170:135 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...8 make a declaration
s170:239 shall not be bound by any (judgment|judgement|decision|award|settlement)
s171:5 source
s171:14 Helfer 2012; VCLT arts. 17, 22
s172:5 rationale
s172:16 A declaration takes a party into, or out of, a part of the bargain.
s173:5 examples
{174:7 2
s174:7 hits
[174:13 2
s174:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s174:100 The change shall become «effective for the Members which have not objected».
s175:7 misses
[175:15 1
s175:17 The Chairman shall declare the meeting open.
s176:5 measured
{176:15 2
s176:16 hits
s176:22 50
s176:26 right
s176:33 40
{177:5 10
s177:5 id
s177:9 en.escape.transition.period
s178:5 category
s178:15 escape
s179:5 value
s179:12 transition
s180:5 patterns
[181:7 46
s181:10 (transition|transitional) <transitional-thing>
s182:10 (phase|phased|phasing) out
s183:10 (phased|phasing) in
s184:10 phase-in
s185:10 grace period
s186:10 period of grace
s187:10 ensure that [,] (by|from|as from) (<date>|the end of)
s188:10 phased over
s189:10 (come|comes) into (effect|operation|force) for existing ...16 after
s190:10 (take|takes|have|has) effect <number> <time-unit> after ...6 entry into force
s191:10 within <number> <time-unit> (of|after|from|following) ...4 entry into force ...10 (party~|state~|member~) shall (accept|apply|ensure|comply|bring|adapt|implement|conform)
s192:10 shall apply [only] <number> <time-unit> after ...6 entry into force
s193:10 during [the] (first|initial) [period of] <number> <time-unit>
s194:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s195:10 (be|progressively|shall) [progressively] <reduced-or-lowered> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-word>
s196:10 (be|progressively) <reduced-or-ended> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s197:10 shall be abolished (over|during) ...6 <time-unit>
s198:10 (be|progressively|shall) [progressively] <reduced-or-lowered> [each year|annually] (by|to) ...8 (per cent|percent|percentage|one fifth|one third|one tenth|half|fifth) ...10 (on|each|every|annual~|years|from|by)
s199:10 (be|progressively|shall) [progressively] <reduced-or-lowered> ...12 <date>
s200:10 (according to|in accordance with|as follows|under) ...3 following (timetable|schedule|time-table|calendar|rhythm|stages|steps)
s201:10 (on|from|by) <date> ...3 to <number> (per cent|percent) of
s202:10 (equal|annual|successive) [annual] (steps|stages|instalments|installments|tranches|reductions|cuts)
s203:10 (postpone|defer|delay|deferred|postponed|delayed) ...6 (application|implementation|performance|execution|compliance|entry into force|elimination|reduction) ...10 (for|until|by|up to|not)
s204:10 (phased|gradual|progressive) (formation|establishment|introduction|implementation|reduction~|elimination)
s205:10 shall (apply|be applied|be applicable|take effect|have effect) [only] (from|as from|as of|on|after) ...8 (date|year~|<date>) ...10 (later|following|after|if)
s206:10 (until|pending) ...10 (accession to|entry into force of|adoption of|conclusion of) ...10 (continue to|shall) apply
s207:10 during the period (until|up to|ending)
s208:10 until ...6 (adopted|concluded|established|determined|in place) ...16 (shall|will) (apply|be applied|continue)
s209:10 (per cent|percent|percentage|rate|duty|quota) ...4 shall be (raised|increased|reduced|lowered) to <number> ...20 after ...4 entry into force
s210:10 timescale~ for the application
s211:10 (adjust|abolish|reduce|eliminate|remove|liberalize|dismantle|phase out|introduce) (progressively|gradually)
s212:10 (retain|levy) ...12 until <date>
s213:10 may [also] (retain|maintain|apply|levy|continue to apply|keep) ...10 until <date>
s214:10 (till|until) the end of (that|the) ...3 (season|year|period|stage)
s215:10 ^ for a period of <number> <time-unit> (from|after|following) ...4 (date|entry)
s216:10 during ...4 (first|initial|transitional) ...3 (stage|phase|years|period)
s217:10 in the course of the (first|transitional|second)
s218:10 (progressively|gradually) [be] <tariff-verb>
s219:10 (abolished|eliminated|reduced|removed|liberalized|dismantled|lowered|phased out|introduced|established) (progressively|gradually)
s220:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s221:10 shall be (abolished|eliminated|removed) (when|once|as soon as) ...8 (introduced|established|adopted|set up|operational)
s222:10 shall end (by|on|not later than) <date>
s223:10 (may|to|shall) [also] delay ...10 (application|implementation|compliance)
s224:10 (developing|least developed|least-developed) ...6 may delay
s225:10 within a reasonable number of years
s226:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s227:5 not-inside
[227:17 21
s227:19 measures ...12 phased out
s227:48 (temporary|measure~) ...8 phased out
s227:88 (denunciation|withdrawal|termination|amendment~) ...2 shall take effect ...20 (later|following|after)
s227:193 (these|such|those) (duties|measures) ...12 (instalments|installments|rates)
s227:272 (expiry|expiration) of the [maximum] transitional period
s227:332 during ...6 reference (years|period)
s227:372 phasing out of [the|these|such|those] [customs] duties
s227:430 phasing-out of [the|these|such|those] [customs] duties
s227:488 (duties|duty) [concerned|introduced] (by|in|at) equal annual (instalments|installments|rates)
s227:585 (cease|ceases|seize) to ...12 (transition|transitional) period
s227:651 (expiry|expiration) of the (transition|transitional) period
s227:714 (completion|conclusion) of the transitional period
s227:768 (measures|duties) ...8 until the end of [the] (transition|transitional) period
s227:850 phased out progressively as
s227:881 (negotiations|aim|aiming|aims) ...14 (progressively|gradually|progressive|gradual) <tariff-verb>
s227:981 (aim|aims|aiming) ...6 (progressive|gradual) (liberalization|elimination|reduction|removal)
s227:1076 progressive liberalization of trade in services
s227:1127 progressive removal of the measure~
s227:1166 postpone the execution of the request
s227:1207 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s227:1292 gradually reducing and preventing
s228:5 unless
[228:13 4
s228:15 exceptional measures
s228:39 contribute ...12 (world trade|removal of barriers)
s228:93 (objectives|aims) of
s228:117 (transitional government|transitional authorities|transitional federal|transitional national|elections|peace agreement|peace process)
s229:5 source
s229:13 project
s230:5 rationale
s230:16 The obligation arrives later, or in steps, for some or all.
s231:5 examples
{232:7 2
s232:7 hits
[232:13 2
s232:15 Duties shall be «progressively abolished» by then.
s232:69 The «transitional period» ends then.
s233:7 misses
[233:15 1
s233:17 The report is due within two years.
s234:5 measured
{234:15 2
s234:16 hits
s234:22 50
s234:26 right
s234:33 40
"""####
}
