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
[8:3 5
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
[18:17 1
s18:19 subject to any reservations or exceptions
s19:5 unless
[19:13 11
s19:15 scheduled
s19:28 (reservation or exception|reservations or exceptions applicable|reservations and exceptions|reservations or limitations)
s19:152 reservation~ ...8 (set out|listed|included|taken|inscribed|specified) ...8 (annex~|schedule~|list)
s19:254 existing measures
s19:275 performance requirements
s19:303 cross-border
s19:319 accepted a decision
s19:342 under the reservation
s19:367 reserved for
s19:383 the lifting of
s19:401 tickets
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
s25:22 20
s25:26 right
s25:33 18
{26:5 8
s26:5 id
s26:9 en.escape.reservation.declared
s27:5 category
s27:15 escape
s28:5 value
s28:12 reservation
s29:5 patterns
[30:7 3
s30:10 declarations (and|or) reservations
s31:10 reservations (and|or) declarations
s32:10 reservation~ (made|formulated|entered|notified|lodged) ...4 (by|upon|when|at|under)
s33:5 source
s33:14 VCLT arts. 19-23
s34:5 rationale
s34:16 Reservations already made, and what becomes of them.
s35:5 examples
{36:7 2
s36:7 hits
[36:13 1
s36:15 The «declarations and reservations» that bind the sending State shall apply.
s37:7 misses
[37:15 1
s37:17 A table may be reserved.
s38:5 measured
{38:15 2
s38:16 hits
s38:22 2
s38:25 right
s38:32 2
{39:5 10
s39:5 id
s39:9 en.escape.withdrawal.exit
s40:5 category
s40:15 escape
s41:5 value
s41:12 withdrawal
s42:5 patterns
[43:7 38
s43:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s44:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s45:10 (denounces|denouncing|denounced|denunciation|denunciations)
s46:10 <may-or-right-to> ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s47:10 may (withdraw|terminate) <on-notice> ...8 (notice|notification|time|date)
s48:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s49:10 withdrawal <from-or-by> [<this-or-any>] ...3 (<exit-object>|party|state|member|government|contracting)
s50:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal)
s51:10 (notice|notification) of its intention to (withdraw|terminate|denounce)
s52:10 (such|the|any|its|this) withdrawal <takes-effect-lead>
s53:10 (of|after|upon|on) withdrawal (from|shall|by)
s54:10 terminate (this|the|the present|such|any) ...2 <agreement>
s55:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s56:10 <treaty-kind> ...8 <modal-or-to-be> [also|at any time] [be] (terminated|terminate)
s57:10 unless [it is|it has been|previously] [<before-then>] (terminated|denounced)
s58:10 <intention-or-wish> [in writing] to (terminate|denounce|withdraw from) ...3 (<agreement>|it|this)
s59:10 <intention-or-wish> to (withdraw|denounce)
s60:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s61:10 cease~ to be a (party|member)
s62:10 cease~ to (apply|have effect|be in force) <number> <time-unit> after ...6 (notice|notification|receipt|denunciation)
s63:10 terminate [its] participation
s64:10 withdraw therefrom
s65:10 (secede|secession) from
s66:10 cease the (interim|provisional) application
s67:10 (<agreement>) ...8 (shall|will) cease to (be in force|have effect|apply|be binding|be valid) ...4 (by|if|when|upon|on|in|after|at)
s68:10 (lapse|expire) ...6 (withdrawal|denunciation)
s69:10 (right|rights|option|entitled|free) to (withdraw|denounce|terminate) [from] ...6 (<exit-object>|it|application)
s70:10 until ...8 (notice|notification|notifies|notify) ...14 (termination|terminate|denounce|denunciation|withdraw|withdrawal)
s71:10 (notice|notification|notifies|notify) ...16 (about|of) ...4 termination
s72:10 (terminates|denounces) (this|the|the present) <agreement>
s73:10 (remain|remains|be|is) in force until ...24 (notice|notification|notifies)
s74:10 (cease|ceases) to be (in force|valid|effective|binding|a party|a member)
s75:10 give [written] notice ...8 (terminate|denounce|withdraw|withdrawal|termination|denunciation)
s76:10 (intention|desire|wish) ...6 (bring|put) ...6 to an end
s77:10 termination shall take effect
s78:10 terminate its operations
s79:10 (declaration|notification) ...30 be withdrawn
s80:10 withdraw (its|such|that|the|any) (declaration|notification)
s81:5 not-after
[81:16 1
s81:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s82:5 not-inside
[82:17 1
s82:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s83:5 source
s83:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s84:5 rationale
s84:16 The clause lets a party leave, or ends the treaty on notice.
s85:5 examples
{86:7 2
s86:7 hits
[86:13 1
s86:15 A Party may «denounce this Convention» with six months' warning.
s87:7 misses
[87:15 1
s87:17 The Party shall withdraw the measure.
s88:5 measured
{88:15 2
s88:16 hits
s88:22 12
s88:26 right
s88:33 11
{89:5 9
s89:5 id
s89:9 en.escape.opt.declaration
s90:5 category
s90:15 escape
s91:5 value
s91:12 opt
s92:5 patterns
[93:7 21
s93:10 may [also|however|at any time|,] ...28 (declare|declares) [by|in] ...12 <that-or-which>
s94:10 (may|shall) [also|however|at any time] ...3 <making-declaration> [such] a declaration
s95:10 has made [such] a declaration
s96:10 declaration [made] under (article|paragraph)
s97:10 does not (consider|regard) itself [as] bound
s98:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of the
s99:10 (accept|accepts|accepted|recognizes) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s100:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s101:10 opt (in|out)
s102:10 opting (in|out)
s103:10 by [a] [written] (declaration|notification) ...14 <extend-or-exclude> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s104:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s105:10 exclude ...3 from its acceptance
s106:10 (notified|notify|notifies|declared|declare|declares|notification|declaration|statement) ...20 (not accept|does not accept|unable to accept|unable to approve|not bound|not be bound|not wish)
s107:10 (objecting|non-objecting) (member|state)
s108:10 (present|presents|presented|lodge|lodges|lodged) ...4 objection ...12 (decision|measure|amendment|recommendation)
s109:10 shall not be bound by ...6 (amendment|decision|annex|measure|recommendation|article|chapter|part|protocol)
s110:10 (binding|enter into force|effective) ...10 except [for] ...8 (notified|objected|objection|declared)
s111:10 (declaration|notification) ...8 excluding ...8 application
s112:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s113:10 optional (clause|declaration)
s114:5 not-inside
[114:17 2
s114:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 declare ...14 <that-or-which>
s114:135 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...8 make a declaration
s115:5 source
s115:14 Helfer 2012; VCLT arts. 17, 22
s116:5 rationale
s116:16 A declaration takes a party into, or out of, a part of the bargain.
s117:5 examples
{118:7 2
s118:7 hits
[118:13 1
s118:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s119:7 misses
[119:15 1
s119:17 The Chairman shall declare the meeting open.
s120:5 measured
{120:15 2
s120:16 hits
s120:22 24
s120:26 right
s120:33 21
{121:5 10
s121:5 id
s121:9 en.escape.transition.period
s122:5 category
s122:15 escape
s123:5 value
s123:12 transition
s124:5 patterns
[125:7 38
s125:10 (transition|transitional) <transitional-thing>
s126:10 (phase|phased|phasing) out
s127:10 (phased|phasing) in
s128:10 phase-in
s129:10 grace period
s130:10 shall apply [only] <number> <time-unit> after ...6 entry into force
s131:10 during [the] (first|initial) [period of] <number> <time-unit>
s132:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s133:10 (be|progressively|shall) [progressively] <reduced-or-lowered> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-word>
s134:10 (be|progressively) <reduced-or-ended> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s135:10 shall be abolished (over|during) ...6 <time-unit>
s136:10 (be|progressively|shall) [progressively] <reduced-or-lowered> [each year|annually] (by|to) ...8 (per cent|percent|percentage|one fifth|one third|one tenth|half|fifth) ...10 (on|each|every|annual~|years|from|by)
s137:10 (be|progressively|shall) [progressively] <reduced-or-lowered> ...12 <date>
s138:10 (according to|in accordance with|as follows|under) ...3 following (timetable|schedule|time-table|calendar|rhythm|stages|steps)
s139:10 (on|from|by) <date> ...3 to <number> (per cent|percent) of
s140:10 (equal|annual|successive) [annual] (steps|stages|instalments|installments|tranches|reductions|cuts)
s141:10 (postpone|defer|delay|deferred|postponed|delayed) ...6 (application|implementation|performance|execution|compliance|entry into force|elimination|reduction) ...10 (for|until|by|up to|not)
s142:10 (phased|gradual|progressive) (formation|establishment|introduction|implementation|reduction~|elimination)
s143:10 shall (apply|be applied|be applicable|take effect|have effect) [only] (from|as from|as of|on|after) ...8 (date|year~|<date>) ...10 (later|following|after|if)
s144:10 (until|pending) ...10 (accession to|entry into force of|adoption of|conclusion of) ...10 (continue to|shall) apply
s145:10 during the period (until|up to|ending)
s146:10 timescale~ for the application
s147:10 until that (time|date)
s148:10 (adjust|abolish|reduce|eliminate|remove|liberalize|dismantle|phase out|introduce) (progressively|gradually)
s149:10 (retain|levy) ...12 until <date>
s150:10 may [also] (retain|maintain|apply|levy) until <date>
s151:10 (till|until) the end of (that|the) ...3 (season|year|period|stage)
s152:10 during ...4 (first|initial|transitional|interim) ...3 (stage|phase|years|period)
s153:10 in the course of the (first|transitional|second)
s154:10 (progressively|gradually) [be] <tariff-verb>
s155:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s156:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s157:10 shall end (by|on|not later than) <date>
s158:10 (may|to|shall) [also] delay ...10 (application|implementation|compliance)
s159:10 until such time as
s160:10 (developing|least developed|least-developed) ...6 may delay
s161:10 within a reasonable number of years
s162:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s163:5 not-inside
[163:17 3
s163:19 phasing out of these duties
s163:50 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s163:135 gradually reducing and preventing
s164:5 unless
[164:13 4
s164:15 exceptional measures
s164:39 contribute ...12 (world trade|removal of barriers)
s164:93 (objectives|aims) of
s164:117 (transitional government|transitional authorities|transitional federal|transitional national|elections|peace agreement|peace process)
s165:5 source
s165:13 project
s166:5 rationale
s166:16 The obligation arrives later, or in steps, for some or all.
s167:5 examples
{168:7 2
s168:7 hits
[168:13 2
s168:15 Duties shall be «progressively abolished» by then.
s168:69 The «transitional period» ends then.
s169:7 misses
[169:15 1
s169:17 The report is due within two years.
s170:5 measured
{170:15 2
s170:16 hits
s170:22 24
s170:26 right
s170:33 20
"""####
}
