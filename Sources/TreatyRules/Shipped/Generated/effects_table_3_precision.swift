// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_table_3_precision: StaticString = ####"""
{15:1 1
s15:1 claims
[18:3 47
{18:5 9
s18:5 id
s18:9 GJ.T3.coercion.precision.1
s19:5 mechanism
s19:16 coercion
s20:5 stage
s20:12 ex-post
s21:5 direction
s21:16 favourable
s22:5 trigger
{22:14 3
s22:15 precision-at-least
s22:35 4
s22:38 norm
s22:44 parties
s22:53 force
s22:60 binding
s23:5 basis
s23:12 stated
s24:5 pages
s24:13 686; 677
s25:5 gist
s25:11 leaves little room to deny or contest a breach
s26:5 statement
s26:16 A precise duty is a yardstick against which conduct can be held, so that a breach is hard to deny, to dispute or to interpret away, and free riding with it.
{27:5 11
s27:5 id
s27:9 GJ.T3.coercion.precision.1.converse
s28:5 mechanism
s28:16 coercion
s29:5 stage
s29:12 ex-post
s30:5 direction
s30:16 adverse
s31:5 converse-of
s31:18 GJ.T3.coercion.precision.1
s32:5 trigger
{32:14 3
s32:15 precision-at-most
s32:34 2
s32:37 norm
s32:43 parties
s32:52 force
s32:59 binding
s33:5 basis
s33:12 inferred
s34:5 inferred-from
s34:20 GJ.T3.coercion.precision.1
s35:5 pages
s35:13 686; 677
s36:5 gist
s36:11 leaves room to deny or contest a breach
s37:5 statement
s37:16 Where the duty is vague there is no yardstick, and each state can read it in its own favour.
{38:5 9
s38:5 id
s38:9 GJ.T3.coercion.precision.2
s39:5 mechanism
s39:16 coercion
s40:5 stage
s40:12 ex-post
s41:5 direction
s41:16 favourable
s42:5 trigger
{42:14 3
s42:15 precision-at-least
s42:35 4
s42:38 norm
s42:44 parties
s42:53 force
s42:60 binding
s43:5 basis
s43:12 stated
s44:5 pages
s44:13 686; 677
s45:5 gist
s45:11 raises what a breach costs in reputation
s46:5 statement
s46:16 The clearer the duty, the more surely a state gains or loses reputation by keeping or breaking it. Under coercion reputation counts only as far as it turns into material cost (n.224; 645); whether it carries over to other treaties is disputed (n.225).
{47:5 10
s47:5 id
s47:9 GJ.T3.coercion.precision.2.converse
s48:5 mechanism
s48:16 coercion
s49:5 stage
s49:12 ex-post
s50:5 direction
s50:16 adverse
s51:5 converse-of
s51:18 GJ.T3.coercion.precision.2
s52:5 trigger
{52:14 3
s52:15 precision-at-most
s52:34 2
s52:37 norm
s52:43 parties
s52:52 force
s52:59 binding
s53:5 basis
s53:12 stated
s54:5 pages
s54:13 677 n.224
s55:5 gist
s55:11 lowers what a breach costs in reputation
s56:5 statement
s56:16 The less certain a duty is, the less reputation a breach of it costs (reported with approval from Guzman).
{57:5 9
s57:5 id
s57:9 GJ.T3.coercion.precision.3
s58:5 mechanism
s58:16 coercion
s59:5 stage
s59:12 ex-post
s60:5 direction
s60:16 favourable
s61:5 trigger
{61:14 2
s61:15 precision-at-least
s61:35 4
s61:38 norm
s61:44 parties
s62:5 basis
s62:12 stated
s63:5 pages
s63:13 686; 677
s64:5 gist
s64:11 gives a focal point for co-operation and response
s65:5 statement
s65:16 A precise rule settles what counts as co-operation, so that the parties can act and react around it.
{66:5 11
s66:5 id
s66:9 GJ.T3.coercion.precision.3.converse
s67:5 mechanism
s67:16 coercion
s68:5 stage
s68:12 ex-post
s69:5 direction
s69:16 adverse
s70:5 converse-of
s70:18 GJ.T3.coercion.precision.3
s71:5 trigger
{71:14 2
s71:15 precision-at-most
s71:34 2
s71:37 norm
s71:43 parties
s72:5 basis
s72:12 inferred
s73:5 inferred-from
s73:20 GJ.T3.coercion.precision.3
s74:5 pages
s74:13 686; 677
s75:5 gist
s75:11 gives no focal point for co-operation and response
s76:5 statement
s76:16 A vague rule does not settle what counts as co-operation.
{79:5 9
s79:5 id
s79:9 GJ.T3.coercion.ambiguity.1
s80:5 mechanism
s80:16 coercion
s81:5 stage
s81:12 ex-ante
s82:5 direction
s82:16 favourable
s83:5 trigger
{83:14 2
s83:15 precision-at-most
s83:34 2
s83:37 norm
s83:43 parties
s84:5 basis
s84:12 stated
s85:5 pages
s85:13 686; 678
s86:5 gist
s86:11 easier to agree
s87:5 statement
s87:16 States agree more readily on general terms; contracting costs fall.
{88:5 11
s88:5 id
s88:9 GJ.T3.coercion.ambiguity.1.converse
s89:5 mechanism
s89:16 coercion
s90:5 stage
s90:12 ex-ante
s91:5 direction
s91:16 adverse
s92:5 converse-of
s92:18 GJ.T3.coercion.ambiguity.1
s93:5 trigger
{93:14 2
s93:15 precision-at-least
s93:35 4
s93:38 norm
s93:44 parties
s94:5 basis
s94:12 stated
s95:5 pages
s95:13 678; 681
s96:5 gist
s96:11 harder to agree
s97:5 statement
s97:16 The main price of precision is paid in negotiation; to insist on it can prevent agreement, and keep reluctant states from a first commitment.
s98:5 note
s98:11 Stated in the text, not in the table, which leaves coercion ex ante under precision empty.
{101:5 9
s101:5 id
s101:9 GJ.T3.persuasion.precision.1
s102:5 mechanism
s102:16 persuasion
s103:5 stage
s103:12 ex-ante
s104:5 direction
s104:16 favourable
s105:5 trigger
{105:14 2
s105:15 precision-at-least
s105:35 4
s105:38 norm
s105:44 parties
s106:5 basis
s106:12 stated
s107:5 pages
s107:13 686; 680
s108:5 gist
s108:11 makes the drafters argue about exact words
s109:5 statement
s109:16 Arguing about the exact rule while it is drafted is worth having in itself; what coercion books as a cost of bargaining is a gain here.
{110:5 9
s110:5 id
s110:9 GJ.T3.persuasion.precision.2
s111:5 mechanism
s111:16 persuasion
s112:5 stage
s112:12 ex-ante
s113:5 direction
s113:16 favourable
s114:5 trigger
{114:14 2
s114:15 precision-at-least
s114:35 4
s114:38 norm
s114:44 parties
s115:5 basis
s115:12 stated
s116:5 pages
s116:13 686; 679-80
s117:5 gist
s117:11 debate over it can change minds
s118:5 statement
s118:16 Debate about a precise rule changes the minds of those who take part, and so brings agreement. It needs real argument about the content.
{119:5 9
s119:5 id
s119:9 GJ.T3.persuasion.precision.3
s120:5 mechanism
s120:16 persuasion
s121:5 stage
s121:12 ex-post
s122:5 direction
s122:16 favourable
s123:5 trigger
{123:14 2
s123:15 precision-at-least
s123:35 4
s123:38 norm
s123:44 parties
s124:5 basis
s124:12 stated
s125:5 pages
s125:13 686; 679
s126:5 gist
s126:11 exact enough to solve concrete problems
s127:5 statement
s127:16 Concrete problems are solved only by terms that are exact enough for it. The cell says so of their lack, and lists it for precision.
{128:5 10
s128:5 id
s128:9 GJ.T3.persuasion.precision.3.converse
s129:5 mechanism
s129:16 persuasion
s130:5 stage
s130:12 ex-post
s131:5 direction
s131:16 adverse
s132:5 converse-of
s132:18 GJ.T3.persuasion.precision.3
s133:5 trigger
{133:14 2
s133:15 precision-at-most
s133:34 2
s133:37 norm
s133:43 parties
s134:5 basis
s134:12 stated
s135:5 pages
s135:13 686; 679
s136:5 gist
s136:11 too loose to solve concrete problems
s137:5 statement
s137:16 Imprecise terms are less well observed, much of what looks like breach being due to ambiguity (the managerial view).
{138:5 10
s138:5 id
s138:9 GJ.T3.persuasion.precision.4
s139:5 mechanism
s139:16 persuasion
s140:5 stage
s140:12 ex-post
s141:5 direction
s141:16 favourable
s142:5 trigger
{142:14 2
s142:15 precision-at-least
s142:35 4
s142:38 norm
s142:44 parties
s143:5 condition
[144:7 1
{144:9 1
s144:10 words
s144:18 the parties were in fact persuaded of the rule
s145:5 basis
s145:12 stated
s146:5 pages
s146:13 686; 679, 670
s147:5 gist
s147:11 is kept because it was agreed to in earnest
s148:5 statement
s148:16 Where states were persuaded, their consent is real and their preferences have changed, so that they comply. Listed under precision, the cell is about persuasion in general.
{151:5 9
s151:5 id
s151:9 GJ.T3.persuasion.ambiguity.1
s152:5 mechanism
s152:16 persuasion
s153:5 stage
s153:12 ex-ante
s154:5 direction
s154:16 favourable
s155:5 trigger
{155:14 2
s155:15 precision-at-most
s155:34 2
s155:37 norm
s155:43 parties
s156:5 basis
s156:12 stated
s157:5 pages
s157:13 686; 678
s158:5 gist
s158:11 easier to agree
s159:5 statement
s159:16 Loose terms may be needed to get a text drafted and ratified, and can be made concrete later.
{160:5 10
s160:5 id
s160:9 GJ.T3.persuasion.ambiguity.1.converse
s161:5 mechanism
s161:16 persuasion
s162:5 stage
s162:12 ex-ante
s163:5 direction
s163:16 adverse
s164:5 converse-of
s164:18 GJ.T3.persuasion.ambiguity.1
s165:5 trigger
{165:14 2
s165:15 precision-at-least
s165:35 4
s165:38 norm
s165:44 parties
s166:5 basis
s166:12 stated
s167:5 pages
s167:13 681
s168:5 gist
s168:11 harder to agree
s169:5 statement
s169:16 Under persuasion too, precision complicates negotiation and makes first commitments harder to win, even where the longer talks bring argument and information (n.243).
{170:5 10
s170:5 id
s170:9 GJ.T3.persuasion.ambiguity.2
s171:5 mechanism
s171:16 persuasion
s172:5 stage
s172:12 ex-post
s173:5 direction
s173:16 favourable
s174:5 trigger
{174:14 2
s174:15 precision-at-most
s174:34 2
s174:37 norm
s174:43 parties
s175:5 condition
[176:7 1
{176:9 2
s176:10 delegation
s176:22 true
s176:28 words
s176:36 a body is charged to interpret or apply it
s177:5 basis
s177:12 stated
s178:5 pages
s178:13 686; 680-81
s179:5 gist
s179:11 leaves something to talk about
s180:5 statement
s180:16 An open standard makes later discussion possible and necessary. The text adds that putting the specifying off typically means giving a body authority to interpret.
{181:5 10
s181:5 id
s181:9 GJ.T3.persuasion.ambiguity.3
s182:5 mechanism
s182:16 persuasion
s183:5 stage
s183:12 ex-post
s184:5 direction
s184:16 favourable
s185:5 trigger
{185:14 2
s185:15 precision-at-most
s185:34 2
s185:37 norm
s185:43 parties
s186:5 condition
[187:7 1
{187:9 2
s187:10 delegation
s187:22 true
s187:28 words
s187:36 a body is charged to interpret or apply it
s188:5 basis
s188:12 stated
s189:5 pages
s189:13 686; 680-81
s190:5 gist
s190:11 has to be argued out in applying it
s191:5 statement
s191:16 Applying an open rule to practices is itself what moves the conversation on, where there are repeated occasions to do so.
{194:5 10
s194:5 id
s194:9 GJ.T3.acculturation.precision.1
s195:5 mechanism
s195:16 acculturation
s196:5 stage
s196:12 ex-ante
s197:5 pathway
s197:14 social
s198:5 direction
s198:16 favourable
s199:5 trigger
{199:14 2
s199:15 precision-at-least
s199:35 4
s199:38 norm
s199:44 parties
s200:5 basis
s200:12 stated
s201:5 pages
s201:13 686; 681-82
s202:5 gist
s202:11 social pressure can carry laggards to it
s203:5 statement
s203:16 Social pressure widens what can be agreed, so that laggards accept an exact commitment earlier than their preferences would lead one to expect.
{204:5 11
s204:5 id
s204:9 GJ.T3.acculturation.precision.2
s205:5 mechanism
s205:16 acculturation
s206:5 stage
s206:12 ex-ante
s207:5 pathway
s207:14 cognitive
s208:5 direction
s208:16 favourable
s209:5 trigger
{209:14 2
s209:15 precision-at-least
s209:35 4
s209:38 norm
s209:44 parties
s210:5 condition
[211:7 1
{211:9 2
s211:10 institutionalisation
[211:32 2
s211:33 moderate
s211:43 high
s211:50 words
s211:58 the matter is one of globally shared norms
s212:5 basis
s212:12 stated
s213:5 pages
s213:13 686; 682
s214:5 gist
s214:11 a shared world culture widens what can be agreed
s215:5 statement
s215:16 A world culture that states share makes some measure of precision attainable, above all where norms are shared globally. The pathway is our reading.
{219:5 11
s219:5 id
s219:9 GJ.T3.acculturation.ambiguity.1
s220:5 mechanism
s220:16 acculturation
s221:5 stage
s221:12 ex-ante
s222:5 pathway
s222:14 cognitive
s223:5 direction
s223:16 favourable
s224:5 trigger
{224:14 2
s224:15 precision-at-most
s224:34 2
s224:37 norm
s224:43 parties
s225:5 basis
s225:12 stated
s226:5 pages
s226:13 686; 683-84
s227:5 gist
s227:11 does not parade disagreement
s228:5 statement
s228:16 Ambiguity avoids the stress on disagreement that precision may bring. The cell says it of precision and lists it for ambiguity. Pathway from 683.
s229:5 note
s229:11 The table dates it ex ante; the text argues it among effects ex post (683-84). The stage here is the table's; the text's argument is GJ.T3.text.5 and GJ.T3.text.7.
{230:5 11
s230:5 id
s230:9 GJ.T3.acculturation.ambiguity.1.converse
s231:5 mechanism
s231:16 acculturation
s232:5 stage
s232:12 ex-ante
s233:5 pathway
s233:14 cognitive
s234:5 direction
s234:16 adverse
s235:5 converse-of
s235:18 GJ.T3.acculturation.ambiguity.1
s236:5 trigger
{236:14 2
s236:15 precision-at-least
s236:35 4
s236:38 norm
s236:44 parties
s237:5 basis
s237:12 stated
s238:5 pages
s238:13 686; 683-84
s239:5 gist
s239:11 may put disagreement in the foreground
s240:5 statement
s240:16 Precision may put too much weight on what states disagree about, and so take from the norm its self-evidence (deinstitutionalisation).
{241:5 10
s241:5 id
s241:9 GJ.T3.acculturation.ambiguity.2
s242:5 mechanism
s242:16 acculturation
s243:5 stage
s243:12 ex-post
s244:5 pathway
s244:14 cognitive
s245:5 direction
s245:16 favourable
s246:5 trigger
{246:14 2
s246:15 precision-at-most
s246:34 2
s246:37 norm
s246:43 parties
s247:5 basis
s247:12 stated
s248:5 pages
s248:13 686; 679, 683-84
s249:5 gist
s249:11 general models are followed even so
s250:5 statement
s250:16 States follow general and even unstated models, so that conduct converges in spite of ambiguity, also where nobody watches.
{251:5 10
s251:5 id
s251:9 GJ.T3.acculturation.ambiguity.3
s252:5 mechanism
s252:16 acculturation
s253:5 stage
s253:12 ex-post
s254:5 pathway
s254:14 cognitive
s255:5 direction
s255:16 favourable
s256:5 trigger
{256:14 2
s256:15 precision-at-most
s256:34 2
s256:37 norm
s256:43 parties
s257:5 basis
s257:12 stated
s258:5 pages
s258:13 686; 683
s259:5 gist
s259:11 keeps the consensus wide
s260:5 statement
s260:16 What institutionalises a norm is wide consensus on it, which general terms allow. The pathway is our reading of 683.
{263:5 7
s263:5 id
s263:9 GJ.T3.text.0
s264:5 role
s264:11 frame
s265:5 mechanism
[265:16 3
s265:17 coercion
s265:27 persuasion
s265:39 acculturation
s266:5 stage
[266:12 2
s266:13 ex-ante
s266:22 ex-post
s267:5 basis
s267:12 stated
s268:5 pages
s268:13 675-76
s269:5 statement
s269:16 Precision is judged twice, by what it does to the making of a treaty and by what it does to compliance. Precise is a rule that says without ambiguity what it requires, allows or forbids (n.214). Human rights treaties are said to be vaguer than others.
{270:5 8
s270:5 id
s270:9 GJ.T3.text.1
s271:5 role
s271:11 frame
s272:5 mechanism
[272:16 2
s272:17 coercion
s272:27 persuasion
s273:5 stage
[273:12 2
s273:13 ex-ante
s273:22 ex-post
s274:5 elaborates
s274:17 GJ.T3.coercion.ambiguity.1.converse
s275:5 basis
s275:12 stated
s276:5 pages
s276:13 681
s277:5 statement
s277:16 The usual pattern, shared by coercion and persuasion, is that precision makes agreement harder and observance better.
{278:5 7
s278:5 id
s278:9 GJ.T3.text.2
s279:5 role
s279:11 frame
s280:5 mechanism
s280:16 acculturation
s281:5 stage
[281:12 2
s281:13 ex-ante
s281:22 ex-post
s282:5 basis
s282:12 stated
s283:5 pages
s283:13 681; 682-83
s284:5 statement
s284:16 Under acculturation the pattern may turn round, precision helping before agreement and costing after it. The reversal is potential, and after agreement it depends on the pathway.
{285:5 8
s285:5 id
s285:9 GJ.T3.text.3
s286:5 role
s286:11 frame
s287:5 mechanism
s287:16 acculturation
s288:5 stage
s288:12 ex-ante
s289:5 elaborates
s289:17 GJ.T3.acculturation.precision.2
s290:5 basis
s290:12 stated
s291:5 pages
s291:13 682
s292:5 statement
s292:16 Precision changes the course of negotiations less than the other two mechanisms lead one to expect, since states are more alike than their diversity suggests.
{293:5 12
s293:5 id
s293:9 GJ.T3.text.4
s294:5 mechanism
s294:16 acculturation
s295:5 stage
s295:12 ex-post
s296:5 pathway
s296:14 cognitive
s297:5 direction
s297:16 favourable
s298:5 trigger
{298:14 3
s298:15 precision-at-most
s298:34 2
s298:37 norm
s298:43 parties
s298:52 hortatory-at-least
s298:72 1
s299:5 elaborates
s299:17 GJ.T3.acculturation.ambiguity.3
s300:5 basis
s300:12 stated
s301:5 pages
s301:13 683
s302:5 gist
s302:11 a broad aim is easily made one's own
s303:5 statement
s303:16 Broad hortatory aims with few particular duties foster conformity best, because the norm then goes with the identity of the group.
s304:5 note
s304:11 The phrase is about the breadth of aims and how few acts are listed (quoted from a study of non-proliferation, n.249), not about weak verbs; hence the trigger asks for both.
{305:5 11
s305:5 id
s305:9 GJ.T3.text.4.extended
s306:5 mechanism
s306:16 acculturation
s307:5 stage
s307:12 ex-post
s308:5 pathway
s308:14 cognitive
s309:5 direction
s309:16 favourable
s310:5 trigger
{310:14 2
s310:15 hortatory-at-least
s310:35 2
s310:38 precision
s310:49 none
s311:5 basis
s311:12 inferred
s312:5 inferred-from
s312:20 GJ.T3.text.4
s313:5 pages
s313:13 683
s314:5 gist
s314:11 states an aim that a group can be known by
s315:5 statement
s315:16 A recital or declaration that is mainly aspiration sets out an aim that a group can identify with, and prescribes no act.
{316:5 11
s316:5 id
s316:9 GJ.T3.text.5
s317:5 mechanism
s317:16 acculturation
s318:5 stage
s318:12 ex-post
s319:5 pathway
s319:14 cognitive
s320:5 direction
s320:16 adverse
s321:5 trigger
{321:14 2
s321:15 precision-at-least
s321:35 4
s321:38 norm
s321:44 parties
s322:5 elaborates
s322:17 GJ.T3.acculturation.ambiguity.1.converse
s323:5 basis
s323:12 stated
s324:5 pages
s324:13 683
s325:5 gist
s325:11 shows who is unlike the group
s326:5 statement
s326:16 Precision tends to bring out disagreement, which tells a state that the group it might imitate is unlike itself.
{327:5 10
s327:5 id
s327:9 GJ.T3.text.6
s328:5 mechanism
s328:16 acculturation
s329:5 stage
s329:12 ex-post
s330:5 pathway
s330:14 social
s331:5 direction
s331:16 favourable
s332:5 trigger
{332:14 2
s332:15 precision-at-least
s332:35 4
s332:38 norm
s332:44 parties
s333:5 basis
s333:12 stated
s334:5 pages
s334:13 683-84
s335:5 gist
s335:11 makes praise and blame look fair
s336:5 statement
s336:16 A rule whose demands can be foreseen makes social sanctions look fair; the target accepts them and others are more willing to take part in them (after Franck; the authors agree that it may). It needs a group whose judgement the target values.
{337:5 11
s337:5 id
s337:9 GJ.T3.text.7
s338:5 mechanism
s338:16 acculturation
s339:5 stage
s339:12 ex-post
s340:5 direction
s340:16 adverse
s341:5 trigger
{341:14 2
s341:15 precision-at-least
s341:35 4
s341:38 norm
s341:44 parties
s342:5 condition
[343:7 1
{343:9 2
s343:10 preference-gap
[343:26 2
s343:27 moderate
s343:37 high
s343:44 words
s343:52 it asks for more than the parties have come to prefer and expect
s344:5 elaborates
s344:17 GJ.T3.acculturation.ambiguity.1.converse
s345:5 basis
s345:12 stated
s346:5 pages
s346:13 684
s347:5 gist
s347:11 risks deinstitutionalising what it outruns
s348:5 statement
s348:16 Precision that runs ahead of the preferences and expectations which its targets have come to hold works against acculturation. The passage does not divide it by pathway.
{349:5 9
s349:5 id
s349:9 GJ.T3.text.8
s350:5 role
s350:11 frame
s351:5 mechanism
s351:16 acculturation
s352:5 stage
s352:12 ex-post
s353:5 pathway
s353:14 social
s354:5 elaborates
s354:17 GJ.T3.text.6
s355:5 basis
s355:12 stated
s356:5 pages
s356:13 685
s357:5 statement
s357:16 What precision adds on this pathway works through penalties, so it is worth less if social sanctions are seldom used, not feasible or expensive.
{358:5 12
s358:5 id
s358:9 GJ.T3.text.9
s359:5 mechanism
s359:16 acculturation
s360:5 stage
s360:12 ex-post
s361:5 pathway
s361:14 cognitive
s362:5 direction
s362:16 favourable
s363:5 trigger
{363:14 2
s363:15 precision-at-most
s363:34 2
s363:37 norm
s363:43 parties
s364:5 condition
[365:7 1
{365:9 2
s365:10 institutionalisation
[365:32 2
s365:33 moderate
s365:43 high
s365:50 words
s365:58 the norm is one that the community holds central
s366:5 elaborates
s366:17 GJ.T3.acculturation.ambiguity.2
s367:5 basis
s367:12 stated
s368:5 pages
s368:13 684-85
s369:5 gist
s369:11 odd readings of a central norm do not last
s370:5 statement
s370:16 States embedded in organisations can hardly keep up an odd reading of a norm that the community holds central. That ambiguity therefore does less harm is our step.
{371:5 12
s371:5 id
s371:9 GJ.T3.text.10
s372:5 mechanism
s372:16 coercion
s373:5 stage
s373:12 ex-ante
s374:5 direction
s374:16 favourable
s375:5 trigger
{375:14 3
s375:15 precision-at-least
s375:35 4
s375:38 norm
s375:44 parties
s375:53 force
s375:60 binding
s376:5 condition
[377:7 1
{377:9 1
s377:10 words
s377:18 ratification is read as a signal
s378:5 stage-basis
s378:18 inferred
s379:5 basis
s379:12 stated
s380:5 pages
s380:13 677-78
s381:5 gist
s381:11 joining it signals will and capacity
s382:5 statement
s382:16 To ratify a precise treaty signals that a state is willing and able to keep it, since going back costs more. Not in Table 3.
s383:5 note
s383:11 The passage stands among the gains of precision, before its price in negotiation is named; the signal is given at joining, hence ex ante, and is conditional.
{384:5 10
s384:5 id
s384:9 GJ.T3.text.11
s385:5 mechanism
s385:16 acculturation
s386:5 stage
s386:12 ex-post
s387:5 pathway
s387:14 social
s388:5 direction
s388:16 favourable
s389:5 trigger
{389:14 2
s389:15 precision-at-least
s389:35 4
s389:38 norm
s389:44 parties
s390:5 basis
s390:12 stated
s391:5 pages
s391:13 684
s392:5 gist
s392:11 leaves little room for evasive readings
s393:5 statement
s393:16 A determinate rule leaves little room for permissive readings, so that social sanctions can regulate conduct. This is Franck's concern; the authors think that it sits ill with cognitive pressure.
{394:5 13
s394:5 id
s394:9 GJ.T3.text.11.converse
s395:5 mechanism
s395:16 acculturation
s396:5 stage
s396:12 ex-post
s397:5 pathway
s397:14 social
s398:5 direction
s398:16 adverse
s399:5 converse-of
s399:18 GJ.T3.text.11
s400:5 trigger
{400:14 2
s400:15 precision-at-most
s400:34 2
s400:37 norm
s400:43 parties
s401:5 condition
[402:7 1
{402:9 2
s402:10 pathway
s402:19 social
s402:27 words
s402:35 the social pathway is relied on
s403:5 basis
s403:12 inferred
s404:5 inferred-from
s404:20 GJ.T3.text.11
s405:5 pages
s405:13 684
s406:5 gist
s406:11 lets a state talk its way out of blame
s407:5 statement
s407:16 Under a vague rule a state can escape praise and blame by reading it to suit itself.
{408:5 10
s408:5 id
s408:9 GJ.T3.text.12
s409:5 mechanism
s409:16 persuasion
s410:5 stage
s410:12 ex-ante
s411:5 direction
s411:16 favourable
s412:5 trigger
{412:14 2
s412:15 norm
s412:21 parties
s412:30 any
[412:35 2
{412:36 1
s412:37 precision-at-most
s412:56 2
{412:60 1
s412:61 hortatory-at-least
s412:81 1
s413:5 elaborates
s413:17 GJ.T3.persuasion.ambiguity.1
s414:5 basis
s414:12 stated
s415:5 pages
s415:13 678 n.230
s416:5 gist
s416:11 lets the rest of the bargain go ahead
s417:5 statement
s417:16 Leaving a hard point in hortatory or loose form lets states agree on the rest (quoted from Abbott & Snidal).
{418:5 11
s418:5 id
s418:9 GJ.T3.text.12.coercion
s419:5 mechanism
s419:16 coercion
s420:5 stage
s420:12 ex-ante
s421:5 direction
s421:16 favourable
s422:5 trigger
{422:14 2
s422:15 hortatory-at-least
s422:35 1
s422:38 norm
s422:44 parties
s423:5 elaborates
s423:17 GJ.T3.coercion.ambiguity.1
s424:5 basis
s424:12 inferred
s425:5 inferred-from
s425:20 GJ.T3.text.12
s426:5 pages
s426:13 678 n.230
s427:5 gist
s427:11 lets the rest of the bargain go ahead
s428:5 statement
s428:16 The same passage of Abbott & Snidal supports the claim under coercion (678); that hortatory form serves as loose form does is our step.
{429:5 10
s429:5 id
s429:9 GJ.T3.text.13
s430:5 mechanism
s430:16 persuasion
s431:5 stage
s431:12 ex-post
s432:5 direction
s432:16 favourable
s433:5 trigger
{433:14 2
s433:15 norm
s433:21 parties
s433:30 any
[433:35 2
{433:36 1
s433:37 precision-at-most
s433:56 2
{433:60 1
s433:61 hortatory-at-least
s433:81 1
s434:5 condition
[435:7 1
{435:9 1
s435:10 words
s435:18 the soft terms work well over time
s436:5 basis
s436:12 stated
s437:5 pages
s437:13 678 n.231
s438:5 gist
s438:11 may be hardened later
s439:5 statement
s439:16 States that were reluctant may take harder terms once soft ones have worked without harm (quoted from Abbott & Snidal).
{440:5 9
s440:5 id
s440:9 GJ.T3.text.14
s441:5 mechanism
s441:16 persuasion
s442:5 stage
s442:12 ex-post
s443:5 direction
s443:16 favourable
s444:5 trigger
{444:14 1
s444:15 function
[444:25 4
s444:26 review
s444:34 binding-decision
s444:52 dispute-settlement
s444:72 criticism
s445:5 basis
s445:12 stated
s446:5 pages
s446:13 678
s447:5 gist
s447:11 lets terms be made concrete step by step
s448:5 statement
s448:16 Terms should be made concrete over time, since exactness helps argument and internalisation; the task falls to dispute settlement and to bodies such as treaty committees and courts.
{449:5 11
s449:5 id
s449:9 GJ.T3.text.15
s450:5 mechanism
s450:16 persuasion
s451:5 stage
s451:12 ex-post
s452:5 direction
s452:16 favourable
s453:5 trigger
{453:14 3
s453:15 precision-at-least
s453:35 4
s453:38 norm
s453:44 parties
s453:53 force
[453:60 1
s453:61 prohibition
s454:5 elaborates
s454:17 GJ.T3.persuasion.precision.3
s455:5 stage-basis
s455:18 inferred
s456:5 basis
s456:12 stated
s457:5 pages
s457:13 679
s458:5 gist
s458:11 can serve as a frame for harder cases
s459:5 statement
s459:16 Framing likens a disputed practice to one that is clearly forbidden, which persuades only where the norm that serves as the frame is well defined.
{460:5 11
s460:5 id
s460:9 GJ.T3.text.16
s461:5 mechanism
s461:16 persuasion
s462:5 stage
s462:12 ex-post
s463:5 direction
s463:16 favourable
s464:5 trigger
{464:14 2
s464:15 precision-at-least
s464:35 4
s464:38 norm
s464:44 parties
s465:5 elaborates
s465:17 GJ.T3.persuasion.precision.3
s466:5 stage-basis
s466:18 inferred
s467:5 basis
s467:12 stated
s468:5 pages
s468:13 679
s469:5 gist
s469:11 cannot be read away when a state is made to think again
s470:5 statement
s470:16 Prompting a state to think harder works only where it cannot dissolve the inconsistency by reading the norm anew.
{471:5 11
s471:5 id
s471:9 GJ.T3.text.17
s472:5 mechanism
s472:16 persuasion
s473:5 stage
[473:12 2
s473:13 ex-ante
s473:22 ex-post
s474:5 direction
s474:16 favourable
s475:5 trigger
{475:14 2
s475:15 precision-at-least
s475:35 4
s475:38 norm
s475:44 parties
s476:5 elaborates
s476:17 GJ.T3.persuasion.precision.2
s477:5 stage-basis
s477:18 inferred
s478:5 basis
s478:12 stated
s479:5 pages
s479:13 678-79
s480:5 gist
s480:11 shows what is agreed and what is not
s481:5 statement
s481:16 Precise rules show where the parties agree and where not, so that even thin agreement can be the base from which contested matters are taken up. The approach on the whole favours precision.
{482:5 11
s482:5 id
s482:9 GJ.T3.text.18
s483:5 mechanism
s483:16 persuasion
s484:5 stage
s484:12 ex-ante
s485:5 direction
s485:16 favourable
s486:5 trigger
{486:14 2
s486:15 precision-at-most
s486:34 2
s486:37 norm
s486:43 parties
s487:5 condition
[488:7 1
{488:9 2
s488:10 delegation
s488:22 true
s488:28 words
s488:36 a body is charged to interpret or apply it
s489:5 elaborates
s489:17 GJ.T3.persuasion.ambiguity.1
s490:5 basis
s490:12 stated
s491:5 pages
s491:13 680
s492:5 gist
s492:11 can be specified later by a body
s493:5 statement
s493:16 Drafters need less precision if the rule will be specified in later encounters, typically before a dispute settlement or supervisory body.
{494:5 11
s494:5 id
s494:9 GJ.T3.text.19
s495:5 mechanism
s495:16 persuasion
s496:5 stage
s496:12 ex-post
s497:5 direction
s497:16 favourable
s498:5 trigger
{498:14 2
s498:15 precision-at-most
s498:34 2
s498:37 norm
s498:43 parties
s499:5 condition
[500:7 1
{500:9 2
s500:10 delegation
s500:22 true
s500:28 words
s500:36 a body is charged to interpret or apply it
s501:5 elaborates
s501:17 GJ.T3.persuasion.ambiguity.2
s502:5 basis
s502:12 stated
s503:5 pages
s503:13 680-81
s504:5 gist
s504:11 draws states into justifying themselves
s505:5 statement
s505:16 Putting precision off makes room for reflection, application and justification, and draws a state that violates rights into interpreting the norm.
{506:5 12
s506:5 id
s506:9 GJ.T3.text.20
s507:5 mechanism
s507:16 acculturation
s508:5 stage
[508:12 2
s508:13 ex-ante
s508:22 ex-post
s509:5 direction
s509:16 favourable
s510:5 trigger
{510:14 2
s510:15 precision-at-most
s510:34 2
s510:37 norm
s510:43 parties
s511:5 condition
[512:7 1
{512:9 1
s512:10 words
s512:18 staying out would bring ostracism or a breach with orthodoxy
s513:5 elaborates
s513:17 GJ.T3.acculturation.ambiguity.2
s514:5 basis
s514:12 stated
s515:5 pages
s515:13 679
s516:5 gist
s516:11 accepted to belong, loose as it is
s517:5 statement
s517:16 To escape ostracism or keep with orthodoxy, states may accept loosely framed duties, and under some conditions apply them.
s518:5 note
s518:11 Our list gave it no stage; the passage has both, acceding and applying.
"""####
}
