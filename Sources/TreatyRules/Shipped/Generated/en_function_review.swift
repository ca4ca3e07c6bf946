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
[9:7 46
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
s55:5 not-before
[55:17 9
s55:19 that assignment
s55:38 structural
s55:52 subsequent
s55:66 entry into force of the
s55:93 as
s55:99 any
s55:106 thereto
s55:117 or
s55:123 its
s56:5 not-after
[56:16 5
s56:18 in box
s56:28 from time to time
s56:49 for convenience
s56:68 and conformity
s56:86 thereto
s57:5 unless
[57:13 5
s57:15 as may be amended
s57:36 master register
s57:55 tender
s57:65 tenders
s57:76 non-conforming measure
s58:5 not-inside
[59:7 20
s59:10 (judicial|administrative) review
s60:10 (laws|regulations) ...4 amendment~
s61:10 draft amendment~
s62:10 inserted in box
s63:10 amended in accordance with ...3 legislation
s64:10 be ...3 amended in accordance
s65:10 any such amendments
s66:10 review on the (status|implementation)
s67:10 modify the level
s68:10 (review|reviewing) ...5 (legislation|indictment~|laws) ...8 (provision~|article~)
s69:10 (amendment|amendments) (to|of) (a|any|the) ...3 (non-conforming|measure~)
s70:10 (amendment|amendments) (to|of) ...4 measure~
s71:10 as may be amended
s72:10 enter into ...3 negotiations for ...8 mutual recognition
s73:10 (amendments|amendment) to (the|its) (law~|legislation|regulation~)
s74:10 review ...8 decision~
s75:10 review ...3 (petition~|request~|application~|complaint~|case~)
s76:10 (keep|keeps|kept) under ...3 review ...8 (implementation|operation|functioning)
s77:10 (agreement|convention|act|treaty|protocol|resolution|code|law) ...3 as amended
s78:10 (amend~|revise~) ...4 (its|their) (laws|legislation|schedule)
s79:5 source
s79:13 project
s80:5 rationale
s80:16 The treaty is amended, reviewed, revised.
s81:5 examples
{82:7 2
s82:7 hits
[83:9 16
s83:12 The Parties «shall review this» Agreement after two years.
s84:12 Any Party may «propose amendments» to this Convention.
s85:12 The «Treaty may be revised» at the request of one third of the signatories.
s86:12 A «revision» conference shall be convened after ten years.
s87:12 The Commission shall keep the Schedule under examination and «may amend it from» time to time.
s88:12 The Parties shall meet in the fifth year to consider «whether the Agreement should be continued», modified or replaced.
s89:12 The Parties «may conclude additional protocols to» this Convention.
s90:12 The operation of this «Agreement shall be reviewed» after two years.
s91:12 The «Annexes may be adapted» to technical progress by the Committee.
s92:12 In Article 4, the words "five years" «shall be replaced by» the words "seven years".
s93:12 Proposals for «amending this Constitution» must reach the Director-General four months ahead.
s94:12 This Convention shall be open to «revision» at any time.
s95:12 At the end of the fifth year the two Governments «will re-examine these» arrangements.
s96:12 The Council may, by unanimous decision, «alter the Annexes».
s97:12 A «further protocol on liability shall be negotiated».
s98:12 Technical «adjustments to the lists» may be made by exchange of letters.
s99:7 misses
[99:15 1
s99:17 The list as amended from time to time applies.
s100:5 measured
{100:15 2
s100:16 hits
s100:22 50
s100:26 right
s100:33 42
{101:5 11
s101:5 id
s101:9 en.function.review.evolve
s102:5 category
s102:15 function
s103:5 value
s103:12 review
s104:5 patterns
[105:7 28
s105:10 negotiations ...12 (commence|begin|start|be initiated|be opened|be concluded)
s106:10 (continue|opening|open|resume|commence|start|begin) [further|the|new] negotiations
s107:10 (enter into|hold|conduct|open) [further|new] negotiations (with a view|to extend|on [the|a] (amendment|revision|new|further|review|extension|conclusion))
s108:10 negotiations between the parties to establish
s109:10 negotiations for ...14 shall commence
s110:10 negotiations ...20 shall commence
s111:10 negotiate ...10 (agreement|chapter|liberalization|liberalisation|complement)
s112:10 (extension|extending) ...8 (to|of) ...4 (field~|areas|sectors|other parties|products|liberalization|this agreement|coverage)
s113:10 extension of the treatment
s114:10 enter into discussions on ...4 schedules
s115:10 (further|gradual|progressive) [reciprocal|mutual|progressive|and reciprocal] (liberalization|liberalisation)
s116:10 (new|additional) annex~ (shall|may|to)
s117:10 future reviews
s118:10 incorporation into this (chapter|agreement)
s119:10 with a view to ...4 (determining|granting|further reducing|accelerating|increasing) ...6 (liberalisation|liberalization|concessions|measures to be applied)
s120:10 seek to reach agreement ...14 on
s121:10 (agreements|agreement) resulting from the procedure
s122:10 (accelerate|accelerating|acceleration of) ...6 (elimination|reduction)
s123:10 (improve|widen|expand|extend) ...6 (cooperation|agreement) ...8 (supplement~|agreements on specific)
s124:10 possibility ...4 (granting|extending|improving) ...8 (concessions|coverage|treatment)
s125:10 (deepen|broaden|widen) ...4 (relations|agreement|scope|cooperation)
s126:10 (deepening|extending|developing and deepening) ...4 relations
s127:10 (with a view to|towards|aim of) ...4 (improving|expanding|extending|deepening|broadening) ...8 (agreement|commitments|concessions|coverage|relations|scope)
s128:10 additional protocol~ ...6 (may|shall|be) ...2 (concluded|adopted|drawn up|negotiated)
s129:10 consultations ...8 additional commitments
s130:10 (conclude|negotiate|by|through) ...4 supplementary agreement~
s131:10 examine ...8 the (possibility|possibilities) of ...6 (extending|developing|deepening|improving|granting|concessions|further|extension)
s132:10 (consultation~|negotiation~) ...6 (amend|amending|modify|revise)
s133:5 not-inside
[133:17 3
s133:19 opening negotiations for peace
s133:53 view to determining compensation
s133:89 additional protocol~ (i|ii|to the geneva)
s134:5 unless
[134:13 9
s134:15 negotiate [the] accession
s134:44 shall not prevent
s134:65 fully fledged
s134:82 this service
s134:98 auspices
s134:110 secretary-general
s134:131 ceasefire
s134:144 peace
s134:153 geneva conventions
s135:5 not-after
[135:16 1
s135:18 to determining compensation
s136:5 source
s136:13 project
s137:5 rationale
s137:16 The treaty is renegotiated or developed.
s138:5 examples
{139:7 2
s139:7 hits
[140:9 2
s140:12 They aim at «further liberalization».
s141:12 The Parties agree to begin talks on the «extension of this Agreement» to services.
s142:7 misses
[142:15 1
s142:17 They talk.
s143:5 measured
{143:15 2
s143:16 hits
s143:22 50
s143:26 right
s143:33 41
"""####
}
