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
s39:10 (answer|answers|respond|reply) ...8 (enquiries|inquiries|questions|request~) from the other
s40:5 not-after
[40:16 1
s40:18 the (accused|applicant|suspect|defendant|importer|exporter|person|owner)
s41:5 not-inside
[42:7 4
s42:10 (notify|notifies|inform) ...14 (completed|completion|fulfilled|fulfilment|accomplished)
s43:10 (inform|notify) the (applicant|accused|person|authorities of the place|depositary|depository)
s44:10 (notify|notifies|inform|informed|notified) ...6 (appointment|selection) of
s45:10 honour to (inform|notify)
s46:5 unless
[47:7 31
s47:10 initial report
s48:10 applicant authority
s49:10 has the honour
s50:10 proposed amendment~
s51:10 copy of (this|the) notification
s52:10 (disputes|dispute) between
s53:10 declaration~ ...24 withdrawn
s54:10 (approval|reservation~) ...16 (notify|inform|notified)
s55:10 the depository
s56:10 may postpone
s57:10 completion of ...8 (procedures|requirements|formalities)
s58:10 (procedures|requirements|formalities) ...14 (completed|fulfilled|accomplished|complied)
s59:10 (intention|decision|wish|desire~) to (terminate|denounce|withdraw from|become|extend)
s60:10 may withdraw
s61:10 acting as depositary
s62:10 secession
s63:10 secede
s64:10 (notify|inform|notified) ...24 (signed|acceded|signatory|signatories|deposit of)
s65:10 (notify|inform) ...4 (all|the) signator~
s66:10 (arbitrator~|arbitral tribunal|arbitration)
s67:10 ratification ...6 notif~
s68:10 notif~ ...6 at the time of ratification
s69:10 accept the amendment
s70:10 (denunciation|denounce|terminate|withdraw from) ...14 (notify|notified|notification|notice|notifying)
s71:10 (notify|notified|notification|notice) ...14 (denunciation|denounce|terminate|termination|withdrawal|withdraw from)
s72:10 (signature~|ratification~|accession~|approval~|deposit) ...30 (notify|inform|notified)
s73:10 (notify|inform) ...24 (signature~|ratification~|accession~|acceptance~|entry into force|entered into force)
s74:10 (arbitrator~|arbitral tribunal) ...12 (notify|inform|notified)
s75:10 of any signature
s76:10 deposit of any instrument
s77:10 date on which this <compact> (comes|enters)
s78:5 unless-in-provision
[78:26 2
s78:28 (arbitral tribunal|arbitrator~|arbitration panel)
s78:81 the panel (shall|may)
s79:5 source
s79:13 project
s80:5 rationale
s80:16 One party, or a body, is told, so that it can watch or object.
s81:5 examples
{82:7 2
s82:7 hits
[83:9 6
s83:12 The importing Party «shall promptly notify the other» of its decision.
s84:12 The two Governments shall «keep each other informed» of the steps taken to suppress the traffic.
s85:12 The tax offices of the two States shall «notify each other of any» new levy of this sort.
s86:12 The requested Party «shall without delay inform the requesting Party» of its decision on the request for extradition.
s87:12 Proposed technical regulations «shall be notified to» the WTO Secretariat and to the other Party at least sixty days before adoption.
s88:12 A Party that takes such a measure «shall give the other Party advance notice of it».
s89:7 misses
[89:15 1
s89:17 The Parties notify each other of the completion of the procedures.
s90:5 measured
{90:15 2
s90:16 hits
s90:22 50
s90:26 right
s90:33 45
{91:5 8
s91:5 id
s91:9 en.function.monitoring.notify-measures
s92:5 category
s92:15 function
s93:5 value
s93:12 monitoring
s94:5 patterns
[95:7 1
s95:10 (notify|inform|notification) ...6 (depositary|secretary-general|secretary general) ...12 (measures|reasons|action|provisions from which)
s96:5 source
s96:13 project
s97:5 rationale
s97:16 Measures taken and reasons are told even where the depositary is the addressee.
s98:5 measured
{98:15 2
s98:16 hits
s98:22 1
s98:25 right
s98:32 1
s99:5 examples
{100:7 2
s100:7 hits
[100:13 1
s100:15 The «notification to the Depositary of the measures» sets out the reasons.
s101:7 misses
[101:15 1
s101:17 A Party shall notify the Depositary of its withdrawal.
{102:5 11
s102:5 id
s102:9 en.function.monitoring.report
s103:5 category
s103:15 function
s104:5 value
s104:12 monitoring
s105:5 patterns
[106:7 14
s106:10 (submit~|present~v|transmit~|produce|provide|furnish|make|prepare|draw up|deliver|circulate|examine|consider|receive|study|publish|issue|include) [to] ...12 report~n
s107:10 <duty-word> [also|further|continue to|periodically|regularly|immediately|promptly|jointly|thereafter|annually|,] report (to|on|annually|back|at|within|every|periodically|regularly|three|progress|directly|its|their|the|any|by)
s108:10 reports ...6 (shall|may|will) [be|also] (submitted|made|transmitted|considered|indicate|published|include|examined)
s109:10 report [back|regularly|periodically] to the (council|security council|committee|general assembly|conference|commission|assembly|secretary-general|board)
s110:10 include in (its|their) ...4 report
s111:10 be given ...3 (account|report|statement) of
s112:10 (by|through) reporting
s113:10 reporting (obligation~|requirement~|annually|procedure~|system~)
s114:10 (annual|periodic|regular|national|biennial|progress) (report|reports)
s115:10 reports ...4 <duty-word> submit
s116:10 (submit|present|transmit) ...26 (a|the|its|their) report~n
s117:10 report of ...4 (investigation|inquiry|inspection) shall be (sent|transmitted|submitted|communicated)
s118:10 report~n ...4 (shall|will) be (sent|transmitted|forwarded)
s119:10 (midterm|interim|written|final) (briefing|report|assessment)
s120:5 unless
[120:13 4
s120:15 ^ <recital-verb>
s120:35 (arbitral|arbitration|arbitrator~|disputing|complaining|initial report)
s120:110 ^ the panel (shall|may|will)
s120:142 report of the panel
s121:5 not-before
[121:17 9
s121:19 panel has
s121:32 approve the
s121:47 in the light of the
s121:70 of his
s121:80 in his
s121:90 welcomes the
s121:106 having considered the
s121:131 noting the
s121:145 welcoming the
s122:5 not-inside
[123:7 4
s123:10 (having considered|noting|recalling|welcoming|welcomes|taking note|takes note|note) ...12 report~
s124:10 approve the annual report
s125:10 release the final report
s126:10 (reports|report) ...4 (of the|by the) (panel|tribunal)
s127:5 source
s127:13 project
s128:5 rationale
s128:16 Reporting for scrutiny.
s129:5 examples
{130:7 2
s130:7 hits
[131:9 8
s131:12 They «prepare a report» each year.
s132:12 Each Member agrees to «make an annual report» to the International Labour Office on the measures which it has taken to give effect to the provisions of this Convention.
s133:12 The Mandatory shall «make to the Council of the League of Nations an annual report» to the satisfaction of the Council.
s134:12 Requests all States to «report to the Committee» each spring on what was done under paragraph 4.
s135:12 Each Party shall «draw up a national report» for consideration by the meeting of the Parties.
s136:12 Members of the Sanctions Committee shall «be given a written account of» each exemption granted.
s137:12 The Committee shall «consider the reports» and may request further details from the State concerned.
s138:12 Requests the Secretary-General to keep the situation under observation and «to report by» 30 June.
s139:7 misses
[139:15 1
s139:17 Welcomes the report of the Secretary-General.
s140:5 measured
{140:15 2
s140:16 hits
s140:22 50
s140:26 right
s140:33 45
{141:5 10
s141:5 id
s141:9 en.function.monitoring.oversight
s142:5 category
s142:15 function
s143:5 value
s143:12 monitoring
s144:5 patterns
[145:7 64
s145:10 <duty-word> [regularly|periodically|also|jointly|continuously|systematically|closely] (monitor|supervise|oversee|inspect|verify)
s146:10 responsibility (to monitor|for monitoring)
s147:10 (monitoring|surveillance|supervising) (of ...4 (implementation|application|compliance|execution|situation|progress|ceasefire|cease-fire|performance|operation|measures|agreement|embargo|commitments|obligations|stocks|effects)|the (implementation|situation|application|ceasefire)|mechanism~|system~|committee|body|visit~|procedure~|activities|and evaluation)
s148:10 (supervise|supervised|supervising|overseeing) ...2 (implementation|application|operation|execution)
s149:10 (implementation|application|execution) ...8 (supervised|monitored)
s150:10 supervision of the (implementation|application|execution)
s151:10 (on-site|on-the-spot|site|systematic|international) [systematic] (inspection~|visit~|verification~)
s152:10 (carry out|conduct|undertake|permit|allow|perform|facilitate) ...5 (inspection~|verification~|verification visit~|audit~)
s153:10 (inspection~|verification~) ...4 (shall|may|will) [not] (be|end|take|commence|include)
s154:10 (inspection team~|the inspectors|presence of inspectors|inspectors may|inspecting (party|state)|inspected (party|state))
s155:10 keep ...24 under ...4 review
s156:10 (regular|periodic|periodical) review~ (by|of|and)
s157:10 review [regularly|periodically|annually] ...2 (progress|compliance|effectiveness|implementation of commitments|the application)
s158:10 (check|verify|checking|verification of) ...4 (authenticity|accuracy|compliance|origin|correctness)
s159:10 questions of compliance
s160:10 (cases of non-compliance|compliance of another)
s161:10 (regular|periodic) consultations ...20 abolition
s162:10 [to] monitor ...5 (implementation|compliance|application|operation|situation|progress|execution|observance|functioning|performance|developments)
s163:10 (assess|evaluate|examine|review) ...4 (compliance|implementation|effectiveness|progress made|progress achieved)
s164:10 (consult|meet) (annually|regularly|periodically) ...12 review
s165:10 consider ...4 (compliance|implementation)
s166:10 under the scrutiny of
s167:10 (supervision|system|scrutiny|offices) ...6 protecting powers
s168:10 (date|place|purpose|object) ...6 of the [proposed] visit
s169:10 (verification|inspection) visit~
s170:10 (exporter|producer|premises) ...10 visited
s171:10 (available|open) for inspection
s172:10 (observers|observer) ...4 (on board|programme)
s173:10 subject to (inspection|verification|supervision|monitoring)
s174:10 monitoring , control and surveillance
s175:10 (progress|implementation) ...4 (shall be|be|is) (reviewed|assessed|monitored|evaluated)
s176:10 verifying ...4 (implementation|compliance|withdrawal|ceasefire)
s177:10 customs authorities ...8 (keep|retain) ...8 (years|year)
s178:10 subsequent verification
s179:10 (apply|application of) safeguards
s180:10 (assess|assessing|evaluate) ...2 progress
s181:10 (assess|evaluate|review) (periodically|regularly|annually)
s182:10 visit ...3 (places|camps|premises|facilities) where
s183:10 (applies|apply) to (every|each|any|all) inspection~
s184:10 (interview|converse with|talk to) ...3 (prisoners|internees|detainees)
s185:10 without witnesses
s186:10 (follow|watch over) ...3 (execution|application|implementation|observance) of
s187:10 (may|shall|can) (require|request|demand) ...3 information from
s188:10 be (checked|verified|inspected) by
s189:10 (have|enjoy|be given|be granted) ...2 access [at all times] to (all|any) ...3 (places|facilities|sites|locations|documents|records|premises|installations)
s190:10 (examine|consider|ascertain|determine|verify) ...6 whether ...6 (measures|obligations|provisions|commitments) ...6 (are|is|have|has) [been|being] (adequate|observed|complied|fulfilled|respected|carried out|implemented|met|applied)
s191:10 (carry|embark|accept|accommodate) ...4 observer~
s192:10 under [the] (international|effective|strict|permanent|united nations) supervision
s193:10 (shall|will|must) [be] (audit|audited)
s194:10 audit~n of (the|its|their)
s195:10 nationally determined contribution~
s196:10 (scientific|fishing|sea) observer~
s197:10 (logbook|log-book|log book)
s198:10 (movement certificate~|certificate~ of origin) ...14 (verif~|check~|kept)
s199:10 (verified|verification) ...8 (party|committee|customs)
s200:10 (supervision|supervisory) (committee|mechanism)
s201:10 (continuing|constant|regular|permanent|international|close|general) supervision (of|by|over)
s202:10 <duty-word> (exercise|ensure|secure) ...3 (supervision|control|surveillance) (over|of) ...4 (application|implementation|execution|observance|operation|compliance)
s203:10 (control|supervision) (over|of) the (application|implementation|execution|observance)
s204:10 (bring|bringing|draw|brought) ...8 to the [immediate|urgent] (attention|notice) of
s205:10 (cooperate|co-operate|cooperation|collaborate) ...4 with ...6 (monitoring group|panel of experts|group of experts|monitoring team|the committee|inspectors|commission of inquiry|special rapporteur~|monitoring mechanism|observers|verification|investigat~)
s206:10 (access|unhindered access|unrestricted access) ...16 (monitoring group|inspectors|monitors|observers|panel of experts|investigat~)
s207:10 refer ...8 to the ...3 (committee|council|commission) ...4 examination
s208:10 referred ...3 [for examination] to the ...3 (committee|council|commission) for ...3 examination
s209:5 not-inside
[210:7 8
s210:10 surveillance and (rescue|response)
s211:10 feasible to verify
s212:10 efforts to monitor
s213:10 (techniques|equipment|methods) for surveillance
s214:10 supervise the escort
s215:10 inspect ...2 (passengers|repair|maintain|crew)
s216:10 to inspect , repair
s217:10 inspection fees
s218:5 unless
[218:13 1
s218:15 ^ <recital-verb>
s219:5 source
s219:13 project
s220:5 rationale
s220:16 Review, inspection, verification, supervision.
s221:5 examples
{222:7 2
s222:7 hits
[223:9 13
s223:12 The Committee «shall supervise» traffic.
s224:12 The Commission shall «examine each year whether the measures taken are adequate».
s225:12 Fishing vessels shall «carry on board an observer» designated by the Commission.
s226:12 Masters shall keep a «logbook» and report their catches daily.
s227:12 Each Party shall submit its «nationally determined contribution» every five years and account for it.
s228:12 Demands that Iraq accept unconditionally, «under international supervision», the destruction of all ballistic missiles.
s229:12 The Board «shall audit» the accounts each year.
s230:12 Any State may «bring to the notice of» the Council any breach of the obligations resulting from this Treaty.
s231:12 The Contracting Parties shall «review at each meeting the progress made» in applying this Convention.
s232:12 Each Party shall «allow verification» of the use made of the funds.
s233:12 Either Government «may inspect» the accounts of the joint enterprise.
s234:12 The origin of goods may «be checked by» the customs authorities of the importing State.
s235:12 The Conference shall «assess the effectiveness» of the Convention every six years.
s236:7 misses
[236:15 1
s236:17 The heart monitor is duty free.
s237:5 measured
{237:15 2
s237:16 hits
s237:22 50
s237:26 right
s237:33 44
{238:5 10
s238:5 id
s238:9 en.function.monitoring.complaints
s239:5 category
s239:15 function
s240:5 value
s240:12 monitoring
s241:5 patterns
[242:7 20
s242:10 (communications|communication|petitions|petition) (received|is not admissible|inadmissible)
s243:10 (communications|communication|petitions|petition) from [or on behalf of] (person~|individual~|group~|public|member of the public|a State Party|non-governmental)
s244:10 (communications|communication) under (this protocol|the present protocol|article <number>)
s245:10 (a|any|the|such|written) communication ...6 (to the committee|inadmissible|admissible|anonymous)
s246:10 (receive|examine|examining|consider|considers|declare|transmit) [and consider|and review] [a|any|the|such|public] [individual] communication~
s247:10 (domestic|local|internal) remedies
s248:10 communications may be submitted
s249:10 (petition~|complaint~) ...4 to the (commission|committee|court)
s250:10 victims ...4 may (submit|address|petition|apply)
s251:10 (bring|brings) ...4 communication~
s252:10 views on a communication
s253:10 (confidential|make an|conduct an|such an|such) inquiry
s254:10 general recommendation (under|or)
s255:10 (committee|commission) ...8 (invite|request) the state party
s256:10 recommendations of the committee
s257:10 (requests|request) the state party
s258:10 views of the committee
s259:10 (admissibility|merits) ...4 (of|the) communication
s260:10 matter arising out of communications
s261:10 interim measures ...12 (victim~|communication)
s262:5 not-inside
[262:17 4
s262:19 communications (to|with|among|between)
s262:61 recommendations of the committee (on|of experts)
s262:113 communications infrastructure
s262:146 communication~ (service~|network~|system~|equipment|facilities)
s263:5 unless
[263:13 3
s263:15 courier
s263:26 codes
s263:35 denunciation
s264:5 source
s264:13 project
s265:5 rationale
s265:16 Individual or State complaints, and inquiries, before a supervisory body.
s266:5 examples
{267:7 2
s267:7 hits
[267:13 1
s267:15 The Committee may «receive a communication» alleging a breach.
s268:7 misses
[268:15 1
s268:17 Communication services stay open.
s269:5 measured
{269:15 2
s269:16 hits
s269:22 43
s269:26 right
s269:33 38
{270:5 10
s270:5 id
s270:9 en.function.monitoring.information
s271:5 category
s271:15 function
s272:5 value
s272:12 monitoring
s273:5 patterns
[274:7 22
s274:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...6 <hand-over> ...8 <told> ...8 <datum>
s275:10 and to <hand-over> ...8 <told> ...8 <datum>
s276:10 (copy~|statement~|particulars|statistics|returns|lists|results|data|details|declarations|findings|accounts) ...10 <firm-duty> be [promptly|immediately|forthwith|also] (sent|transmitted|forwarded|communicated|furnished|supplied|submitted|made available|notified) ...3 to
s277:10 <firm-duty> [upon request|on request|promptly|immediately|also|,] ...4 <hand-over> ...6 <datum> ...6 (to|on|concerning|upon|relating|regarding) ...6 <told>
s278:10 (providing|provide|supply|communicate) ...4 (party|parties|committee|council|commission) , upon request
s279:10 request ...4 (party|authorities|member states|member|government) ...3 (to|for) [provide|assist|verify|supply|furnish] ...6 (information|check|verify)
s280:10 provide ...2 (rapid|relevant|necessary) information
s281:10 opportunity ...2 (to comment|for comment|for comments)
s282:10 allow ...6 to comment
s283:10 (demand|demands|requests|request|calls upon|urges|invites|encourages) ...14 [to] (provide|supply|submit|share|communicate|furnish|transmit) ...6 information
s284:10 to communicate ...10 <told> ...6 information
s285:10 (provide|provides|supply|furnish) ...4 (it|committee|council|commission|secretary-general) with ...6 <datum>
s286:10 (submit|communicate) ...8 to the (register|registry|secretariat|committee) ...12 <datum>
s287:10 <firm-duty> declare to the
s288:10 <firm-duty> give ...8 (any|all|such|full|the) [relevant|necessary] information
s289:10 may request ...3 (clarification|further information|additional information|explanations)
s290:10 <firm-duty> [mutually] (communicate|transmit|forward) to (each other|one another) ...14 (law~|texts|translation~|regulations|measures|statistics|information)
s291:10 (communicate|transmit) ...6 (law~|regulations) ...4 (which they may adopt|adopted|enacted)
s292:10 delegates of the protecting powers
s293:10 permission to visit ...4 (places|prisons|camps)
s294:10 (visit~|access to) ...4 (places of (internment|detention)|detainees|prisoners of war|prisons)
s295:10 (providing|provide|supplying|furnishing) ...6 information ...8 (to|of) [the] other (party|parties|side)
s296:5 not-inside
[297:7 7
s297:10 copy of which shall be sent
s298:10 (technical assistance|expertise|experience) and ...4 information
s299:10 (copy|copies) of (this|the|that|such) (notification|request) ...16 to
s300:10 require ...4 party to furnish
s301:10 information concerning ...6 (methods|techniques)
s302:10 (copies|copy) ...8 (agreement|convention|treaty|protocol)
s303:10 (applicant|requested party|requesting party|requesting state|requested state|interested persons|importer~)
s304:5 unless
[304:13 13
s304:15 central bank
s304:31 certified copy
s304:49 certified copies
s304:69 copies thereof
s304:87 initial report
s304:105 arbitration panel
s304:126 supplier
s304:138 parents
s304:149 local communities
s304:170 nothing in this
s304:189 authentic
s304:202 the applicant
s304:219 requested (state|party)
s305:5 source
s305:13 project
s306:5 rationale
s306:16 Information is given so that others can see what is done.
s307:5 examples
{308:7 2
s308:7 hits
[309:9 13
s309:12 Each Party «shall furnish to the Council statistics» on its trade.
s310:12 The Members of the League undertake to interchange full and frank information as to the scale of their armaments, «and to transmit each year to the Secretariat a statement» thereof.
s311:12 The High Contracting Parties shall «communicate to one another the laws and regulations which they may adopt» on lighthouses.
s312:12 «Copies of all licences issued shall be sent to» the other Government.
s313:12 The Government of each State «shall forward to the Bureau statistics» of production every quarter.
s314:12 Each State Party «shall declare to the» Organization all chemical weapons it possesses within thirty days.
s315:12 The Special Rapporteur shall have unimpeded «access to places of detention».
s316:12 Aeronautical authorities of either Party «shall supply to the aeronautical authorities of the other Party, at their request, such statistics» as may be reasonably required for reviewing the capacity provided.
s317:12 Members «shall furnish the Executive Director with such statistics» and information as he may request.
s318:12 The «results of the evaluation shall be communicated to» the Council of Europe.
s319:12 The Contracting Governments «shall send to the Commission, not later than 1 March, a summary» of the catch taken by their vessels.
s320:12 The parties to the conflict «shall give each other, and the Bureau, lists» of mines laid.
s321:12 The Subcommittee on Prevention shall «visit places of detention» and make recommendations.
s322:7 misses
[322:15 1
s322:17 They keep information secret.
s323:5 measured
{323:15 2
s323:16 hits
s323:22 50
s323:26 right
s323:33 42
{324:5 9
s324:5 id
s324:9 en.function.monitoring.transparency
s325:5 category
s325:15 function
s326:5 value
s326:12 monitoring
s327:5 patterns
[328:7 6
s328:10 (ensure|improve|promote|increase|enhance) ...2 transparency in
s329:10 (shall|will) [promptly|regularly|also|,] ...2 (publish|make publicly available|make available to the public) ...6 (findings|list|laws|regulations|information|statistics)
s330:10 publish in advance
s331:10 (be published|be made public|published) ...4 (promptly|before|in advance)
s332:10 publish its (findings|determination|conclusions)
s333:10 make ...3 (declarations|results) (public|available)
s334:5 not-before
[334:17 1
s334:19 in order to enhance
s335:5 source
s335:13 project
s336:5 rationale
s336:16 What is published can be watched.
s337:5 examples
{338:7 2
s338:7 hits
[338:13 1
s338:15 Each Party shall «publish in advance» any such measure.
s339:7 misses
[339:15 1
s339:17 The publishers met.
s340:5 measured
{340:15 2
s340:16 hits
s340:22 50
s340:26 right
s340:33 46
{341:5 10
s341:5 id
s341:9 en.function.monitoring.records
s342:5 category
s342:15 function
s343:5 value
s343:12 monitoring
s344:5 weight
s344:13 0.5
s345:5 patterns
[346:7 1
s346:10 (register~n|inventory~|records|record-keeping)
s347:5 not-inside
[347:17 5
s347:19 state of registry
s347:40 master register
s347:59 shall register
s347:77 inventory (management|control)
s347:111 register~ (mail|letter~|item~|vessel~|office|trade mark~)
s348:5 source
s348:13 project
s349:5 rationale
s349:16 Records and registers are kept to be looked at.
s350:5 examples
{351:7 2
s351:7 hits
[351:13 1
s351:15 Each Party keeps a «register» of dams.
s352:7 misses
[352:15 1
s352:17 They record music.
s353:5 measured
{353:15 2
s353:16 hits
s353:22 50
s353:26 right
s353:33 15
{354:5 10
s354:5 id
s354:9 en.function.monitoring.keep-records
s355:5 category
s355:15 function
s356:5 value
s356:12 monitoring
s357:5 weight
s357:13 0.5
s358:5 patterns
[359:7 2
s359:10 (establish|maintain|keep|draw up|contain|contains) [and|or] [a|an|the|up-to-date|maintain|accurate]
s360:10 (inspected|inspection~|verification|measure ...3 at least once)
s361:5 unless-in-provision
[361:26 2
s361:28 (arbitral tribunal|arbitrator~|arbitration panel)
s361:81 the panel (shall|may)
s362:5 source
s362:13 project
s363:5 rationale
s363:16 The keeping that goes with a register.
s364:5 examples
{365:7 2
s365:7 hits
[366:9 3
s366:12 Each Party shall «maintain» lists.
s367:12 Masters shall «keep a» logbook and report their catches daily.
s368:12 Requests the Secretary-General to «keep the» situation under observation and to report by 30 June.
s369:7 misses
[369:15 1
s369:17 They meet.
s370:5 measured
{370:15 2
s370:16 hits
s370:22 50
s370:26 right
s370:33 7
"""####
}
