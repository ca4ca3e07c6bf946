// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_structure: StaticString = ####"""
{3:1 2
s3:1 sets
{5:3 6
s5:3 amending
[5:13 22
s5:14 be replaced
s5:27 is replaced
s5:40 are replaced
s5:54 replaced by
s5:67 be incorporated
s5:84 incorporated article
s5:106 be inserted
s5:119 is inserted
s5:132 are inserted
s5:146 be deleted
s5:158 is deleted
s5:170 are deleted
s5:183 be substituted
s5:199 is substituted
s5:215 be amended as follows
s5:238 is amended as follows
s5:261 are amended as follows
s5:285 reading as follows
s5:305 shall read
s5:317 to read as follows
s5:337 shall be amended to read
s5:363 following text
s8:3 begins-no-term
[8:19 21
s8:20 by
s8:24 through
s8:33 where
s8:40 with
s8:46 to
s8:50 in
s8:54 of
s8:58 for
s8:63 on
s8:67 at
s8:71 if
s8:75 when
s8:81 as
s8:85 using
s8:92 whether
s8:101 and
s8:106 or
s8:110 but
s8:115 from
s8:121 under
s8:128 such
s9:3 ends-no-term
[9:17 22
s9:18 the
s9:23 a
s9:26 an
s9:30 any
s9:35 all
s9:40 other
s9:47 such
s9:53 its
s9:58 their
s9:65 his
s9:70 her
s9:75 same
s9:81 every
s9:88 these
s9:95 those
s9:102 no
s9:106 by
s9:110 through
s9:119 and
s9:124 or
s9:128 appropriate
s9:141 necessary
s10:3 stands-in-no-term
[10:22 10
s10:23 shall
s10:30 may
s10:35 must
s10:41 will
s10:47 should
s10:55 is
s10:59 are
s10:64 has
s10:69 have
s10:75 been
s12:3 mentions
[12:13 5
s12:14 so-called
s12:25 so called
s12:36 called
s12:44 known as
s12:54 referred to as
s14:3 announces
[14:14 7
s14:15 hereinafter
s14:28 hereafter
s14:39 herein after
s14:53 herein
s14:61 below
s14:68 henceforth
s14:80 thereafter
s15:1 rules
[16:3 10
{16:5 8
s16:5 id
s16:9 unclosed-bracket
s17:5 severity
s17:15 error
s18:5 summary
s18:14 A square bracket without its partner
s19:5 message
s19:15 this square bracket is {target}
s20:5 consider
s20:15 supply the other one, so that it is certain which words are not agreed
s21:5 rationale
s21:16 In a draft, brackets say which words are open. A bracket without its partner leaves that to the reader, and the next version will be built on one of two readings.
s24:5 source
s24:13 United Nations Editorial Manual Online, "Paragraphs and subparagraphs"
s25:5 check
s25:12 unclosed-bracket
{27:5 8
s27:5 id
s27:9 placeholder-left
s28:5 severity
s28:15 advice
s29:5 summary
s29:14 A place that still waits for its text
s30:5 message
s30:15 {words} still waits for its text
s31:5 consider
s31:15 fill it, or name who is to
s32:5 rationale
s32:16 A gap that survives into the final text has to be filled by interpretation.
s33:5 source
s33:13 project
s34:5 check
s34:12 placeholder
{36:5 9
s36:5 id
s36:9 dangling-reference
s37:5 severity
s37:15 error
s38:5 summary
s38:14 A reference to a provision that does not exist
s39:5 message
s39:15 {words} refers to {target}, which this text does not have
s40:5 consider
s40:15 correct the number, or refer to the provision by its subject until the numbers are settled
s41:5 rationale
s41:16 Provisions move while a text is negotiated and references to them do not. A condition, procedure or exception that stands nowhere has no content.
s44:5 source
s44:13 project
s45:5 check
s45:12 dangling-reference
s46:5 lists
{47:7 1
s47:7 amending
[47:17 2
s47:18 <amending>
s47:30 the words
{49:5 8
s49:5 id
s49:9 duplicate-number
s50:5 severity
s50:15 error
s51:5 summary
s51:14 Two provisions with one number
s52:5 message
s52:15 {target}: this number is used twice side by side
s53:5 consider
s53:15 renumber, or mark the second as bis or as an alternative in brackets
s54:5 rationale
s54:16 A reference to the number is then a reference to either.
s55:5 source
s55:13 project
s56:5 check
s56:12 duplicate-number
{58:5 8
s58:5 id
s58:9 gap-in-numbering
s59:5 severity
s59:15 warning
s60:5 summary
s60:14 A number left out
s61:5 message
s61:15 number {target} is missing before this one
s62:5 consider
s62:15 renumber, or say that the number is reserved
s63:5 rationale
s63:16 A gap leaves the reader to ask whether a provision was dropped on purpose, and references to look for what is no longer there.
s65:5 source
s65:13 project
s66:5 check
s66:12 gap-in-numbering
{68:5 9
s68:5 id
s68:9 duplicate-definition
s69:5 severity
s69:15 warning
s70:5 summary
s70:14 One term with two definitions
s71:5 message
s71:15 {words} is defined a second time; the first definition is in {target}
s72:5 consider
s72:15 keep one definition, or use two terms
s73:5 rationale
s73:16 A term with two meanings has none wherever it is not clear which is meant.
s74:5 source
s74:13 project
s75:5 check
s75:12 duplicate-definition
s76:5 lists
{77:7 8
s77:7 begins-no-term
[77:23 1
s77:24 <begins-no-term>
s78:7 ends-no-term
[78:21 1
s78:22 <ends-no-term>
s79:7 stands-in-no-term
[79:26 1
s79:27 <stands-in-no-term>
s80:7 mentions
[80:17 1
s80:18 <mentions>
s81:7 announces
[81:18 1
s81:19 <announces>
s83:7 scope
[83:14 34
s83:15 purposes of this chapter
s83:41 purpose of this chapter
s83:66 as used in this chapter
s83:91 in this chapter
s83:108 purposes of this section
s83:134 purpose of this section
s83:159 as used in this section
s83:184 in this section
s83:201 purposes of this part
s83:224 purpose of this part
s83:246 as used in this part
s83:268 in this part
s83:282 purposes of this title
s83:306 purpose of this title
s83:329 as used in this title
s83:352 in this title
s83:367 purposes of this article
s83:393 purpose of this article
s83:418 as used in this article
s83:443 in this article
s83:460 purposes of this paragraph
s83:488 purpose of this paragraph
s83:515 as used in this paragraph
s83:542 in this paragraph
s83:561 purposes of this appendix
s83:588 in this appendix
s83:606 purposes of this annex
s83:630 in this annex
s83:645 purposes of article
s83:666 purposes of articles
s83:688 purposes of paragraph
s83:711 purposes of paragraphs
s83:735 purposes of chapter
s83:756 purposes of section
s85:7 scope-near
[85:19 12
s85:20 in paragraph
s85:34 in paragraphs
s85:49 in article
s85:61 in articles
s85:74 in subparagraph
s85:91 in sub-paragraph
s85:109 of that article
s85:126 of that paragraph
s85:145 in the case of
s85:161 for this purpose
s85:179 for that purpose
s85:197 for these purposes
s86:7 amending
[86:17 1
s86:18 <amending>
{88:5 9
s88:5 id
s88:9 unused-definition
s89:5 severity
s89:15 advice
s90:5 summary
s90:14 A defined term that is not used
s91:5 message
s91:15 '{target}' is defined and not used again
s92:5 consider
s92:15 use the term, or take the definition out
s93:5 rationale
s93:16 What is defined is presumed to matter. A term that is not used points to a provision that has gone, or to another word that is used in its place.
s96:5 source
s96:13 project
s97:5 check
s97:12 unused-definition
s98:5 lists
{99:7 6
s99:7 begins-no-term
[99:23 1
s99:24 <begins-no-term>
s100:7 ends-no-term
[100:21 1
s100:22 <ends-no-term>
s101:7 stands-in-no-term
[101:26 1
s101:27 <stands-in-no-term>
s102:7 mentions
[102:17 1
s102:18 <mentions>
s103:7 announces
[103:18 1
s103:19 <announces>
s105:7 joins
[105:14 13
s105:15 of
s105:19 under
s105:26 for
s105:31 in
s105:35 to
s105:39 with
s105:45 by
s105:49 from
s105:55 on
s105:59 de
s105:63 du
s105:67 des
s105:72 del
{107:5 8
s107:5 id
s107:9 empty-provision
s108:5 severity
s108:15 warning
s109:5 summary
s109:14 A number without text
s110:5 message
s110:15 {target} has no text
s111:5 consider
s111:15 supply the text, or take the number out
s112:5 rationale
s112:16 A number that holds nothing shifts every later one and is referred to in vain.
s113:5 source
s113:13 project
s114:5 check
s114:12 empty-provision
{116:5 8
s116:5 id
s116:9 unused-suppression
s117:5 severity
s117:15 warning
s118:5 summary
s118:14 A suppression that suppresses nothing
s119:5 message
s119:15 nothing here is suppressed by {target}
s120:5 consider
s120:15 take it out
s121:5 rationale
s121:16 The wording it spoke of has been mended, or it stands in the wrong place. Left where it is, it will hide the next finding.
s123:5 source
s123:13 project
s124:5 check
s124:12 unused-suppression
{126:5 8
s126:5 id
s126:9 malformed-suppression
s127:5 severity
s127:15 warning
s128:5 summary
s128:14 A suppression that cannot be followed
s129:5 message
s129:15 this suppression is not followed: {target}
s130:5 consider
s130:16 write <!-- treatylint: ignore RULE because REASON -->, or ART: RULE because REASON under ignore in .treatylint.yml
s131:5 rationale
s131:16 A reader of the draft is entitled to know why a finding was set aside, and the linter has to know which.
s132:5 source
s132:13 project
s133:5 check
s133:12 malformed-suppression
"""####
}
