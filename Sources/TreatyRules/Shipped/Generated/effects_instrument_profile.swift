// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_instrument_profile: StaticString = ####"""
{15:1 3
s15:1 delegation
[16:3 4
[16:5 1
{16:6 1
s16:7 function
[16:17 1
s16:18 binding-decision
[17:5 1
{17:6 2
s17:7 function
[17:17 1
s17:18 dispute-settlement
s17:39 mentions
[17:49 10
s17:50 arbitral tribunal
s17:69 arbitration
s17:82 panel
s17:89 court
s17:96 tribunal
s17:106 panels
s17:114 groupe spécial
s17:130 tribunal arbitral
s17:149 arbitraje
s17:160 grupo arbitral
[18:5 2
{18:6 1
s18:7 function
[18:17 1
s18:18 criticism
{18:31 1
s18:32 function
[18:42 1
s18:43 monitoring
[19:5 2
{19:6 2
s19:7 function
[19:17 1
s19:18 monitoring
s19:31 mentions
[19:41 6
s19:42 committee
s19:53 commission
s19:65 committee shall
s19:82 comité
s19:90 comisión
s19:100 commission shall
{19:120 1
s19:121 function
[19:131 1
s19:132 institution
s22:1 subjects
[23:3 9
{23:5 2
s23:5 name
s23:11 human-rights
s24:5 mentions
[24:15 16
s24:16 human rights
s24:30 fundamental freedoms
s24:52 human dignity
s24:67 rights of the child
s24:88 rights of persons
s24:107 torture
s24:116 racial discrimination
s24:139 discrimination against women
s24:169 civil and political rights
s24:197 economic social and cultural rights
s24:234 crimes against humanity
s24:259 genocide
s24:269 refugees
s24:279 indigenous peoples
s24:299 droits de l homme
s24:318 derechos humanos
{25:5 2
s25:5 name
s25:11 trade
s26:5 mentions
[26:15 17
s26:16 free trade
s26:28 customs duty
s26:42 customs duties
s26:58 tariff
s26:66 trade in services
s26:85 rules of origin
s26:102 market access
s26:117 originating goods
s26:136 trade agreement
s26:153 investment
s26:165 investor
s26:175 investors
s26:186 sanitary and phytosanitary
s26:214 trade
s26:221 commerce
s26:231 libre échange
s26:246 libre comercio
{27:5 2
s27:5 name
s27:11 environment
s28:5 mentions
[28:15 15
s28:16 environment
s28:29 environmental
s28:44 biological diversity
s28:66 climate change
s28:82 emissions
s28:93 pollution
s28:104 pollutants
s28:116 wetlands
s28:126 ozone layer
s28:139 conservation
s28:153 desertification
s28:170 hazardous wastes
s28:188 endangered species
s28:208 environnement
s28:223 medio ambiente
{29:5 2
s29:5 name
s29:11 arms-control
s30:5 mentions
[30:15 13
s30:16 nuclear weapons
s30:33 disarmament
s30:46 chemical weapons
s30:64 biological weapons
s30:84 anti personnel mines
s30:106 cluster munitions
s30:125 arms trade
s30:137 arms control
s30:151 non proliferation
s30:170 conventional arms
s30:189 fissile material
s30:207 désarmement
s30:220 desarme
{31:5 2
s31:5 name
s31:11 peace-and-security
s32:5 mentions
[32:15 8
s32:16 international peace and security
s32:50 security council
s32:68 chapter vii
s32:81 ceasefire
s32:92 peacekeeping
s32:106 terrorism
s32:117 terrorist
s32:128 arms embargo
{33:5 2
s33:5 name
s33:11 criminal-matters
s34:5 mentions
[34:15 7
s34:16 extradition
s34:29 mutual legal assistance
s34:54 organized crime
s34:71 corruption
s34:83 money laundering
s34:101 narcotic drugs
s34:117 cybercrime
{35:5 2
s35:5 name
s35:11 air-and-sea
s36:5 mentions
[36:15 9
s36:16 air services
s36:30 civil aviation
s36:46 aircraft
s36:56 airlines
s36:66 shipping
s36:76 navigation
s36:88 ships
s36:95 law of the sea
s36:111 high seas
{37:5 2
s37:5 name
s37:11 taxation
s38:5 mentions
[38:15 4
s38:16 double taxation
s38:33 taxes on income
s38:50 fiscal evasion
s38:66 tax purposes
{39:5 2
s39:5 name
s39:11 private-law
s40:5 mentions
[40:15 4
s40:16 sale of goods
s40:31 private international law
s40:58 recognition and enforcement of foreign judgments
s40:108 international carriage
s42:1 observations
[45:3 27
{45:5 8
s45:5 id
s45:9 profile.undercut.sanctions-and-aims
s46:5 kind
s46:11 undercut
s47:5 for
s47:10 acculturation
s48:5 present
[49:7 2
{49:9 1
s49:10 function
[49:20 1
s49:21 sanction
{50:9 2
s50:10 precision-at-most
s50:29 2
s50:32 hortatory-at-least
s50:52 1
s51:5 condition
[52:7 1
{52:9 2
s52:10 institutionalisation
[52:32 2
s52:33 low
s52:38 moderate
s52:49 words
s52:57 the norm is not yet highly institutionalised
s53:5 claims
[53:13 2
s53:14 GJ.V.2
s53:22 GJ.T4.acculturation.binding-decision.risk-1
s54:5 message
s54:14 Sanctions stand beside broad hortatory aims. Force suggests that what is asked for does not go without saying, which is what such aims rely on.
s55:5 consider
s55:15 Keep sanctions for the particular duties, or let them begin once the norm has settled in.
{56:5 7
s56:5 id
s56:9 profile.undercut.sanctions-and-talk
s57:5 kind
s57:11 undercut
s58:5 for
s58:10 persuasion
s59:5 present
[60:7 2
{60:9 1
s60:10 function
[60:20 1
s60:21 sanction
{61:9 1
s61:10 function
[61:20 3
s61:21 best-practice
s61:36 criticism
s61:47 monitoring
s62:5 claims
[62:13 2
s62:14 GJ.V.1
s62:22 GJ.T4.persuasion.binding-decision.1
s63:5 message
s63:14 Sanctions stand beside procedures that live by open exchange. Open force polarises deliberation and gives reason to hide information.
s64:5 consider
s64:15 Give the body that talks and the body that punishes different members, mandates and files.
{65:5 7
s65:5 id
s65:9 profile.undercut.reports-and-penalties
s66:5 kind
s66:11 undercut
s67:5 for
[67:10 2
s67:11 persuasion
s67:23 acculturation
s68:5 present
[69:7 2
{69:9 1
s69:10 function
[69:20 1
s69:21 monitoring
{70:9 1
s70:10 function
[70:20 1
s70:21 sanction
s71:5 claims
[71:13 2
s71:14 GJ.T4.text.6
s71:28 GJ.T4.acculturation.binding-decision.1
s72:5 message
s72:14 What the parties report can be used to punish them. States may then conceal what persuasion and acculturation most need to know.
s73:5 consider
s73:15 Say that a report by a party is not in itself evidence against it, or draw the facts for penalties from elsewhere.
{74:5 7
s74:5 id
s74:9 profile.undercut.criticism-and-threats
s75:5 kind
s75:11 undercut
s76:5 for
s76:10 coercion
s77:5 present
[78:7 2
{78:9 1
s78:10 function
[78:20 1
s78:21 criticism
{79:9 1
s79:10 function
[79:20 1
s79:21 sanction
s80:5 claims
[80:13 2
s80:14 GJ.T4.text.5
s80:28 GJ.T4.coercion.criticism.1
s81:5 message
s81:14 Public criticism and sanctions stand side by side. A threat stays credible if criticism is sparing; the other two mechanisms need it to be liberal.
s82:5 consider
s82:15 Grade the criticism, and reserve one form of it for cases in which sanctions are to follow.
{83:5 7
s83:5 id
s83:9 profile.undercut.debate-and-common-ground
s84:5 kind
s84:11 undercut
s85:5 for
s85:10 acculturation
s86:5 present
[87:7 2
{87:9 3
s87:10 precision-at-least
s87:30 4
s87:33 force
[87:40 2
s87:41 prohibition
s87:54 obligation
s87:67 share-at-least
s87:83 0.25
{88:9 2
s88:10 hortatory-at-least
s88:30 2
s88:33 share-at-least
s88:49 0.1
s89:5 claims
[89:13 2
s89:14 GJ.V.3
s89:22 GJ.T3.acculturation.ambiguity.1.converse
s90:5 message
s90:14 Many exact duties, over which states have to argue, stand beside appeals to common ground. To settle particular disagreements may undo the stress on what is shared.
s91:5 consider
s91:15 Move the exact duties to an annex or a later protocol, and let the main text carry what is shared.
{92:5 7
s92:5 id
s92:9 profile.undercut.prevalence
s93:5 kind
s93:11 undercut
s94:5 for
s94:10 acculturation
s95:5 present
[96:7 1
{96:9 2
s96:10 function
[96:20 2
s96:21 monitoring
s96:33 criticism
s96:45 mentions
[96:55 14
s96:56 prevalence
s96:68 incidence
s96:79 frequency
s96:90 widespread
s96:102 statistics
s96:114 statistical
s96:127 number of violations
s96:149 number of cases
s96:166 extent of the problem
s96:189 prévalence
s96:201 fréquence
s96:212 statistiques
s96:226 frecuencia
s96:238 estadísticas
s97:5 claims
[97:13 2
s97:14 GJ.V.4
s97:22 GJ.T4.acculturation.monitoring.risk
s98:5 message
s98:14 Reports are to dwell on how common violations are. To show their number may serve persuasion; under acculturation it may make them look normal.
s99:5 consider
s99:15 Ask for measures taken and results reached first, and for numbers in a form that does not rank.
{100:5 7
s100:5 id
s100:9 profile.undercut.restrictive-membership
s101:5 kind
s101:11 undercut
s102:5 for
s102:10 acculturation
s103:5 present
[104:7 1
{104:9 1
s104:10 function
[104:20 1
s104:21 membership-restrictive
s105:5 claims
[105:13 3
s105:14 GJ.T2.text.16
s105:29 GJ.T2.acculturation.inclusive.3.converse
s105:71 GJ.T2.acculturation.restrictive.3
s106:5 message
s106:14 Membership is conditional. On balance acculturation speaks for open membership; states that are kept out may form standards of their own.
s107:5 consider
s107:15 Ask for little performance at entry, and for institutions at home that take the norm in.
{108:5 8
s108:5 id
s108:9 profile.undercut.precision-outruns-preferences
s109:5 kind
s109:11 undercut
s110:5 for
s110:10 acculturation
s111:5 present
[112:7 1
{112:9 3
s112:10 precision-at-least
s112:30 4
s112:33 force
[112:40 2
s112:41 prohibition
s112:54 obligation
s112:67 share-at-least
s112:83 0.4
s113:5 condition
[114:7 1
{114:9 2
s114:10 preference-gap
[114:26 2
s114:27 moderate
s114:37 high
s114:44 words
s114:52 the text asks for more than the parties have come to prefer and expect
s115:5 claims
[115:13 2
s115:14 GJ.T3.text.7
s115:28 GJ.T3.text.5
s116:5 message
s116:14 Exact duties prevail in the text. Precision that runs ahead of preferences works against acculturation once the treaty is in force.
s117:5 consider
s117:15 State the aim broadly now, and leave exact duties to a protocol or a review.
{118:5 8
s118:5 id
s118:9 profile.undercut.overlegalisation
s119:5 kind
s119:11 undercut
s120:5 for
s120:10 persuasion
s121:5 present
[122:7 2
{122:9 1
s122:10 function
[122:20 1
s122:21 binding-decision
{123:9 3
s123:10 precision-at-most
s123:29 2
s123:32 force
[123:39 3
s123:40 prohibition
s123:53 obligation
s123:65 entitlement
s123:79 share-at-least
s123:95 0.2
s124:5 condition
[125:7 1
{125:9 1
s125:10 words
s125:18 the body runs ahead of what states accept
s126:5 claims
[126:13 1
s126:14 GJ.T4.persuasion.binding-decision.risk
s127:5 message
s127:14 A body decides with binding force on terms that are vague. It may come to decide more than the parties have accepted, and provoke their withdrawal.
s128:5 consider
s128:15 Let its authority grow by steps, or begin with opinions that do not bind.
{131:5 7
s131:5 id
s131:9 profile.missing.enforcement
s132:5 kind
s132:11 missing
s133:5 for
s133:10 coercion
s134:5 absent
[135:7 1
{135:9 1
s135:10 function
[135:20 2
s135:21 sanction
s135:31 binding-decision
s136:5 claims
[136:13 1
s136:14 GJ.T4.coercion.binding-decision.1
s137:5 message
s137:14 Coercion is relied on, and nothing in the text decides with binding force or attaches a cost to a breach.
s138:5 consider
s138:15 Provide for binding settlement, for suspension of benefits, or for a link to another agreement in which there is something to lose.
{139:5 7
s139:5 id
s139:9 profile.missing.monitoring-for-coercion
s140:5 kind
s140:11 missing
s141:5 for
s141:10 coercion
s142:5 absent
[143:7 1
{143:9 1
s143:10 function
[143:20 1
s143:21 monitoring
s144:5 claims
[144:13 2
s144:14 GJ.T4.coercion.monitoring.1
s144:43 GJ.T2.text.20
s145:5 message
s145:14 Coercion is relied on, and nobody is to report, inspect or verify. Reward and penalty need information, and reputations need occasions on which to form.
s146:5 consider
s146:15 Add a duty to report or a right to verify, and say who draws the consequences.
{147:5 8
s147:5 id
s147:9 profile.missing.tie-to-coercion
s148:5 kind
s148:11 missing
s149:5 for
s149:10 coercion
s150:5 present
[151:7 1
{151:9 1
s151:10 function
[151:20 1
s151:21 monitoring
s152:5 absent
[153:7 1
{153:9 1
s153:10 function
[153:20 2
s153:21 sanction
s153:31 binding-decision
s154:5 claims
[154:13 1
s154:14 GJ.T4.coercion.monitoring.1
s155:5 message
s155:14 Monitoring is provided for and tied to no consequence. Under coercion it counts only as far as it is.
s156:5 consider
s156:15 Say what follows when a report shows a breach.
{157:5 7
s157:5 id
s157:9 profile.missing.yardstick
s158:5 kind
s158:11 missing
s159:5 for
s159:10 coercion
s160:5 present
[161:7 1
{161:9 3
s161:10 precision-at-most
s161:29 2
s161:32 force
s161:39 binding
s161:48 share-at-least
s161:64 0.3
s162:5 claims
[162:13 2
s162:14 GJ.T3.coercion.precision.1.converse
s162:51 GJ.T3.coercion.precision.2.converse
s163:5 message
s163:14 A good part of the duties is vague. Where coercion is relied on, each of them leaves room to contest that there was a breach.
s164:5 consider
s164:15 Fix who, what and when in the duties that are to be enforced.
{165:5 8
s165:5 id
s165:9 profile.missing.interpreter
s166:5 kind
s166:11 missing
s167:5 for
s167:10 persuasion
s168:5 present
[169:7 1
{169:9 3
s169:10 precision-at-most
s169:29 2
s169:32 force
s169:39 prescriptive
s169:53 share-at-least
s169:69 0.2
s170:5 condition
[171:7 1
{171:9 2
s171:10 delegation
s171:22 false
s171:29 words
s171:37 no body outside this text is charged to interpret it
s172:5 claims
[172:13 3
s172:14 GJ.T3.persuasion.precision.3.converse
s172:53 GJ.T3.persuasion.ambiguity.2
s172:83 GJ.T3.text.18
s173:5 message
s173:14 Persuasion is relied on, a good part of the text is vague, and no body is charged to interpret it. Ambiguity serves persuasion only where someone later argues it out.
s174:5 consider
s174:15 Charge a committee, a court or a meeting of the parties to interpret, or make the terms exact.
{175:5 7
s175:5 id
s175:9 profile.missing.forum
s176:5 kind
s176:11 missing
s177:5 for
s177:10 persuasion
s178:5 absent
[179:7 1
{179:9 1
s179:10 function
[179:20 3
s179:21 institution
s179:34 monitoring
s179:46 dispute-settlement
s180:5 claims
[180:13 2
s180:14 GJ.T4.text.7
s180:28 GJ.T2.persuasion.inclusive.1
s181:5 message
s181:14 Persuasion is relied on, and the text gives the parties no occasion to meet and to argue.
s182:5 consider
s182:15 Add regular meetings, reports that are discussed, or good offices.
{183:5 7
s183:5 id
s183:9 profile.missing.reporting
s184:5 kind
s184:11 missing
s185:5 for
s185:10 acculturation
s186:5 absent
[187:7 1
{187:9 1
s187:10 function
[187:20 1
s187:21 monitoring
s188:5 claims
[188:13 3
s188:14 GJ.T4.acculturation.monitoring.1
s188:48 GJ.T4.text.12
s188:63 GJ.T4.text.11
s189:5 message
s189:14 Acculturation is relied on, and nobody is to report or to review. Reporting exposes conduct to praise and blame, and makes a state describe itself in the treaty's terms.
s190:5 consider
s190:15 Add periodic reports by the parties' own organs, and someone to read them.
{191:5 8
s191:5 id
s191:9 profile.missing.criticism
s192:5 kind
s192:11 missing
s193:5 for
s193:10 acculturation
s194:5 absent
[195:7 1
{195:9 1
s195:10 function
[195:20 1
s195:21 criticism
s196:5 condition
[197:7 1
{197:9 2
s197:10 pathway
s197:19 social
s197:27 words
s197:35 the social pathway is relied on
s198:5 claims
[198:13 2
s198:14 GJ.T4.acculturation.criticism.1
s198:47 GJ.T4.text.11
s199:5 message
s199:14 No body is to make its findings public. Social pressure needs exposure that is tied to praise and blame.
s200:5 consider
s200:15 Let a body adopt and publish views or observations.
{201:5 8
s201:5 id
s201:9 profile.missing.aims
s202:5 kind
s202:11 missing
s203:5 for
s203:10 acculturation
s204:5 absent
[205:7 1
{205:9 1
s205:10 hortatory-at-least
s205:30 1
s206:5 condition
[207:7 1
{207:9 2
s207:10 pathway
s207:19 cognitive
s207:30 words
s207:38 the cognitive pathway is relied on
s208:5 claims
[208:13 2
s208:14 GJ.T3.text.4
s208:28 GJ.T3.acculturation.ambiguity.3
s209:5 message
s209:14 The text states no broad aim. States conform best to a general goal with which they can identify.
s210:5 consider
s210:15 Open with the aims that the parties share, apart from the duties.
{211:5 9
s211:5 id
s211:9 profile.missing.escape-clauses
s212:5 kind
s212:11 missing
s213:5 for
s213:10 acculturation
s214:5 present
[215:7 1
{215:9 2
s215:10 precision-at-least
s215:30 4
s215:33 force
[215:40 3
s215:41 prohibition
s215:54 obligation
s215:66 entitlement
s216:5 absent
[217:7 1
{217:9 1
s217:10 escape
[217:18 2
s217:19 derogation
s217:31 limitation
s218:5 condition
[219:7 1
{219:9 2
s219:10 preference-gap
[219:26 2
s219:27 moderate
s219:37 high
s219:44 words
s219:52 the text asks for more than the parties have come to prefer and expect
s220:5 claims
[220:13 3
s220:14 GJ.T2.text.1
s220:28 GJ.T2.text.6
s220:42 GJ.T2.text.7
s221:5 message
s221:14 There is neither a derogation nor a limitation clause. States that differ then resist outside the treaty's terms, or stay out.
s222:5 consider
s222:15 Name the grounds and the conditions on which a duty may be limited or set aside.
{225:5 8
s225:5 id
s225:9 profile.sequencing.review
s226:5 kind
s226:11 sequencing
s227:5 for
[227:10 2
s227:11 acculturation
s227:26 persuasion
s228:5 present
[229:7 1
{229:9 1
s229:10 function
[229:20 1
s229:21 review
s230:5 claims
[230:13 3
s230:14 GJ.V.6
s230:22 GJ.V.7
s230:30 GJ.T3.text.14
s231:5 message
s231:14 The text provides for its own review or amendment, so that duties can follow the preferences of the parties as they change.
s232:5 otherwise
s232:16 Nothing provides for review or renegotiation, so that the text cannot follow preferences which membership may change.
s233:5 consider
s233:15 Add a review at a set time, with a mandate to tighten.
{234:5 8
s234:5 id
s234:9 profile.sequencing.protocols
s235:5 kind
s235:11 sequencing
s236:5 for
[236:10 2
s236:11 acculturation
s236:26 persuasion
s237:5 present
[238:7 1
{238:9 1
s238:10 mentions
[238:20 14
s238:21 optional protocol
s238:40 optional protocols
s238:60 protocol to this
s238:78 protocols to this
s238:97 adopt protocols
s238:114 additional protocol
s238:135 additional protocols
s238:157 protocols may
s238:172 adoption of protocols
s238:195 further protocols
s238:214 protocole facultatif
s238:236 protocoles additionnels
s238:261 protocolo facultativo
s238:284 protocolos adicionales
s239:5 claims
[239:13 2
s239:14 GJ.V.17
s239:23 GJ.V.7
s240:5 message
s240:14 Protocols can add duties later for those who are ready.
s241:5 otherwise
s241:16 No protocols are provided for, by which those who are ready could go further later.
s242:5 consider
s242:15 Provide for protocols, and for a time before which none is opened.
{243:5 8
s243:5 id
s243:9 profile.sequencing.growing-authority
s244:5 kind
s244:11 sequencing
s245:5 for
[245:10 2
s245:11 persuasion
s245:23 coercion
s246:5 present
[247:7 1
{247:9 2
s247:10 function
[247:20 2
s247:21 institution
s247:34 monitoring
s247:47 mentions
[247:57 12
s247:58 such other functions
s247:80 additional functions
s247:102 other functions
s247:119 extend the mandate
s247:139 expand the mandate
s247:159 further functions
s247:178 functions assigned
s247:198 any other function
s247:218 tasks assigned
s247:234 subsidiary bodies
s247:253 autres fonctions
s247:271 otras funciones
s248:5 claims
[248:13 1
s248:14 GJ.V.16
s249:5 message
s249:14 A body can be given further functions, so that its authority can grow by steps.
s250:5 otherwise
s250:16 No body's authority is made to grow by steps.
s251:5 consider
s251:15 Let the parties add functions to a body as trust in it grows.
{252:5 8
s252:5 id
s252:9 profile.sequencing.receptor-sites
s253:5 kind
s253:11 sequencing
s254:5 for
s254:10 acculturation
s255:5 present
[256:7 1
{256:9 1
s256:10 mentions
[256:20 22
s256:21 national institution
s256:43 national institutions
s256:66 national human rights institution
s256:101 ombudsman
s256:112 national commission
s256:133 national committee
s256:153 national preventive mechanism
s256:184 national preventive mechanisms
s256:216 national authority
s256:236 national focal point
s256:258 national focal points
s256:281 focal point
s256:294 focal points
s256:308 national body
s256:323 national bodies
s256:340 coordination mechanism
s256:364 independent mechanism
s256:387 national implementation
s256:412 institution nationale
s256:435 institutions nationales
s256:460 institución nacional
s256:482 instituciones nacionales
s257:5 claims
[257:13 2
s257:14 GJ.T2.acculturation.restrictive.3
s257:49 GJ.T4.text.13
s258:5 message
s258:14 Institutions at home are named that can take the norm in and pass it on.
s259:5 otherwise
s259:16 No institution at home is named that could take the norm in and pass it on.
s260:5 consider
s260:15 Have the parties name a national commission, an ombudsman or a focal point.
{261:5 8
s261:5 id
s261:9 profile.sequencing.delayed-coercion
s262:5 kind
s262:11 sequencing
s263:5 for
s263:10 coercion
s264:5 present
[265:7 1
{265:9 2
s265:10 function
[265:20 2
s265:21 binding-decision
s265:39 sanction
s265:50 escape
[265:58 2
s265:59 opt
s265:64 transition
s266:5 claims
[266:13 2
s266:14 GJ.V.9
s266:22 GJ.V.5
s267:5 message
s267:14 Binding procedure waits for acceptance or for a time, so that it can begin when the norm has settled in.
s268:5 otherwise
s268:16 No binding procedure is made to begin later.
s269:5 consider
s269:15 Let binding procedure begin by declaration, or after some years.
{270:5 8
s270:5 id
s270:9 profile.sequencing.modest-start
s271:5 kind
s271:11 sequencing
s272:5 for
[272:10 2
s272:11 acculturation
s272:26 persuasion
s273:5 present
[274:7 1
{274:9 1
s274:10 escape
[274:18 2
s274:19 transition
s274:31 capacity
s275:5 claims
[275:13 1
s275:14 GJ.V.7
s276:5 message
s276:14 Some duties are phased in or grow with the means of the parties.
s277:5 otherwise
s277:16 All duties hold in full from the start.
s278:5 consider
s278:15 Ask little first and tighten at set times.
{281:5 6
s281:5 id
s281:9 profile.scope.subject
s282:5 kind
s282:11 scope
s283:5 for
[283:10 3
s283:11 coercion
s283:21 persuasion
s283:33 acculturation
s284:5 condition
[285:7 1
{285:9 2
s285:10 subject-not
[285:23 1
s285:24 human-rights
s285:39 words
s285:47 the subject is another than human rights
s286:5 claims
[286:13 1
s286:14 GJ.V.11
s287:5 message
s287:14 The theory was built for human rights regimes. For this instrument read what it says as questions worth asking, not as findings.
{288:5 5
s288:5 id
s288:9 profile.scope.provisional
s289:5 kind
s289:11 scope
s290:5 for
[290:10 3
s290:11 coercion
s290:21 persuasion
s290:33 acculturation
s291:5 claims
[291:13 2
s291:14 GJ.V.14
s291:23 GJ.V.10
s292:5 message
s292:14 What is said of the instrument as a whole rests on an integrated model that its authors call provisional; it varies with what states can do, how they interact and how power is distributed.
"""####
}
