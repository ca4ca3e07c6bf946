// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_structure: StaticString = ####"""
{2:1 1
s2:1 rules
[3:3 10
{3:5 8
s3:5 id
s3:9 unclosed-bracket
s4:5 severity
s4:15 error
s5:5 summary
s5:14 A square bracket without its partner
s6:5 message
s6:15 this square bracket is {target}
s7:5 consider
s7:15 supply the other one, so that it is certain which words are not agreed
s8:5 rationale
s8:16 In a draft, brackets say which words are open. A bracket without its partner leaves that to the reader, and the next version will be built on one of two readings.
s11:5 source
s11:13 United Nations Editorial Manual Online, "Paragraphs and subparagraphs"
s12:5 check
s12:12 unclosed-bracket
{14:5 8
s14:5 id
s14:9 placeholder-left
s15:5 severity
s15:15 advice
s16:5 summary
s16:14 A place that still waits for its text
s17:5 message
s17:15 {words} still waits for its text
s18:5 consider
s18:15 fill it, or name who is to
s19:5 rationale
s19:16 A gap that survives into the final text has to be filled by interpretation.
s20:5 source
s20:13 project
s21:5 check
s21:12 placeholder
{23:5 8
s23:5 id
s23:9 dangling-reference
s24:5 severity
s24:15 error
s25:5 summary
s25:14 A reference to a provision that does not exist
s26:5 message
s26:15 {words} refers to {target}, which this text does not have
s27:5 consider
s27:15 correct the number, or refer to the provision by its subject until the numbers are settled
s28:5 rationale
s28:16 Provisions move while a text is negotiated and references to them do not. A condition, procedure or exception that stands nowhere has no content.
s31:5 source
s31:13 project
s32:5 check
s32:12 dangling-reference
{34:5 8
s34:5 id
s34:9 duplicate-number
s35:5 severity
s35:15 error
s36:5 summary
s36:14 Two provisions with one number
s37:5 message
s37:15 {target}: this number is used twice side by side
s38:5 consider
s38:15 renumber, or mark the second as bis or as an alternative in brackets
s39:5 rationale
s39:16 A reference to the number is then a reference to either.
s40:5 source
s40:13 project
s41:5 check
s41:12 duplicate-number
{43:5 8
s43:5 id
s43:9 gap-in-numbering
s44:5 severity
s44:15 warning
s45:5 summary
s45:14 A number left out
s46:5 message
s46:15 number {target} is missing before this one
s47:5 consider
s47:15 renumber, or say that the number is reserved
s48:5 rationale
s48:16 A gap leaves the reader to ask whether a provision was dropped on purpose, and references to look for what is no longer there.
s50:5 source
s50:13 project
s51:5 check
s51:12 gap-in-numbering
{53:5 8
s53:5 id
s53:9 duplicate-definition
s54:5 severity
s54:15 warning
s55:5 summary
s55:14 One term with two definitions
s56:5 message
s56:15 {words} is defined a second time; the first definition is in {target}
s57:5 consider
s57:15 keep one definition, or use two terms
s58:5 rationale
s58:16 A term with two meanings has none wherever it is not clear which is meant.
s59:5 source
s59:13 project
s60:5 check
s60:12 duplicate-definition
{62:5 8
s62:5 id
s62:9 unused-definition
s63:5 severity
s63:15 advice
s64:5 summary
s64:14 A defined term that is not used
s65:5 message
s65:15 '{target}' is defined and not used again
s66:5 consider
s66:15 use the term, or take the definition out
s67:5 rationale
s67:16 What is defined is presumed to matter. A term that is not used points to a provision that has gone, or to another word that is used in its place.
s70:5 source
s70:13 project
s71:5 check
s71:12 unused-definition
{73:5 8
s73:5 id
s73:9 empty-provision
s74:5 severity
s74:15 warning
s75:5 summary
s75:14 A number without text
s76:5 message
s76:15 {target} has no text
s77:5 consider
s77:15 supply the text, or take the number out
s78:5 rationale
s78:16 A number that holds nothing shifts every later one and is referred to in vain.
s79:5 source
s79:13 project
s80:5 check
s80:12 empty-provision
{82:5 8
s82:5 id
s82:9 unused-suppression
s83:5 severity
s83:15 warning
s84:5 summary
s84:14 A suppression that suppresses nothing
s85:5 message
s85:15 nothing here is suppressed by {target}
s86:5 consider
s86:15 take it out
s87:5 rationale
s87:16 The wording it spoke of has been mended, or it stands in the wrong place. Left where it is, it will hide the next finding.
s89:5 source
s89:13 project
s90:5 check
s90:12 unused-suppression
{92:5 8
s92:5 id
s92:9 malformed-suppression
s93:5 severity
s93:15 warning
s94:5 summary
s94:14 A suppression that cannot be followed
s95:5 message
s95:15 this suppression is not followed: {target}
s96:5 consider
s96:16 write <!-- treatylint: ignore RULE because REASON -->, or ART: RULE because REASON under ignore in .treatylint.yml
s97:5 rationale
s97:16 A reader of the draft is entitled to know why a finding was set aside, and the linter has to know which.
s98:5 source
s98:13 project
s99:5 check
s99:12 malformed-suppression
"""####
}
