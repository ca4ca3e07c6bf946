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
[29:7 26
s29:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s30:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s31:10 (denounces|denouncing|denounced|denunciation|denunciations)
s32:10 <may-and-like> ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s33:10 (may|shall) (withdraw|terminate) <at-and-like> ...8 (notice|notification|time|date)
s34:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s35:10 withdrawal <from-and-like> [<this-the-and-like>] ...3 (<exit-object>|party|state|member|government|contracting)
s36:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal|its intention)
s37:10 (such|the|any|its|this) withdrawal <shall-takes-and-like>
s38:10 (of|after|upon|on) withdrawal (from|shall|by)
s39:10 terminate (this|the|the present|such|any) ...2 <agreement>
s40:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s41:10 <agreement-and-like> ...8 <may-shall-and-like> [also|at any time] [be] (terminated|terminate)
s42:10 unless [it is|it has been|previously] [<sooner-and-like>] (terminated|denounced)
s43:10 <intention-and-like> [in writing] to (terminate|denounce|withdraw)
s44:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s45:10 cease~ to be a (party|member)
s46:10 cease~ to (apply|have effect|be in force) <number> <time-unit>
s47:10 terminate [its] participation
s48:10 withdraw therefrom
s49:10 (secede|secession) from
s50:10 cease the (interim|provisional) application
s51:10 termination shall take effect
s52:10 terminate its operations
s53:10 (declaration|notification) ...30 be withdrawn
s54:10 withdraw (its|such|that|the|any) (declaration|notification)
s55:5 not-after
[55:16 1
s55:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s56:5 not-inside
[56:17 1
s56:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s57:5 source
s57:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s58:5 rationale
s58:16 The clause lets a party leave, or ends the treaty on notice.
s59:5 examples
{60:7 2
s60:7 hits
[60:13 1
s60:15 A Party may «denounce this Convention» with six months' warning.
s61:7 misses
[61:15 1
s61:17 The Party shall withdraw the measure.
{62:5 8
s62:5 id
s62:9 en.escape.opt.declaration
s63:5 category
s63:15 escape
s64:5 value
s64:12 opt
s65:5 patterns
[66:7 15
s66:10 may [also|however|at any time|,] ...24 (declare|declares) [by|in] ...12 <that-and-like>
s67:10 (may|shall) [also|however|at any time] ...3 <make-made-and-like> [such] a declaration
s68:10 has made [such] a declaration
s69:10 declaration [made] under (article|paragraph)
s70:10 does not (consider|regard) itself [as] bound
s71:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of
s72:10 (accept|accepts|accepted|recognizes) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s73:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s74:10 opt (in|out)
s75:10 opting (in|out)
s76:10 (declaration|notification) ...14 <extend-and-like> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s77:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s78:10 (exclude|excluding) ...3 (from the application|from its acceptance|application of) ...3 (<agreement>|<treaty-part>)
s79:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s80:10 optional (clause|protocol|declaration)
s81:5 not-inside
[81:17 1
s81:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 (declare|make a declaration)
s82:5 source
s82:14 Helfer 2012; VCLT arts. 17, 22
s83:5 rationale
s83:16 A declaration takes a party into, or out of, a part of the bargain.
s84:5 examples
{85:7 2
s85:7 hits
[85:13 1
s85:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s86:7 misses
[86:15 1
s86:17 The Chairman shall declare the meeting open.
{87:5 9
s87:5 id
s87:9 en.escape.transition.period
s88:5 category
s88:15 escape
s89:5 value
s89:12 transition
s90:5 patterns
[91:7 18
s91:10 (transition|transitional) <period-arrangement-and-like>
s92:10 (phase|phased|phasing) (out|in)
s93:10 grace period
s94:10 shall apply [only] <number> <time-unit> after ...6 entry into force
s95:10 (during|for) [the] (first|initial) [period of] <number> <time-unit>
s96:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s97:10 (be|progressively|shall) [progressively] <reduced-and-like> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-and-like>
s98:10 (be|progressively) <reduced-eliminated-and-like> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s99:10 shall be abolished (over|during) ...6 <time-unit>
s100:10 (progressively|gradually) [be] <tariff-verb>
s101:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s102:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s103:10 shall end (by|on|not later than) <date>
s104:10 (may|to|shall) [also] delay ...10 (application|implementation|compliance)
s105:10 until such time as
s106:10 (developing|least developed|least-developed) ...6 may delay
s107:10 within a reasonable number of years
s108:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s109:5 not-inside
[109:17 2
s109:19 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s109:104 gradually reducing and preventing
s110:5 unless
[110:13 1
s110:15 (transitional government|transitional authorities|transitional federal|transitional national|elections|peace agreement|peace process)
s111:5 source
s111:13 project
s112:5 rationale
s112:16 The obligation arrives later, or in steps, for some or all.
s113:5 examples
{114:7 2
s114:7 hits
[114:13 2
s114:15 Duties shall be «progressively abolished» by then.
s114:69 During the «transitional period» the old rates apply.
s115:7 misses
[115:15 1
s115:17 The report is due within two years.
"""####
}
