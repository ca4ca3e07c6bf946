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
{5:3 17
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
[7:9 36
s7:11 =IFRB
s7:20 =Bureau
s7:31 =IAEA
s7:40 =ILO
s7:47 administration~
s7:64 power~
s7:72 party~
s7:80 the other
s7:91 each other
s7:103 one another
s7:116 committee~
s7:128 council
s7:137 secretary-general
s7:156 secretary general
s7:175 state~
s7:183 government~
s7:196 organization
s7:210 organisation
s7:224 commission
s7:236 member~
s7:245 director-general
s7:263 director general
s7:281 international labour office
s7:310 secretariat
s7:323 registry
s7:333 board
s7:340 authority~
s7:352 conference
s7:364 it
s7:368 them
s7:374 other
s7:381 others
s7:389 director
s7:399 bureau
s7:407 union
s7:414 agency
s8:3 datum
[8:10 15
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
s8:116 copy~
s8:123 schedule~
s8:134 inventory~
s8:146 declaration~
s8:160 laws and regulations
s9:3 compact
[9:12 16
s9:13 agreement
s9:24 convention
s9:36 treaty
s9:44 covenant
s9:54 protocol~
s9:65 charter
s9:74 statute
s9:83 constitution
s9:97 arrangement
s9:110 agreements
s9:122 pact
s9:128 memorandum
s9:140 act
s9:145 declaration
s9:159 exchange of notes
s9:180 exchange of letters
s10:3 own-text
[10:13 18
s10:14 agreement
s10:25 convention
s10:37 protocol~
s10:48 annex~
s10:56 article~
s10:66 appendix~
s10:77 appendices
s10:89 treaty
s10:97 covenant
s10:107 schedule~
s10:118 provision~
s10:130 list~
s10:137 rule~
s10:144 charter
s10:153 statute
s10:162 chapter
s10:171 commitments
s10:184 concessions
s11:3 reviewed
[11:13 19
s11:14 agreement
s11:25 article~
s11:35 chapter~
s11:45 annex~
s11:53 provision~
s11:65 implementation
s11:81 operation
s11:92 functioning
s11:105 arrangement~
s11:119 commitments
s11:132 schedule~
s11:143 list~
s11:150 rules of origin
s11:167 section
s11:176 protocol
s11:186 convention
s11:198 possibility
s11:211 concessions
s11:224 exceptions
s12:3 body-noun
[12:14 62
s12:15 committee~
s12:27 subcommittee~
s12:42 sub-committee~
s12:58 commission~
s12:71 council~
s12:81 conference~
s12:94 assembly~
s12:105 board~
s12:113 secretariat~
s12:127 secretary-general
s12:146 secretary general
s12:165 directorate
s12:178 working party
s12:193 working parties
s12:210 working group~
s12:226 bureau
s12:234 high authority
s12:250 director-general
s12:268 director general
s12:286 executive director~
s12:307 executive secretary
s12:328 chairman
s12:338 chairperson
s12:351 chairpersons
s12:365 registrar
s12:376 prosecutor~
s12:389 presidency
s12:401 president
s12:412 forum
s12:419 meeting of the parties
s12:443 meeting of the contracting parties
s12:479 meeting of states parties
s12:506 conference of the parties
s12:533 governing body
s12:549 subsidiary body~
s12:567 board of governors
s12:587 board of directors
s12:607 council of ministers
s12:629 task force
s12:641 special rapporteur~
s12:662 contact group
s12:677 observatory
s12:690 court of auditors
s12:709 ombudsman
s12:720 united nations
s12:736 registry
s12:746 monitoring group
s12:764 panel of experts
s12:782 group of experts
s12:801 =Organization
s12:818 =Organisation
s12:835 =Agency
s12:846 =Bank
s12:855 =Fund
s12:864 =Centre
s12:875 =Center
s12:886 =Institute
s12:900 =Corporation
s12:916 =Authority
s12:930 =Tribunal
s12:943 =Association
s12:959 national societies
s13:3 adjudicator
[13:16 9
s13:17 court~
s13:25 tribunal~
s13:36 chamber~
s13:46 appellate body
s13:62 arbitration panel~
s13:82 arbitral panel~
s13:99 panel~
s13:107 arbitrator~
s13:120 conciliation commission
s14:3 modal
[14:10 14
s14:11 shall
s14:18 may
s14:23 will
s14:29 should
s14:37 must
s14:43 can
s14:48 has the power
s14:63 has the right
s14:78 have the power
s14:94 is to
s14:101 are to
s14:109 is authorized
s14:124 is empowered
s14:138 is responsible
s15:3 point-noun
[15:15 21
s15:16 contact point~
s15:32 contact person~
s15:49 focal point~
s15:63 point~ of contact
s15:82 enquiry point~
s15:98 inquiry point~
s15:114 national authority~
s15:135 central authority~
s15:155 competent authority~
s15:177 designated authority~
s15:200 national coordinator~
s15:223 coordinator~
s15:237 coordinating unit
s15:256 national committee~
s15:277 national commission~
s15:299 national body~
s15:315 national agency~
s15:333 independent national bodies
s15:362 liaison officer~
s15:380 liaison office~
s15:397 agency~
s16:3 office-holder
[16:18 23
s16:19 member~
s16:28 judge~
s16:36 president~
s16:48 vice-president~
s16:65 chairman
s16:75 chairmen
s16:85 chairperson~
s16:99 director~
s16:110 director-general
s16:128 secretary~
s16:140 secretary-general
s16:159 executive secretary
s16:180 registrar
s16:191 officer~
s16:201 bureau
s16:209 governor~
s16:220 representative~
s16:237 expert~
s16:246 commissioner~
s16:261 alternate~
s16:273 rapporteur~
s16:286 prosecutor
s16:298 staff
s17:3 consent-act
[17:16 7
s17:17 ratification
s17:31 accession
s17:42 acceptance
s17:54 approval
s17:64 adherence
s17:75 adhesion
s17:85 denunciation
s18:3 consent-acts
[18:17 6
s18:18 ratification~
s18:33 accession~
s18:45 acceptance~
s18:58 approval~
s18:69 signature~
s18:81 adhesion~
s19:3 quarrel
[19:12 4
s19:13 dispute~
s19:23 difference~
s19:36 disagreement~
s19:51 controversy~
s20:3 treaty-this
[20:16 5
s20:17 this
s20:23 the present
s20:36 present
s20:45 the said
s20:55 the above
s21:3 un-mission
[21:15 83
s21:16 peacekeeping force
s21:36 peacekeeping mission
s21:58 peacekeeping operation
s21:82 assistance mission
s21:102 observer mission
s21:120 stabilization mission
s21:143 stabilisation mission
s21:166 interim force
s21:181 verification mission
s21:203 integrated mission
s21:223 integrated office
s21:243 =UNMIL
s21:253 =UNOCI
s21:263 =MONUC
s21:273 =MONUSCO
s21:285 =UNAMSIL
s21:297 =UNMIS
s21:307 =UNAMID
s21:318 =MINUSTAH
s21:331 =MINURSO
s21:343 =MINUCI
s21:354 =MINURCAT
s21:367 =MINUSCA
s21:379 =UNIFIL
s21:390 =UNMISS
s21:401 =MINUSMA
s21:413 =AMISOM
s21:424 =AMIS
s21:433 =EUFOR
s21:443 =SFOR
s21:452 =KFOR
s21:461 =ISAF
s21:470 =UNMEE
s21:480 =UNMIT
s21:490 =UNMIK
s21:500 =UNMIBH
s21:511 =UNMIH
s21:521 =UNTAES
s21:532 =UNTAET
s21:543 =UNAMET
s21:554 =UNAMA
s21:564 =UNAMI
s21:574 =UNIPSIL
s21:586 =UNIOGBIS
s21:599 =UNIOSIL
s21:611 =BINUB
s21:621 =BNUB
s21:630 =ONUB
s21:639 =UNOMSIL
s21:651 =UNOMIG
s21:662 =UNOMIL
s21:673 =UNOMUR
s21:684 =UNAMIR
s21:695 =UNAVEM
s21:706 =MONUA
s21:716 =UNPROFOR
s21:729 =UNPREDEP
s21:742 =UNCRO
s21:752 =UNFICYP
s21:764 =UNDOF
s21:774 =UNISFA
s21:785 =UNSMIL
s21:796 =UNSMIS
s21:807 =UNSOM
s21:817 =UNOSOM
s21:828 =UNMOP
s21:838 =UNMOT
s21:848 =MIPONUH
s21:860 =MINUGUA
s21:872 =ECOMOG
s21:883 =MISCA
s21:893 =AFISMA
s21:904 =UNIKOM
s21:915 =ONUMOZ
s21:926 =CTED
s21:935 =UNMOVIC
s21:947 =UNPOS
s21:957 =SEMG
s21:966 =EULEX
s21:976 =MICIVIH
s21:988 the mission
s21:1003 the force
s21:1016 the observer group
"""####
}
