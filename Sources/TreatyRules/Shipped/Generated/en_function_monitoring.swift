// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_monitoring: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 9
{5:5 10
s5:5 id
s5:9 en.function.monitoring.notify
s6:5 category
s6:15 function
s7:5 value
s7:12 monitoring
s8:5 patterns
[9:7 23
s9:10 <duty-word> [also|immediately|promptly|forthwith|without delay|,] ...4 (notify|inform|apprise|alert) ...8 <told>
s10:10 <firm-duty> [also|immediately|promptly|forthwith|,] be [immediately|promptly|forthwith|duly|first|previously] (notified|informed|communicated|reported) [immediately|promptly|forthwith|in advance|in writing|of|to|by]
s11:10 <firm-duty> ...4 (give|gives) ...6 (notice|notification) ...6 <told>
s12:10 <firm-duty> give ...3 (prior|previous|advance) (notice|notification)
s13:10 notify ...4 [the] (reasons|draft|measure~|change~|any)
s14:10 keep ...8 informed
s15:10 informed of ...8 (measure~|introduction|progress|change~|result~)
s16:10 any notification
s17:10 prior notification
s18:10 indicate the reasons
s19:10 (by|after|upon|without|before) notifying ...6 <told>
s20:10 having ...2 (notified|informed) ...6 <told>
s21:10 (would|could|are|is|was) [be] notified (of|to)
s22:10 by notification (and|of|to)
s23:10 (notified|communicated|informed) in advance
s24:10 (provided|provides|provide) ...8 notification~
s25:10 (explain|explains|state|give|indicate) ...3 reasons (why|for its|for the)
s26:10 notification and certification
s27:10 (after|without) [a|the] [giving|given] [prior|previous|written|advance|due] (notice|notification) to
s28:10 (after|by|without) giving ...4 (notice|notification)
s29:10 (provide|send|transmit|address|make|deliver) ...4 (notice|notification) ...6 (to|of) [the] [<told>|any|new|proposed|changes]
s30:10 (gives|give) ...6 <told> [written] notice of
s31:10 (sides|parties|governments|states|members) (notify|inform) ...3 (each other|one another)
s32:5 not-inside
[33:7 3
s33:10 (notify|notifies|inform) ...14 (completed|completion|fulfilled|fulfilment|accomplished)
s34:10 (inform|notify) the (applicant|accused|person|authorities of the place|depositary|depository)
s35:10 (notify|notifies|inform|informed|notified) ...6 (appointment|selection) of
s36:5 unless
[37:7 21
s37:10 initial report
s38:10 the depository
s39:10 may postpone
s40:10 completion of ...8 (procedures|requirements|formalities)
s41:10 (procedures|requirements|formalities) ...14 (completed|fulfilled|accomplished|complied)
s42:10 (intention|decision|wish|desire~) to (terminate|denounce|withdraw from|become|extend)
s43:10 may withdraw
s44:10 acting as depositary
s45:10 secession
s46:10 secede
s47:10 (notify|inform|notified) ...24 (signed|acceded|signatory|signatories|deposit of)
s48:10 (notify|inform) ...4 (all|the) signator~
s49:10 (arbitrator~|arbitral tribunal|arbitration panel)
s50:10 ratification ...6 notif~
s51:10 notif~ ...6 at the time of ratification
s52:10 accept the amendment
s53:10 (denunciation|denounce|terminate|withdraw from) ...14 (notify|notified|notification|notice|notifying)
s54:10 (notify|notified|notification|notice) ...14 (denunciation|denounce|terminate|termination|withdrawal|withdraw)
s55:10 (signature~|ratification~|accession~|approval~|deposit) ...16 (notify|inform|notified)
s56:10 (notify|inform) ...14 (signature~|ratification~|accession~|entry into force)
s57:10 (arbitrator~|arbitral tribunal) ...12 (notify|inform|notified)
s58:5 source
s58:13 project
s59:5 rationale
s59:16 One party, or a body, is told, so that it can watch or object.
s60:5 examples
{61:7 2
s61:7 hits
[61:13 1
s61:15 The importing Party «shall promptly notify the other» of its decision.
s62:7 misses
[62:15 1
s62:17 The Parties notify each other of the completion of the procedures.
s63:5 measured
{63:15 2
s63:16 hits
s63:22 10
s63:26 right
s63:33 8
{64:5 7
s64:5 id
s64:9 en.function.monitoring.notify-measures
s65:5 category
s65:15 function
s66:5 value
s66:12 monitoring
s67:5 patterns
[68:7 1
s68:10 (notify|inform|notification) ...6 (depositary|secretary-general|secretary general) ...12 (measures|reasons|action|provisions from which)
s69:5 source
s69:13 project
s70:5 rationale
s70:16 Measures taken and reasons are told even where the depositary is the addressee.
s71:5 examples
{72:7 2
s72:7 hits
[72:13 1
s72:15 The «notification to the Depositary of the measures» sets out the reasons.
s73:7 misses
[73:15 1
s73:17 A Party shall notify the Depositary of its withdrawal.
{74:5 10
s74:5 id
s74:9 en.function.monitoring.report
s75:5 category
s75:15 function
s76:5 value
s76:12 monitoring
s77:5 patterns
[78:7 14
s78:10 (submit~|present~v|transmit~|provide|furnish|make|prepare|draw up|deliver|circulate|examine|consider|receive|study|publish|issue|include) [to] ...12 report~n
s79:10 <duty-word> [also|further|continue to|periodically|regularly|immediately|promptly|jointly|thereafter|annually|,] report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s80:10 reports ...6 (shall|may|will) [be|also] (submitted|made|transmitted|considered|indicate|published|include|examined)
s81:10 report [back|regularly|periodically] to the (council|security council|committee|general assembly|conference|commission|assembly|secretary-general|board)
s82:10 include in (its|their) ...4 report
s83:10 (by|through) reporting
s84:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s85:10 (annual|periodic|regular|national|biennial|progress) (report|reports)
s86:10 all reports
s87:10 assessment in his next report
s88:10 (submit|present|transmit) ...26 (a|the|its|their) report~n
s89:10 report of ...4 (investigation|inquiry|inspection) shall be (sent|transmitted|submitted|communicated)
s90:10 report~n ...4 (shall|will) be (sent|transmitted|forwarded)
s91:10 (midterm|interim|written|final) (briefing|report|assessment)
s92:5 not-before
[92:17 9
s92:19 panel has
s92:32 approve the
s92:47 in the light of the
s92:70 of his
s92:80 in his
s92:90 welcomes the
s92:106 having considered the
s92:131 noting the
s92:145 welcoming the
s93:5 not-inside
[94:7 3
s94:10 (having considered|noting|recalling|welcoming|welcomes|taking note|takes note|note) ...12 report~
s95:10 approve the annual report
s96:10 (reports|report) ...4 (of the|by the) (panel|tribunal)
s97:5 source
s97:13 project
s98:5 rationale
s98:16 Reporting for scrutiny.
s99:5 examples
{100:7 2
s100:7 hits
[100:13 1
s100:15 They «prepare a report» each year.
s101:7 misses
[101:15 1
s101:17 Welcomes the report of the Secretary-General.
s102:5 measured
{102:15 2
s102:16 hits
s102:22 10
s102:26 right
s102:33 8
{103:5 9
s103:5 id
s103:9 en.function.monitoring.oversight
s104:5 category
s104:15 function
s105:5 value
s105:12 monitoring
s106:5 patterns
[107:7 43
s107:10 <duty-word> [regularly|periodically|also|jointly|continuously|systematically|closely] (monitor|supervise|oversee|inspect|verify)
s108:10 responsibility (to monitor|for monitoring)
s109:10 (monitoring|surveillance|supervising) (of|the|mechanism~|system~|committee|body|visit~|procedure~|activities|and evaluation)
s110:10 (supervise|supervised|supervising|overseeing) ...2 (implementation|application|operation|execution)
s111:10 (implementation|application|execution) ...8 (supervised|monitored)
s112:10 supervision of the (implementation|application|execution)
s113:10 (on-site|on-the-spot|site|systematic|international) [systematic] (inspection~|visit~|verification~)
s114:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 (inspection~|verification~|verification visit~|audit~)
s115:10 (inspection~|verification~) ...4 (shall|may|will) [not] (be|end|take|commence|include)
s116:10 (inspection team~|the inspectors|presence of inspectors|inspectors may|inspecting (party|state)|inspected (party|state))
s117:10 keep ...12 under ...4 review
s118:10 (regular|periodic|periodical) review~ (by|of|and)
s119:10 review [regularly|periodically|annually] ...2 (progress|compliance|effectiveness|implementation of commitments|the application)
s120:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin|correctness)
s121:10 authenticity or accuracy
s122:10 questions of compliance
s123:10 (cases of non-compliance|compliance of another)
s124:10 (regular|periodic) consultations ...20 abolition
s125:10 (subject of|hold) ...2 (regular|periodic|periodical) consultations
s126:10 [to] monitor ...5 (implementation|compliance|application|operation|situation|progress|execution|observance|functioning|performance|developments)
s127:10 (assess|evaluate|examine|review) ...4 (compliance|implementation|effectiveness|progress made|progress achieved)
s128:10 (consult|meet) (annually|regularly|periodically) ...12 review
s129:10 consider ...4 (compliance|implementation)
s130:10 under the scrutiny of
s131:10 (supervision|system|scrutiny|offices) ...6 protecting powers
s132:10 (date|place|purpose|object) ...6 of the [proposed] visit
s133:10 (verification|inspection) visit~
s134:10 (exporter|producer|premises) ...10 visited
s135:10 (available|open) for inspection
s136:10 (observers|observer) ...4 (on board|programme)
s137:10 subject to (inspection|verification|supervision|monitoring)
s138:10 monitoring , control and surveillance
s139:10 (progress|implementation) ...4 (shall be|be|is) (reviewed|assessed|monitored|evaluated)
s140:10 verifying ...4 (implementation|compliance|withdrawal|ceasefire)
s141:10 customs authorities ...8 (keep|retain) ...8 (years|year)
s142:10 subsequent verification
s143:10 every inspection
s144:10 (scientific|fishing|sea) observer~
s145:10 (logbook|log-book|log book)
s146:10 (movement certificate~|certificate~ of origin) ...14 (verif~|check~|kept)
s147:10 (verified|verification) ...8 (party|committee|customs)
s148:10 (supervision|supervisory) (committee|body|mechanism)
s149:10 give appropriate publicity to
s150:5 not-inside
[151:7 6
s151:10 surveillance and (rescue|response)
s152:10 feasible to verify
s153:10 efforts to monitor
s154:10 (techniques|equipment|methods) for surveillance
s155:10 supervise the escort
s156:10 inspection fees
s157:5 source
s157:13 project
s158:5 rationale
s158:16 Review, inspection, verification, supervision.
s159:5 examples
{160:7 2
s160:7 hits
[160:13 1
s160:15 The Committee «shall supervise» traffic.
s161:7 misses
[161:15 1
s161:17 The heart monitor is duty free.
s162:5 measured
{162:15 2
s162:16 hits
s162:22 10
s162:26 right
s162:33 8
{163:5 10
s163:5 id
s163:9 en.function.monitoring.complaints
s164:5 category
s164:15 function
s165:5 value
s165:12 monitoring
s166:5 patterns
[167:7 17
s167:10 (communications|communication|petitions|petition) (from|received|submitted|is not admissible|inadmissible|under)
s168:10 (a|any|the|such|written) communication ...6 (to the committee|inadmissible|admissible|anonymous)
s169:10 (receive|examine|examining|consider|considers|declare|transmit) ...6 communication~
s170:10 (domestic|local|internal) remedies
s171:10 communications may be submitted
s172:10 (bring|brings) ...4 communication~
s173:10 views on a communication
s174:10 (confidential|make an|conduct an|such an|such) inquiry
s175:10 general recommendation [under|or]
s176:10 (committee|commission) ...8 (invite|request) the state party
s177:10 recommendations of the committee
s178:10 (requests|request) the state party
s179:10 views of the committee
s180:10 (admissibility|merits) ...4 (of|the) communication
s181:10 proposed ...2 inquiry
s182:10 matter arising out of communications
s183:10 interim measures ...12 (victim~|communication)
s184:5 not-inside
[184:17 1
s184:19 communication~ (service~|network~|system~|equipment|facilities)
s185:5 unless
[185:13 3
s185:15 courier
s185:26 codes
s185:35 denunciation
s186:5 source
s186:13 project
s187:5 rationale
s187:16 Individual or State complaints, and inquiries, before a supervisory body.
s188:5 examples
{189:7 2
s189:7 hits
[189:13 1
s189:15 The Committee may «receive a communication» alleging a breach.
s190:7 misses
[190:15 1
s190:17 Communication services stay open.
s191:5 measured
{191:15 2
s191:16 hits
s191:22 10
s191:26 right
s191:33 9
{192:5 10
s192:5 id
s192:9 en.function.monitoring.information
s193:5 category
s193:15 function
s194:5 value
s194:12 monitoring
s195:5 patterns
[196:7 21
s196:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...6 (furnish|provide|supply|transmit|communicate|submit|make available|deposit|forward) ...8 <told> ...8 <datum>
s197:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...4 (furnish|provide|supply|transmit|communicate|submit|make available|deposit|forward) ...6 <datum> ...6 (to|on|concerning|upon|relating|regarding) ...6 <told>
s198:10 (providing|provide|supply|communicate) ...4 (party|parties|committee|council|commission) , upon request
s199:10 request ...4 (party|authorities|member states|member|government) ...3 (to|for) [provide|assist|verify|supply|furnish] ...6 (information|check|verify)
s200:10 provide ...2 (rapid|relevant|necessary) information
s201:10 opportunity ...2 (to comment|for comment|for comments)
s202:10 (demand|demands|requests|request|calls upon|urges|invites|encourages) ...14 [to] (provide|supply|submit|share|communicate|furnish|transmit) ...6 information
s203:10 to communicate ...10 <told> ...6 information
s204:10 (provide|provides|supply|furnish) ...4 (it|committee|council|commission|secretary-general) with ...6 <datum>
s205:10 (submit|communicate) ...8 to the (register|registry|secretariat|committee) ...12 <datum>
s206:10 <firm-duty> declare to the
s207:10 give ...6 bureau information
s208:10 may request ...3 (clarification|further information|additional information|explanations)
s209:10 give [to] <told> any information
s210:10 <firm-duty> [mutually] (communicate|transmit|forward) to (each other|one another) ...14 (law~|texts|translation~|regulations|measures|statistics|information)
s211:10 (communicate|transmit) ...6 (law~|regulations) ...4 (which they may adopt|adopted|enacted)
s212:10 delegates of the protecting powers
s213:10 permission to visit ...4 (places|prisons|camps)
s214:10 (visit~|access to) ...4 (places of (internment|detention)|detainees|prisoners of war|prisons)
s215:10 (providing|provide|supplying|furnishing) ...6 information ...8 (to|of) [the] other (party|parties|side)
s216:10 give ...8 any information it
s217:5 not-inside
[218:7 5
s218:10 (technical assistance|expertise|experience) and ...4 information
s219:10 require ...4 party to furnish
s220:10 information concerning ...6 (methods|techniques)
s221:10 (copies|copy) ...8 (agreement|convention|treaty|protocol)
s222:10 (applicant|requested party|requesting party|requesting state|requested state|interested persons|importer~)
s223:5 unless
[223:13 8
s223:15 certified copy
s223:33 supplier
s223:45 parents
s223:56 local communities
s223:77 nothing in this
s223:96 authentic
s223:109 the applicant
s223:126 requested (state|party)
s224:5 source
s224:13 project
s225:5 rationale
s225:16 Information is given so that others can see what is done.
s226:5 examples
{227:7 2
s227:7 hits
[227:13 1
s227:15 Each Party «shall furnish to the Council statistics» on its trade.
s228:7 misses
[228:15 1
s228:17 They keep information secret.
s229:5 measured
{229:15 2
s229:16 hits
s229:22 10
s229:26 right
s229:33 8
{230:5 9
s230:5 id
s230:9 en.function.monitoring.transparency
s231:5 category
s231:15 function
s232:5 value
s232:12 monitoring
s233:5 patterns
[234:7 6
s234:10 (ensure|improve|promote|increase|enhance) ...2 transparency in
s235:10 (shall|will) [promptly|regularly|also|,] ...2 (publish|make publicly available|make available to the public) ...6 (findings|list|laws|regulations|information|statistics)
s236:10 publish in advance
s237:10 (be published|be made public|published) ...4 (promptly|before|in advance)
s238:10 publish its (findings|determination|conclusions)
s239:10 make ...3 (declarations|results) (public|available)
s240:5 not-before
[240:17 1
s240:19 in order to enhance
s241:5 source
s241:13 project
s242:5 rationale
s242:16 What is published can be watched.
s243:5 examples
{244:7 2
s244:7 hits
[244:13 1
s244:15 Each Party shall «publish in advance» any such measure.
s245:7 misses
[245:15 1
s245:17 The publishers met.
s246:5 measured
{246:15 2
s246:16 hits
s246:22 9
s246:25 right
s246:32 8
{247:5 10
s247:5 id
s247:9 en.function.monitoring.records
s248:5 category
s248:15 function
s249:5 value
s249:12 monitoring
s250:5 weight
s250:13 0.5
s251:5 patterns
[252:7 1
s252:10 (register~n|inventory~|records|record-keeping)
s253:5 not-inside
[253:17 5
s253:19 state of registry
s253:40 master register
s253:59 shall register
s253:77 inventory (management|control)
s253:111 register~ (mail|letter~|item~|vessel~|office|trade mark~)
s254:5 source
s254:13 project
s255:5 rationale
s255:16 Records and registers are kept to be looked at.
s256:5 examples
{257:7 2
s257:7 hits
[257:13 1
s257:15 Each Party keeps a «register» of dams.
s258:7 misses
[258:15 1
s258:17 They record music.
s259:5 measured
{259:15 2
s259:16 hits
s259:22 10
s259:26 right
s259:33 4
{260:5 9
s260:5 id
s260:9 en.function.monitoring.keep-records
s261:5 category
s261:15 function
s262:5 value
s262:12 monitoring
s263:5 weight
s263:13 0.5
s264:5 patterns
[265:7 2
s265:10 (establish|maintain|keep|draw up|contain|contains) [and|or] [a|an|the|up-to-date|maintain|accurate]
s266:10 (inspected|inspection~|verification|measure ...3 at least once)
s267:5 source
s267:13 project
s268:5 rationale
s268:16 The keeping that goes with a register.
s269:5 examples
{270:7 2
s270:7 hits
[270:13 1
s270:15 Each Party shall «maintain» lists.
s271:7 misses
[271:15 1
s271:17 They meet.
s272:5 measured
{272:15 2
s272:16 hits
s272:22 10
s272:26 right
s272:33 1
"""####
}
