// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_institution: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 1
s5:3 organic-act
[5:16 95
s5:17 meet
s5:23 elect
s5:30 adopt
s5:37 establish
s5:48 appoint
s5:57 set up
s5:65 approve
s5:74 delegate
s5:84 administer
s5:96 manage
s5:104 coordinate
s5:117 make recommendations
s5:141 make any
s5:152 define
s5:160 review
s5:168 lay
s5:173 specify
s5:182 select
s5:190 add
s5:195 assign
s5:203 adjust
s5:211 instruct
s5:221 assess
s5:229 examine the
s5:242 consider
s5:253 be presided
s5:267 make
s5:273 develop
s5:282 prepare
s5:291 draw up
s5:300 supervise
s5:311 ensure
s5:319 oversee
s5:328 assist
s5:336 advise
s5:344 act
s5:349 perform
s5:358 exercise
s5:368 carry out
s5:379 consist
s5:388 be composed
s5:401 comprise
s5:411 have
s5:417 be responsible
s5:433 be entrusted
s5:447 convene
s5:456 be convened
s5:469 hold
s5:475 be assisted
s5:488 be elected
s5:500 be appointed
s5:514 be chaired
s5:526 be headed
s5:537 serve
s5:544 take decisions
s5:560 take
s5:566 formulate
s5:577 promote
s5:586 facilitate
s5:598 determine
s5:609 fix
s5:614 designate
s5:625 employ
s5:633 entrust
s5:642 discharge
s5:653 function
s5:663 operate
s5:672 sit
s5:677 preside
s5:686 keep
s5:692 record
s5:700 direct
s5:708 be represented
s5:724 be open
s5:733 cooperate
s5:744 collaborate
s5:757 maintain
s5:767 enjoy
s5:774 possess
s5:783 recommend
s5:794 constitute
s5:806 draft
s5:813 arrange
s5:822 undertake
s5:833 study
s5:840 propose
s5:849 organize
s5:859 organise
s5:869 lay down
s5:879 consult
s5:889 be guided
s5:901 represent
s5:912 cause
s5:919 provide for
s5:932 be the
s6:1 rules
[7:3 6
{7:5 12
s7:5 id
s7:9 en.function.institution.body-acts
s8:5 category
s8:15 function
s9:5 value
s9:12 institution
s10:5 patterns
[11:7 12
s11:10 (the|a|an|each|any|such|this) ...3 <body-noun> <modal> [,|also|thereafter|therefore] ...12 <organic-act>
s12:10 (the|a) <body-noun> ...12 <modal> ...8 (consist of|be composed of|be presided|be chaired|meet|recommend|assess|be convened|be responsible)
s13:10 (the|a|each) <body-noun> (of|on|for|referred to in|established under|established by|established pursuant to) ...6 <modal> [,|also] <organic-act>
s14:10 [the] (committees|councils) <modal>
s15:10 (director|chief|head|president|chairman|secretary|administrator) (shall|may) [also] (convene|preside|appoint|represent|prepare|be appointed|be elected|be responsible|direct|submit)
s16:10 shall be (supported|assisted|serviced) by (a|an|the) ...3 <body-noun>
s17:10 the <body-noun> , ...10 (may|shall|will) ...2 (add|adopt|propose|decide|determine|approve|fix|have|take|make|establish|set|appoint|authorize|grant)
s18:10 (organization|organisation|union|institute|agency|centre|association|community) shall have (the following|as its|as their|for its)
s19:10 (the|its) (purposes|objectives|functions|tasks|duties) of the (union|organization|organisation|centre|commission|committee|council|institute|agency|secretariat|fund|bank) (are|shall|is)
s20:10 it shall (meet|elect|adopt its|establish its|draw up its|be composed|consist of|be headed|have its)
s21:10 the <body-noun> referred to in
s22:10 (court|tribunal) <modal> (exercise its functions|have its seat|sit|consist|be composed|meet|elect|adopt|establish|report)
s23:5 not-before
[23:17 1
s23:19 (to|by|of|with|from|before|for|in|on|at|under|within|that|which|between|through|or|upon|as|via|whenever|when|if|unless|where|until|and)
s24:5 not-after
[25:7 2
s25:10 be (informed|notified|the depositary|the depository|applied|bound|regarded|considered|deemed|entitled)
s26:10 (the [necessary] (measures|decisions) needed|available its findings|the findings|a report to the council)
s27:5 not-inside
[28:7 4
s28:10 (the|a|any|each) ...3 (of|to|by|with|for|from|or|before) [the|an|any] ...2 <body-noun> <modal>
s29:10 (the|a|each) ...3 (representative~|head~|competent authorities) ...6 <body-noun> <modal>
s30:10 state or an international organization may
s31:10 <body-noun> <modal> ...4 (take any decision|decide to (amend|modify)|examine (such|the|any) (request|case|matter|situation))
s32:5 unless
[33:7 21
s33:10 immunity
s34:10 immunities
s35:10 exempt from
s36:10 adopt protocols
s37:10 examine such [a] request
s38:10 in the light of the reports
s39:10 findings on each
s40:10 (any|a|the|such) communication
s41:10 communications
s42:10 (party|state party) concerned
s43:10 arbitrator~
s44:10 [proposed] amendment~
s45:10 customs duties
s46:10 adjustments to this
s47:10 the honour to
s48:10 (instruments of ratification|instruments of ratificationor|proces-verbal)
s49:10 useful in the interests of the economies
s50:10 (be|as) the (depositary|depository)
s51:10 decide to (amend|modify)
s52:10 by [the] depositary
s53:10 protecting power~
s54:5 source
s54:13 project
s55:5 rationale
s55:16 A norm whose subject is a body, and whose verb is one of organisation, charges that body.
s56:5 examples
{57:7 2
s57:7 hits
[57:13 1
s57:15 «The Joint Committee shall meet» every year.
s58:7 misses
[58:15 2
s58:17 The Parties shall inform the Joint Committee.
s58:66 A copy of the report to the Committee shall be kept.
s59:5 measured
{59:15 2
s59:16 hits
s59:22 10
s59:26 right
s59:33 9
{60:5 12
s60:5 id
s60:9 en.function.institution.body-subject
s61:5 category
s61:15 function
s62:5 value
s62:12 institution
s63:5 weight
s63:13 0.5
s64:5 patterns
[65:7 1
s65:10 (the|each|this|such) ...2 <body-noun> <modal>
s66:5 not-before
[66:17 1
s66:19 (to|by|of|with|from|before|for|in|on|at|under|within|that|which|between|through|or|upon|as|via|whenever|when|if|unless|where|until|and)
s67:5 not-after
[67:16 1
s67:18 be (informed|notified|the depositary|the depository|applied|bound|regarded|considered|deemed|entitled)
s68:5 unless
[69:7 12
s69:10 immunity
s70:10 immunities
s71:10 exempt from
s72:10 examine such [a] request
s73:10 certified copy
s74:10 the honour to
s75:10 useful in the interests of the economies
s76:10 decide to (amend|modify)
s77:10 certified copies
s78:10 (any|a|the|such) communication
s79:10 communications
s80:10 (party|state party) concerned
s81:5 source
s81:13 project
s82:5 rationale
s82:16 A body is the subject.
s83:5 examples
{84:7 2
s84:7 hits
[84:13 1
s84:15 «The Council shall» examine it.
s85:7 misses
[85:15 1
s85:17 They meet.
s86:5 measured
{86:15 2
s86:16 hits
s86:22 10
s86:26 right
s86:33 7
{87:5 9
s87:5 id
s87:9 en.function.institution.organ-matters
s88:5 category
s88:15 function
s89:5 value
s89:12 institution
s90:5 weight
s90:13 0.5
s91:5 patterns
[92:7 2
s92:10 (recommendations|sessions|session|working group~|its officers|staff|its members|its meetings|its functions|its powers|its decisions|its work|budget|mandate|unanimously|by consensus|by mutual agreement)
s93:10 (subject to ...3 approval|on the proposal of|on the recommendation of|on the advice of|at the request of the (council|commission|board|assembly))
s94:5 source
s94:13 project
s95:5 rationale
s95:16 What bodies have.
s96:5 examples
{97:7 2
s97:7 hits
[97:13 1
s97:15 It adopts the «budget».
s98:7 misses
[98:15 1
s98:17 They meet.
s99:5 measured
{99:15 2
s99:16 hits
s99:22 10
s99:26 right
s99:33 2
{100:5 10
s100:5 id
s100:9 en.function.institution.establishes
s101:5 category
s101:15 function
s102:5 value
s102:12 institution
s103:5 patterns
[104:7 17
s104:10 (establish~v|create~v|set up|sets up|setting up|institute~v) [hereby|under its authority] (a|an|the|one or more|such|joint|ad hoc|subsidiary|any|its|their|and|other) ...4 (<body-noun>|<adjudicator>|<point-noun>)
s105:10 (establish|set up|create|appoint) ...2 (committees|subcommittees|sub-committees|working groups|commissions|subsidiary bodies|working parties)
s106:10 (establish|establishes|maintain) [under its authority] ...6 (mission|operation|peacekeeping force|organization|organisation|agency|international trusteeship system|centre|network|secretariat)
s107:10 (establishment|creation) of ...3 (<body-noun>|working group~)
s108:10 <body-noun> ...10 (is|are|shall be|may be|to be) [hereby] (established|created|set up|constituted|instituted)
s109:10 <adjudicator> ...6 (is|are|shall be) [hereby] (established|created|set up|constituted)
s110:10 (designate|designates|nominate|appoint|designation of|set up|establish) ...8 <point-noun>
s111:10 establish an official information bureau
s112:10 (contact point~|focal point~|central authority~|enquiry point~|coordinator~) (shall|will) [be responsible for|consult|coordinate|facilitate|receive|discharge|cooperate]
s113:10 (may|shall) appoint [such] ...4 (committee~|commission~|group~|body~|bodies)
s114:10 subsidiary bodies
s115:10 association is established between
s116:10 (establishment|creation) of ...3 bodies
s117:10 <body-noun> is established
s118:10 brought into relationship with
s119:10 is hereby established
s120:10 (free trade area|customs union|economic union|community|fund|union) [between|of|for ...6] (is|shall be) [hereby] established
s121:5 not-before
[121:17 1
s121:19 (agreement|agreements|treaty|convention|protocol|charter|statute|constitution|agreement on|instrument)
s122:5 unless
[122:13 4
s122:15 arbitral
s122:27 safety of
s122:40 arbitration panel
s122:61 (committee|panel|commission|tribunal) established (pursuant|by|under)
s123:5 source
s123:13 project
s124:5 rationale
s124:16 Creates or designates a body, international or national.
s125:5 examples
{126:7 2
s126:7 hits
[126:13 1
s126:15 The Parties hereby «establish a Joint Committee».
s127:7 misses
[127:15 1
s127:17 The Parties meet.
s128:5 measured
{128:15 2
s128:16 hits
s128:22 10
s128:26 right
s128:33 9
{129:5 11
s129:5 id
s129:9 en.function.institution.composition
s130:5 category
s130:15 function
s131:5 value
s131:12 institution
s132:5 patterns
[133:7 30
s133:10 (shall|will) (consist of|be composed of|be made up of) ...10 <office-holder>
s134:10 <body-noun> [shall|will|is|are] (consist~ of|be composed of|composed of|comprise~|consisting of)
s135:10 <adjudicator> [shall|will] (consist~ of|be composed of)
s136:10 (member~|expenses|emoluments|functions|powers|budget|decisions|sessions|meetings|rules of procedure|headquarters|seat|chairmanship|officers) of the ...4 <body-noun> ...8 (shall|may|will|are to|include)
s137:10 functions of the ...3 <body-noun>
s138:10 (elect|elects|shall appoint|may appoint|appointed by the|elected by the) ...6 <office-holder>
s139:10 <office-holder> ...8 (shall|may|will|is|are|was|has been) [be] (elected|appointed|nominated|designated)
s140:10 (election|elections|re-election) of ...6 <office-holder>
s141:10 (have|has|cast|exercise) (one|a|a single) vote
s142:10 (decision~|recommendation~|resolution~) ...10 (shall|may|are|is|be) [be] (made|taken|adopted|reached|passed) (by|unanimously|on the basis of|with)
s143:10 (two-thirds|simple|absolute|three-fourths|three-quarters|qualified) majority
s144:10 majority of ...4 (member~|votes|governors|representatives)
s145:10 quorum
s146:10 [its|their] own rules of procedure
s147:10 (adopt|establish|draw up|determine|lay down|approve) [its|their|the|,] ...3 rules of procedure
s148:10 delegate ...16 powers
s149:10 (committee~|council|commission|conference|forum|board|assembly|it) (shall|will) (meet|convene|be convened|hold)
s150:10 (shall|will) (meet|convene) ...6 (once|twice|annually|every|as often|when necessary|whenever|at the request)
s151:10 (meet|sessions|session|meetings) ...6 (once|twice) (a|every|each|in every) [two] (year|years)
s152:10 advisory opinion~
s153:10 waived by ...8 (presidency|prosecutor|registrar|judges|<body-noun>)
s154:10 expenses of ...3 (members|committee|commission|secretariat|organization|bureau)
s155:10 (have|possess|enjoy) ...2 legal personality
s156:10 (administrative|regular) budget
s157:10 ad litem judge~
s158:10 (extend|renew|prolong) ...2 mandate [of]
s159:10 (exercise|carry out|perform) ...3 (other|such) ...3 (functions|powers|tasks)
s160:10 cease to hold office
s161:10 term of office
s162:10 terminate its operations by decision
s163:5 not-inside
[163:17 1
s163:19 member~ of the (council of europe|united nations|organization|organisation|union) ...8 (shall|may|will|are to)
s164:5 not-after
[164:16 1
s164:18 of (the|all) (states parties|parties|contracting parties|contracting states|states)
s165:5 unless
[165:13 7
s165:15 protecting power~
s165:36 the right to vote in respect
s165:68 taking over
s165:83 become parties
s165:101 arbitrators' decisions
s165:127 amendment~ ...16 majority
s165:156 adopt protocols
s166:5 source
s166:13 project
s167:5 rationale
s167:16 Composition, voting, sessions, powers and means of a body.
s168:5 examples
{169:7 2
s169:7 hits
[169:13 1
s169:15 Each member shall «have one vote».
s170:7 misses
[170:15 1
s170:17 The Parties may vote.
s171:5 measured
{171:15 2
s171:16 hits
s171:22 10
s171:26 right
s171:33 9
{172:5 9
s172:5 id
s172:9 en.function.institution.charged
s173:5 category
s173:15 function
s174:5 value
s174:12 institution
s175:5 patterns
[176:7 52
s176:10 (requests|authorizes|authorises|mandates|directs|instructs|invites) the ...3 (secretary-general|secretariat|<body-noun>) [,|also|further] to (establish|deploy|appoint|convene|set up|create|designate|place at the disposal)
s177:10 decides [further|also|,] to (extend|establish|renew|enlarge|increase|maintain) ...10 (mandate|mission|force|operation|strength|tribunal|committee|group|office|panel)
s178:10 decides ...4 that ...8 (mission|force|operation|committee|tribunal|group|office|commission) ...6 shall ...6 (mandate|mandated|include|consist|comprise|have|continue|be)
s179:10 (authorizes|authorize|authorises) ...4 (mission|force|operation|forces|working group|committee) ...6 to (use|take|carry|assist|perform|deploy|invite)
s180:10 <body-noun> (will have|shall have|has) [the] responsibility
s181:10 authorizes ...12 (deployment|increase|enlargement|expansion) ...2 (of|within|in)
s182:10 the mandate of ...8 (shall|is|be extended)
s183:10 (implement|fulfil|fulfill|carry out|execute|discharge) [fully] (its|their) (mandate|mandated)
s184:10 in accordance with its mandate
s185:10 (decides|decided) ...4 that <un-mission> ...8 shall
s186:10 <un-mission> ...8 (shall consist|shall comprise|to consist|with a strength|mandated to|shall continue to|shall have the following)
s187:10 (elements|components) of <un-mission> ...8 shall be deployed
s188:10 (authorize|authorise|approves|authorizes) ...4 (increase|strength|deployment|expansion|redeployment)
s189:10 reaffirms the mandate of the
s190:10 (board|council|board of directors|director-general|secretary-general) ...4 may waive
s191:10 terms of reference ...6 of the ...4 (force|mission|committee|commission|group|panel)
s192:10 support the work of the ...4 (group|committee|panel|commission)
s193:10 (meet|meets) at (least|such|the|its)
s194:10 <un-mission> (shall|should|will) [also|further|therefore] (continue|give|focus|assist|support|have|carry|be|assume|implement|include|provide|monitor|help|undertake|work)
s195:10 (requests|authorizes|mandates|calls on|calls upon|encourages|directs) <un-mission> [,] to (set up|assist|support|continue|provide|take|help|carry|implement|protect)
s196:10 establish ...4 institutions
s197:10 set up ...5 (commission|committee|council|court|tribunal|board)
s198:10 (hiring|recruitment|appointment) ...4 staff
s199:10 (invite|participate) ...12 without vote
s200:10 (expand|extend|renew|revise|modify|adjust|reduce) ...4 mandate of
s201:10 mandate of the ...6 shall (also|include|be|end|expire)
s202:10 (strength|mandate|troop level) of <un-mission>
s203:10 (requests|directs|invites|instructs) the ...3 (panel|group|committee|monitoring group|working group|secretary-general|executive directorate|monitoring team) ...2 to (cooperate|coordinate|consult|place|provide adequate|establish|continue its work|meet|adopt|assist|intensify|recruit|make all)
s204:10 election to fill
s205:10 fill the vacancy
s206:10 (vested|entrusted|charged) ...8 (commission|committee|council|secretariat|bureau|body|authority) with
s207:10 (commission|committee|council|secretariat|bureau|body|authority) ...4 (is|shall be|are) (vested|entrusted|charged) with
s208:10 (is|are|be) (entrusted|charged) (to|with)
s209:10 (intention|decides) ...20 review the mandate
s210:10 (forwards|endorses|approves) ...6 (nomination~|appointment~|candidate~)
s211:10 (appoints|elects|re-elects|appointed as|elected as)
s212:10 (office of|=Ombudsperson|office) ...6 shall be authorized to
s213:10 (shall|should) be headed by
s214:10 (set up|setting up|create|creation of) ...6 (unit~|institution~|institutions|fund)
s215:10 be carried out by the ...3 <body-noun>
s216:10 (second|first|new|further) term of office
s217:10 ^ (consider|examine|develop|adopt|approve|prepare|establish|determine|supervise|review|coordinate) ...10 (programmes|programs|strategies|action plans|budget|rules of procedure) ...10 (implementation|of this|subject to)
s218:10 to determine its own rules of procedure
s219:10 decides that the (register|registry|panel|committee|fund) shall
s220:10 (authorizes|authorises|mandates|requests|directs) <un-mission> ...20 to
s221:10 <un-mission> ...2 mandate
s222:10 acting as the (focal|contact) point
s223:10 provide its competent authority with
s224:10 rules of procedure and ...3 financial rules
s225:10 (general regulations|rules of procedure|financial regulations) [of ...6] shall (contain|govern|apply|be)
s226:10 (recommend|make recommendations) to the (commission|council|committee|conference|assembly|board|parties)
s227:10 (meetings|sessions) of the ...4 (parties|council|committee|commission) ...4 (shall|may) be (convened|held|called)
s228:5 unless
[228:13 3
s228:15 peacekeeping operation to take
s228:49 welcomes the redeployment
s228:78 recommendations in the reports
s229:5 source
s229:13 project
s230:5 rationale
s230:16 A body gets a task.
s231:5 examples
{232:7 2
s232:7 hits
[232:13 1
s232:15 «Decides to extend the mandate» until March.
s233:7 misses
[233:15 1
s233:17 Recalls the mandate.
s234:5 measured
{234:15 2
s234:16 hits
s234:22 10
s234:26 right
s234:33 9
"""####
}
