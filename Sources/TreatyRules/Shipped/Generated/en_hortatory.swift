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
{24:5 8
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
s42:5 examples
{43:7 2
s43:7 hits
[43:13 2
s43:15 Parties «shall endeavour» to agree.
s43:54 They shall «make every effort» to agree.
s44:7 misses
[44:15 2
s44:17 Parties shall agree.
s44:41 We thank him for his endeavours.
{45:5 12
s45:5 id
s45:9 en.hortatory.exhortation
s46:5 category
s46:15 hortatory
s47:5 value
s47:12 exhortation
s48:5 weight
s48:13 1.0
s49:5 patterns
[50:7 9
s50:9 (should|ought to)
s51:9 it is desirable
s52:9 (encouraged|invited|urged) to
s53:9 (is|are) called upon to
s54:9 (urges|exhorts|encourages|appeals|implores)
s55:9 (calls|appeals) [again|once again|once more|also|further] (upon|on|for|to)
s56:9 (reiterates|renews|repeats|reiterating) [<intensifier>] its [...3] (call|appeal|invitation|demand)
s57:9 (may wish|are expected) to
s58:9 (hope|hopes|hoping|look forward|looks forward) (that|to)
s59:5 not-after
[59:16 1
s59:17 (it|they|he|she|either|any|a|an|such|there|the|one|both)
s60:5 not-inside
[60:17 4
s60:19 ^ should
s60:31 (which|if|whether) ...3 should
s60:65 in case ...6 should
s60:88 may be called upon to
s61:5 not-before
[61:17 1
s61:19 (if|event|case)
s62:5 source
s62:13 research lexicon, strength 0 to 2; Gruenberg 2009
s63:5 rationale
s63:16 It exhorts, recommends or wishes.
s64:5 measured
{64:15 2
s64:16 hits
s64:22 14
s64:26 right
s64:33 11
s65:5 examples
{66:7 2
s66:7 hits
[66:13 2
s66:15 Members «should» live in peace.
s66:50 He «urges» men of good will to talk.
s67:7 misses
[67:15 2
s67:17 Should talks fail, the Court shall decide.
s67:63 We shall act should it fail.
{68:5 10
s68:5 id
s68:9 en.hortatory.invitation
s69:5 category
s69:15 hortatory
s70:5 value
s70:12 exhortation
s71:5 weight
s71:13 0.6
s72:5 patterns
[73:7 3
s73:9 ^ [<intensifier>] [<intensifier>] (urges|calls|encourages|appeals|invites|recommends|exhorts)
s74:9 and [<intensifier>] [<intensifier>] (invites|urges|encourages|calls upon|calls on)
s75:9 (invites|urges|encourages) (the|all|those|member|states|both|these|other|its|them)
s76:5 not-after
[76:16 1
s76:17 that
s77:5 source
s77:13 Gruenberg 2009, 41 Case W. Res. J. Int'l L. 513
s78:5 rationale
s78:16 A paragraph that opens with an appeal is one.
s79:5 measured
{79:15 2
s79:16 hits
s79:22 26
s79:26 right
s79:33 25
s80:5 examples
{81:7 2
s81:7 hits
[81:13 1
s81:15 «Invites the» donors to help.
s82:7 misses
[82:15 1
s82:17 The donors help.
{83:5 10
s83:5 id
s83:9 en.hortatory.recital
s84:5 category
s84:15 hortatory
s85:5 value
s85:12 exhortation
s86:5 weight
s86:13 1.0
s87:5 patterns
[88:7 5
s88:9 <emphasizing> [<intensifier>] [once again] [<pressing>] (need|importance|necessity|urgency|role|responsibility)
s89:9 <emphasizing> [<intensifier>] that ...12 (must|should|need to|essential|imperative|unsustainable|crucial|vital)
s90:9 (and|,) [<intensifier>] <appealing>
s91:9 ^ [<intensifier>] <appealing>
s92:9 it is (essential|necessary|imperative|vital|important|desirable|crucial) (to|that)
s93:5 not-before
[93:17 1
s93:18 (if|where|when|as|unless|wherever)
s94:5 source
s94:13 measurement notes, operative ladder 0 to 3
s95:5 rationale
s95:16 A recital that stresses a need or calls on somebody exhorts.
s96:5 measured
{96:15 2
s96:16 hits
s96:22 26
s96:26 right
s96:33 23
s97:5 examples
{98:7 2
s98:7 hits
[98:13 1
s98:15 «Stressing the urgent need» for talks,
s99:7 misses
[99:15 1
s99:17 Recalling its resolution on talks,
{100:5 9
s100:5 id
s100:9 en.hortatory.objective
s101:5 category
s101:15 hortatory
s102:5 value
s102:12 aspiration
s103:5 weight
s103:13 1.0
s104:5 patterns
[105:7 4
s105:9 (objective|objectives|aim|aims) of [this|the] [...4] (is|are|shall be)
s106:9 (purpose|purposes) of this (agreement|convention|treaty|association) (is|are)
s107:9 (the|as its|its) following (aims|objectives)
s108:9 ^ to (promote|achieve|foster|enhance|strengthen|encourage|improve|advocate|advance|contribute)
s109:5 source
s109:13 research lexicon, strength 0 and 1
s110:5 rationale
s110:16 Objectives are hopes before they are rules.
s111:5 measured
{111:15 2
s111:16 hits
s111:22 24
s111:26 right
s111:33 20
s112:5 examples
{113:7 2
s113:7 hits
[113:13 1
s113:15 The «objectives of this Pact are» peace and trade.
s114:7 misses
[114:15 1
s114:17 The object of the claim is land.
{115:5 9
s115:5 id
s115:9 en.hortatory.promoting
s116:5 category
s116:15 hortatory
s117:5 value
s117:12 promotion
s118:5 weight
s118:13 1.0
s119:5 patterns
[120:7 4
s120:9 <wishing-duty> <promoting-verb>
s121:9 (shall|will) , ...14 , <promoting-verb>
s122:9 (cooperation|co-operation|assistance) ...8 (shall|will) [notably|also|principally|in particular] (focus|aim|concentrate|be aimed|be directed|be geared|cover|include|seek)
s123:9 (cooperation|co-operation) is aimed
s124:5 source
s124:13 research lexicon, strength 3
s125:5 rationale
s125:16 The duty itself is to move in a direction, with no mark to reach.
s126:5 measured
{126:15 2
s126:16 hits
s126:22 24
s126:26 right
s126:33 20
s127:5 examples
{128:7 2
s128:7 hits
[128:13 1
s128:15 The Parties «shall strengthen» their ties.
s129:7 misses
[129:15 1
s129:17 The Parties shall pay for promotion.
{130:5 9
s130:5 id
s130:9 en.hortatory.promotion
s131:5 category
s131:15 hortatory
s132:5 value
s132:12 promotion
s133:5 weight
s133:13 0.3
s134:5 patterns
[135:7 5
s135:9 <promoting-verb>
s136:9 <promoting-gerund>
s137:9 (promotion of|enhancement|improvement of|intensification of|strengthening of|modernization)
s138:9 raise ...2 (awareness|standard~)
s139:9 (creating|create|creation of) ...3 (environment|conditions|climate)
s140:5 not-inside
[140:17 2
s140:18 sales promotion
s140:35 promotion and sale
s141:5 source
s141:13 research lexicon, strength 3
s142:5 rationale
s142:16 A direction to move in, with no mark to reach.
s143:5 examples
{144:7 2
s144:7 hits
[144:13 1
s144:15 Measures to «strengthen» ties are listed.
s145:7 misses
[145:15 1
s145:17 The Parties shall pay their dues.
{146:5 11
s146:5 id
s146:9 en.hortatory.aspiration
s147:5 category
s147:15 hortatory
s148:5 value
s148:12 aspiration
s149:5 weight
s149:13 0.7
s150:5 patterns
[151:7 7
s151:9 (mutual understanding|mutual benefit|mutual benefits|harmonious development|friendly relations|well-being|prosperity|solidarity|brotherhood|good-neighbourliness|good neighbourliness|peace and|living standards|quality of life)
s152:9 in [a|the] spirit of
s153:9 (sincere|common|firm) (wish|desire|conviction)
s154:9 their (wish|determination|desire|readiness|willingness|conviction) to
s155:9 the (importance|important role|important function|vital role|desirability) (of|for|to|performed|played)
s156:9 (social progress|higher standards|way of life|economic and social development|balanced development|sustainable development|smooth and)
s157:9 (enduring|comprehensive|just|durable) ...2 (peace|settlement|solution)
s158:5 not-before
[158:17 1
s158:18 taking into account
s159:5 not-inside
[159:17 5
s159:18 international peace and security
s159:52 peace and security council
s159:80 comprehensive peace agreement
s159:111 agenda for prosperity
s159:134 women peace and security
s160:5 source
s160:13 research lexicon, strength 0 and 1
s161:5 rationale
s161:16 A vision or a value is invoked.
s162:5 measured
{162:15 2
s162:16 hits
s162:22 26
s162:26 right
s162:33 21
s163:5 examples
{164:7 2
s164:7 hits
[164:13 1
s164:15 They act «in a spirit of» trust.
s165:7 misses
[165:15 1
s165:17 They act under article 4.
{166:5 8
s166:5 id
s166:9 en.hortatory.aim
s167:5 category
s167:15 hortatory
s168:5 value
s168:12 aim
s169:5 weight
s169:13 0.2
s170:5 patterns
[171:7 3
s171:9 with a view to <promoting-gerund>
s172:9 with the (aim|objective|goal) of
s173:9 in order to (promote|facilitate|improve|strengthen|enhance|encourage|create)
s174:5 source
s174:13 research lexicon, strength 1
s175:5 rationale
s175:16 The provision tells its aim.
s176:5 examples
{177:7 2
s177:7 hits
[177:13 1
s177:15 They meet «with the aim of» a truce.
s178:7 misses
[178:15 1
s178:17 They meet in May.
{179:5 9
s179:5 id
s179:9 en.hortatory.leeway
s180:5 category
s180:15 hortatory
s181:5 value
s181:12 leeway
s182:5 weight
s182:13 0.2
s183:5 patterns
[184:7 3
s184:9 to the [greatest|fullest|maximum|widest] [possible] extent (possible|feasible|practicable)
s185:9 (as|so|in so|insofar) far as (possible|practicable|feasible)
s186:9 (progressively|gradually)
s187:5 not-inside
[187:17 2
s187:18 progressively (reduced|eliminated|abolished)
s187:65 (reduced|eliminated|abolished) progressively
s188:5 source
s188:13 project
s189:5 rationale
s189:16 A hard operator that leaves the pace or the extent to its addressee.
s190:5 examples
{191:7 2
s191:7 hits
[191:13 1
s191:15 Ships shall, «as far as possible», keep clear.
s192:7 misses
[192:15 1
s192:17 Ships shall keep clear.
"""####
}
