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
[8:3 4
{8:5 12
s8:5 id
s8:9 en.escape.reservation.clause
s9:5 category
s9:15 escape
s10:5 value
s10:12 reservation
s11:5 patterns
[12:7 4
s12:10 <a-the-and-like> reservation~
s13:10 <make-and-like> ...4 reservation~
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
[19:13 10
s19:15 scheduled
s19:28 (reservation or exception|reservations or exceptions applicable|reservations and exceptions|reservations or limitations)
s19:152 reservation~ ...8 (set out|listed|included|taken|inscribed|specified) ...8 (annex~|schedule~|list)
s19:254 existing measures
s19:275 performance requirements
s19:303 cross-border
s19:319 accepted a decision
s19:342 under the reservation
s19:367 the lifting of
s19:385 tickets
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
s25:22 6
s25:25 right
s25:32 5
{26:5 10
s26:5 id
s26:9 en.escape.withdrawal.exit
s27:5 category
s27:15 escape
s28:5 value
s28:12 withdrawal
s29:5 patterns
[30:7 28
s30:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s31:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s32:10 (denounces|denouncing|denounced|denunciation|denunciations)
s33:10 <may-and-like> ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s34:10 may (withdraw|terminate) <at-and-like> ...8 (notice|notification|time|date)
s35:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s36:10 withdrawal <from-and-like> [<this-the-and-like>] ...3 (<exit-object>|party|state|member|government|contracting)
s37:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal)
s38:10 (notice|notification) of its intention to (withdraw|terminate|denounce)
s39:10 (such|the|any|its|this) withdrawal <shall-takes-and-like>
s40:10 (of|after|upon|on) withdrawal (from|shall|by)
s41:10 terminate (this|the|the present|such|any) ...2 <agreement>
s42:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s43:10 <agreement-and-like> ...8 <may-shall-and-like> [also|at any time] [be] (terminated|terminate)
s44:10 unless [it is|it has been|previously] [<sooner-and-like>] (terminated|denounced)
s45:10 <intention-and-like> [in writing] to (terminate|denounce|withdraw from) ...3 (<agreement>|it|this)
s46:10 <intention-and-like> to (withdraw|denounce)
s47:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s48:10 cease~ to be a (party|member)
s49:10 cease~ to (apply|have effect|be in force) <number> <time-unit> after ...6 (notice|notification|receipt|denunciation)
s50:10 terminate [its] participation
s51:10 withdraw therefrom
s52:10 (secede|secession) from
s53:10 cease the (interim|provisional) application
s54:10 termination shall take effect
s55:10 terminate its operations
s56:10 (declaration|notification) ...30 be withdrawn
s57:10 withdraw (its|such|that|the|any) (declaration|notification)
s58:5 not-after
[58:16 1
s58:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s59:5 not-inside
[59:17 1
s59:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s60:5 source
s60:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s61:5 rationale
s61:16 The clause lets a party leave, or ends the treaty on notice.
s62:5 examples
{63:7 2
s63:7 hits
[63:13 1
s63:15 A Party may «denounce this Convention» with six months' warning.
s64:7 misses
[64:15 1
s64:17 The Party shall withdraw the measure.
s65:5 measured
{65:15 2
s65:16 hits
s65:22 12
s65:26 right
s65:33 11
{66:5 9
s66:5 id
s66:9 en.escape.opt.declaration
s67:5 category
s67:15 escape
s68:5 value
s68:12 opt
s69:5 patterns
[70:7 16
s70:10 may [also|however|at any time|,] ...24 (declare|declares) [by|in] ...12 <that-and-like>
s71:10 (may|shall) [also|however|at any time] ...3 <make-made-and-like> [such] a declaration
s72:10 has made [such] a declaration
s73:10 declaration [made] under (article|paragraph)
s74:10 does not (consider|regard) itself [as] bound
s75:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of
s76:10 (accept|accepts|accepted|recognizes) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s77:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s78:10 opt (in|out)
s79:10 opting (in|out)
s80:10 by [a] [written] (declaration|notification) ...14 <extend-and-like> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s81:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s82:10 exclude ...3 from its acceptance
s83:10 (declaration|notification) ...8 excluding ...8 application
s84:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s85:10 optional (clause|declaration)
s86:5 not-inside
[86:17 2
s86:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 declare ...14 <that-and-like>
s86:135 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...8 make a declaration
s87:5 source
s87:14 Helfer 2012; VCLT arts. 17, 22
s88:5 rationale
s88:16 A declaration takes a party into, or out of, a part of the bargain.
s89:5 examples
{90:7 2
s90:7 hits
[90:13 1
s90:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s91:7 misses
[91:15 1
s91:17 The Chairman shall declare the meeting open.
s92:5 measured
{92:15 2
s92:16 hits
s92:22 7
s92:25 right
s92:32 6
{93:5 10
s93:5 id
s93:9 en.escape.transition.period
s94:5 category
s94:15 escape
s95:5 value
s95:12 transition
s96:5 patterns
[97:7 20
s97:10 (transition|transitional) <period-arrangement-and-like>
s98:10 (phase|phased|phasing) out
s99:10 (phased|phasing) in
s100:10 phase-in
s101:10 grace period
s102:10 shall apply [only] <number> <time-unit> after ...6 entry into force
s103:10 during [the] (first|initial) [period of] <number> <time-unit>
s104:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s105:10 (be|progressively|shall) [progressively] <reduced-and-like> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-and-like>
s106:10 (be|progressively) <reduced-eliminated-and-like> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s107:10 shall be abolished (over|during) ...6 <time-unit>
s108:10 (progressively|gradually) [be] <tariff-verb>
s109:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s110:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s111:10 shall end (by|on|not later than) <date>
s112:10 (may|to|shall) [also] delay ...10 (application|implementation|compliance)
s113:10 until such time as
s114:10 (developing|least developed|least-developed) ...6 may delay
s115:10 within a reasonable number of years
s116:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s117:5 not-inside
[117:17 2
s117:19 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s117:104 gradually reducing and preventing
s118:5 unless
[118:13 3
s118:15 contribute ...12 (world trade|removal of barriers)
s118:69 (objectives|aims) of
s118:93 (transitional government|transitional authorities|transitional federal|transitional national|elections|peace agreement|peace process)
s119:5 source
s119:13 project
s120:5 rationale
s120:16 The obligation arrives later, or in steps, for some or all.
s121:5 examples
{122:7 2
s122:7 hits
[122:13 2
s122:15 Duties shall be «progressively abolished» by then.
s122:69 During the «transitional period» the old rates apply.
s123:7 misses
[123:15 1
s123:17 The report is due within two years.
s124:5 measured
{124:15 2
s124:16 hits
s124:22 12
s124:26 right
s124:33 11
"""####
}
