// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_table_3_precision: StaticString = ####"""
{14:1 1
s14:1 claims
[17:3 47
{17:5 9
s17:5 id
s17:9 GJ.T3.coercion.precision.1
s18:5 mechanism
s18:16 coercion
s19:5 stage
s19:12 ex-post
s20:5 direction
s20:16 favourable
s21:5 trigger
{21:14 2
s21:15 precision-at-least
s21:35 4
s21:38 force
s21:45 binding
s22:5 basis
s22:12 stated
s23:5 pages
s23:13 686; 677
s24:5 gist
s24:11 leaves little room to deny or contest a breach
s25:5 statement
s25:16 A precise duty is a yardstick against which conduct can be held, so that a breach is hard to deny, to dispute or to interpret away, and free riding with it.
{26:5 11
s26:5 id
s26:9 GJ.T3.coercion.precision.1.converse
s27:5 mechanism
s27:16 coercion
s28:5 stage
s28:12 ex-post
s29:5 direction
s29:16 adverse
s30:5 converse-of
s30:18 GJ.T3.coercion.precision.1
s31:5 trigger
{31:14 2
s31:15 precision-at-most
s31:34 2
s31:37 force
s31:44 binding
s32:5 basis
s32:12 inferred
s33:5 inferred-from
s33:20 GJ.T3.coercion.precision.1
s34:5 pages
s34:13 686; 677
s35:5 gist
s35:11 leaves room to deny or contest a breach
s36:5 statement
s36:16 Where the duty is vague there is no yardstick, and each state can read it in its own favour.
{37:5 9
s37:5 id
s37:9 GJ.T3.coercion.precision.2
s38:5 mechanism
s38:16 coercion
s39:5 stage
s39:12 ex-post
s40:5 direction
s40:16 favourable
s41:5 trigger
{41:14 2
s41:15 precision-at-least
s41:35 4
s41:38 force
s41:45 binding
s42:5 basis
s42:12 stated
s43:5 pages
s43:13 686; 677
s44:5 gist
s44:11 raises what a breach costs in reputation
s45:5 statement
s45:16 The clearer the duty, the more surely a state gains or loses reputation by keeping or breaking it. Under coercion reputation counts only as far as it turns into material cost (n.224; 645); whether it carries over to other treaties is disputed (n.225).
{46:5 10
s46:5 id
s46:9 GJ.T3.coercion.precision.2.converse
s47:5 mechanism
s47:16 coercion
s48:5 stage
s48:12 ex-post
s49:5 direction
s49:16 adverse
s50:5 converse-of
s50:18 GJ.T3.coercion.precision.2
s51:5 trigger
{51:14 2
s51:15 precision-at-most
s51:34 2
s51:37 force
s51:44 binding
s52:5 basis
s52:12 stated
s53:5 pages
s53:13 677 n.224
s54:5 gist
s54:11 lowers what a breach costs in reputation
s55:5 statement
s55:16 The less certain a duty is, the less reputation a breach of it costs (reported with approval from Guzman).
{56:5 9
s56:5 id
s56:9 GJ.T3.coercion.precision.3
s57:5 mechanism
s57:16 coercion
s58:5 stage
s58:12 ex-post
s59:5 direction
s59:16 favourable
s60:5 trigger
{60:14 1
s60:15 precision-at-least
s60:35 4
s61:5 basis
s61:12 stated
s62:5 pages
s62:13 686; 677
s63:5 gist
s63:11 gives a focal point for co-operation and response
s64:5 statement
s64:16 A precise rule settles what counts as co-operation, so that the parties can act and react around it.
{65:5 11
s65:5 id
s65:9 GJ.T3.coercion.precision.3.converse
s66:5 mechanism
s66:16 coercion
s67:5 stage
s67:12 ex-post
s68:5 direction
s68:16 adverse
s69:5 converse-of
s69:18 GJ.T3.coercion.precision.3
s70:5 trigger
{70:14 1
s70:15 precision-at-most
s70:34 2
s71:5 basis
s71:12 inferred
s72:5 inferred-from
s72:20 GJ.T3.coercion.precision.3
s73:5 pages
s73:13 686; 677
s74:5 gist
s74:11 gives no focal point for co-operation and response
s75:5 statement
s75:16 A vague rule does not settle what counts as co-operation.
{78:5 9
s78:5 id
s78:9 GJ.T3.coercion.ambiguity.1
s79:5 mechanism
s79:16 coercion
s80:5 stage
s80:12 ex-ante
s81:5 direction
s81:16 favourable
s82:5 trigger
{82:14 1
s82:15 precision-at-most
s82:34 2
s83:5 basis
s83:12 stated
s84:5 pages
s84:13 686; 678
s85:5 gist
s85:11 easier to agree
s86:5 statement
s86:16 States agree more readily on general terms; contracting costs fall.
{87:5 11
s87:5 id
s87:9 GJ.T3.coercion.ambiguity.1.converse
s88:5 mechanism
s88:16 coercion
s89:5 stage
s89:12 ex-ante
s90:5 direction
s90:16 adverse
s91:5 converse-of
s91:18 GJ.T3.coercion.ambiguity.1
s92:5 trigger
{92:14 1
s92:15 precision-at-least
s92:35 4
s93:5 basis
s93:12 stated
s94:5 pages
s94:13 678; 681
s95:5 gist
s95:11 harder to agree
s96:5 statement
s96:16 The main price of precision is paid in negotiation; to insist on it can prevent agreement, and keep reluctant states from a first commitment.
s97:5 note
s97:11 Stated in the text, not in the table, which leaves coercion ex ante under precision empty.
{100:5 9
s100:5 id
s100:9 GJ.T3.persuasion.precision.1
s101:5 mechanism
s101:16 persuasion
s102:5 stage
s102:12 ex-ante
s103:5 direction
s103:16 favourable
s104:5 trigger
{104:14 1
s104:15 precision-at-least
s104:35 4
s105:5 basis
s105:12 stated
s106:5 pages
s106:13 686; 680
s107:5 gist
s107:11 makes the drafters argue about exact words
s108:5 statement
s108:16 Arguing about the exact rule while it is drafted is worth having in itself; what coercion books as a cost of bargaining is a gain here.
{109:5 9
s109:5 id
s109:9 GJ.T3.persuasion.precision.2
s110:5 mechanism
s110:16 persuasion
s111:5 stage
s111:12 ex-ante
s112:5 direction
s112:16 favourable
s113:5 trigger
{113:14 1
s113:15 precision-at-least
s113:35 4
s114:5 basis
s114:12 stated
s115:5 pages
s115:13 686; 679-80
s116:5 gist
s116:11 debate over it can change minds
s117:5 statement
s117:16 Debate about a precise rule changes the minds of those who take part, and so brings agreement. It needs real argument about the content.
{118:5 9
s118:5 id
s118:9 GJ.T3.persuasion.precision.3
s119:5 mechanism
s119:16 persuasion
s120:5 stage
s120:12 ex-post
s121:5 direction
s121:16 favourable
s122:5 trigger
{122:14 1
s122:15 precision-at-least
s122:35 4
s123:5 basis
s123:12 stated
s124:5 pages
s124:13 686; 679
s125:5 gist
s125:11 exact enough to solve concrete problems
s126:5 statement
s126:16 Concrete problems are solved only by terms that are exact enough for it. The cell says so of their lack, and lists it for precision.
{127:5 10
s127:5 id
s127:9 GJ.T3.persuasion.precision.3.converse
s128:5 mechanism
s128:16 persuasion
s129:5 stage
s129:12 ex-post
s130:5 direction
s130:16 adverse
s131:5 converse-of
s131:18 GJ.T3.persuasion.precision.3
s132:5 trigger
{132:14 2
s132:15 precision-at-most
s132:34 2
s132:37 force
s132:44 prescriptive
s133:5 basis
s133:12 stated
s134:5 pages
s134:13 686; 679
s135:5 gist
s135:11 too loose to solve concrete problems
s136:5 statement
s136:16 Imprecise terms are less well observed, much of what looks like breach being due to ambiguity (the managerial view).
{137:5 10
s137:5 id
s137:9 GJ.T3.persuasion.precision.4
s138:5 mechanism
s138:16 persuasion
s139:5 stage
s139:12 ex-post
s140:5 direction
s140:16 favourable
s141:5 trigger
{141:14 2
s141:15 precision-at-least
s141:35 4
s141:38 force
s141:45 prescriptive
s142:5 condition
[143:7 1
{143:9 1
s143:10 words
s143:18 the parties were in fact persuaded of the rule
s144:5 basis
s144:12 stated
s145:5 pages
s145:13 686; 679, 670
s146:5 gist
s146:11 is kept because it was agreed to in earnest
s147:5 statement
s147:16 Where states were persuaded, their consent is real and their preferences have changed, so that they comply. Listed under precision, the cell is about persuasion in general.
{150:5 9
s150:5 id
s150:9 GJ.T3.persuasion.ambiguity.1
s151:5 mechanism
s151:16 persuasion
s152:5 stage
s152:12 ex-ante
s153:5 direction
s153:16 favourable
s154:5 trigger
{154:14 1
s154:15 precision-at-most
s154:34 2
s155:5 basis
s155:12 stated
s156:5 pages
s156:13 686; 678
s157:5 gist
s157:11 easier to agree
s158:5 statement
s158:16 Loose terms may be needed to get a text drafted and ratified, and can be made concrete later.
{159:5 10
s159:5 id
s159:9 GJ.T3.persuasion.ambiguity.1.converse
s160:5 mechanism
s160:16 persuasion
s161:5 stage
s161:12 ex-ante
s162:5 direction
s162:16 adverse
s163:5 converse-of
s163:18 GJ.T3.persuasion.ambiguity.1
s164:5 trigger
{164:14 1
s164:15 precision-at-least
s164:35 4
s165:5 basis
s165:12 stated
s166:5 pages
s166:13 681
s167:5 gist
s167:11 harder to agree
s168:5 statement
s168:16 Under persuasion too, precision complicates negotiation and makes first commitments harder to win, even where the longer talks bring argument and information (n.243).
{169:5 10
s169:5 id
s169:9 GJ.T3.persuasion.ambiguity.2
s170:5 mechanism
s170:16 persuasion
s171:5 stage
s171:12 ex-post
s172:5 direction
s172:16 favourable
s173:5 trigger
{173:14 1
s173:15 precision-at-most
s173:34 2
s174:5 condition
[175:7 1
{175:9 2
s175:10 delegation
s175:22 true
s175:28 words
s175:36 a body is charged to interpret or apply it
s176:5 basis
s176:12 stated
s177:5 pages
s177:13 686; 680-81
s178:5 gist
s178:11 leaves something to talk about
s179:5 statement
s179:16 An open standard makes later discussion possible and necessary. The text adds that putting the specifying off typically means giving a body authority to interpret.
{180:5 10
s180:5 id
s180:9 GJ.T3.persuasion.ambiguity.3
s181:5 mechanism
s181:16 persuasion
s182:5 stage
s182:12 ex-post
s183:5 direction
s183:16 favourable
s184:5 trigger
{184:14 1
s184:15 precision-at-most
s184:34 2
s185:5 condition
[186:7 1
{186:9 2
s186:10 delegation
s186:22 true
s186:28 words
s186:36 a body is charged to interpret or apply it
s187:5 basis
s187:12 stated
s188:5 pages
s188:13 686; 680-81
s189:5 gist
s189:11 has to be argued out in applying it
s190:5 statement
s190:16 Applying an open rule to practices is itself what moves the conversation on, where there are repeated occasions to do so.
{193:5 10
s193:5 id
s193:9 GJ.T3.acculturation.precision.1
s194:5 mechanism
s194:16 acculturation
s195:5 stage
s195:12 ex-ante
s196:5 pathway
s196:14 social
s197:5 direction
s197:16 favourable
s198:5 trigger
{198:14 1
s198:15 precision-at-least
s198:35 4
s199:5 basis
s199:12 stated
s200:5 pages
s200:13 686; 681-82
s201:5 gist
s201:11 social pressure can carry laggards to it
s202:5 statement
s202:16 Social pressure widens what can be agreed, so that laggards accept an exact commitment earlier than their preferences would lead one to expect.
{203:5 11
s203:5 id
s203:9 GJ.T3.acculturation.precision.2
s204:5 mechanism
s204:16 acculturation
s205:5 stage
s205:12 ex-ante
s206:5 pathway
s206:14 cognitive
s207:5 direction
s207:16 favourable
s208:5 trigger
{208:14 1
s208:15 precision-at-least
s208:35 4
s209:5 condition
[210:7 1
{210:9 2
s210:10 institutionalisation
[210:32 2
s210:33 moderate
s210:43 high
s210:50 words
s210:58 the matter is one of globally shared norms
s211:5 basis
s211:12 stated
s212:5 pages
s212:13 686; 682
s213:5 gist
s213:11 a shared world culture widens what can be agreed
s214:5 statement
s214:16 A world culture that states share makes some measure of precision attainable, above all where norms are shared globally. The pathway is our reading.
{218:5 11
s218:5 id
s218:9 GJ.T3.acculturation.ambiguity.1
s219:5 mechanism
s219:16 acculturation
s220:5 stage
s220:12 ex-ante
s221:5 pathway
s221:14 cognitive
s222:5 direction
s222:16 favourable
s223:5 trigger
{223:14 1
s223:15 precision-at-most
s223:34 2
s224:5 basis
s224:12 stated
s225:5 pages
s225:13 686; 683-84
s226:5 gist
s226:11 does not parade disagreement
s227:5 statement
s227:16 Ambiguity avoids the stress on disagreement that precision may bring. The cell says it of precision and lists it for ambiguity. Pathway from 683.
s228:5 note
s228:11 The table dates it ex ante; the text argues it among effects ex post (683-84). The stage here is the table's; the text's argument is GJ.T3.text.5 and GJ.T3.text.7.
{229:5 11
s229:5 id
s229:9 GJ.T3.acculturation.ambiguity.1.converse
s230:5 mechanism
s230:16 acculturation
s231:5 stage
s231:12 ex-ante
s232:5 pathway
s232:14 cognitive
s233:5 direction
s233:16 adverse
s234:5 converse-of
s234:18 GJ.T3.acculturation.ambiguity.1
s235:5 trigger
{235:14 1
s235:15 precision-at-least
s235:35 4
s236:5 basis
s236:12 stated
s237:5 pages
s237:13 686; 683-84
s238:5 gist
s238:11 may put disagreement in the foreground
s239:5 statement
s239:16 Precision may put too much weight on what states disagree about, and so take from the norm its self-evidence (deinstitutionalisation).
{240:5 10
s240:5 id
s240:9 GJ.T3.acculturation.ambiguity.2
s241:5 mechanism
s241:16 acculturation
s242:5 stage
s242:12 ex-post
s243:5 pathway
s243:14 cognitive
s244:5 direction
s244:16 favourable
s245:5 trigger
{245:14 1
s245:15 precision-at-most
s245:34 2
s246:5 basis
s246:12 stated
s247:5 pages
s247:13 686; 679, 683-84
s248:5 gist
s248:11 general models are followed even so
s249:5 statement
s249:16 States follow general and even unstated models, so that conduct converges in spite of ambiguity, also where nobody watches.
{250:5 10
s250:5 id
s250:9 GJ.T3.acculturation.ambiguity.3
s251:5 mechanism
s251:16 acculturation
s252:5 stage
s252:12 ex-post
s253:5 pathway
s253:14 cognitive
s254:5 direction
s254:16 favourable
s255:5 trigger
{255:14 1
s255:15 precision-at-most
s255:34 2
s256:5 basis
s256:12 stated
s257:5 pages
s257:13 686; 683
s258:5 gist
s258:11 keeps the consensus wide
s259:5 statement
s259:16 What institutionalises a norm is wide consensus on it, which general terms allow. The pathway is our reading of 683.
{262:5 7
s262:5 id
s262:9 GJ.T3.text.0
s263:5 role
s263:11 frame
s264:5 mechanism
[264:16 3
s264:17 coercion
s264:27 persuasion
s264:39 acculturation
s265:5 stage
[265:12 2
s265:13 ex-ante
s265:22 ex-post
s266:5 basis
s266:12 stated
s267:5 pages
s267:13 675-76
s268:5 statement
s268:16 Precision is judged twice, by what it does to the making of a treaty and by what it does to compliance. Precise is a rule that says without ambiguity what it requires, allows or forbids (n.214). Human rights treaties are said to be vaguer than others.
{269:5 8
s269:5 id
s269:9 GJ.T3.text.1
s270:5 role
s270:11 frame
s271:5 mechanism
[271:16 2
s271:17 coercion
s271:27 persuasion
s272:5 stage
[272:12 2
s272:13 ex-ante
s272:22 ex-post
s273:5 elaborates
s273:17 GJ.T3.coercion.ambiguity.1.converse
s274:5 basis
s274:12 stated
s275:5 pages
s275:13 681
s276:5 statement
s276:16 The usual pattern, shared by coercion and persuasion, is that precision makes agreement harder and observance better.
{277:5 7
s277:5 id
s277:9 GJ.T3.text.2
s278:5 role
s278:11 frame
s279:5 mechanism
s279:16 acculturation
s280:5 stage
[280:12 2
s280:13 ex-ante
s280:22 ex-post
s281:5 basis
s281:12 stated
s282:5 pages
s282:13 681; 682-83
s283:5 statement
s283:16 Under acculturation the pattern may turn round, precision helping before agreement and costing after it. The reversal is potential, and after agreement it depends on the pathway.
{284:5 8
s284:5 id
s284:9 GJ.T3.text.3
s285:5 role
s285:11 frame
s286:5 mechanism
s286:16 acculturation
s287:5 stage
s287:12 ex-ante
s288:5 elaborates
s288:17 GJ.T3.acculturation.precision.2
s289:5 basis
s289:12 stated
s290:5 pages
s290:13 682
s291:5 statement
s291:16 Precision changes the course of negotiations less than the other two mechanisms lead one to expect, since states are more alike than their diversity suggests.
{292:5 12
s292:5 id
s292:9 GJ.T3.text.4
s293:5 mechanism
s293:16 acculturation
s294:5 stage
s294:12 ex-post
s295:5 pathway
s295:14 cognitive
s296:5 direction
s296:16 favourable
s297:5 trigger
{297:14 2
s297:15 precision-at-most
s297:34 2
s297:37 hortatory-at-least
s297:57 1
s298:5 elaborates
s298:17 GJ.T3.acculturation.ambiguity.3
s299:5 basis
s299:12 stated
s300:5 pages
s300:13 683
s301:5 gist
s301:11 a broad aim is easily made one's own
s302:5 statement
s302:16 Broad hortatory aims with few particular duties foster conformity best, because the norm then goes with the identity of the group.
s303:5 note
s303:11 The phrase is about the breadth of aims and how few acts are listed (quoted from a study of non-proliferation, n.249), not about weak verbs; hence the trigger asks for both.
{304:5 11
s304:5 id
s304:9 GJ.T3.text.4.extended
s305:5 mechanism
s305:16 acculturation
s306:5 stage
s306:12 ex-post
s307:5 pathway
s307:14 cognitive
s308:5 direction
s308:16 favourable
s309:5 trigger
{309:14 2
s309:15 hortatory-at-least
s309:35 2
s309:38 precision
s309:49 none
s310:5 basis
s310:12 inferred
s311:5 inferred-from
s311:20 GJ.T3.text.4
s312:5 pages
s312:13 683
s313:5 gist
s313:11 states an aim that a group can be known by
s314:5 statement
s314:16 A recital or declaration that is mainly aspiration sets out an aim that a group can identify with, and prescribes no act.
{315:5 11
s315:5 id
s315:9 GJ.T3.text.5
s316:5 mechanism
s316:16 acculturation
s317:5 stage
s317:12 ex-post
s318:5 pathway
s318:14 cognitive
s319:5 direction
s319:16 adverse
s320:5 trigger
{320:14 1
s320:15 precision-at-least
s320:35 4
s321:5 elaborates
s321:17 GJ.T3.acculturation.ambiguity.1.converse
s322:5 basis
s322:12 stated
s323:5 pages
s323:13 683
s324:5 gist
s324:11 shows who is unlike the group
s325:5 statement
s325:16 Precision tends to bring out disagreement, which tells a state that the group it might imitate is unlike itself.
{326:5 10
s326:5 id
s326:9 GJ.T3.text.6
s327:5 mechanism
s327:16 acculturation
s328:5 stage
s328:12 ex-post
s329:5 pathway
s329:14 social
s330:5 direction
s330:16 favourable
s331:5 trigger
{331:14 2
s331:15 precision-at-least
s331:35 4
s331:38 force
s331:45 prescriptive
s332:5 basis
s332:12 stated
s333:5 pages
s333:13 683-84
s334:5 gist
s334:11 makes praise and blame look fair
s335:5 statement
s335:16 A rule whose demands can be foreseen makes social sanctions look fair; the target accepts them and others are more willing to take part in them (after Franck; the authors agree that it may). It needs a group whose judgement the target values.
{336:5 11
s336:5 id
s336:9 GJ.T3.text.7
s337:5 mechanism
s337:16 acculturation
s338:5 stage
s338:12 ex-post
s339:5 direction
s339:16 adverse
s340:5 trigger
{340:14 2
s340:15 precision-at-least
s340:35 4
s340:38 force
s340:45 prescriptive
s341:5 condition
[342:7 1
{342:9 2
s342:10 preference-gap
[342:26 2
s342:27 moderate
s342:37 high
s342:44 words
s342:52 it asks for more than the parties have come to prefer and expect
s343:5 elaborates
s343:17 GJ.T3.acculturation.ambiguity.1.converse
s344:5 basis
s344:12 stated
s345:5 pages
s345:13 684
s346:5 gist
s346:11 risks deinstitutionalising what it outruns
s347:5 statement
s347:16 Precision that runs ahead of the preferences and expectations which its targets have come to hold works against acculturation. The passage does not divide it by pathway.
{348:5 9
s348:5 id
s348:9 GJ.T3.text.8
s349:5 role
s349:11 frame
s350:5 mechanism
s350:16 acculturation
s351:5 stage
s351:12 ex-post
s352:5 pathway
s352:14 social
s353:5 elaborates
s353:17 GJ.T3.text.6
s354:5 basis
s354:12 stated
s355:5 pages
s355:13 685
s356:5 statement
s356:16 What precision adds on this pathway works through penalties, so it is worth less if social sanctions are seldom used, not feasible or expensive.
{357:5 12
s357:5 id
s357:9 GJ.T3.text.9
s358:5 mechanism
s358:16 acculturation
s359:5 stage
s359:12 ex-post
s360:5 pathway
s360:14 cognitive
s361:5 direction
s361:16 favourable
s362:5 trigger
{362:14 2
s362:15 precision-at-most
s362:34 2
s362:37 force
s362:44 prescriptive
s363:5 condition
[364:7 1
{364:9 2
s364:10 institutionalisation
[364:32 2
s364:33 moderate
s364:43 high
s364:50 words
s364:58 the norm is one that the community holds central
s365:5 elaborates
s365:17 GJ.T3.acculturation.ambiguity.2
s366:5 basis
s366:12 stated
s367:5 pages
s367:13 684-85
s368:5 gist
s368:11 odd readings of a central norm do not last
s369:5 statement
s369:16 States embedded in organisations can hardly keep up an odd reading of a norm that the community holds central. That ambiguity therefore does less harm is our step.
{370:5 12
s370:5 id
s370:9 GJ.T3.text.10
s371:5 mechanism
s371:16 coercion
s372:5 stage
s372:12 ex-ante
s373:5 direction
s373:16 favourable
s374:5 trigger
{374:14 2
s374:15 precision-at-least
s374:35 4
s374:38 force
s374:45 binding
s375:5 condition
[376:7 1
{376:9 1
s376:10 words
s376:18 ratification is read as a signal
s377:5 stage-basis
s377:18 inferred
s378:5 basis
s378:12 stated
s379:5 pages
s379:13 677-78
s380:5 gist
s380:11 joining it signals will and capacity
s381:5 statement
s381:16 To ratify a precise treaty signals that a state is willing and able to keep it, since going back costs more. Not in Table 3.
s382:5 note
s382:11 The passage stands among the gains of precision, before its price in negotiation is named; the signal is given at joining, hence ex ante, and is conditional.
{383:5 10
s383:5 id
s383:9 GJ.T3.text.11
s384:5 mechanism
s384:16 acculturation
s385:5 stage
s385:12 ex-post
s386:5 pathway
s386:14 social
s387:5 direction
s387:16 favourable
s388:5 trigger
{388:14 2
s388:15 precision-at-least
s388:35 4
s388:38 force
s388:45 prescriptive
s389:5 basis
s389:12 stated
s390:5 pages
s390:13 684
s391:5 gist
s391:11 leaves little room for evasive readings
s392:5 statement
s392:16 A determinate rule leaves little room for permissive readings, so that social sanctions can regulate conduct. This is Franck's concern; the authors think that it sits ill with cognitive pressure.
{393:5 13
s393:5 id
s393:9 GJ.T3.text.11.converse
s394:5 mechanism
s394:16 acculturation
s395:5 stage
s395:12 ex-post
s396:5 pathway
s396:14 social
s397:5 direction
s397:16 adverse
s398:5 converse-of
s398:18 GJ.T3.text.11
s399:5 trigger
{399:14 2
s399:15 precision-at-most
s399:34 2
s399:37 force
s399:44 prescriptive
s400:5 condition
[401:7 1
{401:9 2
s401:10 pathway
s401:19 social
s401:27 words
s401:35 the social pathway is relied on
s402:5 basis
s402:12 inferred
s403:5 inferred-from
s403:20 GJ.T3.text.11
s404:5 pages
s404:13 684
s405:5 gist
s405:11 lets a state talk its way out of blame
s406:5 statement
s406:16 Under a vague rule a state can escape praise and blame by reading it to suit itself.
{407:5 10
s407:5 id
s407:9 GJ.T3.text.12
s408:5 mechanism
s408:16 persuasion
s409:5 stage
s409:12 ex-ante
s410:5 direction
s410:16 favourable
s411:5 trigger
{411:14 1
s411:15 any
[411:20 2
{411:21 2
s411:22 precision-at-most
s411:41 2
s411:44 force
s411:51 prescriptive
{411:66 2
s411:67 hortatory-at-least
s411:87 1
s411:90 force
s411:97 prescriptive
s412:5 elaborates
s412:17 GJ.T3.persuasion.ambiguity.1
s413:5 basis
s413:12 stated
s414:5 pages
s414:13 678 n.230
s415:5 gist
s415:11 lets the rest of the bargain go ahead
s416:5 statement
s416:16 Leaving a hard point in hortatory or loose form lets states agree on the rest (quoted from Abbott & Snidal).
{417:5 11
s417:5 id
s417:9 GJ.T3.text.12.coercion
s418:5 mechanism
s418:16 coercion
s419:5 stage
s419:12 ex-ante
s420:5 direction
s420:16 favourable
s421:5 trigger
{421:14 2
s421:15 hortatory-at-least
s421:35 1
s421:38 force
s421:45 prescriptive
s422:5 elaborates
s422:17 GJ.T3.coercion.ambiguity.1
s423:5 basis
s423:12 inferred
s424:5 inferred-from
s424:20 GJ.T3.text.12
s425:5 pages
s425:13 678 n.230
s426:5 gist
s426:11 lets the rest of the bargain go ahead
s427:5 statement
s427:16 The same passage of Abbott & Snidal supports the claim under coercion (678); that hortatory form serves as loose form does is our step.
{428:5 10
s428:5 id
s428:9 GJ.T3.text.13
s429:5 mechanism
s429:16 persuasion
s430:5 stage
s430:12 ex-post
s431:5 direction
s431:16 favourable
s432:5 trigger
{432:14 1
s432:15 any
[432:20 2
{432:21 2
s432:22 precision-at-most
s432:41 2
s432:44 force
s432:51 prescriptive
{432:66 2
s432:67 hortatory-at-least
s432:87 1
s432:90 force
s432:97 prescriptive
s433:5 condition
[434:7 1
{434:9 1
s434:10 words
s434:18 the soft terms work well over time
s435:5 basis
s435:12 stated
s436:5 pages
s436:13 678 n.231
s437:5 gist
s437:11 may be hardened later
s438:5 statement
s438:16 States that were reluctant may take harder terms once soft ones have worked without harm (quoted from Abbott & Snidal).
{439:5 9
s439:5 id
s439:9 GJ.T3.text.14
s440:5 mechanism
s440:16 persuasion
s441:5 stage
s441:12 ex-post
s442:5 direction
s442:16 favourable
s443:5 trigger
{443:14 1
s443:15 function
[443:25 4
s443:26 review
s443:34 binding-decision
s443:52 dispute-settlement
s443:72 criticism
s444:5 basis
s444:12 stated
s445:5 pages
s445:13 678
s446:5 gist
s446:11 lets terms be made concrete step by step
s447:5 statement
s447:16 Terms should be made concrete over time, since exactness helps argument and internalisation; the task falls to dispute settlement and to bodies such as treaty committees and courts.
{448:5 11
s448:5 id
s448:9 GJ.T3.text.15
s449:5 mechanism
s449:16 persuasion
s450:5 stage
s450:12 ex-post
s451:5 direction
s451:16 favourable
s452:5 trigger
{452:14 2
s452:15 precision-at-least
s452:35 4
s452:38 force
[452:45 1
s452:46 prohibition
s453:5 elaborates
s453:17 GJ.T3.persuasion.precision.3
s454:5 stage-basis
s454:18 inferred
s455:5 basis
s455:12 stated
s456:5 pages
s456:13 679
s457:5 gist
s457:11 can serve as a frame for harder cases
s458:5 statement
s458:16 Framing likens a disputed practice to one that is clearly forbidden, which persuades only where the norm that serves as the frame is well defined.
{459:5 11
s459:5 id
s459:9 GJ.T3.text.16
s460:5 mechanism
s460:16 persuasion
s461:5 stage
s461:12 ex-post
s462:5 direction
s462:16 favourable
s463:5 trigger
{463:14 2
s463:15 precision-at-least
s463:35 4
s463:38 force
s463:45 prescriptive
s464:5 elaborates
s464:17 GJ.T3.persuasion.precision.3
s465:5 stage-basis
s465:18 inferred
s466:5 basis
s466:12 stated
s467:5 pages
s467:13 679
s468:5 gist
s468:11 cannot be read away when a state is made to think again
s469:5 statement
s469:16 Prompting a state to think harder works only where it cannot dissolve the inconsistency by reading the norm anew.
{470:5 11
s470:5 id
s470:9 GJ.T3.text.17
s471:5 mechanism
s471:16 persuasion
s472:5 stage
[472:12 2
s472:13 ex-ante
s472:22 ex-post
s473:5 direction
s473:16 favourable
s474:5 trigger
{474:14 1
s474:15 precision-at-least
s474:35 4
s475:5 elaborates
s475:17 GJ.T3.persuasion.precision.2
s476:5 stage-basis
s476:18 inferred
s477:5 basis
s477:12 stated
s478:5 pages
s478:13 678-79
s479:5 gist
s479:11 shows what is agreed and what is not
s480:5 statement
s480:16 Precise rules show where the parties agree and where not, so that even thin agreement can be the base from which contested matters are taken up. The approach on the whole favours precision.
{481:5 11
s481:5 id
s481:9 GJ.T3.text.18
s482:5 mechanism
s482:16 persuasion
s483:5 stage
s483:12 ex-ante
s484:5 direction
s484:16 favourable
s485:5 trigger
{485:14 1
s485:15 precision-at-most
s485:34 2
s486:5 condition
[487:7 1
{487:9 2
s487:10 delegation
s487:22 true
s487:28 words
s487:36 a body is charged to interpret or apply it
s488:5 elaborates
s488:17 GJ.T3.persuasion.ambiguity.1
s489:5 basis
s489:12 stated
s490:5 pages
s490:13 680
s491:5 gist
s491:11 can be specified later by a body
s492:5 statement
s492:16 Drafters need less precision if the rule will be specified in later encounters, typically before a dispute settlement or supervisory body.
{493:5 11
s493:5 id
s493:9 GJ.T3.text.19
s494:5 mechanism
s494:16 persuasion
s495:5 stage
s495:12 ex-post
s496:5 direction
s496:16 favourable
s497:5 trigger
{497:14 1
s497:15 precision-at-most
s497:34 2
s498:5 condition
[499:7 1
{499:9 2
s499:10 delegation
s499:22 true
s499:28 words
s499:36 a body is charged to interpret or apply it
s500:5 elaborates
s500:17 GJ.T3.persuasion.ambiguity.2
s501:5 basis
s501:12 stated
s502:5 pages
s502:13 680-81
s503:5 gist
s503:11 draws states into justifying themselves
s504:5 statement
s504:16 Putting precision off makes room for reflection, application and justification, and draws a state that violates rights into interpreting the norm.
{505:5 12
s505:5 id
s505:9 GJ.T3.text.20
s506:5 mechanism
s506:16 acculturation
s507:5 stage
[507:12 2
s507:13 ex-ante
s507:22 ex-post
s508:5 direction
s508:16 favourable
s509:5 trigger
{509:14 2
s509:15 precision-at-most
s509:34 2
s509:37 force
s509:44 prescriptive
s510:5 condition
[511:7 1
{511:9 1
s511:10 words
s511:18 staying out would bring ostracism or a breach with orthodoxy
s512:5 elaborates
s512:17 GJ.T3.acculturation.ambiguity.2
s513:5 basis
s513:12 stated
s514:5 pages
s514:13 679
s515:5 gist
s515:11 accepted to belong, loose as it is
s516:5 statement
s516:16 To escape ostracism or keep with orthodoxy, states may accept loosely framed duties, and under some conditions apply them.
s517:5 note
s517:11 Our list gave it no stage; the passage has both, acceding and applying.
"""####
}
