// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let lint_strategy: StaticString = ####"""
{4:1 2
s4:1 sets
{5:3 4
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
s6:3 blank-cheque
[6:17 3
s6:19 *.vagueness.what.measures
s6:48 *.vagueness.circumstance
s6:76 *.vagueness.when.open
s8:3 settled
[8:12 28
s8:13 necessary
s8:24 objective
s8:35 objectives
s8:47 essential
s8:58 regard
s8:66 into account
s8:80 potential
s8:91 potentially
s8:104 interim
s8:113 interested
s8:125 coordinate
s8:137 deep
s8:143 importance
s8:155 peaceful
s8:165 harmful
s8:174 further
s8:183 likely
s8:191 required
s8:201 exceptional circumstances
s8:228 without delay
s8:243 immediately
s8:256 regular
s8:265 tariff action
s8:280 principles
s8:292 interests
s8:303 logistical
s8:315 in the light of
s8:332 well-being
s9:3 organ
[9:10 36
s9:11 committee
s9:22 sub-committee
s9:37 subcommittee
s9:51 council
s9:60 commission
s9:72 court
s9:79 tribunal
s9:89 panel
s9:96 board
s9:103 bureau
s9:111 secretariat
s9:124 secretary-general
s9:143 director
s9:153 director-general
s9:171 depositary
s9:183 conference
s9:195 assembly
s9:205 chamber
s9:214 presidency
s9:226 president
s9:237 chair
s9:244 chairman
s9:254 chairperson
s9:267 prosecutor
s9:279 registrar
s9:290 registry
s9:300 arbitrator
s9:312 arbitrators
s9:325 organization
s9:339 organisation
s9:353 body
s9:359 bodies
s9:367 group
s9:374 meeting
s9:383 office
s9:391 entity
s11:1 rules
[13:3 8
{13:5 12
s13:5 id
s13:9 strategy-coercion-vague-duty
s14:5 severity
s14:15 warning
s15:5 summary
s15:14 A vague duty where coercion is to do the work
s16:5 message
s16:15 {words}: under coercion a vague duty gives no yardstick, so that a breach can be denied or explained away (Goodman & Jinks 2004, 677)
s17:5 consider
s17:15 name the act, its measure and its date; or leave the term open and charge a body to fix it before anything is enforced
s18:5 rationale
s18:16 Coercion works on costs and benefits, and costs attach to breaches that others can recognise. Precise duties narrow the room for denial, raise the reputational price of a breach and give the parties a point around which to respond. The gain of vagueness lies before: it makes the treaty easier to conclude.
s22:5 source
s22:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677-78, 686 (Table 3)
s23:5 when
[24:7 2
{24:9 5
s24:9 force
s24:16 binding
s25:9 precision-at-most
s25:28 2
s26:9 addressee-not
[26:24 1
s26:25 <organ>
s27:9 words
{27:16 4
s27:17 category
s27:27 vagueness
s27:38 rule
s27:44 <open-standard>
s27:61 not-phrase
s27:73 <settled>
s27:84 weight-at-least
s27:101 0.5
s28:9 without-function
[28:27 1
s28:28 final-clause
{29:9 5
s29:9 force
s29:16 obligation
s30:9 precision-at-most
s30:28 3
s31:9 addressee-not
[31:24 1
s31:25 <organ>
s32:9 words
{32:16 4
s32:17 category
s32:27 vagueness
s32:38 rule
s32:44 <blank-cheque>
s32:60 not-phrase
s32:72 <settled>
s32:83 weight-at-least
s32:100 0.5
s33:9 without-function
[33:27 1
s33:28 final-clause
s34:5 regime
{34:13 2
s34:14 mechanism
s34:25 coercion
s34:35 stage
s34:42 ex-post
s35:5 claims
[35:13 2
s35:14 GJ.T3.coercion.precision.1.converse
s35:51 GJ.T3.coercion.precision.2.converse
s36:5 yields-to
[36:16 2
s36:17 strategy-coercion-soft-duty
s36:46 strategy-coercion-unbounded-escape
s37:5 example
{38:7 2
s38:7 wrong
s38:14 Each Party shall «take appropriate measures» to protect shared rivers.
s39:7 right
s39:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{41:5 11
s41:5 id
s41:9 strategy-coercion-soft-duty
s42:5 severity
s42:15 warning
s43:5 summary
s43:14 A duty of effort where coercion is to do the work
s44:5 message
s44:15 {operator}: under coercion a duty of effort cannot be enforced, since any effort meets it (Goodman & Jinks 2004, 677)
s45:5 consider
s45:15 ask for a result by a date, and attach monitoring to it
s46:5 rationale
s46:16 What is to be rewarded or punished must be seen to be done or left undone. An attempt can always be asserted.
s48:5 source
s48:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (Table 3)
s49:5 when
{50:7 3
s50:7 instrument
s50:19 treaty
s51:7 force
s51:14 soft-obligation
s52:7 words
{52:14 2
s52:15 category
s52:25 force
s52:32 value
s52:39 soft-obligation
s53:5 regime
{53:13 2
s53:14 mechanism
s53:25 coercion
s53:35 stage
s53:42 ex-post
s54:5 claims
[54:13 1
s54:14 GJ.T3.coercion.precision.1.converse
s55:5 example
{56:7 2
s56:7 wrong
s56:14 Each Party «shall endeavour» to open its markets to seeds of the other Party.
s57:7 right
s57:14 By 1 January 2034 each Party shall open its markets to seeds of the other Party.
{59:5 12
s59:5 id
s59:9 strategy-coercion-unbounded-escape
s60:5 severity
s60:15 warning
s61:5 summary
s61:14 An escape without bounds where coercion is to do the work
s62:5 message
s62:15 {words}: under coercion an escape without bounds is a ground on which any breach can be defended (inferred from Goodman & Jinks 2004, 677)
s63:5 consider
s63:15 bound it by necessity, a time limit, notification or review, so that taking it can be told from a breach
s64:5 rationale
s64:16 The article claims nothing of escape clauses under coercion. The inference is that a loose ground of exception works as any vague term does, since it is part of the yardstick; a closely bounded one does not.
s67:5 source
s67:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 677, 686 (inferred: the article claims nothing of escapes under coercion)
s68:5 when
{69:7 5
s69:7 instrument
s69:19 treaty
s70:7 force
[70:14 4
s70:15 permission
s70:27 obligation
s70:39 soft-obligation
s70:56 prohibition
s71:7 escape
[71:15 6
s71:16 derogation
s71:28 limitation
s71:40 self-judging
s71:54 national-law
s71:68 capacity
s71:78 suspension
s72:7 bounded-in-article
s72:27 no
s73:7 without-function
[73:25 1
s73:26 final-clause
s74:5 regime
{74:13 2
s74:14 mechanism
s74:25 coercion
s74:35 stage
s74:42 ex-post
s75:5 claims
[75:13 1
s75:14 GJ.T2.text.12
s76:5 yields-to
[76:16 1
s76:17 strategy-coercion-soft-duty
s77:5 example
{78:7 2
s78:7 wrong
s78:14 A Party may close its ports «where it considers that its security» so requires.
s79:7 right
s79:14 A Party may close its ports for up to ten days in order to repel an armed attack, and shall notify the Secretariat at once.
{82:5 12
s82:5 id
s82:9 strategy-persuasion-open-term
s83:5 severity
s83:15 warning
s84:5 summary
s84:14 An open term that no body is charged to fill, where persuasion is to do the work
s85:5 message
s85:15 {words}: under persuasion an open term needs a body that works it out with the Parties, and this text charges none (Goodman & Jinks 2004, 679-81)
s86:5 consider
s86:15 charge a body to interpret the term in periodic dialogue; or settle it now, since arguing about the exact rule is worth having
s87:5 rationale
s87:16 Persuasion works by argument about what a norm asks. A term that is left open keeps the argument going if there is a forum for it; without one it can be read to suit whoever reads it, and cannot serve as a frame for harder cases.
s90:5 source
s90:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81, 686 (Table 3)
s91:5 when
[92:7 2
{92:9 5
s92:9 force
s92:16 binding
s93:9 precision-at-most
s93:28 2
s94:9 addressee-not
[94:24 1
s94:25 <organ>
s95:9 words
{95:16 4
s95:17 category
s95:27 vagueness
s95:38 rule
s95:44 <open-standard>
s95:61 not-phrase
s95:73 <settled>
s95:84 weight-at-least
s95:101 0.5
s96:9 without-function
[96:27 1
s96:28 final-clause
{97:9 5
s97:9 force
s97:16 obligation
s98:9 precision-at-most
s98:28 3
s99:9 addressee-not
[99:24 1
s99:25 <organ>
s100:9 words
{100:16 4
s100:17 category
s100:27 vagueness
s100:38 rule
s100:44 <blank-cheque>
s100:60 not-phrase
s100:72 <settled>
s100:83 weight-at-least
s100:100 0.5
s101:9 without-function
[101:27 1
s101:28 final-clause
s102:5 regime
{102:13 3
s102:14 mechanism
s102:25 persuasion
s102:37 stage
s102:44 ex-post
s102:53 delegation
s102:65 no
s103:5 claims
[103:13 2
s103:14 GJ.T3.persuasion.precision.3.converse
s103:53 GJ.T3.persuasion.ambiguity.2
s104:5 yields-to
[104:16 2
s104:17 strategy-coercion-vague-duty
s104:47 strategy-coercion-soft-duty
s105:5 example
{106:7 2
s106:7 wrong
s106:14 Each Party shall «take appropriate measures» to protect shared rivers.
s107:7 right
s107:14 Within two years each Party shall prohibit the discharge of the substances listed in Annex I into shared rivers.
{109:5 13
s109:5 id
s109:9 strategy-persuasion-self-judging
s110:5 severity
s110:15 advice
s111:5 summary
s111:14 A ground that need not be argued for, where persuasion is to do the work
s112:5 message
s112:15 {words}: under persuasion a ground that its user judges alone takes away the occasion to justify it (inferred from Goodman & Jinks 2004, 679-81)
s113:5 consider
s113:15 ask for reasons, given to a body that answers them
s114:5 rationale
s114:16 Persuasion needs states to give reasons that others can test. A self-judging clause ends the conversation where it should begin.
s116:5 source
s116:14 Goodman & Jinks 2004, 54 Duke L.J. 621, at 679-81 (inferred)
s117:5 when
{118:7 5
s118:7 instrument
s118:19 treaty
s119:7 escape
s119:15 self-judging
s120:7 without-bound
[120:22 2
s120:23 notification
s120:37 third-party-review
s121:7 addressee-not
[121:22 1
s121:23 <organ>
s122:7 words
{122:14 3
s122:15 category
s122:25 escape
s122:33 value
s122:40 self-judging
s122:54 not-phrase
[122:66 1
s122:67 discretion
s123:5 exempt
[123:13 1
s123:14 final-clauses
s124:5 regime
{124:13 2
s124:14 mechanism
s124:25 persuasion
s124:37 stage
s124:44 ex-post
s125:5 claims
[125:13 1
s125:14 GJ.T2.text.14.converse
s126:5 yields-to
[126:16 1
s126:17 strategy-coercion-unbounded-escape
s127:5 example
{128:7 2
s128:7 wrong
s128:14 A Party may close its ports «where it considers that its security» so requires.
s129:7 right
s129:14 A Party may close its ports to repel an armed attack, and shall give its reasons to the Commission within ten days.
{132:5 12
s132:5 id
s132:9 strategy-acculturation-outrun
s133:5 severity
s133:15 warning
s134:5 summary
s134:14 An exact duty that outruns what the parties have come to want, where acculturation is to do the work
s135:5 message
s135:15 {operator}: with a wide gap of preferences an exact duty puts disagreement in the foreground, and may weaken what acculturation builds on (Goodman & Jinks 2004, 683-84)
s136:5 consider
s136:15 state the aim broadly now and leave the exact duty to a later protocol or to renegotiation
s137:5 rationale
s137:16 Conformity grows around norms that look self-evident. A rule that asks more, and more exactly, than states have come to prefer shows how much they disagree, and takes that look away. It does help social sanctions, which need a rule to point to: where the social pathway is relied on, weigh the two.
s141:5 source
s141:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 683-85, 686 (Table 3)
s142:5 when
{143:7 4
s143:7 instrument
s143:19 treaty
s144:7 force
[144:14 2
s144:15 obligation
s144:27 prohibition
s145:7 precision-at-least
s145:27 5
s146:7 without-function
[146:25 13
s146:26 final-clause
s146:40 definition
s146:52 institution
s146:65 monitoring
s146:77 review
s146:85 dispute-settlement
s146:105 binding-decision
s146:123 criticism
s146:134 capacity-building
s146:153 best-practice
s146:168 sanction
s146:178 membership-inclusive
s146:200 membership-restrictive
s147:5 regime
{147:13 4
s147:14 mechanism
s147:25 acculturation
s147:40 stage
s147:47 ex-post
s147:56 pathway
s147:65 cognitive
s147:76 preference-gap
[147:92 1
s147:93 high
s148:5 claims
[148:13 2
s148:14 GJ.T3.text.7
s148:28 GJ.T3.acculturation.ambiguity.1.converse
s149:5 exempt
[149:13 1
s149:14 annex
s150:5 example
{151:7 2
s151:7 wrong
s151:14 No later than 1 January 2034 each Party «shall reduce» its duties on the goods listed in Annex I by ten per cent.
s152:7 right
s152:14 The Parties should bring down their duties in a spirit of solidarity.
{155:5 8
s155:5 id
s155:9 strategy-missing-piece
s156:5 severity
s156:15 warning
s157:5 summary
s157:14 Something that the declared strategy needs and the text lacks
s158:5 message
s158:15 {target}
s159:5 consider
s159:15 provide for it here or say where else it is provided for
s160:5 rationale
s160:16 Each mechanism works through certain devices: coercion through monitoring that is tied to consequences, persuasion through forums and interpreters, acculturation through reporting and open membership. A strategy whose device is missing rests on nothing in the text.
s163:5 source
s163:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 689-99 (Table 4)
s164:5 observe
s164:14 missing
{166:5 8
s166:5 id
s166:9 strategy-undercut
s167:5 severity
s167:15 warning
s168:5 summary
s168:14 Two devices in the text that get in each other's way
s169:5 message
s169:15 {target}
s170:5 consider
s170:15 separate them, in time or by giving them to different bodies
s171:5 rationale
s171:16 The mechanisms are not simply added to one another: force can spoil argument, and argument about exact words can spoil what is taken for granted. The article offers this as a provisional model, so each is a question to weigh.
s174:5 source
s174:13 Goodman & Jinks 2004, 54 Duke L.J. 621, at 700-01
s175:5 observe
s175:14 undercut
"""####
}
