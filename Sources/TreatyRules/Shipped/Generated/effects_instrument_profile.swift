// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_instrument_profile: StaticString = ####"""
{17:1 3
s17:1 delegation
[18:3 4
[18:5 1
{18:6 2
s18:7 function
[18:17 1
s18:18 binding-decision
s18:37 function-not
[18:51 1
s18:52 review
[19:5 1
{19:6 3
s19:7 precision-at-least
s19:27 1
s19:30 function
[19:40 1
s19:41 dispute-settlement
s19:62 mentions
[19:72 10
s19:73 arbitral tribunal
s19:92 arbitration
s19:105 panel
s19:112 court
s19:119 tribunal
s19:129 panels
s19:137 groupe spécial
s19:153 tribunal arbitral
s19:172 arbitraje
s19:183 grupo arbitral
[20:5 2
{20:6 2
s20:7 precision-at-least
s20:27 1
s20:30 function
[20:40 1
s20:41 criticism
{20:54 1
s20:55 function
[20:65 1
s20:66 monitoring
[21:5 2
{21:6 3
s21:7 precision-at-least
s21:27 1
s21:30 function
[21:40 1
s21:41 monitoring
s21:54 mentions
[21:64 6
s21:65 committee
s21:76 commission
s21:88 committee shall
s21:105 comité
s21:113 comisión
s21:123 commission shall
{21:143 1
s21:144 function
[21:154 1
s21:155 institution
s25:1 subjects
[26:3 11
{26:5 2
s26:5 name
s26:11 human-rights
s27:5 mentions
[27:15 16
s27:16 human rights
s27:30 fundamental freedoms
s27:52 human dignity
s27:67 rights of the child
s27:88 rights of persons
s27:107 torture
s27:116 racial discrimination
s27:139 discrimination against women
s27:169 civil and political rights
s27:197 economic social and cultural rights
s27:234 crimes against humanity
s27:259 genocide
s27:269 refugees
s27:279 indigenous peoples
s27:299 droits de l homme
s27:318 derechos humanos
{28:5 2
s28:5 name
s28:11 humanitarian-law
s29:5 mentions
[29:15 12
s29:16 armed conflict
s29:32 armed conflicts
s29:49 wounded and sick
s29:67 prisoners of war
s29:85 protected persons
s29:104 civilian population
s29:125 shipwrecked
s29:138 hostilities
s29:151 occupied territory
s29:171 red cross
s29:182 conflit armé
s29:196 conflictos armados
{30:5 2
s30:5 name
s30:11 diplomatic-relations
s31:5 mentions
[31:15 11
s31:16 diplomatic mission
s31:36 diplomatic relations
s31:58 diplomatic agent
s31:76 consular post
s31:91 consular relations
s31:111 consular officer
s31:129 consular officers
s31:148 head of the mission
s31:169 sending state
s31:184 relations diplomatiques
s31:209 relaciones diplomáticas
{32:5 2
s32:5 name
s32:11 trade
s33:5 mentions
[33:15 22
s33:16 free trade
s33:28 association agreement
s33:51 economic partnership
s33:73 customs union
s33:88 exports
s33:97 imports
s33:106 customs duty
s33:120 customs duties
s33:136 tariff
s33:144 trade in services
s33:163 rules of origin
s33:180 market access
s33:195 originating goods
s33:214 trade agreement
s33:231 investment
s33:243 investor
s33:253 investors
s33:264 sanitary and phytosanitary
s33:292 trade
s33:299 commerce
s33:309 libre échange
s33:324 libre comercio
{34:5 2
s34:5 name
s34:11 environment
s35:5 mentions
[35:15 17
s35:16 environment
s35:29 environmental
s35:44 fisheries
s35:55 fishing
s35:64 biological diversity
s35:86 climate change
s35:102 emissions
s35:113 pollution
s35:124 pollutants
s35:136 wetlands
s35:146 ozone layer
s35:159 conservation
s35:173 desertification
s35:190 hazardous wastes
s35:208 endangered species
s35:228 environnement
s35:243 medio ambiente
{36:5 2
s36:5 name
s36:11 arms-control
s37:5 mentions
[37:15 13
s37:16 nuclear weapons
s37:33 disarmament
s37:46 chemical weapons
s37:64 biological weapons
s37:84 anti personnel mines
s37:106 cluster munitions
s37:125 arms trade
s37:137 arms control
s37:151 non proliferation
s37:170 conventional arms
s37:189 fissile material
s37:207 désarmement
s37:220 desarme
{38:5 2
s38:5 name
s38:11 peace-and-security
s39:5 mentions
[39:15 8
s39:16 international peace and security
s39:50 security council
s39:68 chapter vii
s39:81 ceasefire
s39:92 peacekeeping
s39:106 terrorism
s39:117 terrorist
s39:128 arms embargo
{40:5 2
s40:5 name
s40:11 criminal-matters
s41:5 mentions
[41:15 7
s41:16 extradition
s41:29 mutual legal assistance
s41:54 organized crime
s41:71 corruption
s41:83 money laundering
s41:101 narcotic drugs
s41:117 cybercrime
{42:5 2
s42:5 name
s42:11 air-and-sea
s43:5 mentions
[43:15 9
s43:16 air services
s43:30 civil aviation
s43:46 aircraft
s43:56 airlines
s43:66 shipping
s43:76 navigation
s43:88 ships
s43:95 law of the sea
s43:111 high seas
{44:5 2
s44:5 name
s44:11 taxation
s45:5 mentions
[45:15 4
s45:16 double taxation
s45:33 taxes on income
s45:50 fiscal evasion
s45:66 tax purposes
{46:5 2
s46:5 name
s46:11 private-law
s47:5 mentions
[47:15 4
s47:16 sale of goods
s47:31 private international law
s47:58 recognition and enforcement of foreign judgments
s47:108 international carriage
s49:1 observations
[52:3 27
{52:5 8
s52:5 id
s52:9 profile.undercut.sanctions-and-aims
s53:5 kind
s53:11 undercut
s54:5 for
s54:10 acculturation
s55:5 present
[56:7 2
{56:9 1
s56:10 function
[56:20 1
s56:21 sanction
{57:9 3
s57:10 precision-at-most
s57:29 2
s57:32 norm
s57:38 parties
s57:47 hortatory-at-least
s57:67 1
s58:5 condition
[59:7 1
{59:9 2
s59:10 institutionalisation
[59:32 2
s59:33 low
s59:38 moderate
s59:49 words
s59:57 the norm is not yet highly institutionalised
s60:5 claims
[60:13 2
s60:14 GJ.V.2
s60:22 GJ.T4.acculturation.binding-decision.risk-1
s61:5 message
s61:14 Sanctions stand beside broad hortatory aims. Force suggests that what is asked for does not go without saying, which is what such aims rely on.
s62:5 consider
s62:15 Keep sanctions for the particular duties, or let them begin once the norm has settled in.
{63:5 7
s63:5 id
s63:9 profile.undercut.sanctions-and-talk
s64:5 kind
s64:11 undercut
s65:5 for
s65:10 persuasion
s66:5 present
[67:7 2
{67:9 1
s67:10 function
[67:20 1
s67:21 sanction
{68:9 1
s68:10 function
[68:20 3
s68:21 best-practice
s68:36 criticism
s68:47 monitoring
s69:5 claims
[69:13 2
s69:14 GJ.V.1
s69:22 GJ.T4.persuasion.binding-decision.1
s70:5 message
s70:14 Sanctions stand beside procedures that live by open exchange. Open force polarises deliberation and gives reason to hide information.
s71:5 consider
s71:15 Give the body that talks and the body that punishes different members, mandates and files.
{72:5 7
s72:5 id
s72:9 profile.undercut.reports-and-penalties
s73:5 kind
s73:11 undercut
s74:5 for
[74:10 2
s74:11 persuasion
s74:23 acculturation
s75:5 present
[76:7 2
{76:9 5
s76:10 function
[76:20 1
s76:21 monitoring
s76:34 function-not
[76:48 1
s76:49 final-clause
s76:64 norm
s76:70 parties
s76:79 force
[76:86 2
s76:87 obligation
s76:99 soft-obligation
s76:117 mentions
[76:127 9
s76:128 report
s76:136 reports
s76:145 declaration
s76:158 declarations
s76:172 information
s76:185 rapport
s76:194 rapports
s76:204 informe
s76:213 informes
{77:9 1
s77:10 function
[77:20 1
s77:21 sanction
s78:5 claims
[78:13 2
s78:14 GJ.T4.text.6
s78:28 GJ.T4.acculturation.binding-decision.1
s79:5 message
s79:14 What the parties report can be used to punish them. States may then conceal what persuasion and acculturation most need to know.
s80:5 consider
s80:15 Say that a report by a party is not in itself evidence against it, or draw the facts for penalties from elsewhere.
{81:5 7
s81:5 id
s81:9 profile.undercut.criticism-and-threats
s82:5 kind
s82:11 undercut
s83:5 for
s83:10 coercion
s84:5 present
[85:7 2
{85:9 1
s85:10 function
[85:20 1
s85:21 criticism
{86:9 1
s86:10 function
[86:20 1
s86:21 sanction
s87:5 claims
[87:13 2
s87:14 GJ.T4.text.5
s87:28 GJ.T4.coercion.criticism.1
s88:5 message
s88:14 Public criticism and sanctions stand side by side. A threat stays credible if criticism is sparing; the other two mechanisms need it to be liberal.
s89:5 consider
s89:15 Grade the criticism, and reserve one form of it for cases in which sanctions are to follow.
{90:5 7
s90:5 id
s90:9 profile.undercut.debate-and-common-ground
s91:5 kind
s91:11 undercut
s92:5 for
s92:10 acculturation
s93:5 present
[94:7 2
{94:9 4
s94:10 precision-at-least
s94:30 4
s94:33 norm
s94:39 parties
s94:48 force
[94:55 2
s94:56 prohibition
s94:69 obligation
s94:82 share-at-least
s94:98 0.25
{95:9 2
s95:10 hortatory-at-least
s95:30 2
s95:33 share-at-least
s95:49 0.1
s96:5 claims
[96:13 2
s96:14 GJ.V.3
s96:22 GJ.T3.acculturation.ambiguity.1.converse
s97:5 message
s97:14 Many exact duties, over which states have to argue, stand beside appeals to common ground. To settle particular disagreements may undo the stress on what is shared.
s98:5 consider
s98:15 Move the exact duties to an annex or a later protocol, and let the main text carry what is shared.
{99:5 7
s99:5 id
s99:9 profile.undercut.prevalence
s100:5 kind
s100:11 undercut
s101:5 for
s101:10 acculturation
s102:5 present
[103:7 1
{103:9 2
s103:10 function
[103:20 2
s103:21 monitoring
s103:33 criticism
s103:45 mentions
[103:55 14
s103:56 prevalence
s103:68 incidence
s103:79 frequency
s103:90 widespread
s103:102 statistics
s103:114 statistical
s103:127 number of violations
s103:149 number of cases
s103:166 extent of the problem
s103:189 prévalence
s103:201 fréquence
s103:212 statistiques
s103:226 frecuencia
s103:238 estadísticas
s104:5 claims
[104:13 2
s104:14 GJ.V.4
s104:22 GJ.T4.acculturation.monitoring.risk
s105:5 message
s105:14 Reports are to dwell on how common violations are. To show their number may serve persuasion; under acculturation it may make them look normal.
s106:5 consider
s106:15 Ask for measures taken and results reached first, and for numbers in a form that does not rank.
{107:5 8
s107:5 id
s107:9 profile.undercut.restrictive-membership
s108:5 kind
s108:11 undercut
s109:5 instrument
s109:17 treaty
s110:5 for
s110:10 acculturation
s111:5 present
[112:7 1
{112:9 1
s112:10 function
[112:20 1
s112:21 membership-restrictive
s113:5 claims
[113:13 3
s113:14 GJ.T2.text.16
s113:29 GJ.T2.acculturation.inclusive.3.converse
s113:71 GJ.T2.acculturation.restrictive.3
s114:5 message
s114:14 Membership is conditional. On balance acculturation speaks for open membership; states that are kept out may form standards of their own.
s115:5 consider
s115:15 Ask for little performance at entry, and for institutions at home that take the norm in.
{116:5 8
s116:5 id
s116:9 profile.undercut.precision-outruns-preferences
s117:5 kind
s117:11 undercut
s118:5 for
s118:10 acculturation
s119:5 present
[120:7 1
{120:9 4
s120:10 precision-at-least
s120:30 4
s120:33 norm
s120:39 parties
s120:48 force
[120:55 2
s120:56 prohibition
s120:69 obligation
s120:82 share-at-least
s120:98 0.4
s121:5 condition
[122:7 1
{122:9 2
s122:10 preference-gap
[122:26 2
s122:27 moderate
s122:37 high
s122:44 words
s122:52 the text asks for more than the parties have come to prefer and expect
s123:5 claims
[123:13 2
s123:14 GJ.T3.text.7
s123:28 GJ.T3.text.5
s124:5 message
s124:14 Exact duties prevail in the text. Precision that runs ahead of preferences works against acculturation once the treaty is in force.
s125:5 consider
s125:15 State the aim broadly now, and leave exact duties to a protocol or a review.
{126:5 8
s126:5 id
s126:9 profile.undercut.overlegalisation
s127:5 kind
s127:11 undercut
s128:5 for
s128:10 persuasion
s129:5 present
[130:7 2
{130:9 2
s130:10 function
[130:20 1
s130:21 binding-decision
s130:40 function-not
[130:54 1
s130:55 review
{131:9 4
s131:10 precision-at-most
s131:29 2
s131:32 norm
s131:38 parties
s131:47 force
[131:54 3
s131:55 prohibition
s131:68 obligation
s131:80 entitlement
s131:94 share-at-least
s131:110 0.2
s132:5 condition
[133:7 1
{133:9 1
s133:10 words
s133:18 the body runs ahead of what states accept
s134:5 claims
[134:13 1
s134:14 GJ.T4.persuasion.binding-decision.risk
s135:5 message
s135:14 A body decides with binding force on terms that are vague. It may come to decide more than the parties have accepted, and provoke their withdrawal.
s136:5 consider
s136:15 Let its authority grow by steps, or begin with opinions that do not bind.
{139:5 7
s139:5 id
s139:9 profile.missing.enforcement
s140:5 kind
s140:11 missing
s141:5 for
s141:10 coercion
s142:5 absent
[143:7 1
{143:9 2
s143:10 function
[143:20 2
s143:21 sanction
s143:31 binding-decision
s143:50 function-not
[143:64 1
s143:65 review
s144:5 claims
[144:13 1
s144:14 GJ.T4.coercion.binding-decision.1
s145:5 message
s145:14 Coercion is relied on, and nothing in the text decides with binding force or attaches a cost to a breach.
s146:5 consider
s146:15 Provide for binding settlement, for suspension of benefits, or for a link to another agreement in which there is something to lose.
{147:5 7
s147:5 id
s147:9 profile.missing.monitoring-for-coercion
s148:5 kind
s148:11 missing
s149:5 for
s149:10 coercion
s150:5 absent
[151:7 1
{151:9 2
s151:10 function
[151:20 1
s151:21 monitoring
s151:34 function-not
[151:48 1
s151:49 final-clause
s152:5 claims
[152:13 2
s152:14 GJ.T4.coercion.monitoring.1
s152:43 GJ.T2.text.20
s153:5 message
s153:14 Coercion is relied on, and nobody is to report, inspect or verify. Reward and penalty need information, and reputations need occasions on which to form.
s154:5 consider
s154:15 Add a duty to report or a right to verify, and say who draws the consequences.
{155:5 8
s155:5 id
s155:9 profile.missing.tie-to-coercion
s156:5 kind
s156:11 missing
s157:5 for
s157:10 coercion
s158:5 present
[159:7 1
{159:9 2
s159:10 function
[159:20 1
s159:21 monitoring
s159:34 function-not
[159:48 1
s159:49 final-clause
s160:5 absent
[161:7 1
{161:9 2
s161:10 function
[161:20 2
s161:21 sanction
s161:31 binding-decision
s161:50 function-not
[161:64 1
s161:65 review
s162:5 claims
[162:13 1
s162:14 GJ.T4.coercion.monitoring.1
s163:5 message
s163:14 Monitoring is provided for and tied to no consequence. Under coercion it counts only as far as it is.
s164:5 consider
s164:15 Say what follows when a report shows a breach.
{165:5 7
s165:5 id
s165:9 profile.missing.yardstick
s166:5 kind
s166:11 missing
s167:5 for
s167:10 coercion
s168:5 present
[169:7 1
{169:9 4
s169:10 precision-at-most
s169:29 2
s169:32 norm
s169:38 parties
s169:47 force
s169:54 binding
s169:63 share-at-least
s169:79 0.3
s170:5 claims
[170:13 2
s170:14 GJ.T3.coercion.precision.1.converse
s170:51 GJ.T3.coercion.precision.2.converse
s171:5 message
s171:14 A good part of the duties is vague. Where coercion is relied on, each of them leaves room to contest that there was a breach.
s172:5 consider
s172:15 Fix who, what and when in the duties that are to be enforced.
{173:5 8
s173:5 id
s173:9 profile.missing.interpreter
s174:5 kind
s174:11 missing
s175:5 for
s175:10 persuasion
s176:5 present
[177:7 1
{177:9 4
s177:10 precision-at-most
s177:29 2
s177:32 norm
s177:38 parties
s177:47 force
s177:54 prescriptive
s177:68 share-at-least
s177:84 0.2
s178:5 condition
[179:7 1
{179:9 2
s179:10 delegation
s179:22 false
s179:29 words
s179:37 no body outside this text is charged to interpret it
s180:5 claims
[180:13 3
s180:14 GJ.T3.persuasion.precision.3.converse
s180:53 GJ.T3.persuasion.ambiguity.2
s180:83 GJ.T3.text.18
s181:5 message
s181:14 Persuasion is relied on, a good part of the text is vague, and no body is charged to interpret it. Ambiguity serves persuasion only where someone later argues it out.
s182:5 consider
s182:15 Charge a committee, a court or a meeting of the parties to interpret, or make the terms exact.
{183:5 7
s183:5 id
s183:9 profile.missing.forum
s184:5 kind
s184:11 missing
s185:5 for
s185:10 persuasion
s186:5 absent
[187:7 1
{187:9 1
s187:10 function
[187:20 3
s187:21 institution
s187:34 monitoring
s187:46 dispute-settlement
s188:5 claims
[188:13 2
s188:14 GJ.T4.text.7
s188:28 GJ.T2.persuasion.inclusive.1
s189:5 message
s189:14 Persuasion is relied on, and the text gives the parties no occasion to meet and to argue.
s190:5 consider
s190:15 Add regular meetings, reports that are discussed, or good offices.
{191:5 7
s191:5 id
s191:9 profile.missing.reporting
s192:5 kind
s192:11 missing
s193:5 for
s193:10 acculturation
s194:5 absent
[195:7 1
{195:9 2
s195:10 function
[195:20 1
s195:21 monitoring
s195:34 function-not
[195:48 1
s195:49 final-clause
s196:5 claims
[196:13 3
s196:14 GJ.T4.acculturation.monitoring.1
s196:48 GJ.T4.text.12
s196:63 GJ.T4.text.11
s197:5 message
s197:14 Acculturation is relied on, and nobody is to report or to review. Reporting exposes conduct to praise and blame, and makes a state describe itself in the treaty's terms.
s198:5 consider
s198:15 Add periodic reports by the parties' own organs, and someone to read them.
{199:5 8
s199:5 id
s199:9 profile.missing.criticism
s200:5 kind
s200:11 missing
s201:5 for
s201:10 acculturation
s202:5 absent
[203:7 1
{203:9 1
s203:10 function
[203:20 1
s203:21 criticism
s204:5 condition
[205:7 1
{205:9 2
s205:10 pathway
s205:19 social
s205:27 words
s205:35 the social pathway is relied on
s206:5 claims
[206:13 2
s206:14 GJ.T4.acculturation.criticism.1
s206:47 GJ.T4.text.11
s207:5 message
s207:14 No body is to make its findings public. Social pressure needs exposure that is tied to praise and blame.
s208:5 consider
s208:15 Let a body adopt and publish views or observations.
{209:5 8
s209:5 id
s209:9 profile.missing.aims
s210:5 kind
s210:11 missing
s211:5 for
s211:10 acculturation
s212:5 absent
[213:7 1
{213:9 1
s213:10 hortatory-at-least
s213:30 1
s214:5 condition
[215:7 1
{215:9 2
s215:10 pathway
s215:19 cognitive
s215:30 words
s215:38 the cognitive pathway is relied on
s216:5 claims
[216:13 2
s216:14 GJ.T3.text.4
s216:28 GJ.T3.acculturation.ambiguity.3
s217:5 message
s217:14 The text states no broad aim. States conform best to a general goal with which they can identify.
s218:5 consider
s218:15 Open with the aims that the parties share, apart from the duties.
{219:5 10
s219:5 id
s219:9 profile.missing.escape-clauses
s220:5 kind
s220:11 missing
s221:5 instrument
s221:17 treaty
s222:5 for
s222:10 acculturation
s223:5 present
[224:7 1
{224:9 3
s224:10 precision-at-least
s224:30 4
s224:33 norm
s224:39 parties
s224:48 force
[224:55 3
s224:56 prohibition
s224:69 obligation
s224:81 entitlement
s225:5 absent
[226:7 1
{226:9 1
s226:10 escape
[226:18 2
s226:19 derogation
s226:31 limitation
s227:5 condition
[228:7 1
{228:9 2
s228:10 preference-gap
[228:26 2
s228:27 moderate
s228:37 high
s228:44 words
s228:52 the text asks for more than the parties have come to prefer and expect
s229:5 claims
[229:13 3
s229:14 GJ.T2.text.1
s229:28 GJ.T2.text.6
s229:42 GJ.T2.text.7
s230:5 message
s230:14 There is neither a derogation nor a limitation clause. States that differ then resist outside the treaty's terms, or stay out.
s231:5 consider
s231:15 Name the grounds and the conditions on which a duty may be limited or set aside.
{234:5 9
s234:5 id
s234:9 profile.sequencing.review
s235:5 kind
s235:11 sequencing
s236:5 instrument
s236:17 treaty
s237:5 for
[237:10 2
s237:11 acculturation
s237:26 persuasion
s238:5 present
[239:7 1
{239:9 1
s239:10 function
[239:20 1
s239:21 review
s240:5 claims
[240:13 3
s240:14 GJ.V.6
s240:22 GJ.V.7
s240:30 GJ.T3.text.14
s241:5 message
s241:14 The text provides for its own review or amendment, so that duties can follow the preferences of the parties as they change.
s242:5 otherwise
s242:16 Nothing provides for review or renegotiation, so that the text cannot follow preferences which membership may change.
s243:5 consider
s243:15 Add a review at a set time, with a mandate to tighten.
{244:5 9
s244:5 id
s244:9 profile.sequencing.protocols
s245:5 kind
s245:11 sequencing
s246:5 instrument
s246:17 treaty
s247:5 for
[247:10 2
s247:11 acculturation
s247:26 persuasion
s248:5 present
[249:7 1
{249:9 1
s249:10 mentions
[249:20 16
s249:21 optional protocol
s249:40 optional protocols
s249:60 protocols to this
s249:79 protocols to the
s249:97 adopt protocols
s249:114 conclude protocols
s249:134 propose protocols
s249:153 additional protocols
s249:175 protocols may
s249:190 adoption of protocols
s249:213 adoption of a protocol
s249:237 further protocols
s249:256 protocole facultatif
s249:278 protocoles additionnels
s249:303 protocolo facultativo
s249:326 protocolos adicionales
s250:5 claims
[250:13 2
s250:14 GJ.V.17
s250:23 GJ.V.7
s251:5 message
s251:14 Protocols can add duties later for those who are ready.
s252:5 otherwise
s252:16 No protocols are provided for, by which those who are ready could go further later.
s253:5 consider
s253:15 Provide for protocols, and for a time before which none is opened.
{254:5 8
s254:5 id
s254:9 profile.sequencing.growing-authority
s255:5 kind
s255:11 sequencing
s256:5 for
s256:10 persuasion
s257:5 present
[258:7 1
{258:9 2
s258:10 function
[258:20 2
s258:21 institution
s258:34 monitoring
s258:47 mentions
[258:57 12
s258:58 such other functions
s258:80 additional functions
s258:102 other functions
s258:119 extend the mandate
s258:139 expand the mandate
s258:159 further functions
s258:178 functions assigned
s258:198 any other function
s258:218 tasks assigned
s258:234 subsidiary bodies
s258:253 autres fonctions
s258:271 otras funciones
s259:5 claims
[259:13 1
s259:14 GJ.V.16
s260:5 message
s260:14 A body can be given further functions, so that its authority can grow by steps.
s261:5 otherwise
s261:16 No body's authority is made to grow by steps.
s262:5 consider
s262:15 Let the parties add functions to a body as trust in it grows.
{263:5 9
s263:5 id
s263:9 profile.sequencing.receptor-sites
s264:5 kind
s264:11 sequencing
s265:5 instrument
s265:17 treaty
s266:5 for
s266:10 acculturation
s267:5 present
[268:7 1
{268:9 1
s268:10 mentions
[268:20 22
s268:21 national institution
s268:43 national institutions
s268:66 national human rights institution
s268:101 ombudsman
s268:112 national commission
s268:133 national committee
s268:153 national preventive mechanism
s268:184 national preventive mechanisms
s268:216 national authority
s268:236 national focal point
s268:258 national focal points
s268:281 focal point
s268:294 focal points
s268:308 national body
s268:323 national bodies
s268:340 coordination mechanism
s268:364 independent mechanism
s268:387 national implementation
s268:412 institution nationale
s268:435 institutions nationales
s268:460 institución nacional
s268:482 instituciones nacionales
s269:5 claims
[269:13 2
s269:14 GJ.T2.acculturation.restrictive.3
s269:49 GJ.T4.text.13
s270:5 message
s270:14 Institutions at home are named that can take the norm in and pass it on.
s271:5 otherwise
s271:16 No institution at home is named that could take the norm in and pass it on.
s272:5 consider
s272:15 Have the parties name a national commission, an ombudsman or a focal point.
{273:5 9
s273:5 id
s273:9 profile.sequencing.delayed-coercion
s274:5 kind
s274:11 sequencing
s275:5 instrument
s275:17 treaty
s276:5 for
s276:10 coercion
s277:5 present
[278:7 1
{278:9 2
s278:10 function
[278:20 2
s278:21 binding-decision
s278:39 sanction
s278:50 escape
[278:58 2
s278:59 opt
s278:64 transition
s279:5 claims
[279:13 2
s279:14 GJ.V.9
s279:22 GJ.V.5
s280:5 message
s280:14 Binding procedure waits for acceptance or for a time, so that it can begin when the norm has settled in.
s281:5 otherwise
s281:16 No binding procedure is made to begin later.
s282:5 consider
s282:15 Let binding procedure begin by declaration, or after some years.
{283:5 9
s283:5 id
s283:9 profile.sequencing.modest-start
s284:5 kind
s284:11 sequencing
s285:5 instrument
s285:17 treaty
s286:5 for
[286:10 2
s286:11 acculturation
s286:26 persuasion
s287:5 present
[288:7 1
{288:9 1
s288:10 escape
[288:18 2
s288:19 transition
s288:31 capacity
s289:5 claims
[289:13 1
s289:14 GJ.V.7
s290:5 message
s290:14 Some duties are phased in or grow with the means of the parties.
s291:5 otherwise
s291:16 All duties hold in full from the start.
s292:5 consider
s292:15 Ask little first and tighten at set times.
{295:5 6
s295:5 id
s295:9 profile.scope.subject
s296:5 kind
s296:11 scope
s297:5 for
[297:10 3
s297:11 coercion
s297:21 persuasion
s297:33 acculturation
s298:5 condition
[299:7 1
{299:9 2
s299:10 subject-not
[299:23 1
s299:24 human-rights
s299:39 words
s299:47 the subject is another than human rights
s300:5 claims
[300:13 1
s300:14 GJ.V.11
s301:5 message
s301:14 The theory was built for human rights regimes. For this instrument read what it says as questions worth asking, not as findings.
{302:5 5
s302:5 id
s302:9 profile.scope.provisional
s303:5 kind
s303:11 scope
s304:5 for
[304:10 3
s304:11 coercion
s304:21 persuasion
s304:33 acculturation
s305:5 claims
[305:13 2
s305:14 GJ.V.14
s305:23 GJ.V.10
s306:5 message
s306:14 What is said of the instrument as a whole rests on an integrated model that its authors call provisional; it varies with what states can do, how they interact and how power is distributed.
"""####
}
