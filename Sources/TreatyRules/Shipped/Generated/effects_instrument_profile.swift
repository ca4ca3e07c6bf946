// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_instrument_profile: StaticString = ####"""
{17:1 3
s17:1 delegation
[19:3 4
[19:5 1
{19:6 3
s19:7 function
[19:17 1
s19:18 binding-decision
s19:37 function-not
[19:51 1
s19:52 review
s19:61 mentions
[19:71 29
s19:72 court
s19:79 tribunal
s19:89 panel
s19:96 panels
s19:104 arbitration
s19:117 arbitrator
s19:129 arbitrators
s19:142 arbitral
s19:152 award
s19:159 awards
s19:167 committee
s19:178 commission
s19:190 council
s19:199 conference
s19:211 assembly
s19:221 board
s19:228 meeting
s19:237 chamber
s19:246 organ
s19:253 body
s19:259 compliance
s19:271 cour
s19:277 comité
s19:285 conseil
s19:294 tribunal arbitral
s19:313 corte
s19:320 comisión
s19:330 consejo
s19:339 arbitraje
[20:5 1
{20:6 3
s20:7 precision-at-least
s20:27 1
s20:30 function
[20:40 1
s20:41 dispute-settlement
s20:62 mentions
[20:72 10
s20:73 arbitral tribunal
s20:92 arbitration
s20:105 panel
s20:112 court
s20:119 tribunal
s20:129 panels
s20:137 groupe spécial
s20:153 tribunal arbitral
s20:172 arbitraje
s20:183 grupo arbitral
[21:5 2
{21:6 3
s21:7 precision-at-least
s21:27 1
s21:30 function
[21:40 1
s21:41 criticism
s21:53 force-not
[21:64 1
s21:65 declaration
{21:80 1
s21:81 function
[21:91 1
s21:92 monitoring
[22:5 2
{22:6 3
s22:7 precision-at-least
s22:27 1
s22:30 function
[22:40 1
s22:41 monitoring
s22:54 mentions
[22:64 6
s22:65 committee
s22:76 commission
s22:88 committee shall
s22:105 comité
s22:113 comisión
s22:123 commission shall
{22:143 1
s22:144 function
[22:154 1
s22:155 institution
s26:1 subjects
[27:3 11
{27:5 2
s27:5 name
s27:11 human-rights
s28:5 mentions
[28:15 16
s28:16 human rights
s28:30 fundamental freedoms
s28:52 human dignity
s28:67 rights of the child
s28:88 rights of persons
s28:107 torture
s28:116 racial discrimination
s28:139 discrimination against women
s28:169 civil and political rights
s28:197 economic social and cultural rights
s28:234 crimes against humanity
s28:259 genocide
s28:269 refugees
s28:279 indigenous peoples
s28:299 droits de l homme
s28:318 derechos humanos
{29:5 2
s29:5 name
s29:11 humanitarian-law
s30:5 mentions
[30:15 12
s30:16 armed conflict
s30:32 armed conflicts
s30:49 wounded and sick
s30:67 prisoners of war
s30:85 protected persons
s30:104 civilian population
s30:125 shipwrecked
s30:138 hostilities
s30:151 occupied territory
s30:171 red cross
s30:182 conflit armé
s30:196 conflictos armados
{31:5 2
s31:5 name
s31:11 diplomatic-relations
s32:5 mentions
[32:15 11
s32:16 diplomatic mission
s32:36 diplomatic relations
s32:58 diplomatic agent
s32:76 consular post
s32:91 consular relations
s32:111 consular officer
s32:129 consular officers
s32:148 head of the mission
s32:169 sending state
s32:184 relations diplomatiques
s32:209 relaciones diplomáticas
{33:5 2
s33:5 name
s33:11 trade
s34:5 mentions
[34:15 22
s34:16 free trade
s34:28 association agreement
s34:51 economic partnership
s34:73 customs union
s34:88 exports
s34:97 imports
s34:106 customs duty
s34:120 customs duties
s34:136 tariff
s34:144 trade in services
s34:163 rules of origin
s34:180 market access
s34:195 originating goods
s34:214 trade agreement
s34:231 investment
s34:243 investor
s34:253 investors
s34:264 sanitary and phytosanitary
s34:292 trade
s34:299 commerce
s34:309 libre échange
s34:324 libre comercio
{35:5 2
s35:5 name
s35:11 environment
s36:5 mentions
[36:15 17
s36:16 environment
s36:29 environmental
s36:44 fisheries
s36:55 fishing
s36:64 biological diversity
s36:86 climate change
s36:102 emissions
s36:113 pollution
s36:124 pollutants
s36:136 wetlands
s36:146 ozone layer
s36:159 conservation
s36:173 desertification
s36:190 hazardous wastes
s36:208 endangered species
s36:228 environnement
s36:243 medio ambiente
{37:5 2
s37:5 name
s37:11 arms-control
s38:5 mentions
[38:15 13
s38:16 nuclear weapons
s38:33 disarmament
s38:46 chemical weapons
s38:64 biological weapons
s38:84 anti personnel mines
s38:106 cluster munitions
s38:125 arms trade
s38:137 arms control
s38:151 non proliferation
s38:170 conventional arms
s38:189 fissile material
s38:207 désarmement
s38:220 desarme
{39:5 2
s39:5 name
s39:11 peace-and-security
s40:5 mentions
[40:15 8
s40:16 international peace and security
s40:50 security council
s40:68 chapter vii
s40:81 ceasefire
s40:92 peacekeeping
s40:106 terrorism
s40:117 terrorist
s40:128 arms embargo
{41:5 2
s41:5 name
s41:11 criminal-matters
s42:5 mentions
[42:15 7
s42:16 extradition
s42:29 mutual legal assistance
s42:54 organized crime
s42:71 corruption
s42:83 money laundering
s42:101 narcotic drugs
s42:117 cybercrime
{43:5 2
s43:5 name
s43:11 air-and-sea
s44:5 mentions
[44:15 9
s44:16 air services
s44:30 civil aviation
s44:46 aircraft
s44:56 airlines
s44:66 shipping
s44:76 navigation
s44:88 ships
s44:95 law of the sea
s44:111 high seas
{45:5 2
s45:5 name
s45:11 taxation
s46:5 mentions
[46:15 4
s46:16 double taxation
s46:33 taxes on income
s46:50 fiscal evasion
s46:66 tax purposes
{47:5 2
s47:5 name
s47:11 private-law
s48:5 mentions
[48:15 4
s48:16 sale of goods
s48:31 private international law
s48:58 recognition and enforcement of foreign judgments
s48:108 international carriage
s50:1 observations
[53:3 27
{53:5 8
s53:5 id
s53:9 profile.undercut.sanctions-and-aims
s54:5 kind
s54:11 undercut
s55:5 for
s55:10 acculturation
s56:5 present
[57:7 2
{57:9 2
s57:10 function
[57:20 1
s57:21 sanction
s57:32 function-not
[57:46 1
s57:47 definition
{58:9 3
s58:10 precision-at-most
s58:29 2
s58:32 norm
s58:38 parties
s58:47 hortatory-at-least
s58:67 1
s59:5 condition
[60:7 1
{60:9 2
s60:10 institutionalisation
[60:32 2
s60:33 low
s60:38 moderate
s60:49 words
s60:57 the norm is not yet highly institutionalised
s61:5 claims
[61:13 2
s61:14 GJ.V.2
s61:22 GJ.T4.acculturation.binding-decision.risk-1
s62:5 message
s62:14 Sanctions stand beside broad hortatory aims. Force suggests that what is asked for does not go without saying, which is what such aims rely on.
s63:5 consider
s63:15 Keep sanctions for the particular duties, or let them begin once the norm has settled in.
{64:5 7
s64:5 id
s64:9 profile.undercut.sanctions-and-talk
s65:5 kind
s65:11 undercut
s66:5 for
s66:10 persuasion
s67:5 present
[68:7 2
{68:9 2
s68:10 function
[68:20 1
s68:21 sanction
s68:32 function-not
[68:46 1
s68:47 definition
{69:9 3
s69:10 function
[69:20 3
s69:21 best-practice
s69:36 criticism
s69:47 monitoring
s69:60 function-not
[69:74 5
s69:75 definition
s69:87 final-clause
s69:101 binding-decision
s69:119 dispute-settlement
s69:139 sanction
s69:150 mentions
[69:160 22
s69:161 discuss
s69:170 discussion
s69:182 discussions
s69:195 dialogue
s69:205 exchange of views
s69:224 exchange views
s69:240 exchange of experience
s69:264 examine
s69:273 examines
s69:283 examination
s69:296 consider
s69:306 consideration
s69:321 review
s69:329 reviews
s69:338 recommendations
s69:355 good offices
s69:369 findings
s69:379 observations
s69:393 views
s69:400 good practice
s69:415 best practice
s69:430 best practices
s70:5 claims
[70:13 2
s70:14 GJ.V.1
s70:22 GJ.T4.persuasion.binding-decision.1
s71:5 message
s71:14 Sanctions stand beside procedures that live by open exchange. Open force polarises deliberation and gives reason to hide information.
s72:5 consider
s72:15 Give the body that talks and the body that punishes different members, mandates and files.
{73:5 7
s73:5 id
s73:9 profile.undercut.reports-and-penalties
s74:5 kind
s74:11 undercut
s75:5 for
[75:10 2
s75:11 persuasion
s75:23 acculturation
s76:5 present
[77:7 2
{77:9 5
s77:10 function
[77:20 1
s77:21 monitoring
s77:34 function-not
[77:48 4
s77:49 final-clause
s77:63 definition
s77:75 dispute-settlement
s77:95 binding-decision
s77:114 norm
s77:120 parties
s77:129 force
[77:136 2
s77:137 obligation
s77:149 soft-obligation
s77:167 mentions
[77:177 17
s77:178 shall report
s77:192 shall each report
s77:211 to report
s77:222 report to
s77:233 reports to
s77:245 report on
s77:256 reports on
s77:268 reports
s77:277 periodic report
s77:294 annual report
s77:309 shall declare
s77:324 declarations
s77:338 information declared
s77:360 rapport
s77:369 rapports
s77:379 informe
s77:388 informes
{78:9 2
s78:10 function
[78:20 1
s78:21 sanction
s78:32 function-not
[78:46 1
s78:47 definition
s79:5 claims
[79:13 2
s79:14 GJ.T4.text.6
s79:28 GJ.T4.acculturation.binding-decision.1
s80:5 message
s80:14 What the parties report can be used to punish them. States may then conceal what persuasion and acculturation most need to know.
s81:5 consider
s81:15 Say that a report by a party is not in itself evidence against it, or draw the facts for penalties from elsewhere.
{82:5 7
s82:5 id
s82:9 profile.undercut.criticism-and-threats
s83:5 kind
s83:11 undercut
s84:5 for
s84:10 coercion
s85:5 present
[86:7 2
{86:9 2
s86:10 function
[86:20 1
s86:21 criticism
s86:33 function-not
[86:47 3
s86:48 definition
s86:60 binding-decision
s86:78 dispute-settlement
{87:9 2
s87:10 function
[87:20 1
s87:21 sanction
s87:32 function-not
[87:46 1
s87:47 definition
s88:5 claims
[88:13 2
s88:14 GJ.T4.text.5
s88:28 GJ.T4.coercion.criticism.1
s89:5 message
s89:14 Public criticism and sanctions stand side by side. A threat stays credible if criticism is sparing; the other two mechanisms need it to be liberal.
s90:5 consider
s90:15 Grade the criticism, and reserve one form of it for cases in which sanctions are to follow.
{91:5 7
s91:5 id
s91:9 profile.undercut.debate-and-common-ground
s92:5 kind
s92:11 undercut
s93:5 for
s93:10 acculturation
s94:5 present
[95:7 2
{95:9 4
s95:10 precision-at-least
s95:30 4
s95:33 norm
s95:39 parties
s95:48 force
[95:55 2
s95:56 prohibition
s95:69 obligation
s95:82 share-at-least
s95:98 0.25
{96:9 2
s96:10 hortatory-at-least
s96:30 2
s96:33 share-at-least
s96:49 0.1
s97:5 claims
[97:13 2
s97:14 GJ.V.3
s97:22 GJ.T3.acculturation.ambiguity.1.converse
s98:5 message
s98:14 Many exact duties, over which states have to argue, stand beside appeals to common ground. To settle particular disagreements may undo the stress on what is shared.
s99:5 consider
s99:15 Move the exact duties to an annex or a later protocol, and let the main text carry what is shared.
{100:5 7
s100:5 id
s100:9 profile.undercut.prevalence
s101:5 kind
s101:11 undercut
s102:5 for
s102:10 acculturation
s103:5 present
[104:7 1
{104:9 2
s104:10 function
[104:20 2
s104:21 monitoring
s104:33 criticism
s104:45 mentions
[104:55 14
s104:56 prevalence
s104:68 incidence
s104:79 frequency
s104:90 widespread
s104:102 statistics
s104:114 statistical
s104:127 number of violations
s104:149 number of cases
s104:166 extent of the problem
s104:189 prévalence
s104:201 fréquence
s104:212 statistiques
s104:226 frecuencia
s104:238 estadísticas
s105:5 claims
[105:13 2
s105:14 GJ.V.4
s105:22 GJ.T4.acculturation.monitoring.risk
s106:5 message
s106:14 Reports are to dwell on how common violations are. To show their number may serve persuasion; under acculturation it may make them look normal.
s107:5 consider
s107:15 Ask for measures taken and results reached first, and for numbers in a form that does not rank.
{108:5 8
s108:5 id
s108:9 profile.undercut.restrictive-membership
s109:5 kind
s109:11 undercut
s110:5 instrument
s110:17 treaty
s111:5 for
s111:10 acculturation
s112:5 present
[113:7 1
{113:9 1
s113:10 function
[113:20 1
s113:21 membership-restrictive
s114:5 claims
[114:13 3
s114:14 GJ.T2.text.16
s114:29 GJ.T2.acculturation.inclusive.3.converse
s114:71 GJ.T2.acculturation.restrictive.3
s115:5 message
s115:14 Membership is conditional. On balance acculturation speaks for open membership; states that are kept out may form standards of their own.
s116:5 consider
s116:15 Ask for little performance at entry, and for institutions at home that take the norm in.
{117:5 8
s117:5 id
s117:9 profile.undercut.precision-outruns-preferences
s118:5 kind
s118:11 undercut
s119:5 for
s119:10 acculturation
s120:5 present
[121:7 1
{121:9 5
s121:10 precision-at-least
s121:30 4
s121:33 norm
s121:39 parties
s121:48 function-not
[121:62 7
s121:63 institution
s121:76 monitoring
s121:88 review
s121:96 dispute-settlement
s121:116 binding-decision
s121:134 criticism
s121:145 best-practice
s121:161 force
[121:168 2
s121:169 prohibition
s121:182 obligation
s121:195 share-at-least
s121:211 0.4
s122:5 condition
[123:7 1
{123:9 2
s123:10 preference-gap
[123:26 2
s123:27 moderate
s123:37 high
s123:44 words
s123:52 the text asks for more than the parties have come to prefer and expect
s124:5 claims
[124:13 2
s124:14 GJ.T3.text.7
s124:28 GJ.T3.text.5
s125:5 message
s125:14 Exact duties prevail in the text. Precision that runs ahead of preferences works against acculturation once the treaty is in force.
s126:5 consider
s126:15 State the aim broadly now, and leave exact duties to a protocol or a review.
{127:5 8
s127:5 id
s127:9 profile.undercut.overlegalisation
s128:5 kind
s128:11 undercut
s129:5 for
s129:10 persuasion
s130:5 present
[131:7 2
{131:9 2
s131:10 function
[131:20 1
s131:21 binding-decision
s131:40 function-not
[131:54 1
s131:55 review
{132:9 4
s132:10 precision-at-most
s132:29 2
s132:32 norm
s132:38 parties
s132:47 force
[132:54 3
s132:55 prohibition
s132:68 obligation
s132:80 entitlement
s132:94 share-at-least
s132:110 0.2
s133:5 condition
[134:7 1
{134:9 1
s134:10 words
s134:18 the body runs ahead of what states accept
s135:5 claims
[135:13 1
s135:14 GJ.T4.persuasion.binding-decision.risk
s136:5 message
s136:14 A body decides with binding force on terms that are vague. It may come to decide more than the parties have accepted, and provoke their withdrawal.
s137:5 consider
s137:15 Let its authority grow by steps, or begin with opinions that do not bind.
{140:5 7
s140:5 id
s140:9 profile.missing.enforcement
s141:5 kind
s141:11 missing
s142:5 for
s142:10 coercion
s143:5 absent
[144:7 1
{144:9 2
s144:10 function
[144:20 2
s144:21 sanction
s144:31 binding-decision
s144:50 function-not
[144:64 1
s144:65 review
s145:5 claims
[145:13 1
s145:14 GJ.T4.coercion.binding-decision.1
s146:5 message
s146:14 Coercion is relied on, and nothing in the text decides with binding force or attaches a cost to a breach.
s147:5 consider
s147:15 Provide for binding settlement, for suspension of benefits, or for a link to another agreement in which there is something to lose.
{148:5 7
s148:5 id
s148:9 profile.missing.monitoring-for-coercion
s149:5 kind
s149:11 missing
s150:5 for
s150:10 coercion
s151:5 absent
[152:7 1
{152:9 2
s152:10 function
[152:20 1
s152:21 monitoring
s152:34 function-not
[152:48 1
s152:49 final-clause
s153:5 claims
[153:13 2
s153:14 GJ.T4.coercion.monitoring.1
s153:43 GJ.T2.text.20
s154:5 message
s154:14 Coercion is relied on, and nobody is to report, inspect or verify. Reward and penalty need information, and reputations need occasions on which to form.
s155:5 consider
s155:15 Add a duty to report or a right to verify, and say who draws the consequences.
{156:5 8
s156:5 id
s156:9 profile.missing.tie-to-coercion
s157:5 kind
s157:11 missing
s158:5 for
s158:10 coercion
s159:5 present
[160:7 1
{160:9 2
s160:10 function
[160:20 1
s160:21 monitoring
s160:34 function-not
[160:48 1
s160:49 final-clause
s161:5 absent
[162:7 1
{162:9 2
s162:10 function
[162:20 2
s162:21 sanction
s162:31 binding-decision
s162:50 function-not
[162:64 1
s162:65 review
s163:5 claims
[163:13 1
s163:14 GJ.T4.coercion.monitoring.1
s164:5 message
s164:14 Monitoring is provided for and tied to no consequence. Under coercion it counts only as far as it is.
s165:5 consider
s165:15 Say what follows when a report shows a breach.
{166:5 7
s166:5 id
s166:9 profile.missing.yardstick
s167:5 kind
s167:11 missing
s168:5 for
s168:10 coercion
s169:5 present
[170:7 1
{170:9 4
s170:10 precision-at-most
s170:29 2
s170:32 norm
s170:38 parties
s170:47 force
s170:54 binding
s170:63 share-at-least
s170:79 0.3
s171:5 claims
[171:13 2
s171:14 GJ.T3.coercion.precision.1.converse
s171:51 GJ.T3.coercion.precision.2.converse
s172:5 message
s172:14 A good part of the duties is vague. Where coercion is relied on, each of them leaves room to contest that there was a breach.
s173:5 consider
s173:15 Fix who, what and when in the duties that are to be enforced.
{174:5 8
s174:5 id
s174:9 profile.missing.interpreter
s175:5 kind
s175:11 missing
s176:5 for
s176:10 persuasion
s177:5 present
[178:7 1
{178:9 4
s178:10 precision-at-most
s178:29 2
s178:32 norm
s178:38 parties
s178:47 force
s178:54 prescriptive
s178:68 share-at-least
s178:84 0.2
s179:5 condition
[180:7 1
{180:9 2
s180:10 delegation
s180:22 false
s180:29 words
s180:37 no body outside this text is charged to interpret it
s181:5 claims
[181:13 3
s181:14 GJ.T3.persuasion.precision.3.converse
s181:53 GJ.T3.persuasion.ambiguity.2
s181:83 GJ.T3.text.18
s182:5 message
s182:14 Persuasion is relied on, a good part of the text is vague, and no body is charged to interpret it. Ambiguity serves persuasion only where someone later argues it out.
s183:5 consider
s183:15 Charge a committee, a court or a meeting of the parties to interpret, or make the terms exact.
{184:5 7
s184:5 id
s184:9 profile.missing.forum
s185:5 kind
s185:11 missing
s186:5 for
s186:10 persuasion
s187:5 absent
[188:7 1
{188:9 1
s188:10 function
[188:20 3
s188:21 institution
s188:34 monitoring
s188:46 dispute-settlement
s189:5 claims
[189:13 2
s189:14 GJ.T4.text.7
s189:28 GJ.T2.persuasion.inclusive.1
s190:5 message
s190:14 Persuasion is relied on, and the text gives the parties no occasion to meet and to argue.
s191:5 consider
s191:15 Add regular meetings, reports that are discussed, or good offices.
{192:5 7
s192:5 id
s192:9 profile.missing.reporting
s193:5 kind
s193:11 missing
s194:5 for
s194:10 acculturation
s195:5 absent
[196:7 1
{196:9 2
s196:10 function
[196:20 1
s196:21 monitoring
s196:34 function-not
[196:48 1
s196:49 final-clause
s197:5 claims
[197:13 3
s197:14 GJ.T4.acculturation.monitoring.1
s197:48 GJ.T4.text.12
s197:63 GJ.T4.text.11
s198:5 message
s198:14 Acculturation is relied on, and nobody is to report or to review. Reporting exposes conduct to praise and blame, and makes a state describe itself in the treaty's terms.
s199:5 consider
s199:15 Add periodic reports by the parties' own organs, and someone to read them.
{200:5 8
s200:5 id
s200:9 profile.missing.criticism
s201:5 kind
s201:11 missing
s202:5 for
s202:10 acculturation
s203:5 absent
[204:7 1
{204:9 1
s204:10 function
[204:20 1
s204:21 criticism
s205:5 condition
[206:7 1
{206:9 2
s206:10 pathway
s206:19 social
s206:27 words
s206:35 the social pathway is relied on
s207:5 claims
[207:13 2
s207:14 GJ.T4.acculturation.criticism.1
s207:47 GJ.T4.text.11
s208:5 message
s208:14 No body is to make its findings public. Social pressure needs exposure that is tied to praise and blame.
s209:5 consider
s209:15 Let a body adopt and publish views or observations.
{210:5 8
s210:5 id
s210:9 profile.missing.aims
s211:5 kind
s211:11 missing
s212:5 for
s212:10 acculturation
s213:5 absent
[214:7 1
{214:9 1
s214:10 hortatory-at-least
s214:30 1
s215:5 condition
[216:7 1
{216:9 2
s216:10 pathway
s216:19 cognitive
s216:30 words
s216:38 the cognitive pathway is relied on
s217:5 claims
[217:13 2
s217:14 GJ.T3.text.4
s217:28 GJ.T3.acculturation.ambiguity.3
s218:5 message
s218:14 The text states no broad aim. States conform best to a general goal with which they can identify.
s219:5 consider
s219:15 Open with the aims that the parties share, apart from the duties.
{220:5 10
s220:5 id
s220:9 profile.missing.escape-clauses
s221:5 kind
s221:11 missing
s222:5 instrument
s222:17 treaty
s223:5 for
s223:10 acculturation
s224:5 present
[225:7 1
{225:9 3
s225:10 precision-at-least
s225:30 4
s225:33 norm
s225:39 parties
s225:48 force
[225:55 3
s225:56 prohibition
s225:69 obligation
s225:81 entitlement
s226:5 absent
[227:7 2
{227:9 1
s227:10 escape
[227:18 2
s227:19 derogation
s227:31 limitation
{229:9 2
s229:10 escape
[229:18 2
s229:19 exception
s229:30 self-judging
s229:45 mentions
[229:55 7
s229:56 nothing in this agreement
s229:83 nothing in this convention
s229:111 nothing in this protocol
s229:137 nothing in this chapter
s229:162 nothing in this treaty
s229:186 public morals
s229:201 general exceptions
s230:5 condition
[231:7 1
{231:9 2
s231:10 preference-gap
[231:26 2
s231:27 moderate
s231:37 high
s231:44 words
s231:52 the text asks for more than the parties have come to prefer and expect
s232:5 claims
[232:13 3
s232:14 GJ.T2.text.1
s232:28 GJ.T2.text.6
s232:42 GJ.T2.text.7
s233:5 message
s233:14 There is neither a derogation nor a limitation clause. States that differ then resist outside the treaty's terms, or stay out.
s234:5 consider
s234:15 Name the grounds and the conditions on which a duty may be limited or set aside.
{237:5 9
s237:5 id
s237:9 profile.sequencing.review
s238:5 kind
s238:11 sequencing
s239:5 instrument
s239:17 treaty
s240:5 for
[240:10 2
s240:11 acculturation
s240:26 persuasion
s241:5 present
[242:7 1
{242:9 1
s242:10 function
[242:20 1
s242:21 review
s243:5 claims
[243:13 3
s243:14 GJ.V.6
s243:22 GJ.V.7
s243:30 GJ.T3.text.14
s244:5 message
s244:14 The text provides for its own review or amendment, so that duties can follow the preferences of the parties as they change.
s245:5 otherwise
s245:16 Nothing provides for review or renegotiation, so that the text cannot follow preferences which membership may change.
s246:5 consider
s246:15 Add a review at a set time, with a mandate to tighten.
{247:5 9
s247:5 id
s247:9 profile.sequencing.protocols
s248:5 kind
s248:11 sequencing
s249:5 instrument
s249:17 treaty
s250:5 for
[250:10 2
s250:11 acculturation
s250:26 persuasion
s251:5 present
[252:7 1
{252:9 1
s252:10 mentions
[252:20 14
s252:21 optional protocol
s252:40 optional protocols
s252:60 adopt protocols
s252:77 conclude protocols
s252:97 propose protocols
s252:116 additional protocols
s252:138 protocols may
s252:153 adoption of protocols
s252:176 adoption of a protocol
s252:200 further protocols
s252:219 protocole facultatif
s252:241 protocoles additionnels
s252:266 protocolo facultativo
s252:289 protocolos adicionales
s253:5 claims
[253:13 2
s253:14 GJ.V.17
s253:23 GJ.V.7
s254:5 message
s254:14 Protocols can add duties later for those who are ready.
s255:5 otherwise
s255:16 No protocols are provided for, by which those who are ready could go further later.
s256:5 consider
s256:15 Provide for protocols, and for a time before which none is opened.
{257:5 8
s257:5 id
s257:9 profile.sequencing.growing-authority
s258:5 kind
s258:11 sequencing
s259:5 for
s259:10 persuasion
s260:5 present
[261:7 1
{261:9 2
s261:10 function
[261:20 2
s261:21 institution
s261:34 monitoring
s261:47 mentions
[261:57 12
s261:58 such other functions
s261:80 additional functions
s261:102 other functions
s261:119 extend the mandate
s261:139 expand the mandate
s261:159 further functions
s261:178 functions assigned
s261:198 any other function
s261:218 tasks assigned
s261:234 subsidiary bodies
s261:253 autres fonctions
s261:271 otras funciones
s262:5 claims
[262:13 1
s262:14 GJ.V.16
s263:5 message
s263:14 A body can be given further functions, so that its authority can grow by steps.
s264:5 otherwise
s264:16 No body's authority is made to grow by steps.
s265:5 consider
s265:15 Let the parties add functions to a body as trust in it grows.
{266:5 9
s266:5 id
s266:9 profile.sequencing.receptor-sites
s267:5 kind
s267:11 sequencing
s268:5 instrument
s268:17 treaty
s269:5 for
s269:10 acculturation
s270:5 present
[271:7 1
{271:9 1
s271:10 mentions
[271:20 22
s271:21 national institution
s271:43 national institutions
s271:66 national human rights institution
s271:101 ombudsman
s271:112 national commission
s271:133 national committee
s271:153 national preventive mechanism
s271:184 national preventive mechanisms
s271:216 national authority
s271:236 national focal point
s271:258 national focal points
s271:281 focal point
s271:294 focal points
s271:308 national body
s271:323 national bodies
s271:340 coordination mechanism
s271:364 independent mechanism
s271:387 national implementation
s271:412 institution nationale
s271:435 institutions nationales
s271:460 institución nacional
s271:482 instituciones nacionales
s272:5 claims
[272:13 2
s272:14 GJ.T2.acculturation.restrictive.3
s272:49 GJ.T4.text.13
s273:5 message
s273:14 Institutions at home are named that can take the norm in and pass it on.
s274:5 otherwise
s274:16 No institution at home is named that could take the norm in and pass it on.
s275:5 consider
s275:15 Have the parties name a national commission, an ombudsman or a focal point.
{276:5 9
s276:5 id
s276:9 profile.sequencing.delayed-coercion
s277:5 kind
s277:11 sequencing
s278:5 instrument
s278:17 treaty
s279:5 for
s279:10 coercion
s280:5 present
[281:7 1
{281:9 2
s281:10 escape
[281:18 2
s281:19 opt
s281:24 transition
s281:37 mentions
[281:47 10
s281:48 jurisdiction
s281:62 competence of the
s281:81 arbitration
s281:94 arbitral
s281:104 international court of justice
s281:136 court
s281:143 tribunal
s281:153 panel
s281:160 inquiry
s281:169 committee to receive
s282:5 claims
[282:13 2
s282:14 GJ.V.9
s282:22 GJ.V.5
s283:5 message
s283:14 A procedure against parties waits for acceptance or for a time, so that it can begin when the norm has settled in.
s284:5 otherwise
s284:16 No binding procedure is made to begin later.
s285:5 consider
s285:15 Let binding procedure begin by declaration, or after some years.
{286:5 9
s286:5 id
s286:9 profile.sequencing.modest-start
s287:5 kind
s287:11 sequencing
s288:5 instrument
s288:17 treaty
s289:5 for
[289:10 2
s289:11 acculturation
s289:26 persuasion
s290:5 present
[291:7 1
{291:9 1
s291:10 escape
[291:18 2
s291:19 transition
s291:31 capacity
s292:5 claims
[292:13 1
s292:14 GJ.V.7
s293:5 message
s293:14 Some duties are phased in or grow with the means of the parties.
s294:5 otherwise
s294:16 All duties hold in full from the start.
s295:5 consider
s295:15 Ask little first and tighten at set times.
{298:5 6
s298:5 id
s298:9 profile.scope.subject
s299:5 kind
s299:11 scope
s300:5 for
[300:10 3
s300:11 coercion
s300:21 persuasion
s300:33 acculturation
s301:5 condition
[302:7 1
{302:9 2
s302:10 subject-not
[302:23 1
s302:24 human-rights
s302:39 words
s302:47 the subject is another than human rights
s303:5 claims
[303:13 1
s303:14 GJ.V.11
s304:5 message
s304:14 The theory was built for human rights regimes. For this instrument read what it says as questions worth asking, not as findings.
{305:5 5
s305:5 id
s305:9 profile.scope.provisional
s306:5 kind
s306:11 scope
s307:5 for
[307:10 3
s307:11 coercion
s307:21 persuasion
s307:33 acculturation
s308:5 claims
[308:13 2
s308:14 GJ.V.14
s308:23 GJ.V.10
s309:5 message
s309:14 What is said of the instrument as a whole rests on an integrated model that its authors call provisional; it varies with what states can do, how they interact and how power is distributed.
"""####
}
