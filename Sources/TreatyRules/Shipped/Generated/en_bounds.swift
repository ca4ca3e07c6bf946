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
[45:7 14
s45:10 <term-lead> [<a-and-like>] [<period-and-like>] [period] [of] [<up-to-and-like>] <number> ...2 <time-unit>
s46:10 <number> <time-unit> ...3 (after|from|following|before|prior|in advance|of notice|notice|later|period|period~)
s47:10 <number> <time-unit> [period~|notice]
s48:10 (on|by|until|before|not later than) <date>
s49:10 transition~ period~
s50:10 transitional period~
s51:10 limited (duration|period)
s52:10 [for] a limited (time|period)
s53:10 temporary
s54:10 time (schedule|limit~|table)
s55:10 timetable
s56:10 (soon|longer) ...6 conditions ...4 (justify|improve|cease)
s57:10 (progressively|gradually) relaxed
s58:10 until ...8 (conditions|situation) ...4 (justify|remedied)
s59:5 not-before
[59:17 2
s59:19 age of
s59:29 age
s60:5 source
s60:13 project
s61:5 rationale
s61:16 The escape ends, or takes effect, at a set time.
s62:5 examples
{63:7 2
s63:7 hits
[63:13 1
s63:15 The measure may be kept «for three years».
s64:7 misses
[64:15 1
s64:17 The measure shall end in due time.
{65:5 7
s65:5 id
s65:9 en.bound.notification.inform
s66:5 category
s66:15 bound
s67:5 value
s67:12 notification
s68:5 patterns
[69:7 11
s69:10 notify~ [the|each|that|to|in|,|promptly|immediately]
s70:10 (notification~|notice)
s71:10 (inform|informing|informed) ...4 <party-and-like>
s72:10 <hold-and-like> consultation~
s73:10 consultation~ with
s74:10 consult [with|,]
s75:10 in writing
s76:10 (addressed|communicated|transmitted) to the ...8 (parties|depositary|secretary-general|government|director-general|secretary general|other)
s77:10 indicate ...4 reasons
s78:10 (submit|provide|present) ...6 (to|with) the ...4 <committee-and-like>
s79:10 shall be reported to
s80:5 source
s80:14 ICCPR art. 4(3)
s81:5 rationale
s81:16 Whoever uses the escape must say so, or talk first.
s82:5 examples
{83:7 2
s83:7 hits
[83:13 1
s83:15 It shall «notify the» other Party.
s84:7 misses
[84:15 1
s84:17 The list is annexed.
{85:5 7
s85:5 id
s85:9 en.bound.non-derogable-core.core
s86:5 category
s86:15 bound
s87:5 value
s87:12 non-derogable-core
s88:5 patterns
[89:7 6
s89:10 no derogation~
s90:10 no exceptional circumstances
s91:10 non-derogable
s92:10 shall not be derogated from
s93:10 even in (time~|case~) of
s94:10 no (restriction~|limitation~) ...12 (other than|except)
s95:5 source
s95:14 ICCPR art. 4(2)
s96:5 rationale
s96:16 Some obligations stay out of reach of the escape.
s97:5 examples
{98:7 2
s98:7 hits
[98:13 1
s98:15 «No derogation» may be made from Article 2.
s99:7 misses
[99:15 1
s99:17 A derogation is possible.
{100:5 7
s100:5 id
s100:9 en.bound.non-discrimination.test
s101:5 category
s101:15 bound
s102:5 value
s102:12 non-discrimination
s103:5 patterns
[104:7 7
s104:10 (arbitrary|unjustifiable|unjustified|unjust) ...2 discrimination
s105:10 disguised restriction~
s106:10 [<do-and-like>] [not] [a] (non-discriminatory|nondiscriminatory)
s107:10 without [any] discrimination
s108:10 not ...4 discriminate
s109:10 involve discrimination
s110:10 most-favoured-nation
s111:5 source
s111:14 GATT 1994 art. XX
s112:5 rationale
s112:16 The escape may not be used to discriminate.
s113:5 examples
{114:7 2
s114:7 hits
[114:13 1
s114:15 Measures must not be a «disguised restriction» on trade.
s115:7 misses
[115:15 1
s115:17 Racial discrimination is condemned.
{116:5 7
s116:5 id
s116:9 en.bound.third-party-review.body
s117:5 category
s117:15 bound
s118:5 value
s118:12 third-party-review
s119:5 patterns
[120:7 6
s120:10 (subject to|with) [the] [prior] <approval-and-like> (of|by) ...3 <council-and-like>
s121:10 <examined-and-like> [periodically|regularly] [by|in|within] ...3 <council-committee-and-like>
s122:10 review [regularly|periodically] the progress
s123:10 <council-commission-and-like> ...6 (shall|may) ...4 (review|examine|approve|decide)
s124:10 judicial review
s125:10 decision of the (competent authority|board|court|council)
s126:5 source
s126:13 project
s127:5 rationale
s127:16 Somebody else looks at the use of the escape.
s128:5 examples
{129:7 2
s129:7 hits
[129:13 1
s129:15 The measure is «subject to review by the Council».
s130:7 misses
[130:15 1
s130:17 The Council meets once a year.
{131:5 7
s131:5 id
s131:9 en.bound.closed-list.only
s132:5 category
s132:15 bound
s133:5 value
s133:12 closed-list
s134:5 patterns
[135:7 8
s135:10 reservation~ ...8 other than
s136:10 (incompatible with the object and purpose)
s137:10 no [other] reservation~
s138:10 (only|solely) [in respect of|with respect to|to|under|in|on|where|if]
s139:10 listed in
s140:10 as specified in
s141:10 unless :
s142:10 reservation unless
s143:5 source
s143:13 project
s144:5 rationale
s144:16 The cases are counted.
s145:5 examples
{146:7 2
s146:7 hits
[146:13 1
s146:15 «No reservations» are allowed.
s147:7 misses
[147:15 1
s147:17 Reservations may be made.
{148:5 7
s148:5 id
s148:9 en.bound.procedure.form
s149:5 category
s149:15 bound
s150:5 value
s150:12 procedure
s151:5 patterns
[152:7 8
s152:10 (by|through|in) <means-of-and-like> [a|an] <instrument-and-like>
s153:10 in accordance with the procedure~
s154:10 at the time of [its] (signature|ratification|accession|signing|the deposit|deposit|depositing)
s155:10 (when|upon) (signing|ratifying|acceding|depositing|signature|ratification|accession)
s156:10 under the conditions (laid down|provided|set out)
s157:10 by [a] [decision] ...4 majority
s158:10 majority representing
s159:10 deposit~ ...4 (instrument|declaration|notification)
s160:5 source
s160:13 project
s161:5 rationale
s161:16 A set way to use the escape.
s162:5 examples
{163:7 2
s163:7 hits
[163:13 1
s163:15 It may declare «at the time of signature» that it opts out.
s164:7 misses
[164:15 1
s164:17 It may declare this.
"""####
}
