// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_function_review: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 2
s5:3 own-text
[5:13 17
s5:14 agreement
s5:25 convention
s5:37 protocol~
s5:48 annex~
s5:56 article~
s5:66 appendix~
s5:77 treaty
s5:85 covenant
s5:95 schedule~
s5:106 provision~
s5:118 list~
s5:125 rule~
s5:132 charter
s5:141 statute
s5:150 chapter
s5:159 commitments
s5:172 concessions
s6:3 reviewed
[6:13 19
s6:14 agreement
s6:25 article~
s6:35 chapter~
s6:45 annex~
s6:53 provision~
s6:65 implementation
s6:81 operation
s6:92 functioning
s6:105 arrangement~
s6:119 commitments
s6:132 schedule~
s6:143 list~
s6:150 rules of origin
s6:167 section
s6:176 protocol
s6:186 convention
s6:198 possibility
s6:211 concessions
s6:224 exceptions
s7:1 rules
[8:3 2
{8:5 11
s8:5 id
s8:9 en.function.review.amend
s9:5 category
s9:15 function
s10:5 value
s10:12 review
s11:5 patterns
[12:7 29
s12:10 (amend|revise|modify) ...6 <own-text>
s13:10 <may-can-and-like> [also|only|at any time|hereby] be ...3 (amended|revised|reviewed)
s14:10 (amendment|amendments|revision) [<to-of-and-like>]
s15:10 propose ...4 amendment~
s16:10 (review|reviewing) ...5 <reviewed>
s17:10 review of (this|the|these|any) ...4 <reviewed>
s18:10 review conference
s19:10 conference of revision
s20:10 negotiations ...12 (commence|begin|start|be initiated|be opened|be concluded)
s21:10 <continue-and-like> [further|the|new] negotiations
s22:10 (enter into|hold|conduct) [further|new] negotiations <with-a-view-and-like>
s23:10 negotiate ...10 (agreement|chapter|liberalization|complement)
s24:10 (extension|extend|extending) ...8 (to|of) ...4 <field-and-like>
s25:10 extension of the treatment
s26:10 (deepen|broaden|widen) ...4 (relations|agreement|scope)
s27:10 (deepening|extending|developing and deepening) ...4 relations
s28:10 further liberalization
s29:10 (with a view to|towards|aim of) ...4 (improving|expanding|extending|deepening|broadening) ...8 <agreement-commitments-and-like>
s30:10 additional (protocol~|commitment~)
s31:10 (conclude|negotiate|by|through) ...4 supplementary agreement~
s32:10 shall be (replaced|substituted) by the following
s33:10 (shall be|is|are) [hereby] <deleted-and-like> [<by-and-and-like>]
s34:10 amended and reads
s35:10 amending (agreement|protocol)
s36:10 treaty as amended
s37:10 (becomes|become) ...10 annex
s38:10 evolutionary clause~
s39:10 examine ...8 the (possibility|possibilities) of ...6 (extending|developing|deepening|improving|granting|concessions|further|extension)
s40:10 revise this
s41:5 not-before
[41:17 3
s41:19 subsequent
s41:33 as
s41:39 any
s42:5 not-after
[42:16 4
s42:18 from time to time
s42:39 for convenience
s42:58 and conformity
s42:76 thereto
s43:5 not-inside
[43:17 6
s43:19 (judicial|administrative) review
s43:55 (laws|regulations) ...4 amendment~
s43:93 enter into ...3 negotiations for ...8 mutual recognition
s43:153 (amendments|amendment) to (the|its) (law~|legislation|regulation~)
s43:223 review ...8 decision~
s43:248 (keep|keeps|kept) under ...3 review ...8 (implementation|operation|functioning)
s44:5 source
s44:13 project
s45:5 rationale
s45:16 The treaty is amended, reviewed, renegotiated or developed.
s46:5 examples
{47:7 2
s47:7 hits
[47:13 1
s47:15 The Parties shall «review this Agreement» after two years.
s48:7 misses
[48:15 1
s48:17 The list as amended from time to time applies.
s49:5 measured
{49:15 2
s49:16 hits
s49:22 12
s49:26 right
s49:33 10
{50:5 10
s50:5 id
s50:9 en.function.definition.terms
s51:5 category
s51:15 function
s52:5 value
s52:12 definition
s53:5 patterns
[54:7 34
s54:10 (term|terms|expression|expressions|word|words) " ...14 (mean|means|shall|refers|denotes|includes|include|has|have|covers)
s55:10 (term|expression) ...10 (mean|means|shall mean|refers to|denotes|includes|shall include|has the meaning)
s56:10 means [,|:] <the-an-and-like>
s57:10 (term|terms|expression) ...24 shall be (understood|interpreted|construed)
s58:10 means :
s59:10 (shall mean|have the meaning~|have the same meaning|has the meaning|has the same meaning)
s60:10 meaning~ <assigned-and-like>
s61:10 (meaning|meanings) to be attributed
s62:10 ^ for the purpose~ of <this-these-and-like>
s63:10 (is|are) defined (as|in|by)
s64:10 <shall-be-is-to-be-and-like> ...2 (understood|considered|regarded) [to|as] ...2 <be-and-like>
s65:10 (shall be|is to be|are to be) deemed to (be|include|mean|constitute)
s66:10 shall be treated as originating
s67:10 deemed (as|to be) ...4 originating
s68:10 (is|are) (hereinafter|hereafter) [referred to|called|designated|known]
s69:10 <this-this-part-of-the-and-like> (<compact>|<treaty-part>) [shall] [<also-only-and-like>] <applies-and-like> [only|also] <to-throughout-and-like>
s70:10 this <compact> shall apply , ...6 to
s71:10 (is|are) considered (to be|as) [a|an|the]
s72:10 provisions [of this <treaty-part>|of this <compact>] (shall|will) [likewise|also] (apply|be applied) to
s73:10 <article-and-like> ...10 (also|equally) [apply|applies|be applied] to
s74:10 (this|the present) (<compact>|<treaty-part>) (does|shall) not apply (to|in)
s75:10 applies neither to
s76:10 (also|be) covered by the provisions of this
s77:10 scope of (this|the) (<compact>|<treaty-part>|application) ...4 <shall-includes-and-like>
s78:10 (falls|fall|fallen) ...2 within the scope
s79:10 provisions of ...16 be applicable (in|to)
s80:10 not be deemed subsidies
s81:10 shall be deemed (a|an)
s82:10 considered [as] (originating|wholly)
s83:10 taken into account (for|in|when) determining
s84:10 references to ...12 (shall|are|is|includes|include)
s85:10 jurisdiction only with respect to
s86:10 has jurisdiction ...8 with respect to
s87:10 jurisdiction of the (court|tribunal) (shall be limited|comprises|extends)
s88:5 not-before
[89:7 1
s89:10 (by|other|all|available|a|any|no|such|appropriate|legal|effective|judicial|diplomatic|peaceful|necessary|every)
s90:5 not-inside
[91:7 3
s91:10 (by|all|other|appropriate|a|any) means [of]
s92:10 construed (to|so as|as)
s93:10 nothing ...12 construed
s94:5 source
s94:13 project
s95:5 rationale
s95:16 Defines terms or says what is covered.
s96:5 examples
{97:7 2
s97:7 hits
[97:13 1
s97:15 Vessel «means any» ship.
s98:7 misses
[98:15 1
s98:17 They agree by means of a letter.
s99:5 measured
{99:15 2
s99:16 hits
s99:22 12
s99:26 right
s99:33 10
"""####
}
