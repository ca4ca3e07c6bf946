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
{85:5 7
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
s92:5 examples
{93:7 2
s93:7 hits
[93:13 1
s93:15 The «notification to the Depositary of the measures» sets out the reasons.
s94:7 misses
[94:15 1
s94:17 A Party shall notify the Depositary of its withdrawal.
{95:5 11
s95:5 id
s95:9 en.function.monitoring.report
s96:5 category
s96:15 function
s97:5 value
s97:12 monitoring
s98:5 patterns
[99:7 14
s99:10 (submit~|present~v|transmit~|produce|provide|furnish|make|prepare|draw up|deliver|circulate|examine|consider|receive|study|publish|issue|include) [to] ...12 report~n
s100:10 <duty-word> [also|further|continue to|periodically|regularly|immediately|promptly|jointly|thereafter|annually|,] report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s101:10 reports ...6 (shall|may|will) [be|also] (submitted|made|transmitted|considered|indicate|published|include|examined)
s102:10 report [back|regularly|periodically] to the (council|security council|committee|general assembly|conference|commission|assembly|secretary-general|board)
s103:10 include in (its|their) ...4 report
s104:10 be given ...3 (account|report|statement) of
s105:10 (by|through) reporting
s106:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s107:10 (annual|periodic|regular|national|biennial|progress) (report|reports)
s108:10 reports ...4 <duty-word> submit
s109:10 (submit|present|transmit) ...26 (a|the|its|their) report~n
s110:10 report of ...4 (investigation|inquiry|inspection) shall be (sent|transmitted|submitted|communicated)
s111:10 report~n ...4 (shall|will) be (sent|transmitted|forwarded)
s112:10 (midterm|interim|written|final) (briefing|report|assessment)
s113:5 unless
[113:13 4
s113:15 ^ <recital-verb>
s113:35 (arbitral|arbitration|arbitrator~|disputing|complaining|initial report)
s113:110 ^ the panel (shall|may|will)
s113:142 report of the panel
s114:5 not-before
[114:17 9
s114:19 panel has
s114:32 approve the
s114:47 in the light of the
s114:70 of his
s114:80 in his
s114:90 welcomes the
s114:106 having considered the
s114:131 noting the
s114:145 welcoming the
s115:5 not-inside
[116:7 4
s116:10 (having considered|noting|recalling|welcoming|welcomes|taking note|takes note|note) ...12 report~
s117:10 approve the annual report
s118:10 release the final report
s119:10 (reports|report) ...4 (of the|by the) (panel|tribunal)
s120:5 source
s120:13 project
s121:5 rationale
s121:16 Reporting for scrutiny.
s122:5 examples
{123:7 2
s123:7 hits
[124:9 8
s124:12 They «prepare a report» each year.
s125:12 Each Member agrees to «make an annual report» to the International Labour Office on the measures which it has taken to give effect to the provisions of this Convention.
s126:12 The Mandatory shall «make to the Council of the League of Nations an annual report» to the satisfaction of the Council.
s127:12 Requests all States to «report to the Committee» each spring on what was done under paragraph 4.
s128:12 Each Party shall «draw up a national report» for consideration by the meeting of the Parties.
s129:12 Members of the Sanctions Committee shall «be given a written account of» each exemption granted.
s130:12 The Committee shall «consider the reports» and may request further details from the State concerned.
s131:12 Requests the Secretary-General to keep the situation under observation and «to report by» 30 June.
s132:7 misses
[132:15 1
s132:17 Welcomes the report of the Secretary-General.
s133:5 measured
{133:15 2
s133:16 hits
s133:22 50
s133:26 right
s133:33 45
{134:5 10
s134:5 id
s134:9 en.function.monitoring.oversight
s135:5 category
s135:15 function
s136:5 value
s136:12 monitoring
s137:5 patterns
[138:7 62
s138:10 <duty-word> [regularly|periodically|also|jointly|continuously|systematically|closely] (monitor|supervise|oversee|inspect|verify)
s139:10 responsibility (to monitor|for monitoring)
s140:10 (monitoring|surveillance|supervising) (of ...4 (implementation|application|compliance|execution|situation|progress|ceasefire|cease-fire|performance|operation|measures|agreement|embargo|commitments|obligations|stocks|effects)|the (implementation|situation|application|ceasefire)|mechanism~|system~|committee|body|visit~|procedure~|activities|and evaluation)
s141:10 (supervise|supervised|supervising|overseeing) ...2 (implementation|application|operation|execution)
s142:10 (implementation|application|execution) ...8 (supervised|monitored)
s143:10 supervision of the (implementation|application|execution)
s144:10 (on-site|on-the-spot|site|systematic|international) [systematic] (inspection~|visit~|verification~)
s145:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 (inspection~|verification~|verification visit~|audit~)
s146:10 (inspection~|verification~) ...4 (shall|may|will) [not] (be|end|take|commence|include)
s147:10 (inspection team~|the inspectors|presence of inspectors|inspectors may|inspecting (party|state)|inspected (party|state))
s148:10 keep ...24 under ...4 review
s149:10 (regular|periodic|periodical) review~ (by|of|and)
s150:10 review [regularly|periodically|annually] ...2 (progress|compliance|effectiveness|implementation of commitments|the application)
s151:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin|correctness)
s152:10 questions of compliance
s153:10 (cases of non-compliance|compliance of another)
s154:10 (regular|periodic) consultations ...20 abolition
s155:10 [to] monitor ...5 (implementation|compliance|application|operation|situation|progress|execution|observance|functioning|performance|developments)
s156:10 (assess|evaluate|examine|review) ...4 (compliance|implementation|effectiveness|progress made|progress achieved)
s157:10 (consult|meet) (annually|regularly|periodically) ...12 review
s158:10 consider ...4 (compliance|implementation)
s159:10 under the scrutiny of
s160:10 (supervision|system|scrutiny|offices) ...6 protecting powers
s161:10 (date|place|purpose|object) ...6 of the [proposed] visit
s162:10 (verification|inspection) visit~
s163:10 (exporter|producer|premises) ...10 visited
s164:10 (available|open) for inspection
s165:10 (observers|observer) ...4 (on board|programme)
s166:10 subject to (inspection|verification|supervision|monitoring)
s167:10 monitoring , control and surveillance
s168:10 (progress|implementation) ...4 (shall be|be|is) (reviewed|assessed|monitored|evaluated)
s169:10 verifying ...4 (implementation|compliance|withdrawal|ceasefire)
s170:10 customs authorities ...8 (keep|retain) ...8 (years|year)
s171:10 subsequent verification
s172:10 (apply|application of) safeguards
s173:10 (assess|assessing|evaluate) ...2 progress
s174:10 (assess|evaluate|review) (periodically|regularly|annually)
s175:10 visit ...3 (places|camps|premises|facilities) where
s176:10 (applies|apply) to (every|each|any|all) inspection~
s177:10 (interview|converse with|talk to) ...3 (prisoners|internees|detainees)
s178:10 without witnesses
s179:10 (follow|watch over) ...3 (execution|application|implementation|observance) of
s180:10 (may|shall|can) (require|request|demand) ...3 information from
s181:10 be (checked|verified|inspected) by
s182:10 (have|enjoy|be given|be granted) ...2 access [at all times] to (all|any) ...3 (places|facilities|sites|locations|documents|records|premises|installations)
s183:10 (examine|consider|ascertain|determine|verify) ...6 whether ...6 (measures|obligations|provisions|commitments) ...6 (are|is|have|has) [been|being] (adequate|observed|complied|fulfilled|respected|carried out|implemented|met|applied)
s184:10 (carry|embark|accept|accommodate) ...4 observer~
s185:10 under [the] (international|effective|strict|permanent|united nations) supervision
s186:10 (shall|will|must) [be] (audit|audited)
s187:10 audit~n of (the|its|their)
s188:10 nationally determined contribution~
s189:10 (scientific|fishing|sea) observer~
s190:10 (logbook|log-book|log book)
s191:10 (movement certificate~|certificate~ of origin) ...14 (verif~|check~|kept)
s192:10 (verified|verification) ...8 (party|committee|customs)
s193:10 (supervision|supervisory) (committee|mechanism)
s194:10 (continuing|constant|regular|permanent|international|close|general) supervision (of|by|over)
s195:10 <duty-word> (exercise|ensure|secure) ...3 (supervision|control|surveillance) (over|of) ...4 (application|implementation|execution|observance|operation|compliance)
s196:10 (control|supervision) (over|of) the (application|implementation|execution|observance)
s197:10 (bring|bringing|draw|brought) ...8 to the [immediate|urgent] (attention|notice) of
s198:10 (cooperate|co-operate|cooperation|collaborate) ...4 with ...6 (monitoring group|panel of experts|group of experts|monitoring team|the committee|inspectors|commission of inquiry|special rapporteur~|monitoring mechanism|observers|verification|investigat~)
s199:10 (access|unhindered access|unrestricted access) ...16 (monitoring group|inspectors|monitors|observers|panel of experts|investigat~)
s200:5 not-inside
[201:7 8
s201:10 surveillance and (rescue|response)
s202:10 feasible to verify
s203:10 efforts to monitor
s204:10 (techniques|equipment|methods) for surveillance
s205:10 supervise the escort
s206:10 inspect ...2 (passengers|repair|maintain|crew)
s207:10 to inspect , repair
s208:10 inspection fees
s209:5 unless
[209:13 1
s209:15 ^ <recital-verb>
s210:5 source
s210:13 project
s211:5 rationale
s211:16 Review, inspection, verification, supervision.
s212:5 examples
{213:7 2
s213:7 hits
[214:9 13
s214:12 The Committee «shall supervise» traffic.
s215:12 The Commission shall «examine each year whether the measures taken are adequate».
s216:12 Fishing vessels shall «carry on board an observer» designated by the Commission.
s217:12 Masters shall keep a «logbook» and report their catches daily.
s218:12 Each Party shall submit its «nationally determined contribution» every five years and account for it.
s219:12 Demands that Iraq accept unconditionally, «under international supervision», the destruction of all ballistic missiles.
s220:12 The Board «shall audit» the accounts each year.
s221:12 Any State may «bring to the notice of» the Council any breach of the obligations resulting from this Treaty.
s222:12 The Contracting Parties shall «review at each meeting the progress made» in applying this Convention.
s223:12 Each Party shall «allow verification» of the use made of the funds.
s224:12 Either Government «may inspect» the accounts of the joint enterprise.
s225:12 The origin of goods may «be checked by» the customs authorities of the importing State.
s226:12 The Conference shall «assess the effectiveness» of the Convention every six years.
s227:7 misses
[227:15 1
s227:17 The heart monitor is duty free.
s228:5 measured
{228:15 2
s228:16 hits
s228:22 50
s228:26 right
s228:33 44
{229:5 10
s229:5 id
s229:9 en.function.monitoring.complaints
s230:5 category
s230:15 function
s231:5 value
s231:12 monitoring
s232:5 patterns
[233:7 18
s233:10 (communications|communication|petitions|petition) (from|received|submitted|is not admissible|inadmissible|under)
s234:10 (a|any|the|such|written) communication ...6 (to the committee|inadmissible|admissible|anonymous)
s235:10 (receive|examine|examining|consider|considers|declare|transmit) ...6 communication~
s236:10 (domestic|local|internal) remedies
s237:10 communications may be submitted
s238:10 (petition~|complaint~) ...4 to the (commission|committee|court)
s239:10 victims ...4 may (submit|address|petition|apply)
s240:10 (bring|brings) ...4 communication~
s241:10 views on a communication
s242:10 (confidential|make an|conduct an|such an|such) inquiry
s243:10 general recommendation (under|or)
s244:10 (committee|commission) ...8 (invite|request) the state party
s245:10 recommendations of the committee
s246:10 (requests|request) the state party
s247:10 views of the committee
s248:10 (admissibility|merits) ...4 (of|the) communication
s249:10 matter arising out of communications
s250:10 interim measures ...12 (victim~|communication)
s251:5 not-inside
[251:17 1
s251:19 communication~ (service~|network~|system~|equipment|facilities)
s252:5 unless
[252:13 3
s252:15 courier
s252:26 codes
s252:35 denunciation
s253:5 source
s253:13 project
s254:5 rationale
s254:16 Individual or State complaints, and inquiries, before a supervisory body.
s255:5 examples
{256:7 2
s256:7 hits
[256:13 1
s256:15 The Committee may «receive a communication» alleging a breach.
s257:7 misses
[257:15 1
s257:17 Communication services stay open.
s258:5 measured
{258:15 2
s258:16 hits
s258:22 22
s258:26 right
s258:33 20
{259:5 10
s259:5 id
s259:9 en.function.monitoring.information
s260:5 category
s260:15 function
s261:5 value
s261:12 monitoring
s262:5 patterns
[263:7 22
s263:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...6 <hand-over> ...8 <told> ...8 <datum>
s264:10 and to <hand-over> ...8 <told> ...8 <datum>
s265:10 (copy~|statement~|particulars|statistics|returns|lists|results|data|details|declarations|findings|accounts) ...10 <firm-duty> be [promptly|immediately|forthwith|also] (sent|transmitted|forwarded|communicated|furnished|supplied|submitted|made available|notified) ...3 to
s266:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...4 <hand-over> ...6 <datum> ...6 (to|on|concerning|upon|relating|regarding) ...6 <told>
s267:10 (providing|provide|supply|communicate) ...4 (party|parties|committee|council|commission) , upon request
s268:10 request ...4 (party|authorities|member states|member|government) ...3 (to|for) [provide|assist|verify|supply|furnish] ...6 (information|check|verify)
s269:10 provide ...2 (rapid|relevant|necessary) information
s270:10 opportunity ...2 (to comment|for comment|for comments)
s271:10 allow ...6 to comment
s272:10 (demand|demands|requests|request|calls upon|urges|invites|encourages) ...14 [to] (provide|supply|submit|share|communicate|furnish|transmit) ...6 information
s273:10 to communicate ...10 <told> ...6 information
s274:10 (provide|provides|supply|furnish) ...4 (it|committee|council|commission|secretary-general) with ...6 <datum>
s275:10 (submit|communicate) ...8 to the (register|registry|secretariat|committee) ...12 <datum>
s276:10 <firm-duty> declare to the
s277:10 <firm-duty> give ...8 (any|all|such|full|the) [relevant|necessary] information
s278:10 may request ...3 (clarification|further information|additional information|explanations)
s279:10 <firm-duty> [mutually] (communicate|transmit|forward) to (each other|one another) ...14 (law~|texts|translation~|regulations|measures|statistics|information)
s280:10 (communicate|transmit) ...6 (law~|regulations) ...4 (which they may adopt|adopted|enacted)
s281:10 delegates of the protecting powers
s282:10 permission to visit ...4 (places|prisons|camps)
s283:10 (visit~|access to) ...4 (places of (internment|detention)|detainees|prisoners of war|prisons)
s284:10 (providing|provide|supplying|furnishing) ...6 information ...8 (to|of) [the] other (party|parties|side)
s285:5 not-inside
[286:7 7
s286:10 copy of which shall be sent
s287:10 (technical assistance|expertise|experience) and ...4 information
s288:10 (copy|copies) of (this|the|that|such) (notification|request) ...16 to
s289:10 require ...4 party to furnish
s290:10 information concerning ...6 (methods|techniques)
s291:10 (copies|copy) ...8 (agreement|convention|treaty|protocol)
s292:10 (applicant|requested party|requesting party|requesting state|requested state|interested persons|importer~)
s293:5 unless
[293:13 13
s293:15 central bank
s293:31 certified copy
s293:49 certified copies
s293:69 copies thereof
s293:87 initial report
s293:105 arbitration panel
s293:126 supplier
s293:138 parents
s293:149 local communities
s293:170 nothing in this
s293:189 authentic
s293:202 the applicant
s293:219 requested (state|party)
s294:5 source
s294:13 project
s295:5 rationale
s295:16 Information is given so that others can see what is done.
s296:5 examples
{297:7 2
s297:7 hits
[298:9 13
s298:12 Each Party «shall furnish to the Council statistics» on its trade.
s299:12 The Members of the League undertake to interchange full and frank information as to the scale of their armaments, «and to transmit each year to the Secretariat a statement» thereof.
s300:12 The High Contracting Parties shall «communicate to one another the laws and regulations which they may adopt» on lighthouses.
s301:12 «Copies of all licences issued shall be sent to» the other Government.
s302:12 The Government of each State «shall forward to the Bureau statistics» of production every quarter.
s303:12 Each State Party «shall declare to the» Organization all chemical weapons it possesses within thirty days.
s304:12 The Special Rapporteur shall have unimpeded «access to places of detention».
s305:12 Aeronautical authorities of either Party «shall supply to the aeronautical authorities of the other Party, at their request, such statistics» as may be reasonably required for reviewing the capacity provided.
s306:12 Members «shall furnish the Executive Director with such statistics» and information as he may request.
s307:12 The «results of the evaluation shall be communicated to» the Council of Europe.
s308:12 The Contracting Governments «shall send to the Commission, not later than 1 March, a summary» of the catch taken by their vessels.
s309:12 The parties to the conflict «shall give each other, and the Bureau, lists» of mines laid.
s310:12 The Subcommittee on Prevention shall «visit places of detention» and make recommendations.
s311:7 misses
[311:15 1
s311:17 They keep information secret.
s312:5 measured
{312:15 2
s312:16 hits
s312:22 50
s312:26 right
s312:33 42
{313:5 9
s313:5 id
s313:9 en.function.monitoring.transparency
s314:5 category
s314:15 function
s315:5 value
s315:12 monitoring
s316:5 patterns
[317:7 6
s317:10 (ensure|improve|promote|increase|enhance) ...2 transparency in
s318:10 (shall|will) [promptly|regularly|also|,] ...2 (publish|make publicly available|make available to the public) ...6 (findings|list|laws|regulations|information|statistics)
s319:10 publish in advance
s320:10 (be published|be made public|published) ...4 (promptly|before|in advance)
s321:10 publish its (findings|determination|conclusions)
s322:10 make ...3 (declarations|results) (public|available)
s323:5 not-before
[323:17 1
s323:19 in order to enhance
s324:5 source
s324:13 project
s325:5 rationale
s325:16 What is published can be watched.
s326:5 examples
{327:7 2
s327:7 hits
[327:13 1
s327:15 Each Party shall «publish in advance» any such measure.
s328:7 misses
[328:15 1
s328:17 The publishers met.
s329:5 measured
{329:15 2
s329:16 hits
s329:22 9
s329:25 right
s329:32 8
{330:5 10
s330:5 id
s330:9 en.function.monitoring.records
s331:5 category
s331:15 function
s332:5 value
s332:12 monitoring
s333:5 weight
s333:13 0.5
s334:5 patterns
[335:7 1
s335:10 (register~n|inventory~|records|record-keeping)
s336:5 not-inside
[336:17 5
s336:19 state of registry
s336:40 master register
s336:59 shall register
s336:77 inventory (management|control)
s336:111 register~ (mail|letter~|item~|vessel~|office|trade mark~)
s337:5 source
s337:13 project
s338:5 rationale
s338:16 Records and registers are kept to be looked at.
s339:5 examples
{340:7 2
s340:7 hits
[340:13 1
s340:15 Each Party keeps a «register» of dams.
s341:7 misses
[341:15 1
s341:17 They record music.
s342:5 measured
{342:15 2
s342:16 hits
s342:22 21
s342:26 right
s342:33 9
{343:5 9
s343:5 id
s343:9 en.function.monitoring.keep-records
s344:5 category
s344:15 function
s345:5 value
s345:12 monitoring
s346:5 weight
s346:13 0.5
s347:5 patterns
[348:7 2
s348:10 (establish|maintain|keep|draw up|contain|contains) [and|or] [a|an|the|up-to-date|maintain|accurate]
s349:10 (inspected|inspection~|verification|measure ...3 at least once)
s350:5 source
s350:13 project
s351:5 rationale
s351:16 The keeping that goes with a register.
s352:5 examples
{353:7 2
s353:7 hits
[354:9 3
s354:12 Each Party shall «maintain» lists.
s355:12 Masters shall «keep a» logbook and report their catches daily.
s356:12 Requests the Secretary-General to «keep the» situation under observation and to report by 30 June.
s357:7 misses
[357:15 1
s357:17 They meet.
s358:5 measured
{358:15 2
s358:16 hits
s358:22 50
s358:26 right
s358:33 7
"""####
}
