// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let glossary_terms: StaticString = ####"""
{10:1 1
s10:1 terms
[12:3 41
{12:5 4
s12:5 term
s12:11 instrument
s13:5 meaning
s13:14 A treaty, protocol, resolution, decision or declaration, or a draft of one.
s14:5 source
s14:13 project
s15:5 see
[15:10 1
s15:11 provision
{16:5 4
s16:5 term
s16:11 provision
s17:5 meaning
s17:14 A part of an instrument that can be cited by itself: an article, a paragraph, a point, a recital, an operative paragraph. It is named by its Akoma Ntoso eId, such as art_4__para_1. What is measured one by one is the numbered paragraph with its points, or the article where its paragraphs bear no numbers.
s21:5 source
s21:13 Akoma Ntoso Naming Convention 1.0
s22:5 see
[22:10 2
s22:11 chapeau
s22:20 norm
{23:5 3
s23:5 term
s23:11 chapeau
s24:5 meaning
s24:14 The words that open a list and govern each of its points. A point is read with them, and has their force.
s25:5 source
s25:13 usage of drafting
{26:5 4
s26:5 term
s26:11 norm
s27:5 meaning
s27:14 A statement in a sentence with one operator, such as "shall" or "may". A provision may hold several; one governs it.
s28:5 source
s28:13 project
s29:5 see
[29:10 1
s29:11 force
{30:5 3
s30:5 term
s30:11 evidence
s31:5 meaning
s31:14 Words that a rule matched, with the rule's id, its category and its weight. Every score is the sum of evidence that can be shown.
s32:5 source
s32:13 project
{35:5 6
s35:5 term
s35:11 force
s36:5 also
[36:11 2
s36:12 legal force
s36:25 bindingness
s37:5 meaning
s37:14 What the provision's governing norm does to those it addresses.
s38:5 values
[39:7 7
s39:10 prohibition: it forbids conduct
s40:10 obligation: it requires conduct or a result
s41:10 soft-obligation: a duty in form, whose verb asks for effort or whose terms empty it
s42:10 recommendation: it asks and does not bind
s43:10 permission: it lets somebody act, or refrain
s44:10 entitlement: it gives a person, a people or a party a right
s45:10 declaration: it states, defines, sets up or settles something, and tells nobody to act
s46:5 source
s46:13 project, after Abbott et al. 2000, 54 Int'l Org. 401 (obligation)
s47:5 see
[47:10 2
s47:11 norm
s47:17 precision
{48:5 6
s48:5 term
s48:11 soft-obligation
s49:5 also
[49:11 2
s49:12 soft obligation
s49:29 soft duty
s50:5 meaning
s50:14 A duty in form, emptied in substance: the operative verb asks for effort, progress or consideration, or a qualifier leaves to the addressee whether anything is owed.
s53:5 wording
[53:14 3
s53:15 shall endeavour to
s53:35 shall take steps with a view to
s53:68 shall consider
s54:5 source
s54:13 project
s55:5 see
[55:10 2
s55:11 force
s55:18 capacity
{56:5 6
s56:5 term
s56:11 precision
s57:5 also
[57:11 4
s57:12 precise
s57:21 ambiguity
s57:32 vagueness
s57:43 vague
s58:5 meaning
s58:14 How far the words alone tell whether conduct meets the provision. It is given as a level and as a score from 0 to 1. It is no virtue in itself: it serves one mechanism and harms another, at one stage and not at the other. Where nothing is prescribed, it does not apply.
s61:5 values
[62:7 5
s62:10 5: a determinate rule; who must do what, when and in which case is fixed
s63:10 4: issues of interpretation are left, and they are limited
s64:10 3: broad areas are left to discretion
s65:10 2: a standard, which means something only case by case
s66:10 1: nobody can tell whether conduct complies
s67:5 source
s67:13 Abbott, Keohane, Moravcsik, Slaughter & Snidal 2000, 54 Int'l Org. 401; Goodman & Jinks 2004, 675-76
s68:5 see
[68:10 2
s68:11 hortatory
s68:22 GJ.T3.
{69:5 6
s69:5 term
s69:11 hortatory
s70:5 also
[70:11 2
s70:12 exhortation
s70:25 aspiration
s71:5 meaning
s71:14 Language that appeals rather than asks.
s72:5 values
[73:7 3
s73:10 0: there is none
s74:10 1: it stands around a norm that has content of its own
s75:10 2: the provision is aspiration in the main
s76:5 source
s76:13 project; Goodman & Jinks 2004, 683
s77:5 see
[77:10 2
s77:11 precision
s77:22 GJ.T3.text.4
{78:5 6
s78:5 term
s78:11 escape
s79:5 also
[79:11 2
s79:12 escape clause
s79:27 flexibility
s80:5 meaning
s80:14 Words that let a party out of a duty, or let a right be cut back. It is bounded where the provision itself hedges it with at least one express condition.
s82:5 values
[82:13 12
s82:15 derogation
s82:29 limitation
s82:43 exception
s82:56 self-judging
s82:72 national-law
s82:88 capacity
s82:100 reservation
s82:115 withdrawal
s82:129 suspension
s82:143 opt
s82:150 transition
s82:164 savings
s83:5 source
s83:13 project; Helfer 2005, 91 Va. L. Rev. 1579
s84:5 see
[84:10 2
s84:11 bounded
s84:20 GJ.T2.text.
{85:5 6
s85:5 term
s85:11 bounded
s86:5 also
[86:11 2
s86:12 unbounded
s86:23 bound
s87:5 meaning
s87:14 An escape is bounded where at least one express condition in the provision hedges it: a test of need, a legal basis, a term, notice or consultation, a core that stands, equal treatment, review by others, a closed list, a set procedure.
s90:5 values
[90:13 9
s90:15 necessity
s90:28 legality
s90:40 time-limit
s90:54 notification
s90:70 non-derogable-core
s90:92 non-discrimination
s90:114 third-party-review
s90:136 closed-list
s90:151 procedure
s91:5 source
s91:13 project
s92:5 see
[92:10 1
s92:11 escape
{93:5 6
s93:5 term
s93:11 function
s94:5 also
[94:11 1
s94:12 regime function
s95:5 meaning
s95:14 What a provision does for the regime of which the instrument is part. A provision may serve several, or none.
s96:5 values
[96:13 13
s96:15 membership-inclusive
s96:39 membership-restrictive
s96:65 best-practice
s96:82 monitoring
s96:96 criticism
s96:109 binding-decision
s96:129 sanction
s96:141 dispute-settlement
s96:163 review
s96:173 institution
s96:188 capacity-building
s96:209 definition
s96:223 final-clause
s97:5 source
s97:13 Goodman & Jinks 2004, 674 and 699, and project
s98:5 see
[98:10 2
s98:11 GJ.T2.
s98:19 GJ.T4.
{101:5 5
s101:5 term
s101:11 derogation
s102:5 meaning
s102:14 Lets parties set duties aside for the time of an emergency, or says which of them stand even then.
s103:5 wording
[103:14 2
s103:15 take measures derogating from
s103:46 in time of public emergency
s104:5 source
s104:13 Hafner-Burton, Helfer & Fariss 2011, 65 Int'l Org. 673
s105:5 see
[105:10 4
s105:11 escape
s105:19 bounded
s105:28 GJ.T2.text.1
s105:42 GJ.T2.text.2
{106:5 5
s106:5 term
s106:11 limitation
s107:5 meaning
s107:14 Lets a right or freedom of persons be cut back on named grounds, such as health or public order.
s108:5 wording
[108:14 1
s108:15 subject to such restrictions as are prescribed by law and are necessary
s109:5 source
s109:13 project; Goodman & Jinks 2004, 668-69
s110:5 see
[110:10 2
s110:11 escape
s110:19 bounded
{111:5 5
s111:5 term
s111:11 exception
s112:5 meaning
s112:14 Takes conduct or a situation out of a duty. A default rule that parties may vary is none.
s113:5 wording
[113:14 3
s113:15 nothing in this Agreement shall prevent
s113:56 except where
s113:70 does not apply to
s114:5 source
s114:13 project
s115:5 see
[115:10 1
s115:11 escape
{116:5 6
s116:5 term
s116:11 self-judging
s117:5 also
[117:11 1
s117:12 self-judging escape
s118:5 meaning
s118:14 The party that wants to escape decides whether it may.
s119:5 wording
[119:14 2
s119:15 it considers necessary
s119:39 in its judgement
s120:5 source
s120:13 Schill & Briese 2009, 13 Max Planck UNYB 61
s121:5 see
[121:10 1
s121:11 escape
{122:5 6
s122:5 term
s122:11 national-law
s123:5 also
[123:11 2
s123:12 domestic law
s123:26 national law
s124:5 meaning
s124:14 Makes the norm yield to a party's own law or policy.
s125:5 wording
[125:14 2
s125:15 subject to its domestic law
s125:44 in accordance with national legislation
s126:5 source
s126:13 project
s127:5 see
[127:10 1
s127:11 escape
{128:5 6
s128:5 term
s128:11 capacity
s129:5 also
[129:11 1
s129:12 progressive realisation
s130:5 meaning
s130:14 Measures the duty by means, feasibility or progress over time.
s131:5 wording
[131:14 2
s131:15 to the maximum of its available resources
s131:58 as far as practicable
s132:5 source
s132:13 project
s133:5 see
[133:10 2
s133:11 escape
s133:19 soft-obligation
{134:5 4
s134:5 term
s134:11 reservation
s135:5 meaning
s135:14 Allows, limits, regulates or forbids reservations.
s136:5 source
s136:13 Vienna Convention on the Law of Treaties 1969, Articles 19 to 23
s137:5 see
[137:10 1
s137:11 escape
{138:5 5
s138:5 term
s138:11 withdrawal
s139:5 also
[139:11 3
s139:12 denunciation
s139:26 termination
s139:39 exit
s140:5 meaning
s140:14 Says whether and how a party may leave, or the instrument ends.
s141:5 source
s141:13 Helfer 2005, 91 Va. L. Rev. 1579
s142:5 see
[142:10 1
s142:11 escape
{143:5 5
s143:5 term
s143:11 suspension
s144:5 also
[144:11 2
s144:12 safeguard
s144:23 countermeasure
s145:5 meaning
s145:14 Lets duties be suspended, or regulates or ends such a suspension, be it a safeguard, a countermeasure or an emergency measure of trade.
s146:5 source
s146:13 project
s147:5 see
[147:10 1
s147:11 escape
{148:5 5
s148:5 term
s148:11 opt
s149:5 also
[149:11 2
s149:12 opt-in
s149:20 opt-out
s150:5 meaning
s150:14 Lets a party take part of the instrument on, or leave it out, by a declaration.
s151:5 source
s151:13 project
s152:5 see
[152:10 1
s152:11 escape
{153:5 4
s153:5 term
s153:11 transition
s154:5 meaning
s154:14 Puts off a duty, or brings it in by steps, for some or all parties. A term for a single act is none.
s155:5 source
s155:13 project
s156:5 see
[156:10 1
s156:11 escape
{157:5 6
s157:5 term
s157:11 savings
s158:5 also
[158:11 2
s158:12 savings clause
s158:28 without prejudice
s159:5 meaning
s159:14 Leaves other law as it is.
s160:5 wording
[160:14 2
s160:15 without prejudice to
s160:37 nothing in this Convention shall affect
s161:5 source
s161:13 project
s162:5 see
[162:10 1
s162:11 escape
{165:5 4
s165:5 term
s165:11 membership-inclusive
s166:5 meaning
s166:14 Opens membership to all, or asks no condition.
s167:5 source
s167:13 Goodman & Jinks 2004, 674
s168:5 see
[168:10 2
s168:11 function
s168:21 GJ.T2.
{169:5 4
s169:5 term
s169:11 membership-restrictive
s170:5 meaning
s170:14 Makes membership conditional, suspends it or ends it.
s171:5 source
s171:13 Goodman & Jinks 2004, 674
s172:5 see
[172:10 2
s172:11 function
s172:21 GJ.T2.
{173:5 4
s173:5 term
s173:11 best-practice
s174:5 meaning
s174:14 Collects, publishes or exchanges good practice, models, guidelines or information.
s175:5 source
s175:13 Goodman & Jinks 2004, 699
s176:5 see
[176:10 2
s176:11 function
s176:21 GJ.T4.
{177:5 4
s177:5 term
s177:11 monitoring
s178:5 meaning
s178:14 Reports, reviews, inspections and verification, and notice given so that others can look into a matter.
s179:5 source
s179:13 Goodman & Jinks 2004, 699
s180:5 see
[180:10 2
s180:11 function
s180:21 GJ.T4.
{181:5 4
s181:5 term
s181:11 criticism
s182:5 meaning
s182:14 Findings, views or censure in public.
s183:5 source
s183:13 Goodman & Jinks 2004, 699
s184:5 see
[184:10 2
s184:11 function
s184:21 GJ.T4.
{185:5 5
s185:5 term
s185:11 binding-decision
s186:5 also
[186:11 1
s186:12 adjudication
s187:5 meaning
s187:14 A court, tribunal or body decides, and the decision binds.
s188:5 source
s188:13 Goodman & Jinks 2004, 699
s189:5 see
[189:10 2
s189:11 function
s189:21 GJ.T4.
{190:5 4
s190:5 term
s190:11 sanction
s191:5 meaning
s191:14 Material penalty or reward, and benefits withheld in order to enforce.
s192:5 source
s192:13 Goodman & Jinks 2004, 699
s193:5 see
[193:10 2
s193:11 function
s193:21 GJ.T4.
{196:5 4
s196:5 term
s196:11 mechanism
s197:5 meaning
s197:14 A way in which states are influenced, be it by what they gain and lose (coercion), by being convinced (persuasion), or by taking on what their group does (acculturation).
s198:5 source
s198:13 Goodman & Jinks 2004, 655
s199:5 see
[199:10 3
s199:11 coercion
s199:21 persuasion
s199:33 acculturation
{200:5 5
s200:5 term
s200:11 ex-ante
s201:5 also
[201:11 1
s201:12 ex ante
s202:5 meaning
s202:14 While states negotiate a text and decide whether to join.
s203:5 source
s203:13 Goodman & Jinks 2004, 675-76
s204:5 see
[204:10 1
s204:11 ex-post
{205:5 5
s205:5 term
s205:11 ex-post
s206:5 also
[206:11 1
s206:12 ex post
s207:5 meaning
s207:14 While they keep what they agreed to, or do not.
s208:5 source
s208:13 Goodman & Jinks 2004, 675-76
s209:5 see
[209:10 1
s209:11 ex-ante
{210:5 5
s210:5 term
s210:11 cognitive
s211:5 also
[211:11 1
s211:12 cognitive pathway
s212:5 meaning
s212:14 Acculturation from within, where a state follows orthodoxy because to depart from it is uncomfortable.
s213:5 source
s213:13 Goodman & Jinks 2004, 640-41
s214:5 see
[214:10 2
s214:11 acculturation
s214:26 social
{215:5 5
s215:5 term
s215:11 social
s216:5 also
[216:11 1
s216:12 social pathway
s217:5 meaning
s217:14 Acculturation from without, where praise, shame and shunning by the group move a state.
s218:5 source
s218:13 Goodman & Jinks 2004, 641-43
s219:5 see
[219:10 2
s219:11 acculturation
s219:26 cognitive
{220:5 4
s220:5 term
s220:11 claim
s221:5 meaning
s221:14 A cell of Tables 1 to 4 of the article, or a statement of its text, with its page; or what we infer from one.
s222:5 source
s222:13 project
s223:5 see
[223:10 1
s223:11 basis
{224:5 4
s224:5 term
s224:11 basis
s225:5 also
[225:11 2
s225:12 stated
s225:20 inferred
s226:5 meaning
s226:14 Whether the article says it (stated), or we conclude it through a claim that it states (inferred). Output never mixes the two up.
s227:5 source
s227:13 project
{228:5 4
s228:5 term
s228:11 regime
s229:5 meaning
s229:14 What the drafter declares of the arrangement that the instrument belongs to: the mechanisms relied on, the stage that matters, the pathway, how far preferences lie apart, how settled the norm is, whether a body interprets. What is not declared stays open, and claims that ask for it are shown with their condition.
s232:5 source
s232:13 project; Goodman & Jinks 2004, 680-85
s233:5 see
[233:10 1
s233:11 mechanism
{234:5 6
s234:5 term
s234:11 direction
s235:5 also
[235:11 3
s235:12 favourable
s235:24 adverse
s235:33 mixed
s236:5 meaning
s236:14 Which way an effect points for what the mechanism needs at that stage, which is agreement ex ante and observance ex post.
s237:5 values
[237:13 4
s237:15 favourable
s237:29 adverse
s237:40 mixed: claims that point both ways hold; all are shown
s237:98 none
s238:5 source
s238:13 project
s239:5 see
[239:10 1
s239:11 strength
{240:5 5
s240:5 term
s240:11 strength
s241:5 also
[241:11 3
s241:12 weak
s241:18 moderate
s241:28 strong
s242:5 meaning
s242:14 How far the assessment lies beyond the cut point of the claims that decide, weak, moderate or strong. Claims are never added up.
s243:5 source
s243:13 project
s244:5 see
[244:10 1
s244:11 direction
"""####
}
