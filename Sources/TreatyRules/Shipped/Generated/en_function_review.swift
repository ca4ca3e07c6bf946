// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_review: StaticString = ####"""
{2:1 3
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 rules
[5:3 2
{5:5 12
s5:5 id
s5:9 en.function.review.amend
s6:5 category
s6:15 function
s7:5 value
s7:12 review
s8:5 patterns
[9:7 42
s9:10 (amend|amended|amending|revise|modify|revising) ...6 <own-text>
s10:10 <own-text> ...6 (may|shall|can|will|could) [also|only|at any time|hereby] be ...3 (amended|revised|reviewed|modified|supplemented)
s11:10 (may|shall|can|will|could) [also|only|at any time|hereby] be ...3 (amended|revised|reviewed)
s12:10 (amendment|amendments|revision) [to|of|shall|may|adopted|proposed|enter|which|by]
s13:10 propose ...4 (amendment~|modification~)
s14:10 (review|reviewing) ...5 <reviewed>
s15:10 review of (this|the|these|any) ...4 <reviewed>
s16:10 review conference
s17:10 conference of revision
s18:10 review [it|the situation] (every|again|at) ...2 (year|years|two|three|five)
s19:10 review it
s20:10 whether this <compact> should be amended
s21:10 adopt protocols
s22:10 shall be (replaced|substituted) by the following
s23:10 (shall be|is|are) [hereby] (deleted|amended|replaced by|replaced with) [by|and|to|as]
s24:10 substitut~ ...3 [the] words
s25:10 amended and reads
s26:10 amending (agreement|protocol)
s27:10 treaty as amended
s28:10 (becomes|become) ...10 annex
s29:10 evolutionary clause~
s30:10 revise this
s31:10 reserves the right to modify
s32:10 modifications ...4 (agreed|to this)
s33:10 modifications of or additions to this
s34:10 open negotiations on its amendment
s35:10 examine the results of its application
s36:10 (recommend|propose) ...6 (modifications|amendments)
s37:10 examine ...10 (improving|application of|operation of|functioning of|possibility ...4) ...6 this <compact>
s38:10 adjustments to this <compact>
s39:10 (adjustment~|adaptation~) ...4 (this|the present) (decision|agreement|convention|protocol)
s40:10 possibility of further improvement
s41:10 identify areas where further
s42:10 progress achieved ...12 objectives
s43:10 (add|adding|addition of|inclusion of) ...4 products ...6 list
s44:10 (new|additional) annex~ (shall|may|to)
s45:10 (assess|examine|review) the situation with a view
s46:10 any new annex
s47:10 (lists|list|annex|annexes|schedule) ...6 (may|shall) be (extended|adapted|updated|supplemented|revised|completed)
s48:10 examine ways of
s49:10 (review|reviewed) ...6 (provisions|arrangements) of this
s50:10 (shall|will|may) [jointly|periodically] (review|re-examine|reconsider) (this|the|these)
s51:5 not-before
[51:17 7
s51:19 subsequent
s51:33 entry into force of the
s51:60 as
s51:66 any
s51:73 thereto
s51:84 or
s51:90 its
s52:5 not-after
[52:16 4
s52:18 from time to time
s52:39 for convenience
s52:58 and conformity
s52:76 thereto
s53:5 unless
[53:13 5
s53:15 master register
s53:34 tender
s53:44 tenders
s53:55 in accordance with ...3 legislation
s53:94 non-conforming measure
s54:5 not-inside
[55:7 14
s55:10 (judicial|administrative) review
s56:10 (laws|regulations) ...4 amendment~
s57:10 draft amendment~
s58:10 modify the level
s59:10 (review|reviewing) ...5 (legislation|indictment~|laws) ...8 (provision~|article~)
s60:10 (amendment|amendments) (to|of) any non-conforming measure
s61:10 (amendment|amendments) (to|of) ...4 measure~
s62:10 as may be amended
s63:10 enter into ...3 negotiations for ...8 mutual recognition
s64:10 (amendments|amendment) to (the|its) (law~|legislation|regulation~)
s65:10 review ...8 decision~
s66:10 (keep|keeps|kept) under ...3 review ...8 (implementation|operation|functioning)
s67:10 (agreement|convention|act|treaty|protocol|resolution|code|law) ...3 as amended
s68:10 (amend~|revise~) ...4 (its|their) (laws|legislation|schedule)
s69:5 source
s69:13 project
s70:5 rationale
s70:16 The treaty is amended, reviewed, revised.
s71:5 examples
{72:7 2
s72:7 hits
[72:13 1
s72:15 The Parties «shall review this» Agreement after two years.
s73:7 misses
[73:15 1
s73:17 The list as amended from time to time applies.
s74:5 measured
{74:15 2
s74:16 hits
s74:22 12
s74:26 right
s74:33 10
{75:5 10
s75:5 id
s75:9 en.function.review.evolve
s76:5 category
s76:15 function
s77:5 value
s77:12 review
s78:5 patterns
[79:7 26
s79:10 negotiations ...12 (commence|begin|start|be initiated|be opened|be concluded)
s80:10 (continue|opening|open|resume|commence|start|begin) [further|the|new] negotiations
s81:10 (enter into|hold|conduct) [further|new] negotiations (with a view|to extend|on|for the|concerning)
s82:10 negotiations between the parties to establish
s83:10 negotiations for ...14 shall commence
s84:10 negotiations ...20 shall commence
s85:10 negotiate ...10 (agreement|chapter|liberalization|liberalisation|complement)
s86:10 (extension|extending) ...8 (to|of) ...4 (field~|areas|sectors|other parties|products|liberalization|this agreement|coverage)
s87:10 extension of the treatment
s88:10 enter into discussions on ...4 schedules
s89:10 further [reciprocal|mutual|progressive|and reciprocal] (liberalization|liberalisation)
s90:10 future reviews
s91:10 incorporation into this (chapter|agreement)
s92:10 with a view to ...4 (determining|granting|further reducing|accelerating|increasing) ...6 (liberalisation|liberalization|concessions|measures to be applied)
s93:10 seek to reach agreement ...14 on
s94:10 (agreements|agreement) resulting from the procedure
s95:10 (accelerate|accelerating|acceleration of) ...6 (elimination|reduction)
s96:10 (improve|widen|expand|extend) ...6 (cooperation|agreement) ...8 (supplement~|agreements on specific)
s97:10 possibility ...4 (granting|extending|improving) ...8 (concessions|coverage|treatment)
s98:10 (deepen|broaden|widen) ...4 (relations|agreement|scope)
s99:10 (deepening|extending|developing and deepening) ...4 relations
s100:10 (with a view to|towards|aim of) ...4 (improving|expanding|extending|deepening|broadening) ...8 (agreement|commitments|concessions|coverage|relations|scope)
s101:10 additional (protocol~|commitment~)
s102:10 (conclude|negotiate|by|through) ...4 supplementary agreement~
s103:10 examine ...8 the (possibility|possibilities) of ...6 (extending|developing|deepening|improving|granting|concessions|further|extension)
s104:10 (consultation~|negotiation~) ...6 (amend|amending|modify|revise)
s105:5 not-inside
[105:17 2
s105:19 opening negotiations for peace
s105:53 additional protocol~ (i|ii|to the geneva)
s106:5 unless
[106:13 5
s106:15 auspices
s106:27 secretary-general
s106:48 ceasefire
s106:61 peace
s106:70 geneva conventions
s107:5 source
s107:13 project
s108:5 rationale
s108:16 The treaty is renegotiated or developed.
s109:5 examples
{110:7 2
s110:7 hits
[110:13 1
s110:15 They aim at «further liberalization».
s111:7 misses
[111:15 1
s111:17 They talk.
s112:5 measured
{112:15 2
s112:16 hits
s112:22 10
s112:26 right
s112:33 9
"""####
}
