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
{7:5 7
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
s21:5 source
s21:14 Siracusa Principles 1984, part I.A
s22:5 rationale
s22:16 The escape may go no further than need requires.
s23:5 examples
{24:7 2
s24:7 hits
[24:13 1
s24:15 Measures may not go «beyond what is necessary» to remedy the difficulty.
s25:7 misses
[25:15 1
s25:17 The necessary funds shall be provided.
{26:5 8
s26:5 id
s26:9 en.bound.legality.by-law
s27:5 category
s27:15 bound
s28:5 value
s28:12 legality
s29:5 patterns
[30:7 5
s30:10 <prescribed-and-like> [for] (by|in|under) [<the-and-like>] law
s31:10 in (accordance|conformity) with the law
s32:10 such procedure~ as are established by law
s33:10 consistent with (its|their) other obligations under international law
s34:10 on serious grounds permitted
s35:5 not-after
[35:16 1
s35:18 of
s36:5 source
s36:14 Siracusa Principles 1984, part I.B
s37:5 rationale
s37:16 The escape needs a basis in law.
s38:5 examples
{39:7 2
s39:7 hits
[39:13 1
s39:15 Restrictions must be «prescribed by law».
s40:7 misses
[40:15 1
s40:17 The law of the State governs.
{41:5 8
s41:5 id
s41:9 en.bound.time-limit.term
s42:5 category
s42:15 bound
s43:5 value
s43:12 time-limit
s44:5 patterns
[45:7 16
s45:10 <term-lead> [<a-and-like>] [<period-and-like>] [period] [of] [<up-to-and-like>] <number> ...2 <time-unit>
s46:10 <number> <time-unit> ...3 (after|from|following|before|prior|in advance|of notice|notice|later|period|period~)
s47:10 <number> <time-unit> [period~|notice]
s48:10 (by|until|before|not later than) <date>
s49:10 transition~ period~
s50:10 transitional period~
s51:10 provisionally
s52:10 pending (a|the) determination
s53:10 limited (duration|period)
s54:10 [for] a limited (time|period)
s55:10 temporary
s56:10 time (schedule|limit~|table)
s57:10 timetable
s58:10 (soon|longer) ...6 conditions ...4 (justify|improve|cease)
s59:10 (progressively|gradually) relaxed
s60:10 until ...8 (conditions|situation) ...4 (justify|remedied)
s61:5 not-before
[61:17 2
s61:19 age of
s61:29 age
s62:5 source
s62:13 project
s63:5 rationale
s63:16 The escape ends, or takes effect, at a set time.
s64:5 examples
{65:7 2
s65:7 hits
[65:13 1
s65:15 The measure may be kept «for three years».
s66:7 misses
[66:15 1
s66:17 The measure shall end in due time.
{67:5 7
s67:5 id
s67:9 en.bound.notification.inform
s68:5 category
s68:15 bound
s69:5 value
s69:12 notification
s70:5 patterns
[71:7 11
s71:10 notify~ [the|each|that|to|in|,|promptly|immediately]
s72:10 (notification~|notice)
s73:10 (inform|informing|informed) ...4 <party-and-like>
s74:10 <hold-and-like> consultation~
s75:10 consultation~ with
s76:10 consult [with|,]
s77:10 in writing
s78:10 (addressed|communicated|transmitted) to the ...8 (parties|depositary|secretary-general|government|director-general|secretary general|other)
s79:10 indicate ...4 reasons
s80:10 (submit|provide|present) ...6 (to|with) the ...4 <committee-and-like>
s81:10 shall be reported to
s82:5 source
s82:14 ICCPR art. 4(3)
s83:5 rationale
s83:16 Whoever uses the escape must say so, or talk first.
s84:5 examples
{85:7 2
s85:7 hits
[85:13 1
s85:15 It shall «notify the» other Party.
s86:7 misses
[86:15 1
s86:17 The list is annexed.
{87:5 7
s87:5 id
s87:9 en.bound.non-derogable-core.core
s88:5 category
s88:15 bound
s89:5 value
s89:12 non-derogable-core
s90:5 patterns
[91:7 6
s91:10 no derogation~
s92:10 no exceptional circumstances
s93:10 non-derogable
s94:10 shall not be derogated from
s95:10 even in (time~|case~) of
s96:10 no (restriction~|limitation~) ...12 (other than|except)
s97:5 source
s97:14 ICCPR art. 4(2)
s98:5 rationale
s98:16 Some obligations stay out of reach of the escape.
s99:5 examples
{100:7 2
s100:7 hits
[100:13 1
s100:15 «No derogation» may be made from Article 2.
s101:7 misses
[101:15 1
s101:17 A derogation is possible.
{102:5 7
s102:5 id
s102:9 en.bound.non-discrimination.test
s103:5 category
s103:15 bound
s104:5 value
s104:12 non-discrimination
s105:5 patterns
[106:7 6
s106:10 (arbitrary|unjustifiable|unjustified|unjust) ...2 discrimination
s107:10 disguised restriction~
s108:10 [<do-and-like>] [not] [a] (non-discriminatory|nondiscriminatory)
s109:10 without [any] discrimination
s110:10 not ...4 discriminate
s111:10 involve discrimination
s112:5 source
s112:14 GATT 1994 art. XX
s113:5 rationale
s113:16 The escape may not be used to discriminate.
s114:5 examples
{115:7 2
s115:7 hits
[115:13 1
s115:15 Measures must not be a «disguised restriction» on trade.
s116:7 misses
[116:15 1
s116:17 Racial discrimination is condemned.
{117:5 7
s117:5 id
s117:9 en.bound.third-party-review.body
s118:5 category
s118:15 bound
s119:5 value
s119:12 third-party-review
s120:5 patterns
[121:7 6
s121:10 (subject to|with) [the] [prior] <approval-and-like> (of|by) ...3 <council-and-like>
s122:10 <examined-and-like> [periodically|regularly] [by|in|within] ...3 <council-committee-and-like>
s123:10 review [regularly|periodically] the progress
s124:10 <council-commission-and-like> ...6 (shall|may) ...4 (review|examine|approve)
s125:10 judicial review
s126:10 decision of the (competent authority|board|court|council)
s127:5 source
s127:13 project
s128:5 rationale
s128:16 Somebody else looks at the use of the escape.
s129:5 examples
{130:7 2
s130:7 hits
[130:13 1
s130:15 The measure is «subject to review by the Council».
s131:7 misses
[131:15 1
s131:17 The Council meets once a year.
{132:5 7
s132:5 id
s132:9 en.bound.closed-list.only
s133:5 category
s133:15 bound
s134:5 value
s134:12 closed-list
s135:5 patterns
[136:7 8
s136:10 reservation~ ...8 other than
s137:10 (incompatible with the object and purpose)
s138:10 no [other] reservation~
s139:10 (only|solely) (in respect of|with respect to|under|where|if|after|when|at|on)
s140:10 listed in
s141:10 as specified in
s142:10 unless :
s143:10 reservation unless
s144:5 source
s144:13 project
s145:5 rationale
s145:16 The cases are counted.
s146:5 examples
{147:7 2
s147:7 hits
[147:13 1
s147:15 «No reservations» are allowed.
s148:7 misses
[148:15 1
s148:17 Reservations may be made.
{149:5 7
s149:5 id
s149:9 en.bound.procedure.form
s150:5 category
s150:15 bound
s151:5 value
s151:12 procedure
s152:5 patterns
[153:7 8
s153:10 (by|through|in) <means-of-and-like> [a|an] <instrument-and-like>
s154:10 in accordance with the procedure~
s155:10 at the time of [its] (signature|ratification|accession|signing|the deposit|deposit|depositing)
s156:10 (when|upon) (signing|ratifying|acceding|depositing|signature|ratification|accession)
s157:10 under the conditions (laid down|provided|set out)
s158:10 by [a] [decision] ...4 majority
s159:10 majority representing
s160:10 deposit~ ...4 (instrument|declaration|notification)
s161:5 source
s161:13 project
s162:5 rationale
s162:16 A set way to use the escape.
s163:5 examples
{164:7 2
s164:7 hits
[164:13 1
s164:15 It may declare «at the time of signature» that it opts out.
s165:7 misses
[165:15 1
s165:17 It may declare this.
"""####
}
