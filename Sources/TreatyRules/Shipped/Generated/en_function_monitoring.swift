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
{5:5 12
s5:5 id
s5:9 en.function.monitoring.notify
s6:5 category
s6:15 function
s7:5 value
s7:12 monitoring
s8:5 patterns
[9:7 31
s9:10 <duty-word> [also|immediately|promptly|forthwith|without delay|,] ...4 (notify|inform|apprise|alert) ...8 <told>
s10:10 <firm-duty> [also|immediately|promptly|forthwith|,] be [immediately|promptly|forthwith|duly|first|previously] (notified|informed|communicated|reported) [immediately|promptly|forthwith|in advance|in writing|of|to|by]
s11:10 <firm-duty> ...4 (give|gives) ...6 (notice|notification) ...6 <told>
s12:10 <firm-duty> give ...3 (prior|previous|advance) (notice|notification)
s13:10 notify ...4 [the] (reasons|draft|measure~|change~|any)
s14:10 <firm-duty> [also|immediately|promptly|forthwith|,] notify
s15:10 (shall|will|must) , ...30 (notify|inform) ...8 <told>
s16:10 ^ [immediately|promptly|forthwith] (notify|inform|report to|advise) ...6 <told>
s17:10 (communicate|notify|report) ...2 (any|all) ...4 (change~|modification~|alteration~) (in|to|of)
s18:10 keep ...8 informed
s19:10 informed of ...8 (measure~|introduction|progress|change~|result~)
s20:10 any notification
s21:10 prior notification
s22:10 (by|after|upon|without|before) notifying ...6 <told>
s23:10 having ...2 (notified|informed) ...6 <told>
s24:10 (would|could|are|is|was) [be] notified (of|to)
s25:10 by notification (and|of)
s26:10 notify ...8 of its intention to (modify|withdraw|introduce|apply|take|impose|suspend|adopt|resort)
s27:10 (notified|communicated|informed) in advance
s28:10 (provided|provides|provide) ...8 notification~
s29:10 (state|give|indicate) ...3 reasons for ...4 (returning|refusal|refusing|decision|measure~|rejection)
s30:10 <firm-duty> make ...3 known to
s31:10 (provide|give) ...4 (update~|briefing~) (to|on|every|each|by)
s32:10 brief the (council|security council|committee|members)
s33:10 (communicate|report|transmit) ...3 position~ (by|to|every|of)
s34:10 (after|without) [a|the] [giving|given] [prior|previous|written|advance|due] (notice|notification) to
s35:10 (after|by|without) giving ...4 (notice|notification)
s36:10 (provide|send|transmit|address|make|deliver) ...4 (notice|notification) ...6 (to|of) [the] [<told>|any|new|proposed|changes]
s37:10 (gives|give) ...6 <told> [written] notice of
s38:10 (sides|parties|governments|states|members) (notify|inform) ...3 (each other|one another)
s39:10 (answer|answers|respond|reply) ...8 (enquiries|inquiries|questions|request~) from the other
s40:5 not-after
[40:16 1
s40:18 the (accused|applicant|suspect|defendant|importer|exporter|person|owner)
s41:5 not-inside
[42:7 6
s42:10 (notify|notifies|inform) ...14 (completed|completion|fulfilled|fulfilment|accomplished)
s43:10 (inform|notify) the (applicant|accused|person|authorities of the place|depositary|depository)
s44:10 (notify|notifies|inform|informed|notified) ...6 (appointment|selection) of
s45:10 honour to (inform|notify)
s46:10 keep ...3 (citizens|the public|patients) informed
s47:10 (patient~|importer~|right holder~|applicant~|person~ concerned|accused) ...14 (shall|must) be [promptly|immediately|duly] (informed|notified) [of|to|by|in writing|in advance]
s48:5 unless
[49:7 44
s49:10 initial report
s50:10 applicant authority
s51:10 has the honour
s52:10 proposed amendment~
s53:10 copy of (this|the) notification
s54:10 (disputes|dispute) between
s55:10 declaration~ ...24 withdrawn
s56:10 (approval|reservation~) ...16 (notify|inform|notified)
s57:10 the depository
s58:10 (notify|inform|notified to) the depositary
s59:10 depositary government
s60:10 designate ...8 (authority~|coordinator~|contact point~|office~)
s61:10 location of its
s62:10 (inform|notify) ...6 of (its|their) approval
s63:10 (declaration~ received|declaration~ made under)
s64:10 communicated to [all|the] applicants
s65:10 (notify|inform) the importer
s66:10 (notify|inform) ...24 (ratified|are bound by)
s67:10 contact details
s68:10 (location|change~) ...6 contact point~
s69:10 specifying the date of its receipt
s70:10 (notify|inform) ...3 (individuals|smes|consumers|applicants|interested parties|interested persons)
s71:10 may postpone
s72:10 completion of ...8 (procedures|requirements|formalities)
s73:10 (procedures|requirements|formalities) ...14 (completed|fulfilled|accomplished|complied)
s74:10 (intention|decision|wish|desire~) to (terminate|denounce|withdraw from|become|extend)
s75:10 may withdraw
s76:10 acting as depositary
s77:10 secession
s78:10 secede
s79:10 (notify|inform|notified) ...24 (signed|acceded|signatory|signatories|deposit of)
s80:10 (notify|inform) ...4 (all|the) signator~
s81:10 (arbitrator~|arbitral tribunal|arbitration)
s82:10 ratification ...6 notif~
s83:10 notif~ ...6 at the time of ratification
s84:10 accept the amendment
s85:10 (denunciation|denounce|terminate|withdraw from) ...14 (notify|notified|notification|notice|notifying)
s86:10 (notify|notified|notification|notice) ...14 (denunciation|denounce|terminate|termination|withdrawal|withdraw from)
s87:10 (signature~|ratification~|accession~|approval~|deposit) ...30 (notify|inform|notified)
s88:10 (notify|inform) ...24 (signature~|ratification~|accession~|acceptance~|entry into force|entered into force)
s89:10 (arbitrator~|arbitral tribunal) ...12 (notify|inform|notified)
s90:10 of any signature
s91:10 deposit of any instrument
s92:10 date on which this <compact> (comes|enters)
s93:5 unless-in-provision
[93:26 2
s93:28 (arbitral tribunal|arbitrator~|arbitration panel)
s93:81 the panel (shall|may)
s94:5 source
s94:13 project
s95:5 rationale
s95:16 One party, or a body, is told, so that it can watch or object.
s96:5 examples
{97:7 2
s97:7 hits
[98:9 6
s98:12 The importing Party «shall promptly notify the other» of its decision.
s99:12 The two Governments shall «keep each other informed» of the steps taken to suppress the traffic.
s100:12 The tax offices of the two States shall «notify each other of any» new levy of this sort.
s101:12 The requested Party «shall without delay inform the requesting Party» of its decision on the request for extradition.
s102:12 Proposed technical regulations «shall be notified to» the WTO Secretariat and to the other Party at least sixty days before adoption.
s103:12 A Party that takes such a measure «shall give the other Party advance notice of it».
s104:7 misses
[104:15 1
s104:17 The Parties notify each other of the completion of the procedures.
s105:5 measured
{105:15 2
s105:16 hits
s105:22 50
s105:26 right
s105:33 42
{106:5 8
s106:5 id
s106:9 en.function.monitoring.notify-measures
s107:5 category
s107:15 function
s108:5 value
s108:12 monitoring
s109:5 patterns
[110:7 1
s110:10 (notify|inform|notification) ...6 (depositary|secretary-general|secretary general) ...12 (measures|reasons|action|provisions from which)
s111:5 source
s111:13 project
s112:5 rationale
s112:16 Measures taken and reasons are told even where the depositary is the addressee.
s113:5 measured
{113:15 2
s113:16 hits
s113:22 1
s113:25 right
s113:32 1
s114:5 examples
{115:7 2
s115:7 hits
[115:13 1
s115:15 The «notification to the Depositary of the measures» sets out the reasons.
s116:7 misses
[116:15 1
s116:17 A Party shall notify the Depositary of its withdrawal.
{117:5 11
s117:5 id
s117:9 en.function.monitoring.report
s118:5 category
s118:15 function
s119:5 value
s119:12 monitoring
s120:5 patterns
[121:7 14
s121:10 (submit~|present~v|transmit~|produce|provide|furnish|make|prepare|draw up|deliver|circulate|examine|consider|receive|study|publish|issue|include) [to] ...12 report~n
s122:10 <duty-word> [also|further|continue to|periodically|regularly|immediately|promptly|jointly|thereafter|annually|,] report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s123:10 reports ...6 (shall|may|will) [be|also] (submitted|made|transmitted|considered|indicate|published|include|examined)
s124:10 report [back|regularly|periodically] to the (council|security council|committee|general assembly|conference|commission|assembly|secretary-general|board)
s125:10 include in (its|their) ...4 report
s126:10 be given ...3 (account|report|statement) of
s127:10 (by|through) reporting
s128:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s129:10 (annual|periodic|regular|national|biennial|progress) (report|reports)
s130:10 reports ...4 <duty-word> submit
s131:10 (submit|present|transmit) ...26 (a|the|its|their) report~n
s132:10 report of ...4 (investigation|inquiry|inspection) shall be (sent|transmitted|submitted|communicated)
s133:10 report~n ...4 (shall|will) be (sent|transmitted|forwarded)
s134:10 (midterm|interim|written|final) (briefing|report|assessment)
s135:5 unless
[135:13 4
s135:15 ^ <recital-verb>
s135:35 (arbitral|arbitration|arbitrator~|disputing|complaining|initial report)
s135:110 ^ the panel (shall|may|will)
s135:142 report of the panel
s136:5 not-before
[136:17 9
s136:19 panel has
s136:32 approve the
s136:47 in the light of the
s136:70 of his
s136:80 in his
s136:90 welcomes the
s136:106 having considered the
s136:131 noting the
s136:145 welcoming the
s137:5 not-inside
[138:7 4
s138:10 (having considered|noting|recalling|welcoming|welcomes|taking note|takes note|note) ...12 report~
s139:10 approve the annual report
s140:10 release the final report
s141:10 (reports|report) ...4 (of the|by the) (panel|tribunal)
s142:5 source
s142:13 project
s143:5 rationale
s143:16 Reporting for scrutiny.
s144:5 examples
{145:7 2
s145:7 hits
[146:9 8
s146:12 They «prepare a report» each year.
s147:12 Each Member agrees to «make an annual report» to the International Labour Office on the measures which it has taken to give effect to the provisions of this Convention.
s148:12 The Mandatory shall «make to the Council of the League of Nations an annual report» to the satisfaction of the Council.
s149:12 Requests all States to «report to the Committee» each spring on what was done under paragraph 4.
s150:12 Each Party shall «draw up a national report» for consideration by the meeting of the Parties.
s151:12 Members of the Sanctions Committee shall «be given a written account of» each exemption granted.
s152:12 The Committee shall «consider the reports» and may request further details from the State concerned.
s153:12 Requests the Secretary-General to keep the situation under observation and «to report by» 30 June.
s154:7 misses
[154:15 1
s154:17 Welcomes the report of the Secretary-General.
s155:5 measured
{155:15 2
s155:16 hits
s155:22 50
s155:26 right
s155:33 45
{156:5 10
s156:5 id
s156:9 en.function.monitoring.oversight
s157:5 category
s157:15 function
s158:5 value
s158:12 monitoring
s159:5 patterns
[160:7 64
s160:10 <duty-word> [regularly|periodically|also|jointly|continuously|systematically|closely] (monitor|supervise|oversee|inspect|verify)
s161:10 responsibility (to monitor|for monitoring)
s162:10 (monitoring|surveillance|supervising) (of ...4 (implementation|application|compliance|execution|situation|progress|ceasefire|cease-fire|performance|operation|measures|agreement|embargo|commitments|obligations|stocks|effects)|the (implementation|situation|application|ceasefire)|mechanism~|system~|committee|body|visit~|procedure~|activities|and evaluation)
s163:10 (supervise|supervised|supervising|overseeing) ...2 (implementation|application|operation|execution)
s164:10 (implementation|application|execution) ...8 (supervised|monitored)
s165:10 supervision of the (implementation|application|execution)
s166:10 (on-site|on-the-spot|site|systematic|international) [systematic] (inspection~|visit~|verification~)
s167:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 (inspection~|verification~|verification visit~|audit~)
s168:10 (inspection~|verification~) ...4 (shall|may|will) [not] (be|end|take|commence|include)
s169:10 (inspection team~|the inspectors|presence of inspectors|inspectors may|inspecting (party|state)|inspected (party|state))
s170:10 keep ...24 under ...4 review
s171:10 (regular|periodic|periodical) review~ (by|of|and)
s172:10 review [regularly|periodically|annually] ...2 (progress|compliance|effectiveness|implementation of commitments|the application)
s173:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin|correctness)
s174:10 questions of compliance
s175:10 (cases of non-compliance|compliance of another)
s176:10 (regular|periodic) consultations ...20 abolition
s177:10 [to] monitor ...5 (implementation|compliance|application|operation|situation|progress|execution|observance|functioning|performance|developments)
s178:10 (assess|evaluate|examine|review) ...4 (compliance|implementation|effectiveness|progress made|progress achieved)
s179:10 (consult|meet) (annually|regularly|periodically) ...12 review
s180:10 consider ...4 (compliance|implementation)
s181:10 under the scrutiny of
s182:10 (supervision|system|scrutiny|offices) ...6 protecting powers
s183:10 (date|place|purpose|object) ...6 of the [proposed] visit
s184:10 (verification|inspection) visit~
s185:10 (exporter|producer|premises) ...10 visited
s186:10 (available|open) for inspection
s187:10 (observers|observer) ...4 (on board|programme)
s188:10 subject to (inspection|verification|supervision|monitoring)
s189:10 monitoring , control and surveillance
s190:10 (progress|implementation) ...4 (shall be|be|is) (reviewed|assessed|monitored|evaluated)
s191:10 verifying ...4 (implementation|compliance|withdrawal|ceasefire)
s192:10 customs authorities ...8 (keep|retain) ...8 (years|year)
s193:10 subsequent verification
s194:10 (apply|application of) safeguards
s195:10 (assess|assessing|evaluate) ...2 progress
s196:10 (assess|evaluate|review) (periodically|regularly|annually)
s197:10 visit ...3 (places|camps|premises|facilities) where
s198:10 (applies|apply) to (every|each|any|all) inspection~
s199:10 (interview|converse with|talk to) ...3 (prisoners|internees|detainees)
s200:10 without witnesses
s201:10 (follow|watch over) ...3 (execution|application|implementation|observance) of
s202:10 (may|shall|can) (require|request|demand) ...3 information from
s203:10 be (checked|verified|inspected) by
s204:10 (have|enjoy|be given|be granted) ...2 access [at all times] to (all|any) ...3 (places|facilities|sites|locations|documents|records|premises|installations)
s205:10 (examine|consider|ascertain|determine|verify) ...6 whether ...6 (measures|obligations|provisions|commitments) ...6 (are|is|have|has) [been|being] (adequate|observed|complied|fulfilled|respected|carried out|implemented|met|applied)
s206:10 (carry|embark|accept|accommodate) ...4 observer~
s207:10 under [the] (international|effective|strict|permanent|united nations) supervision
s208:10 (shall|will|must) [be] (audit|audited)
s209:10 audit~n of (the|its|their)
s210:10 nationally determined contribution~
s211:10 (scientific|fishing|sea) observer~
s212:10 (logbook|log-book|log book)
s213:10 (movement certificate~|certificate~ of origin) ...14 (verif~|check~|kept)
s214:10 (verified|verification) ...8 (party|committee|customs)
s215:10 (supervision|supervisory) (committee|mechanism)
s216:10 (continuing|constant|regular|permanent|international|close|general) supervision (of|by|over)
s217:10 <duty-word> (exercise|ensure|secure) ...3 (supervision|control|surveillance) (over|of) ...4 (application|implementation|execution|observance|operation|compliance)
s218:10 (control|supervision) (over|of) the (application|implementation|execution|observance)
s219:10 (bring|bringing|draw|brought) ...8 to the [immediate|urgent] (attention|notice) of
s220:10 (cooperate|co-operate|cooperation|collaborate) ...4 with ...6 (monitoring group|panel of experts|group of experts|monitoring team|the committee|inspectors|commission of inquiry|special rapporteur~|monitoring mechanism|observers|verification|investigat~)
s221:10 (access|unhindered access|unrestricted access) ...16 (monitoring group|inspectors|monitors|observers|panel of experts|investigat~)
s222:10 refer ...8 to the ...3 (committee|council|commission) ...4 examination
s223:10 referred ...3 [for examination] to the ...3 (committee|council|commission) for ...3 examination
s224:5 not-inside
[225:7 8
s225:10 surveillance and (rescue|response)
s226:10 feasible to verify
s227:10 efforts to monitor
s228:10 (techniques|equipment|methods) for surveillance
s229:10 supervise the escort
s230:10 inspect ...2 (passengers|repair|maintain|crew)
s231:10 to inspect , repair
s232:10 inspection fees
s233:5 unless
[233:13 1
s233:15 ^ <recital-verb>
s234:5 source
s234:13 project
s235:5 rationale
s235:16 Review, inspection, verification, supervision.
s236:5 examples
{237:7 2
s237:7 hits
[238:9 13
s238:12 The Committee «shall supervise» traffic.
s239:12 The Commission shall «examine each year whether the measures taken are adequate».
s240:12 Fishing vessels shall «carry on board an observer» designated by the Commission.
s241:12 Masters shall keep a «logbook» and report their catches daily.
s242:12 Each Party shall submit its «nationally determined contribution» every five years and account for it.
s243:12 Demands that Iraq accept unconditionally, «under international supervision», the destruction of all ballistic missiles.
s244:12 The Board «shall audit» the accounts each year.
s245:12 Any State may «bring to the notice of» the Council any breach of the obligations resulting from this Treaty.
s246:12 The Contracting Parties shall «review at each meeting the progress made» in applying this Convention.
s247:12 Each Party shall «allow verification» of the use made of the funds.
s248:12 Either Government «may inspect» the accounts of the joint enterprise.
s249:12 The origin of goods may «be checked by» the customs authorities of the importing State.
s250:12 The Conference shall «assess the effectiveness» of the Convention every six years.
s251:7 misses
[251:15 1
s251:17 The heart monitor is duty free.
s252:5 measured
{252:15 2
s252:16 hits
s252:22 50
s252:26 right
s252:33 43
{253:5 10
s253:5 id
s253:9 en.function.monitoring.complaints
s254:5 category
s254:15 function
s255:5 value
s255:12 monitoring
s256:5 patterns
[257:7 20
s257:10 (communications|communication|petitions|petition) (received|is not admissible|inadmissible)
s258:10 (communications|communication|petitions|petition) from [or on behalf of] (person~|individual~|group~|public|member of the public|a State Party|non-governmental)
s259:10 (communications|communication) under (this protocol|the present protocol|article <number>)
s260:10 (a|any|the|such|written) communication ...6 (to the committee|inadmissible|admissible|anonymous)
s261:10 (receive|examine|examining|consider|considers|declare|transmit) [and consider|and review] [a|any|the|such|public] [individual] communication~
s262:10 (domestic|local|internal) remedies
s263:10 communications may be submitted
s264:10 (petition~|complaint~) ...4 to the (commission|committee|court)
s265:10 victims ...4 may (submit|address|petition|apply)
s266:10 (bring|brings) ...4 communication~
s267:10 views on a communication
s268:10 (confidential|make an|conduct an|such an|such) inquiry
s269:10 general recommendation (under|or)
s270:10 (committee|commission) ...8 (invite|request) the state party
s271:10 recommendations of the committee
s272:10 (requests|request) the state party
s273:10 views of the committee
s274:10 (admissibility|merits) ...4 (of|the) communication
s275:10 matter arising out of communications
s276:10 interim measures ...12 (victim~|communication)
s277:5 not-inside
[277:17 4
s277:19 communications (to|with|among|between)
s277:61 recommendations of the committee (on|of experts)
s277:113 communications infrastructure
s277:146 communication~ (service~|network~|system~|equipment|facilities)
s278:5 unless
[278:13 3
s278:15 courier
s278:26 codes
s278:35 denunciation
s279:5 source
s279:13 project
s280:5 rationale
s280:16 Individual or State complaints, and inquiries, before a supervisory body.
s281:5 examples
{282:7 2
s282:7 hits
[282:13 1
s282:15 The Committee may «receive a communication» alleging a breach.
s283:7 misses
[283:15 1
s283:17 Communication services stay open.
s284:5 measured
{284:15 2
s284:16 hits
s284:22 43
s284:26 right
s284:33 38
{285:5 10
s285:5 id
s285:9 en.function.monitoring.information
s286:5 category
s286:15 function
s287:5 value
s287:12 monitoring
s288:5 patterns
[289:7 22
s289:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...6 <hand-over> ...8 <told> ...8 <datum>
s290:10 and to <hand-over> ...8 <told> ...8 <datum>
s291:10 (copy~|statement~|particulars|statistics|returns|lists|results|data|details|declarations|findings|accounts) ...10 <firm-duty> be [promptly|immediately|forthwith|also] (sent|transmitted|forwarded|communicated|furnished|supplied|submitted|made available|notified) ...3 to
s292:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...4 <hand-over> ...6 <datum> ...6 (to|on|concerning|upon|relating|regarding) ...6 <told>
s293:10 (providing|provide|supply|communicate) ...4 (party|parties|committee|council|commission) , upon request
s294:10 request ...4 (party|authorities|member states|member|government) ...3 (to|for) [provide|assist|verify|supply|furnish] ...6 (information|check|verify)
s295:10 provide ...2 (rapid|relevant|necessary) information
s296:10 opportunity ...2 (to comment|for comment|for comments)
s297:10 allow ...6 to comment
s298:10 (demand|demands|requests|request|calls upon|urges|invites|encourages) ...14 [to] (provide|supply|submit|share|communicate|furnish|transmit) ...6 information
s299:10 to communicate ...10 <told> ...6 information
s300:10 (provide|provides|supply|furnish) ...4 (it|committee|council|commission|secretary-general) with ...6 <datum>
s301:10 (submit|communicate) ...8 to the (register|registry|secretariat|committee) ...12 <datum>
s302:10 <firm-duty> declare to the
s303:10 <firm-duty> give ...8 (any|all|such|full|the) [relevant|necessary] information
s304:10 may request ...3 (clarification|further information|additional information|explanations)
s305:10 <firm-duty> [mutually] (communicate|transmit|forward) to (each other|one another) ...14 (law~|texts|translation~|regulations|measures|statistics|information)
s306:10 (communicate|transmit) ...6 (law~|regulations) ...4 (which they may adopt|adopted|enacted)
s307:10 delegates of the protecting powers
s308:10 permission to visit ...4 (places|prisons|camps)
s309:10 (visit~|access to) ...4 (places of (internment|detention)|detainees|prisoners of war|prisons)
s310:10 (providing|provide|supplying|furnishing) ...6 information ...8 (to|of) [the] other (party|parties|side)
s311:5 not-inside
[312:7 7
s312:10 copy of which shall be sent
s313:10 (technical assistance|expertise|experience) and ...4 information
s314:10 (copy|copies) of (this|the|that|such) (notification|request) ...16 to
s315:10 require ...4 party to furnish
s316:10 information concerning ...6 (methods|techniques)
s317:10 (copies|copy) ...8 (agreement|convention|treaty|protocol)
s318:10 (applicant|requested party|requesting party|requesting state|requested state|interested persons|importer~)
s319:5 unless
[319:13 13
s319:15 central bank
s319:31 certified copy
s319:49 certified copies
s319:69 copies thereof
s319:87 initial report
s319:105 arbitration panel
s319:126 supplier
s319:138 parents
s319:149 local communities
s319:170 nothing in this
s319:189 authentic
s319:202 the applicant
s319:219 requested (state|party)
s320:5 source
s320:13 project
s321:5 rationale
s321:16 Information is given so that others can see what is done.
s322:5 examples
{323:7 2
s323:7 hits
[324:9 13
s324:12 Each Party «shall furnish to the Council statistics» on its trade.
s325:12 The Members of the League undertake to interchange full and frank information as to the scale of their armaments, «and to transmit each year to the Secretariat a statement» thereof.
s326:12 The High Contracting Parties shall «communicate to one another the laws and regulations which they may adopt» on lighthouses.
s327:12 «Copies of all licences issued shall be sent to» the other Government.
s328:12 The Government of each State «shall forward to the Bureau statistics» of production every quarter.
s329:12 Each State Party «shall declare to the» Organization all chemical weapons it possesses within thirty days.
s330:12 The Special Rapporteur shall have unimpeded «access to places of detention».
s331:12 Aeronautical authorities of either Party «shall supply to the aeronautical authorities of the other Party, at their request, such statistics» as may be reasonably required for reviewing the capacity provided.
s332:12 Members «shall furnish the Executive Director with such statistics» and information as he may request.
s333:12 The «results of the evaluation shall be communicated to» the Council of Europe.
s334:12 The Contracting Governments «shall send to the Commission, not later than 1 March, a summary» of the catch taken by their vessels.
s335:12 The parties to the conflict «shall give each other, and the Bureau, lists» of mines laid.
s336:12 The Subcommittee on Prevention shall «visit places of detention» and make recommendations.
s337:7 misses
[337:15 1
s337:17 They keep information secret.
s338:5 measured
{338:15 2
s338:16 hits
s338:22 50
s338:26 right
s338:33 42
{339:5 9
s339:5 id
s339:9 en.function.monitoring.transparency
s340:5 category
s340:15 function
s341:5 value
s341:12 monitoring
s342:5 patterns
[343:7 6
s343:10 (ensure|improve|promote|increase|enhance) ...2 transparency in
s344:10 (shall|will) [promptly|regularly|also|,] ...2 (publish|make publicly available|make available to the public) ...6 (findings|list|laws|regulations|information|statistics)
s345:10 publish in advance
s346:10 (be published|be made public|published) ...4 (promptly|before|in advance)
s347:10 publish its (findings|determination|conclusions)
s348:10 make ...3 (declarations|results) (public|available)
s349:5 not-before
[349:17 1
s349:19 in order to enhance
s350:5 source
s350:13 project
s351:5 rationale
s351:16 What is published can be watched.
s352:5 examples
{353:7 2
s353:7 hits
[353:13 1
s353:15 Each Party shall «publish in advance» any such measure.
s354:7 misses
[354:15 1
s354:17 The publishers met.
s355:5 measured
{355:15 2
s355:16 hits
s355:22 50
s355:26 right
s355:33 46
{356:5 10
s356:5 id
s356:9 en.function.monitoring.records
s357:5 category
s357:15 function
s358:5 value
s358:12 monitoring
s359:5 weight
s359:13 0.5
s360:5 patterns
[361:7 1
s361:10 (register~n|inventory~|records|record-keeping)
s362:5 not-inside
[362:17 5
s362:19 state of registry
s362:40 master register
s362:59 shall register
s362:77 inventory (management|control)
s362:111 register~ (mail|letter~|item~|vessel~|office|trade mark~)
s363:5 source
s363:13 project
s364:5 rationale
s364:16 Records and registers are kept to be looked at.
s365:5 examples
{366:7 2
s366:7 hits
[366:13 1
s366:15 Each Party keeps a «register» of dams.
s367:7 misses
[367:15 1
s367:17 They record music.
s368:5 measured
{368:15 2
s368:16 hits
s368:22 50
s368:26 right
s368:33 15
{369:5 10
s369:5 id
s369:9 en.function.monitoring.keep-records
s370:5 category
s370:15 function
s371:5 value
s371:12 monitoring
s372:5 weight
s372:13 0.5
s373:5 patterns
[374:7 2
s374:10 (establish|maintain|keep|draw up|contain|contains) [and|or] [a|an|the|up-to-date|maintain|accurate]
s375:10 (inspected|inspection~|verification|measure ...3 at least once)
s376:5 unless-in-provision
[376:26 2
s376:28 (arbitral tribunal|arbitrator~|arbitration panel)
s376:81 the panel (shall|may)
s377:5 source
s377:13 project
s378:5 rationale
s378:16 The keeping that goes with a register.
s379:5 examples
{380:7 2
s380:7 hits
[381:9 3
s381:12 Each Party shall «maintain» lists.
s382:12 Masters shall «keep a» logbook and report their catches daily.
s383:12 Requests the Secretary-General to «keep the» situation under observation and to report by 30 June.
s384:7 misses
[384:15 1
s384:17 They meet.
s385:5 measured
{385:15 2
s385:16 hits
s385:22 50
s385:26 right
s385:33 14
"""####
}
