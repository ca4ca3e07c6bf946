// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_table_4_implementation: StaticString = ####"""
{4:1 1
s4:1 claims
[7:3 33
{7:5 10
s7:5 id
s7:9 GJ.T4.coercion.best-practice.1
s8:5 mechanism
s8:16 coercion
s9:5 stage
s9:12 ex-post
s10:5 stage-basis
s10:18 inferred
s11:5 direction
s11:16 none
s12:5 trigger
{12:14 1
s12:15 function
[12:25 1
s12:26 best-practice
s13:5 basis
s13:12 stated
s14:5 pages
s14:13 699; 691
s15:5 gist
s15:11 adds next to nothing
s16:5 statement
s16:16 Negligible. It may set standards around which coercion can be organised, but tying it to coercion spoils the relaxed way in which such standards are made, and overlooks that they state an ideal.
{17:5 11
s17:5 id
s17:9 GJ.T4.persuasion.best-practice.1
s18:5 mechanism
s18:16 persuasion
s19:5 stage
s19:12 ex-post
s20:5 stage-basis
s20:18 inferred
s21:5 direction
s21:16 favourable
s22:5 grade
s22:12 moderate
s23:5 trigger
{23:14 1
s23:15 function
[23:25 1
s23:26 best-practice
s24:5 basis
s24:12 stated
s25:5 pages
s25:13 699; 696
s26:5 gist
s26:11 shows what can be done
s27:5 statement
s27:16 Moderately effective. Part IV.B gives no argument for it; 696 says only that acculturation values it more.
{28:5 12
s28:5 id
s28:9 GJ.T4.acculturation.best-practice.1
s29:5 mechanism
s29:16 acculturation
s30:5 stage
s30:12 ex-post
s31:5 stage-basis
s31:18 inferred
s32:5 pathway
s32:14 cognitive
s33:5 direction
s33:16 favourable
s34:5 grade
s34:12 moderate
s35:5 trigger
{35:14 1
s35:15 function
[35:25 1
s35:26 best-practice
s36:5 basis
s36:12 stated
s37:5 pages
s37:13 699; 696
s38:5 gist
s38:11 gives models to copy
s39:5 statement
s39:16 Effective. States take over standard models without having been convinced, and keep them when pressure ends; they are not to be relied on heavily. The pathway (mimicry) is our reading.
{42:5 12
s42:5 id
s42:9 GJ.T4.coercion.monitoring.1
s43:5 mechanism
s43:16 coercion
s44:5 stage
s44:12 ex-post
s45:5 stage-basis
s45:18 inferred
s46:5 direction
s46:16 favourable
s47:5 grade
s47:12 moderate
s48:5 trigger
{48:14 2
s48:15 function
[48:25 1
s48:26 monitoring
s48:39 function-not
[48:53 1
s48:54 final-clause
s49:5 condition
[50:7 1
{50:9 2
s50:10 instrument-function
[50:31 2
s50:32 sanction
s50:42 binding-decision
s50:61 words
s50:69 the information is tied to coercive tools
s51:5 basis
s51:12 stated
s52:5 pages
s52:13 699; 691-92
s53:5 gist
s53:11 says where reward and penalty should fall
s54:5 statement
s54:16 Effective for the information it gives, if it is tied to coercive tools; the tie can drive information underground.
{55:5 11
s55:5 id
s55:9 GJ.T4.persuasion.monitoring.1
s56:5 mechanism
s56:16 persuasion
s57:5 stage
s57:12 ex-post
s58:5 stage-basis
s58:18 inferred
s59:5 direction
s59:16 favourable
s60:5 grade
s60:12 strong
s61:5 trigger
{61:14 2
s61:15 function
[61:25 1
s61:26 monitoring
s61:39 function-not
[61:53 1
s61:54 final-clause
s62:5 basis
s62:12 stated
s63:5 pages
s63:13 699; 693-94
s64:5 gist
s64:11 makes issues salient and prompts states to think again
s65:5 statement
s65:16 On one view highly effective. If done with tact it makes issues salient, prompts states to think harder, and changes minds on how grave a problem is.
{66:5 12
s66:5 id
s66:9 GJ.T4.persuasion.monitoring.2
s67:5 mechanism
s67:16 persuasion
s68:5 stage
s68:12 ex-post
s69:5 stage-basis
s69:18 inferred
s70:5 direction
s70:16 favourable
s71:5 grade
s71:12 moderate
s72:5 trigger
{72:14 2
s72:15 function
[72:25 1
s72:26 monitoring
s72:39 function-not
[72:53 1
s72:54 final-clause
s73:5 condition
[74:7 1
{74:9 1
s74:10 words
s74:18 the parties already agree on the rule
s75:5 basis
s75:12 stated
s76:5 pages
s76:13 699; 694
s77:5 gist
s77:11 matters less where the rule is sincerely accepted
s78:5 statement
s78:16 On another view of middling importance once the rule is common ground, because those who accept it inspect themselves (n.290).
{79:5 11
s79:5 id
s79:9 GJ.T4.acculturation.monitoring.1
s80:5 mechanism
s80:16 acculturation
s81:5 stage
s81:12 ex-post
s82:5 stage-basis
s82:18 inferred
s83:5 direction
s83:16 favourable
s84:5 grade
s84:12 strong
s85:5 trigger
{85:14 2
s85:15 function
[85:25 1
s85:26 monitoring
s85:39 function-not
[85:53 1
s85:54 final-clause
s86:5 basis
s86:12 stated
s87:5 pages
s87:13 699; 696-97
s88:5 gist
s88:11 exposes conduct and spreads the discourse
s89:5 statement
s89:16 Highly effective and important; how it should be done depends on the pathway (GJ.T4.text.11 for the social one, GJ.T4.text.12 for the cognitive one).
{90:5 13
s90:5 id
s90:9 GJ.T4.acculturation.monitoring.risk
s91:5 mechanism
s91:16 acculturation
s92:5 stage
s92:12 ex-post
s93:5 stage-basis
s93:18 inferred
s94:5 pathway
s94:14 cognitive
s95:5 direction
s95:16 adverse
s96:5 grade
s96:12 weak
s97:5 trigger
{97:14 2
s97:15 function
[97:25 1
s97:26 monitoring
s97:39 function-not
[97:53 1
s97:54 final-clause
s98:5 condition
[99:7 1
{99:9 1
s99:10 words
s99:18 reports dwell on how common violations are
s100:5 basis
s100:12 stated
s101:5 pages
s101:13 699; 697
s102:5 gist
s102:11 may make non-compliance look normal
s103:5 statement
s103:16 Reports that stress how common violations are may institutionalise them (after studies of public disorder).
{106:5 10
s106:5 id
s106:9 GJ.T4.coercion.criticism.1
s107:5 mechanism
s107:16 coercion
s108:5 stage
s108:12 ex-post
s109:5 stage-basis
s109:18 inferred
s110:5 direction
s110:16 none
s111:5 trigger
{111:14 1
s111:15 function
[111:25 1
s111:26 criticism
s112:5 basis
s112:12 stated
s113:5 pages
s113:13 699; 692
s114:5 gist
s114:11 adds next to nothing
s115:5 statement
s115:16 Negligible; a nominal sanction. Graduated criticism can signal readiness to use force (n.282) and must then be sparing. For a body that spells out the rule see GJ.T4.text.4.
{116:5 11
s116:5 id
s116:9 GJ.T4.persuasion.criticism.1
s117:5 mechanism
s117:16 persuasion
s118:5 stage
s118:12 ex-post
s119:5 stage-basis
s119:18 inferred
s120:5 direction
s120:16 favourable
s121:5 grade
s121:12 weak
s122:5 trigger
{122:14 1
s122:15 function
[122:25 1
s122:26 criticism
s123:5 basis
s123:12 stated
s124:5 pages
s124:13 699; 695 n.294
s125:5 gist
s125:11 makes the issue salient
s126:5 statement
s126:16 Potentially effective, since it makes the issue salient; the literature is divided.
{127:5 11
s127:5 id
s127:9 GJ.T4.persuasion.criticism.2
s128:5 mechanism
s128:16 persuasion
s129:5 stage
s129:12 ex-post
s130:5 stage-basis
s130:18 inferred
s131:5 direction
s131:16 adverse
s132:5 grade
s132:12 weak
s133:5 trigger
{133:14 1
s133:15 function
[133:25 1
s133:26 criticism
s134:5 basis
s134:12 stated
s135:5 pages
s135:13 699; 695
s136:5 gist
s136:11 may spoil the climate for talk
s137:5 statement
s137:16 Potentially counterproductive, since it harms the climate of communication and discourages states from looking for new kinds of violation.
{138:5 12
s138:5 id
s138:9 GJ.T4.acculturation.criticism.1
s139:5 mechanism
s139:16 acculturation
s140:5 stage
s140:12 ex-post
s141:5 stage-basis
s141:18 inferred
s142:5 pathway
s142:14 social
s143:5 direction
s143:16 favourable
s144:5 grade
s144:12 strong
s145:5 trigger
{145:14 1
s145:15 function
[145:25 1
s145:26 criticism
s146:5 basis
s146:12 stated
s147:5 pages
s147:13 699; 696, 684
s148:5 gist
s148:11 mobilises shame
s149:5 statement
s149:16 Highly effective and important, since it mobilises shame. Exposure should be tied to praise and blame from outside, and come from a group that the state values.
{152:5 11
s152:5 id
s152:9 GJ.T4.coercion.binding-decision.1
s153:5 mechanism
s153:16 coercion
s154:5 stage
s154:12 ex-post
s155:5 stage-basis
s155:18 inferred
s156:5 direction
s156:16 favourable
s157:5 grade
s157:12 strong
s158:5 trigger
{158:14 2
s158:15 function
[158:25 2
s158:26 binding-decision
s158:44 sanction
s158:55 function-not
[158:69 1
s158:70 review
s159:5 basis
s159:12 stated
s160:5 pages
s160:13 699; 690-91
s161:5 gist
s161:11 is what makes the duty bite
s162:5 statement
s162:16 Highly effective and essential, whether as an agreement with teeth or by linking conduct to financial and military interests.
{163:5 11
s163:5 id
s163:9 GJ.T4.persuasion.binding-decision.1
s164:5 mechanism
s164:16 persuasion
s165:5 stage
s165:12 ex-post
s166:5 stage-basis
s166:18 inferred
s167:5 direction
s167:16 adverse
s168:5 grade
s168:12 weak
s169:5 trigger
{169:14 2
s169:15 function
[169:25 2
s169:26 binding-decision
s169:44 sanction
s169:55 function-not
[169:69 1
s169:70 review
s170:5 basis
s170:12 stated
s171:5 pages
s171:13 699; 692, 695
s172:5 gist
s172:11 gives reason to hide information
s173:5 statement
s173:16 Potentially counterproductive, since sanctions give states a reason not to reveal information and harm the climate for talk.
{174:5 12
s174:5 id
s174:9 GJ.T4.persuasion.binding-decision.risk
s175:5 mechanism
s175:16 persuasion
s176:5 stage
s176:12 ex-post
s177:5 stage-basis
s177:18 inferred
s178:5 direction
s178:16 adverse
s179:5 grade
s179:12 weak
s180:5 trigger
{180:14 2
s180:15 function
[180:25 1
s180:26 binding-decision
s180:45 function-not
[180:59 1
s180:60 review
s181:5 condition
[182:7 1
{182:9 1
s182:10 words
s182:18 the adjudicator runs ahead of what states accept
s183:5 basis
s183:12 stated
s184:5 pages
s184:13 699; 690 n.271
s185:5 gist
s185:11 risks overlegalisation
s186:5 statement
s186:16 A third party that decides beyond what states have accepted invites backlash and withdrawal; the main worry of this approach.
{187:5 11
s187:5 id
s187:9 GJ.T4.acculturation.binding-decision.1
s188:5 mechanism
s188:16 acculturation
s189:5 stage
s189:12 ex-post
s190:5 stage-basis
s190:18 inferred
s191:5 direction
s191:16 adverse
s192:5 grade
s192:12 weak
s193:5 trigger
{193:14 2
s193:15 function
[193:25 2
s193:26 binding-decision
s193:44 sanction
s193:55 function-not
[193:69 1
s193:70 review
s194:5 basis
s194:12 stated
s195:5 pages
s195:13 699; 692
s196:5 gist
s196:11 gives reason to hide information
s197:5 statement
s197:16 Potentially counterproductive, since force gives states a reason to hide what social influence needs to have in the open.
{198:5 12
s198:5 id
s198:9 GJ.T4.acculturation.binding-decision.2
s199:5 mechanism
s199:16 acculturation
s200:5 stage
s200:12 ex-post
s201:5 stage-basis
s201:18 inferred
s202:5 direction
s202:16 favourable
s203:5 grade
s203:12 weak
s204:5 trigger
{204:14 2
s204:15 function
[204:25 2
s204:26 binding-decision
s204:44 sanction
s204:55 function-not
[204:69 1
s204:70 review
s205:5 condition
[206:7 1
{206:9 2
s206:10 institutionalisation
[206:32 1
s206:33 high
s206:40 words
s206:48 the norm is highly institutionalised
s207:5 basis
s207:12 stated
s208:5 pages
s208:13 699; 698
s209:5 gist
s209:11 can work once the norm is settled in
s210:5 statement
s210:16 Potentially productive where the norm is highly institutionalised; the text asks that it be internalised already, as under the European Court of Human Rights.
{211:5 13
s211:5 id
s211:9 GJ.T4.acculturation.binding-decision.risk-1
s212:5 mechanism
s212:16 acculturation
s213:5 stage
s213:12 ex-post
s214:5 stage-basis
s214:18 inferred
s215:5 pathway
s215:14 cognitive
s216:5 direction
s216:16 adverse
s217:5 grade
s217:12 weak
s218:5 trigger
{218:14 2
s218:15 function
[218:25 2
s218:26 binding-decision
s218:44 sanction
s218:55 function-not
[218:69 1
s218:70 review
s219:5 condition
[220:7 1
{220:9 2
s220:10 institutionalisation
[220:32 2
s220:33 low
s220:38 moderate
s220:49 words
s220:57 the norm is not yet highly institutionalised
s221:5 basis
s221:12 stated
s222:5 pages
s222:13 699; 698
s223:5 gist
s223:11 what is compelled is not made one's own
s224:5 statement
s224:16 Sanctions can undermine institutionalisation, because an act that is compelled is not owned (dissonance). Whether this carries over to states is doubtful. That it weighs less where the norm is settled in is our reading of the row before.
{225:5 13
s225:5 id
s225:9 GJ.T4.acculturation.binding-decision.risk-2
s226:5 mechanism
s226:16 acculturation
s227:5 stage
s227:12 ex-post
s228:5 stage-basis
s228:18 inferred
s229:5 pathway
s229:14 social
s230:5 direction
s230:16 adverse
s231:5 grade
s231:12 weak
s232:5 trigger
{232:14 1
s232:15 function
[232:25 1
s232:26 sanction
s233:5 condition
[234:7 1
{234:9 1
s234:10 words
s234:18 force is applied unequally
s235:5 basis
s235:12 stated
s236:5 pages
s236:13 699
s237:5 gist
s237:11 double standards take away its social force
s238:5 statement
s238:16 Coercion that spares some states, or measures them by other standards, undercuts social influence. In the table only; the pathway is our reading.
{241:5 8
s241:5 id
s241:9 GJ.T4.text.1
s242:5 role
s242:11 frame
s243:5 mechanism
s243:16 acculturation
s244:5 stage
s244:12 ex-post
s245:5 stage-basis
s245:18 inferred
s246:5 basis
s246:12 stated
s247:5 pages
s247:13 689
s248:5 statement
s248:16 Under conditions that are left open, soft tools may build lasting norms better than coercive authority does.
{249:5 8
s249:5 id
s249:9 GJ.T4.text.2
s250:5 role
s250:11 interaction
s251:5 mechanism
[251:16 3
s251:17 coercion
s251:27 persuasion
s251:39 acculturation
s252:5 stage
s252:12 ex-post
s253:5 stage-basis
s253:18 inferred
s254:5 basis
s254:12 stated
s255:5 pages
s255:13 689-90
s256:5 statement
s256:16 To use every tool without regard to the mechanism is unsound, since means are scarce, tools can clash, and each mechanism has its own worries. Some clashes can be managed; others lie deeper.
{257:5 8
s257:5 id
s257:9 GJ.T4.text.3
s258:5 role
s258:11 frame
s259:5 mechanism
[259:16 3
s259:17 coercion
s259:27 persuasion
s259:39 acculturation
s260:5 stage
s260:12 ex-post
s261:5 stage-basis
s261:18 inferred
s262:5 basis
s262:12 stated
s263:5 pages
s263:13 690 n.273
s264:5 statement
s264:16 The main results of a coercive body may lie beside its purpose, for instance in how issues are framed; it should be judged by likely results rather than declared aims.
{265:5 11
s265:5 id
s265:9 GJ.T4.text.4
s266:5 mechanism
s266:16 coercion
s267:5 stage
[267:12 2
s267:13 ex-ante
s267:22 ex-post
s268:5 stage-basis
s268:18 inferred
s269:5 direction
s269:16 favourable
s270:5 trigger
{270:14 1
s270:15 function
[270:25 1
s270:26 criticism
s271:5 condition
[272:7 1
{272:9 2
s272:10 delegation
s272:22 true
s272:28 words
s272:36 a formal body applies the terms to practice
s273:5 basis
s273:12 stated
s274:5 pages
s274:13 692
s275:5 gist
s275:11 can spell out general terms later
s276:5 statement
s276:16 States may agree on general terms because precise ones cost too much to negotiate, and leave it to a formal body that criticises performance to spell them out. The exception to GJ.T4.coercion.criticism.1; it depends on the nature of the body.
{277:5 8
s277:5 id
s277:9 GJ.T4.text.5
s278:5 role
s278:11 interaction
s279:5 mechanism
[279:16 3
s279:17 coercion
s279:27 persuasion
s279:39 acculturation
s280:5 stage
s280:12 ex-post
s281:5 stage-basis
s281:18 inferred
s282:5 basis
s282:12 stated
s283:5 pages
s283:13 692
s284:5 statement
s284:16 A threat stays credible if criticism is sparing; persuasion and acculturation need criticism that is liberal.
{285:5 8
s285:5 id
s285:9 GJ.T4.text.6
s286:5 role
s286:11 interaction
s287:5 mechanism
[287:16 3
s287:17 coercion
s287:27 persuasion
s287:39 acculturation
s288:5 stage
s288:12 ex-post
s289:5 stage-basis
s289:18 inferred
s290:5 basis
s290:12 stated
s291:5 pages
s291:13 692
s292:5 statement
s292:16 Where reports serve penalties, states may conceal just the information that persuasion and acculturation need most.
{293:5 11
s293:5 id
s293:9 GJ.T4.text.7
s294:5 mechanism
s294:16 persuasion
s295:5 stage
s295:12 ex-post
s296:5 stage-basis
s296:18 inferred
s297:5 direction
s297:16 favourable
s298:5 trigger
{298:14 1
s298:15 function
[298:25 1
s298:26 institution
s299:5 condition
[300:7 1
{300:9 1
s300:10 words
s300:18 the body keeps up regular talk with governments
s301:5 basis
s301:12 stated
s302:5 pages
s302:13 693
s303:5 gist
s303:11 can keep governments in conversation
s304:5 statement
s304:16 Standing dialogue with governments, access for transnational networks and the good offices of high officials can win states over (the managerial view).
{305:5 12
s305:5 id
s305:9 GJ.T4.text.8
s306:5 mechanism
s306:16 persuasion
s307:5 stage
s307:12 ex-post
s308:5 stage-basis
s308:18 inferred
s309:5 direction
s309:16 favourable
s310:5 grade
s310:12 weak
s311:5 trigger
{311:14 2
s311:15 function
[311:25 2
s311:26 sanction
s311:36 binding-decision
s311:55 function-not
[311:69 1
s311:70 review
s312:5 condition
[313:7 1
{313:9 1
s313:10 words
s313:18 the threat is what brings states to the table
s314:5 basis
s314:12 stated
s315:5 pages
s315:13 695 n.293
s316:5 gist
s316:11 may bring states to the table
s317:5 statement
s317:16 The threat of sanctions may be what makes states talk at all; one school, opposed by another. Missing from Table 4.
{318:5 11
s318:5 id
s318:9 GJ.T4.text.9
s319:5 mechanism
s319:16 persuasion
s320:5 stage
s320:12 ex-post
s321:5 stage-basis
s321:18 inferred
s322:5 direction
s322:16 favourable
s323:5 trigger
{323:14 2
s323:15 function
[323:25 1
s323:26 monitoring
s323:39 function-not
[323:53 1
s323:54 final-clause
s324:5 elaborates
s324:17 GJ.T4.persuasion.monitoring.1
s325:5 basis
s325:12 stated
s326:5 pages
s326:13 694
s327:5 gist
s327:11 holds practice against the treaty
s328:5 statement
s328:16 Periodic reports are a means to measure practice by the treaty, and tell an honest failure from a wilful breach.
{329:5 8
s329:5 id
s329:9 GJ.T4.text.10
s330:5 role
s330:11 frame
s331:5 mechanism
s331:16 persuasion
s332:5 stage
s332:12 ex-post
s333:5 stage-basis
s333:18 inferred
s334:5 basis
s334:12 stated
s335:5 pages
s335:13 695 n.296
s336:5 statement
s336:16 Keeping words of contention and breach out of procedures can speed progressive implementation (weakly supported, by one study of environmental agreements).
{337:5 13
s337:5 id
s337:9 GJ.T4.text.11
s338:5 mechanism
s338:16 acculturation
s339:5 stage
s339:12 ex-post
s340:5 stage-basis
s340:18 inferred
s341:5 pathway
s341:14 social
s342:5 direction
s342:16 favourable
s343:5 grade
s343:12 strong
s344:5 trigger
{344:14 2
s344:15 function
[344:25 1
s344:26 monitoring
s344:39 function-not
[344:53 1
s344:54 final-clause
s345:5 elaborates
s345:17 GJ.T4.acculturation.monitoring.1
s346:5 basis
s346:12 stated
s347:5 pages
s347:13 696
s348:5 gist
s348:11 exposes wrongdoing to praise and blame
s349:5 statement
s349:16 For the social pathway, exposure by other states and organisations is vital and should be tied to praise and blame.
{350:5 12
s350:5 id
s350:9 GJ.T4.text.12
s351:5 mechanism
s351:16 acculturation
s352:5 stage
s352:12 ex-post
s353:5 stage-basis
s353:18 inferred
s354:5 pathway
s354:14 cognitive
s355:5 direction
s355:16 favourable
s356:5 trigger
{356:14 2
s356:15 function
[356:25 1
s356:26 monitoring
s356:39 function-not
[356:53 1
s356:54 final-clause
s357:5 elaborates
s357:17 GJ.T4.acculturation.monitoring.1
s358:5 basis
s358:12 stated
s359:5 pages
s359:13 697
s360:5 gist
s360:11 makes a state describe itself in the treaty's terms
s361:5 statement
s361:16 For the cognitive pathway it is the state's own reports that count, since describing its practice in these terms spreads the discourse; watching from outside is not strictly needed, though being seen may regulate conduct.
{362:5 11
s362:5 id
s362:9 GJ.T4.text.13
s363:5 mechanism
s363:16 acculturation
s364:5 stage
s364:12 ex-post
s365:5 stage-basis
s365:18 inferred
s366:5 pathway
s366:14 cognitive
s367:5 direction
s367:16 favourable
s368:5 trigger
{368:14 1
s368:15 function
[368:25 1
s368:26 capacity-building
s369:5 basis
s369:12 stated
s370:5 pages
s370:13 696; 672-73
s371:5 gist
s371:11 helps states to take the model in
s372:5 statement
s372:16 Means should go to helping states report, to bringing in experts from abroad, and to receptor sites at home such as national human rights commissions. The pathway is our reading.
{373:5 11
s373:5 id
s373:9 GJ.T4.text.14
s374:5 mechanism
s374:16 acculturation
s375:5 stage
s375:12 ex-post
s376:5 stage-basis
s376:18 inferred
s377:5 direction
s377:16 favourable
s378:5 trigger
{378:14 1
s378:15 function
[378:25 1
s378:26 institution
s379:5 condition
[380:7 1
{380:9 1
s380:10 words
s380:18 the body is one in which states or their citizens take part
s381:5 basis
s381:12 stated
s382:5 pages
s382:13 695-96
s383:5 gist
s383:11 links states to a forum that applies the standard
s384:5 statement
s384:16 Processes that link states and their citizens to forums which elaborate and apply standards bring about the conduct wanted. Delegation in a wide sense; the body need not bind.
"""####
}
