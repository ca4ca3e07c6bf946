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
s12:10 (a|the|any|no|such|this|that|of|its|to|other|these|certain|one or more|further|general) reservation~
s13:10 (make|makes|making|formulate|enter|withdraw|made|formulated) ...4 reservation~
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
s21:15 «No reservations» may be made to this Convention.
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
[27:7 19
s27:10 (denounce|denouncing|denounces|denounced) ...5 (<agreement>|<treaty-part>|it|by|at)
s28:10 (denunciation|denunciations) [of|shall|may|takes|by|in|,]
s29:10 (denounces|denouncing|denounced|denunciation|denunciations)
s30:10 (may|to|intention to|right to|shall|decide~ to|wish~ to) ...3 (withdraw|terminate) [from|its|their] ...2 <exit-object>
s31:10 (may|shall) (withdraw|terminate) (at|by|with|upon|on) ...8 (notice|notification|time|date)
s32:10 (withdraw|withdraws|withdrew|withdrawn|withdrawing) from ...3 <exit-object>
s33:10 withdrawal (from|of|by) [this|the|a|any|that] ...3 (<exit-object>|party|state|member|government|contracting)
s34:10 (notice|notification|instrument) of (withdrawal|termination|denunciation|its withdrawal|its intention)
s35:10 (such|the|of|after|any|its|upon|on) withdrawal [shall|takes|will|becomes|is|,|from|becoming]
s36:10 terminate (this|the|the present|such|any) ...2 <agreement>
s37:10 termination [of] (this|the|the present|such|any) ...2 <agreement>
s38:10 (agreement|convention|protocol|treaty|arrangement) ...8 (may|shall|can|is|be|will) [also|at any time] [be] (terminated|terminate)
s39:10 unless [it is|it has been|previously] [sooner|earlier|previously] (terminated|denounced)
s40:10 (intention|wish|desire|decision|wishes|desires) [in writing] to (terminate|denounce|withdraw)
s41:10 (terminating|withdrawing from) ...8 (treaty|agreement|convention)
s42:10 cease~ to be a (party|member)
s43:10 cease~ to (apply|have effect|be in force) <number> <time-unit>
s44:10 terminate [its] participation
s45:10 terminate its operations
s46:5 not-after
[46:16 1
s46:18 [of] (concession~|measure~|preference~|troops|forces|signature~|consent)
s47:5 not-inside
[47:17 1
s47:19 withdrawal of ...5 (concession~|measure~|preference~|troops|forces|benefits|signature~|declaration~|consent|objection~|request~|reservation~)
s48:5 source
s48:14 VCLT arts. 54-56; Helfer 2005, 91 Va. L. Rev. 1579
s49:5 rationale
s49:16 The clause lets a party leave, or ends the treaty on notice.
s50:5 examples
{51:7 2
s51:7 hits
[51:13 1
s51:15 A Party may «denounce this Convention» with six months' warning.
s52:7 misses
[52:15 1
s52:17 The Party shall withdraw the measure.
{53:5 8
s53:5 id
s53:9 en.escape.opt.declaration
s54:5 category
s54:15 escape
s55:5 value
s55:12 opt
s56:5 patterns
[57:7 14
s57:10 may [also|however|at any time|,] ...24 (declare|declares) [by|in] ...12 (that|its|to|which)
s58:10 (may|shall) [also|however|at any time] ...3 (make|made|makes) [such] a declaration
s59:10 has made [such] a declaration
s60:10 declaration [made] under (article|paragraph)
s61:10 does not (consider|regard) itself [as] bound
s62:10 (recognize|recognizes|accept|accepts|accepted) [as compulsory] [,] ...6 (competence|jurisdiction) of [the] (committee|court|commission|tribunal)
s63:10 does not (recognize|accept) ...4 (competence|jurisdiction)
s64:10 opt (in|out)
s65:10 opting (in|out)
s66:10 (declaration|notification) ...14 (extend|exclude|accept|apply) ...3 (application|<agreement>|<treaty-part>|to)
s67:10 (may|shall) ...12 (notify|notification) ...12 (not accept|does not accept|do not accept|not be bound|not apply)
s68:10 (exclude|excluding) ...3 (from the application|from its acceptance|application of) ...3 (<agreement>|<treaty-part>)
s69:10 declare that ...8 (will|shall) [not] (apply|extend|only|accept|be bound)
s70:10 optional (clause|protocol|declaration)
s71:5 not-inside
[71:17 1
s71:19 (chairman|president|court|tribunal|committee|council|chamber|panel) ...4 may ...24 (declare|make a declaration)
s72:5 source
s72:14 Helfer 2012; VCLT arts. 17, 22
s73:5 rationale
s73:16 A declaration takes a party into, or out of, a part of the bargain.
s74:5 examples
{75:7 2
s75:7 hits
[75:13 1
s75:15 A Party «may at the time of signature declare that» it does not accept Annex III.
s76:7 misses
[76:15 1
s76:17 The Chairman shall declare the meeting open.
{77:5 8
s77:5 id
s77:9 en.escape.transition.period
s78:5 category
s78:15 escape
s79:5 value
s79:12 transition
s80:5 patterns
[81:7 17
s81:10 (transition|transitional) (period~|arrangement~|measure~|system|provision~|stage~|phase~|basis)
s82:10 (phase|phased|phasing) (out|in)
s83:10 grace period
s84:10 (during|for) [the] (first|initial) [period of] <number> <time-unit>
s85:10 (for|within) a [maximum|transitional] period of ...6 <time-unit> ...4 entry into force
s86:10 (be|progressively|shall) [progressively] (reduced|eliminated|abolished|dismantled|removed|lowered|reduce|eliminate|abolish) ...10 (in accordance with|according to|in conformity with|in line with) ...6 (timetable~|schedule~|time-table|calendar|rhythm|stages)
s87:10 (be|progressively) (reduced|eliminated|abolished|dismantled|removed) ...8 (in|by|over) ...3 (stages|steps|instalments|tranches)
s88:10 shall be abolished (over|during) ...6 <time-unit>
s89:10 (progressively|gradually) [be] <tariff-verb>
s90:10 (abolished|eliminated|reduced|removed|liberalized) (progressively|gradually)
s91:10 (progressive|gradual) (abolition|elimination|reduction|removal|liberalization|adjustment|dismantling|establishment)
s92:10 shall end (by|on|not later than) <date>
s93:10 may delay [the] (application|implementation|compliance)
s94:10 until such time as
s95:10 (developing|least developed|least-developed) ...6 may delay
s96:10 within a reasonable number of years
s97:10 (in|by) <number> ...3 (stages|instalments|steps|tranches|equal)
s98:5 not-inside
[98:17 2
s98:19 (limiting|preventing|pollution|reducing) ...12 (gradually|progressively) reducing
s98:104 gradually reducing and preventing
s99:5 source
s99:13 project
s100:5 rationale
s100:16 The obligation arrives later, or in steps, for some or all.
s101:5 examples
{102:7 2
s102:7 hits
[102:13 2
s102:15 Duties shall be «progressively abolished» by then.
s102:69 During the «transitional period» the old rates apply.
s103:7 misses
[103:15 1
s103:17 The report is due within two years.
"""####
}
