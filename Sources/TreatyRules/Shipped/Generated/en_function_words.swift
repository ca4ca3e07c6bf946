// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_words: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 19
s5:3 duty-word
[5:14 14
s5:15 shall
s5:22 will
s5:28 must
s5:34 should
s5:42 may
s5:47 undertakes to
s5:62 undertake to
s5:76 agree to
s5:86 agrees to
s5:97 engage to
s5:108 engages to
s5:120 is to
s5:127 are to
s5:135 to
s6:3 firm-duty
[6:14 12
s6:15 shall
s6:22 will
s6:28 must
s6:34 should
s6:42 is to
s6:49 are to
s6:57 undertakes to
s6:72 undertake to
s6:86 agree to
s6:96 agrees to
s6:107 engage to
s6:118 engages to
s7:3 told
[7:9 47
s7:11 =IFRB
s7:20 =Bureau
s7:31 =IAEA
s7:40 =ILO
s7:47 administration~
s7:64 power~
s7:72 party~
s7:80 the other
s7:91 another side
s7:105 other side
s7:117 each other
s7:129 one another
s7:142 committee~
s7:154 council
s7:163 secretary-general
s7:182 secretary general
s7:201 state~
s7:209 government~
s7:222 organization
s7:236 organisation
s7:250 commission
s7:262 member~
s7:271 director-general
s7:289 director general
s7:307 international labour office
s7:336 secretariat
s7:349 registry
s7:359 board
s7:366 ministry
s7:376 minister
s7:386 customs administration~
s7:411 customs authority~
s7:431 competent authority~
s7:453 centre
s7:461 executive secretary
s7:482 executive director
s7:502 chairman
s7:512 authority~
s7:524 conference
s7:536 it
s7:540 them
s7:546 other
s7:553 others
s7:561 director
s7:571 bureau
s7:579 union
s7:586 agency
s8:3 datum
[8:10 24
s8:11 information
s8:24 statistics
s8:36 data
s8:42 particulars
s8:55 explanations
s8:69 report~
s8:78 documentation
s8:93 details
s8:102 text~
s8:109 list~
s8:116 schedule~
s8:127 inventory~
s8:139 declaration~
s8:154 customs tariff~
s8:172 summary~
s8:182 laws
s8:188 legislation
s8:201 results
s8:210 statement~
s8:222 communication~
s8:238 account~
s8:248 returns
s8:257 updates
s8:266 laws and regulations
s9:3 hand-over
[9:14 14
s9:15 furnish
s9:24 provide
s9:33 supply
s9:41 transmit
s9:51 communicate
s9:64 submit
s9:72 make available
s9:88 deposit
s9:97 forward
s9:106 send
s9:112 deliver
s9:121 hand over
s9:132 return
s9:140 give
s10:3 compact
[10:12 16
s10:13 agreement
s10:24 convention
s10:36 treaty
s10:44 covenant
s10:54 protocol~
s10:65 charter
s10:74 statute
s10:83 constitution
s10:97 arrangement
s10:110 agreements
s10:122 pact
s10:128 memorandum
s10:140 act
s10:145 declaration
s10:159 exchange of notes
s10:180 exchange of letters
s11:3 own-text
[11:13 20
s11:14 agreement
s11:25 convention
s11:37 protocol~
s11:48 annex~
s11:56 article~
s11:66 appendix~
s11:77 appendices
s11:89 treaty
s11:97 covenant
s11:107 schedule~
s11:118 provision~
s11:130 list~
s11:137 rule~
s11:144 charter
s11:153 statute
s11:162 constitution
s11:176 memorandum
s11:188 chapter
s11:197 commitments
s11:210 concessions
s12:3 reviewed
[12:13 19
s12:14 agreement
s12:25 article~
s12:35 chapter~
s12:45 annex~
s12:53 provision~
s12:65 implementation
s12:81 operation
s12:92 functioning
s12:105 arrangement~
s12:119 commitments
s12:132 schedule~
s12:143 list~
s12:150 rules of origin
s12:167 section
s12:176 protocol
s12:186 convention
s12:198 possibility
s12:211 concessions
s12:224 exceptions
s13:3 body-noun
[13:14 67
s13:16 =IFRB
s13:24 congress
s13:34 plenipotentiary conference
s13:62 general conference
s13:82 general meeting
s13:99 committee~
s13:111 subcommittee~
s13:126 sub-committee~
s13:142 commission~
s13:155 council~
s13:165 conference~
s13:178 assembly~
s13:189 board~
s13:197 secretariat~
s13:211 secretary-general
s13:230 secretary general
s13:249 directorate
s13:262 working party
s13:277 working parties
s13:294 working group~
s13:310 bureau
s13:318 high authority
s13:334 director-general
s13:352 director general
s13:370 executive director~
s13:391 executive secretary
s13:412 chairman
s13:422 chairperson
s13:435 chairpersons
s13:449 registrar
s13:460 prosecutor~
s13:473 presidency
s13:485 president
s13:496 forum
s13:503 meeting of the parties
s13:527 meeting of the contracting parties
s13:563 meeting of states parties
s13:590 conference of the parties
s13:617 governing body
s13:633 subsidiary body~
s13:651 board of governors
s13:671 board of directors
s13:691 council of ministers
s13:713 task force
s13:725 special rapporteur~
s13:746 contact group
s13:761 observatory
s13:774 court of auditors
s13:793 ombudsman
s13:804 united nations
s13:820 registry
s13:830 monitoring group
s13:848 panel of experts
s13:866 group of experts
s13:885 =Organization
s13:902 =Organisation
s13:919 =Agency
s13:930 =Bank
s13:939 =Fund
s13:948 =Centre
s13:959 =Center
s13:970 =Institute
s13:984 =Corporation
s13:1000 =Authority
s13:1014 =Tribunal
s13:1027 =Association
s13:1043 national societies
s14:3 adjudicator
[14:16 9
s14:17 court~
s14:25 tribunal~
s14:36 chamber~
s14:46 appellate body
s14:62 arbitration panel~
s14:82 arbitral panel~
s14:99 panel~
s14:107 arbitrator~
s14:120 conciliation commission
s15:3 modal
[15:10 14
s15:11 shall
s15:18 may
s15:23 will
s15:29 should
s15:37 must
s15:43 can
s15:48 has the power
s15:63 has the right
s15:78 have the power
s15:94 is to
s15:101 are to
s15:109 is authorized
s15:124 is empowered
s15:138 is responsible
s16:3 point-noun
[16:15 21
s16:16 contact point~
s16:32 contact person~
s16:49 focal point~
s16:63 point~ of contact
s16:82 enquiry point~
s16:98 inquiry point~
s16:114 national authority~
s16:135 central authority~
s16:155 competent authority~
s16:177 designated authority~
s16:200 national coordinator~
s16:223 coordinator~
s16:237 coordinating unit
s16:256 national committee~
s16:277 national commission~
s16:299 national body~
s16:315 national agency~
s16:333 independent national bodies
s16:362 liaison officer~
s16:380 liaison office~
s16:397 agency~
s17:3 office-holder
[17:18 23
s17:19 member~
s17:28 judge~
s17:36 president~
s17:48 vice-president~
s17:65 chairman
s17:75 chairmen
s17:85 chairperson~
s17:99 director~
s17:110 director-general
s17:128 secretary~
s17:140 secretary-general
s17:159 executive secretary
s17:180 registrar
s17:191 officer~
s17:201 bureau
s17:209 governor~
s17:220 representative~
s17:237 expert~
s17:246 commissioner~
s17:261 alternate~
s17:273 rapporteur~
s17:286 prosecutor
s17:298 staff
s18:3 consent-act
[18:16 7
s18:17 ratification
s18:31 accession
s18:42 acceptance
s18:54 approval
s18:64 adherence
s18:75 adhesion
s18:85 denunciation
s19:3 consent-acts
[19:17 6
s19:18 ratification~
s19:33 accession~
s19:45 acceptance~
s19:58 approval~
s19:69 signature~
s19:81 adhesion~
s20:3 quarrel
[20:12 4
s20:13 dispute~
s20:23 difference~
s20:36 disagreement~
s20:51 controversy~
s21:3 treaty-this
[21:16 5
s21:17 this
s21:23 the present
s21:36 present
s21:45 the said
s21:55 the above
s22:3 un-mission
[22:15 83
s22:16 peacekeeping force
s22:36 peacekeeping mission
s22:58 peacekeeping operation
s22:82 assistance mission
s22:102 observer mission
s22:120 stabilization mission
s22:143 stabilisation mission
s22:166 interim force
s22:181 verification mission
s22:203 integrated mission
s22:223 integrated office
s22:243 =UNMIL
s22:253 =UNOCI
s22:263 =MONUC
s22:273 =MONUSCO
s22:285 =UNAMSIL
s22:297 =UNMIS
s22:307 =UNAMID
s22:318 =MINUSTAH
s22:331 =MINURSO
s22:343 =MINUCI
s22:354 =MINURCAT
s22:367 =MINUSCA
s22:379 =UNIFIL
s22:390 =UNMISS
s22:401 =MINUSMA
s22:413 =AMISOM
s22:424 =AMIS
s22:433 =EUFOR
s22:443 =SFOR
s22:452 =KFOR
s22:461 =ISAF
s22:470 =UNMEE
s22:480 =UNMIT
s22:490 =UNMIK
s22:500 =UNMIBH
s22:511 =UNMIH
s22:521 =UNTAES
s22:532 =UNTAET
s22:543 =UNAMET
s22:554 =UNAMA
s22:564 =UNAMI
s22:574 =UNIPSIL
s22:586 =UNIOGBIS
s22:599 =UNIOSIL
s22:611 =BINUB
s22:621 =BNUB
s22:630 =ONUB
s22:639 =UNOMSIL
s22:651 =UNOMIG
s22:662 =UNOMIL
s22:673 =UNOMUR
s22:684 =UNAMIR
s22:695 =UNAVEM
s22:706 =MONUA
s22:716 =UNPROFOR
s22:729 =UNPREDEP
s22:742 =UNCRO
s22:752 =UNFICYP
s22:764 =UNDOF
s22:774 =UNISFA
s22:785 =UNSMIL
s22:796 =UNSMIS
s22:807 =UNSOM
s22:817 =UNOSOM
s22:828 =UNMOP
s22:838 =UNMOT
s22:848 =MIPONUH
s22:860 =MINUGUA
s22:872 =ECOMOG
s22:883 =MISCA
s22:893 =AFISMA
s22:904 =UNIKOM
s22:915 =ONUMOZ
s22:926 =CTED
s22:935 =UNMOVIC
s22:947 =UNPOS
s22:957 =SEMG
s22:966 =EULEX
s22:976 =MICIVIH
s22:988 the mission
s22:1003 the force
s22:1016 the observer group
s23:3 recital-verb
[23:17 25
s23:18 recalling
s23:29 also recalling
s23:45 further recalling
s23:64 noting
s23:72 also noting
s23:85 further noting
s23:101 taking note
s23:114 having considered
s23:133 having also considered
s23:157 having taken note
s23:176 having noted
s23:190 having received
s23:207 having examined
s23:224 welcoming
s23:235 also welcoming
s23:251 commending
s23:263 acknowledging
s23:278 underscoring
s23:292 underlining
s23:305 determining
s23:318 paying tribute
s23:334 reaffirming
s23:347 referring to
s23:361 bearing in mind
s23:378 mindful
"""####
}
