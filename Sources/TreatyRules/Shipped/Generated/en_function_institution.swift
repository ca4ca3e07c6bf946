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
[5:16 100
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
s5:140 define
s5:148 review
s5:156 lay
s5:161 specify
s5:170 select
s5:178 add
s5:183 assign
s5:191 adjust
s5:199 instruct
s5:209 assess
s5:217 examine the
s5:230 consider
s5:241 be presided
s5:256 be coordinated
s5:273 make
s5:279 develop
s5:288 prepare
s5:297 draw up
s5:306 supervise
s5:317 ensure
s5:325 oversee
s5:334 assist
s5:342 advise
s5:350 act
s5:355 perform
s5:364 exercise
s5:374 carry out
s5:385 consist
s5:394 be composed
s5:407 comprise
s5:417 have
s5:423 be responsible
s5:439 be entrusted
s5:453 convene
s5:462 be convened
s5:475 hold
s5:481 be assisted
s5:494 be elected
s5:506 be appointed
s5:520 be chaired
s5:532 be headed
s5:543 serve
s5:550 take decisions
s5:566 take
s5:572 formulate
s5:583 promote
s5:592 facilitate
s5:604 determine
s5:615 fix
s5:620 designate
s5:631 employ
s5:639 entrust
s5:648 discharge
s5:659 function
s5:669 operate
s5:678 sit
s5:683 call
s5:689 publish
s5:698 fill
s5:704 hear
s5:710 issue
s5:717 preside
s5:726 keep
s5:732 record
s5:740 direct
s5:748 be represented
s5:764 be open
s5:773 cooperate
s5:784 collaborate
s5:797 maintain
s5:807 enjoy
s5:814 possess
s5:823 recommend
s5:834 constitute
s5:846 draft
s5:853 arrange
s5:862 undertake
s5:873 study
s5:880 propose
s5:889 organize
s5:899 organise
s5:909 lay down
s5:919 consult
s5:929 be guided
s5:941 represent
s5:952 cause
s5:959 provide for
s5:972 adapt
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
[11:7 14
s11:10 (the|a|an|each|any|such|this) ...3 <body-noun> <modal> [,|also|thereafter|therefore] ...12 <organic-act>
s12:10 (the|a) <body-noun> ...12 <modal> ...8 (consist of|be composed of|be presided|be chaired|meet|recommend|assess|be convened|be responsible)
s13:10 (the|a|each) <body-noun> (of|on|for|referred to in|established under|established by|established pursuant to) ...6 <modal> [,|also] <organic-act>
s14:10 [the] (committees|councils) <modal>
s15:10 (director|chief|head|president|chairman|secretary|administrator) (shall|may) [also] (convene|preside|appoint|represent|prepare|be appointed|be elected|be responsible|direct|submit)
s16:10 (the|this|each|a) ...3 <body-noun> (is|are|shall be|will be) responsible (for|to)
s17:10 (the|this) ...2 <body-noun> (holds|meets|elects|adopts|appoints|establishes|convenes|consists|comprises|approves|examines|takes|makes|has its|is headed|is composed|is chaired|acts|performs|exercises|coordinates|prepares|supervises|decides|directs|represents|serves|services)
s18:10 <body-noun> ...3 (hold|holds|held) ...2 (meetings|sessions)
s19:10 shall be (supported|assisted|serviced) by (a|an|the) ...3 <body-noun>
s20:10 the <body-noun> , ...10 (may|shall|will) ...2 (add|adopt|propose|decide|determine|approve|fix|have|take|make|establish|set|appoint|authorize|grant)
s21:10 (organization|organisation|union|institute|agency|centre|association|community) shall have (the following|as its|as their|for its)
s22:10 (the|its) (purposes|objectives|functions|tasks|duties) of the ...2 (union|organization|organisation|centre|commission|committee|council|institute|agency|secretariat|fund|bank) (are|shall|is)
s23:10 it shall (meet|elect|adopt its|establish its|draw up its|be composed|consist of|be headed|have its)
s24:10 (court|tribunal) <modal> (exercise its functions|have its seat|sit|consist|be composed|meet|elect|adopt|establish|report)
s25:5 not-before
[25:17 1
s25:19 (to|by|of|with|from|before|for|in|on|at|under|within|that|which|between|through|or|upon|as|via|whenever|when|if|unless|where|until|and)
s26:5 not-after
[27:7 2
s27:10 be (informed|notified|the depositary|the depository|applied|bound|regarded|considered|deemed|entitled)
s28:10 (the [necessary] (measures|decisions) needed|available its findings|the findings|a report to the council)
s29:5 not-inside
[30:7 4
s30:10 (the|a|any|each) ...3 (of|to|by|with|for|from|or|before) [the|an|any] ...2 <body-noun> <modal>
s31:10 (the|a|each) ...3 (representative~|head~|competent authorities) ...6 <body-noun> <modal>
s32:10 state or an international organization may
s33:10 <body-noun> <modal> ...4 (take any decision|decide to (amend|modify)|make any [necessary|appropriate] (recommendation|decision)|examine (such|the|any) (request|case|matter|situation))
s34:5 unless
[35:7 26
s35:10 immunity
s36:10 immunities
s37:10 central bank
s38:10 inform all
s39:10 exempt from
s40:10 under the auspices of the united nations
s41:10 adopt protocols
s42:10 examine such [a] request
s43:10 in the light of the reports
s44:10 findings on each
s45:10 (any|a|the|such) communication
s46:10 communications
s47:10 (party|state party) concerned
s48:10 arbitrator~
s49:10 [proposed] amendment~
s50:10 customs duties
s51:10 adjustments to this
s52:10 the honour to
s53:10 instruments of ratification
s54:10 instruments of ratificationor
s55:10 (procès-verbal|proces-verbal)
s56:10 fields not covered
s57:10 (be|as) the (depositary|depository)
s58:10 decide to (amend|modify)
s59:10 by [the] depositary
s60:10 protecting power~
s61:5 source
s61:13 project
s62:5 rationale
s62:16 A norm whose subject is a body, and whose verb is one of organisation, charges that body.
s63:5 examples
{64:7 2
s64:7 hits
[65:9 7
s65:12 «The Joint Committee shall meet» every year.
s66:12 «The Governing Body shall consist of» fifty-six persons.
s67:12 «The Director-General shall be appointed» by the Conference for a term of six years.
s68:12 «The President convenes» the Council and presides over its meetings.
s69:12 «The Committee shall draw up» its own rules.
s70:12 «The Executive Board shall be elected» for three years and is eligible for re-election.
s71:12 «The Committee may set up» working groups.
s72:7 misses
[72:15 2
s72:17 The Parties shall inform the Joint Committee.
s72:66 A copy of the report to the Committee shall be kept.
s73:5 measured
{73:15 2
s73:16 hits
s73:22 50
s73:26 right
s73:33 47
{74:5 12
s74:5 id
s74:9 en.function.institution.body-subject
s75:5 category
s75:15 function
s76:5 value
s76:12 institution
s77:5 weight
s77:13 0.5
s78:5 patterns
[79:7 1
s79:10 (the|each|this|such) ...2 <body-noun> <modal>
s80:5 not-before
[80:17 1
s80:19 (to|by|of|with|from|before|for|in|on|at|under|within|that|which|between|through|or|upon|as|via|whenever|when|if|unless|where|until|and)
s81:5 not-after
[81:16 1
s81:18 be (informed|notified|the depositary|the depository|applied|bound|regarded|considered|deemed|entitled)
s82:5 unless
[83:7 12
s83:10 immunity
s84:10 immunities
s85:10 exempt from
s86:10 examine such [a] request
s87:10 certified copy
s88:10 the honour to
s89:10 useful in the interests of the economies
s90:10 decide to (amend|modify)
s91:10 certified copies
s92:10 (any|a|the|such) communication
s93:10 communications
s94:10 (party|state party) concerned
s95:5 source
s95:13 project
s96:5 rationale
s96:16 A body is the subject.
s97:5 examples
{98:7 2
s98:7 hits
[99:9 1
s99:12 «The Council shall» examine it.
s100:7 misses
[100:15 1
s100:17 They meet.
s101:5 measured
{101:15 2
s101:16 hits
s101:22 50
s101:26 right
s101:33 43
{102:5 9
s102:5 id
s102:9 en.function.institution.organ-matters
s103:5 category
s103:15 function
s104:5 value
s104:12 institution
s105:5 weight
s105:13 0.5
s106:5 patterns
[107:7 2
s107:10 (recommendations|sessions|session|working group~|its officers|staff|carry out its mandate|fulfil its mandate|in accordance with its mandate|its members|its meetings|its functions|its powers|its decisions|its work|budget|mandate|unanimously|by consensus|by mutual agreement)
s108:10 (subject to ...3 approval|on the proposal of|on the recommendation of|on the advice of|at the request of the (council|commission|board|assembly))
s109:5 source
s109:13 project
s110:5 rationale
s110:16 What bodies have.
s111:5 examples
{112:7 2
s112:7 hits
[113:9 5
s113:12 It adopts the «budget».
s114:12 The President convenes the Council and presides over «its meetings».
s115:12 A Secretary-General, assisted by such «staff» as he needs, directs the Office.
s116:12 The «budget» is adopted by the Council by a two-thirds majority.
s117:12 The Committee may set up «working groups».
s118:7 misses
[118:15 1
s118:17 They meet.
s119:5 measured
{119:15 2
s119:16 hits
s119:22 50
s119:26 right
s119:33 14
{120:5 10
s120:5 id
s120:9 en.function.institution.establishes
s121:5 category
s121:15 function
s122:5 value
s122:12 institution
s123:5 patterns
[124:7 28
s124:10 (establish~v|create~v|set up|sets up|setting up|institute~v) [hereby|under its authority] (a|an|the|one or more|such|joint|ad hoc|subsidiary|any|its|their|and|other) ...4 (<body-noun>|<adjudicator>|<point-noun>)
s125:10 (establish|set up|create|appoint) ...2 (committees|subcommittees|sub-committees|working groups|commissions|subsidiary bodies|working parties)
s126:10 (establish|establishes|maintain) [under its authority] ...6 (mission|operation|peacekeeping force|organization|organisation|agency|international trusteeship system|centre|network|secretariat)
s127:10 (establishment|creation) of ...3 (<body-noun>|working group~)
s128:10 <body-noun> ...5 (is|are|shall be|may be|to be) [hereby] (established|created|set up|constituted|instituted)
s129:10 <adjudicator> ...6 (is|are|shall be) [hereby] (established|created|set up|constituted)
s130:10 (designate|designates|nominate|appoint|designation of|set up|establish) ...8 <point-noun>
s131:10 (establish|set up|open|create|maintain) ...2 (official|national|central) ...2 (bureau|office|bureaux)
s132:10 (contact point~|focal point~|central authority~|enquiry point~|coordinator~) (shall|will) [be responsible for|consult|coordinate|facilitate|receive|discharge|cooperate]
s133:10 (may|shall) appoint [such] ...4 (committee~|commission~|group~|body~|bodies)
s134:10 subsidiary bodies
s135:10 association is established between
s136:10 (establishment|creation) of ...3 bodies
s137:10 <body-noun> is established
s138:10 re-establish ...16 <body-noun>
s139:10 there shall be (a|an) ...3 <body-noun>
s140:10 (seat|headquarters) of the ...4 (is|are|shall be|will be|is to be) (fixed|established|situated|located|at|in)
s141:10 is the ...2 (organ|body|authority) of the
s142:10 (institute legal proceedings|party to legal proceedings)
s143:10 (hold|holds) office (for|until)
s144:10 (re-elected|re-election|re-eligible)
s145:10 establish~ among themselves (a|an) ...3 (community|union|organization|organisation|association|zone|area|fund|bank)
s146:10 terminate its operations by
s147:10 (dissolution|liquidation|winding up) of the ...2 (corporation|bank|organization|organisation|fund|union|company)
s148:10 (provide|vest|endow) ...4 (authority~|authorities) with ...4 (authority|powers|power) to
s149:10 brought into relationship with
s150:10 is hereby established
s151:10 (free trade area|customs union|economic union|community|fund|union) [between|of|for ...6] (is|shall be) [hereby] established
s152:5 not-before
[152:17 1
s152:19 (agreement|agreements|treaty|convention|protocol|charter|statute|constitution|agreement on|instrument)
s153:5 unless
[153:13 8
s153:15 ^ <recital-verb>
s153:35 arbitral
s153:47 =ICSID
s153:57 links between
s153:74 arbitrator~
s153:89 safety of
s153:102 arbitration panel
s153:123 (committee|panel|commission|tribunal) established (pursuant|by|under)
s154:5 source
s154:13 project
s155:5 rationale
s155:16 Creates or designates a body, international or national.
s156:5 examples
{157:7 2
s157:7 hits
[158:9 9
s158:12 The Parties hereby «establish a Joint Committee».
s159:12 «There shall be a Secretariat» at the seat of the Organization.
s160:12 Each Party shall «designate a national authority» responsible for the application of this Convention.
s161:12 The official «seat of the Union is fixed» at Berne.
s162:12 Each High Contracting Party shall «set up an official bureau» for information on prisoners.
s163:12 The Assembly «is the plenary organ of the» Union.
s164:12 The Executive Board shall be elected for three years and is eligible for «re-election».
s165:12 The Authority may acquire property, conclude contracts and be «party to legal proceedings».
s166:12 The High Contracting Parties «establish among themselves a Community».
s167:7 misses
[167:15 1
s167:17 The Parties meet.
s168:5 measured
{168:15 2
s168:16 hits
s168:22 50
s168:26 right
s168:33 42
{169:5 11
s169:5 id
s169:9 en.function.institution.composition
s170:5 category
s170:15 function
s171:5 value
s171:12 institution
s172:5 patterns
[173:7 29
s173:10 (shall|will) (consist of|be composed of|be made up of) ...10 <office-holder>
s174:10 <body-noun> [shall|will|is|are] (consist~ of|be composed of|composed of|comprise~|consisting of)
s175:10 <adjudicator> [shall|will] (consist~ of|be composed of)
s176:10 (member~|expenses|emoluments|functions|powers|budget|decisions|sessions|meetings|rules of procedure|headquarters|seat|chairmanship|officers) of the ...4 <body-noun> ...8 (shall|may|will|are to|include)
s177:10 functions of the ...3 <body-noun>
s178:10 (elect|elects|shall appoint|may appoint|appointed by the|elected by the) ...6 <office-holder>
s179:10 <office-holder> ...8 (shall|may|will|is|are|was|has been) [be] (elected|appointed|nominated|designated)
s180:10 (election|elections|re-election) of ...6 <office-holder>
s181:10 (have|has|cast|exercise) (one|a|a single) vote
s182:10 (decision~|recommendation~|resolution~) ...10 (shall|may|are|is|be) [be] (made|taken|adopted|reached|passed) (by|unanimously|on the basis of|with)
s183:10 (two-thirds|simple|absolute|three-fourths|three-quarters|qualified) majority
s184:10 majority of ...4 (member~|votes|governors|representatives)
s185:10 quorum
s186:10 [its|their] own rules of procedure
s187:10 (adopt|establish|draw up|determine|lay down|approve) [its|their|the|,] ...3 rules of procedure
s188:10 delegate ...16 powers
s189:10 (committee~|council|commission|conference|forum|board|assembly|it) (shall|will) (meet|convene|be convened|hold)
s190:10 (shall|will) (meet|convene) ...6 (once|twice|annually|every|as often|when necessary|whenever|at the request)
s191:10 (meet|sessions|session|meetings) ...6 (once|twice) (a|every|each|in every) [two] (year|years)
s192:10 advisory opinion~
s193:10 waived by ...8 (presidency|prosecutor|registrar|judges|<body-noun>)
s194:10 expenses of ...3 (members|committee|commission|secretariat|organization|bureau)
s195:10 (have|possess|enjoy) ...2 legal personality
s196:10 (administrative|regular) budget
s197:10 ad litem judge~
s198:10 (extend|renew|prolong) ...2 mandate [of]
s199:10 (exercise|carry out|perform) ...3 (other|such) ...3 (functions|powers|tasks)
s200:10 cease to hold office
s201:10 term of office
s202:5 not-inside
[202:17 3
s202:19 appointed by the secretary-general pursuant
s202:66 member~ of the (european free trade|council of europe|united nations|organization|organisation|union) ...8 (shall|may|will|are to)
s202:200 (parties|governments|states) (shall|will) meet ...8 (review|reviewing)
s203:5 not-after
[203:16 1
s203:18 of (the|all) (states parties|parties|contracting parties|contracting states|states)
s204:5 unless
[204:13 15
s204:15 ^ <recital-verb>
s204:35 protecting power~
s204:56 immunities
s204:70 immunity
s204:82 privileges
s204:96 arbitrator's decisions
s204:122 conciliation commission
s204:149 arbitral tribunal
s204:170 arbitration panel
s204:191 the right to vote in respect
s204:223 taking over
s204:238 become parties
s204:256 arbitrators' decisions
s204:282 amendment~ ...16 majority
s204:311 adopt protocols
s205:5 source
s205:13 project
s206:5 rationale
s206:16 Composition, voting, sessions, powers and means of a body.
s207:5 examples
{208:7 2
s208:7 hits
[209:9 7
s209:12 Each member shall «have one vote».
s210:12 Each Member State «has one vote».
s211:12 A mixed «commission, composed of» two delegates of each Government, shall be formed to mark the frontier.
s212:12 Seven judges shall constitute a «quorum».
s213:12 Each Party «shall appoint a liaison officer» for purposes of this Agreement.
s214:12 Voting in the Council shall be by simple «majority of the votes» cast.
s215:12 The budget is adopted by the Council by a «two-thirds majority».
s216:7 misses
[216:15 1
s216:17 The Parties may vote.
s217:5 measured
{217:15 2
s217:16 hits
s217:22 50
s217:26 right
s217:33 43
{218:5 10
s218:5 id
s218:9 en.function.institution.charged
s219:5 category
s219:15 function
s220:5 value
s220:12 institution
s221:5 patterns
[222:7 50
s222:10 (requests|authorizes|authorises|mandates|directs|instructs|invites) the ...3 (secretary-general|secretariat|<body-noun>) [,|also|further] to (establish|deploy|appoint|convene|set up|create|designate|place at the disposal)
s223:10 decides [further|also|,] to (extend|establish|renew|enlarge|increase|maintain) ...10 (mandate|mission|force|operation|strength|tribunal|committee|group|office|panel)
s224:10 decides ...4 that ...8 (mission|force|operation|committee|tribunal|group|office|commission) ...6 shall ...6 (mandate|mandated|include|consist|comprise|have|continue|be)
s225:10 (authorizes|authorize|authorises) ...4 (mission|force|operation|forces|working group|committee) ...6 to (use|take|carry|assist|perform|deploy|invite)
s226:10 <body-noun> (will have|shall have|has) [the] responsibility
s227:10 authorizes ...12 (deployment|increase|enlargement|expansion) ...2 (of|within|in)
s228:10 the mandate of ...8 (shall|is|be extended)
s229:10 (decides|decided) ...4 that <un-mission> ...8 shall
s230:10 <un-mission> ...8 (shall consist|will consist|shall comprise|will comprise|to consist|with a strength|mandated to|shall continue to|shall have the following)
s231:10 (elements|components) of <un-mission> ...8 shall be deployed
s232:10 (authorize|authorise|approves|authorizes) ...4 (increase|strength|deployment|expansion|redeployment)
s233:10 reaffirms the mandate of the
s234:10 (board|council|board of directors|director-general|secretary-general) ...4 may waive
s235:10 terms of reference ...6 of the ...4 (force|mission|committee|commission|group|panel)
s236:10 support the work of the ...4 (group|committee|panel|commission)
s237:10 (meet|meets) at (least|such|the|its)
s238:10 <un-mission> (shall|should|will) [also|further|therefore|fully|effectively] (continue|give|focus|assist|support|have|carry|be|assume|implement|include|provide|monitor|help|undertake|work)
s239:10 (requests|authorizes|mandates|calls on|calls upon|encourages|directs) <un-mission> [,] to (set up|assist|support|continue|provide|take|help|carry|implement|protect)
s240:10 establish ...3 (joint|common|financial|new|governing) institutions
s241:10 set up ...5 (commission|committee|council|court|tribunal|board)
s242:10 (hiring|recruitment|appointment) ...4 staff
s243:10 (invite|participate) ...12 without vote
s244:10 (expand|extend|renew|revise|modify|adjust|reduce) ...4 mandate of
s245:10 mandate of the ...6 shall (also|include|be|end|expire)
s246:10 (requests|directs|invites|instructs) the ...3 (panel|group|committee|monitoring group|working group|secretary-general|executive directorate|monitoring team) ...2 to (cooperate|coordinate|consult|place|provide adequate|establish|continue its work|meet|adopt|assist|intensify|recruit|make all)
s247:10 (dissolve|abolish|disband|wind up|disestablish|terminate the mandate of|terminate the work of) [the|this|that] ...3 <body-noun>
s248:10 decides ...6 to (increase|decrease|reduce|adjust|maintain) the ...4 (troop|strength|military|personnel|police)
s249:10 requests the secretary-general ...14 to continue to (direct|coordinate|deploy|operate|maintain)
s250:10 (budget|expenses|expenditure) ...14 (contributed|borne|met|financed|covered|shared) by
s251:10 election to fill
s252:10 fill the vacancy
s253:10 (vested|entrusted|charged) ...8 (commission|committee|council|secretariat|bureau|body|authority) with
s254:10 (commission|committee|council|secretariat|bureau|body|authority) ...4 (is|shall be|are) (vested|entrusted|charged) with
s255:10 (intention|decides) ...20 review the mandate
s256:10 (forwards|endorses|approves) ...6 (nomination~|appointment~|candidate~)
s257:10 (appoints|elects|re-elects|appointed as|elected as)
s258:10 (office of|=Ombudsperson|office) ...6 shall be authorized to
s259:10 (shall|should) be headed by
s260:10 (set up|setting up|create|creation of) ...6 (unit~|institution~|institutions|fund)
s261:10 be carried out by the ...3 <body-noun>
s262:10 (second|first|new|further) term of office
s263:10 ^ (consider|examine|develop|adopt|approve|prepare|establish|determine|supervise|review|coordinate) ...10 (programmes|programs|strategies|action plans|budget|rules of procedure) ...10 (implementation|of this|subject to)
s264:10 decides that the (register|registry|panel|committee|fund) shall
s265:10 (authorizes|authorises|mandates|requests|directs) <un-mission> ...20 to
s266:10 acting as the (focal|contact) point
s267:10 rules of procedure and ...3 financial rules
s268:10 (general regulations|rules of procedure|financial regulations) [of ...6] shall (contain|govern|apply|be)
s269:10 (recommend|make recommendations) to the (commission|council|committee|conference|assembly|board|parties)
s270:10 (meetings|sessions) of the ...4 (parties|council|committee|commission) ...4 (shall|may) be (convened|held|called)
s271:10 (directs|instructs|mandates|requests) the ...3 (committee|panel|commission|secretariat|monitoring team|group of experts|working group) to
s272:5 not-inside
[272:17 4
s272:19 shall be exempt
s272:38 educational institutions
s272:66 elects to
s272:79 expenses for ...4 will be borne
s273:5 unless
[273:13 4
s273:15 ^ <recital-verb>
s273:35 peacekeeping operation to take
s273:69 welcomes the redeployment
s273:98 recommendations in the reports
s274:5 source
s274:13 project
s275:5 rationale
s275:16 A body gets a task.
s276:5 examples
{277:7 2
s277:7 hits
[278:9 5
s278:12 «Decides to extend the mandate» until March.
s279:12 The «expenses of the Organization shall be borne by» the Members in equal parts.
s280:12 «Decides to establish a peace-keeping operation» for an initial period of six months.
s281:12 «Authorizes the deployment of» a multinational force in Haiti.
s282:12 Decides that «the mandate of the Panel is» prolonged until 30 April.
s283:7 misses
[283:15 1
s283:17 Recalls the mandate.
s284:5 measured
{284:15 2
s284:16 hits
s284:22 50
s284:26 right
s284:33 43
"""####
}
