// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let en_hortatory: StaticString = ####"""
{2:1 4
s2:1 pack
s2:7 en
s3:1 language
s3:11 en
s4:1 sets
{5:3 6
s5:3 wishing-duty
[6:5 4
s6:7 (shall|will|must) [also|further|jointly|actively|always|therefore|in particular|continue to|as a first priority|in first instance|if possible]
s7:7 (agree|agrees|undertake|undertakes|commit themselves) [further|also] to [continue to]
s8:7 shall work together to
s9:7 (declare|declares|express|confirm|affirm|reaffirm) (their|its) (readiness|willingness|intention|wish|desire|determination|resolve) to
s11:3 promoting-verb
[12:5 2
s12:7 (promote|foster|strengthen|encourage|enhance|deepen|stimulate|intensify|broaden|widen|diversify|upgrade|modernize|advocate|favour)
s13:7 (develop and|further develop|develop their|develop cooperation|expand cooperation|improve|contribute to|support efforts)
s14:3 promoting-gerund
[15:5 1
s15:7 (promoting|fostering|strengthening|encouraging|enhancing|deepening|stimulating|intensifying|broadening|widening|diversifying|upgrading|modernizing|stepping up|improving|raising|supporting the|contributing to|developing the|advancing)
s16:3 emphasizing
[17:5 1
s17:7 (stressing|emphasizing|underlining|underscoring|stresses|emphasizes|underlines|underscores|highlighting|reiterating|stress|emphasize|underline)
s18:3 pressing
[19:5 2
s19:7 (urgent|continued|vital|paramount|central|critical|fundamental|great|particular|crucial|utmost|primary|overriding)
s20:7 the [urgent|continued|vital|paramount|central|critical|fundamental|great|particular|crucial|utmost|primary|overriding]
s21:3 appealing
[22:5 1
s22:7 (urging|encouraging|appealing to|calling upon|calling on|calling for|inviting)
s23:1 rules
[24:3 10
{24:5 9
s24:5 id
s24:9 en.hortatory.effort
s25:5 category
s25:15 hortatory
s26:5 value
s26:12 effort
s27:5 weight
s27:13 1.0
s28:5 patterns
[29:7 11
s29:9 <wishing-duty> (endeavour|strive|aspire)
s30:9 <wishing-duty> (seek|aim|attempt) to
s31:9 <wishing-duty> aim at
s32:9 (shall|will) , ...14 , [also] (endeavour|strive|seek to|aim to|aim at)
s33:9 (shall|will) (in|as|at|on|for|with) ...5 (seek|endeavour|strive) to
s34:9 best endeavours
s35:9 (make|use|exert|deploy|undertake) [all|every|their|its] ...2 (effort~|endeavours|attempt)
s36:9 (strives|aspires|aspire) to
s37:9 attach ...2 (priority|importance)
s38:9 do ...2 utmost
s39:9 (shall|will|policies shall) be (aimed at|guided by|geared to|directed towards)
s40:5 source
s40:13 research lexicon, strength 4 and 5
s41:5 rationale
s41:16 The pull is on effort, not on a result.
s42:5 measured
{42:15 2
s42:16 hits
s42:22 50
s42:26 right
s42:33 50
s43:5 examples
{44:7 2
s44:7 hits
[44:13 2
s44:15 Parties «shall endeavour» to agree.
s44:54 They shall «make every effort» to agree.
s45:7 misses
[45:15 2
s45:17 Parties shall agree.
s45:41 We thank him for his endeavours.
{46:5 12
s46:5 id
s46:9 en.hortatory.exhortation
s47:5 category
s47:15 hortatory
s48:5 value
s48:12 exhortation
s49:5 weight
s49:13 1.0
s50:5 patterns
[51:7 9
s51:9 (should|ought to)
s52:9 it is desirable
s53:9 (encouraged|invited|urged) to
s54:9 (is|are) called upon to
s55:9 (urges|exhorts|encourages|implores)
s56:9 (calls|appeals) [again|once again|once more|also|further] (upon|on|for|to)
s57:9 (reiterates|renews|repeats|reiterating) [<intensifier>] its [...3] (call|appeal|invitation|demand)
s58:9 (may wish|are expected) to
s59:9 (hope|hopes|hoping|look forward|looks forward) (that|to)
s60:5 not-after
[60:16 1
s60:17 (it|they|he|she|either|any|a|an|such|there|the|one|both)
s61:5 not-inside
[61:17 15
s61:19 ^ should
s61:31 I should
s61:43 (or|reasonably|otherwise) should have
s61:84 (whether|who|situation|provided that) ...10 should
s61:138 that should so
s61:156 ^ however , should
s61:178 should (we|belgium|so)
s61:204 invited to (participate|attend|accede|sign|adhere|make the)
s61:267 (which|implementation) ...8 calls for
s61:308 (condition|requirement|undertaking|tariff|environment) ...3 (that|which) encourages
s61:395 should ...3 known
s61:416 effect of (the|its) ... should
s61:450 (which|if|whether) ...3 should
s61:484 in case ...6 should
s61:507 may be called upon to
s62:5 not-before
[62:17 1
s62:19 (if|event|case)
s63:5 source
s63:13 research lexicon, strength 0 to 2; Gruenberg 2009
s64:5 rationale
s64:16 It exhorts, recommends or wishes.
s65:5 measured
{65:15 2
s65:16 hits
s65:22 50
s65:26 right
s65:33 44
s66:5 examples
{67:7 2
s67:7 hits
[67:13 2
s67:15 Members «should» live in peace.
s67:50 He «urges» men of good will to talk.
s68:7 misses
[68:15 2
s68:17 Should talks fail, the Court shall decide.
s68:63 We shall act should it fail.
{69:5 10
s69:5 id
s69:9 en.hortatory.invitation
s70:5 category
s70:15 hortatory
s71:5 value
s71:12 exhortation
s72:5 weight
s72:13 0.6
s73:5 patterns
[74:7 3
s74:9 ^ [<intensifier>] [<intensifier>] (urges|calls|encourages|appeals|invites|recommends|exhorts)
s75:9 and [<intensifier>] [<intensifier>] (invites|urges|encourages|calls upon|calls on)
s76:9 (invites|urges|encourages) (the|all|those|member|states|both|these|other|its|them)
s77:5 not-after
[77:16 1
s77:17 that
s78:5 source
s78:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s79:5 rationale
s79:16 A paragraph that opens with an appeal is one.
s80:5 measured
{80:15 2
s80:16 hits
s80:22 50
s80:26 right
s80:33 48
s81:5 examples
{82:7 2
s82:7 hits
[82:13 1
s82:15 «Invites the» donors to help.
s83:7 misses
[83:15 1
s83:17 The donors help.
{84:5 10
s84:5 id
s84:9 en.hortatory.recital
s85:5 category
s85:15 hortatory
s86:5 value
s86:12 exhortation
s87:5 weight
s87:13 1.0
s88:5 patterns
[89:7 5
s89:9 <emphasizing> [<intensifier>] [once again] [<pressing>] (need|importance|necessity|urgency|role|responsibility)
s90:9 <emphasizing> [<intensifier>] that ...12 (must|should|need to|essential|imperative|unsustainable|crucial|vital)
s91:9 (and|,) [<intensifier>] <appealing>
s92:9 ^ [<intensifier>] <appealing>
s93:9 it is (essential|necessary|imperative|vital|important|desirable|crucial) (to|that)
s94:5 not-before
[94:17 1
s94:18 (if|where|when|as|unless|wherever)
s95:5 source
s95:13 measurement notes, operative ladder 0 to 3
s96:5 rationale
s96:16 A recital that stresses a need or calls on somebody exhorts.
s97:5 measured
{97:15 2
s97:16 hits
s97:22 50
s97:26 right
s97:33 43
s98:5 examples
{99:7 2
s99:7 hits
[99:13 1
s99:15 «Stressing the urgent need» for talks,
s100:7 misses
[100:15 1
s100:17 Recalling its resolution on talks,
{101:5 9
s101:5 id
s101:9 en.hortatory.objective
s102:5 category
s102:15 hortatory
s103:5 value
s103:12 aspiration
s104:5 weight
s104:13 1.0
s105:5 patterns
[106:7 4
s106:9 (objective|objectives|aim|aims) of [this|the] [...4] (is|are|shall be)
s107:9 (purpose|purposes) of this (agreement|convention|treaty|association) (is|are)
s108:9 (the|as its|its) following (aims|objectives)
s109:9 ^ to (promote|achieve|foster|enhance|strengthen|encourage|improve|advocate|advance|contribute)
s110:5 source
s110:13 research lexicon, strength 0 and 1
s111:5 rationale
s111:16 Objectives are hopes before they are rules.
s112:5 measured
{112:15 2
s112:16 hits
s112:22 50
s112:26 right
s112:33 44
s113:5 examples
{114:7 2
s114:7 hits
[114:13 1
s114:15 The «objectives of this Pact are» peace and trade.
s115:7 misses
[115:15 1
s115:17 The object of the claim is land.
{116:5 9
s116:5 id
s116:9 en.hortatory.promoting
s117:5 category
s117:15 hortatory
s118:5 value
s118:12 promotion
s119:5 weight
s119:13 1.0
s120:5 patterns
[121:7 4
s121:9 <wishing-duty> <promoting-verb>
s122:9 (shall|will) , ...14 , <promoting-verb>
s123:9 (cooperation|co-operation|assistance) ...8 (shall|will) [notably|also|principally|in particular] (focus|aim|concentrate|be aimed|be directed|be geared|cover|include|seek)
s124:9 (cooperation|co-operation) is aimed
s125:5 source
s125:13 research lexicon, strength 3
s126:5 rationale
s126:16 The duty itself is to move in a direction, with no mark to reach.
s127:5 measured
{127:15 2
s127:16 hits
s127:22 50
s127:26 right
s127:33 43
s128:5 examples
{129:7 2
s129:7 hits
[129:13 1
s129:15 The Parties «shall strengthen» their ties.
s130:7 misses
[130:15 1
s130:17 The Parties shall pay for promotion.
{131:5 10
s131:5 id
s131:9 en.hortatory.promotion
s132:5 category
s132:15 hortatory
s133:5 value
s133:12 promotion
s134:5 weight
s134:13 0.3
s135:5 patterns
[136:7 5
s136:9 <promoting-verb>
s137:9 <promoting-gerund>
s138:9 (promotion of|enhancement|improvement of|intensification of|strengthening of|modernization)
s139:9 raise ...2 (awareness|standard~)
s140:9 (creating|create|creation of) ...3 (environment|conditions|climate)
s141:5 not-inside
[141:17 2
s141:18 sales promotion
s141:35 promotion and sale
s142:5 source
s142:13 research lexicon, strength 3
s143:5 rationale
s143:16 A direction to move in, with no mark to reach.
s144:5 measured
{144:15 2
s144:16 hits
s144:22 50
s144:26 right
s144:33 37
s145:5 examples
{146:7 2
s146:7 hits
[146:13 1
s146:15 Measures to «strengthen» ties are listed.
s147:7 misses
[147:15 1
s147:17 The Parties shall pay their dues.
{148:5 11
s148:5 id
s148:9 en.hortatory.aspiration
s149:5 category
s149:15 hortatory
s150:5 value
s150:12 aspiration
s151:5 weight
s151:13 0.7
s152:5 patterns
[153:7 7
s153:9 (mutual understanding|mutual benefit|mutual benefits|harmonious development|friendly relations|well-being|prosperity|solidarity|brotherhood|good-neighbourliness|good neighbourliness|peace and|living standards|quality of life)
s154:9 in [a|the] spirit of
s155:9 (sincere|common|firm) (wish|desire|conviction)
s156:9 their (wish|determination|desire|readiness|willingness|conviction) to
s157:9 the (importance|important role|important function|vital role|desirability) (of|for|to|performed|played)
s158:9 (social progress|higher standards|way of life|economic and social development|balanced development|sustainable development|smooth and)
s159:9 (enduring|comprehensive|just|durable) ...2 (peace|settlement|solution)
s160:5 not-before
[160:17 1
s160:18 taking into account
s161:5 not-inside
[161:17 5
s161:18 international peace and security
s161:52 peace and security council
s161:80 comprehensive peace agreement
s161:111 agenda for prosperity
s161:134 women peace and security
s162:5 source
s162:13 research lexicon, strength 0 and 1
s163:5 rationale
s163:16 A vision or a value is invoked.
s164:5 measured
{164:15 2
s164:16 hits
s164:22 50
s164:26 right
s164:33 48
s165:5 examples
{166:7 2
s166:7 hits
[166:13 1
s166:15 They act «in a spirit of» trust.
s167:7 misses
[167:15 1
s167:17 They act under article 4.
{168:5 9
s168:5 id
s168:9 en.hortatory.aim
s169:5 category
s169:15 hortatory
s170:5 value
s170:12 aim
s171:5 weight
s171:13 0.2
s172:5 patterns
[173:7 3
s173:9 with a view to <promoting-gerund>
s174:9 with the (aim|objective|goal) of
s175:9 in order to (promote|facilitate|improve|strengthen|enhance|encourage|create)
s176:5 source
s176:13 research lexicon, strength 1
s177:5 rationale
s177:16 The provision tells its aim.
s178:5 measured
{178:15 2
s178:16 hits
s178:22 50
s178:26 right
s178:33 48
s179:5 examples
{180:7 2
s180:7 hits
[180:13 1
s180:15 They meet «with the aim of» a truce.
s181:7 misses
[181:15 1
s181:17 They meet in May.
{182:5 10
s182:5 id
s182:9 en.hortatory.leeway
s183:5 category
s183:15 hortatory
s184:5 value
s184:12 leeway
s185:5 weight
s185:13 0.2
s186:5 patterns
[187:7 3
s187:9 to the [greatest|fullest|maximum|widest] [possible] extent (possible|feasible|practicable)
s188:9 (as|so|in so|insofar) far as (possible|practicable|feasible)
s189:9 (progressively|gradually)
s190:5 not-inside
[190:17 2
s190:18 progressively (reduced|eliminated|abolished)
s190:65 (reduced|eliminated|abolished) progressively
s191:5 source
s191:13 project
s192:5 rationale
s192:16 A hard operator that leaves the pace or the extent to its addressee.
s193:5 measured
{193:15 2
s193:16 hits
s193:22 50
s193:26 right
s193:33 46
s194:5 examples
{195:7 2
s195:7 hits
[195:13 1
s195:15 Ships shall, «as far as possible», keep clear.
s196:7 misses
[196:15 1
s196:17 Ships shall keep clear.
"""####
}
