// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_table_2_membership: StaticString = ####"""
{6:1 1
s6:1 claims
[9:3 36
{9:5 10
s9:5 id
s9:9 GJ.T2.coercion.inclusive.1
s10:5 mechanism
s10:16 coercion
s11:5 stage
s11:12 ex-post
s12:5 stage-basis
s12:18 inferred
s13:5 direction
s13:16 favourable
s14:5 trigger
{14:14 1
s14:15 function
[14:25 1
s14:26 membership-inclusive
s15:5 basis
s15:12 stated
s16:5 pages
s16:13 674; 661-62
s17:5 gist
s17:11 repeated dealings bring information
s18:5 statement
s18:16 With more states inside, repeated dealings bring information about them (the view of neoinstitutionalists; realists expect membership to matter little, 661).
{19:5 10
s19:5 id
s19:9 GJ.T2.coercion.inclusive.2
s20:5 mechanism
s20:16 coercion
s21:5 stage
s21:12 ex-post
s22:5 stage-basis
s22:18 inferred
s23:5 direction
s23:16 favourable
s24:5 trigger
{24:14 1
s24:15 function
[24:25 1
s24:26 membership-inclusive
s25:5 basis
s25:12 stated
s26:5 pages
s26:13 674; 661-62
s27:5 gist
s27:11 repeated dealings discourage cheating
s28:5 statement
s28:16 Repeated dealings make cheating less attractive, because there are future gains to lose and reputations to keep.
{29:5 10
s29:5 id
s29:9 GJ.T2.coercion.inclusive.3
s30:5 mechanism
s30:16 coercion
s31:5 stage
[31:12 2
s31:13 ex-ante
s31:22 ex-post
s32:5 stage-basis
s32:18 inferred
s33:5 direction
s33:16 favourable
s34:5 trigger
{34:14 1
s34:15 function
[34:25 1
s34:26 membership-inclusive
s35:5 basis
s35:12 stated
s36:5 pages
s36:13 674; 661-62
s37:5 gist
s37:11 a common setting makes information and bargains cheaper
s38:5 statement
s38:16 The institutional setting lowers what it costs to get information and to make agreements.
{39:5 10
s39:5 id
s39:9 GJ.T2.coercion.inclusive.4
s40:5 mechanism
s40:16 coercion
s41:5 stage
s41:12 ex-ante
s42:5 stage-basis
s42:18 inferred
s43:5 direction
s43:16 favourable
s44:5 trigger
{44:14 1
s44:15 function
[44:25 1
s44:26 membership-inclusive
s45:5 basis
s45:12 stated
s46:5 pages
s46:13 674; 667
s47:5 gist
s47:11 spares the cost of reviewing candidates
s48:5 statement
s48:16 To review who may be a member costs something; an open rule saves it. What coercion books as cost, persuasion counts as an opportunity (667).
{49:5 11
s49:5 id
s49:9 GJ.T2.coercion.inclusive.4.converse
s50:5 mechanism
s50:16 coercion
s51:5 stage
s51:12 ex-ante
s52:5 stage-basis
s52:18 inferred
s53:5 direction
s53:16 adverse
s54:5 converse-of
s54:18 GJ.T2.coercion.inclusive.4
s55:5 trigger
{55:14 1
s55:15 function
[55:25 1
s55:26 membership-restrictive
s56:5 basis
s56:12 stated
s57:5 pages
s57:13 674; 667
s58:5 gist
s58:11 costs the review of candidates
s59:5 statement
s59:16 A restrictive rule has to be applied, and its application costs something.
{60:5 11
s60:5 id
s60:9 GJ.T2.coercion.inclusive.note
s61:5 mechanism
s61:16 coercion
s62:5 stage
s62:12 ex-post
s63:5 stage-basis
s63:18 inferred
s64:5 direction
s64:16 favourable
s65:5 trigger
{65:14 1
s65:15 function
[65:25 1
s65:26 membership-inclusive
s66:5 condition
[67:7 1
{67:9 2
s67:10 instrument-function
[67:31 2
s67:32 sanction
s67:42 capacity-building
s67:62 words
s67:70 more members mean more rewards or penalties to share out
s68:5 basis
s68:12 stated
s69:5 pages
s69:13 674 n.212
s70:5 gist
s70:11 more members, more to reward and punish with
s71:5 statement
s71:16 There is a further reason for inclusion if a larger membership increases the rewards and penalties that members can expect, and more so where the regime ties conduct to material benefit.
{74:5 10
s74:5 id
s74:9 GJ.T2.coercion.restrictive.1
s75:5 mechanism
s75:16 coercion
s76:5 stage
s76:12 ex-ante
s77:5 stage-basis
s77:18 inferred
s78:5 direction
s78:16 favourable
s79:5 trigger
{79:14 1
s79:15 function
[79:25 1
s79:26 membership-restrictive
s80:5 basis
s80:12 stated
s81:5 pages
s81:13 674; 662-63, 665
s82:5 gist
s82:11 makes candidates show what they can and will do
s83:5 statement
s83:16 Conditions of admission force out information on what candidates are willing and able to do. This must be weighed against what is learned by dealing with more states inside (n.164), and should be aimed at facts that are hard to see (665). The reason is stronger where mere membership is rewarded (n.213).
{84:5 10
s84:5 id
s84:9 GJ.T2.coercion.restrictive.2
s85:5 mechanism
s85:16 coercion
s86:5 stage
s86:12 ex-post
s87:5 stage-basis
s87:18 inferred
s88:5 direction
s88:16 favourable
s89:5 trigger
{89:14 1
s89:15 function
[89:25 1
s89:26 membership-restrictive
s90:5 basis
s90:12 stated
s91:5 pages
s91:13 674; 671
s92:5 gist
s92:11 fewer members are cheaper to manage
s93:5 statement
s93:16 A smaller organisation costs less to run; but only the states inside have anything of it.
{96:5 10
s96:5 id
s96:9 GJ.T2.persuasion.inclusive.1
s97:5 mechanism
s97:16 persuasion
s98:5 stage
s98:12 ex-post
s99:5 stage-basis
s99:18 inferred
s100:5 direction
s100:16 favourable
s101:5 trigger
{101:14 1
s101:15 function
[101:25 1
s101:26 membership-inclusive
s102:5 basis
s102:12 stated
s103:5 pages
s103:13 674; 665-66
s104:5 gist
s104:11 gives occasions for argument
s105:5 statement
s105:16 The more states are inside, the more occasions there are for discussion, argument and debate, if the forum is one that fosters them (n.177).
{106:5 10
s106:5 id
s106:9 GJ.T2.persuasion.inclusive.2
s107:5 mechanism
s107:16 persuasion
s108:5 stage
s108:12 ex-post
s109:5 stage-basis
s109:18 inferred
s110:5 direction
s110:16 favourable
s111:5 trigger
{111:14 1
s111:15 function
[111:25 1
s111:26 membership-inclusive
s112:5 basis
s112:12 stated
s113:5 pages
s113:13 674; 666
s114:5 gist
s114:11 makes common talk cheaper
s115:5 statement
s115:16 Inclusion makes communication among all of them less costly.
{116:5 10
s116:5 id
s116:9 GJ.T2.persuasion.inclusive.3
s117:5 mechanism
s117:16 persuasion
s118:5 stage
[118:12 2
s118:13 ex-ante
s118:22 ex-post
s119:5 stage-basis
s119:18 inferred
s120:5 direction
s120:16 favourable
s121:5 trigger
{121:14 1
s121:15 function
[121:25 1
s121:26 membership-inclusive
s122:5 basis
s122:12 stated
s123:5 pages
s123:13 674; 666
s124:5 gist
s124:11 keeps quarrels over membership out of the deliberation
s125:5 statement
s125:16 Where no membership rule has to be applied, there are no contests over admission and expulsion to spoil the climate of deliberation.
{126:5 11
s126:5 id
s126:9 GJ.T2.persuasion.inclusive.3.converse
s127:5 mechanism
s127:16 persuasion
s128:5 stage
[128:12 2
s128:13 ex-ante
s128:22 ex-post
s129:5 stage-basis
s129:18 inferred
s130:5 direction
s130:16 adverse
s131:5 converse-of
s131:18 GJ.T2.persuasion.inclusive.3
s132:5 trigger
{132:14 1
s132:15 function
[132:25 1
s132:26 membership-restrictive
s133:5 basis
s133:12 stated
s134:5 pages
s134:13 674; 666
s135:5 gist
s135:11 brings quarrels over membership into the deliberation
s136:5 statement
s136:16 Applying membership rules undermines deliberation; rank among participants warps it, and disagreement comes to the front without a setting in which it could be worked on.
{139:5 10
s139:5 id
s139:9 GJ.T2.persuasion.restrictive.1
s140:5 mechanism
s140:16 persuasion
s141:5 stage
s141:12 ex-post
s142:5 stage-basis
s142:18 inferred
s143:5 direction
s143:16 favourable
s144:5 trigger
{144:14 1
s144:15 function
[144:25 1
s144:26 membership-restrictive
s145:5 basis
s145:12 stated
s146:5 pages
s146:13 674; 666-67
s147:5 gist
s147:11 being shut out draws attention at home
s148:5 statement
s148:16 Refusal or expulsion makes the issue salient, not least at home, where it can rouse movements and give advocacy networks an agenda.
{151:5 10
s151:5 id
s151:9 GJ.T2.acculturation.inclusive.1
s152:5 mechanism
s152:16 acculturation
s153:5 stage
s153:12 ex-post
s154:5 stage-basis
s154:18 inferred
s155:5 direction
s155:16 favourable
s156:5 trigger
{156:14 1
s156:15 function
[156:25 1
s156:26 membership-inclusive
s157:5 basis
s157:12 stated
s158:5 pages
s158:13 674; 667-68, 654
s159:5 gist
s159:11 being embedded makes states conform
s160:5 statement
s160:16 Inclusion has strong social effects on those inside; the more a state is embedded in organisations, the more it conforms to world models.
{161:5 10
s161:5 id
s161:9 GJ.T2.acculturation.inclusive.2
s162:5 mechanism
s162:16 acculturation
s163:5 stage
s163:12 ex-post
s164:5 stage-basis
s164:18 inferred
s165:5 direction
s165:16 favourable
s166:5 trigger
{166:14 1
s166:15 function
[166:25 1
s166:26 membership-inclusive
s167:5 basis
s167:12 stated
s168:5 pages
s168:13 674; 668
s169:5 gist
s169:11 makes states resist in the treaty's own terms
s170:5 statement
s170:16 Inclusion regulates the form that resistance takes. How escape clauses serve this is in escape-clauses.yml (GJ.T2.text.6).
{171:5 10
s171:5 id
s171:9 GJ.T2.acculturation.inclusive.3
s172:5 mechanism
s172:16 acculturation
s173:5 stage
s173:12 ex-post
s174:5 stage-basis
s174:18 inferred
s175:5 direction
s175:16 favourable
s176:5 trigger
{176:14 1
s176:15 function
[176:25 1
s176:26 membership-inclusive
s177:5 basis
s177:12 stated
s178:5 pages
s178:13 674; 669
s179:5 gist
s179:11 no subculture of outsiders forms
s180:5 statement
s180:16 Outsiders may build a subculture with counter-standards of their own, by the same social pressure and orthodoxy; inclusion prevents it.
{181:5 11
s181:5 id
s181:9 GJ.T2.acculturation.inclusive.3.converse
s182:5 mechanism
s182:16 acculturation
s183:5 stage
s183:12 ex-post
s184:5 stage-basis
s184:18 inferred
s185:5 direction
s185:16 adverse
s186:5 converse-of
s186:18 GJ.T2.acculturation.inclusive.3
s187:5 trigger
{187:14 1
s187:15 function
[187:25 1
s187:26 membership-restrictive
s188:5 basis
s188:12 stated
s189:5 pages
s189:13 674; 669
s190:5 gist
s190:11 outsiders may form a subculture
s191:5 statement
s191:16 States that are kept out may institutionalise standards of their own, set against those of the regime.
{192:5 11
s192:5 id
s192:9 GJ.T2.acculturation.inclusive.4
s193:5 mechanism
s193:16 acculturation
s194:5 stage
[194:12 2
s194:13 ex-ante
s194:22 ex-post
s195:5 stage-basis
s195:18 inferred
s196:5 pathway
s196:14 cognitive
s197:5 direction
s197:16 favourable
s198:5 trigger
{198:14 1
s198:15 function
[198:25 1
s198:26 membership-inclusive
s199:5 basis
s199:12 stated
s200:5 pages
s200:13 674; 667
s201:5 gist
s201:11 says that the norm is universal
s202:5 statement
s202:16 An open regime gives substance to the claim that its principles are universal. The pathway is our reading.
{203:5 11
s203:5 id
s203:9 GJ.T2.acculturation.inclusive.5
s204:5 mechanism
s204:16 acculturation
s205:5 stage
s205:12 ex-post
s206:5 stage-basis
s206:18 inferred
s207:5 pathway
s207:14 social
s208:5 direction
s208:16 favourable
s209:5 trigger
{209:14 1
s209:15 function
[209:25 1
s209:26 membership-inclusive
s210:5 basis
s210:12 stated
s211:5 pages
s211:13 674; 667, 642
s212:5 gist
s212:11 adds up praise and shame
s213:5 statement
s213:16 Praise and shame grow with the number of members; the effect of size flattens above small numbers (642 n.73).
{214:5 13
s214:5 id
s214:9 GJ.T2.acculturation.inclusive.risk
s215:5 mechanism
s215:16 acculturation
s216:5 stage
s216:12 ex-post
s217:5 stage-basis
s217:18 inferred
s218:5 pathway
s218:14 cognitive
s219:5 direction
s219:16 adverse
s220:5 grade
s220:12 weak
s221:5 trigger
{221:14 1
s221:15 function
[221:25 1
s221:26 membership-inclusive
s222:5 condition
[223:7 1
{223:9 1
s223:10 words
s223:18 violations are frequent among the members
s224:5 basis
s224:12 stated
s225:5 pages
s225:13 674
s226:5 gist
s226:11 many violators inside may make violation look normal
s227:5 statement
s227:16 If violations are frequent among the members, undesired conduct may itself become institutionalised. In the table only; the pathway is our reading.
{230:5 11
s230:5 id
s230:9 GJ.T2.acculturation.restrictive.1
s231:5 mechanism
s231:16 acculturation
s232:5 stage
s232:12 ex-post
s233:5 stage-basis
s233:18 inferred
s234:5 pathway
s234:14 social
s235:5 direction
s235:16 favourable
s236:5 trigger
{236:14 1
s236:15 function
[236:25 1
s236:26 membership-restrictive
s237:5 basis
s237:12 stated
s238:5 pages
s238:13 674; 670-71
s239:5 gist
s239:11 membership itself praises and shuns
s240:5 statement
s240:16 Membership confers legitimacy and its refusal shuns. The authors add that imitating a group one has been let into is perhaps the stronger way (671).
{241:5 10
s241:5 id
s241:9 GJ.T2.acculturation.restrictive.2
s242:5 mechanism
s242:16 acculturation
s243:5 stage
s243:12 ex-post
s244:5 stage-basis
s244:18 inferred
s245:5 direction
s245:16 favourable
s246:5 trigger
{246:14 1
s246:15 function
[246:25 1
s246:26 membership-restrictive
s247:5 basis
s247:12 stated
s248:5 pages
s248:13 674; 671-72
s249:5 gist
s249:11 members feel closer to each other
s250:5 statement
s250:16 Exclusivity deepens affinity among members, along the line of the criterion of entry. It helps only states that wish to join and can; a widening gap may put the standards out of reach for the rest.
{251:5 11
s251:5 id
s251:9 GJ.T2.acculturation.restrictive.3
s252:5 mechanism
s252:16 acculturation
s253:5 stage
s253:12 ex-ante
s254:5 stage-basis
s254:18 inferred
s255:5 direction
s255:16 favourable
s256:5 pathway
s256:14 cognitive
s257:5 trigger
{257:14 1
s257:15 function
[257:25 1
s257:26 membership-restrictive
s258:5 basis
s258:12 stated
s259:5 pages
s259:13 674; 672-73
s260:5 gist
s260:11 the review of candidates can institutionalise
s261:5 statement
s261:16 The review of candidates has institutionalising benefits, if little performance is asked for and candidates are led to set up receptor sites at home (a human rights commission, an ombudsman, a unit in the foreign ministry). The pathway is our reading.
{264:5 9
s264:5 id
s264:9 GJ.T2.text.3
s265:5 mechanism
[265:16 3
s265:17 coercion
s265:27 persuasion
s265:39 acculturation
s266:5 stage
s266:12 ex-ante
s267:5 direction
s267:16 adverse
s268:5 trigger
{268:14 2
s268:15 function
[268:25 2
s268:26 binding-decision
s268:44 sanction
s268:55 function-not
[268:69 1
s268:70 review
s269:5 basis
s269:12 stated
s270:5 pages
s270:13 659-60
s271:5 gist
s271:11 stronger procedure keeps some states out
s272:5 statement
s272:16 Higher standards and stronger procedures cost participation and so work as a hidden membership rule; hard law sorts states by their readiness to join (n.153). The passage speaks of strength, not of precision.
{273:5 10
s273:5 id
s273:9 GJ.T2.text.3.closed
s274:5 mechanism
[274:16 3
s274:17 coercion
s274:27 persuasion
s274:39 acculturation
s275:5 stage
s275:12 ex-ante
s276:5 direction
s276:16 adverse
s277:5 trigger
{277:14 2
s277:15 force
[277:22 1
s277:23 prohibition
s277:37 escape
[277:45 3
s277:46 reservation
s277:59 derogation
s277:71 withdrawal
s278:5 basis
s278:12 inferred
s279:5 inferred-from
s279:20 GJ.T2.text.3
s280:5 pages
s280:13 659-60
s281:5 gist
s281:11 closing a way out may keep some states out
s282:5 statement
s282:16 A text that forbids reservations, derogation or withdrawal asks more of those who join, and may cost participation as other strict terms do.
{283:5 7
s283:5 id
s283:9 GJ.T2.text.4
s284:5 role
s284:11 frame
s285:5 mechanism
[285:16 3
s285:17 coercion
s285:27 persuasion
s285:39 acculturation
s286:5 stage
[286:12 2
s286:13 ex-ante
s286:22 ex-post
s287:5 basis
s287:12 stated
s288:5 pages
s288:13 660 n.156
s289:5 statement
s289:16 Whether an invalid reservation is severed or voids the whole ratification decides who stays a party, and which states will consent at all. That some reservations are invalid serves both wide membership and the integrity of the norms.
{290:5 8
s290:5 id
s290:9 GJ.T2.text.5
s291:5 role
s291:11 condition
s292:5 mechanism
s292:16 acculturation
s293:5 stage
s293:12 ex-post
s294:5 stage-basis
s294:18 inferred
s295:5 basis
s295:12 stated
s296:5 pages
s296:13 669-70
s297:5 statement
s297:16 Adoption in form without practice is to be expected, and can help in the spread of the norm; coercion fears defection and persuasion sees no good in it.
{298:5 8
s298:5 id
s298:9 GJ.T2.text.15
s299:5 role
s299:11 frame
s300:5 mechanism
s300:16 acculturation
s301:5 stage
[301:12 2
s301:13 ex-ante
s301:22 ex-post
s302:5 stage-basis
s302:18 inferred
s303:5 basis
s303:12 stated
s304:5 pages
s304:13 667-68, 700
s305:5 statement
s305:16 Rules on membership matter more here than under the other two mechanisms, which work well outside formal organisations.
{306:5 9
s306:5 id
s306:9 GJ.T2.text.16
s307:5 role
s307:11 frame
s308:5 mechanism
s308:16 acculturation
s309:5 stage
[309:12 2
s309:13 ex-ante
s309:22 ex-post
s310:5 stage-basis
s310:18 inferred
s311:5 elaborates
s311:17 GJ.T2.acculturation.inclusive.1
s312:5 basis
s312:12 stated
s313:5 pages
s313:13 672
s314:5 statement
s314:16 Taking gains and risks together, acculturation speaks for inclusive membership.
{315:5 11
s315:5 id
s315:9 GJ.T2.text.17
s316:5 mechanism
s316:16 coercion
s317:5 stage
[317:12 2
s317:13 ex-ante
s317:22 ex-post
s318:5 stage-basis
s318:18 inferred
s319:5 direction
s319:16 favourable
s320:5 trigger
{320:14 1
s320:15 function
[320:25 1
s320:26 membership-restrictive
s321:5 condition
[322:7 1
{322:9 2
s322:10 subject-not
[322:23 1
s322:24 human-rights
s322:39 words
s322:47 the matter is a problem of collective action
s323:5 basis
s323:12 stated
s324:5 pages
s324:13 663-64
s325:5 gist
s325:11 a club of the committed can agree on more
s326:5 statement
s326:16 States that are strongly committed can, among themselves, agree on more far-reaching change. The argument was built for environmental regimes; for human rights the authors doubt it, because there is little free riding and each state can act without the others. Not in Table 2.
{327:5 8
s327:5 id
s327:9 GJ.T2.text.18
s328:5 role
s328:11 sequencing
s329:5 mechanism
[329:16 3
s329:17 coercion
s329:27 persuasion
s329:39 acculturation
s330:5 stage
[330:12 2
s330:13 ex-ante
s330:22 ex-post
s331:5 stage-basis
s331:18 inferred
s332:5 basis
s332:12 stated
s333:5 pages
s333:13 664
s334:5 statement
s334:16 Regimes can be layered, one open with modest duties and one closed with demanding ones, so that depth need not be bought with breadth.
{335:5 11
s335:5 id
s335:9 GJ.T2.text.19
s336:5 mechanism
s336:16 coercion
s337:5 stage
s337:12 ex-post
s338:5 stage-basis
s338:18 inferred
s339:5 direction
s339:16 favourable
s340:5 trigger
{340:14 1
s340:15 function
[340:25 1
s340:26 membership-inclusive
s341:5 condition
[342:7 1
{342:9 2
s342:10 instrument-function
[342:31 2
s342:32 sanction
s342:42 binding-decision
s342:61 words
s342:69 members can be sanctioned, and legitimacy is part of power
s343:5 basis
s343:12 stated
s344:5 pages
s344:13 662 n.162
s345:5 gist
s345:11 sanctions on a member look more legitimate
s346:5 statement
s346:16 Sanctions on a state that has itself accepted the duty look more legitimate and may bite more, if legitimacy is taken to be a part of power.
{347:5 10
s347:5 id
s347:9 GJ.T2.text.20
s348:5 mechanism
s348:16 coercion
s349:5 stage
s349:12 ex-post
s350:5 stage-basis
s350:18 inferred
s351:5 direction
s351:16 favourable
s352:5 trigger
{352:14 2
s352:15 function
[352:25 1
s352:26 monitoring
s352:39 function-not
[352:53 1
s352:54 final-clause
s353:5 basis
s353:12 stated
s354:5 pages
s354:13 662 n.161
s355:5 gist
s355:11 lets reputations form
s356:5 statement
s356:16 Reporting duties and recurrent contact belong in a regime because reputations form through them (the neoinstitutionalist view).
{357:5 10
s357:5 id
s357:9 GJ.T2.text.21
s358:5 mechanism
s358:16 persuasion
s359:5 stage
[359:12 2
s359:13 ex-ante
s359:22 ex-post
s360:5 stage-basis
s360:18 inferred
s361:5 direction
s361:16 favourable
s362:5 trigger
{362:14 1
s362:15 function
[362:25 1
s362:26 membership-restrictive
s363:5 basis
s363:12 stated
s364:5 pages
s364:13 667
s365:5 gist
s365:11 criteria of entry give occasions to frame and teach
s366:5 statement
s366:16 If membership is restricted at all, its criteria and the talks they start are occasions for framing neglected issues and for teaching.
{367:5 6
s367:5 id
s367:9 GJ.T2.text.22
s368:5 role
s368:11 scope
s369:5 mechanism
[369:16 3
s369:17 coercion
s369:27 persuasion
s369:39 acculturation
s370:5 basis
s370:12 stated
s371:5 pages
s371:13 659
s372:5 statement
s372:16 What is said of membership holds for its informal equivalents too, such as refused credentials, curbed voting or speaking rights, and advice to withdraw.
{373:5 13
s373:5 id
s373:9 GJ.T2.text.23
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
s378:26 membership-restrictive
s379:5 condition
[380:7 1
{380:9 2
s380:10 subject-not
[380:23 1
s380:24 human-rights
s380:39 words
s380:47 the restriction keeps the membership small
s381:5 elaborates
s381:17 GJ.T2.acculturation.restrictive.2
s382:5 basis
s382:12 stated
s383:5 pages
s383:13 672 n.206-07
s384:5 gist
s384:11 a small group draws its members together
s385:5 statement
s385:16 Small groups foster close and warm exchange, and so conformity by liking and identification (what the literature calls persuasion here is acculturation). The authors doubt that it carries over to human rights treaties; it speaks for smallness, not for any criterion of admission. Not in Table 2.
s386:5 note
s386:11 Missing from the list of claims from which these rows were drawn.
"""####
}
