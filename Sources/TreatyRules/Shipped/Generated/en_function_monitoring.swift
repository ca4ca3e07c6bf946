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
{5:5 11
s5:5 id
s5:9 en.function.monitoring.notify
s6:5 category
s6:15 function
s7:5 value
s7:12 monitoring
s8:5 patterns
[9:7 30
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
s29:10 (explain|explains|state|give|indicate) ...3 reasons (why|for)
s30:10 <firm-duty> make ...3 known to
s31:10 (provide|give) ...4 (update~|briefing~) (to|on|every|each|by)
s32:10 brief the (council|security council|committee|members)
s33:10 (communicate|report|transmit) ...3 position~ (by|to|every|of)
s34:10 (after|without) [a|the] [giving|given] [prior|previous|written|advance|due] (notice|notification) to
s35:10 (after|by|without) giving ...4 (notice|notification)
s36:10 (provide|send|transmit|address|make|deliver) ...4 (notice|notification) ...6 (to|of) [the] [<told>|any|new|proposed|changes]
s37:10 (gives|give) ...6 <told> [written] notice of
s38:10 (sides|parties|governments|states|members) (notify|inform) ...3 (each other|one another)
s39:5 not-after
[39:16 1
s39:18 the (accused|applicant|suspect|defendant|importer|exporter|person|owner)
s40:5 not-inside
[41:7 3
s41:10 (notify|notifies|inform) ...14 (completed|completion|fulfilled|fulfilment|accomplished)
s42:10 (inform|notify) the (applicant|accused|person|authorities of the place|depositary|depository)
s43:10 (notify|notifies|inform|informed|notified) ...6 (appointment|selection) of
s44:5 unless
[45:7 28
s45:10 initial report
s46:10 applicant authority
s47:10 has the honour
s48:10 proposed amendment~
s49:10 copy of (this|the) notification
s50:10 (disputes|dispute) between
s51:10 declaration~ ...24 withdrawn
s52:10 (approval|reservation~) ...16 (notify|inform|notified)
s53:10 the depository
s54:10 may postpone
s55:10 completion of ...8 (procedures|requirements|formalities)
s56:10 (procedures|requirements|formalities) ...14 (completed|fulfilled|accomplished|complied)
s57:10 (intention|decision|wish|desire~) to (terminate|denounce|withdraw from|become|extend)
s58:10 may withdraw
s59:10 acting as depositary
s60:10 secession
s61:10 secede
s62:10 (notify|inform|notified) ...24 (signed|acceded|signatory|signatories|deposit of)
s63:10 (notify|inform) ...4 (all|the) signator~
s64:10 (arbitrator~|arbitral tribunal|arbitration)
s65:10 ratification ...6 notif~
s66:10 notif~ ...6 at the time of ratification
s67:10 accept the amendment
s68:10 (denunciation|denounce|terminate|withdraw from) ...14 (notify|notified|notification|notice|notifying)
s69:10 (notify|notified|notification|notice) ...14 (denunciation|denounce|terminate|termination|withdrawal|withdraw from)
s70:10 (signature~|ratification~|accession~|approval~|deposit) ...30 (notify|inform|notified)
s71:10 (notify|inform) ...24 (signature~|ratification~|accession~|acceptance~|entry into force|entered into force)
s72:10 (arbitrator~|arbitral tribunal) ...12 (notify|inform|notified)
s73:5 source
s73:13 project
s74:5 rationale
s74:16 One party, or a body, is told, so that it can watch or object.
s75:5 examples
{76:7 2
s76:7 hits
[77:9 6
s77:12 The importing Party «shall promptly notify the other» of its decision.
s78:12 The two Governments shall «keep each other informed» of the steps taken to suppress the traffic.
s79:12 The tax offices of the two States shall «notify each other of any» new levy of this sort.
s80:12 The requested Party «shall without delay inform the requesting Party» of its decision on the request for extradition.
s81:12 Proposed technical regulations «shall be notified to» the WTO Secretariat and to the other Party at least sixty days before adoption.
s82:12 A Party that takes such a measure «shall give the other Party advance notice of it».
s83:7 misses
[83:15 1
s83:17 The Parties notify each other of the completion of the procedures.
s84:5 measured
{84:15 2
s84:16 hits
s84:22 50
s84:26 right
s84:33 45
{85:5 8
s85:5 id
s85:9 en.function.monitoring.notify-measures
s86:5 category
s86:15 function
s87:5 value
s87:12 monitoring
s88:5 patterns
[89:7 1
s89:10 (notify|inform|notification) ...6 (depositary|secretary-general|secretary general) ...12 (measures|reasons|action|provisions from which)
s90:5 source
s90:13 project
s91:5 rationale
s91:16 Measures taken and reasons are told even where the depositary is the addressee.
s92:5 measured
{92:15 2
s92:16 hits
s92:22 1
s92:25 right
s92:32 1
s93:5 examples
{94:7 2
s94:7 hits
[94:13 1
s94:15 The «notification to the Depositary of the measures» sets out the reasons.
s95:7 misses
[95:15 1
s95:17 A Party shall notify the Depositary of its withdrawal.
{96:5 11
s96:5 id
s96:9 en.function.monitoring.report
s97:5 category
s97:15 function
s98:5 value
s98:12 monitoring
s99:5 patterns
[100:7 14
s100:10 (submit~|present~v|transmit~|produce|provide|furnish|make|prepare|draw up|deliver|circulate|examine|consider|receive|study|publish|issue|include) [to] ...12 report~n
s101:10 <duty-word> [also|further|continue to|periodically|regularly|immediately|promptly|jointly|thereafter|annually|,] report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s102:10 reports ...6 (shall|may|will) [be|also] (submitted|made|transmitted|considered|indicate|published|include|examined)
s103:10 report [back|regularly|periodically] to the (council|security council|committee|general assembly|conference|commission|assembly|secretary-general|board)
s104:10 include in (its|their) ...4 report
s105:10 be given ...3 (account|report|statement) of
s106:10 (by|through) reporting
s107:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s108:10 (annual|periodic|regular|national|biennial|progress) (report|reports)
s109:10 reports ...4 <duty-word> submit
s110:10 (submit|present|transmit) ...26 (a|the|its|their) report~n
s111:10 report of ...4 (investigation|inquiry|inspection) shall be (sent|transmitted|submitted|communicated)
s112:10 report~n ...4 (shall|will) be (sent|transmitted|forwarded)
s113:10 (midterm|interim|written|final) (briefing|report|assessment)
s114:5 unless
[114:13 4
s114:15 ^ <recital-verb>
s114:35 (arbitral|arbitration|arbitrator~|disputing|complaining|initial report)
s114:110 ^ the panel (shall|may|will)
s114:142 report of the panel
s115:5 not-before
[115:17 9
s115:19 panel has
s115:32 approve the
s115:47 in the light of the
s115:70 of his
s115:80 in his
s115:90 welcomes the
s115:106 having considered the
s115:131 noting the
s115:145 welcoming the
s116:5 not-inside
[117:7 4
s117:10 (having considered|noting|recalling|welcoming|welcomes|taking note|takes note|note) ...12 report~
s118:10 approve the annual report
s119:10 release the final report
s120:10 (reports|report) ...4 (of the|by the) (panel|tribunal)
s121:5 source
s121:13 project
s122:5 rationale
s122:16 Reporting for scrutiny.
s123:5 examples
{124:7 2
s124:7 hits
[125:9 8
s125:12 They «prepare a report» each year.
s126:12 Each Member agrees to «make an annual report» to the International Labour Office on the measures which it has taken to give effect to the provisions of this Convention.
s127:12 The Mandatory shall «make to the Council of the League of Nations an annual report» to the satisfaction of the Council.
s128:12 Requests all States to «report to the Committee» each spring on what was done under paragraph 4.
s129:12 Each Party shall «draw up a national report» for consideration by the meeting of the Parties.
s130:12 Members of the Sanctions Committee shall «be given a written account of» each exemption granted.
s131:12 The Committee shall «consider the reports» and may request further details from the State concerned.
s132:12 Requests the Secretary-General to keep the situation under observation and «to report by» 30 June.
s133:7 misses
[133:15 1
s133:17 Welcomes the report of the Secretary-General.
s134:5 measured
{134:15 2
s134:16 hits
s134:22 50
s134:26 right
s134:33 45
{135:5 10
s135:5 id
s135:9 en.function.monitoring.oversight
s136:5 category
s136:15 function
s137:5 value
s137:12 monitoring
s138:5 patterns
[139:7 62
s139:10 <duty-word> [regularly|periodically|also|jointly|continuously|systematically|closely] (monitor|supervise|oversee|inspect|verify)
s140:10 responsibility (to monitor|for monitoring)
s141:10 (monitoring|surveillance|supervising) (of ...4 (implementation|application|compliance|execution|situation|progress|ceasefire|cease-fire|performance|operation|measures|agreement|embargo|commitments|obligations|stocks|effects)|the (implementation|situation|application|ceasefire)|mechanism~|system~|committee|body|visit~|procedure~|activities|and evaluation)
s142:10 (supervise|supervised|supervising|overseeing) ...2 (implementation|application|operation|execution)
s143:10 (implementation|application|execution) ...8 (supervised|monitored)
s144:10 supervision of the (implementation|application|execution)
s145:10 (on-site|on-the-spot|site|systematic|international) [systematic] (inspection~|visit~|verification~)
s146:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 (inspection~|verification~|verification visit~|audit~)
s147:10 (inspection~|verification~) ...4 (shall|may|will) [not] (be|end|take|commence|include)
s148:10 (inspection team~|the inspectors|presence of inspectors|inspectors may|inspecting (party|state)|inspected (party|state))
s149:10 keep ...24 under ...4 review
s150:10 (regular|periodic|periodical) review~ (by|of|and)
s151:10 review [regularly|periodically|annually] ...2 (progress|compliance|effectiveness|implementation of commitments|the application)
s152:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin|correctness)
s153:10 questions of compliance
s154:10 (cases of non-compliance|compliance of another)
s155:10 (regular|periodic) consultations ...20 abolition
s156:10 [to] monitor ...5 (implementation|compliance|application|operation|situation|progress|execution|observance|functioning|performance|developments)
s157:10 (assess|evaluate|examine|review) ...4 (compliance|implementation|effectiveness|progress made|progress achieved)
s158:10 (consult|meet) (annually|regularly|periodically) ...12 review
s159:10 consider ...4 (compliance|implementation)
s160:10 under the scrutiny of
s161:10 (supervision|system|scrutiny|offices) ...6 protecting powers
s162:10 (date|place|purpose|object) ...6 of the [proposed] visit
s163:10 (verification|inspection) visit~
s164:10 (exporter|producer|premises) ...10 visited
s165:10 (available|open) for inspection
s166:10 (observers|observer) ...4 (on board|programme)
s167:10 subject to (inspection|verification|supervision|monitoring)
s168:10 monitoring , control and surveillance
s169:10 (progress|implementation) ...4 (shall be|be|is) (reviewed|assessed|monitored|evaluated)
s170:10 verifying ...4 (implementation|compliance|withdrawal|ceasefire)
s171:10 customs authorities ...8 (keep|retain) ...8 (years|year)
s172:10 subsequent verification
s173:10 (apply|application of) safeguards
s174:10 (assess|assessing|evaluate) ...2 progress
s175:10 (assess|evaluate|review) (periodically|regularly|annually)
s176:10 visit ...3 (places|camps|premises|facilities) where
s177:10 (applies|apply) to (every|each|any|all) inspection~
s178:10 (interview|converse with|talk to) ...3 (prisoners|internees|detainees)
s179:10 without witnesses
s180:10 (follow|watch over) ...3 (execution|application|implementation|observance) of
s181:10 (may|shall|can) (require|request|demand) ...3 information from
s182:10 be (checked|verified|inspected) by
s183:10 (have|enjoy|be given|be granted) ...2 access [at all times] to (all|any) ...3 (places|facilities|sites|locations|documents|records|premises|installations)
s184:10 (examine|consider|ascertain|determine|verify) ...6 whether ...6 (measures|obligations|provisions|commitments) ...6 (are|is|have|has) [been|being] (adequate|observed|complied|fulfilled|respected|carried out|implemented|met|applied)
s185:10 (carry|embark|accept|accommodate) ...4 observer~
s186:10 under [the] (international|effective|strict|permanent|united nations) supervision
s187:10 (shall|will|must) [be] (audit|audited)
s188:10 audit~n of (the|its|their)
s189:10 nationally determined contribution~
s190:10 (scientific|fishing|sea) observer~
s191:10 (logbook|log-book|log book)
s192:10 (movement certificate~|certificate~ of origin) ...14 (verif~|check~|kept)
s193:10 (verified|verification) ...8 (party|committee|customs)
s194:10 (supervision|supervisory) (committee|mechanism)
s195:10 (continuing|constant|regular|permanent|international|close|general) supervision (of|by|over)
s196:10 <duty-word> (exercise|ensure|secure) ...3 (supervision|control|surveillance) (over|of) ...4 (application|implementation|execution|observance|operation|compliance)
s197:10 (control|supervision) (over|of) the (application|implementation|execution|observance)
s198:10 (bring|bringing|draw|brought) ...8 to the [immediate|urgent] (attention|notice) of
s199:10 (cooperate|co-operate|cooperation|collaborate) ...4 with ...6 (monitoring group|panel of experts|group of experts|monitoring team|the committee|inspectors|commission of inquiry|special rapporteur~|monitoring mechanism|observers|verification|investigat~)
s200:10 (access|unhindered access|unrestricted access) ...16 (monitoring group|inspectors|monitors|observers|panel of experts|investigat~)
s201:5 not-inside
[202:7 8
s202:10 surveillance and (rescue|response)
s203:10 feasible to verify
s204:10 efforts to monitor
s205:10 (techniques|equipment|methods) for surveillance
s206:10 supervise the escort
s207:10 inspect ...2 (passengers|repair|maintain|crew)
s208:10 to inspect , repair
s209:10 inspection fees
s210:5 unless
[210:13 1
s210:15 ^ <recital-verb>
s211:5 source
s211:13 project
s212:5 rationale
s212:16 Review, inspection, verification, supervision.
s213:5 examples
{214:7 2
s214:7 hits
[215:9 13
s215:12 The Committee «shall supervise» traffic.
s216:12 The Commission shall «examine each year whether the measures taken are adequate».
s217:12 Fishing vessels shall «carry on board an observer» designated by the Commission.
s218:12 Masters shall keep a «logbook» and report their catches daily.
s219:12 Each Party shall submit its «nationally determined contribution» every five years and account for it.
s220:12 Demands that Iraq accept unconditionally, «under international supervision», the destruction of all ballistic missiles.
s221:12 The Board «shall audit» the accounts each year.
s222:12 Any State may «bring to the notice of» the Council any breach of the obligations resulting from this Treaty.
s223:12 The Contracting Parties shall «review at each meeting the progress made» in applying this Convention.
s224:12 Each Party shall «allow verification» of the use made of the funds.
s225:12 Either Government «may inspect» the accounts of the joint enterprise.
s226:12 The origin of goods may «be checked by» the customs authorities of the importing State.
s227:12 The Conference shall «assess the effectiveness» of the Convention every six years.
s228:7 misses
[228:15 1
s228:17 The heart monitor is duty free.
s229:5 measured
{229:15 2
s229:16 hits
s229:22 50
s229:26 right
s229:33 44
{230:5 10
s230:5 id
s230:9 en.function.monitoring.complaints
s231:5 category
s231:15 function
s232:5 value
s232:12 monitoring
s233:5 patterns
[234:7 20
s234:10 (communications|communication|petitions|petition) (received|is not admissible|inadmissible)
s235:10 (communications|communication|petitions|petition) from [or on behalf of] (person~|individual~|group~|public|member of the public|a State Party|non-governmental)
s236:10 (communications|communication) under (this protocol|the present protocol|article <number>)
s237:10 (a|any|the|such|written) communication ...6 (to the committee|inadmissible|admissible|anonymous)
s238:10 (receive|examine|examining|consider|considers|declare|transmit) [and consider|and review] [a|any|the|such|public] [individual] communication~
s239:10 (domestic|local|internal) remedies
s240:10 communications may be submitted
s241:10 (petition~|complaint~) ...4 to the (commission|committee|court)
s242:10 victims ...4 may (submit|address|petition|apply)
s243:10 (bring|brings) ...4 communication~
s244:10 views on a communication
s245:10 (confidential|make an|conduct an|such an|such) inquiry
s246:10 general recommendation (under|or)
s247:10 (committee|commission) ...8 (invite|request) the state party
s248:10 recommendations of the committee
s249:10 (requests|request) the state party
s250:10 views of the committee
s251:10 (admissibility|merits) ...4 (of|the) communication
s252:10 matter arising out of communications
s253:10 interim measures ...12 (victim~|communication)
s254:5 not-inside
[254:17 4
s254:19 communications (to|with|among|between)
s254:61 recommendations of the committee (on|of experts)
s254:113 communications infrastructure
s254:146 communication~ (service~|network~|system~|equipment|facilities)
s255:5 unless
[255:13 3
s255:15 courier
s255:26 codes
s255:35 denunciation
s256:5 source
s256:13 project
s257:5 rationale
s257:16 Individual or State complaints, and inquiries, before a supervisory body.
s258:5 examples
{259:7 2
s259:7 hits
[259:13 1
s259:15 The Committee may «receive a communication» alleging a breach.
s260:7 misses
[260:15 1
s260:17 Communication services stay open.
s261:5 measured
{261:15 2
s261:16 hits
s261:22 43
s261:26 right
s261:33 38
{262:5 10
s262:5 id
s262:9 en.function.monitoring.information
s263:5 category
s263:15 function
s264:5 value
s264:12 monitoring
s265:5 patterns
[266:7 22
s266:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...6 <hand-over> ...8 <told> ...8 <datum>
s267:10 and to <hand-over> ...8 <told> ...8 <datum>
s268:10 (copy~|statement~|particulars|statistics|returns|lists|results|data|details|declarations|findings|accounts) ...10 <firm-duty> be [promptly|immediately|forthwith|also] (sent|transmitted|forwarded|communicated|furnished|supplied|submitted|made available|notified) ...3 to
s269:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...4 <hand-over> ...6 <datum> ...6 (to|on|concerning|upon|relating|regarding) ...6 <told>
s270:10 (providing|provide|supply|communicate) ...4 (party|parties|committee|council|commission) , upon request
s271:10 request ...4 (party|authorities|member states|member|government) ...3 (to|for) [provide|assist|verify|supply|furnish] ...6 (information|check|verify)
s272:10 provide ...2 (rapid|relevant|necessary) information
s273:10 opportunity ...2 (to comment|for comment|for comments)
s274:10 allow ...6 to comment
s275:10 (demand|demands|requests|request|calls upon|urges|invites|encourages) ...14 [to] (provide|supply|submit|share|communicate|furnish|transmit) ...6 information
s276:10 to communicate ...10 <told> ...6 information
s277:10 (provide|provides|supply|furnish) ...4 (it|committee|council|commission|secretary-general) with ...6 <datum>
s278:10 (submit|communicate) ...8 to the (register|registry|secretariat|committee) ...12 <datum>
s279:10 <firm-duty> declare to the
s280:10 <firm-duty> give ...8 (any|all|such|full|the) [relevant|necessary] information
s281:10 may request ...3 (clarification|further information|additional information|explanations)
s282:10 <firm-duty> [mutually] (communicate|transmit|forward) to (each other|one another) ...14 (law~|texts|translation~|regulations|measures|statistics|information)
s283:10 (communicate|transmit) ...6 (law~|regulations) ...4 (which they may adopt|adopted|enacted)
s284:10 delegates of the protecting powers
s285:10 permission to visit ...4 (places|prisons|camps)
s286:10 (visit~|access to) ...4 (places of (internment|detention)|detainees|prisoners of war|prisons)
s287:10 (providing|provide|supplying|furnishing) ...6 information ...8 (to|of) [the] other (party|parties|side)
s288:5 not-inside
[289:7 7
s289:10 copy of which shall be sent
s290:10 (technical assistance|expertise|experience) and ...4 information
s291:10 (copy|copies) of (this|the|that|such) (notification|request) ...16 to
s292:10 require ...4 party to furnish
s293:10 information concerning ...6 (methods|techniques)
s294:10 (copies|copy) ...8 (agreement|convention|treaty|protocol)
s295:10 (applicant|requested party|requesting party|requesting state|requested state|interested persons|importer~)
s296:5 unless
[296:13 13
s296:15 central bank
s296:31 certified copy
s296:49 certified copies
s296:69 copies thereof
s296:87 initial report
s296:105 arbitration panel
s296:126 supplier
s296:138 parents
s296:149 local communities
s296:170 nothing in this
s296:189 authentic
s296:202 the applicant
s296:219 requested (state|party)
s297:5 source
s297:13 project
s298:5 rationale
s298:16 Information is given so that others can see what is done.
s299:5 examples
{300:7 2
s300:7 hits
[301:9 13
s301:12 Each Party «shall furnish to the Council statistics» on its trade.
s302:12 The Members of the League undertake to interchange full and frank information as to the scale of their armaments, «and to transmit each year to the Secretariat a statement» thereof.
s303:12 The High Contracting Parties shall «communicate to one another the laws and regulations which they may adopt» on lighthouses.
s304:12 «Copies of all licences issued shall be sent to» the other Government.
s305:12 The Government of each State «shall forward to the Bureau statistics» of production every quarter.
s306:12 Each State Party «shall declare to the» Organization all chemical weapons it possesses within thirty days.
s307:12 The Special Rapporteur shall have unimpeded «access to places of detention».
s308:12 Aeronautical authorities of either Party «shall supply to the aeronautical authorities of the other Party, at their request, such statistics» as may be reasonably required for reviewing the capacity provided.
s309:12 Members «shall furnish the Executive Director with such statistics» and information as he may request.
s310:12 The «results of the evaluation shall be communicated to» the Council of Europe.
s311:12 The Contracting Governments «shall send to the Commission, not later than 1 March, a summary» of the catch taken by their vessels.
s312:12 The parties to the conflict «shall give each other, and the Bureau, lists» of mines laid.
s313:12 The Subcommittee on Prevention shall «visit places of detention» and make recommendations.
s314:7 misses
[314:15 1
s314:17 They keep information secret.
s315:5 measured
{315:15 2
s315:16 hits
s315:22 50
s315:26 right
s315:33 42
{316:5 9
s316:5 id
s316:9 en.function.monitoring.transparency
s317:5 category
s317:15 function
s318:5 value
s318:12 monitoring
s319:5 patterns
[320:7 6
s320:10 (ensure|improve|promote|increase|enhance) ...2 transparency in
s321:10 (shall|will) [promptly|regularly|also|,] ...2 (publish|make publicly available|make available to the public) ...6 (findings|list|laws|regulations|information|statistics)
s322:10 publish in advance
s323:10 (be published|be made public|published) ...4 (promptly|before|in advance)
s324:10 publish its (findings|determination|conclusions)
s325:10 make ...3 (declarations|results) (public|available)
s326:5 not-before
[326:17 1
s326:19 in order to enhance
s327:5 source
s327:13 project
s328:5 rationale
s328:16 What is published can be watched.
s329:5 examples
{330:7 2
s330:7 hits
[330:13 1
s330:15 Each Party shall «publish in advance» any such measure.
s331:7 misses
[331:15 1
s331:17 The publishers met.
s332:5 measured
{332:15 2
s332:16 hits
s332:22 50
s332:26 right
s332:33 46
{333:5 10
s333:5 id
s333:9 en.function.monitoring.records
s334:5 category
s334:15 function
s335:5 value
s335:12 monitoring
s336:5 weight
s336:13 0.5
s337:5 patterns
[338:7 1
s338:10 (register~n|inventory~|records|record-keeping)
s339:5 not-inside
[339:17 5
s339:19 state of registry
s339:40 master register
s339:59 shall register
s339:77 inventory (management|control)
s339:111 register~ (mail|letter~|item~|vessel~|office|trade mark~)
s340:5 source
s340:13 project
s341:5 rationale
s341:16 Records and registers are kept to be looked at.
s342:5 examples
{343:7 2
s343:7 hits
[343:13 1
s343:15 Each Party keeps a «register» of dams.
s344:7 misses
[344:15 1
s344:17 They record music.
s345:5 measured
{345:15 2
s345:16 hits
s345:22 50
s345:26 right
s345:33 15
{346:5 9
s346:5 id
s346:9 en.function.monitoring.keep-records
s347:5 category
s347:15 function
s348:5 value
s348:12 monitoring
s349:5 weight
s349:13 0.5
s350:5 patterns
[351:7 2
s351:10 (establish|maintain|keep|draw up|contain|contains) [and|or] [a|an|the|up-to-date|maintain|accurate]
s352:10 (inspected|inspection~|verification|measure ...3 at least once)
s353:5 source
s353:13 project
s354:5 rationale
s354:16 The keeping that goes with a register.
s355:5 examples
{356:7 2
s356:7 hits
[357:9 3
s357:12 Each Party shall «maintain» lists.
s358:12 Masters shall «keep a» logbook and report their catches daily.
s359:12 Requests the Secretary-General to «keep the» situation under observation and to report by 30 June.
s360:7 misses
[360:15 1
s360:17 They meet.
s361:5 measured
{361:15 2
s361:16 hits
s361:22 50
s361:26 right
s361:33 7
"""####
}
