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
[11:7 10
s11:10 (strictly|absolutely|reasonably) (required|necessary|limited)
s12:10 necessary [in] [a] democratic society
s13:10 necessary (to|for) ...3 <protect-and-like>
s14:10 (beyond|exceed|more than|further than|greater than|longer than) ...4 (necessary|required|needed)
s15:10 proportion~ to
s16:10 (proportionate|proportionality|disproportionate)
s17:10 (only|solely) ...6 (to the extent|in so far as|insofar as|where) ...6 (necessary|required)
s18:10 limited to [what|the extent|that which] ...4 (necessary|required)
s19:10 only in ...4 (exceptional|extreme|urgent)
s20:10 for (a|the) (legitimate|pressing) (aim|need)
s21:5 not-before
[21:17 1
s21:19 (considers|consider|deems|deem|considered|thinks|judges) [it|them] [to be]
s22:5 source
s22:14 Siracusa Principles 1984, part I.A
s23:5 rationale
s23:16 The escape may go no further than need requires.
s24:5 examples
{25:7 2
s25:7 hits
[25:13 1
s25:15 Measures may not go «beyond what is necessary» to remedy the difficulty.
s26:7 misses
[26:15 1
s26:17 The necessary funds shall be provided.
{27:5 8
s27:5 id
s27:9 en.bound.legality.by-law
s28:5 category
s28:15 bound
s29:5 value
s29:12 legality
s30:5 patterns
[31:7 5
s31:10 <prescribed-and-like> [for] (by|in|under) [<the-and-like>] law
s32:10 in (accordance|conformity) with the law
s33:10 such procedure~ as are established by law
s34:10 consistent with (its|their) other obligations under international law
s35:10 on serious grounds permitted
s36:5 not-after
[36:16 1
s36:18 of
s37:5 source
s37:14 Siracusa Principles 1984, part I.B
s38:5 rationale
s38:16 The escape needs a basis in law.
s39:5 examples
{40:7 2
s40:7 hits
[40:13 1
s40:15 Restrictions must be «prescribed by law».
s41:7 misses
[41:15 1
s41:17 The law of the State governs.
{42:5 8
s42:5 id
s42:9 en.bound.time-limit.term
s43:5 category
s43:15 bound
s44:5 value
s44:12 time-limit
s45:5 patterns
[46:7 16
s46:10 <term-lead> [<a-and-like>] [<period-and-like>] [period] [of] [<up-to-and-like>] <number> ...2 <time-unit>
s47:10 <number> <time-unit> ...3 (after|from|following|before|prior|in advance|of notice|notice|later|period|period~)
s48:10 <number> <time-unit> [period~|notice]
s49:10 (by|until|before|not later than) <date>
s50:10 transition~ period~
s51:10 transitional period~
s52:10 provisionally
s53:10 pending (a|the) determination
s54:10 limited (duration|period)
s55:10 [for] a limited (time|period)
s56:10 temporary
s57:10 time (schedule|limit~|table)
s58:10 timetable
s59:10 (soon|longer) ...6 conditions ...4 (justify|improve|cease)
s60:10 (progressively|gradually) relaxed
s61:10 until ...8 (conditions|situation) ...4 (justify|remedied)
s62:5 not-before
[62:17 2
s62:19 age of
s62:29 age
s63:5 source
s63:13 project
s64:5 rationale
s64:16 The escape ends, or takes effect, at a set time.
s65:5 examples
{66:7 2
s66:7 hits
[66:13 1
s66:15 The measure may be kept «for three years».
s67:7 misses
[67:15 1
s67:17 The measure shall end in due time.
{68:5 7
s68:5 id
s68:9 en.bound.notification.inform
s69:5 category
s69:15 bound
s70:5 value
s70:12 notification
s71:5 patterns
[72:7 11
s72:10 notify~ [the|each|that|to|in|,|promptly|immediately]
s73:10 (notification~|notice)
s74:10 (inform|informing|informed) ...4 <party-and-like>
s75:10 <hold-and-like> consultation~
s76:10 consultation~ with
s77:10 consult [with|,]
s78:10 in writing
s79:10 (addressed|communicated|transmitted) to the ...8 (parties|depositary|secretary-general|government|director-general|secretary general|other)
s80:10 indicate ...4 reasons
s81:10 (submit|provide|present) ...6 (to|with) the ...4 <committee-and-like>
s82:10 shall be reported to
s83:5 source
s83:14 ICCPR art. 4(3)
s84:5 rationale
s84:16 Whoever uses the escape must say so, or talk first.
s85:5 examples
{86:7 2
s86:7 hits
[86:13 1
s86:15 It shall «notify the» other Party.
s87:7 misses
[87:15 1
s87:17 The list is annexed.
{88:5 7
s88:5 id
s88:9 en.bound.non-derogable-core.core
s89:5 category
s89:15 bound
s90:5 value
s90:12 non-derogable-core
s91:5 patterns
[92:7 6
s92:10 no derogation~
s93:10 no exceptional circumstances
s94:10 non-derogable
s95:10 shall not be derogated from
s96:10 even in (time~|case~) of
s97:10 no (restriction~|limitation~) ...12 (other than|except)
s98:5 source
s98:14 ICCPR art. 4(2)
s99:5 rationale
s99:16 Some obligations stay out of reach of the escape.
s100:5 examples
{101:7 2
s101:7 hits
[101:13 1
s101:15 «No derogation» may be made from Article 2.
s102:7 misses
[102:15 1
s102:17 A derogation is possible.
{103:5 7
s103:5 id
s103:9 en.bound.non-discrimination.test
s104:5 category
s104:15 bound
s105:5 value
s105:12 non-discrimination
s106:5 patterns
[107:7 6
s107:10 (arbitrary|unjustifiable|unjustified|unjust) ...2 discrimination
s108:10 disguised restriction~
s109:10 [<do-and-like>] [not] [a] (non-discriminatory|nondiscriminatory)
s110:10 without [any] discrimination
s111:10 not ...4 discriminate
s112:10 involve discrimination
s113:5 source
s113:14 GATT 1994 art. XX
s114:5 rationale
s114:16 The escape may not be used to discriminate.
s115:5 examples
{116:7 2
s116:7 hits
[116:13 1
s116:15 Measures must not be a «disguised restriction» on trade.
s117:7 misses
[117:15 1
s117:17 Racial discrimination is condemned.
{118:5 7
s118:5 id
s118:9 en.bound.third-party-review.body
s119:5 category
s119:15 bound
s120:5 value
s120:12 third-party-review
s121:5 patterns
[122:7 6
s122:10 (subject to|with) [the] [prior] <approval-and-like> (of|by) ...3 <council-and-like>
s123:10 <examined-and-like> [periodically|regularly] [by|in|within] ...3 <council-committee-and-like>
s124:10 review [regularly|periodically] the progress
s125:10 <council-commission-and-like> ...6 (shall|may) ...4 (review|examine|approve)
s126:10 judicial review
s127:10 decision of the (competent authority|board|court|council)
s128:5 source
s128:13 project
s129:5 rationale
s129:16 Somebody else looks at the use of the escape.
s130:5 examples
{131:7 2
s131:7 hits
[131:13 1
s131:15 The measure is «subject to review by the Council».
s132:7 misses
[132:15 1
s132:17 The Council meets once a year.
{133:5 7
s133:5 id
s133:9 en.bound.closed-list.only
s134:5 category
s134:15 bound
s135:5 value
s135:12 closed-list
s136:5 patterns
[137:7 8
s137:10 reservation~ ...8 other than
s138:10 (incompatible with the object and purpose)
s139:10 no [other] reservation~
s140:10 (only|solely) (in respect of|with respect to|under|where|if|after|when|at|on)
s141:10 listed in
s142:10 as specified in
s143:10 unless :
s144:10 reservation unless
s145:5 source
s145:13 project
s146:5 rationale
s146:16 The cases are counted.
s147:5 examples
{148:7 2
s148:7 hits
[148:13 1
s148:15 «No reservations» are allowed.
s149:7 misses
[149:15 1
s149:17 Reservations may be made.
{150:5 7
s150:5 id
s150:9 en.bound.procedure.form
s151:5 category
s151:15 bound
s152:5 value
s152:12 procedure
s153:5 patterns
[154:7 8
s154:10 (by|through|in) <means-of-and-like> [a|an] <instrument-and-like>
s155:10 in accordance with the procedure~
s156:10 at the time of [its] (signature|ratification|accession|signing|the deposit|deposit|depositing)
s157:10 (when|upon) (signing|ratifying|acceding|depositing|signature|ratification|accession)
s158:10 under the conditions (laid down|provided|set out)
s159:10 by [a] [decision] ...4 majority
s160:10 majority representing
s161:10 deposit~ ...4 (instrument|declaration|notification)
s162:5 source
s162:13 project
s163:5 rationale
s163:16 A set way to use the escape.
s164:5 examples
{165:7 2
s165:7 hits
[165:13 1
s165:15 It may declare «at the time of signature» that it opts out.
s166:7 misses
[166:15 1
s166:17 It may declare this.
"""####
}
