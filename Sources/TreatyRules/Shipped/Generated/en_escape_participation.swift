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
[6:16 12
s6:17 abolish~
s6:27 eliminate~
s6:39 reduce~
s6:48 remove~
s6:57 dismantle~
s6:69 liberalize~
s6:82 lower~
s6:90 phase~
s6:98 adjust~
s6:107 introduce~
s6:119 align~
s6:127 increase~
s7:1 rules
[8:3 4
{8:5 9
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
s18:5 source
s18:14 VCLT arts. 19-23; Helfer 2012, in Dunoff & Pollack
s19:5 rationale
s19:16 The clause says whether, and how, a party may make a reservation.
s20:5 examples
{21:7 2
s21:7 hits
[21:13 1
s21:15 Each Party may «enter a reservation» on signing.
s22:7 misses
[22:15 1
s22:17 It signs without reservation as to ratification.
{23:5 9
s23:5 id
s23:9 en.escape.withdrawal.exit
s24:5 category
s24:15 escape
s25:5 value
s25:12 withdrawal
s26:5 patterns
[27:7 24
s27:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s28:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s29:10 (denounces|denouncing|denounced|denunciation|denunciations)
s30:10 <may-and-like> ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s31:10 (may|shall) (withdraw|terminate) <at-and-like> ...8 (notice|notification|time|date)
s32:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s33:10 withdrawal <from-and-like> [<this-the-and-like>] ...3 (<exit-object>|party|state|member|government|contracting)
s34:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal|its intention)
s35:10 (such|the|any|its|this) withdrawal <shall-takes-and-like>
s36:10 (of|after|upon|on) withdrawal (from|shall|by)
s37:10 terminate (this|the|the present|such|any) ...2 <agreement>
s38:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s39:10 <agreement-and-like> ...8 <may-shall-and-like> [also|at any time] [be] (terminated|terminate)
s40:10 unless [it is|it has been|previously] [<sooner-and-like>] (terminated|denounced)
s41:10 <intention-and-like> [in writing] to (terminate|denounce|withdraw)
s42:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s43:10 cease~ to be a (party|member)
s44:10 cease~ to (apply|have effect|be in force) <number> <time-unit>
s45:10 terminate [its] participation
s46:10 withdraw therefrom
s47:10 (secede|secession) from
s48:10 cease the (interim|provisional) application
s49:10 termination shall take effect
s50:10 terminate its operations
s51:5 not-after
[51:16 1
s51:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s52:5 not-inside
[52:17 1
s52:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s53:5 source
s53:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s54:5 rationale
s54:16 The clause lets a party leave, or ends the treaty on notice.
s55:5 examples
{56:7 2
s56:7 hits
[56:13 1
s56:15 A Party may «denounce this Convention» with six months' warning.
s57:7 misses
[57:15 1
s57:17 The Party shall withdraw the measure.
{58:5 8
s58:5 id
s58:9 en.escape.opt.declaration
s59:5 category
s59:15 escape
s60:5 value
s60:12 opt
s61:5 patterns
[62:7 15
s62:10 may [also|however|at any time|,] ...24 (declare|declares) [by|in] ...12 <that-and-like>
s63:10 (may|shall) [also|however|at any time] ...3 <make-made-and-like> [such] a declaration
s64:10 has made [such] a declaration
s65:10 declaration [made] under (article|paragraph)
s66:10 does not (consider|regard) itself [as] bound
s67:10 (recognize|recognizes|recognizing|recognized) [as compulsory] [,] ...6 competence of
s68:10 (accept|accepts|accepted|recognizes) [as compulsory] ...6 jurisdiction of the (court|tribunal)
s69:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s70:10 opt (in|out)
s71:10 opting (in|out)
s72:10 (declaration|notification) ...14 <extend-and-like> ...4 (application|<agreement>|<treaty-part>|to|jurisdiction)
s73:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s74:10 (exclude|excluding) ...3 (from the application|from its acceptance|application of) ...3 (<agreement>|<treaty-part>)
s75:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s76:10 optional (clause|protocol|declaration)
s77:5 not-inside
[77:17 1
s77:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 (declare|make a declaration)
s78:5 source
s78:14 Helfer 2012; VCLT arts. 17, 22
s79:5 rationale
s79:16 A declaration takes a party into, or out of, a part of the bargain.
s80:5 examples
{81:7 2
s81:7 hits
[81:13 1
s81:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s82:7 misses
[82:15 1
s82:17 The Chairman shall declare the meeting open.
{83:5 8
s83:5 id
s83:9 en.escape.transition.period
s84:5 category
s84:15 escape
s85:5 value
s85:12 transition
s86:5 patterns
[87:7 17
s87:10 (transition|transitional) <period-arrangement-and-like>
s88:10 (phase|phased|phasing) (out|in)
s89:10 grace period
s90:10 (during|for) [the] (first|initial) [period of] <number> <time-unit>
s91:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s92:10 (be|progressively|shall) [progressively] <reduced-and-like> ...10 (in accordance with|according to|in conformity with|in line with) ...6 <timetable-and-like>
s93:10 (be|progressively) <reduced-eliminated-and-like> ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s94:10 shall be abolished (over|during) ...6 <time-unit>
s95:10 (progressively|gradually) [be] <tariff-verb>
s96:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s97:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s98:10 shall end (by|on|not later than) <date>
s99:10 delay ...10 (application|implementation|compliance) [of|with]
s100:10 until such time as
s101:10 (developing|least developed|least-developed) ...6 may delay
s102:10 within a reasonable number of years
s103:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s104:5 not-inside
[104:17 2
s104:19 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s104:104 gradually reducing and preventing
s105:5 source
s105:13 project
s106:5 rationale
s106:16 The obligation arrives later, or in steps, for some or all.
s107:5 examples
{108:7 2
s108:7 hits
[108:13 2
s108:15 Duties shall be «progressively abolished» by then.
s108:69 During the «transitional period» the old rates apply.
s109:7 misses
[109:15 1
s109:17 The report is due within two years.
"""####
}
