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
{5:3 5
s5:3 body-noun
[5:14 57
s5:15 committee~
s5:27 subcommittee~
s5:42 commission~
s5:55 council~
s5:65 conference~
s5:78 assembly~
s5:89 board~
s5:97 secretariat~
s5:111 secretary-general
s5:130 secretary general
s5:149 directorate
s5:162 working party
s5:177 working parties
s5:194 working group~
s5:210 bureau
s5:218 high authority
s5:234 director-general
s5:252 director general
s5:270 executive director~
s5:291 executive secretary
s5:312 chairman
s5:322 chairperson
s5:335 chairpersons
s5:349 registrar
s5:360 prosecutor
s5:372 presidency
s5:384 president
s5:395 forum
s5:402 meeting of the parties
s5:426 meeting of the contracting parties
s5:462 meeting of states parties
s5:489 conference of the parties
s5:516 governing body
s5:532 subsidiary body~
s5:550 board of governors
s5:570 board of directors
s5:590 council of ministers
s5:612 task force
s5:624 special rapporteur~
s5:645 contact group
s5:660 observatory
s5:673 court of auditors
s5:692 ombudsman
s5:703 united nations
s5:720 =Organization
s5:737 =Organisation
s5:754 =Agency
s5:765 =Bank
s5:774 =Fund
s5:783 =Centre
s5:794 =Center
s5:805 =Institute
s5:819 =Corporation
s5:835 =Authority
s5:849 =Tribunal
s5:862 =Association
s5:878 national societies
s6:3 adjudicator
[6:16 9
s6:17 court~
s6:25 tribunal~
s6:36 chamber~
s6:46 appellate body
s6:62 arbitration panel~
s6:82 arbitral panel~
s6:99 panel~
s6:107 arbitrator~
s6:120 conciliation commission
s7:3 modal
[7:10 15
s7:11 shall
s7:18 may
s7:23 will
s7:29 should
s7:37 must
s7:43 can
s7:48 has the power
s7:63 has the right
s7:78 have the power
s7:94 is to
s7:101 are to
s7:109 is authorized
s7:124 is empowered
s7:138 is responsible
s7:154 shall be responsible
s8:3 point-noun
[8:15 18
s8:16 contact point~
s8:32 focal point~
s8:46 point~ of contact
s8:65 enquiry point~
s8:81 inquiry point~
s8:97 national authority~
s8:118 central authority~
s8:138 competent authority~
s8:160 designated authority~
s8:183 national coordinator~
s8:206 coordinator~
s8:220 coordinating unit
s8:239 national committee~
s8:260 national commission~
s8:282 national body
s8:297 national agency~
s8:315 liaison officer~
s8:333 agency~
s9:3 office-holder
[9:18 23
s9:19 member~
s9:28 judge~
s9:36 president~
s9:48 vice-president~
s9:65 chairman
s9:75 chairmen
s9:85 chairperson~
s9:99 director~
s9:110 director-general
s9:128 secretary~
s9:140 secretary-general
s9:159 executive secretary
s9:180 registrar
s9:191 officer~
s9:201 bureau
s9:209 governor~
s9:220 representative~
s9:237 expert~
s9:246 commissioner~
s9:261 alternate~
s9:273 rapporteur~
s9:286 prosecutor
s9:298 staff
s10:1 rules
[11:3 4
{11:5 11
s11:5 id
s11:9 en.function.institution.body-acts
s12:5 category
s12:15 function
s13:5 value
s13:12 institution
s14:5 patterns
[15:7 6
s15:10 (the|a|an|each|any|such|this) ...3 <body-noun> <modal>
s16:10 (the|a|each) <body-noun> (of|on|for|referred to in|established under|established by|established pursuant to) ...6 <modal>
s17:10 [the] (committees|councils) <modal>
s18:10 it shall (meet|elect|adopt its|establish its|draw up its)
s19:10 the <body-noun> referred to in
s20:10 (court|tribunal) <modal> (exercise its functions|have its seat|sit|consist|be composed|meet|elect|adopt|establish|report)
s21:5 not-before
[21:17 1
s21:19 (to|by|of|with|from|before|for|in|on|at|under|within|that|which|between|through|or|upon|as|via|whenever|when|if|unless|where|until|and)
s22:5 not-after
[23:7 3
s23:10 be (informed|notified|the depositary|the depository|applied|bound|regarded|considered|deemed|entitled)
s24:10 (be) (submitted|addressed|transmitted|made) to
s25:10 (apply|accord|grant|permit|abolish|recognize|refrain|accede|become)
s26:5 not-inside
[27:7 3
s27:10 (the|a|any|each) ...3 <of-to-and-like> [the|an|any] ...2 <body-noun> <modal>
s28:10 (the|a|each) ...3 <representative-and-like> ...6 <body-noun> <modal>
s29:10 state or an international organization may
s30:5 source
s30:13 project
s31:5 rationale
s31:16 A norm whose subject is a body charges that body.
s32:5 examples
{33:7 2
s33:7 hits
[33:13 1
s33:15 «The Joint Committee shall» review the lists every year.
s34:7 misses
[34:15 2
s34:17 The Parties shall inform the Joint Committee.
s34:66 A copy of the report to the Committee shall be kept.
s35:5 measured
{35:15 2
s35:16 hits
s35:22 12
s35:26 right
s35:33 11
{36:5 9
s36:5 id
s36:9 en.function.institution.establishes
s37:5 category
s37:15 function
s38:5 value
s38:12 institution
s39:5 patterns
[40:7 11
s40:10 <establish-and-like> [hereby|under its authority] <a-an-and-like> ...4 (<body-noun>|<adjudicator>|<point-noun>)
s41:10 (establish|set up|create|appoint) ...2 (committees|subcommittees|working groups|commissions|subsidiary bodies|working parties)
s42:10 (establish|establishes|maintain) [under its authority] ...6 <mission-and-like>
s43:10 (establishment|creation) of ...3 (<body-noun>|working group~)
s44:10 <body-noun> ...10 (is|are|shall be|may be|to be) [hereby] <established-and-like>
s45:10 <adjudicator> ...6 (is|are|shall be) [hereby] (established|created|set up|constituted)
s46:10 (designate|designates|nominate|appoint|designation of) ...6 <point-noun>
s47:10 (contact point~|focal point~|central authority~|enquiry point~|coordinator~) (shall|will) [be responsible for|consult|coordinate|facilitate|receive|discharge|cooperate]
s48:10 (may|shall) appoint [such] ...4 <committee-panel-and-like>
s49:10 subsidiary bodies
s50:10 brought into relationship with
s51:5 not-before
[51:17 1
s51:19 (agreement|agreements|treaty|convention|protocol|charter|statute|constitution|agreement on|instrument)
s52:5 source
s52:13 project
s53:5 rationale
s53:16 Creates or designates a body, international or national.
s54:5 examples
{55:7 2
s55:7 hits
[55:13 1
s55:15 The Parties hereby «establish a Joint Committee».
s56:7 misses
[56:15 1
s56:17 The Parties meet.
s57:5 measured
{57:15 2
s57:16 hits
s57:22 10
s57:26 right
s57:33 9
{58:5 10
s58:5 id
s58:9 en.function.institution.composition
s59:5 category
s59:15 function
s60:5 value
s60:12 institution
s61:5 patterns
[62:7 29
s62:10 (shall|will) (consist of|be composed of|be made up of) ...10 <office-holder>
s63:10 <body-noun> [shall|will] <consist-of-and-like>
s64:10 <adjudicator> [shall|will] (consist~ of|be composed of)
s65:10 <member-and-like> of the ...4 <body-noun> ...8 (shall|may|will|are to)
s66:10 functions of the ...3 <body-noun>
s67:10 (elect|elects|shall appoint|may appoint|appointed by the) ...6 <office-holder>
s68:10 <office-holder> ...8 <shall-are-and-like> [be] (elected|appointed|nominated|designated)
s69:10 (election|elections) of ...6 <office-holder>
s70:10 (have|has|cast|exercise) (one|a|a single) vote
s71:10 <decision-recommendation-and-like> ...10 <shall-be-and-like> [be] <made-and-like> (by|unanimously|on the basis of|with)
s72:10 (two-thirds|simple|absolute|three-fourths|three-quarters|qualified) majority
s73:10 majority of ...4 (member~|votes|governors|parties present|representatives)
s74:10 quorum
s75:10 [its|their] own rules of procedure
s76:10 <adopt-and-like> [its|their|the|,] ...3 rules of procedure
s77:10 delegate ...16 powers
s78:10 <committee-conference-and-like> (shall|will) (meet|convene|be convened|hold)
s79:10 (shall|will) (meet|convene) ...6 <once-and-like>
s80:10 <meet-and-like> ...6 (once|twice) <a-every-and-like> [two] (year|years)
s81:10 advisory opinion~
s82:10 waived by ...8 (presidency|prosecutor|registrar|judges|<body-noun>)
s83:10 expenses of the (members|committee|commission|secretariat|organization)
s84:10 (have|possess|enjoy) ...2 legal personality
s85:10 (administrative|regular) budget
s86:10 ad litem judge~
s87:10 (extend|renew|prolong) ...2 mandate [of]
s88:10 (exercise|carry out|perform) ...3 (other|such) ...3 (functions|powers|tasks)
s89:10 cease to hold office
s90:10 terminate its operations by decision
s91:5 not-inside
[91:17 1
s91:19 member~ of the (council of europe|united nations|organization|organisation|union) ...8 (shall|may|will|are to)
s92:5 not-after
[92:16 1
s92:18 of (the|all) (states parties|parties|contracting parties|contracting states|states)
s93:5 source
s93:13 project
s94:5 rationale
s94:16 Composition, voting, sessions, powers and means of a body.
s95:5 examples
{96:7 2
s96:7 hits
[96:13 1
s96:15 Each member shall «have one vote».
s97:7 misses
[97:15 1
s97:17 The Parties may vote.
s98:5 measured
{98:15 2
s98:16 hits
s98:22 12
s98:26 right
s98:33 11
{99:5 8
s99:5 id
s99:9 en.function.institution.charged
s100:5 category
s100:15 function
s101:5 value
s101:12 institution
s102:5 patterns
[103:7 8
s103:10 <requests-and-like> the ...3 (secretary-general|secretariat|<body-noun>) [,|also|further] to <establish-deploy-and-like>
s104:10 decides [further|also|,] to (extend|establish|renew|enlarge|increase|maintain) ...10 <mandate-and-like>
s105:10 decides ...4 that ...8 (mission|force|operation|=UNMISS) ...6 shall ...6 (mandate|mandated|include|consist|comprise)
s106:10 (authorizes|authorize) ...4 (mission|force|operation|forces) ...6 to <use-and-like>
s107:10 <body-noun> (will have|shall have|has) [the] responsibility
s108:10 authorizes ...12 (deployment|increase|enlargement|expansion) ...2 (of|within|in)
s109:10 the mandate of ...8 (shall|is|be extended)
s110:10 be carried out by the ...3 <body-noun>
s111:5 source
s111:13 project
s112:5 rationale
s112:16 A body gets a task.
s113:5 examples
{114:7 2
s114:7 hits
[114:13 1
s114:15 «Decides to extend the mandate» until March.
s115:7 misses
[115:15 1
s115:17 Recalls the mandate.
s116:5 measured
{116:15 2
s116:16 hits
s116:22 12
s116:26 right
s116:33 11
"""####
}
