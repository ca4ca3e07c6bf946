// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_disputes: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 1
s5:3 preamble-verb
[5:18 35
s5:19 determining
s5:32 having
s5:40 further
s5:49 with
s5:55 also
s5:61 continues to be
s5:78 stressing
s5:89 noting
s5:97 recalling
s5:108 reaffirming
s5:121 welcoming
s5:132 recognizing
s5:145 recognising
s5:158 emphasizing
s5:171 emphasising
s5:184 underlining
s5:197 commending
s5:209 convinced
s5:220 reconfirming
s5:234 reiterating
s5:247 acknowledging
s5:262 affirming
s5:273 considering
s5:286 bearing in mind
s5:303 having considered
s5:322 taking note
s5:335 taking into account
s5:356 mindful
s5:365 determined
s5:377 desiring
s5:387 desirous
s5:397 supporting
s5:409 encouraging
s5:422 expressing
s5:434 aware
s6:1 rules
[7:3 10
{7:5 12
s7:5 id
s7:9 en.function.dispute-settlement.dispute
s8:5 category
s8:15 function
s9:5 value
s9:12 dispute-settlement
s10:5 patterns
[11:7 13
s11:10 (dispute|disputes|controversy|controversies) (which|that|arising|concerning|regarding|relating|between|cannot|shall|may|as to|on|has|have|is|among|with|under)
s12:10 (settle|settles|settlement|settled|settling|resolution|resolve|resolved|resolving|solution) [of] ...4 <quarrel>
s13:10 (disputes|differences|difference|question~) ...10 (interpretation|application|implementation) ...14 (settled|consultation~|negotiation~|resolved|referred|arbitration)
s14:10 (disputes|differences) ...10 (interpretation|application|implementation)
s15:10 dispute settlement
s16:10 (any|the|a|such|every|said) (dispute|controversy)
s17:10 any (difference|disagreement) (between|which|as|concerning|that|regarding|arising)
s18:10 (amicable|amicably) ...2 (settlement|settled|settle|solution|resolve)
s19:10 parties to the dispute
s20:10 disputes (involving|to which)
s21:10 mutually (satisfactory|acceptable|agreed) (solution|resolution)
s22:10 (complaining|complained against) party
s23:10 (conciliation|mediation|good offices)
s24:5 not-before
[24:17 1
s24:19 court and
s25:5 not-inside
[25:17 3
s25:19 dispute settlement understanding in relation
s25:67 in case of dispute , the ...3 text
s25:105 in ...4 dispute ...6 text (shall be|is) authentic
s26:5 unless
[26:13 5
s26:15 (negotiations|negotiation) ...30 (fta|free trade agreement)
s26:78 ^ <preamble-verb>
s26:99 means (a|an|the|any)
s26:123 labour disputes
s26:142 industrial disputes
s27:5 not-after
[27:16 1
s27:18 (group|capacity)
s28:5 source
s28:13 project
s29:5 rationale
s29:16 How disagreements between the parties are settled.
s30:5 examples
{31:7 2
s31:7 hits
[32:9 4
s32:12 «Any dispute» is to be referred to talks.
s33:12 Calls upon the parties to «settle their differences» by peaceful means.
s34:12 A «complaining Party» may ask for a panel if consultations have not resolved the matter within sixty days.
s35:12 Before taking action the Party shall consult the other with a view to a «mutually agreed solution».
s36:7 misses
[36:15 1
s36:17 The tax is disputed.
s37:5 measured
{37:15 2
s37:16 hits
s37:22 50
s37:26 right
s37:33 45
{38:5 9
s38:5 id
s38:9 en.function.dispute-settlement.amicable
s39:5 category
s39:15 function
s40:5 value
s40:12 dispute-settlement
s41:5 patterns
[42:7 17
s42:10 (difficulty~|doubt~|disagreement~|problem~) ...8 (interpretation|application|meaning) (of|or)
s43:10 mutual agreement procedure
s44:10 consult ...10 (matter|question|issue|measure) affecting
s45:10 by lot from the (roster|list|panel)
s46:10 (the|a) mediator~ (shall|may|will|is)
s47:10 (resolve~|settle~) ...8 by [mutual] agreement
s48:10 present (his|its|her|the) case to the competent authority
s49:10 sympathetic consideration
s50:10 (nullified|nullification) ...2 (impair~)
s51:10 satisfactory (adjustment|settlement)
s52:10 (investor|claimant|national|company) ...8 submit ...4 (claim|dispute|matter)
s53:10 submit [the|a|its|such] claim to
s54:10 (costs|expenses|fees) of the (tribunal|arbitration|arbitrators|panel|arbitral tribunal|conciliator~)
s55:10 (return to|back to) the negotiating table
s56:10 commission~ of enquiry
s57:10 (friendly|diplomatic) (manner|negotiation~|channels) ...12 (settled|settle|solved|resolve~|adjusted)
s58:10 (settled|settle|solved|resolve~|adjusted) ...6 (friendly manner|friendly way|diplomatic channels|diplomatic channel|diplomatic means)
s59:5 unless
[59:13 5
s59:15 economies of
s59:31 competition law~
s59:51 cooperate with the
s59:73 administrative assistance
s59:102 anti-competitive
s60:5 source
s60:13 project
s61:5 rationale
s61:16 Older and tax treaties settle differences in a friendly way, by representations or by the authorities of both sides.
s62:5 examples
{63:7 2
s63:7 hits
[64:9 10
s64:12 The authorities shall remove «doubts as to the interpretation of» the Convention together.
s65:12 If any difference should arise between the two Governments as to the meaning of this Treaty, it shall be «settled in a friendly manner».
s66:12 The «Commission of Enquiry» shall elucidate the facts by an impartial investigation.
s67:12 Where a person considers that he is taxed not in accordance with this Convention, he may «present his case to the competent authority».
s68:12 If another Member should make representations, the Members shall consult with a view to a «satisfactory adjustment» of the matter.
s69:12 The «investor may submit the claim» to ICSID.
s70:12 The parties shall bear the «costs of the tribunal» in equal shares.
s71:12 Urges the two sides to «return to the negotiating table» without preconditions.
s72:12 «The mediator shall» submit proposals to the parties.
s73:12 Differences concerning the execution of this Convention shall be «adjusted through the diplomatic channel».
s74:7 misses
[74:15 1
s74:17 The Parties doubt the value of the survey.
s75:5 measured
{75:15 2
s75:16 hits
s75:22 50
s75:26 right
s75:33 44
{76:5 11
s76:5 id
s76:9 en.function.dispute-settlement.panel
s77:5 category
s77:15 function
s78:5 value
s78:12 dispute-settlement
s79:5 patterns
[80:7 8
s80:10 (arbitration|arbitral|arbitrator~|arbiter~|umpire~)
s81:10 (panel|panels|panellist~|panelist~) (shall|may|report|established|proceeding~|has|of arbitrators|is|will|also|request~|must|procedure~)
s82:10 (the|each) panel
s83:10 (establishment|composition|request|report) of [a|the] [arbitral|arbitration] (panel|tribunal)
s84:10 tribunal [shall|may] [determine|establish] its [own] procedure
s85:10 (the|a|arbitral) tribunal (shall|may|must|is)
s86:10 requested to decide
s87:10 claimant~ ...6 respondent
s88:5 not-after
[88:16 1
s88:18 of (experts|eminent|inquiry|the wise)
s89:5 not-inside
[90:7 5
s90:10 (selection|list) of arbitrators
s91:10 administrative or arbitral (lien|judgment|judgement)
s92:10 panel of experts
s93:10 special tribunal
s94:10 international [criminal] tribunal
s95:5 unless
[95:13 13
s95:15 immunity from
s95:32 experts
s95:43 ^ (commends|welcomes|requests|decides|encourages|urges|calls|notes|directs|stresses|reiterates|expresses|endorses|regrets|further|also)
s95:182 (enforcement|execution) of ...3 award~
s95:224 (directs|requests|encourages) the panel
s95:267 means (a|an|the|any)
s95:291 ^ <preamble-verb>
s95:312 sanctions committee
s95:335 (arbitrator~|tribunal|panel~) means
s95:374 means a (tribunal|panel)
s95:402 criminal tribunal
s95:423 international tribunal
s95:449 recognition and enforcement of
s96:5 source
s96:13 project
s97:5 rationale
s97:16 Arbitrators and panels and what they do.
s98:5 examples
{99:7 2
s99:7 hits
[100:9 5
s100:12 «The panel» shall meet in closed session.
s101:12 Differences which diplomacy has not been able to settle shall be submitted to the Permanent Court of «Arbitration» at The Hague.
s102:12 «The panel» shall draw up its working procedures and a timetable.
s103:12 The third «arbitrator» shall be named by the head of the regional court.
s104:12 The Members undertake to submit to «arbitration» any matter likely to lead to a rupture.
s105:7 misses
[105:15 1
s105:17 A Panel of Experts is asked to brief the Council.
s106:5 measured
{106:15 2
s106:16 hits
s106:22 50
s106:26 right
s106:33 48
{107:5 10
s107:5 id
s107:9 en.function.dispute-settlement.consult
s108:5 category
s108:15 function
s109:5 value
s109:12 dispute-settlement
s110:5 patterns
[111:7 44
s111:10 consultation~ ...24 (appropriate|satisfactory|acceptable|agreed|amicable) ...2 solution~
s112:10 (request|enter into|hold) ...3 consultation~ ...14 (solution|resolve|disagreement|dispute|matter affecting|violation|failed)
s113:10 consultation~ ...12 on [the|such|these|those|any] (measures|matter|question)
s114:10 fail~ to (carry out|fulfil|fulfill|comply) ...3 obligation~ ...24 (consultation~|committee)
s115:10 <firm-duty> (enter into|offer|hold) consultation~ [within|immediately|promptly|with]
s116:10 (request|requests|requested) ...3 consultations (on|concerning|regarding|with|in|under|within|about|as)
s117:10 (solution|agreement) ...4 (reached|acceptable|satisfactory) ...20 (thirty days|30 days|within ...3 (days|months))
s118:10 seek~ a solution
s119:10 (finding|find|reach|arrive at|seeking|seek) ...4 (acceptable|satisfactory|agreed|appropriate) solution~
s120:10 (resolve~|settle~|solve~) ...4 (through|by) ...4 (consultation~|negotiation~|diplomatic)
s121:10 (solve|settle|resolve|solving|settling|resolving) ...6 (differences|difference|issues|problems|matters|questions|difficulties|complaint~) ...20 consultation~
s122:10 (commence|begin|initiate|start|open|engage in) [direct|formal|joint] consultations
s123:10 such consultations (shall|may|will|must)
s124:10 (the|a) request for consultations
s125:10 consult on any (difficulty~|problem~|question~)
s126:10 consultations ...8 (order|view) to (reach|reaching|finding|arrive|resolving|seeking)
s127:10 (breach|violation) ...14 (consultation~|complaint~)
s128:10 consulting (party|parties)
s129:10 consult [together|each other|with each other|with one another] ...20 (difficulty~|difference~|disagreement~)
s130:10 (difference|differences|disagreement) ...4 (should|may|shall) arise
s131:10 fail to (agree|reach agreement) ...14 (submitted|referred|question|matter)
s132:10 will consult ...6 at the request of
s133:10 consultations shall be confidential
s134:10 consultations ...8 matter affecting
s135:10 conclude such consultations
s136:10 consultations ...14 (concerning|on|regarding|about|in respect of) [the|such|any|those] measure~
s137:10 (the|such) consultations (shall|will|may) ...4 (be held|take place|begin|commence|start)
s138:10 consultations ...10 within ...4 (days|weeks|months)
s139:10 (parties|party) engaged in consultations
s140:10 such consultations fail
s141:10 request ...5 consultations be held
s142:10 (refer|bring|raise|lay|submit) (the|such|a|any) (matter|question|issue|case) (to|in|before|with) ...4 (committee|council|commission|conference)
s143:10 consultation~ ...24 (overcome|solve|settle|resolve|remove) ...4 difficult~
s144:10 consultation~ ...10 (at the request of|upon request of|on the request of) (either|any|a|one)
s145:10 at the request of (either|any|a|the other) ...12 consultation~
s146:10 (opportunity|opportunities) for consultation~
s147:10 consultations regarding ...4 representations
s148:10 (raise|raised|bring|brought) ...6 (joint committee|commission|council) ...8 (discussion|consultation~|solution)
s149:10 request~ (clarification|explanations) ...8 (compliance|measure)
s150:10 request~ (clarification|an explanation) from
s151:10 (question|questions|problem~|matter~) ...8 (interpretation or application|interpretation and application|interpretation or implementation|application or interpretation)
s152:10 matter (may|shall|will) be referred to
s153:10 consultations ...3 (appointed|arranged|convened)
s154:10 (appoint|arrange|convene) consultations
s155:5 unless
[155:13 11
s155:15 projected visit
s155:34 with a view to amend~
s155:59 requests the secretary-general
s155:93 extension of the treatment
s155:123 proper implementation of
s155:151 for the purpose of amend~
s155:180 amendment~
s155:194 agree to such supplementary
s155:225 modif~
s155:235 third country acceding
s155:261 starting negotiations
s156:5 not-inside
[156:17 1
s156:19 consultations with (member states|troop)
s157:5 source
s157:13 project
s158:5 rationale
s158:16 Consultations on a matter between the parties come before, or instead of, a dispute.
s159:5 examples
{160:7 2
s160:7 hits
[161:9 5
s161:12 Either Party may request «consultations on the measure».
s162:12 If any «difference should arise» between the two Governments as to the meaning of this Treaty, it shall be settled in a friendly manner.
s163:12 Should the parties «fail to agree, the question» shall be laid before the Joint Commission.
s164:12 A complaining Party may ask for a panel if «consultations have not resolved the matter within sixty days».
s165:12 If either Party considers that the other has not carried out its duties, it shall «raise the matter in the Joint Committee».
s166:7 misses
[166:15 1
s166:17 The Parties hold annual consultations.
s167:5 measured
{167:15 2
s167:16 hits
s167:22 50
s167:26 right
s167:33 45
{168:5 9
s168:5 id
s168:9 en.function.dispute-settlement.matter
s169:5 category
s169:15 function
s170:5 value
s170:12 dispute-settlement
s171:5 weight
s171:13 0.5
s172:5 patterns
[173:7 4
s173:10 (matter|case|difficulty~|question~|issue~) ...6 (referred|submitted|refer|submit|brought) ...4 (to|before) ...3 (committee|council|commission|court|tribunal|body)
s174:10 (practice|measure|matter) ...3 (objected to|complained of)
s175:10 (matter|case) being referred to
s176:10 (objection has|objects to|complaint~|doubt|doubts|grievance~)
s177:5 source
s177:13 project
s178:5 rationale
s178:16 A matter brought before a body.
s179:5 examples
{180:7 2
s180:7 hits
[180:13 1
s180:15 A «complaint» goes to the Council.
s181:7 misses
[181:15 1
s181:17 They agree.
s182:5 measured
{182:15 2
s182:16 hits
s182:22 50
s182:26 right
s182:33 38
{183:5 9
s183:5 id
s183:9 en.function.dispute-settlement.steps
s184:5 category
s184:15 function
s185:5 value
s185:12 dispute-settlement
s186:5 weight
s186:13 0.5
s187:5 patterns
[188:7 5
s188:10 (party|member|state) (concerned|objecting|requesting)
s189:10 (objecting|requesting|responding|aggrieved) (party|member|state)
s190:10 put an end to ...4 (difficulties|situation)
s191:10 (such|no) (decision|agreement) ...8 within
s192:10 (discriminate|inconsistent) ...10 (convention|agreement)
s193:5 source
s193:13 project
s194:5 rationale
s194:16 The steps of one who objects.
s195:5 examples
{196:7 2
s196:7 hits
[196:13 1
s196:15 The «Party concerned» may act.
s197:7 misses
[197:15 1
s197:17 They agree.
s198:5 measured
{198:15 2
s198:16 hits
s198:22 50
s198:26 right
s198:33 17
{199:5 11
s199:5 id
s199:9 en.function.dispute-settlement.peace
s200:5 category
s200:15 function
s201:5 value
s201:12 dispute-settlement
s202:5 scope
[202:12 2
s202:13 resolution
s202:25 operative
s203:5 patterns
[204:7 13
s204:10 (negotiations|talks|dialogue) ...24 (peaceful|political|comprehensive|lasting|just|durable|negotiated|acceptable) ...4 (settlement|solution)
s205:10 (direct|inclusive|national|political|intercommunal) (dialogue|negotiations|talks) (between|among|with)
s206:10 (peaceful|pacific) means
s207:10 (peaceful|political) resolution of
s208:10 (peaceful|negotiated|political) settlement
s209:10 peace (talks|negotiations)
s210:10 national reconciliation ...14 (urges|encourages)
s211:10 (mediation|facilitation) efforts
s212:10 search for ...4 (political|peaceful|negotiated|lasting|just) (solution|settlement)
s213:10 (expedite|advance|conclude|complete) the peace process
s214:10 resume ...4 (negotiations|talks|dialogue)
s215:10 (calls|urges|encourages|demands) ...24 (settlement|solution) [of] ...6 (conflict|crisis|problem|question)
s216:10 (resume|enter into|engage in|pursue|begin|start|intensify|intensifying|continue|continuing) ...4 (negotiations|talks|dialogue)
s217:5 not-inside
[217:17 7
s217:19 (interactive|strategic|constructive|interreligious|intercultural) dialogue
s217:97 engage in [a|an] dialogue with (the general assembly|governments|these states|the council)
s217:191 engage in the ...2 dialogue
s217:222 intensify our dialogue
s217:248 dialogue as decided at
s217:274 engage in [an|a] interactive dialogue
s217:315 continue strengthening ...2 dialogue
s218:5 unless
[218:13 22
s218:15 1540 committee
s218:33 the committee
s218:50 grave concern
s218:67 serious concern
s218:86 ^ <preamble-verb>
s218:107 this (chapter|agreement|title|protocol)
s218:149 trade
s218:157 =FTA
s218:165 =EPA
s218:172 services
s218:183 investment~
s218:198 investor~
s218:211 market~
s218:222 procurement
s218:237 =CTED
s218:246 education
s218:259 free trade
s218:273 recognition
s218:288 action plan
s218:303 schedule~
s218:316 liberali~
s218:329 countries of origin
s219:5 source
s219:13 project
s220:5 rationale
s220:16 Parties to a conflict are sent to talk.
s221:5 examples
{222:7 2
s222:7 hits
[223:9 2
s223:12 They must «resume negotiations».
s224:12 Calls upon the parties to settle their differences by «peaceful means».
s225:7 misses
[225:15 1
s225:17 The Council meets.
s226:5 measured
{226:15 2
s226:16 hits
s226:22 43
s226:26 right
s226:33 38
{227:5 11
s227:5 id
s227:9 en.function.binding-decision.binding
s228:5 category
s228:15 function
s229:5 value
s229:12 binding-decision
s230:5 patterns
[231:7 35
s231:10 (be|is|are|final and|legally) binding (on|upon|for|and)
s232:10 (shall be|is|are) (final and binding|binding)
s233:10 (award~|decision~|ruling~|verdict) ...6 (shall be|is|are) final
s234:10 (exclusive|compulsory|obligatory) (competence|jurisdiction) of ...4 (court~|tribunal~|arbitration|arbitral)
s235:10 jurisdiction of the (court|tribunal) ...6 (compulsory|obligatory|binding)
s236:10 (shall|which) bind (the|all|each|both) (member~|parties|party|states|governments)
s237:10 directly applicable in
s238:10 (implement|comply with) ...4 (final report|report|findings|recommendations) of the (panel|arbitral|tribunal)
s239:10 (res judicata|preliminary ruling~|without appeal|not be appealed|no appeal|not subject to appeal)
s240:10 (accepted|regarded|considered) as (final|binding)
s241:10 binding (decision~|effect|force|award~|arbitration)
s242:10 (committee|council|commission|conference|board|assembly) (may|shall|will|shall have the power to|has the power to|is empowered to) ...12 (take|adopt|make) [binding] decisions
s243:10 (committee|council) ...4 take any decision
s244:10 power (to take|of) [binding] decision~
s245:10 (submit|submitted|refer|referred) ...6 (permanent court|court of justice|court of international|an arbiter|arbiters|umpire)
s246:10 (decision|award) of the (arbiter|arbiters|umpire|arbitrators)
s247:10 whose decision shall be (final|binding)
s248:10 (submitted|referred|refer|submit) for decision to ...4 (tribunal|arbitrators|arbitrator|court|panel)
s249:10 (submitted|referred) ...8 (tribunal of|to a tribunal|to an arbitral|to a court)
s250:10 take decisions in the cases
s251:10 (arbitral|arbitration) award~
s252:10 award (shall|is|of the (tribunal|arbitral|panel|arbitrators))
s253:10 (submitted|referred|refer|submit|resort) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice|court of arbitration)
s254:10 (submitted|referred|refer|submit) ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s255:10 to the international court of justice
s256:10 (comply with|abide by|carry out|implement|execute) ...6 (award|ruling~|judgment~|judgement~|decision~ of the [international|security|joint|association] (arbitrators|panel|tribunal|court|council))
s257:10 (judgment~|judgement~) (shall|is|of)
s258:10 admissibility of a case
s259:10 decision shall enter into force
s260:10 accepted a decision
s261:10 panel (has determined|determines)
s262:10 (panel|tribunal) shall ...14 ((render|issue|present|deliver|make|give) [to ...8] (its|a|the) (award|ruling~|decision~))
s263:10 (panel|tribunal) shall (decide|rule)
s264:10 (decision~|ruling~|award~) of the (arbitrators|arbitration panel|panel|tribunal|arbitral tribunal|court) ...6 (be|is|are)
s265:10 decisions ...12 ((be|are) taken by consensus)
s266:5 not-before
[266:17 3
s266:19 not legally
s266:34 a
s266:39 not
s267:5 not-inside
[267:17 3
s267:19 amendments ...12 binding (on|upon)
s267:57 they shall be binding on those states parties which have accepted
s267:126 declared binding
s268:5 unless
[268:13 6
s268:15 ^ <recital-verb>
s268:35 immunity from
s268:52 (enforcement|execution) of ...3 award~
s268:94 enforce~ ...10 judgment~
s268:122 recogni~ ...10 judgment~
s268:150 amend~ ...6 (annexes|protocols) and the protocols
s269:5 source
s269:14 Abbott et al. 2000, 54 Int'l Org. 401
s270:5 rationale
s270:16 Somebody decides, and the parties are bound.
s271:5 examples
{272:7 2
s272:7 hits
[273:9 11
s273:12 Its rulings «shall be binding» in all cases.
s274:12 The Parties shall be bound by the «decision of the umpire».
s275:12 The «decision of the arbitrators shall be» binding upon both Parties.
s276:12 The Council may issue directives which «shall bind the Member» States.
s277:12 The High Contracting Parties undertake to abide by the «decision of the Court in any case to which they are» parties.
s278:12 The «jurisdiction of the Court shall be compulsory» for all parties to this Protocol.
s279:12 «Decisions of the panel shall be» executed without delay.
s280:12 Member States shall «carry out the decisions of the Security Council».
s281:12 The tribunal's award has the force of «res judicata» between the parties.
s282:12 The arbitral «tribunal shall decide» by majority and its decision cannot be appealed.
s283:12 The Court shall have jurisdiction to give «preliminary rulings» on the interpretation of this Treaty.
s284:7 misses
[284:15 1
s284:17 The Council meets.
s285:5 measured
{285:15 2
s285:16 hits
s285:22 50
s285:26 right
s285:33 46
{286:5 9
s286:5 id
s286:9 en.function.binding-decision.court
s287:5 category
s287:15 function
s288:5 value
s288:12 binding-decision
s289:5 patterns
[290:7 2
s290:10 (court|tribunal|chamber) (shall|may) [,|also|not] ...8 (rule|order|direct that|apply|decide|issue (a|an|its|orders)|impose|hear|pronounce|confirm)
s291:10 (tribunal|court|panel) (decides|rules|determines|orders|finds) that
s292:5 unless
[292:13 4
s292:15 exempt
s292:25 own procedure
s292:42 its rules of procedure
s292:68 own rules of procedure
s293:5 source
s293:13 project
s294:5 rationale
s294:16 A court rules.
s295:5 examples
{296:7 2
s296:7 hits
[296:13 1
s296:15 The «Court may order» that evidence be kept.
s297:7 misses
[297:15 1
s297:17 The Tribunal shall decide on its own procedure.
s298:5 measured
{298:15 2
s298:16 hits
s298:22 50
s298:26 right
s298:33 47
{299:5 9
s299:5 id
s299:9 en.function.dispute-settlement.consult-on-request
s300:5 category
s300:15 function
s301:5 value
s301:12 dispute-settlement
s302:5 patterns
[303:7 4
s303:10 (at the request of|upon request of|on request of|upon the request of|if so requested|so requests|requested by) ...24 consultations
s304:10 consultations ...14 (at the request of|upon request|on request)
s305:10 (the|such|these|those) (measures|measure|difficulties|matter|circumstances|practice) ...20 consultations
s306:10 (appropriate|adequate|necessary|prompt|immediate|early|bilateral) consultations (shall|will|may|with|between)
s307:5 unless
[307:13 13
s307:15 projected visit
s307:34 council of ministers of
s307:61 intellectual property
s307:86 regular consultations
s307:111 proper implementation
s307:136 annual consultations
s307:160 amend~
s307:170 extension of
s307:186 secretary-general
s307:207 security council
s307:227 member states
s307:244 further practical
s307:265 amendment
s308:5 source
s308:13 project
s309:5 rationale
s309:16 Consultations asked for by one party on what the other does come before a dispute.
s310:5 examples
{311:7 2
s311:7 hits
[311:13 1
s311:15 Early talks come first; «adequate consultations may» follow.
s312:7 misses
[312:15 1
s312:17 The Parties hold regular consultations.
s313:5 measured
{313:15 2
s313:16 hits
s313:22 50
s313:26 right
s313:33 48
"""####
}
