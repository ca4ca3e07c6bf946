// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_strategy: StaticString = ####"""
{4:1 2
s4:1 sets
{5:3 3
s5:3 open-standard
[5:18 8
s5:20 *.vagueness.what.measures
s5:49 *.vagueness.what.evaluative
s5:80 *.vagueness.what.blank-conduct
s5:114 *.vagueness.what.degree
s5:141 *.vagueness.circumstance
s5:169 *.vagueness.when.open
s5:194 *.vagueness.how-much.open
s5:223 *.vagueness.who.open
s7:3 settled
[7:12 26
s7:13 necessary
s7:24 essential
s7:35 regard
s7:43 into account
s7:57 potential
s7:68 potentially
s7:81 interim
s7:90 interested
s7:102 coordinate
s7:114 deep
s7:120 importance
s7:132 peaceful
s7:142 harmful
s7:151 further
s7:160 likely
s7:168 required
s7:178 exceptional circumstances
s7:205 without delay
s7:220 immediately
s7:233 regular
s7:242 tariff action
s7:257 principles
s7:269 interests
s7:280 logistical
s7:292 in the light of
s7:309 well-being
s8:3 organ
[8:10 36
s8:11 committee
s8:22 sub-committee
s8:37 subcommittee
s8:51 council
s8:60 commission
s8:72 court
s8:79 tribunal
s8:89 panel
s8:96 board
s8:103 bureau
s8:111 secretariat
s8:124 secretary-general
s8:143 director
s8:153 director-general
s8:171 depositary
s8:183 conference
s8:195 assembly
s8:205 chamber
s8:214 presidency
s8:226 president
s8:237 chair
s8:244 chairman
s8:254 chairperson
s8:267 prosecutor
s8:279 registrar
s8:290 registry
s8:300 arbitrator
s8:312 arbitrators
s8:325 organization
s8:339 organisation
s8:353 body
s8:359 bodies
s8:367 group
s8:374 meeting
s8:383 office
s8:391 entity
s10:1 rules
[12:3 8
{12:5 12
s12:5 id
s12:9 strategy-coercion-vague-duty
s13:5 severity
s13:15 warning
s14:5 summary
s14:14 A vague duty where coercion is to do the work
s15:5 message
s15:15 {words}: under coercion a vague duty gives no yardstick, so that a breach can be denied or explained away (Goodman & Jinks 2004, 677)
s16:5 consider
s16:15 name the act, its measure and its date; or leave the term open and charge a body to fix it before anything is enforced
s17:5 rationale
s17:16 Coercion works on costs and benefits, and costs attach to breaches that others can recognise. Precise duties narrow the room for denial, raise the reputational price of a breach and give the parties a point around which to respond. The gain of vagueness lies before: it makes the treaty easier to conclude.
s21:5 source
s21:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677-78, 686 (Table 3)
s22:5 when
{23:7 5
s23:7 force
s23:14 binding
s24:7 precision-at-most
s24:26 2
s25:7 addressee-not
[25:22 1
s25:23 <organ>
s26:7 words
{26:14 4
s26:15 category
s26:25 vagueness
s26:36 rule
s26:42 <open-standard>
s26:59 not-phrase
s26:71 <settled>
s26:82 weight-at-least
s26:99 0.5
s27:7 without-function
[27:25 1
s27:26 final-clause
s28:5 regime
{28:13 2
s28:14 mechanism
s28:25 coercion
s28:35 stage
s28:42 ex-post
s29:5 claims
[29:13 2
s29:14 GJ.T3.coercion.precision.1.converse
s29:51 GJ.T3.coercion.precision.2.converse
s30:5 yields-to
[30:16 2
s30:17 strategy-coercion-soft-duty
s30:46 strategy-coercion-unbounded-escape
s31:5 example
{32:7 2
s32:7 wrong
s32:14 Each Party shall «take appropriate measures» to protect shared rivers.
s33:7 right
s33:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{35:5 11
s35:5 id
s35:9 strategy-coercion-soft-duty
s36:5 severity
s36:15 warning
s37:5 summary
s37:14 A duty of effort where coercion is to do the work
s38:5 message
s38:15 {operator}: under coercion a duty of effort cannot be enforced, since any effort meets it (Goodman & Jinks 2004, 677)
s39:5 consider
s39:15 ask for a result by a date, and attach monitoring to it
s40:5 rationale
s40:16 What is to be rewarded or punished must be seen to be done or left undone. An attempt can always be asserted.
s42:5 source
s42:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (Table 3)
s43:5 when
{44:7 3
s44:7 instrument
s44:19 treaty
s45:7 force
s45:14 soft-obligation
s46:7 words
{46:14 2
s46:15 category
s46:25 force
s46:32 value
s46:39 soft-obligation
s47:5 regime
{47:13 2
s47:14 mechanism
s47:25 coercion
s47:35 stage
s47:42 ex-post
s48:5 claims
[48:13 1
s48:14 GJ.T3.coercion.precision.1.converse
s49:5 example
{50:7 2
s50:7 wrong
s50:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s51:7 right
s51:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{53:5 12
s53:5 id
s53:9 strategy-coercion-unbounded-escape
s54:5 severity
s54:15 warning
s55:5 summary
s55:14 An escape without bounds where coercion is to do the work
s56:5 message
s56:15 {words}: under coercion an escape without bounds is a ground on which any breach can be defended (inferred from Goodman & Jinks 2004, 677)
s57:5 consider
s57:15 bound it by necessity, a time limit, notification or review, so that taking it can be told from a breach
s58:5 rationale
s58:16 The article claims nothing of escape clauses under coercion. The inference is that a loose ground of exception works as any vague term does, since it is part of the yardstick; a closely bounded one does not.
s61:5 source
s61:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (inferred: the article claims nothing of escapes under coercion)
s62:5 when
{63:7 5
s63:7 instrument
s63:19 treaty
s64:7 force
[64:14 4
s64:15 permission
s64:27 obligation
s64:39 soft-obligation
s64:56 prohibition
s65:7 escape
[65:15 6
s65:16 derogation
s65:28 limitation
s65:40 self-judging
s65:54 national-law
s65:68 capacity
s65:78 suspension
s66:7 bounded-in-article
s66:27 no
s67:7 without-function
[67:25 1
s67:26 final-clause
s68:5 regime
{68:13 2
s68:14 mechanism
s68:25 coercion
s68:35 stage
s68:42 ex-post
s69:5 claims
[69:13 1
s69:14 GJ.T2.text.12
s70:5 yields-to
[70:16 1
s70:17 strategy-coercion-soft-duty
s71:5 example
{72:7 2
s72:7 wrong
s72:14 A Party may close its ports «where it considers that its security» so requires.
s73:7 right
s73:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{76:5 12
s76:5 id
s76:9 strategy-persuasion-open-term
s77:5 severity
s77:15 warning
s78:5 summary
s78:14 An open term that no body is charged to fill, where persuasion is to do the work
s79:5 message
s79:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s80:5 consider
s80:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s81:5 rationale
s81:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s84:5 source
s84:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s85:5 when
{86:7 5
s86:7 force
s86:14 binding
s87:7 precision-at-most
s87:26 2
s88:7 addressee-not
[88:22 1
s88:23 <organ>
s89:7 words
{89:14 4
s89:15 category
s89:25 vagueness
s89:36 rule
s89:42 <open-standard>
s89:59 not-phrase
s89:71 <settled>
s89:82 weight-at-least
s89:99 0.5
s90:7 without-function
[90:25 1
s90:26 final-clause
s91:5 regime
{91:13 3
s91:14 mechanism
s91:25 persuasion
s91:37 stage
s91:44 ex-post
s91:53 delegation
s91:65 no
s92:5 claims
[92:13 2
s92:14 GJ.T3.persuasion.precision.3.converse
s92:53 GJ.T3.persuasion.ambiguity.2
s93:5 yields-to
[93:16 2
s93:17 strategy-coercion-vague-duty
s93:47 strategy-coercion-soft-duty
s94:5 example
{95:7 2
s95:7 wrong
s95:14 Each Party shall «take appropriate measures» to protect shared rivers.
s96:7 right
s96:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{98:5 13
s98:5 id
s98:9 strategy-persuasion-self-judging
s99:5 severity
s99:15 advice
s100:5 summary
s100:14 A ground that need not be argued for, where persuasion is to do the work
s101:5 message
s101:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s102:5 consider
s102:15 ask for reasons, given to a body that answers them
s103:5 rationale
s103:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s105:5 source
s105:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s106:5 when
{107:7 3
s107:7 instrument
s107:19 treaty
s108:7 escape
s108:15 self-judging
s109:7 without-bound
[109:22 2
s109:23 notification
s109:37 third-party-review
s110:5 exempt
[110:13 1
s110:14 final-clauses
s111:5 regime
{111:13 2
s111:14 mechanism
s111:25 persuasion
s111:37 stage
s111:44 ex-post
s112:5 claims
[112:13 1
s112:14 GJ.T2.text.14.converse
s113:5 yields-to
[113:16 1
s113:17 strategy-coercion-unbounded-escape
s114:5 example
{115:7 2
s115:7 wrong
s115:14 A Party may close its ports «where it considers that its security» so requires.
s116:7 right
s116:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{119:5 12
s119:5 id
s119:9 strategy-acculturation-outrun
s120:5 severity
s120:15 warning
s121:5 summary
s121:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s122:5 message
s122:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s123:5 consider
s123:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s124:5 rationale
s124:16 Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s128:5 source
s128:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s129:5 when
{130:7 4
s130:7 instrument
s130:19 treaty
s131:7 force
[131:14 2
s131:15 obligation
s131:27 prohibition
s132:7 precision-at-least
s132:27 4
s133:7 without-function
[133:25 13
s133:26 final-clause
s133:40 definition
s133:52 institution
s133:65 monitoring
s133:77 review
s133:85 dispute-settlement
s133:105 binding-decision
s133:123 criticism
s133:134 capacity-building
s133:153 best-practice
s133:168 sanction
s133:178 membership-inclusive
s133:200 membership-restrictive
s134:5 regime
{134:13 4
s134:14 mechanism
s134:25 acculturation
s134:40 stage
s134:47 ex-post
s134:56 pathway
s134:65 cognitive
s134:76 preference-gap
[134:92 1
s134:93 high
s135:5 claims
[135:13 2
s135:14 GJ.T3.text.7
s135:28 GJ.T3.acculturation.ambiguity.1.converse
s136:5 exempt
[136:13 1
s136:14 annex
s137:5 example
{138:7 2
s138:7 wrong
s138:14 Within two years each Party «shall prohibit» the discharge of the substances listed in Annex I into shared rivers.
s139:7 right
s139:14 The Parties shall protect shared rivers in a spirit of solidarity.
{142:5 8
s142:5 id
s142:9 strategy-missing-piece
s143:5 severity
s143:15 warning
s144:5 summary
s144:14 Something that the declared strategy needs and the text lacks
s145:5 message
s145:15 {target}
s146:5 consider
s146:15 provide for it here or say where else it is provided for
s147:5 rationale
s147:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s150:5 source
s150:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s151:5 observe
s151:14 missing
{153:5 8
s153:5 id
s153:9 strategy-undercut
s154:5 severity
s154:15 warning
s155:5 summary
s155:14 Two devices in the text that get in each other's way
s156:5 message
s156:15 {target}
s157:5 consider
s157:15 separate them, in time or by giving them to different bodies
s158:5 rationale
s158:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s161:5 source
s161:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s162:5 observe
s162:14 undercut
"""####
}
