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
{8:5 10
s8:5 id
s8:9 en.function.review.amend
s9:5 category
s9:15 function
s10:5 value
s10:12 review
s11:5 patterns
[12:7 25
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
s24:10 (extension|extend|extending|deepen|broaden|widen) ...8 (to|of) ...4 <field-and-like>
s25:10 (deepening|extending|developing and deepening) ...4 relations
s26:10 further liberalization
s27:10 (with a view to|towards|aim of) ...4 (improving|expanding|extending|deepening|broadening) ...8 <agreement-commitments-and-like>
s28:10 additional (protocol~|commitment~)
s29:10 supplementary agreement~
s30:10 shall be (replaced|substituted) by the following
s31:10 (shall be|is|are) [hereby] <deleted-and-like> [<by-and-and-like>]
s32:10 amended and reads
s33:10 (becomes|become) ...10 annex
s34:10 evolutionary clause~
s35:10 examine the possibility of
s36:10 revise this
s37:5 not-before
[37:17 3
s37:19 subsequent
s37:33 as
s37:39 any
s38:5 not-after
[38:16 4
s38:18 from time to time
s38:39 for convenience
s38:58 and conformity
s38:76 thereto
s39:5 not-inside
[39:17 6
s39:19 (judicial|administrative) review
s39:55 (laws|regulations) ...4 amendment~
s39:93 enter into ...3 negotiations for the mutual recognition
s39:152 (amendments|amendment) to (the|its) (law~|legislation|regulation~)
s39:222 review ...8 decision~
s39:247 (keep|keeps|kept) under ...3 review ...8 (implementation|operation|functioning)
s40:5 source
s40:13 project
s41:5 rationale
s41:16 The treaty is amended, reviewed, renegotiated or developed.
s42:5 examples
{43:7 2
s43:7 hits
[43:13 1
s43:15 The Parties shall «review this Agreement» after two years.
s44:7 misses
[44:15 1
s44:17 The list as amended from time to time applies.
{45:5 9
s45:5 id
s45:9 en.function.definition.terms
s46:5 category
s46:15 function
s47:5 value
s47:12 definition
s48:5 patterns
[49:7 29
s49:10 (term|terms|expression|expressions|word|words) " ...14 (mean|means|shall|refers|denotes|includes|include|has|have|covers)
s50:10 (term|expression) ...10 (mean|means|shall mean|refers to|denotes|includes|shall include|has the meaning)
s51:10 means [,|:] <the-an-and-like>
s52:10 (term|terms|expression) ...24 shall be (understood|interpreted|construed)
s53:10 means :
s54:10 (shall mean|have the meaning~|have the same meaning|has the meaning|has the same meaning)
s55:10 meaning~ <assigned-and-like>
s56:10 (meaning|meanings) to be attributed
s57:10 ^ for the purpose~ of <this-these-and-like>
s58:10 (is|are) defined (as|in|by)
s59:10 <shall-be-is-to-be-and-like> ...2 (understood|considered|regarded) [to|as] ...2 <be-and-like>
s60:10 (shall be|is to be|are to be) deemed to (be|include|mean|constitute)
s61:10 shall be treated as originating
s62:10 (is|are) (hereinafter|hereafter) [referred to|called|designated|known]
s63:10 <this-this-part-of-the-and-like> (<compact>|<treaty-part>) [shall] [<also-only-and-like>] <applies-and-like> [only|also] <to-throughout-and-like>
s64:10 this <compact> shall apply , ...6 to
s65:10 (is|are) considered (to be|as) [a|an|the]
s66:10 provisions [of this <treaty-part>|of this <compact>] (shall|will) [likewise|also] (apply|be applied) to
s67:10 <article-and-like> ...10 (also|equally) [apply|applies|be applied] to
s68:10 (this|the present) (<compact>|<treaty-part>) (does|shall) not apply (to|in)
s69:10 applies neither to
s70:10 (also|be) covered by the provisions of this
s71:10 scope of (this|the) (<compact>|<treaty-part>|application) ...4 <shall-includes-and-like>
s72:10 considered [as] (originating|wholly)
s73:10 taken into account (for|in|when) determining
s74:10 references to ...12 (shall|are|is|includes|include)
s75:10 jurisdiction only with respect to
s76:10 has jurisdiction ...8 with respect to
s77:10 jurisdiction of the (court|tribunal) (shall be limited|comprises|extends)
s78:5 not-before
[79:7 1
s79:10 (by|other|all|available|a|any|no|such|appropriate|legal|effective|judicial|diplomatic|peaceful|necessary|every)
s80:5 not-inside
[81:7 3
s81:10 (by|all|other|appropriate|a|any) means [of]
s82:10 construed (to|so as|as)
s83:10 nothing ...12 construed
s84:5 source
s84:13 project
s85:5 rationale
s85:16 Defines terms or says what is covered.
s86:5 examples
{87:7 2
s87:7 hits
[87:13 1
s87:15 Vessel «means any» ship.
s88:7 misses
[88:15 1
s88:17 They agree by means of a letter.
"""####
}
