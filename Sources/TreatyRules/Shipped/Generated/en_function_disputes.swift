// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_disputes: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 9
{5:5 11
s5:5 id
s5:9 en.function.dispute-settlement.dispute
s6:5 category
s6:15 function
s7:5 value
s7:12 dispute-settlement
s8:5 patterns
[9:7 16
s9:10 (dispute|disputes|controversy|controversies) (which|that|arising|concerning|regarding|relating|between|cannot|shall|may|as to|on|has|have|is|among|with|under)
s10:10 (settle|settles|settlement|settled|settling|resolution|resolve|resolved|resolving|solution) [of] ...4 <quarrel>
s11:10 (disputes|differences|difference|question~) ...10 (interpretation|application|implementation) ...14 (settled|consultation~|negotiation~|resolved|referred|arbitration)
s12:10 (disputes|differences) ...10 (interpretation|application|implementation)
s13:10 dispute settlement
s14:10 (any|the|a|such|every|said) (dispute|controversy)
s15:10 any (difference|disagreement) (between|which|as|concerning|that|regarding|arising)
s16:10 (amicable|amicably) ...2 (settlement|settled|settle|solution|resolve)
s17:10 parties to the dispute
s18:10 in disputes
s19:10 disputes involving
s20:10 constructive negotiations
s21:10 mutually (satisfactory|acceptable|agreed) (solution|resolution)
s22:10 (complaining|complained against) party
s23:10 (peaceful|negotiated|political) settlement
s24:10 (conciliation|mediation|mediator|good offices)
s25:5 not-before
[25:17 1
s25:19 court and
s26:5 not-inside
[26:17 3
s26:19 dispute settlement understanding in relation
s26:67 in case of dispute , the ...3 text
s26:105 in ...4 dispute ...6 text (shall be|is) authentic
s27:5 unless
[27:13 3
s27:15 (negotiations|negotiation) ...30 (fta|free trade agreement)
s27:78 labour disputes
s27:97 industrial disputes
s28:5 source
s28:13 project
s29:5 rationale
s29:16 How disagreements between the parties are settled.
s30:5 examples
{31:7 2
s31:7 hits
[31:13 1
s31:15 «Any dispute» is to be referred to talks.
s32:7 misses
[32:15 1
s32:17 The tax is disputed.
s33:5 measured
{33:15 2
s33:16 hits
s33:22 10
s33:26 right
s33:33 9
{34:5 11
s34:5 id
s34:9 en.function.dispute-settlement.panel
s35:5 category
s35:15 function
s36:5 value
s36:12 dispute-settlement
s37:5 patterns
[38:7 8
s38:10 (arbitration|arbitral|arbitrator~|arbiter~|umpire~)
s39:10 (panel|panels|panellist~|panelist~) (shall|may|report|established|proceeding~|has|of arbitrators|is|will|also|request~|must|procedure~)
s40:10 (the|each) panel
s41:10 (establishment|composition|request|report) of [a|the] [arbitral|arbitration] (panel|tribunal)
s42:10 tribunal [shall|may] [determine|establish] its [own] procedure
s43:10 (the|a|arbitral) tribunal (shall|may|must|is)
s44:10 requested to decide
s45:10 claimant~ ...6 respondent
s46:5 not-after
[46:16 1
s46:18 of (experts|eminent|inquiry|the wise)
s47:5 not-inside
[48:7 4
s48:10 (selection|list) of arbitrators
s49:10 panel of experts
s50:10 special tribunal
s51:10 international [criminal] tribunal
s52:5 unless
[52:13 7
s52:15 (directs|requests|encourages) the panel
s52:58 sanctions committee
s52:81 (arbitrator~|tribunal|panel~) means
s52:120 means a (tribunal|panel)
s52:148 criminal tribunal
s52:169 international tribunal
s52:195 recognition and enforcement of
s53:5 source
s53:13 project
s54:5 rationale
s54:16 Arbitrators and panels and what they do.
s55:5 examples
{56:7 2
s56:7 hits
[56:13 1
s56:15 «The panel» shall meet in closed session.
s57:7 misses
[57:15 1
s57:17 A Panel of Experts is asked to brief the Council.
s58:5 measured
{58:15 2
s58:16 hits
s58:22 10
s58:26 right
s58:33 9
{59:5 10
s59:5 id
s59:9 en.function.dispute-settlement.consult
s60:5 category
s60:15 function
s61:5 value
s61:12 dispute-settlement
s62:5 patterns
[63:7 40
s63:10 consultation~ ...24 (appropriate|satisfactory|acceptable|agreed|amicable) ...2 solution~
s64:10 (request|enter into|hold) ...3 consultation~ ...14 (solution|resolve|disagreement|dispute|matter affecting|violation|failed)
s65:10 consultation~ ...12 on [the|such|these|those|any] (measures|matter|question)
s66:10 fail~ to (carry out|fulfil|fulfill|comply) ...3 obligation~ ...24 (consultation~|committee)
s67:10 <firm-duty> (enter into|offer|hold) consultations [within|immediately|promptly|with]
s68:10 (request|requests|requested) consultations
s69:10 (solution|agreement) ...4 (reached|acceptable|satisfactory) ...20 (thirty days|30 days|within ...3 (days|months))
s70:10 seek~ a solution
s71:10 (finding|find|reach|arrive at|seeking|seek) ...4 (acceptable|satisfactory|agreed|appropriate) solution~
s72:10 (solve|settle|resolve|solving|settling|resolving) ...6 (differences|difference|issues|problems|matters|questions|difficulties|complaint~) ...20 consultation~
s73:10 (commence|begin|initiate|start|open|engage in) [direct|formal|joint] consultations
s74:10 such consultations (shall|may|will|must)
s75:10 (the|a) request for consultations
s76:10 consult on any (difficulty~|problem~|question~)
s77:10 consultations ...8 (order|view) to (reach|reaching|finding|arrive|resolving|seeking)
s78:10 (breach|violation) ...14 (consultation~|complaint~)
s79:10 consulting (party|parties)
s80:10 seek resolution
s81:10 consult [together|each other|with each other|with one another] ...20 (difficulty~|difference~|disagreement~)
s82:10 (difference|differences|disagreement) ...4 (should|may|shall) arise
s83:10 fail to (agree|reach agreement) ...14 (submitted|referred|question|matter)
s84:10 will consult ...6 at the request of
s85:10 consultations shall be confidential
s86:10 consultations ...8 matter affecting
s87:10 conclude such consultations
s88:10 (parties|party) engaged in consultations
s89:10 such consultations fail
s90:10 request ...5 consultations be held
s91:10 refer the matter to ...4 (committee|council|commission)
s92:10 consultation~ ...24 (overcome|solve|settle|resolve|remove) ...4 difficult~
s93:10 consultation~ ...10 (at the request of|upon request of|on the request of) (either|any|a|one)
s94:10 at the request of (either|any|a|the other) ...12 consultation~
s95:10 opportunity for consultations
s96:10 consultations regarding ...4 representations
s97:10 (raise|raised|bring|brought) ...6 (joint committee|commission|council) ...8 (discussion|consultation~|solution)
s98:10 request~ (clarification|explanations) ...8 (compliance|measure)
s99:10 doubts about the compliance
s100:10 (question|questions|problem~|matter~) ...8 (interpretation or application|interpretation and application|interpretation or implementation|application or interpretation)
s101:10 matter (may|shall|will) be referred to
s102:10 (shall|may|must) appoint consultations
s103:5 unless
[103:13 9
s103:15 projected visit
s103:34 with a view to amend~
s103:59 requests the secretary-general
s103:93 extension of the treatment
s103:123 proper implementation of
s103:151 for the purpose of amend~
s103:180 amendment~
s103:194 agree to such supplementary
s103:225 modif~
s104:5 not-inside
[104:17 1
s104:19 consultations with (member states|troop)
s105:5 source
s105:13 project
s106:5 rationale
s106:16 Consultations on a matter between the parties come before, or instead of, a dispute.
s107:5 examples
{108:7 2
s108:7 hits
[108:13 1
s108:15 Either Party may «request consultations» on the measure.
s109:7 misses
[109:15 1
s109:17 The Parties hold annual consultations.
s110:5 measured
{110:15 2
s110:16 hits
s110:22 10
s110:26 right
s110:33 9
{111:5 9
s111:5 id
s111:9 en.function.dispute-settlement.matter
s112:5 category
s112:15 function
s113:5 value
s113:12 dispute-settlement
s114:5 weight
s114:13 0.5
s115:5 patterns
[116:7 2
s116:10 (matter|case|difficulty~|question~|issue~) ...6 (referred|submitted|refer|submit|brought) ...4 (to|before) ...3 (committee|council|commission|court|tribunal|body)
s117:10 (objection has|objects to|complaint~|doubt|doubts|grievance~)
s118:5 source
s118:13 project
s119:5 rationale
s119:16 A matter brought before a body.
s120:5 examples
{121:7 2
s121:7 hits
[121:13 1
s121:15 A «complaint» goes to the Council.
s122:7 misses
[122:15 1
s122:17 They agree.
s123:5 measured
{123:15 2
s123:16 hits
s123:22 10
s123:26 right
s123:33 8
{124:5 9
s124:5 id
s124:9 en.function.dispute-settlement.steps
s125:5 category
s125:15 function
s126:5 value
s126:12 dispute-settlement
s127:5 weight
s127:13 0.5
s128:5 patterns
[129:7 5
s129:10 (party|member|state) (concerned|objecting|requesting)
s130:10 (objecting|requesting|responding|aggrieved) (party|member|state)
s131:10 put an end to ...4 (difficulties|situation)
s132:10 (such|no) (decision|agreement) ...8 within
s133:10 (discriminate|inconsistent) ...10 (convention|agreement)
s134:5 source
s134:13 project
s135:5 rationale
s135:16 The steps of one who objects.
s136:5 examples
{137:7 2
s137:7 hits
[137:13 1
s137:15 The «Party concerned» may act.
s138:7 misses
[138:15 1
s138:17 They agree.
s139:5 measured
{139:15 2
s139:16 hits
s139:22 10
s139:26 right
s139:33 5
{140:5 10
s140:5 id
s140:9 en.function.dispute-settlement.peace
s141:5 category
s141:15 function
s142:5 value
s142:12 dispute-settlement
s143:5 scope
[143:12 1
s143:13 resolution
s144:5 patterns
[145:7 11
s145:10 (negotiations|talks|dialogue) ...24 (peaceful|political|comprehensive|lasting|just|durable|negotiated|acceptable) ...4 (settlement|solution)
s146:10 (direct|inclusive|national|political|intercommunal) (dialogue|negotiations|talks) (between|among|with)
s147:10 (peaceful|pacific) means
s148:10 (peaceful|political) resolution of
s149:10 peace (talks|negotiations)
s150:10 national reconciliation ...14 (urges|encourages)
s151:10 (mediation|facilitation) efforts
s152:10 (expedite|advance|conclude|complete) the peace process
s153:10 resume ...4 (negotiations|talks|dialogue)
s154:10 (calls|urges|encourages|demands) ...24 (settlement|solution) [of] ...6 (conflict|crisis|problem|question)
s155:10 (urges|calls upon|calls on|demands|encourages) ...16 (resume|enter into|engage in|pursue) ...4 (negotiations|talks|dialogue)
s156:5 unless
[156:13 2
s156:15 1540 committee
s156:33 the committee
s157:5 source
s157:13 project
s158:5 rationale
s158:16 Parties to a conflict are sent to talk.
s159:5 examples
{160:7 2
s160:7 hits
[160:13 1
s160:15 They must «resume negotiations».
s161:7 misses
[161:15 1
s161:17 The Council meets.
s162:5 measured
{162:15 2
s162:16 hits
s162:22 10
s162:26 right
s162:33 8
{163:5 11
s163:5 id
s163:9 en.function.binding-decision.binding
s164:5 category
s164:15 function
s165:5 value
s165:12 binding-decision
s166:5 patterns
[167:7 27
s167:10 (be|is|are|final and|legally) binding (on|upon|for|and)
s168:10 (shall be|is|are) (final and binding|binding|final)
s169:10 binding (decision~|effect|force|award~|arbitration)
s170:10 (committee|council|commission|conference|board|assembly) (may|shall|will|shall have the power to|has the power to|is empowered to) ...12 (take|adopt|make) [binding] decisions
s171:10 (committee|council) ...4 take any decision
s172:10 power (to take|of) [binding] decision~
s173:10 (submit|submitted|refer|referred) ...6 (permanent court|court of justice|court of international|an arbiter|arbiters|umpire)
s174:10 (decision|award) of the (arbiter|arbiters|umpire|arbitrators)
s175:10 whose decision shall be (final|binding)
s176:10 (submitted|referred|refer|submit) for decision to ...4 (tribunal|arbitrators|arbitrator|court|panel)
s177:10 (submitted|referred) ...8 (tribunal of|to a tribunal|to an arbitral|to a court)
s178:10 take decisions in the cases
s179:10 (arbitral|arbitration) award~
s180:10 award (shall|is|of the (tribunal|arbitral|panel|arbitrators))
s181:10 (submitted|referred|refer|submit|resort) ...16 (to arbitration|to the international court of justice|arbitral tribunal|to the court of justice|court of arbitration)
s182:10 (submitted|referred|refer|submit) ...12 (arbitral tribunal|arbitration tribunal|arbitrators) ...6 (decision|award)
s183:10 to the international court of justice
s184:10 (comply with|abide by|carry out|implement|execute) ...6 (award|ruling~|judgment~|judgement~|decision~ of the [international] (arbitrators|panel|tribunal|court|council))
s185:10 (judgment~|judgement~) (shall|is|of)
s186:10 admissibility of a case
s187:10 decision shall enter into force
s188:10 accepted a decision
s189:10 panel (has determined|determines)
s190:10 (panel|tribunal) shall ...14 ((render|issue|present|deliver|make|give) [to ...8] (its|a|the) (award|ruling~|decision~|final report))
s191:10 (panel|tribunal) shall (decide|rule)
s192:10 (decision~|ruling~|award~) of the (arbitrators|arbitration panel|panel|tribunal|arbitral tribunal|court) ...6 (be|is|are)
s193:10 decisions ...12 ((be|are) taken by consensus)
s194:5 not-before
[194:17 3
s194:19 not legally
s194:34 a
s194:39 not
s195:5 not-inside
[195:17 3
s195:19 amendments ...12 binding (on|upon)
s195:57 they shall be binding on those states parties which have accepted
s195:126 declared binding
s196:5 unless
[196:13 3
s196:15 enforce~ ...10 judgment~
s196:43 recogni~ ...10 judgment~
s196:71 amend~ ...6 (annexes|protocols) and the protocols
s197:5 source
s197:14 Abbott et al. 2000, 54 Int'l Org. 401
s198:5 rationale
s198:16 Somebody decides, and the parties are bound.
s199:5 examples
{200:7 2
s200:7 hits
[200:13 1
s200:15 Its rulings «shall be binding» in all cases.
s201:7 misses
[201:15 1
s201:17 The Council meets.
s202:5 measured
{202:15 2
s202:16 hits
s202:22 10
s202:26 right
s202:33 9
{203:5 9
s203:5 id
s203:9 en.function.binding-decision.court
s204:5 category
s204:15 function
s205:5 value
s205:12 binding-decision
s206:5 patterns
[207:7 2
s207:10 (court|tribunal|chamber) (shall|may) [,|also|not] ...8 (rule|order|direct that|apply|decide|issue (a|an|its|orders)|impose|hear|pronounce|confirm)
s208:10 (tribunal|court|panel) (decides|rules|determines|orders|finds) that
s209:5 unless
[209:13 4
s209:15 exempt
s209:25 own procedure
s209:42 its rules of procedure
s209:68 own rules of procedure
s210:5 source
s210:13 project
s211:5 rationale
s211:16 A court rules.
s212:5 examples
{213:7 2
s213:7 hits
[213:13 1
s213:15 The «Court may order» that evidence be kept.
s214:7 misses
[214:15 1
s214:17 The Tribunal shall decide on its own procedure.
s215:5 measured
{215:15 2
s215:16 hits
s215:22 5
s215:25 right
s215:32 5
{216:5 9
s216:5 id
s216:9 en.function.dispute-settlement.consult-on-request
s217:5 category
s217:15 function
s218:5 value
s218:12 dispute-settlement
s219:5 patterns
[220:7 4
s220:10 (at the request of|upon request of|on request of|upon the request of|if so requested|so requests|requested by) ...24 consultations
s221:10 consultations ...14 (at the request of|upon request|on request)
s222:10 (the|such|these|those) (measures|measure|difficulties|matter|circumstances|practice) ...20 consultations
s223:10 (appropriate|adequate|necessary|prompt|immediate|early|bilateral) consultations (shall|will|may|with|between)
s224:5 unless
[224:13 12
s224:15 projected visit
s224:34 council of ministers of
s224:61 intellectual property
s224:86 regular consultations
s224:111 proper implementation
s224:136 annual consultations
s224:160 amend~
s224:170 extension of
s224:186 secretary-general
s224:207 security council
s224:227 member states
s224:244 further practical
s225:5 source
s225:13 project
s226:5 rationale
s226:16 Consultations asked for by one party on what the other does come before a dispute.
s227:5 examples
{228:7 2
s228:7 hits
[228:13 1
s228:15 Early talks come first; «adequate consultations may» follow.
s229:7 misses
[229:15 1
s229:17 The Parties hold regular consultations.
s230:5 measured
{230:15 2
s230:16 hits
s230:22 10
s230:26 right
s230:33 8
"""####
}
