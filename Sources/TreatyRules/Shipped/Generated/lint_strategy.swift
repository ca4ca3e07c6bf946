// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_strategy: StaticString = ####"""
{4:1 1
s4:1 rules
[6:3 8
{6:5 12
s6:5 id
s6:9 strategy-coercion-vague-duty
s7:5 severity
s7:15 warning
s8:5 summary
s8:14 A vague duty where coercion is to do the work
s9:5 message
s9:15 {words}: under coercion a vague duty gives no yardstick, so that a breach can be denied or explained away (Goodman & Jinks 2004, 677)
s10:5 consider
s10:15 name the act, its measure and its date; or leave the term open and charge a body to fix it before anything is enforced
s11:5 rationale
s11:16 Coercion works on costs and benefits, and costs attach to breaches that others can recognise. Precise duties narrow the room for denial, raise the reputational price of a breach and give the parties a point around which to respond. The gain of vagueness lies before: it makes the treaty easier to conclude.
s15:5 source
s15:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677-78, 686 (Table 3)
s16:5 when
{17:7 4
s17:7 force
s17:14 binding
s18:7 precision-at-most
s18:26 2
s19:7 words
{19:14 2
s19:15 category
s19:25 vagueness
s19:36 value
[19:43 5
s19:44 who
s19:49 what
s19:55 when
s19:61 how-much
s19:71 circumstance
s20:7 without-function
[20:25 1
s20:26 final-clause
s21:5 regime
{21:13 2
s21:14 mechanism
s21:25 coercion
s21:35 stage
s21:42 ex-post
s22:5 claims
[22:13 2
s22:14 GJ.T3.coercion.precision.1.converse
s22:51 GJ.T3.coercion.precision.2.converse
s23:5 yields-to
[23:16 2
s23:17 strategy-coercion-soft-duty
s23:46 strategy-coercion-unbounded-escape
s24:5 example
{25:7 2
s25:7 wrong
s25:14 Each Party shall «take appropriate measures» to protect shared rivers.
s26:7 right
s26:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{28:5 11
s28:5 id
s28:9 strategy-coercion-soft-duty
s29:5 severity
s29:15 warning
s30:5 summary
s30:14 A duty of effort where coercion is to do the work
s31:5 message
s31:15 {operator}: under coercion a duty of effort cannot be enforced, since any effort meets it (Goodman & Jinks 2004, 677)
s32:5 consider
s32:15 ask for a result by a date, and attach monitoring to it
s33:5 rationale
s33:16 What is to be rewarded or punished must be seen to be done or left undone. An attempt can always be asserted.
s35:5 source
s35:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (Table 3)
s36:5 when
{37:7 3
s37:7 instrument
s37:19 treaty
s38:7 force
s38:14 soft-obligation
s39:7 words
{39:14 2
s39:15 category
s39:25 force
s39:32 value
s39:39 soft-obligation
s40:5 regime
{40:13 2
s40:14 mechanism
s40:25 coercion
s40:35 stage
s40:42 ex-post
s41:5 claims
[41:13 1
s41:14 GJ.T3.coercion.precision.1.converse
s42:5 example
{43:7 2
s43:7 wrong
s43:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s44:7 right
s44:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{46:5 12
s46:5 id
s46:9 strategy-coercion-unbounded-escape
s47:5 severity
s47:15 warning
s48:5 summary
s48:14 An escape without bounds where coercion is to do the work
s49:5 message
s49:15 {words}: under coercion an escape without bounds is a ground on which any breach can be defended (inferred from Goodman & Jinks 2004, 677)
s50:5 consider
s50:15 bound it by necessity, a time limit, notification or review, so that taking it can be told from a breach
s51:5 rationale
s51:16 The article claims nothing of escape clauses under coercion. The inference is that a loose ground of exception works as any vague term does, since it is part of the yardstick; a closely bounded one does not.
s54:5 source
s54:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (inferred: the article claims nothing of escapes under coercion)
s55:5 when
{56:7 5
s56:7 instrument
s56:19 treaty
s57:7 force
[57:14 4
s57:15 permission
s57:27 obligation
s57:39 soft-obligation
s57:56 prohibition
s58:7 escape
[58:15 6
s58:16 derogation
s58:28 limitation
s58:40 self-judging
s58:54 national-law
s58:68 capacity
s58:78 suspension
s59:7 bounded-in-article
s59:27 no
s60:7 without-function
[60:25 1
s60:26 final-clause
s61:5 regime
{61:13 2
s61:14 mechanism
s61:25 coercion
s61:35 stage
s61:42 ex-post
s62:5 claims
[62:13 1
s62:14 GJ.T2.text.12
s63:5 yields-to
[63:16 1
s63:17 strategy-coercion-soft-duty
s64:5 example
{65:7 2
s65:7 wrong
s65:14 A Party may close its ports «where it considers that its security» so requires.
s66:7 right
s66:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{69:5 12
s69:5 id
s69:9 strategy-persuasion-open-term
s70:5 severity
s70:15 warning
s71:5 summary
s71:14 An open term that no body is charged to fill, where persuasion is to do the work
s72:5 message
s72:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s73:5 consider
s73:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s74:5 rationale
s74:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s77:5 source
s77:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s78:5 when
{79:7 4
s79:7 force
s79:14 binding
s80:7 precision-at-most
s80:26 2
s81:7 words
{81:14 2
s81:15 category
s81:25 vagueness
s81:36 value
[81:43 5
s81:44 who
s81:49 what
s81:55 when
s81:61 how-much
s81:71 circumstance
s82:7 without-function
[82:25 1
s82:26 final-clause
s83:5 regime
{83:13 3
s83:14 mechanism
s83:25 persuasion
s83:37 stage
s83:44 ex-post
s83:53 delegation
s83:65 no
s84:5 claims
[84:13 2
s84:14 GJ.T3.persuasion.precision.3.converse
s84:53 GJ.T3.persuasion.ambiguity.2
s85:5 yields-to
[85:16 2
s85:17 strategy-coercion-vague-duty
s85:47 strategy-coercion-soft-duty
s86:5 example
{87:7 2
s87:7 wrong
s87:14 Each Party shall «take appropriate measures» to protect shared rivers.
s88:7 right
s88:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{90:5 13
s90:5 id
s90:9 strategy-persuasion-self-judging
s91:5 severity
s91:15 advice
s92:5 summary
s92:14 A ground that need not be argued for, where persuasion is to do the work
s93:5 message
s93:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s94:5 consider
s94:15 ask for reasons, given to a body that answers them
s95:5 rationale
s95:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s97:5 source
s97:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s98:5 when
{99:7 3
s99:7 instrument
s99:19 treaty
s100:7 escape
s100:15 self-judging
s101:7 without-bound
[101:22 2
s101:23 notification
s101:37 third-party-review
s102:5 exempt
[102:13 1
s102:14 final-clauses
s103:5 regime
{103:13 2
s103:14 mechanism
s103:25 persuasion
s103:37 stage
s103:44 ex-post
s104:5 claims
[104:13 1
s104:14 GJ.T2.text.14.converse
s105:5 yields-to
[105:16 1
s105:17 strategy-coercion-unbounded-escape
s106:5 example
{107:7 2
s107:7 wrong
s107:14 A Party may close its ports «where it considers that its security» so requires.
s108:7 right
s108:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{111:5 12
s111:5 id
s111:9 strategy-acculturation-outrun
s112:5 severity
s112:15 warning
s113:5 summary
s113:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s114:5 message
s114:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s115:5 consider
s115:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s116:5 rationale
s116:16 Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s120:5 source
s120:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s121:5 when
{122:7 4
s122:7 instrument
s122:19 treaty
s123:7 force
[123:14 2
s123:15 obligation
s123:27 prohibition
s124:7 precision-at-least
s124:27 4
s125:7 without-function
[125:25 13
s125:26 final-clause
s125:40 definition
s125:52 institution
s125:65 monitoring
s125:77 review
s125:85 dispute-settlement
s125:105 binding-decision
s125:123 criticism
s125:134 capacity-building
s125:153 best-practice
s125:168 sanction
s125:178 membership-inclusive
s125:200 membership-restrictive
s126:5 regime
{126:13 4
s126:14 mechanism
s126:25 acculturation
s126:40 stage
s126:47 ex-post
s126:56 pathway
s126:65 cognitive
s126:76 preference-gap
[126:92 1
s126:93 high
s127:5 claims
[127:13 2
s127:14 GJ.T3.text.7
s127:28 GJ.T3.acculturation.ambiguity.1.converse
s128:5 exempt
[128:13 1
s128:14 annex
s129:5 example
{130:7 2
s130:7 wrong
s130:14 Within two years each Party «shall prohibit» the discharge of the substances listed in Annex I into shared rivers.
s131:7 right
s131:14 The Parties shall protect shared rivers in a spirit of solidarity.
{134:5 8
s134:5 id
s134:9 strategy-missing-piece
s135:5 severity
s135:15 warning
s136:5 summary
s136:14 Something that the declared strategy needs and the text lacks
s137:5 message
s137:15 {target}
s138:5 consider
s138:15 provide for it here or say where else it is provided for
s139:5 rationale
s139:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s142:5 source
s142:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s143:5 observe
s143:14 missing
{145:5 8
s145:5 id
s145:9 strategy-undercut
s146:5 severity
s146:15 warning
s147:5 summary
s147:14 Two devices in the text that get in each other's way
s148:5 message
s148:15 {target}
s149:5 consider
s149:15 separate them, in time or by giving them to different bodies
s150:5 rationale
s150:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s153:5 source
s153:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s154:5 observe
s154:14 undercut
"""####
}
