// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_instrument_profile: StaticString = ####"""
{15:1 3
s15:1 delegation
[16:3 4
[16:5 1
{16:6 2
s16:7 function
[16:17 1
s16:18 binding-decision
s16:37 function-not
[16:51 1
s16:52 review
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
s23:1 subjects
[24:3 11
{24:5 2
s24:5 name
s24:11 human-rights
s25:5 mentions
[25:15 16
s25:16 human rights
s25:30 fundamental freedoms
s25:52 human dignity
s25:67 rights of the child
s25:88 rights of persons
s25:107 torture
s25:116 racial discrimination
s25:139 discrimination against women
s25:169 civil and political rights
s25:197 economic social and cultural rights
s25:234 crimes against humanity
s25:259 genocide
s25:269 refugees
s25:279 indigenous peoples
s25:299 droits de l homme
s25:318 derechos humanos
{26:5 2
s26:5 name
s26:11 humanitarian-law
s27:5 mentions
[27:15 12
s27:16 armed conflict
s27:32 armed conflicts
s27:49 wounded and sick
s27:67 prisoners of war
s27:85 protected persons
s27:104 civilian population
s27:125 shipwrecked
s27:138 hostilities
s27:151 occupied territory
s27:171 red cross
s27:182 conflit armé
s27:196 conflictos armados
{28:5 2
s28:5 name
s28:11 diplomatic-relations
s29:5 mentions
[29:15 11
s29:16 diplomatic mission
s29:36 diplomatic relations
s29:58 diplomatic agent
s29:76 consular post
s29:91 consular relations
s29:111 consular officer
s29:129 consular officers
s29:148 head of the mission
s29:169 sending state
s29:184 relations diplomatiques
s29:209 relaciones diplomáticas
{30:5 2
s30:5 name
s30:11 trade
s31:5 mentions
[31:15 22
s31:16 free trade
s31:28 association agreement
s31:51 economic partnership
s31:73 customs union
s31:88 exports
s31:97 imports
s31:106 customs duty
s31:120 customs duties
s31:136 tariff
s31:144 trade in services
s31:163 rules of origin
s31:180 market access
s31:195 originating goods
s31:214 trade agreement
s31:231 investment
s31:243 investor
s31:253 investors
s31:264 sanitary and phytosanitary
s31:292 trade
s31:299 commerce
s31:309 libre échange
s31:324 libre comercio
{32:5 2
s32:5 name
s32:11 environment
s33:5 mentions
[33:15 17
s33:16 environment
s33:29 environmental
s33:44 fisheries
s33:55 fishing
s33:64 biological diversity
s33:86 climate change
s33:102 emissions
s33:113 pollution
s33:124 pollutants
s33:136 wetlands
s33:146 ozone layer
s33:159 conservation
s33:173 desertification
s33:190 hazardous wastes
s33:208 endangered species
s33:228 environnement
s33:243 medio ambiente
{34:5 2
s34:5 name
s34:11 arms-control
s35:5 mentions
[35:15 13
s35:16 nuclear weapons
s35:33 disarmament
s35:46 chemical weapons
s35:64 biological weapons
s35:84 anti personnel mines
s35:106 cluster munitions
s35:125 arms trade
s35:137 arms control
s35:151 non proliferation
s35:170 conventional arms
s35:189 fissile material
s35:207 désarmement
s35:220 desarme
{36:5 2
s36:5 name
s36:11 peace-and-security
s37:5 mentions
[37:15 8
s37:16 international peace and security
s37:50 security council
s37:68 chapter vii
s37:81 ceasefire
s37:92 peacekeeping
s37:106 terrorism
s37:117 terrorist
s37:128 arms embargo
{38:5 2
s38:5 name
s38:11 criminal-matters
s39:5 mentions
[39:15 7
s39:16 extradition
s39:29 mutual legal assistance
s39:54 organized crime
s39:71 corruption
s39:83 money laundering
s39:101 narcotic drugs
s39:117 cybercrime
{40:5 2
s40:5 name
s40:11 air-and-sea
s41:5 mentions
[41:15 9
s41:16 air services
s41:30 civil aviation
s41:46 aircraft
s41:56 airlines
s41:66 shipping
s41:76 navigation
s41:88 ships
s41:95 law of the sea
s41:111 high seas
{42:5 2
s42:5 name
s42:11 taxation
s43:5 mentions
[43:15 4
s43:16 double taxation
s43:33 taxes on income
s43:50 fiscal evasion
s43:66 tax purposes
{44:5 2
s44:5 name
s44:11 private-law
s45:5 mentions
[45:15 4
s45:16 sale of goods
s45:31 private international law
s45:58 recognition and enforcement of foreign judgments
s45:108 international carriage
s47:1 observations
[50:3 27
{50:5 8
s50:5 id
s50:9 profile.undercut.sanctions-and-aims
s51:5 kind
s51:11 undercut
s52:5 for
s52:10 acculturation
s53:5 present
[54:7 2
{54:9 1
s54:10 function
[54:20 1
s54:21 sanction
{55:9 3
s55:10 precision-at-most
s55:29 2
s55:32 norm
s55:38 parties
s55:47 hortatory-at-least
s55:67 1
s56:5 condition
[57:7 1
{57:9 2
s57:10 institutionalisation
[57:32 2
s57:33 low
s57:38 moderate
s57:49 words
s57:57 the norm is not yet highly institutionalised
s58:5 claims
[58:13 2
s58:14 GJ.V.2
s58:22 GJ.T4.acculturation.binding-decision.risk-1
s59:5 message
s59:14 Sanctions stand beside broad hortatory aims. Force suggests that what is asked for does not go without saying, which is what such aims rely on.
s60:5 consider
s60:15 Keep sanctions for the particular duties, or let them begin once the norm has settled in.
{61:5 7
s61:5 id
s61:9 profile.undercut.sanctions-and-talk
s62:5 kind
s62:11 undercut
s63:5 for
s63:10 persuasion
s64:5 present
[65:7 2
{65:9 1
s65:10 function
[65:20 1
s65:21 sanction
{66:9 1
s66:10 function
[66:20 3
s66:21 best-practice
s66:36 criticism
s66:47 monitoring
s67:5 claims
[67:13 2
s67:14 GJ.V.1
s67:22 GJ.T4.persuasion.binding-decision.1
s68:5 message
s68:14 Sanctions stand beside procedures that live by open exchange. Open force polarises deliberation and gives reason to hide information.
s69:5 consider
s69:15 Give the body that talks and the body that punishes different members, mandates and files.
{70:5 7
s70:5 id
s70:9 profile.undercut.reports-and-penalties
s71:5 kind
s71:11 undercut
s72:5 for
[72:10 2
s72:11 persuasion
s72:23 acculturation
s73:5 present
[74:7 2
{74:9 5
s74:10 function
[74:20 1
s74:21 monitoring
s74:34 function-not
[74:48 1
s74:49 final-clause
s74:64 norm
s74:70 parties
s74:79 force
[74:86 2
s74:87 obligation
s74:99 soft-obligation
s74:117 mentions
[74:127 9
s74:128 report
s74:136 reports
s74:145 declaration
s74:158 declarations
s74:172 information
s74:185 rapport
s74:194 rapports
s74:204 informe
s74:213 informes
{75:9 1
s75:10 function
[75:20 1
s75:21 sanction
s76:5 claims
[76:13 2
s76:14 GJ.T4.text.6
s76:28 GJ.T4.acculturation.binding-decision.1
s77:5 message
s77:14 What the parties report can be used to punish them. States may then conceal what persuasion and acculturation most need to know.
s78:5 consider
s78:15 Say that a report by a party is not in itself evidence against it, or draw the facts for penalties from elsewhere.
{79:5 7
s79:5 id
s79:9 profile.undercut.criticism-and-threats
s80:5 kind
s80:11 undercut
s81:5 for
s81:10 coercion
s82:5 present
[83:7 2
{83:9 1
s83:10 function
[83:20 1
s83:21 criticism
{84:9 1
s84:10 function
[84:20 1
s84:21 sanction
s85:5 claims
[85:13 2
s85:14 GJ.T4.text.5
s85:28 GJ.T4.coercion.criticism.1
s86:5 message
s86:14 Public criticism and sanctions stand side by side. A threat stays credible if criticism is sparing; the other two mechanisms need it to be liberal.
s87:5 consider
s87:15 Grade the criticism, and reserve one form of it for cases in which sanctions are to follow.
{88:5 7
s88:5 id
s88:9 profile.undercut.debate-and-common-ground
s89:5 kind
s89:11 undercut
s90:5 for
s90:10 acculturation
s91:5 present
[92:7 2
{92:9 4
s92:10 precision-at-least
s92:30 4
s92:33 norm
s92:39 parties
s92:48 force
[92:55 2
s92:56 prohibition
s92:69 obligation
s92:82 share-at-least
s92:98 0.25
{93:9 2
s93:10 hortatory-at-least
s93:30 2
s93:33 share-at-least
s93:49 0.1
s94:5 claims
[94:13 2
s94:14 GJ.V.3
s94:22 GJ.T3.acculturation.ambiguity.1.converse
s95:5 message
s95:14 Many exact duties, over which states have to argue, stand beside appeals to common ground. To settle particular disagreements may undo the stress on what is shared.
s96:5 consider
s96:15 Move the exact duties to an annex or a later protocol, and let the main text carry what is shared.
{97:5 7
s97:5 id
s97:9 profile.undercut.prevalence
s98:5 kind
s98:11 undercut
s99:5 for
s99:10 acculturation
s100:5 present
[101:7 1
{101:9 2
s101:10 function
[101:20 2
s101:21 monitoring
s101:33 criticism
s101:45 mentions
[101:55 14
s101:56 prevalence
s101:68 incidence
s101:79 frequency
s101:90 widespread
s101:102 statistics
s101:114 statistical
s101:127 number of violations
s101:149 number of cases
s101:166 extent of the problem
s101:189 prévalence
s101:201 fréquence
s101:212 statistiques
s101:226 frecuencia
s101:238 estadísticas
s102:5 claims
[102:13 2
s102:14 GJ.V.4
s102:22 GJ.T4.acculturation.monitoring.risk
s103:5 message
s103:14 Reports are to dwell on how common violations are. To show their number may serve persuasion; under acculturation it may make them look normal.
s104:5 consider
s104:15 Ask for measures taken and results reached first, and for numbers in a form that does not rank.
{105:5 7
s105:5 id
s105:9 profile.undercut.restrictive-membership
s106:5 kind
s106:11 undercut
s107:5 for
s107:10 acculturation
s108:5 present
[109:7 1
{109:9 1
s109:10 function
[109:20 1
s109:21 membership-restrictive
s110:5 claims
[110:13 3
s110:14 GJ.T2.text.16
s110:29 GJ.T2.acculturation.inclusive.3.converse
s110:71 GJ.T2.acculturation.restrictive.3
s111:5 message
s111:14 Membership is conditional. On balance acculturation speaks for open membership; states that are kept out may form standards of their own.
s112:5 consider
s112:15 Ask for little performance at entry, and for institutions at home that take the norm in.
{113:5 8
s113:5 id
s113:9 profile.undercut.precision-outruns-preferences
s114:5 kind
s114:11 undercut
s115:5 for
s115:10 acculturation
s116:5 present
[117:7 1
{117:9 4
s117:10 precision-at-least
s117:30 4
s117:33 norm
s117:39 parties
s117:48 force
[117:55 2
s117:56 prohibition
s117:69 obligation
s117:82 share-at-least
s117:98 0.4
s118:5 condition
[119:7 1
{119:9 2
s119:10 preference-gap
[119:26 2
s119:27 moderate
s119:37 high
s119:44 words
s119:52 the text asks for more than the parties have come to prefer and expect
s120:5 claims
[120:13 2
s120:14 GJ.T3.text.7
s120:28 GJ.T3.text.5
s121:5 message
s121:14 Exact duties prevail in the text. Precision that runs ahead of preferences works against acculturation once the treaty is in force.
s122:5 consider
s122:15 State the aim broadly now, and leave exact duties to a protocol or a review.
{123:5 8
s123:5 id
s123:9 profile.undercut.overlegalisation
s124:5 kind
s124:11 undercut
s125:5 for
s125:10 persuasion
s126:5 present
[127:7 2
{127:9 2
s127:10 function
[127:20 1
s127:21 binding-decision
s127:40 function-not
[127:54 1
s127:55 review
{128:9 4
s128:10 precision-at-most
s128:29 2
s128:32 norm
s128:38 parties
s128:47 force
[128:54 3
s128:55 prohibition
s128:68 obligation
s128:80 entitlement
s128:94 share-at-least
s128:110 0.2
s129:5 condition
[130:7 1
{130:9 1
s130:10 words
s130:18 the body runs ahead of what states accept
s131:5 claims
[131:13 1
s131:14 GJ.T4.persuasion.binding-decision.risk
s132:5 message
s132:14 A body decides with binding force on terms that are vague. It may come to decide more than the parties have accepted, and provoke their withdrawal.
s133:5 consider
s133:15 Let its authority grow by steps, or begin with opinions that do not bind.
{136:5 7
s136:5 id
s136:9 profile.missing.enforcement
s137:5 kind
s137:11 missing
s138:5 for
s138:10 coercion
s139:5 absent
[140:7 1
{140:9 2
s140:10 function
[140:20 2
s140:21 sanction
s140:31 binding-decision
s140:50 function-not
[140:64 1
s140:65 review
s141:5 claims
[141:13 1
s141:14 GJ.T4.coercion.binding-decision.1
s142:5 message
s142:14 Coercion is relied on, and nothing in the text decides with binding force or attaches a cost to a breach.
s143:5 consider
s143:15 Provide for binding settlement, for suspension of benefits, or for a link to another agreement in which there is something to lose.
{144:5 7
s144:5 id
s144:9 profile.missing.monitoring-for-coercion
s145:5 kind
s145:11 missing
s146:5 for
s146:10 coercion
s147:5 absent
[148:7 1
{148:9 2
s148:10 function
[148:20 1
s148:21 monitoring
s148:34 function-not
[148:48 1
s148:49 final-clause
s149:5 claims
[149:13 2
s149:14 GJ.T4.coercion.monitoring.1
s149:43 GJ.T2.text.20
s150:5 message
s150:14 Coercion is relied on, and nobody is to report, inspect or verify. Reward and penalty need information, and reputations need occasions on which to form.
s151:5 consider
s151:15 Add a duty to report or a right to verify, and say who draws the consequences.
{152:5 8
s152:5 id
s152:9 profile.missing.tie-to-coercion
s153:5 kind
s153:11 missing
s154:5 for
s154:10 coercion
s155:5 present
[156:7 1
{156:9 2
s156:10 function
[156:20 1
s156:21 monitoring
s156:34 function-not
[156:48 1
s156:49 final-clause
s157:5 absent
[158:7 1
{158:9 2
s158:10 function
[158:20 2
s158:21 sanction
s158:31 binding-decision
s158:50 function-not
[158:64 1
s158:65 review
s159:5 claims
[159:13 1
s159:14 GJ.T4.coercion.monitoring.1
s160:5 message
s160:14 Monitoring is provided for and tied to no consequence. Under coercion it counts only as far as it is.
s161:5 consider
s161:15 Say what follows when a report shows a breach.
{162:5 7
s162:5 id
s162:9 profile.missing.yardstick
s163:5 kind
s163:11 missing
s164:5 for
s164:10 coercion
s165:5 present
[166:7 1
{166:9 4
s166:10 precision-at-most
s166:29 2
s166:32 norm
s166:38 parties
s166:47 force
s166:54 binding
s166:63 share-at-least
s166:79 0.3
s167:5 claims
[167:13 2
s167:14 GJ.T3.coercion.precision.1.converse
s167:51 GJ.T3.coercion.precision.2.converse
s168:5 message
s168:14 A good part of the duties is vague. Where coercion is relied on, each of them leaves room to contest that there was a breach.
s169:5 consider
s169:15 Fix who, what and when in the duties that are to be enforced.
{170:5 8
s170:5 id
s170:9 profile.missing.interpreter
s171:5 kind
s171:11 missing
s172:5 for
s172:10 persuasion
s173:5 present
[174:7 1
{174:9 4
s174:10 precision-at-most
s174:29 2
s174:32 norm
s174:38 parties
s174:47 force
s174:54 prescriptive
s174:68 share-at-least
s174:84 0.2
s175:5 condition
[176:7 1
{176:9 2
s176:10 delegation
s176:22 false
s176:29 words
s176:37 no body outside this text is charged to interpret it
s177:5 claims
[177:13 3
s177:14 GJ.T3.persuasion.precision.3.converse
s177:53 GJ.T3.persuasion.ambiguity.2
s177:83 GJ.T3.text.18
s178:5 message
s178:14 Persuasion is relied on, a good part of the text is vague, and no body is charged to interpret it. Ambiguity serves persuasion only where someone later argues it out.
s179:5 consider
s179:15 Charge a committee, a court or a meeting of the parties to interpret, or make the terms exact.
{180:5 7
s180:5 id
s180:9 profile.missing.forum
s181:5 kind
s181:11 missing
s182:5 for
s182:10 persuasion
s183:5 absent
[184:7 1
{184:9 1
s184:10 function
[184:20 3
s184:21 institution
s184:34 monitoring
s184:46 dispute-settlement
s185:5 claims
[185:13 2
s185:14 GJ.T4.text.7
s185:28 GJ.T2.persuasion.inclusive.1
s186:5 message
s186:14 Persuasion is relied on, and the text gives the parties no occasion to meet and to argue.
s187:5 consider
s187:15 Add regular meetings, reports that are discussed, or good offices.
{188:5 7
s188:5 id
s188:9 profile.missing.reporting
s189:5 kind
s189:11 missing
s190:5 for
s190:10 acculturation
s191:5 absent
[192:7 1
{192:9 2
s192:10 function
[192:20 1
s192:21 monitoring
s192:34 function-not
[192:48 1
s192:49 final-clause
s193:5 claims
[193:13 3
s193:14 GJ.T4.acculturation.monitoring.1
s193:48 GJ.T4.text.12
s193:63 GJ.T4.text.11
s194:5 message
s194:14 Acculturation is relied on, and nobody is to report or to review. Reporting exposes conduct to praise and blame, and makes a state describe itself in the treaty's terms.
s195:5 consider
s195:15 Add periodic reports by the parties' own organs, and someone to read them.
{196:5 8
s196:5 id
s196:9 profile.missing.criticism
s197:5 kind
s197:11 missing
s198:5 for
s198:10 acculturation
s199:5 absent
[200:7 1
{200:9 1
s200:10 function
[200:20 1
s200:21 criticism
s201:5 condition
[202:7 1
{202:9 2
s202:10 pathway
s202:19 social
s202:27 words
s202:35 the social pathway is relied on
s203:5 claims
[203:13 2
s203:14 GJ.T4.acculturation.criticism.1
s203:47 GJ.T4.text.11
s204:5 message
s204:14 No body is to make its findings public. Social pressure needs exposure that is tied to praise and blame.
s205:5 consider
s205:15 Let a body adopt and publish views or observations.
{206:5 8
s206:5 id
s206:9 profile.missing.aims
s207:5 kind
s207:11 missing
s208:5 for
s208:10 acculturation
s209:5 absent
[210:7 1
{210:9 1
s210:10 hortatory-at-least
s210:30 1
s211:5 condition
[212:7 1
{212:9 2
s212:10 pathway
s212:19 cognitive
s212:30 words
s212:38 the cognitive pathway is relied on
s213:5 claims
[213:13 2
s213:14 GJ.T3.text.4
s213:28 GJ.T3.acculturation.ambiguity.3
s214:5 message
s214:14 The text states no broad aim. States conform best to a general goal with which they can identify.
s215:5 consider
s215:15 Open with the aims that the parties share, apart from the duties.
{216:5 9
s216:5 id
s216:9 profile.missing.escape-clauses
s217:5 kind
s217:11 missing
s218:5 for
s218:10 acculturation
s219:5 present
[220:7 1
{220:9 3
s220:10 precision-at-least
s220:30 4
s220:33 norm
s220:39 parties
s220:48 force
[220:55 3
s220:56 prohibition
s220:69 obligation
s220:81 entitlement
s221:5 absent
[222:7 1
{222:9 1
s222:10 escape
[222:18 2
s222:19 derogation
s222:31 limitation
s223:5 condition
[224:7 1
{224:9 2
s224:10 preference-gap
[224:26 2
s224:27 moderate
s224:37 high
s224:44 words
s224:52 the text asks for more than the parties have come to prefer and expect
s225:5 claims
[225:13 3
s225:14 GJ.T2.text.1
s225:28 GJ.T2.text.6
s225:42 GJ.T2.text.7
s226:5 message
s226:14 There is neither a derogation nor a limitation clause. States that differ then resist outside the treaty's terms, or stay out.
s227:5 consider
s227:15 Name the grounds and the conditions on which a duty may be limited or set aside.
{230:5 8
s230:5 id
s230:9 profile.sequencing.review
s231:5 kind
s231:11 sequencing
s232:5 for
[232:10 2
s232:11 acculturation
s232:26 persuasion
s233:5 present
[234:7 1
{234:9 1
s234:10 function
[234:20 1
s234:21 review
s235:5 claims
[235:13 3
s235:14 GJ.V.6
s235:22 GJ.V.7
s235:30 GJ.T3.text.14
s236:5 message
s236:14 The text provides for its own review or amendment, so that duties can follow the preferences of the parties as they change.
s237:5 otherwise
s237:16 Nothing provides for review or renegotiation, so that the text cannot follow preferences which membership may change.
s238:5 consider
s238:15 Add a review at a set time, with a mandate to tighten.
{239:5 8
s239:5 id
s239:9 profile.sequencing.protocols
s240:5 kind
s240:11 sequencing
s241:5 for
[241:10 2
s241:11 acculturation
s241:26 persuasion
s242:5 present
[243:7 1
{243:9 1
s243:10 mentions
[243:20 14
s243:21 optional protocol
s243:40 optional protocols
s243:60 protocol to this
s243:78 protocols to this
s243:97 adopt protocols
s243:114 additional protocol
s243:135 additional protocols
s243:157 protocols may
s243:172 adoption of protocols
s243:195 further protocols
s243:214 protocole facultatif
s243:236 protocoles additionnels
s243:261 protocolo facultativo
s243:284 protocolos adicionales
s244:5 claims
[244:13 2
s244:14 GJ.V.17
s244:23 GJ.V.7
s245:5 message
s245:14 Protocols can add duties later for those who are ready.
s246:5 otherwise
s246:16 No protocols are provided for, by which those who are ready could go further later.
s247:5 consider
s247:15 Provide for protocols, and for a time before which none is opened.
{248:5 8
s248:5 id
s248:9 profile.sequencing.growing-authority
s249:5 kind
s249:11 sequencing
s250:5 for
[250:10 2
s250:11 persuasion
s250:23 coercion
s251:5 present
[252:7 1
{252:9 2
s252:10 function
[252:20 2
s252:21 institution
s252:34 monitoring
s252:47 mentions
[252:57 12
s252:58 such other functions
s252:80 additional functions
s252:102 other functions
s252:119 extend the mandate
s252:139 expand the mandate
s252:159 further functions
s252:178 functions assigned
s252:198 any other function
s252:218 tasks assigned
s252:234 subsidiary bodies
s252:253 autres fonctions
s252:271 otras funciones
s253:5 claims
[253:13 1
s253:14 GJ.V.16
s254:5 message
s254:14 A body can be given further functions, so that its authority can grow by steps.
s255:5 otherwise
s255:16 No body's authority is made to grow by steps.
s256:5 consider
s256:15 Let the parties add functions to a body as trust in it grows.
{257:5 8
s257:5 id
s257:9 profile.sequencing.receptor-sites
s258:5 kind
s258:11 sequencing
s259:5 for
s259:10 acculturation
s260:5 present
[261:7 1
{261:9 1
s261:10 mentions
[261:20 22
s261:21 national institution
s261:43 national institutions
s261:66 national human rights institution
s261:101 ombudsman
s261:112 national commission
s261:133 national committee
s261:153 national preventive mechanism
s261:184 national preventive mechanisms
s261:216 national authority
s261:236 national focal point
s261:258 national focal points
s261:281 focal point
s261:294 focal points
s261:308 national body
s261:323 national bodies
s261:340 coordination mechanism
s261:364 independent mechanism
s261:387 national implementation
s261:412 institution nationale
s261:435 institutions nationales
s261:460 institución nacional
s261:482 instituciones nacionales
s262:5 claims
[262:13 2
s262:14 GJ.T2.acculturation.restrictive.3
s262:49 GJ.T4.text.13
s263:5 message
s263:14 Institutions at home are named that can take the norm in and pass it on.
s264:5 otherwise
s264:16 No institution at home is named that could take the norm in and pass it on.
s265:5 consider
s265:15 Have the parties name a national commission, an ombudsman or a focal point.
{266:5 8
s266:5 id
s266:9 profile.sequencing.delayed-coercion
s267:5 kind
s267:11 sequencing
s268:5 for
s268:10 coercion
s269:5 present
[270:7 1
{270:9 2
s270:10 function
[270:20 2
s270:21 binding-decision
s270:39 sanction
s270:50 escape
[270:58 2
s270:59 opt
s270:64 transition
s271:5 claims
[271:13 2
s271:14 GJ.V.9
s271:22 GJ.V.5
s272:5 message
s272:14 Binding procedure waits for acceptance or for a time, so that it can begin when the norm has settled in.
s273:5 otherwise
s273:16 No binding procedure is made to begin later.
s274:5 consider
s274:15 Let binding procedure begin by declaration, or after some years.
{275:5 8
s275:5 id
s275:9 profile.sequencing.modest-start
s276:5 kind
s276:11 sequencing
s277:5 for
[277:10 2
s277:11 acculturation
s277:26 persuasion
s278:5 present
[279:7 1
{279:9 1
s279:10 escape
[279:18 2
s279:19 transition
s279:31 capacity
s280:5 claims
[280:13 1
s280:14 GJ.V.7
s281:5 message
s281:14 Some duties are phased in or grow with the means of the parties.
s282:5 otherwise
s282:16 All duties hold in full from the start.
s283:5 consider
s283:15 Ask little first and tighten at set times.
{286:5 6
s286:5 id
s286:9 profile.scope.subject
s287:5 kind
s287:11 scope
s288:5 for
[288:10 3
s288:11 coercion
s288:21 persuasion
s288:33 acculturation
s289:5 condition
[290:7 1
{290:9 2
s290:10 subject-not
[290:23 1
s290:24 human-rights
s290:39 words
s290:47 the subject is another than human rights
s291:5 claims
[291:13 1
s291:14 GJ.V.11
s292:5 message
s292:14 The theory was built for human rights regimes. For this instrument read what it says as questions worth asking, not as findings.
{293:5 5
s293:5 id
s293:9 profile.scope.provisional
s294:5 kind
s294:11 scope
s295:5 for
[295:10 3
s295:11 coercion
s295:21 persuasion
s295:33 acculturation
s296:5 claims
[296:13 2
s296:14 GJ.V.14
s296:23 GJ.V.10
s297:5 message
s297:14 What is said of the instrument as a whole rests on an integrated model that its authors call provisional; it varies with what states can do, how they interact and how power is distributed.
"""####
}
