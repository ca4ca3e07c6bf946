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
[24:17 2
s24:19 court and
s24:32 strengthening the role of
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
[90:7 7
s90:10 (selection|list) of arbitrators
s91:10 administrative or arbitral (lien|judgment|judgement)
s92:10 panel of experts
s93:10 special tribunal
s94:10 international [criminal] tribunal
s95:10 (judicial|quasi-judicial) [,] arbitral or administrative
s96:10 (judicial|administrative) or arbitral (tribunal~|authority~|bodies|proceedings)
s97:5 unless
[97:13 13
s97:15 immunity from
s97:32 experts
s97:43 ^ (commends|welcomes|requests|decides|encourages|urges|calls|notes|directs|stresses|reiterates|expresses|endorses|regrets|further|also)
s97:182 (enforcement|execution) of ...3 award~
s97:224 (directs|requests|encourages) the panel
s97:267 means (a|an|the|any)
s97:291 ^ <preamble-verb>
s97:312 sanctions committee
s97:335 (arbitrator~|tribunal|panel~) means
s97:374 means a (tribunal|panel)
s97:402 criminal tribunal
s97:423 international tribunal
s97:449 recognition and enforcement of
s98:5 source
s98:13 project
s99:5 rationale
s99:16 Arbitrators and panels and what they do.
s100:5 examples
{101:7 2
s101:7 hits
[102:9 5
s102:12 «The panel» shall meet in closed session.
s103:12 Differences which diplomacy has not been able to settle shall be submitted to the Permanent Court of «Arbitration» at The Hague.
s104:12 «The panel» shall draw up its working procedures and a timetable.
s105:12 The third «arbitrator» shall be named by the head of the regional court.
s106:12 The Members undertake to submit to «arbitration» any matter likely to lead to a rupture.
s107:7 misses
[107:15 1
s107:17 A Panel of Experts is asked to brief the Council.
s108:5 measured
{108:15 2
s108:16 hits
s108:22 50
s108:26 right
s108:33 48
{109:5 10
s109:5 id
s109:9 en.function.dispute-settlement.consult
s110:5 category
s110:15 function
s111:5 value
s111:12 dispute-settlement
s112:5 patterns
[113:7 44
s113:10 consultation~ ...24 (appropriate|satisfactory|acceptable|agreed|amicable) ...2 solution~
s114:10 (request|enter into|hold) ...3 consultation~ ...14 (solution|resolve|disagreement|dispute|matter affecting|violation|failed)
s115:10 consultation~ ...12 on [the|such|these|those|any] (measures|matter|question)
s116:10 fail~ to (carry out|fulfil|fulfill|comply) ...3 obligation~ ...24 (consultation~|committee)
s117:10 <firm-duty> (enter into|offer|hold) consultation~ [within|immediately|promptly|with]
s118:10 (request|requests|requested) ...3 consultations (on|concerning|regarding|with|in|under|within|about|as)
s119:10 (solution|agreement) ...4 (reached|acceptable|satisfactory) ...20 (thirty days|30 days|within ...3 (days|months))
s120:10 seek~ a solution
s121:10 (finding|find|reach|arrive at|seeking|seek) ...4 (acceptable|satisfactory|agreed|appropriate) solution~
s122:10 (resolve~|settle~|solve~) ...4 (through|by) ...4 (consultation~|negotiation~|diplomatic)
s123:10 (solve|settle|resolve|solving|settling|resolving) ...6 (differences|difference|issues|problems|matters|questions|difficulties|complaint~) ...20 consultation~
s124:10 (commence|begin|initiate|start|open|engage in) [direct|formal|joint] consultations
s125:10 such consultations (shall|may|will|must)
s126:10 (the|a) request for consultations
s127:10 consult on any (difficulty~|problem~|question~)
s128:10 consultations ...8 (order|view) to (reach|reaching|finding|arrive|resolving|seeking)
s129:10 (breach|violation) ...14 (consultation~|complaint~)
s130:10 consulting (party|parties)
s131:10 consult [together|each other|with each other|with one another] ...20 (difficulty~|difference~|disagreement~)
s132:10 (difference|differences|disagreement) ...4 (should|may|shall) arise
s133:10 fail to (agree|reach agreement) ...14 (submitted|referred|question|matter)
s134:10 will consult ...6 at the request of
s135:10 consultations shall be confidential
s136:10 consultations ...8 matter affecting
s137:10 conclude such consultations
s138:10 consultations ...14 (concerning|on|regarding|about|in respect of) [the|such|any|those] measure~
s139:10 (the|such) consultations (shall|will|may) ...4 (be held|take place|begin|commence|start)
s140:10 consultations ...10 within ...4 (days|weeks|months)
s141:10 (parties|party) engaged in consultations
s142:10 such consultations fail
s143:10 request ...5 consultations be held
s144:10 (refer|bring|raise|lay|submit) (the|such|a|any) (matter|question|issue|case) (to|in|before|with) ...4 (committee|council|commission|conference)
s145:10 consultation~ ...24 (overcome|solve|settle|resolve|remove) ...4 difficult~
s146:10 consultation~ ...10 (at the request of|upon request of|on the request of) (either|any|a|one)
s147:10 at the request of (either|any|a|the other) ...12 consultation~
s148:10 (opportunity|opportunities) for consultation~
s149:10 consultations regarding ...4 representations
s150:10 (raise|raised|bring|brought) ...6 (joint committee|commission|council) ...8 (discussion|consultation~|solution)
s151:10 request~ (clarification|explanations) ...8 (compliance|measure)
s152:10 request~ (clarification|an explanation) from
s153:10 (question|questions|problem~|matter~) ...8 (interpretation or application|interpretation and application|interpretation or implementation|application or interpretation)
s154:10 matter (may|shall|will) be referred to
s155:10 consultations ...3 (appointed|arranged|convened)
s156:10 (appoint|arrange|convene) consultations
s157:5 unless
[157:13 11
s157:15 projected visit
s157:34 with a view to amend~
s157:59 requests the secretary-general
s157:93 extension of the treatment
s157:123 proper implementation of
s157:151 for the purpose of amend~
s157:180 amendment~
s157:194 agree to such supplementary
s157:225 modif~
s157:235 third country acceding
s157:261 starting negotiations
s158:5 not-inside
[158:17 1
s158:19 consultations with (member states|troop)
s159:5 source
s159:13 project
s160:5 rationale
s160:16 Consultations on a matter between the parties come before, or instead of, a dispute.
s161:5 examples
{162:7 2
s162:7 hits
[163:9 5
s163:12 Either Party may request «consultations on the measure».
s164:12 If any «difference should arise» between the two Governments as to the meaning of this Treaty, it shall be settled in a friendly manner.
s165:12 Should the parties «fail to agree, the question» shall be laid before the Joint Commission.
s166:12 A complaining Party may ask for a panel if «consultations have not resolved the matter within sixty days».
s167:12 If either Party considers that the other has not carried out its duties, it shall «raise the matter in the Joint Committee».
s168:7 misses
[168:15 1
s168:17 The Parties hold annual consultations.
s169:5 measured
{169:15 2
s169:16 hits
s169:22 50
s169:26 right
s169:33 45
{170:5 9
s170:5 id
s170:9 en.function.dispute-settlement.matter
s171:5 category
s171:15 function
s172:5 value
s172:12 dispute-settlement
s173:5 weight
s173:13 0.5
s174:5 patterns
[175:7 4
s175:10 (matter|case|difficulty~|question~|issue~) ...6 (referred|submitted|refer|submit|brought) ...4 (to|before) ...3 (committee|council|commission|court|tribunal|body)
s176:10 (practice|measure|matter) ...3 (objected to|complained of)
s177:10 (matter|case) being referred to
s178:10 (objection has|objects to|complaint~|doubt|doubts|grievance~)
s179:5 source
s179:13 project
s180:5 rationale
s180:16 A matter brought before a body.
s181:5 examples
{182:7 2
s182:7 hits
[182:13 1
s182:15 A «complaint» goes to the Council.
s183:7 misses
[183:15 1
s183:17 They agree.
s184:5 measured
{184:15 2
s184:16 hits
s184:22 50
s184:26 right
s184:33 38
{185:5 9
s185:5 id
s185:9 en.function.dispute-settlement.steps
s186:5 category
s186:15 function
s187:5 value
s187:12 dispute-settlement
s188:5 weight
s188:13 0.5
s189:5 patterns
[190:7 5
s190:10 (party|member|state) (concerned|objecting|requesting)
s191:10 (objecting|requesting|responding|aggrieved) (party|member|state)
s192:10 put an end to ...4 (difficulties|situation)
s193:10 (such|no) (decision|agreement) ...8 within
s194:10 (discriminate|inconsistent) ...10 (convention|agreement)
s195:5 source
s195:13 project
s196:5 rationale
s196:16 The steps of one who objects.
s197:5 examples
{198:7 2
s198:7 hits
[198:13 1
s198:15 The «Party concerned» may act.
s199:7 misses
[199:15 1
s199:17 They agree.
s200:5 measured
{200:15 2
s200:16 hits
s200:22 50
s200:26 right
s200:33 17
{201:5 11
s201:5 id
s201:9 en.function.dispute-settlement.peace
s202:5 category
s202:15 function
s203:5 value
s203:12 dispute-settlement
s204:5 scope
[204:12 2
s204:13 resolution
s204:25 operative
s205:5 patterns
[206:7 13
s206:10 (negotiations|talks|dialogue) ...24 (peaceful|political|comprehensive|lasting|just|durable|negotiated|acceptable) ...4 (settlement|solution)
s207:10 (direct|inclusive|national|political|intercommunal) (dialogue|negotiations|talks) (between|among|with)
s208:10 (peaceful|pacific) means
s209:10 (peaceful|political) resolution of
s210:10 (peaceful|negotiated|political) settlement
s211:10 peace (talks|negotiations)
s212:10 national reconciliation ...14 (urges|encourages)
s213:10 (mediation|facilitation) efforts
s214:10 search for ...4 (political|peaceful|negotiated|lasting|just) (solution|settlement)
s215:10 (expedite|advance|conclude|complete) the peace process
s216:10 resume ...4 (negotiations|talks|dialogue)
s217:10 (calls|urges|encourages|demands) ...24 (settlement|solution) [of] ...6 (conflict|crisis|problem|question)
s218:10 (resume|enter into|engage in|pursue|begin|start|intensify|intensifying|continue|continuing) ...4 (negotiations|talks|dialogue)
s219:5 not-inside
[219:17 7
s219:19 (interactive|strategic|constructive|interreligious|intercultural) dialogue
s219:97 engage in [a|an] dialogue with (the general assembly|governments|these states|the council)
s219:191 engage in the ...2 dialogue
s219:222 intensify our dialogue
s219:248 dialogue as decided at
s219:274 engage in [an|a] interactive dialogue
s219:315 continue strengthening ...2 dialogue
s220:5 unless
[220:13 22
s220:15 1540 committee
s220:33 the committee
s220:50 grave concern
s220:67 serious concern
s220:86 ^ <preamble-verb>
s220:107 this (chapter|agreement|title|protocol)
s220:149 trade
s220:157 =FTA
s220:165 =EPA
s220:172 services
s220:183 investment~
s220:198 investor~
s220:211 market~
s220:222 procurement
s220:237 =CTED
s220:246 education
s220:259 free trade
s220:273 recognition
s220:288 action plan
s220:303 schedule~
s220:316 liberali~
s220:329 countries of origin
s221:5 source
s221:13 project
s222:5 rationale
s222:16 Parties to a conflict are sent to talk.
s223:5 examples
{224:7 2
s224:7 hits
[225:9 2
s225:12 They must «resume negotiations».
s226:12 Calls upon the parties to settle their differences by «peaceful means».
s227:7 misses
[227:15 1
s227:17 The Council meets.
s228:5 measured
{228:15 2
s228:16 hits
s228:22 43
s228:26 right
s228:33 38
{229:5 11
s229:5 id
s229:9 en.function.binding-decision.binding
s230:5 category
s230:15 function
s231:5 value
s231:12 binding-decision
s232:5 patterns
[233:7 36
s233:10 (be|is|are|final and|legally) binding (on|upon|for|and)
s234:10 (shall be|is|are) (final and binding|binding)
s235:10 (award~|decision~|ruling~|verdict) ...6 (shall be|is|are) final
s236:10 (exclusive|compulsory|obligatory) (competence|jurisdiction) of ...4 (court~|tribunal~|arbitration|arbitral)
s237:10 jurisdiction of the (court|tribunal) ...6 (compulsory|obligatory|binding)
s238:10 (shall|which) bind (the|all|each|both) (member~|parties|party|states|governments)
s239:10 directly applicable in
s240:10 (implement|comply with) ...4 (final report|report|findings|recommendations) of the (panel|arbitral|tribunal)
s241:10 (res judicata|preliminary ruling~|without appeal|not be appealed|no appeal|not subject to appeal)
s242:10 (accepted|regarded|considered) as (final|binding)
s243:10 binding (decision~|effect|force|award~|arbitration)
s244:10 (committee|council|commission|conference|board|assembly) (may|shall|will|shall have the power to|has the power to|is empowered to) ...12 (take|adopt|make) [binding] decisions
s245:10 (committee|council) ...4 take any decision
s246:10 power (to take|of) [binding] decision~
s247:10 (submit|submitted|refer|referred) ...6 (permanent court|court of justice|court of international|an arbiter|arbiters|umpire)
s248:10 (decision|award) of the (arbiter|arbiters|umpire|arbitrators)
s249:10 whose decision shall be (final|binding)
s250:10 (submitted|referred|refer|submit) for decision to ...4 (tribunal|arbitrators|arbitrator|court|panel)
s251:10 (submitted|referred) ...8 (tribunal of|to a tribunal|to an arbitral|to a court)
s252:10 take decisions in the cases
s253:10 (arbitral|arbitration) award~
s254:10 award (shall|is|of the (tribunal|arbitral|panel|arbitrators))
s255:10 (submitted|referred|refer|submit|resort) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice|court of arbitration)
s256:10 (submitted|referred|refer|submit) ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s257:10 to the international court of justice
s258:10 (comply with|abide by|carry out|implement|execute) ...6 (award|ruling~|judgment~|judgement~|decision~ of the [international|security|joint|association] (arbitrators|panel|tribunal|court|council))
s259:10 (judgment~|judgement~) (shall|is|of)
s260:10 admissibility of a case
s261:10 decision shall enter into force
s262:10 accepted a decision
s263:10 panel (has determined|determines)
s264:10 (panel|tribunal) shall ...14 ((render|issue|present|deliver|make|give) [to ...8] (its|a|the) (award|ruling~|decision~))
s265:10 (panel|tribunal) shall (decide|rule)
s266:10 (decision~|ruling~|award~) of the (arbitrators|arbitration panel|panel|tribunal|arbitral tribunal|court) ...6 (be|is|are)
s267:10 (advice|award|decision|ruling|opinion) ...8 (has|have) to be accepted
s268:10 (award|decision|ruling|judgment) ...10 (final and binding|binding) (on|upon)
s269:5 not-before
[269:17 3
s269:19 not legally
s269:34 a
s269:39 not
s270:5 not-inside
[271:7 10
s271:10 amendments ...12 binding (on|upon)
s272:10 they shall be binding on those states parties which have accepted
s273:10 declared binding
s274:10 in the (judgment|judgement) of
s275:10 decisions of the panel ...4 taken
s276:10 make decisions on its own
s277:10 claim~ ...6 submitted to arbitration
s278:10 dispute [was|is] submitted to arbitration
s279:10 (before|may not|intention|intent|days|investor that|investors that|that has|that have|by which) ...8 (submit|submitted) [a|the] claim~ to arbitration
s280:10 referred to in article ...20 submitted to arbitration
s281:5 unless
[281:13 7
s281:15 ^ <recital-verb>
s281:35 immunity from
s281:52 (enforcement|execution) of ...3 award~
s281:94 enforce~ ...10 judgment~
s281:122 recogni~ ...10 judgment~
s281:150 amend~ ...6 (annexes|protocols) and the protocols
s281:203 advisory opinion~
s282:5 source
s282:14 Abbott et al. 2000, 54 Int'l Org. 401
s283:5 rationale
s283:16 Somebody decides, and the parties are bound.
s284:5 examples
{285:7 2
s285:7 hits
[286:9 11
s286:12 Its rulings «shall be binding» in all cases.
s287:12 The Parties shall be bound by the «decision of the umpire».
s288:12 The «decision of the arbitrators shall be binding upon» both Parties.
s289:12 The Council may issue directives which «shall bind the Member» States.
s290:12 The High Contracting Parties undertake to abide by the «decision of the Court in any case to which they are» parties.
s291:12 The «jurisdiction of the Court shall be compulsory» for all parties to this Protocol.
s292:12 «Decisions of the panel shall be» executed without delay.
s293:12 Member States shall «carry out the decisions of the Security Council».
s294:12 The tribunal's award has the force of «res judicata» between the parties.
s295:12 The arbitral «tribunal shall decide» by majority and its decision cannot be appealed.
s296:12 The Court shall have jurisdiction to give «preliminary rulings» on the interpretation of this Treaty.
s297:7 misses
[297:15 1
s297:17 The Council meets.
s298:5 measured
{298:15 2
s298:16 hits
s298:22 50
s298:26 right
s298:33 43
{299:5 9
s299:5 id
s299:9 en.function.binding-decision.court
s300:5 category
s300:15 function
s301:5 value
s301:12 binding-decision
s302:5 patterns
[303:7 2
s303:10 (court|tribunal|chamber) (shall|may) [,|also|not] ...8 (rule|order|direct that|apply|decide|issue (a|an|its|orders)|impose|hear|pronounce|confirm)
s304:10 (tribunal|court|panel) (decides|rules|determines|orders|finds) that
s305:5 unless
[305:13 4
s305:15 exempt
s305:25 own procedure
s305:42 its rules of procedure
s305:68 own rules of procedure
s306:5 source
s306:13 project
s307:5 rationale
s307:16 A court rules.
s308:5 examples
{309:7 2
s309:7 hits
[309:13 1
s309:15 The «Court may order» that evidence be kept.
s310:7 misses
[310:15 1
s310:17 The Tribunal shall decide on its own procedure.
s311:5 measured
{311:15 2
s311:16 hits
s311:22 50
s311:26 right
s311:33 47
{312:5 9
s312:5 id
s312:9 en.function.dispute-settlement.consult-on-request
s313:5 category
s313:15 function
s314:5 value
s314:12 dispute-settlement
s315:5 patterns
[316:7 4
s316:10 (at the request of|upon request of|on request of|upon the request of|if so requested|so requests|requested by) ...24 consultations
s317:10 consultations ...14 (at the request of|upon request|on request)
s318:10 (the|such|these|those) (measures|measure|difficulties|matter|circumstances|practice) ...20 consultations
s319:10 (appropriate|adequate|necessary|prompt|immediate|early|bilateral) consultations (shall|will|may|with|between)
s320:5 unless
[320:13 13
s320:15 projected visit
s320:34 council of ministers of
s320:61 intellectual property
s320:86 regular consultations
s320:111 proper implementation
s320:136 annual consultations
s320:160 amend~
s320:170 extension of
s320:186 secretary-general
s320:207 security council
s320:227 member states
s320:244 further practical
s320:265 amendment
s321:5 source
s321:13 project
s322:5 rationale
s322:16 Consultations asked for by one party on what the other does come before a dispute.
s323:5 examples
{324:7 2
s324:7 hits
[324:13 1
s324:15 Early talks come first; «adequate consultations may» follow.
s325:7 misses
[325:15 1
s325:17 The Parties hold regular consultations.
s326:5 measured
{326:15 2
s326:16 hits
s326:22 50
s326:26 right
s326:33 48
"""####
}
