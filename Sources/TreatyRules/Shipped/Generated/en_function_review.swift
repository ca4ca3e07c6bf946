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
[9:7 47
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
s19:10 of the entry into force of any amendment~
s20:10 whether ...4 <compact> should be (amended|continued|modified|replaced|extended|revised|terminated)
s21:10 (may|shall|to) (amend|revise|modify) (it|them) [from|by|at|in]
s22:10 (may|shall) (conclude|adopt) ...3 (protocols|supplementary protocol~|further protocols) [to]
s23:10 examine ...4 (working|operation|functioning) of (this|the present) <compact>
s24:10 (proposals|suggestions) for (its|their) (improvement|revision|amendment)
s25:10 adopt protocols
s26:10 shall be (replaced|substituted) by the following
s27:10 (shall be|is|are|was|were) [hereby] (deleted|amended|replaced by|replaced with|inserted) [by|and|to|as]
s28:10 (new|following) ...3 (paragraph~|subparagraph~|article~|annex|annexes|regulation~|sentence~|text|words|entry|entries) ...3 (is|are|was|were|shall be|be) [hereby] (added|inserted)
s29:10 whether ...14 should be (abolished|amended|modified|revised|adapted|reviewed)
s30:10 substitut~ ...3 [the] words
s31:10 amending (agreement|protocol)
s32:10 (becomes|become) ...10 annex
s33:10 evolutionary clause~
s34:10 (such|first|subsequent|general) review~ ...10 (shall|will) (take place|be held|be conducted|be carried out)
s35:10 alter~v ...4 <own-text>
s36:10 (adjustment~|adaptation~|alteration~|modification~|change~) (to|of) the (annex~|list~|schedule~|appendix~|appendices|protocol~)
s37:10 (further|new|additional) protocol ...6 be (negotiated|concluded|adopted)
s38:10 revise this
s39:10 reserves the right to modify
s40:10 modifications ...4 (agreed|to this)
s41:10 open negotiations on its amendment
s42:10 examine the results of its application
s43:10 (recommend|propose) ...6 (modifications|amendments)
s44:10 (modify or withdraw|modify|renegotiate|modification of|modification or withdrawal of) ...3 (concession~|commitment~)
s45:10 examine ...10 (improving|application of|operation of|functioning of|possibility ...4) ...6 this <compact>
s46:10 adjustments to this <compact>
s47:10 (adjustment~|adaptation~) ...4 (this|the present) (decision|agreement|convention|protocol)
s48:10 (add|adding|addition of|inclusion of) ...4 products ...6 list
s49:10 (assess|examine|review) the situation with a view
s50:10 (lists|list|annex|annexes|schedule) ...6 (may|shall) be (extended|adapted|updated|supplemented|revised|completed)
s51:10 examine ways of
s52:10 (review|reviewed) ...6 (provisions|arrangements) of this
s53:10 (shall|will|may) [jointly|periodically] (review|re-examine|reconsider) (this|these)
s54:10 (shall|will|may) [jointly|periodically] (review|re-examine|reconsider) the ...2 (agreement|arrangement~|convention|operation|provisions|list~|schedule~|situation|measures)
s55:10 (propose|proposes|proposed) ...3 that ...8 be (deleted|amended|modified|replaced|revised|repealed)
s56:5 not-before
[56:17 11
s56:19 that assignment
s56:38 structural
s56:52 subsequent
s56:66 entry into force of the
s56:93 as
s56:99 any
s56:106 thereto
s56:117 or
s56:123 its
s56:130 with
s56:138 as amended by
s57:5 not-after
[57:16 5
s57:18 in box
s57:28 from time to time
s57:49 for convenience
s57:68 and conformity
s57:86 thereto
s58:5 unless
[58:13 5
s58:15 as may be amended
s58:36 master register
s58:55 tender
s58:65 tenders
s58:76 non-conforming measure
s59:5 not-inside
[60:7 21
s60:10 (judicial|administrative) review
s61:10 (laws|regulations) ...4 amendment~
s62:10 draft amendment~
s63:10 inserted in box
s64:10 amended in accordance with ...3 legislation
s65:10 be ...3 amended in accordance
s66:10 any such amendments
s67:10 review on the (status|implementation)
s68:10 modify the level
s69:10 (review|reviewing) ...5 (legislation|indictment~|laws) ...8 (provision~|article~)
s70:10 (amendment|amendments) (to|of) (a|any|the) ...3 (non-conforming|measure~)
s71:10 (amendment|amendments) (to|of) ...4 measure~
s72:10 as may be amended
s73:10 enter into ...3 negotiations for ...8 mutual recognition
s74:10 (amendments|amendment) to (the|its) (law~|legislation|regulation~)
s75:10 review ...8 decision~
s76:10 review ...3 (petition~|request~|application~|complaint~|case~)
s77:10 (keep|keeps|kept) under ...3 review ...8 (implementation|operation|functioning)
s78:10 (agreement|convention|act|treaty|protocol|resolution|code|law) ...3 as amended
s79:10 (amend~|revise~) ...4 (its|their) (laws|legislation|schedule)
s80:10 changes and modifications as may be agreed
s81:5 source
s81:13 project
s82:5 rationale
s82:16 The treaty is amended, reviewed, revised.
s83:5 examples
{84:7 2
s84:7 hits
[85:9 16
s85:12 The Parties «shall review this» Agreement after two years.
s86:12 Any Party may «propose amendments» to this Convention.
s87:12 The «Treaty may be revised» at the request of one third of the signatories.
s88:12 A «revision» conference shall be convened after ten years.
s89:12 The Commission shall keep the Schedule under examination and «may amend it from» time to time.
s90:12 The Parties shall meet in the fifth year to consider «whether the Agreement should be continued», modified or replaced.
s91:12 The Parties «may conclude additional protocols to» this Convention.
s92:12 The operation of this «Agreement shall be reviewed» after two years.
s93:12 The «Annexes may be adapted» to technical progress by the Committee.
s94:12 In Article 4, the words "five years" «shall be replaced by» the words "seven years".
s95:12 Proposals for «amending this Constitution» must reach the Director-General four months ahead.
s96:12 This Convention shall be open to «revision» at any time.
s97:12 At the end of the fifth year the two Governments «will re-examine these» arrangements.
s98:12 The Council may, by unanimous decision, «alter the Annexes».
s99:12 A «further protocol on liability shall be negotiated».
s100:12 Technical «adjustments to the lists» may be made by exchange of letters.
s101:7 misses
[101:15 1
s101:17 The list as amended from time to time applies.
s102:5 measured
{102:15 2
s102:16 hits
s102:22 50
s102:26 right
s102:33 42
{103:5 11
s103:5 id
s103:9 en.function.review.evolve
s104:5 category
s104:15 function
s105:5 value
s105:12 review
s106:5 patterns
[107:7 28
s107:10 negotiations ...12 (commence|begin|start|be initiated|be opened|be concluded)
s108:10 (continue|opening|open|resume|commence|start|begin) [further|the|new] negotiations
s109:10 (enter into|hold|conduct|open) [further|new] negotiations (with a view|to extend|on [the|a] (amendment|revision|new|further|review|extension|conclusion))
s110:10 negotiations between the parties to establish
s111:10 negotiations for ...14 shall commence
s112:10 negotiations ...20 shall commence
s113:10 negotiate ...10 (agreement|chapter|liberalization|liberalisation|complement)
s114:10 (extension|extending) ...8 (to|of) ...4 (field~|areas|sectors|other parties|products|liberalization|this agreement|coverage)
s115:10 extension of the treatment
s116:10 enter into discussions on ...4 schedules
s117:10 (further|gradual|progressive) [reciprocal|mutual|progressive|and reciprocal] (liberalization|liberalisation)
s118:10 (new|additional) annex~ (shall|may|to)
s119:10 future reviews
s120:10 incorporation into this (chapter|agreement)
s121:10 with a view to ...4 (determining|granting|further reducing|accelerating|increasing) ...6 (liberalisation|liberalization|concessions|measures to be applied)
s122:10 seek to reach agreement ...14 on
s123:10 (agreements|agreement) resulting from the procedure
s124:10 (accelerate|accelerating|acceleration of) ...6 (elimination|reduction)
s125:10 (improve|widen|expand|extend) ...6 (cooperation|agreement) ...8 (supplement~|agreements on specific)
s126:10 possibility ...4 (granting|extending|improving) ...8 (concessions|coverage|treatment)
s127:10 (deepen|broaden|widen) ...4 (relations|agreement|scope|cooperation)
s128:10 (deepening|extending|developing and deepening) ...4 relations
s129:10 (with a view to|towards|aim of) ...4 (improving|expanding|extending|deepening|broadening) ...8 (agreement|commitments|concessions|coverage|relations|scope)
s130:10 additional protocol~ ...6 (may|shall|be) ...2 (concluded|adopted|drawn up|negotiated)
s131:10 consultations ...8 additional commitments
s132:10 (conclude|negotiate|by|through) ...4 supplementary agreement~
s133:10 examine ...8 the (possibility|possibilities) of ...6 (extending|developing|deepening|improving|granting|concessions|further|extension)
s134:10 (consultation~|negotiation~) ...6 (amend|amending|modify|revise)
s135:5 not-inside
[135:17 3
s135:19 opening negotiations for peace
s135:53 view to determining compensation
s135:89 additional protocol~ (i|ii|to the geneva)
s136:5 unless
[136:13 9
s136:15 negotiate [the] accession
s136:44 shall not prevent
s136:65 fully fledged
s136:82 this service
s136:98 auspices
s136:110 secretary-general
s136:131 ceasefire
s136:144 peace
s136:153 geneva conventions
s137:5 not-after
[137:16 1
s137:18 to determining compensation
s138:5 source
s138:13 project
s139:5 rationale
s139:16 The treaty is renegotiated or developed.
s140:5 examples
{141:7 2
s141:7 hits
[142:9 2
s142:12 They aim at «further liberalization».
s143:12 The Parties agree to begin talks on the «extension of this Agreement» to services.
s144:7 misses
[144:15 1
s144:17 They talk.
s145:5 measured
{145:15 2
s145:16 hits
s145:22 50
s145:26 right
s145:33 41
"""####
}
