// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let language_en: StaticString = ####"""
{2:1 12
s2:1 language
s2:11 en
s5:1 irregular-verbs
[6:3 73
s6:5 arise arose arisen
s7:5 be was been were is are being am
s8:5 bear bore borne born
s9:5 become became become
s10:5 begin began begun
s11:5 bind bound bound
s12:5 break broke broken
s13:5 bring brought brought
s14:5 build built built
s15:5 buy bought bought
s16:5 choose chose chosen
s17:5 come came come
s18:5 cut cut cut
s19:5 deal dealt dealt
s20:5 do did done does
s21:5 draw drew drawn
s22:5 fall fell fallen
s23:5 feel felt felt
s24:5 find found found
s25:5 forbid forbade forbidden forbidding
s26:5 foresee foresaw foreseen
s27:5 forgo forwent forgone forgoes
s28:5 get got got gotten getting
s29:5 give gave given
s30:5 go went gone goes
s31:5 grow grew grown
s32:5 have had had has
s33:5 hear heard heard
s34:5 hold held held
s35:5 keep kept kept
s36:5 know knew known
s37:5 lay laid laid
s38:5 lead led led
s39:5 leave left left
s40:5 let let let letting
s41:5 lie lay lain lying
s42:5 lose lost lost
s43:5 make made made
s44:5 mean meant meant
s45:5 meet met met
s46:5 override overrode overridden
s47:5 overcome overcame overcome
s48:5 oversee oversaw overseen
s49:5 pay paid paid
s50:5 put put put putting
s51:5 read read read
s52:5 rise rose risen
s53:5 run ran run running
s54:5 say said said
s55:5 see saw seen
s56:5 seek sought sought
s57:5 sell sold sold
s58:5 send sent sent
s59:5 set set set setting
s60:5 show showed shown
s61:5 shrink shrank shrunk
s62:5 speak spoke spoken
s63:5 spend spent spent
s64:5 stand stood stood
s65:5 strive strove striven strived
s66:5 take took taken
s67:5 teach taught taught
s68:5 tell told told
s69:5 think thought thought
s70:5 undergo underwent undergone undergoes
s71:5 undertake undertook undertaken
s72:5 uphold upheld upheld
s73:5 understand understood understood
s74:5 wear wore worn
s75:5 withdraw withdrew withdrawn
s76:5 withhold withheld withheld
s77:5 withstand withstood withstood
s78:5 write wrote written
s80:1 irregular-nouns
[81:3 27
s81:5 analysis analyses
s82:5 appendix appendices appendixes
s83:5 basis bases
s84:5 child children
s85:5 crisis crises
s86:5 criterion criteria
s87:5 datum data
s88:5 emphasis emphases
s89:5 foot feet
s90:5 half halves
s91:5 hypothesis hypotheses
s92:5 index indices indexes
s93:5 leaf leaves
s94:5 life lives
s95:5 man men
s96:5 medium media
s97:5 memorandum memoranda memorandums
s98:5 moratorium moratoria moratoriums
s99:5 parenthesis parentheses
s100:5 person persons people
s101:5 phenomenon phenomena
s102:5 quorum quorums
s103:5 self selves
s104:5 spouse spouses
s105:5 synthesis syntheses
s106:5 thesis theses
s107:5 woman women
s111:1 nouns
[111:8 45
s111:9 party
s111:16 state
s111:23 government
s111:35 member
s111:43 nation
s111:51 country
s111:60 territory
s111:71 body
s111:77 court
s111:84 council
s111:93 committee
s112:3 secretariat
s112:16 authority
s112:27 organ
s112:34 parliament
s112:46 minister
s112:56 person
s112:64 individual
s112:76 people
s112:84 right
s112:91 duty
s113:3 article
s113:12 paragraph
s113:23 chapter
s113:32 annex
s113:39 protocol
s113:49 treaty
s113:57 convention
s113:69 law
s113:74 year
s113:80 month
s113:87 day
s113:92 week
s114:3 hour
s114:9 region
s114:17 area
s114:23 citizen
s114:32 agency
s114:40 administration
s114:56 customs
s114:65 ship
s114:71 vessel
s114:79 child
s114:86 woman
s114:93 man
s117:1 doubling
[117:11 45
s117:12 abet
s117:18 abhor
s117:25 acquit
s117:33 admit
s117:40 allot
s117:47 annul
s117:54 bar
s117:59 begin
s117:66 commit
s117:74 compel
s117:82 concur
s117:90 confer
s117:98 control
s118:3 defer
s118:10 deter
s118:17 dispel
s118:25 emit
s118:31 enrol
s118:38 equip
s118:45 excel
s118:52 expel
s118:59 extol
s118:66 forget
s118:74 fulfil
s118:82 impel
s118:89 incur
s118:96 infer
s118:103 instil
s119:3 occur
s119:10 omit
s119:16 outbid
s119:24 patrol
s119:32 permit
s119:40 prefer
s119:48 propel
s119:56 rebut
s119:63 recur
s119:70 refer
s119:77 regret
s119:85 remit
s119:92 repel
s120:3 submit
s120:11 transfer
s120:21 transmit
s120:31 upset
s123:1 spelling
[124:3 69
s124:5 acknowledgement acknowledgment
s125:5 adviser advisor
s126:5 ageing aging
s127:5 analyse analyze
s128:5 analysing analyzing
s129:5 armour armor
s130:5 behaviour behavior
s131:5 calibre caliber
s132:5 cancelled canceled
s133:5 cancelling canceling
s134:5 catalogue catalog
s135:5 centre center
s136:5 channelled channeled
s137:5 channelling channeling
s138:5 colour color
s139:5 cooperat co-operat
s140:5 coordinat co-ordinat
s141:5 defence defense
s142:5 demeanour demeanor
s143:5 dialogue dialog
s144:5 dishonour dishonor
s145:5 disfavour disfavor
s146:5 endeavour endeavor
s147:5 enrolment enrollment
s148:5 favour favor
s149:5 fibre fiber
s150:5 fulfil fulfill
s151:5 fulfilment fulfillment
s152:5 harbour harbor
s153:5 honour honor
s154:5 humour humor
s155:5 instalment installment
s156:5 judgement judgment
s157:5 labelled labeled
s158:5 labelling labeling
s159:5 labour labor
s160:5 licence license
s161:5 licencing licensing
s162:5 litre liter
s163:5 manoeuvre maneuver
s164:5 metre meter
s165:5 kilometre kilometer
s166:5 modelled modeled
s167:5 modelling modeling
s168:5 neighbour neighbor
s169:5 offence offense
s170:5 organisation organization
s171:5 paralyse paralyze
s172:5 practise practice
s173:5 pretence pretense
s174:5 programme program
s175:5 reanalyse reanalyze
s176:5 rigour rigor
s177:5 rumour rumor
s178:5 saviour savior
s179:5 signalled signaled
s180:5 signalling signaling
s181:5 skilful skillful
s182:5 sulphur sulfur
s183:5 theatre theater
s184:5 totalled totaled
s185:5 travelled traveled
s186:5 traveller traveler
s187:5 travelling traveling
s188:5 tumour tumor
s189:5 unfavourable unfavorable
s190:5 vapour vapor
s191:5 vigour vigor
s192:5 wilful willful
s195:1 never-ize
[195:12 39
s195:13 advertise
s195:24 advise
s195:32 appraise
s195:42 apprise
s195:51 arise
s195:58 chastise
s195:68 comprise
s195:78 compromise
s195:90 concise
s195:99 demise
s195:107 despise
s196:3 devise
s196:11 disguise
s196:21 enterprise
s196:33 excise
s196:41 exercise
s196:51 expertise
s196:62 franchise
s196:73 improvise
s196:84 incise
s196:92 likewise
s197:3 merchandise
s197:16 noise
s197:23 otherwise
s197:34 paradise
s197:44 praise
s197:52 precise
s197:61 premise
s197:70 promise
s197:79 raise
s197:86 revise
s197:94 rise
s198:3 supervise
s198:14 surmise
s198:23 surprise
s198:33 televise
s198:43 treatise
s198:53 unwise
s198:61 wise
s199:1 never-ise
[199:12 6
s199:13 prize
s199:20 seize
s199:27 size
s199:33 capsize
s199:42 downsize
s199:52 oversize
s202:1 abbreviations
[202:16 24
s202:17 art
s202:22 arts
s202:28 para
s202:34 paras
s202:41 e.g
s202:46 i.e
s202:51 cf
s202:55 viz
s202:60 vol
s202:65 ch
s202:69 chap
s202:75 sec
s202:80 sect
s202:86 subpara
s202:95 mr
s202:99 mrs
s202:104 ms
s202:108 dr
s202:112 st
s202:116 al
s202:120 approx
s202:128 op
s202:132 cit
s202:137 ibid
s204:1 abbreviations-before-figures
[204:31 9
s204:32 no
s204:36 nos
s204:41 p
s204:44 pp
s204:48 fig
s204:53 res
s204:58 doc
s204:63 reg
s204:68 dec
s208:1 stuck-words
[208:14 27
s208:15 of
s208:19 the
s208:24 to
s208:28 not
s208:33 and
s208:38 by
s208:42 shall
s208:49 for
s208:54 with
s208:60 which
s208:67 from
s208:73 may
s208:78 this
s208:84 any
s208:89 into
s208:95 that
s208:101 have
s208:107 been
s208:113 has
s208:118 was
s208:123 are
s208:128 its
s208:133 their
s208:140 such
s208:146 upon
s208:152 between
s208:161 before
s210:1 sets
{211:3 8
s211:3 number-word
[211:16 31
s211:17 one
s211:22 two
s211:27 three
s211:34 four
s211:40 five
s211:46 six
s211:51 seven
s211:58 eight
s211:65 nine
s211:71 ten
s211:76 eleven
s211:84 twelve
s211:92 thirteen
s211:102 fourteen
s211:112 fifteen
s212:5 sixteen
s212:14 seventeen
s212:25 eighteen
s212:35 nineteen
s212:45 twenty
s212:53 thirty
s212:61 forty
s212:68 fifty
s212:75 sixty
s212:82 seventy
s212:91 eighty
s212:99 ninety
s212:107 hundred
s212:116 thousand
s213:5 million
s213:14 billion
s214:3 number
[215:5 9
s215:7 <numeral>
s216:7 <number-word>
s217:7 <number-word> <number-word>
s218:7 <number-word> <number-word> [and] <number-word>
s219:7 <number-word> <number-word> [and] <number-word> <number-word>
s220:7 <numeral> (thousand|million|billion)
s221:7 one (half|third|quarter|fourth|fifth|tenth)
s222:7 two thirds
s223:7 three (quarters|fourths)
s224:3 ordinal
[225:5 5
s225:7 <ordinal-numeral>
s226:7 (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)
s227:7 (sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|ninetieth|hundredth)
s228:7 twenty (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
s229:7 thirty first
s231:3 month-name
[231:15 14
s231:16 january
s231:25 february
s231:35 =March
s231:43 =MARCH
s231:51 april
s231:58 =May
s231:64 =MAY
s231:70 june
s231:76 july
s231:82 august
s231:90 september
s231:101 october
s231:110 november
s231:120 december
s232:3 time-unit
[232:14 13
s232:15 second~
s232:24 minute~
s232:33 hour~
s232:40 day~
s232:46 working day~
s232:60 business day~
s232:75 calendar day~
s232:90 week~
s232:97 month~
s232:105 calendar month~
s233:5 year~
s233:12 calendar year~
s233:28 decade~
s234:3 date
[235:5 5
s235:7 <numeral> <month-name> [<numeral>]
s236:7 <month-name> <numeral> [<numeral>]
s237:7 <ordinal> [day] of <month-name> [<numeral>]
s238:7 <ordinal> <month-name> [<numeral>]
s239:7 <month-name> <ordinal> [<numeral>]
s241:3 operator
[241:13 18
s241:14 shall
s241:21 must
s241:27 may
s241:32 should
s241:40 will
s241:46 cannot
s241:54 can
s241:59 ought
s241:66 undertake~ to
s241:81 agree~ to
s241:92 is required to
s241:108 are required to
s242:5 is entitled to
s242:21 are entitled to
s242:38 has the right
s242:53 have the right
s242:69 is prohibited
s242:84 are prohibited
s244:3 subordinator
[244:17 27
s244:18 if
s244:22 where
s244:29 when
s244:35 whenever
s244:45 unless
s244:53 until
s244:60 although
s244:70 because
s244:79 since
s244:86 while
s244:93 whereas
s244:102 which
s244:109 who
s244:114 whom
s244:120 whose
s245:5 that
s245:11 provided that
s245:26 in so far as
s245:40 insofar as
s245:52 to the extent that
s245:72 in case
s245:81 in the event
s245:95 in cases where
s245:111 before
s245:119 after
s246:5 except
s246:13 once
"""####
}
