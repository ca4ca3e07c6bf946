// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let effects_instrument_profile: StaticString = ####"""
{20:1 3
s20:1 delegation
[23:3 4
[23:5 1
{23:6 4
s23:7 function
[23:17 1
s23:18 binding-decision
s23:37 function-not
[23:51 1
s23:52 review
s23:61 mentions
[23:71 17
s23:72 court
s23:79 committee
s23:90 commission
s23:102 council
s23:111 conference
s23:123 assembly
s23:133 board
s23:140 chamber
s23:149 organ
s23:156 compliance
s23:168 standing tribunal
s23:187 cour
s23:193 comité
s23:201 conseil
s23:210 corte
s23:217 comisión
s23:227 consejo
s23:237 mentions-not
[23:251 6
s23:252 domestic court
s23:268 domestic courts
s23:285 national court
s23:301 national courts
s23:318 competent court
s23:335 courts of
[24:5 1
{24:6 3
s24:7 precision-at-least
s24:27 1
s24:30 function
[24:40 1
s24:41 dispute-settlement
s24:62 mentions
[24:72 10
s24:73 international court of justice
s24:105 permanent court of international justice
s24:147 court of justice
s24:165 court of human rights
s24:188 tribunal for the law of the sea
s24:221 standing tribunal
s24:240 cour internationale de justice
s24:272 cour de justice
s24:289 corte internacional de justicia
s24:322 corte interamericana
[25:5 2
{25:6 3
s25:7 precision-at-least
s25:27 1
s25:30 function
[25:40 1
s25:41 criticism
s25:53 force-not
[25:64 1
s25:65 declaration
{25:80 1
s25:81 function
[25:91 1
s25:92 monitoring
[26:5 2
{26:6 3
s26:7 precision-at-least
s26:27 1
s26:30 function
[26:40 1
s26:41 monitoring
s26:54 mentions
[26:64 6
s26:65 committee
s26:76 commission
s26:88 committee shall
s26:105 comité
s26:113 comisión
s26:123 commission shall
{26:143 1
s26:144 function
[26:154 1
s26:155 institution
s30:1 subjects
[31:3 13
{31:5 2
s31:5 name
s31:11 human-rights
s32:5 mentions
[32:15 16
s32:16 human rights
s32:30 fundamental freedoms
s32:52 human dignity
s32:67 rights of the child
s32:88 rights of persons
s32:107 torture
s32:116 racial discrimination
s32:139 discrimination against women
s32:169 civil and political rights
s32:197 economic social and cultural rights
s32:234 crimes against humanity
s32:259 genocide
s32:269 refugees
s32:279 indigenous peoples
s32:299 droits de l homme
s32:318 derechos humanos
{33:5 2
s33:5 name
s33:11 humanitarian-law
s34:5 mentions
[34:15 12
s34:16 armed conflict
s34:32 armed conflicts
s34:49 wounded and sick
s34:67 prisoners of war
s34:85 protected persons
s34:104 civilian population
s34:125 shipwrecked
s34:138 hostilities
s34:151 occupied territory
s34:171 red cross
s34:182 conflit armé
s34:196 conflictos armados
{35:5 2
s35:5 name
s35:11 diplomatic-relations
s36:5 mentions
[36:15 11
s36:16 diplomatic mission
s36:36 diplomatic relations
s36:58 diplomatic agent
s36:76 consular post
s36:91 consular relations
s36:111 consular officer
s36:129 consular officers
s36:148 head of the mission
s36:169 sending state
s36:184 relations diplomatiques
s36:209 relaciones diplomáticas
{37:5 2
s37:5 name
s37:11 trade
s38:5 mentions
[38:15 22
s38:16 free trade
s38:28 association agreement
s38:51 economic partnership
s38:73 customs union
s38:88 exports
s38:97 imports
s38:106 customs duty
s38:120 customs duties
s38:136 tariff
s38:144 trade in services
s38:163 rules of origin
s38:180 market access
s38:195 originating goods
s38:214 trade agreement
s38:231 investment
s38:243 investor
s38:253 investors
s38:264 sanitary and phytosanitary
s38:292 trade
s38:299 commerce
s38:309 libre échange
s38:324 libre comercio
{39:5 2
s39:5 name
s39:11 environment
s40:5 mentions
[40:15 17
s40:16 environment
s40:29 environmental
s40:44 fisheries
s40:55 fishing
s40:64 biological diversity
s40:86 climate change
s40:102 emissions
s40:113 pollution
s40:124 pollutants
s40:136 wetlands
s40:146 ozone layer
s40:159 conservation
s40:173 desertification
s40:190 hazardous wastes
s40:208 endangered species
s40:228 environnement
s40:243 medio ambiente
{41:5 2
s41:5 name
s41:11 arms-control
s42:5 mentions
[42:15 13
s42:16 nuclear weapons
s42:33 disarmament
s42:46 chemical weapons
s42:64 biological weapons
s42:84 anti personnel mines
s42:106 cluster munitions
s42:125 arms trade
s42:137 arms control
s42:151 non proliferation
s42:170 conventional arms
s42:189 fissile material
s42:207 désarmement
s42:220 desarme
{43:5 2
s43:5 name
s43:11 peace-and-security
s44:5 mentions
[44:15 8
s44:16 international peace and security
s44:50 security council
s44:68 chapter vii
s44:81 ceasefire
s44:92 peacekeeping
s44:106 terrorism
s44:117 terrorist
s44:128 arms embargo
{45:5 2
s45:5 name
s45:11 criminal-matters
s46:5 mentions
[46:15 7
s46:16 extradition
s46:29 mutual legal assistance
s46:54 organized crime
s46:71 corruption
s46:83 money laundering
s46:101 narcotic drugs
s46:117 cybercrime
{47:5 2
s47:5 name
s47:11 air-and-sea
s48:5 mentions
[48:15 9
s48:16 air services
s48:30 civil aviation
s48:46 aircraft
s48:56 airlines
s48:66 shipping
s48:76 navigation
s48:88 ships
s48:95 law of the sea
s48:111 high seas
{49:5 2
s49:5 name
s49:11 taxation
s50:5 mentions
[50:15 4
s50:16 double taxation
s50:33 taxes on income
s50:50 fiscal evasion
s50:66 tax purposes
{51:5 2
s51:5 name
s51:11 social-security
s52:5 mentions
[52:15 12
s52:16 social security
s52:33 pension plan
s52:47 old age security
s52:65 pensions
s52:75 insurance periods
s52:94 periods of insurance
s52:116 periods of coverage
s52:137 creditable periods
s52:157 benefit
s52:166 benefits
s52:176 sécurité sociale
s52:194 seguridad social
{53:5 2
s53:5 name
s53:11 labour
s54:5 mentions
[54:15 8
s54:16 international labour organisation
s54:51 international labour organization
s54:86 trade unions
s54:100 collective bargaining
s54:123 forced labour
s54:138 conditions of work
s54:158 seafarers
s54:169 workers
{55:5 2
s55:5 name
s55:11 private-law
s56:5 mentions
[56:15 4
s56:16 sale of goods
s56:31 private international law
s56:58 recognition and enforcement of foreign judgments
s56:108 international carriage
s58:1 observations
[61:3 27
{61:5 8
s61:5 id
s61:9 profile.undercut.sanctions-and-aims
s62:5 kind
s62:11 undercut
s63:5 for
s63:10 acculturation
s64:5 present
[65:7 2
{65:9 4
s65:10 function
[65:20 1
s65:21 sanction
s65:32 function-not
[65:46 1
s65:47 definition
s65:60 mentions
[65:70 26
s65:71 suspend concessions
s65:92 suspend the application of concessions
s65:132 suspend benefits
s65:150 suspend the application of benefits
s65:187 suspension of benefits
s65:211 suspension of concessions
s65:238 suspend its participation
s65:265 suspension of the rights
s65:291 benefits shall be suspended
s65:320 benefits may be suspended
s65:347 concessions may be suspended
s65:377 rights of membership
s65:399 rights and privileges
s65:422 voting rights
s65:437 right to vote
s65:452 no vote
s65:461 expel
s65:468 expelled
s65:478 sanctions
s65:489 embargo
s65:498 countermeasure
s65:514 countermeasures
s65:531 enforcement action
s65:551 enforcement measures
s65:573 trade measures
s65:589 lose its vote
s65:605 mentions-not
[65:619 23
s65:620 arrears
s65:629 financial contributions
s65:654 legislation
s65:667 legislative
s65:680 penal
s65:687 criminal
s65:697 imprisonment
s65:711 offence
s65:720 offences
s65:730 offender
s65:740 vessel
s65:748 vessels
s65:757 aircraft
s65:767 airline
s65:776 airlines
s65:786 exporter
s65:796 importer
s65:806 producer
s65:816 enterprise
s65:828 investor
s65:838 safeguard
s65:849 master
s65:857 sentence
{66:9 3
s66:10 precision-at-most
s66:29 2
s66:32 norm
s66:38 parties
s66:47 hortatory-at-least
s66:67 1
s67:5 condition
[68:7 1
{68:9 2
s68:10 institutionalisation
[68:32 2
s68:33 low
s68:38 moderate
s68:49 words
s68:57 the norm is not yet highly institutionalised
s69:5 claims
[69:13 2
s69:14 GJ.V.2
s69:22 GJ.T4.acculturation.binding-decision.risk-1
s70:5 message
s70:14 Sanctions stand beside broad hortatory aims. Force suggests that what is asked for does not go without saying, which is what such aims rely on.
s71:5 consider
s71:15 Keep sanctions for the particular duties, or let them begin once the norm has settled in.
{72:5 7
s72:5 id
s72:9 profile.undercut.sanctions-and-talk
s73:5 kind
s73:11 undercut
s74:5 for
s74:10 persuasion
s75:5 present
[76:7 2
{76:9 4
s76:10 function
[76:20 1
s76:21 sanction
s76:32 function-not
[76:46 2
s76:47 definition
s76:59 dispute-settlement
s76:80 mentions
[76:90 26
s76:91 suspend concessions
s76:112 suspend the application of concessions
s76:152 suspend benefits
s76:170 suspend the application of benefits
s76:207 suspension of benefits
s76:231 suspension of concessions
s76:258 suspend its participation
s76:285 suspension of the rights
s76:311 benefits shall be suspended
s76:340 benefits may be suspended
s76:367 concessions may be suspended
s76:397 rights of membership
s76:419 rights and privileges
s76:442 voting rights
s76:457 right to vote
s76:472 no vote
s76:481 expel
s76:488 expelled
s76:498 sanctions
s76:509 embargo
s76:518 countermeasure
s76:534 countermeasures
s76:551 enforcement action
s76:571 enforcement measures
s76:593 trade measures
s76:609 lose its vote
s76:625 mentions-not
[76:639 27
s76:640 arrears
s76:649 financial contributions
s76:674 legislation
s76:687 legislative
s76:700 penal
s76:707 criminal
s76:717 imprisonment
s76:731 offence
s76:740 offences
s76:750 offender
s76:760 vessel
s76:768 vessels
s76:777 aircraft
s76:787 airline
s76:796 airlines
s76:806 exporter
s76:816 importer
s76:826 producer
s76:836 enterprise
s76:848 investor
s76:858 safeguard
s76:869 master
s76:877 sentence
s76:887 panel
s76:894 arbitration
s76:907 arbitral
s76:917 complaining
{77:9 3
s77:10 function
[77:20 3
s77:21 best-practice
s77:36 criticism
s77:47 monitoring
s77:60 function-not
[77:74 4
s77:75 definition
s77:87 final-clause
s77:101 binding-decision
s77:119 sanction
s77:130 mentions
[77:140 19
s77:141 discuss
s77:150 discussion
s77:162 discussions
s77:175 dialogue
s77:185 exchange of views
s77:204 exchange views
s77:220 exchange of experience
s77:244 exchange of experiences
s77:269 peer review
s77:282 recommendations
s77:299 good offices
s77:313 observations
s77:327 good practice
s77:342 good practices
s77:358 best practice
s77:373 best practices
s77:389 débat
s77:396 dialogue
s77:406 diálogo
s78:5 claims
[78:13 2
s78:14 GJ.V.1
s78:22 GJ.T4.persuasion.binding-decision.1
s79:5 message
s79:14 Sanctions stand beside procedures that live by open exchange. Open force polarises deliberation and gives reason to hide information.
s80:5 consider
s80:15 Give the body that talks and the body that punishes different members, mandates and files.
{81:5 7
s81:5 id
s81:9 profile.undercut.reports-and-penalties
s82:5 kind
s82:11 undercut
s83:5 for
[83:10 2
s83:11 persuasion
s83:23 acculturation
s84:5 present
[85:7 2
{85:9 6
s85:10 function
[85:20 1
s85:21 monitoring
s85:34 function-not
[85:48 5
s85:49 final-clause
s85:63 definition
s85:75 dispute-settlement
s85:95 binding-decision
s85:113 institution
s85:127 norm
s85:133 parties
s85:142 force
[85:149 2
s85:150 obligation
s85:162 soft-obligation
s85:180 mentions
[85:190 21
s85:191 shall report
s85:205 shall each report
s85:224 periodic report
s85:241 periodic reports
s85:259 annual report
s85:274 annual reports
s85:290 report on the measures
s85:314 reports on the measures
s85:339 report on its implementation
s85:369 report on the implementation
s85:399 reports on the implementation
s85:430 report to the committee
s85:455 report to the secretariat
s85:482 report to the commission
s85:508 report to the conference
s85:534 shall declare
s85:549 information declared
s85:571 rapport périodique
s85:591 rapports périodiques
s85:613 informe anual
s85:628 informes periódicos
s85:650 mentions-not
[85:664 14
s85:665 state aid
s85:676 subsidies
s85:687 subsidy
s85:696 competent authority
s85:717 exporter
s85:727 importer
s85:737 vessel
s85:745 master
s85:753 depositary
s85:765 cargo
s85:772 inspection
s85:784 inspections
s85:797 seizure
s85:806 seized
{86:9 4
s86:10 function
[86:20 1
s86:21 sanction
s86:32 function-not
[86:46 2
s86:47 definition
s86:59 dispute-settlement
s86:80 mentions
[86:90 26
s86:91 suspend concessions
s86:112 suspend the application of concessions
s86:152 suspend benefits
s86:170 suspend the application of benefits
s86:207 suspension of benefits
s86:231 suspension of concessions
s86:258 suspend its participation
s86:285 suspension of the rights
s86:311 benefits shall be suspended
s86:340 benefits may be suspended
s86:367 concessions may be suspended
s86:397 rights of membership
s86:419 rights and privileges
s86:442 voting rights
s86:457 right to vote
s86:472 no vote
s86:481 expel
s86:488 expelled
s86:498 sanctions
s86:509 embargo
s86:518 countermeasure
s86:534 countermeasures
s86:551 enforcement action
s86:571 enforcement measures
s86:593 trade measures
s86:609 lose its vote
s86:625 mentions-not
[86:639 27
s86:640 arrears
s86:649 financial contributions
s86:674 legislation
s86:687 legislative
s86:700 penal
s86:707 criminal
s86:717 imprisonment
s86:731 offence
s86:740 offences
s86:750 offender
s86:760 vessel
s86:768 vessels
s86:777 aircraft
s86:787 airline
s86:796 airlines
s86:806 exporter
s86:816 importer
s86:826 producer
s86:836 enterprise
s86:848 investor
s86:858 safeguard
s86:869 master
s86:877 sentence
s86:887 panel
s86:894 arbitration
s86:907 arbitral
s86:917 complaining
s87:5 claims
[87:13 2
s87:14 GJ.T4.text.6
s87:28 GJ.T4.acculturation.binding-decision.1
s88:5 message
s88:14 What the parties report can be used to punish them. States may then conceal what persuasion and acculturation most need to know.
s89:5 consider
s89:15 Say that a report by a party is not in itself evidence against it, or draw the facts for penalties from elsewhere.
{90:5 7
s90:5 id
s90:9 profile.undercut.criticism-and-threats
s91:5 kind
s91:11 undercut
s92:5 for
s92:10 coercion
s93:5 present
[94:7 2
{94:9 3
s94:10 function
[94:20 1
s94:21 criticism
s94:33 function-not
[94:47 3
s94:48 definition
s94:60 binding-decision
s94:78 dispute-settlement
s94:99 mentions-not
[94:113 9
s94:114 investigation
s94:129 investigations
s94:145 investigating
s94:160 safeguard
s94:171 customs
s94:180 verification visit
s94:200 exporter
s94:210 importer
s94:220 auction
{95:9 4
s95:10 function
[95:20 1
s95:21 sanction
s95:32 function-not
[95:46 2
s95:47 definition
s95:59 dispute-settlement
s95:80 mentions
[95:90 26
s95:91 suspend concessions
s95:112 suspend the application of concessions
s95:152 suspend benefits
s95:170 suspend the application of benefits
s95:207 suspension of benefits
s95:231 suspension of concessions
s95:258 suspend its participation
s95:285 suspension of the rights
s95:311 benefits shall be suspended
s95:340 benefits may be suspended
s95:367 concessions may be suspended
s95:397 rights of membership
s95:419 rights and privileges
s95:442 voting rights
s95:457 right to vote
s95:472 no vote
s95:481 expel
s95:488 expelled
s95:498 sanctions
s95:509 embargo
s95:518 countermeasure
s95:534 countermeasures
s95:551 enforcement action
s95:571 enforcement measures
s95:593 trade measures
s95:609 lose its vote
s95:625 mentions-not
[95:639 27
s95:640 arrears
s95:649 financial contributions
s95:674 legislation
s95:687 legislative
s95:700 penal
s95:707 criminal
s95:717 imprisonment
s95:731 offence
s95:740 offences
s95:750 offender
s95:760 vessel
s95:768 vessels
s95:777 aircraft
s95:787 airline
s95:796 airlines
s95:806 exporter
s95:816 importer
s95:826 producer
s95:836 enterprise
s95:848 investor
s95:858 safeguard
s95:869 master
s95:877 sentence
s95:887 panel
s95:894 arbitration
s95:907 arbitral
s95:917 complaining
s96:5 claims
[96:13 2
s96:14 GJ.T4.text.5
s96:28 GJ.T4.coercion.criticism.1
s97:5 message
s97:14 Public criticism and sanctions stand side by side. A threat stays credible if criticism is sparing; the other two mechanisms need it to be liberal.
s98:5 consider
s98:15 Grade the criticism, and reserve one form of it for cases in which sanctions are to follow.
{99:5 7
s99:5 id
s99:9 profile.undercut.debate-and-common-ground
s100:5 kind
s100:11 undercut
s101:5 for
s101:10 acculturation
s102:5 present
[103:7 2
{103:9 4
s103:10 precision-at-least
s103:30 4
s103:33 norm
s103:39 parties
s103:48 force
[103:55 2
s103:56 prohibition
s103:69 obligation
s103:82 share-at-least
s103:98 0.25
{104:9 2
s104:10 hortatory-at-least
s104:30 2
s104:33 share-at-least
s104:49 0.1
s105:5 claims
[105:13 2
s105:14 GJ.V.3
s105:22 GJ.T3.acculturation.ambiguity.1.converse
s106:5 message
s106:14 Many exact duties, over which states have to argue, stand beside appeals to common ground. To settle particular disagreements may undo the stress on what is shared.
s107:5 consider
s107:15 Move the exact duties to an annex or a later protocol, and let the main text carry what is shared.
{108:5 7
s108:5 id
s108:9 profile.undercut.prevalence
s109:5 kind
s109:11 undercut
s110:5 for
s110:10 acculturation
s111:5 present
[112:7 1
{112:9 3
s112:10 function
[112:20 2
s112:21 monitoring
s112:33 criticism
s112:45 mentions
[112:55 11
s112:56 prevalence of
s112:71 incidence of
s112:85 number of violations
s112:107 number of breaches
s112:127 number of cases of
s112:147 frequency of violations
s112:172 how widespread
s112:188 extent of the problem
s112:211 extent of violations
s112:233 prévalence
s112:245 prevalencia
s112:259 mentions-not
[112:273 13
s112:274 disease
s112:283 diseases
s112:293 pests
s112:300 pest
s112:306 hiv
s112:311 aids
s112:317 customs
s112:326 tariff
s112:334 tariffs
s112:343 trade
s112:350 goods
s112:357 products
s112:367 duties
s113:5 claims
[113:13 2
s113:14 GJ.V.4
s113:22 GJ.T4.acculturation.monitoring.risk
s114:5 message
s114:14 Reports are to dwell on how common violations are. To show their number may serve persuasion; under acculturation it may make them look normal.
s115:5 consider
s115:15 Ask for measures taken and results reached first, and for numbers in a form that does not rank.
{116:5 8
s116:5 id
s116:9 profile.undercut.restrictive-membership
s117:5 kind
s117:11 undercut
s118:5 instrument
s118:17 treaty
s119:5 for
s119:10 acculturation
s120:5 present
[121:7 1
{121:9 3
s121:10 function
[121:20 1
s121:21 membership-restrictive
s121:46 mentions
[121:56 23
s121:57 admission
s121:68 admitted
s121:78 expel
s121:85 expelled
s121:95 expulsion
s121:106 able and willing
s121:124 conditions of accession
s121:149 conditions for accession
s121:175 terms of accession
s121:195 terms and conditions
s121:217 invited to accede
s121:236 may be invited
s121:252 may invite
s121:264 approve
s121:273 approves
s121:283 approved
s121:293 approval
s121:303 unanimous
s121:314 unanimously
s121:327 consent
s121:336 provided that
s121:351 has demonstrated
s121:369 compliance with
s121:387 mentions-not
[121:401 13
s121:402 congress
s121:412 parliament
s121:424 house of commons
s121:442 premises
s121:452 persons
s121:461 candidate
s121:472 candidates
s121:484 regional economic integration
s121:515 instrument of approval
s121:539 instruments of approval
s121:564 or approval
s121:577 approval or accession
s121:600 acceptance or approval
s122:5 claims
[122:13 3
s122:14 GJ.T2.text.16
s122:29 GJ.T2.acculturation.inclusive.3.converse
s122:71 GJ.T2.acculturation.restrictive.3
s123:5 message
s123:14 Membership is conditional. On balance acculturation speaks for open membership; states that are kept out may form standards of their own.
s124:5 consider
s124:15 Ask for little performance at entry, and for institutions at home that take the norm in.
{125:5 9
s125:5 id
s125:9 profile.undercut.precision-outruns-preferences
s126:5 kind
s126:11 undercut
s127:5 for
s127:10 acculturation
s128:5 finding
s128:14 no
s129:5 present
[130:7 1
{130:9 5
s130:10 precision-at-least
s130:30 4
s130:33 norm
s130:39 parties
s130:48 function-not
[130:62 7
s130:63 institution
s130:76 monitoring
s130:88 review
s130:96 dispute-settlement
s130:116 binding-decision
s130:134 criticism
s130:145 best-practice
s130:161 force
[130:168 2
s130:169 prohibition
s130:182 obligation
s130:195 share-at-least
s130:211 0.4
s131:5 condition
[132:7 1
{132:9 2
s132:10 preference-gap
[132:26 2
s132:27 moderate
s132:37 high
s132:44 words
s132:52 the text asks for more than the parties have come to prefer and expect
s133:5 claims
[133:13 2
s133:14 GJ.T3.text.7
s133:28 GJ.T3.text.5
s134:5 message
s134:14 Exact duties prevail in the text. Precision that runs ahead of preferences works against acculturation once the treaty is in force.
s135:5 consider
s135:15 State the aim broadly now, and leave exact duties to a protocol or a review.
{136:5 8
s136:5 id
s136:9 profile.undercut.overlegalisation
s137:5 kind
s137:11 undercut
s138:5 for
s138:10 persuasion
s139:5 present
[140:7 2
{140:9 2
s140:10 function
[140:20 1
s140:21 binding-decision
s140:40 function-not
[140:54 1
s140:55 review
{141:9 4
s141:10 precision-at-most
s141:29 2
s141:32 norm
s141:38 parties
s141:47 force
[141:54 3
s141:55 prohibition
s141:68 obligation
s141:80 entitlement
s141:94 share-at-least
s141:110 0.2
s142:5 condition
[143:7 1
{143:9 1
s143:10 words
s143:18 the body runs ahead of what states accept
s144:5 claims
[144:13 1
s144:14 GJ.T4.persuasion.binding-decision.risk
s145:5 message
s145:14 A body decides with binding force on terms that are vague. It may come to decide more than the parties have accepted, and provoke their withdrawal.
s146:5 consider
s146:15 Let its authority grow by steps, or begin with opinions that do not bind.
{149:5 10
s149:5 id
s149:9 profile.missing.enforcement
s150:5 kind
s150:11 missing
s151:5 instrument
s151:17 treaty
s152:5 not-titled
[152:17 21
s152:18 amending
s152:28 to amend
s152:38 amendment
s152:49 amendments
s152:61 modifying
s152:72 modification
s152:86 supplementary
s152:101 supplementing
s152:116 additional protocol
s152:137 correction
s152:149 rectification
s152:164 modifiant
s152:175 amendement
s152:187 wijziging
s152:198 wijzigen
s152:208 notawisseling
s152:223 briefwisseling
s152:239 exchange of notes
s152:258 exchange of letters
s152:279 uitbreiding
s152:292 enmienda
s153:5 for
s153:10 coercion
s154:5 present
[155:7 1
{155:9 2
s155:10 force
s155:17 binding
s155:26 at-least
s155:36 5
s156:5 absent
[157:7 2
{157:9 2
s157:10 function
[157:20 2
s157:21 sanction
s157:31 binding-decision
s157:50 function-not
[157:64 1
s157:65 review
{159:9 1
s159:10 mentions
[159:20 27
s159:21 arbitration
s159:34 arbitral
s159:44 arbitrator
s159:56 arbitrators
s159:69 tribunal
s159:79 tribunals
s159:90 court of justice
s159:108 permanent court
s159:125 sanction
s159:135 sanctions
s159:146 countermeasures
s159:163 embargo
s159:172 suspend
s159:181 suspended
s159:192 suspension
s159:204 not complied
s159:218 non compliance
s159:234 failure to comply
s159:253 failed to comply
s159:271 failed to fulfil
s159:289 failure to fulfil
s159:308 material breach
s159:325 breach of this
s159:341 penalties
s159:352 measures under article 41
s159:379 chapter vii
s159:392 enforcement action
s160:5 claims
[160:13 1
s160:14 GJ.T4.coercion.binding-decision.1
s161:5 message
s161:14 Coercion is relied on, and nothing in the text decides with binding force or attaches a cost to a breach.
s162:5 consider
s162:15 Provide for binding settlement, for suspension of benefits, or for a link to another agreement in which there is something to lose.
{163:5 10
s163:5 id
s163:9 profile.missing.monitoring-for-coercion
s164:5 kind
s164:11 missing
s165:5 instrument
s165:17 treaty
s166:5 not-titled
[166:17 21
s166:18 amending
s166:28 to amend
s166:38 amendment
s166:49 amendments
s166:61 modifying
s166:72 modification
s166:86 supplementary
s166:101 supplementing
s166:116 additional protocol
s166:137 correction
s166:149 rectification
s166:164 modifiant
s166:175 amendement
s166:187 wijziging
s166:198 wijzigen
s166:208 notawisseling
s166:223 briefwisseling
s166:239 exchange of notes
s166:258 exchange of letters
s166:279 uitbreiding
s166:292 enmienda
s167:5 for
s167:10 coercion
s168:5 present
[169:7 1
{169:9 2
s169:10 force
s169:17 binding
s169:26 at-least
s169:36 5
s170:5 absent
[171:7 2
{171:9 2
s171:10 function
[171:20 1
s171:21 monitoring
s171:34 function-not
[171:48 1
s171:49 final-clause
{172:9 1
s172:10 mentions
[172:20 28
s172:21 report
s172:29 reports
s172:38 reporting
s172:49 inspect
s172:58 inspection
s172:70 inspections
s172:83 inspectors
s172:95 verify
s172:103 verification
s172:117 monitor
s172:126 monitoring
s172:138 supervise
s172:149 supervision
s172:162 supervisory
s172:175 statistics
s172:187 exchange of information
s172:212 exchange information
s172:234 inform each other
s172:253 observers
s172:264 audit
s172:271 inquiry
s172:280 inquiries
s172:291 commission
s172:303 committee
s172:314 joint commission
s172:332 contrôle
s172:342 rapport
s172:351 informe
s173:5 claims
[173:13 2
s173:14 GJ.T4.coercion.monitoring.1
s173:43 GJ.T2.text.20
s174:5 message
s174:14 Coercion is relied on, and nobody is to report, inspect or verify. Reward and penalty need information, and reputations need occasions on which to form.
s175:5 consider
s175:15 Add a duty to report or a right to verify, and say who draws the consequences.
{176:5 11
s176:5 id
s176:9 profile.missing.tie-to-coercion
s177:5 kind
s177:11 missing
s178:5 finding
s178:14 no
s179:5 instrument
s179:17 treaty
s180:5 not-titled
[180:17 21
s180:18 amending
s180:28 to amend
s180:38 amendment
s180:49 amendments
s180:61 modifying
s180:72 modification
s180:86 supplementary
s180:101 supplementing
s180:116 additional protocol
s180:137 correction
s180:149 rectification
s180:164 modifiant
s180:175 amendement
s180:187 wijziging
s180:198 wijzigen
s180:208 notawisseling
s180:223 briefwisseling
s180:239 exchange of notes
s180:258 exchange of letters
s180:279 uitbreiding
s180:292 enmienda
s181:5 for
s181:10 coercion
s182:5 present
[183:7 1
{183:9 2
s183:10 function
[183:20 1
s183:21 monitoring
s183:34 function-not
[183:48 1
s183:49 final-clause
s184:5 absent
[185:7 1
{185:9 2
s185:10 function
[185:20 2
s185:21 sanction
s185:31 binding-decision
s185:50 function-not
[185:64 1
s185:65 review
s186:5 claims
[186:13 1
s186:14 GJ.T4.coercion.monitoring.1
s187:5 message
s187:14 Monitoring is provided for and tied to no consequence. Under coercion it counts only as far as it is.
s188:5 consider
s188:15 Say what follows when a report shows a breach.
{189:5 8
s189:5 id
s189:9 profile.missing.yardstick
s190:5 kind
s190:11 missing
s191:5 not-titled
[191:17 21
s191:18 amending
s191:28 to amend
s191:38 amendment
s191:49 amendments
s191:61 modifying
s191:72 modification
s191:86 supplementary
s191:101 supplementing
s191:116 additional protocol
s191:137 correction
s191:149 rectification
s191:164 modifiant
s191:175 amendement
s191:187 wijziging
s191:198 wijzigen
s191:208 notawisseling
s191:223 briefwisseling
s191:239 exchange of notes
s191:258 exchange of letters
s191:279 uitbreiding
s191:292 enmienda
s192:5 for
s192:10 coercion
s193:5 present
[194:7 1
{194:9 4
s194:10 precision-at-most
s194:29 2
s194:32 norm
s194:38 parties
s194:47 force
s194:54 binding
s194:63 share-at-least
s194:79 0.3
s195:5 claims
[195:13 2
s195:14 GJ.T3.coercion.precision.1.converse
s195:51 GJ.T3.coercion.precision.2.converse
s196:5 message
s196:14 A good part of the duties is vague. Where coercion is relied on, each of them leaves room to contest that there was a breach.
s197:5 consider
s197:15 Fix who, what and when in the duties that are to be enforced.
{198:5 8
s198:5 id
s198:9 profile.missing.interpreter
s199:5 kind
s199:11 missing
s200:5 for
s200:10 persuasion
s201:5 present
[202:7 1
{202:9 4
s202:10 precision-at-most
s202:29 2
s202:32 norm
s202:38 parties
s202:47 force
s202:54 prescriptive
s202:68 share-at-least
s202:84 0.2
s203:5 condition
[204:7 1
{204:9 2
s204:10 delegation
s204:22 false
s204:29 words
s204:37 no body outside this text is charged to interpret it
s205:5 claims
[205:13 3
s205:14 GJ.T3.persuasion.precision.3.converse
s205:53 GJ.T3.persuasion.ambiguity.2
s205:83 GJ.T3.text.18
s206:5 message
s206:14 Persuasion is relied on, a good part of the text is vague, and no body is charged to interpret it. Ambiguity serves persuasion only where someone later argues it out.
s207:5 consider
s207:15 Charge a committee, a court or a meeting of the parties to interpret, or make the terms exact.
{208:5 10
s208:5 id
s208:9 profile.missing.forum
s209:5 kind
s209:11 missing
s210:5 instrument
s210:17 treaty
s211:5 not-titled
[211:17 21
s211:18 amending
s211:28 to amend
s211:38 amendment
s211:49 amendments
s211:61 modifying
s211:72 modification
s211:86 supplementary
s211:101 supplementing
s211:116 additional protocol
s211:137 correction
s211:149 rectification
s211:164 modifiant
s211:175 amendement
s211:187 wijziging
s211:198 wijzigen
s211:208 notawisseling
s211:223 briefwisseling
s211:239 exchange of notes
s211:258 exchange of letters
s211:279 uitbreiding
s211:292 enmienda
s212:5 for
s212:10 persuasion
s213:5 present
[214:7 1
{214:9 2
s214:10 force
s214:17 binding
s214:26 at-least
s214:36 5
s215:5 absent
[216:7 2
{216:9 1
s216:10 function
[216:20 3
s216:21 institution
s216:34 monitoring
s216:46 dispute-settlement
{217:9 1
s217:10 mentions
[217:20 17
s217:21 consult
s217:30 consultation
s217:44 consultations
s217:59 negotiation
s217:72 negotiations
s217:86 meet
s217:92 meeting
s217:101 meetings
s217:111 conference
s217:123 conferences
s217:136 commission
s217:148 committee
s217:159 council
s217:168 diplomatic channels
s217:189 good offices
s217:203 mutual agreement
s217:221 exchange of views
s218:5 claims
[218:13 2
s218:14 GJ.T4.text.7
s218:28 GJ.T2.persuasion.inclusive.1
s219:5 message
s219:14 Persuasion is relied on, and the text gives the parties no occasion to meet and to argue.
s220:5 consider
s220:15 Add regular meetings, reports that are discussed, or good offices.
{221:5 10
s221:5 id
s221:9 profile.missing.reporting
s222:5 kind
s222:11 missing
s223:5 instrument
s223:17 treaty
s224:5 not-titled
[224:17 21
s224:18 amending
s224:28 to amend
s224:38 amendment
s224:49 amendments
s224:61 modifying
s224:72 modification
s224:86 supplementary
s224:101 supplementing
s224:116 additional protocol
s224:137 correction
s224:149 rectification
s224:164 modifiant
s224:175 amendement
s224:187 wijziging
s224:198 wijzigen
s224:208 notawisseling
s224:223 briefwisseling
s224:239 exchange of notes
s224:258 exchange of letters
s224:279 uitbreiding
s224:292 enmienda
s225:5 for
s225:10 acculturation
s226:5 present
[227:7 1
{227:9 2
s227:10 force
s227:17 binding
s227:26 at-least
s227:36 5
s228:5 absent
[229:7 2
{229:9 2
s229:10 function
[229:20 1
s229:21 monitoring
s229:34 function-not
[229:48 1
s229:49 final-clause
{230:9 1
s230:10 mentions
[230:20 15
s230:21 report
s230:29 reports
s230:38 reporting
s230:49 review
s230:57 monitor
s230:66 monitoring
s230:78 supervision
s230:91 supervisory
s230:104 exchange of information
s230:129 exchange information
s230:151 inform each other
s230:170 committee
s230:181 commission
s230:193 rapport
s230:202 informe
s231:5 claims
[231:13 3
s231:14 GJ.T4.acculturation.monitoring.1
s231:48 GJ.T4.text.12
s231:63 GJ.T4.text.11
s232:5 message
s232:14 Acculturation is relied on, and nobody is to report or to review. Reporting exposes conduct to praise and blame, and makes a state describe itself in the treaty's terms.
s233:5 consider
s233:15 Add periodic reports by the parties' own organs, and someone to read them.
{234:5 8
s234:5 id
s234:9 profile.missing.criticism
s235:5 kind
s235:11 missing
s236:5 for
s236:10 acculturation
s237:5 absent
[238:7 1
{238:9 1
s238:10 function
[238:20 1
s238:21 criticism
s239:5 condition
[240:7 1
{240:9 2
s240:10 pathway
s240:19 social
s240:27 words
s240:35 the social pathway is relied on
s241:5 claims
[241:13 2
s241:14 GJ.T4.acculturation.criticism.1
s241:47 GJ.T4.text.11
s242:5 message
s242:14 No body is to make its findings public. Social pressure needs exposure that is tied to praise and blame.
s243:5 consider
s243:15 Let a body adopt and publish views or observations.
{244:5 8
s244:5 id
s244:9 profile.missing.aims
s245:5 kind
s245:11 missing
s246:5 for
s246:10 acculturation
s247:5 absent
[248:7 1
{248:9 1
s248:10 hortatory-at-least
s248:30 1
s249:5 condition
[250:7 1
{250:9 2
s250:10 pathway
s250:19 cognitive
s250:30 words
s250:38 the cognitive pathway is relied on
s251:5 claims
[251:13 2
s251:14 GJ.T3.text.4
s251:28 GJ.T3.acculturation.ambiguity.3
s252:5 message
s252:14 The text states no broad aim. States conform best to a general goal with which they can identify.
s253:5 consider
s253:15 Open with the aims that the parties share, apart from the duties.
{254:5 11
s254:5 id
s254:9 profile.missing.escape-clauses
s255:5 kind
s255:11 missing
s256:5 instrument
s256:17 treaty
s257:5 for
s257:10 acculturation
s258:5 not-titled
[258:17 21
s258:18 amending
s258:28 to amend
s258:38 amendment
s258:49 amendments
s258:61 modifying
s258:72 modification
s258:86 supplementary
s258:101 supplementing
s258:116 additional protocol
s258:137 correction
s258:149 rectification
s258:164 modifiant
s258:175 amendement
s258:187 wijziging
s258:198 wijzigen
s258:208 notawisseling
s258:223 briefwisseling
s258:239 exchange of notes
s258:258 exchange of letters
s258:279 uitbreiding
s258:292 enmienda
s259:5 present
[261:7 1
{261:9 4
s261:10 force
[261:17 2
s261:18 prohibition
s261:31 entitlement
s261:45 norm
s261:51 parties
s261:60 mentions
[261:70 11
s261:71 everyone
s261:81 every person
s261:95 no one
s261:103 every child
s261:116 all persons
s261:129 every human being
s261:148 every individual
s261:166 all individuals
s261:183 toute personne
s261:199 nul ne
s261:207 toda persona
s261:222 share-at-least
s261:238 0.2
s262:5 absent
[263:7 2
{263:9 1
s263:10 escape
[263:18 2
s263:19 derogation
s263:31 limitation
{265:9 2
s265:10 escape
[265:18 2
s265:19 exception
s265:30 self-judging
s265:45 mentions
[265:55 7
s265:56 nothing in this agreement
s265:83 nothing in this convention
s265:111 nothing in this protocol
s265:137 nothing in this chapter
s265:162 nothing in this treaty
s265:186 public morals
s265:201 general exceptions
s266:5 condition
[267:7 1
{267:9 2
s267:10 preference-gap
[267:26 2
s267:27 moderate
s267:37 high
s267:44 words
s267:52 the text asks for more than the parties have come to prefer and expect
s268:5 claims
[268:13 3
s268:14 GJ.T2.text.1
s268:28 GJ.T2.text.6
s268:42 GJ.T2.text.7
s269:5 message
s269:14 There is neither a derogation nor a limitation clause. States that differ then resist outside the treaty's terms, or stay out.
s270:5 consider
s270:15 Name the grounds and the conditions on which a duty may be limited or set aside.
{273:5 9
s273:5 id
s273:9 profile.sequencing.review
s274:5 kind
s274:11 sequencing
s275:5 instrument
s275:17 treaty
s276:5 for
[276:10 2
s276:11 acculturation
s276:26 persuasion
s277:5 present
[278:7 1
{278:9 3
s278:10 function
[278:20 1
s278:21 review
s278:30 mentions
[278:40 25
s278:41 this agreement
s278:57 this convention
s278:74 this protocol
s278:89 this treaty
s278:102 this statute
s278:116 this covenant
s278:131 this charter
s278:145 present agreement
s278:164 present convention
s278:184 present protocol
s278:202 present treaty
s278:218 present covenant
s278:236 present charter
s278:253 amendment
s278:264 amendments
s278:276 the convention
s278:292 the agreement
s278:307 the treaty
s278:319 the protocol
s278:333 its implementation
s278:353 their implementation
s278:375 présente convention
s278:396 présent accord
s278:412 presente convenio
s278:431 presente acuerdo
s278:450 mentions-not
[278:464 6
s278:465 textbook
s278:475 textbooks
s278:486 curriculum
s278:498 curricula
s278:509 shall be replaced by the date
s278:540 replaced by the following
s279:5 claims
[279:13 3
s279:14 GJ.V.6
s279:22 GJ.V.7
s279:30 GJ.T3.text.14
s280:5 message
s280:14 The text provides for its own review or amendment, so that duties can follow the preferences of the parties as they change.
s281:5 otherwise
s281:16 Nothing provides for review or renegotiation, so that the text cannot follow preferences which membership may change.
s282:5 consider
s282:15 Add a review at a set time, with a mandate to tighten.
{283:5 9
s283:5 id
s283:9 profile.sequencing.protocols
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
s288:10 mentions
[288:20 14
s288:21 optional protocol
s288:40 optional protocols
s288:60 adopt protocols
s288:77 conclude protocols
s288:97 propose protocols
s288:116 additional protocols
s288:138 protocols may
s288:153 adoption of protocols
s288:176 adoption of a protocol
s288:200 further protocols
s288:219 protocole facultatif
s288:241 protocoles additionnels
s288:266 protocolo facultativo
s288:289 protocolos adicionales
s289:5 claims
[289:13 2
s289:14 GJ.V.17
s289:23 GJ.V.7
s290:5 message
s290:14 Protocols can add duties later for those who are ready.
s291:5 otherwise
s291:16 No protocols are provided for, by which those who are ready could go further later.
s292:5 consider
s292:15 Provide for protocols, and for a time before which none is opened.
{293:5 8
s293:5 id
s293:9 profile.sequencing.growing-authority
s294:5 kind
s294:11 sequencing
s295:5 for
s295:10 persuasion
s296:5 present
[297:7 1
{297:9 2
s297:10 function
[297:20 2
s297:21 institution
s297:34 monitoring
s297:47 mentions
[297:57 12
s297:58 such other functions
s297:80 additional functions
s297:102 other functions
s297:119 extend the mandate
s297:139 expand the mandate
s297:159 further functions
s297:178 functions assigned
s297:198 any other function
s297:218 tasks assigned
s297:234 subsidiary bodies
s297:253 autres fonctions
s297:271 otras funciones
s298:5 claims
[298:13 1
s298:14 GJ.V.16
s299:5 message
s299:14 A body can be given further functions, so that its authority can grow by steps.
s300:5 otherwise
s300:16 No body's authority is made to grow by steps.
s301:5 consider
s301:15 Let the parties add functions to a body as trust in it grows.
{302:5 9
s302:5 id
s302:9 profile.sequencing.receptor-sites
s303:5 kind
s303:11 sequencing
s304:5 instrument
s304:17 treaty
s305:5 for
s305:10 acculturation
s306:5 present
[307:7 1
{307:9 1
s307:10 mentions
[307:20 22
s307:21 national institution
s307:43 national institutions
s307:66 national human rights institution
s307:101 ombudsman
s307:112 national commission
s307:133 national committee
s307:153 national preventive mechanism
s307:184 national preventive mechanisms
s307:216 national authority
s307:236 national focal point
s307:258 national focal points
s307:281 focal point
s307:294 focal points
s307:308 national body
s307:323 national bodies
s307:340 coordination mechanism
s307:364 independent mechanism
s307:387 national implementation
s307:412 institution nationale
s307:435 institutions nationales
s307:460 institución nacional
s307:482 instituciones nacionales
s308:5 claims
[308:13 2
s308:14 GJ.T2.acculturation.restrictive.3
s308:49 GJ.T4.text.13
s309:5 message
s309:14 Institutions at home are named that can take the norm in and pass it on.
s310:5 otherwise
s310:16 No institution at home is named that could take the norm in and pass it on.
s311:5 consider
s311:15 Have the parties name a national commission, an ombudsman or a focal point.
{312:5 9
s312:5 id
s312:9 profile.sequencing.delayed-coercion
s313:5 kind
s313:11 sequencing
s314:5 instrument
s314:17 treaty
s315:5 for
s315:10 coercion
s316:5 present
[317:7 1
{317:9 2
s317:10 escape
[317:18 2
s317:19 opt
s317:24 transition
s317:37 mentions
[317:47 10
s317:48 jurisdiction
s317:62 competence of the
s317:81 arbitration
s317:94 arbitral
s317:104 international court of justice
s317:136 court
s317:143 tribunal
s317:153 panel
s317:160 inquiry
s317:169 committee to receive
s318:5 claims
[318:13 2
s318:14 GJ.V.9
s318:22 GJ.V.5
s319:5 message
s319:14 A procedure against parties waits for acceptance or for a time, so that it can begin when the norm has settled in.
s320:5 otherwise
s320:16 No binding procedure is made to begin later.
s321:5 consider
s321:15 Let binding procedure begin by declaration, or after some years.
{322:5 9
s322:5 id
s322:9 profile.sequencing.modest-start
s323:5 kind
s323:11 sequencing
s324:5 instrument
s324:17 treaty
s325:5 for
[325:10 2
s325:11 acculturation
s325:26 persuasion
s326:5 present
[327:7 1
{327:9 2
s327:10 escape
[327:18 2
s327:19 transition
s327:31 capacity
s327:42 mentions
[327:52 18
s327:53 progressively
s327:68 progressive
s327:81 gradually
s327:92 gradual
s327:101 transition
s327:113 transitional
s327:127 phase
s327:134 phased
s327:142 phasing
s327:151 stages
s327:159 years after
s327:172 within five years
s327:191 available resources
s327:212 least developed
s327:229 developing country
s327:249 developing countries
s327:271 progressivement
s327:288 progresivamente
s328:5 claims
[328:13 1
s328:14 GJ.V.7
s329:5 message
s329:14 Some duties are phased in or grow with the means of the parties.
s330:5 otherwise
s330:16 All duties hold in full from the start.
s331:5 consider
s331:15 Ask little first and tighten at set times.
{334:5 6
s334:5 id
s334:9 profile.scope.subject
s335:5 kind
s335:11 scope
s336:5 for
[336:10 3
s336:11 coercion
s336:21 persuasion
s336:33 acculturation
s337:5 condition
[338:7 1
{338:9 2
s338:10 subject-not
[338:23 1
s338:24 human-rights
s338:39 words
s338:47 the subject is another than human rights
s339:5 claims
[339:13 1
s339:14 GJ.V.11
s340:5 message
s340:14 The theory was built for human rights regimes. For this instrument read what it says as questions worth asking, not as findings.
{341:5 5
s341:5 id
s341:9 profile.scope.provisional
s342:5 kind
s342:11 scope
s343:5 for
[343:10 3
s343:11 coercion
s343:21 persuasion
s343:33 acculturation
s344:5 claims
[344:13 2
s344:14 GJ.V.14
s344:23 GJ.V.10
s345:5 message
s345:14 What is said of the instrument as a whole rests on an integrated model that its authors call provisional; it varies with what states can do, how they interact and how power is distributed.
"""####
}
