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
{8:5 11
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
[19:13 4
s19:15 accepted a decision
s19:38 under the reservation
s19:63 the lifting of
s19:81 tickets
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
{25:5 9
s25:5 id
s25:9 en.escape.withdrawal.exit
s26:5 category
s26:15 escape
s27:5 value
s27:12 withdrawal
s28:5 patterns
[29:7 27
s29:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s30:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s31:10 (denounces|denouncing|denounced|denunciation|denunciations)
s32:10 <may-and-like> ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s33:10 may (withdraw|terminate) <at-and-like> ...8 (notice|notification|time|date)
s34:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s35:10 withdrawal <from-and-like> [<this-the-and-like>] ...3 (<exit-object>|party|state|member|government|contracting)
s36:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal)
s37:10 (notice|notification) of its intention to (withdraw|terminate|denounce)
s38:10 (such|the|any|its|this) withdrawal <shall-takes-and-like>
s39:10 (of|after|upon|on) withdrawal (from|shall|by)
s40:10 terminate (this|the|the present|such|any) ...2 <agreement>
s41:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s42:10 <agreement-and-like> ...8 <may-shall-and-like> [also|at any time] [be] (terminated|terminate)
s43:10 unless [it is|it has been|previously] [<sooner-and-like>] (terminated|denounced)
s44:10 <intention-and-like> [in writing] to (terminate|denounce|withdraw)
s45:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s46:10 cease~ to be a (party|member)
s47:10 cease~ to (apply|have effect|be in force) <number> <time-unit>
s48:10 terminate [its] participation
s49:10 withdraw therefrom
s50:10 (secede|secession) from
s51:10 cease the (interim|provisional) application
s52:10 termination shall take effect
s53:10 terminate its operations
s54:10 (declaration|notification) ...30 be withdrawn
s55:10 withdraw (its|such|that|the|any) (declaration|notification)
s56:5 not-after
[56:16 1
s56:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s57:5 not-inside
[57:17 1
s57:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s58:5 source
s58:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s59:5 rationale
s59:16 The clause lets a party leave, or ends the treaty on notice.
s60:5 examples
{61:7 2
s61:7 hits
[61:13 1
s61:15 A Party may «denounce this Convention» with six months' warning.
s62:7 misses
[62:15 1
s62:17 The Party shall withdraw the measure.
{63:5 8
s63:5 id
s63:9 en.escape.opt.declaration
s64:5 category
s64:15 escape
s65:5 value
s65:12 opt
s66:5 patterns
[67:7 15
s67:10 may [also|however|at any time|,] ...24 (declare|declares) [by|in] ...12 <that-and-like>
s68:10 (may|shall) [also|however|at any time] ...3 <make-made-and-like> [such] a declaration
s69:10 has made [such] a declaration
s70:10 declaration [made] under (article|paragraph)
s71:10 does not (consider|regard) itself [as] bound
s72:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of
s73:10 (accept|accepts|accepted|recognizes) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s74:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s75:10 opt (in|out)
s76:10 opting (in|out)
s77:10 (declaration|notification) ...14 <extend-and-like> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s78:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s79:10 (exclude|excluding) ...3 (from the application|from its acceptance|application of) ...3 (<agreement>|<treaty-part>)
s80:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s81:10 optional (clause|protocol|declaration)
s82:5 not-inside
[82:17 1
s82:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 (declare|make a declaration)
s83:5 source
s83:14 Helfer 2012; VCLT arts. 17, 22
s84:5 rationale
s84:16 A declaration takes a party into, or out of, a part of the bargain.
s85:5 examples
{86:7 2
s86:7 hits
[86:13 1
s86:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s87:7 misses
[87:15 1
s87:17 The Chairman shall declare the meeting open.
{88:5 9
s88:5 id
s88:9 en.escape.transition.period
s89:5 category
s89:15 escape
s90:5 value
s90:12 transition
s91:5 patterns
[92:7 20
s92:10 (transition|transitional) <period-arrangement-and-like>
s93:10 (phase|phased|phasing) out
s94:10 (phased|phasing) in
s95:10 phase-in
s96:10 grace period
s97:10 shall apply [only] <number> <time-unit> after ...6 entry into force
s98:10 (during|for) [the] (first|initial) [period of] <number> <time-unit>
s99:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s100:10 (be|progressively|shall) [progressively] <reduced-and-like> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-and-like>
s101:10 (be|progressively) <reduced-eliminated-and-like> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s102:10 shall be abolished (over|during) ...6 <time-unit>
s103:10 (progressively|gradually) [be] <tariff-verb>
s104:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s105:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s106:10 shall end (by|on|not later than) <date>
s107:10 (may|to|shall) [also] delay ...10 (application|implementation|compliance)
s108:10 until such time as
s109:10 (developing|least developed|least-developed) ...6 may delay
s110:10 within a reasonable number of years
s111:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s112:5 not-inside
[112:17 2
s112:19 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s112:104 gradually reducing and preventing
s113:5 unless
[113:13 1
s113:15 (transitional government|transitional authorities|transitional federal|transitional national|elections|peace agreement|peace process)
s114:5 source
s114:13 project
s115:5 rationale
s115:16 The obligation arrives later, or in steps, for some or all.
s116:5 examples
{117:7 2
s117:7 hits
[117:13 2
s117:15 Duties shall be «progressively abolished» by then.
s117:69 During the «transitional period» the old rates apply.
s118:7 misses
[118:15 1
s118:17 The report is due within two years.
"""####
}
